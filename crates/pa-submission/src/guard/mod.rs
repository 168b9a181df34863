//! The guard: whether another wording of the letter's sentences states the same facts, no more and
//! no less.
//!
//! Sentence by sentence, every word of the reply is accounted for. Dates, numbers, codes, drugs,
//! diagnoses, tests, quotations and whatever else names something must be those of the sentence it
//! rewords, all of them, in their order; negations, comparisons, outcomes and times likewise. What
//! is left must stand on a reviewed list of words that state nothing (`plain.txt`) or in the
//! sentence itself. A word that is neither fails the reply, so that a wording is refused rather
//! than trusted.

mod lexicon;
mod reply;
mod sentence;

use pa_model::vocabulary::Vocabulary;
use serde::Serialize;

pub use reply::{number_lines, read};
use sentence::Content;

/// Something in a reply that the letter does not bear out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// The sentence, from 1; absent where the reply as a whole is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<usize>,
    /// What is wrong, in a few words.
    pub what: String,
}

impl Violation {
    fn of_reply(what: impl Into<String>) -> Self {
        Self {
            sentence: None,
            what: what.into(),
        }
    }
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.sentence {
            Some(n) => write!(f, "sentence {n}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

/// Checks a reply, sentence by sentence, against the letter's. Empty: it states the same.
pub fn check(original: &[&str], reply: &[String], vocabulary: &Vocabulary) -> Vec<Violation> {
    if original.len() != reply.len() {
        return vec![Violation::of_reply(format!(
            "{} sentences instead of {}",
            reply.len(),
            original.len()
        ))];
    }
    let mut out = Vec::new();
    let asked: Vec<Content> = original
        .iter()
        .map(|text| Content::read(text, vocabulary))
        .collect();
    // Whether a "she" is right, another sentence of the letter says.
    let sexes: Vec<_> = asked.iter().flat_map(Content::sexes).collect();
    for (at, (asked, given)) in asked.iter().zip(reply).enumerate() {
        let given = Content::read(given, vocabulary);
        let wrong = asked
            .differences(&given, &sexes)
            .into_iter()
            .map(|what| Violation {
                sentence: Some(at + 1),
                what,
            });
        out.extend(wrong);
    }
    out
}
