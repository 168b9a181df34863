//! Sentences of plain words: they name nothing that a record shows.

use std::sync::LazyLock;

use compact_str::CompactString;
use pa_model::vocabulary::codes::CodeRange;
use pa_model::vocabulary::words::words;
use rustc_hash::FxHashSet;

use super::Cue;
use super::attestation::states_a_fact;
use crate::phrase::Context;
use crate::phrase::quantity::duration;
use crate::phrase::token::{Shape, Token};

/// What a sentence of plain words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plain {
    /// It speaks of patients, of their treatment or of those who treat them.
    Told,
    /// It speaks of the plan, of its policies or of how claims are made, and of nobody.
    OfThePlan,
}

/// "A pain management agreement has been signed", "Has the member been informed of the risk of infection?":
/// whether every word is a plain one, and how long something was taken is not asked. Beside a word that says
/// that something was told, watched or looked for, diseases and drugs are what it is about.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Plain> {
    let denies = tokens.iter().any(|t| t.is(Cue::Not) || t.is(Cue::If));
    let about = !denies && tokens.iter().any(is_about);
    let done = !denies && tokens.iter().any(is_done);
    // "The provider will attempt to …", "Member agrees to …": all that follows is to come.
    let to_come = tokens.iter().take(6).any(|t| is_about(t) || is_to_come(t));
    let speaks = |of: &[Token], listed: &[&str]| {
        let mut words = of.iter().flat_map(|t| t.norm.split(' '));
        words.any(|word| listed.contains(&word))
    };
    let of_plan = !speaks(tokens, &PEOPLE);
    let opens_with_plan = of_plan && speaks(&tokens[..tokens.len().min(4)], &PLAN);
    let known = |t: &Token| {
        is_plain(context, t)
            || about && is_subject(t)
            || done && !t.is_drug() && is_subject(t)
            || to_come && (is_subject(t) || is_unnamed(t) && !is_name(t))
            || opens_with_plan && is_unnamed(t)
    };
    let diagnosed = |t: &Token| t.norm.contains("diagnos");
    // "because of prior reactions" is of nothing that has a name.
    let named = tokens.iter().any(is_subject);
    let asks = |t: &Token| {
        let dated = t.is(Cue::History) && matches!(t.norm.as_str(), "prior" | "previous" | "past");
        (named || !dated) && ASKING.iter().any(|cue| t.is(*cue)) || diagnosed(t)
    };
    let lasting = || (0..tokens.len()).any(|at| duration(tokens, at).is_some());
    let taken = tokens.iter().any(|t| t.is(Cue::Try) || t.is(Cue::Current));
    let plain = tokens.len() > 2
        && tokens.iter().all(known)
        && !tokens.iter().any(asks)
        && !(taken && lasting())
        && !states_a_fact(tokens);
    plain.then(|| match of_plan && speaks(tokens, &PLAN) {
        true => Plain::OfThePlan,
        false => Plain::Told,
    })
}

/// What asks for something that a record shows, or for the opposite of something.
const ASKING: [Cue; 11] = [
    Cue::Concurrent,
    Cue::Fail,
    Cue::Intolerance,
    Cue::Contraindication,
    Cue::History,
    Cue::FamilyHistory,
    Cue::EitherHistory,
    Cue::AgeOfYears,
    Cue::AgeOfMonths,
    Cue::Age,
    Cue::Unless,
];

const PLAN: [&str; 32] = [
    "plan",
    "plans",
    "policy",
    "policies",
    "claim",
    "claims",
    "request",
    "requests",
    "approval",
    "approvals",
    "authorization",
    "authorizations",
    "reauthorization",
    "renewal",
    "renewals",
    "formulary",
    "formularies",
    "pharmacy",
    "benefit",
    "code",
    "codes",
    "document",
    "guideline",
    "review",
    "coverage",
    "refill",
    "refills",
    "supply",
    "form",
    "criterion",
    "criteria",
    "payment",
];

const PEOPLE: [&str; 20] = [
    "member",
    "patient",
    "individual",
    "beneficiary",
    "recipient",
    "enrollee",
    "child",
    "client",
    "prescriber",
    "provider",
    "physician",
    "clinician",
    "specialist",
    "caregiver",
    "parent",
    "guardian",
    "person",
    "therapy",
    "treatment",
    "drug",
];

