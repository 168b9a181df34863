//! Generating patients to a file, beside a copy of that file.

use anyhow::Result;

use crate::Bench;
use crate::run;
use crate::table::{By, Table};

/// Runs of the small case.
const STARTS: usize = 51;

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let input = bench.patients_file()?;
    let bytes = std::fs::metadata(bench.path(input))?.len();
    let copy = || {
        let mut command = bench.command("cp");
        command.args(["--reflink=never", input, "copy.ndjson"]);
        command
    };
    let generate = |profile: &'static str| {
        move || {
            let mut command = bench.program("pa-gen");
            command.arg(bench.patients.to_string());
            command.args(["--profile", profile, "--format", "ndjson"]);
            command.args(["--output", "generated.ndjson"]);
            command
        }
    };
    let remove = || {
        for name in ["copy.ndjson", "generated.ndjson"] {
            if bench.path(name).exists() {
                std::fs::remove_file(bench.path(name))?;
            }
        }
        Ok(())
    };
    let copied = bench.quickest(remove, copy)?;
    let generated = bench.quickest(remove, generate("metabolic"))?;
    let adults = bench.quickest(remove, generate("adults"))?;
    remove()?;
    let title = format!(
        "{} patients to a file ({:.0} MB)",
        bench.patients,
        bytes as f64 / 1e6
    );
    let file = Table::new(title, By::Cpu, "cp --reflink=never of the file", copied)
        .row("pa-gen --format ndjson", generated)
        .row("pa-gen --profile adults --format ndjson", adults);

    let nothing = run::median(STARTS, || bench.command("true"))?;
    let hundred = run::median(STARTS, || {
        let mut command = bench.program("pa-gen");
        command.arg("100");
        command
    })?;
    let title = format!("100 patients to stdout, from a cold start, median of {STARTS}");
    let start = Table::new(title, By::Cpu, "true", nothing).row("pa-gen 100", hundred);
    Ok(vec![file, start])
}
