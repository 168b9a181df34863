//! Whom a figure is about.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::patient::Subject;

/// Patients a figure is about: all that is said must hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Among {
    codes: Option<Vec<String>>,
    without: Option<Vec<String>>,
    women: Option<bool>,
    age: Option<[f64; 2]>,
    bmi: Option<[f64; 2]>,
    insulin: Option<bool>,
    treated: Option<bool>,
    insulin_only: Option<bool>,
    /// Whether an oral glucose-lowering drug is active.
    oral: Option<bool>,
    /// Classes of which a drug is active.
    takes: Option<Vec<String>>,
    /// Classes of which a drug is on record, whatever became of it.
    told: Option<Vec<String>>,
    /// Latest values of measures, from one bound to below the other.
    #[serde(default)]
    values: BTreeMap<String, [f64; 2]>,
    /// Of these at least one must hold, where there are any.
    #[serde(default)]
    any: Vec<Among>,
}

impl Among {
    pub(super) fn holds(&self, subject: &Subject<'_>) -> bool {
        let coded = |any: &Vec<String>| any.iter().any(|prefix| subject.coded(prefix));
        let inside = |range: &[f64; 2], value: f64| (range[0]..range[1]).contains(&value);
        let insulin = on_insulin(subject);
        let other = GLUCOSE.iter().any(|class| subject.takes(class));
        self.codes.as_ref().is_none_or(coded)
            && !self.without.as_ref().is_some_and(coded)
            && self.women.is_none_or(|women| women == subject.woman)
            && self.age.is_none_or(|range| inside(&range, subject.age))
            && self
                .bmi
                .is_none_or(|range| subject.bmi().is_some_and(|bmi| inside(&range, bmi)))
            && self.insulin.is_none_or(|wanted| wanted == insulin)
            && self
                .treated
                .is_none_or(|wanted| wanted == (insulin || other))
            && self
                .insulin_only
                .is_none_or(|wanted| wanted == (insulin && !other))
            && self
                .oral
                .is_none_or(|wanted| wanted == ORAL.iter().any(|class| subject.takes(class)))
            && self
                .takes
                .as_ref()
                .is_none_or(|classes| classes.iter().any(|class| subject.takes(class)))
            && self.told.as_ref().is_none_or(|classes| {
                let mut known = subject.courses.iter().map(|course| course.class());
                known.any(|class| classes.iter().any(|told| told == class))
            })
            && self.values.iter().all(|(measure, range)| {
                let value = subject.latest_of(measure);
                value.is_some_and(|value| inside(range, value))
            })
            && (self.any.is_empty() || self.any.iter().any(|other| other.holds(subject)))
    }
}

pub(super) fn on_insulin(subject: &Subject<'_>) -> bool {
    subject.takes("basal insulin") || subject.takes("rapid-acting insulin")
}

/// Classes of glucose-lowering drugs that are swallowed.
const ORAL: [&str; 5] = [
    "biguanide",
    "sulfonylurea",
    "thiazolidinedione",
    "DPP-4 inhibitor",
    "SGLT2 inhibitor",
];

/// Classes of glucose-lowering drugs besides insulins.
const GLUCOSE: [&str; 6] = [
    "biguanide",
    "sulfonylurea",
    "thiazolidinedione",
    "DPP-4 inhibitor",
    "SGLT2 inhibitor",
    "GLP-1 receptor agonist",
];
