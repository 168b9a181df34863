//! Compiled criteria: what a policy asks, as a tree of groups and coded facts.
//!
//! Serializable and versioned ([`FORMAT`]): this is what `pa-index` writes and `pa-query` judges.

use pa_model::{Date, RequestKind};
use serde::{Deserialize, Serialize};

use crate::kinds::Criterion;

/// Version of the serialized form; raised whenever an older reader would misread it.
/// 1: first. 2: terms of an approval.
pub const FORMAT: u32 = 2;

/// A policy, compiled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompiledPolicy {
    /// [`FORMAT`] at the time of writing.
    pub format: u32,
    /// Path of the document below the folder that was indexed, with `/`.
    pub file: String,
    /// What the head of the document says.
    pub header: Header,
    /// Criteria of a first request; `None` where the document states none.
    pub initial: Option<Node>,
    /// Criteria of a continuation; `None`: it is judged by the initial ones.
    pub renewal: Option<Node>,
    /// Required absences, for initial and renewal requests alike; statuses in the passing sense.
    pub exclusions: Vec<Node>,
    /// What an approval is: how long, how much.
    #[serde(default)]
    pub terms: Terms,
    /// The document's sections, for search and citation.
    pub sections: Vec<Section>,
}

/// What a policy says of its approvals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// How long they last, in the order of the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub durations: Vec<Duration>,
    /// How much they cover, in the order of the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<Quantity>,
}

/// How long an approval lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duration {
    /// Line of the document.
    pub line: Line,
    /// The line without its marker.
    pub text: String,
    /// Of which kind of request; `None`: of both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RequestKind>,
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: DurationUnit,
    /// Of which drugs only; empty: of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drugs: Vec<String>,
}

/// Units in which policies state how long an approval lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DurationUnit {
    /// Days.
    Days,
    /// Weeks of seven days.
    Weeks,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// A quantity limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// Line of the document.
    pub line: Line,
    /// The line without its marker.
    pub text: String,
    /// The drugs that it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drugs: Vec<String>,
}

/// What the head of a policy document says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Id; where the document states none, its file name without ending and trailing date.
    pub policy_id: String,
    /// Title.
    pub title: Option<String>,
    /// Payer as written.
    pub payer: Option<String>,
    /// Ids of the plans it is for; empty: all of the payer's.
    pub plans: Vec<String>,
    /// Drug names as written.
    pub drugs: Vec<String>,
    /// First day in force.
    pub effective: Option<Date>,
    /// Last day in force.
    pub expires: Option<Date>,
}

/// A place in the policy document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Line(pub u32);

/// A node of the criteria tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The document's words, where the node stands for words of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Line of the document, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
    /// Qualifiers that no code shows ("severe"): attestations attached to the coded fact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<String>,
    /// What is asked.
    pub rule: Rule,
}

/// What a node asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every child.
    All(Vec<Node>),
    /// One child.
    Any(Vec<Node>),
    /// At least so many children.
    AtLeast(u8, Vec<Node>),
    /// The child is not met.
    Not(Box<Node>),
    /// Alternatives by diagnosis: the criteria of one of them must be met in full. A patient who
    /// does not have the named condition does not come under that indication.
    Indications(Vec<Indication>),
    /// `then` is asked only of those to whom `when` applies; otherwise the node is left out of its
    /// group (alone: met). Undecided where `when` is, unless `then` is met.
    When {
        /// The condition of the demand.
        when: Box<Node>,
        /// The demand.
        then: Box<Node>,
    },
    /// A coded fact.
    Criterion(Criterion),
    /// What no record can show; listed with the result, never decides alone.
    Attestation,
    /// Not read in full, so never guessed: unknown.
    Unreadable {
        /// Why, for a person.
        reason: String,
    },
}

/// The criteria of one indication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indication {
    /// The heading that names it.
    pub heading: Option<String>,
    /// Line of that heading.
    pub line: Option<Line>,
    /// Who comes under it; `None`: everyone.
    pub gate: Option<Criterion>,
    /// What is asked of them.
    pub criteria: Node,
}

impl Node {
    /// A node without place.
    pub fn new(rule: Rule) -> Self {
        Self {
            text: None,
            line: None,
            qualifiers: Vec::new(),
            rule,
        }
    }

    /// A coded fact without place.
    pub fn fact(criterion: impl Into<Criterion>) -> Self {
        Self::new(Rule::Criterion(criterion.into()))
    }

    /// `then` is asked only where `when` holds.
    pub fn when(when: Node, then: Node) -> Self {
        Self::new(Rule::When {
            when: Box::new(when),
            then: Box::new(then),
        })
    }

    /// Whether it asks that a condition is there.
    pub(crate) fn is_diagnosis(&self) -> bool {
        matches!(&self.rule, Rule::Criterion(Criterion::Diagnosis(d)) if !d.absent)
    }

    /// Whether it asks that a drug is being taken.
    pub(crate) fn is_present_use(&self) -> bool {
        matches!(&self.rule, Rule::Criterion(Criterion::Concurrent(c)) if !c.absent)
    }

    /// Whether it asks for a value, and for nothing else.
    pub(crate) fn is_value(&self) -> bool {
        matches!(&self.rule, Rule::Criterion(Criterion::LabValue(_)))
    }

    /// Whether it asks for nothing but an absence.
    pub(crate) fn is_absence(&self) -> bool {
        match &self.rule {
            Rule::Criterion(Criterion::Diagnosis(d)) => d.absent,
            Rule::Criterion(Criterion::Concurrent(c)) => c.absent,
            _ => false,
        }
    }

    /// Whether it, or each of the alternatives that it offers, is so.
    pub(crate) fn all_alternatives(&self, is: impl Fn(&Node) -> bool + Copy) -> bool {
        match &self.rule {
            Rule::Any(parts) => parts.iter().all(|part| part.all_alternatives(is)),
            _ => is(self),
        }
    }

    /// The children of a group, in order; empty for a leaf.
    pub fn children(&self) -> Vec<&Node> {
        match &self.rule {
            Rule::All(nodes) | Rule::Any(nodes) | Rule::AtLeast(_, nodes) => nodes.iter().collect(),
            Rule::Not(node) => vec![node],
            Rule::When { when, then } => vec![when, then],
            Rule::Indications(list) => list.iter().map(|i| &i.criteria).collect(),
            Rule::Criterion(_) | Rule::Attestation | Rule::Unreadable { .. } => Vec::new(),
        }
    }
}

/// What a section of a policy is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// Criteria of a first request.
    Initial,
    /// Criteria of a continuation.
    Renewal,
    /// What must be absent.
    Exclusion,
    /// Quantity limits and dosing.
    Quantity,
    /// How long an approval lasts.
    Duration,
    /// What is to be sent along.
    Documentation,
    /// Appeals and exceptions.
    Appeal,
    /// Everything else.
    Background,
}

impl SectionKind {
    /// Whether it holds criteria of requests.
    pub(crate) fn states_criteria(self) -> bool {
        matches!(self, Self::Initial | Self::Renewal | Self::Exclusion)
    }
}

/// A section of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Headings above and at its head, outermost first.
    pub path: Vec<String>,
    /// First line, from 1.
    pub first: Line,
    /// Last line.
    pub last: Line,
    /// Its text, lines joined by newlines.
    pub text: String,
}
