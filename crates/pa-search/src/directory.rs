//! The directory of a generation: one line of facts about the whole, then one line a policy
//! version, sorted by policy id, effective date and file, so that one id is found by halving.

use std::fs;
use std::io::Write;
use std::path::Path;

use pa_policy::criteria::{self, CompiledPolicy, Header};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::IndexError;

/// Version of the index's form; raised whenever an older reader would misread it. 1: first. 2: no
/// words of headings apart from those of the text.
pub const FORMAT: u32 = 2;

pub(crate) const DIRECTORY: &str = "policies.dir";
pub(crate) const POLICIES: &str = "policies.ndjson";

/// Facts about the whole index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// [`FORMAT`] at the time of writing.
    pub pa_index: u32,
    /// [`criteria::FORMAT`] at the time of writing.
    pub criteria: u32,
    /// How many policy versions it holds.
    pub policies: u32,
    /// SHA-256, in hexadecimal, over every policy's digests in the order of the directory: the same
    /// for the same policies.
    pub digest: String,
    /// Length of the policies' file in bytes.
    bytes: u64,
}

/// One version of a policy, as the directory lists it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Head of the document.
    pub header: Header,
    /// Path of the document below the indexed folder, with `/`.
    pub file: String,
    /// SHA-256, in hexadecimal, of the compiled policy as stored.
    pub digest: String,
    /// SHA-256, in hexadecimal, of the document's text.
    pub text: String,
    /// Its number in the full-text part: the order in which it was added.
    pub(crate) number: u32,
    at: u64,
    length: u64,
}

/// Writes the policies and their directory.
pub(crate) struct DirectoryWriter {
    policies: std::io::BufWriter<fs::File>,
    written: u64,
    entries: Vec<Entry>,
}

impl DirectoryWriter {
    pub(crate) fn create(folder: &Path) -> Result<Self, IndexError> {
        let path = folder.join(POLICIES);
        let file = fs::File::create_new(&path).map_err(IndexError::io(&path))?;
        Ok(Self {
            policies: std::io::BufWriter::new(file),
            written: 0,
            entries: vec![],
        })
    }

    /// Adds a policy and gives its number.
    pub(crate) fn add(
        &mut self,
        folder: &Path,
        policy: &CompiledPolicy,
        text: &str,
    ) -> Result<u32, IndexError> {
        let mut line = serde_json::to_vec(policy).map_err(|e| IndexError::Policy {
            file: policy.file.clone(),
            what: e.to_string(),
        })?;
        let digest = hexadecimal(&Sha256::digest(&line));
        let length = line.len() as u64;
        line.push(b'\n');
        self.policies
            .write_all(&line)
            .map_err(IndexError::io(&folder.join(POLICIES)))?;
        let number = u32::try_from(self.entries.len()).map_err(|_| IndexError::Policy {
            file: policy.file.clone(),
            what: "more policies than an index can hold".into(),
        })?;
        self.entries.push(Entry {
            header: policy.header.clone(),
            file: policy.file.clone(),
            digest,
            text: hexadecimal(&Sha256::digest(text)),
            number,
            at: self.written,
            length,
        });
        self.written += length + 1;
        Ok(number)
    }

    /// Entries in the order of adding.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Writes the directory; both files are on the disk when it returns. Gives, for each policy in
    /// the order of adding, where its line begins.
    pub(crate) fn finish(mut self, folder: &Path) -> Result<(Summary, Vec<u32>), IndexError> {
        let path = folder.join(POLICIES);
        self.policies.flush().map_err(IndexError::io(&path))?;
        self.policies
            .get_ref()
            .sync_all()
            .map_err(IndexError::io(&path))?;
        self.entries.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut hash = Sha256::new();
        for entry in &self.entries {
            hash.update(entry.digest.as_bytes());
            hash.update(entry.text.as_bytes());
        }
        let summary = Summary {
            pa_index: FORMAT,
            criteria: criteria::FORMAT,
            policies: self.entries.len() as u32,
            digest: hexadecimal(&hash.finalize()),
            bytes: self.written,
        };
        let path = folder.join(DIRECTORY);
        let mut text = json_line(&path, &summary)?;
        let mut starts = vec![0; self.entries.len()];
        for entry in &self.entries {
            starts[entry.number as usize] = text.len() as u32;
            text.push_str(&json_line(&path, entry)?);
        }
        let mut file = fs::File::create_new(&path).map_err(IndexError::io(&path))?;
        file.write_all(text.as_bytes())
            .map_err(IndexError::io(&path))?;
        file.sync_all().map_err(IndexError::io(&path))?;
        Ok((summary, starts))
    }
}

fn order(entry: &Entry) -> (&str, Option<pa_model::Date>, &str) {
    (&entry.header.policy_id, entry.header.effective, &entry.file)
}

