//! Both sides of every boundary.
#![allow(clippy::unwrap_used)]
use serde_json::{Value, json};

use super::*;
use crate::sample::{days_ago, judge, med};
use crate::truth::Truth::{Met, NotMet, Unknown};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn at_least(value: &str, within_days: Option<u32>, pick: Pick) -> LabValue {
    let min = Some(Bound {
        value: decimal(value),
        inclusive: true,
    });
    let range = Range::Between { min, max: None };
    LabValue {
        lab: "HbA1c".into(),
        range,
        unit: "%".into(),
        within_days,
        pick,
    }
}

fn a1c(value: f64, unit: &str, date: &str) -> Value {
    json!({"name": "HbA1c", "value": value, "unit": unit, "date": date})
}

#[test]
fn the_latest_value_in_the_window_decides() {
    let window = at_least("7", Some(90), Pick::Latest);
    let (edge, out) = (days_ago(90), days_ago(91));
    for (values, status) in [
        (json!([a1c(7.0, "%", &edge)]), Met),
        (json!([a1c(6.9, "%", &edge)]), NotMet),
        (json!([a1c(8.2, "%", &out)]), Unknown),
        (
            json!([a1c(8.2, "%", &edge), a1c(6.0, "%", "2025-12-01")]),
            NotMet,
        ),
        (
            json!([a1c(6.0, "%", "2025-12-01"), a1c(8.2, "%", "2025-12-02")]),
            Met,
        ),
        (json!([a1c(8.2, "%", "2026-01-02")]), Unknown),
        (json!([a1c(66.0, "mmol/mol", &edge)]), Met),
        (json!([a1c(8.2, "furlong", &edge)]), Unknown),
        (
            json!([a1c(8.2, "%", &edge), a1c(8.2, "furlong", "2025-12-01")]),
            Unknown,
        ),
        (json!([a1c(8.2, "%", &edge), a1c(6.2, "%", &edge)]), Unknown),
        (json!([a1c(8.2, "%", &edge), a1c(7.2, "%", &edge)]), Met),
        (json!([{"name": "HbA1c", "date": edge}]), Unknown),
        (
            json!([{"name": "blood test", "loinc": "4548-4", "value": 7.5, "unit": "%", "date": edge}]),
            Met,
        ),
        (json!([]), Unknown),
    ] {
        let finding = judge(window.clone(), json!({"observations": values}));
        assert_eq!(finding.status, status, "{values}");
        assert_eq!(finding.missing.is_empty(), status != Unknown, "{values}");
    }
}

#[test]
fn reasons_give_value_threshold_and_margin() {
    let window = at_least("7", Some(90), Pick::Latest);
    let reason = |values: Value| judge(window.clone(), json!({"observations": values}));
    let met = reason(json!([a1c(8.2, "%", "2025-11-20")]));
    let text = "HbA1c 8.2 % on 2025-11-20, needs at least 7 %: 1.2 % to spare";
    assert_eq!(met.reason.unwrap(), text);
    assert_eq!(met.evidence[0].pointer, "/observations/0");
    let old = reason(json!([a1c(8.2, "%", "2025-06-02")]));
    assert_eq!(
        old.reason.unwrap(),
        "latest HbA1c is 2025-06-02, outside the window"
    );
    assert_eq!(old.missing, ["HbA1c dated 2025-10-03 or later"]);
    assert_eq!(old.evidence[0].summary, "HbA1c 8.2 % on 2025-06-02");
    let converted = reason(json!([a1c(66.0, "mmol/mol", "2025-11-20")]));
    assert!(
        converted
            .reason
            .unwrap()
            .starts_with("HbA1c 66 mmol/mol (8.1897 %) on")
    );
}

#[test]
fn other_picks() {
    let two = at_least("7", None, Pick::TwoDays);
    let ever = at_least("7", None, Pick::Ever);
    let base = at_least("7", None, Pick::Baseline);
    let any = LabValue {
        range: Range::Any,
        ..at_least("7", None, Pick::Latest)
    };
    let taking = json!([med("Ozempic", "2025-03-01", "", "active", "effective")]);
    let undated = json!([med("Ozempic", "", "", "active", "effective")]);
    for (criterion, meds, values, status) in [
        (
            &two,
            json!([]),
            json!([a1c(8.0, "%", "2025-01-01")]),
            Unknown,
        ),
        (
            &two,
            json!([]),
            json!([a1c(8.0, "%", "2025-01-01"), a1c(8.0, "%", "2025-01-01")]),
            Unknown,
        ),
        (
            &two,
            json!([]),
            json!([a1c(8.0, "%", "2025-01-01"), a1c(7.0, "%", "2025-01-02")]),
            Met,
        ),
        (
            &two,
            json!([]),
            json!([a1c(8.0, "%", "2025-01-01"), a1c(6.9, "%", "2025-01-02")]),
            NotMet,
        ),
        (
            &two,
            json!([]),
            json!([
                a1c(5.0, "%", "2024-01-01"),
                a1c(8.0, "%", "2025-01-01"),
                a1c(7.0, "%", "2025-01-02")
            ]),
            Met,
        ),
        (
            &ever,
            json!([]),
            json!([a1c(8.0, "%", "2020-01-01"), a1c(6.0, "%", "2025-01-02")]),
            Met,
        ),
        (
            &ever,
            json!([]),
            json!([a1c(6.0, "%", "2025-01-02")]),
            NotMet,
        ),
        (&ever, json!([]), json!([]), Unknown),
        (
            &base,
            taking.clone(),
            json!([a1c(8.0, "%", "2025-03-01"), a1c(6.0, "%", "2025-03-02")]),
            Met,
        ),
        (
            &base,
            taking.clone(),
            json!([a1c(8.0, "%", "2025-03-02")]),
            Unknown,
        ),
        (&base, json!([]), json!([a1c(8.0, "%", "2025-03-02")]), Met),
        (
            &base,
            undated,
            json!([a1c(8.0, "%", "2025-03-02")]),
            Unknown,
        ),
        (
            &any,
            json!([]),
            json!([a1c(8.0, "furlong", "2025-03-02")]),
            Met,
        ),
        (&any, json!([]), json!([]), Unknown),
    ] {
        let finding = judge(
            criterion.clone(),
            json!({"medications": meds, "observations": values}),
        );
        assert_eq!(
            finding.status, status,
            "{:?} {meds} {values}",
            criterion.pick
        );
    }
}

#[test]
fn bounds_are_exact() {
    let bound = |value: &str, inclusive| {
        Some(Bound {
            value: decimal(value),
            inclusive,
        })
    };
    for (range, value, inside) in [
        (
            Range::Between {
                min: bound("7", false),
                max: None,
            },
            7.0,
            false,
        ),
        (
            Range::Between {
                min: bound("7", false),
                max: None,
            },
            7.000_001,
            true,
        ),
        (
            Range::Between {
                min: bound("7", true),
                max: bound("10", false),
            },
            10.0,
            false,
        ),
        (
            Range::Between {
                min: None,
                max: bound("10", true),
            },
            10.0,
            true,
        ),
        (Range::OneOf(vec![decimal("0.5"), decimal("1")]), 0.5, true),
        (
            Range::OneOf(vec![decimal("0.5"), decimal("1")]),
            0.75,
            false,
        ),
    ] {
        let criterion = LabValue {
            range,
            ..at_least("7", None, Pick::Latest)
        };
        let record = json!({"observations": [a1c(value, "%", "2025-11-20")]});
        assert_eq!(
            judge(criterion.clone(), record).status,
            Truth::from(inside),
            "{criterion:?} {value}"
        );
    }
}
