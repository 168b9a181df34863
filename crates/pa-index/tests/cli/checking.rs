//! `pa-index check`.

use std::io::Read;
use std::process::Stdio;

use crate::{Place, policy};

const HARD: &str = "Patient has glimmering of the third kind without a lantern";

fn with_hard_line() -> Place {
    let place = Place::with_policies();
    let text = policy("Humana", "Trulicity", "7.0")
        .replace("\n\n## Quantity", &format!("\n- {HARD}\n\n## Quantity"));
    place.write("policies/hard.md", text);
    place
}

#[test]
fn json_has_the_shape_of_the_contract() {
    let place = with_hard_line();
    let ran = place.run(&[
        "check",
        "policies/hard.md",
        "policies/aetna",
        "--format",
        "json",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let array: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(array.as_array().unwrap().len(), 2);
    let entry = &array[0];
    assert_eq!(
        (&entry["file"], &entry["policy_id"]),
        (&"policies/hard.md".into(), &"hard".into())
    );
    let text = std::fs::read_to_string(place.path("policies/hard.md")).unwrap();
    let lines = entry["criteria"].as_array().unwrap();
    let listed: Vec<u64> = lines.iter().map(|l| l["line"].as_u64().unwrap()).collect();
    let standing: Vec<u64> = (1..)
        .zip(text.lines())
        .filter(|(_, l)| !l.trim().is_empty())
        .map(|(n, _)| n)
        .collect();
    assert_eq!(listed, standing, "every line that is not blank is listed");
    let of = |wanted: &str| {
        lines
            .iter()
            .find(|l| l["text"].as_str().unwrap().contains(wanted))
            .unwrap()
    };
    let age = of("18 years");
    assert_eq!(
        (&age["reading"], &age["section"]),
        (&"computable".into(), &"initial".into())
    );
    assert!(age["kind"].is_string() && age["canonical"].is_string());
    let hard = of("lantern");
    assert_eq!(
        (&hard["reading"], &hard["text"]),
        (&"unreadable".into(), &HARD.into())
    );
    let remark = &entry["diagnostics"][0];
    assert_eq!(
        (&remark["severity"], &remark["line"]),
        (&"warning".into(), &hard["line"])
    );
    for field in ["message", "column", "help"] {
        assert!(!remark[field].is_null(), "{field}");
    }
    assert_eq!(of("4 pens")["reading"], "background");
}

#[test]
fn text_is_for_people_and_plain_in_a_pipe() {
    let place = with_hard_line();
    let ran = place.run(&["check", "policies/hard.md"]);
    assert_eq!(ran.status, 0);
    assert!(!ran.out.contains('\u{1b}'));
    for said in [
        "policy hard · Humana · Trulicity · from 2025-01-01",
        "✓ Patient is 18 years of age or older",
        "✗ Patient has glimmering",
        "warning[unreadable]",
        "--> policies/hard.md:",
        "^^^",
        "1 policy, 4 lines of criteria: ✓ 3 computable, ○ 0 to attest, ✗ 1 unreadable",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    assert!(!ran.out.contains("4 pens"));
    assert!(
        place
            .run(&["check", "policies/hard.md", "--all"])
            .out
            .contains("4 pens")
    );
    assert!(
        place
            .run(&["check", "policies/hard.md", "--color", "always"])
            .out
            .contains('\u{1b}')
    );
    let widest = ran.out.lines().map(|l| l.chars().count()).max().unwrap();
    assert!(widest <= 90, "{widest}");
}

#[test]
fn strict_fails_on_what_is_not_read() {
    let place = with_hard_line();
    assert_eq!(
        place.run(&["check", "policies/aetna", "--strict"]).status,
        0
    );
    let ran = place.run(&["check", "policies", "--strict", "--format", "json"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("\"severity\": \"error\""), "{}", ran.out);
}

#[test]
fn a_named_file_must_be_a_policy_others_are_left_out() {
    let place = Place::with_policies();
    place.write("policies/notes.txt", "Call the payer on Monday.\n");
    place.write("policies/latin.md", b"Payer: M\xfcller\n");
    let folder = place.run(&["check", "policies", "--format", "json"]);
    assert_eq!(folder.status, 0, "{}", folder.err);
    assert!(folder.err.contains("left out") && folder.err.contains("notes.txt"));
    for named in [
        "policies/notes.txt",
        "policies/latin.md",
        "policies/none.md",
    ] {
        let ran = place.run(&[
            "check",
            named,
            "policies/aetna/aetna-ozempic.md",
            "--format",
            "json",
        ]);
        assert_eq!(ran.status, 1, "{named}");
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
        assert!(ran.err.contains(named), "{}", ran.err);
        let array: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(
            array.as_array().unwrap().len(),
            1,
            "the others are checked all the same"
        );
    }
    std::fs::create_dir(place.path("none")).unwrap();
    assert_eq!(place.run(&["check", "none"]).status, 1);
}

#[test]
fn check_writes_nothing() {
    let place = Place::with_policies();
    place.run(&["check", "policies"]);
    assert!(!place.path("pa.index").exists());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let place = Place::with_policies();
    for number in 0..40 {
        place.write(
            &format!("policies/more-{number}.md"),
            policy("Aetna", "Ozempic", "7.0"),
        );
    }
    let mut child = place
        .command(&["check", "policies", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert!(child.wait().unwrap().success());
    assert!(said.is_empty(), "{said}");
}

#[test]
fn control_characters_of_a_policy_do_not_reach_the_terminal() {
    let place = Place::new();
    let text = policy("Aetna", "Ozempic", "7.0").replace(
        "- Patient is",
        "- \u{1b}[31mPatient \u{7}glimmers\r\n- Patient is",
    );
    place.write("policies/odd.md", text);
    let ran = place.run(&["check", "policies/odd.md", "--color", "always"]);
    assert!(
        !ran.out.contains("\u{1b}[31mPatient") && !ran.out.contains('\u{7}'),
        "{:?}",
        ran.out
    );
}

#[test]
fn the_linter_speaks_in_both_forms() {
    let place = Place::new();
    let text = policy("Aetna", "Ozempic", "7.0").replace(
        "\n\n## Quantity",
        "\n- HbA1c of less than 6.5%\n- Patient is at least 18 years of age\n\n## Quantity",
    );
    place.write("policies/odd.md", &text);
    let older = text.replace(
        "effective: 2025-01-01",
        "policy_id: odd\neffective: 2024-01-01\nexpires: 2025-01-31",
    );
    place.write("policies/odd-2024-01-01.md", older);
    let ran = place.run(&[
        "check",
        "policies/odd.md",
        "policies/odd-2024-01-01.md",
        "--format",
        "json",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let array: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let said: Vec<(&str, u64, u64)> = array[0]["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| {
            assert_eq!(d["severity"], "warning");
            assert!(d["help"].is_string() && d["message"].is_string());
            (
                d["rule"].as_str().unwrap(),
                d["line"].as_u64().unwrap(),
                d["column"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("overlapping-versions", 5, 1),
            ("contradiction", 17, 3),
            ("duplicate-line", 18, 3)
        ]
    );
    let ran = place.run(&["check", "policies/odd.md"]);
    for part in [
        "warning[contradiction]: nobody meets both this and line 16, \"HbA1c of 7.0%",
        "17 | - HbA1c of less than 6.5%",
        "help: correct one of the two",
        "warning[duplicate-line]: line 14 asks for the same",
        "0 errors, 2 warnings",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
}

#[test]
fn notes_are_shown_when_asked_for() {
    let place = Place::new();
    let text = policy("Aetna", "Ozempic", "7.0").replace(
        "\n\n## Quantity",
        "\n- One of the following:\n  - BMI of 30 kg/m2 or higher\n  - The prescriber confirms that the drug is used with diet and exercise\n\n## Quantity",
    );
    place.write("noted.md", text);
    let plain = place.run(&["check", "noted.md"]);
    assert!(!plain.out.contains("cannot-decide"), "{}", plain.out);
    let all = place.run(&["check", "noted.md", "--all"]);
    assert!(all.out.contains("note[cannot-decide]"), "{}", all.out);
    let json = place.run(&["check", "noted.md", "--format", "json"]);
    assert!(json.out.contains("\"severity\": \"note\""), "{}", json.out);
}
