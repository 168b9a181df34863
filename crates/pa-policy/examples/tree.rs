//! Shows how the criteria of a document hang together, one node a line:
//!
//! `cargo run -p pa-policy --example tree -- policies/aetna/aetna-sglt2.md`

use std::io::{self, Write};

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use pa_policy::criteria::{Node, Rule};

/// Writes a node and what is below it, indented by depth.
fn show(out: &mut impl Write, depth: usize, node: &Node) -> io::Result<()> {
    let place = node.line.map_or(String::new(), |l| format!("{}: ", l.0));
    let what = match &node.rule {
        Rule::All(_) => "ALL".to_owned(),
        Rule::Any(_) => "ANY".to_owned(),
        Rule::AtLeast(n, _) => format!("AT LEAST {n}"),
        Rule::Not(_) => "NOT".to_owned(),
        Rule::When { .. } => "WHEN … THEN".to_owned(),
        Rule::Indications(_) => "BY INDICATION".to_owned(),
        Rule::Criterion(criterion) => criterion.canonical(),
        Rule::Attestation => format!("ATTEST {:?}", node.text.as_deref().unwrap_or_default()),
        Rule::Unreadable { reason } => {
            format!(
                "UNREADABLE {:?}: {reason}",
                node.text.as_deref().unwrap_or_default()
            )
        }
    };
    let qualifiers = match node.qualifiers.join("; ") {
        none if none.is_empty() => none,
        some => format!("  ~ {some}"),
    };
    writeln!(
        out,
        "{:width$}{place}{what}{qualifiers}",
        "",
        width = 2 * depth
    )?;
    if let Rule::Indications(list) = &node.rule {
        for indication in list {
            let gate = indication
                .gate
                .as_ref()
                .map_or("everyone".to_owned(), |g| g.canonical());
            let heading = indication.heading.as_deref().unwrap_or("no heading");
            writeln!(
                out,
                "{:width$}UNDER {heading:?}: {gate}",
                "",
                width = 2 * depth + 2
            )?;
            show(out, depth + 2, &indication.criteria)?;
        }
        return Ok(());
    }
    node.children()
        .into_iter()
        .try_for_each(|child| show(out, depth + 1, child))
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file)?;
        match compile(&file, &text, Vocabulary::builtin()) {
            Err(problem) => writeln!(out, "{problem}")?,
            Ok(read) => {
                let policy = &read.policy;
                for (part, node) in [("INITIAL", &policy.initial), ("RENEWAL", &policy.renewal)] {
                    writeln!(out, "{part}")?;
                    match node {
                        Some(node) => show(&mut out, 1, node)?,
                        None => writeln!(out, "  none")?,
                    }
                }
                writeln!(out, "EXCLUSIONS (as what must hold)")?;
                policy
                    .exclusions
                    .iter()
                    .try_for_each(|node| show(&mut out, 1, node))?;
            }
        }
    }
    Ok(())
}
