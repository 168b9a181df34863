//! Synthetic patients, plan rows and form templates: the library behind the `pa-gen` tool.
//!
//! Patients come from a profile (`data/profiles`), seed, number and day: each has a stream of
//! chance of its own for each group of fields ([`chance`]), numbers are exact or computed with
//! functions that give the same bits everywhere ([`number`]), and so the bytes do not depend on
//! the machine, the threads or how many patients are asked for.

pub mod chance;
pub mod cli;
pub mod day;
pub mod describe;
pub mod forms;
pub mod formulary;
pub mod number;
pub mod output;
pub mod patient;
pub mod profile;
pub mod text;
