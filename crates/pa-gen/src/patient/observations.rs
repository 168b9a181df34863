//! The values on record: what was measured at visits and around the starts of drugs.

use super::body::creatinine;
use super::{Draft, Reading};
use crate::chance::Stream;
use crate::day::Day;
use crate::number;
use crate::profile::Variable;

impl Draft<'_> {
    pub(super) fn take_readings(&mut self, chance: &mut Stream) {
        let known = self.cohort.known;
        for (index, variable) in self.cohort.variables.iter().enumerate() {
            let (Some(latest), Some(measure)) = (self.latest[index], variable.measure) else {
                continue;
            };
            if index == known.height {
                let day = self.visits[self.visits.len() - 1];
                self.take(measure, self.values[index], day);
            } else if index == known.bmi {
                self.weigh(variable, chance);
            } else if self.knots.iter().any(|knot| knot.variable == index) {
                self.follow(index, measure, latest, variable, chance);
            } else {
                self.repeat(index, measure, latest, variable, chance);
            }
        }
    }

    fn take(&mut self, measure: usize, value: f64, date: Day) {
        let scale = number::ten_to(self.profile.measures[measure].decimals);
        let scaled = number::nearest(value * scale);
        self.readings.push(Reading {
            measure,
            other_unit: false,
            scaled,
            date,
        });
    }

    /// Weight and BMI at visits and on the days that drugs which move the weight were started: mostly
    /// for those that take weight off, at times for the others.
    fn weigh(&mut self, variable: &Variable, chance: &mut Stream) {
        self.days.clear();
        let visits = self.visits.iter().take(usize::from(variable.repeats));
        self.days.extend(visits.map(|day| (*day, true)));
        for course in &self.courses {
            if let Some(start) = course.start
                && !course.drug.weight.is_empty()
                && start < self.visits[0]
                && chance.chance(if course.drug.slims { 0.9 } else { 0.3 })
            {
                self.days.push((start.plus(-chance.between(0, 10)), true));
            }
        }
        self.in_order();
        let metres = self.values[self.cohort.known.height] / 100.0;
        for place in 0..self.days.len() {
            let day = self.days[place].0;
            let noise = if day == self.visits[0] {
                0.0
            } else {
                0.008 * chance.normal()
            };
            let weight = number::round(self.weight_at(day) * (1.0 + noise) * 10.0) / 10.0;
            self.take(self.profile.derived.weight, weight, day);
            self.take(self.profile.derived.bmi, weight / (metres * metres), day);
        }
    }

    /// A marker that drugs moved: around starts and at visits up to its latest.
    fn follow(
        &mut self,
        index: usize,
        measure: usize,
        latest: u8,
        variable: &Variable,
        chance: &mut Stream,
    ) {
        let base = self.visits[usize::from(latest)];
        self.days.clear();
        for knot in self
            .knots
            .iter()
            .filter(|knot| knot.variable == index && knot.measured)
        {
            if knot.day < base.plus(-20) && chance.chance(0.9) {
                self.days.push((knot.day, true));
            }
        }
        let visits = self.visits.iter().skip(usize::from(latest) + 1);
        let visits = visits
            .take(usize::from(variable.repeats) - 1)
            .map(|day| (*day, false));
        self.days.extend(visits);
        self.days.push((base, true));
        self.in_order();
        for place in 0..self.days.len() {
            let (day, exact) = self.days[place];
            let value = self.marker_at(index, day).unwrap_or(self.values[index]);
            let noise = if exact {
                0.0
            } else {
                0.02 * value * chance.normal()
            };
            let value = (value + noise).clamp(variable.range[0], variable.range[1]);
            self.take(measure, value, day);
        }
    }

    /// A value that no drug of the record moves: correlated from visit to visit.
    fn repeat(
        &mut self,
        index: usize,
        measure: usize,
        latest: u8,
        variable: &Variable,
        chance: &mut Stream,
    ) {
        let first = usize::from(latest);
        let last = (first + usize::from(variable.repeats)).min(self.visits.len());
        for visit in (first..last).rev() {
            let day = self.visits[visit];
            let value = if visit == first {
                self.values[index]
            } else {
                self.value_at(index, 0.9 * self.latents[index] + 0.436 * chance.normal())
            };
            self.take(measure, value, day);
            self.take_derived(index, value, visit == first, day);
        }
    }

    /// Creatinine with eGFR; total cholesterol with the lipids that make it up.
    fn take_derived(&mut self, index: usize, value: f64, latest: bool, day: Day) {
        let known = self.cohort.known;
        if known.egfr == Some(index) {
            let (creatinine, egfr) = creatinine(value, self.egfr_at_bend, self.woman);
            if let Some(reading) = self.readings.last_mut() {
                reading.scaled = egfr as i64;
            }
            self.take(self.profile.derived.creatinine, creatinine, day);
        }
        if let Some([ldl, hdl, triglycerides]) = known.lipids
            && index == triglycerides
            && latest
            && self.latest[ldl] == self.latest[triglycerides]
            && self.latest[hdl] == self.latest[triglycerides]
            && value < 400.0
        {
            let total = self.values[ldl] + self.values[hdl] + value / 5.0;
            self.take(self.profile.derived.cholesterol, total, day);
        }
    }

    /// Sorts the days, and leaves at most one measurement in a week.
    fn in_order(&mut self) {
        let adult = self.birth;
        self.days.retain(|(day, _)| *day > adult);
        self.days
            .sort_unstable_by_key(|(day, exact)| (*day, !*exact));
        let mut kept: Option<Day> = None;
        // The last one always stays: it is the value of the day of judgement.
        let last = self.days.last().map(|(day, _)| *day);
        self.days.retain(|(day, _)| {
            let near_last = last.is_some_and(|last| *day != last && last.0 - day.0 < 7);
            let keep = !near_last && kept.is_none_or(|before| day.0 - before.0 >= 7);
            if keep {
                kept = Some(*day);
            }
            keep
        });
    }
}
