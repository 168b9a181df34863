//! The tool on its command line.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{bundle, count, failure, patient, pipe, run, stderr, stored, succeeded, tool};
use serde_json::{Value, json};

fn lines(records: &[Value]) -> String {
    records.iter().map(|r| format!("{r}\n")).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = folder
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn every_kind_is_told_apart_whatever_its_form() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let plan = json!({"plan_id": "gold", "plan": "Gold", "payer": "Aetna", "drug": "Ozempic", "covered": true, "pa_required": true});
    let form = json!({"form_id": "f", "payer": "Aetna", "title": "T", "version": "1",
        "submission": {"method": "fax", "address": "1"}, "sections": []});
    fs::create_dir(here.join("in")).unwrap();
    fs::write(
        here.join("in/a.ndjson"),
        lines(&[patient("P1"), plan, patient("P2")]),
    )
    .unwrap();
    fs::write(
        here.join("in/b.json"),
        serde_json::to_string_pretty(&json!([form])).unwrap(),
    )
    .unwrap();
    fs::write(here.join("in/c.JSON"), format!("\u{feff}{}", bundle("P3"))).unwrap();
    let mut packed = flate2::write::GzEncoder::new(
        fs::File::create(here.join("d")).unwrap(),
        flate2::Compression::fast(),
    );
    std::io::Write::write_all(&mut packed, lines(&[patient("P4")]).as_bytes()).unwrap();
    packed.finish().unwrap();
    let output = pipe(
        here,
        &["in", "d", "-"],
        lines(&[patient("P5"), patient("P1")]).as_bytes(),
    );
    succeeded(&output);
    let database = pa_db::Database::open(&here.join("pa.db")).unwrap();
    let counts = database.counts().unwrap();
    assert_eq!((counts.patients, counts.plan_rows, counts.forms), (5, 1, 1));
    assert_eq!(database.form("AETNA").unwrap().unwrap().form_id, "f");
    assert!(
        stderr(&output).contains("patients: 5 new, 0 replaced, 1 given more than once"),
        "{}",
        stderr(&output)
    );
    // The same record, whichever way it came, save for what only one of them says.
    let (mut plain, mut fhir) = (
        stored(&here.join("pa.db"), "P2"),
        stored(&here.join("pa.db"), "P3"),
    );
    for record in [&mut plain, &mut fhir] {
        for key in ["patient_id", "attestations"] {
            record.as_object_mut().unwrap().remove(key);
        }
    }
    assert_eq!(plain, fhir);
    assert_eq!(names(here), ["d", "in", "pa.db"]);
}

#[test]
fn records_are_kept_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"{ "patient_id":"P1", "birth_date" : "1960-01-01","as_of":"2026-01-01", "x": [1.50, "\u00e9"] }"#;
    succeeded(&pipe(
        folder.path(),
        &["-"],
        format!("[\n  {text}\n]").as_bytes(),
    ));
    let database = pa_db::Database::open(&folder.path().join("pa.db")).unwrap();
    assert_eq!(database.patient("P1").unwrap().unwrap().text, text);
}

