//! A new value, in the window and in the range.

use pa_model::Date;

use super::{LabValue, Pick, Range};
use crate::facts::{Facts, Values};
use crate::path::remedy::outside;
use crate::path::{Nature, NewValues, Remedies, Remedy, Wish};

impl LabValue {
    /// A value that the record lacks; where it holds another, a newer one.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let Some(id) = facts.vocabulary.find_lab(&self.lab) else {
            return Remedies::none();
        };
        let values = Values::of(facts, id);
        let ranges = match wish.denied {
            false => vec![self.range.clone()],
            true => outside(&self.range),
        };
        let since = self.within_days.map(|days| facts.window_start(days));
        let until = match self.pick {
            Pick::Baseline => match facts.requested_start() {
                None => facts.as_of,
                Some(Some(start)) => start,
                Some(None) => return Remedies::none(),
            },
            _ => facts.as_of,
        };
        let inside = values.between(since, Some(until));
        let latest = inside.first().map(|r| r.entry.date);
        // What was measured before the drug was begun cannot be measured again.
        let past = until < facts.as_of;
        if past && latest.is_some() {
            return Remedies::none();
        }
        let make = |range: Range| {
            let fits = |at: usize| {
                let reading = inside.get(at)?;
                Some(range.contains(values.canonical(reading)?))
            };
            let days = match (self.pick, fits(0)) {
                (Pick::TwoDays, Some(true)) => vec![until],
                (Pick::TwoDays, _) => vec![until.yesterday().ok()?, until],
                _ => vec![until],
            };
            let first = days.first().copied()?;
            // A value of a day that already has one leaves open which is the later.
            if latest.is_some_and(|latest| latest >= first) || since.is_some_and(|s| first < s) {
                return None;
            }
            let (nature, since) = match latest {
                None => (if past { Nature::Document } else { Nature::Measure }, since),
                Some(_) if self.pick == Pick::TwoDays && fits(0) == Some(true) => {
                    (Nature::Measure, latest.and_then(|d| d.tomorrow().ok()))
                }
                Some(latest) => (Nature::Improve, latest.tomorrow().ok()),
            };
            let new = NewValues {
                lab: values.lab.name.to_owned(),
                range,
                since,
                until: past.then_some(until),
                days,
            };
            Some(Remedy::values(nature, new))
        };
        Remedies::any(ranges.into_iter().filter_map(make).collect())
    }

    /// The days on which readings leave the window, and the first on which a new one is the latest.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let Some(id) = facts.vocabulary.find_lab(&self.lab) else {
            return Vec::new();
        };
        let values = Values::of(facts, id);
        let mut out = Vec::new();
        if values.readings.iter().any(|r| r.entry.date == facts.as_of) {
            out.extend(facts.as_of.tomorrow().ok());
            out.extend(facts.as_of.tomorrow().and_then(Date::tomorrow).ok());
        }
        let window = self.within_days.and_then(|days| i32::try_from(days).ok());
        if let Some(window) = window {
            let leaves = |date: Date| {
                crate::facts::date_of(crate::facts::day_number(date).saturating_add(window + 1))
            };
            out.extend(values.readings.iter().map(|r| leaves(r.entry.date)));
        }
        out.retain(|day| *day > facts.as_of);
        out
    }
}
