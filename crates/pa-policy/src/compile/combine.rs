//! Criteria among their siblings, joined by what the header says and what stands between them.

use crate::criteria::{Node, Rule};
use crate::document::route::{Route, Step};
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

/// The criteria of one block of a list, which may be a question whose answers lead elsewhere.
pub(super) struct Asked {
    pub(super) number: Option<u32>,
    pub(super) route: Option<Route>,
    pub(super) parts: Vec<Part>,
}

/// The criteria of a list in order. What an answer skips is asked only of those who answer otherwise: "if
/// yes, go to question 6" makes the question and what lies between alternatives.
pub(super) fn routed(mut list: Vec<Asked>) -> Vec<Part> {
    // From the last, so that what is skipped has been put together.
    for at in (0..list.len()).rev() {
        let Some(route) = list[at].route else {
            continue;
        };
        let skips = |step| match step {
            Some(Step::Approve) => Some(list.len()),
            Some(Step::Go(number)) => {
                let behind = list[at + 1..].iter();
                let place = behind.map(|a| a.number).position(|n| n == Some(number));
                // Where the list lacks that question, it is not known what is skipped.
                place
                    .map(|place| at + 1 + place)
                    .filter(|end| *end > at + 1)
            }
            _ => None,
        };
        let (end, when_yes) = match (skips(route.yes), skips(route.no)) {
            (Some(end), _) if route.no != Some(Step::Stop) => (end, true),
            (_, Some(end)) if route.yes != Some(Step::Stop) => (end, false),
            _ => continue,
        };
        let between: Vec<Part> = list[at + 1..end]
            .iter_mut()
            .flat_map(|asked| std::mem::take(&mut asked.parts))
            .collect();
        let asked = std::mem::take(&mut list[at].parts);
        if between.is_empty() || asked.is_empty() {
            // The answer changes nothing.
            continue;
        }
        let lead = asked[0].lead;
        let (question, rest) = (combine(asked, None), combine(between, None));
        let node = if when_yes {
            Node::new(Rule::Any(vec![question, rest]))
        } else {
            Node::when(question, rest)
        };
        list[at].parts = vec![Part {
            lead,
            node,
            excludes: false,
            closes_list: false,
        }];
    }
    list.into_iter().flat_map(|asked| asked.parts).collect()
}

/// Joins what is excluded, each read as what must be absent: where any of them excludes, all must be. Each
/// excludes by itself where nothing says otherwise.
pub(super) fn combine_excluded(mut parts: Vec<Part>, op: Option<Op>) -> Node {
    let together = parts.iter().skip(1).any(|p| p.lead == Some(Joiner::And));
    let op = op.or((!together).then_some(Op::Any));
    for part in &mut parts {
        let absent = std::mem::replace(&mut part.node, Node::new(Rule::Attestation));
        part.node = opposite(absent);
    }
    opposite(combine(parts, op))
}

/// The opposite of a criterion, which stands where it stood.
fn opposite(node: Node) -> Node {
    let (text, line) = (node.text.clone(), node.line);
    let mut out = sentence::negate(node);
    out.text = out.text.or(text);
    out.line = out.line.or(line);
    out
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
