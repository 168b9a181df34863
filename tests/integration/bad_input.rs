//! What goes wrong says so in one clear line, with the status of the contract, and nothing is lost.

use std::fs;

use crate::tools::{Folder, Said, bin};

const RECORD: &str = r#"{"patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1968-03-14", "sex": "female",
 "observations": [{"name": "HbA1c", "loinc": "4548-4", "value": 8.2, "unit": "%", "date": "2025-11-20"}]}"#;

/// One line that holds each of these, and nothing on stdout.
fn says(said: &Said, status: i32, parts: &[&str]) {
    let line = said.err.trim_end();
    assert_eq!(said.status, status, "{line}");
    assert_eq!(said.out, "", "nothing on stdout");
    assert_eq!(line.lines().count(), 1, "one line: {line}");
    assert!(line.starts_with("pa-"), "{line}");
    for word in ["panicked", "RUST_BACKTRACE", "Some(", "Os {", "unwrap"] {
        assert!(!line.contains(word), "{line}");
    }
    for part in parts {
        assert!(line.contains(part), "`{part}` is not in: {line}");
    }
}

#[test]
fn a_missing_file_or_folder() {
    let folder = Folder::ready();
    says(
        &folder.run("pa-import", &["nothing.json"]),
        1,
        &["nothing.json"],
    );
    says(&folder.run("pa-index", &["nothing"]), 1, &["nothing"]);
    says(
        &folder.run("pa-index", &["check", "nothing.md"]),
        1,
        &["nothing.md"],
    );
    says(
        &folder.run("pa-query", &["--requests", "nothing.ndjson"]),
        1,
        &["nothing.ndjson"],
    );
    says(
        &folder.run("pa-gen", &["1", "--output", "no/such/folder.json"]),
        1,
        &["no/such"],
    );
}

#[test]
fn a_folder_where_a_file_is_due_and_the_other_way_round() {
    let folder = Folder::ready();
    let ask = ["--patient", "P050", "--drug", "Mounjaro"];
    says(
        &folder.run("pa-query", &["--requests", "data"]),
        1,
        &["data"],
    );
    says(
        &folder.run("pa-query", &[&ask[..], &["--db", "data"]].concat()),
        1,
        &["data"],
    );
    says(
        &folder.run("pa-query", &[&ask[..], &["--index", "pa.db"]].concat()),
        1,
        &["pa.db"],
    );
    says(
        &folder.run("pa-index", &["data/plans.json"]),
        1,
        &["data/plans.json"],
    );
    says(
        &folder.run("pa-import", &["data/plans.json", "--db", "data"]),
        1,
        &["data"],
    );
    says(
        &folder.run("pa-gen", &["1", "--output", "data"]),
        1,
        &["data"],
    );
    assert!(folder.path("data/plans.json").is_file());
}

