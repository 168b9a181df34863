//! `pa-index` as a user runs it.

#![allow(clippy::unwrap_used)]

mod building;
mod checking;
mod interrupted;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of policies, and room for an index beside it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A place with two policies.
    fn with_policies() -> Self {
        let place = Self::new();
        place.write(
            "policies/aetna/aetna-ozempic.md",
            policy("Aetna", "Ozempic", "7.0"),
        );
        place.write(
            "policies/cigna/cigna-ozempic.md",
            policy("Cigna", "Ozempic", "7.5"),
        );
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pa-index"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("PA_INDEX")
            .env("CI", "1");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&self.command(arguments).output().unwrap())
    }

    /// What `pa-index` would find below the folder `pa.index` now.
    fn indexed(&self) -> Vec<String> {
        indexed(&self.path("pa.index"))
    }
}

fn indexed(path: &Path) -> Vec<String> {
    let index = pa_search::PolicyIndex::open(path).unwrap_or_else(|e| panic!("{e}"));
    let entries = index.entries().unwrap();
    entries
        .iter()
        .for_each(|entry| drop(index.policy(entry).unwrap()));
    index.sections().unwrap();
    entries.iter().map(|e| e.file.clone()).collect()
}

struct Ran {
    status: i32,
    out: String,
    err: String,
}

impl Ran {
    fn of(output: &Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// The one line of a failed run.
    fn failure(&self) -> &str {
        assert_eq!(self.status, 1, "{}", self.err);
        let line = self.err.strip_suffix('\n').unwrap();
        assert!(
            !line.contains('\n') && line.starts_with("pa-index: "),
            "{line}"
        );
        assert!(self.out.is_empty(), "{}", self.out);
        line
    }
}

fn policy(payer: &str, drug: &str, a1c: &str) -> String {
    format!(
        "---\ntitle: {drug} of {payer}\npayer: {payer}\ndrugs: [{drug}]\neffective: 2025-01-01\n---\n\n\
         # {drug}\n\n## Initial criteria\n\nAll of the following:\n\n\
         - Patient is 18 years of age or older\n- Diagnosis of type 2 diabetes mellitus\n\
         - HbA1c of {a1c}% or higher within the past 90 days\n\n\
         ## Quantity limits\n\n4 pens per 28 days\n"
    )
}
