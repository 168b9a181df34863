//! Judging a change from baseline.

use pa_model::{Date, Decimal};

use super::{Amount, Change, Direction};
use crate::facts::{Facts, Reading, Values, unit_words};
use crate::finding::Finding;
use crate::truth::Truth;

impl Change {
    /// Judges the change. Unknown where baseline or current value is missing.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let Some(id) = facts.vocabulary.find_lab(&self.lab) else {
            return Finding::new(
                Truth::Unknown,
                format!("`{}` is not in the vocabulary", self.lab),
            );
        };
        let drug = facts.requested_name;
        let start = match facts.requested_start() {
            Some(Some(start)) => start,
            Some(None) => {
                return unknown(
                    format!("start of {drug} not recorded"),
                    format!("start of {drug}"),
                );
            }
            None => return unknown(format!("{drug} not on record"), format!("start of {drug}")),
        };
        let values = Values::of(facts, id);
        let baseline = values.on_day(|date| date <= start);
        let current = values.on_day(|date| date > start);
        let (Some(baseline), Some(current)) = (baseline, current) else {
            return self.lacking(&values, start, baseline, current);
        };
        let read = values.canonical(&baseline).zip(values.canonical(&current));
        let Some(status) = read.and_then(|(from, to)| self.holds(from, to)) else {
            let mut finding = unknown(
                format!(
                    "{} and {} cannot be compared",
                    values.describe(&baseline),
                    values.describe(&current)
                ),
                format!("{} in {}", self.lab, values.lab.unit),
            );
            finding.evidence = vec![values.evidence(&baseline), values.evidence(&current)];
            return finding;
        };
        let mut reason = format!(
            "{}, baseline {}",
            values.describe(&current),
            values.describe(&baseline)
        );
        if let Some((from, to)) = read {
            reason += &self.margin(from, to);
        }
        let mut finding = Finding::new(Truth::from(status), reason);
        finding.evidence = vec![values.evidence(&baseline), values.evidence(&current)];
        finding
    }

    /// Whether the change from one value to another is the one asked for; `None` where a per cent
    /// is asked of a baseline that is not above zero.
    fn holds(&self, from: Decimal, to: Decimal) -> Option<bool> {
        let fall = from.checked_sub(to)?;
        let rise = to.checked_sub(from)?;
        let reaches = |moved: Decimal| match self.amount {
            None => Some(moved > Decimal::ZERO),
            Some(amount) => amount.reached(moved, from),
        };
        match self.direction {
            Direction::Decrease => reaches(fall),
            Direction::Increase => reaches(rise),
            Direction::NoIncrease => reaches(rise).map(|risen| !risen),
            Direction::NoDecrease => reaches(fall).map(|fallen| !fallen),
        }
    }

    fn margin(&self, from: Decimal, to: Decimal) -> String {
        let Some(moved) = to.checked_sub(from) else {
            return String::new();
        };
        let percent = self.amount.is_some_and(|a| a.percent);
        let (shown, unit) = if percent {
            let share = moved.ratio(Decimal::from(100), from).map(|p| p.round(2));
            (share.unwrap_or(moved), " %".to_owned())
        } else {
            (moved, unit_words(&self.unit))
        };
        let sign = if shown > Decimal::ZERO { "+" } else { "" };
        let mut out = format!(": {sign}{shown}{unit}");
        if let Some(amount) = self.amount {
            let way = match self.direction {
                Direction::Decrease => "a fall",
                Direction::Increase => "a rise",
                Direction::NoIncrease => "no rise",
                Direction::NoDecrease => "no fall",
            };
            let word = if amount.inclusive {
                "at least"
            } else {
                "more than"
            };
            out += &format!(", needs {way} of {word} {}{unit}", amount.value);
        }
        out
    }

    fn lacking(
        &self,
        values: &Values<'_, '_>,
        start: Date,
        baseline: Option<Reading<'_>>,
        current: Option<Reading<'_>>,
    ) -> Finding {
        let mut finding = Finding::new(
            Truth::Unknown,
            match (baseline, current) {
                (None, None) => format!("no {} on record", self.lab),
                (None, Some(_)) => format!("no {} on or before {start}", self.lab),
                _ => format!("no {} after {start}", self.lab),
            },
        );
        if baseline.is_none() {
            finding
                .missing
                .push(format!("{} dated {start} or earlier", self.lab));
        }
        if current.is_none() {
            finding
                .missing
                .push(format!("{} dated after {start}", self.lab));
        }
        let shown = baseline.or(current);
        finding.evidence = shown.map(|r| values.evidence(&r)).into_iter().collect();
        finding
    }
}

impl Amount {
    /// Whether a movement is as large as asked. Per cents are compared as products, so that no
    /// division rounds a value across its threshold.
    fn reached(self, moved: Decimal, baseline: Decimal) -> Option<bool> {
        let (moved, needed) = if self.percent {
            if baseline <= Decimal::ZERO {
                return None;
            }
            let product = |a: Decimal, b: Decimal| i128::from(a.micros()) * i128::from(b.micros());
            (
                product(moved, Decimal::from(100)),
                product(self.value, baseline),
            )
        } else {
            (i128::from(moved.micros()), i128::from(self.value.micros()))
        };
        Some(moved > needed || (self.inclusive && moved == needed))
    }
}

impl<'a> Values<'_, 'a> {
    /// The latest reading on a day that suits; of several that day the last of the record.
    fn on_day(&self, suits: impl Fn(Date) -> bool) -> Option<Reading<'a>> {
        self.readings
            .iter()
            .filter(|r| suits(r.entry.date))
            .max_by_key(|r| r.entry.date)
            .copied()
    }
}

fn unknown(reason: String, missing: String) -> Finding {
    let mut finding = Finding::new(Truth::Unknown, reason);
    finding.missing.push(missing);
    finding
}

#[cfg(test)]
mod tests;
