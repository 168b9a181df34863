//! One patient: drawn group by group, each from a stream of its own.

mod body;
mod choice;
mod conditions;
mod contact;
mod course;
mod coverage;
mod dates;
mod observations;
mod record;
mod subject;
mod treatment;
mod visits;

use serde::Deserialize;

use crate::chance::{Group, Source};
use crate::day::Day;
use crate::number;
use crate::profile::{CKD, Code, Cohort, Drug, PREFERENCES, Profile};
use crate::text::Word;
pub use subject::{MEASURES, Subject};

/// Greatest number of variables and conditions of a cohort.
pub const LATENTS: usize = 48;

/// Share of patients with chronic kidney disease whose kidneys are followed elsewhere, so that the
/// record holds the diagnosis alone (modelling).
const ELSEWHERE: f64 = 0.03;

/// A patient being made. Its buffers are used again for the next one.
pub struct Draft<'m> {
    profile: &'m Profile,
    source: Source,
    as_of: Day,
    cohort: &'m Cohort,
    index: u64,
    woman: bool,
    age: f64,
    birth: Day,
    latents: [f64; LATENTS],
    values: [f64; LATENTS],
    flags: u64,
    contact: contact::Contact<'m>,
    coverage: coverage::Coverage<'m>,
    diagnoses: Vec<Diagnosis<'m>>,
    family: Vec<Relative<'m>>,
    allergies: Vec<Allergy<'m>>,
    programs: Vec<Attendance<'m>>,
    courses: Vec<Course<'m>>,
    trials: Vec<treatment::Trial>,
    /// Factors of the preferences of the treatment at hand.
    factors: [f64; PREFERENCES],
    knots: Vec<course::Knot>,
    visits: Vec<Day>,
    latest: [Option<u8>; LATENTS],
    /// The eGFR that the creatinine at which the formula bends gives at this age.
    egfr_at_bend: f64,
    /// Ingredients of the courses and of the trials, as bits.
    recorded: u128,
    tried: u128,
    readings: Vec<Reading>,
    days: Vec<(Day, bool)>,
}

/// A diagnosis on record.
#[derive(Debug, Clone)]
pub struct Diagnosis<'m> {
    flag: u64,
    code: &'m Code,
    onset: Day,
    active: bool,
}

#[derive(Debug, Clone)]
struct Relative<'m> {
    code: &'m Code,
    relation: &'static str,
}

#[derive(Debug, Clone)]
struct Allergy<'m> {
    substance: &'m Word,
    reaction: &'m Word,
}

/// Part taken in a programme.
#[derive(Debug, Clone)]
struct Attendance<'m> {
    name: &'m Word,
    start: Day,
    end: Option<Day>,
}

/// A stint of a drug on record.
#[derive(Debug, Clone)]
pub struct Course<'m> {
    drug: &'m Drug,
    name: &'m Word,
    dose: Option<&'m Word>,
    /// The final change of the weight by it, as a share.
    weight: f64,
    start: Option<Day>,
    end: Option<Day>,
    active: bool,
    outcome: Outcome,
    reason: Option<Reason<'m>>,
    shows_ingredient: bool,
}

/// Why a drug was stopped or not taken.
#[derive(Debug, Clone, Copy)]
enum Reason<'m> {
    Word(&'m Word),
    Refills,
    Cost,
}

/// What came of a drug, in the words of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    Effective,
    #[serde(rename = "partial_response")]
    Partial,
    #[serde(rename = "inadequate_response")]
    Inadequate,
    Intolerance,
    Contraindication,
    Unknown,
}

/// A value on record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    measure: usize,
    other_unit: bool,
    /// The value times ten to the power of its decimals.
    scaled: i64,
    date: Day,
}

impl<'m> Draft<'m> {
    /// A workshop for the patients of a seed.
    pub fn new(profile: &'m Profile, seed: u64, as_of: Day) -> Self {
        Self {
            profile,
            source: Source::new(seed),
            as_of,
            cohort: &profile.cohorts[0],
            index: 0,
            woman: false,
            age: 0.0,
            birth: as_of,
            latents: [0.0; LATENTS],
            values: [0.0; LATENTS],
            flags: 0,
            contact: contact::Contact::new(&profile.people),
            coverage: coverage::Coverage::new(profile),
            diagnoses: Vec::new(),
            family: Vec::new(),
            allergies: Vec::new(),
            programs: Vec::new(),
            courses: Vec::new(),
            trials: Vec::new(),
            factors: [1.0; PREFERENCES],
            knots: Vec::new(),
            visits: Vec::new(),
            latest: [None; LATENTS],
            egfr_at_bend: 0.0,
            recorded: 0,
            tried: 0,
            readings: Vec::new(),
            days: Vec::new(),
        }
    }

    /// Makes the patient `index`, counted from 0.
    pub fn make(&mut self, index: u64) {
        self.index = index;
        self.flags = 0;
        self.diagnoses.clear();
        self.family.clear();
        self.allergies.clear();
        self.programs.clear();
        self.courses.clear();
        self.knots.clear();
        self.visits.clear();
        self.readings.clear();
        self.recorded = 0;
        let source = self.source;
        self.draw_person(&mut source.stream(index, Group::Person));
        let mut body = source.stream(index, Group::Body);
        self.draw_values(&mut body);
        self.draw_conditions(&mut body);
        self.draw_history(&mut source.stream(index, Group::History));
        let mut visits = source.stream(index, Group::Visits);
        self.draw_visits(&mut visits);
        self.code_kidneys();
        self.draw_treatments(source);
        self.take_readings(&mut visits);
        self.order_complications();
        self.code_obesity(&mut body);
        self.draw_coverage(&mut source.stream(index, Group::Coverage));
        self.imperfect(&mut source.stream(index, Group::Record));
    }

    /// The first day of adult life, before which the record says nothing.
    fn adult(&self) -> Day {
        self.birth.plus(6_575).min(self.as_of.plus(-365))
    }

    /// What happens to every record when it is written down: other units; ingredients, doses and
    /// laboratory values left out.
    fn imperfect(&mut self, chance: &mut crate::chance::Stream) {
        for (index, measure) in self.profile.measures.iter().enumerate() {
            let Some(other) = &measure.other else {
                continue;
            };
            if !chance.chance(other.share) {
                continue;
            }
            let from = number::ten_to(measure.decimals);
            let to = number::ten_to(other.decimals);
            for reading in self
                .readings
                .iter_mut()
                .filter(|reading| reading.measure == index)
            {
                let value = reading.scaled as f64 / from * other.factor + other.offset;
                reading.scaled = number::nearest(value * to);
                reading.other_unit = true;
            }
        }
        for course in &mut self.courses {
            course.shows_ingredient = chance.chance(0.9);
            if !chance.chance(0.95) {
                course.dose = None;
            }
        }
        if self.flags & CKD != 0 && chance.chance(ELSEWHERE) {
            let derived = &self.profile.derived;
            let kidneys = [derived.egfr, derived.creatinine];
            self.readings
                .retain(|reading| !kidneys.contains(&reading.measure));
        }
    }
}
