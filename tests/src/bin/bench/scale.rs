//! Every step at several numbers of patients, with its memory: the table of the README.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;

use crate::Bench;
use crate::run::{self, Run};

/// Runs of a short command.
const QUERIES: usize = 21;

/// Runs every step at every number of patients; a Markdown table.
pub(crate) fn table(sizes: &[u64], bench: impl Fn(u64) -> Result<Bench>) -> Result<String> {
    let mut rows: Vec<(&str, Vec<Run>)> = Vec::new();
    for &patients in sizes {
        let steps = steps(&bench(patients)?)?;
        if rows.is_empty() {
            rows = steps.iter().map(|(name, _)| (*name, Vec::new())).collect();
        }
        for ((_, runs), (_, run)) in rows.iter_mut().zip(steps) {
            runs.push(run);
        }
    }
    let mut out = String::new();
    let heads: Vec<String> = sizes.iter().map(|n| thousands(*n)).collect();
    writeln!(out, "| patients | {} |", heads.join(" | "))?;
    writeln!(out, "|---|{}", "--:|".repeat(sizes.len()))?;
    for (name, runs) in rows {
        let cells: Vec<String> = runs.iter().map(cell).collect();
        writeln!(out, "| {name} | {} |", cells.join(" | "))?;
    }
    Ok(out)
}

fn steps(bench: &Bench) -> Result<Vec<(&'static str, Run)>> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let with = |program: &str, arguments: &[&str]| {
        let mut command = bench.program(program);
        command.args(arguments);
        command
    };
    let path = |name: &str| root.join(name).display().to_string();
    let count = bench.patients.to_string();
    let generate = run::once(with(
        "pa-gen",
        &[&count, "--format", "ndjson", "--output", "patients.ndjson"],
    ))?;
    run::once(std::process::Command::new("sync"))?;
    let load = run::once(with(
        "pa-import",
        &[
            "--quiet",
            "patients.ndjson",
            &path("data/plans.json"),
            &path("data/forms.json"),
        ],
    ))?;
    std::fs::remove_file(bench.path("patients.ndjson"))?;
    let index = run::once(with("pa-index", &[&path("policies")]))?;
    // One in the middle, so that no page of it is touched by chance.
    let id = format!("P{:03}", bench.patients / 2);
    let many = |arguments: &[&str]| run::median(QUERIES, || with("pa-query", arguments));
    Ok(vec![
        ("generate", generate),
        ("load", load),
        ("index", index),
        (
            "query",
            many(&["--patient", &id, "--drug", "Mounjaro", "--format", "json"])?,
        ),
        ("similar", many(&["similar", "--patient", &id])?),
        ("search", many(&["search", "Wegovy", "BMI", "threshold"])?),
    ])
}

/// Elapsed time and memory of a run.
fn cell(run: &Run) -> String {
    let seconds = run.wall.as_secs_f64();
    let time = match seconds {
        s if s >= 9.95 => format!("{s:.0} s"),
        s if s >= 0.0995 => format!("{s:.1} s"),
        s => format!("{:.1} ms", 1000.0 * s),
    };
    format!("{time}, {:.0} MB", run.resident as f64 / 1e6)
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
