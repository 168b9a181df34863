//! `pa-index` on very many files: broken ones among them, two at once, killed midway.
//!
//! So many files as `PA_TEST_FILES` says, few where it says nothing; `just test-files` runs it with
//! ten thousand.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use pa_search::PolicyIndex;
use pa_tests::varied;
use serde_json::Value;

use crate::tools::{Folder, Said, bin, project};

/// So many files without `PA_TEST_FILES`: each of the project's policies, and some once more.
const FEW: usize = 130;
/// `pa-index` names so many files that it leaves out.
const NAMED: usize = 50;
/// Moments at which a build is killed.
const KILLS: u32 = 6;

/// A folder `many` with policies and, here and there, files that are none.
struct Many {
    folder: Folder,
    /// Varied policies.
    varied: usize,
    /// Policies that can be read, those among the broken files included.
    policies: usize,
    left_out: usize,
}

/// Made once; each test builds an index of its own.
fn many() -> &'static Many {
    static MANY: OnceLock<Many> = OnceLock::new();
    MANY.get_or_init(|| {
        let said = std::env::var("PA_TEST_FILES").ok();
        let varied = said.map_or(FEW, |n| n.parse().expect("PA_TEST_FILES is a number"));
        let folder = Folder::empty();
        varied::write(&project().join("policies"), varied, &folder.path("many")).unwrap();
        let broken = (2 * NAMED).max(varied / 50);
        let left_out = (0..broken).filter(|at| spoil(&folder, *at)).count();
        let policies = varied + broken - left_out;
        Many {
            folder,
            varied,
            policies,
            left_out,
        }
    })
}

/// Writes a file that is no policy; false where this machine reads it all the same.
fn spoil(folder: &Folder, at: usize) -> bool {
    let name = format!("many/broken{}/file-{at}.md", at % 7);
    match at % 6 {
        0 => folder.write(&name, b"\x7fELF\x02\x01\x01\x00\x00\x00"),
        1 => folder.write(&name, b"Payer: M\xfcller\n"),
        2 => folder.write(&name, ""),
        3 => folder.write(&name, "To be written.\n"),
        4 => folder.write(
            &name
                .replace("file-", "README-")
                .replace(".md", "/README.md"),
            "# x\n",
        ),
        _ => {
            let text = fs::read(folder.path("many/aetna/aetna-sglt2.md")).unwrap();
            let text = String::from_utf8(text).unwrap();
            folder.write(
                &name,
                text.replace("policy_id: aetna-sglt2", &format!("policy_id: locked-{at}")),
            );
            return locked(&folder.path(&name));
        }
    }
    true
}

/// Takes the right to read a file away; whether that keeps this user from reading it.
#[cfg(unix)]
fn locked(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
    fs::read(path).is_err()
}

#[cfg(not(unix))]
fn locked(_: &Path) -> bool {
    false
}

fn start(index: &str) -> Child {
    let mut command = many()
        .folder
        .command(bin().join("pa-index").to_str().unwrap());
    command.args(["many", "--index", index]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// How many policies an index holds, each of them read.
fn held(path: &Path) -> usize {
    let index = PolicyIndex::open(path).unwrap_or_else(|e| panic!("{e}"));
    index.sections().unwrap_or_else(|e| panic!("{e}"));
    let entries = index.entries().unwrap();
    for entry in entries {
        index.policy(entry).unwrap_or_else(|e| panic!("{e}"));
    }
    entries.len()
}

/// An index of the project's own policies, for others to replace.
fn small_index(name: &str) -> usize {
    let policies = project().join("policies");
    let arguments = [policies.to_str().unwrap(), "--index", name];
    many().folder.run("pa-index", &arguments).good();
    held(&many().folder.path(name))
}

fn generations(name: &str) -> usize {
    let entries = fs::read_dir(many().folder.path(name)).unwrap();
    let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
    names.filter(|n| n.starts_with("g-")).count()
}

#[test]
fn all_policies_are_indexed_and_what_is_none_is_said() {
    let Many {
        folder,
        varied,
        policies,
        left_out,
    } = many();
    let said = folder.run("pa-index", &["many", "--index", "whole.index"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(held(&folder.path("whole.index")), *policies);
    let summary = format!("{policies} policy versions in whole.index (digest ");
    assert!(said.err.contains(&summary), "{}", said.err);
    let named = said
        .err
        .lines()
        .filter(|l| l.contains("warning: left out "));
    assert_eq!(named.count(), NAMED + 1, "{}", said.err);
    let more = format!("left out {} more files", left_out - NAMED);
    assert!(said.err.contains(&more), "{}", said.err);
    let again = folder.run("pa-index", &["many", "--index", "whole.index"]);
    assert_eq!(again.err, said.err, "the same files, the same digest");

    let last = varied::originals(&project().join("policies")).unwrap();
    let last = varied::varied(&last, *varied).last().unwrap();
    let payer = last.text.lines().find_map(|line| {
        let (key, value) = line.split_once(": ")?;
        key.eq_ignore_ascii_case("payer").then_some(value)
    });
    let payer = payer.unwrap();
    let query = ["search", "criteria", "--payer", payer, "--limit", "200"];
    let rest = ["--format", "json", "--index", "whole.index"];
    let found = folder.run("pa-query", &[query.as_slice(), &rest].concat());
    let found: Value = serde_json::from_str(&found.good()).unwrap();
    let found = found.as_array().unwrap();
    assert!(!found.is_empty() && found.iter().all(|hit| hit["payer"] == payer));
}

#[test]
fn two_builds_at_once_both_finish_and_readers_find_an_index() {
    let Many {
        folder, policies, ..
    } = many();
    let before = small_index("twice.index");
    let mut children = [start("twice.index"), start("twice.index")];
    let running = |child: &mut Child| child.try_wait().unwrap().is_none();
    while children.iter_mut().any(running) {
        let index = PolicyIndex::open(&folder.path("twice.index"));
        let found = index.unwrap_or_else(|e| panic!("{e}")).summary().policies as usize;
        assert!([before, *policies].contains(&found), "{found}");
        std::thread::sleep(Duration::from_millis(10));
    }
    for child in children {
        let said = Said::of(&child.wait_with_output().unwrap());
        assert_eq!(said.status, 0, "{}", said.err);
    }
    assert_eq!(held(&folder.path("twice.index")), *policies);
    assert_eq!(generations("twice.index"), 1);
}

#[test]
fn killed_at_any_moment_it_leaves_the_old_index_or_the_new() {
    let Many {
        folder, policies, ..
    } = many();
    let before = small_index("killed.index");
    let begun = Instant::now();
    let said = Said::of(&start("timed.index").wait_with_output().unwrap());
    assert_eq!(said.status, 0, "{}", said.err);
    let whole = begun.elapsed();
    for turn in 1..=KILLS {
        let mut child = start("killed.index");
        std::thread::sleep(whole * turn / (KILLS + 1));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = held(&folder.path("killed.index"));
        assert!([before, *policies].contains(&found), "{turn}: {found}");
        assert!(
            generations("killed.index") <= 2,
            "only the last is left over"
        );
    }
    let said = Said::of(&start("killed.index").wait_with_output().unwrap());
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(held(&folder.path("killed.index")), *policies);
    assert_eq!(generations("killed.index"), 1);
}
