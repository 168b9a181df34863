//! Loading a file of patients, and finding one of them, beside the `sqlite3` shell.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use pa_db::Database;
use pa_model::patient::Patient;

use crate::Bench;
use crate::run::{self, Run};
use crate::table::{By, Table};

/// Runs of a point query.
const QUERIES: usize = 101;

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let input = bench.patients_file()?;
    let (bytes, wanted) = write_csv(bench, input)?;
    let shell = shell_import(bench)?;
    let new = bench.quickest(|| remove(bench, "pa.db"), || import(bench, input))?;
    let again = bench.quickest(|| Ok(()), || import(bench, input))?;
    let title = format!(
        "import of {} patients ({:.0} MB)",
        bench.patients,
        bytes as f64 / 1e6
    );
    let load = Table::new(
        title,
        By::Cpu,
        "sqlite3 .import of (id, plan, record), CSV",
        shell,
    )
    .row("pa-import, new database", new)
    .row("pa-import, replacing every record", again)
    .note("sqlite3: default journal, pages of 16 KiB, no index; pa-import checks, and indexes");
    Ok(vec![load, point_query(bench, &wanted)?])
}

fn import(bench: &Bench, input: &str) -> Command {
    let mut command = bench.program("pa-import");
    command.args([input, "--quiet"]);
    command
}

fn remove(bench: &Bench, name: &str) -> Result<()> {
    match fs::remove_file(bench.path(name)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes the same records as CSV; how long they are together, and the id of one in the middle.
fn write_csv(bench: &Bench, input: &str) -> Result<(u64, String)> {
    let mut out = csv::Writer::from_path(bench.path("patients.csv"))?;
    let (mut bytes, mut wanted) = (0, String::new());
    let lines = BufReader::new(File::open(bench.path(input))?).lines();
    for (at, line) in (0_u64..).zip(lines) {
        let line = line?;
        let patient: Patient = serde_json::from_str(&line)?;
        let plan = patient.coverage.as_ref().map_or("", |c| c.plan_id.as_str());
        out.write_record([patient.patient_id.as_str(), plan, &line])?;
        bytes += line.len() as u64;
        if at == bench.patients * 2 / 3 {
            wanted = patient.patient_id;
        }
    }
    out.flush()?;
    Ok((bytes, wanted))
}

fn shell_import(bench: &Bench) -> Result<Run> {
    let script = "PRAGMA page_size = 16384;\n\
                  CREATE TABLE patient (patient_id TEXT, plan_id TEXT, record TEXT);\n\
                  .import --csv patients.csv patient\n";
    File::create(bench.path("import.sql"))?.write_all(script.as_bytes())?;
    let import = || {
        let mut command = bench.command("sqlite3");
        command.args(["reference.db", ".read import.sql"]);
        command
    };
    let run = bench.quickest(|| remove(bench, "reference.db"), import);
    let run = run.context("the reference needs the `sqlite3` shell on the PATH")?;
    remove(bench, "reference.db")?;
    remove(bench, "patients.csv")?;
    Ok(run)
}

/// One patient by id: the whole process, from nothing. Both read the database just imported.
fn point_query(bench: &Bench, id: &str) -> Result<Table> {
    let select = format!("SELECT record FROM patient WHERE patient_id = '{id}'");
    let shell = run::median(QUERIES, || {
        let mut command = bench.command("sqlite3");
        command.args(["-readonly", "pa.db", &select]);
        command
    })?;
    let mut plans = bench.program("pa-import");
    plans.args([
        "--quiet",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../data/plans.json"),
    ]);
    run::once(plans)?;
    let mut index = bench.program("pa-index");
    index.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../policies"));
    run::once(index)?;
    let query = run::median(QUERIES, || {
        let mut command = bench.program("pa-query");
        command.args(["--patient", id, "--drug", "Ozempic", "--format", "json"]);
        command
    })?;
    let path = bench.path("pa.db");
    let mut inside = Vec::with_capacity(QUERIES);
    for _ in 0..QUERIES {
        let begun = Instant::now();
        Database::open(&path)?
            .patient(id)?
            .context("the patient is not there")?;
        inside.push(begun.elapsed());
    }
    inside.sort();
    let inside = Run {
        wall: inside[QUERIES / 2],
        ..Run::default()
    };
    let title = format!(
        "one patient of {}, from a cold start, median of {QUERIES}",
        bench.patients
    );
    Ok(
        Table::new(title, By::Wall, "sqlite3: select of the record", shell)
            .row("pa-query: select, judge, print", query)
            .row("opening and selecting, within a process", inside),
    )
}
