#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;
use crate::Patient;
use crate::patient::{ConditionStatus, MedicationStatus, Outcome};
use crate::vocabulary::Vocabulary;

/// Assembles a Bundle's resources, which belong to one patient.
fn read(bundle: &Value) -> Result<Assembled, NotARecord> {
    let text = bundle.to_string();
    let (_, entries) = bundle_entries(&text).unwrap();
    let mut shared = Shared::default();
    let mut own = Vec::new();
    for entry in entries {
        let head = Head::read(entry.text).unwrap();
        let resource = read_resource(&head.resource_type, entry.text).unwrap();
        match head.owner {
            Owner::Shared => shared.add(resource, entry.full_url),
            Owner::Patient(_) => own.push(resource),
            Owner::Nobody => {}
        }
    }
    assemble(&own, &shared, Vocabulary::builtin())
}

/// A Bundle of a patient born 1970-01-02 and the given resources of theirs.
fn with(resources: Vec<Value>) -> Value {
    let patient = json!({"resourceType": "Patient", "id": "p", "birthDate": "1970-01-02", "gender": "female"});
    let subject = json!({"reference": "Patient/p"});
    let mut entries = vec![json!({"resource": patient})];
    for mut resource in resources {
        resource["subject"] = subject.clone();
        resource["patient"] = subject.clone();
        resource["beneficiary"] = subject.clone();
        entries.push(json!({"resource": resource}));
    }
    json!({"resourceType": "Bundle", "type": "collection", "entry": entries})
}

fn record(resources: Vec<Value>) -> Patient {
    read(&with(resources)).unwrap().patient
}

fn coded(system: &str, code: &str, display: &str) -> Value {
    json!({"coding": [{"system": system, "code": code, "display": display}], "text": display})
}

fn snomed(id: &str, code: &str, display: &str, verification: &str) -> Value {
    json!({"resourceType": "Condition", "id": id, "code": coded(system::SNOMED, code, display),
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "verificationStatus": {"coding": [{"code": verification}]}, "onsetDateTime": "2019-06-25T10:00:00-04:00"})
}

