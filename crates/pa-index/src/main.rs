//! Compiles policies and builds the full-text index.

fn main() {}
