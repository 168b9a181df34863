//! Building an index.

use crate::{Place, indexed, policy};

#[test]
fn a_folder_becomes_an_index() {
    let place = Place::with_policies();
    let ran = place.run(&["policies"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.is_empty());
    assert!(
        ran.err.contains("2 policy versions in pa.index (digest "),
        "{}",
        ran.err
    );
    assert!(
        ran.err
            .contains("6 lines of criteria: 6 computable, 0 to attest, 0 unreadable"),
        "{}",
        ran.err
    );
    assert_eq!(
        place.indexed(),
        ["aetna/aetna-ozempic.md", "cigna/cigna-ozempic.md"]
    );
    assert_eq!(
        place.run(&["policies"]).err,
        ran.err,
        "the same policies give the same digest"
    );
}

#[test]
fn the_index_goes_where_it_is_told() {
    let place = Place::with_policies();
    assert_eq!(
        place
            .run(&["policies/", "--index", "deep/own.index"])
            .status,
        0
    );
    assert_eq!(indexed(&place.path("deep/own.index")).len(), 2);
    let by_environment = place
        .command(&["policies"])
        .env("PA_INDEX", "env.index")
        .output()
        .unwrap();
    assert!(by_environment.status.success());
    assert_eq!(indexed(&place.path("env.index")).len(), 2);
    assert!(!place.path("pa.index").exists());
}

#[test]
fn what_is_no_policy_is_reported_and_left_out() {
    let place = Place::with_policies();
    place.write(
        "policies/README.md",
        "# Policies\n\n## Initial criteria\n\n- Age 18 or older\n",
    );
    place.write("policies/notes.txt", "Call the payer on Monday.\n");
    place.write("policies/scan.txt", b"%PDF-1.7 \x00\x01\x02");
    place.write("policies/latin.md", b"Payer: M\xfcller\n");
    place.write("policies/empty.md", "");
    place.write("policies/aetna.cases.toml", "x = 1");
    place.write("policies/.draft.md", policy("Draft", "Ozempic", "1"));
    place.write("policies/huge.md", vec![b'x'; 5 << 20]);
    std::fs::create_dir(place.path("policies/folder.md")).unwrap();
    #[cfg(unix)]
    {
        let pipe = place.path("policies/pipe.txt");
        assert!(
            std::process::Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        std::os::unix::fs::symlink("nowhere.md", place.path("policies/broken.md")).unwrap();
    }
    let ran = place.run(&["policies"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    for said in [
        "left out README.md: a README",
        "`notes.txt` has no section that states criteria",
        "scan.txt: it holds binary data",
        "latin.md, line 1: invalid UTF-8",
        "empty.md",
        "huge.md: larger than 4 MiB",
    ] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    #[cfg(unix)]
    for said in ["pipe.txt: it is no plain file", "broken.md: no such file"] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    assert!(
        !ran.err.contains("draft") && !ran.err.contains("cases.toml"),
        "{}",
        ran.err
    );
    assert_eq!(place.indexed().len(), 2);
}

#[test]
fn a_folder_without_policies_leaves_the_index_as_it_was() {
    let place = Place::with_policies();
    std::fs::create_dir(place.path("none")).unwrap();
    assert!(
        place
            .run(&["none"])
            .failure()
            .contains("no policy in it or below it")
    );
    assert!(place.run(&["policies"]).status == 0);
    let before = place.indexed();
    place.write("none/README.md", "x");
    let ran = place.run(&["none"]);
    assert_eq!(ran.status, 1);
    assert_eq!(place.indexed(), before);
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let place = Place::with_policies();
    assert!(
        place
            .run(&["nowhere"])
            .failure()
            .ends_with("nowhere: no such file or folder")
    );
    let file = place.run(&["policies/aetna/aetna-ozempic.md"]);
    assert!(
        file.failure().contains("it is a file; name the folder"),
        "{}",
        file.err
    );
    place.write("thesis/chapter.md", "x");
    let other = place.run(&["policies", "--index", "thesis"]);
    assert!(
        other
            .failure()
            .contains("thesis: this is no policy index and is left as it is")
    );
    assert!(place.path("thesis/chapter.md").exists());
    let below = place.run(&["policies", "--index", "thesis/chapter.md/x"]);
    assert_eq!(below.status, 1, "{}", below.err);
}

#[test]
fn wrong_usage_is_status_2() {
    let place = Place::new();
    for arguments in [
        &[][..],
        &["a", "b"],
        &["--frobnicate"],
        &["check"],
        &["check", "x", "--format", "xml"],
    ] {
        assert_eq!(place.run(arguments).status, 2, "{arguments:?}");
    }
    assert_eq!(place.run(&["--help"]).status, 0);
    assert_eq!(place.run(&["--version"]).status, 0);
}

#[test]
fn versions_in_force_on_one_day_are_named() {
    let place = Place::with_policies();
    place.write(
        "policies/aetna/aetna-ozempic-2024-01-01.md",
        policy("Aetna", "Ozempic", "8.0"),
    );
    let ran = place.run(&["policies"]);
    assert_eq!(ran.status, 0);
    let said = "policy `aetna-ozempic`: aetna/aetna-ozempic-2024-01-01.md and aetna/aetna-ozempic.md \
                are both effective from 2025-01-01; aetna/aetna-ozempic.md applies";
    assert!(ran.err.contains(said), "{}", ran.err);
}
