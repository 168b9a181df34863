//! Lists of names: "A, B, or C", with determiners, qualifiers and parentheses around them.

pub(crate) mod conditions;
pub(crate) mod drugs;
mod potency;

use super::token::Token;
use crate::language::Cue;

/// How the entries of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joiner {
    /// One entry, or entries joined by "or".
    Or,
    /// Entries joined by "and".
    And,
}

/// A connective between two entries of a list: what it says, and the token after it. A comma alone
/// leaves it to the last connective of the list.
pub(crate) fn connective(tokens: &[Token], at: usize) -> Option<(Option<Joiner>, usize)> {
    let token = tokens.get(at)?;
    // "LAMA/LABA combination" means both in one product, which a list cannot say.
    if token.is_sign('/')
        && at > 0
        && tokens[at - 1].class().is_some()
        && tokens.get(at + 1).is_some_and(|t| t.class().is_some())
    {
        return None;
    }
    if token.is_comma() || token.is_sign('/') {
        return match tokens.get(at + 1).and_then(word_joiner) {
            Some(joiner) => Some((Some(joiner), at + 2)),
            None => Some((token.is_sign('/').then_some(Joiner::Or), at + 1)),
        };
    }
    word_joiner(token).map(|joiner| (Some(joiner), at + 1))
}

/// "all of the following", "both of the following:", "the following:": whether the words in front of a list
/// ask for every entry of it.
pub(crate) fn asks_for_all(tokens: &[Token]) -> bool {
    let word = |t: &Token, list: &[&str]| t.norm.split(' ').any(|w| list.contains(&w));
    let colon = tokens.iter().position(|t| t.is_sign(':'));
    let following = tokens
        .iter()
        .position(|t| t.norm.ends_with("following"))
        .filter(|at| colon.is_none_or(|colon| *at < colon));
    let Some(following) = following else {
        return false;
    };
    let before = &tokens[following.saturating_sub(4)..=following];
    let some = |t: &Token| word(t, &["any", "either", "one", "none"]) || t.number().is_some();
    let every = |t: &Token| word(t, &["all", "both", "each", "every"]);
    let behind = tokens.get(following + 1).is_some_and(|t| t.is_sign(':'));
    !before.iter().any(some) && (before.iter().any(every) || behind)
}

fn word_joiner(token: &Token) -> Option<Joiner> {
    if token.is(Cue::Or) || token.is(Cue::AndOr) {
        Some(Joiner::Or)
    } else if token.is(Cue::And) {
        Some(Joiner::And)
    } else {
        None
    }
}

/// The joiner of a whole list from those between its entries; `None` where they disagree.
pub(crate) fn agreed(joiners: &[Option<Joiner>]) -> Option<Joiner> {
    let mut said = joiners.iter().flatten();
    match said.next() {
        // Commas alone: "A, B" in a parenthesis means either.
        None => Some(Joiner::Or),
        Some(first) => said.all(|j| j == first).then_some(*first),
    }
}
