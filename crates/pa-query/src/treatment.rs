//! What a patient was treated with, as courses, and which course followed which.

use std::collections::BTreeMap;

use pa_model::Date;
use pa_model::patient::{Outcome, Patient};
use pa_model::vocabulary::{IngredientId, Vocabulary, words};
use pa_policy::facts::{Facts, Med, date_of, outcome_words};
use pa_policy::trial::{self, GAP, Stint};
use serde::Serialize;

/// One course of a drug: its stints joined as for a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Course {
    /// Its ingredients, or the name as recorded where that is not known.
    pub(crate) drug: String,
    /// First day; `null` where not recorded.
    pub(crate) start: Option<Date>,
    /// Last day; `null` while it lasts, or where not recorded.
    pub(crate) end: Option<Date>,
    /// Whether it is taken on the day of the record.
    pub(crate) active: bool,
    /// Days of use, where both ends are known.
    pub(crate) days: Option<i32>,
    /// What came of its last stint that says so.
    pub(crate) outcome: Outcome,
}

impl Course {
    /// What came of it: an active course that nothing is recorded of is ongoing.
    pub(crate) fn outcome_words(&self) -> &'static str {
        match self.outcome {
            Outcome::Unknown if self.active => "ongoing",
            outcome => outcome_words(outcome),
        }
    }

    /// Whether it ended, or goes on, for want of effect or for an adverse one.
    fn failed(&self) -> bool {
        matches!(
            self.outcome,
            Outcome::InadequateResponse | Outcome::PartialResponse | Outcome::Intolerance
        )
    }
}

/// The courses of a record on its own day, by their first day; those without one come last. A drug
/// never taken is none.
pub(crate) fn courses(patient: &Patient, vocabulary: &Vocabulary) -> Vec<Course> {
    let facts = Facts::new(patient, None, "", vocabulary);
    let mut by_drug: BTreeMap<(Vec<IngredientId>, String), Vec<Stint>> = BTreeMap::new();
    for (at, med) in facts.medications.iter().enumerate() {
        by_drug
            .entry(drug(med))
            .or_default()
            .extend(trial::stints_of(&facts, at, true));
    }
    let mut out = Vec::new();
    for ((ingredients, name), stints) in &by_drug {
        let drug = match ingredients.as_slice() {
            [] => name.clone(),
            ids => {
                let names = ids.iter().map(|id| vocabulary.ingredient(*id).name);
                names.collect::<Vec<_>>().join("/")
            }
        };
        // A contradictory entry gives two stints; its present use is uncertain and no course.
        let (dated, undated): (Vec<&Stint>, Vec<&Stint>) = stints
            .iter()
            .filter(|s| s.certain)
            .partition(|s| s.from.is_some() && s.to.is_some());
        let outcome = |entries: &[usize]| {
            let known = entries
                .iter()
                .rev()
                .map(|at| facts.medications[*at].outcome);
            known
                .into_iter()
                .find(|outcome| *outcome != Outcome::Unknown)
                .unwrap_or_default()
        };
        out.extend(trial::join(dated).into_iter().map(|course| Course {
            drug: drug.clone(),
            start: Some(date_of(course.from)),
            end: (!course.active).then(|| date_of(course.to)),
            active: course.active,
            days: Some(course.days),
            outcome: outcome(&course.entries),
        }));
        out.extend(undated.into_iter().map(|stint| Course {
            drug: drug.clone(),
            start: stint.from.map(date_of),
            end: stint.to.filter(|_| !stint.active).map(date_of),
            active: stint.active,
            days: None,
            outcome: outcome(&stint.entries),
        }));
    }
    out.sort_by(|a, b| {
        (a.start.is_none(), a.start, &a.drug).cmp(&(b.start.is_none(), b.start, &b.drug))
    });
    out
}

/// What makes two entries the same drug.
fn drug(med: &Med<'_>) -> (Vec<IngredientId>, String) {
    let mut ingredients = med.ingredients.clone();
    ingredients.sort_unstable();
    let name = match ingredients.is_empty() {
        true => words::key(&med.entry.drug),
        false => String::new(),
    };
    (ingredients, name)
}

