//! "Neither … nor …", "not … nor …": each part is denied.

use super::{is_coded, is_negative, join, negate, statement, trim};
use crate::criteria::{Node, Rule};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::{Shape, Token};

/// Reads a sentence with "nor" as the denials of its parts, all of which are asked.
pub(super) fn neither_nor(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let first = tokens.iter().position(|t| t.norm == "nor")?;
    let neither = tokens[..first].iter().position(|t| t.norm == "neither");
    let not = tokens[..first].iter().position(|t| t.is(Cue::Not))?;
    let at = neither.unwrap_or(not);
    // "neither A, B, nor C"
    let mut parts: Vec<&[Token]> = Vec::new();
    let listed = neither.is_some();
    for part in tokens[at + 1..].split(|t| t.norm == "nor") {
        let pieces = part.split(|t| listed && t.is_comma());
        parts.extend(pieces.map(trim).filter(|p| !p.is_empty()));
    }
    let (last, before) = parts.split_last()?;
    if before.is_empty() {
        return None;
    }
    let lead = &tokens[..=at];
    let silent = |t: &Token| t.is_silent() && !t.is(Cue::Diagnosis);
    let verb = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "is" | "are" | "was" | "were" | "has" | "have" | "had" | "will" | "does" | "do"
        )
    };
    let begins = |part: &&[Token]| part.first().is_some_and(verb);
    let subject_behind =
        listed && !parts.iter().all(begins) && lead[..at].iter().all(|t| silent(t) && !verb(t));
    let said =
        |t: &&Token| t.terms.is_empty() && !matches!(t.shape, Shape::Sign(_) | Shape::Group(_));
    let verbs = &parts[0][..parts[0].iter().take_while(said).count()];
    let windowed = last.iter().any(|t| t.is(Cue::Window));
    let read = |tail: &[Token]| {
        let mut nodes = Vec::new();
        for (n, part) in parts.iter().enumerate() {
            let whole = n + 1 == parts.len();
            let shared = if whole { &[][..] } else { tail };
            // "not taking warfarin nor apixaban": the verb of the first part is said of each.
            let verbs = if n == 0 { &[][..] } else { verbs };
            let first = n == 0;
            nodes.push(denied(
                context,
                (lead, verbs, first),
                part,
                shared,
                text,
                depth,
            )?);
        }
        nodes
            .into_iter()
            .reduce(|left, right| join(left, right, true))
    };
    // What stands behind the last part ("… is being used", "… within the past year") is said of each.
    let opens = |t: &Token| {
        t.is(Cue::Window)
            || (subject_behind && (t.is(Cue::Current) || t.is(Cue::Concurrent) || verb(t)))
    };
    let tails = (1..last.len()).filter(|i| opens(&last[*i]));
    let shared = tails.map(|i| &last[i..]).find_map(read);
    if shared.is_some() || windowed || subject_behind {
        return shared;
    }
    read(&[])
}

/// One part with the words in front of the first, or with a negation alone ("nor does the patient …").
fn denied(
    context: &Context<'_>,
    (lead, verbs, first): (&[Token], &[Token], bool),
    part: &[Token],
    tail: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let said = |from: usize, verbs: &[Token]| {
        let mut out = lead[from..].to_vec();
        // The negation alone denies what follows, whichever word it was.
        if let Some(not) = out.last_mut()
            && not.norm == "neither"
        {
            not.norm = "no".into();
        }
        out.extend_from_slice(verbs);
        out.extend_from_slice(part);
        out.extend_from_slice(tail);
        let node = statement(context, &out, text, depth + 1)?;
        let coded = is_coded(&node) && is_negative(&node);
        // "nor planning to become pregnant"
        (coded || node.rule == Rule::Attestation).then_some(node)
    };
    said(0, &[])
        // What stands in front is said of the first part, so that only another may do without.
        .or_else(|| (!first).then(|| said(lead.len() - 1, &[])).flatten())
        .or_else(|| (!verbs.is_empty()).then(|| said(0, verbs)).flatten())
}

/// "does NOT have any of the following contraindications to the requested agent: pregnancy, osteoporosis,
/// or use of a strong CYP3A4 inhibitor": each part is denied.
pub(super) fn none_of(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let colon = tokens.iter().position(|t| t.is_sign(':'))?;
    let lead = &tokens[..colon];
    let silent = |t: &Token| {
        t.is(Cue::Not)
            || t.is(Cue::Contraindication)
            || (t.is(Cue::Inert) || t.is(Cue::Diagnosis)) && t.terms.is_empty()
            || context.is_policy_drug(t)
            || matches!(
                t.norm.as_str(),
                "fda"
                    | "labeled"
                    | "fda labeled"
                    | "fda approved"
                    | "any of the following"
                    | "of the following"
                    | "absolute"
                    | "requested drug"
                    | "requested agent"
                    | "agent"
                    | "situation"
                    | "circumstance"
            )
    };
    let denies = lead.iter().filter(|t| t.is(Cue::Not)).count() == 1;
    if !denies || !lead.iter().all(silent) || context.exclusion.get() {
        return None;
    }
    let list = &tokens[colon + 1..];
    let parts = list
        .split(|t| t.is_comma() || t.is(Cue::Or))
        .map(trim)
        .filter(|p| !p.is_empty());
    context.exclusion.set(true);
    let nodes: Option<Vec<Node>> = parts
        .map(|part| {
            statement(context, part, text, depth + 1).filter(|n| is_coded(n) && !is_negative(n))
        })
        .collect();
    context.exclusion.set(false);
    let nodes: Vec<Node> = nodes?.into_iter().map(negate).collect();
    (nodes.len() > 1).then(|| Node::new(Rule::All(nodes)))
}
