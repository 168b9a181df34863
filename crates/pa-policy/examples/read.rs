//! Tries the reading of a document or of one sentence:
//!
//! `cargo run -p pa-policy --example read -- policies/aetna/aetna-sglt2.md`
//! `cargo run -p pa-policy --example read -- "HbA1c of 7% or higher within the past 90 days"`

use std::io::Write;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for argument in std::env::args().skip(1) {
        let text = match std::fs::read_to_string(&argument) {
            Ok(text) => text,
            Err(_) => format!("# Policy\n\n## Initial criteria\n\n- {argument}\n"),
        };
        match compile(&argument, &text, Vocabulary::builtin()) {
            Ok(compiled) => {
                for line in &compiled.lines {
                    let section = line.section.map_or(String::new(), |s| format!("{s:?}"));
                    let reading = format!("{:?}", line.reading);
                    writeln!(
                        out,
                        "{:>4} {section:<9} {reading:<11} {}",
                        line.line, line.text
                    )?;
                    if let Some(canonical) = &line.canonical {
                        writeln!(out, "{:>27} = {canonical}", "")?;
                    }
                    if !line.qualifiers.is_empty() {
                        writeln!(out, "{:>27} ~ {}", "", line.qualifiers.join("; "))?;
                    }
                }
                for d in &compiled.diagnostics {
                    writeln!(out, "{:>4}:{} {}", d.line, d.column, d.message)?;
                }
            }
            Err(problem) => writeln!(out, "{problem}")?,
        }
    }
    Ok(())
}
