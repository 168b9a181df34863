//! Killed midway, and two at once.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::{Place, Ran, policy};

/// A folder whose compilation takes a while.
fn many(place: &Place, count: usize) {
    for number in 0..count {
        place.write(
            &format!("many/policy-{number}.md"),
            policy("Aetna", "Ozempic", "7.0"),
        );
    }
}

#[test]
fn killed_midway_it_leaves_the_old_index() {
    let place = Place::with_policies();
    many(&place, 600);
    assert_eq!(place.run(&["policies"]).status, 0);
    let before = place.indexed();
    let mut child = place
        .command(&["many"])
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let generations = || {
        let entries = std::fs::read_dir(place.path("pa.index")).unwrap();
        let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
        names.filter(|n| n.starts_with("g-")).count()
    };
    let begun = Instant::now();
    while generations() < 2 {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "no new generation was begun"
        );
        assert!(
            child.try_wait().unwrap().is_none(),
            "it ended before it could be killed"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(place.indexed(), before);
    assert_eq!(generations(), 2, "what the killed one left");
    assert_eq!(place.run(&["policies"]).status, 0);
    assert_eq!(generations(), 1, "is swept away by the next");
    assert_eq!(place.indexed(), before);
}

#[test]
fn two_at_once_both_finish_and_readers_always_find_an_index() {
    let place = Place::with_policies();
    many(&place, 60);
    assert_eq!(place.run(&["policies"]).status, 0);
    let start = |dir: &str| {
        place
            .command(&[dir])
            .stderr(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let mut children = vec![start("many"), start("policies"), start("many")];
    while children
        .iter_mut()
        .any(|child| child.try_wait().unwrap().is_none())
    {
        let found =
            pa_search::PolicyIndex::open(&place.path("pa.index")).unwrap_or_else(|e| panic!("{e}"));
        assert!([2, 60].contains(&found.summary().policies));
        std::thread::sleep(Duration::from_millis(5));
    }
    for child in children {
        let ran = Ran::of(&child.wait_with_output().unwrap());
        assert_eq!(ran.status, 0, "{}", ran.err);
    }
    assert!([2, 60].contains(&place.indexed().len()));
}
