//! From a document's text to compiled criteria, with an account of every line.

use pa_model::vocabulary::Vocabulary;
use serde::Serialize;

use crate::criteria::CompiledPolicy;
use crate::diagnostic::Diagnostic;

/// A compiled document and what was made of each line.
#[derive(Debug, Clone, PartialEq)]
pub struct Compiled {
    /// What is judged and searched.
    pub policy: CompiledPolicy,
    /// Every non-blank line of the document, in order.
    pub lines: Vec<LineReading>,
    /// Remarks, in the order of lines.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a line was read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineReading {
    /// The line without list marker, trailing connective and closing punctuation.
    pub text: String,
    /// Line, from 1.
    pub line: u32,
    /// The section it stands in, where that states criteria.
    pub section: Option<CriteriaSection>,
    /// What it was read as.
    pub reading: Reading,
    /// Kind of the coded fact, where computable.
    pub kind: Option<&'static str>,
    /// The canonical sentence, where computable.
    pub canonical: Option<String>,
}

/// Sections that state criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CriteriaSection {
    /// First request.
    Initial,
    /// Continuation.
    Renewal,
    /// Required absences.
    Exclusion,
}

/// What a line can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// A coded fact, or several.
    Computable,
    /// For a person to confirm.
    Attestation,
    /// Not read in full; a request that hangs on it pends.
    Unreadable,
    /// A heading, connective or group header.
    Structure,
    /// States no criterion.
    Background,
}

/// Why a text is no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotAPolicy(pub String);

/// Compiles a document. `file` is its path below the indexed folder; its name gives the policy id
/// where the text states none.
///
/// # Errors
/// The text is no policy: no section states criteria.
pub fn compile(
    file: &str,
    _text: &str,
    _vocabulary: &Vocabulary,
) -> Result<Compiled, NotAPolicy> {
    Err(NotAPolicy(format!("`{file}` has no section that states criteria")))
}
