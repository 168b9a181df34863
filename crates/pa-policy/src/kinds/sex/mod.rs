//! Administrative sex.

use pa_model::patient::Sex;
use serde::{Deserialize, Serialize};

mod judge;
pub(crate) mod read;
mod remedy;

/// The patient's recorded sex is this one; not recorded is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SexIs {
    /// The sex asked for.
    pub sex: Sex,
}

impl SexIs {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        format!("Patient is {}", self.sex.word())
    }
}
