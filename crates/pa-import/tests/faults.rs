//! What happens around a load: it is killed, two run at once, somebody reads, the disk is full.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use common::{count, failure, patient, pipe, run, stderr, stored, succeeded, tool};
use pa_db::Database;

/// `count` records whose `name` is `mark`.
fn records(count: usize, mark: &str) -> String {
    (0..count)
        .map(|n| {
            let mut record = patient(&format!("P{n:04}"));
            record["name"] = mark.into();
            format!("{record}\n")
        })
        .collect()
}

/// The mark that every record of a database has; panics where they differ.
fn mark(path: &Path, expected: u64) -> String {
    let database = Database::open(path).unwrap();
    assert_eq!(database.counts().unwrap().patients, expected);
    let mut marks: Vec<String> = Vec::new();
    database
        .each_patient(|_, text| {
            let record: serde_json::Value = serde_json::from_str(text).unwrap();
            let mark = record["name"].as_str().unwrap().to_owned();
            if !marks.contains(&mark) {
                marks.push(mark);
            }
            true
        })
        .unwrap();
    assert_eq!(marks.len(), 1, "{marks:?}");
    marks.remove(0)
}

#[test]
fn a_killed_load_leaves_what_was_there() {
    const RECORDS: usize = 400;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let database = here.join("pa.db");
    fs::write(here.join("a"), records(RECORDS, "before")).unwrap();
    fs::write(here.join("b"), records(RECORDS, "after")).unwrap();
    succeeded(&run(here, &["a"]));
    let begun = Instant::now();
    succeeded(&run(here, &["b"]));
    let took = begun.elapsed();
    let mut seen = [0; 2];
    succeeded(&run(here, &["a", "-q"]));
    for round in 0..30_u32 {
        let mut child = tool().current_dir(here).args(["b", "-q"]).spawn().unwrap();
        // From the very beginning to a little after the usual end.
        std::thread::sleep(took * round * 11 / 300);
        let _ = child.kill();
        child.wait().unwrap();
        match mark(&database, RECORDS as u64).as_str() {
            "before" => seen[0] += 1,
            "after" => {
                seen[1] += 1;
                succeeded(&run(here, &["a", "-q"]));
            }
            other => panic!("{other}"),
        }
    }
    assert!(seen[0] > 0, "{seen:?}");
    succeeded(&run(here, &["b"]));
    let names: Vec<_> = here
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn a_second_load_waits_or_says_who_is_first() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("second"), patient("P2").to_string()).unwrap();
    // The first waits for its input and so holds the database.
    let mut first = tool();
    first
        .current_dir(here)
        .arg("-")
        .stdin(Stdio::piped())
        .stderr(Stdio::null());
    let mut first = first.spawn().unwrap();
    while !here.join("pa.db.loading").exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let said = failure(&run(here, &["second", "--wait", "0"]));
    assert!(
        said.contains(&format!("being loaded by process {}", first.id())),
        "{said}"
    );
    let waiting = tool()
        .current_dir(here)
        .args(["second", "--wait", "60", "-q"])
        .spawn()
        .unwrap();
    std::io::Write::write_all(
        &mut first.stdin.take().unwrap(),
        patient("P1").to_string().as_bytes(),
    )
    .unwrap();
    assert!(first.wait().unwrap().success());
    succeeded(&waiting.wait_with_output().unwrap());
    assert_eq!(count(&here.join("pa.db")), 2);
}

#[test]
fn a_reader_sees_only_before_or_after() {
    const RECORDS: usize = 300;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().to_owned();
    let database = here.join("pa.db");
    fs::write(here.join("m0"), records(RECORDS, "m0")).unwrap();
    fs::write(here.join("m1"), records(RECORDS, "m1")).unwrap();
    succeeded(&run(&here, &["m0"]));
    let writer = std::thread::spawn(move || {
        for round in 0..12 {
            succeeded(&run(&here, &[["m0", "m1"][(round + 1) % 2], "-q"]));
        }
    });
    let mut reads = 0;
    while !writer.is_finished() || reads == 0 {
        assert!(mark(&database, RECORDS as u64).starts_with('m'));
        reads += 1;
    }
    writer.join().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    succeeded(&pipe(here, &["-"], patient("P1").to_string().as_bytes()));
    let before = fs::read(here.join("pa.db")).unwrap();
    fs::write(here.join("many"), records(3000, "x")).unwrap();
    // A limit on the size of files, in units of 1 KiB, stands for the full disk.
    let script = format!(
        "ulimit -f 600; trap '' XFSZ; exec {} many",
        env!("CARGO_BIN_EXE_pa-import")
    );
    let output = std::process::Command::new("bash")
        .current_dir(here)
        .args(["-c", &script])
        .output()
        .unwrap();
    let said = failure(&output);
    assert!(said.contains("pa.db") && said.contains("full"), "{said}");
    assert!(fs::read(here.join("pa.db")).unwrap() == before);
    let mut names: Vec<_> = here
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["many", "pa.db"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let locked = folder.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write anywhere.
    if fs::write(locked.join("probe"), "").is_ok() {
        return;
    }
    let output = pipe(
        folder.path(),
        &["-", "--db", "locked/pa.db"],
        patient("P1").to_string().as_bytes(),
    );
    assert!(failure(&output).contains("locked/pa.db: permission denied"));
}

#[test]
fn a_closed_pipe_and_many_records_are_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let output = pipe(folder.path(), &["-"], records(2000, "x").as_bytes());
    succeeded(&output);
    assert!(stderr(&output).contains("2000 new"));
    assert_eq!(stored(&folder.path().join("pa.db"), "P1999")["name"], "x");
}
