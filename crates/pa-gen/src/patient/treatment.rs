//! Drug histories: steps in guideline order, with what went wrong on the way, dated backwards from
//! the last visit, and the course of the marker that they explain.

use super::course::Knot;
use super::{Course, Draft, Outcome, Reason};
use crate::chance::{Source, Stream};
use crate::day::Day;
use crate::number;
use crate::profile::{Marker, Treatment};

/// What became of a drug that was thought of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Taken,
    NotTolerated,
    /// Given up, although it was tolerated and had not failed.
    Abandoned,
    Contraindicated,
    /// Not to be had at the time.
    Unknown,
}

/// A drug in the order it was thought of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    pub(super) drug: usize,
    /// Index of the dose.
    pub(super) dose: usize,
    pub(super) fate: Fate,
    pub(super) start: Day,
    pub(super) end: Day,
    pub(super) outcome: Outcome,
    /// Whether what was taken so far is stopped for it.
    pub(super) alone: bool,
    /// The final change of the weight by it, as a share.
    pub(super) weight: f64,
}

/// Spread between patients of the logarithm of the effect on a marker that drugs lower by an amount
/// (modelling, so that falls of HbA1c spread by about 1 point, as in trials).
const RESPONSE: f64 = 0.52;
/// Share of the switches from a DPP-4 inhibitor to a GLP-1 agonist, or back, in which the first
/// goes on (overlap in claims of 3-5 %; modelling).
const BOTH_INCRETINS: f64 = 0.04;

impl<'m> Draft<'m> {
    pub(super) fn draw_treatments(&mut self, source: Source) {
        let cohort = self.cohort;
        for (place, treatment) in cohort.treatments.iter().enumerate() {
            let chance = &mut source.treatment(self.index, place);
            let wanted = treatment.needs == 0 || self.flags & treatment.needs != 0;
            let declines = treatment
                .declines
                .is_some_and(|above| self.latent(&treatment.declining, chance) > above);
            let latent = self.latent(&treatment.latent, chance);
            let depth = treatment
                .thresholds
                .iter()
                .filter(|threshold| latent > **threshold)
                .count();
            if wanted && depth > 0 && !declines {
                self.choose(treatment, depth, chance);
                self.place(treatment, chance);
                self.weigh_trials(treatment, chance);
                self.judge(treatment, chance);
                self.write_down(treatment, chance);
            }
        }
    }

    /// What came of each drug, and the course of the marker that explains it.
    fn judge(&mut self, treatment: &Treatment, chance: &mut Stream) {
        let Some(marker) = treatment.marker else {
            return;
        };
        let mut after = self.values[marker.variable];
        let mut present = true;
        for place in (0..self.trials.len()).rev() {
            let trial = self.trials[place];
            if trial.fate != Fate::Taken {
                continue;
            }
            let outcome = match after - marker.goal {
                above if !present => given_up(above >= 0.0, chance),
                above if above < 0.0 => Outcome::Effective,
                above if above < marker.band => Outcome::Partial,
                _ => Outcome::Inadequate,
            };
            if present {
                self.note(&marker, trial.end, after, true);
            }
            after = self.explain(&marker, &trial, outcome, after, chance);
            let written = if present && chance.chance(0.1) {
                Outcome::Unknown
            } else {
                outcome
            };
            self.trials[place].outcome = written;
            present = false;
        }
    }

