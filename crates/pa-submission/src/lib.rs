//! What a clinic sends a payer: the filled form, the letter of medical necessity, and the guard
//! that holds another's wording of the letter to its facts. Pure: no files, no clock, no network.
//!
//! Everything here is built from a determination and the record it was made from. Nothing is
//! stated that neither holds; what neither holds is named as missing.

pub mod form;
pub mod guard;
pub mod letter;
