//! When drugs were taken: backwards from the last visit.

use super::Draft;
use super::treatment::Fate;
use crate::chance::Stream;
use crate::day::Day;
use crate::profile::Treatment;

/// Median days until an adverse effect stops a drug, and the spread of its logarithm: 24 days,
/// quartiles 10 and 60 (modelling).
const INTOLERANCE: (f64, f64) = (24.0, 1.3);
/// Median days until a drug is given up that was tolerated, and the spread of its logarithm
/// (modelling: most within the first year).
const ABANDONED: (f64, f64) = (130.0, 0.8);

impl Draft<'_> {
    /// Dates, backwards from the last look at the marker.
    pub(super) fn place(&mut self, treatment: &Treatment, chance: &mut Stream) {
        let latest = treatment
            .marker
            .and_then(|marker| self.latest[marker.variable])
            .unwrap_or(0);
        let base = self.visits[usize::from(latest)];
        let mut cursor = base;
        let mut present = true;
        for trial in self.trials.iter_mut().rev() {
            let days = match trial.fate {
                Fate::Contraindicated | Fate::Unknown => continue,
                Fate::NotTolerated => {
                    cursor = cursor.plus(-chance.between(0, 25));
                    chance
                        .around(INTOLERANCE.0, INTOLERANCE.1)
                        .clamp(2.0, 240.0)
                }
                Fate::Abandoned => {
                    cursor = cursor.plus(-chance.between(0, 150));
                    chance.around(ABANDONED.0, ABANDONED.1).clamp(14.0, 900.0)
                }
                Fate::Taken => {
                    let own = self.profile.drugs[trial.drug].days;
                    let median = if std::mem::take(&mut present) {
                        treatment.days
                    } else {
                        own
                    };
                    chance.around(median, 0.8).clamp(30.0, 6_000.0)
                }
            };
            let since = self.profile.drugs[trial.drug].since;
            if since > cursor.plus(-14) {
                trial.fate = Fate::Unknown;
                continue;
            }
            trial.end = cursor;
            trial.start = cursor.plus(-(days as i32)).max(since);
            cursor = trial.start;
        }
        self.squeeze(base, cursor);
    }

    /// Draws a history together that would begin before adult life.
    fn squeeze(&mut self, base: Day, first: Day) {
        let adult = self.adult();
        if first >= adult {
            return;
        }
        let share = f64::from(base.0 - adult.0) / f64::from(base.0 - first.0);
        let moved = |day: Day| base.plus(-(f64::from(base.0 - day.0) * share) as i32);
        for trial in &mut self.trials {
            trial.end = moved(trial.end);
            trial.start = moved(trial.start).min(trial.end.plus(-1));
        }
    }
}
