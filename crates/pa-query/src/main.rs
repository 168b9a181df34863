//! Determines coverage and eligibility, and searches policies.

fn main() {}
