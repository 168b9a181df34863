//! The tools together, as people and scripts use them.
#![allow(clippy::unwrap_used, missing_docs)]

mod accuracy;
mod architecture;
mod bad_input;
mod case_file;
mod fhir;
mod fuzzed;
mod known;
mod lint;
mod pipeline;
mod pointers;
mod policies;
mod readme;
mod synthea;
mod tools;