    /// Notes the marker's course during a trial that ended at `after`, and gives the value it
    /// began with.
    fn explain(
        &mut self,
        marker: &Marker,
        trial: &Trial,
        outcome: Outcome,
        after: f64,
        chance: &mut Stream,
    ) -> f64 {
        let effects = &self.profile.drugs[trial.drug].effects;
        let effect = effects
            .iter()
            .find(|(measure, _)| *measure == marker.measure)
            .map_or(0.0, |(_, by_dose)| by_dose[trial.dose]);
        let years = f64::from(trial.end.0 - trial.start.0) / 365.0;
        // Control is lost again over the years, sooner where the drug fails (GRADE 2022).
        let lost = match outcome {
            Outcome::Effective if marker.relative => 0.0,
            Outcome::Effective => 0.03,
            _ => 0.06,
        };
        let lowest = after * (1.0 - (lost * years).min(0.15));
        let part = match outcome {
            Outcome::Inadequate => 0.15 + 0.3 * chance.unit(),
            Outcome::Partial => 0.6,
            _ => 1.0,
        };
        let before = if marker.relative {
            lowest / (1.0 - (effect * part * (0.85 + 0.3 * chance.unit())).min(0.9))
        } else {
            // Higher values fall more: about 0.3 a point (meta-regressions of glucose-lowering drugs).
            let baseline = if outcome == Outcome::Effective {
                0.3 * (after - marker.goal + 0.7)
            } else {
                0.0
            };
            // Patients differ by about as much as the effect itself; the mean of this factor is 1.
            let own = number::exp(RESPONSE * chance.normal() - RESPONSE * RESPONSE / 2.0);
            lowest + (effect * part * own + baseline).max(0.1)
        };
        let range = self.cohort.variables[marker.variable].range;
        let before = before.clamp(range[0], range[1]);
        if trial.end.0 - trial.start.0 > 150 {
            self.note(
                marker,
                trial.start.plus(chance.between(85, 110)),
                lowest,
                true,
            );
        }
        self.note(
            marker,
            trial.start.plus(-chance.between(0, 12)),
            before,
            true,
        );
        before
    }

    fn note(&mut self, marker: &Marker, day: Day, value: f64, measured: bool) {
        self.knots.push(Knot {
            variable: marker.variable,
            day,
            value,
            measured,
        });
    }

    /// Puts the trials on record.
    fn write_down(&mut self, treatment: &'m Treatment, chance: &mut Stream) {
        let last = self
            .trials
            .iter()
            .rposition(|trial| trial.fate == Fate::Taken);
        let stopped = chance.chance(treatment.stopped);
        let mut first: Option<Day> = None;
        for place in 0..self.trials.len() {
            let trial = self.trials[place];
            if trial.fate == Fate::Unknown {
                continue;
            }
            if trial.fate != Fate::Contraindicated {
                first.get_or_insert(trial.start);
            }
            let end = match trial.fate {
                Fate::Contraindicated | Fate::Unknown => None,
                Fate::NotTolerated | Fate::Abandoned => Some(trial.end),
                Fate::Taken if Some(place) == last && stopped => {
                    Some(trial.end.max(self.visits[0]))
                }
                Fate::Taken => self.end_of(place, chance),
            };
            self.write_trial(treatment, &trial, end, chance);
        }
        if let (Some(first), false) = (first, treatment.needs == 0) {
            let onset = first
                .plus(-chance.between(0, 60))
                .max(self.birth.plus(6_000));
            for diagnosis in self
                .diagnoses
                .iter_mut()
                .filter(|d| d.flag == treatment.needs)
            {
                diagnosis.onset = diagnosis.onset.min(onset);
            }
        }
    }

    /// The day a drug was stopped for one that came after it; `None` where it goes on.
    fn end_of(&self, place: usize, chance: &mut Stream) -> Option<Day> {
        let drugs = &self.profile.drugs;
        let trial = self.trials[place];
        let drug = &drugs[trial.drug];
        let goes_on = chance.chance(drug.continues);
        let later = self.trials[place + 1..].iter();
        let later =
            later.filter(|next| !matches!(next.fate, Fate::Contraindicated | Fate::Unknown));
        let mut next_step = true;
        for next in later {
            let other = &drugs[next.drug];
            let taken = next.fate == Fate::Taken;
            let incretins = ["GLP-1 receptor agonist", "DPP-4 inhibitor"];
            let both = incretins.contains(&drug.class.as_str())
                && incretins.contains(&other.class.as_str());
            let replaced = other.class == drug.class || (both && !chance.chance(BOTH_INCRETINS));
            if replaced || (taken && (next.alone || (next_step && !goes_on))) {
                // Mostly from one day to the next; sometimes with an overlap or a gap.
                let shift = match chance.unit() {
                    u if u < 0.7 => 0,
                    u if u < 0.88 => chance.between(1, 30),
                    _ => -chance.between(1, 45),
                };
                let end = next
                    .start
                    .plus(shift)
                    .clamp(trial.start.plus(1), self.as_of);
                return Some(end);
            }
            next_step &= !taken;
        }
        None
    }

