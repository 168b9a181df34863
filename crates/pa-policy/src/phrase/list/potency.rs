//! "medium-, high-, or super-high-potency prescription topical corticosteroid": one head, several
//! potencies.

use crate::kinds::trial::{DrugRef, What};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::Token;

/// Potencies in rising order, with the names of their classes.
const POTENCIES: [(&str, &str); 4] = [
    ("low", "low-potency topical corticosteroid"),
    ("medium", "medium-potency topical corticosteroid"),
    ("high", "high-potency topical corticosteroid"),
    ("super high", "super-high-potency topical corticosteroid"),
];

/// Reads potencies before "topical corticosteroid" at token `at`; the token after the head.
pub(super) fn potencies(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<DrugRef>, usize)> {
    let mut found: Vec<usize> = Vec::new();
    let mut i = at;
    let mut raised = false;
    let mut least = false;
    loop {
        let token = tokens.get(i)?;
        let next = tokens.get(i + 1).map(|t| t.norm.as_str());
        match token.norm.as_str() {
            "super" | "ultra" | "very" | "superhigh" | "ultrahigh" => {
                found.push(3);
                i += usize::from(next == Some("high"));
            }
            "low" | "mild" => found.push(0),
            "medium" | "mid" | "moderate" | "intermediate" => found.push(1),
            "high" => found.push(2),
            "to" | "through" => raised = true,
            // "at least a medium-potency topical steroid"
            _ if token.is(Cue::AtLeast) && found.is_empty() => least = true,
            _ if (token.is(Cue::OrMore) || is_stronger(tokens, i)) && !found.is_empty() => {
                i += usize::from(!token.is(Cue::OrMore));
                let from = found.iter().copied().min()?;
                found = (from..POTENCIES.len()).collect();
            }
            // "medium or higher potency"
            "higher" if found.last() == Some(&1) || found.last() == Some(&0) => {
                let from = found.iter().copied().min()?;
                found = (from..POTENCIES.len()).collect();
            }
            "potency" | "strength" | "prescription" | "potent" | "a" => {}
            _ if token.is_comma()
                || token.is(Cue::Or)
                || token.is(Cue::And)
                || token.is_sign('-') => {}
            _ => break,
        }
        i += 1;
    }
    let head = context.vocabulary.class(tokens.get(i)?.class()?).name;
    if found.is_empty() && !least {
        return None;
    }
    // The last potency may have been lexed with the head.
    match POTENCIES.iter().position(|(_, class)| *class == head) {
        Some(last) => found.push(last),
        None if head == "topical corticosteroid" && !found.is_empty() => {}
        None => return None,
    }
    if least {
        found = (*found.iter().min()?..POTENCIES.len()).collect();
    }
    if raised {
        found = (*found.iter().min()?..=*found.iter().max()?).collect();
    }
    let refs = found.into_iter().map(|at| class_of(context, at));
    Some((refs.collect::<Option<Vec<_>>>()?, i + 1))
}

/// "topical corticosteroid of at least medium potency": the potency behind its head, at token `at`; the
/// token after it.
pub(super) fn potency_behind(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<DrugRef>, usize)> {
    let mut i = at;
    let mut least = false;
    while let Some(token) = tokens.get(i).filter(|t| {
        matches!(t.norm.as_str(), "of" | "with" | "a")
            || t.is(Cue::AtLeast)
            || t.norm == "of at least"
    }) {
        least |= token.is(Cue::AtLeast);
        i += 1;
    }
    let (known, _) = POTENCIES
        .iter()
        .enumerate()
        .map(|(n, (word, _))| (n, *word))
        .find(|(_, word)| {
            let said = tokens.get(i).map_or("", |t| t.norm.as_str());
            said == *word || (said == "moderate" && *word == "medium")
        })
        .filter(|_| i > at)?;
    i += 1;
    let more = tokens.get(i).is_some_and(|t| t.is(Cue::OrMore));
    i += usize::from(more);
    if tokens.get(i).is_none_or(|t| t.norm != "potency") {
        return None;
    }
    i += 1;
    let more = more || tokens.get(i).is_some_and(|t| t.is(Cue::OrMore));
    i += usize::from(tokens.get(i).is_some_and(|t| t.is(Cue::OrMore)));
    let last = if least || more {
        POTENCIES.len()
    } else {
        known + 1
    };
    let refs = (known..last)
        .map(|n| class_of(context, n))
        .collect::<Option<_>>()?;
    Some((refs, i))
}

fn class_of(context: &Context<'_>, potency: usize) -> Option<DrugRef> {
    let id = context.vocabulary.find_class(POTENCIES[potency].1)?;
    Some(DrugRef {
        name: context.vocabulary.class(id).name.to_owned(),
        what: What::Class,
        min_daily: None,
        route: None,
        other_than_requested: false,
        except: Vec::new(),
    })
}

/// "or stronger".
fn is_stronger(tokens: &[Token], at: usize) -> bool {
    tokens[at].is(Cue::Or)
        && tokens
            .get(at + 1)
            .is_some_and(|t| matches!(t.norm.as_str(), "stronger" | "higher" | "greater" | "above"))
}
