//! What makes a drug unsuitable, where a policy says it by example or by what happened.

use super::{is_coded, is_negative, negate, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::trial::Way;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::Token;

/// "a contraindication to metformin (e.g., acidosis, or an eGFR below 30)", "…, such as pregnancy": the
/// contraindication on record, or one of the facts that the policy names.
pub(super) fn contraindicated_by(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    // "cannot use it because of …"
    let unable = |t: &Token| {
        t.is(Cue::Intolerance) && ["cannot ", "unable "].iter().any(|w| t.norm.contains(w))
    };
    let cue = tokens
        .iter()
        .position(|t| t.is(Cue::Contraindication) || unable(t))?;
    let (at, examples, behind) = examples(&tokens[cue..])?;
    let at = cue + at;
    let outer = [trim(&tokens[..at]), behind].concat();
    let named = |t: &Token| t.condition().is_some() || t.lab().is_some();
    if context.exclusion.get()
        || !examples.iter().any(named)
        || examples.iter().any(Token::is_drug)
        || tokens[..at].iter().any(|t| t.is(Cue::Not))
    {
        return None;
    }
    let stated = statement(context, &outer, text, depth + 1)?;
    let Rule::Criterion(Criterion::Trial(trial)) = &stated.rule else {
        return None;
    };
    if !trial.ways.contains(&Way::Contraindication) && !unable(&tokens[cue]) {
        return None;
    }
    let mut stated = stated;
    if let Rule::Criterion(Criterion::Trial(trial)) = &mut stated.rule
        && examples.iter().any(|t| t.is(Cue::Contraindication))
        && !trial.ways.contains(&Way::Contraindication)
    {
        trial.ways.push(Way::Contraindication);
    }
    // "cannot be used because of achalasia": that one, not an intolerance that has another cause.
    let because = tokens[cue..].iter().any(gives_cause);
    let other = because && unable(&tokens[cue]) && !examples.iter().any(is_reason);
    let mut nodes = if other { Vec::new() } else { vec![stated] };
    for part in examples.split(|t| t.is_comma()) {
        let part = match trim(part) {
            [first, rest @ ..] if first.is(Cue::Or) => rest,
            part => part,
        };
        if !part.is_empty() && !part.iter().all(is_reason) {
            let mut any = statement(context, part, text, depth + 1)?;
            // "such as achalasia and esophageal stricture": either is an example.
            if let Rule::All(parts) = any.rule {
                any.rule = Rule::Any(parts);
            }
            nodes.push(Some(any).filter(|n| states_any(n) && !is_negative(n))?);
        }
    }
    Some(Node::new(Rule::Any(nodes)))
}

/// "because of": what stands behind is the cause, not an example of one.
fn gives_cause(token: &Token) -> bool {
    matches!(token.norm.as_str(), "because of" | "due to")
}

/// "intolerance", "contraindication": a reason that the verb in front says as well.
fn is_reason(token: &Token) -> bool {
    token.is(Cue::Contraindication) || token.is(Cue::Intolerance)
}

/// A diagnosis or a value, or any of several.
fn states_any(node: &Node) -> bool {
    node.all_alternatives(|n| {
        matches!(
            n.rule,
            Rule::Criterion(Criterion::Diagnosis(_) | Criterion::LabValue(_))
        )
    })
}

/// The examples behind a cue: where their words begin, the examples, and what follows a parenthesis.
fn examples(tokens: &[Token]) -> Option<(usize, &[Token], &[Token])> {
    let opens = |t: &Token| {
        t.is(Cue::Examples)
            || t.is(Cue::Namely)
            || matches!(
                t.norm.as_str(),
                "including" | "includes" | "including but not limited to" | "such as"
            )
            || gives_cause(t)
    };
    let sign = |t: &&Token| t.is_comma() || t.is_sign('.');
    let behind = |list: &'_ [Token], at: usize| {
        let limited = |t: &&Token| {
            t.is_comma()
                || t.is_sign('.')
                || matches!(
                    t.norm.as_str(),
                    "but"
                        | "not"
                        | "but not"
                        | "limited to"
                        | "not limited to"
                        | "but not limited to"
                        | "limited"
                        | "to"
                )
        };
        let said = list[at + 1..].iter().take_while(limited).count();
        let limits = |t: &Token| t.norm.contains("limited");
        let commas = list[at + 1..].iter().take_while(sign).count();
        let whole = list[at + 1..][..said].iter().any(limits);
        at + 1 + if whole { said } else { commas }
    };
    for (at, token) in tokens.iter().enumerate() {
        // "cannot take X (intolerance, contraindication, or an eGFR below 30)"
        if let Some(inner) = token.group()
            && inner.first().is_some_and(is_reason)
        {
            return Some((at, inner, &tokens[at + 1..]));
        }
        if let Some(inner) = token.group()
            && inner.first().is_some_and(opens)
        {
            return Some((at, &inner[behind(inner, 0)..], &tokens[at + 1..]));
        }
        if opens(token) {
            let from = behind(tokens, at);
            let before = at - tokens[..at].iter().rev().take_while(sign).count();
            return Some((before, &tokens[from..], &[]));
        }
    }
    None
}

