//! Participation in a programme such as weight management.

use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod remedy;

/// The patient has taken part in one of `programs`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InProgram {
    /// Canonical names of rows of `programs.csv`.
    pub programs: Vec<String>,
    /// Least length in days; while it lasts it counts to the day itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_days: Option<u32>,
    /// Some of it must lie within so many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u32>,
    /// It must still last.
    #[serde(default)]
    pub current: bool,
}

impl InProgram {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let verb = if self.current { "is currently enrolled in" } else { "has participated in" };
        let mut out = format!("Patient {verb} a {}", crate::print::or_list(&self.programs));
        if let Some(days) = self.min_days {
            out += &format!(" for at least {days} days");
        }
        if let Some(days) = self.within_days {
            out += &format!(" within the past {days} days");
        }
        out
    }
}
