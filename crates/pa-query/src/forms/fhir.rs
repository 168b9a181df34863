//! The determination as a FHIR R4 ClaimResponse, in the shape of Da Vinci PAS 2.2.1: its review
//! action carries the X12 278 code (data element 306).
//!
//! A request that a rule cannot approve is pended (A4) for a person, never "not certified" (A3). A
//! drug that the plan does not cover is a question of benefits, not of necessity: contact payer (CT).

use pa_policy::determine::Outcome;
use serde_json::{Value, json};

use super::{Paper, ahead, words};
use crate::answer::{self, Answer};
use crate::outline::Mark;

const PAS: &str = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition";
const REVIEW_ACTIONS: &str = "https://codesystem.x12.org/005010/306";

pub(super) fn print(answer: &Answer, _: &Paper) -> String {
    // Texts and lists alone, which always have a JSON form.
    let mut text = serde_json::to_string_pretty(&claim_response(answer)).unwrap_or_default();
    text.push('\n');
    text
}

fn claim_response(answer: &Answer) -> Value {
    let d = &answer.determination;
    let (code, display) = review_action(d.determination);
    let mut out = json!({
        "resourceType": "ClaimResponse",
        "status": "active",
        "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/claim-type", "code": "professional"}]},
        "use": "preauthorization",
        "patient": {"type": "Patient", "identifier": {"value": d.patient_id}},
        // The day of judgement, so that the same request gives the same bytes.
        "created": d.as_of.to_string(),
        "insurer": insurer(answer),
        "outcome": "complete",
        "disposition": format!("{}: {}", answer::headline(d.determination), words::why(d)),
        "item": [{
            "itemSequence": 1,
            "adjudication": [{
                "extension": [{
                    "url": format!("{PAS}/extension-reviewAction"),
                    "extension": [{
                        "url": format!("{PAS}/extension-reviewActionCode"),
                        "valueCodeableConcept": {"coding": [{"system": REVIEW_ACTIONS, "code": code, "display": display}]}
                    }]
                }],
                "category": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/adjudication", "code": "submitted"}]}
            }]
        }]
    });
    // The period in which what is certified may be dispensed.
    if let Some(a) = &d.authorization {
        out["preAuthPeriod"] = match a.end {
            Some(end) => json!({"start": a.start.to_string(), "end": end.to_string()}),
            None => json!({"start": a.start.to_string()}),
        };
    }
    let notes: Vec<Value> = notes(answer)
        .into_iter()
        .zip(1..)
        .map(|(text, number)| json!({"number": number, "type": "display", "text": text}))
        .collect();
    // FHIR has no empty lists.
    if !notes.is_empty() {
        out["processNote"] = notes.into();
    }
    out
}

fn review_action(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Approve => ("A1", "Certified in total"),
        Outcome::Pend | Outcome::Refer => ("A4", "Pended"),
        Outcome::NotRequired => ("NA", "No action required"),
        Outcome::NotCovered => ("CT", "Contact payer"),
    }
}

fn insurer(answer: &Answer) -> Value {
    let d = &answer.determination;
    let payer = d
        .coverage
        .as_ref()
        .map(|c| c.payer.as_str())
        .filter(|payer| !payer.is_empty());
    match (payer, &d.plan_id) {
        (Some(payer), _) => json!({"display": payer}),
        (None, Some(plan)) => json!({"type": "Organization", "identifier": {"value": plan}}),
        (None, None) => json!({"display": "unknown"}),
    }
}

/// What a person has to know, a line each.
fn notes(answer: &Answer) -> Vec<String> {
    let d = &answer.determination;
    let (asked, excluded) = words::criteria(answer);
    let not_met = asked
        .iter()
        .chain(&excluded)
        .filter(|item| item.mark == Mark::NotMet);
    let mut out: Vec<String> = not_met
        .map(|item| format!("Not met: {}", words::not_met(item)))
        .collect();
    out.extend(d.missing.iter().map(|text| format!("Missing: {text}")));
    let attestations = d.attestations.iter().map(|a| words::attestation(answer, a));
    out.extend(attestations.map(|text| format!("To confirm: {text}")));
    out.extend(
        ahead::authorization(d)
            .iter()
            .map(|text| format!("Authorization: {text}")),
    );
    for (path, number) in ahead::paths(d).iter().zip(1..) {
        let steps = path.steps.iter().map(|(step, others)| {
            let all = std::iter::once(step).chain(others);
            all.map(String::as_str).collect::<Vec<_>>().join(", or ")
        });
        let steps: Vec<String> = steps.collect();
        out.push(format!(
            "Path to approval {number}, {}: {}",
            path.heading,
            steps.join("; and ")
        ));
    }
    out.extend(
        ahead::fixed(d)
            .iter()
            .map(|text| format!("No document changes: {text}")),
    );
    out.extend(
        ahead::expiry(d)
            .iter()
            .map(|text| format!("Goes stale: {text}")),
    );
    out.extend(
        ahead::alternatives(d)
            .iter()
            .map(|text| format!("Alternative on this plan: {text}")),
    );
    out
}
