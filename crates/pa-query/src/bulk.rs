//! `--requests`: one request a line, one result a line, in order.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use anyhow::Context;
use pa_model::stream;
use pa_model::{Date, Request, RequestKind};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::cite::Citer;
use crate::judge::Judge;
use crate::ledger::{self, Ledger};

/// Lines a thread judges at a time: enough to make handing them out cheap, few enough that
/// results appear while requests are still being written.
const LINES: usize = 256;
/// The longest request in bytes; a longer line is no request.
const LONGEST: u64 = 1 << 20;

const EXAMPLE: &str = r#"{"patient_id": "P050", "drug": "Mounjaro"}"#;

/// What holds for requests that do not say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Defaults {
    pub(crate) plan_id: Option<String>,
    pub(crate) kind: Option<RequestKind>,
    pub(crate) as_of: Option<Date>,
    /// Whether each result also tells the way to approval and what else the plan would pay for.
    pub(crate) in_full: bool,
}

/// Judges every request of a file. `judges`: one a thread.
pub(crate) fn run(
    requests: &Path,
    judges: &mut [Judge<'_>],
    citer: Option<&Citer<'_>>,
    ledger: Option<&Ledger>,
    defaults: &Defaults,
) -> anyhow::Result<()> {
    let input = pa_cli::input::open(requests)?;
    let name = input.name.clone();
    let mut lines = Lines {
        reader: BufReader::with_capacity(1 << 16, input),
        number: 0,
    };
    let mut out = pa_cli::output::stdout();
    // Kept from one round to the next, since new memory costs more than what is written into it.
    let mut shares: Vec<Share> = judges.iter().map(|_| Share::default()).collect();
    loop {
        let chunk = lines
            .chunk(LINES * judges.len())
            .with_context(|| name.clone())?;
        if chunk.is_empty() {
            return Ok(out.flush()?);
        }
        let share = chunk.len().div_ceil(judges.len());
        let work = judges.par_iter_mut().zip(&mut shares);
        work.zip(chunk.par_chunks(share))
            .for_each(|((judge, share), lines)| {
                share.decisions = ledger.map(|_| Vec::with_capacity(lines.len()));
                for line in lines {
                    result(line, judge, citer, defaults, share);
                }
            });
        if let Some(ledger) = ledger {
            // First on record, then on stdout.
            let decisions = shares.iter().filter_map(|share| share.decisions.as_deref());
            ledger.append(&decisions.flatten().cloned().collect::<Vec<_>>())?;
        }
        for share in &mut shares {
            out.write_all(&share.results)?;
            share.results.clear();
            share.decisions = None;
        }
        out.flush()?;
    }
}

/// What a thread judged.
#[derive(Default)]
struct Share {
    /// Results, one a line.
    results: Vec<u8>,
    /// Those that are determinations as they go on record, where one is kept.
    decisions: Option<Vec<String>>,
}

/// A line of the input.
struct Line {
    number: u64,
    bytes: Vec<u8>,
    /// Longer than a request can be, and cut there.
    cut: bool,
}

struct Lines<R> {
    reader: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// The next lines that are not blank, at most so many; none at the end.
    fn chunk(&mut self, most: usize) -> std::io::Result<Vec<Line>> {
        let mut chunk = Vec::with_capacity(most);
        while chunk.len() < most {
            let mut bytes = Vec::new();
            let read = self
                .reader
                .by_ref()
                .take(LONGEST)
                .read_until(b'\n', &mut bytes)?;
            if read == 0 {
                break;
            }
            self.number += 1;
            let cut = read as u64 == LONGEST && !bytes.ends_with(b"\n");
            if cut {
                self.reader.skip_until(b'\n')?;
            }
            if self.number == 1 && bytes.starts_with(b"\xEF\xBB\xBF") {
                bytes.drain(..3);
            }
            if cut || !bytes.trim_ascii().is_empty() {
                chunk.push(Line {
                    number: self.number,
                    bytes,
                    cut,
                });
            }
        }
        Ok(chunk)
    }
}

/// A request that says only what it says.
#[derive(Deserialize)]
struct Asked {
    patient_id: String,
    drug: String,
    #[serde(default)]
    plan_id: Option<String>,
    #[serde(default)]
    kind: Option<RequestKind>,
    #[serde(default)]
    as_of: Option<Date>,
}

#[derive(Serialize)]
struct Failed<'a> {
    patient_id: Option<&'a str>,
    drug: Option<&'a str>,
    error: &'a str,
}

/// What can be told of a line that is no request.
#[derive(Default, Deserialize)]
struct Named {
    #[serde(default)]
    patient_id: serde_json::Value,
    #[serde(default)]
    drug: serde_json::Value,
}

