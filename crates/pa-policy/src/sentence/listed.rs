//! Lists of statements within a sentence: counted, numbered, or joined by commas.

use pa_model::Decimal;

use super::borrowed::replace_pronoun;
use super::{
    adds_to_list, fact, is_bare_name, is_coded, is_definition, is_negative, statement, trim,
};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::trial::{Count, Trial};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::account::is_enumeration;
use crate::phrase::list::Joiner;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::quantity;
use crate::phrase::token::Token;

/// "Failure of BOTH of the following: (1) modafinil or armodafinil AND (2) a stimulant": the words in
/// front go before each numbered part.
pub(super) fn enumerated(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let label = |t: &Token| t.group().is_some_and(|g| g.len() == 1 && is_enumeration(g));
    let at: Vec<usize> = (0..tokens.len()).filter(|i| label(&tokens[*i])).collect();
    let first = *at.first().filter(|_| at.len() > 1)?;
    let mut lead = &tokens[..first];
    let mut any = None;
    let mut count = None;
    while let [rest @ .., last] = lead {
        match last.norm.as_str() {
            "both" | "all of the following" | "all" | "each of" => any = Some(false),
            "either" | "one of the following" | "any of the following" | "any" => any = Some(true),
            "of" | "the following" | "following" | "the" => {}
            _ if last.is_sign(':') || last.is_comma() => {}
            // "at least TWO of the following: (i) an SSRI, (ii) an SNRI, or (iii) bupropion"
            _ if last.number().is_some()
                && lead.len() < first
                && any.is_none()
                && count.is_none() =>
            {
                count = last.number();
            }
            _ if last.is(Cue::AtLeast) && count.is_some() => {}
            _ => break,
        }
        lead = rest;
    }
    let count = match count {
        Some(count) => Some(u8::try_from(count.micros() / 1_000_000).ok()?),
        None => None,
    };
    let mut nodes = Vec::new();
    for (n, start) in at.iter().enumerate() {
        let end = at.get(n + 1).copied().unwrap_or(tokens.len());
        let mut part = trim(&tokens[start + 1..end]);
        while let [rest @ .., last] = part
            && (last.is(Cue::And) || last.is(Cue::Or) || last.is_comma())
        {
            let or = if last.is_comma() {
                any
            } else {
                Some(last.is(Cue::Or))
            };
            if count.is_none() && any.is_some() && or != any {
                return None;
            }
            any = or;
            part = rest;
        }
        let mut said = lead.to_vec();
        said.extend_from_slice(part);
        nodes.push(statement(context, &said, text, depth + 1).filter(is_coded)?);
    }
    Some(Node::new(match count {
        Some(1) => Rule::Any(nodes),
        Some(n) if usize::from(n) <= nodes.len() => Rule::AtLeast(n, nodes),
        Some(_) => return None,
        None if any.unwrap_or(false) => Rule::Any(nodes),
        None => Rule::All(nodes),
    }))
}

/// "at least two of the following: hypertension, tobacco use, or a BMI of 30 or more", printed on one
/// line.
pub(super) fn counted(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let mut i = 0;
    // "has at least one weight-related condition (…)"
    while tokens.get(i).is_some_and(|t| {
        (t.is(Cue::Inert) || t.norm == "with" || t.is(Cue::Diagnosis)) && t.terms.is_empty()
    }) && !is_count(&tokens[i])
    {
        i += 1;
    }
    i += usize::from(tokens.get(i)?.is(Cue::AtLeast) || tokens[i].norm == "any");
    let all = counts_all(tokens.get(i)?);
    let number = tokens[i].number();
    if !is_count(&tokens[i]) {
        return None;
    }
    i += 1;
    while tokens.get(i).is_some_and(|t| {
        t.is(Cue::Inert)
            || t.is(Cue::OrMore)
            || t.is(Cue::Another)
            || (t.condition().is_some()
                && tokens
                    .get(i + 1)
                    .is_some_and(|n| n.is_sign(':') || n.group().is_some()))
            || is_counted_noun(t)
            || t.is_sign('-')
            || t.group()
                .is_some_and(|g| g.len() == 1 && g[0].number() == number)
    }) {
        i += 1;
    }
    let list = match tokens.get(i)? {
        colon if colon.is_sign(':') => &tokens[i + 1..],
        named if i + 1 == tokens.len() => named.group()?,
        examples if examples.is(Cue::Examples) => &tokens[i + 1..],
        _ if tokens[i - 1].norm == "of" => &tokens[i..],
        _ => return None,
    };
    let list = match list {
        [first, rest @ ..] if first.is(Cue::Examples) => trim(rest),
        list => list,
    };
    // Between semicolons, a part may have commas of its own.
    let apart = list.iter().any(|t| t.is_sign(';'));
    let divides = |t: &Token| t.is_sign(';') || !apart && t.is_comma();
    let mut parts: Vec<&[Token]> = list.split(divides).collect();
    if let [only] = parts.as_slice() {
        parts = only.split(|t| t.is(Cue::Or)).collect();
    }
    let mut nodes = Vec::new();
    for part in parts {
        let part = match part {
            [first, rest @ ..] if first.is(Cue::Or) || first.is(Cue::And) => rest,
            part => part,
        };
        // A negation may reach over the comma.
        let node = statement(context, part, text, depth + 1)?;
        if !apart && is_negative(&node) {
            return None;
        }
        nodes.push(node);
    }
    let count = number.and_then(|n| u8::try_from(n.micros() / 1_000_000).ok());
    Some(Node::new(match count {
        _ if all => Rule::All(nodes),
        None | Some(1) => Rule::Any(nodes),
        Some(n) if usize::from(n) <= nodes.len() => Rule::AtLeast(n, nodes),
        Some(_) => return None,
    }))
}

