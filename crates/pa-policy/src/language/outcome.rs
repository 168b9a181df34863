//! What came of a treatment, or where it was given, in words that neither a code nor a value stands for: the prescriber's
//! to confirm.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{Cue, any_of};
use crate::phrase::Context;
use crate::phrase::token::Token;

/// Words for a change.
const CHANGES: [&str; 15] = [
    "reduction",
    "decrease",
    "decreased",
    "decline",
    "improvement",
    "improved",
    "increase",
    "increased",
    "fewer",
    "more",
    "shorter",
    "milder",
    "frequent",
    "progressive",
    "progression",
];

/// What changes.
const OUTCOMES: [&str; 14] = [
    "itch",
    "hive",
    "craving",
    "bleeding",
    "pain",
    "attack",
    "flare",
    "seizure",
    "relapse",
    "bowel movement",
    "joint",
    "symptom",
    "episode",
    "walking speed",
];

/// Whether a sentence tells of nothing else.
pub(crate) fn is_told(context: &Context<'_>, tokens: &[Token], text: &str) -> bool {
    // Most sentences have none of these.
    static SAID: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let others = ["outpatient", "inpatient", "imaging", "scan", "report"];
        any_of(CHANGES.into_iter().chain(others))
    });
    if !SAID.is_match(text) {
        return false;
    }
    has_changed(context, tokens) || no_progression(tokens) || is_of_setting(tokens)
}

/// "The patient has had a reduction in bleeding or pain", "fewer or shorter attacks".
fn has_changed(context: &Context<'_>, tokens: &[Token]) -> bool {
    let changes = tokens.iter().any(|t| says(t, &CHANGES));
    if !changes || tokens.iter().any(|t| bounds(context, t)) {
        return false;
    }
    let of_outcome = |t: &Token| OUTCOMES.iter().any(|word| t.norm.contains(word));
    // "HAE attacks", "bleeding": no other disease.
    let other = |at: usize| {
        let t = &tokens[at];
        let itself = matches!(
            t.norm.as_str(),
            "bleeding" | "pain" | "seizure" | "seizures"
        );
        t.condition().is_some() && !itself && !tokens.get(at + 1).is_some_and(of_outcome)
    };
    let said: Vec<&str> = tokens.iter().map(|t| t.norm.as_str()).collect();
    let said = said.join(" ");
    let named = OUTCOMES.iter().any(|word| said.contains(word));
    let shown = [
        "evidence of progressive disease",
        "evidence of disease progression",
    ]
    .iter()
    .any(|words| said.contains(words));
    let denied = tokens.iter().any(|t| t.is(Cue::Not));
    (named && !denied || shown) && !(0..tokens.len()).any(other)
}

/// Whether a word states, bounds or dates something that a record may show.
fn bounds(context: &Context<'_>, t: &Token) -> bool {
    const STATING: [Cue; 13] = [
        Cue::If,
        Cue::Unless,
        Cue::Age,
        Cue::Fail,
        Cue::Intolerance,
        Cue::History,
        Cue::MoreThan,
        Cue::LessThan,
        Cue::AtLeast,
        Cue::AtMost,
        Cue::Concurrent,
        Cue::Current,
        Cue::Try,
    ];
    t.number().is_some()
        || t.lab().is_some()
        || t.is_drug() && !context.is_policy_drug(t)
        || t.specialty().is_some()
        || t.group().is_some()
        || t.norm != "while on" && STATING.iter().any(|cue| t.is(*cue))
}

/// "Imaging report shows no progression on platinum-based chemotherapy".
fn no_progression(tokens: &[Token]) -> bool {
    let any = |list: &[&str]| tokens.iter().any(|t| says(t, list));
    let joins = |t: &Token| {
        t.number().is_some() || [Cue::Or, Cue::And, Cue::If].iter().any(|cue| t.is(*cue))
    };
    any(&["imaging", "scan", "report"])
        && any(&["no"])
        && any(&["progression"])
        && !tokens.iter().any(joins)
}

/// "Outpatient treatment with intravenous diuretics within the past 3 months": where a drug was given.
fn is_of_setting(tokens: &[Token]) -> bool {
    let any = |list: &[&str]| tokens.iter().any(|t| says(t, list));
    let asks = |t: &Token| {
        [
            Cue::Not,
            Cue::If,
            Cue::Unless,
            Cue::Fail,
            Cue::Intolerance,
            Cue::Age,
            Cue::Or,
        ]
        .iter()
        .any(|cue| t.is(*cue))
            || t.lab().is_some()
    };
    any(&["outpatient", "inpatient"]) && any(&["intravenous", "iv"]) && !tokens.iter().any(asks)
}

/// Whether one of a token's words is listed.
fn says(token: &Token, list: &[&str]) -> bool {
    token.norm.split(' ').any(|word| list.contains(&word))
}