    fn write_trial(
        &mut self,
        treatment: &'m Treatment,
        trial: &Trial,
        end: Option<Day>,
        chance: &mut Stream,
    ) {
        let drug = &self.profile.drugs[trial.drug];
        let (outcome, reason) = match trial.fate {
            Fate::Contraindicated => (Outcome::Contraindication, drug.contraindication.as_ref()),
            Fate::Unknown => return,
            Fate::Abandoned => (Outcome::Unknown, None),
            Fate::NotTolerated => (Outcome::Intolerance, Some(chance.one(&drug.reasons))),
            Fate::Taken if treatment.marker.is_none() && treatment.loss.is_none() => {
                let known = if end.is_none() {
                    Outcome::Effective
                } else {
                    Outcome::Inadequate
                };
                let reason = treatment.failure.as_ref().filter(|_| end.is_some());
                (
                    if chance.chance(0.7) {
                        known
                    } else {
                        Outcome::Unknown
                    },
                    reason,
                )
            }
            Fate::Taken => {
                let failed = matches!(trial.outcome, Outcome::Inadequate | Outcome::Partial);
                let reason = treatment
                    .failure
                    .as_ref()
                    .filter(|_| failed && end.is_some());
                (trial.outcome, reason)
            }
        };
        // Whoever gives up a drug that took off enough cannot pay for it any more.
        let priced = end.is_some() && treatment.loss.is_some() && outcome == Outcome::Effective;
        let reason = match (reason, trial.fate) {
            (Some(word), _) => Some(Reason::Word(word)),
            (None, Fate::Abandoned) => match chance.unit() {
                u if u < 0.5 => Some(Reason::Cost),
                u if u < 0.7 => Some(Reason::Refills),
                _ => None,
            },
            (None, _) => priced.then_some(Reason::Cost),
        };
        self.recorded |= drug.bit;
        let taken = trial.fate != Fate::Contraindicated;
        let usual = chance.chance(0.7);
        let course = Course {
            drug,
            name: if usual {
                &drug.names[0]
            } else {
                chance.one(&drug.names)
            },
            dose: taken.then(|| &drug.doses[trial.dose]),
            weight: trial.weight,
            start: taken.then_some(trial.start),
            end,
            active: taken && end.is_none(),
            outcome,
            reason,
            shows_ingredient: true,
        };
        let until = end.unwrap_or(self.as_of);
        if trial.fate == Fate::Taken && until.0 - trial.start.0 > 300 && chance.chance(0.1) {
            self.interrupt(course, until, chance);
        } else {
            self.courses.push(course);
        }
    }

    /// Two stints with a gap between them.
    fn interrupt(&mut self, course: Course<'m>, until: Day, chance: &mut Stream) {
        let Some(start) = course.start else { return };
        let middle = start.plus(chance.between(60, until.0 - start.0 - 180));
        let reason = if chance.chance(0.5) {
            Reason::Refills
        } else {
            Reason::Cost
        };
        self.courses.push(Course {
            end: Some(middle),
            active: false,
            outcome: Outcome::Unknown,
            reason: Some(reason),
            ..course.clone()
        });
        self.courses.push(Course {
            start: Some(middle.plus(chance.between(5, 120))),
            ..course
        });
    }
}

/// How a drug is written down that another was added to or put in place of: mostly as a failure
/// where the marker was above goal; below it there were other reasons, such as the heart, the
/// kidneys or the weight.
fn given_up(above_goal: bool, chance: &mut Stream) -> Outcome {
    match (above_goal, chance.unit()) {
        (true, u) if u < 0.78 => Outcome::Inadequate,
        (true, u) if u < 0.95 => Outcome::Partial,
        (false, u) if u < 0.3 => Outcome::Partial,
        (false, u) if u < 0.6 => Outcome::Effective,
        _ => Outcome::Unknown,
    }
}
