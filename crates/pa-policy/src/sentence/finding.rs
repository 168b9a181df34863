//! What is told of a condition beside its name: findings that no code shows, causes ruled out, and what
//! brought it about.

use super::{fact, is_coded, is_negative, is_symptom, join, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis, When, Whose};
use crate::kinds::trial::read::words;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::aside::is_other_person;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::conditions;
use crate::phrase::token::{Shape, Token};

/// "cystic fibrosis with at least one F508del mutation", "spondyloarthritis with objective signs of
/// inflammation": a finding that no code shows, beside the condition that it describes.
pub(super) fn with_finding(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens
        .iter()
        .rposition(|t| t.norm == "with")
        .filter(|at| *at > 0)?;
    let tail = &tokens[at + 1..];
    let genetic = tail.iter().any(|t| {
        matches!(
            t.norm.as_str(),
            "mutation" | "mutations" | "variant" | "variants" | "genotype" | "allele" | "gene"
        )
    });
    let signs = tail.iter().any(|t| {
        matches!(
            t.norm.as_str(),
            "sign"
                | "signs"
                | "antibody"
                | "antibodies"
                | "feature"
                | "features"
                | "symptom"
                | "symptoms"
        )
    });
    // "a mutation in the DMD gene": the letters of the condition's own name.
    let own = |t: &Token| tokens[..at].iter().any(|named| named.terms == t.terms);
    // "with symptoms of urge incontinence or urgency"
    let of_symptoms = tail.first().is_some_and(|t| {
        matches!(
            t.norm.as_str(),
            "symptom" | "symptoms" | "symptom of" | "symptoms of"
        )
    });
    let plain = |t: &Token| {
        (t.terms.is_empty() || (genetic && own(t)) || of_symptoms && t.condition().is_some())
            && !is_other_person(t)
            && t.group().is_none()
            && (genetic || t.number().is_none())
            && !matches!(t.shape, Shape::Code(_))
            && t.cues.iter().all(|c| {
                matches!(
                    c,
                    Cue::Inert | Cue::Qualifier | Cue::Or | Cue::And | Cue::Cause
                ) || (genetic && c == Cue::AtLeast)
            })
    };
    if !(genetic || signs) || !tail.iter().all(plain) {
        return None;
    }
    let mut node = fact(context, trim(&tokens[..at]))?;
    let diagnosed = node.is_diagnosis();
    node.qualifiers.push(format!("with {}", words(tail)));
    diagnosed.then_some(node)
}

/// "CTEPH that is inoperable, recurrent, or persistent after surgery": what no code shows of the diagnosis.
pub(super) fn that_is(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens.iter().position(|t| {
        matches!(
            t.norm.as_str(),
            "that is" | "which is" | "that are" | "which are"
        )
    })?;
    let tail = tokens.get(at + 1..).filter(|tail| !tail.is_empty())?;
    let plain = |t: &Token| {
        t.terms.is_empty()
            && t.number().is_none()
            && t.group().is_none()
            && matches!(t.shape, Shape::Word | Shape::Sign(',' | '-'))
            && t.cues.iter().all(|c| {
                matches!(
                    c,
                    Cue::Inert | Cue::Qualifier | Cue::Or | Cue::And | Cue::While
                )
            })
    };
    if !tail.iter().all(plain) || context.exclusion.get() {
        return None;
    }
    let mut node = fact(context, trim(&tokens[..at]))?;
    let diagnosed = node.is_diagnosis();
    node.qualifiers.push(words(&tokens[at..]));
    diagnosed.then_some(node)
}

/// "…, with other known causes of interstitial lung disease ruled out": which causes those are no record
/// shows, so the prescriber confirms it.
pub(super) fn others_ruled_out(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let rest = match tokens {
        [rest @ .., out] if matches!(out.norm.as_str(), "excluded" | "ruled out") => rest,
        [rest @ .., ruled, out] if ruled.norm == "ruled" && out.norm == "out" => rest,
        _ => return None,
    };
    let cause = |t: &Token| {
        t.condition().is_none()
            && !t.norm.contains(' ')
            && ["caus", "etiolog", "diagnos", "explanation", "reason"]
                .iter()
                .any(|w| t.norm.starts_with(w))
    };
    let noun = rest.iter().rposition(cause)?;
    let other = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "other"
                | "all other"
                | "any other"
                | "alternative"
                | "alternate"
                | "secondary"
                | "known"
                | "possible"
                | "potential"
                | "all"
                | "any"
                | "competing"
        )
    };
    let first = noun - rest[..noun].iter().rev().take_while(|t| other(t)).count();
    let apart = rest[first..noun].iter().any(|t| {
        t.norm.ends_with("other")
            || matches!(
                t.norm.as_str(),
                "alternative" | "alternate" | "secondary" | "competing"
            )
    });
    // Behind the noun: what they are causes of, and "have been".
    let of = |t: &Token| {
        t.condition().is_some()
            || t.is(Cue::Qualifier)
            || t.is_comma()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || t.group().is_some()
            || t.is_silent()
            || matches!(
                t.norm.as_str(),
                "have been" | "has been" | "for" | "symptom" | "symptoms"
            )
    };
    if !apart || !rest[noun + 1..].iter().all(of) {
        return None;
    }
    let mut before = &rest[..first];
    while let [inner @ .., last] = before
        && (last.is(Cue::And) || last.is_comma() || last.norm == "with")
    {
        before = inner;
    }
    if before.is_empty() {
        return Some(Node::new(Rule::Attestation));
    }
    let stated = statement(context, before, text, depth + 1).filter(is_coded)?;
    (!is_negative(&stated)).then(|| join(stated, Node::new(Rule::Attestation), true))
}

