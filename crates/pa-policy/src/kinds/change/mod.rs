//! Change of a value from its baseline.

use pa_model::Decimal;
use serde::{Deserialize, Serialize};

mod improvement;
mod judge;
pub(crate) mod read;
mod remedy;

/// The current value of `lab` differs from its baseline by at least `amount`. Baseline: the last
/// value on or before the start of the requested drug (not yet started: unknown); current: the
/// latest after it. Unknown if either is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Canonical name of a row of `labs.csv`.
    pub lab: String,
    /// Which way.
    pub direction: Direction,
    /// How much; `None`: any change that way, or at least none the other way for `Maintained`.
    pub amount: Option<Amount>,
    /// Unit for print: the lab's canonical unit.
    pub unit: String,
}

/// Which way a value has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It has fallen.
    Decrease,
    /// It has risen.
    Increase,
    /// It has not risen above the baseline.
    NoIncrease,
    /// It has not fallen below the baseline.
    NoDecrease,
}

/// How much a value has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct Amount {
    /// The number.
    pub value: Decimal,
    /// Whether exactly so much is enough.
    pub inclusive: bool,
    /// Per cent of the baseline; else in the lab's canonical unit.
    pub percent: bool,
}

impl Change {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let amount = self.amount.map(|a| {
            let word = if a.inclusive { "at least" } else { "more than" };
            let unit = if a.percent {
                "%".to_owned()
            } else if self.unit.starts_with('{') || self.unit == "%" {
                " points".to_owned()
            } else {
                format!(" {}", self.unit)
            };
            format!(" of {word} {}{unit}", a.value)
        });
        let amount = amount.unwrap_or_default();
        match self.direction {
            Direction::Decrease => format!("Decrease in {}{amount} from baseline", self.lab),
            Direction::Increase => format!("Increase in {}{amount} from baseline", self.lab),
            Direction::NoIncrease => format!("No increase in {} from baseline", self.lab),
            Direction::NoDecrease => format!("No decrease in {} from baseline", self.lab),
        }
    }
}
