//! Drugs, and treatments as steps of them.

use super::Latent;
use crate::day::Day;
use crate::text::Word;

/// A drug.
#[derive(Debug)]
pub struct Drug {
    /// Key within profiles.
    pub key: String,
    /// Ingredient.
    pub ingredient: Word,
    /// The ingredient as a bit.
    pub(crate) bit: u128,
    /// First day it was to be had.
    pub since: Day,
    /// Names it is recorded under.
    pub names: Vec<Word>,
    /// Class.
    pub class: String,
    /// Doses, the more frequent ones repeated.
    pub doses: Vec<Word>,
    /// Fall of markers: index of the measure, and how much by each dose.
    pub effects: Vec<(usize, Vec<f64>)>,
    /// Mean final change of the weight by each dose, as a share; empty where it moves none.
    pub weight: Vec<f64>,
    /// Standard deviation of that change between patients.
    pub spread: f64,
    /// Whether it is taken to lose weight, or known to, so that patients are weighed before it.
    pub slims: bool,
    /// Share who stop for an adverse effect.
    pub intolerance: f64,
    /// Share who give it up for its price, its supply or no reason on record.
    pub abandoned: f64,
    /// Adverse effects.
    pub reasons: Vec<Word>,
    /// Flags that contraindicate it.
    pub contraindicated: u64,
    /// The contraindication as recorded.
    pub contraindication: Option<Word>,
    /// Share who go on with it when the next drug is added.
    pub continues: f64,
    /// Above which latent of its displacing the drugs taken so far are stopped when this one is
    /// started; `None`: never.
    pub displaces: Option<f64>,
    /// Median length in days of a trial that fails.
    pub days: f64,
}

/// Greatest number of drugs of a step.
pub(crate) const MOST: usize = 32;

/// A treatment: steps of drugs for one purpose.
#[derive(Debug)]
pub struct Treatment {
    /// The flag without which there is none; 0: for everybody.
    pub needs: u64,
    /// The marker it is steered by.
    pub marker: Option<Marker>,
    /// The share of the weight that a drug must take off to work, where it is steered by that.
    pub loss: Option<f64>,
    /// Why a drug is given up.
    pub failure: Option<Word>,
    /// Latents that the number of steps depends on.
    pub latent: Latent,
    /// Above which latent another step has been taken.
    pub thresholds: Vec<f64>,
    /// Latents that it depends on whether a drug displaces those before it.
    pub displacing: Latent,
    /// How much it depends, besides, on the square of the marker's latent.
    pub displacing_far: f64,
    /// Who is rather given which drugs.
    pub preferences: Vec<Preference>,
    /// Above which latent of their declining patients take nothing; `None`: nobody.
    pub declines: Option<f64>,
    /// Latents that it depends on who declines.
    pub declining: Latent,
    /// Median days on the present step.
    pub days: f64,
    /// Share whose last drug is stopped.
    pub stopped: f64,
    /// The drugs of each step.
    pub steps: Vec<Vec<Choice>>,
}

/// A drug of a step.
#[derive(Debug)]
pub struct Choice {
    /// Index of the drug.
    pub drug: usize,
    /// Its share.
    pub share: f64,
    /// Index of the preference that speaks of it.
    pub preference: Option<usize>,
}

/// Who is rather given the drugs of a class: factors of their shares.
#[derive(Debug)]
pub struct Preference {
    /// Ages, rising, and the factor below each.
    pub ages: Vec<[f64; 2]>,
    /// Factor from a BMI of 30 on.
    pub obese: f64,
    /// Factor of women.
    pub women: f64,
}

impl Preference {
    /// The factor of one patient.
    pub fn factor(&self, age: f64, obese: bool, woman: bool) -> f64 {
        let by_age = self.ages.iter().find(|[below, _]| age < *below);
        let other = |applies: bool, factor: f64| if applies { factor } else { 1.0 };
        by_age.map_or(1.0, |[_, factor]| *factor)
            * other(obese, self.obese)
            * other(woman, self.women)
    }
}

/// Greatest number of preferences of a treatment.
pub(crate) const PREFERENCES: usize = 4;

/// The value a treatment is steered by.
#[derive(Debug, Clone, Copy)]
pub struct Marker {
    /// Index of the variable.
    pub variable: usize,
    /// Index of the measure.
    pub measure: usize,
    /// Below it the treatment works.
    pub goal: f64,
    /// How far above the goal is a partial response.
    pub band: f64,
    /// Whether drugs lower it by a share of it.
    pub relative: bool,
}
