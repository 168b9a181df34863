//! The tool as a script uses it: status, errors, files, streams.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{self, Read};
use std::process::{Command, Output, Stdio};

fn tool(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pa-gen"))
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn counts() {
    let twenty: serde_json::Value = serde_json::from_slice(&tool(&[]).stdout).unwrap();
    assert_eq!(twenty.as_array().unwrap().len(), 20);
    let none = tool(&["0"]);
    assert!(none.status.success());
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&none.stdout).unwrap(),
        serde_json::json!([])
    );
    assert!(tool(&["0", "--format", "ndjson"]).stdout.is_empty());
    for wrong in [
        "-5",
        "3.5",
        "many",
        "1000000001",
        "99999999999999999999999",
        "",
    ] {
        let output = tool(&[wrong]);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(
            said(&output).contains("a number from 0 to"),
            "{wrong}: {}",
            said(&output)
        );
        assert!(output.stdout.is_empty(), "{wrong}");
    }
}

#[test]
fn days_seeds_and_profiles() {
    for day in [
        "2026-02-30",
        "1899-12-31",
        "2101-01-01",
        "tomorrow",
        "01/02/2026",
    ] {
        let output = tool(&["1", "--as-of", day]);
        assert_eq!(output.status.code(), Some(2), "{day}");
        assert!(said(&output).contains("--as-of"), "{}", said(&output));
    }
    assert!(tool(&["1", "--as-of", "1900-01-01"]).status.success());
    assert_eq!(tool(&["1", "--seed", "-1"]).status.code(), Some(2));
    let output = tool(&["1", "--profile", "dentistry"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("metabolic, adults, atopic"),
        "{}",
        said(&output)
    );
    assert_ne!(tool(&["5"]).stdout, tool(&["5", "--seed", "2"]).stdout);
    assert_ne!(
        tool(&["5"]).stdout,
        tool(&["5", "--profile", "migraine"]).stdout
    );
}

#[test]
fn rows_and_forms_do_not_depend_on_anything_else() {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");
    let folder = tempfile::tempdir().unwrap();
    for (what, file) in [("plans", "plans.json"), ("forms", "forms.json")] {
        let output = Command::new(env!("CARGO_BIN_EXE_pa-gen"))
            .args([what, "--seed", "7"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(
            output.stdout == fs::read(format!("{data}/{file}")).unwrap(),
            "{what}"
        );
    }
}

#[test]
fn files_appear_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("patients.json");
    let output = tool(&["30", "--output", path.to_str().unwrap()]);
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty());
    assert_eq!(fs::read(&path).unwrap(), tool(&["30"]).stdout);
    let nowhere = folder.path().join("none/patients.json");
    for wrong in [nowhere.as_path(), folder.path()] {
        let output = tool(&["30", "--output", wrong.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(said(&output).lines().count(), 1, "{}", said(&output));
        assert!(
            said(&output).contains(wrong.to_str().unwrap()),
            "{}",
            said(&output)
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_full_disk_is_said_and_a_closed_pipe_is_not() {
    let full = Command::new(env!("CARGO_BIN_EXE_pa-gen"))
        .arg("50")
        .stdout(fs::File::options().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(full.status.code(), Some(1));
    assert_eq!(said(&full).lines().count(), 1, "{}", said(&full));
    let mut child = Command::new(env!("CARGO_BIN_EXE_pa-gen"))
        .arg("5000")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        said(&output)
    );
}

/// Ten million patients begin with the first hundred at once, and take no more memory than few.
#[test]
fn ten_million_patients_come_as_a_stream() {
    let hundred = tool(&["100", "--format", "ndjson"]).stdout;
    let mut child = Command::new(env!("CARGO_BIN_EXE_pa-gen"))
        .args(["10000000", "--format", "ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stream = child.stdout.take().unwrap();
    let mut first = vec![0; hundred.len()];
    stream.read_exact(&mut first).unwrap();
    assert!(first == hundred);
    let read = io::copy(&mut (&mut stream).take(20_000_000), &mut io::sink()).unwrap();
    assert_eq!(read, 20_000_000);
    if cfg!(target_os = "linux") {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes: u64 = peak
            .unwrap()
            .trim()
            .trim_end_matches(" kB")
            .parse()
            .unwrap();
        assert!(kilobytes < 100_000, "{kilobytes} kB");
    }
    drop(stream);
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        said(&output)
    );
}

#[test]
fn fhir_bundles_hold_the_record_and_refer_to_themselves() {
    let text = String::from_utf8(tool(&["40", "--format", "fhir"]).stdout).unwrap();
    let records: Vec<serde_json::Value> = serde_json::from_slice(&tool(&["40"]).stdout).unwrap();
    assert_eq!(text.lines().count(), 40);
    for (line, record) in text.lines().zip(&records) {
        let bundle: serde_json::Value = serde_json::from_str(line).unwrap();
        let entries = bundle["entry"].as_array().unwrap();
        let count = |kind: &str| {
            entries
                .iter()
                .filter(|e| e["resource"]["resourceType"] == kind)
                .count()
        };
        let listed = |key: &str| record[key].as_array().unwrap().len();
        assert_eq!(count("Condition"), listed("conditions"));
        assert_eq!(count("Observation"), listed("observations"));
        assert_eq!(count("AllergyIntolerance"), listed("allergies"));
        let names: Vec<String> = entries
            .iter()
            .map(|e| {
                format!(
                    "{}/{}",
                    e["resource"]["resourceType"].as_str().unwrap(),
                    e["resource"]["id"].as_str().unwrap()
                )
            })
            .collect();
        for piece in line.split("\"reference\":\"").skip(1) {
            let reference = piece.split('"').next().unwrap();
            assert!(names.iter().any(|name| name == reference), "{reference}");
        }
    }
}

#[test]
fn statistics_stand_beside_what_was_observed() {
    let output = tool(&["2000", "--describe"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("Type 2 diabetes"), "{text}");
    assert!(text.contains("HbA1c, mean") && text.lines().count() > 100);
}
