//! When the patient was seen, and which values were taken last when.

use super::Draft;
use crate::chance::Stream;

/// How long ago the last visit was: share, and days from and to. Modelling: most of those for whom
/// a drug is requested have just been seen; some records are stale, as reviewers know them.
const LAST: [(f64, i32, i32); 4] = [
    (0.64, 2, 88),
    (0.24, 89, 178),
    (0.09, 179, 400),
    (0.03, 401, 900),
];

impl Draft<'_> {
    pub(super) fn draw_visits(&mut self, chance: &mut Stream) {
        let chosen = chance
            .weighted(&LAST.map(|(share, _, _)| share))
            .unwrap_or(0);
        let (_, from, to) = LAST[chosen];
        let adult = self.adult();
        let mut day = self
            .as_of
            .plus(-chance.between(from, to))
            .max(adult.plus(60));
        for _ in 0..chance.between(2, 6) {
            if day <= adult && !self.visits.is_empty() {
                break;
            }
            self.visits.push(day);
            day = day.plus(-chance.between(80, 200));
        }
        for (index, variable) in self.cohort.variables.iter().enumerate() {
            let present = variable.given.is_none_or(|flag| self.flags & flag != 0);
            let measured =
                variable.measure.is_some() && chance.chance(variable.measured) && present;
            let visit = chance.weighted(&[0.78, 0.16, 0.06]).unwrap_or(0);
            let visit = visit.min(self.visits.len() - 1) as u8;
            self.latest[index] = match variable.with {
                Some(other) => self.latest[other].filter(|_| measured),
                None => measured.then_some(visit),
            };
        }
        // Whoever is weighed has a BMI from the same day as the last visit.
        let bmi = self.cohort.known.bmi;
        self.latest[bmi] = self.latest[bmi].map(|_| 0);
    }
}
