//! What would satisfy one criterion.

use std::cmp::Ordering;

use pa_model::vocabulary::Lab;
use pa_model::{Date, Decimal};
use serde::Serialize;

use super::edit::{self, Edit};
use crate::facts::unit_words;
use crate::kinds::lab::{Bound, Range};

/// What sort of step it takes, which says what it costs.
///
/// The cost is an estimate of the days until the step can be sent, so that steps compare with days
/// of waiting: it orders paths and promises nothing. A fact that the record contradicts or that a
/// clinic cannot bring about costs more than one that is merely not written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Time alone brings it; costs the days until then.
    Wait,
    /// The prescriber confirms a statement: 1.
    Confirm,
    /// An entry of the record is completed or made exact: 1.
    Complete,
    /// A value is measured that the record lacks, or lacks in the window: 3.
    Measure,
    /// A fact is documented that the record lacks, where it is so: 5.
    Document,
    /// A drug or programme is taken for some time: 5 beside the days themselves.
    Treat,
    /// A drug is stopped: 7.
    Stop,
    /// A specialist prescribes: 14.
    Consult,
    /// A value on record is not the one asked for; a new one would have to be: 21.
    Improve,
    /// A diagnosis that the record does not have: 30.
    Diagnose,
}

impl Nature {
    /// The cost in days, as each variant says.
    pub fn cost(self) -> u32 {
        match self {
            Self::Wait => 0,
            Self::Confirm | Self::Complete => 1,
            Self::Measure => 3,
            Self::Document | Self::Treat => 5,
            Self::Stop => 7,
            Self::Consult => 14,
            Self::Improve => 21,
            Self::Diagnose => 30,
        }
    }
}

/// Values to be measured.
#[derive(Debug, Clone, PartialEq)]
pub struct NewValues {
    /// Canonical name of the test.
    pub lab: String,
    /// What each must be, in the canonical unit.
    pub range: Range,
    /// First day on which one may be dated.
    pub since: Option<Date>,
    /// Last day, where it is not the day of judgement.
    pub until: Option<Date>,
    /// The days of the values that are tried.
    pub days: Vec<Date>,
}

/// What a remedy changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Nothing: time alone does it.
    Time,
    /// New values of one test.
    Values(NewValues),
    /// Edits of the record.
    Edits(Vec<Edit>),
}

/// A change that satisfies a criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// Its sort.
    pub nature: Nature,
    /// What it is, for a person; of new values the words are made from what they must be.
    pub text: String,
    /// What it changes.
    pub change: Change,
}

/// What would satisfy a criterion on a day: one remedy each of `need` of the `choices`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Remedies {
    /// How many of the choices are needed.
    pub need: usize,
    /// Each a list of remedies, any of which does.
    pub choices: Vec<Vec<Remedy>>,
}

/// What a criterion is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// It is to be not met.
    pub denied: bool,
    /// The day of the request; a treatment can begin on it, and the day of judgement is it or later.
    pub today: Date,
}

impl Remedies {
    /// Nothing satisfies it.
    pub fn none() -> Self {
        Self {
            need: 1,
            choices: Vec::new(),
        }
    }

    /// Any of these does.
    pub fn any(remedies: Vec<Remedy>) -> Self {
        Self {
            need: 1,
            choices: vec![remedies],
        }
    }
}

impl Remedy {
    /// A remedy of one edit.
    pub fn edit(nature: Nature, text: impl Into<String>, edit: Edit) -> Self {
        Self::edits(nature, text, vec![edit])
    }

    /// A remedy of several edits at once.
    pub fn edits(nature: Nature, text: impl Into<String>, edits: Vec<Edit>) -> Self {
        Self {
            nature,
            text: text.into(),
            change: Change::Edits(edits),
        }
    }

    /// New values of a test.
    pub fn values(nature: Nature, values: NewValues) -> Self {
        Self {
            nature,
            text: String::new(),
            change: Change::Values(values),
        }
    }
}

impl NewValues {
    /// What is to be measured: "HbA1c of at least 7 % dated 2025-10-03 or later".
    pub fn text(&self, lab: Lab<'_>) -> String {
        let mut out = if self.days.len() > 1 {
            format!("{} on {} days", self.lab, self.days.len())
        } else {
            self.lab.clone()
        };
        out += &words(&self.range, lab.unit);
        out += &match (self.since, self.until) {
            (Some(since), Some(until)) if since == until => format!(" dated {since}"),
            (Some(since), Some(until)) => format!(" dated {since} to {until}"),
            (Some(since), None) => format!(" dated {since} or later"),
            (None, Some(until)) => format!(" dated {until} or earlier"),
            (None, None) => String::new(),
        };
        out
    }

