//! Policies as programs: a payer's prose compiles, without a language model, into criteria that are
//! judged in three-valued logic. Pure: no files, no clock, no randomness.

pub mod compile;
pub mod criteria;
pub mod diagnostic;
pub mod facts;
pub mod finding;
pub mod kinds;
pub mod print;
pub mod truth;
