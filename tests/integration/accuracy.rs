//! The judged cases: no approval that should not be, and no slide back in what is read and decided.

use std::cell::Cell;
use std::path::Path;

use pa_policy::determine::{Outcome, PolicyChoice, determine};
use pa_policy::path::Question;
use pa_tests::accuracy::{Score, cases, score, score_changed};

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
        ("1", 2100, 98.5, 99.5),
        ("2", 2900, 94.0, 98.0),
        ("3", 2200, 87.5, 96.5),
    ] {
        scored("further", group, cases, &Least { right, read });
    }
}

/// The documents seen last, on which the reading has been mended the least.
#[test]
fn latest_documents() {
    for (group, cases, right, read) in [
        ("4", 4500, 92.5, 95.0),
        ("5", 1800, 86.0, 94.0),
        ("6", 6000, 93.5, 97.5),
        ("7", 6300, 95.0, 98.0),
        ("8", 6800, 86.0, 97.0),
        ("9", 5300, 87.5, 96.5),
    ] {
        scored("further", group, cases, &Least { right, read });
    }
}

/// A payer may head its criteria with words that say nothing ("Clinical details"): what stands below may
/// not be read, but it is never taken for met.
#[test]
fn criteria_below_a_title_that_says_nothing_are_not_lost() {
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("accuracy/further");
    let renamed = Cell::new(0);
    let rename = |line: &str| {
        if !is_title_of_criteria(line) {
            return line.to_owned();
        }
        renamed.set(renamed.get() + 1);
        // The title says nothing; where it stands stays: what belongs to an indication still does.
        let level = line.chars().take_while(|c| *c == '#').count().max(2);
        format!("{} Clinical details", "#".repeat(level))
    };
    let change = |text: &str| text.lines().map(rename).collect::<Vec<_>>().join("\n");
    let score = score_changed(&documents, None, &change).unwrap();
    assert!(renamed.get() > 150, "only {} titles", renamed.get());
    assert!(score.cases > 10_000, "only {} cases", score.cases);
    assert_eq!(score.wrong_approvals, [""; 0]);
}

/// A line such as "## Initial Approval Criteria" or "COVERAGE CRITERIA".
fn is_title_of_criteria(line: &str) -> bool {
    let title = line.trim_matches(['#', '*', ':', ' ']).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
    let shouted = !line.contains(char::is_lowercase) && line.trim() == line;
    let heading = line.starts_with('#') || line.starts_with("**") && line.ends_with("**");
    (heading || shouted)
        && title.split_whitespace().count() <= 7
        && says(&[
            "criteria",
            "initial",
            "requirement",
            "coverage",
            "guideline",
        ])
        && !says(&[
            "exclu",
            "not ",
            "renew",
            "reauth",
            "contin",
            "following",
            "must",
            "fda",
            "all requests",
        ])
}

/// Looking ahead only asks whether a request would be approved, and stops where that is settled.
#[test]
fn whether_it_is_approved_is_what_the_whole_judgement_says() {
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("accuracy/further");
    let cases = cases(&documents, Some("further/cases/")).unwrap();
    let mut approved = 0;
    for request in cases.requests() {
        let PolicyChoice::One(policy) = request.policy else {
            continue;
        };
        let question = Question {
            policy,
            kind: request.kind,
            patient: request.patient,
            drug: request.drug,
            day: request.patient.as_of,
            vocabulary: request.vocabulary,
        };
        let outcome = determine(&request).determination;
        let shortly = question.approves(request.patient, question.day);
        assert_eq!(
            shortly,
            outcome == Outcome::Approve,
            "{} of {:?}",
            request.patient.patient_id,
            policy.file
        );
        approved += usize::from(shortly);
    }
    assert!(approved > 3_000, "only {approved} approvals");
}
