//! What the fuzz targets do with their bytes, and what must hold whatever these are. Nothing may
//! panic or hang; the further laws stand at each function.
//!
//! Also part of the integration tests, which run the seeds and what was once found.

use std::io::{self, Read};

use pa_model::fhir::{self, Head, Owner, Resource, Shared};
use pa_model::form::FormTemplate;
use pa_model::patient::quick;
use pa_model::qhp::Formulary;
use pa_model::stream::{Content, Limits, Records};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Patient, PlanRow, Request, RequestKind};
use pa_policy::compile::{Compiled, compile};
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};
use serde_json::{Value, json};

/// Gives bytes in pieces of a few.
struct Pieces<'a> {
    rest: &'a [u8],
    most: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(self.most);
        self.rest.read(&mut buffer[..most])
    }
}

/// What a stream splits into: the text of each record, or where it is broken.
fn split(reader: impl Read) -> Vec<Result<String, String>> {
    let limits = Limits {
        record_bytes: 64 << 10,
    };
    let mut records = Records::with_limits(reader, limits);
    let mut found = Vec::new();
    while let Some(record) = records.next() {
        found.push(match record {
            Ok(record) => Ok(record.text.to_owned()),
            Err(error) => Err(error.to_string()),
        });
    }
    found
}

/// Patients, plan rows, forms, requests. A stream splits alike however its bytes come; a record that
/// the splitter lets through is JSON; a record known at sight is the same read by the long way; a record
/// that is read and written reads as the same again.
pub fn patients(bytes: &[u8]) {
    let whole = split(bytes);
    let most = 1 + bytes.len() % 7;
    assert!(
        whole == split(Pieces { rest: bytes, most }),
        "pieces of {most} bytes are split otherwise"
    );
    for text in whole.into_iter().flatten() {
        at_sight(&text);
        let json = serde_json::from_str::<Value>(&text);
        assert!(json.is_ok(), "not JSON: {json:?}");
        let _ = Content::of(&text);
        let _ = serde_json::from_str::<PlanRow>(&text);
        let _ = serde_json::from_str::<FormTemplate>(&text);
        let _ = serde_json::from_str::<Request>(&text);
        if let Ok(patient) = pa_model::stream::parse::<Patient>(&text, 1, 1) {
            read_again(&patient);
        }
    }
}

/// What is read of a record at sight is the whole of it, and what is read by the long way.
fn at_sight(text: &str) {
    if let Some((patient, length)) = quick::read::<String>(text) {
        assert_eq!(length, text.len());
        let slowly = pa_model::stream::parse::<Patient>(text, 1, 1);
        assert_eq!(Ok(patient), slowly);
    }
}

fn read_again(patient: &Patient) {
    let text = serde_json::to_string(patient).unwrap_or_default();
    let again = serde_json::from_str::<Patient>(&text);
    assert!(again.as_ref().ok() == Some(patient), "{text}: {again:?}");
}

/// FHIR: Bundles and single resources, made into records. What comes out can be read as a patient
/// again, and written as a Bundle and read once more it has the same id, birth date and day.
pub fn fhir(bytes: &[u8]) {
    let mut records = Records::new(bytes);
    let mut outer = Shared::default();
    let mut loose = Vec::new();
    while let Some(Ok(record)) = records.next() {
        match Content::of(record.text) {
            Content::Bundle => {
                if let Ok((_, entries)) = fhir::bundle_entries(record.text) {
                    let parts = entries.iter().map(|entry| (entry.text, entry.full_url));
                    assemble(parts, &Shared::default());
                }
            }
            Content::Resource(kind) => match fhir::read_resource(&kind, record.text) {
                Ok(resource) if matches!(Head::read(record.text), Ok(h) if h.owner == Owner::Shared) =>
                {
                    outer.add(resource, None);
                }
                Ok(_) => loose.push(record.text.to_owned()),
                Err(_) => {}
            },
            _ => {}
        }
    }
    assemble(loose.iter().map(|text| (text.as_str(), None)), &outer);
}

fn assemble<'t>(parts: impl Iterator<Item = (&'t str, Option<&'t str>)>, outer: &Shared<'_>) {
    let mut shared = Shared::within(outer);
    let mut own: Vec<Resource> = Vec::new();
    for (text, url) in parts {
        let Ok(head) = Head::read(text) else { continue };
        let Ok(resource) = fhir::read_resource(&head.resource_type, text) else {
            continue;
        };
        match head.owner {
            Owner::Shared => shared.add(resource, url),
            _ => own.push(resource),
        }
    }
    let Ok(assembled) = fhir::assemble(&own, &shared, Vocabulary::builtin()) else {
        return;
    };
    let text = assembled.to_json();
    let patient = serde_json::from_str::<Patient>(&text);
    assert!(patient.is_ok(), "{text}: {patient:?}");
    read_again(&assembled.patient);
    there_and_back(&assembled.patient);
}

