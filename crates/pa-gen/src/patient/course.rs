//! How values moved while drugs were taken.

use super::Draft;
use crate::day::Day;

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
        self.weight() * self.drugs_on_weight(day) / self.drugs_on_weight(self.visits[0])
    }

    /// The factor that the drugs of a day put on the weight without any.
    fn drugs_on_weight(&self, day: Day) -> f64 {
        let mut factor = 1.0;
        for course in self
            .courses
            .iter()
            .filter(|course| course.drug.weight != 0.0)
        {
            let Some(start) = course.start else { continue };
            let days = course.end.map_or(day, |end| end.min(day)).0 - start.0;
            // What was lost comes back within a year of the last dose (STEP 4 withdrawal arm).
            let off = course
                .end
                .map_or(0.0, |end| f64::from((day.0 - end.0).clamp(0, 365)) / 365.0);
            factor *= 1.0 + course.drug.weight * reached(days) * (1.0 - off);
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
