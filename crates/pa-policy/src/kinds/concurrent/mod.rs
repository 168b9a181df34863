//! Present use of a drug or class: an entry with status `active`.

use serde::{Deserialize, Serialize};

use super::trial::DrugRef;

mod judge;
pub(crate) mod read;
mod remedy;

/// One of `drugs` is being taken now (or, where `absent`, none of them is).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concurrent {
    /// The drugs, any of which counts.
    pub drugs: Vec<DrugRef>,
    /// None of them may be taken.
    pub absent: bool,
}

impl Concurrent {
    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        let list = crate::print::or_list(&names);
        if self.absent {
            format!("Patient is not currently taking {list}")
        } else {
            format!("Patient is currently taking {list}")
        }
    }
}
