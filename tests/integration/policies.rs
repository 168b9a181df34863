//! Every policy compiles, and its cases come out as they say.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Compiled, Reading, compile};
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};
use pa_policy::evaluate::NodeResult;

use crate::case_file::{Case, CaseFile};
use crate::known;
use crate::tools::project;

/// A policy with its cases.
struct Tested {
    file: String,
    compiled: Compiled,
    cases: CaseFile,
}

pub(crate) fn documents(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        let is = |end: &str| path.extension().is_some_and(|e| e == end);
        if path.is_dir() {
            documents(&path, into);
        } else if (is("md") || is("txt")) && !path.ends_with("README.md") {
            into.push(path);
        }
    }
}

fn all() -> Vec<Tested> {
    let root = project().join("policies");
    let mut paths = Vec::new();
    documents(&root, &mut paths);
    assert!(paths.len() >= 80, "only {} policies", paths.len());
    let read = |path: &PathBuf| {
        let file = path
            .strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        let text = fs::read_to_string(path).unwrap();
        let compiled =
            compile(&file, &text, Vocabulary::builtin()).unwrap_or_else(|e| panic!("{file}: {e}"));
        let cases = path.with_extension("cases.toml");
        let cases =
            fs::read_to_string(&cases).unwrap_or_else(|e| panic!("{}: {e}", cases.display()));
        let cases = toml::from_str(&cases).unwrap_or_else(|e| panic!("the cases of {file}: {e}"));
        Tested {
            file,
            compiled,
            cases,
        }
    };
    paths.iter().map(read).collect()
}

/// The result tree, flat.
fn nodes<'a>(node: &'a NodeResult, into: &mut Vec<&'a NodeResult>) {
    into.push(node);
    node.children.iter().for_each(|child| nodes(child, into));
}

/// What became of one case: what went wrong, and each line's status.
fn judge(tested: &Tested, case: &Case, seen: &mut BTreeSet<(u32, &'static str)>) -> Vec<String> {
    let patient = tested.cases.patient(case);
    let row = tested.cases.row(case);
    let result = determine(&DetermineInput {
        patient: &patient,
        drug: tested.cases.drug(case),
        plan_id: Some("cases"),
        plan_row: Some(&row),
        policy: PolicyChoice::One(&tested.compiled.policy),
        kind: case.kind,
        as_of: None,
        vocabulary: Vocabulary::builtin(),
    });
    let mut lines = Vec::new();
    result
        .criteria
        .iter()
        .for_each(|root| nodes(root, &mut lines));
    for node in lines.iter().filter(|n| n.applies != Some(false)) {
        seen.extend(node.source.as_ref().map(|s| (s.line, node.status.word())));
    }
    let mut wrong = Vec::new();
    let got = result.determination.word();
    if got != case.expect {
        wrong.push(format!("{got} instead of {}", case.expect));
    }
    for (status, beginnings) in [
        ("met", &case.met),
        ("not_met", &case.not_met),
        ("unknown", &case.unknown),
    ] {
        for beginning in beginnings {
            let begins =
                |n: &&&NodeResult| n.text.as_deref().is_some_and(|t| t.starts_with(beginning));
            let found: Vec<&str> = lines
                .iter()
                .filter(begins)
                .map(|n| n.status.word())
                .collect();
            if !found.contains(&status) {
                wrong.push(format!(
                    "`{beginning}` is {} instead of {status}",
                    found.join(", ")
                ));
            }
        }
    }
    wrong
}

#[test]
fn the_cases_come_out_as_they_say() {
    let mut failures = Vec::new();
    let mut count = 0;
    for tested in all() {
        let mut names = BTreeSet::new();
        for case in &tested.cases.case {
            count += 1;
            assert!(
                names.insert(&case.name),
                "{}: two cases `{}`",
                tested.file,
                case.name
            );
            assert!(
                ["approve", "refer", "pend"].contains(&case.expect.as_str()),
                "{}: {}",
                tested.file,
                case.name
            );
            let wrong = judge(&tested, case, &mut BTreeSet::new());
            if !wrong.is_empty() {
                failures.push((tested.file.clone(), case.name.clone(), wrong.join("; ")));
            }
        }
    }
    assert!(count >= 1800, "only {count} cases");
    known::compare(&failures);
}

/// A policy's own cases must never be approved where they say otherwise, listed or not.
#[test]
fn no_case_is_approved_wrongly() {
    for tested in all() {
        for case in tested.cases.case.iter().filter(|c| c.expect != "approve") {
            let wrong = judge(&tested, case, &mut BTreeSet::new());
            let approved = wrong.iter().any(|w| w.starts_with("approve instead"));
            assert!(
                !approved,
                "{}: {}: {}",
                tested.file,
                case.name,
                wrong.join("; ")
            );
        }
    }
}

/// Every line that can be decided is seen met and not met, or, where it allows what no record
/// shows (a consultation, an attestation as an alternative), met and unknown.
#[test]
fn every_computable_line_is_seen_both_ways() {
    let mut missing = Vec::new();
    for tested in all() {
        let mut seen = BTreeSet::new();
        for case in &tested.cases.case {
            judge(&tested, case, &mut seen);
        }
        for line in tested
            .compiled
            .lines
            .iter()
            .filter(|l| l.reading == Reading::Computable)
        {
            let open = |c: &String| c.contains("in consultation") || c.contains("attestation");
            let open = line.canonical.as_ref().is_some_and(open);
            let is = |status| seen.contains(&(line.line, status));
            if !is("met") || !(is("not_met") || open && is("unknown")) {
                let other = if is("met") { "anything but met" } else { "met" };
                missing.push(format!(
                    "{}:{}: never {other}: {}",
                    tested.file, line.line, line.text
                ));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
