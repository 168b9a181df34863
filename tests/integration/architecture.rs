//! What the layout promises: tools meet only in files, and what reads and judges policies touches
//! nothing but its input.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{TOOLS, project};

/// Crates that touch no file, clock, environment or random source.
const PURE: [&str; 3] = ["pa-model", "pa-policy", "pa-submission"];

/// What would let them.
const IMPURE: [&str; 16] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::time",
    "fs::",
    "env::",
    "SystemTime",
    "Instant",
    "Zoned::now",
    "Timestamp::now",
    "rand::",
    "getrandom",
    "RandomState",
    "stdin()",
];

/// Dependencies that they do without.
const FORBIDDEN: [&str; 9] = [
    "rand",
    "rand_chacha",
    "getrandom",
    "rayon",
    "rusqlite",
    "tantivy",
    "tempfile",
    "pa-db",
    "pa-search",
];

fn manifest(name: &str) -> toml::Table {
    let path = project().join("crates").join(name).join("Cargo.toml");
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn dependencies(name: &str) -> BTreeSet<String> {
    let manifest = manifest(name);
    let mut names = BTreeSet::new();
    for table in ["dependencies", "build-dependencies"] {
        let found = manifest.get(table).and_then(toml::Value::as_table);
        names.extend(found.into_iter().flat_map(|t| t.keys().cloned()));
    }
    names
}

fn crates() -> Vec<String> {
    let folders = fs::read_dir(project().join("crates"))
        .unwrap()
        .map(Result::unwrap);
    let mut names: Vec<String> = folders
        .filter(|e| e.path().is_dir())
        .map(|e| e.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_crates_are_these() {
    let expected = [
        "pa-cli",
        "pa-db",
        "pa-gen",
        "pa-import",
        "pa-index",
        "pa-model",
        "pa-policy",
        "pa-query",
        "pa-search",
        "pa-submission",
    ];
    assert_eq!(crates(), expected);
    for name in &expected {
        let package = manifest(name)["package"]["name"]
            .as_str()
            .unwrap()
            .to_owned();
        assert_eq!(&package, name);
    }
}

#[test]
fn nothing_depends_on_a_tool() {
    for name in crates() {
        for dependency in dependencies(&name) {
            assert!(
                !TOOLS.contains(&dependency.as_str()),
                "{name} depends on the tool {dependency}"
            );
        }
    }
}

/// Which library may use which: the model nothing, policies the model, and so on.
#[test]
fn libraries_depend_downwards() {
    let of = |name: &str| -> Vec<String> {
        dependencies(name)
            .into_iter()
            .filter(|d| d.starts_with("pa-"))
            .collect()
    };
    assert_eq!(of("pa-model"), [""; 0]);
    assert_eq!(of("pa-cli"), [""; 0]);
    assert_eq!(of("pa-policy"), ["pa-model"]);
    assert_eq!(of("pa-db"), ["pa-model"]);
    assert_eq!(of("pa-search"), ["pa-model", "pa-policy"]);
    assert_eq!(of("pa-submission"), ["pa-model", "pa-policy"]);
}

#[test]
fn pure_crates_have_no_impure_dependency() {
    for name in PURE {
        for dependency in dependencies(name) {
            assert!(
                !FORBIDDEN.contains(&dependency.as_str()),
                "{name} depends on {dependency}"
            );
        }
    }
    let workspace = fs::read_to_string(project().join("Cargo.toml")).unwrap();
    let workspace: toml::Table = workspace.parse().unwrap();
    let jiff = &workspace["workspace"]["dependencies"]["jiff"];
    let features = jiff["features"].as_array().unwrap();
    assert_eq!(jiff["default-features"].as_bool(), Some(false));
    let features: Vec<&str> = features.iter().map(|f| f.as_str().unwrap()).collect();
    assert_eq!(
        features,
        ["std", "serde"],
        "jiff's other features read the system's time zone"
    );
}

#[test]
fn pure_crates_touch_no_file_clock_or_random_source() {
    let mut read = 0;
    for name in PURE {
        let mut files = Vec::new();
        sources(&project().join("crates").join(name).join("src"), &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for (number, line) in (1..).zip(code(&text)) {
                for word in IMPURE {
                    assert!(
                        !uses(line, word),
                        "{}:{number}: `{word}` in a pure crate: {line}",
                        file.display()
                    );
                }
            }
            read += 1;
        }
    }
    assert!(read > 50, "only {read} files found");
}

/// The lines that are neither comment nor tests.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let tests = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..tests].lines().map(|l| {
        if l.trim_start().starts_with("//") {
            ""
        } else {
            l
        }
    })
}

/// Whether a line uses a path, and not only a longer name that ends like it.
fn uses(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn impurity_is_seen() {
    assert!(uses("    let text = fs::read(path)?;", "fs::"));
    assert!(uses("use std::time::Instant;", "Instant"));
    assert!(!uses("refs::get()", "fs::"));
    assert_eq!(
        code("a\n// std::fs\n#[cfg(test)]\nmod tests {\nfs::x").collect::<Vec<_>>(),
        ["a", ""]
    );
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
            into.push(path);
        }
    }
}

/// What stands at the top of the project: what git keeps, so that what a build or a demo leaves
/// does not count.
#[test]
fn the_top_level_is_this() {
    let listed = Command::new("git")
        .args(["ls-files"])
        .current_dir(project())
        .output();
    let listed = listed
        .ok()
        .filter(|l| l.status.success() && !l.stdout.is_empty());
    let names: BTreeSet<String> = match listed {
        Some(listed) => String::from_utf8(listed.stdout)
            .unwrap()
            .lines()
            .map(top)
            .collect(),
        // A copy without git: the folder itself.
        None => fs::read_dir(project())
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect(),
    };
    let names: BTreeSet<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|n| !n.starts_with('.'))
        .collect();
    let required = [
        "Cargo.toml",
        "README.md",
        "crates",
        "data",
        "justfile",
        "policies",
        "tests",
    ];
    let besides = [
        "Cargo.lock",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "rust-toolchain.toml",
    ];
    // Made by builds and by the README's commands, ignored by git.
    let made = ["target", "pa.db", "pa.index", "patients.json"];
    for name in required {
        assert!(names.contains(name), "{name} is missing");
    }
    for name in names {
        let known = [&required[..], &besides, &made].concat();
        assert!(
            known.contains(&name),
            "{name} does not belong at the top level"
        );
    }
}

fn top(path: &str) -> String {
    path.trim_matches('"')
        .split('/')
        .next()
        .unwrap_or(path)
        .to_owned()
}