#[test]
fn a_bad_record_stops_everything_or_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let mut bad = patient("P2");
    bad["observations"][0]["value"] = json!("confidential");
    let input = format!(
        "{}{}{{\"patient_id\": \"P3\", \n{}",
        lines(&[patient("P1")]),
        lines(&[bad.clone()]),
        lines(&[patient("P4")])
    );
    fs::write(here.join("p.ndjson"), &input).unwrap();
    let said = failure(&run(here, &["p.ndjson"]));
    assert!(said.contains("p.ndjson: record 2, line 2, /observations/0/value: expected a number, found a text; nothing is imported"), "{said}");
    assert_eq!(names(here), ["p.ndjson"]);
    let output = run(
        here,
        &[
            "p.ndjson",
            "--on-error",
            "reject",
            "--rejects",
            "bad.ndjson",
            "--summary",
            "json",
        ],
    );
    succeeded(&output);
    assert_eq!(stderr(&output), "");
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&summary["patients"]["added"], &summary["rejected"]["count"]),
        (&json!(2), &json!(2))
    );
    assert!(!summary.to_string().contains("confidential"));
    let rejects = fs::read_to_string(here.join("bad.ndjson")).unwrap();
    let rejects: Vec<Value> = rejects
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(rejects.len(), 2);
    assert_eq!(
        (
            &rejects[0]["record"],
            &rejects[0]["line"],
            &rejects[0]["pointer"]
        ),
        (&json!(2), &json!(2), &json!("/observations/0/value"))
    );
    assert_eq!(rejects[0]["data"], bad);
    assert_eq!(rejects[1]["text"], "{\"patient_id\": \"P3\", \n");
    assert_eq!(count(&here.join("pa.db")), 2);
    let all_bad = pipe(
        here,
        &["-", "--on-error", "reject"],
        bad.to_string().as_bytes(),
    );
    assert!(failure(&all_bad).contains("not one of 1 records could be taken"));
    assert_eq!(count(&here.join("pa.db")), 2);
}

#[test]
fn one_bad_resource_makes_its_bundle_bad() {
    let folder = tempfile::tempdir().unwrap();
    let mut bad = bundle("P1");
    let entries = bad["entry"].as_array_mut().unwrap();
    let at = entries
        .iter()
        .position(|e| e["resource"]["resourceType"] == "Observation")
        .unwrap();
    entries[at]["resource"]["valueQuantity"]["value"] = json!("8.2");
    let text = serde_json::to_string_pretty(&bad).unwrap();
    let line = 1 + text.lines().position(|l| l.contains("\"8.2\"")).unwrap();
    let said = failure(&pipe(folder.path(), &["-"], text.as_bytes()));
    let place = format!(
        "stdin: record 1, line {line}, /entry/{at}/resource/valueQuantity/value: expected a number"
    );
    assert!(said.contains(&place), "{said}\n{place}");
}

#[test]
fn what_cannot_be_imported_is_said_plainly() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::create_dir(here.join("empty")).unwrap();
    fs::write(here.join("none.json"), " \n").unwrap();
    fs::write(here.join("text.txt"), "hello").unwrap();
    fs::write(here.join("other.json"), "{\"a\": 1}").unwrap();
    fs::write(
        here.join("requests.ndjson"),
        "{\"patient_id\": \"P1\", \"drug\": \"Ozempic\"}",
    )
    .unwrap();
    fs::write(
        here.join("cut.gz"),
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56",
    )
    .unwrap();
    fs::write(here.join("notdb.db"), "something else").unwrap();
    fs::write(here.join("good.ndjson"), lines(&[patient("P1")])).unwrap();
    for (arguments, said) in [
        (
            &["missing.json"][..],
            "missing.json: no such file or folder",
        ),
        (
            &["empty"],
            "empty: no .json or .ndjson file below this folder",
        ),
        (&["none.json"], "none.json: the input is empty"),
        (
            &["text.txt"],
            "text.txt: record 1, line 1: column 1: expected a JSON object or an array of them",
        ),
        (
            &["other.json"],
            "other.json: it holds neither patients, plan rows, forms nor FHIR resources",
        ),
        (&["requests.ndjson"], "give it to `pa-query --requests`"),
        (&["cut.gz"], "cut.gz: the gzip file is cut off"),
        (
            &["good.ndjson", "--db", "notdb.db"],
            "notdb.db: not a database of this program",
        ),
        (&["good.ndjson", "--db", "empty"], "empty: it is a folder"),
        (&["good.ndjson", "--db", "no/such/pa.db"], "no such folder"),
        (
            &["good.ndjson", "--on-error", "reject", "--rejects", "empty"],
            "it is a folder",
        ),
    ] {
        let text = failure(&run(here, arguments));
        assert!(text.contains(said), "{arguments:?}: {text}");
    }
    assert!(!here.join("pa.db").exists());
    for arguments in [
        &["-", "-"][..],
        &[],
        &["x", "--rejects", "y"],
        &["x", "--on-error", "perhaps"],
    ] {
        assert_eq!(run(here, arguments).status.code(), Some(2), "{arguments:?}");
    }
    succeeded(&tool().arg("--help").output().unwrap());
}