/// "two preferred triptans, one of which must be sumatriptan": the trial asked of several, and of the
/// one that must be among them.
pub(super) fn one_of_which(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let one = |t: &Token| t.number() == Some(Decimal::from(1));
    let of_them = |at: usize| {
        let next = |i: usize, words: &[&str]| {
            tokens
                .get(at + i)
                .is_some_and(|t| words.contains(&t.norm.as_str()))
        };
        if next(1, &["of which", "of them", "of these"]) {
            Some(at + 2)
        } else {
            (next(1, &["of"]) && next(2, &["which", "them", "these"])).then_some(at + 3)
        }
    };
    let (at, behind) = (0..tokens.len())
        .filter(|at| one(&tokens[*at]))
        .find_map(|at| Some((at, of_them(at)?)))?;
    let before = &tokens[..at];
    let before = match before {
        [rest @ .., last] if last.is(Cue::AtLeast) => rest,
        all => all,
    };
    let node = fact(context, trim(before))?;
    let Rule::Criterion(Criterion::Trial(trial)) = &node.rule else {
        return None;
    };
    let silent = |t: &&Token| t.is_silent() || matches!(t.norm.as_str(), "either" | "be");
    let from = behind + tokens[behind..].iter().take_while(silent).count();
    let list = drugs(context, tokens, from, Asked::For).filter(|l| {
        l.end == tokens.len() && l.count.is_none() && !l.all && l.joiner == Joiner::Or
    })?;
    let among = Trial {
        items: list.items,
        count: Count::Items(1),
        ways: trial.ways.clone(),
        denied: trial.denied,
    };
    let mut among = Node::fact(among);
    among.qualifiers = list.qualifiers;
    Some(Node::new(Rule::All(vec![node, among])))
}

/// A number, or words that count like one.
pub(super) fn is_count(token: &Token) -> bool {
    token.number().is_some()
        || matches!(
            token.norm.as_str(),
            "all of the following"
                | "both"
                | "all"
                | "any of"
                | "one of"
                | "any"
                | "one of the following"
                | "any of the following"
                | "either"
        )
}

/// Of the words that count, those that ask for everything.
pub(super) fn counts_all(token: &Token) -> bool {
    matches!(token.norm.as_str(), "all of the following" | "both" | "all")
}

/// What is counted: words that name no condition of their own.
pub(super) fn is_counted_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "criteria"
            | "criterion"
            | "risk factor"
            | "risk"
            | "factor"
            | "comorbidity"
            | "comorbid"
            | "comorbidities"
            | "weight"
            | "obesity"
            | "related"
            | "additional"
            | "associated"
            | "complication"
            | "coexisting"
            | "medical"
            | "of the"
    )
}

