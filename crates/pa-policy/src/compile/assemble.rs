//! From the entries of a document to its criteria: common ones, and alternatives by indication.

use super::CriteriaSection;
use crate::criteria::{Indication, Line, Node, Rule};
use crate::kinds::Criterion;

/// Criteria found in one place.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) section: CriteriaSection,
    /// The indications and drug parts it stands under, outermost first.
    pub(super) scopes: Vec<usize>,
    pub(super) node: Node,
}

/// A heading that limits what stands under it to some patients or requests.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) heading: String,
    pub(super) line: u32,
    /// Who comes under it; `None`: the heading is not read, so nobody can tell.
    pub(super) gate: Option<Criterion>,
}

/// Initial criteria, renewal criteria, required absences.
pub(super) fn assemble(
    entries: Vec<Entry>,
    scopes: &[Scope],
) -> (Option<Node>, Option<Node>, Vec<Node>) {
    let of = |section| -> Vec<&Entry> { entries.iter().filter(|e| e.section == section).collect() };
    let initial = group(&of(CriteriaSection::Initial), scopes, 0);
    let renewal = group(&of(CriteriaSection::Renewal), scopes, 0);
    let exclusions = of(CriteriaSection::Exclusion).into_iter().map(|e| scoped(e, scopes)).collect();
    (initial, renewal, exclusions)
}

/// An exclusion under an indication is asked of those who come under it.
fn scoped(entry: &Entry, scopes: &[Scope]) -> Node {
    let gates = entry.scopes.iter().rev().filter_map(|s| scopes[*s].gate.clone());
    gates.fold(entry.node.clone(), |node, gate| {
        let when = Box::new(Node::new(Rule::Criterion(gate)));
        Node::new(Rule::When { when, then: Box::new(node) })
    })
}

fn group(entries: &[&Entry], scopes: &[Scope], depth: usize) -> Option<Node> {
    if entries.is_empty() {
        return None;
    }
    let mut common: Vec<Node> = Vec::new();
    let mut order: Vec<usize> = Vec::new();
    for entry in entries {
        match entry.scopes.get(depth) {
            None => common.push(entry.node.clone()),
            Some(scope) if !order.contains(scope) => order.push(*scope),
            Some(_) => {}
        }
    }
    let indications: Vec<Indication> = order
        .into_iter()
        .filter_map(|scope| {
            let inner: Vec<&Entry> =
                entries.iter().filter(|e| e.scopes.get(depth) == Some(&scope)).copied().collect();
            let criteria = group(&inner, scopes, depth + 1)?;
            Some(indication(&scopes[scope], criteria))
        })
        .collect();
    if !indications.is_empty() {
        common.push(Node::new(Rule::Indications(indications)));
    }
    Some(if common.len() == 1 { common.remove(0) } else { Node::new(Rule::All(common)) })
}

fn indication(scope: &Scope, criteria: Node) -> Indication {
    let criteria = match scope.gate {
        Some(_) => criteria,
        None => {
            let reason = format!("the heading \"{}\" is not read", scope.heading);
            let mut unread = Node::new(Rule::Unreadable { reason });
            unread.text = Some(scope.heading.clone());
            unread.line = Some(Line(scope.line));
            Node::new(Rule::All(vec![unread, criteria]))
        }
    };
    Indication {
        heading: Some(scope.heading.clone()),
        line: Some(Line(scope.line)),
        gate: scope.gate.clone(),
        criteria,
    }
}
