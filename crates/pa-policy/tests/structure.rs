//! How the criteria of small documents hang together: which section each belongs to, what holds for all requests, what a
//! list denies, and what stays in view since it is not read. `SNAPSHOTS=overwrite` writes the outlines anew.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use pa_policy::outline::outline;
use snapbox::{Assert, Data};

#[test]
fn documents_hang_together_as_outlined() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/structure");
    let mut documents: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    documents.sort();
    assert!(!documents.is_empty());
    let assert = Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        let compiled = compile("policy.md", &text, Vocabulary::builtin()).unwrap();
        let outlined = document.with_extension("outline");
        assert.eq(
            outline(&compiled.policy),
            Data::read_from(&outlined, Some(snapbox::data::DataFormat::Text)).raw(),
        );
    }
}
