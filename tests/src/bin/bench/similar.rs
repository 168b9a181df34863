//! The patients most like one, beside looking up that one.

use anyhow::Result;

use crate::run;
use crate::table::{By, Table};
use crate::{Bench, patient_id};

/// Runs of a query.
const QUERIES: usize = 101;

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let db = bench.database()?;
    // A different patient each time, spread over all of them.
    let id = |turn: usize| {
        let number = (turn as u64 * 7919 * bench.patients / 104_729) % bench.patients + 1;
        patient_id(number)
    };
    let select = |turn: usize| {
        let mut command = bench.command("sqlite3");
        let select = format!(
            "SELECT record FROM patient WHERE patient_id = '{}'",
            id(turn)
        );
        command.args(["-readonly", db, &select]);
        command
    };
    let similar = |turn: usize, limit: &'static str| {
        let mut command = bench.program("pa-query");
        command.args([
            "similar",
            "--db",
            db,
            "--patient",
            &id(turn),
            "--limit",
            limit,
        ]);
        command
    };
    let [select, one, ten] = run::medians(
        QUERIES,
        [&select, &|turn| similar(turn, "1"), &|turn| {
            similar(turn, "10")
        }],
    )?;
    let title = format!(
        "similar patients among {}, from a cold start, median of {QUERIES} patients",
        bench.patients
    );
    let table = Table::new(title, By::Cpu, "sqlite3: select of the record", select);
    Ok(vec![
        table
            .row("pa-query similar --limit 1", one)
            .row("pa-query similar --limit 10", ten),
    ])
}
