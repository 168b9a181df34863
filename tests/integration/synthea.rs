//! Records that nobody here wrote: Synthea's, judged under a plan from here.

use serde_json::Value;

use crate::pointers::Checked;
use crate::tools::{Folder, project};

/// The records end in 2018 to 2021, when no policy here was in force yet.
const DAY: &str = "2026-01-01";
const DRUGS: [&str; 3] = ["Ozempic", "Mounjaro", "Jardiance"];

#[test]
fn adults_with_type_2_diabetes_are_judged_with_evidence() {
    let folder = Folder::furnished();
    let records = project().join("tests/fixtures/synthea");
    let records = records.to_str().unwrap();
    folder
        .run(
            "pa-import",
            &["-q", records, "data/plans.json", "data/forms.json"],
        )
        .good();
    folder.run("pa-index", &["policies/"]).good();

    let mut adults = 0;
    let mut checked = Checked::new(folder.path("policies"));
    for patient in folder.patients() {
        let record = folder.record(&patient);
        if !(is_adult(&record) && has_type_2_diabetes(&record) && !is_bulk(&record)) {
            continue;
        }
        adults += 1;
        let mut shown = Vec::new();
        for plan in ["aetna-gold", "uhc-choice-plus", "kaiser-gold"] {
            for drug in DRUGS {
                let request = ["--patient", &patient, "--drug", drug, "--plan", plan];
                let arguments = [&request[..], &["--as-of", DAY, "--format", "json"]].concat();
                let result: Value =
                    serde_json::from_str(&folder.run("pa-query", &arguments).good()).unwrap();
                let before = checked.evidence;
                checked.result(&record, &result);
                let mut statuses = Vec::new();
                leaves(&result["criteria"], &mut statuses);
                let has = |status: &str| statuses.iter().any(|s| s == status);
                let enough = checked.evidence - before >= 3 && has("met") && has("not_met");
                shown.push((plan, drug, checked.evidence - before, enough));
            }
        }
        assert!(shown.iter().any(|s| s.3), "{patient}: {shown:?}");
    }
    assert!(adults >= 5, "{adults} adults with type 2 diabetes");
    assert!(checked.evidence >= 3 * adults * DRUGS.len());
}

/// The status of each coded criterion.
fn leaves(node: &Value, into: &mut Vec<String>) {
    match node["children"].as_array() {
        Some(children) => children.iter().for_each(|child| leaves(child, into)),
        None => into.extend(node["status"].as_str().map(str::to_owned)),
    }
}

fn is_adult(record: &Value) -> bool {
    let year = |field: &str| {
        record[field]
            .as_str()
            .and_then(|d| d[..4].parse::<i32>().ok())
    };
    year("as_of")
        .zip(year("birth_date"))
        .is_some_and(|(day, born)| day - born > 18)
}

fn has_type_2_diabetes(record: &Value) -> bool {
    let conditions = record["conditions"].as_array().into_iter().flatten();
    conditions
        .filter_map(|c| c["icd10"].as_str())
        .any(|code| code.starts_with("E11"))
}

/// The Bulk Data export holds no observations, which the Bundles do.
fn is_bulk(record: &Value) -> bool {
    record["observations"].as_array().is_none_or(Vec::is_empty)
}
