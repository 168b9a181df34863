//! The request form templates: complete, with sources that lead somewhere, and the file in `data/`.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use pa_gen::{forms, formulary};
use pa_model::form::{FieldType, FormTemplate};

#[test]
fn the_file_in_data_is_what_the_tool_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/forms.json");
    let file = std::fs::read_to_string(path).unwrap();
    assert!(
        file == forms::forms_json().unwrap(),
        "run `pa-gen forms > data/forms.json`"
    );
    assert_eq!(
        serde_json::from_str::<Vec<FormTemplate>>(&file).unwrap(),
        forms::templates().unwrap()
    );
}

#[test]
fn one_form_a_payer_with_ids_of_its_own() {
    let forms = forms::templates().unwrap();
    let payers: Vec<_> = formulary::payers()
        .unwrap()
        .into_iter()
        .map(|payer| payer.name)
        .collect();
    assert_eq!(
        forms
            .iter()
            .map(|form| form.payer.clone())
            .collect::<Vec<_>>(),
        payers
    );
    assert_eq!(
        forms
            .iter()
            .map(|form| &form.form_id)
            .collect::<BTreeSet<_>>()
            .len(),
        10
    );
    for form in &forms {
        let mut fields = BTreeSet::new();
        let mut sections = BTreeSet::new();
        for section in &form.sections {
            assert!(
                sections.insert(&section.id),
                "{}: {}",
                form.form_id,
                section.id
            );
            for field in &section.fields {
                assert!(fields.insert(&field.id), "{}: {}", form.form_id, field.id);
            }
        }
        for id in [
            "member_name",
            "npi",
            "drug",
            "diagnosis",
            "trials",
            "results",
            "urgency",
            "signature",
            "criteria",
        ] {
            assert!(
                fields.iter().any(|field| *field == id),
                "{} has no {id}",
                form.form_id
            );
        }
    }
    let orders: BTreeSet<Vec<_>> = forms
        .iter()
        .map(|f| f.sections.iter().map(|s| s.id.clone()).collect())
        .collect();
    assert_eq!(orders.len(), 10, "two payers print the same form");
}

/// A record that has every field the forms draw on.
fn record() -> serde_json::Value {
    serde_json::json!({
        "name": "", "birth_date": "", "sex": "", "phone": "", "conditions": [], "allergies": [],
        "observations": [], "programs": [], "family_history": [],
        "address": {"line": "", "city": "", "state": "", "postal_code": ""},
        "coverage": {"member_id": ""},
        "prescriber": {"name": "", "npi": "", "specialty": "", "phone": ""}})
}

#[test]
fn every_source_leads_somewhere() {
    let plan = serde_json::to_value(&formulary::plan_rows().unwrap()[0]).unwrap();
    let request =
        serde_json::json!({"patient_id": "", "drug": "", "plan_id": "", "kind": "", "as_of": ""});
    let record = record();
    let vocabulary = pa_model::vocabulary::Vocabulary::builtin();
    for form in forms::templates().unwrap() {
        for field in form.sections.iter().flat_map(|section| &section.fields) {
            let (kind, rest) = field.source.split_once(':').unwrap_or((&field.source, ""));
            let known = match kind {
                "record" => record.pointer(rest).is_some(),
                "plan" => plan.pointer(rest).is_some(),
                "request" => request.pointer(rest).is_some(),
                "lab" => vocabulary.identify_lab(rest, None).is_some(),
                "history" | "finding" => true,
                "manual" => true,
                _ => false,
            };
            assert!(known, "{}: {} of {}", form.form_id, field.source, field.id);
        }
        let signatures = form.sections.iter().flat_map(|s| &s.fields);
        assert_eq!(
            signatures
                .filter(|f| f.field_type == FieldType::Signature)
                .count(),
            1
        );
    }
}
