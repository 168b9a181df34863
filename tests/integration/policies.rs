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
pub(crate) struct Tested {
    pub(crate) file: String,
    pub(crate) text: String,
    pub(crate) compiled: Compiled,
    pub(crate) cases: CaseFile,
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

/// Our own policies.
pub(crate) fn all() -> Vec<Tested> {
    let all = below(&project().join("policies"), Vocabulary::builtin());
    assert!(all.len() >= 80, "only {} policies", all.len());
    all
}

/// The policies below a folder, compiled with a vocabulary.
pub(crate) fn below(root: &Path, vocabulary: &Vocabulary) -> Vec<Tested> {
    let mut paths = Vec::new();
    documents(root, &mut paths);
    let read = |path: &PathBuf| {
        let file = path
            .strip_prefix(root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        let text = fs::read_to_string(path).unwrap();
        let compiled = compile(&file, &text, vocabulary).unwrap_or_else(|e| panic!("{file}: {e}"));
        let cases = path.with_extension("cases.toml");
        let cases =
            fs::read_to_string(&cases).unwrap_or_else(|e| panic!("{}: {e}", cases.display()));
        let cases = toml::from_str(&cases).unwrap_or_else(|e| panic!("the cases of {file}: {e}"));
        Tested {
            file,
            text,
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
fn judge(
    tested: &Tested,
    case: &Case,
    vocabulary: &Vocabulary,
    seen: &mut BTreeSet<(u32, &'static str)>,
) -> Vec<String> {
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
        vocabulary,
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

/// The cases of a policy that do not come out as they say: file, case, what went wrong.
pub(crate) fn failed(tested: &Tested, vocabulary: &Vocabulary) -> Vec<(String, String, String)> {
    let wrong = |case: &Case| judge(tested, case, vocabulary, &mut BTreeSet::new()).join("; ");
    let cases = tested.cases.case.iter();
    cases
        .map(|case| (tested.file.clone(), case.name.clone(), wrong(case)))
        .filter(|(_, _, wrong)| !wrong.is_empty())
        .collect()
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
        }
        failures.extend(failed(&tested, Vocabulary::builtin()));
    }
    assert!(count >= 1800, "only {count} cases");
    known::compare(&failures);
}

/// A policy's own cases must never be approved where they say otherwise, listed or not.
#[test]
fn no_case_is_approved_wrongly() {
    for tested in all() {
        for case in tested.cases.case.iter().filter(|c| c.expect != "approve") {
            let wrong = judge(&tested, case, Vocabulary::builtin(), &mut BTreeSet::new());
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

/// The computable lines of a policy that its cases do not show from every side: met and not met, or,
/// where a line allows what no record shows (a consultation, an attestation as an alternative), met
/// and unknown; and unknown where it hangs on a value, which a record may lack.
pub(crate) fn unseen(tested: &Tested, vocabulary: &Vocabulary) -> Vec<String> {
    let mut seen = BTreeSet::new();
    for case in &tested.cases.case {
        judge(tested, case, vocabulary, &mut seen);
    }
    let lines = tested.compiled.lines.iter();
    let mut missing = Vec::new();
    for line in lines.filter(|l| l.reading == Reading::Computable) {
        let says = |words: &str| line.canonical.as_ref().is_some_and(|c| c.contains(words));
        let open = says("in consultation") || says("attestation");
        let alternative = says("in consultation") || says("OR attestation");
        let value = matches!(line.kind, Some("lab" | "change"));
        for status in ["met", "not_met", "unknown"] {
            let wanted = match status {
                "not_met" => !open,
                "unknown" => alternative || value,
                _ => true,
            };
            if wanted && !seen.contains(&(line.line, status)) {
                missing.push(format!(
                    "{}:{}: never {status}: {}",
                    tested.file, line.line, line.text
                ));
            }
        }
    }
    missing
}

#[test]
fn every_computable_line_is_seen_from_every_side() {
    let all = all();
    let missing = all.iter().flat_map(|t| unseen(t, Vocabulary::builtin()));
    let missing: Vec<String> = missing.collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Policies in at least five styles of list, by the markers of their items.
#[test]
fn policies_come_in_many_styles() {
    let all = all();
    let style = |text: &str| -> Option<&'static str> {
        let items: Vec<&str> = text.lines().map(str::trim_start).collect();
        let count = |is: &dyn Fn(&str) -> bool| items.iter().filter(|l| is(l)).count();
        let begins = |l: &str, marks: &[&str]| marks.iter().any(|m| l.starts_with(m));
        let styles: [(&'static str, usize); 7] = [
            ("check boxes", count(&|l| begins(l, &["[ ]", "☐", "□"]))),
            (
                "lines between items",
                count(&|l| begins(l, &["-AND-", "-OR-"])),
            ),
            ("roman", count(&|l| begins(l, &["I.", "II.", "III."]))),
            (
                "decimal",
                count(&|l| l.split('.').take(2).all(|p| p.parse::<u8>().is_ok())),
            ),
            ("letters", count(&|l| begins(l, &["A)", "B)", "A.", "B."]))),
            ("bullets", count(&|l| begins(l, &["- ", "* ", "• "]))),
            ("none", 1),
        ];
        styles.iter().find(|(_, n)| *n > 0).map(|(name, _)| *name)
    };
    let found: BTreeSet<&str> = all.iter().filter_map(|t| style(&t.text)).collect();
    assert!(found.len() >= 5, "{found:?}");
}
