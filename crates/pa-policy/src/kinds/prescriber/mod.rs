//! The prescriber's specialty.

use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod remedy;

/// The prescriber practises one of `specialties`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescribedBy {
    /// Canonical names of rows of `specialties.csv`.
    pub specialties: Vec<String>,
    /// "or in consultation with": any other prescriber is unknown instead of not met.
    pub consultation: bool,
}

impl PrescribedBy {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let list = crate::print::or_list(&self.specialties);
        if self.consultation {
            format!("Prescribed by or in consultation with a specialist in {list}")
        } else {
            format!("Prescribed by a specialist in {list}")
        }
    }
}
