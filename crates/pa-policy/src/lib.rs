//! Policies as programs: a payer's prose compiles, without a language model, into criteria that are
//! judged in three-valued logic. Pure: no files, no clock, no randomness.

pub mod authorization;
pub mod clock;
pub mod compile;
pub mod criteria;
pub mod determine;
pub mod diagnostic;
mod document;
pub mod evaluate;
pub mod facts;
pub mod finding;
mod group;
pub mod kinds;
mod language;
pub mod lint;
pub mod outline;
pub mod path;
mod phrase;
pub mod print;
#[cfg(test)]
mod sample;
mod sentence;
pub mod trial;
pub mod truth;
