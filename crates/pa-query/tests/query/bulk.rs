//! `--requests`.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::clinic::Clinic;

fn results(out: &str) -> Vec<Value> {
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn one_result_a_line_in_order_whatever_the_request() {
    let requests = [
        r#"{"patient_id": "P001", "drug": "Mounjaro"}"#,
        r#"{"patient_id": "P999", "drug": "Mounjaro"}"#,
        "",
        "no request at all",
        r#"{"patient_id": "P050", "drug": "Mounjaro", "as_of": "2025-08-01", "note": "kept apart"}"#,
        r#"{"patient_id": "P050", "drug": "Mounjaro", "as_of": "2025-02-30"}"#,
        r#"{"patient_id": "P050", "drug": "Jardiance", "plan_id": "foothill-silver", "kind": "renewal"}"#,
        r#"{"patient_id": 7, "drug": "Mounjaro"}"#,
        r#"{"patient_id": "P005", "drug": "Mounjaro"}"#,
        r#"{"patient_id": "P050", "drug": "Victoza"}"#,
        r#"["P050", "Victoza"]"#,
    ]
    .join("\n");
    let said = Clinic::shared().pipe(&["--requests", "-"], requests.as_bytes());
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let results = results(&said.out);
    let short: Vec<String> = results
        .iter()
        .map(|r| match r.get("error") {
            Some(error) => format!(
                "{} {}: {}",
                r["patient_id"],
                r["drug"],
                error.as_str().unwrap()
            ),
            None => format!(
                "{} {} {} {}",
                r["patient_id"], r["drug"], r["kind"], r["determination"]
            ),
        })
        .collect();
    insta::assert_snapshot!("bulk", short.join("\n"));
    assert!(results.iter().all(|r| r.get("citations").is_none()));
    assert!(
        results
            .iter()
            .filter(|r| r.get("error").is_some())
            .all(|r| r.as_object().unwrap().len() == 3)
    );
}

/// What a single answer says besides.
const AHEAD: &[&str] = &["authorization", "clock", "path", "expiry", "alternatives"];

fn without(result: &mut Value, names: &[&str]) {
    let object = result.as_object_mut().unwrap();
    object.retain(|name, _| !names.contains(&name.as_str()));
}

#[test]
fn many_requests_keep_their_order_and_agree_with_single_ones() {
    let patients = ["P001", "P002", "P050"];
    let mut requests = String::new();
    for at in 0..5_000 {
        let (patient, day) = (patients[at % 3], 1 + at % 28);
        writeln!(
            requests,
            "{}",
            json!({"patient_id": patient, "drug": "Mounjaro", "as_of": format!("2026-01-{day:02}")})
        )
        .unwrap();
    }
    let said = Clinic::shared().pipe(&["--requests", "-"], requests.as_bytes());
    let results = results(&said.out);
    assert_eq!((said.status, results.len()), (0, 5_000));
    for (at, result) in results.iter().enumerate() {
        assert_eq!(result["patient_id"], patients[at % 3], "line {at}");
        assert_eq!(result["as_of"], format!("2026-01-{:02}", 1 + at % 28));
    }
    let mut single = Clinic::shared()
        .run(&[
            "--patient",
            "P001",
            "--drug",
            "Mounjaro",
            "--format",
            "json",
        ])
        .json();
    // What looks ahead is for single answers, and in bulk for those who ask.
    without(&mut single, &["citations"]);
    let request = b"{\"patient_id\": \"P001\", \"drug\": \"Mounjaro\", \"as_of\": \"2026-01-01\"}";
    let in_full = Clinic::shared().pipe(&["--requests", "-", "--path"], request);
    assert_eq!(self::results(&in_full.out), [single.clone()]);
    assert!(single.get("authorization").is_some(), "{single}");
    without(&mut single, AHEAD);
    assert_eq!(results[0], single);
    assert_eq!(results[0]["determination"], "approve");
}

#[test]
fn what_the_command_line_says_holds_where_a_request_does_not() {
    let requests = "{\"patient_id\": \"P003\", \"drug\": \"Jardiance\"}\n\
        {\"patient_id\": \"P003\", \"drug\": \"Jardiance\", \"plan_id\": \"summit-gold\", \"kind\": \"initial\"}\n";
    let arguments = [
        "--requests",
        "-",
        "--plan",
        "foothill-silver",
        "--kind",
        "renewal",
        "--as-of",
        "2026-03-01",
    ];
    let results = results(&Clinic::shared().pipe(&arguments, requests.as_bytes()).out);
    assert_eq!(results[0]["plan_id"], "foothill-silver");
    assert_eq!(
        (&results[0]["kind"], &results[0]["as_of"]),
        (&json!("renewal"), &json!("2026-03-01"))
    );
    assert_eq!(
        (&results[1]["plan_id"], &results[1]["kind"]),
        (&json!("summit-gold"), &json!("initial"))
    );
}

#[test]
fn citations_come_where_asked() {
    let request = b"{\"patient_id\": \"P050\", \"drug\": \"Mounjaro\"}";
    let results = results(
        &Clinic::shared()
            .pipe(&["--requests", "-", "--citations"], request)
            .out,
    );
    let single = Clinic::shared()
        .run(&[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--format",
            "json",
        ])
        .json();
    let mut plain = single;
    without(&mut plain, AHEAD);
    assert_eq!(results, [plain]);
}

#[test]
fn files_are_read_as_they_come() {
    let clinic = Clinic::shared();
    let file = clinic.path("requests.ndjson");
    std::fs::write(
        &file,
        "\u{feff}{\"patient_id\":\"P001\",\"drug\":\"Mounjaro\"}\r\n\n",
    )
    .unwrap();
    let said = clinic.run(&["--requests", file.to_str().unwrap()]);
    assert_eq!(
        results(&said.out)[0]["determination"],
        "approve",
        "{}",
        said.err
    );
    let mut long = vec![b' '; 3 << 20];
    long.extend(b"{}\n\xff\xfe\n{\"patient_id\":\"P001\",\"drug\":\"Mounjaro\"}");
    let results = results(&clinic.pipe(&["--requests", "-"], &long).out);
    assert_eq!(results.len(), 3);
    assert_eq!(
        results[0]["error"],
        "line 1: longer than 1 MiB, which no request is"
    );
    assert_eq!(results[1]["error"], "line 2: invalid UTF-8");
    assert_eq!(results[2]["determination"], "approve");
    let said = clinic.run(&["--requests", "none.ndjson"]);
    assert_eq!(
        (said.status, said.err.as_str()),
        (1, "pa-query: none.ndjson: no such file or folder\n")
    );
    assert_eq!(clinic.pipe(&["--requests", "-"], b"").out, "");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_it_quietly() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let clinic = Clinic::shared();
    let file = clinic.path("closed.ndjson");
    std::fs::write(
        &file,
        "{\"patient_id\":\"P001\",\"drug\":\"Mounjaro\"}\n".repeat(2_000),
    )
    .unwrap();
    let mut command = clinic.command(&["--requests", file.to_str().unwrap()]);
    let output = command.stdout(writer).output().unwrap();
    assert_eq!(
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap().as_str()
        ),
        (Some(0), "")
    );
}
