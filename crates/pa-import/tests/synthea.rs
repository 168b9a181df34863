//! Records that nobody here wrote: Synthea's Bundles and a Bulk Data export.
#![allow(clippy::unwrap_used)]

mod common;

use common::{count, run, stderr, stored, succeeded, synthea};
use serde_json::Value;

/// Name, birth date and sex, latest day, last HbA1c, last BMI to one place, metformin since.
type Facts = (
    &'static str,
    [&'static str; 2],
    &'static str,
    Option<f64>,
    f64,
    Option<&'static str>,
);

const FACTS: [Facts; 7] = [
    (
        "Fabian Murray",
        ["1981-02-14", "male"],
        "2020-12-22",
        Some(6.07),
        30.3,
        Some("2020-12-05"),
    ),
    (
        "Patria Schimmel",
        ["1974-05-21", "female"],
        "2019-06-27",
        Some(7.56),
        30.3,
        Some("2019-06-25"),
    ),
    (
        "Renato Dare",
        ["1976-06-14", "male"],
        "2020-09-07",
        Some(6.11),
        30.4,
        Some("2007-11-26"),
    ),
    (
        "Morris Lockman",
        ["1970-12-24", "male"],
        "2020-12-25",
        Some(5.58),
        28.3,
        Some("2010-12-31"),
    ),
    (
        "Dirk Kuhlman",
        ["1971-12-07", "male"],
        "2021-03-02",
        Some(3.01),
        30.0,
        Some("2019-03-05"),
    ),
    (
        "Clarine O'Keefe",
        ["1951-11-25", "female"],
        "2021-03-28",
        Some(5.42),
        27.7,
        Some("2002-12-01"),
    ),
    (
        "Clemente Kreiger",
        ["1984-07-02", "male"],
        "2018-09-17",
        None,
        30.5,
        None,
    ),
];

/// The value of the latest observation of a LOINC code.
fn latest(record: &Value, loinc: &str) -> Option<f64> {
    let all = record["observations"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|o| o["loinc"] == loinc);
    all.max_by_key(|o| o["date"].as_str().unwrap().to_owned())
        .map(|o| o["value"].as_f64().unwrap())
}

fn near(got: Option<f64>, expected: Option<f64>, within: f64) -> bool {
    match (got, expected) {
        (Some(got), Some(expected)) => (got - expected).abs() < within,
        (got, expected) => got == expected,
    }
}

#[test]
fn bundles_become_the_records_they_describe() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("pa.db");
    let output = run(folder.path(), &[synthea().to_str().unwrap()]);
    succeeded(&output);
    for (name, [born, sex], as_of, a1c, bmi, metformin) in FACTS {
        let record = by_name(&database, name);
        assert_eq!(
            (&record["birth_date"], &record["sex"]),
            (&born.into(), &sex.into()),
            "{name}"
        );
        assert_eq!(record["as_of"], as_of, "{name}");
        assert!(
            near(latest(&record, "4548-4"), a1c, 0.005),
            "{name} {:?}",
            latest(&record, "4548-4")
        );
        assert!(near(latest(&record, "39156-5"), Some(bmi), 0.051), "{name}");
        let drugs = record["medications"].as_array().unwrap();
        let taken: Vec<&Value> = drugs
            .iter()
            .filter(|m| m["ingredient"] == "metformin")
            .collect();
        let starts: Vec<&str> = taken.iter().map(|m| m["start"].as_str().unwrap()).collect();
        assert_eq!(starts, metformin.into_iter().collect::<Vec<_>>(), "{name}");
        assert!(
            taken
                .iter()
                .all(|m| m["status"] == "active" && m["end"].is_null()),
            "{name}"
        );
        let diabetes = |c: &&Value| c["icd10"] == "E11" && c["name"] == "type 2 diabetes mellitus";
        let found = record["conditions"]
            .as_array()
            .unwrap()
            .iter()
            .filter(diabetes)
            .count();
        assert_eq!(found, usize::from(metformin.is_some()), "{name}");
        assert!(
            drugs.iter().all(|m| m["ingredient"].is_string()),
            "{name}: {drugs:?}"
        );
    }
    let patria = by_name(&database, "Patria Schimmel");
    assert_eq!(patria["allergies"].as_array().unwrap().len(), 5);
    assert_eq!(patria["coverage"]["plan_id"], "private");
    assert_eq!(count(&database), 7 + 11);
    let said = stderr(&output);
    assert!(said.contains("18 new"), "{said}");
    assert!(
        said.contains("left out: Goal: a type that is not used"),
        "{said}"
    );
    // The excerpt has no dated entry of two of the export's thirteen patients.
    assert!(
        said.contains("left out: Patient: nothing in it has a day"),
        "{said}"
    );
    assert!(said.contains("log.ndjson: it is about an export"), "{said}");
}

