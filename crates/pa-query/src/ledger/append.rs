//! Appending.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::{DIGEST, Head, digest, split};

/// A record of decisions to append to. Others may append to it at the same time.
pub(crate) struct Ledger {
    path: PathBuf,
}

impl Ledger {
    /// The record at `path`, which need not exist.
    pub(crate) fn at(path: &Path) -> anyhow::Result<Self> {
        if path.is_dir() {
            bail!("{}: it is a folder; name a file", path.display());
        }
        // A link stays a link, so that the head stands beside the file itself.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Ok(Self { path })
    }

    /// Appends decisions as [`super::decision`] gives them. When it returns they are on disk; where
    /// the process ends before, a part of them may be, in order and each whole.
    pub(crate) fn append(&self, decisions: &[String]) -> anyhow::Result<()> {
        let named = || self.path.display().to_string();
        if decisions.is_empty() {
            return Ok(());
        }
        let mut file = open(&self.path).with_context(named)?;
        // Held until the file is closed, also where the process is killed.
        file.lock().with_context(named)?;
        let mut last = self.tail(&mut file)?;
        let recorded = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ");
        let recorded = recorded.to_string();
        let mut text = String::new();
        for decision in decisions {
            let number = last.entries + 1;
            let (entry, digest) = entry(number, &last.digest, &recorded, decision);
            text.push_str(&entry);
            last = Head {
                entries: number,
                digest,
            };
        }
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_data())
            .with_context(named)?;
        last.write(&self.path)
    }

    /// The last entry, with the file cut and set to where the next belongs.
    fn tail(&self, file: &mut File) -> anyhow::Result<Head> {
        let path = self.path.display();
        let read = last_line(file).with_context(|| path.to_string())?;
        let Some(kept) = Head::read(&self.path)? else {
            if read.end_of_file > 0 {
                bail!(
                    "{path}: it is no record of decisions, or its {} is lost, so nothing is appended; name another \
                     file with --record",
                    Head::path(&self.path).display()
                );
            }
            // Before the first entry, so that an entry without it is always a loss.
            Head::none().write(&self.path)?;
            return Ok(Head::none());
        };
        let last = match &read.line {
            None => Head::none(),
            Some(line) => {
                let found = split(line).filter(|(before, own)| digest(before.as_bytes()) == *own);
                let number = found.and_then(|(before, _)| number(before));
                match (found, number) {
                    (Some((_, own)), Some(entries)) => Head {
                        entries,
                        digest: own.to_owned(),
                    },
                    _ => bail!(
                        "{path}: the last entry is damaged, so nothing is appended; `pa-query log --verify` says where"
                    ),
                }
            }
        };
        // More than the head says: its writer ended between the two. Less is a loss.
        if last.entries < kept.entries
            || (last.entries == kept.entries && last.digest != kept.digest)
        {
            bail!(
                "{path}: it ends with entry {} but there were {}, so nothing is appended; \
                 `pa-query log --verify` says more",
                last.entries,
                kept.entries
            );
        }
        let unfinished = read.end_of_file - read.end_of_line;
        if unfinished > 0 {
            pa_cli::note(format_args!(
                "{path}: an unfinished entry of {unfinished} bytes, left by a writer that was stopped, is taken away"
            ));
            file.set_len(read.end_of_line)
                .with_context(|| path.to_string())?;
        }
        file.seek(SeekFrom::Start(read.end_of_line))
            .with_context(|| path.to_string())?;
        Ok(last)
    }
}

/// A line of the record, with its line break, and its digest.
fn entry(number: u64, previous: &str, recorded: &str, decision: &str) -> (String, String) {
    // A decision is a JSON object that is not empty.
    let inner = decision.trim_start_matches('{');
    let inner = inner.strip_suffix('}').unwrap_or(inner);
    let before =
        format!(r#"{{"entry":{number},"previous":"{previous}","recorded":"{recorded}",{inner}"#);
    let own = digest(before.as_bytes());
    (format!("{before}{DIGEST}{own}\"}}\n"), own)
}

/// The number that an entry begins with.
fn number(line: &str) -> Option<u64> {
    let rest = line.strip_prefix(r#"{"entry":"#)?;
    rest.split(',').next()?.parse().ok()
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // It holds what results hold of patients: for its owner alone, unless they say otherwise.
        options.mode(0o600);
    }
    options.open(path)
}

struct Tail {
    /// The last whole line.
    line: Option<String>,
    end_of_line: u64,
    end_of_file: u64,
}

/// The last whole line of a file, read from its end.
fn last_line(file: &mut File) -> std::io::Result<Tail> {
    const STEP: u64 = 1 << 16;
    let end_of_file = file.seek(SeekFrom::End(0))?;
    let mut from = end_of_file;
    let mut bytes = Vec::new();
    loop {
        // Where the last line break is, and the one before it.
        let last = bytes.iter().rposition(|b| *b == b'\n');
        let before = last.and_then(|at| bytes[..at].iter().rposition(|b| *b == b'\n'));
        if let (Some(last), true) = (last, before.is_some() || from == 0) {
            let first = before.map_or(0, |at| at + 1);
            return Ok(Tail {
                line: Some(String::from_utf8_lossy(&bytes[first..last]).into_owned()),
                end_of_line: from + last as u64 + 1,
                end_of_file,
            });
        }
        if from == 0 {
            return Ok(Tail {
                line: None,
                end_of_line: 0,
                end_of_file,
            });
        }
        let next = from.saturating_sub(STEP.max(bytes.len() as u64));
        let mut more = vec![0; (from - next) as usize];
        file.seek(SeekFrom::Start(next))?;
        file.read_exact(&mut more)?;
        more.append(&mut bytes);
        (bytes, from) = (more, next);
    }
}
