//! Indexing ten thousand policies and searching them, beside SQLite's full-text search of the same
//! files.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use pa_model::vocabulary::Vocabulary;
use pa_search::{PolicyIndex, Query, Search};
use pa_tests::varied;

use crate::Bench;
use crate::run::{self, Run};
use crate::table::{By, Table};

/// The project's policies again and again, each time a little otherwise.
const POLICIES: usize = 10_000;
/// Runs of a query.
const QUERIES: usize = 51;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

pub(crate) fn tables(bench: &Bench) -> Result<Vec<Table>> {
    let folder = bench.path("policies");
    varied::write(&Path::new(ROOT).join("policies"), POLICIES, &folder)?;
    let questions = questions()?;
    let build = building(bench)?;
    let ask = asking(bench, &questions)?;
    fs::remove_dir_all(folder)?;
    Ok(vec![build, ask])
}

/// The judged questions of the search, by their texts.
fn questions() -> Result<Vec<String>> {
    let path = Path::new(ROOT).join("crates/pa-search/eval/questions.csv");
    let mut reader = csv::Reader::from_path(path)?;
    let column = reader.headers()?.iter().position(|name| name == "question");
    let column = column.context("no column `question`")?;
    let rows = reader.records();
    rows.map(|row| Ok(row?.get(column).unwrap_or_default().to_owned()))
        .collect()
}

/// Both read every file. SQLite puts its text as it is into a table of words; `pa-index` compiles
/// it, cuts it into sections and puts those, with what they mean, into its index.
fn building(bench: &Bench) -> Result<Table> {
    let remove = |name: &'static str| {
        move || match fs::remove_file(bench.path(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    };
    let reference = bench.quickest(remove("words.db"), || {
        let mut command = bench.command("sqlite3");
        command.args([
            "words.db",
            "CREATE VIRTUAL TABLE policy USING fts5(name, body); INSERT INTO policy \
             SELECT name, CAST(data AS TEXT) FROM fsdir('policies') WHERE data IS NOT NULL",
        ]);
        command
    });
    let reference = reference.context("the reference needs the `sqlite3` shell on the PATH")?;
    let index = bench.quickest(
        || Ok(()),
        || {
            let mut command = bench.program("pa-index");
            command.args(["policies", "--index", "search.index"]);
            command
        },
    )?;
    let text = size(&bench.path("policies"))?;
    let words = fs::metadata(bench.path("words.db"))?.len();
    let all = size(&bench.path("search.index"))?;
    let index_open = PolicyIndex::open(&bench.path("search.index"))?;
    let (policies, sections) = (
        index_open.summary().policies,
        index_open.sections()?.count(),
    );
    let mb = |bytes: u64| bytes as f64 / 1e6;
    let title = format!(
        "index of {policies} policies, {sections} sections ({:.0} MB)",
        mb(text)
    );
    let table = Table::new(title, By::Cpu, "sqlite3: fts5 of the files", reference)
        .row("pa-index: compile, and index sections", index);
    Ok(table.note(format!(
        "size: sqlite3 {:.0} MB, pa-index {:.0} MB with the compiled policies",
        mb(words),
        mb(all)
    )))
}

/// Questions, one after another: the whole process, from nothing; and within one.
fn asking(bench: &Bench, questions: &[String]) -> Result<Table> {
    let turn = Cell::new(0);
    let next = || {
        turn.set(turn.get() + 1);
        &questions[turn.get() * 31 % questions.len()]
    };
    let reference = run::median(QUERIES, || {
        let words: Vec<String> = next()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\""))
            .collect();
        let select = format!(
            "SELECT name, snippet(policy, 1, '', '', '', 20) FROM policy WHERE policy MATCH '{}' \
             ORDER BY rank LIMIT 10",
            words.join(" OR ")
        );
        let mut command = bench.command("sqlite3");
        command.args(["-readonly", "words.db", &select]);
        command
    })?;
    turn.set(0);
    let search = run::median(QUERIES, || {
        let mut command = bench.program("pa-query");
        command.args([
            "search",
            next(),
            "--index",
            "search.index",
            "--format",
            "json",
        ]);
        command
    })?;
    let inside = within(&bench.path("search.index"), questions)?;
    let title = format!("a question to {POLICIES} policies, median of {QUERIES} questions");
    let span = |time: Duration| format!("{:.2} ms", 1e3 * time.as_secs_f64());
    let at = |percent: usize| inside[(inside.len() - 1) * percent / 100];
    let middle = Run {
        wall: at(50),
        ..Run::default()
    };
    let name = "sqlite3: fts5 by bm25, any of the words";
    let table = Table::new(title, By::Wall, name, reference)
        .row("pa-query search, from a cold start", search)
        .row("a question within a process", middle);
    Ok(table.note(format!(
        "within a process, {} questions: median {}, 90 % under {}, longest {}",
        inside.len(),
        span(at(50)),
        span(at(90)),
        span(at(100))
    )))
}

/// How long each question takes in a process that has searched before, shortest first.
fn within(path: &Path, questions: &[String]) -> Result<Vec<Duration>> {
    let index = PolicyIndex::open(path)?;
    let search = Search::new(&index, Vocabulary::builtin())?;
    let mut times = Vec::with_capacity(questions.len());
    for timed in [false, true] {
        for question in questions {
            let begun = Instant::now();
            search.search(&Query::new(question))?;
            if timed {
                times.push(begun.elapsed());
            }
        }
    }
    times.sort();
    Ok(times)
}

fn size(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        sum += if entry.file_type()?.is_dir() {
            size(&entry.path())?
        } else {
            entry.metadata()?.len()
        };
    }
    Ok(sum)
}
