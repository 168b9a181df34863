//! Diagnoses and history, present or absent, the patient's or the family's.

use pa_model::vocabulary::codes::CodeRange;
use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod remedy;

/// One of `conditions` is on record (or, where `absent`, none of them is).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// The conditions, any of which counts.
    pub conditions: Vec<ConditionRef>,
    /// None of them may be on record. A required absence is also blocked by a broader code.
    #[serde(default, skip_serializing_if = "is_false")]
    pub absent: bool,
    /// Whether a past one counts.
    #[serde(default)]
    pub when: When,
    /// Whose.
    #[serde(default)]
    pub whose: Whose,
    /// Only entries whose onset lies within so many days (both edges included) count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u32>,
}

/// A condition by name, by codes, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConditionRef {
    /// Canonical name of a row of `conditions.csv`, or the policy's own words where only codes count.
    pub name: String,
    /// Codes that the policy itself lists; they replace the row's where present.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeRange>,
}

/// Whether a past condition counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Active only.
    #[default]
    Now,
    /// Active or resolved, and codes that say "history of".
    Ever,
    /// An event dated on or after the first start of the requested drug, active or resolved.
    SinceStart,
}

impl When {
    /// Whether what is over counts as well.
    pub(crate) fn counts_past(self) -> bool {
        self != Self::Now
    }
}

/// Whose condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The patient's.
    #[default]
    Patient,
    /// A relative's.
    Family,
    /// The patient's or a relative's.
    Either,
}

fn is_false(value: &bool) -> bool {
    !value
}

impl Diagnosis {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let names: Vec<String> = self.conditions.iter().map(ToString::to_string).collect();
        let list = crate::print::or_list(&names);
        let who = if self.absent { "Patient has no" } else { "Patient has" };
        let what = match (self.whose, self.when) {
            (Whose::Patient, When::Now) => format!("diagnosis of {list}"),
            (Whose::Patient, When::Ever | When::SinceStart) => format!("history of {list}"),
            (Whose::Family, _) => format!("family history of {list}"),
            (Whose::Either, _) => format!("personal or family history of {list}"),
        };
        let article = if self.absent { "" } else { "a " };
        match self.within_days {
            _ if self.when == When::SinceStart => {
                format!("{who} {article}{what} since the requested drug was started")
            }
            Some(days) => format!("{who} {article}{what} within the past {days} days"),
            None => format!("{who} {article}{what}"),
        }
    }
}

impl std::fmt::Display for ConditionRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)?;
        if !self.codes.is_empty() {
            let codes: Vec<String> = self.codes.iter().map(ToString::to_string).collect();
            write!(f, " (ICD-10 {})", codes.join(", "))?;
        }
        Ok(())
    }
}
