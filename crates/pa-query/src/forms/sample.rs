//! Determinations for the tests of the forms: a policy and records as they come, judged.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow, RequestKind};
use pa_policy::compile::compile;
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};
use serde_json::{Value, json};

use crate::answer::Answer;

pub(crate) fn patient(fields: Value) -> Patient {
    let mut record: Value =
        serde_json::from_str(include_str!("../../tests/data/patient.json")).unwrap();
    for (name, value) in fields.as_object().unwrap() {
        record[name] = value.clone();
    }
    serde_json::from_value(record).unwrap()
}

pub(crate) fn row(fields: Value) -> PlanRow {
    let mut row = json!({
        "plan_id": "summit-gold", "plan": "Summit Gold", "payer": "Summit", "drug": "Mounjaro",
        "covered": true, "pa_required": true, "policy_id": "summit-glp1", "tier": 4, "copay": 90.0,
        "step_therapy": true, "quantity_limit": "2 mL per 28 days", "alternatives": ["Ozempic", "Trulicity"]
    });
    for (name, value) in fields.as_object().unwrap() {
        row[name] = value.clone();
    }
    serde_json::from_value(row).unwrap()
}

pub(crate) fn answer(policy: &str, drug: &str, patient: &Patient, row: PlanRow) -> Answer {
    let vocabulary = Vocabulary::builtin();
    let compiled: CompiledPolicy = compile("summit/summit-glp1.md", policy, vocabulary)
        .unwrap()
        .policy;
    let determination = determine(&DetermineInput {
        patient,
        drug,
        plan_id: Some("summit-gold"),
        kind: RequestKind::Initial,
        as_of: None,
        plan_row: Some(&row),
        policy: PolicyChoice::One(&compiled),
        vocabulary,
    });
    Answer {
        determination,
        policy: Some(Arc::new(compiled)),
        entry: None,
        row: Some(Arc::new(row)),
        record: String::new(),
    }
}