/// Appends the result of a line.
fn result(
    line: &Line,
    judge: &mut Judge<'_>,
    citer: Option<&Citer<'_>>,
    defaults: &Defaults,
    share: &mut Share,
) {
    match asked(line) {
        Ok(asked) => {
            let request = Request {
                patient_id: asked.patient_id,
                drug: asked.drug,
                plan_id: asked.plan_id.or_else(|| defaults.plan_id.clone()),
                kind: asked.kind.or(defaults.kind).unwrap_or_default(),
                as_of: asked.as_of.or(defaults.as_of),
            };
            let (id, drug) = (
                Some(request.patient_id.as_str()),
                Some(request.drug.as_str()),
            );
            if let Err(error) = judged(&request, judge, citer, defaults.in_full, share) {
                fail(
                    id,
                    drug,
                    &pa_cli::message::one_line(&error),
                    &mut share.results,
                );
            }
        }
        Err(error) => {
            let named: Named = serde_json::from_slice(&line.bytes).unwrap_or_default();
            let (id, drug) = (named.patient_id.as_str(), named.drug.as_str());
            fail(id, drug, &error, &mut share.results);
        }
    }
}

fn asked(line: &Line) -> Result<Asked, String> {
    let number = line.number;
    if line.cut {
        return Err(format!(
            "line {number}: longer than 1 MiB, which no request is"
        ));
    }
    let text =
        std::str::from_utf8(&line.bytes).map_err(|_| format!("line {number}: invalid UTF-8"))?;
    let text = text.trim();
    if !text.starts_with('{') {
        return Err(format!("line {number}: not a request such as {EXAMPLE}"));
    }
    stream::parse(text, number, number).map_err(|e| match e.pointer.as_str() {
        "" => format!("line {number}: {}", e.problem),
        pointer => format!("line {number}, {pointer}: {}", e.problem),
    })
}

fn judged(
    request: &Request,
    judge: &mut Judge<'_>,
    citer: Option<&Citer<'_>>,
    in_full: bool,
    share: &mut Share,
) -> anyhow::Result<()> {
    let mut case = judge.case(request)?;
    if let Some(decisions) = &mut share.decisions {
        decisions.push(ledger::decision(request, &case.answer)?);
    }
    if in_full {
        judge.look_ahead(request, &mut case)?;
    }
    let mut answer = case.answer;
    if let Some(citer) = citer {
        citer.cite(&mut answer)?;
    }
    serde_json::to_writer(&mut share.results, &answer.determination)?;
    share.results.push(b'\n');
    Ok(())
}

fn fail(patient_id: Option<&str>, drug: Option<&str>, error: &str, out: &mut Vec<u8>) {
    // Three texts always have a JSON form.
    let _ = serde_json::to_writer(
        &mut *out,
        &Failed {
            patient_id,
            drug,
            error,
        },
    );
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(text: &[u8], most: usize) -> Vec<(u64, usize, bool)> {
        let mut lines = Lines {
            reader: BufReader::with_capacity(7, text),
            number: 0,
        };
        let mut out = Vec::new();
        loop {
            let chunk = lines.chunk(most).unwrap();
            if chunk.is_empty() {
                return out;
            }
            out.extend(
                chunk
                    .iter()
                    .map(|l| (l.number, l.bytes.trim_ascii().len(), l.cut)),
            );
        }
    }

    #[test]
    fn lines_are_numbered_as_they_stand() {
        assert_eq!(
            lines(b"\xEF\xBB\xBFa\r\n\n  \nbb", 1),
            [(1, 1, false), (4, 2, false)]
        );
        assert_eq!(lines(b"", 5), []);
        let mut long = vec![b'x'; LONGEST as usize + 10];
        long.extend(b"\nnext");
        assert_eq!(
            lines(&long, 5),
            [(1, LONGEST as usize, true), (2, 4, false)]
        );
    }

    #[test]
    fn a_line_that_is_no_request_says_why() {
        let said = |text: &str| {
            let bytes = text.as_bytes().to_vec();
            asked(&Line {
                number: 7,
                bytes,
                cut: false,
            })
            .err()
            .unwrap_or_default()
        };
        assert_eq!(
            said("{\"patient_id\": \"P1\", \"drug\": \"Ozempic\", \"as_of\": \"2026-02-30\"}"),
            "line 7, /as_of: not a day of the calendar written YYYY-MM-DD"
        );
        assert_eq!(
            said("{\"patient_id\": \"P1\"}"),
            "line 7: missing field `drug`"
        );
        assert_eq!(
            said("{\"patient_id\": 1, \"drug\": \"x\"}"),
            "line 7, /patient_id: expected a string, found a number"
        );
        assert!(said("[\"P1\", \"Ozempic\"]").starts_with("line 7: not a request such as {"));
        assert_eq!(
            said("{\"patient_id\": \"P1\","),
            "line 7: EOF while parsing a value"
        );
    }
}
