//! Compiling a policy and judging a request within a process, beside reading the same from JSON.
//!
//! What takes microseconds is timed by elapsed time, in rounds so short that the quickest is one that
//! nothing else on the machine disturbed.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use pa_model::Patient;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Compiled, compile};
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::determine;
use pa_tests::accuracy;

use crate::Bench;
use crate::run::Run;
use crate::table::{By, Table};

/// Rounds of which the quickest counts.
const ROUNDS: usize = 25;

/// The tests folder.
const TESTS: &str = env!("CARGO_MANIFEST_DIR");

pub(crate) fn tables(_: &Bench) -> Result<Vec<Table>> {
    Ok(vec![compiling()?, judging()?])
}

/// The repository's policies, each timed by itself.
fn compiling() -> Result<Table> {
    let mut files = Vec::new();
    documents(&Path::new(TESTS).join("../policies"), &mut files)?;
    files.sort();
    let vocabulary = Vocabulary::builtin();
    let (mut compiled, mut reread) = (Vec::new(), Vec::new());
    for file in &files {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let name = file.display().to_string();
        let Compiled { policy, .. } =
            compile(&name, &text, vocabulary).map_err(|e| anyhow::anyhow!("{name}: {e:?}"))?;
        let json = serde_json::to_string(&policy)?;
        compiled.push(quickest(|| compile(&name, &text, vocabulary)));
        reread.push(quickest(|| serde_json::from_str::<CompiledPolicy>(&json)));
    }
    let slowest = compiled.iter().max().copied().unwrap_or_default();
    let at = compiled.iter().position(|time| *time == slowest);
    let name = at.and_then(|at| files[at].file_name()).unwrap_or_default();
    let title = format!(
        "compiling a policy, mean of {} policies, each the quickest of {ROUNDS} rounds",
        files.len()
    );
    let reference = "serde_json: reading the compiled policy";
    Ok(
        Table::new(title, By::Wall, reference, elapsed(mean(&reread)))
            .row("compiling its text", elapsed(mean(&compiled)))
            .row("the slowest of them", elapsed(slowest))
            .note(format!("the slowest: {}", name.display())),
    )
}

/// The judged cases of the tests, one after another.
fn judging() -> Result<Table> {
    let cases = accuracy::cases(&Path::new(TESTS).join("accuracy/examples"), None)?;
    let inputs: Vec<_> = cases.requests().collect();
    let records: Vec<String> = inputs
        .iter()
        .map(|input| serde_json::to_string(input.patient))
        .collect::<Result<_, _>>()?;
    ensure!(!inputs.is_empty(), "no judged cases");
    let (mut reading, mut judged, mut printed) = (Vec::new(), Vec::new(), Vec::new());
    let mut out = Vec::new();
    for (input, record) in inputs.iter().zip(&records) {
        reading.push(quickest(|| serde_json::from_str::<Patient>(record)));
        judged.push(quickest(|| determine(input)));
        let result = determine(input);
        printed.push(quickest(|| {
            out.clear();
            serde_json::to_writer(&mut out, &result)
        }));
    }
    let judged = mean(&judged);
    let title = format!(
        "judging a request, mean of {} judged cases, each the quickest of {ROUNDS} rounds",
        inputs.len()
    );
    let reference = "serde_json: reading the record";
    Ok(
        Table::new(title, By::Wall, reference, elapsed(mean(&reading)))
            .row("judging it", elapsed(judged))
            .row("printing the result as JSON", elapsed(mean(&printed)))
            .note(format!(
                "{:.0} determinations a second and core",
                1.0 / judged.as_secs_f64().max(f64::MIN_POSITIVE)
            )),
    )
}

/// Policy documents below a folder.
fn documents(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let document = path.extension().is_some_and(|e| e == "md" || e == "txt");
        if path.is_dir() {
            documents(&path, into)?;
        } else if document && !path.ends_with("README.md") {
            into.push(path);
        }
    }
    Ok(())
}

fn quickest<T>(mut round: impl FnMut() -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let result = round();
        best = best.min(begun.elapsed());
        black_box(result);
    }
    best
}

fn mean(times: &[Duration]) -> Duration {
    times.iter().sum::<Duration>() / times.len().max(1) as u32
}

fn elapsed(wall: Duration) -> Run {
    Run {
        wall,
        ..Run::default()
    }
}
