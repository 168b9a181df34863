//! The record of decisions: what is written, found again, and found out.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::clinic::{Clinic, Said, patient};

/// A clinic of its own with a record of five decisions.
struct Recorded {
    clinic: Clinic,
}

const REQUESTS: &str = r#"{"patient_id": "P001", "drug": "Mounjaro"}
{"patient_id": "P050", "drug": "Mounjaro"}
{"patient_id": "P999", "drug": "Mounjaro"}
{"patient_id": "P050", "drug": "Victoza", "kind": "renewal"}
{"patient_id": "P050", "drug": "Jardiance", "plan_id": "foothill-silver", "as_of": "2026-02-01"}
"#;

impl Recorded {
    fn new() -> Self {
        let recorded = Self {
            clinic: Clinic::furnished(),
        };
        let said = recorded.run(&["--patient", "P002", "--drug", "Mounjaro"]);
        assert!(said.out.starts_with("REFER"), "{said:?}");
        let said = recorded.clinic.pipe(
            &["--requests", "-", "--record", "decisions"],
            REQUESTS.as_bytes(),
        );
        assert_eq!((said.status, said.out.lines().count()), (0, 5), "{said:?}");
        recorded
    }

    fn path(&self) -> PathBuf {
        self.clinic.path("decisions")
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.clinic
            .run(&[arguments, &["--record", "decisions"]].concat())
    }

    fn lines(&self) -> Vec<String> {
        let text = fs::read_to_string(self.path()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    fn write(&self, lines: &[String]) {
        fs::write(self.path(), lines.join("\n") + "\n").unwrap();
    }

    /// What `--verify` finds wrong.
    fn verify(&self) -> String {
        let said = self.run(&["log", "--verify"]);
        assert_eq!(said.status, 1, "{said:?}");
        assert!(said.err.contains("not as it was written"), "{said:?}");
        said.out
    }

    fn sound(&self) -> String {
        let said = self.run(&["log", "--verify"]);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{said:?}");
        said.out
    }
}

#[test]
fn what_was_decided_is_listed_and_exported() {
    let recorded = Recorded::new();
    assert!(recorded.sound().starts_with("5 entries, intact"));
    let listed = recorded.run(&["log"]).out;
    let decisions: Vec<&str> = listed
        .lines()
        .skip(1)
        .map(|line| line.split_once("Z  ").unwrap().1)
        .collect();
    assert_eq!(
        decisions,
        [
            "refer: patient P002, Mounjaro, summit-gold",
            "approve: patient P001, Mounjaro, summit-gold",
            "pend: patient P050, Mounjaro, summit-gold",
            "not_covered: patient P050, Victoza, summit-gold, renewal",
            "approve: patient P050, Jardiance, foothill-silver",
        ]
    );
    let count = |arguments: &[&str]| {
        let said = recorded.run(&[&["log", "--format", "json"], arguments].concat());
        said.json().as_array().unwrap().len()
    };
    assert_eq!(count(&[]), 5);
    assert_eq!(count(&["--patient", "P050", "--determination", "pend"]), 1);
    assert_eq!(count(&["--drug", "mounjaro"]), 3);
    assert_eq!(count(&["--plan", "foothill-silver"]), 1);
    assert_eq!(count(&["--since", "2999-01-01"]), 0);
    assert_eq!(
        count(&["--until", "2999-01-01", "--since", "2020-01-01"]),
        5
    );
    let table = recorded
        .run(&["log", "--format", "csv", "--patient", "P001"])
        .out;
    let mut rows = table.lines();
    assert!(
        rows.next()
            .unwrap()
            .starts_with("entry,recorded,patient_id,")
    );
    assert!(
        rows.next()
            .unwrap()
            .contains(",P001,Mounjaro,summit-gold,initial,2026-01-01,approve,summit-glp1,")
    );
    // The result on record is the one printed.
    let entry: Value = serde_json::from_str(&recorded.lines()[1]).unwrap();
    let printed = recorded.clinic.pipe(
        &["--requests", "-"],
        br#"{"patient_id": "P001", "drug": "Mounjaro"}"#,
    );
    assert_eq!(entry["result"], printed.json());
    assert_eq!(entry["policy"]["file"], "summit/summit-glp1.md");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(recorded.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "others can read it");
    }
}

#[test]
fn a_replay_gives_the_same_bytes_or_says_what_differs() {
    let recorded = Recorded::new();
    for entry in ["1", "2", "3", "4", "5"] {
        let said = recorded.run(&["replay", entry]);
        assert_eq!(said.status, 0, "{said:?}");
        assert!(said.out.contains("Byte-identical: "), "{said:?}");
    }
    // The HbA1c that was missing comes in, dated before the day of the request.
    let hba1c = json!([{"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"}]);
    recorded
        .clinic
        .load(&[patient("P050", json!({"observations": hba1c}))], &[]);
    let said = recorded.run(&["replay", "3"]);
    assert_eq!(said.status, 1);
    assert!(
        said.out.contains("Differs: it was pend and is approve now"),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("patient record: not as it was"),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("/determination: pend → approve"),
        "{}",
        said.out
    );
    let said = recorded.run(&["replay", "3", "--format", "json"]);
    let told: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (
            &told["identical"],
            told["changed"].as_array().unwrap().len()
        ),
        (&json!(false), 1)
    );
    // Another text of the policy, though the result is the same.
    let text = crate::clinic::policy("summit/summit-glp1.md").replace("Trulicity", "Trulicity ");
    recorded.clinic.index_with("summit/summit-glp1.md", &text);
    let said = recorded.run(&["replay", "2"]);
    assert!(said.out.contains("policy: not as it was"), "{said:?}");
    let said = recorded.run(&["replay", "9"]);
    assert_eq!(said.err, "pa-query: decisions: no entry 9; the last is 5\n");
    let said = recorded.clinic.run(&["replay", "1"]);
    assert_eq!(said.status, 2, "{said:?}");
    let said = recorded.clinic.run(&["log", "--record", "nowhere"]);
    assert_eq!(
        (said.status, said.err.as_str()),
        (1, "pa-query: nowhere: no such file or folder\n")
    );
}

