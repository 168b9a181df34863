//! Generates synthetic patients, plan rows and form templates.

fn main() {}
