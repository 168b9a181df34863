//! Determines coverage and eligibility, and searches policies.

mod answer;
mod arguments;
mod bulk;
mod cite;
mod forms;
mod judge;
mod outline;
mod search;

use std::process::ExitCode;

use clap::Parser;
use pa_model::Request;
use pa_search::PolicyIndex;

use arguments::{Arguments, Ask, Command, Files};
use cite::Citer;
use judge::Judge;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    pa_cli::run("pa-query", || run(&arguments))
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Arguments {
        command,
        ask,
        files,
    } = arguments;
    if let Some(Command::Search(search)) = command {
        if !ask.is_empty() {
            return Err(pa_cli::usage(
                "`search` goes alone: leave out what stands before it",
            ));
        }
        return search::run(search, files);
    }
    match &ask.requests {
        Some(requests) => bulk(requests, ask, files),
        None => one(ask, files),
    }
}

/// Judges one request.
fn one(ask: &Ask, files: &Files) -> anyhow::Result<ExitCode> {
    // clap has seen to both.
    let (Some(patient_id), Some(drug)) = (ask.patient.clone(), ask.drug.clone()) else {
        return Err(pa_cli::usage("--patient and --drug are needed"));
    };
    let form = ask
        .format
        .as_deref()
        .and_then(forms::find)
        .unwrap_or(&forms::FORMS[0]);
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let request = Request {
        patient_id,
        drug,
        plan_id: ask.plan.clone(),
        kind: ask.kind.map(Into::into).unwrap_or_default(),
        as_of: ask.as_of,
    };
    let mut answer = judge.judge(&request)?;
    if form.cites {
        Citer::new(&index)?.cite(&mut answer)?;
    }
    forms::write(form, &answer, files.color)?;
    Ok(match ask.exit_code {
        true => ExitCode::from(answer::exit_status(answer.determination.determination)),
        false => ExitCode::SUCCESS,
    })
}

/// Judges many.
fn bulk(requests: &std::path::Path, ask: &Ask, files: &Files) -> anyhow::Result<ExitCode> {
    let index = PolicyIndex::open(&files.index)?;
    let citer = ask.citations.then(|| Citer::new(&index)).transpose()?;
    let judge = || Judge::open(files.db.clone(), &index);
    let mut judges = (0..rayon::current_num_threads())
        .map(|_| judge())
        .collect::<anyhow::Result<Vec<_>>>()?;
    let defaults = bulk::Defaults {
        plan_id: ask.plan.clone(),
        kind: ask.kind.map(Into::into),
        as_of: ask.as_of,
    };
    bulk::run(requests, &mut judges, citer.as_ref(), &defaults)?;
    Ok(ExitCode::SUCCESS)
}
