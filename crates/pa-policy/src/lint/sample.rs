//! Documents for the rules' tests.

use pa_model::vocabulary::Vocabulary;

use super::lint;
use crate::compile::{Reading, compile};
use crate::diagnostic::Diagnostic;

/// The head of every sample, six lines long.
pub(super) const HEAD: &str =
    "---\npayer: Test\ndrugs: [Ozempic, Victoza]\neffective: 2025-01-01\n---\n\n";

/// Criteria that ask for both sentences, the second on line 11.
pub(super) fn both(one: &str, other: &str) -> String {
    format!("## Initial criteria\n\n\n- {one}\n- {other}\n")
}

/// The remarks on a document, of which every line must be read, or no rule is tested.
pub(super) fn remarks(text: &str) -> Vec<Diagnostic> {
    let vocabulary = Vocabulary::builtin();
    let compiled = compile("sample.md", text, vocabulary).unwrap_or_else(|e| panic!("{e}"));
    for line in &compiled.lines {
        assert_ne!(line.reading, Reading::Unreadable, "{}", line.text);
    }
    lint(&compiled.policy, text, vocabulary)
}

/// The rule speaks once, on that line.
pub(super) fn speaks(rule: &str, body: &str, line: u32) {
    let found = remarks(&format!("{HEAD}{body}"));
    let of_rule: Vec<u32> = found
        .iter()
        .filter(|d| d.rule == rule)
        .map(|d| d.line)
        .collect();
    assert_eq!(of_rule, [line], "{rule}\n{body}\n{found:#?}");
}

/// The rule does not speak.
pub(super) fn silent(rule: &str, body: &str) {
    let mut found = remarks(&format!("{HEAD}{body}"));
    found.retain(|d| d.rule == rule);
    assert_eq!(found, [], "{body}");
}
