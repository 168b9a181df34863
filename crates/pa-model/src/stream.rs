//! Readers of record streams of any length.