#[test]
fn diagnoses_are_named_by_what_is_known() {
    let icd10 = json!({"resourceType": "Condition", "code": {"coding": [
        {"system": system::SNOMED, "code": "44054006", "display": "Diabetes"},
        {"system": system::ICD10, "code": "E11.65", "display": "T2DM with hyperglycemia"}]},
        "onsetDateTime": "2018"});
    let out = read(&with(vec![
        snomed("1", "44054006", "Diabetes", "confirmed"),
        snomed(
            "2",
            "431855005",
            "Chronic kidney disease stage 1 (disorder)",
            "confirmed",
        ),
        snomed("3", "999999", "Homesickness (finding)", "confirmed"),
        snomed(
            "6",
            "429007001",
            "History of cardiac arrest (situation)",
            "confirmed",
        ),
        snomed("4", "44054006", "Diabetes", "entered-in-error"),
        snomed("5", "44054006", "Diabetes", "provisional"),
        icd10,
    ]))
    .unwrap();
    let got: Vec<_> = out
        .patient
        .conditions
        .iter()
        .map(|c| (c.name.as_str(), c.icd10.as_deref()))
        .collect();
    assert_eq!(
        got,
        [
            ("type 2 diabetes mellitus", Some("E11")),
            ("Chronic kidney disease stage 1", Some("N18.1")),
            ("Homesickness", None),
            ("History of cardiac arrest", None),
            ("Diabetes", Some("E11.65")),
        ]
    );
    assert_eq!(
        out.patient.conditions[0].onset.unwrap().to_string(),
        "2019-06-25"
    );
    assert_eq!(out.patient.conditions[4].onset, None);
    let why: Vec<_> = out
        .left_out
        .iter()
        .map(|l| (l.id.as_str(), l.why.as_str()))
        .collect();
    assert_eq!(
        why,
        [
            ("4", "not confirmed: entered-in-error"),
            ("5", "not confirmed: provisional")
        ]
    );
    assert_eq!(out.patient.as_of.to_string(), "2019-06-25");
    assert!(out.to_json().contains(r#""recorded_as":"Diabetes""#));
}

fn observation(extra: Value) -> Value {
    let mut out = json!({"resourceType": "Observation", "status": "final", "effectiveDateTime": "2020-12-05"});
    out.as_object_mut()
        .unwrap()
        .extend(extra.as_object().unwrap().clone());
    out
}

#[test]
fn results_are_values_only_where_they_are_numbers() {
    let a1c = || coded(system::LOINC, "4548-4", "Hemoglobin A1c");
    let nyha = coded(system::LOINC, "88020-3", "Functional capacity NYHA");
    let pressure = json!([
        {"code": coded(system::LOINC, "8480-6", "Systolic"), "valueQuantity": {"value": 141, "unit": "mmHg"}},
        {"code": coded(system::LOINC, "8462-4", "Diastolic"), "valueQuantity": {"value": 88, "unit": "mmHg"}}]);
    let out = read(&with(vec![
        observation(json!({"code": a1c(), "valueQuantity": {"value": 7.57, "unit": "%", "code": "%"}})),
        observation(json!({"code": a1c(), "valueQuantity": {"value": 4, "comparator": "<", "unit": "%"}})),
        observation(json!({"code": a1c(), "valueQuantity": {"value": 42, "unit": "percent of total", "code": "%"}})),
        observation(json!({"code": nyha, "valueCodeableConcept": {"coding": [{"display": "Class III"}]}})),
        observation(json!({"code": coded(system::LOINC, "85354-9", "BP"), "component": pressure})),
        observation(json!({"code": a1c(), "valueQuantity": {"value": 9}, "status": "preliminary"})),
        observation(json!({"code": a1c(), "valueQuantity": {"value": 9}, "effectiveDateTime": "2020"})),
        observation(json!({"code": a1c(), "dataAbsentReason": {"text": "not done"}})),
    ]))
    .unwrap();
    let stored: Value = serde_json::from_str(&out.to_json()).unwrap();
    let entries = &stored["observations"];
    assert_eq!(entries[0]["value"], 7.57);
    assert_eq!(
        (&entries[1]["value"], &entries[1]["text"]),
        (&Value::Null, &json!("< 4 %"))
    );
    assert_eq!(entries[2]["unit"], "%");
    assert_eq!(
        (&entries[3]["value"], &entries[3]["text"]),
        (&json!(3), &json!("Class III"))
    );
    assert_eq!(
        (&entries[4]["loinc"], &entries[4]["value"]),
        (&json!("8480-6"), &json!(141))
    );
    assert_eq!(entries[5]["name"], "Diastolic");
    assert_eq!(entries.as_array().unwrap().len(), 6);
    let why: Vec<_> = out.left_out.iter().map(|l| l.why.as_str()).collect();
    assert_eq!(why, ["status preliminary", "no day", "no result"]);
}

fn request(status: &str, day: &str, extra: Value) -> Value {
    let mut out = json!({"resourceType": "MedicationRequest", "status": status, "intent": "order",
        "medicationCodeableConcept": coded(system::RXNORM, "860975",
            "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet"), "authoredOn": day});
    out.as_object_mut()
        .unwrap()
        .extend(extra.as_object().unwrap().clone());
    out
}

#[test]
fn renewals_end_where_the_next_begins() {
    let out = read(&with(vec![
        request("stopped", "2019-01-01", json!({})),
        request("active", "2021-01-10", json!({})),
        request("stopped", "2020-01-05", json!({})),
        request("stopped", "2017-01-01", json!({})),
        request(
            "stopped",
            "2018-12-01",
            json!({"statusReason": {"text": "Adverse reaction"}}),
        ),
    ]))
    .unwrap();
    let ends: Vec<_> = out
        .patient
        .medications
        .iter()
        .map(|m| m.end.map(|d| d.to_string()))
        .collect();
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(
        ends,
        [day("2020-01-05"), None, day("2021-01-10"), None, None]
    );
    let drug = &out.patient.medications[0];
    assert_eq!(drug.ingredient.as_deref(), Some("metformin"));
    assert_eq!(out.patient.medications[4].outcome, Outcome::Intolerance);
    assert_eq!(out.patient.medications[1].status, MedicationStatus::Active);
    assert_eq!(out.patient.as_of.to_string(), "2021-01-10");
    assert!(out.to_json().contains("end_source"));
}

#[test]
fn orders_only_and_their_bounds() {
    let bounds = json!({"dosageInstruction": [{"timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d",
        "boundsPeriod": {"start": "2020-02-01", "end": "2020-05-01"}}},
        "doseAndRate": [{"doseQuantity": {"value": 500, "unit": "mg"}}]}]});
    let later = json!({"dosageInstruction": [{"timing": {"repeat": {"boundsPeriod": {"end": "2099-01-01"}}}}]});
    let contained = json!({"medicationReference": {"reference": "#m"}, "medicationCodeableConcept": null,
        "contained": [{"resourceType": "Medication", "id": "m", "code": {"text": "Ozempic"}}]});
    let dispense = json!({"resourceType": "MedicationDispense", "status": "completed", "whenHandedOver": "2020-06-01",
        "daysSupply": {"value": 30}, "medicationCodeableConcept": {"text": "Jardiance 10 MG Oral Tablet"}});
    let out = read(&with(vec![
        request("stopped", "2020-02-01", bounds),
        request("stopped", "2020-03-01", later),
        request("active", "2020-04-01", contained),
        request("draft", "2020-04-01", json!({})),
        request("active", "2020-04-01", json!({"intent": "plan"})),
        request("active", "2020-04-01", json!({"doNotPerform": true})),
        dispense,
    ]))
    .unwrap();
    let got = &out.patient.medications;
    assert_eq!(got.len(), 4);
    assert_eq!(got[0].end.unwrap().to_string(), "2020-05-01");
    assert_eq!(got[0].dose.as_deref(), Some("500 mg twice daily"));
    assert_eq!(got[1].end, None);
    assert_eq!(
        (got[2].drug.as_str(), got[2].ingredient.as_deref()),
        ("Ozempic", Some("semaglutide"))
    );
    // The supply reaches past the latest day in the record.
    assert_eq!(got[3].end.unwrap().to_string(), "2020-06-01");
    assert_eq!(out.left_out.len(), 3);
}

