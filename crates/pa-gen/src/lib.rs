//! Synthetic patients, plan rows and form templates: the library behind the `pa-gen` tool.

pub mod forms;
pub mod formulary;
