//! The criteria tree as a person reads it: one mark a line, what is the same kind of group pulled
//! together, and nothing below a part that does not concern the patient.

use pa_policy::evaluate::{NodeResult, Operator, Source, Standing};
use pa_policy::finding::{Basis, Evidence};
use pa_policy::truth::Truth;

/// What stands before a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    Met,
    NotMet,
    Unknown,
    Attestation,
    LeftOut,
}

impl Mark {
    /// Every mark, in the order of a legend.
    pub(crate) const ALL: [Self; 5] = [
        Self::Met,
        Self::NotMet,
        Self::Unknown,
        Self::Attestation,
        Self::LeftOut,
    ];

    fn of(node: &NodeResult) -> Self {
        match node.standing {
            // What does not apply is not held against the patient as "not met" would read.
            _ if node.applies == Some(false) => Self::LeftOut,
            Standing::Decided(Truth::Met) => Self::Met,
            Standing::Decided(Truth::NotMet) => Self::NotMet,
            Standing::Decided(Truth::Unknown) => Self::Unknown,
            Standing::Attestation => Self::Attestation,
            Standing::LeftOut => Self::LeftOut,
        }
    }

    /// One character.
    pub(crate) fn sign(self) -> char {
        match self {
            Self::Met => '✓',
            Self::NotMet => '✗',
            Self::Unknown => '?',
            Self::Attestation => '☐',
            Self::LeftOut => '–',
        }
    }

    /// What it says.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::Unknown => "not known",
            Self::Attestation => "to attest",
            Self::LeftOut => "does not apply",
        }
    }
}

/// A line of the outline with what stands beneath it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item<'r> {
    pub(crate) mark: Mark,
    /// The policy's words, or what the group asks.
    pub(crate) text: String,
    /// Where they stand.
    pub(crate) source: Option<&'r Source>,
    /// Why, the record's entries, what could not be read.
    pub(crate) details: Vec<Detail<'r>>,
    /// The record's entries, also those that a reason tells already.
    pub(crate) evidence: &'r [Evidence],
    pub(crate) children: Vec<Item<'r>>,
}

/// A line beneath a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Detail<'r> {
    /// Why it is as it is: value, threshold, margin.
    Reason(&'r str),
    /// An entry of the record, and its place there.
    Evidence(&'r str, &'r str),
    /// It rests on silence.
    Silence,
    /// What no code shows of the fact.
    Qualifier(&'r str),
}

/// The outline of a result tree. The outermost "all of" is not a line of its own: its parts are.
pub(crate) fn outline(root: &NodeResult) -> Vec<Item<'_>> {
    let item = item(root);
    let plain_group = root.operator == Some(Operator::All) && root.text.is_none();
    match plain_group && !item.children.is_empty() {
        true => item.children,
        false => vec![item],
    }
}

fn item(node: &NodeResult) -> Item<'_> {
    let mark = Mark::of(node);
    if let Some(only) = stands_for_its_child(node) {
        let mut inner = item(only);
        inner.mark = mark;
        match &node.text {
            Some(text) => inner.text.clone_from(text),
            None if node.operator == Some(Operator::Not) => inner.text.insert_str(0, "Not: "),
            None => {}
        }
        inner.source = node.source.as_ref().or(inner.source);
        let own = details(node);
        inner.details.retain(|detail| !own.contains(detail));
        inner.details.splice(0..0, own);
        return inner;
    }
    // Below a part that does not concern the patient only its reason is worth a line.
    let parts = if mark == Mark::LeftOut {
        Vec::new()
    } else {
        parts(node)
    };
    Item {
        mark,
        text: text(node),
        source: node.source.as_ref(),
        details: details(node),
        evidence: &node.evidence,
        children: parts,
    }
}

/// A group that is told by its only child: a "not" of one fact, or a group of one.
fn stands_for_its_child(node: &NodeResult) -> Option<&NodeResult> {
    let [only] = node.children.as_slice() else {
        return None;
    };
    match node.operator? {
        Operator::Not => only.operator.is_none().then_some(only),
        _ => (node.text.is_none() || only.text.is_none()).then_some(only),
    }
}

/// The children, those of an untitled "all of" within an "all of" pulled up.
fn parts(node: &NodeResult) -> Vec<Item<'_>> {
    let mut out = Vec::with_capacity(node.children.len());
    for child in &node.children {
        let same = child.operator == node.operator
            && matches!(child.operator, Some(Operator::All | Operator::Any));
        let plain = child.text.is_none() && child.applies.is_none() && child.reason.is_none();
        if same && plain && child.children.len() > 1 {
            out.extend(parts(child));
        } else {
            out.push(item(child));
        }
    }
    // A heading that names the group stands above it already.
    if let [first, ..] = out.as_mut_slice()
        && node.text.as_ref() == Some(&first.text)
    {
        first.text = canonical_of(node, 0).unwrap_or_else(|| first.text.clone());
    }
    out
}

fn canonical_of(node: &NodeResult, at: usize) -> Option<String> {
    node.children.get(at)?.canonical.clone()
}

fn text(node: &NodeResult) -> String {
    if let Some(text) = &node.text {
        return text.clone();
    }
    match node.operator {
        Some(Operator::All) => "All of the following".to_owned(),
        Some(Operator::Any) => "One of the following".to_owned(),
        Some(Operator::AtLeast) => match node.n {
            Some(n) => format!("At least {n} of the following"),
            None => "One of the following".to_owned(),
        },
        Some(Operator::Not) => "None of the following".to_owned(),
        None => node
            .canonical
            .clone()
            .unwrap_or_else(|| "A criterion without words".to_owned()),
    }
}

fn details(node: &NodeResult) -> Vec<Detail<'_>> {
    let mut out = Vec::new();
    // What is left for the prescriber is said by its mark; the list of attestations follows.
    if node.standing != Standing::Attestation {
        let said = match &node.detail {
            Some(detail) => Some(detail),
            None => node.reason.as_ref(),
        };
        out.extend(said.map(|reason| Detail::Reason(reason.as_str())));
    }
    let told = |summary: &str| {
        node.reason
            .as_deref()
            .is_some_and(|reason| reason.contains(summary))
    };
    out.extend(
        node.evidence
            .iter()
            .filter(|e| !told(&e.summary))
            .map(|e| Detail::Evidence(e.summary.as_str(), e.pointer.as_str())),
    );
    if node.basis == Some(Basis::Absence) && node.reason.is_none() {
        out.push(Detail::Silence);
    }
    out.extend(
        node.qualifiers
            .iter()
            .map(|q| Detail::Qualifier(q.as_str())),
    );
    out
}
