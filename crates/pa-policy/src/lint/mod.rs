//! The linter: what is probably wrong with a policy although every line of it may be read. Pure, like
//! the compiler; each rule is a file that says when it speaks and, in its tests, when it does not.

mod asked;
mod asks_for_itself;
mod contradiction;
mod duplicate_line;
mod exclusive;
mod never_met;
mod overlapping_versions;
mod renewal_stricter;
#[cfg(test)]
mod sample;
mod undecidable;
mod unknown_drug;

use pa_model::vocabulary::Vocabulary;

use crate::criteria::{CompiledPolicy, Node};
use crate::diagnostic::{Diagnostic, Severity};

pub use overlapping_versions::{Overlap, Versions};

/// A rule looks at one policy and says what it finds.
type Rule = fn(&Subject<'_>, &mut Vec<Diagnostic>);

/// Every rule on single policies. [`Versions`] is the one rule on policies beside each other.
const RULES: &[Rule] = &[
    contradiction::look,
    never_met::look,
    undecidable::look,
    duplicate_line::look,
    asks_for_itself::look,
    renewal_stricter::look,
    unknown_drug::look,
];

/// The remarks of every rule on a policy and the text it was compiled from, in the order of lines.
pub fn lint(policy: &CompiledPolicy, text: &str, vocabulary: &Vocabulary) -> Vec<Diagnostic> {
    let subject = Subject {
        policy,
        lines: text.lines().collect(),
        vocabulary,
    };
    let mut remarks = Vec::new();
    for rule in RULES {
        rule(&subject, &mut remarks);
    }
    remarks.sort_by(|a, b| (a.line, a.column, a.rule).cmp(&(b.line, b.column, b.rule)));
    remarks.dedup();
    remarks
}

/// A policy under the linter.
struct Subject<'a> {
    policy: &'a CompiledPolicy,
    lines: Vec<&'a str>,
    vocabulary: &'a Vocabulary,
}

impl<'a> Subject<'a> {
    /// Sections of criteria that are judged, each by its name.
    fn sections(&self) -> impl Iterator<Item = (&'static str, &'a Node)> {
        let policy = self.policy;
        let initial = policy.initial.as_ref().map(|node| ("initial", node));
        let renewal = policy.renewal.as_ref().map(|node| ("renewal", node));
        initial.into_iter().chain(renewal)
    }

    /// A remark on a line, underlining `words` where they stand in it, else all of it.
    fn remark(&self, rule: &'static str, line: u32, words: Option<&str>) -> Diagnostic {
        let written = self.lines.get(line.saturating_sub(1) as usize);
        let written = written.copied().unwrap_or_default();
        let words = words.filter(|w| !w.is_empty()).unwrap_or(written.trim());
        let found = written.find(words).map(|at| (at, words));
        let (at, words) =
            found.unwrap_or((written.len() - written.trim_start().len(), written.trim()));
        Diagnostic {
            severity: Severity::Warning,
            rule,
            message: String::new(),
            line: line.max(1),
            column: written[..at].chars().count() as u32 + 1,
            length: words.chars().count() as u32,
            help: None,
        }
    }
}

impl Diagnostic {
    /// The same remark, saying this.
    fn saying(self, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: Some(help.into()),
            ..self
        }
    }
}

/// A text as a quotation short enough for a line.
fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return format!("\"{text}\"");
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
    format!("\"{} …\"", whole.trim_end_matches([',', ';']))
}
