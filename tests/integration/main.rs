//! The tools together, as people and scripts use them.
#![allow(clippy::unwrap_used, missing_docs)]

mod accuracy;
mod adding;
mod architecture;
mod bad_input;
mod case_file;
mod clinic;
mod fhir;
mod fuzzed;
mod guide;
mod known;
mod lint;
mod many_files;
mod paths;
mod pipeline;
mod pointers;
mod policies;
mod readme;
mod restyled;
mod rows;
mod synthea;
mod tools;
mod variety;
mod vocabulary;
