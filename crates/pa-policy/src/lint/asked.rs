//! What a policy asks together: the facts that must all hold for one way of meeting it.

use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;

/// A coded fact with the words and line of the document that ask for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) what: &'a Criterion,
    /// It must not be so.
    pub(super) denied: bool,
    pub(super) line: u32,
    pub(super) text: Option<&'a str>,
}

/// Where a node stands, as far as it or a node above it says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'a> {
    line: u32,
    text: Option<&'a str>,
    denied: bool,
}

impl<'a> Place<'a> {
    fn of(self, node: &'a Node) -> Self {
        Self {
            line: node.line.map_or(self.line, |line| line.0),
            text: node.text.as_deref().or(self.text),
            ..self
        }
    }

    fn denied(self) -> Self {
        Self {
            denied: !self.denied,
            ..self
        }
    }
}

/// More facts than this are not held against each other: no policy asks so many at once, and a text
/// made to be slow shall not be.
const MOST: usize = 1_000;

/// The facts that a node demands whatever else is so, not those of its alternatives.
pub(super) fn required(node: &Node) -> Vec<Asked<'_>> {
    let mut facts = Vec::new();
    gather(node, Place::default(), &mut facts, &mut Vec::new());
    facts
}

/// Walks every way through the alternatives of `nodes`, which are asked together. `see` gets the
/// facts asked so far and how many of them were asked further up, where they were seen already.
pub(super) fn ways<'a>(nodes: &[&'a Node], see: &mut dyn FnMut(&[Asked<'a>], usize)) {
    let mut facts = Vec::new();
    let mut open = Vec::new();
    for node in nodes {
        gather(node, Place::default(), &mut facts, &mut open);
    }
    facts.truncate(MOST);
    see(&facts, 0);
    for (group, place) in open {
        alternatives(group, place, &mut facts, see);
    }
}

fn way<'a>(
    node: &'a Node,
    place: Place<'a>,
    facts: &mut Vec<Asked<'a>>,
    see: &mut dyn FnMut(&[Asked<'a>], usize),
) {
    let known = facts.len();
    let mut open = Vec::new();
    gather(node, place, facts, &mut open);
    facts.truncate(MOST.max(known));
    if facts.len() > known {
        see(facts, known);
    }
    for (group, place) in open {
        alternatives(group, place, facts, see);
    }
    facts.truncate(known);
}

/// The ways through a node that [`gather`] left open.
fn alternatives<'a>(
    group: &'a Node,
    place: Place<'a>,
    facts: &mut Vec<Asked<'a>>,
    see: &mut dyn FnMut(&[Asked<'a>], usize),
) {
    match &group.rule {
        Rule::All(nodes) | Rule::Any(nodes) | Rule::AtLeast(_, nodes) => {
            nodes.iter().for_each(|node| way(node, place, facts, see));
        }
        Rule::Indications(list) => {
            for indication in list {
                let known = facts.len();
                facts.extend(indication.gate.as_ref().map(|gate| Asked {
                    what: gate,
                    denied: false,
                    line: indication.line.map_or(place.line, |line| line.0),
                    text: indication.heading.as_deref(),
                }));
                if facts.len() > known {
                    see(facts, known);
                }
                way(&indication.criteria, place, facts, see);
                facts.truncate(known);
            }
        }
        // A condition that never holds only never applies; the demand is asked beside it.
        Rule::When { when, then } => {
            let known = facts.len();
            gather(when, place, facts, &mut Vec::new());
            way(then, place, facts, see);
            facts.truncate(known);
        }
        Rule::Not(_) | Rule::Criterion(_) | Rule::Attestation | Rule::Unreadable { .. } => {}
    }
}

/// Puts what `node` demands into `facts`, and the groups below it that leave a choice into `open`.
fn gather<'a>(
    node: &'a Node,
    place: Place<'a>,
    facts: &mut Vec<Asked<'a>>,
    open: &mut Vec<(&'a Node, Place<'a>)>,
) {
    let place = place.of(node);
    match (&node.rule, place.denied) {
        (Rule::All(nodes), false) | (Rule::Any(nodes), true) => {
            nodes.iter().for_each(|n| gather(n, place, facts, open));
        }
        (Rule::Not(child), _) => gather(child, place.denied(), facts, open),
        (Rule::Criterion(what), denied) => facts.push(Asked {
            what,
            denied,
            line: place.line,
            text: place.text,
        }),
        (Rule::Any(_) | Rule::AtLeast(..) | Rule::Indications(_) | Rule::When { .. }, false)
        | (Rule::All(_), true) => open.push((node, place)),
        // "not two of", "not if": too little is said of the single fact.
        (Rule::AtLeast(..) | Rule::Indications(_) | Rule::When { .. }, true)
        | (Rule::Attestation | Rule::Unreadable { .. }, _) => {}
    }
}
