//! A patient as statistics see one: what is on record, in the usual units.

use super::{Course, Diagnosis, Draft, Outcome, Reading};
use crate::day::Day;
use crate::number;
use crate::profile::Profile;

/// Greatest number of measures of `common.toml`.
pub const MEASURES: usize = 40;

/// What is on record of a patient.
pub struct Subject<'d> {
    /// Age in years.
    pub age: f64,
    /// Sex.
    pub woman: bool,
    /// Line of business of the plan.
    pub line: &'d str,
    /// Drug histories.
    pub(crate) courses: &'d [Course<'d>],
    diagnoses: &'d [Diagnosis<'d>],
    readings: &'d [Reading],
    latest: [Option<usize>; MEASURES],
    profile: &'d Profile,
    as_of: Day,
}

impl<'m> Draft<'m> {
    /// The profile the patients come from.
    pub fn profile(&self) -> &'m Profile {
        self.profile
    }

    /// The patient made last.
    pub fn subject(&self) -> Subject<'_> {
        let plan = self.coverage.plan;
        let mut lines = self.profile.plans.iter();
        let line = lines.find(|line| line.plans.contains(plan));
        Subject {
            age: self.age,
            woman: self.woman,
            line: line.map_or("", |line| &line.name),
            courses: &self.courses,
            diagnoses: &self.diagnoses,
            readings: &self.readings,
            latest: self.latest_readings(),
            profile: self.profile,
            as_of: self.as_of,
        }
    }

    /// Index of the latest reading of each measure.
    fn latest_readings(&self) -> [Option<usize>; MEASURES] {
        let mut latest: [Option<usize>; MEASURES] = [None; MEASURES];
        for (index, reading) in self.readings.iter().enumerate() {
            let known = &mut latest[reading.measure];
            if known.is_none_or(|known| self.readings[known].date <= reading.date) {
                *known = Some(index);
            }
        }
        latest
    }
}

impl Subject<'_> {
    /// Whether a code that begins so is on record.
    pub fn coded(&self, prefix: &str) -> bool {
        self.diagnoses
            .iter()
            .any(|diagnosis| diagnosis.code.icd10.starts_with(prefix))
    }

    /// Years since the onset of the first diagnosis whose code begins so.
    pub fn years_since(&self, prefix: &str) -> Option<f64> {
        let coded = |diagnosis: &&Diagnosis<'_>| diagnosis.code.icd10.starts_with(prefix);
        let onset = self.diagnoses.iter().filter(coded).map(|d| d.onset).min()?;
        Some(f64::from(self.as_of.0 - onset.0) / 365.2425)
    }

    /// Whether a drug of the class is active.
    pub fn takes(&self, class: &str) -> bool {
        self.courses
            .iter()
            .any(|course| course.active && course.drug.class == class)
    }

    /// The latest value of a measure.
    pub fn latest(&self, measure: usize) -> Option<f64> {
        self.latest[measure].map(|index| self.value(&self.readings[index]))
    }

    /// The latest value of the measure of a key.
    pub(crate) fn latest_of(&self, key: &str) -> Option<f64> {
        let measures = &self.profile.measures;
        self.latest(measures.iter().position(|measure| measure.key == key)?)
    }

    /// The day of the record.
    pub(crate) fn as_of(&self) -> Day {
        self.as_of
    }

    /// The latest BMI, kg/m².
    pub fn bmi(&self) -> Option<f64> {
        self.latest(self.profile.derived.bmi)
    }

    pub(crate) fn last_until(&self, measure: usize, day: Day) -> Option<(f64, Day)> {
        self.among(measure, |date| date <= day)
            .max_by_key(|r| r.date)
            .map(|r| (self.value(r), r.date))
    }

    pub(crate) fn first_from(&self, measure: usize, day: Day) -> Option<(f64, Day)> {
        self.among(measure, |date| date >= day)
            .min_by_key(|r| r.date)
            .map(|r| (self.value(r), r.date))
    }

    fn among(&self, measure: usize, fits: impl Fn(Day) -> bool) -> impl Iterator<Item = &Reading> {
        self.readings
            .iter()
            .filter(move |r| r.measure == measure && fits(r.date))
    }

    /// The value in the measure's own unit.
    fn value(&self, reading: &Reading) -> f64 {
        let measure = &self.profile.measures[reading.measure];
        match &measure.other {
            Some(other) if reading.other_unit => {
                let value = reading.scaled as f64 / number::ten_to(other.decimals);
                (value - other.offset) / other.factor
            }
            _ => reading.scaled as f64 / number::ten_to(measure.decimals),
        }
    }
}

impl Course<'_> {
    pub(crate) fn start(&self) -> Option<Day> {
        self.start
    }

    pub(crate) fn end(&self) -> Option<Day> {
        self.end
    }

    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome
    }

    pub(crate) fn active(&self) -> bool {
        self.active
    }

    /// The drug's class.
    pub(crate) fn class(&self) -> &str {
        &self.drug.class
    }

    /// The drug's key in `common.toml`.
    pub(crate) fn key(&self) -> &str {
        &self.drug.key
    }

    pub(crate) fn dose(&self) -> Option<&str> {
        self.dose.map(|dose| &**dose)
    }

    /// Whether the drug moves the weight.
    pub(crate) fn moves_weight(&self) -> bool {
        !self.drug.weight.is_empty()
    }

    /// Whether the drug lowers the measure.
    pub(crate) fn moves(&self, measure: usize) -> bool {
        self.drug.effects.iter().any(|(moved, _)| *moved == measure)
    }
}
