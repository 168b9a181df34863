//! What is left for people: attestations to confirm, and facts that could still change the result.

use serde::Serialize;

use super::{NodeResult, Operator, Source, Standing};
use crate::finding::Basis;
use crate::truth::Truth;

/// A statement for the prescriber to confirm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attestation {
    /// The policy's words, or the canonical sentence where it has none of its own.
    pub text: String,
    /// Where they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Set where the record is merely silent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// The outstanding attestations on which the result rests or for which it waits, in the order of
/// the policy. Where one of several is enough, only the way with the fewest is followed.
pub fn attestations(root: &NodeResult) -> Vec<Attestation> {
    let mut out = Vec::new();
    collect(root, &Place::default(), &mut out);
    let mut seen: Vec<Attestation> = Vec::with_capacity(out.len());
    for attestation in out {
        if !seen.contains(&attestation) {
            seen.push(attestation);
        }
    }
    seen
}

/// The nearest words of the document above a node.
#[derive(Default, Clone, Copy)]
struct Place<'r> {
    text: Option<&'r str>,
    source: Option<&'r Source>,
}

fn collect<'r>(node: &'r NodeResult, above: &Place<'r>, out: &mut Vec<Attestation>) {
    let place = Place {
        text: node.text.as_deref().or(above.text),
        source: node.source.as_ref().or(above.source),
    };
    let refused = node.standing != Standing::Attestation && node.passing() == Truth::NotMet;
    match node.standing {
        Standing::LeftOut => return,
        Standing::Attestation if node.operator.is_none() => {
            push(node.text.as_deref().or(above.text), &place, None, out);
            return;
        }
        _ => {}
    }
    if !refused {
        let open = node
            .qualifiers
            .iter()
            .zip(&node.confirmed_qualifiers)
            .filter(|(_, done)| !**done);
        for (qualifier, _) in open {
            push(Some(qualifier), &place, None, out);
        }
    }
    let Some(operator) = node.operator else {
        if node.silent && node.passing() == Truth::Met {
            // Denied, the canonical sentence would say the contrary of what is to be confirmed.
            let own = node.text.as_deref();
            let canonical = node.canonical.as_deref().filter(|_| !node.sense_denied);
            push(
                own.or(canonical).or(above.text),
                &place,
                Some(Basis::Absence),
                out,
            );
        }
        return;
    };
    for child in followed(node, operator) {
        collect(child, &place, out);
    }
}

/// The children that matter for what is still to be confirmed.
fn followed(node: &NodeResult, operator: Operator) -> Vec<&NodeResult> {
    let waiting = |c: &&NodeResult| c.standing == Standing::Attestation;
    if node.standing == Standing::Attestation {
        return node.children.iter().filter(waiting).collect();
    }
    let not_refused = |c: &&NodeResult| waiting(c) || c.passing() != Truth::NotMet;
    let every = match operator {
        Operator::All | Operator::Not => !node.sense_denied,
        Operator::Any => node.sense_denied,
        Operator::AtLeast => false,
    };
    if every || operator == Operator::Not {
        return node.children.iter().filter(not_refused).collect();
    }
    match node.passing() {
        Truth::Met => {
            let met = node
                .children
                .iter()
                .filter(|c| !waiting(c) && c.passing() == Truth::Met);
            if operator == Operator::AtLeast {
                return met.collect();
            }
            let load = |child: &&NodeResult| {
                let mut list = Vec::new();
                collect(child, &Place::default(), &mut list);
                list.len()
            };
            met.min_by_key(load).into_iter().collect()
        }
        Truth::Unknown => {
            let open = |c: &&NodeResult| waiting(c) || c.passing() == Truth::Unknown;
            node.children.iter().filter(open).collect()
        }
        Truth::NotMet => Vec::new(),
    }
}

fn push(text: Option<&str>, place: &Place<'_>, basis: Option<Basis>, out: &mut Vec<Attestation>) {
    if let Some(text) = text {
        out.push(Attestation {
            text: text.to_owned(),
            source: place.source.cloned(),
            basis,
        });
    }
}

/// The facts that could still change an unknown result. In a tree without repeated facts these are
/// the unknown leaves all of whose groups are unknown: elsewhere a group is decided whatever they
/// turn out to be.
pub fn missing(root: &NodeResult) -> Vec<String> {
    let mut out = Vec::new();
    walk(root, &mut out);
    out
}

fn walk(node: &NodeResult, out: &mut Vec<String>) {
    if node.standing != Standing::Decided(Truth::Unknown) {
        return;
    }
    for fact in &node.missing {
        if !out.contains(fact) {
            out.push(fact.clone());
        }
    }
    if node.kind == Some("unreadable") {
        let line = node
            .source
            .as_ref()
            .map(|s| format!(" (line {})", s.line))
            .unwrap_or_default();
        let words = node.text.as_deref().unwrap_or("a criterion");
        out.push(format!("a person's reading of “{words}”{line}"));
    }
    for child in &node.children {
        walk(child, out);
    }
}
