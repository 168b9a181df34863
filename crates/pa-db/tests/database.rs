//! The database as its users see it: loads, reads, and what goes wrong.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use pa_db::{Database, DbError, Loader, PlanMatch, Staging, Tally};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow};

const NOW: Duration = Duration::ZERO;

fn patient(id: &str, extra: &str) -> String {
    format!(r#"{{"patient_id": "{id}", "as_of":"2026-01-01",  "birth_date":"1960-01-01"{extra}}}"#)
}

fn add(loader: &mut Loader, record: &str) -> Result<(), DbError> {
    loader.patient(&serde_json::from_str::<Patient>(record).unwrap(), record)
}

fn load(path: &Path, patients: &[(&str, &str)]) -> Result<Tally, DbError> {
    let mut loader = Loader::begin(path, NOW)?;
    for (id, extra) in patients {
        add(&mut loader, &patient(id, extra))?;
    }
    loader.commit().map(|loaded| loaded.patients)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = folder
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn records_come_back_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a ?#%ü.db");
    let tally = load(&path, &[("P001", r#", "x":  [1,2]"#), ("P002", "")]).unwrap();
    assert_eq!(
        tally,
        Tally {
            added: 2,
            replaced: 0,
            repeated: 0
        }
    );
    let database = Database::open(&path).unwrap();
    let found = database.patient("P001").unwrap().unwrap();
    assert_eq!(found.text, patient("P001", r#", "x":  [1,2]"#));
    assert_eq!(found.patient.patient_id, "P001");
    assert_eq!(database.patient("P003").unwrap(), None);
    assert_eq!(names(folder.path()), ["a ?#%ü.db"]);
    let mut ids = Vec::new();
    database
        .each_patient(|id, _| {
            ids.push(id.to_owned());
            ids.len() < 2
        })
        .unwrap();
    assert_eq!(ids, ["P001", "P002"]);
}

#[test]
fn a_second_load_replaces_by_id_and_a_reader_keeps_what_it_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    let first = load(&path, &[("P1", ""), ("P2", ""), ("P1", r#","v":2"#)]).unwrap();
    assert_eq!(
        first,
        Tally {
            added: 2,
            replaced: 0,
            repeated: 1
        }
    );
    let before = Database::open(&path).unwrap();
    let second = load(
        &path,
        &[("P2", r#","v":3"#), ("P3", ""), ("P3", r#","v":4"#)],
    )
    .unwrap();
    assert_eq!(
        second,
        Tally {
            added: 1,
            replaced: 1,
            repeated: 1
        }
    );
    assert_eq!(before.counts().unwrap().patients, 2);
    assert_eq!(
        before.patient("P2").unwrap().unwrap().text,
        patient("P2", "")
    );
    let after = Database::open(&path).unwrap();
    let text = |id: &str| after.patient(id).unwrap().unwrap().text;
    assert_eq!(after.counts().unwrap().patients, 3);
    assert_eq!(
        [text("P1"), text("P2"), text("P3")],
        [
            patient("P1", r#","v":2"#),
            patient("P2", r#","v":3"#),
            patient("P3", r#","v":4"#)
        ]
    );
}

#[test]
fn a_load_that_is_given_up_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    let mut loader = Loader::begin(&path, NOW).unwrap();
    add(&mut loader, &patient("P1", "")).unwrap();
    drop(loader);
    assert_eq!(names(folder.path()), [""; 0]);
    load(&path, &[("P1", "")]).unwrap();
    let bytes = fs::read(&path).unwrap();
    let mut loader = Loader::begin(&path, NOW).unwrap();
    add(&mut loader, &patient("P1", "")).unwrap();
    drop(loader);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(names(folder.path()), ["pa.db"]);
    // What a killed load leaves is cleared away by the next.
    fs::write(folder.path().join("pa.db.loading"), "rubbish").unwrap();
    fs::write(folder.path().join("pa.db.lock"), "process 1").unwrap();
    load(&path, &[("P2", "")]).unwrap();
    assert_eq!(names(folder.path()), ["pa.db"]);
}

#[test]
fn one_load_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    let held = Loader::begin(&path, NOW).unwrap();
    let error = Loader::begin(&path, NOW).err().unwrap().to_string();
    let own = format!("being loaded by process {}", std::process::id());
    assert!(error.contains(&own), "{error}");
    let waiting = path.clone();
    let second = std::thread::spawn(move || {
        let mut loader = Loader::begin(&waiting, Duration::from_secs(20)).unwrap();
        add(&mut loader, &patient("P2", "")).unwrap();
        loader.commit().unwrap()
    });
    std::thread::sleep(Duration::from_millis(100));
    let mut held = held;
    add(&mut held, &patient("P1", "")).unwrap();
    held.commit().unwrap();
    second.join().unwrap();
    assert_eq!(Database::open(&path).unwrap().counts().unwrap().patients, 2);
    assert_eq!(names(folder.path()), ["pa.db"]);
}

#[test]
fn what_is_no_database_is_told_plainly() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    let said = || Database::open(&path).err().unwrap().to_string();
    assert!(
        said().contains("no database yet; make it with `pa-import patients.json --db "),
        "{}",
        said()
    );
    fs::write(&path, "").unwrap();
    assert!(said().contains("not a database"), "{}", said());
    assert!(matches!(load(&path, &[]), Err(DbError::NotADatabase(_))));
    fs::remove_file(&path).unwrap();
    load(&path, &[("P1", "")]).unwrap();
    let good = fs::read(&path).unwrap();
    fs::write(&path, &good[..good.len() - 1]).unwrap();
    assert!(said().contains("damaged"), "{}", said());
    let mut other = good.clone();
    other[63] = 99;
    fs::write(&path, &other).unwrap();
    assert!(
        said().contains("format 99") && said().contains("reads format 2"),
        "{}",
        said()
    );
    let mut foreign = good;
    foreign[68] = 0;
    fs::write(&path, &foreign).unwrap();
    assert!(
        said().contains("not a database of this program"),
        "{}",
        said()
    );
    assert!(
        Database::open(folder.path())
            .err()
            .unwrap()
            .to_string()
            .contains("it is a folder")
    );
    let nowhere = Loader::begin(&folder.path().join("no/pa.db"), NOW)
        .err()
        .unwrap()
        .to_string();
    assert!(nowhere.ends_with("no such folder"), "{nowhere}");
}

#[test]
fn the_nearest_ids_are_offered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    load(
        &path,
        &[
            ("P049", ""),
            ("P050", ""),
            ("P051", ""),
            ("P500", ""),
            ("x-1", ""),
        ],
    )
    .unwrap();
    let database = Database::open(&path).unwrap();
    assert_eq!(database.nearest_patients("p50", 2).unwrap()[0], "P050");
    assert_eq!(database.nearest_patients("P05O", 3).unwrap()[0], "P050");
    let neighbours = database.nearest_patients("Pxyz-1234567890", 4).unwrap();
    assert_eq!(neighbours, ["P051", "P500", "x-1"]);
}

fn rows() -> Vec<PlanRow> {
    let row = |plan: &str, drug: &str| {
        serde_json::from_value(
            serde_json::json!({"plan_id": plan, "plan": "Gold", "payer": "Aetna",
            "drug": drug, "covered": true, "pa_required": true}),
        )
        .unwrap()
    };
    vec![
        row("gold", "Ozempic"),
        row("gold", "Rybelsus"),
        row("gold", "metformin"),
        row("gold", "Jardiance"),
        row("silver", "Ozempic"),
    ]
}

#[test]
fn a_plan_speaks_of_a_drug_by_any_of_its_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    let mut loader = Loader::begin(&path, NOW).unwrap();
    for row in rows() {
        loader
            .plan(&row, &serde_json::to_string(&row).unwrap())
            .unwrap();
    }
    loader.commit().unwrap();
    let database = Database::open(&path).unwrap();
    let vocabulary = Vocabulary::builtin();
    let find = |drug: &str| match database.plan_row("gold", drug, vocabulary).unwrap() {
        PlanMatch::Row(row) => row.drug,
        PlanMatch::Several(drugs) => drugs.join("|"),
        PlanMatch::Nothing => "nothing".to_owned(),
    };
    for (drug, found) in [
        ("ozempic", "Ozempic"),
        ("Ozempic 1 mg pen", "Ozempic"),
        ("empagliflozin", "Jardiance"),
        ("semaglutide", "Ozempic|Rybelsus"),
        ("Wegovy", "nothing"),
        ("Glucophage", "metformin"),
        ("Mounjaro", "nothing"),
        ("no such drug", "nothing"),
    ] {
        assert_eq!(find(drug), found, "{drug}");
    }
    assert!(database.plan_exists("silver").unwrap() && !database.plan_exists("bronze").unwrap());
    assert_eq!(database.nearest_plans("sliver", 3).unwrap(), ["silver"]);
    let plans: Vec<_> = database
        .plans()
        .unwrap()
        .into_iter()
        .map(|p| p.plan_id)
        .collect();
    assert_eq!(plans, ["gold", "silver"]);
    assert_eq!(database.counts().unwrap().plan_rows, 5);
}

#[test]
fn staged_texts_come_back_by_owner() {
    let folder = tempfile::tempdir().unwrap();
    let mut staging = Staging::create(folder.path()).unwrap();
    for (owner, text) in [("b", "1"), ("a", "2"), ("b", "3"), ("a", "4")] {
        staging.add(owner, ["K", "", "here", text]).unwrap();
    }
    let mut got = Vec::new();
    staging
        .each_owner(|owner, texts| {
            let texts: Vec<&str> = texts.iter().map(|s| s.text.as_str()).collect();
            got.push(format!("{owner}{}", texts.concat()));
            Ok::<(), DbError>(())
        })
        .unwrap();
    assert_eq!(got, ["a24", "b13"]);
    drop(staging);
    assert_eq!(names(folder.path()), [""; 0]);
}
