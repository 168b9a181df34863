//! Diagnoses, with the codes that follow from values; family history, allergies, programmes.

use super::body::YEAR;
use super::{Allergy, Attendance, Diagnosis, Draft, Relative};
use crate::chance::Stream;
use crate::profile::{CKD, Condition, T2D};

const RELATIVES: [&str; 6] = ["mother", "father", "mother", "father", "sister", "brother"];

impl<'m> Draft<'m> {
    pub(super) fn draw_conditions(&mut self, chance: &mut Stream) {
        let cohort = self.cohort;
        let band = match self.age {
            age if age < 45.0 => 0,
            age if age < 65.0 => 1,
            _ => 2,
        };
        for (index, condition) in cohort.conditions.iter().enumerate() {
            let latent = self.latent(&condition.latent, chance);
            self.latents[cohort.variables.len() + index] = latent;
            let threshold = condition.thresholds[usize::from(!self.woman)][band];
            if latent > threshold && self.age < condition.under {
                self.flags |= condition.flag;
                self.diagnose(condition, chance);
            }
        }
    }

    fn diagnose(&mut self, condition: &'m Condition, chance: &mut Stream) {
        let first = self.diagnoses.len();
        if condition.kinds {
            for (code, share) in condition.codes.iter().zip(&condition.weights) {
                if chance.chance(*share) {
                    self.record(condition, &code.icd10, &code.name, chance);
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
                self.record(condition, &code.icd10, &code.name, chance);
            }
        }
    }

    fn record(
        &mut self,
        condition: &Condition,
        icd10: &'m str,
        name: &'m str,
        chance: &mut Stream,
    ) {
        let years = chance.unit() * condition.years;
        let onset = self
            .as_of
            .plus(-((years * YEAR) as i32) - 1)
            .max(self.adult());
        let active = !chance.chance(condition.resolved);
        self.diagnoses.push(Diagnosis {
            flag: condition.flag,
            icd10,
            name,
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
        let (icd10, name) = match value {
            v if v < 15.0 => ("N18.5", "Chronic kidney disease, stage 5"),
            v if v < 30.0 => ("N18.4", "Chronic kidney disease, stage 4 (severe)"),
            v if v < 45.0 => ("N18.32", "Chronic kidney disease, stage 3b"),
            v if v < 60.0 => ("N18.31", "Chronic kidney disease, stage 3a"),
            v if v < 90.0 && albuminuria => ("N18.2", "Chronic kidney disease, stage 2 (mild)"),
            _ if albuminuria => ("N18.1", "Chronic kidney disease, stage 1"),
            _ => return,
        };
        self.flags |= CKD;
        let onset = self.visits[usize::from(latest)];
        self.diagnoses.push(Diagnosis {
            flag: CKD,
            icd10,
            name,
            onset,
            active: true,
        });
        if let Some(diabetes) = self
            .diagnoses
            .iter_mut()
            .find(|d| d.flag == T2D && d.icd10 == "E11.9")
        {
            diabetes.icd10 = "E11.22";
            diabetes.name = "Type 2 diabetes mellitus with diabetic chronic kidney disease";
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
            .filter(|d| d.icd10.starts_with("E11."))
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
        let tenths = (self.values[known.bmi] * 10.0).round() as i64;
        let (icd10, name) = match tenths {
            400.. => ("E66.813", "Obesity, class 3"),
            350.. => ("E66.812", "Obesity, class 2"),
            300.. => ("E66.811", "Obesity, class 1"),
            250.. => ("E66.3", "Overweight"),
            _ => return,
        };
        let onset = self.visits[0];
        self.diagnoses.push(Diagnosis {
            flag: 0,
            icd10,
            name,
            onset,
            active: true,
        });
        if chance.chance(0.7) {
            let (icd10, name) = BMI_CODES[bmi_code(tenths)];
            self.diagnoses.push(Diagnosis {
                flag: 0,
                icd10,
                name,
                onset,
                active: true,
            });
        }
    }

    pub(super) fn draw_history(&mut self, chance: &mut Stream) {
        for entry in &self.profile.family {
            if chance.chance(entry.share) {
                self.flags |= entry.flag;
                let relation = chance.one(&RELATIVES);
                let (name, icd10) = (entry.code.name.as_str(), entry.code.icd10.as_str());
                self.family.push(Relative {
                    name,
                    icd10,
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

/// The index in [`BMI_CODES`] of a BMI in tenths, at least 250.
fn bmi_code(tenths: i64) -> usize {
    match tenths {
        700.. => 19,
        600.. => 18,
        500.. => 17,
        450.. => 16,
        400.. => 15,
        _ => (tenths / 10 - 25) as usize,
    }
}

const BMI_CODES: [(&str, &str); 20] = [
    ("Z68.25", "Body mass index [BMI] 25.0-25.9, adult"),
    ("Z68.26", "Body mass index [BMI] 26.0-26.9, adult"),
    ("Z68.27", "Body mass index [BMI] 27.0-27.9, adult"),
    ("Z68.28", "Body mass index [BMI] 28.0-28.9, adult"),
    ("Z68.29", "Body mass index [BMI] 29.0-29.9, adult"),
    ("Z68.30", "Body mass index [BMI] 30.0-30.9, adult"),
    ("Z68.31", "Body mass index [BMI] 31.0-31.9, adult"),
    ("Z68.32", "Body mass index [BMI] 32.0-32.9, adult"),
    ("Z68.33", "Body mass index [BMI] 33.0-33.9, adult"),
    ("Z68.34", "Body mass index [BMI] 34.0-34.9, adult"),
    ("Z68.35", "Body mass index [BMI] 35.0-35.9, adult"),
    ("Z68.36", "Body mass index [BMI] 36.0-36.9, adult"),
    ("Z68.37", "Body mass index [BMI] 37.0-37.9, adult"),
    ("Z68.38", "Body mass index [BMI] 38.0-38.9, adult"),
    ("Z68.39", "Body mass index [BMI] 39.0-39.9, adult"),
    ("Z68.41", "Body mass index [BMI] 40.0-44.9, adult"),
    ("Z68.42", "Body mass index [BMI] 45.0-49.9, adult"),
    ("Z68.43", "Body mass index [BMI] 50.0-59.9, adult"),
    ("Z68.44", "Body mass index [BMI] 60.0-69.9, adult"),
    ("Z68.45", "Body mass index [BMI] 70 or greater, adult"),
];
