//! FHIR from the generator: valid to validators of others, and judged as the JSON of the same
//! patients is.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::tools::{Folder, Said, project};

/// How many bundles the validators look at, of the default profile; of each other a tenth.
const BUNDLES: usize = 1_000;

/// The validators of others, each with the variable that says how to call it. Where it is not set
/// the check is left out, and says so; `.ci/run` installs them and sets both.
const VALIDATORS: [(&str, &str); 2] = [
    ("PA_FHIR_PYTHON", "tests/fhir/validate.py"),
    ("PA_FHIR_NODE", "tests/fhir/validate.js"),
];

#[test]
#[allow(clippy::print_stderr)]
fn bundles_are_valid_to_fhir_resources_and_npm_fhir() {
    let folder = Folder::empty();
    let mut files = Vec::new();
    for (profile, count) in [
        ("metabolic", BUNDLES),
        ("adults", BUNDLES / 10),
        ("atopic", BUNDLES / 10),
        ("lipid", BUNDLES / 10),
        ("migraine", BUNDLES / 10),
        ("rheumatology", BUNDLES / 10),
    ] {
        let name = format!("{profile}.ndjson");
        let count = count.to_string();
        folder
            .run(
                "pa-gen",
                &[
                    &count,
                    "--profile",
                    profile,
                    "--format",
                    "fhir",
                    "-o",
                    &name,
                ],
            )
            .good();
        files.push(name);
    }
    folder.write("broken.ndjson", broken(&folder.path("metabolic.ndjson")));
    for (variable, script) in VALIDATORS {
        let Some(program) = std::env::var_os(variable) else {
            assert!(
                std::env::var_os("PA_REQUIRE_FHIR_VALIDATORS").is_none(),
                "{variable} is not set"
            );
            eprintln!("left out: {script}, for {variable} does not name an interpreter with it");
            continue;
        };
        let run = |files: &[String]| {
            let mut command = Command::new(&program);
            command.arg(project().join(script)).args(files);
            Said::of(&command.current_dir(folder.path("")).output().unwrap())
        };
        let said = run(&files);
        assert_eq!(said.status, 0, "{script}: {}{}", said.out, said.err);
        assert!(said.out.contains("1500 bundles"), "{}", said.out);
        let said = run(&["broken.ndjson".to_owned()]);
        assert_eq!(said.status, 1, "{script} takes anything: {}", said.out);
        assert!(said.out.contains("0 bundles"), "{script}: {}", said.out);
    }
}

/// Bundles with one mistake each, which a validator must find.
fn broken(bundles: &Path) -> String {
    let text = std::fs::read_to_string(bundles).unwrap();
    let mut bundle: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let entries = bundle["entry"].as_array_mut().unwrap();
    let observation = entries
        .iter()
        .position(|entry| entry["resource"]["resourceType"] == "Observation")
        .unwrap();
    let mut lines = String::new();
    let original = entries[observation].clone();
    for (key, value) in [("status", Value::Null), ("valueQuantity", json!("8.2 %"))] {
        let mut changed = bundle.clone();
        let resource = &mut changed["entry"][observation]["resource"];
        if value.is_null() {
            resource.as_object_mut().unwrap().remove(key);
        } else {
            resource[key] = value;
        }
        assert_ne!(changed["entry"][observation], original);
        lines += &changed.to_string();
        lines.push('\n');
    }
    lines
}

/// Whether a patient came as JSON or as FHIR makes no difference to what is found.
#[test]
fn fhir_is_judged_as_json_for_every_drug_and_200_patients() {
    let json = imported("json");
    let fhir = imported("fhir");
    let plans = std::fs::read_to_string(project().join("data/plans.json")).unwrap();
    let plans: Vec<Value> = serde_json::from_str(&plans).unwrap();
    let drugs: BTreeSet<&str> = plans
        .iter()
        .map(|row| row["drug"].as_str().unwrap())
        .collect();
    assert!(drugs.len() >= 20, "{}", drugs.len());
    let mut requests = String::new();
    for patient in json.patients() {
        for drug in &drugs {
            requests +=
                &json!({"patient_id": patient, "drug": drug, "as_of": "2026-01-01"}).to_string();
            requests.push('\n');
        }
    }
    let judged = |folder: &Folder| {
        let out = folder.pipe("pa-query", &["--requests", "-"], requests.as_bytes());
        let results = out.good();
        let results = results.lines().map(|line| {
            let result: Value = serde_json::from_str(line).unwrap();
            assert!(result.get("error").is_none(), "{result}");
            findings(&result)
        });
        results.collect::<Vec<_>>()
    };
    let (from_json, from_fhir) = (judged(&json), judged(&fhir));
    assert_eq!(from_json.len(), 200 * drugs.len());
    let mut kinds = BTreeSet::new();
    for (one, other) in from_json.iter().zip(&from_fhir) {
        assert_eq!(one, other);
        kinds.insert(one["determination"].as_str().unwrap().to_owned());
    }
    for kind in ["approve", "refer", "pend"] {
        assert!(kinds.contains(kind), "no {kind} among {kinds:?}");
    }
}

/// 200 patients, imported in one form.
fn imported(format: &str) -> Folder {
    let folder = Folder::furnished();
    let line = format!(
        "pa-gen 200 --format {format} | pa-import -q - data/plans.json data/forms.json \
         && pa-index policies/"
    );
    folder.sh(&line).good();
    assert_eq!(folder.patients().len(), 200);
    folder
}

/// What was found, without what may differ between the forms: where evidence stands in the record.
fn findings(result: &Value) -> Value {
    let statuses = |criteria: &Value| {
        let mut all = Vec::new();
        walk(criteria, &mut all);
        all
    };
    json!({
        "patient": result["patient_id"],
        "drug": result["drug"],
        "plan": result["plan_id"],
        "policy": result["policy_id"],
        "determination": result["determination"],
        "statuses": statuses(&result["criteria"]),
        "missing": result["missing"],
    })
}

fn walk(node: &Value, all: &mut Vec<Value>) {
    if let Some(status) = node.get("status") {
        all.push(status.clone());
    }
    for child in node["children"].as_array().into_iter().flatten() {
        walk(child, all);
    }
}
