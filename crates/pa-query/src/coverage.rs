//! `pa-query coverage`: what the plan says of a drug, before any criterion, and what else of its
//! class it would pay for.

use std::process::ExitCode;

use pa_model::Date;
use pa_policy::clock::Clock;
use pa_policy::determine::{Alternative, Coverage, Determination, Outcome};
use pa_search::PolicyIndex;
use serde::Serialize;

use crate::arguments::{CoverageArguments, CoverageFormat, Files};
use crate::forms;
use crate::judge::Judge;

/// The JSON result: the part of a determination that is about the plan.
#[derive(Serialize)]
struct Told<'a> {
    patient_id: &'a str,
    drug: &'a str,
    plan_id: Option<&'a str>,
    as_of: Date,
    /// What a request would be.
    determination: Outcome,
    /// Null where the plan has no row for the drug.
    coverage: Option<&'a Coverage>,
    clock: Option<&'a Clock>,
    alternatives: &'a [Alternative],
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &CoverageArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let request = arguments.request.request();
    let mut case = judge.case(&request)?;
    judge.look_ahead(&request, &mut case)?;
    let answer = case.answer;
    match arguments.format {
        CoverageFormat::Text => forms::write_coverage(&answer, files.color)?,
        CoverageFormat::Json => {
            let mut text = serde_json::to_string_pretty(&told(&answer.determination))?;
            text.push('\n');
            pa_cli::output::print(&text)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(d: &Determination) -> Told<'_> {
    Told {
        patient_id: &d.patient_id,
        drug: &d.drug,
        plan_id: d.plan_id.as_deref(),
        as_of: d.as_of,
        determination: d.determination,
        coverage: d.coverage.as_ref(),
        clock: d.clock.as_ref(),
        alternatives: d.alternatives.as_deref().unwrap_or_default(),
    }
}
