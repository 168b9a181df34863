//! Sentences behind an exclusion that only say why: "Data are lacking on …".

use std::sync::OnceLock;

use pa_model::vocabulary::Term;

use crate::language;
use crate::phrase::Context;
use crate::phrase::token::{Shape, Token};

/// Whether a sentence that could not be read says why the sentences before it exclude something.
/// `stated`: those sentences. Anything else that cannot be read stays unreadable, because an exclusion
/// that is lost approves what must not be approved.
pub(super) fn explains(context: &Context<'_>, sentence: &str, stated: &[&str]) -> bool {
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
    let stated: Vec<Token> = stated
        .iter()
        .flat_map(|s| context.lex(s).to_vec())
        .collect();
    lists().unsupported.iter().any(|p| lower.contains(p))
        && names_nothing_new(&context.lex(sentence), &stated)
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
    // A word that nothing knows may be the disease that is excluded.
    let familiar = |t: &Token| {
        !t.cues.is_empty()
            || !t.terms.is_empty()
            || t.shape != Shape::Word
            || stated.iter().any(|s| s.norm == t.norm)
            || FAMILIAR.contains(&t.norm.as_str())
    };
    named(tokens).iter().all(|name| known.contains(name))
        && tokens.iter().all(familiar)
        && !states_number(tokens)
}

/// Folded words of such sentences that name no disease and no patient.
const FAMILIAR: [&str; 22] = [
    "recommended",
    "indicated",
    "approved",
    "supported",
    "established",
    "studied",
    "evaluated",
    "adequately",
    "safety",
    "efficacy",
    "effectiveness",
    "setting",
    "situation",
    "circumstance",
    "population",
    "listed",
    "label",
    "labeling",
    "fda",
    "data",
    "literature",
    "such",
];

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

#[cfg(test)]
mod tests {
    use super::explains;
    use crate::phrase::Context;
    use crate::sample::vocabulary;

    #[test]
    fn evidence_explains_and_a_patient_does_not() {
        let context = Context::new(vocabulary(), Vec::new());
        let says = |text: &str| explains(&context, text, &["History of stroke."]);
        assert!(says("Data are lacking on use in asthma."));
        assert!(says("EULAR guidelines recommend against its use."));
        assert!(says("The drug is not recommended in stroke."));
        assert!(!says("The drug is not recommended in asthma."));
        assert!(!says(
            "Patients with asthma are at increased risk of death."
        ));
        assert!(!says("The drug is not recommended below 18 years."));
    }
}
