//! Bad records: where they are, why, and the file they go to.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use pa_cli::output::AtomicFile;
use serde::Serialize;
use serde_json::value::RawValue;

/// A record, or a part of one, that cannot be taken.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) record: u64,
    pub(crate) line: u64,
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            record,
            line,
            pointer,
            reason,
        } = self;
        write!(f, "{file}: record {record}, line {line}")?;
        if !pointer.is_empty() {
            write!(f, ", {pointer}")?;
        }
        write!(f, ": {reason}")
    }
}

/// A line of the file of rejects.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    record: u64,
    line: u64,
    pointer: &'a str,
    reason: &'a str,
    /// The record, where it is JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a RawValue>,
    /// Its text as far as it is known, where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// The file of rejects. It appears when it is complete, also where nothing is imported.
pub(crate) struct Rejects {
    file: AtomicFile,
    name: String,
}

impl Rejects {
    pub(crate) fn create(path: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            file: AtomicFile::create(path)?,
            name: path.display().to_string(),
        })
    }

    pub(crate) fn write(&mut self, fault: &Fault, raw: &[u8]) -> anyhow::Result<()> {
        let text = String::from_utf8_lossy(raw);
        // One line each: line ends outside of strings say nothing, and inside they are escaped.
        let json = serde_json::from_str::<&RawValue>(&text).is_ok();
        let one_line = text.replace(['\n', '\r'], " ");
        let data = if json {
            serde_json::from_str::<&RawValue>(&one_line).ok()
        } else {
            None
        };
        let line = Line {
            file: &fault.file,
            record: fault.record,
            line: fault.line,
            pointer: &fault.pointer,
            reason: &fault.reason,
            data,
            text: data.is_none().then(|| text.clone().into_owned()),
        };
        let mut out = serde_json::to_vec(&line)?;
        out.push(b'\n');
        self.file.write_all(&out).with_context(|| self.name.clone())
    }

    pub(crate) fn finish(self) -> anyhow::Result<()> {
        self.file.finish()
    }
}
