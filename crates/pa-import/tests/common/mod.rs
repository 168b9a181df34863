//! What the tests of the tool share: running it, and small good inputs.
#![allow(dead_code, clippy::unwrap_used)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// The tool, with no settings from outside.
pub(crate) fn tool() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pa-import"));
    command.env_remove("PA_DB").stdin(Stdio::null());
    command
}

/// Runs the tool in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    tool().current_dir(folder).args(arguments).output().unwrap()
}

/// Runs the tool in a folder with something on stdin.
pub(crate) fn pipe(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = tool();
    command.current_dir(folder).args(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The tool may have given up before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The one line an import failed with.
pub(crate) fn failure(output: &Output) -> String {
    let text = stderr(output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(output.stdout.is_empty());
    assert!(
        text.starts_with("pa-import: ") && text.ends_with('\n'),
        "{text:?}"
    );
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(!text.contains("panicked"), "{text}");
    text
}

pub(crate) fn succeeded(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", stderr(output));
}

/// A record with an entry in every list.
pub(crate) fn patient(id: &str) -> Value {
    json!({
        "patient_id": id, "as_of": "2026-01-01", "name": "Maria Gonzalez", "birth_date": "1968-03-14", "sex": "female",
        "address": {"line": "12 Oak St", "city": "Austin", "state": "TX", "postal_code": "78701"},
        "coverage": {"plan_id": "aetna-gold", "member_id": "M1", "start": "2024-01-01"},
        "prescriber": {"name": "Dr. Ana Li", "npi": "1234567893", "specialty": "endocrinology"},
        "conditions": [{"name": "Type 2 diabetes mellitus", "icd10": "E11.9", "onset": "2019-05-02", "status": "active"}],
        "family_history": [{"name": "Medullary thyroid carcinoma", "icd10": "C73", "relation": "mother"}],
        "observations": [{"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"}],
        "medications": [{"drug": "Metformin", "ingredient": "metformin", "start": "2024-01-10", "end": "2024-12-20",
            "status": "stopped", "outcome": "inadequate_response"}],
        "allergies": [{"substance": "Penicillin", "reaction": "rash"}],
        "programs": [{"name": "Weight management program", "start": "2025-01-01"}],
    })
}

/// The same record as a FHIR Bundle.
pub(crate) fn bundle(id: &str) -> Value {
    pa_model::fhir::to_bundle(&serde_json::from_value(patient(id)).unwrap())
}

/// The fixtures of the project.
pub(crate) fn synthea() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/synthea")
        .canonicalize()
        .unwrap()
}

/// The stored text of a patient.
pub(crate) fn stored(database: &Path, id: &str) -> Value {
    let database = pa_db::Database::open(database).unwrap();
    let found = database
        .patient(id)
        .unwrap()
        .unwrap_or_else(|| panic!("no patient {id}"));
    serde_json::from_str(&found.text).unwrap()
}

pub(crate) fn count(database: &Path) -> u64 {
    pa_db::Database::open(database)
        .unwrap()
        .counts()
        .unwrap()
        .patients
}
