//! What is requested: the drug itself.

use serde::{Deserialize, Serialize};

use super::trial::DrugRef;

mod judge;
pub(crate) mod read;
mod remedy;

/// The requested drug is one of `drugs` ("If the request is for Zepbound, …").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requested {
    /// The drugs, any of which counts.
    pub drugs: Vec<DrugRef>,
}

impl Requested {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        format!("The request is for {}", crate::print::or_list(&names))
    }
}
