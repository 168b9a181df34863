//! What is asked only of some: "if …", "unless …", and parts for one of the policy's drugs.

use pa_model::vocabulary::{ConditionId, Term};

use super::{Divide, divisions, is_coded, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::When;
use crate::kinds::requested::Requested;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::drugs::{Asked, drugs, named};
use crate::phrase::token::Token;

/// "Fasenra: 6 years of age or older; Tezspire: 12 years of age or older": each part is asked where its
/// drug is requested.
pub(super) fn by_drug(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let labelled = |part: &[Token]| matches!(part, [name, colon, _, ..] if context.is_policy_drug(name) && colon.is_sign(':'));
    if depth > 0 || !labelled(tokens) {
        return None;
    }
    let mut nodes = Vec::new();
    for part in tokens.split(|t| t.is_sign(';')).map(trim) {
        if !labelled(part) {
            return None;
        }
        let drug = named(context, &part[0])?;
        let requested = Requested { drugs: vec![drug] };
        nodes.push(Node::new(Rule::When {
            when: Box::new(Node::fact(requested)),
            then: Box::new(statement(context, &part[2..], text, depth + 1)?),
        }));
    }
    Some(if nodes.len() == 1 {
        nodes.remove(0)
    } else {
        Node::new(Rule::All(nodes))
    })
}

/// "Hypomagnesemia (Veltassa)", "Cluster headache, for Ajovy", in a policy for several drugs: asked where
/// that drug is requested.
pub(super) fn for_drug(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [rest @ .., last] = tokens else {
        return None;
    };
    let several = context
        .policy_drugs
        .iter()
        .filter(|t| matches!(t, Term::Brand(_)))
        .count()
        > 1;
    if depth > 0 || !several || rest.iter().any(Token::is_drug) {
        return None;
    }
    let (name, rest) = match (last.group(), rest) {
        (Some([name]), rest) => (name, rest),
        (None, [rest @ .., comma, r#for]) if r#for.norm == "for" && comma.is_sign(',') => {
            (last, rest)
        }
        _ => return None,
    };
    let drug = named(context, name).filter(|_| context.is_policy_drug(name))?;
    let then = statement(context, rest, text, depth + 1).filter(is_coded)?;
    Some(Node::new(Rule::When {
        when: Box::new(Node::fact(Requested { drugs: vec![drug] })),
        then: Box::new(then),
    }))
}

/// "Unless the patient is 65 or older, …".
pub(super) fn leading_unless(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [first, rest @ ..] = tokens else {
        return None;
    };
    if !first.is(Cue::Unless) {
        return None;
    }
    let comma = rest.iter().position(|t| t.is_sign(','))?;
    let excuse = statement(context, &rest[..comma], text, depth + 1).filter(is_coded)?;
    let asked = statement(context, &rest[comma + 1..], text, depth + 1)?;
    Some(Node::new(Rule::Any(vec![excuse, asked])))
}

/// Where the condition of a leading "if" ends: at "then" or a colon; else at the comma after it, which
/// is not one between the names of a list ("for Mounjaro, Rybelsus or Victoza, failure of …").
pub(super) fn condition_end(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    if let Some(at) = tokens
        .iter()
        .position(|t| t.norm == "then" || t.is_sign(':'))
    {
        return Some(at);
    }
    if let Some(start) = tokens.iter().position(Token::is_drug)
        && let Some(list) = drugs(context, tokens, start, Asked::For)
        && tokens.get(list.end).is_some_and(|t| t.is_sign(','))
        && !tokens[..start].iter().any(|t| t.is_sign(','))
    {
        return Some(list.end);
    }
    tokens.iter().position(|t| t.is_sign(','))
}

/// "If the request is for X, …" and "…, if …".
pub(super) fn conditional(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::If))?;
    if at > 0 && !divisions(&tokens[..at], Divide::CommaOr).is_empty() {
        // "A, or B if C": the condition is the last part's alone.
        return None;
    }
    let (when, then) = if at == 0 {
        let comma = condition_end(context, tokens)?;
        (&tokens[1..comma], &tokens[comma + 1..])
    } else {
        (&tokens[at + 1..], &tokens[..at])
    };
    let then = match then {
        [first, rest @ ..] if first.norm == "then" => rest,
        then => then,
    };
    let mut when = statement(context, when, text, depth + 1).filter(is_coded)?;
    if let Rule::Criterion(Criterion::Diagnosis(d)) = &mut when.rule
        && d.conditions
            .iter()
            .any(|c| leaves_history(context, &c.name))
    {
        // Whoever had the event comes under the condition ("if the patient has clinical ASCVD").
        d.when = When::Ever;
    }
    // "X capsules are considered medically necessary for members who are 18 or older": asked outright.
    let approves = |t: &Token| {
        context.is_policy_drug(t)
            || (t.is(Cue::Inert) && t.terms.is_empty())
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
            || matches!(
                t.norm.as_str(),
                "capsule" | "tablet" | "injection" | "product"
            )
    };
    if at > 0 && tokens[at].norm.starts_with("for ") && then.iter().all(approves) {
        return Some(when);
    }
    let then = statement(context, then, text, depth)?;
    Some(Node::new(Rule::When {
        when: Box::new(when),
        then: Box::new(then),
    }))
}

/// Whether a condition, or one that it includes, is an event that leaves a history code.
pub(super) fn leaves_history(context: &Context<'_>, name: &str) -> bool {
    let Some(id) = context.vocabulary.find_condition(name) else {
        return false;
    };
    let row = context.vocabulary.condition(id);
    let told = |id: &ConditionId| !context.vocabulary.condition(*id).history_codes.is_empty();
    told(&id) || row.includes.iter().any(told)
}
