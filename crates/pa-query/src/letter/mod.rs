//! `pa-query letter`: the letter of medical necessity, or an appeal.

mod client;
mod print;
mod wording;

use std::process::ExitCode;

use anyhow::bail;
use pa_model::vocabulary::Vocabulary;
use pa_search::PolicyIndex;
use pa_submission::letter::{LetterInput, NoLetter, compose};

use crate::arguments::{Files, LetterArguments, LetterFormat};
use crate::form::{attestation_rows, criterion_rows, deliver, deliver_pdf};
use crate::judge::Judge;

/// Prints the letter.
pub(crate) fn run(arguments: &LetterArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let case = judge.case(&arguments.request.request())?;
    let criteria = criterion_rows(&case.answer);
    let attestations = attestation_rows(&case.answer);
    let policy = case.answer.policy.as_ref();
    let composed = compose(&LetterInput {
        patient: &case.patient,
        plan_row: case.answer.row.as_deref(),
        determination: &case.answer.determination,
        effective: policy.and_then(|policy| policy.header.effective),
        criteria: &criteria,
        attestations: &attestations,
        denial: arguments.appeal.as_deref(),
        vocabulary: Vocabulary::builtin(),
    });
    let letter = match composed {
        Ok(letter) => letter,
        Err(NoLetter::NotNeeded) => bail!(
            "no letter is needed: {} is covered without prior authorization",
            arguments.request.drug
        ),
        Err(NoLetter::EmptyReason) => {
            return Err(pa_cli::usage("--appeal: give the reason of the denial"));
        }
    };
    let (letter, wording) = wording::reword(letter, &case.patient, &arguments.llm)?;
    if let Some(because) = &wording.because {
        pa_cli::message::warn(format!(
            "the letter is in its deterministic words: {because}"
        ));
    }
    let target = arguments.output.as_deref();
    match arguments.format {
        LetterFormat::Text => deliver(target, print::text(&letter, &wording).as_bytes())?,
        LetterFormat::Markdown => deliver(target, print::markdown(&letter, &wording).as_bytes())?,
        LetterFormat::Json => deliver(target, print::json(&letter, &wording)?.as_bytes())?,
        LetterFormat::Pdf => deliver_pdf(target, &print::pdf(&letter, &wording)?)?,
    }
    Ok(ExitCode::SUCCESS)
}
