//! Both sides of every boundary.
#![allow(clippy::unwrap_used)]
use serde_json::{Value, json};

use super::*;
use crate::sample::{judge, med};
use crate::truth::Truth::{Met, NotMet, Unknown};

fn asked(direction: Direction, amount: Option<(&str, bool, bool)>) -> Change {
    let amount = amount.map(|(value, inclusive, percent)| Amount {
        value: value.parse().unwrap(),
        inclusive,
        percent,
    });
    Change {
        lab: "Body weight".into(),
        direction,
        amount,
        unit: "kg".into(),
    }
}

fn weight(value: f64, unit: &str, date: &str) -> Value {
    json!({"name": "Weight", "value": value, "unit": unit, "date": date})
}

#[test]
fn a_change_is_measured_from_the_start_of_the_drug() {
    let five = asked(Direction::Decrease, Some(("5", true, true)));
    let before = weight(100.0, "kg", "2025-03-01");
    for (values, status) in [
        (json!([before, weight(95.0, "kg", "2025-03-02")]), Met),
        (json!([before, weight(95.01, "kg", "2025-12-01")]), NotMet),
        (
            json!([
                before,
                weight(90.0, "kg", "2025-06-01"),
                weight(99.0, "kg", "2025-12-01")
            ]),
            NotMet,
        ),
        (
            json!([
                weight(200.0, "kg", "2024-03-01"),
                before,
                weight(96.0, "kg", "2025-12-01")
            ]),
            NotMet,
        ),
        (json!([before]), Unknown),
        (json!([weight(95.0, "kg", "2025-03-02")]), Unknown),
        (json!([before, weight(209.4, "lb", "2025-12-01")]), Met),
        (
            json!([before, weight(95.0, "stone", "2025-12-01")]),
            Unknown,
        ),
        (
            json!([
                weight(0.0, "kg", "2025-03-01"),
                weight(0.0, "kg", "2025-12-01")
            ]),
            Unknown,
        ),
    ] {
        let meds = json!([med("Ozempic", "2025-03-01", "", "active", "effective")]);
        let finding = judge(
            five.clone(),
            json!({"medications": meds, "observations": values}),
        );
        assert_eq!(finding.status, status, "{values}");
    }
}

#[test]
fn directions_and_amounts() {
    use Direction::{Decrease, Increase, NoDecrease, NoIncrease};
    for (criterion, now, status) in [
        (asked(Decrease, None), 99.9, Met),
        (asked(Decrease, None), 100.0, NotMet),
        (asked(Increase, Some(("2", true, false))), 102.0, Met),
        (asked(Increase, Some(("2", false, false))), 102.0, NotMet),
        (asked(NoIncrease, None), 100.0, Met),
        (asked(NoIncrease, None), 100.1, NotMet),
        (asked(NoDecrease, None), 100.0, Met),
        (asked(NoDecrease, None), 99.9, NotMet),
        (asked(NoIncrease, Some(("5", false, true))), 105.0, Met),
    ] {
        let record = json!({
            "medications": [med("Ozempic", "2025-03-01", "", "active", "effective")],
            "observations": [weight(100.0, "kg", "2025-03-01"), weight(now, "kg", "2025-12-01")],
        });
        assert_eq!(
            judge(criterion.clone(), record).status,
            status,
            "{criterion:?} {now}"
        );
    }
}

#[test]
fn the_present_course_of_the_requested_brand_is_what_counts() {
    let fall = asked(Direction::Decrease, None);
    let values = json!([
        weight(110.0, "kg", "2024-01-01"),
        weight(100.0, "kg", "2025-03-01"),
        weight(105.0, "kg", "2025-12-01")
    ]);
    let old = med("Ozempic", "2024-01-01", "2024-06-01", "stopped", "unknown");
    let new = med("semaglutide", "2025-03-01", "", "active", "unknown");
    for (meds, status) in [
        (json!([old, new]), NotMet),
        (json!([old]), Met),
        (
            json!([med("Wegovy", "2024-01-01", "", "active", "unknown")]),
            Unknown,
        ),
        (json!([]), Unknown),
    ] {
        let record = json!({"medications": meds, "observations": values});
        assert_eq!(judge(fall.clone(), record).status, status, "{meds}");
    }
}
