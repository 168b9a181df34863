//! Reading a record of decisions, and finding what was done to it.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use anyhow::Context;

use super::{Entry, Head, digest, split};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Line of the file; none where it is about the whole.
    pub(crate) line: Option<u64>,
    /// What is wrong with it.
    pub(crate) what: String,
}

/// What was found in a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verified {
    /// Number and digest of the last whole entry.
    pub(crate) last: Head,
    /// Everything wrong, in the order of the file.
    pub(crate) faults: Vec<Fault>,
    /// Bytes after the last entry, of one that was never finished.
    pub(crate) unfinished: u64,
    /// Whether an entry has the digest that was asked for.
    pub(crate) holds: bool,
}

/// Goes through every line, giving each that is an entry to `take`, and compares the whole with its
/// head. `wanted`: the beginning of a digest that an entry has to have, noted elsewhere before.
pub(crate) fn verify(
    path: &Path,
    wanted: Option<&str>,
    mut take: impl FnMut(Entry<'_>) -> anyhow::Result<()>,
) -> anyhow::Result<Verified> {
    let named = || path.display().to_string();
    let file = File::open(path).with_context(named)?;
    // A writer at work ends first; what is appended from now on is not looked at, so that nobody
    // waits for a reader.
    file.lock_shared().with_context(named)?;
    let length = file.metadata().with_context(named)?.len();
    let head = Head::read(&path.canonicalize().unwrap_or_else(|_| path.to_owned()));
    file.unlock().with_context(named)?;
    let mut reader = BufReader::with_capacity(1 << 16, (&file).take(length));
    let mut out = Verified {
        last: Head::none(),
        faults: Vec::new(),
        unfinished: 0,
        holds: wanted.is_none(),
    };
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if reader.read_until(b'\n', &mut bytes).with_context(named)? == 0 {
            break;
        }
        if bytes.pop_if(|b| *b == b'\n').is_none() {
            out.unfinished = bytes.len() as u64;
            break;
        }
        if let Some(entry) = out.line(number, &bytes) {
            out.holds |= wanted.is_some_and(|wanted| entry.digest.starts_with(wanted));
            take(entry)?;
        }
    }
    out.against(head);
    Ok(out)
}

impl Verified {
    /// Looks at a line; gives its entry where it is one and unaltered.
    fn line<'l>(&mut self, number: u64, bytes: &'l [u8]) -> Option<Entry<'l>> {
        let expected = std::mem::replace(&mut self.last, Head::none());
        let mut fault = |what: String| {
            self.faults.push(Fault {
                line: Some(number),
                what,
            });
        };
        let parsed = std::str::from_utf8(bytes).ok().and_then(|text| {
            let (before, own) = split(text)?;
            let entry: Entry<'l> = serde_json::from_str(text).ok()?;
            Some((entry, digest(before.as_bytes()) == own))
        });
        let Some((entry, unaltered)) = parsed else {
            fault("no entry of a record of decisions: altered or cut off".to_owned());
            self.last = Head {
                entries: expected.entries + 1,
                digest: String::new(),
            };
            return None;
        };
        if entry.entry != expected.entries + 1 {
            fault(format!(
                "entry {} where {} belongs: entries were removed, added or moved",
                entry.entry,
                expected.entries + 1
            ));
        } else if !expected.digest.is_empty() && entry.previous != expected.digest {
            // After a line that is no entry there is nothing to compare with.
            fault(format!(
                "entry {} does not follow the one before it: that one was altered or exchanged",
                entry.entry
            ));
        }
        if !unaltered {
            fault(format!(
                "entry {} was altered: its digest is of other text",
                entry.entry
            ));
        }
        self.last = Head {
            entries: entry.entry,
            digest: entry.digest.clone(),
        };
        unaltered.then_some(entry)
    }

    /// Compares with what the head says.
    fn against(&mut self, head: anyhow::Result<Option<Head>>) {
        let what = match head {
            Err(error) => Some(pa_cli::message::one_line(&error)),
            Ok(None) if self.last == Head::none() => None,
            Ok(None) => Some(
                "the file with its head is missing: whether entries were removed from the end cannot be told"
                    .to_owned(),
            ),
            Ok(Some(head)) if self.last.entries < head.entries => Some(format!(
                "it ends with entry {}, but there were {}: entries were removed from the end",
                self.last.entries, head.entries
            )),
            Ok(Some(head)) if self.last.entries == head.entries && self.last.digest != head.digest => {
                Some("its last entry is not the one that was written last".to_owned())
            }
            // A writer that was killed may have written entries, but not their head.
            Ok(Some(_)) => None,
        };
        self.faults
            .extend(what.map(|what| Fault { line: None, what }));
    }
}