#[test]
fn every_single_byte_that_is_altered_is_found() {
    let recorded = Recorded::new();
    let whole = fs::read(recorded.path()).unwrap();
    let step = whole.len() / 40;
    for at in (0..whole.len())
        .step_by(step.max(1))
        .chain([whole.len() - 2, whole.len() - 1])
    {
        let mut altered = whole.clone();
        altered[at] = if altered[at] == b'7' { b'8' } else { b'7' };
        fs::write(recorded.path(), &altered).unwrap();
        recorded.verify();
    }
    fs::write(recorded.path(), &whole).unwrap();
    recorded.sound();
}

#[test]
fn what_is_removed_moved_added_or_cut_off_is_found() {
    let recorded = Recorded::new();
    let lines = recorded.lines();
    let digest = |line: &str| line[line.len() - 66..line.len() - 2].to_owned();
    for at in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(at);
        recorded.write(&fewer);
        let found = recorded.verify();
        assert!(found.contains("removed"), "{at}: {found}");
    }
    recorded.write(&lines[..2]);
    assert!(
        recorded
            .verify()
            .contains("it ends with entry 2, but there were 5")
    );
    // Nor is anything appended to what was cut.
    let said = recorded.run(&["--patient", "P001", "--drug", "Mounjaro"]);
    assert_eq!((said.status, said.out.as_str()), (1, ""), "{said:?}");
    assert!(
        said.err.contains("it ends with entry 2 but there were 5"),
        "{said:?}"
    );
    let mut moved = lines.clone();
    moved.swap(1, 2);
    recorded.write(&moved);
    assert!(
        recorded
            .verify()
            .contains("decisions:2: entry 3 where 2 belongs")
    );
    let mut doubled = lines.clone();
    doubled.insert(1, lines[0].clone());
    recorded.write(&doubled);
    recorded.verify();
    // Cut within the last entry.
    let whole = lines.join("\n") + "\n";
    fs::write(recorded.path(), &whole[..whole.len() - 30]).unwrap();
    assert!(
        recorded
            .verify()
            .contains("it ends with entry 4, but there were 5")
    );
    // An altered entry whose digest is made to fit shows in the one after it.
    let mut forged = lines.clone();
    let text = lines[2].replace("\"pend\"", "\"approve\"");
    let before = text.rsplit_once(",\"digest\":").unwrap().0;
    forged[2] = format!("{before},\"digest\":\"{}\"}}", sha256(before));
    assert_ne!(forged[2], lines[2]);
    recorded.write(&forged);
    assert!(
        recorded
            .verify()
            .contains("decisions:4: entry 4 does not follow")
    );
    // In the last one it shows by the head, and by a digest noted elsewhere.
    let mut forged = lines.clone();
    let text = lines[4].replace("\"approve\"", "\"refer\"");
    let before = text.rsplit_once(",\"digest\":").unwrap().0;
    forged[4] = format!("{before},\"digest\":\"{}\"}}", sha256(before));
    recorded.write(&forged);
    assert!(recorded.verify().contains("its last entry is not the one"));
    fs::write(
        recorded.clinic.path("decisions.head"),
        format!("{{\"entries\":5,\"digest\":\"{}\"}}\n", digest(&forged[4])),
    )
    .unwrap();
    recorded.sound();
    let noted = digest(&lines[4]);
    let said = recorded.run(&["log", "--verify", "--head", &noted[..12]]);
    assert_eq!(said.status, 1, "{said:?}");
    recorded.write(&lines);
    fs::write(
        recorded.clinic.path("decisions.head"),
        format!("{{\"entries\":5,\"digest\":\"{noted}\"}}\n"),
    )
    .unwrap();
    assert_eq!(
        recorded
            .run(&["log", "--verify", "--head", &noted[..12]])
            .status,
        0
    );
    fs::remove_file(recorded.clinic.path("decisions.head")).unwrap();
    assert!(recorded.verify().contains("head is missing"));
}

