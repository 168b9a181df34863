//! `known-failures.txt`: what is known not to hold yet, each entry with its reason. An entry that
//! holds after all must go, so the list only says what is true.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::tools::project;

const HEAD: &str = "\
# Cases of policies/**/*.cases.toml that fail today: FILE | CASE | WHY. The tests fail for a case that
# fails and is not listed, and for one that is listed and passes. `just bless` rewrites the list and
# keeps the reasons; read the diff.
";

/// What to say of an entry that `just bless` adds.
const NO_REASON: &str = "not looked at yet";

fn path() -> PathBuf {
    project().join("tests/known-failures.txt")
}

/// Entries by file and case.
fn read() -> BTreeMap<(String, String), String> {
    let text = fs::read_to_string(path()).unwrap();
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines
        .map(|line| {
            let mut parts = line.splitn(3, " | ").map(str::to_owned);
            let mut next = || {
                parts
                    .next()
                    .unwrap_or_else(|| panic!("known-failures.txt: `{line}`"))
            };
            let entry = ((next(), next()), next());
            assert!(!entry.1.is_empty(), "known-failures.txt: no reason: {line}");
            entry
        })
        .collect()
}

/// Compares failures (file, case, what went wrong) with the list.
pub(crate) fn compare(failures: &[(String, String, String)]) {
    let known = read();
    if std::env::var_os("BLESS").is_some() {
        let mut text = HEAD.to_owned();
        for (file, case, _) in failures {
            let key = (file.clone(), case.clone());
            let why = known.get(&key).map_or(NO_REASON, String::as_str);
            text.push_str(&format!("{file} | {case} | {why}\n"));
        }
        fs::write(path(), text).unwrap();
        return;
    }
    let mut problems = Vec::new();
    for (file, case, what) in failures {
        if !known.contains_key(&(file.clone(), case.clone())) {
            problems.push(format!("FAILS     {file}: {case}: {what}"));
        }
    }
    for (file, case) in known.keys() {
        if !failures.iter().any(|f| &f.0 == file && &f.1 == case) {
            problems.push(format!(
                "PASSES, so take it from known-failures.txt: {file} | {case}"
            ));
        }
    }
    assert!(
        problems.is_empty(),
        "{} differ:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
