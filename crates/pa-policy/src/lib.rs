//! Policies as programs: a payer's prose compiles, without a language model, into criteria that are
//! judged in three-valued logic. Pure: no files, no clock, no randomness.

pub mod compile;
pub mod criteria;
pub mod diagnostic;
pub mod determine;
pub mod evaluate;
pub mod facts;
pub mod finding;
pub mod kinds;
pub mod print;
pub mod trial;
pub mod truth;
#[cfg(test)]
mod sample;
mod document;
mod group;
mod language;
mod phrase;
mod sentence;
