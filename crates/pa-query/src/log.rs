//! `pa-query log`: lists, filters, exports and verifies a record of decisions.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::bail;
use pa_model::RequestKind;
use serde::Deserialize;

use crate::arguments::{Files, LogArguments, LogFormat};
use crate::forms::{Paper, clean, wrap_options};
use crate::ledger::{self, Entry, Verified};

/// Runs the subcommand. With `--verify` the exit status is 1 where something is wrong.
pub(crate) fn run(arguments: &LogArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let path = files.record()?;
    if arguments.verify {
        return verify(path, arguments.head.as_deref());
    }
    let mut out = pa_cli::output::stdout();
    let mut printer = Printer::new(arguments.format, &mut out);
    let verified = ledger::verify(path, None, |entry| {
        let result: Determined = serde_json::from_str(entry.result.get())?;
        match arguments.takes(&entry, &result.determination) {
            true => printer.entry(&entry, &result.determination),
            false => Ok(()),
        }
    })?;
    printer.finish()?;
    out.flush()?;
    if !verified.faults.is_empty() {
        pa_cli::note(format_args!(
            "{}: the record is damaged; `pa-query log --verify` says where",
            path.display()
        ));
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(path: &Path, head: Option<&str>) -> anyhow::Result<ExitCode> {
    let wanted = head.map(str::to_ascii_lowercase);
    if wanted
        .as_deref()
        .is_some_and(|head| head.len() < 8 || !head.bytes().all(|b| b.is_ascii_hexdigit()))
    {
        return Err(pa_cli::usage(
            "--head: at least the first 8 hexadecimal digits of a digest are needed",
        ));
    }
    let found = ledger::verify(path, wanted.as_deref(), |_| Ok(()))?;
    let paper = Paper::here();
    let mut out = String::new();
    let mut line = |text: &str| {
        let options = wrap_options(paper.width).subsequent_indent("  ");
        out.push_str(&textwrap::fill(&clean(text), options));
        out.push('\n');
    };
    let name = path.display();
    for fault in &found.faults {
        match fault.line {
            Some(number) => line(&format!("{name}:{number}: {}", fault.what)),
            None => line(&format!("{name}: {}", fault.what)),
        }
    }
    if !found.holds {
        line(&format!(
            "{name}: no entry has the digest given with --head: entries were altered or removed"
        ));
    }
    if found.unfinished > 0 {
        line(&format!(
            "{name}: {} bytes of an entry that was never finished; the next one takes their place",
            found.unfinished
        ));
    }
    let sound = found.faults.is_empty() && found.holds;
    if sound {
        line(&intact(&found));
    }
    pa_cli::output::print(&paper.finish(out))?;
    if !sound {
        bail!("{name}: the record of decisions is not as it was written");
    }
    Ok(ExitCode::SUCCESS)
}

fn intact(found: &Verified) -> String {
    match found.last.entries {
        0 => "no entries".to_owned(),
        1 => format!("1 entry, intact; its digest is {}", found.last.digest),
        n => format!(
            "{n} entries, intact; the last digest is {}",
            found.last.digest
        ),
    }
}

/// What of a result a list shows.
#[derive(Deserialize)]
struct Determined {
    determination: String,
}

impl LogArguments {
    /// Whether an entry is one of those asked for.
    fn takes(&self, entry: &Entry<'_>, determination: &str) -> bool {
        let same = |wanted: &Option<String>, is: &str| {
            wanted
                .as_deref()
                .is_none_or(|wanted| wanted.eq_ignore_ascii_case(is))
        };
        let day = entry.recorded.get(..10).unwrap_or_default();
        same(&self.patient, &entry.request.patient_id)
            && same(&self.drug, &entry.request.drug)
            && same(
                &self.plan,
                entry.request.plan_id.as_deref().unwrap_or_default(),
            )
            && same(&self.determination, determination)
            && self
                .since
                .is_none_or(|since| day >= since.to_string().as_str())
            && self
                .until
                .is_none_or(|until| day <= until.to_string().as_str())
    }
}

/// Prints entries as they come: a record may be longer than memory.
struct Printer<'o, W: Write> {
    format: LogFormat,
    out: &'o mut W,
    count: u64,
}

const COLUMNS: [&str; 10] = [
    "entry",
    "recorded",
    "patient_id",
    "drug",
    "plan_id",
    "kind",
    "as_of",
    "determination",
    "policy_id",
    "digest",
];

impl<'o, W: Write> Printer<'o, W> {
    fn new(format: LogFormat, out: &'o mut W) -> Self {
        Self {
            format,
            out,
            count: 0,
        }
    }

    fn entry(&mut self, entry: &Entry<'_>, determination: &str) -> anyhow::Result<()> {
        self.count += 1;
        let first = self.count == 1;
        let request = &entry.request;
        let plan = request.plan_id.as_deref().unwrap_or("-");
        match self.format {
            LogFormat::Text => {
                if first {
                    writeln!(self.out, "entry  recorded              decided on")?;
                }
                let renewal = match request.kind {
                    RequestKind::Initial => "",
                    RequestKind::Renewal => ", renewal",
                };
                let line = format!(
                    "{:>5}  {}  {determination}: patient {}, {}, {plan}{renewal}",
                    entry.entry, entry.recorded, request.patient_id, request.drug,
                );
                writeln!(self.out, "{}", clean(&line))?;
            }
            LogFormat::Json => {
                write!(self.out, "{}", if first { "[\n" } else { ",\n" })?;
                serde_json::to_writer(&mut *self.out, entry)?;
            }
            LogFormat::Csv => {
                let mut row = csv::Writer::from_writer(&mut *self.out);
                if first {
                    row.write_record(COLUMNS)?;
                }
                let policy = entry.policy.as_ref().map(|p| p.policy_id.as_str());
                row.write_record([
                    &entry.entry.to_string(),
                    &entry.recorded,
                    &request.patient_id,
                    &request.drug,
                    request.plan_id.as_deref().unwrap_or_default(),
                    request.kind.word(),
                    &request.as_of.map(|day| day.to_string()).unwrap_or_default(),
                    determination,
                    policy.unwrap_or_default(),
                    &entry.digest,
                ])?;
                row.flush()?;
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> anyhow::Result<()> {
        match (self.format, self.count) {
            (LogFormat::Json, 0) => writeln!(self.out, "[]")?,
            (LogFormat::Json, _) => writeln!(self.out, "\n]")?,
            (LogFormat::Csv, 0) => writeln!(self.out, "{}", COLUMNS.join(","))?,
            (LogFormat::Text, 0) => pa_cli::note("no such entries"),
            _ => {}
        }
        Ok(())
    }
}
