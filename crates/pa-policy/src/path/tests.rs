#![allow(clippy::unwrap_used)]
use serde_json::{Value, json};

use super::*;
use crate::compile::compile;
use crate::sample::{self, DAY, days_ago, med};

const POLICY: &str = "---\npayer: Summit\ndrugs: [Ozempic]\n---\n# Ozempic\n\n## Initial criteria\n\n\
    All of the following:\n\
    - Patient is 18 years of age or older\n\
    - Diagnosis of type 2 diabetes\n\
    - HbA1c of 7% or higher within the past 90 days\n\
    - One of the following:\n\
    \x20 - Trial of metformin for at least 90 days\n\
    \x20 - Intolerance or contraindication to metformin\n\
    - The drug will be used together with diet and exercise\n\n\
    ## Exclusions\n\n\
    - Type 1 diabetes\n\
    - Concurrent use with a DPP-4 inhibitor\n";

fn with<T>(policy: &str, fields: Value, look: impl FnOnce(&Question<'_>) -> T) -> T {
    let policy = compile("summit.md", policy, sample::vocabulary())
        .unwrap()
        .policy;
    let patient = sample::patient(fields);
    look(&Question {
        policy: &policy,
        kind: RequestKind::Initial,
        patient: &patient,
        drug: "Ozempic",
        day: DAY,
        vocabulary: sample::vocabulary(),
    })
}

/// Each path as its cost, its day and its steps' words.
fn told(outlook: &Outlook) -> Vec<String> {
    let path = |p: &Path| {
        let one = |s: &PathStep| {
            let texts = std::iter::once(&s.text).chain(s.or.iter().map(|o| &o.text));
            texts.map(String::as_str).collect::<Vec<_>>().join(" | ")
        };
        let steps: Vec<String> = p.steps.iter().map(one).collect();
        format!("{} {}: {}", p.cost, p.ready, steps.join(" + "))
    };
    let fixed = |f: &Fixed| {
        let from = f.from.map(|d| format!(" from {d}")).unwrap_or_default();
        format!("fixed{from}: {}: {}", f.text, f.reason)
    };
    outlook
        .paths
        .iter()
        .map(path)
        .chain(outlook.fixed.iter().map(fixed))
        .collect()
}

fn a1c(value: &str, date: String) -> Value {
    json!([{"name": "HbA1c", "value": value.parse::<f64>().unwrap(), "unit": "%", "date": date}])
}

fn t2dm() -> Value {
    json!([{"name": "Type 2 diabetes", "icd10": "E11.9"}])
}

#[test]
fn a_value_and_a_trial_that_are_short() {
    let start = days_ago(30);
    let record = json!({
        "conditions": t2dm(),
        "observations": a1c("8.1", days_ago(120)),
        "medications": [med("metformin", &start, "", "active", "unknown")],
    });
    let told = with(POLICY, record, |q| told(&q.outlook()));
    assert_eq!(
        told,
        [
            "8 2026-01-01: HbA1c of at least 7 % dated 2025-10-03 or later + an earlier trial of metformin for at least 90 days, documented if it took place | intolerance of metformin, documented if it is so | contraindication to metformin, documented if it is so",
            "63 2026-03-02: HbA1c of at least 7 % dated 2025-12-02 or later + Trial of metformin for at least 90 days: metformin for 90 days (2025-12-02 to the day), outcome not recorded, needs at least 90 days",
        ]
    );
}

#[test]
fn what_never_changes_is_named() {
    let record = json!({
        "birth_date": "2010-05-04",
        "conditions": [{"name": "Type 2 diabetes", "icd10": "E11.9"}, {"name": "Type 1 diabetes", "icd10": "E10.9"}],
    });
    let outlook = with(POLICY, record, |q| q.outlook());
    assert!(outlook.paths.is_empty());
    assert_eq!(
        told(&outlook),
        [
            "fixed from 2028-05-04: Patient is 18 years of age or older: age 15 years, needs at least 18 years",
            "fixed: Type 1 diabetes: Type 1 diabetes (E10.9), active",
        ]
    );
}

#[test]
fn a_drug_in_the_way_and_a_broad_code() {
    let record = json!({
        "conditions": [{"name": "Type 2 diabetes", "icd10": "E11.9"}, {"name": "Diabetes"}],
        "observations": a1c("7.0", days_ago(90)),
        "medications": [
            med("metformin", "2024-01-01", "2025-01-01", "stopped", "unknown"),
            med("sitagliptin", "2024-01-01", "", "active", "unknown"),
        ],
    });
    let outlook = with(POLICY, record, |q| q.outlook());
    assert_eq!(
        told(&outlook),
        [
            "8 2026-01-01: Diabetes, active coded exactly, as something other than type 1 diabetes, if it is + sitagliptin stopped",
        ]
    );
    // The value is 90 days old on the day itself, so that it counts on that day alone.
    assert_eq!(outlook.paths[0].last_day, Some(DAY));
}

#[test]
fn what_an_approval_rests_on_goes_stale() {
    let record = json!({
        "conditions": t2dm(),
        "observations": a1c("7.0", days_ago(80)),
        "medications": [med("metformin", "2024-01-01", "2025-01-01", "stopped", "unknown")],
    });
    let expiry = with(POLICY, record, |q| q.expiry());
    assert_eq!(expiry.last_day, Some("2026-01-11".parse().unwrap()));
    assert_eq!(expiry.facts.len(), 1);
    assert_eq!(expiry.facts[0].on, "2026-01-12".parse().unwrap());
    assert_eq!(expiry.facts[0].evidence[0].pointer, "/observations/0");
}

#[test]
fn waiting_alone_asks_anew_for_what_goes_stale_meanwhile() {
    let record = json!({
        "birth_date": "2008-03-01",
        "conditions": t2dm(),
        "observations": a1c("7.0", days_ago(80)),
        "medications": [med("metformin", "2024-01-01", "2025-01-01", "stopped", "unknown")],
    });
    let told = with(POLICY, record, |q| told(&q.outlook()));
    assert_eq!(
        told,
        [
            "62 2026-03-01: Patient is 18 years of age or older: age 18 years, needs at least 18 years + HbA1c of at least 7 % dated 2025-12-01 or later",
            "fixed from 2026-03-01: Patient is 18 years of age or older: age 17 years, needs at least 18 years",
        ]
    );
}

#[test]
fn an_unreadable_line_bars_every_path() {
    let policy = POLICY.replace(
        "The drug will be used together with diet and exercise",
        "The quorum of the 7th moiety stands before Tuesday",
    );
    let outlook = with(&policy, json!({"conditions": t2dm()}), |q| q.outlook());
    assert!(outlook.paths.is_empty());
    assert!(
        outlook.fixed.iter().any(|f| f.reason.contains("person")),
        "{outlook:?}"
    );
}

#[test]
fn one_measurement_serves_two_lines() {
    let policy = POLICY.replace(
        "- The drug will",
        "- HbA1c of 7.5% or higher within the past 30 days\n- The drug will",
    );
    let record = json!({
        "conditions": t2dm(),
        "medications": [med("metformin", "2024-01-01", "2025-01-01", "stopped", "unknown")],
    });
    let outlook = with(&policy, record, |q| q.outlook());
    assert_eq!(
        told(&outlook),
        ["3 2026-01-01: HbA1c of at least 7.5 % dated 2025-12-02 or later"]
    );
    assert_eq!(outlook.paths[0].steps[0].sources.len(), 2);
}
