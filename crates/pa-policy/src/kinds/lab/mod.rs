//! Laboratory values, vital signs and scores against thresholds.

use pa_model::Decimal;
use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod several;
mod remedy;

/// A value of `lab` lies in `range`. Open world: no value, or none in the window, is unknown;
/// otherwise the latest value in the window decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabValue {
    /// Canonical name of a row of `labs.csv`.
    pub lab: String,
    /// What the value must be, in the lab's canonical unit.
    pub range: Range,
    /// Unit for print: the lab's canonical unit.
    pub unit: String,
    /// Only values within so many days count (both edges included).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u32>,
    /// Which value decides.
    #[serde(default)]
    pub pick: Pick,
}

/// Bounds of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Range {
    /// Between bounds; an absent bound is open.
    Between {
        /// Lower bound.
        min: Option<Bound>,
        /// Upper bound.
        max: Option<Bound>,
    },
    /// One of these values ("0.5 or 1", "class II, III or IV").
    OneOf(Vec<Decimal>),
    /// A value is on record, whatever it is.
    Any,
}

/// One bound of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// The threshold.
    pub value: Decimal,
    /// Whether the threshold itself lies within.
    pub inclusive: bool,
}

/// Which value decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// The latest in the window.
    #[default]
    Latest,
    /// The last on or before the start of the requested drug; not yet started: the latest.
    Baseline,
    /// The latest of each of the two most recent days; fewer than two days is unknown.
    TwoDays,
    /// Any value in the window ("ever", "has had").
    Ever,
}

impl Range {
    /// Whether a value lies in the range.
    pub fn contains(&self, value: Decimal) -> bool {
        match self {
            Self::Between { min, max } => {
                min.is_none_or(|b| value > b.value || (b.inclusive && value == b.value))
                    && max.is_none_or(|b| value < b.value || (b.inclusive && value == b.value))
            }
            Self::OneOf(values) => values.contains(&value),
            Self::Any => true,
        }
    }

    /// Whether every value of another range between bounds lies in this one.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        let (Self::Between { min, max }, Self::Between { min: low, max: high }) = (self, other) else {
            return false;
        };
        min.is_none_or(|b| low.is_some_and(|l| l.value >= b.value))
            && max.is_none_or(|b| high.is_some_and(|h| h.value <= b.value))
    }
}

impl LabValue {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let unit = if self.unit.starts_with('{') { "" } else { self.unit.as_str() };
        // Brackets would read as a parenthesis.
        let unit = unit.replace(['[', ']'], "");
        let unit = unit.as_str();
        let with_unit = |value: Decimal| match unit {
            "" => value.to_string(),
            "%" => format!("{value}%"),
            _ => format!("{value} {unit}"),
        };
        let lower = |b: &Bound| {
            let word = if b.inclusive { "at least" } else { "greater than" };
            format!("{word} {}", with_unit(b.value))
        };
        let upper = |b: &Bound| {
            let word = if b.inclusive { "at most" } else { "less than" };
            format!("{word} {}", with_unit(b.value))
        };
        let what = match &self.range {
            Range::Between { min: Some(min), max: Some(max) } => {
                format!(" of {} and {}", lower(min), upper(max))
            }
            Range::Between { min: Some(min), max: None } => format!(" of {}", lower(min)),
            Range::Between { min: None, max: Some(max) } => format!(" of {}", upper(max)),
            Range::Between { min: None, max: None } | Range::Any => " on record".to_owned(),
            Range::OneOf(values) => {
                let list: Vec<String> = values.iter().map(ToString::to_string).collect();
                format!(" of {}", crate::print::or_list(&list))
            }
        };
        let pick = match self.pick {
            Pick::Latest => "",
            Pick::Baseline => "Baseline ",
            Pick::TwoDays => "Two measurements on separate days of ",
            Pick::Ever => "At any time ",
        };
        match self.within_days {
            Some(days) => format!("{pick}{}{what} within the past {days} days", self.lab),
            None => format!("{pick}{}{what}", self.lab),
        }
    }
}
