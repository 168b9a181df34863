//! Patients: records of the contract, consistent in themselves, the same bytes everywhere.
#![allow(clippy::unwrap_used)]

use pa_gen::day::Day;
use pa_gen::output::{self, Format, Order};
use pa_gen::{formulary, profile};
use pa_model::patient::{ConditionStatus, MedicationStatus, Outcome, Patient, Sex};
use pa_model::{Date, Decimal};
use sha2::{Digest, Sha256};

const AS_OF: Day = Day(20_454); // 2026-01-01

fn text(name: &str, count: u64, seed: u64, as_of: Day, format: Format) -> Vec<u8> {
    on_threads(2, name, count, seed, as_of, format)
}

fn on_threads(
    threads: usize,
    name: &str,
    count: u64,
    seed: u64,
    as_of: Day,
    format: Format,
) -> Vec<u8> {
    let profile = profile::load(name).unwrap().unwrap();
    let mut text = Vec::new();
    let order = Order {
        profile: &profile,
        count,
        seed,
        as_of,
        format,
    };
    output::write(&order, threads, &mut text, |_| ()).unwrap();
    text
}

fn patients(name: &str, count: u64, seed: u64, as_of: Day) -> Vec<Patient> {
    serde_json::from_slice(&text(name, count, seed, as_of, Format::Json)).unwrap()
}

/// On how many patients what must always hold is tried.
fn many(profile: &str) -> u64 {
    if profile == "metabolic" {
        10_000
    } else {
        3_000
    }
}

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

fn value(patient: &Patient, loinc: &str) -> Option<(f64, Date)> {
    let readings = patient
        .observations
        .iter()
        .filter(|o| o.loinc.as_deref() == Some(loinc));
    let latest = readings.max_by_key(|o| o.date)?;
    Some((latest.value.map(Decimal::to_f64)?, latest.date))
}

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
fn no_date_before_birth_or_after_the_day_of_the_record() {
    for name in profile::names() {
        for patient in patients(name, many(name), 3, AS_OF) {
            let inside = |date: Date| patient.birth_date < date && date <= patient.as_of;
            let dates = (patient.conditions.iter().filter_map(|c| c.onset))
                .chain(patient.observations.iter().map(|o| o.date))
                .chain(
                    patient
                        .medications
                        .iter()
                        .flat_map(|m| [m.start, m.end])
                        .flatten(),
                )
                .chain(
                    patient
                        .programs
                        .iter()
                        .flat_map(|p| [p.start, p.end])
                        .flatten(),
                )
                .chain(patient.coverage.iter().filter_map(|c| c.start));
            for date in dates {
                assert!(inside(date), "{name} {}: {date}", patient.patient_id);
            }
        }
    }
}

#[test]
fn drugs_end_after_they_start_and_are_active_until_they_end() {
    for name in profile::names() {
        for patient in patients(name, many(name), 4, AS_OF) {
            for drug in &patient.medications {
                let about = format!("{name} {}: {drug:?}", patient.patient_id);
                match drug.outcome {
                    Outcome::Contraindication => {
                        assert_eq!(
                            (drug.start, drug.end, &drug.dose),
                            (None, None, &None),
                            "{about}"
                        );
                        assert_eq!(drug.status, MedicationStatus::Stopped, "{about}");
                    }
                    _ => assert_eq!(
                        drug.end.is_none(),
                        drug.status == MedicationStatus::Active,
                        "{about}"
                    ),
                }
                if let (Some(start), Some(end)) = (drug.start, drug.end) {
                    assert!(start < end, "{about}");
                }
                if matches!(
                    drug.outcome,
                    Outcome::Intolerance | Outcome::Contraindication
                ) {
                    assert!(drug.reason.is_some(), "{about}");
                }
            }
        }
    }
}