/// Which course followed which: a course that began within [`GAP`] days before or after the end of
/// one that failed followed it. Each course is in one sequence; one that nothing followed and that
/// followed nothing is a sequence of one. Courses without a first day are left out.
pub(crate) fn sequences(courses: &[Course]) -> Vec<Vec<&Course>> {
    let dated: Vec<(&Course, Date)> = courses.iter().filter_map(|c| Some((c, c.start?))).collect();
    let mut next: Vec<Option<usize>> = vec![None; dated.len()];
    let mut followed = vec![false; dated.len()];
    for (at, (course, start)) in dated.iter().enumerate() {
        let Some(end) = course.end.filter(|_| course.failed()) else {
            continue;
        };
        let away = |other: Date| pa_model::days_between(end, other).unsigned_abs();
        let nearest = (0..dated.len())
            .filter(|i| !followed[*i] && dated[*i].1 > *start && dated[*i].0.drug != course.drug)
            .filter(|i| away(dated[*i].1) <= GAP.unsigned_abs())
            .min_by_key(|i| (away(dated[*i].1), *i));
        if let Some(nearest) = nearest {
            next[at] = Some(nearest);
            followed[nearest] = true;
        }
    }
    (0..dated.len())
        .filter(|at| !followed[*at])
        .map(|first| {
            std::iter::successors(Some(first), |at| next[*at])
                .map(|at| dated[at].0)
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(medications: &str) -> Vec<Course> {
        let text = format!(
            r#"{{"patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1970-01-01", "medications": [{medications}]}}"#
        );
        courses(&serde_json::from_str(&text).unwrap(), Vocabulary::builtin())
    }

    fn said(courses: &[&Course]) -> String {
        let one = |c: &&Course| format!("{}: {}", c.drug, c.outcome_words());
        courses.iter().map(one).collect::<Vec<_>>().join(" > ")
    }

    fn stint(drug: &str, start: &str, end: &str, outcome: &str) -> String {
        let end = match end {
            "" => r#""status": "active""#.to_owned(),
            end => format!(r#""status": "stopped", "end": "{end}""#),
        };
        format!(r#"{{"drug": "{drug}", "start": "{start}", {end}, "outcome": "{outcome}"}}"#)
    }

    #[test]
    fn stints_of_a_drug_join_and_switches_make_a_sequence() {
        let list = [
            stint("Lisinopril", "2019-01-01", "", "effective"),
            stint("Ozempic", "2020-03-20", "2021-05-26", "inadequate_response"),
            stint("Metformin", "2019-06-26", "2019-12-01", "unknown"),
            stint(
                "Glucophage",
                "2019-12-20",
                "2020-03-17",
                "inadequate_response",
            ),
            stint("Insulin glargine", "2021-05-02", "", "unknown"),
            stint("Xyzzyne", "2021-07-30", "2021-08-30", "intolerance"),
            r#"{"drug": "Januvia", "status": "stopped", "outcome": "contraindication"}"#.to_owned(),
            r#"{"drug": "Jardiance", "status": "stopped"}"#.to_owned(),
        ];
        let courses = read(&list.join(","));
        let metformin = courses.iter().find(|c| c.drug == "metformin").unwrap();
        assert_eq!((metformin.days, metformin.active), (Some(158 + 88), false));
        assert_eq!(courses.last().unwrap().drug, "empagliflozin");
        let found: Vec<String> = sequences(&courses).iter().map(|s| said(s)).collect();
        assert_eq!(
            found,
            [
                "lisinopril: effective",
                "metformin: inadequate response > semaglutide: inadequate response > insulin glargine: ongoing",
                "xyzzyne: intolerance",
            ]
        );
    }

    #[test]
    fn a_switch_is_within_thirty_days_of_the_end_of_what_failed() {
        let after = |start: &str, outcome: &str| {
            let first = stint("Metformin", "2024-01-01", "2024-06-30", outcome);
            sequences(&read(
                &[first, stint("Ozempic", start, "", "unknown")].join(","),
            ))
            .len()
        };
        assert_eq!(after("2024-07-30", "inadequate_response"), 1);
        assert_eq!(after("2024-07-31", "inadequate_response"), 2);
        assert_eq!(after("2024-05-31", "intolerance"), 1);
        assert_eq!(after("2024-05-30", "intolerance"), 2);
        assert_eq!(after("2024-06-30", "effective"), 2);
    }
}
