//! Scores sentences of which it is known what they mean, each read alone:
//!
//! `cargo run -p pa-policy --example sentences -- sentences.tsv`
//!
//! The rows are those of `tests/sentences.tsv`. Prints what is not read, what is read otherwise, and the
//! count of each.

#[path = "../tests/listed/mod.rs"]
mod listed;

use std::io::Write;

use listed::Row;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1) {
        let (mut right, mut other, mut unread) = (0, 0, 0);
        for line in std::fs::read_to_string(&path)?.lines() {
            let Some(row) = listed::row(line) else {
                continue;
            };
            let Row {
                drugs,
                excluded,
                sentence,
                canonical: wanted,
            } = row;
            let (text, section) = listed::document(drugs, excluded, std::iter::once(sentence));
            let Ok(compiled) = compile("sentence.md", &text, Vocabulary::builtin()) else {
                continue;
            };
            let excluded = if excluded { "X" } else { "" };
            // A question's mark is no part of what it asks.
            let bare = sentence.trim_end_matches(['?', '.']);
            let line = compiled.lines.iter().rev().find(|l| l.text == bare);
            let read = line
                .filter(|l| l.section == Some(section))
                .and_then(|l| l.canonical.as_deref());
            match read {
                Some(read) if read == wanted => right += 1,
                Some(read) => {
                    other += 1;
                    writeln!(
                        out,
                        "~ {drugs}\t{excluded}\t{sentence}\n      {wanted}\n    : {read}"
                    )?;
                }
                None => {
                    unread += 1;
                    let left = compiled.diagnostics.iter().rev().find(|d| {
                        line.is_some_and(|l| l.line == d.line) && d.message.contains("read")
                    });
                    let left = left.map_or("", |d| d.message.as_str());
                    let kind =
                        line.map_or_else(|| "no line".to_owned(), |l| format!("{:?}", l.reading));
                    writeln!(
                        out,
                        "- {drugs}\t{excluded}\t{sentence}\n      {wanted}\n    {kind}: {left}"
                    )?;
                }
            }
        }
        writeln!(
            out,
            "{path}: {right} as listed, {other} otherwise, {unread} not read"
        )?;
    }
    Ok(())
}
