//! Whose words the letter is in, and how that came about.

use std::time::{Duration, Instant};

use pa_model::Patient;
use pa_model::vocabulary::Vocabulary;
use pa_submission::guard::Violation;
use pa_submission::letter::{Letter, rephrase};
use serde::Serialize;

use super::client::{Client, Reply, Usage, milliseconds};
use crate::arguments::Llm;

/// A model is asked at most so often for a letter.
const ROUNDS: usize = 2;

/// Whose words the letter is in.
#[derive(Debug, Serialize)]
pub(super) struct Wording {
    /// `deterministic`, or `model`.
    pub(super) by: &'static str,
    /// The model that was to be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) model: Option<String>,
    /// Why the letter is in its deterministic words although a model was to be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) because: Option<String>,
    /// What was asked, and what became of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) rounds: Vec<Round>,
}

/// One reply, or none.
#[derive(Debug, Serialize)]
pub(super) struct Round {
    /// From asking to the verdict.
    latency_ms: u64,
    /// How often the endpoint was asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    tries: Option<u32>,
    /// The model as the endpoint names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<String>,
    #[serde(flatten)]
    usage: Usage,
    /// `accepted`, `refused` by the guard, or `failed`.
    verdict: &'static str,
    /// What the guard found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    violations: Vec<Violation>,
    /// Why there is no reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Wording {
    /// The letter's own words; no model was asked for.
    pub(super) fn own() -> Self {
        Self {
            by: "deterministic",
            model: None,
            because: None,
            rounds: Vec::new(),
        }
    }

    /// In a sentence.
    pub(super) fn told(&self) -> String {
        match (&self.model, &self.because) {
            (Some(model), None) => {
                format!("Reworded by {model}; every fact was checked against the list of sources.")
            }
            (Some(model), Some(because)) => {
                format!("Deterministic wording: {because} ({model}).")
            }
            (None, _) => "Deterministic wording.".to_owned(),
        }
    }
}

/// Has a model reword the letter. Whatever goes wrong, there is a letter: the deterministic one.
pub(super) fn reword(
    letter: Letter,
    patient: &Patient,
    llm: &Llm,
) -> anyhow::Result<(Letter, Wording)> {
    let (Some(url), Some(model)) = (&llm.llm, &llm.model) else {
        return Ok((letter, Wording::own()));
    };
    let client = Client::new(url, model, Duration::from_secs(u64::from(llm.llm_timeout)))?;
    let mut wording = Wording {
        model: Some(model.clone()),
        ..Wording::own()
    };
    if let Some(what) = rephrase::identifying(&letter, patient) {
        wording.because = Some(format!(
            "the model was not asked, because the letter's body holds {what}"
        ));
        return Ok((letter, wording));
    }
    let mut refused: Vec<Violation> = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let prompt = rephrase::prompt(&letter, &refused);
        let reply = match client.ask(&prompt) {
            Ok(reply) => reply,
            Err(error) => {
                let error = pa_cli::message::one_line(&error);
                wording.because = Some(error.clone());
                wording.rounds.push(failed(began, error));
                return Ok((letter, wording));
            }
        };
        let verdict = judged(&letter, &reply);
        let violations = verdict.as_ref().err().cloned().unwrap_or_default();
        wording.rounds.push(Round {
            latency_ms: milliseconds(began),
            tries: Some(reply.tries),
            model: reply.model,
            usage: reply.usage,
            verdict: if verdict.is_ok() {
                "accepted"
            } else {
                "refused"
            },
            violations: violations.clone(),
            error: None,
        });
        match verdict {
            Ok(reworded) => {
                wording.by = "model";
                return Ok((reworded, wording));
            }
            Err(_) => refused = violations,
        }
    }
    let first = refused.first().map(ToString::to_string);
    wording.because = Some(format!(
        "the model's reply was refused twice, last for {}",
        first.unwrap_or_default()
    ));
    Ok((letter, wording))
}

/// The letter in the reply's words, or what the guard has against them.
fn judged(letter: &Letter, reply: &Reply) -> Result<Letter, Vec<Violation>> {
    let verdict = rephrase::adopt(letter, &reply.text, Vocabulary::builtin());
    if !reply.cut_off {
        return verdict;
    }
    // Even where every fact is in it, a letter that breaks off is none.
    let mut violations = vec![Violation {
        sentence: None,
        what: "the reply is cut off, too long".to_owned(),
    }];
    violations.extend(verdict.err().into_iter().flatten());
    Err(violations)
}

fn failed(began: Instant, error: String) -> Round {
    Round {
        latency_ms: milliseconds(began),
        tries: None,
        model: None,
        usage: Usage::default(),
        verdict: "failed",
        violations: Vec::new(),
        error: Some(error),
    }
}
