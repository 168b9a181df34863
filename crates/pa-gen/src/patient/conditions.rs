//! Diagnoses, with the codes that follow from values; family history, allergies, programmes.

use super::body::YEAR;
use super::{Allergy, Attendance, Diagnosis, Draft, Relative};
use crate::chance::Stream;
use crate::number;
use crate::profile::{CKD, Code, Condition, T2D, band};

const RELATIVES: [&str; 6] = ["mother", "father", "mother", "father", "sister", "brother"];

impl<'m> Draft<'m> {
    pub(super) fn draw_conditions(&mut self, chance: &mut Stream) {
        let cohort = self.cohort;
        let band = band(self.age);
        for (index, condition) in cohort.conditions.iter().enumerate() {
            let latent = self.latent(&condition.latent, chance);
            self.latents[cohort.variables.len() + index] = latent;
            let threshold = condition.thresholds[usize::from(!self.woman)][band];
            if latent > threshold && self.age < condition.under {
                self.flags |= condition.flag;
                self.diagnose(condition, chance);
            }
        }
        self.draw_values_again();
    }

    fn diagnose(&mut self, condition: &'m Condition, chance: &mut Stream) {
        let first = self.diagnoses.len();
        if condition.kinds {
            for (code, share) in condition.codes.iter().zip(&condition.weights) {
                if chance.chance(*share) {
                    self.record(condition, code, chance);
                }
            }
        }
        if self.diagnoses.len() == first {
            let mut weights = [0.0; 8];
            for (weight, (code, share)) in weights
                .iter_mut()
                .zip(condition.codes.iter().zip(&condition.weights))
            {
                let fits = code
                    .above
                    .is_none_or(|(index, least)| self.values[index] >= least);
                *weight = if fits { *share } else { 0.0 };
            }
            if let Some(chosen) = chance.weighted(&weights) {
                let code = &condition.codes[chosen];
                self.record(condition, code, chance);
            }
        }
    }

    fn record(&mut self, condition: &Condition, code: &'m Code, chance: &mut Stream) {
        let years = chance.unit() * condition.years;
        let onset = self
            .as_of
            .plus(-((years * YEAR) as i32) - 1)
            .max(self.adult());
        let active = !chance.chance(condition.resolved);
        self.diagnoses.push(Diagnosis {
            flag: condition.flag,
            code,
            onset,
            active,
        });
    }

    /// Chronic kidney disease by the KDIGO stages, from the latest eGFR and UACR on record.
    pub(super) fn code_kidneys(&mut self) {
        let known = &self.cohort.known;
        let (true, Some(egfr)) = (self.cohort.codes_ckd, known.egfr) else {
            return;
        };
        let (Some(latest), value) = (self.latest[egfr], self.values[egfr]) else {
            return;
        };
        let albuminuria = known
            .uacr
            .is_some_and(|uacr| self.latest[uacr].is_some() && self.values[uacr] >= 30.0);
        let coded = &self.profile.coded;
        let Some((_, needs_albuminuria, code)) =
            coded.kidneys.iter().find(|(below, _, _)| value < *below)
        else {
            return;
        };
        if *needs_albuminuria && !albuminuria {
            return;
        }
        self.flags |= CKD;
        let onset = self.visits[usize::from(latest)];
        self.diagnoses.push(Diagnosis {
            flag: CKD,
            code,
            onset,
            active: true,
        });
        if let Some(diabetes) = self
            .diagnoses
            .iter_mut()
            .find(|d| d.flag == T2D && *d.code.icd10 == *"E11.9")
        {
            diabetes.code = &coded.diabetic_kidneys;
        }
    }

    /// A complication of type 2 diabetes is not older than the diabetes.
    pub(super) fn order_complications(&mut self) {
        let diabetes = self
            .diagnoses
            .iter()
            .find(|d| d.flag == T2D)
            .map(|d| d.onset);
        let Some(onset) = diabetes else { return };
        for diagnosis in self
            .diagnoses
            .iter_mut()
            .filter(|d| d.code.icd10.starts_with("E11."))
        {
            diagnosis.onset = diagnosis.onset.max(onset);
        }
    }

    /// Obesity and overweight, and the BMI's own code, from the latest BMI on record.
    pub(super) fn code_obesity(&mut self, chance: &mut Stream) {
        let known = self.cohort.known;
        if !self.cohort.codes_obesity || self.latest[known.bmi].is_none() || !chance.chance(0.9) {
            return;
        }
        let tenths = number::nearest(self.values[known.bmi] * 10.0);
        let of = |classes: &'m [(i64, Code)]| classes.iter().find(|(least, _)| tenths >= *least);
        let (Some((_, class)), Some((_, bmi))) =
            (of(&self.profile.coded.weight), of(&self.profile.coded.bmi))
        else {
            return;
        };
        let onset = self.visits[0];
        let mut add = |code| {
            self.diagnoses.push(Diagnosis {
                flag: 0,
                code,
                onset,
                active: true,
            });
        };
        add(class);
        if chance.chance(0.7) {
            add(bmi);
        }
    }

    pub(super) fn draw_history(&mut self, chance: &mut Stream) {
        for entry in &self.profile.family {
            if chance.chance(entry.share) {
                self.flags |= entry.flag;
                let relation = chance.one(&RELATIVES);
                self.family.push(Relative {
                    code: &entry.code,
                    relation,
                });
            }
        }
        for allergy in &self.profile.allergies {
            if chance.chance(allergy.share) {
                let reaction = chance.one(&allergy.reactions);
                self.allergies.push(Allergy {
                    substance: &allergy.substance,
                    reaction,
                });
            }
        }
        for program in &self.cohort.programs {
            if chance.chance(program.share) {
                let length = chance.between(program.months[0], program.months[1]) * 30
                    + chance.between(0, 29);
                let current = chance.chance(program.current);
                let ago = if current { 0 } else { chance.between(5, 540) };
                let end = self.as_of.plus(-ago);
                let start = end.plus(-length).max(self.adult());
                let end = (!current).then_some(end);
                self.programs.push(Attendance {
                    name: &program.name,
                    start,
                    end,
                });
            }
        }
    }
}
