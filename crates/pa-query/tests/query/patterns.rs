//! `pa-query patterns`.

use insta::assert_snapshot;
use serde_json::json;

use crate::clinic::{Clinic, patient, plans};

fn clinic() -> Clinic {
    let clinic = Clinic::empty();
    let hba1c = |value: f64| json!([{"name": "HbA1c", "loinc": "4548-4", "value": value, "unit": "%", "date": "2025-11-20"}]);
    clinic.load(
        &[
            patient("P1", json!({"observations": hba1c(8.2)})),
            patient("P2", json!({"observations": hba1c(6.1), "medications": []})),
            patient("P3", json!({"coverage": null})),
            patient("P4", json!({})),
        ],
        &plans(),
    );
    clinic.index();
    clinic
}

#[test]
fn what_a_person_reads() {
    let clinic = clinic();
    let said = clinic.run(&["patterns", "--drug", "Mounjaro"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert_snapshot!("patterns_requests", said.out);
    let said = clinic.run(&["patterns"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert_snapshot!("patterns_sequences", said.out);
}

#[test]
fn what_a_program_reads() {
    let found = clinic()
        .run(&["patterns", "--drug", "Ozempic", "--format", "json"])
        .json();
    assert_eq!(found["patients"], 4);
    let sequence = &found["sequences"][0];
    assert_eq!(sequence["drugs"], json!(["metformin", "semaglutide"]));
    assert_eq!(sequence["outcomes"], json!({"intolerance": 3}));
    let requests = &found["requests"];
    assert_eq!(requests["not_judged"], 1);
    let of = |word: &str| requests["determinations"][word].as_u64().unwrap_or(0);
    let judged: u64 = ["approve", "pend", "refer"].map(of).iter().sum();
    assert_eq!(judged, 3, "{requests}");
}

#[test]
fn a_drug_that_nobody_knows_is_an_error() {
    let said = clinic().run(&["patterns", "--drug", "Monjaro"]);
    assert_eq!(said.status, 1);
    assert!(
        said.err
            .contains("unknown drug `Monjaro`; nearest: Mounjaro"),
        "{said:?}"
    );
}
