//! The judged cases: no approval that should not be, and no slide back in what is read and decided.

use std::path::Path;

use pa_tests::accuracy::{Score, score};

/// The least that holds today: determinations right and computable lines read, in per cent.
struct Least {
    right: f64,
    read: f64,
}

/// `group`: the beginning of the numbers looked at.
fn scored(folder: &str, group: &str, cases: usize, least: &Least) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("accuracy")
        .join(folder);
    let score: Score = score(&path, Some(&format!("{folder}/cases/{group}"))).unwrap();
    assert!(score.cases >= cases, "{folder}: only {} cases", score.cases);
    assert_eq!(score.wrong_approvals, [""; 0], "{folder}: wrong approvals");
    let (right, read) = (score.percent_right(), score.percent_read());
    assert!(
        right >= least.right,
        "{folder}: {right:.2} % determinations right:\n{}",
        score.wrong.join("\n")
    );
    assert!(
        read >= least.read,
        "{folder}: {read:.2} % lines read:\n{}",
        score.unread.join("\n")
    );
}

#[test]
fn examples() {
    scored(
        "examples",
        "",
        500,
        &Least {
            right: 99.0,
            read: 98.0,
        },
    );
}

/// Documents on which the reading has been mended.
#[test]
fn further_documents() {
    for (group, cases, right, read) in [
        ("1", 2100, 98.0, 99.0),
        ("2", 2900, 93.5, 96.5),
        ("3", 2200, 86.0, 93.0),
    ] {
        scored("further", group, cases, &Least { right, read });
    }
}

/// The documents seen last, on which the reading has been mended the least.
#[test]
fn latest_documents() {
    let least = Least {
        right: 93.0,
        read: 94.5,
    };
    scored("further", "4", 3200, &least);
}