/// "does NOT have any contraindications to the requested agent (e.g., adrenal insufficiency)": none of the
/// conditions named, and what else the label says is for the prescriber.
pub(super) fn no_contraindication(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [before @ .., last] = tokens else {
        return None;
    };
    let inner = last.group()?;
    let named = match examples(std::slice::from_ref(last)) {
        Some((_, named, _)) => named,
        None => inner,
    };
    let requested = |t: &Token| context.is_requested(t);
    let says = before.iter().filter(|t| t.is(Cue::Not)).count() == 1
        && before.iter().any(|t| t.is(Cue::Contraindication))
        && before.iter().any(requested)
        && !before.iter().any(|t| t.is_drug() && !requested(t));
    let accounted = |t: &Token| {
        t.is_silent()
            || t.is(Cue::Not)
            || t.is(Cue::Contraindication)
            || t.is(Cue::Qualifier)
            || requested(t)
            || t.norm.split(' ').all(|w| {
                matches!(
                    w,
                    "any" | "fda" | "labeled" | "label" | "have" | "has" | "does" | "doe"
                )
            })
    };
    if !says
        || !before.iter().all(accounted)
        || inner.iter().any(Token::is_drug)
        || context.exclusion.get()
    {
        return None;
    }
    let mut named = statement(context, named, text, depth + 1)?;
    // "(a history of A; B)": each of them is a contraindication.
    if let Rule::All(parts) = named.rule {
        named.rule = Rule::Any(parts);
    }
    if !states_any(&named) || is_negative(&named) {
        return None;
    }
    let mut node = negate(named);
    node.qualifiers
        .push("no contraindication of the requested drug's label".to_owned());
    Some(node)
}

/// "is statin intolerant by having experienced rhabdomyolysis", "is statin intolerant, having been unable to
/// tolerate two statins": what it means stands behind.
pub(super) fn intolerant_by(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| t.says("intolerant") || t.norm.ends_with("intolerance"))?;
    let by = (at + 1..tokens.len().min(at + 4)).find(|i| {
        let words: Vec<&str> = tokens[*i].norm.split(' ').collect();
        matches!(
            words.as_slice(),
            ["having", ..] | ["by", "having", ..] | ["by"]
        ) || tokens[*i].norm.starts_with("shown by")
    })?;
    let silent = |t: &Token| {
        t.is_comma()
            || matches!(
                t.norm.as_str(),
                "having" | "by" | "by having" | "been" | "experienced"
            )
    };
    let plain = |t: &Token| {
        t.is_silent()
            || t.is_drug()
            || t.is_comma()
            || matches!(
                t.norm.as_str(),
                "determined" | "determined to be" | "to be" | "been"
            )
    };
    if !tokens[..at].iter().all(plain) || !tokens[at + 1..by].iter().all(silent) {
        return None;
    }
    let from = by + tokens[by..].iter().take_while(|t| silent(t)).count();
    statement(context, &tokens[from..], text, depth + 1).filter(is_coded)
}

/// "The use of A and B is not advisable (e.g., due to contraindications or prior intolerances)": neither can
/// be taken.
pub(super) fn not_advisable(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| t.says("advisable") || t.says("appropriate"))?;
    let drug = tokens[..at].iter().position(Token::is_drug)?;
    let mut end = at;
    while end > drug && (tokens[end - 1].is(Cue::Not) || tokens[end - 1].norm == "is") {
        end -= 1;
    }
    let denied = tokens[end..=at]
        .iter()
        .any(|t| t.is(Cue::Not) || t.norm.contains("not "));
    let used = |t: &Token| t.norm.starts_with("use") || t.is_silent();
    let reason = |t: &Token| {
        t.group().is_some_and(|g| {
            let why = |t: &Token| {
                t.is(Cue::Contraindication)
                    || t.is(Cue::Intolerance)
                    || t.norm.contains("intoleran")
            };
            g.iter().any(why) && !g.iter().any(|t| !t.terms.is_empty())
        }) || t.norm == "for"
            || t.is_silent()
    };
    let why = tokens[at + 1..].iter().any(|t| t.group().is_some());
    let from = (0..=drug).find(|i| tokens[..*i].iter().all(used) && !used(&tokens[*i]))?;
    if !denied || !why || !tokens[at + 1..].iter().all(reason) {
        return None;
    }
    let word = |norm: &str, cue: Cue| Token::word(norm, cue, &tokens[at]);
    let mut said = vec![
        word("contraindication", Cue::Contraindication),
        word("or", Cue::Or),
        word("intolerance to", Cue::Intolerance),
    ];
    said.extend_from_slice(&tokens[from..end]);
    let node = statement(context, &said, text, depth + 1)?;
    matches!(node.rule, Rule::Criterion(Criterion::Trial(_))).then_some(node)
}
