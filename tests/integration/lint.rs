//! The linter and documents that are as they should be: it has nothing to say of our own, and raises
//! no false alarm over those of strangers.

use std::path::{Path, PathBuf};

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Reading, compile};
use pa_policy::diagnostic::{Diagnostic, Severity};
use pa_policy::lint::{Versions, lint};

use crate::policies::documents;
use crate::tools::project;

/// What is said of the documents below a folder, by file; notes left out.
fn warnings(root: &Path, least: usize) -> Vec<(String, bool, Diagnostic)> {
    let mut paths: Vec<PathBuf> = Vec::new();
    documents(root, &mut paths);
    assert!(paths.len() >= least, "only {} documents", paths.len());
    let vocabulary = Vocabulary::builtin();
    let mut versions = Versions::default();
    let mut out = Vec::new();
    for path in paths {
        let file = path.strip_prefix(root).unwrap().display().to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        let compiled = compile(&file, &text, vocabulary).unwrap_or_else(|e| panic!("{file}: {e}"));
        versions.add(&compiled.policy.header, &file);
        let unread = compiled
            .lines
            .iter()
            .any(|l| l.reading == Reading::Unreadable);
        for remark in lint(&compiled.policy, &text, vocabulary) {
            assert!(remark.line >= 1 && remark.column >= 1, "{file}: {remark:?}");
            assert!(remark.help.is_some(), "{file}: {remark:?}");
            if remark.severity > Severity::Note {
                out.push((file.clone(), unread, remark));
            }
        }
    }
    assert_eq!(versions.overlaps(), [], "{}", root.display());
    out
}

#[test]
fn nothing_is_said_of_our_own_policies() {
    let found = warnings(&project().join("policies"), 80);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_false_alarm_over_documents_of_strangers() {
    for (set, least) in [("examples", 10), ("further", 41)] {
        let root = project().join("tests/accuracy").join(set).join("policies");
        let mut found = warnings(&root, least);
        // A section of which no line is read cannot decide, and that is said rightly.
        found.retain(|(_, unread, remark)| !(*unread && remark.rule == "cannot-decide"));
        // Its renewals must be prescribed by an oncologist, its first requests may be so in consultation.
        found.retain(|(file, _, remark)| {
            !(file == "992-verzenio.md" && remark.rule == "renewal-stricter")
        });
        assert!(found.is_empty(), "{found:#?}");
    }
}