/// A record written as a Bundle is read as a record of the same person and day.
fn there_and_back(patient: &Patient) {
    let bundle = fhir::to_bundle(patient).to_string();
    let (_, entries) = fhir::bundle_entries(&bundle).expect("a Bundle of our own");
    let mut shared = Shared::default();
    let mut own = Vec::new();
    for entry in entries {
        let head = Head::read(entry.text).expect("a resource of our own");
        let read = fhir::read_resource(&head.resource_type, entry.text);
        let resource = read.expect("a resource of our own");
        match head.owner {
            Owner::Shared => shared.add(resource, entry.full_url),
            _ => own.push(resource),
        }
    }
    let again = fhir::assemble(&own, &shared, Vocabulary::builtin()).expect("a record");
    let again = again.patient;
    assert_eq!(
        (&again.patient_id, again.birth_date, again.as_of),
        (&patient.patient_id, patient.birth_date, patient.as_of)
    );
    assert_eq!(again.observations.len(), patient.observations.len());
}

/// QHP formularies. Every row names a plan that the input names, and no row stands twice.
pub fn formulary(bytes: &[u8]) {
    let mut records = Records::new(bytes);
    let mut formulary = Formulary::default();
    while let Some(Ok(record)) = records.next() {
        if matches!(
            Content::of(record.text),
            Content::QhpPlan | Content::QhpDrug
        ) {
            let _ = formulary.read(&record);
        }
    }
    let rows = formulary.rows(Vocabulary::builtin());
    let mut keys: Vec<(&str, &str)> = rows
        .iter()
        .map(|r| (r.plan_id.as_str(), r.drug.as_str()))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), rows.len());
    let _ = formulary.left_out().count();
}

/// A whole document. Every line that is accounted for exists, as does every place of a remark.
pub fn document(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(compiled) = compile("any.md", &text, Vocabulary::builtin()) else {
        return;
    };
    accounted(&compiled, &text);
}

/// Criteria below a heading: sentences, lists, groups. Compiled, and judged on a usual record.
pub fn compiler(bytes: &[u8]) {
    let lines = String::from_utf8_lossy(bytes);
    let text = format!("# Policy\n\n## Initial criteria\n\nAll of the following:\n{lines}\n");
    let Ok(compiled) = compile("any.md", &text, Vocabulary::builtin()) else {
        return;
    };
    accounted(&compiled, &text);
    let record = record();
    if let Ok(patient) = serde_json::from_value::<Patient>(record.clone()) {
        judged(&compiled.policy, &patient, &record, None);
    }
}

fn accounted(compiled: &Compiled, text: &str) {
    let lines: Vec<&str> = text.lines().collect();
    for line in &compiled.lines {
        let at = usize::try_from(line.line).unwrap_or_default();
        assert!(at >= 1 && at <= lines.len(), "line {at} does not exist");
    }
    for remark in &compiled.diagnostics {
        assert!(remark.line >= 1 && remark.column >= 1);
    }
}

/// Records against policies: a policy that the first byte chooses, a day, and a record edited as the
/// other bytes say. Every pointer of the result resolves in the record.
pub fn judgement(bytes: &[u8]) {
    let Some((choice, edits)) = bytes.split_first() else {
        return;
    };
    let policies = POLICIES.with(Clone::clone);
    let Some(policy) = policies.get(usize::from(*choice) % policies.len().max(1)) else {
        return;
    };
    let mut record = record();
    let mut day = None;
    for edit in edits.chunks_exact(4).take(24) {
        if edit[0] == 255 {
            day = Date::new(1900 + i16::from(edit[1]), 1 + (edit[2] % 12) as i8, 28).ok();
        } else {
            change(&mut record, [edit[0], edit[1], edit[2], edit[3]]);
        }
    }
    if let Ok(patient) = serde_json::from_value::<Patient>(record.clone()) {
        judged(policy, &patient, &record, day);
    }
}

fn judged(policy: &CompiledPolicy, patient: &Patient, record: &Value, as_of: Option<Date>) {
    let row = json!({"plan_id": "gold", "payer": "Acme", "drug": "Mounjaro", "covered": true,
        "pa_required": true});
    let row: PlanRow = serde_json::from_value(row).expect("a plan row");
    for kind in [RequestKind::Initial, RequestKind::Renewal] {
        let result = determine(&DetermineInput {
            patient,
            drug: "Mounjaro",
            plan_id: Some("gold"),
            kind,
            as_of,
            plan_row: Some(&row),
            policy: PolicyChoice::One(policy),
            vocabulary: Vocabulary::builtin(),
        });
        let result = serde_json::to_value(&result).expect("a result");
        resolve(&result, record);
    }
}

/// Every `pointer` of a result resolves in the record.
fn resolve(result: &Value, record: &Value) {
    match result {
        Value::Object(fields) => {
            if let Some(Value::String(pointer)) = fields.get("pointer") {
                assert!(record.pointer(pointer).is_some(), "{pointer}: {record}");
            }
            fields.values().for_each(|value| resolve(value, record));
        }
        Value::Array(items) => items.iter().for_each(|value| resolve(value, record)),
        _ => {}
    }
}

