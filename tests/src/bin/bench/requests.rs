//! Many requests in one process, beside the `sqlite3` shell selecting the same records.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};

use crate::table::{By, Table};
use crate::{Bench, patient_id};

/// Requests of a file.
const REQUESTS: u64 = 50_000;
/// Drugs that are asked for in turn.
const DRUGS: [&str; 4] = ["Ozempic", "Mounjaro", "Wegovy", "Jardiance"];

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let db = bench.database()?;
    let (mut requests, mut selects) = (String::new(), String::new());
    for at in 0..REQUESTS {
        // A prime stride visits the whole file, and few records twice.
        let id = patient_id(1 + at * 104_729 % bench.patients);
        let drug = DRUGS[at as usize % DRUGS.len()];
        writeln!(requests, r#"{{"patient_id":"{id}","drug":"{drug}"}}"#)?;
        writeln!(
            selects,
            "SELECT record FROM patient WHERE patient_id = '{id}';"
        )?;
    }
    fs::write(bench.path("requests.ndjson"), requests)?;
    fs::write(bench.path("selects.sql"), selects)?;
    let shell = || {
        let mut command = bench.command("sqlite3");
        command.args(["-readonly", db, ".read selects.sql"]);
        command
    };
    let shell = bench.quickest(|| Ok(()), shell);
    let shell = shell.context("the reference needs the `sqlite3` shell on the PATH")?;
    let judge = || {
        let mut command = bench.program("pa-query");
        command.args(["--db", db, "--requests", "requests.ndjson"]);
        command
    };
    let judged = bench.quickest(|| Ok(()), judge)?;
    let rate = REQUESTS as f64 / judged.cpu().as_secs_f64();
    let title = format!("{REQUESTS} requests of {} patients", bench.patients);
    let table = Table::new(title, By::Cpu, "sqlite3: select of each record", shell)
        .row("pa-query --requests", judged)
        .note(format!("{rate:.0} determinations a second and core"));
    Ok(vec![table])
}
