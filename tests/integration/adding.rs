//! Adding a drug is one row, adding a policy one file and its cases: done in a copy, as the guide of
//! `policies/README.md` shows it.

use std::fs;
use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::Reading;
use pa_policy::lint::lint;

use crate::policies::{below, failed, unseen};
use crate::tools::{Folder, project};
use crate::vocabulary;

/// A drug that no table knows.
const ROW: &str = "Zorvexa,,semaglutide,injectable,unknown,FDA label";

const POLICY: &str = "\
---
policy_id: aetna-zorvexa
title: Zorvexa
payer: Aetna
plans: all
drugs: [Zorvexa]
effective: 2025-01-01
note: \"An invented drug and invented thresholds.\"
---

# Zorvexa

## Initial criteria

All of the following:

- Member is 18 years of age or older
- Member has a diagnosis of type 2 diabetes mellitus
- HbA1c of 7.0% or higher within the past 90 days

## Continuation criteria

- Member has been on Zorvexa for at least 90 days

## Quantity limits

Zorvexa: 3 mL per 28 days
";

const CASES: &str = r#"drug = "Zorvexa"
as_of = "2026-01-15"

[base]
age = 52
conditions = ["type 2 diabetes mellitus E11.9 2019-05-02"]
observations = ["HbA1c 7.0 % 2025-10-17"]

[renewal]
medications = ["Zorvexa 1 mg weekly 2025-10-17.. effective"]

[[case]]
name = "Everything at its edge"
expect = "approve"

[[case]]
name = "The day before the 18th birthday"
born = "2008-01-16"
expect = "refer"
not_met = ["Member is 18 years"]

[[case]]
name = "No diabetes"
conditions = []
expect = "refer"

[[case]]
name = "HbA1c of 6.9 %"
observations = ["HbA1c 6.9 % 2025-12-16"]
expect = "refer"
not_met = ["HbA1c"]

[[case]]
name = "HbA1c of a day too early"
observations = ["HbA1c 7.0 % 2025-10-16"]
expect = "pend"
unknown = ["HbA1c"]

[[case]]
name = "On it for 90 days"
kind = "renewal"
expect = "approve"

[[case]]
name = "On it for 89 days"
kind = "renewal"
medications = ["Zorvexa 1 mg weekly 2025-10-18.. effective"]
expect = "refer"
"#;

/// Puts a row where it belongs by the alphabet.
fn insert(table: &Path, row: &str) {
    let text = fs::read_to_string(table).unwrap();
    let name = |line: &str| line.split(',').next().unwrap_or_default().to_lowercase();
    let mut lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().skip(1).position(|line| name(line) > name(row));
    lines.insert(at.map_or(lines.len(), |at| at + 1), row);
    fs::write(table, lines.join("\n") + "\n").unwrap();
}

#[test]
fn a_drug_is_one_row_and_a_policy_one_file_and_its_cases() {
    let copy = Folder::empty();
    let tables = copy.path("data/vocabulary");
    fs::create_dir_all(&tables).unwrap();
    for entry in fs::read_dir(project().join("data/vocabulary")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, tables.join(path.file_name().unwrap())).unwrap();
    }
    assert!(Vocabulary::builtin().resolve_drug("Zorvexa").is_none());
    insert(&tables.join("brands.csv"), ROW);
    assert_eq!(vocabulary::problems(&tables), Vec::<String>::new());
    let vocabulary = vocabulary::read(&tables).unwrap();
    assert!(vocabulary.resolve_drug("Zorvexa").is_some());

    copy.write("policies/aetna/aetna-zorvexa.md", POLICY);
    copy.write("policies/aetna/aetna-zorvexa.cases.toml", CASES);
    let policies = below(&copy.path("policies"), &vocabulary);
    let [added] = policies.as_slice() else {
        panic!("{} policies", policies.len());
    };
    let unread = |l: &&pa_policy::compile::LineReading| l.reading == Reading::Unreadable;
    assert_eq!(added.compiled.lines.iter().find(unread), None);
    assert_eq!(lint(&added.compiled.policy, &added.text, &vocabulary), []);
    assert_eq!(failed(added, &vocabulary), []);
    assert_eq!(unseen(added, &vocabulary), Vec::<String>::new());

    // The programs take the new file without being built again; the new row is built into them.
    let said = copy.run("pa-index", &["policies"]);
    assert_eq!(said.status, 0, "{}", said.err);
    let said = copy.run("pa-index", &["check", "policies"]);
    assert!(said.out.contains("warning[unknown-drug]"), "{}", said.out);
}

/// The guide's own example of cases and front matter is of this kind.
#[test]
fn the_guide_shows_both() {
    let guide = fs::read_to_string(project().join("policies/README.md")).unwrap();
    for said in [
        "## To add a policy",
        "## To add a drug",
        "## Cases",
        "brands.csv",
        ".cases.toml",
    ] {
        assert!(guide.contains(said), "{said}");
    }
}
