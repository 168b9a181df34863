//! The record of decisions: a file to which determinations are appended, each bound to the one
//! before.
//!
//! One JSON object a line. It holds what was asked, with plan and day filled in; SHA-256 digests of
//! the patient's record, the plan's row and the policy's text as they were; the program's version;
//! and the result. `previous` is the digest of the entry before (zeros in the first), and `digest`,
//! which stands last, is taken over the bytes of the line before it, so that what is changed, left
//! out or moved shows. How many there are and the last digest stand in a second file, `FILE.head`:
//! a chain alone does not show that its end was cut off.

mod append;
mod verify;

use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use pa_model::{Date, PlanRow, Request};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::answer::Answer;

pub(crate) use append::Ledger;
pub(crate) use verify::{Verified, verify};

/// `previous` of the first entry.
const BEFORE_THE_FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// What stands before the digest of a line, which is of what stands before this.
const DIGEST: &str = ",\"digest\":\"";

/// An entry, as it is read.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Entry<'l> {
    /// Its number, from 1.
    pub(crate) entry: u64,
    /// Digest of the one before.
    pub(crate) previous: String,
    /// When it was written, UTC.
    pub(crate) recorded: String,
    /// The program and its version.
    pub(crate) tool: String,
    /// The request, with the plan and the day under which it was judged.
    pub(crate) request: Request,
    /// Digest of the patient's record.
    pub(crate) patient_record: String,
    /// Digest of the plan's row; none where the plan has none for the drug.
    pub(crate) plan_row: Option<String>,
    /// The policy that decided, if any.
    pub(crate) policy: Option<PolicyText>,
    /// The result, as it was printed without citations.
    #[serde(borrow)]
    pub(crate) result: &'l RawValue,
    /// Digest of the line before this field.
    pub(crate) digest: String,
}

/// What of an entry is known before it has its place; the fields are those of [`Entry`].
#[derive(Debug, Serialize)]
struct Decision<'l> {
    tool: String,
    request: Request,
    patient_record: String,
    plan_row: Option<String>,
    policy: Option<PolicyText>,
    result: &'l RawValue,
}

/// A version of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct PolicyText {
    pub(crate) policy_id: String,
    pub(crate) file: String,
    pub(crate) effective: Option<Date>,
    /// Digest of its text.
    pub(crate) text: String,
}

/// The program and its version.
pub(crate) fn tool() -> String {
    format!("pa-query {}", env!("CARGO_PKG_VERSION"))
}

/// A decision as it goes into an entry: the text of a JSON object.
pub(crate) fn decision(request: &Request, answer: &Answer) -> anyhow::Result<String> {
    let result = result(answer)?;
    let determination = &answer.determination;
    let decision = Decision {
        tool: tool(),
        request: Request {
            plan_id: determination.plan_id.clone(),
            as_of: Some(determination.as_of),
            ..request.clone()
        },
        patient_record: digest(answer.record.as_bytes()),
        plan_row: answer.row.as_deref().map(row_digest).transpose()?,
        policy: policy(answer),
        result: &result,
    };
    Ok(serde_json::to_string(&decision)?)
}

/// The result as it is recorded: without citations, which rest on scores and decide nothing.
pub(crate) fn result(answer: &Answer) -> serde_json::Result<Box<RawValue>> {
    let mut determination = answer.determination.clone();
    determination.citations = None;
    serde_json::value::to_raw_value(&determination)
}

/// The digest of a plan's row, whatever the spaces and unknown fields of its text.
pub(crate) fn row_digest(row: &PlanRow) -> serde_json::Result<String> {
    serde_json::to_vec(row).map(|text| digest(&text))
}

/// The policy that decided.
pub(crate) fn policy(answer: &Answer) -> Option<PolicyText> {
    answer.entry.as_ref().map(|entry| PolicyText {
        policy_id: entry.header.policy_id.clone(),
        file: entry.file.clone(),
        effective: entry.header.effective,
        text: entry.text.clone(),
    })
}

/// SHA-256 in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The parts of a line: what its digest is of, and the digest; `None` where it is no entry.
fn split(line: &str) -> Option<(&str, &str)> {
    let (before, after) = line.rsplit_once(DIGEST)?;
    Some((before, after.strip_suffix("\"}")?))
}

/// What the file beside says of the record: number and digest of the last entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Head {
    pub(crate) entries: u64,
    pub(crate) digest: String,
}

impl Head {
    fn none() -> Self {
        Self {
            entries: 0,
            digest: BEFORE_THE_FIRST.to_owned(),
        }
    }

    /// Where it stands.
    pub(crate) fn path(record: &Path) -> PathBuf {
        let mut name = record.as_os_str().to_owned();
        name.push(".head");
        PathBuf::from(name)
    }

    /// Reads it; `None` where there is none.
    pub(crate) fn read(record: &Path) -> anyhow::Result<Option<Self>> {
        let path = Self::path(record);
        let named = || path.display().to_string();
        match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|_| anyhow!("{}: not the head of a record of decisions", named())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(named),
        }
    }

    fn write(&self, record: &Path) -> anyhow::Result<()> {
        let text = serde_json::to_string(self)? + "\n";
        pa_cli::output::write_file(&Self::path(record), text.as_bytes())
    }
}
