//! Patients: records of the contract, the same bytes everywhere.
#![allow(clippy::unwrap_used)]

mod generated;

use generated::{AS_OF, days, on_threads, patients, text};
use pa_gen::day::Day;
use pa_gen::output::{self, Format, Order};
use pa_gen::{formulary, profile};
use pa_model::patient::{Outcome, Patient};
use sha2::{Digest, Sha256};

#[test]
fn ids_names_and_numbers() {
    let patients = patients("metabolic", 1_001, 1, AS_OF);
    assert_eq!(patients[0].patient_id, "P001");
    assert_eq!(patients[49].patient_id, "P050");
    assert_eq!(patients[1_000].patient_id, "P1001");
    let plans = formulary::plan_rows().unwrap();
    for patient in &patients {
        let coverage = patient.coverage.as_ref().unwrap();
        assert!(
            plans.iter().any(|row| row.plan_id == coverage.plan_id),
            "{}",
            coverage.plan_id
        );
        let npi = patient.prescriber.as_ref().unwrap().npi.as_deref().unwrap();
        assert!(npi.len() == 10 && luhn(&format!("80840{npi}")), "{npi}");
        assert!(patient.email.as_deref().unwrap().ends_with("@example.com"));
        assert!(patient.phone.as_deref().unwrap().contains("-555-01"));
    }
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[test]
fn records_are_as_imperfect_as_life() {
    let patients = patients("metabolic", 5_000, 8, AS_OF);
    let share = |holds: &dyn Fn(&Patient) -> bool| {
        100.0 * patients.iter().filter(|p| holds(p)).count() as f64 / patients.len() as f64
    };
    let drugs: Vec<_> = patients.iter().flat_map(|p| &p.medications).collect();
    let bare = drugs.iter().filter(|m| m.ingredient.is_none()).count() as f64 / drugs.len() as f64;
    assert!((0.08..0.12).contains(&bare), "{bare}");
    let diabetic = |p: &Patient| {
        p.conditions
            .iter()
            .any(|c| c.icd10.as_deref().unwrap().starts_with("E11"))
    };
    let hba1c = |p: &Patient| {
        p.observations
            .iter()
            .filter(|o| o.name == "HbA1c")
            .map(|o| o.date)
            .max()
    };
    let without = share(&|p| diabetic(p) && hba1c(p).is_none());
    assert!((0.5..6.0).contains(&without), "{without}");
    let stale = share(&|p| hba1c(p).is_some_and(|date| days(date, p.as_of) > 180));
    assert!((5.0..40.0).contains(&stale), "{stale}");
    let other = share(&|p| {
        p.observations
            .iter()
            .any(|o| o.unit.as_deref() == Some("mmol/mol"))
    });
    assert!((1.0..5.0).contains(&other), "{other}");
    let outcomes = |outcome| drugs.iter().filter(|m| m.outcome == outcome).count();
    for outcome in [
        Outcome::Effective,
        Outcome::PartialResponse,
        Outcome::InadequateResponse,
        Outcome::Intolerance,
        Outcome::Contraindication,
        Outcome::Unknown,
    ] {
        assert!(outcomes(outcome) > 30, "{outcome:?}: {}", outcomes(outcome));
    }
}

#[test]
fn the_first_of_many_are_those_of_few_on_any_number_of_threads() {
    let whole = text("metabolic", 10_000, 9, AS_OF, Format::Ndjson);
    let few = text("metabolic", 100, 9, AS_OF, Format::Ndjson);
    assert_eq!(whole[..few.len()], few);
    for threads in [1, 2, 8] {
        let again = on_threads(threads, "metabolic", 10_000, 9, AS_OF, Format::Ndjson);
        assert!(again == whole, "{threads} threads");
    }
    assert_ne!(text("metabolic", 100, 10, AS_OF, Format::Ndjson), few);
}

#[test]
fn formats_hold_the_same_records() {
    let array: Vec<serde_json::Value> =
        serde_json::from_slice(&text("metabolic", 300, 1, AS_OF, Format::Json)).unwrap();
    let lines = String::from_utf8(text("metabolic", 300, 1, AS_OF, Format::Ndjson)).unwrap();
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(array, lines);
    assert_eq!(patients("metabolic", 0, 1, AS_OF), []);
}

#[test]
fn any_day_gives_consistent_records() {
    for as_of in [
        Day::from_civil(1900, 1, 1),
        Day::from_civil(2024, 2, 29),
        Day::from_civil(2100, 12, 31),
    ] {
        for patient in patients("metabolic", 300, 11, as_of) {
            assert!(
                days(patient.birth_date, patient.as_of) >= 18 * 365,
                "{}",
                patient.patient_id
            );
            assert!(patient.observations.iter().all(|o| o.date <= patient.as_of));
        }
    }
}

/// A writer that takes so many bytes and then fails, as a disk does that fills up.
struct Filling(usize);

impl std::io::Write for Filling {
    fn write(&mut self, data: &[u8]) -> std::io::Result<usize> {
        if self.0 < data.len() {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        self.0 -= data.len();
        Ok(data.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_failure_on_the_way_ends_all_threads() {
    let profile = profile::load("metabolic").unwrap().unwrap();
    for (threads, room) in [(1, 0), (2, 1 << 20), (8, 3 << 20)] {
        let order = Order {
            profile: &profile,
            count: 1_000_000_000,
            seed: 1,
            as_of: AS_OF,
            format: Format::Ndjson,
        };
        let failure = output::write(&order, threads, &mut Filling(room), |_| ()).unwrap_err();
        let failure = failure.downcast::<std::io::Error>().unwrap();
        assert_eq!(failure.kind(), std::io::ErrorKind::StorageFull);
    }
}

/// The patient that the documentation speaks of comes out of the default seed as it is.
#[test]
fn the_fiftieth_patient_may_ask_for_mounjaro() {
    let patient = patients("metabolic", 100, pa_gen::cli::SEED, AS_OF).swap_remove(49);
    assert!(
        patient
            .conditions
            .iter()
            .any(|c| c.icd10.as_deref().unwrap().starts_with("E11"))
    );
    let plan = patient.coverage.unwrap().plan_id;
    let rows = formulary::plan_rows().unwrap();
    let row = rows
        .iter()
        .find(|row| row.plan_id == plan && row.drug == "Mounjaro")
        .unwrap();
    assert!(row.covered && row.pa_required, "{row:?}");
}

/// The bytes of every profile. A change here changes what a seed means to everybody who has one:
/// do it only with a reason worth that.
#[test]
fn the_bytes_are_those_they_have_always_been() {
    let digests: Vec<String> = profile::names()
        .map(|name| {
            let digest = Sha256::digest(text(name, 100, pa_gen::cli::SEED, AS_OF, Format::Ndjson));
            let hex: String = digest
                .iter()
                .take(8)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            format!("{name} {hex}")
        })
        .collect();
    assert_eq!(
        digests,
        [
            "metabolic 9986aca84bce0403",
            "adults 862fcb094b2633a5",
            "atopic ed3c1e89f28d11a1",
            "lipid 7d4fcd9699e6f5dd",
            "migraine 162dbe6639bd3009",
            "rheumatology 64464f331965f224"
        ]
    );
}
