//! Words that say of a fact whether it is so, of whom, or when.

use super::token::Token;

/// Somebody whose findings are not the patient's.
pub(crate) fn is_other_person(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "mother"
            | "father"
            | "parent"
            | "partner"
            | "donor"
            | "sibling"
            | "brother"
            | "sister"
            | "relative"
            | "spouse"
            | "wife"
            | "husband"
            | "child"
            | "children"
            | "family"
            | "fetus"
            | "fetal"
            | "household"
            | "caregiver"
            | "son"
            | "daughter"
            | "twin"
    )
}

/// Words that a fact does not outlive: "asthma (denied)", "stroke (in the family)", "gout (men only)". They
/// say whether it is so, of whom, or when, and are no quality of it.
const CHANGES: [&str; 38] = [
    "absence",
    "absent",
    "adults",
    "after",
    "before",
    "childhood",
    "children",
    "declined",
    "denied",
    "denies",
    "doubtful",
    "excluded",
    "former",
    "history",
    "likely",
    "men",
    "never",
    "no",
    "none",
    "not",
    "only",
    "past",
    "pediatric",
    "personal",
    "possible",
    "presumed",
    "previous",
    "prior",
    "probable",
    "questionable",
    "refused",
    "remote",
    "resolved",
    "ruled",
    "suspected",
    "unlikely",
    "with",
    "women",
];

/// Whether words say of a fact whether it is so, of whom, or when.
pub(crate) fn changes_the_fact(token: &Token) -> bool {
    let said = |w: &str| CHANGES.contains(&w);
    is_other_person(token) || token.norm.split([' ', '-']).any(said)
}
