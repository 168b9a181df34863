//! Records that hold together: what must be true of every patient, on thousands of them.
#![allow(clippy::unwrap_used)]

mod generated;

use generated::{AS_OF, days, many, patients, value};
use pa_gen::day::Day;
use pa_gen::{formulary, profile};
use pa_model::Date;
use pa_model::patient::{ConditionStatus, MedicationStatus, Outcome, Patient, Sex};

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

/// What the labels say: ingredients, and codes that bar them, the patient's own or, where it says
/// so, a relative's.
const BARRED: [(&[&str], &[&str], bool); 8] = [
    (
        &["semaglutide", "dulaglutide", "liraglutide", "tirzepatide"],
        &["C73", "E31.2"],
        true,
    ),
    (&["metformin"], &["N18.4", "N18.5"], false),
    (&["pioglitazone"], &["I50"], false),
    (&["phentermine"], &["I25", "Z86.73", "I50"], false),
    (&["sumatriptan"], &["I25", "Z86.73"], false),
    (
        &[
            "lisinopril",
            "losartan",
            "sacubitril/valsartan",
            "topiramate",
        ],
        &["Z33.1"],
        false,
    ),
    (&["methotrexate", "leflunomide"], &["Z33.1"], false),
    (&["propranolol"], &["J45"], false),
];

#[test]
fn no_drug_is_taken_against_its_contraindication() {
    let mut with_one = 0;
    for name in profile::names() {
        for patient in patients(name, many(name), 5, AS_OF) {
            let own = |codes: &[&str]| {
                let coded = |code: &str| codes.iter().any(|prefix| code.starts_with(prefix));
                let mut own = patient.conditions.iter();
                own.find(|c| coded(c.icd10.as_deref().unwrap()))
                    .map(|c| c.onset.unwrap())
            };
            let relatives = |codes: &[&str]| {
                let mut family = patient.family_history.iter();
                family.any(|c| {
                    codes
                        .iter()
                        .any(|p| c.icd10.as_deref().unwrap().starts_with(p))
                })
            };
            for (ingredients, codes, in_family) in BARRED {
                let onset = own(codes);
                let inherited = in_family && relatives(codes);
                with_one += u32::from(inherited || onset.is_some());
                for drug in &patient.medications {
                    let (Some(ingredient), Some(start)) = (drug.ingredient.as_deref(), drug.start)
                    else {
                        continue;
                    };
                    let barred = inherited || onset.is_some_and(|onset| onset <= start);
                    assert!(
                        !(barred && ingredients.contains(&ingredient)),
                        "{name} {}: {drug:?}",
                        patient.patient_id
                    );
                }
            }
            let recorded = |outcome: Outcome| {
                let drugs = patient.medications.iter();
                drugs.filter(move |m| m.outcome == outcome)
            };
            for drug in recorded(Outcome::Contraindication) {
                let taken = |m: &&pa_model::patient::Medication| {
                    m.drug == drug.drug && m.outcome != Outcome::Contraindication
                };
                assert_eq!(
                    patient.medications.iter().find(taken),
                    None,
                    "{name} {}",
                    patient.patient_id
                );
            }
        }
    }
    assert!(with_one > 3_000, "{with_one}");
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
            let (bmi, day) = value(&patient, "39156-5").unwrap();
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
            assert_eq!(day, obesity.onset.unwrap(), "{about}");
            classes += 1;
        }
        if let Some(z68) = code("Z68") {
            let (bmi, _) = value(&patient, "39156-5").unwrap();
            let expected = match bmi {
                b if b >= 70.0 => 45.0,
                b if b >= 60.0 => 44.0,
                b if b >= 50.0 => 43.0,
                b if b >= 45.0 => 42.0,
                b if b >= 40.0 => 41.0,
                b => b.floor(),
            };
            let expected = format!("Z68.{expected}");
            assert_eq!(z68.icd10.as_deref(), Some(&*expected), "{about}: {bmi}");
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

/// The weights on record agree with what a drug against obesity is said to have done.
#[test]
fn weights_tell_what_came_of_a_drug_against_obesity() {
    let against = [
        "phentermine",
        "orlistat",
        "naltrexone/bupropion",
        "semaglutide",
        "liraglutide",
        "tirzepatide",
    ];
    let (mut worked, mut failed) = (Vec::new(), Vec::new());
    for patient in patients("metabolic", many("metabolic"), 14, AS_OF) {
        let coded = |prefix: &str| {
            let mut codes = patient.conditions.iter().filter_map(|c| c.icd10.as_deref());
            codes.any(|code| code.starts_with(prefix))
        };
        // One drug that moves the weight, in one stint.
        let moving = |ingredient: &str| against.contains(&ingredient) || ingredient == "metformin";
        let bare = patient.medications.iter().any(|m| m.ingredient.is_none());
        let drugs = patient.medications.iter();
        let drugs: Vec<_> = drugs
            .filter(|m| m.ingredient.as_deref().is_some_and(moving))
            .collect();
        let ([drug], false) = (&drugs[..], coded("E11") || coded("E10") || bare) else {
            continue;
        };
        if drug.ingredient.as_deref() == Some("metformin") {
            continue;
        }
        let (Some(start), end) = (drug.start, drug.end.unwrap_or(patient.as_of)) else {
            continue;
        };
        let weights = || {
            patient
                .observations
                .iter()
                .filter(|o| o.name == "Body weight")
        };
        let first = weights().find(|o| (0..=14).contains(&days(o.date, start)));
        let last = weights()
            .filter(|o| o.date <= end && days(start, o.date) >= 84)
            .max_by_key(|o| o.date);
        let (Some(first), Some(last)) = (first, last) else {
            continue;
        };
        let lost = 1.0 - last.value.unwrap().to_f64() / first.value.unwrap().to_f64();
        match drug.outcome {
            Outcome::Effective => worked.push(lost),
            Outcome::InadequateResponse | Outcome::PartialResponse => {
                let reason = drug.reason.as_deref();
                assert_eq!(reason, drug.end.map(|_| "Weight loss below 5 %"));
                failed.push(lost);
            }
            _ => {}
        }
    }
    // Weighings scatter by 0.8 %, and the last one may be some weeks before the end.
    let near = |losses: &[f64], holds: &dyn Fn(f64) -> bool| {
        losses.iter().filter(|lost| holds(**lost)).count() as f64 / losses.len() as f64
    };
    assert!(
        worked.len() > 100 && failed.len() > 60,
        "{} {}",
        worked.len(),
        failed.len()
    );
    assert!(near(&worked, &|lost| lost > 0.035) > 0.97, "{worked:?}");
    assert!(near(&failed, &|lost| lost < 0.065) > 0.97, "{failed:?}");
}

/// Nobody is on two drugs of one class that are not taken together.
#[test]
fn a_class_is_not_taken_twice() {
    let classes: [&[&str]; 4] = [
        &["semaglutide", "dulaglutide", "liraglutide", "tirzepatide"],
        &["sitagliptin", "linagliptin"],
        &["glipizide", "glimepiride"],
        &["insulin glargine", "insulin degludec"],
    ];
    for patient in patients("metabolic", many("metabolic"), 15, AS_OF) {
        for class in classes {
            let active = patient.medications.iter().filter(|m| {
                let ingredient = m.ingredient.as_deref();
                m.status == MedicationStatus::Active
                    && ingredient.is_some_and(|ingredient| class.contains(&ingredient))
            });
            assert!(active.count() < 2, "{}: {class:?}", patient.patient_id);
        }
    }
}