#[test]
fn cover_prescriber_and_programmes() {
    let coverage = |plan: &str, start: &str, end: Option<&str>, status: &str| {
        json!({"resourceType": "Coverage", "status": status, "subscriberId": "S1", "period": {"start": start, "end": end},
            "class": [{"type": {"coding": [{"system": system::COVERAGE_CLASS, "code": "plan"}]}, "value": plan}]})
    };
    let plan = json!({"resourceType": "CarePlan", "status": "completed", "period": {"start": "2019-01-01", "end": "2019-06-01"},
        "category": [{"text": "Weight loss program"}], "activity": [{"detail": {"code": {"text": "Pets"}}}]});
    let practitioner = json!({"resourceType": "Practitioner", "id": "d1", "name": [{"given": ["Ana"], "family": "Li"}],
        "identifier": [{"system": system::NPI, "value": "1234567893"}]});
    let role = json!({"resourceType": "PractitionerRole", "id": "r1", "practitioner": {"reference": "Practitioner/d1"},
        "specialty": [{"coding": [{"display": "Endocrinology"}]}]});
    let out = record(vec![
        coverage("old", "2018-01-01", Some("2018-12-31"), "active"),
        coverage("aetna-gold", "2019-01-01", None, "active"),
        coverage("ended", "2020-01-01", None, "cancelled"),
        request(
            "active",
            "2020-04-01",
            json!({"requester": {"reference": "https://x.org/fhir/Practitioner/d1"}}),
        ),
        plan,
        practitioner,
        role,
    ]);
    let coverage = out.coverage.unwrap();
    assert_eq!(
        (coverage.plan_id.as_str(), coverage.member_id.as_deref()),
        ("aetna-gold", Some("S1"))
    );
    let prescriber = out.prescriber.unwrap();
    assert_eq!(
        (prescriber.name.as_str(), prescriber.npi.as_deref()),
        ("Ana Li", Some("1234567893"))
    );
    assert_eq!(prescriber.specialty.as_deref(), Some("Endocrinology"));
    assert_eq!(out.programs.len(), 1);
    assert_eq!(out.programs[0].end.unwrap().to_string(), "2019-06-01");
}

#[test]
fn what_a_record_needs_is_demanded() {
    let refused = |patient: Value| {
        read(&json!({"resourceType": "Bundle", "entry": [{"resource": patient}]})).unwrap_err()
    };
    let incomplete = |patient: Value| matches!(refused(patient), NotARecord::Incomplete(_));
    assert!(incomplete(json!({"resourceType": "Patient", "id": "p"})));
    assert!(incomplete(
        json!({"resourceType": "Patient", "id": "p", "birthDate": "1970"})
    ));
    let undated = json!({"resourceType": "Patient", "id": "p", "birthDate": "1970-01-01"});
    assert_eq!(refused(undated), NotARecord::Undated);
}

#[test]
fn errors_point_into_the_resource() {
    let text = json!({"resourceType": "Observation", "status": "final",
        "valueQuantity": {"value": "secret"}})
    .to_string();
    let error = read_resource("Observation", &text).unwrap_err();
    assert_eq!(
        (error.pointer.as_str(), error.problem.as_str()),
        ("/valueQuantity/value", "expected a number, found a text")
    );
    let text = json!({"resourceType": "Condition", "onsetDateTime": "2019-02-31"}).to_string();
    let error = read_resource("Condition", &text).unwrap_err();
    assert_eq!(error.pointer, "/onsetDateTime");
}

