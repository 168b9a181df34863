//! Records and criteria for tests, short to write.
#![allow(clippy::unwrap_used)]

use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Patient};
use serde_json::{Value, json};

use crate::facts::Facts;
use crate::finding::Finding;
use crate::kinds::Criterion;
use crate::kinds::trial::{DrugItem, DrugRef, What};

/// The day on which sample records are true.
pub(crate) const DAY: Date = Date::constant(2026, 1, 1);

/// A woman born on 1 January 1970, with the given fields replaced.
pub(crate) fn patient(fields: Value) -> Patient {
    let mut record = json!({
        "patient_id": "P001", "as_of": "2026-01-01", "birth_date": "1970-01-01", "sex": "female"
    });
    for (name, value) in fields.as_object().unwrap() {
        record[name] = value.clone();
    }
    serde_json::from_value(record).unwrap()
}

/// Judges a criterion for a request of Ozempic.
pub(crate) fn judge(criterion: impl Into<Criterion>, fields: Value) -> Finding {
    judge_for("Ozempic", criterion, fields)
}

/// Judges a criterion for a request of `drug`.
pub(crate) fn judge_for(drug: &str, criterion: impl Into<Criterion>, fields: Value) -> Finding {
    let patient = patient(fields);
    let facts = Facts::new(&patient, None, drug, Vocabulary::builtin());
    criterion.into().judge(&facts)
}

/// A stint: drug, first day, last day (`""` where absent), status, outcome.
pub(crate) fn med(drug: &str, start: &str, end: &str, status: &str, outcome: &str) -> Value {
    let day = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
    json!({"drug": drug, "start": day(start), "end": day(end), "status": status, "outcome": outcome})
}

/// A name of a policy.
pub(crate) fn named(name: &str, what: What) -> DrugRef {
    DrugRef { name: name.to_owned(), what, min_daily: None, route: None, other_than_requested: false }
}

/// An item of one name.
pub(crate) fn item(name: &str, what: What) -> DrugItem {
    DrugItem { any_of: vec![named(name, what)] }
}

/// The day so many days before the sample records' day.
pub(crate) fn days_ago(days: i32) -> String {
    crate::facts::date_of(crate::facts::day_number(DAY) - days).to_string()
}
