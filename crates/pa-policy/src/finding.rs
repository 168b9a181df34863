//! What judging a criterion gives.

use serde::{Deserialize, Serialize};

use crate::truth::Truth;

/// The result of judging one criterion against one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Met, not met or unknown.
    pub status: Truth,
    /// Why, in one sentence without a full stop: value, threshold and margin, or what is missing.
    pub reason: Option<String>,
    /// The record's entries that it rests on.
    pub evidence: Vec<Evidence>,
    /// Set where `met` rests on silence alone.
    pub basis: Option<Basis>,
    /// What would decide it, where unknown ("HbA1c dated 2025-10-03 or later").
    pub missing: Vec<String>,
}

/// An entry of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// RFC 6901 JSON pointer into the record as stored.
    pub pointer: String,
    /// The entry in a few words ("HbA1c 8.2 % on 2025-06-02").
    pub summary: String,
}

/// What a finding rests on, where it is not an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Nothing on record.
    Absence,
}

impl Finding {
    /// A finding without evidence.
    pub fn new(status: Truth, reason: impl Into<String>) -> Self {
        Self {
            status,
            reason: Some(reason.into()),
            evidence: vec![],
            basis: None,
            missing: vec![],
        }
    }
}
