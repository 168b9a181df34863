//! Sentences behind an exclusion that only say why: "Data are lacking on …".

use std::sync::OnceLock;

use pa_model::vocabulary::Term;

use crate::language;
use crate::phrase::token::Token;

/// Whether a sentence that could not be read says why the sentences before it exclude something.
/// `stated`: their tokens. Anything else that cannot be read stays unreadable, because an exclusion
/// that is lost approves what must not be approved.
pub(super) fn explains(sentence: &str, tokens: &[Token], stated: &[Token]) -> bool {
    let lower = sentence.trim().to_lowercase();
    let opens = |phrase: &&String| {
        lower
            .strip_prefix(phrase.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    // "EULAR/ACR guidelines recommend against …": whose they are stands before.
    let guided = lower.split(' ').take(4).any(|word| word == "guidelines");
    if guided || lists().openings.iter().any(|phrase| opens(&phrase)) {
        return true;
    }
    lists().unsupported.iter().any(|p| lower.contains(p)) && names_nothing_new(tokens, stated)
}

struct Lists {
    openings: Vec<String>,
    unsupported: Vec<String>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let owned = |list| language::phrases(list).map(str::to_owned).collect();
        Lists {
            openings: owned(include_str!("../language/explanations.txt")),
            unsupported: owned(include_str!("../language/unsupported.txt")),
        }
    })
}

fn names_nothing_new(tokens: &[Token], stated: &[Token]) -> bool {
    let known = named(stated);
    named(tokens).iter().all(|name| known.contains(name)) && !states_number(tokens)
}

/// What tokens name, in parentheses too.
fn named(tokens: &[Token]) -> Vec<Term> {
    let mut out = Vec::new();
    for token in tokens {
        out.extend(token.terms.iter().copied());
        out.extend(token.group().map(named).unwrap_or_default());
    }
    out
}

fn states_number(tokens: &[Token]) -> bool {
    tokens
        .iter()
        .any(|t| t.number().is_some() || t.group().is_some_and(states_number))
}