    /// The edits that record such values.
    pub(crate) fn edits(&self, lab: Lab<'_>) -> Option<Vec<Edit>> {
        let example = example(&self.range, lab)?;
        let days = self.days.iter();
        Some(
            days.map(|day| Edit::Observation(edit::value(lab, example, *day)))
                .collect(),
        )
    }

    /// One set of values for both; `None` where no value suits both.
    pub(crate) fn merge(&self, other: &Self, lab: Lab<'_>) -> Option<Self> {
        let range = intersection(&self.range, &other.range)?;
        example(&range, lab)?;
        let days = if self.days.len() >= other.days.len() {
            &self.days
        } else {
            &other.days
        };
        let since = self.since.max(other.since);
        let until = [self.until, other.until].into_iter().flatten().min();
        let inside =
            |day: &Date| since.is_none_or(|s| *day >= s) && until.is_none_or(|u| *day <= u);
        days.iter().all(inside).then(|| Self {
            lab: self.lab.clone(),
            range,
            since,
            until,
            days: days.clone(),
        })
    }
}

fn words(range: &Range, unit: &str) -> String {
    let unit = unit_words(unit);
    let low = |b: &Bound| {
        let word = if b.inclusive { "at least" } else { "more than" };
        format!("{word} {}{unit}", b.value)
    };
    let high = |b: &Bound| {
        let word = if b.inclusive { "at most" } else { "less than" };
        format!("{word} {}{unit}", b.value)
    };
    match range {
        Range::Between { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!(" of {} and {}", low(min), high(max)),
            (Some(min), None) => format!(" of {}", low(min)),
            (None, Some(max)) => format!(" of {}", high(max)),
            (None, None) => String::new(),
        },
        Range::OneOf(values) => {
            let list: Vec<String> = values.iter().map(ToString::to_string).collect();
            format!(" of {}{unit}", crate::print::or_list(&list))
        }
        Range::Any => String::new(),
    }
}

/// A value in the range, plausible where the test has such bounds.
pub(crate) fn example(range: &Range, lab: Lab<'_>) -> Option<Decimal> {
    let steps = [1_000_000, 100_000, 10_000, 1_000].map(Decimal::from_micros);
    let mut tries: Vec<Decimal> = Vec::new();
    match range {
        Range::OneOf(values) => tries.extend(values),
        Range::Any => tries.extend(lab.plausible_min.or(Some(Decimal::from(1)))),
        Range::Between { min, max } => {
            for bound in [min, max].into_iter().flatten() {
                tries.push(bound.value);
            }
            for step in steps {
                tries.extend(min.and_then(|b| b.value.checked_add(step)));
                tries.extend(max.and_then(|b| b.value.checked_sub(step)));
            }
            tries.push(Decimal::ZERO);
        }
    }
    let plausible = |v: &Decimal| {
        lab.plausible_min.is_none_or(|least| *v >= least)
            && lab.plausible_max.is_none_or(|most| *v <= most)
    };
    tries.retain(|v| range.contains(*v));
    tries.iter().copied().find(plausible)
}

/// The values in both ranges; `None` where there are none.
fn intersection(a: &Range, b: &Range) -> Option<Range> {
    Some(match (a, b) {
        (Range::Any, other) | (other, Range::Any) => other.clone(),
        (Range::OneOf(values), other) | (other, Range::OneOf(values)) => {
            let both: Vec<Decimal> = values
                .iter()
                .filter(|v| other.contains(**v))
                .copied()
                .collect();
            if both.is_empty() {
                return None;
            }
            Range::OneOf(both)
        }
        (
            Range::Between {
                min: a_min,
                max: a_max,
            },
            Range::Between {
                min: b_min,
                max: b_max,
            },
        ) => Range::Between {
            min: stricter(*a_min, *b_min, Ordering::Greater),
            max: stricter(*a_max, *b_max, Ordering::Less),
        },
    })
}

fn stricter(a: Option<Bound>, b: Option<Bound>, way: Ordering) -> Option<Bound> {
    let (Some(one), Some(other)) = (a, b) else {
        return a.or(b);
    };
    let order = one.value.cmp(&other.value);
    Some(if order == Ordering::Equal {
        Bound {
            value: one.value,
            inclusive: one.inclusive && other.inclusive,
        }
    } else if order == way {
        one
    } else {
        other
    })
}

/// The ranges of values outside a range, any of which contradicts it.
pub(crate) fn outside(range: &Range) -> Vec<Range> {
    let flip = |b: &Bound| Bound {
        value: b.value,
        inclusive: !b.inclusive,
    };
    match range {
        Range::Between { min, max } => {
            let below = min.map(|b| Range::Between {
                min: None,
                max: Some(flip(&b)),
            });
            let above = max.map(|b| Range::Between {
                min: Some(flip(&b)),
                max: None,
            });
            below.into_iter().chain(above).collect()
        }
        Range::OneOf(_) | Range::Any => Vec::new(),
    }
}
