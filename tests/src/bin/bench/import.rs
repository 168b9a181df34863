//! Loading a file of patients, beside the `sqlite3` shell.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::Command;

use anyhow::{Context, Result};
use pa_model::patient::Patient;

use crate::Bench;
use crate::run::Run;
use crate::table::{By, Table};

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let input = bench.patients_file()?;
    let bytes = write_csv(bench, input)?;
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
    Ok(vec![load])
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

/// Writes the same records as CSV; how long they are together.
fn write_csv(bench: &Bench, input: &str) -> Result<u64> {
    let mut out = csv::Writer::from_path(bench.path("patients.csv"))?;
    let mut bytes = 0;
    let lines = BufReader::new(File::open(bench.path(input))?).lines();
    for line in lines {
        let line = line?;
        let patient: Patient = serde_json::from_str(&line)?;
        let plan = patient.coverage.as_ref().map_or("", |c| c.plan_id.as_str());
        out.write_record([patient.patient_id.as_str(), plan, &line])?;
        bytes += line.len() as u64;
    }
    out.flush()?;
    Ok(bytes)
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
