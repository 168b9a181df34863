//! Profiles: kinds of patients, read from TOML and worked out into what the generator draws from.

mod coded;
mod compile;
mod file;
mod people;
mod therapy;

use anyhow::Result;

use crate::number;
use crate::text::{Piece, Word};
pub use coded::Coded;
pub use file::{Allergy, Measure, OtherUnit};
pub use people::{Name, People};
pub use therapy::{Choice, Drug, Marker, Preference, Treatment};
pub(crate) use therapy::{MOST, PREFERENCES};

/// The embedded profiles, the default first.
const PROFILES: [(&str, &str); 6] = [
    (
        "metabolic",
        include_str!("../../../../data/profiles/metabolic.toml"),
    ),
    (
        "adults",
        include_str!("../../../../data/profiles/adults.toml"),
    ),
    (
        "atopic",
        include_str!("../../../../data/profiles/atopic.toml"),
    ),
    (
        "lipid",
        include_str!("../../../../data/profiles/lipid.toml"),
    ),
    (
        "migraine",
        include_str!("../../../../data/profiles/migraine.toml"),
    ),
    (
        "rheumatology",
        include_str!("../../../../data/profiles/rheumatology.toml"),
    ),
];
/// What is compared with the figures that were observed.
pub(crate) const FIGURES: [(&str, &str); 2] = [
    (
        "metabolic",
        include_str!("../../../../data/profiles/metabolic.figures.toml"),
    ),
    (
        "adults",
        include_str!("../../../../data/profiles/adults.figures.toml"),
    ),
];
const COMMON: &str = include_str!("../../../../data/profiles/common.toml");
const PEOPLE: &str = include_str!("../../../../data/profiles/people.toml");

/// The names of the profiles, the default first.
pub fn names() -> impl Iterator<Item = &'static str> {
    PROFILES.iter().map(|(name, _)| *name)
}

/// The profile called `name`; `None` where there is none.
pub fn load(name: &str) -> Option<Result<Profile>> {
    let (name, text) = PROFILES.iter().find(|(known, _)| *known == name)?;
    Some(compile::compile(name, text))
}

/// A kind of population.
#[derive(Debug)]
pub struct Profile {
    /// What it stands for.
    pub title: String,
    /// Its cohorts.
    pub cohorts: Vec<Cohort>,
    /// Share of each cohort.
    pub shares: Vec<f64>,
    /// Measurements, as [`Variable::measure`] counts them.
    pub measures: Vec<Measure>,
    /// How each of them is written, in its own and in the other unit.
    pub(crate) written: Vec<[Written; 2]>,
    /// Measurements that are worked out from others.
    pub derived: Derived,
    /// Diagnoses that are coded from values.
    pub coded: Coded,
    /// Drugs.
    pub drugs: Vec<Drug>,
    /// Allergies.
    pub allergies: Vec<Allergy>,
    /// Diagnoses of relatives.
    pub family: Vec<Family>,
    /// Names and towns.
    pub people: People,
    /// Plans by line of business.
    pub plans: Vec<Line>,
}

/// What stands before the value of a measurement, before its day, and its decimals.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) before: Piece<96>,
    pub(crate) after: Piece<48>,
    pub(crate) decimals: u8,
}

/// Measurements that are worked out from others, as indices of [`Profile::measures`].
#[derive(Debug)]
pub struct Derived {
    /// Weight, from height and BMI.
    pub weight: usize,
    /// BMI.
    pub bmi: usize,
    /// Creatinine, from eGFR, age and sex.
    pub creatinine: usize,
    /// eGFR.
    pub egfr: usize,
    /// Total cholesterol, by Friedewald's equation from LDL, HDL and triglycerides.
    pub cholesterol: usize,
}

/// A line of business and its plans.
#[derive(Debug)]
pub struct Line {
    /// Name, as in plan rows.
    pub name: String,
    /// Ids of its plans.
    pub plans: Vec<Word>,
}

/// A share of a profile's patients who have something in common.
#[derive(Debug)]
pub struct Cohort {
    /// Name.
    pub key: String,
    /// Share of women.
    pub women: f64,
    /// Specialties of their prescribers, with weights.
    pub specialties: Vec<Word>,
    /// Weights of the specialties.
    pub specialty_weights: Vec<f64>,
    /// Weights of [`Profile::plans`], under 65 and from 65.
    pub insurance: [Vec<f64>; 2],
    /// Values, age first; each depends only on those before it.
    pub variables: Vec<Variable>,
    /// Conditions; each depends on values and on conditions before it.
    pub conditions: Vec<Condition>,
    /// Treatments.
    pub treatments: Vec<Treatment>,
    /// Programmes.
    pub programs: Vec<Program>,
    /// Indices of the variables that have a meaning of their own.
    pub known: Known,
    /// Whether obesity and overweight are coded from the BMI.
    pub codes_obesity: bool,
    /// Whether chronic kidney disease is coded from eGFR and UACR.
    pub codes_ckd: bool,
}

/// Indices of variables that have a meaning of their own.
#[derive(Debug, Default, Clone, Copy)]
pub struct Known {
    /// Height, cm.
    pub height: usize,
    /// BMI, kg/m².
    pub bmi: usize,
    /// HbA1c, %.
    pub hba1c: Option<usize>,
    /// eGFR, mL/min/1.73 m².
    pub egfr: Option<usize>,
    /// UACR, mg/g.
    pub uacr: Option<usize>,
    /// LDL, HDL and triglycerides, mg/dL.
    pub lipids: Option<[usize; 3]>,
}

