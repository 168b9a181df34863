//! The canonical sentence of a node.

use crate::criteria::{Node, Rule};

/// One sentence for a node; groups join their children's sentences.
pub(super) fn canonical(node: &Node) -> String {
    let joined = |nodes: &[Node], word: &str| {
        let parts: Vec<String> = nodes.iter().map(canonical).collect();
        parts.join(&format!(", {word} "))
    };
    match &node.rule {
        Rule::Criterion(criterion) => criterion.canonical(),
        Rule::All(nodes) => joined(nodes, "AND"),
        Rule::Any(nodes) => joined(nodes, "OR"),
        Rule::AtLeast(n, nodes) => format!("at least {n} of: {}", joined(nodes, "OR")),
        Rule::Not(inner) => format!("NOT {}", canonical(inner)),
        Rule::When { when, then } => format!("If {}, {}", canonical(when), canonical(then)),
        Rule::Indications(list) => {
            let parts: Vec<String> = list.iter().map(|i| canonical(&i.criteria)).collect();
            parts.join(", OR ")
        }
        Rule::Attestation => "attestation".to_owned(),
        Rule::Unreadable { reason } => format!("unreadable: {reason}"),
    }
}

/// The kind to show for a node: its own, or that of its first coded fact.
pub(super) fn kind(node: &Node) -> Option<&'static str> {
    match &node.rule {
        Rule::Criterion(criterion) => Some(criterion.kind()),
        _ => {
            let mut kinds = node.children().into_iter().filter_map(kind);
            let first = kinds.next()?;
            Some(if kinds.all(|k| k == first) {
                first
            } else {
                "compound"
            })
        }
    }
}
