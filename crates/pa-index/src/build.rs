//! Building the index.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{LineReading, Reading};
use pa_policy::lint::Versions;
use pa_search::IndexBuilder;

use crate::sources;

/// So many files left out are named; of more only the number is said.
const NAMED: usize = 50;

/// How many lines of criteria were read as what.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) computable: usize,
    pub(crate) attestation: usize,
    pub(crate) unreadable: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, lines: &[LineReading]) {
        for line in lines {
            match line.reading {
                Reading::Computable => self.computable += 1,
                Reading::Attestation => self.attestation += 1,
                Reading::Unreadable => self.unreadable += 1,
                Reading::Structure | Reading::Background => {}
            }
        }
    }

    pub(crate) fn total(self) -> usize {
        self.computable + self.attestation + self.unreadable
    }
}

/// Compiles every policy below `dir` and puts the index at `path`.
pub(crate) fn run(dir: &Path, path: &Path) -> anyhow::Result<ExitCode> {
    if dir.is_file() {
        bail!(
            "{}: it is a file; name the folder that holds the policies (`pa-index check` reads one file)",
            dir.display()
        );
    }
    let (files, readmes) = sources::below(dir)?;
    let bar = pa_cli::progress::count("compiling", Some(files.len() as u64));
    let mut builder = IndexBuilder::begin(path, Vocabulary::builtin())?;
    let mut left_out: Vec<String> = readmes
        .iter()
        .map(|file| format!("{}: a README", file.name))
        .collect();
    let mut versions = Versions::default();
    let mut counts = Counts::default();
    sources::compile_all(&files, |file, outcome| {
        bar.inc(1);
        match outcome {
            Ok((compiled, text)) => {
                counts.add(&compiled.lines);
                versions.add(&compiled.policy.header, &file.name);
                builder.add(&compiled.policy, &text)?;
            }
            Err(why) => left_out.push(why),
        }
        Ok(())
    })?;
    bar.finish_and_clear();
    report_left_out(&left_out);
    if left_out.len() == files.len() + readmes.len() {
        bail!(
            "{}: no policy in it or below it (.md or .txt files with a section of criteria); the index is left as it was",
            dir.display()
        );
    }
    for overlap in versions.overlaps() {
        pa_cli::warn(overlap);
    }
    let summary = builder.finish().context("cannot write the index")?;
    pa_cli::note(format_args!(
        "{} in {} (digest {})",
        plural(
            summary.policies as usize,
            "policy version",
            "policy versions"
        ),
        path.display(),
        &summary.digest[..12],
    ));
    pa_cli::note(format_args!(
        "{}: {} computable, {} to attest, {} unreadable{}",
        plural(counts.total(), "line of criteria", "lines of criteria"),
        counts.computable,
        plural(counts.attestation, "", ""),
        counts.unreadable,
        if counts.unreadable > 0 {
            format!(" (`pa-index check {}` shows them)", dir.display())
        } else {
            String::new()
        },
    ));
    Ok(ExitCode::SUCCESS)
}

fn report_left_out(left_out: &[String]) {
    for why in left_out.iter().take(NAMED) {
        pa_cli::warn(format_args!("left out {why}"));
    }
    if left_out.len() > NAMED {
        pa_cli::warn(format_args!(
            "left out {} more files",
            left_out.len() - NAMED
        ));
    }
}

/// `1 file`, `2 files`.
pub(crate) fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
        .trim_end()
        .to_owned()
}