#[test]
fn broken_records_name_file_record_and_place() {
    let folder = Folder::empty();
    let import = |name: &str, content: &[u8], parts: &[&str]| {
        folder.write(name, content);
        let said = folder.run("pa-import", &[name]);
        says(&said, 1, &[&[name], parts].concat());
        let piped = folder.pipe("pa-import", &["-"], content);
        says(&piped, 1, parts);
        assert!(
            !folder.path("pa.db").exists(),
            "{name}: nothing is imported"
        );
    };
    import("truncated.json", &RECORD.as_bytes()[..150], &["record 1"]);
    let array = format!("[{RECORD},{}", &RECORD[..60]);
    import("cut-array.json", array.as_bytes(), &["record 2"]);
    let mut bytes = RECORD.as_bytes().to_vec();
    bytes[RECORD.find("P1").unwrap()] = 0xff;
    import("latin.json", &bytes, &["UTF-8"]);
    let deep = RECORD.replace("8.2", r#"{"secret": 8.2}"#);
    import(
        "type.json",
        deep.as_bytes(),
        &["record 1", "/observations/0/value"],
    );
    let second = format!("[{RECORD},{}]", RECORD.replace("\"%\"", "[]"));
    import(
        "second.json",
        second.as_bytes(),
        &["record 2", "/observations/0/unit"],
    );
    let date = RECORD.replace("2025-11-20", "2025-02-30");
    import(
        "date.json",
        date.as_bytes(),
        &["record 1", "/observations/0/date", "calendar"],
    );
    let no_id = RECORD.replace(r#""patient_id": "P1", "#, r#""patient_id": "", "#);
    import("id.json", no_id.as_bytes(), &["record 1", "patient_id"]);
    import("empty.json", b"", &["empty"]);
    import(
        "other.json",
        br#"{"hello": "world"}"#,
        &["neither patients"],
    );
    import("prose.txt", b"Dear Sir or Madam", &[]);
    import("nothing.json", b"\0\0\0\0", &[]);
    import("deep.json", "[".repeat(100_000).as_bytes(), &[]);
    import("plan.json", br#"[{"plan_id": "x", "plan": "X", "payer": "X", "drug": "Ozempic", "covered": "yes", "pa_required": true}]"#,
        &["record 1", "/covered"]);
    import("bundle.json", br#"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "id": "a", "birthDate": "1968-13-14"}}]}"#,
        &["record 1", "birthDate"]);
}

/// The secret of a record is never said.
#[test]
fn messages_do_not_repeat_the_record() {
    let folder = Folder::empty();
    folder.write(
        "type.json",
        RECORD.replace("8.2", r#"{"secret": "Maria Gonzalez"}"#),
    );
    let said = folder.run("pa-import", &["type.json"]);
    assert!(
        !said.err.contains("secret") && !said.err.contains("Maria"),
        "{}",
        said.err
    );
}

#[test]
fn a_failed_import_loses_nothing() {
    let folder = Folder::ready();
    let before = fs::read(folder.path("pa.db")).unwrap();
    folder.write(
        "bad.json",
        format!("[{RECORD},{}]", RECORD.replace("8.2", "[]")),
    );
    says(
        &folder.run("pa-import", &["bad.json"]),
        1,
        &["bad.json", "record 2"],
    );
    assert!(
        before == fs::read(folder.path("pa.db")).unwrap(),
        "the database is as it was"
    );
    let left: Vec<_> = fs::read_dir(folder.path("."))
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert!(
        !left.iter().any(|n| n.to_string_lossy().contains("loading")),
        "{left:?}"
    );
}

#[test]
fn names_that_are_not_known_are_answered_with_the_nearest() {
    let folder = Folder::ready();
    let ask =
        |patient: &str, drug: &str| folder.run("pa-query", &["--patient", patient, "--drug", drug]);
    says(&ask("P05", "Mounjaro"), 1, &["P05", "P005"]);
    says(&ask("P101", "Mounjaro"), 1, &["P101", "P100"]);
    says(&ask("P050", "Monjaro"), 1, &["Monjaro", "Mounjaro"]);
    says(&ask("P050", "Ozempick"), 1, &["Ozempick", "Ozempic"]);
    says(&ask("P050", "\u{1b}[31m"), 1, &[]);
    let plan = folder.run(
        "pa-query",
        &[
            "--patient",
            "P050",
            "--drug",
            "Mounjaro",
            "--plan",
            "aetna-gld",
        ],
    );
    says(&plan, 1, &["aetna-gld", "aetna-gold"]);
}

#[test]
fn nothing_there_yet_says_which_command_makes_it() {
    let folder = Folder::furnished();
    let ask = ["--patient", "P050", "--drug", "Mounjaro"];
    let said = folder.run("pa-query", &ask);
    let which = if said.err.contains("pa.db") {
        ["pa.db", "pa-import"]
    } else {
        ["pa.index", "pa-index"]
    };
    says(&said, 1, &which);
    says(
        &folder.run("pa-query", &["search", "metformin"]),
        1,
        &["pa.index", "pa-index"],
    );
    folder.sh("pa-gen 50 | pa-import -q -").good();
    says(&folder.run("pa-query", &ask), 1, &["pa.index", "pa-index"]);
    folder.run("pa-index", &["policies/"]).good();
    says(&folder.run("pa-query", &ask), 1, &["pa-import", "plan"]);
    fs::remove_file(folder.path("pa.db")).unwrap();
    says(&folder.run("pa-query", &ask), 1, &["pa.db", "pa-import"]);
}

#[test]
fn a_database_or_index_of_another_version() {
    let folder = Folder::ready();
    let ask = ["--patient", "P050", "--drug", "Mounjaro"];
    let good = fs::read(folder.path("pa.db")).unwrap();
    let mut other = good.clone();
    // https://www.sqlite.org/fileformat.html: the user version is at offset 60.
    other[63] = 99;
    folder.write("pa.db", &other);
    says(&folder.run("pa-query", &ask), 1, &["pa.db", "99"]);
    says(
        &folder.run("pa-import", &["data/forms.json"]),
        1,
        &["pa.db"],
    );
    assert!(
        fs::read(folder.path("pa.db")).unwrap() == other,
        "it is left alone"
    );
    folder.write("pa.db", "This is no database.\n".repeat(40));
    says(&folder.run("pa-query", &ask), 1, &["pa.db"]);
    folder.write("pa.db", &good[..good.len() / 2]);
    says(&folder.run("pa-query", &ask), 1, &["pa.db"]);
    folder.write("pa.db", &good);
    folder.run("pa-query", &ask).good();

    let current = fs::read_dir(folder.path("pa.index"))
        .unwrap()
        .map(|e| e.unwrap().path());
    for file in current.filter(|p| p.is_file()) {
        let kept = fs::read(&file).unwrap();
        for broken in [&b""[..], b"{\"format\": 99}\n", &[0xff; 64]] {
            fs::write(&file, broken).unwrap();
            let said = folder.run("pa-query", &ask);
            // A file that is not needed for this request may be anything.
            if said.status != 0 {
                says(&said, 1, &["pa.index", "pa-index"]);
            }
        }
        fs::write(&file, kept).unwrap();
    }
    folder.run("pa-query", &ask).good();
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_quiet() {
    let folder = Folder::ready();
    folder.sh("for i in $(seq 100); do echo '{\"patient_id\":\"P050\",\"drug\":\"Mounjaro\"}'; done > r.ndjson").good();
    for (tool, arguments) in [
        ("pa-gen", &["5000"][..]),
        ("pa-gen", &["plans"]),
        ("pa-gen", &["--help"]),
        ("pa-index", &["check", "policies", "--format", "json"]),
        ("pa-query", &["--patient", "P050", "--drug", "Mounjaro"]),
        ("pa-query", &["--requests", "r.ndjson"]),
        ("pa-query", &["search", "metformin"]),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = folder.command(bin().join(tool).to_str().unwrap());
        let output = command
            .args(arguments)
            .stdout(writer)
            .stderr(std::process::Stdio::piped())
            .output()
            .unwrap();
        let said = Said::of(&output);
        assert_eq!(said.status, 0, "{tool} {arguments:?}: {}", said.err);
        assert!(
            !said.err.contains("panic") && !said.err.to_lowercase().contains("pipe"),
            "{tool}: {}",
            said.err
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let folder = Folder::ready();
    folder.write(
        "r.ndjson",
        "{\"patient_id\":\"P050\",\"drug\":\"Mounjaro\"}\n",
    );
    for line in [
        "pa-gen 100 > /dev/full",
        "pa-gen plans > /dev/full",
        "pa-index check policies > /dev/full",
        "pa-query --patient P050 --drug Mounjaro > /dev/full",
        "pa-query --requests r.ndjson > /dev/full",
        "pa-query search step therapy > /dev/full",
    ] {
        let said = folder.sh(line);
        assert_eq!(said.status, 1, "{line}: {}", said.err);
        // Warnings, and what a search understood, may stand before.
        let full = said.err.lines().filter(|l| l.contains("full")).count();
        assert_eq!(full, 1, "{line}: {}", said.err);
        assert!(
            said.err.ends_with(": the disk is full\n"),
            "{line}: {}",
            said.err
        );
    }
}

#[test]
fn requests_that_cannot_be_judged_do_not_stop_the_others() {
    let folder = Folder::ready();
    let good = r#"{"patient_id":"P050","drug":"Mounjaro"}"#;
    let bad = [
        r#"{"patient_id":"P999","drug":"Mounjaro"}"#,
        r#"{"patient_id":"P050","drug":"Monjaro"}"#,
        r#"{"patient_id":"P050","drug":"Mounjaro","plan_id":"nowhere"}"#,
        r#"{"patient_id":"P050","drug":"Mounjaro","as_of":"2026-02-30"}"#,
        r#"{"patient_id":"P050","drug":"Mounjaro","kind":"appeal"}"#,
        r#"{"patient_id":7,"drug":"Mounjaro"}"#,
        r#"{"drug":"Mounjaro"}"#,
        r#"{"patient_id":"P050","#,
        "[]",
        "null",
        "nonsense",
    ];
    let mut input = good.as_bytes().to_vec();
    for line in bad {
        input.extend(format!("\n{line}").into_bytes());
    }
    input.extend(b"\n\xff\xfe\n");
    input.extend(good.as_bytes());
    let said = folder.pipe("pa-query", &["--requests", "-"], &input);
    assert_eq!(said.status, 0, "{}", said.err);
    let results: Vec<serde_json::Value> = said
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(results.len(), bad.len() + 3, "{}", said.out);
    for (at, result) in results.iter().enumerate() {
        if at == 0 || at == results.len() - 1 {
            assert!(result["determination"].is_string(), "{result}");
            continue;
        }
        let error = result["error"]
            .as_str()
            .unwrap_or_else(|| panic!("{at}: {result}"));
        assert!(!error.is_empty() && !error.contains('\n'), "{error}");
        assert!(
            result.get("patient_id").is_some() && result.get("drug").is_some(),
            "{result}"
        );
    }
}

#[test]
fn wrong_usage_is_status_2() {
    let folder = Folder::empty();
    for (tool, arguments) in [
        ("pa-gen", &["twenty"][..]),
        ("pa-gen", &["1", "--as-of", "2026-02-30"]),
        ("pa-gen", &["1", "--format", "xml"]),
        ("pa-import", &[]),
        ("pa-import", &["--on-error", "shrug", "x"]),
        ("pa-index", &[]),
        ("pa-index", &["check"]),
        ("pa-index", &["check", "x", "--format", "xml"]),
        ("pa-query", &[]),
        ("pa-query", &["--patient", "P050"]),
        (
            "pa-query",
            &["--patient", "P050", "--drug", "Mounjaro", "--as-of", "soon"],
        ),
        ("pa-query", &["search"]),
    ] {
        let said = folder.run(tool, arguments);
        assert_eq!(
            (said.status, said.out.as_str()),
            (2, ""),
            "{tool} {arguments:?}: {}",
            said.err
        );
        assert!(!said.err.is_empty());
    }
}

#[test]
fn documents_that_are_no_policies() {
    let folder = Folder::empty();
    folder.write(
        "letter.md",
        "# A letter\n\nDear Sir or Madam, it was a fine day.\n",
    );
    folder.write("empty.md", "");
    folder.write("latin.txt", b"Payer: X\n\n\xff\xfe Coverage criteria\n");
    folder.write("binary.txt", [0u8; 400]);
    for file in ["letter.md", "empty.md", "latin.txt", "binary.txt"] {
        let said = folder.run("pa-index", &["check", file]);
        assert_eq!(said.status, 1, "{file}: {}{}", said.out, said.err);
        let line = said.err.lines().next().unwrap_or_default();
        assert!(
            line.contains(file) && !line.contains("panicked"),
            "{file}: {line}"
        );
    }
    // Below a folder they are reported and left out; a folder without one policy is an error.
    let said = folder.run("pa-index", &["."]);
    assert_eq!(said.status, 1, "{}", said.err);
    assert!(!folder.path("pa.index").join("current").exists());
}
