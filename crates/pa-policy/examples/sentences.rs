//! Scores sentences of which it is known what they mean, each read alone:
//!
//! `cargo run -p pa-policy --example sentences -- sentences.tsv`
//!
//! A row is the requested drugs, `X` under an exclusion, the sentence, and its canonical sentence, as in
//! `tests/sentences.tsv`. Prints what is not read, what is read otherwise, and the count of each.

use std::io::Write;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{CriteriaSection, compile};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1) {
        let (mut right, mut other, mut unread) = (0, 0, 0);
        for row in std::fs::read_to_string(&path)?.lines() {
            let columns: Vec<&str> = row.split('\t').collect();
            let [drugs, excluded, sentence, wanted] = columns[..] else {
                continue;
            };
            let (opening, section) = match excluded {
                "X" => (
                    "## Initial criteria\n\n- 18 years of age or older\n\n## Exclusions",
                    CriteriaSection::Exclusion,
                ),
                _ => ("## Initial criteria", CriteriaSection::Initial),
            };
            let text = format!("---\ndrugs: [{drugs}]\n---\n\n{opening}\n\n- {sentence}\n");
            let Ok(compiled) = compile("sentence.md", &text, Vocabulary::builtin()) else {
                continue;
            };
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
