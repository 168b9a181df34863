//! How values moved while drugs were taken.

use super::treatment::Fate;
use super::{Draft, Outcome};
use crate::chance::Stream;
use crate::day::Day;
use crate::profile::Treatment;

/// Greatest change of the weight by one drug, up or down.
const MOST_WEIGHT: f64 = 0.4;
/// Share of the switches from one drug to the next in which the first had not taken off enough
/// (modelling; the others had reasons of price and supply).
const SWITCHED_FOR_FAILURE: f64 = 0.85;
/// Days before which it is too early to say whether a drug takes off enough: the twelve weeks of
/// the labels of drugs against obesity.
const EARLY: i32 = 84;

/// A point of a marker's course; between points it moves along a straight line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Knot {
    pub(super) variable: usize,
    pub(super) day: Day,
    pub(super) value: f64,
    /// Whether a drug was started or judged on it, so that it was measured.
    pub(super) measured: bool,
}

impl Draft<'_> {
    /// The marker's value on a day; `None` where no treatment moved it.
    pub(super) fn marker_at(&self, variable: usize, day: Day) -> Option<f64> {
        let (mut before, mut after): (Option<Knot>, Option<Knot>) = (None, None);
        for knot in self.knots.iter().filter(|knot| knot.variable == variable) {
            if knot.day <= day && before.is_none_or(|known| known.day <= knot.day) {
                before = Some(*knot);
            }
            if knot.day >= day && after.is_none_or(|known| known.day > knot.day) {
                after = Some(*knot);
            }
        }
        match (before, after) {
            (Some(low), Some(high)) if low.day < high.day => {
                let share = f64::from(day.0 - low.day.0) / f64::from(high.day.0 - low.day.0);
                Some(low.value + share * (high.value - low.value))
            }
            (Some(knot), _) | (None, Some(knot)) => Some(knot.value),
            (None, None) => None,
        }
    }

    /// The weight in kg on a day: the present one, without what drugs have taken off or put on
    /// since.
    pub(super) fn weight_at(&self, day: Day) -> f64 {
        let now = self.weight() / self.drugs_on_weight(self.visits[0]);
        let known = &self.cohort.known;
        let metres = self.values[known.height] / 100.0;
        let most = self.cohort.variables[known.bmi].range[1] * metres * metres;
        (now * self.drugs_on_weight(day)).min(most)
    }

    /// How much of the weight each drug takes off or puts on in the end, by trial mean and spread,
    /// and what came of it where the treatment is judged by that.
    pub(super) fn weigh_trials(&mut self, treatment: &Treatment, chance: &mut Stream) {
        let mut present = true;
        for place in (0..self.trials.len()).rev() {
            let trial = self.trials[place];
            let drug = &self.profile.drugs[trial.drug];
            let taken = trial.fate == Fate::Taken;
            let dropped = matches!(trial.fate, Fate::NotTolerated | Fate::Abandoned);
            if drug.weight.is_empty() || !(taken || dropped) {
                continue;
            }
            let mean = drug.weight[trial.dose];
            let mut weight = mean + drug.spread * chance.normal();
            if let (Some(loss), true) = (treatment.loss, taken) {
                let days = trial.end.0 - trial.start.0;
                let reached = reached(days);
                let failed = !present && chance.chance(SWITCHED_FOR_FAILURE);
                if failed && weight * reached <= -loss {
                    weight = -loss * chance.unit() / reached;
                }
                self.trials[place].outcome = match -weight * reached {
                    _ if present && days < EARLY => Outcome::Unknown,
                    off if off >= loss => Outcome::Effective,
                    off if off >= loss / 2.0 => Outcome::Partial,
                    _ => Outcome::Inadequate,
                };
                present = false;
            }
            self.trials[place].weight = weight.clamp(-MOST_WEIGHT, MOST_WEIGHT);
        }
    }

    /// The factor that the drugs of a day put on the weight without any.
    fn drugs_on_weight(&self, day: Day) -> f64 {
        let mut factor = 1.0;
        for course in self.courses.iter().filter(|course| course.weight != 0.0) {
            let Some(start) = course.start else { continue };
            let days = course.end.map_or(day, |end| end.min(day)).0 - start.0;
            // What was lost comes back within a year of the last dose (STEP 4 withdrawal arm).
            let off = course
                .end
                .map_or(0.0, |end| f64::from((day.0 - end.0).clamp(0, 365)) / 365.0);
            factor *= 1.0 + course.weight * reached(days) * (1.0 - off);
        }
        factor
    }
}

/// The share of the final change of weight that is reached after `days`: 40 % at 12 weeks, 70 % at
/// 28, all of it at 64 (STEP and SURMOUNT curves).
fn reached(days: i32) -> f64 {
    let days = f64::from(days.max(0));
    match days {
        d if d < 84.0 => 0.4 * d / 84.0,
        d if d < 196.0 => 0.4 + 0.3 * (d - 84.0) / 112.0,
        d if d < 448.0 => 0.7 + 0.3 * (d - 196.0) / 252.0,
        _ => 1.0,
    }
}