#[test]
fn the_database_is_named_by_option_then_environment() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("p.json"), patient("P1").to_string()).unwrap();
    let with = |arguments: &[&str]| {
        let mut command = tool();
        command
            .current_dir(folder.path())
            .env("PA_DB", "env.db")
            .args(arguments);
        succeeded(&command.output().unwrap());
    };
    with(&["p.json"]);
    with(&["p.json", "--db", "option.db"]);
    assert_eq!(names(folder.path()), ["env.db", "option.db", "p.json"]);
}

#[test]
fn oddities_are_taken_and_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    let mut odd = patient("P1");
    odd["observations"] = json!([
        {"name": "HbA1c", "loinc": "4548-4", "value": 82, "unit": "%", "date": "2025-11-20"},
        {"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "furlongs", "date": "2025-11-20"},
        {"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2027-01-01"}]);
    odd["birth_date"] = json!("2026-06-01");
    odd["medications"][0]["end"] = json!("2020-01-01");
    let output = pipe(
        folder.path(),
        &["-", "--summary", "json"],
        odd.to_string().as_bytes(),
    );
    succeeded(&output);
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let warnings = summary["warnings"].as_object().unwrap();
    for (kind, example) in [
        ("implausible value", "P1 /observations/0"),
        ("unit not known for the test", "P1 /observations/1"),
        (
            "observation dated after as_of (ignored when judging)",
            "P1 /observations/2",
        ),
        ("born after as_of", "P1 /birth_date"),
        ("medication ends before it starts", "P1 /medications/0"),
    ] {
        assert_eq!(warnings[kind]["examples"][0], example, "{kind}");
    }
}

#[test]
fn qhp_formularies_become_plan_rows() {
    let folder = tempfile::tempdir().unwrap();
    let plans = json!([{"plan_id_type": "HIOS-PLAN-ID", "plan_id": "12345TX0010001", "marketing_name": "Silver 1"},
        {"plan_id_type": "HIOS-PLAN-ID", "plan_id": "12345TX0010002", "marketing_name": "Silver 2"}]);
    let on = |tier: &str, pa: bool| {
        json!([{"plan_id_type": "HIOS-PLAN-ID", "plan_id": "12345TX0010001", "drug_tier": tier,
        "prior_authorization": pa, "step_therapy": false, "quantity_limit": true}])
    };
    let drugs = json!([
        {"rxnorm_id": "1", "drug_name": "Ozempic 2 MG/3ML Pen Injector", "plans": on("PREFERRED-BRAND", false)},
        {"rxnorm_id": "2", "drug_name": "Ozempic 4 MG/3ML Pen Injector", "plans": on("SPECIALTY", true)},
        {"rxnorm_id": "3", "drug_name": "metformin hydrochloride 500 MG Oral Tablet", "plans": on("GENERIC", false)}]);
    fs::write(folder.path().join("plans.json"), plans.to_string()).unwrap();
    fs::write(folder.path().join("drugs.json"), drugs.to_string()).unwrap();
    let output = run(folder.path(), &["plans.json", "drugs.json"]);
    succeeded(&output);
    assert!(
        stderr(&output).contains("no drug of it is in the input: 1 (such as 12345TX0010002)"),
        "{}",
        stderr(&output)
    );
    let database = pa_db::Database::open(&folder.path().join("pa.db")).unwrap();
    let rows = database.plan_rows("12345TX0010001").unwrap();
    let got: Vec<_> = rows
        .iter()
        .map(|r| (r.drug.as_str(), r.plan.as_str(), r.pa_required, r.tier))
        .collect();
    assert_eq!(
        got,
        [
            ("Ozempic", "Silver 1", true, Some(8)),
            ("metformin", "Silver 1", false, Some(3))
        ]
    );
}
