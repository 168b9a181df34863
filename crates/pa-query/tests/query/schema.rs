//! Real output against `data/schema/`.

use serde_json::{Value, json};

use crate::clinic::Clinic;

fn schema(name: &str) -> jsonschema::Validator {
    let path = format!("../../data/schema/{name}.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|e| panic!("{name}: {e}"));
    jsonschema::draft202012::new(&schema).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn holds(validator: &jsonschema::Validator, value: &Value) {
    if let Err(error) = validator.validate(value) {
        panic!("{}: {error}\n{value:#}", error.instance_path());
    }
}

#[test]
fn every_result_fits_its_schema() {
    let determination = schema("determination");
    let requests: Vec<String> = ["P001", "P002", "P003", "P050"]
        .into_iter()
        .flat_map(|patient| {
            ["Mounjaro", "Ozempic", "Rybelsus", "Victoza", "Januvia", "Zyxoril", "Jardiance", "Humira"].map(|drug| {
                json!({"patient_id": patient, "drug": drug, "plan_id": if drug == "Jardiance" { "foothill-silver" } else { "summit-gold" }})
            })
        })
        .flat_map(|request| {
            let mut renewal = request.clone();
            renewal["kind"] = "renewal".into();
            [request.to_string(), renewal.to_string()]
        })
        .collect();
    let said = Clinic::shared().pipe(
        &["--requests", "-", "--citations"],
        requests.join("\n").as_bytes(),
    );
    let mut outcomes = Vec::new();
    for line in said.out.lines() {
        let result: Value = serde_json::from_str(line).unwrap();
        holds(&determination, &result);
        outcomes.push(result["determination"].as_str().unwrap().to_owned());
    }
    assert_eq!(outcomes.len(), requests.len());
    for outcome in ["approve", "pend", "refer", "not_covered", "not_required"] {
        assert!(
            outcomes.iter().any(|o| o == outcome),
            "no {outcome} among {outcomes:?}"
        );
    }
}

#[test]
fn output_cannot_grow_unnoticed() {
    let determination = schema("determination");
    let result = Clinic::shared()
        .run(&[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--format",
            "json",
        ])
        .json();
    holds(&determination, &result);
    for place in [
        "",
        "/criteria",
        "/criteria/children/0",
        "/criteria/children/0/source",
        "/criteria/children/0/evidence/0",
        "/attestations/0",
        "/citations/0",
        "/coverage",
    ] {
        let mut grown = result.clone();
        grown.pointer_mut(place).unwrap()["more"] = json!(1);
        assert!(!determination.is_valid(&grown), "{place} may grow");
    }
    for name in [
        "patient_id",
        "determination",
        "criteria",
        "missing",
        "attestations",
    ] {
        let mut less = result.clone();
        less.as_object_mut().unwrap().remove(name);
        assert!(!determination.is_valid(&less), "{name} may be left out");
    }
}

#[test]
fn input_files_fit_theirs() {
    let record = crate::clinic::patient("P050", json!({"unknown_field": 1}));
    holds(&schema("patients"), &json!([record]));
    let mut wrong = record.clone();
    wrong["observations"][0]["date"] = json!("yesterday");
    assert!(!schema("patients").is_valid(&json!([wrong])));
    let rows: Value =
        serde_json::from_str(&std::fs::read_to_string("../../data/plans.json").unwrap()).unwrap();
    holds(&schema("plans"), &rows);
    let forms: Value =
        serde_json::from_str(&std::fs::read_to_string("../../data/forms.json").unwrap()).unwrap();
    holds(&schema("forms"), &forms);
}