/// "an intolerance to X, a contraindication to Y, or a history of Z"; "must have taken A, must have B,
/// and must be C": parts that each say what they ask.
pub(super) fn comma_list(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let mut parts: Vec<&[Token]> = tokens.split(|t| t.is_sign(',')).collect();
    // "A, B, and C, each within the past 30 days": the window holds for every value.
    let each = |t: &Token| matches!(t.norm.as_str(), "each" | "all");
    let window = match parts.last() {
        Some([first, window @ ..])
            if each(first)
                && quantity::window(window, 0).is_some_and(|(_, end)| end == window.len()) =>
        {
            window
        }
        _ => &[],
    };
    if !window.is_empty() {
        parts.pop();
    }
    let (last, before) = parts.split_last()?;
    let [joins, rest @ ..] = last else {
        return None;
    };
    let cut = before.iter().any(|p| {
        p.iter()
            .any(|t| t.is(Cue::Unless) || t.is(Cue::If) || t.is(Cue::While))
    });
    let all = joins.is(Cue::And);
    if before.len() < 2 || !(joins.is(Cue::Or) || all) || cut {
        return None;
    }
    // "gout, an LDL-C of 70 or higher, or …", "has tried albuterol, gout, and …": a name into which nothing before
    // it reaches. A list of names alone is one criterion.
    let bare = all || before.iter().any(|part| measures(part)) && stands_alone(before[0]);
    let speaks = |n: usize, part: &[Token]| {
        let reached = before[..n].iter().any(|p| p.iter().any(reaches_on));
        let named = is_bare_name(part) && !part.iter().any(Token::is_drug);
        let from = usize::from(part.first().is_some_and(Token::is_article));
        let begins = |t: &Token| begins_clause(t) || names_fact(t);
        bare && !reached && named
            || if all {
                part.get(from).is_some_and(begins) || measures(part)
            } else {
                !is_bare_name(part)
            }
    };
    let within = |part: &[Token]| match part.iter().any(|t| t.lab().is_some()) {
        true => [part, window].concat(),
        false => part.to_vec(),
    };
    let behind: Vec<&[Token]> = before[1..].iter().copied().chain([rest]).collect();
    let has_verb = |part: &&[Token]| part.first().is_some_and(begins_clause);
    let parts = before.iter().copied().chain([rest]).map(within);
    let nodes: Vec<Node> = parts
        .enumerate()
        .map(|(n, part)| {
            // "has tried X for 30 days, could not tolerate it, or …"
            let meant = (n > 0)
                .then(|| replace_pronoun(context, before[0], &part))
                .flatten();
            let part = meant.unwrap_or(part);
            let node = statement(context, &part, text, depth + 1)?;
            let coded = is_coded(&node) || (all && node.rule == Rule::Attestation);
            // A negation reaches over what has no verb of its own.
            let reaches = is_negative(&node) && !behind[n..].iter().all(has_verb);
            (coded && !reaches && (speaks(n, &part) || all && n == 0)).then_some(node)
        })
        .collect::<Option<_>>()?;
    let any_coded = nodes.iter().any(is_coded);
    any_coded.then(|| {
        Node::new(if all {
            Rule::All(nodes)
        } else {
            Rule::Any(nodes)
        })
    })
}

/// A name, or a value against a threshold: nothing in it reaches over the comma behind it.
fn stands_alone(part: &[Token]) -> bool {
    let adds = |t: &Token| adds_to_list(t) || t.is(Cue::And);
    (is_bare_name(part) || measures(part)) && !part.iter().any(adds)
}

/// "failure of", "a diagnosis of": a fact as a noun.
fn names_fact(token: &Token) -> bool {
    let facts = [
        Cue::Diagnosis,
        Cue::History,
        Cue::Try,
        Cue::Fail,
        Cue::Intolerance,
        Cue::Current,
    ];
    facts.iter().any(|cue| token.is(*cue))
}

/// Words whose meaning the names behind the next comma share.
fn reaches_on(token: &Token) -> bool {
    [
        Cue::History,
        Cue::FamilyHistory,
        Cue::EitherHistory,
        Cue::Not,
    ]
    .iter()
    .any(|cue| token.is(*cue))
        || is_definition(token)
        || token.is_sign(':')
}

/// A value against a threshold, which needs no verb.
fn measures(part: &[Token]) -> bool {
    let from = usize::from(part.first().is_some_and(Token::is_article));
    part.get(from)
        .is_some_and(|t| t.lab().is_some() || t.is(Cue::Age))
        && Cue::COMPARING
            .iter()
            .any(|cue| part.iter().any(|t| t.is(*cue)))
}

/// A verb, with which a clause about the patient goes on.
pub(super) fn begins_clause(token: &Token) -> bool {
    let first = token.norm.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "must" | "has" | "have" | "is" | "are" | "will" | "was"
    )
}

/// "with the combination of disopyramide and either verapamil or diltiazem": present use of the first and
/// of one of the others.
pub(super) fn in_combination(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let opens = |i: &usize| {
        tokens[*i].norm.ends_with("combination of")
            || tokens[*i].norm.ends_with("combination")
                && tokens.get(i + 1).is_some_and(|t| t.norm == "of")
    };
    let first = (0..tokens.len()).find(opens)?;
    let at = first + usize::from(!tokens[first].norm.ends_with(" of"));
    let silent = |t: &Token| t.is_silent() || t.is(Cue::Concurrent) || t.norm == "with";
    let parts: Vec<&[Token]> = tokens[at + 1..].split(|t| t.is(Cue::And)).collect();
    if !tokens[..first].iter().all(silent) || parts.len() < 2 {
        return None;
    }
    let mut nodes = Vec::new();
    for part in parts {
        nodes.push(taken_now(context, part, &tokens[at], text, depth)?);
    }
    Some(Node::new(Rule::All(nodes)))
}

