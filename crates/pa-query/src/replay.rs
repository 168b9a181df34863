//! `pa-query replay`: judges a recorded request again, and says whether the result is the same
//! bytes, or what differs.

use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use pa_search::PolicyIndex;
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{Files, ListFormat, ReplayArguments};
use crate::forms::{Paper, clean, wrap_options};
use crate::judge::Judge;
use crate::ledger::{self, Entry};

/// What differs is listed up to this; more is counted.
const LISTED: usize = 12;

/// Runs the subcommand. The exit status is 1 where the result is another.
pub(crate) fn run(arguments: &ReplayArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let path = files.record()?;
    let mut replayed = None;
    let verified = ledger::verify(path, None, |entry| {
        if entry.entry == arguments.entry {
            replayed = Some(replay(&entry, files)?);
        }
        Ok(())
    })?;
    let Some(replayed) = replayed else {
        return Err(not_there(path, arguments.entry, &verified));
    };
    if !verified.faults.is_empty() {
        pa_cli::note(format_args!(
            "{}: the record is damaged elsewhere; `pa-query log --verify` says where",
            path.display()
        ));
    }
    match arguments.format {
        ListFormat::Json => {
            pa_cli::output::print(&(serde_json::to_string_pretty(&replayed)? + "\n"))?;
        }
        ListFormat::Text => {
            let paper = Paper::here();
            pa_cli::output::print(&paper.finish(page(&replayed, &paper)))?;
        }
    }
    Ok(match replayed.identical {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn not_there(path: &Path, number: u64, verified: &ledger::Verified) -> anyhow::Error {
    let path = path.display();
    match verified.last.entries {
        0 => anyhow!("{path}: it holds no entries yet; `--record` adds some"),
        last if number > last => anyhow!("{path}: no entry {number}; the last is {last}"),
        _ => anyhow!(
            "{path}: entry {number} is damaged or missing; `pa-query log --verify` says more"
        ),
    }
}

/// A request judged again.
#[derive(Debug, Serialize)]
struct Replayed {
    entry: u64,
    recorded: String,
    patient_id: String,
    drug: String,
    /// Whether the results are the same bytes.
    identical: bool,
    /// The determination then and now.
    determination: Pair,
    /// What the result rests on and is not as it was.
    changed: Vec<Pair>,
    /// Where the results differ.
    differences: Vec<Difference>,
}

/// Something then and now.
#[derive(Debug, Serialize)]
struct Pair {
    what: &'static str,
    recorded: Value,
    now: Value,
}

/// A place at which two results differ; what is absent on one side is null there.
#[derive(Debug, PartialEq, Serialize)]
struct Difference {
    /// JSON pointer into the result.
    pointer: String,
    recorded: Value,
    now: Value,
}

fn replay(entry: &Entry<'_>, files: &Files) -> anyhow::Result<Replayed> {
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let answer = judge.judge(&entry.request).map_err(|error| {
        anyhow!(
            "entry {} cannot be judged again: {}",
            entry.entry,
            pa_cli::message::one_line(&error)
        )
    })?;
    let result = ledger::result(&answer)?;
    let (then, now): (Value, Value) = (
        serde_json::from_str(entry.result.get())?,
        serde_json::from_str(result.get())?,
    );
    let row = answer.row.as_deref().map(ledger::row_digest).transpose()?;
    let pairs = [
        pair("program", &entry.tool, &ledger::tool()),
        pair(
            "patient record",
            &entry.patient_record,
            &ledger::digest(answer.record.as_bytes()),
        ),
        pair("plan row", &entry.plan_row, &row),
        pair("policy", &entry.policy, &ledger::policy(&answer)),
    ];
    let mut changed = Vec::new();
    for pair in pairs {
        changed.extend(pair?.filter_changed());
    }
    let mut differences = Vec::new();
    compare(&then, &now, &mut String::new(), &mut differences);
    Ok(Replayed {
        entry: entry.entry,
        recorded: entry.recorded.clone(),
        patient_id: entry.request.patient_id.clone(),
        drug: entry.request.drug.clone(),
        identical: entry.result.get() == result.get(),
        determination: Pair {
            what: "determination",
            recorded: then["determination"].clone(),
            now: now["determination"].clone(),
        },
        changed,
        differences,
    })
}

fn pair<T: Serialize>(what: &'static str, recorded: &T, now: &T) -> serde_json::Result<Pair> {
    Ok(Pair {
        what,
        recorded: serde_json::to_value(recorded)?,
        now: serde_json::to_value(now)?,
    })
}

impl Pair {
    fn filter_changed(self) -> Option<Self> {
        (self.recorded != self.now).then_some(self)
    }
}

/// Every place at which two values differ, as deep as can be told.
fn compare(then: &Value, now: &Value, pointer: &mut String, out: &mut Vec<Difference>) {
    let length = pointer.len();
    let mut inside = |key: &str, then: &Value, now: &Value| {
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        compare(then, now, pointer, out);
        pointer.truncate(length);
    };
    match (then, now) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in a {
                inside(key, value, b.get(key).unwrap_or(&Value::Null));
            }
            for (key, value) in b.iter().filter(|(key, _)| !a.contains_key(*key)) {
                inside(key, &Value::Null, value);
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            for at in 0..a.len().max(b.len()) {
                let of = |list: &[Value]| list.get(at).cloned().unwrap_or_default();
                inside(&at.to_string(), &of(a), &of(b));
            }
        }
        _ if then == now => {}
        _ => out.push(Difference {
            pointer: pointer.clone(),
            recorded: then.clone(),
            now: now.clone(),
        }),
    }
}

fn page(replayed: &Replayed, paper: &Paper) -> String {
    let mut out = String::new();
    let mut line = |indent: &str, text: &str| {
        let deeper = format!("{indent}  ");
        let options = wrap_options(paper.width)
            .initial_indent(indent)
            .subsequent_indent(&deeper);
        out.push_str(&textwrap::fill(&clean(text), options));
        out.push('\n');
    };
    line(
        "",
        &format!(
            "Entry {} · patient {} · {} · recorded {}",
            replayed.entry, replayed.patient_id, replayed.drug, replayed.recorded
        ),
    );
    let pair = &replayed.determination;
    let (then, now) = (shown(&pair.recorded), shown(&pair.now));
    match replayed.identical {
        true => line("", &format!("Byte-identical: {now}")),
        false if then == now => line("", &format!("Differs, with the same determination: {now}")),
        false => line("", &format!("Differs: it was {then} and is {now} now")),
    }
    for pair in &replayed.changed {
        let now = match pair.what {
            "program" => format!("{}, then {}", shown(&pair.now), shown(&pair.recorded)),
            _ if pair.now.is_null() => "there is none now".to_owned(),
            _ if pair.recorded.is_null() => "there was none then".to_owned(),
            _ => "not as it was".to_owned(),
        };
        line("  ", &format!("{}: {now}", pair.what));
    }
    for difference in replayed.differences.iter().take(LISTED) {
        let (then, now) = (shown(&difference.recorded), shown(&difference.now));
        line("  ", &format!("{}: {then} → {now}", difference.pointer));
    }
    let more = replayed.differences.len().saturating_sub(LISTED);
    if more > 0 {
        line("  ", &format!("and {more} more; --format json shows all"));
    }
    out
}

/// A value in a line.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        Value::Object(_) | Value::Array(_) => "other parts".to_owned(),
        other => other.to_string(),
    }
}

/// Reads the number of an entry.
pub(crate) fn entry_number(text: &str) -> Result<u64, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err("not the number of an entry, such as 7".to_owned()),
        Ok(number) => Ok(number),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_differs_is_pointed_at() {
        let mut out = Vec::new();
        let then = json!({"a": [1, {"b/c": true}], "d": "x", "same": [null]});
        let now = json!({"a": [1, {"b/c": false}, 3], "e": 1, "same": [null]});
        compare(&then, &now, &mut String::new(), &mut out);
        let found: Vec<(&str, &Value, &Value)> = out
            .iter()
            .map(|d| (d.pointer.as_str(), &d.recorded, &d.now))
            .collect();
        assert_eq!(
            found,
            [
                ("/a/1/b~1c", &json!(true), &json!(false)),
                ("/a/2", &Value::Null, &json!(3)),
                ("/d", &json!("x"), &Value::Null),
                ("/e", &Value::Null, &json!(1)),
            ]
        );
    }
}
