//! How the criteria of small documents hang together: which section each belongs to, what holds for all requests, what a
//! list denies, and what stays in view since it is not read. An outline is what the example `tree` prints of its document.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use pa_policy::outline::outline;

#[test]
fn documents_hang_together_as_outlined() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/structure");
    let mut documents: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    documents.sort();
    assert!(documents.len() > 12, "{} documents", documents.len());
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        let compiled = compile("policy.md", &text, Vocabulary::builtin()).unwrap();
        let expected = fs::read_to_string(document.with_extension("outline")).unwrap();
        assert_eq!(
            outline(&compiled.policy),
            expected,
            "{}",
            document.display()
        );
    }
}
