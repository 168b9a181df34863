//! Generated patients are of all kinds: every policy sees each determination among them that its own
//! cases show to be possible.

use std::collections::BTreeSet;

use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, RequestKind};
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};

use crate::policies::{Tested, all};
use crate::tools::Folder;

/// Patients of each profile. Some policies ask for what few have: a body mass index of 40 or more, a
/// failed trial of a drug that is two years old and a programme.
const PATIENTS: [(&str, &str); 5] = [
    ("metabolic", "12000"),
    ("lipid", "3000"),
    ("rheumatology", "500"),
    ("migraine", "500"),
    ("atopic", "500"),
];

/// What is left out: a policy and a determination that takes a patient rarer than one in these many
/// (two failed trials of preferred drugs, and neither an HbA1c nor a glucose on record).
const RARE: [(&str, &str); 1] = [("bcbs/bcbs-glp1-nonpreferred.md", "pend")];

#[test]
fn every_policy_sees_every_determination_that_its_cases_show() {
    let folder = Folder::empty();
    let mut patients: Vec<(usize, Patient)> = Vec::new();
    for (profile, count) in PATIENTS {
        let asked = [count, "--profile", profile, "--format", "ndjson"];
        let lines = folder.run("pa-gen", &asked).good();
        let read = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap());
        patients.extend(read.enumerate());
    }
    // The first of each profile first: most policies are done with few patients of one of them.
    patients.sort_by_key(|(place, _)| *place);
    let patients: Vec<Patient> = patients.into_iter().map(|(_, patient)| patient).collect();
    let policies = all();
    let half = policies.len() / 2;
    let missing = std::thread::scope(|scope| {
        let halves = [&policies[..half], &policies[half..]].map(|part| {
            let patients = &patients;
            scope.spawn(move || part.iter().flat_map(|t| unseen(t, patients)).collect())
        });
        let all = halves.map(|half| -> Vec<String> { half.join().unwrap() });
        all.concat()
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The determinations that the cases of a policy show for initial requests, and that no patient gets.
fn unseen(tested: &Tested, patients: &[Patient]) -> Option<String> {
    let cases = || {
        let cases = tested.cases.case.iter();
        cases.filter(|case| case.kind == RequestKind::Initial)
    };
    let mut missing: BTreeSet<&str> = cases().map(|case| case.expect.as_str()).collect();
    missing.retain(|word| !RARE.contains(&(&tested.file, word)));
    assert!(!missing.is_empty(), "{}", tested.file);
    let mut asked = BTreeSet::new();
    let requests: Vec<_> = cases()
        .filter(|case| asked.insert(tested.cases.drug(case)))
        .map(|case| (tested.cases.drug(case), tested.cases.row(case)))
        .collect();
    for (patient, (drug, row)) in patients
        .iter()
        .flat_map(|patient| requests.iter().map(move |request| (patient, request)))
    {
        if missing.is_empty() {
            return None;
        }
        let result = determine(&DetermineInput {
            patient,
            drug,
            plan_id: Some("cases"),
            plan_row: Some(row),
            policy: PolicyChoice::One(&tested.compiled.policy),
            kind: RequestKind::Initial,
            as_of: None,
            vocabulary: Vocabulary::builtin(),
        });
        missing.remove(result.determination.word());
    }
    (!missing.is_empty()).then(|| format!("{}: nobody gets {missing:?}", tested.file))
}
