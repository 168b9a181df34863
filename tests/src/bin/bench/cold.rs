//! One request in a process of its own, from nothing to the answer, beside the `sqlite3` shell
//! selecting the record.

use std::time::Instant;

use anyhow::{Context, Result};
use pa_db::Database;

use crate::run::{self, Run};
use crate::table::{By, Table};
use crate::{Bench, patient_id};

/// Runs of a short process.
const RUNS: usize = 201;

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let db = bench.database()?;
    let id = patient_id(bench.patients * 2 / 3);
    let select = format!("SELECT record FROM patient WHERE patient_id = '{id}'");
    let shell = |_| {
        let mut command = bench.command("sqlite3");
        command.args(["-readonly", db, &select]);
        command
    };
    let asked = |format: &'static str| {
        let mut command = bench.program("pa-query");
        command.args(["--db", db, "--patient", &id, "--drug", "Mounjaro"]);
        command.args(["--format", format]);
        command
    };
    let nothing = |_| {
        let mut command = bench.program("pa-query");
        command.arg("--version");
        command
    };
    run::once(shell(0)).context("the reference needs the `sqlite3` shell on the PATH")?;
    let [shell, text, json, nothing] = run::medians(
        RUNS,
        [&shell, &|_| asked("text"), &|_| asked("json"), &nothing],
    )?;
    let title = format!(
        "one determination among {} patients in a cold process, median of {RUNS}",
        bench.patients
    );
    let table = Table::new(title, By::Cpu, "sqlite3: select of the record", shell)
        .row("pa-query, text", text)
        .row("pa-query, JSON with citations", json)
        .row("pa-query --version", nothing)
        .row("of it opening and selecting", inside(bench, &id)?);
    Ok(vec![table])
}

/// What of it is the database's.
fn inside(bench: &Bench, id: &str) -> Result<Run> {
    let path = bench.path(bench.database()?);
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let begun = Instant::now();
        Database::open(&path)?
            .patient(id)?
            .context("the patient is not there")?;
        times.push(begun.elapsed());
    }
    times.sort();
    Ok(Run {
        wall: times[RUNS / 2],
        ..Run::default()
    })
}