/// What a latent normal variable depends on: Σ weight × latent + rest × noise, of variance 1.
#[derive(Debug)]
pub struct Latent {
    /// Indices of latents before it, and their weights.
    pub terms: Vec<(usize, f64)>,
    /// Weight of its own noise.
    pub rest: f64,
}

/// A value drawn for a patient.
#[derive(Debug)]
pub struct Variable {
    /// Its latent.
    pub latent: Latent,
    /// Its distribution.
    pub marginal: Marginals,
    /// Its distribution among those with a flag; the first that applies.
    pub among: Vec<(u64, Marginals)>,
    /// Least and greatest value.
    pub range: [f64; 2],
    /// What it is recorded as; `None` for age.
    pub measure: Option<usize>,
    /// Share of patients in whom it is on record.
    pub measured: f64,
    /// How many values are on record, where visits allow.
    pub repeats: u8,
    /// The flag without which it is not measured.
    pub given: Option<u64>,
    /// The variable before it that is measured on the same days.
    pub with: Option<usize>,
}

/// Distributions of women and of men, each under 45, from 45 to 64, and from 65.
pub type Marginals = [[Marginal; 3]; 2];

/// Which of three bands an age falls in: under 45, 45 to 64, from 65.
pub fn band(age: f64) -> usize {
    match age {
        age if age < 45.0 => 0,
        age if age < 65.0 => 1,
        _ => 2,
    }
}

/// A distribution as a function of a standard normal number.
#[derive(Debug, Clone)]
pub enum Marginal {
    /// Mean and standard deviation.
    Normal(f64, f64),
    /// Shift, and mean and standard deviation of the logarithm of the rest.
    ShiftedLog(f64, f64, f64),
    /// Straight lines between points.
    Table(Table),
}

impl Marginal {
    /// The value at `z` standard deviations.
    pub fn at(&self, z: f64) -> f64 {
        match self {
            Self::Normal(mean, deviation) => mean + deviation * z,
            Self::ShiftedLog(shift, mean, deviation) => shift + number::exp(mean + deviation * z),
            Self::Table(table) => table.at(z),
        }
    }
}

/// Straight lines between points, flat beyond the first and the last.
#[derive(Debug, Clone)]
pub struct Table {
    /// Standard normal numbers, rising.
    from: Vec<f64>,
    /// From each on: the value there, and how much it rises.
    lines: Vec<(f64, f64)>,
}

impl Table {
    /// The table of at least one point (standard normal, value), rising.
    pub fn new(points: &[(f64, f64)]) -> Self {
        let rise = |pair: &[(f64, f64)]| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0);
        let rises = points.windows(2).map(rise).chain([0.0]);
        Self {
            from: points.iter().map(|point| point.0).collect(),
            lines: points.iter().map(|point| point.1).zip(rises).collect(),
        }
    }

    fn at(&self, z: f64) -> f64 {
        // Counting all of the few points costs less than mispredicting a search.
        let passed = self.from.iter().filter(|from| **from < z).count();
        let line = passed.saturating_sub(1);
        let (value, rise) = self.lines[line];
        value + (z - self.from[line]).max(0.0) * rise
    }
}

/// A condition that some patients have.
#[derive(Debug)]
pub struct Condition {
    /// The flag it sets.
    pub flag: u64,
    /// Its latent.
    pub latent: Latent,
    /// Above which latent it is there: women and men, each under 45, 45 to 64, from 65.
    pub thresholds: [[f64; 3]; 2],
    /// Only those below this age.
    pub under: f64,
    /// Codes, with weights; one is recorded.
    pub codes: Vec<Code>,
    /// Weights of the codes.
    pub weights: Vec<f64>,
    /// Whether each code is drawn by its own share (at least one of them), not one of them all.
    pub kinds: bool,
    /// Years since the onset, at most.
    pub years: f64,
    /// Share that is over.
    pub resolved: f64,
}

/// A code and the name it is recorded under.
#[derive(Debug)]
pub struct Code {
    /// ICD-10-CM.
    pub icd10: Word,
    /// Name.
    pub name: Word,
    /// Only where the variable of an index has at least a value.
    pub above: Option<(usize, f64)>,
}

/// A diagnosis of relatives.
#[derive(Debug)]
pub struct Family {
    /// Code and name.
    pub code: Code,
    /// Share of patients.
    pub share: f64,
    /// The flag it sets, which drugs may name as a contraindication.
    pub flag: u64,
}

/// A programme.
#[derive(Debug)]
pub struct Program {
    /// Name as recorded.
    pub name: Word,
    /// Share of patients.
    pub share: f64,
    /// Least and greatest length in months.
    pub months: [i32; 2],
    /// Share who still take part.
    pub current: f64,
}

/// The flag of an eGFR below 30 mL/min/1.73 m².
pub const CKD4: u64 = 1;
/// The flag of chronic kidney disease.
pub const CKD: u64 = 2;
/// The flag of a BMI of 30 kg/m² or more.
pub const OBESE: u64 = 4;
/// The flag of type 2 diabetes, whose code says more where kidneys are affected.
pub const T2D: u64 = 8;
