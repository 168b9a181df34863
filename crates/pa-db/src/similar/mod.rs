//! Similar patients: what they are compared by, kept beside the records and searched exactly.
//!
//! [`features`] says what is compared and how the distance is made up. [`rows`] is the packed form
//! of it, a few bytes a patient. A load sorts the rows into boxes of patients who are alike, a page
//! of the file each, and writes a directory of the boxes' bounds ([`build`]). A search computes from
//! the directory the least distance at which a box can hold anybody, and opens boxes from the nearest
//! outward until none can hold a nearer patient than those found ([`search`]): exact, and a few boxes
//! of thousands. Rows and records are written in one transaction of one file, so they agree.

mod build;
mod features;
mod rows;
mod search;

pub(crate) use build::{Gathered, rebuild};
pub(crate) use features::Reader;
pub use features::{Category, Features, Likeness};
pub use search::Neighbour;