fn json_line<T: Serialize>(path: &Path, value: &T) -> Result<String, IndexError> {
    let mut line = serde_json::to_string(value).map_err(|e| IndexError::Io {
        path: path.to_owned(),
        source: e.into(),
    })?;
    line.push('\n');
    Ok(line)
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            use std::fmt::Write;
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// The directory as read: its text; entries are parsed where they are asked for.
pub(crate) struct Directory {
    pub(crate) summary: Summary,
    text: String,
    /// Where the entries begin.
    first: usize,
}

impl Directory {
    /// Reads the directory of a generation; `index` is the path that errors name.
    pub(crate) fn read(index: &Path, folder: &Path) -> Result<Self, IndexError> {
        let path = folder.join(DIRECTORY);
        let bytes = fs::read(&path).map_err(IndexError::io(&path))?;
        let broken = || IndexError::damaged(index, "its directory cannot be read");
        let text = String::from_utf8(bytes).map_err(|_| broken())?;
        let first = text.find('\n').ok_or_else(broken)? + 1;
        let loose: serde_json::Value =
            serde_json::from_str(&text[..first]).map_err(|_| broken())?;
        let format = |key: &str| loose.get(key).and_then(serde_json::Value::as_u64);
        let found = (format("pa_index"), format("criteria"));
        if found != (Some(FORMAT.into()), Some(criteria::FORMAT.into())) {
            let word = |n: Option<u64>| n.map_or("?".into(), |n| n.to_string());
            return Err(IndexError::OtherVersion {
                path: index.to_owned(),
                found: format!("{}.{}", word(found.0), word(found.1)),
                wanted: format!("{FORMAT}.{}", criteria::FORMAT),
            });
        }
        let summary = serde_json::from_value(loose).map_err(|_| broken())?;
        let directory = Self {
            summary,
            text,
            first,
        };
        let lines = memchr::memchr_iter(b'\n', &directory.text.as_bytes()[first..]).count();
        if lines != directory.summary.policies as usize || !directory.text.ends_with('\n') {
            return Err(IndexError::damaged(index, "its directory is cut short"));
        }
        Ok(directory)
    }

    /// Every entry, in order.
    pub(crate) fn entries(&self, index: &Path) -> Result<Vec<Entry>, IndexError> {
        self.text[self.first..]
            .lines()
            .map(|line| parse(index, line))
            .collect()
    }

    /// The entry whose line begins at byte `at`.
    pub(crate) fn entry_at(&self, index: &Path, at: u32) -> Result<Entry, IndexError> {
        let line = self
            .text
            .get(at as usize..)
            .and_then(|rest| rest.lines().next());
        parse(index, line.unwrap_or_default())
    }

    /// The versions of one policy, by effective date.
    pub(crate) fn versions(&self, index: &Path, policy_id: &str) -> Result<Vec<Entry>, IndexError> {
        let (mut low, mut high) = (self.first, self.text.len());
        while low < high {
            let middle = self.line_start(low, low + (high - low) / 2);
            let line = self.line_at(middle);
            if parse(index, line)?.header.policy_id.as_str() < policy_id {
                low = middle + line.len() + 1;
            } else {
                high = middle;
            }
        }
        let mut found = Vec::new();
        for line in self.text[low..].lines() {
            let entry = parse(index, line)?;
            if entry.header.policy_id != policy_id {
                break;
            }
            found.push(entry);
        }
        Ok(found)
    }

    fn line_start(&self, low: usize, at: usize) -> usize {
        // Bytes, since `at` may lie within a character.
        let before = &self.text.as_bytes()[low..at];
        before
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(low, |newline| low + newline + 1)
    }

    fn line_at(&self, start: usize) -> &str {
        self.text[start..].lines().next().unwrap_or_default()
    }
}

fn parse(index: &Path, line: &str) -> Result<Entry, IndexError> {
    serde_json::from_str(line)
        .map_err(|_| IndexError::damaged(index, "an entry of its directory cannot be read"))
}

impl Entry {
    /// Reads and checks the compiled policy from the bytes of the policies' file.
    pub(crate) fn decode(&self, index: &Path, bytes: &[u8]) -> Result<CompiledPolicy, IndexError> {
        if hexadecimal(&Sha256::digest(bytes)) != self.digest {
            let what = format!(
                "policy `{}` is not as it was written",
                self.header.policy_id
            );
            return Err(IndexError::damaged(index, what));
        }
        serde_json::from_slice(bytes).map_err(|e| {
            let what = format!("policy `{}` cannot be read: {e}", self.header.policy_id);
            IndexError::damaged(index, what)
        })
    }

    /// Where the policy stands in the policies' file, and its length.
    pub(crate) fn place(&self) -> (u64, u64) {
        (self.at, self.length)
    }
}
