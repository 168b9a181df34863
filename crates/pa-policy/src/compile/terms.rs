//! What a policy says an approval is: how long it lasts, how much it covers.
//!
//! A duration is read only where the words around it say nothing else: from a cue ("approve for",
//! "length of approval:", or a section on duration) to the number, every word must be one that
//! carries no condition. What is said of some drugs only keeps their names.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use pa_model::RequestKind;
use pa_model::vocabulary::{Term, Vocabulary};

use crate::criteria::{Duration, DurationUnit, Line, Quantity, Section, SectionKind, Terms};
use crate::language::any_of;
use crate::phrase::token::lex;

/// Phrases after which a duration is that of an approval.
const CUES: &[&[&str]] = &[
    &["approve", "for"],
    &["approve"],
    &["approved", "for"],
    &["authorize", "for"],
    &["authorized", "for"],
    &["authorization", "of"],
    &["authorization", "will", "be", "issued", "for"],
    &["authorization", "will", "be", "granted", "for"],
    &["authorization", "is", "granted", "for"],
    &["approval", "will", "be", "granted", "for"],
    &["coverage", "will", "be", "issued", "for"],
    &["length", "of", "approval"],
    &["length", "of", "authorization"],
    &["duration", "of", "approval"],
    &["duration", "of", "authorization"],
    &["approval", "duration"],
    &["approval", "length"],
    &["approval", "period"],
    &["authorization", "duration"],
    &["authorization", "period"],
    &["authorization", "length"],
    &["coverage", "duration"],
    &["initial", "approval"],
    &["initial", "authorization"],
];

/// Words before a duration that say nothing of whom or what it is for.
const PLAIN: &[&str] = &[
    "a",
    "an",
    "and",
    "approval",
    "approvals",
    "approve",
    "approved",
    "are",
    "authorization",
    "authorizations",
    "authorized",
    "be",
    "coverage",
    "duration",
    "for",
    "granted",
    "is",
    "issued",
    "last",
    "lasts",
    "length",
    "of",
    "period",
    "request",
    "requests",
    "s",
    "the",
    "therapy",
    "up",
    "to",
    "will",
    "valid",
];

/// Without one of these a line states no duration.
static UNITS: LazyLock<AhoCorasick> = LazyLock::new(|| any_of(["day", "week", "month", "year"]));

const FIRST: &[&str] = &["initial", "first", "initially", "new"];
const AGAIN: &[&str] = &[
    "renewal",
    "renewals",
    "reauthorization",
    "reauthorizations",
    "continuation",
    "continued",
    "continuing",
    "subsequent",
    "reapproval",
];

/// Reads the terms of a document.
pub(super) fn read(text: &str, sections: &[Section], vocabulary: &Vocabulary) -> Terms {
    let mut out = Terms::default();
    for (number, raw) in (1..).zip(text.lines()) {
        let line = Line(number);
        let section = sections.iter().rfind(|s| s.first <= line && line <= s.last);
        let kind = section.map(|s| s.kind);
        if UNITS.is_match(raw) {
            durations(raw, line, kind, vocabulary, &mut out.durations);
        }
        let stated = raw.bytes().any(|b| b.is_ascii_digit());
        if kind != Some(SectionKind::Quantity) || !stated {
            continue;
        }
        let quantity = said(raw);
        let heads = section.is_some_and(|s| s.path.iter().any(|p| p.trim() == quantity));
        if !heads && per_time(&quantity) {
            out.quantities.push(Quantity {
                line,
                drugs: named(&quantity, vocabulary),
                text: quantity,
            });
        }
    }
    out
}

/// Whether a line states an amount for a time.
fn per_time(text: &str) -> bool {
    let words = tokens(text);
    let per = |w: &String| {
        matches!(
            w.as_str(),
            "per" | "every" | "each" | "daily" | "day" | "days" | "weekly" | "month" | "monthly"
        )
    };
    words.iter().any(per)
}

