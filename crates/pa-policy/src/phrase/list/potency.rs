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
            _ if (token.is(Cue::OrMore) || is_stronger(tokens, i)) && !found.is_empty() => {
                i += usize::from(!token.is(Cue::OrMore));
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
    if found.is_empty() {
        return None;
    }
    // The last potency may have been lexed with the head.
    match POTENCIES.iter().position(|(_, class)| *class == head) {
        Some(last) => found.push(last),
        None if head == "topical corticosteroid" => {}
        None => return None,
    }
    if raised {
        found = (*found.iter().min()?..=*found.iter().max()?).collect();
    }
    let refs = found.into_iter().map(|at| {
        let id = context.vocabulary.find_class(POTENCIES[at].1)?;
        Some(DrugRef {
            name: context.vocabulary.class(id).name.to_owned(),
            what: What::Class,
            min_daily: None,
            route: None,
            other_than_requested: false,
            except: Vec::new(),
        })
    });
    Some((refs.collect::<Option<Vec<_>>>()?, i + 1))
}

/// "or stronger".
fn is_stronger(tokens: &[Token], at: usize) -> bool {
    tokens[at].is(Cue::Or)
        && tokens
            .get(at + 1)
            .is_some_and(|t| matches!(t.norm.as_str(), "stronger" | "higher" | "greater" | "above"))
}
