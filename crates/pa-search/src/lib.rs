//! The policy index: compiled criteria for `pa-query` to judge by, and the policies' sections for
//! full-text search. This crate is its only writer and reader.
//!
//! An index is a folder (see [`DEFAULT_PATH`]). Opening it reads the directory of policies alone; a
//! policy is loaded when it is asked for, the full-text part by the first search.

mod build;
mod chunks;
mod concepts;
mod directory;
mod error;
mod folder;
mod force;
mod intent;
mod names;
mod question;
mod reader;
mod search;
mod sections;
mod snippet;
mod spell;
mod tables;
mod text;
mod tuning;

pub use build::IndexBuilder;
pub use directory::{Entry, FORMAT, Summary};
pub use error::IndexError;
pub use intent::Intent;
pub use reader::PolicyIndex;
pub use search::{Answer, Hit, Query, Search};
pub use sections::Sections;
pub use snippet::Snippet;
pub use tuning::Tuning;

/// Where the index stands unless `--index` or `PA_INDEX` says otherwise.
pub const DEFAULT_PATH: &str = "pa.index";
