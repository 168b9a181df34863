//! Reading records from a stream of any length, at constant memory.
//!
//! An input is a JSON array of records, one record a line (NDJSON), several records one after
//! another, or a single record; all of them may follow each other. [`Records`] gives the text of
//! each record exactly as it stands, with its number and line; [`Record::parse`] reads it as a
//! type and says by JSON pointer what is wrong. What a type does not know is kept, because the
//! text is kept. [`Records::next_known`] takes a shorter way with records that are known at sight.
//!
//! Limits: a record is at most [`Limits::record_bytes`] long and nests at most [`MAX_DEPTH`]
//! levels; the memory needed is about that of the longest record. Strict beyond `serde_json` also
//! where a type does not look: UTF-8, surrogate pairs and the range of numbers are checked
//! everywhere, so that any program can read the stored text again.

mod content;
mod records;
mod scan;
#[cfg(test)]
mod tests;
mod typed;

pub use content::Content;
pub use records::{Known, Limits, Record, Records, StreamError};
pub use scan::MAX_DEPTH;
pub(crate) use scan::plain;
pub use typed::{RecordError, parse};