fn is_plain(context: &Context<'_>, token: &Token) -> bool {
    static WORDS: LazyLock<FxHashSet<CompactString>> = LazyLock::new(|| {
        let lines = include_str!("plain_words.txt").lines();
        let listed = lines.filter(|line| !line.starts_with('#'));
        listed.flat_map(words).map(|word| word.norm).collect()
    });
    if let Some(group) = token.group() {
        return group.iter().all(|t| is_plain(context, t));
    }
    let said = || token.is_silent() || token.norm.split(' ').all(|word| WORDS.contains(word));
    matches!(token.shape, Shape::Sign(_))
        || context.is_requested(token)
        || token.number().is_some()
        || token.terms.is_empty() && said()
        || is_symptom(context, token)
}

/// "informed of", "monitored for": what follows is what it is about.
fn is_about(token: &Token) -> bool {
    token.norm.split(' ').any(|word| {
        [
            "inform", "told", "counsel", "educat", "warn", "advis", "instruct", "discuss",
            "explain", "monitor", "screen", "test", "vaccinat", "immuniz", "evaluat", "assess",
            "review", "watch", "observ", "supervis", "check", "risks", "signs", "aware", "taught",
        ]
        .iter()
        .any(|stem| word.starts_with(stem))
    }) || ["risk of", "risk for"]
        .iter()
        .any(|w| token.norm.contains(w))
}

/// "performed", "obtained": a test was made, whatever it showed.
fn is_done(token: &Token) -> bool {
    token.norm.split(' ').any(|word| {
        matches!(
            word,
            "performed" | "conducted" | "obtained" | "drawn" | "ordered" | "scheduled" | "repeated"
        )
    })
}

/// "will", "agrees to", "is willing to": what follows is to come, and stands in no record.
fn is_to_come(token: &Token) -> bool {
    token.norm.split(' ').any(|word| {
        [
            "will", "agree", "willing", "consent", "intend", "commit", "plan", "accept", "opinion",
            "expect",
        ]
        .iter()
        .any(|stem| word.starts_with(stem))
    }) || matches!(token.norm.as_str(), "to be" | "is to" | "are to")
}

/// A word that nothing knows.
fn is_unnamed(token: &Token) -> bool {
    token.terms.is_empty() && token.cues.is_empty() && token.group().is_none()
}

/// A word written as a name is.
fn is_name(token: &Token) -> bool {
    token.raw.starts_with(char::is_uppercase)
}

/// "shortness of breath": a name of the chapter of symptoms and signs.
fn is_symptom(context: &Context<'_>, token: &Token) -> bool {
    token.condition().is_some_and(|id| {
        let codes = &context.vocabulary.condition(id).codes;
        !codes.is_empty() && codes.iter().all(CodeRange::is_of_symptoms)
    })
}

/// A disease, a drug or a test by name.
fn is_subject(token: &Token) -> bool {
    let named = |t: &Token| t.condition().is_some() || t.is_drug() || t.lab().is_some();
    match token.group() {
        Some(group) => group
            .iter()
            .all(|t| named(t) || t.is_comma() || t.is(Cue::Or)),
        None => named(token),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::vocabulary;

    #[test]
    fn plain_words_state_no_fact() {
        let context = Context::new(vocabulary(), Vec::new());
        for (sentence, plain) in [
            ("The treatment agreement has been signed", Some(Plain::Told)),
            (
                "Photographs of the affected areas are included",
                Some(Plain::Told),
            ),
            (
                "Has the member been informed of the risk of gout?",
                Some(Plain::Told),
            ),
            (
                "The provider will attempt to lower the dose of prednisone",
                Some(Plain::Told),
            ),
            (
                "Claims must carry the modifier of the service",
                Some(Plain::OfThePlan),
            ),
            (
                "Standard requests are decided within 72 hours",
                Some(Plain::OfThePlan),
            ),
            // A record may show each of these.
            ("Member has hemochromatosis", None),
            ("Member has gout", None),
            ("Member has failed all alternatives", None),
            ("Member has been taking the drug for 90 days", None),
            ("Patient is 18 years or older", None),
        ] {
            assert_eq!(read(&context, &context.lex(sentence)), plain, "{sentence}");
        }
    }
}
