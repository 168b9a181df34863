//! Criteria among their siblings, joined by what the header says and what stands between them.

use crate::criteria::{Node, Rule};
use crate::group::Op;
use crate::phrase::list::Joiner;
use crate::sentence;

/// A criterion among its siblings.
pub(super) struct Part {
    pub(super) lead: Option<Joiner>,
    pub(super) node: Node,
    pub(super) excludes: bool,
    /// Its line ends in a semicolon or comma: "A; B; or C" is one list.
    pub(super) closes_list: bool,
}

/// Joins criteria by what the header says and what connectives stand between them.
pub(super) fn combine(parts: Vec<Part>, op: Option<Op>) -> Node {
    let listed = parts
        .iter()
        .rev()
        .skip(1)
        .all(|p| p.closes_list || p.lead == Some(Joiner::Or));
    let said = |joiner| parts.iter().skip(1).any(|p| p.lead == Some(joiner));
    let every_or = parts.iter().skip(1).all(|p| p.lead == Some(Joiner::Or));
    let last_or = parts.last().is_some_and(|p| p.lead == Some(Joiner::Or));
    // "A; B; or C": the last connective speaks for the list.
    let any = parts.len() > 1 && !said(Joiner::And) && (every_or || (last_or && listed));
    let op = op.unwrap_or(if any { Op::Any } else { Op::All });
    let binding = if matches!(op, Op::All) {
        Joiner::Or
    } else {
        Joiner::And
    };
    let mut runs: Vec<Vec<Node>> = Vec::new();
    for part in parts {
        match runs.last_mut() {
            Some(run) if part.lead == Some(binding) => run.push(part.node),
            _ => runs.push(vec![part.node]),
        }
    }
    let mut nodes: Vec<Node> = runs
        .into_iter()
        .map(|mut run| {
            if run.len() == 1 {
                return run.remove(0);
            }
            Node::new(if binding == Joiner::Or {
                Rule::Any(run)
            } else {
                Rule::All(run)
            })
        })
        .collect();
    if nodes.len() == 1 && !matches!(op, Op::None) {
        return nodes.remove(0);
    }
    match op {
        Op::All => Node::new(Rule::All(nodes)),
        Op::Any => Node::new(Rule::Any(nodes)),
        Op::AtLeast(n) => Node::new(Rule::AtLeast(n, nodes)),
        Op::None => Node::new(Rule::All(nodes.into_iter().map(sentence::negate).collect())),
    }
}
