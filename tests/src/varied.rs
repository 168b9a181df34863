//! Many policies: the project's own, again and again with other payers, ids, ages, windows and
//! trials, for tests and benchmarks of size.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A policy file: its name below a folder, with `/`, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// `aetna/aetna-glp1-t2dm.md`, and of the rounds after the first
    /// `region7-aetna/aetna-glp1-t2dm-r7.md`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The policies below a folder of payers (`<payer>/<policy>.md` or `.txt`), by name.
///
/// # Errors
/// The folder or a file of it cannot be read.
pub fn originals(policies: &Path) -> io::Result<Vec<File>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for payer in fs::read_dir(policies)? {
        let payer = payer?.path();
        if payer.is_dir() {
            for file in fs::read_dir(payer)? {
                paths.push(file?.path());
            }
        }
    }
    paths.retain(|path| path.extension().is_some_and(|e| e == "md" || e == "txt"));
    paths.sort();
    paths.iter().map(|path| read(policies, path)).collect()
}

fn read(policies: &Path, path: &Path) -> io::Result<File> {
    let below = path.strip_prefix(policies).unwrap_or(path);
    Ok(File {
        name: below.to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(path)?,
    })
}

/// `count` files: the originals as they are, then rounds of them with something changed.
pub fn varied(originals: &[File], count: usize) -> impl Iterator<Item = File> {
    let turns = (0..count).filter_map(|at| {
        let file = originals.get(at % originals.len().max(1))?;
        Some((at / originals.len(), file))
    });
    turns.map(|(round, file)| match round {
        0 => file.clone(),
        round => vary(file, round),
    })
}

/// Writes `count` files below a folder.
///
/// # Errors
/// The originals cannot be read, or the folder cannot be written.
pub fn write(policies: &Path, count: usize, folder: &Path) -> io::Result<()> {
    for file in varied(&originals(policies)?, count) {
        let path = folder.join(&file.name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}

/// So many regions each payer has; the ids of policies go on counting.
const REGIONS: usize = 40;

fn vary(file: &File, round: usize) -> File {
    let region = 1 + (round - 1) % REGIONS;
    let (payer, stem) = file.name.split_once('/').unwrap_or(("", &file.name));
    let (stem, ending) = stem.rsplit_once('.').unwrap_or((stem, "md"));
    // The date of a version stays at the end of the name.
    let (stem, date) = stem.split_at(stem.len() - dated(stem));
    let mut text = String::with_capacity(file.text.len() + 64);
    for line in file.text.lines() {
        match line.split_once(": ") {
            Some((key, value)) if key.eq_ignore_ascii_case("payer") => {
                text.push_str(&format!("{key}: Region{region} {value}"));
            }
            Some(("policy_id", value)) => {
                text.push_str(&format!("policy_id: {value}-r{round}"));
            }
            _ => text.push_str(&asking_otherwise(line, round)),
        }
        text.push('\n');
    }
    File {
        name: format!("region{region}-{payer}/{stem}-r{round}{date}.{ending}"),
        text,
    }
}

/// How long the `-2025-07-01` at the end of a name is: 11 or nothing.
fn dated(stem: &str) -> usize {
    let shape: String = stem
        .chars()
        .rev()
        .take(11)
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    if shape == "00-00-0000-" { 11 } else { 0 }
}

/// A line with another age, window or length of trial, where it states one.
fn asking_otherwise(line: &str, round: usize) -> String {
    [
        ("18 years", format!("{} years", 12 + round % 20)),
        ("90 days", format!("{} days", 60 + round % 120)),
        ("3 months", format!("{} months", 2 + round % 9)),
    ]
    .iter()
    .fold(line.to_owned(), |line, (from, to)| line.replace(from, to))
}
