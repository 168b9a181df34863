//! From the entries of a document to its criteria: common ones, and alternatives by indication.

use super::CriteriaSection;
use crate::criteria::{Indication, Line, Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::Whose;
use pa_model::vocabulary::Vocabulary;

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
    /// It names a use that the criteria below tell apart, so there is no gate to read.
    pub(super) by_use: bool,
    /// It offers another way beside the criteria before it ("may also be approved if").
    pub(super) besides: bool,
}

/// Initial criteria, renewal criteria, required absences.
pub(super) fn assemble(
    mut entries: Vec<Entry>,
    scopes: &[Scope],
    vocabulary: &Vocabulary,
) -> (Option<Node>, Option<Node>, Vec<Node>) {
    for section in [CriteriaSection::Renewal, CriteriaSection::Exclusion] {
        unscope(&mut entries, section);
    }
    let own;
    let scopes = match besides(&mut entries, scopes) {
        Some(all) => {
            own = all;
            own.as_slice()
        }
        None => scopes,
    };
    let of = |section| -> Vec<&Entry> { entries.iter().filter(|e| e.section == section).collect() };
    let initial = group(&of(CriteriaSection::Initial), scopes, vocabulary, 0);
    let renewal = group(&of(CriteriaSection::Renewal), scopes, vocabulary, 0);
    let exclusions = of(CriteriaSection::Exclusion)
        .into_iter()
        .map(|e| scoped(e, scopes))
        .collect();
    (initial, renewal, exclusions)
}

/// Where a later section offers another way, the criteria before it are a way of their own.
fn besides(entries: &mut [Entry], scopes: &[Scope]) -> Option<Vec<Scope>> {
    let initial = |e: &&mut Entry| e.section == CriteriaSection::Initial;
    let also = entries
        .iter()
        .filter(|e| e.section == CriteriaSection::Initial)
        .find_map(|e| e.scopes.first().filter(|s| scopes[**s].besides))?;
    let mut out = scopes.to_vec();
    out.push(Scope {
        heading: "the criteria first named".to_owned(),
        line: scopes[*also].line,
        gate: None,
        by_use: true,
        besides: false,
    });
    for entry in entries.iter_mut().filter(initial) {
        if entry.scopes.is_empty() {
            entry.scopes.push(out.len() - 1);
        }
    }
    Some(out)
}

/// What closes a document ("Not covered for:", "Continued use criteria") stands below the last of its
/// indications only because that was not closed: it is asked of all.
fn unscope(entries: &mut [Entry], section: CriteriaSection) {
    let mut indications: Vec<usize> = Vec::new();
    for entry in entries
        .iter()
        .filter(|e| e.section == CriteriaSection::Initial)
    {
        if let Some(scope) = entry.scopes.first()
            && !indications.contains(scope)
        {
            indications.push(*scope);
        }
    }
    let Some(last) = indications.last().filter(|_| indications.len() > 1) else {
        return;
    };
    let mut own = entries.iter_mut().filter(|e| e.section == section);
    let all: Vec<&mut Entry> = own.by_ref().collect();
    if all.iter().all(|e| e.scopes.first() == Some(last)) {
        for entry in all {
            entry.scopes.clear();
        }
    }
}

/// An exclusion under an indication is asked of those who come under it.
fn scoped(entry: &Entry, scopes: &[Scope]) -> Node {
    let gates = entry
        .scopes
        .iter()
        .rev()
        .filter_map(|s| scopes[*s].gate.clone());
    gates.fold(entry.node.clone(), |node, gate| {
        let when = Box::new(Node::new(Rule::Criterion(gate)));
        Node::new(Rule::When {
            when,
            then: Box::new(node),
        })
    })
}

fn group(
    entries: &[&Entry],
    scopes: &[Scope],
    vocabulary: &Vocabulary,
    depth: usize,
) -> Option<Node> {
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
            let inner: Vec<&Entry> = entries
                .iter()
                .filter(|e| e.scopes.get(depth) == Some(&scope))
                .copied()
                .collect();
            let criteria = group(&inner, scopes, vocabulary, depth + 1)?;
            Some(indication(&scopes[scope], criteria, vocabulary))
        })
        .collect();
    if !indications.is_empty() {
        common.push(Node::new(Rule::Indications(indications)));
    }
    Some(if common.len() == 1 {
        common.remove(0)
    } else {
        Node::new(Rule::All(common))
    })
}

fn indication(scope: &Scope, criteria: Node, vocabulary: &Vocabulary) -> Indication {
    let criteria = match scope.gate {
        Some(_) => criteria,
        None if scope.by_use => criteria,
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
        gate: scope
            .gate
            .clone()
            .filter(|gate| !asks_itself(gate, &criteria, vocabulary)),
        criteria,
    }
}

/// Whether the criteria themselves ask for the condition that their heading names, in their own
/// words ("mild cognitive impairment or dementia due to Alzheimer's disease" under "Alzheimer's
/// disease"): then their words decide who comes under the heading.
fn asks_itself(gate: &Criterion, criteria: &Node, vocabulary: &Vocabulary) -> bool {
    let Criterion::Diagnosis(gate) = gate else {
        return false;
    };
    let required: &[Node] = match &criteria.rule {
        Rule::All(nodes) => nodes,
        _ => std::slice::from_ref(criteria),
    };
    required.iter().any(|node| {
        let mut named = Vec::new();
        diagnoses(node, &mut named)
            && named.iter().any(|name| {
                gate.conditions
                    .iter()
                    .any(|g| related(name, &g.name, vocabulary))
            })
    })
}

/// Gathers the conditions that a node asks for; `false` where it asks for anything else.
fn diagnoses(node: &Node, into: &mut Vec<String>) -> bool {
    match &node.rule {
        Rule::Criterion(Criterion::Diagnosis(d)) => {
            into.extend(d.conditions.iter().map(|c| c.name.clone()));
            !d.absent && d.whose == Whose::Patient
        }
        Rule::All(nodes) => nodes.iter().any(|n| diagnoses(n, into)),
        Rule::Any(nodes) => nodes.iter().all(|n| diagnoses(n, into)),
        _ => false,
    }
}

fn related(a: &str, b: &str, vocabulary: &Vocabulary) -> bool {
    let (Some(a), Some(b)) = (vocabulary.find_condition(a), vocabulary.find_condition(b)) else {
        return a == b;
    };
    vocabulary.condition(a).includes.contains(&b) || vocabulary.condition(b).includes.contains(&a)
}