fn sha256(text: &str) -> String {
    use sha2::Digest;
    let hash = sha2::Sha256::digest(text.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A writer that was killed leaves whole entries without their head, or a part of one; the next
/// writer goes on.
#[test]
fn a_killed_writer_does_no_harm() {
    let recorded = Recorded::new();
    let head = fs::read(recorded.clinic.path("decisions.head")).unwrap();
    let ask = || {
        recorded.run(&[
            "--patient",
            "P001",
            "--drug",
            "Mounjaro",
            "--format",
            "json",
        ])
    };
    ask().json();
    fs::write(recorded.clinic.path("decisions.head"), &head).unwrap();
    assert!(recorded.sound().starts_with("6 entries"));
    let whole = fs::read(recorded.path()).unwrap();
    let mut torn = whole.clone();
    torn.extend(&whole[..200]);
    fs::write(recorded.path(), &torn).unwrap();
    assert!(
        recorded
            .sound()
            .contains("200 bytes of an entry that was never finished")
    );
    let said = ask();
    assert!(
        said.err.contains("an unfinished entry of 200 bytes"),
        "{said:?}"
    );
    assert!(recorded.sound().starts_with("7 entries, intact"));
    assert!(fs::read(recorded.path()).unwrap().starts_with(&whole));
}

/// Real writers, killed wherever they are: what they leave is sound, and the next goes on.
#[test]
fn writers_killed_midway_leave_a_sound_record() {
    let recorded = Recorded::new();
    let requests: String = (0..4000)
        .map(|_| "{\"patient_id\": \"P001\", \"drug\": \"Mounjaro\"}\n")
        .collect();
    fs::write(recorded.clinic.path("requests"), requests).unwrap();
    for turn in 0..6 {
        let mut command =
            recorded
                .clinic
                .command(&["--requests", "requests", "--record", "decisions"]);
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300 + 150 * turn));
        child.kill().unwrap();
        child.wait().unwrap();
        recorded.sound();
        recorded.run(&["--patient", "P050", "--drug", "Victoza"]);
        recorded.sound();
    }
}

#[test]
fn two_writers_at_once_take_turns() {
    let recorded = Recorded::new();
    let requests = "{\"patient_id\": \"P050\", \"drug\": \"Mounjaro\"}\n".repeat(1200);
    fs::write(recorded.clinic.path("requests"), requests).unwrap();
    let children: Vec<_> = (0..3)
        .map(|_| {
            let mut command =
                recorded
                    .clinic
                    .command(&["--requests", "requests", "--record", "decisions"]);
            command.stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert!(recorded.sound().starts_with("3605 entries, intact"));
}

#[test]
fn the_record_is_read_while_it_is_written() {
    let recorded = Recorded::new();
    // A reader that stands still holds nobody up.
    let mut command =
        recorded
            .clinic
            .command(&["log", "--format", "json", "--record", "decisions"]);
    let mut reader = command.stdout(Stdio::piped()).spawn().unwrap();
    let said = recorded.run(&["--patient", "P001", "--drug", "Mounjaro"]);
    assert_eq!(said.status, 0);
    drop(reader.stdout.take());
    reader.wait().unwrap();
    // What is no record is not appended to.
    fs::write(recorded.clinic.path("notes"), "my notes\n").unwrap();
    let said = recorded.clinic.run(&[
        "--patient",
        "P001",
        "--drug",
        "Mounjaro",
        "--record",
        "notes",
    ]);
    assert_eq!((said.status, said.out.as_str()), (1, ""), "{said:?}");
    assert_eq!(
        fs::read_to_string(recorded.clinic.path("notes")).unwrap(),
        "my notes\n"
    );
    assert!(!recorded.clinic.path("notes.head").exists());
}