/// Approval days: FDA.
#[test]
fn nobody_takes_a_drug_before_it_was_approved() {
    let approved = [
        ("Mounjaro", "2022-05-13"),
        ("Ozempic", "2017-12-05"),
        ("Jardiance", "2014-08-01"),
        ("Repatha", "2015-08-27"),
        ("Dupixent", "2017-03-28"),
        ("Zepbound", "2023-11-08"),
    ];
    let mut seen = 0;
    for name in profile::names() {
        for drug in patients(name, 4_000, 12, AS_OF)
            .iter()
            .flat_map(|p| &p.medications)
        {
            if let Some((_, since)) = approved.iter().find(|(brand, _)| drug.drug == *brand) {
                let since: Date = since.parse().unwrap();
                assert!(
                    drug.start.is_none_or(|start| start >= since),
                    "{name}: {drug:?}"
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 2_000, "{seen}");
    let old = patients("metabolic", 300, 12, Day::from_civil(1995, 6, 1));
    let drugs = old.iter().flat_map(|p| &p.medications);
    assert!(drugs.clone().count() > 200);
    assert!(
        drugs
            .clone()
            .all(|m| approved.iter().all(|(brand, _)| m.drug != *brand))
    );
}

#[test]
fn no_drug_is_taken_against_its_contraindication() {
    for name in profile::names() {
        for patient in patients(name, many(name), 5, AS_OF) {
            let coded = |prefix: &str| {
                let own = patient.conditions.iter().filter_map(|c| c.icd10.as_deref());
                let family = patient
                    .family_history
                    .iter()
                    .filter_map(|c| c.icd10.as_deref());
                own.chain(family).any(|code| code.starts_with(prefix))
            };
            let renal = ["N18.4", "N18.5"].into_iter().any(coded);
            for drug in patient
                .medications
                .iter()
                .filter(|m| m.status == MedicationStatus::Active)
            {
                let ingredient = drug.ingredient.as_deref().unwrap_or("");
                let incretin = ["semaglutide", "dulaglutide", "liraglutide", "tirzepatide"];
                let barred = (incretin.contains(&ingredient) && (coded("C73") || coded("E31.2")))
                    || (ingredient == "metformin" && renal)
                    || (ingredient == "pioglitazone" && coded("I50"));
                assert!(!barred, "{name} {}: {drug:?}", patient.patient_id);
            }
            let barred = |drug: &str| {
                patient
                    .medications
                    .iter()
                    .any(|m| m.drug == drug && m.outcome == Outcome::Contraindication)
                    && patient
                        .medications
                        .iter()
                        .any(|m| m.drug == drug && m.status == MedicationStatus::Active)
            };
            assert!(
                !patient.medications.iter().any(|m| barred(&m.drug)),
                "{}",
                patient.patient_id
            );
        }
    }
}

#[test]
fn codes_and_values_agree() {
    let (mut classes, mut kidneys) = (0, 0);
    for patient in patients("metabolic", many("metabolic"), 6, AS_OF) {
        let about = &patient.patient_id;
        let code = |prefix: &str| {
            patient
                .conditions
                .iter()
                .find(|c| c.icd10.as_deref().unwrap().starts_with(prefix))
        };
        if let Some(height) = value(&patient, "8302-2") {
            for bmi in patient.observations.iter().filter(|o| o.name == "BMI") {
                let weight = patient
                    .observations
                    .iter()
                    .find(|o| o.name == "Body weight" && o.date == bmi.date);
                let weight = weight.unwrap();
                let factor = if weight.unit.as_deref() == Some("kg") {
                    1.0
                } else {
                    0.453_592_37
                };
                let kilograms = weight.value.unwrap().to_f64() * factor;
                let expected = kilograms / (height.0 / 100.0).powi(2);
                assert!(
                    (bmi.value.unwrap().to_f64() - expected).abs() <= 0.1,
                    "{about}"
                );
            }
        }
        if let Some(obesity) = code("E66.81") {
            let (bmi, _) = value(&patient, "39156-5").unwrap();
            let expected = if bmi >= 40.0 {
                "E66.813"
            } else if bmi >= 35.0 {
                "E66.812"
            } else {
                "E66.811"
            };
            assert!(
                bmi >= 30.0 && obesity.icd10.as_deref() == Some(expected),
                "{about}: {bmi}"
            );
            classes += 1;
        }
        if let (Some(kidney), Some((egfr, _))) = (code("N18"), value(&patient, "98979-8")) {
            let stage = kidney.icd10.as_deref().unwrap();
            let bounds = match stage {
                "N18.1" => 90.0..999.0,
                "N18.2" => 60.0..90.0,
                "N18.31" => 45.0..60.0,
                "N18.32" => 30.0..45.0,
                "N18.4" => 15.0..30.0,
                _ => 0.0..15.0,
            };
            assert!(bounds.contains(&egfr), "{about}: {stage} with {egfr}");
            kidneys += 1;
        }
        if let Some((creatinine, date)) = value(&patient, "2160-0") {
            let age = f64::from(days(patient.birth_date, patient.as_of)) / 365.2425;
            let (egfr, day) = value(&patient, "98979-8").unwrap();
            assert_eq!(date, day);
            assert!(
                (ckd_epi(creatinine, age, patient.sex == Sex::Female) - egfr).abs() <= 1.0,
                "{about}"
            );
        }
    }
    assert!(classes > 2_000 && kidneys > 1_000, "{classes} {kidneys}");
}

/// CKD-EPI 2021, with the system's own powers.
fn ckd_epi(creatinine: f64, age: f64, woman: bool) -> f64 {
    let (kappa, alpha, factor) = if woman {
        (0.7, -0.241, 1.012)
    } else {
        (0.9, -0.302, 1.0)
    };
    let ratio: f64 = creatinine / kappa;
    142.0 * ratio.min(1.0).powf(alpha) * ratio.max(1.0).powf(-1.2) * 0.9938_f64.powf(age) * factor
}

#[test]
fn type_2_drugs_follow_the_diagnosis() {
    let only = [
        "glipizide",
        "glimepiride",
        "pioglitazone",
        "sitagliptin",
        "linagliptin",
        "dulaglutide",
    ];
    for patient in patients("metabolic", many("metabolic"), 7, AS_OF) {
        let diagnosis = patient
            .conditions
            .iter()
            .find(|c| c.icd10.as_deref().unwrap().starts_with("E11."));
        for drug in &patient.medications {
            if drug
                .ingredient
                .as_deref()
                .is_some_and(|name| only.contains(&name))
            {
                let onset = diagnosis.and_then(|d| d.onset);
                assert!(
                    drug.start.is_none_or(|start| onset.unwrap() <= start),
                    "{}",
                    patient.patient_id
                );
                assert_eq!(diagnosis.unwrap().status, ConditionStatus::Active);
            }
        }
    }
}

#[test]
fn medicare_is_mostly_for_those_from_65() {
    let patients = patients("metabolic", many("metabolic"), 13, AS_OF);
    let rows = formulary::plan_rows().unwrap();
    let line = |patient: &Patient| {
        let plan = &patient.coverage.as_ref().unwrap().plan_id;
        let row = rows.iter().find(|row| row.plan_id == *plan).unwrap();
        row.line_of_business.clone().unwrap()
    };
    let (mut seniors, mut members, mut both) = (0, 0, 0);
    for patient in &patients {
        let senior = days(patient.birth_date, patient.as_of) >= 65 * 365 + 17;
        let member = line(patient).starts_with("medicare");
        seniors += u32::from(senior);
        members += u32::from(member);
        both += u32::from(senior && member);
    }
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    // Most members are 65 or over, and most people of 65 or over are members.
    assert!(share(both, members) > 0.75, "{both} of {members}");
    assert!(share(both, seniors) > 0.93, "{both} of {seniors}");
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
    let whole = text("metabolic", 5_000, 9, AS_OF, Format::Ndjson);
    let few = text("metabolic", 100, 9, AS_OF, Format::Ndjson);
    assert_eq!(whole[..few.len()], few);
    for threads in [1, 2, 8] {
        let again = on_threads(threads, "metabolic", 5_000, 9, AS_OF, Format::Ndjson);
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
            "metabolic e6ff1ac1a21b8997",
            "adults 1a6561f288c1cb54",
            "atopic 1159a2fe383cb28d",
            "lipid c3dd0ae5902be1cd",
            "migraine 4f86954f8d1d8371",
            "rheumatology 09074bbf46f1375e"
        ]
    );
}
