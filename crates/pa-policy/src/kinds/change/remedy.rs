//! A later value that has moved as asked, or the baseline that the record lacks.

use pa_model::{Date, Decimal};

use super::{Amount, Change, Direction};
use crate::facts::{Facts, Values};
use crate::kinds::lab::{Bound, Range};
use crate::path::{Nature, NewValues, Remedies, Remedy, Wish};

impl Change {
    /// A newer value, or the missing one of the two. Without the requested drug on record there is
    /// no baseline to change from.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let Some(id) = facts.vocabulary.find_lab(&self.lab) else {
            return Remedies::none();
        };
        let Some(Some(start)) = facts.requested_start() else {
            return Remedies::none();
        };
        if wish.denied {
            return Remedies::none();
        }
        let values = Values::of(facts, id);
        let before = values.between(None, Some(start));
        let after = values.between(start.tomorrow().ok(), None);
        let known = |r: Option<&crate::facts::Reading<'_>>| values.canonical(r?);
        let new = |range, since, until: Option<Date>, day| NewValues {
            lab: values.lab.name.to_owned(),
            range,
            since,
            until,
            days: vec![day],
        };
        let after_day = after.first().map(|r| r.entry.date);
        let remedy = match (known(before.first()), known(after.first())) {
            (Some(baseline), current) => {
                let since = after_day.unwrap_or(start).tomorrow().ok();
                if since.is_none_or(|since| since > facts.as_of) {
                    return Remedies::none();
                }
                let Some(range) = self.current_range(baseline) else {
                    return Remedies::none();
                };
                let nature = if current.is_some() {
                    Nature::Improve
                } else {
                    Nature::Measure
                };
                Remedy::values(nature, new(range, since, None, facts.as_of))
            }
            (None, Some(current)) if before.is_empty() => {
                let Some(range) = self.baseline_range(current) else {
                    return Remedies::none();
                };
                Remedy::values(Nature::Document, new(range, None, Some(start), start))
            }
            _ => return Remedies::none(),
        };
        Remedies::any(vec![remedy])
    }

    /// The first days on which a new value is the latest.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let next = facts.as_of.tomorrow();
        next.into_iter().collect()
    }

    /// The current values that fulfil it, given the baseline.
    fn current_range(&self, baseline: Decimal) -> Option<Range> {
        self.away(baseline, self.direction)
    }

    /// The baselines from which the current value fulfils it; only where no per cent is asked.
    fn baseline_range(&self, current: Decimal) -> Option<Range> {
        let back = match self.direction {
            Direction::Decrease => Direction::Increase,
            Direction::Increase => Direction::Decrease,
            Direction::NoIncrease => Direction::NoDecrease,
            Direction::NoDecrease => Direction::NoIncrease,
        };
        let percent = self.amount.is_some_and(|amount| amount.percent);
        if percent { None } else { self.away(current, back) }
    }

    /// The values that lie in a direction from one, as far as is asked.
    fn away(&self, from: Decimal, direction: Direction) -> Option<Range> {
        let moved = |amount: Amount| -> Option<Decimal> {
            if !amount.percent {
                return Some(amount.value);
            }
            // Rounded up, so that what is asked for is never less than the policy asks.
            let exact = from.ratio(amount.value, Decimal::from(100))?;
            exact.checked_add(Decimal::from_micros(1))
        };
        let bound = |value, inclusive| Some(Bound { value, inclusive });
        let (amount, inclusive) = match self.amount {
            Some(amount) => (moved(amount)?, amount.inclusive),
            None => (Decimal::ZERO, false),
        };
        let (below, above) = (from.checked_sub(amount)?, from.checked_add(amount)?);
        let (min, max) = match direction {
            Direction::Decrease => (None, bound(below, inclusive)),
            Direction::Increase => (bound(above, inclusive), None),
            Direction::NoIncrease => (None, bound(from, true)),
            Direction::NoDecrease => (bound(from, true), None),
        };
        Some(Range::Between { min, max })
    }
}