fn by_name(database: &std::path::Path, name: &str) -> Value {
    let mut found = None;
    let opened = pa_db::Database::open(database).unwrap();
    opened
        .each_patient(|id, text| {
            if text.contains(name) {
                found = Some(id.to_owned());
            }
            found.is_none()
        })
        .unwrap();
    stored(
        database,
        &found.unwrap_or_else(|| panic!("no record of {name}")),
    )
}

#[test]
fn a_bulk_export_is_put_together_by_patient_and_renewals_are_one_course() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("pa.db");
    // Files in the order in which conditions and drugs come before their patients.
    let bulk = synthea().join("bulk");
    succeeded(&run(folder.path(), &[bulk.to_str().unwrap(), "--quiet"]));
    assert_eq!(count(&database), 11);
    let record = stored(&database, "79a66c97-6131-3213-f3c9-4606946ab056");
    let metformin = record["medications"].as_array().unwrap();
    assert_eq!(metformin.len(), 192);
    let active: Vec<&Value> = metformin
        .iter()
        .filter(|m| m["status"] == "active")
        .collect();
    assert_eq!(active.len(), 1);
    let ended = metformin
        .iter()
        .filter(|m| m["end_source"] == "the next prescription of the drug");
    assert_eq!(ended.count(), 191);
    // Stints in order of their start follow each other without a gap.
    let mut stints: Vec<(&str, Option<&str>)> = metformin
        .iter()
        .map(|m| (m["start"].as_str().unwrap(), m["end"].as_str()))
        .collect();
    stints.sort_unstable();
    assert!(
        stints
            .windows(2)
            .all(|w| w[0].0 == w[1].0 || w[0].1 == Some(w[1].0)),
        "{stints:?}"
    );
    assert_eq!(
        record["prescriber"]["name"]
            .as_str()
            .map(|n| n.starts_with("Dr. ")),
        Some(true)
    );
}

#[test]
fn the_order_of_files_does_not_matter() {
    let bulk = synthea().join("bulk");
    let mut files: Vec<String> = bulk
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().path().to_str().unwrap().to_owned())
        .collect();
    files.retain(|f| !f.ends_with("log.ndjson"));
    files.sort();
    let mut results = Vec::new();
    for reverse in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mut names: Vec<&str> = files.iter().map(String::as_str).collect();
        if reverse {
            names.reverse();
        }
        succeeded(&run(folder.path(), &names));
        let mut all = Vec::new();
        let database = pa_db::Database::open(&folder.path().join("pa.db")).unwrap();
        database
            .each_patient(|id, text| {
                all.push(format!("{id} {text}"));
                true
            })
            .unwrap();
        results.push(all);
    }
    assert_eq!(results[0].len(), 11);
    assert_eq!(results[0], results[1]);
}

#[test]
fn their_records_come_back_from_fhir_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    succeeded(&run(folder.path(), &[synthea().to_str().unwrap(), "-q"]));
    let first = records(&folder.path().join("pa.db"));
    let bundles: String = first
        .iter()
        .map(|p| format!("{}\n", pa_model::fhir::to_bundle(p)))
        .collect();
    let again = ["-", "--db", "again.db", "-q"];
    succeeded(&common::pipe(folder.path(), &again, bundles.as_bytes()));
    let second = records(&folder.path().join("again.db"));
    assert_eq!(first.len(), 18);
    for (first, second) in first.iter().zip(&second) {
        assert_eq!(first, second);
    }
    assert_eq!(first.len(), second.len());
}

fn records(database: &std::path::Path) -> Vec<pa_model::Patient> {
    let mut all = Vec::new();
    let database = pa_db::Database::open(database).unwrap();
    database
        .each_patient(|_, text| {
            all.push(serde_json::from_str(text).unwrap());
            true
        })
        .unwrap();
    all
}