thread_local! {
    /// Policies of the project's own, compiled once.
    static POLICIES: std::rc::Rc<Vec<CompiledPolicy>> = std::rc::Rc::new(
        [
            include_str!("../../../policies/aetna/aetna-glp1-t2dm.md"),
            include_str!("../../../policies/cigna/cigna-obesity.md"),
            include_str!("../seeds/document/kinds.md"),
        ]
        .iter()
        .filter_map(|text| compile("policy.md", text, Vocabulary::builtin()).ok())
        .map(|compiled| compiled.policy)
        .collect(),
    );
}

/// A record with an entry in every list.
fn record() -> Value {
    json!({
        "patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1968-03-14", "sex": "female",
        "coverage": {"plan_id": "gold", "start": "2024-01-01"},
        "prescriber": {"name": "Ana Li", "specialty": "endocrinology"},
        "conditions": [
            {"name": "Type 2 diabetes mellitus", "icd10": "E11.9", "onset": "2019-05-02", "status": "active"},
            {"name": "Obesity", "icd10": "E66.9", "status": "resolved"}],
        "family_history": [{"name": "Medullary thyroid carcinoma", "icd10": "C73", "relation": "mother"}],
        "observations": [
            {"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"},
            {"name": "BMI", "loinc": "39156-5", "value": 34.1, "unit": "kg/m2", "date": "2025-11-20"},
            {"name": "Body weight", "loinc": "29463-7", "value": 98, "unit": "kg", "date": "2025-06-20"},
            {"name": "Body weight", "loinc": "29463-7", "value": 91, "unit": "kg", "date": "2025-12-20"}],
        "medications": [
            {"drug": "Metformin", "ingredient": "metformin", "dose": "1000 mg twice daily", "start": "2024-01-10",
             "end": "2024-12-20", "status": "stopped", "outcome": "inadequate_response"},
            {"drug": "Ozempic", "dose": "1 mg weekly", "start": "2025-01-10", "status": "active", "outcome": "effective"}],
        "allergies": [{"substance": "Penicillin", "reaction": "rash"}],
        "programs": [{"name": "Comprehensive weight management program", "start": "2025-01-01", "end": "2025-08-01"}],
        "attestations": []
    })
}

/// Values that records may hold, some of them hardly ever do.
const TEXTS: [&str; 40] = [
    "",
    "metformin",
    "Ozempic",
    "Mounjaro",
    "Victoza",
    "semaglutide/insulin",
    "insulin",
    "Type 1 diabetes",
    "E10.9",
    "E11",
    "C73",
    "I10",
    "Obesity",
    "pancreatitis",
    "HbA1c",
    "BMI",
    "4548-4",
    "%",
    "kg",
    "mmol/mol",
    "kg/m2",
    "lb",
    "active",
    "stopped",
    "resolved",
    "inadequate_response",
    "intolerance",
    "contraindication",
    "effective",
    "unknown",
    "endocrinology",
    "male",
    "0001-01-01",
    "9999-12-31",
    "-009999-01-01",
    "2024-02-29",
    "2025-12-31",
    "500 mg twice daily",
    "1e30 mg every 0 hours",
    "99999999999999999999999 mg/0 mL weekly",
];

/// Changes one value of a record: `[where, how, what, what]`.
fn change(record: &mut Value, [place, how, high, low]: [u8; 4]) {
    let mut pointers = Vec::new();
    collect(record, &mut String::new(), &mut pointers);
    let pointer = &pointers[usize::from(place) % pointers.len()];
    let number = i64::from(high) << 8 | i64::from(low);
    let day = |days: i64| {
        format!(
            "{:04}-{:02}-{:02}",
            2018 + days / 372,
            1 + days / 31 % 12,
            1 + days % 31
        )
    };
    let new = match how % 8 {
        0 => json!(TEXTS[usize::from(low) % TEXTS.len()]),
        1 => json!(number as f64 / 10.0),
        2 => json!(day(number % 3720)),
        3 => Value::Null,
        4 => json!(-number),
        5 => json!(number as f64 * 1e15),
        6 => {
            // Once more at its end, so that there are several.
            let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            let copy = record.pointer(pointer).cloned();
            if let (Some(Value::Array(items)), Some(copy)) = (record.pointer_mut(parent), copy)
                && items.len() < 12
            {
                items.push(copy);
            }
            return;
        }
        _ => {
            if let Some((parent, key)) = pointer.rsplit_once('/') {
                match record.pointer_mut(parent) {
                    Some(Value::Object(fields)) => drop(fields.remove(key)),
                    Some(Value::Array(items)) => drop(items.pop()),
                    _ => {}
                }
            }
            return;
        }
    };
    if let Some(value) = record.pointer_mut(pointer) {
        *value = new;
    }
}

fn collect(value: &Value, at: &mut String, into: &mut Vec<String>) {
    let length = at.len();
    let mut below = |key: &str, value: &Value, at: &mut String| {
        at.push('/');
        at.push_str(key);
        collect(value, at, into);
        at.truncate(length);
    };
    match value {
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                below(&i.to_string(), item, at);
            }
        }
        Value::Object(fields) => fields.iter().for_each(|(k, v)| below(k, v, at)),
        _ => {}
    }
    into.push(at.clone());
}
