//! How the criteria of a policy hang together, for the eye: a node a line, indented by depth.

use std::fmt::Write;

use crate::criteria::{CompiledPolicy, Node, Rule};

/// The criteria of first requests, of renewals, and the exclusions as what must hold, a node a line with the line of the
/// document it comes from, and behind `~` what the prescriber confirms besides.
pub fn outline(policy: &CompiledPolicy) -> String {
    let mut out = String::new();
    for (part, node) in [("INITIAL", &policy.initial), ("RENEWAL", &policy.renewal)] {
        out.push_str(part);
        out.push('\n');
        match node {
            Some(node) => show(&mut out, 1, node),
            None => out.push_str("  none\n"),
        }
    }
    out.push_str("EXCLUSIONS (as what must hold)\n");
    for node in &policy.exclusions {
        show(&mut out, 1, node);
    }
    out
}

/// Writes a node and what is below it.
fn show(out: &mut String, depth: usize, node: &Node) {
    let place = node.line.map_or(String::new(), |l| format!("{}: ", l.0));
    let text = || node.text.as_deref().unwrap_or_default();
    let what = match &node.rule {
        Rule::All(_) => "ALL".to_owned(),
        Rule::Any(_) => "ANY".to_owned(),
        Rule::AtLeast(n, _) => format!("AT LEAST {n}"),
        Rule::Not(_) => "NOT".to_owned(),
        Rule::When { .. } => "WHEN … THEN".to_owned(),
        Rule::Indications(_) => "BY INDICATION".to_owned(),
        Rule::Criterion(criterion) => criterion.canonical(),
        Rule::Attestation => format!("ATTEST {:?}", text()),
        Rule::Unreadable { reason } => format!("UNREADABLE {:?}: {reason}", text()),
    };
    let qualifiers = match node.qualifiers.join("; ") {
        none if none.is_empty() => none,
        some => format!("  ~ {some}"),
    };
    line(out, depth, &format!("{place}{what}{qualifiers}"));
    if let Rule::Indications(list) = &node.rule {
        for indication in list {
            let everyone = || "everyone".to_owned();
            let gate = indication
                .gate
                .as_ref()
                .map_or_else(everyone, |g| g.canonical());
            let heading = indication.heading.as_deref().unwrap_or("no heading");
            line(out, depth + 1, &format!("UNDER {heading:?}: {gate}"));
            show(out, depth + 2, &indication.criteria);
        }
        return;
    }
    for child in node.children() {
        show(out, depth + 1, child);
    }
}

fn line(out: &mut String, depth: usize, text: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(out, "{:width$}{text}", "", width = 2 * depth);
}
