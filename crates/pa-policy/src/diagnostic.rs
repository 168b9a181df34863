//! What the compiler and the linter say about a document: data, rendered by the tools.

use serde::{Deserialize, Serialize};

/// One remark, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How grave.
    pub severity: Severity,
    /// Name of the rule, in words joined by hyphens.
    pub rule: &'static str,
    /// What is the matter: lower case, no full stop.
    pub message: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Characters to underline; 0 where the whole line is meant.
    pub length: u32,
    /// What to do.
    pub help: Option<String>,
}

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably not what was meant, or not read.
    Warning,
    /// The document cannot be used so.
    Error,
}
