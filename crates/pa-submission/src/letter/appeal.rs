//! Which criteria a denial's reason speaks of.

use pa_model::vocabulary::{Term, Vocabulary};

use super::criteria::Demand;
use crate::form::terms_in;

/// What reviewers call a kind of requirement, and words by which a policy states it.
const TOPICS: &[(&[&str], &[&str])] = &[
    (
        &[
            "step therapy",
            "step-therapy",
            "preferred",
            "first-line",
            "fail first",
            "tried",
            "trial",
        ],
        &[
            "trial",
            "tried",
            "failure",
            "inadequate response",
            "intolerance",
            "contraindication",
        ],
    ),
    (
        &["age", "years old", "too young", "too old"],
        &["years of age", "years old", "age"],
    ),
    (
        &["specialist", "specialty", "prescriber", "consultation"],
        &["prescribed by", "consultation", "specialist", "prescriber"],
    ),
    (
        &["diagnosis", "indication", "off-label", "not indicated"],
        &["diagnosis"],
    ),
    (
        &[
            "lifestyle",
            "diet",
            "exercise",
            "weight management",
            "program",
        ],
        &[
            "program",
            "diet",
            "exercise",
            "weight management",
            "lifestyle",
        ],
    ),
    (
        &["duplicate", "duplication", "concurrent", "combination"],
        &["concurrent", "combination", "together with"],
    ),
    (
        &["response", "no improvement", "renewal"],
        &["response", "reduction", "improvement", "loss of"],
    ),
];

/// Words that say nothing of which requirement is meant.
const EMPTY: &[&str] = &[
    "not",
    "met",
    "with",
    "that",
    "this",
    "have",
    "from",
    "does",
    "were",
    "been",
    "criteria",
    "criterion",
    "policy",
    "record",
    "records",
    "documentation",
    "documented",
    "provided",
    "submitted",
    "request",
    "requested",
    "denied",
    "denial",
    "patient",
    "member",
    "drug",
    "medication",
    "least",
    "days",
    "within",
    "past",
    "prior",
    "history",
    "evidence",
    "shown",
    "requirement",
    "requirements",
    "medically",
    "necessary",
    "medical",
    "necessity",
    "following",
];

/// How strongly a criterion is the one that the reason speaks of; 0: it is not.
pub(super) fn bearing(reason: &str, demand: &Demand<'_>, vocabulary: &Vocabulary) -> usize {
    let lower = reason.to_lowercase();
    let text: String = demand
        .rows()
        .map(|row| row.text.to_lowercase() + " ")
        .collect();
    let wanted = terms_in(reason, vocabulary);
    let there = terms_in(&text, vocabulary);
    let named = wanted.iter().filter(|term| there.contains(term)).count();
    let member = wanted
        .iter()
        .filter(|term| stands_for(**term, &there, vocabulary));
    let topics = TOPICS.iter().filter(|(said, stated)| {
        said.iter().any(|word| has(&lower, word)) && stated.iter().any(|word| has(&text, word))
    });
    let shared = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 3 && !EMPTY.contains(word))
        .filter(|word| has(&text, word));
    4 * named + 4 * member.count() + 3 * topics.count() + shared.count()
}

/// Whether a drug of the reason is a member of a class that the criterion names.
fn stands_for(term: Term, there: &[Term], vocabulary: &Vocabulary) -> bool {
    let ingredients = match term {
        Term::Ingredient(id) => vec![id],
        Term::Brand(id) => vocabulary.brand(id).ingredients.to_vec(),
        _ => return false,
    };
    let rows = ingredients.iter().map(|id| vocabulary.ingredient(*id));
    let mut classes = rows
        .flat_map(|row| row.memberships.iter())
        .flat_map(|m| vocabulary.class(m.class).ancestors.iter());
    classes.any(|class| there.contains(&Term::Class(*class)))
}

/// Whether a text holds a word or phrase, whole.
fn has(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
