//! The console blocks of the README, executed: what it shows is what the programs print.
//!
//! Blocks run one after another in one folder with copies of `policies/` and `data/`. In what is
//! expected, `[..]` stands for any part of a line and `...` alone for any lines. `BLESS=1` writes
//! what the programs print now, and keeps lines that hold.

use std::fs;
use std::path::PathBuf;

use crate::tools::{Folder, Said, project};

/// A command with what it should print.
struct Step {
    command: String,
    expected: Vec<String>,
}

fn readme() -> PathBuf {
    project().join("README.md")
}

#[test]
fn the_readme_shows_what_the_programs_print() {
    let text = fs::read_to_string(readme()).unwrap();
    let folder = Folder::furnished();
    let mut out = Vec::new();
    let mut failed = Vec::new();
    let mut lines = text.lines().peekable();
    let mut count = 0;
    while let Some(line) = lines.next() {
        out.push(line.to_owned());
        if line != "```console" {
            continue;
        }
        let block: Vec<&str> = std::iter::from_fn(|| lines.next_if(|l| *l != "```")).collect();
        for step in steps(&block) {
            count += 1;
            if step.command.contains("jq ") && !has_jq() {
                continue;
            }
            let printed = printed(&folder.sh(&step.command));
            let kept = match matches(&step.expected, &printed) {
                true => step.expected,
                false => {
                    failed.push(format!("$ {}\n{}", step.command, printed.join("\n")));
                    printed
                }
            };
            out.extend(
                step.command
                    .lines()
                    .enumerate()
                    .map(|(i, l)| format!("{}{l}", if i == 0 { "$ " } else { "> " })),
            );
            out.extend(kept);
        }
    }
    assert!(count >= 8, "only {count} commands in the README");
    if std::env::var_os("BLESS").is_some() {
        assert!(has_jq(), "jq is not installed");
        fs::write(readme(), out.join("\n") + "\n").unwrap();
        return;
    }
    assert!(
        failed.is_empty(),
        "the README shows something else (`just bless`):\n{}",
        failed.join("\n\n")
    );
}

fn steps(block: &[&str]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step {
                command: command.to_owned(),
                expected: Vec::new(),
            });
            continue;
        }
        let step = steps.last_mut().expect("a console block begins with `$ `");
        match line.strip_prefix("> ") {
            Some(more) if step.expected.is_empty() => step.command.push_str(&format!("\n{more}")),
            _ => step.expected.push((*line).to_owned()),
        }
    }
    steps
}

/// Blocks that use jq are left out where there is none, which `.ci/run` does not allow.
pub(crate) fn has_jq() -> bool {
    let jq = std::process::Command::new("jq").arg("--version").output();
    let is = jq.is_ok_and(|o| o.status.success());
    assert!(
        is || std::env::var_os("PA_REQUIRE_JQ").is_none(),
        "jq is not installed"
    );
    is
}

/// What a terminal would show, and the exit status where it is not 0.
fn printed(said: &Said) -> Vec<String> {
    let mut lines: Vec<String> = said
        .err
        .lines()
        .chain(said.out.lines())
        .map(|l| l.trim_end().to_owned())
        .collect();
    if said.status != 0 {
        lines.push(format!("[exit status {}]", said.status));
    }
    lines
}

/// Whether lines are as expected, with `...` for any lines.
fn matches(expected: &[String], printed: &[String]) -> bool {
    match (expected.split_first(), printed.split_first()) {
        (None, None) => true,
        (Some((dots, rest)), _) if dots == "..." => {
            (0..=printed.len()).any(|skip| matches(rest, &printed[skip..]))
        }
        (Some((line, expected)), Some((other, printed))) => {
            line_matches(line, other) && matches(expected, printed)
        }
        _ => false,
    }
}

/// Whether a line is as expected, with `[..]` for any part.
fn line_matches(expected: &str, line: &str) -> bool {
    let mut parts = expected.split("[..]");
    let Some(mut rest) = line.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// The script in the README is the one that `pipeline.rs` runs.
#[test]
fn the_ci_example_is_the_script() {
    let text = fs::read_to_string(readme()).unwrap();
    let shown = text
        .split("```sh\n")
        .find(|b| b.starts_with("pa-gen 100 | pa-import"))
        .unwrap();
    let shown = shown.split("```").next().unwrap();
    let script = fs::read_to_string(project().join("tests/ci-example.sh")).unwrap();
    assert!(
        script.contains(shown),
        "tests/ci-example.sh is not what the README shows"
    );
}

/// Links of the guides lead somewhere.
#[test]
fn links_lead_to_files() {
    let mut checked = 0;
    for page in [
        "README.md",
        "crates/README.md",
        "policies/README.md",
        "data/profiles/README.md",
        "data/formulary/README.md",
        "crates/pa-gen/README.md",
        "crates/pa-import/README.md",
        "crates/pa-query/README.md",
        "crates/pa-search/eval/README.md",
        "tests/accuracy/further/README.md",
        "tests/fixtures/synthea/README.md",
    ] {
        let path = project().join(page);
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("](") {
            let target = text[at + 2..].split([')', '#']).next().unwrap();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            checked += 1;
            assert!(
                path.parent().unwrap().join(target).exists(),
                "{page} links to {target}"
            );
        }
    }
    assert!(checked >= 10, "only {checked} links");
}

#[test]
fn what_differs_is_seen() {
    let text = |lines: &[&str]| lines.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>();
    assert!(matches(
        &text(&["a", "...", "z"]),
        &text(&["a", "b", "c", "z"])
    ));
    assert!(!matches(&text(&["a", "...", "z"]), &text(&["a", "b", "c"])));
    assert!(!matches(&text(&["a"]), &text(&["a", "b"])));
    assert!(line_matches(
        "done in [..] s, [..] a second",
        "done in 0.3 s, 7 a second"
    ));
    assert!(!line_matches("done in [..] s", "done in 0.3 min"));
    assert!(!line_matches("done", "done."));
}
