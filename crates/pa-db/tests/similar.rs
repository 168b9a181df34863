//! Similar patients: the search gives what comparing everybody gives.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::Duration;

use pa_db::{Database, Likeness, Loader};
use pa_model::Patient;
use proptest::prelude::*;
use proptest::test_runner::Config;

/// A person in numbers: years, months, HbA1c and BMI in tenths, the day of each, and diagnoses.
#[derive(Debug, Clone)]
struct Person {
    born: (i16, i8),
    hba1c: Option<u16>,
    bmi: Option<u16>,
    codes: Vec<usize>,
}

const CODES: [&str; 12] = [
    "E11.9", "I10", "E66.9", "E78.5", "N18.3", "J45.40", "K21.9", "M06.9", "L40.0", "G43.009",
    "F32.9", "I25.10",
];

fn person() -> impl Strategy<Value = Person> {
    let born = (1930_i16..2015, 1_i8..=12);
    let hba1c = prop::option::weighted(0.7, 50_u16..130);
    let bmi = prop::option::weighted(0.9, 170_u16..550);
    let codes = prop::collection::vec(0..CODES.len(), 0..5);
    (born, hba1c, bmi, codes).prop_map(|(born, hba1c, bmi, codes)| Person {
        born,
        hba1c,
        bmi,
        codes,
    })
}

fn record(id: usize, person: &Person) -> String {
    let (year, month) = person.born;
    let tenths = |value: u16| f64::from(value) / 10.0;
    let reading = |name: &str, loinc: &str, unit: &str, value: f64| serde_json::json!({"name": name, "loinc": loinc, "value": value, "unit": unit, "date": "2025-06-01"});
    let hba1c = person
        .hba1c
        .map(|v| reading("HbA1c", "4548-4", "%", tenths(v)));
    let bmi = person
        .bmi
        .map(|v| reading("BMI", "39156-5", "kg/m2", tenths(v)));
    let conditions: Vec<_> = person
        .codes
        .iter()
        .map(|c| serde_json::json!({"name": "x", "icd10": CODES[*c]}))
        .collect();
    serde_json::json!({"patient_id": format!("P{id}"), "as_of": "2026-01-01",
        "birth_date": format!("{year}-{month:02}-11"), "conditions": conditions,
        "observations": hba1c.into_iter().chain(bmi).collect::<Vec<_>>()})
    .to_string()
}

fn load<'p>(path: &Path, people: impl IntoIterator<Item = (usize, &'p Person)>) {
    let mut loader = Loader::begin(path, Duration::ZERO).unwrap();
    for (id, person) in people {
        let text = record(id, person);
        loader
            .patient(&serde_json::from_str::<Patient>(&text).unwrap(), &text)
            .unwrap();
    }
    loader.commit().unwrap();
}

/// Everybody but the one of the id, nearest first; of those as near, in the order of loading.
fn by_comparing_everybody(database: &Database, id: &str, limit: usize) -> Vec<(u32, String)> {
    let mut all = Vec::new();
    database
        .each_patient(|_, text| {
            all.push(serde_json::from_str::<Patient>(text).unwrap());
            true
        })
        .unwrap();
    let own = database.patient(id).unwrap().unwrap().patient;
    let own = database.features(&own);
    let mut ranked: Vec<(u32, usize, String)> = (0..)
        .zip(&all)
        .filter(|(_, p)| p.patient_id != id)
        .map(|(at, p)| {
            let distance = Likeness::between(&own, &database.features(p)).distance;
            (distance, at, p.patient_id.clone())
        })
        .collect();
    ranked.sort();
    ranked.truncate(limit);
    ranked.into_iter().map(|(d, _, id)| (d, id)).collect()
}

fn by_search(database: &Database, id: &str, limit: usize) -> Vec<(u32, String)> {
    let own = database.patient(id).unwrap().unwrap().patient;
    let found = database
        .similar(id, &database.features(&own), limit)
        .unwrap();
    found
        .into_iter()
        .map(|n| (n.likeness.distance, n.stored.patient.patient_id))
        .collect()
}

proptest! {
    #![proptest_config(Config { cases: 6, ..Config::default() })]

    /// Some thousand people in a dozen boxes, part of whom are loaded anew with other facts, some of
    /// them twice.
    #[test]
    fn the_search_gives_what_comparing_everybody_gives(
        people in prop::collection::vec(person(), 2000..6000),
        later in prop::collection::vec((0..7000_usize, person()), 0..300),
        asked in prop::collection::vec((0..2000_usize, 1..40_usize), 1..6),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pa.db");
        load(&path, (0..).zip(&people));
        for turn in 0..2 {
            let database = Database::open(&path).unwrap();
            for (id, limit) in &asked {
                let id = format!("P{id}");
                prop_assert_eq!(
                    by_search(&database, &id, *limit),
                    by_comparing_everybody(&database, &id, *limit),
                    "turn {}, {} of {}", turn, limit, id
                );
            }
            load(&path, later.iter().map(|(id, person)| (*id, person)));
        }
    }
}

#[test]
fn few_patients_and_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.db");
    load(&path, []);
    let nobody = Person {
        born: (1970, 1),
        hba1c: None,
        bmi: None,
        codes: vec![],
    };
    let database = Database::open(&path).unwrap();
    let features = database.features(&serde_json::from_str(&record(1, &nobody)).unwrap());
    assert!(database.similar("P1", &features, 10).unwrap().is_empty());
    // The same person twice in a first load: the last one counts, and is not their own neighbour.
    let other = Person {
        hba1c: Some(70),
        ..nobody.clone()
    };
    load(&path, [(1, &nobody), (2, &other), (1, &other)]);
    let database = Database::open(&path).unwrap();
    assert_eq!(by_search(&database, "P1", 10), [(0, "P2".to_owned())]);
    // A load of plans alone leaves it as it is.
    load(&path, []);
    let database = Database::open(&path).unwrap();
    assert_eq!(by_search(&database, "P2", 10), [(0, "P1".to_owned())]);
    assert!(database.similar("P1", &features, 0).unwrap().is_empty());
}