/// The line without list marker, heading marks and emphasis.
fn said(raw: &str) -> String {
    let text = raw
        .trim()
        .trim_start_matches(['#', '-', '*', '•', '–', '☐', ' ']);
    let marker = text.find(' ').filter(|end| {
        let head = &text[..*end];
        let inner = head.trim_end_matches(['.', ')', ':']);
        inner.len() < head.len() && inner.chars().all(|c| c.is_ascii_digit() || c == '.')
    });
    let text = marker.map_or(text, |end| text[end..].trim_start());
    text.replace("**", "").trim().to_owned()
}

fn tokens(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn durations(
    raw: &str,
    line: Line,
    section: Option<SectionKind>,
    vocabulary: &Vocabulary,
    out: &mut Vec<Duration>,
) {
    let mut cued = section == Some(SectionKind::Duration);
    let text = said(raw);
    // "14.5" is no end of a sentence, and "months; 4" is one.
    for segment in text.split([';', '.']) {
        let words = tokens(segment);
        let cue = (0..words.len()).find_map(|at| {
            let rest = &words[at..];
            let cue = CUES.iter().find(|cue| rest.starts_with_words(cue))?;
            let negated = at > 0 && words[at - 1] == "not" || at > 1 && words[at - 2] == "not";
            (!negated).then_some(at + cue.len())
        });
        let start = match cue {
            // The words before the cue's number may say which kind of request it is.
            Some(_) if cued => 0,
            Some(after) => {
                cued = true;
                after - 1
            }
            None if cued => 0,
            None => continue,
        };
        let lead: &[String] = cue.map_or(&[], |after| &words[..after]);
        scan(
            &words,
            start,
            lead,
            (segment, &text, line, section),
            vocabulary,
            out,
        );
    }
}

trait StartsWith {
    fn starts_with_words(&self, cue: &[&str]) -> bool;
}

impl StartsWith for [String] {
    fn starts_with_words(&self, cue: &[&str]) -> bool {
        self.len() >= cue.len() && self.iter().zip(cue).all(|(w, c)| w == c)
    }
}

/// Durations from a place on, until a word that says something else.
fn scan(
    words: &[String],
    start: usize,
    lead: &[String],
    (segment, text, line, section): (&str, &str, Line, Option<SectionKind>),
    vocabulary: &Vocabulary,
    out: &mut Vec<Duration>,
) {
    let (mut first, mut again) = (false, false);
    for word in lead {
        first |= FIRST.contains(&word.as_str());
        again |= AGAIN.contains(&word.as_str());
    }
    let mut at = start;
    while at < words.len() {
        let word = words[at].as_str();
        let amount = number(word).zip(words.get(at + 1).and_then(|w| unit(w)));
        if let Some((amount, unit)) = amount {
            let rest = &words[at + 2..];
            let drugs = match rest.first().map(String::as_str) {
                Some("for") => {
                    let drugs = named(segment, vocabulary);
                    if drugs.is_empty() {
                        return;
                    }
                    drugs
                }
                // "12 years of age", "a trial of 3 months of therapy".
                Some("of" | "old" | "or" | "prior" | "ago") => return,
                _ => Vec::new(),
            };
            let kind = match (first, again, section) {
                (true, false, _) => Some(RequestKind::Initial),
                (false, true, _) => Some(RequestKind::Renewal),
                (false, false, Some(SectionKind::Initial)) => Some(RequestKind::Initial),
                (false, false, Some(SectionKind::Renewal)) => Some(RequestKind::Renewal),
                _ => None,
            };
            out.push(Duration {
                line,
                text: text.to_owned(),
                kind,
                amount,
                unit,
                drugs,
            });
            (first, again) = (false, false);
            at += 2;
            continue;
        }
        if FIRST.contains(&word) {
            first = true;
        } else if AGAIN.contains(&word) {
            again = true;
        } else if !PLAIN.contains(&word) {
            return;
        }
        at += 1;
    }
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let spelled = WORDS.iter().zip(1..).find(|(w, _)| **w == word);
    let amount = spelled.map(|(_, n)| n).or_else(|| word.parse().ok())?;
    (1..=3660).contains(&amount).then_some(amount)
}

fn unit(word: &str) -> Option<DurationUnit> {
    match word {
        "day" | "days" => Some(DurationUnit::Days),
        "week" | "weeks" => Some(DurationUnit::Weeks),
        "month" | "months" => Some(DurationUnit::Months),
        "year" | "years" => Some(DurationUnit::Years),
        _ => None,
    }
}

/// The drugs that a text names, as the vocabulary names them.
fn named(text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for token in lex(text, vocabulary) {
        let name = token.terms.iter().find_map(|term| match term {
            Term::Brand(id) => Some(vocabulary.brand(*id).name),
            Term::Ingredient(id) => Some(vocabulary.ingredient(*id).name),
            _ => None,
        });
        if let Some(name) = name.filter(|name| !out.iter().any(|known| known == name)) {
            out.push(name.to_owned());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read_line(text: &str, section: Option<SectionKind>) -> Vec<String> {
        let mut out = Vec::new();
        durations(text, Line(1), section, Vocabulary::builtin(), &mut out);
        let told = |d: &Duration| {
            let kind = d.kind.map_or("any", RequestKind::word);
            let drugs = d.drugs.join(" ");
            format!("{kind} {} {:?} {drugs}", d.amount, d.unit)
                .trim_end()
                .to_owned()
        };
        out.iter().map(told).collect()
    }

    #[test]
    fn durations_that_policies_print() {
        use SectionKind::{Duration, Initial, Renewal};
        for (text, section, read) in [
            (
                "Approval duration: 6 months",
                Some(Initial),
                vec!["initial 6 Months"],
            ),
            (
                "Approval duration: 12 months",
                Some(Renewal),
                vec!["renewal 12 Months"],
            ),
            (
                "**1. Asthma.** Approve for 1 year if the patient meets ALL of the following (A and B):",
                Some(Initial),
                vec!["initial 1 Years"],
            ),
            (
                "Initial approval: 4 months. Continuation: 12 months.",
                Some(Duration),
                vec!["initial 4 Months", "renewal 12 Months"],
            ),
            (
                "Initial requests: 6 months. Continuation requests: 12 months.",
                Some(Duration),
                vec!["initial 6 Months", "renewal 12 Months"],
            ),
            (
                "Authorization will be issued for 12 months.",
                None,
                vec!["any 12 Months"],
            ),
            ("Authorization of 12 months", None, vec!["any 12 Months"]),
            (
                "Length of Approval: 12 Month(s)",
                None,
                vec!["any 12 Months"],
            ),
            (
                "Length of authorization: one year.",
                None,
                vec!["any 1 Years"],
            ),
            (
                "Approval period: initial 4 months, renewal 6 months",
                None,
                vec!["initial 4 Months", "renewal 6 Months"],
            ),
            (
                "Prior Authorization (Reauthorization) – Length of Approval: 12 Months",
                None,
                vec!["renewal 12 Months"],
            ),
            (
                "Initial criteria (approve 4 months) - ALL of the following:",
                Some(Initial),
                vec!["initial 4 Months"],
            ),
            (
                "* Reauthorization: 12 months",
                Some(Duration),
                vec!["renewal 12 Months"],
            ),
            ("6.1. 12 months", Some(Duration), vec!["any 12 Months"]),
            (
                "Length of approval: 12 months for Wegovy and Zepbound; 4 months for Saxenda",
                None,
                vec!["any 12 Months Wegovy Zepbound", "any 4 Months Saxenda"],
            ),
            // What is said of some patients only, or of something else, is not read.
            (
                "Atopic dermatitis: 4 months. Asthma: 6 months. Continuation: 1 year.",
                Some(Duration),
                vec!["renewal 1 Years"],
            ),
            (
                "Approval: hepatic encephalopathy 1 year; IBS-D 14 days",
                None,
                vec![],
            ),
            (
                "Approved for patients 12 years of age or older",
                None,
                vec![],
            ),
            (
                "May not be approved for 6 months after a stroke",
                None,
                vec![],
            ),
            ("Trial of metformin for 3 months", Some(Initial), vec![]),
            (
                "Approvals last until the end of the plan year.",
                Some(Duration),
                vec![],
            ),
            ("Approve for 12 years of age and older", None, vec![]),
        ] {
            assert_eq!(read_line(text, section), read, "{text}");
        }
    }
}
