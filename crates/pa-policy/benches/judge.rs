//! What a determination costs: a policy of a dozen criteria against a record of usual size.
#![allow(clippy::unwrap_used, missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow, RequestKind};
use pa_policy::compile::compile;
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};
use pa_policy::facts::Facts;
use serde_json::json;

const POLICY: &str = "---
policy_id: bench-glp1
payer: Acme Health
drugs: [Mounjaro]
---

# Mounjaro

## Initial criteria

All of the following:

- Patient is 18 years of age or older
- Diagnosis of type 2 diabetes mellitus
- HbA1c of 7.0% or higher within the past 90 days
- One of the following:
  - Failure of at least 90 days of metformin
  - Intolerance or contraindication to metformin
- Trial and failure of two of the following for at least 60 days each:
  - a sulfonylurea
  - a DPP-4 inhibitor
  - an SGLT2 inhibitor
- Prescribed by or in consultation with an endocrinologist
- Not taken with another GLP-1 receptor agonist
- The member has been counselled on diet

## Exclusions

Not covered for members with any of the following:

- Type 1 diabetes
- Personal or family history of medullary thyroid carcinoma
- History of pancreatitis
";

/// As in the programs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn patient() -> Patient {
    let stopped = |drug: &str, start: &str, end: &str| {
        json!({"drug": drug, "ingredient": drug, "dose": "500 mg twice daily", "start": start,
               "end": end, "status": "stopped", "outcome": "inadequate_response"})
    };
    serde_json::from_value(json!({
        "patient_id": "P001", "as_of": "2026-01-01", "birth_date": "1968-03-14", "sex": "female",
        "prescriber": {"name": "Dr. Ana Li", "specialty": "endocrinology"},
        "conditions": [
            {"name": "Type 2 diabetes mellitus without complications", "icd10": "E11.9", "status": "active"},
            {"name": "Essential hypertension", "icd10": "I10", "status": "active"},
            {"name": "Obesity", "icd10": "E66.9", "status": "active"},
        ],
        "observations": [
            {"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"},
            {"name": "BMI", "loinc": "39156-5", "value": 34.1, "unit": "kg/m2", "date": "2025-11-20"},
            {"name": "eGFR", "value": 80, "unit": "mL/min/1.73m2", "date": "2025-11-20"},
        ],
        "medications": [
            stopped("metformin", "2024-01-10", "2024-12-20"),
            stopped("glipizide", "2024-06-01", "2024-12-20"),
            stopped("sitagliptin", "2025-01-10", "2025-06-20"),
            {"drug": "Lisinopril", "dose": "10 mg once daily", "start": "2020-01-01", "status": "active"},
        ],
        "allergies": [{"substance": "Penicillin", "reaction": "rash"}],
    }))
    .unwrap()
}

fn bench(c: &mut Criterion) {
    let vocabulary = Vocabulary::builtin();
    let policy = compile("bench-glp1.md", POLICY, vocabulary).unwrap().policy;
    let patient = patient();
    let row: PlanRow = serde_json::from_value(json!({
        "plan_id": "gold", "payer": "Acme Health", "drug": "Mounjaro", "covered": true, "pa_required": true
    }))
    .unwrap();
    let input = DetermineInput {
        patient: &patient,
        drug: "Mounjaro",
        plan_id: Some("gold"),
        kind: RequestKind::Initial,
        as_of: None,
        plan_row: Some(&row),
        policy: PolicyChoice::One(&policy),
        vocabulary,
    };
    c.bench_function("facts", |b| {
        b.iter(|| Facts::new(&patient, None, "Mounjaro", vocabulary))
    });
    c.bench_function("determine", |b| b.iter(|| determine(&input)));
    let result = determine(&input);
    c.bench_function("result as JSON", |b| {
        b.iter(|| serde_json::to_string(&result))
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
