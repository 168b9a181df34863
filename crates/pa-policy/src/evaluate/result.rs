//! The result tree: the criteria with what became of each.

use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Basis, Evidence};
use crate::truth::Truth;

/// A place in a policy document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Path of the document below the indexed folder.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
}

/// How the children of a group combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// Every child.
    All,
    /// One child.
    Any,
    /// At least `n` children.
    AtLeast,
    /// Not the child.
    Not,
}

/// How a node stands towards its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has a status.
    Decided(Truth),
    /// It, or everything in it, waits for the prescriber.
    Attestation,
    /// It asks nothing of this patient.
    LeftOut,
}

/// What became of a node of the criteria tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NodeResult {
    /// How the children combine; absent on a leaf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// How many children are needed, with [`Operator::AtLeast`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<u8>,
    /// The document's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Met, not met or unknown; an outstanding attestation is unknown.
    pub status: Truth,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What exactly could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Set where `met` rests on silence alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// `false`: asks nothing of this patient, so it is left out of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<bool>,
    /// The record's entries that the status rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Kind of the criterion; `attestation`, `unreadable`; absent on a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// The criterion as one plain sentence, where it has no text of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// What would decide it, where unknown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// What no code shows of a coded fact, for the prescriber to confirm.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<String>,
    /// The parts of a group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<NodeResult>,
    /// How it stands towards its group.
    #[serde(skip)]
    pub standing: Standing,
    /// Whether it passes by way of a coded fact.
    #[serde(skip)]
    pub coded_met: bool,
    /// Whether the status rests on silence.
    #[serde(skip)]
    pub(super) silent: bool,
    /// Whether it stands under an odd number of "not"s, so that "not met" is what is asked.
    #[serde(skip)]
    pub(super) sense_denied: bool,
    /// Whether it hangs on a condition that is not decided.
    #[serde(skip)]
    pub(super) may_be_left_out: bool,
    /// Which qualifiers the record says are confirmed.
    #[serde(skip)]
    pub(super) confirmed_qualifiers: Vec<bool>,
}

impl NodeResult {
    pub(super) fn leaf(kind: &'static str, standing: Standing) -> Self {
        let mut out = Self::empty();
        out.kind = Some(kind);
        out.decide(standing);
        out
    }

    pub(super) fn group(operator: Operator, n: Option<u8>) -> Self {
        Self {
            operator: Some(operator),
            n,
            ..Self::empty()
        }
    }

    fn empty() -> Self {
        Self {
            operator: None,
            n: None,
            text: None,
            source: None,
            status: Truth::Unknown,
            reason: None,
            detail: None,
            basis: None,
            applies: None,
            evidence: Vec::new(),
            kind: None,
            canonical: None,
            missing: Vec::new(),
            qualifiers: Vec::new(),
            children: Vec::new(),
            standing: Standing::LeftOut,
            coded_met: false,
            silent: false,
            sense_denied: false,
            may_be_left_out: false,
            confirmed_qualifiers: Vec::new(),
        }
    }

    pub(super) fn decide(&mut self, standing: Standing) {
        self.standing = standing;
        self.status = match standing {
            Standing::Decided(truth) => truth,
            Standing::Attestation => Truth::Unknown,
            Standing::LeftOut => Truth::Met,
        };
    }

    /// The status in the sense in which it is asked.
    pub(super) fn passing(&self) -> Truth {
        if self.sense_denied {
            !self.status
        } else {
            self.status
        }
    }

    pub(super) fn passes(&self) -> bool {
        matches!(self.standing, Standing::Decided(_)) && self.passing() == Truth::Met
    }

    /// Attestations alone approve nothing: without a coded fact that is met, what is not refused
    /// is unknown.
    pub(super) fn demand_coded_fact(&mut self) {
        let refused = self.standing == Standing::Decided(Truth::NotMet);
        if !refused && !self.coded_met && self.standing != Standing::Decided(Truth::Unknown) {
            self.decide(Standing::Decided(Truth::Unknown));
            self.reason = Some(
                "no coded criterion is met, and attestations alone approve nothing".to_owned(),
            );
        }
    }
}