/// "anemia associated with chronic kidney disease": the condition that both together are, where it has
/// a name of its own; both, where not.
pub(super) fn brought_by(context: &Context<'_>, left: Node, right: Node) -> Option<Node> {
    let single = |node: &Node| match &node.rule {
        Rule::Criterion(Criterion::Diagnosis(d)) if !d.absent && d.within_days.is_none() => {
            Some(match d.conditions.as_slice() {
                [one] => Some(one.name.clone()),
                _ => None,
            })
        }
        _ => None,
    };
    if is_symptom(context, &left) && !context.exclusion.get() {
        // "pain due to endometriosis": the symptom only qualifies the diagnosis.
        let mut right = right;
        right.qualifiers.push(format!("with {}", single(&left)??));
        return Some(right);
    }
    let (condition, cause) = (single(&left)?, single(&right)?);
    let named = condition.zip(cause).and_then(|(condition, cause)| {
        ["in", "due to", "of", "with", "associated with"]
            .iter()
            .find_map(|word| {
                context
                    .vocabulary
                    .find_condition(&format!("{condition} {word} {cause}"))
            })
    });
    let both = join(left, right, true);
    let Some(id) = named else { return Some(both) };
    let named = Diagnosis {
        conditions: vec![ConditionRef {
            name: context.vocabulary.condition(id).name.to_owned(),
            codes: Vec::new(),
        }],
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    };
    Some(join(Node::fact(named), both, false))
}

/// "cardiomyopathy caused by a storage disorder (e.g., Fabry disease, amyloidosis)": the condition and one
/// of the causes named.
pub(super) fn caused_by(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let [before @ .., last] = tokens else {
        return None;
    };
    let inner = last.group()?;
    let at = before.iter().position(|t| {
        t.is(Cue::Cause) || matches!(t.norm.as_str(), "caused by" | "due to" | "secondary to")
    })?;
    // "an infiltrative or storage disorder": what kind of cause, and not what became of it or whose it is.
    let plain = |t: &Token| {
        let said = matches!(
            t.norm.as_str(),
            "a" | "an" | "disorder" | "disease" | "condition"
        );
        let kind = t.cues.iter().all(|c| c == Cue::Qualifier) && !t.norm.ends_with("ed");
        t.shape == Shape::Word && t.terms.is_empty() && (said || kind || t.is(Cue::Or))
    };
    if !before[at + 1..].iter().all(plain) {
        return None;
    }
    let signs = inner
        .iter()
        .take_while(|t| t.is(Cue::Examples) || t.is(Cue::Namely) || t.is_comma() || t.is_sign('.'))
        .count();
    let causes = conditions(context, &inner[signs..], 0)
        .filter(|l| signs + l.end == inner.len() && l.joiner == Joiner::Or)?;
    let node = fact(context, trim(&before[..at]))?;
    let diagnosed = node.is_diagnosis();
    let cause = Diagnosis {
        conditions: causes.refs,
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    };
    diagnosed.then(|| join(node, Node::fact(cause), true))
}

/// Under an exclusion, "history of angioedema related to previous ACE inhibitor or ARB therapy": the
/// condition, whatever brought it. What did is for the prescriber to say, and excludes no less.
pub(super) fn excluded_with_cause(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    if !context.exclusion.get() {
        return None;
    }
    let at = tokens.iter().position(|t| {
        t.is(Cue::Cause)
            || matches!(
                t.norm.as_str(),
                "caused by" | "due to" | "secondary to" | "related to" | "associated with"
            )
    })?;
    let cause = |t: &Token| {
        t.is_drug()
            || t.is(Cue::Or)
            || t.is(Cue::Inert)
            || t.is(Cue::History)
            || t.is_comma()
            || t.group()
                .is_some_and(|g| g.iter().all(|t| t.number().is_none()))
            || matches!(t.norm.as_str(), "previous" | "prior" | "use of")
    };
    let behind = &tokens[at + 1..];
    if !behind.iter().all(cause) || !behind.iter().any(Token::is_drug) {
        return None;
    }
    let mut node = fact(context, trim(&tokens[..at]))?;
    let diagnosed = node.is_diagnosis();
    node.qualifiers.push(words(&tokens[at..]));
    diagnosed.then_some(node)
}
