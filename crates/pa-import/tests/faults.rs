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
            // Without results the vocabulary is not read, which would be most of a small load.
            record["observations"] = serde_json::json!([]);
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

/// What SQLite itself says of a file.
fn is_sound(database: &Path) -> bool {
    let connection = rusqlite::Connection::open(database).unwrap();
    let check = "PRAGMA integrity_check";
    let said: String = connection.query_row(check, [], |row| row.get(0)).unwrap();
    said == "ok"
}

/// Numbers that look random and are the same in every run (SplitMix64).
fn random(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

/// Kills loads into an existing database at random moments, from the very beginning to a little
/// after the usual end. How many left it as it was, and how many had replaced it.
fn kill_at_random(kills: u32, mut seed: u64) -> [u32; 2] {
    const RECORDS: usize = 300;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let database = here.join("pa.db");
    fs::write(here.join("a"), records(RECORDS, "before")).unwrap();
    fs::write(here.join("b"), records(RECORDS, "after")).unwrap();
    succeeded(&run(here, &["a"]));
    let before = fs::read(&database).unwrap();
    assert_eq!(mark(&database, RECORDS as u64), "before");
    let begun = Instant::now();
    succeeded(&run(here, &["b"]));
    let took = begun.elapsed();
    // Where only one load runs after the same state, it writes the same bytes.
    let after = fs::read(&database).unwrap();
    assert_eq!(mark(&database, RECORDS as u64), "after");
    assert!(is_sound(&database));
    fs::write(&database, &before).unwrap();
    assert!(is_sound(&database));
    let mut seen = [0; 2];
    for _ in 0..kills {
        let mut child = tool().current_dir(here).args(["b", "-q"]).spawn().unwrap();
        std::thread::sleep(took.mul_f64(1.1 * random(&mut seed)));
        let _ = child.kill();
        child.wait().unwrap();
        let now = fs::read(&database).unwrap();
        if now == before {
            seen[0] += 1;
        } else {
            assert!(now == after, "neither as before nor as after");
            seen[1] += 1;
            fs::write(&database, &before).unwrap();
        }
    }
    // The next load goes through, and clears away what the others left.
    succeeded(&run(here, &["b"]));
    assert!(fs::read(&database).unwrap() == after);
    assert_eq!(names(here), ["a", "b", "pa.db"]);
    seen
}

fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap();
    let mut names: Vec<String> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_killed_load_leaves_all_as_before_or_as_after() {
    let halves: Vec<_> = (1..=2)
        .map(|seed| std::thread::spawn(move || kill_at_random(100, seed)))
        .collect();
    let mut seen = [0; 2];
    for half in halves {
        let [before, after] = half.join().unwrap();
        seen = [seen[0] + before, seen[1] + after];
    }
    assert_eq!(seen[0] + seen[1], 200);
    assert!(seen[0] > 20, "{seen:?}");
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

/// Runs the tool where no file may grow beyond `blocks` of 1 KiB, which stands for a full disk.
#[cfg(target_os = "linux")]
fn run_on_a_full_disk(here: &Path, blocks: u32, arguments: &str) -> std::process::Output {
    let script = format!(
        "ulimit -f {blocks}; trap '' XFSZ; exec {} {arguments}",
        env!("CARGO_BIN_EXE_pa-import")
    );
    let mut bash = std::process::Command::new("bash");
    bash.current_dir(here).env_remove("PA_DB");
    bash.args(["-c", &script]).output().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_changes_nothing_wherever_it_stops_the_load() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("few"), records(100, "x")).unwrap();
    succeeded(&run(here, &["few"]));
    let before = fs::read(here.join("pa.db")).unwrap();
    fs::write(here.join("many"), records(2000, "x")).unwrap();
    let resources: String = (0..400)
        .flat_map(|n| {
            common::bundle(&format!("F{n}"))["entry"]
                .as_array()
                .unwrap()
                .clone()
        })
        .map(|entry| format!("{}\n", entry["resource"]))
        .collect();
    fs::write(here.join("bulk"), resources).unwrap();
    let bad = "{\"patient_id\": 7}\n".repeat(20_000);
    fs::write(here.join("bad"), format!("{}\n{bad}", patient("P1"))).unwrap();
    let all = ["bad", "bulk", "few", "many", "pa.db"];
    // While the copy is made, while records come, while the index is built; while resources are set
    // aside; while bad records are.
    let loads = [1, 16, 60, 130, 200, 400, 600, 700].map(|blocks| (blocks, "many"));
    let others = [(300, "bulk"), (900, "bad --on-error reject --rejects out")];
    for (blocks, arguments) in loads.into_iter().chain(others) {
        let output = run_on_a_full_disk(here, blocks, arguments);
        let said = failure(&output);
        let case = format!("{blocks} {arguments}: {said}");
        let named = ["pa.db: ", ".staging: ", "out: "];
        assert!(named.iter().any(|n| said.contains(n)), "{case}");
        let told = ["full", "larger than allowed"];
        assert!(told.iter().any(|t| said.contains(t)), "{case}");
        assert!(fs::read(here.join("pa.db")).unwrap() == before, "{case}");
        assert_eq!(names(here), all, "{case}");
    }
}

/// As nobody, because the superuser may write anywhere.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_named() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let allow = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let locked = here.join("locked");
    fs::create_dir(&locked).unwrap();
    fs::write(here.join("p"), patient("P1").to_string()).unwrap();
    fs::write(here.join("q"), patient("P2").to_string()).unwrap();
    succeeded(&run(here, &["p", "--db", "locked/there.db"]));
    fs::copy(env!("CARGO_BIN_EXE_pa-import"), here.join("tool")).unwrap();
    let before = fs::read(locked.join("there.db")).unwrap();
    for path in [&here.join("tool"), here, &locked] {
        allow(path, 0o555);
    }
    for database in ["locked/new.db", "locked/there.db"] {
        let mut command = std::process::Command::new(here.join("tool"));
        command.current_dir(here).env_remove("PA_DB");
        command.args(["q", "--db", database]);
        if fs::metadata(here).unwrap().uid() == 0 {
            command.uid(65534).gid(65534);
        }
        let said = failure(&command.output().unwrap());
        let told = format!("{database}: permission denied");
        assert!(said.contains(&told), "{said}");
    }
    assert!(fs::read(locked.join("there.db")).unwrap() == before);
    assert_eq!(names(&locked), ["there.db"]);
    // What cannot be written can be read.
    assert_eq!(count(&locked.join("there.db")), 1);
    for path in [here, &locked] {
        allow(path, 0o755);
    }
}

#[test]
fn a_closed_pipe_and_many_records_are_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let output = pipe(folder.path(), &["-"], records(2000, "x").as_bytes());
    succeeded(&output);
    assert!(stderr(&output).contains("2000 new"));
    assert_eq!(stored(&folder.path().join("pa.db"), "P1999")["name"], "x");
}