/// "is taking Ibrance together with an aromatase inhibitor or fulvestrant", of the requested drug: it and the
/// other. Under an exclusion the other alone is what is excluded.
pub(super) fn taken_together(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::Concurrent))?;
    let takes =
        |t: &Token| t.is(Cue::Current) && ["is ", "are "].iter().any(|w| t.norm.starts_with(w));
    let own = |t: &Token| context.is_requested(t) || t.is_silent() || t.group().is_some();
    let verb = tokens[..at].iter().position(takes)?;
    let requested = tokens[verb + 1..at].iter().any(|t| context.is_requested(t));
    let denied = tokens
        .iter()
        .any(|t| t.is(Cue::Not) || t.is(Cue::Unless) || t.is(Cue::If));
    if context.exclusion.get() || denied || !requested || !tokens[verb + 1..at].iter().all(own) {
        return None;
    }
    let own = statement(context, &tokens[..at], text, depth + 1).filter(is_coded)?;
    let other = taken_now(context, &tokens[at + 1..], &tokens[at], text, depth)?;
    Some(Node::new(Rule::All(vec![own, other])))
}

/// "at least two of these medications have been ineffective: clobazam, lamotrigine, topiramate": the list
/// stands behind what is said of it.
pub(super) fn list_behind(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let colon = tokens.iter().position(|t| t.is_sign(':'))?;
    let these = tokens[..colon].iter().position(|t| {
        t.norm
            .split(' ')
            .any(|w| matches!(w, "these" | "following"))
    })?;
    let says = |t: &Token| t.is(Cue::Fail) || t.is(Cue::Intolerance) || t.is(Cue::Try);
    let noun = |t: &&Token| t.class().is_some() || t.is_silent();
    let said = these + 1 + tokens[these + 1..colon].iter().take_while(noun).count();
    let list = &tokens[colon + 1..];
    let named = drugs(context, list, 0, Asked::For)
        .filter(|l| l.end == list.len() && l.count.is_none() && !l.all)?;
    // "one agent from any two of these groups" counts the groups.
    let of_groups = tokens[..these].iter().any(|t| t.says("from"));
    if of_groups || !tokens[said..colon].iter().any(says) || named.items.len() < 2 {
        return None;
    }
    let mut out = tokens[..these].to_vec();
    out.extend_from_slice(list);
    out.extend_from_slice(&tokens[said..colon]);
    statement(context, &out, text, depth + 1).filter(is_coded)
}

/// "is NOT taking a beta-blocker in combination with diltiazem or verapamil": not both at once.
pub(super) fn not_together(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| {
        t.is(Cue::Concurrent)
            && matches!(
                t.norm.as_str(),
                "in combination with"
                    | "together with"
                    | "along with"
                    | "concurrently with"
                    | "concomitantly with"
            )
    })?;
    let (before, behind) = (&tokens[..at], &tokens[at + 1..]);
    let own = |t: &Token| context.is_requested(t);
    let now = before.iter().position(|t| t.is(Cue::Current))?;
    let denied = before[..now].iter().filter(|t| t.is(Cue::Not)).count() == 1;
    let named = before[now..].iter().any(Token::is_drug) && !tokens.iter().any(own);
    let silent = |t: &Token| t.is(Cue::Not) || t.is(Cue::Inert) && t.cues.len() == 1;
    let plain = before[..now]
        .iter()
        .all(|t| silent(t) && t.terms.is_empty());
    if !denied || !named || !plain || context.exclusion.get() {
        return None;
    }
    let taken = |list: &[Token]| taken_now(context, list, &before[now], text, depth);
    let both = vec![taken(&before[now + 1..])?, taken(behind)?];
    Some(super::negate(Node::new(Rule::All(both))))
}

/// Drugs that are taken now, said where `like` stands.
fn taken_now(
    context: &Context<'_>,
    list: &[Token],
    like: &Token,
    text: &str,
    depth: usize,
) -> Option<Node> {
    let mut said = vec![Token::word("currently taking", Cue::Current, like)];
    said.extend_from_slice(list);
    statement(context, &said, text, depth + 1).filter(Node::is_present_use)
}
