//! Which drugs were thought of in a treatment, in order, and at which dose.

use super::treatment::{Fate, Trial};
use super::{Draft, Outcome};
use crate::chance::Stream;
use crate::profile::{Choice, MOST, OBESE, PREFERENCES, Treatment};

/// Share of contraindications that are written down as such.
const RECORDED: f64 = 0.6;
/// How many times as often a drug is not tolerated where another one of its class was not
/// (modelling).
const AGAIN: f64 = 3.0;
/// Share of those who gave up a drug against their weight and took no other for it (modelling).
const RESTS: f64 = 0.6;

impl Draft<'_> {
    pub(super) fn choose(&mut self, treatment: &Treatment, depth: usize, chance: &mut Stream) {
        self.trials.clear();
        self.tried = 0;
        let obese = self.flags & OBESE != 0;
        self.factors = [1.0; PREFERENCES];
        for (factor, preference) in self.factors.iter_mut().zip(&treatment.preferences) {
            *factor = preference.factor(self.age, obese, self.woman);
        }
        for step in treatment.steps.iter().take(depth) {
            if let Some(drug) = self.pick(step, false, chance)
                && self.flags & self.profile.drugs[drug].contraindicated != 0
                && chance.chance(RECORDED)
            {
                self.add(treatment, drug, Fate::Contraindicated, chance);
            }
            while let Some(drug) = self.pick(step, true, chance) {
                let fate = self.fate(drug, chance);
                self.add(treatment, drug, fate, chance);
                let rests = fate == Fate::Abandoned && treatment.loss.is_some();
                if fate == Fate::Taken || (rests && chance.chance(RESTS)) {
                    break;
                }
            }
        }
    }

    /// What becomes of a drug that is started.
    fn fate(&self, index: usize, chance: &mut Stream) -> Fate {
        let drug = &self.profile.drugs[index];
        let again = self.trials.iter().any(|trial| {
            trial.fate == Fate::NotTolerated && self.profile.drugs[trial.drug].class == drug.class
        });
        let intolerance = drug.intolerance * if again { AGAIN } else { 1.0 };
        match chance.unit() {
            u if u < intolerance => Fate::NotTolerated,
            u if u < intolerance + drug.abandoned => Fate::Abandoned,
            _ => Fate::Taken,
        }
    }

    fn add(&mut self, treatment: &Treatment, index: usize, fate: Fate, chance: &mut Stream) {
        let day = self.visits[0];
        let drug = &self.profile.drugs[index];
        self.tried |= drug.bit;
        let alone = drug
            .displaces
            .is_some_and(|above| self.displacing(treatment, chance) > above);
        self.trials.push(Trial {
            drug: index,
            dose: chance.between(0, drug.doses.len() as i32 - 1) as usize,
            fate,
            start: day,
            end: day,
            outcome: Outcome::Unknown,
            alone,
            weight: 0.0,
        });
    }

    /// The latent of displacing the drugs taken so far.
    fn displacing(&self, treatment: &Treatment, chance: &mut Stream) -> f64 {
        let marker = treatment.marker.map(|marker| self.latents[marker.variable]);
        // The square of a standard normal number has the mean 1 and the deviation √2.
        let far = marker.map_or(0.0, |latent| {
            (latent * latent - 1.0) / std::f64::consts::SQRT_2
        });
        self.latent(&treatment.displacing, chance) + treatment.displacing_far * far
    }

    /// One of a step's drugs whose ingredient has not been tried.
    fn pick(&self, step: &[Choice], safe: bool, chance: &mut Stream) -> Option<usize> {
        let known = self.tried | self.recorded;
        let barred = if safe { self.flags } else { 0 };
        let day = self.visits[0].plus(-60);
        let mut weights = [0.0; MOST];
        for (weight, choice) in weights.iter_mut().zip(step) {
            let drug = &self.profile.drugs[choice.drug];
            let fits =
                drug.bit & known == 0 && drug.contraindicated & barred == 0 && drug.since <= day;
            let factor = choice.preference.map_or(1.0, |index| self.factors[index]);
            *weight = if fits { choice.share * factor } else { 0.0 };
        }
        let weights = &weights[..step.len().min(MOST)];
        chance.weighted(weights).map(|place| step[place].drug)
    }
}