/// A record with every field of the contract, and one with none of the optional ones.
fn records() -> Vec<Patient> {
    let full = json!({
        "patient_id": "P 050/ü", "as_of": "2026-01-01", "name": "Maria de la Cruz Gonzalez",
        "birth_date": "1968-03-14", "sex": "female",
        "address": {"line": "12 Oak St", "city": "Austin", "state": "TX", "postal_code": "78701"},
        "phone": "512-555-0142", "email": "maria@example.com",
        "coverage": {"plan_id": "aetna-gold", "member_id": "MEM1", "start": "2024-01-01"},
        "prescriber": {"name": "Dr. Ana Li", "npi": "1234567893", "specialty": "endocrinology", "phone": "512-555-0100"},
        "conditions": [
            {"name": "Type 2 diabetes mellitus without complications", "icd10": "E11.9", "onset": "2019-05-02", "status": "active"},
            {"name": "Something unheard of", "status": "resolved"}],
        "family_history": [{"name": "Medullary thyroid carcinoma", "icd10": "C73", "relation": "mother"}, {"name": "gout"}],
        "observations": [
            {"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"},
            {"name": "eGFR", "loinc": "62238-1", "value": 71, "unit": "mL/min/1.73m2", "date": "2025-11-20"},
            {"name": "BMI", "value": 34.1, "unit": "kg/m2", "date": "2025-11-20"},
            {"name": "Left ventricular ejection fraction", "date": "2025-11-20"}],
        "medications": [
            {"drug": "Metformin", "ingredient": "metformin", "dose": "1000 mg twice daily", "start": "2024-01-10",
             "end": "2024-12-20", "status": "stopped", "outcome": "inadequate_response", "reason": "HbA1c above goal"},
            {"drug": "Jardiance", "ingredient": "empagliflozin", "start": "2024-12-21", "status": "active", "outcome": "partial_response"},
            {"drug": "Byetta", "ingredient": "exenatide", "status": "stopped", "outcome": "contraindication", "reason": "gastroparesis"},
            {"drug": "Glipizide", "ingredient": "glipizide", "start": "2020-01-01", "status": "stopped", "outcome": "unknown"}],
        "allergies": [{"substance": "Penicillin", "reaction": "rash"}, {"substance": "Latex"}],
        "programs": [
            {"name": "Comprehensive weight management program", "start": "2025-01-01", "end": "2025-08-01"},
            {"name": "A programme of no table"}],
        "attestations": [{"text": "with diet and exercise", "by": {"name": "x"}}, "yes"],
    });
    let bare = json!({"patient_id": "P001", "as_of": "2026-01-01", "birth_date": "2000-02-29"});
    [full, bare]
        .into_iter()
        .map(|v| serde_json::from_value(v).unwrap())
        .collect()
}

#[test]
fn a_record_comes_back_from_fhir_unchanged() {
    for original in records() {
        let bundle = to_bundle(&original);
        let back = read(&bundle).unwrap();
        assert_eq!(back.left_out, []);
        assert_eq!(back.patient, original);
        assert_eq!(to_bundle(&back.patient), bundle);
    }
}

/// Every string under a `reference` key.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|v| references(v, into)),
        Value::Object(fields) => {
            into.extend(
                fields
                    .get("reference")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            fields.values().for_each(|v| references(v, into));
        }
        _ => {}
    }
}

/// FHIR allows no null and no empty text, array or object.
fn no_empty(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty() && items.iter().all(no_empty),
        Value::Object(fields) => !fields.is_empty() && fields.values().all(no_empty),
        _ => true,
    }
}

#[test]
fn a_written_bundle_is_valid_where_it_can_be_checked_here() {
    for original in records() {
        let bundle = to_bundle(&original);
        let entries = bundle["entry"].as_array().unwrap();
        let ids: Vec<String> = entries
            .iter()
            .map(|e| {
                let (resource, url) = (&e["resource"], e["fullUrl"].as_str().unwrap());
                let id = resource["id"].as_str().unwrap();
                assert!(
                    id.len() <= 64
                        && id
                            .bytes()
                            .all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)),
                    "{id}"
                );
                let local = format!("{}/{id}", resource["resourceType"].as_str().unwrap());
                assert!(url.ends_with(&local));
                local
            })
            .collect();
        assert!(
            ids.iter()
                .enumerate()
                .all(|(at, id)| !ids[..at].contains(id))
        );
        let mut found = Vec::new();
        references(&bundle, &mut found);
        assert!(found.iter().all(|r| ids.contains(r)), "{found:?}");
        assert!(no_empty(&bundle));
    }
    assert_eq!(records()[0].conditions[1].status, ConditionStatus::Resolved);
}
