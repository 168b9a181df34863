//! Age in completed years or calendar months on the day of judgement.

use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod remedy;

/// `min ≤ age` and `age ≤ max`, each in completed units: "12-17 years" ends the day before the
/// 18th birthday, "> 30 years" begins on the 31st, "6 months" counts calendar months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Age {
    /// Least age.
    pub min: Option<AgeBound>,
    /// Greatest age, inclusive in completed units.
    pub max: Option<AgeBound>,
}

/// A number of completed years or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeBound {
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: AgeUnit,
}

/// Unit of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeUnit {
    /// Completed years.
    Years,
    /// Completed calendar months.
    Months,
}

impl std::fmt::Display for AgeBound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match (self.unit, self.value) {
            (AgeUnit::Years, 1) => "year",
            (AgeUnit::Years, _) => "years",
            (AgeUnit::Months, 1) => "month",
            (AgeUnit::Months, _) => "months",
        };
        write!(f, "{} {unit}", self.value)
    }
}

impl Age {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        match (self.min, self.max) {
            (Some(min), Some(max)) => format!("Patient is at least {min} of age and at most {max} of age"),
            (Some(min), None) => format!("Patient is at least {min} of age"),
            (None, Some(max)) => format!("Patient is at most {max} of age"),
            (None, None) => "Patient is of any age".to_owned(),
        }
    }
}
