//! Prints how the compiler and the judgement score on the judged cases: `just accuracy`.
//!
//! With arguments: a folder of cases (one of the project's by its name, or any path), and a part of
//! the case files' names to look at closely.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use pa_tests::accuracy::{Score, score};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("accuracy");
    let folders = match arguments.first() {
        Some(folder) => vec![folder.as_str()],
        None => vec!["examples", "further"],
    };
    let only = arguments.get(1).map(String::as_str);
    let mut out = std::io::stdout().lock();
    for folder in folders {
        let score = score(&base.join(folder), only)?;
        print(&mut out, folder, &score, arguments.len())?;
    }
    Ok(())
}

fn print(out: &mut impl Write, folder: &str, score: &Score, detail: usize) -> Result<()> {
    writeln!(out, "{folder}")?;
    writeln!(
        out,
        "  wrong approvals    {:>5} of {}",
        score.wrong_approvals.len(),
        score.cases
    )?;
    writeln!(
        out,
        "  determinations     {:>5} of {} right ({:.1} %)",
        score.right,
        score.cases,
        score.percent_right()
    )?;
    writeln!(
        out,
        "  computable lines   {:>5} of {} read ({:.1} %)",
        score.read,
        score.lines,
        score.percent_read()
    )?;
    writeln!(
        out,
        "  line statuses      {:>5} of {} right",
        score.leaves_right, score.leaves
    )?;
    if detail > 0 {
        for (title, lines) in [
            ("wrong approvals", &score.wrong_approvals),
            ("other determinations", &score.wrong),
            ("lines not read", &score.unread),
            ("statuses", &score.leaves_wrong),
            ("result", &score.shown),
        ] {
            for line in lines.iter().take(if detail > 0 { 100_000 } else { 60 }) {
                writeln!(out, "  {title}: {line}")?;
            }
        }
    }
    Ok(())
}
