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
    if crosses(&list) {
        return vec![decided(list)];
    }
    // From the last, so that what is skipped has been put together.
    for at in (0..list.len()).rev() {
        let Some((end, when_yes)) = skipped(&list, at) else {
            continue;
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

/// Where the questions end that an answer to the question at `at` skips, and whether it is "yes" that skips them.
fn skipped(list: &[Asked], at: usize) -> Option<(usize, bool)> {
    let route = list[at].route?;
    let skips = |step| match step {
        Some(Step::Approve) => Some(list.len()),
        // Where the list lacks that question, it is not known what is skipped.
        Some(Step::Go(number)) => place_of(numbers(list), at, number).filter(|end| *end > at + 1),
        _ => None,
    };
    match (skips(route.yes), skips(route.no)) {
        (Some(end), _) if route.no != Some(Step::Stop) => Some((end, true)),
        (_, Some(end)) if route.yes != Some(Step::Stop) => Some((end, false)),
        _ => None,
    }
}

fn numbers(list: &[Asked]) -> impl Iterator<Item = Option<u32>> + '_ {
    list.iter().map(|asked| asked.number)
}

/// Where the question of a number stands behind another.
fn place_of(numbers: impl Iterator<Item = Option<u32>>, at: usize, number: u32) -> Option<usize> {
    let place = numbers.skip(at + 1).position(|n| n == Some(number))?;
    Some(at + 1 + place)
}

/// Whether an answer to a question among those that another skips leads beyond their end ("3. … If no, go to question 8.
/// 5. … If yes, approve."): then no question stands within another.
fn crosses(list: &[Asked]) -> bool {
    (0..list.len()).any(|at| {
        let Some((end, _)) = skipped(list, at) else {
            return false;
        };
        let leaves = |inner: usize| {
            list[inner].route.is_some_and(|route| {
                [route.yes, route.no]
                    .iter()
                    .flatten()
                    .any(|step| match step {
                        Step::Approve => end < list.len(),
                        Step::Go(number) => {
                            place_of(numbers(list), inner, *number).is_some_and(|to| to > end)
                        }
                        _ => false,
                    })
            })
        };
        (at + 1..end).any(leaves)
    })
}

/// A list in which answers lead past one another is no longer read.
const MAX_DECISIONS: usize = 400;

/// Questions as what they decide: each way through the answers that ends in an approval.
fn decided(list: Vec<Asked>) -> Part {
    let lead = list
        .first()
        .and_then(|a| a.parts.first())
        .and_then(|p| p.lead);
    let questions: Vec<Question> = list
        .into_iter()
        .map(|asked| Question {
            number: asked.number,
            route: asked.route.unwrap_or_default(),
            node: (!asked.parts.is_empty()).then(|| combine(asked.parts, None)),
        })
        .collect();
    let mut left = MAX_DECISIONS;
    let node = ways_from(&questions, 0, &mut left).map(|ways| match ways {
        Ways::Approved => Node::new(Rule::All(Vec::new())),
        Ways::If(node) => node,
        Ways::Stopped => Node::new(Rule::Any(Vec::new())),
    });
    let unread = || {
        let reason = "where the answers lead is not read".to_owned();
        Node::new(Rule::Unreadable { reason })
    };
    Part {
        lead,
        node: node.unwrap_or_else(unread),
        excludes: false,
        closes_list: false,
    }
}

/// A question put together: `None` where it asks for nothing.
struct Question {
    number: Option<u32>,
    route: Route,
    node: Option<Node>,
}

/// What the questions from one on decide.
enum Ways {
    Approved,
    Stopped,
    If(Node),
}

/// What is decided from a question on; `None`: it is not known where an answer leads, or there are too many ways.
fn ways_from(questions: &[Question], at: usize, left: &mut usize) -> Option<Ways> {
    let Some(Question { route, node, .. }) = questions.get(at) else {
        return Some(Ways::Approved);
    };
    *left = left.checked_sub(1)?;
    let Some(asked) = node else {
        return ways_from(questions, at + 1, left);
    };
    let mut follow = |step: Option<Step>, unsaid: Option<Step>| match step.or(unsaid) {
        Some(Step::Stop) => Some(Ways::Stopped),
        Some(Step::Approve) => Some(Ways::Approved),
        Some(Step::Next) => ways_from(questions, at + 1, left),
        Some(Step::Go(number)) => {
            let place = place_of(questions.iter().map(|q| q.number), at, number)?;
            ways_from(questions, place, left)
        }
        Some(Step::Unclear) | None => None,
    };
    // A question that must not be answered with yes is already read as what must not be.
    if route.yes == Some(Step::Stop) {
        let rest = follow(route.no, Some(Step::Next))?;
        return Some(all_of(asked.clone(), rest));
    }
    let yes = follow(route.yes, Some(Step::Next))?;
    let no = follow(route.no, Some(Step::Stop))?;
    Some(match (yes, no) {
        (yes, Ways::Stopped) => all_of(asked.clone(), yes),
        (Ways::Approved, Ways::If(no)) => Ways::If(Node::new(Rule::Any(vec![asked.clone(), no]))),
        (Ways::Approved, Ways::Approved) => Ways::Approved,
        (yes, no) => match (
            all_of(asked.clone(), yes),
            all_of(sentence::negate(asked.clone()), no),
        ) {
            (Ways::If(yes), Ways::If(no)) => Ways::If(Node::new(Rule::Any(vec![yes, no]))),
            (Ways::If(one), _) | (_, Ways::If(one)) => Ways::If(one),
            _ => Ways::Stopped,
        },
    })
}

/// What is asked, and then what follows.
fn all_of(asked: Node, rest: Ways) -> Ways {
    match rest {
        Ways::Approved => Ways::If(asked),
        Ways::Stopped => Ways::Stopped,
        Ways::If(rest) => Ways::If(Node::new(Rule::All(vec![asked, rest]))),
    }
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
