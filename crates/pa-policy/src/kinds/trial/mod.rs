//! Drugs tried: for how long, with what outcome, how many; or not tolerated, or contraindicated.

use pa_model::Decimal;
use serde::{Deserialize, Serialize};

pub mod drugs;
mod print;
mod judge;
pub(crate) mod read;
mod remedy;

pub use drugs::{DrugItem, DrugRef, What};

/// `count` of `items` each satisfy one of `ways`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The listed items; each counts once however many of its drugs were tried.
    pub items: Vec<DrugItem>,
    /// How many are needed.
    pub count: Count,
    /// What counts; one is enough, and different items may satisfy different ways.
    pub ways: Vec<Way>,
    /// It must not have been: then the requested drug counts among its class as well, which is no trial of
    /// its own class otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub denied: bool,
}

/// How many items, or drugs of the items, are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// So many of the listed items.
    Items(u8),
    /// Every listed item.
    AllItems,
    /// So many distinct ingredients of the items taken together ("two oral agents").
    Ingredients(u8),
}

/// One way in which an item is satisfied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// It was taken.
    Tried(Tried),
    /// It was not tolerated (outcome `intolerance`, or an allergy to it); needs no duration.
    Intolerance,
    /// It is contraindicated (outcome `contraindication`); needs no duration.
    Contraindication,
}

/// Demands on a course of treatment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// The outcome asked for.
    #[serde(default)]
    pub outcome: Wanted,
    /// Least length in days of one trial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_days: Option<u32>,
    /// `min_days` is a total over all trials of the item ("a total of", "cumulative").
    #[serde(default, skip_serializing_if = "is_false")]
    pub total: bool,
    /// Some use must lie within so many days (any overlap, or still active).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u32>,
    /// An active entry is needed besides.
    #[serde(default, skip_serializing_if = "is_false")]
    pub current: bool,
    /// All the items at once ("combination therapy with X and Y"): the length counts only days on
    /// which every item was taken. Only with [`Count::AllItems`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub together: bool,
}

/// The outcome a trial must have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Whatever it was.
    #[default]
    Any,
    /// `inadequate_response` or `partial_response`.
    Failure,
    /// `effective` or `partial_response`.
    Response,
}

/// Least dose a day, in mg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DailyDose {
    /// Milligrams a day.
    pub mg: Decimal,
    /// Whether exactly so much is enough.
    pub inclusive: bool,
}

pub(crate) fn is_false(value: &bool) -> bool {
    !value
}
