//! Values that hang together: age, height, BMI, laboratory values.

use super::Draft;
use crate::chance::Stream;
use crate::number;
use crate::profile::{CKD4, Latent, OBESE, band};

/// Days of a mean Gregorian year.
pub(super) const YEAR: f64 = 365.2425;

impl Draft<'_> {
    pub(super) fn draw_values(&mut self, chance: &mut Stream) {
        let cohort = self.cohort;
        for (index, variable) in cohort.variables.iter().enumerate() {
            let latent = self.latent(&variable.latent, chance);
            self.latents[index] = latent;
            self.values[index] = self.value_at(index, latent);
        }
        // The day before the next birthday is still this year of life.
        self.birth = self.as_of.plus(-((self.values[0] * YEAR) as i32));
        self.age = self.values[0];
        let known = &cohort.known;
        self.round_body();
        if self.values[known.bmi] >= 30.0 {
            self.flags |= OBESE;
        }
        if let Some(egfr) = known.egfr {
            self.egfr_at_bend = at_bend(self.age, self.woman);
            let (_, recomputed) = creatinine(self.values[egfr], self.egfr_at_bend, self.woman);
            self.values[egfr] = recomputed;
            if recomputed < 30.0 {
                self.flags |= CKD4;
            }
        }
    }

    /// A latent of variance 1 that depends on those drawn before.
    pub(super) fn latent(&self, latent: &Latent, chance: &mut Stream) -> f64 {
        let explained: f64 = latent
            .terms
            .iter()
            .map(|(i, weight)| weight * self.latents[*i])
            .sum();
        explained + latent.rest * chance.normal()
    }

    pub(super) fn value_at(&self, index: usize, latent: f64) -> f64 {
        let variable = &self.cohort.variables[index];
        let own = variable
            .among
            .iter()
            .find(|(flag, _)| self.flags & flag != 0);
        let marginals = own.map_or(&variable.marginal, |(_, marginals)| marginals);
        let marginal = &marginals[usize::from(!self.woman)][band(self.values[0])];
        marginal
            .at(latent)
            .clamp(variable.range[0], variable.range[1])
    }

    /// The values whose distribution is another one among those with the conditions drawn since.
    pub(super) fn draw_values_again(&mut self) {
        for (index, variable) in self.cohort.variables.iter().enumerate() {
            if variable
                .among
                .iter()
                .any(|(flag, _)| self.flags & flag != 0)
            {
                self.values[index] = self.value_at(index, self.latents[index]);
            }
        }
    }

    /// Height to the millimetre and BMI from the weight to 100 g, as they are recorded.
    fn round_body(&mut self) {
        let known = &self.cohort.known;
        let height = number::round(self.values[known.height] * 10.0) / 10.0;
        let metres = height / 100.0;
        let weight = number::round(self.values[known.bmi] * metres * metres * 10.0) / 10.0;
        self.values[known.height] = height;
        self.values[known.bmi] = weight / (metres * metres);
    }

    /// The weight in kg, rounded to 100 g, that belongs to the BMI.
    pub(super) fn weight(&self) -> f64 {
        let metres = self.values[self.cohort.known.height] / 100.0;
        number::round(self.values[self.cohort.known.bmi] * metres * metres * 10.0) / 10.0
    }
}

/// The natural logarithm of 0.9938.
const LN_OF_A_YEAR: f64 = -0.006_219_299_813_916_832_6;

/// The eGFR by CKD-EPI 2021 at the creatinine where the formula bends: 0.7 mg/dL in women, 0.9 in
/// men.
fn at_bend(age: f64, woman: bool) -> f64 {
    142.0 * if woman { 1.012 } else { 1.0 } * number::exp(LN_OF_A_YEAR * age)
}

/// The creatinine in mg/dL, to two decimals, that gives an eGFR, and the eGFR it gives, to whole
/// numbers, by CKD-EPI 2021 (Inker et al., N Engl J Med 2021;385:1737).
pub(super) fn creatinine(egfr: f64, at_bend: f64, woman: bool) -> (f64, f64) {
    let (kappa, alpha) = if woman { (0.7, -0.241) } else { (0.9, -0.302) };
    let exponent = if egfr < at_bend { -1.2 } else { alpha };
    let value = kappa * number::pow(egfr / at_bend, 1.0 / exponent);
    let value = (number::round(value * 100.0) / 100.0).max(0.2);
    let exponent = if value > kappa { -1.2 } else { alpha };
    let egfr = number::round(at_bend * number::pow(value / kappa, exponent));
    (value, egfr.clamp(3.0, 150.0))
}
