//! What goes wrong is one line on stderr, nothing on stdout, and status 1; wrong usage is 2.

use serde_json::json;

use crate::clinic::{Clinic, patient};

/// The line of a run that failed, without the folder's name.
fn failed(clinic: &Clinic, arguments: &[&str]) -> String {
    let said = clinic.run(arguments);
    assert_eq!((said.status, said.out.as_str()), (1, ""), "{}", said.err);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    said.err.trim_end().to_owned()
}

fn one(patient: &str, drug: &str, more: &[&str]) -> String {
    let mut arguments = vec!["--patient", patient, "--drug", drug];
    arguments.extend(more);
    failed(Clinic::shared(), &arguments)
}

#[test]
fn names_that_are_not_known() {
    let said = [
        one("P05", "Mounjaro", &[]),
        one("p001", "Mounjaro", &[]),
        one("patient-zero", "Mounjaro", &[]),
        one("P050", "Monjaro", &[]),
        one("P050", "Qqqqqqqq", &[]),
        one("P050", "semaglutide", &[]),
        one("P050", "Mounjaro", &["--plan", "summit-gld"]),
        one("P050", "Mounjaro", &["--plan", "zzz"]),
        one("P003", "Mounjaro", &[]),
        one("P004", "Mounjaro", &[]),
        one("P005", "Mounjaro", &[]),
    ];
    insta::assert_snapshot!("unknown_names", said.join("\n"));
}

#[test]
fn a_database_or_index_that_is_not_there() {
    let ask = ["--patient", "P050", "--drug", "Mounjaro"];
    let clinic = Clinic::empty();
    let mut said = vec![
        failed(&clinic, &ask),
        failed(&clinic, &["search", "metformin"]),
    ];
    clinic.index();
    said.push(failed(&clinic, &ask));
    std::fs::write(
        clinic.path("pa.db"),
        "no database, but a text of some length\n".repeat(10),
    )
    .unwrap();
    said.push(failed(&clinic, &ask));
    std::fs::remove_file(clinic.path("pa.db")).unwrap();
    clinic.load(&[], &[]);
    said.push(failed(&clinic, &ask));
    let mut bytes = std::fs::read(clinic.path("pa.db")).unwrap();
    bytes[63] = 99;
    std::fs::write(clinic.path("pa.db"), bytes).unwrap();
    said.push(failed(&clinic, &ask));
    insta::assert_snapshot!("files_missing", said.join("\n"));
}

#[test]
fn wrong_usage_has_a_status_of_its_own() {
    for arguments in [
        &[][..],
        &["--patient", "P050"],
        &["--drug", "Mounjaro"],
        &["--patient", "", "--drug", "Mounjaro"],
        &[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--as-of",
            "2026-02-30",
        ],
        &[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--as-of",
            "tomorrow",
        ],
        &[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--format",
            "docx",
        ],
        &[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--kind",
            "appeal",
        ],
        &["--patient", "P050", "--drug", "Mounjaro", "--requests", "-"],
        &["--patient", "P050", "--drug", "Mounjaro", "--citations"],
        &["--requests", "-", "--format", "text"],
        &["--patient", "P050", "--drug", "Mounjaro", "search", "x"],
        &["search"],
        &["search", "x", "--limit", "0"],
        &["frobnicate"],
    ] {
        let said = Clinic::shared().run(arguments);
        assert_eq!(
            (said.status, said.out.as_str()),
            (2, ""),
            "{arguments:?}: {}",
            said.err
        );
        assert!(!said.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_shows_examples_statuses_and_every_form() {
    let said = Clinic::shared().run(&["--help"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    for expected in [
        "Examples:",
        "Exit status:",
        "PA_DB",
        "pa.index",
        "text:",
        "json:",
        "markdown:",
        "html:",
        "fhir:",
        "--requests",
    ] {
        assert!(said.out.contains(expected), "{expected} in\n{}", said.out);
    }
    let short = Clinic::shared().run(&["-h"]);
    assert_eq!(short.status, 0);
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_quiet() {
    use std::process::Stdio;
    for arguments in [
        &["--patient", "P050", "--drug", "Mounjaro"][..],
        &["--help"],
        &["search", "metformin"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Clinic::shared().command(arguments);
        let output = command
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {err}");
        assert!(!err.contains("panic") && !err.contains("pipe"), "{err}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut command = Clinic::shared().command(&["--patient", "P050", "--drug", "Mounjaro"]);
    let output = command.stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "pa-query: the disk is full\n"
    );
}

#[test]
fn a_record_that_is_broken_names_the_place() {
    let clinic = Clinic::empty();
    let mut record = patient("P1", json!({}));
    record["observations"][0]["value"] = json!({"secret": 1});
    clinic.load(&[record], &[]);
    clinic.index();
    let said = failed(&clinic, &["--patient", "P1", "--drug", "Ozempic"]);
    assert!(
        said.contains("P1") && said.contains("/observations/0/value"),
        "{said}"
    );
    assert!(!said.contains("secret"), "{said}");
}
