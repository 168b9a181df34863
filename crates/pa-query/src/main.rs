//! Determines coverage and eligibility, and searches policies.

mod answer;
mod arguments;
mod bulk;
mod cite;
mod coverage;
mod form;
mod forms;
mod judge;
mod ledger;
mod letter;
mod log;
mod outline;
mod patterns;
mod replay;
mod search;
mod sheet;
mod shell;
mod similar;
mod treatment;

use std::process::ExitCode;

use clap::Parser;
use pa_model::Request;
use pa_search::PolicyIndex;

use arguments::{Arguments, Ask, Command, Files};
use cite::Citer;
use judge::Judge;
use ledger::Ledger;

/// Judging is a hundred small texts a request: with the system's allocator, a fifth of its time. Without
/// huge pages: clearing three of them would be a tenth of the time of one request in a process of its own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    if let Some(command) = command {
        if !ask.is_empty() {
            return Err(pa_cli::usage(format!(
                "`{}` goes alone: leave out what stands before it",
                command.name()
            )));
        }
        return match command {
            Command::Search(search) => search::run(search, files),
            Command::Similar(similar) => similar::run(similar, files),
            Command::Patterns(patterns) => patterns::run(patterns, files),
            Command::Log(log) => log::run(log, files),
            Command::Replay(replay) => replay::run(replay, files),
            Command::Form(form) => form::run(form, files),
            Command::Letter(letter) => letter::run(letter, files),
            Command::Coverage(coverage) => coverage::run(coverage, files),
            Command::Completions(completions) => shell::completions(completions),
            Command::Man(man) => shell::man(man),
        };
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
    let mut case = judge.case(&request)?;
    // First on record, then on the screen: what was shown can be replayed.
    if let Some(path) = &files.record {
        let decision = ledger::decision(&request, &case.answer)?;
        Ledger::at(path)?.append(&[decision])?;
    }
    judge.look_ahead(&request, &mut case)?;
    let mut answer = case.answer;
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
    let judge = || -> anyhow::Result<Judge<'_>> {
        let judge = Judge::open(files.db.clone(), &index)?;
        judge.expect_many()?;
        Ok(judge)
    };
    let mut judges = (0..rayon::current_num_threads())
        .map(|_| judge())
        .collect::<anyhow::Result<Vec<_>>>()?;
    let defaults = bulk::Defaults {
        plan_id: ask.plan.clone(),
        kind: ask.kind.map(Into::into),
        as_of: ask.as_of,
        in_full: ask.path,
    };
    let recorder = files.record.as_deref().map(Ledger::at).transpose()?;
    bulk::run(
        requests,
        &mut judges,
        citer.as_ref(),
        recorder.as_ref(),
        &defaults,
    )?;
    Ok(ExitCode::SUCCESS)
}
