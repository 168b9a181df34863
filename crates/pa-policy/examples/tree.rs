//! Shows how the criteria of a document hang together, one node a line:
//!
//! `cargo run -p pa-policy --example tree -- policies/aetna/aetna-sglt2.md`

use std::io::{self, Write};

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use pa_policy::outline::outline;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file)?;
        match compile(&file, &text, Vocabulary::builtin()) {
            Err(problem) => writeln!(out, "{problem}")?,
            Ok(read) => write!(out, "{}", outline(&read.policy))?,
        }
    }
    Ok(())
}
