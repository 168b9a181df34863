//! Judging values: which reading decides, in which unit, and by how much.

use pa_model::{Date, Decimal};

use super::{Bound, LabValue, Pick, Range};
use crate::facts::{Facts, Reading, Values, unit_words};
use crate::finding::Finding;
use crate::truth::Truth;

impl LabValue {
    /// Judges a value. Open world: no value, or none in the window, is unknown.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let Some(id) = facts.vocabulary.find_lab(&self.lab) else {
            return Finding::new(
                Truth::Unknown,
                format!("`{}` is not in the vocabulary", self.lab),
            );
        };
        let since = self.within_days.map(|days| facts.window_start(days));
        let until = match self.until(facts) {
            Ok(until) => until,
            Err(finding) => return *finding,
        };
        let values = Values::of(facts, id);
        let inside = values.between(since, until);
        let days = match self.pick {
            Pick::Latest | Pick::Baseline => 1,
            Pick::TwoDays => 2,
            Pick::Ever => usize::MAX,
        };
        let deciding = latest_days(&inside, days);
        let measured = distinct_days(&deciding);
        if measured == 0 || (self.pick == Pick::TwoDays && measured < 2) {
            return self.lacking(&values, &inside, since, until);
        }
        self.decide(&values, &deciding)
    }

    /// The last day that counts: the start of the requested drug for a baseline.
    fn until(&self, facts: &Facts<'_>) -> Result<Option<Date>, Box<Finding>> {
        if self.pick != Pick::Baseline {
            return Ok(None);
        }
        match facts.requested_start() {
            None => Ok(None),
            Some(Some(start)) => Ok(Some(start)),
            Some(None) => {
                let drug = facts.requested_name;
                let mut finding =
                    Finding::new(Truth::Unknown, format!("start of {drug} not recorded"));
                finding.missing.push(format!("start of {drug}"));
                Err(Box::new(finding))
            }
        }
    }

    fn decide(&self, values: &Values<'_, '_>, deciding: &[Reading<'_>]) -> Finding {
        let judged = |r: &Reading<'_>| match values.canonical(r) {
            Some(value) => Truth::from(self.range.contains(value)),
            None if self.range == Range::Any => Truth::Met,
            None => Truth::Unknown,
        };
        let truths = deciding.iter().map(judged);
        let status = match self.pick {
            Pick::Ever => Truth::any(truths),
            // Values of one day that disagree leave open which of them is the latest.
            Pick::Latest | Pick::Baseline => agreement(truths),
            Pick::TwoDays => {
                let mut days: Vec<Vec<Truth>> = Vec::new();
                let mut last = None;
                for reading in deciding {
                    if last.replace(reading.entry.date) != Some(reading.entry.date) {
                        days.push(Vec::new());
                    }
                    days.last_mut()
                        .into_iter()
                        .for_each(|day| day.push(judged(reading)));
                }
                Truth::all(days.into_iter().map(agreement))
            }
        };
        let shown: Vec<&Reading<'_>> = deciding.iter().filter(|r| judged(r) == status).collect();
        let shown = if shown.is_empty() {
            deciding.iter().collect()
        } else {
            shown
        };
        self.explain(values, status, &shown)
    }

    fn explain(&self, values: &Values<'_, '_>, status: Truth, shown: &[&Reading<'_>]) -> Finding {
        let texts: Vec<String> = shown.iter().map(|r| values.describe(r)).collect();
        let mut reason = crate::print::and_list(&texts);
        let converted = shown.iter().find(|r| values.canonical(r).is_none());
        if let (Truth::Unknown, Some(reading)) = (status, converted) {
            let unit = reading.entry.unit.as_deref().unwrap_or("no unit");
            reason += &format!(": {unit} cannot be read as {}", values.lab.unit);
        } else if status == Truth::Unknown {
            reason += ": values of one day disagree";
        } else {
            reason += &self.needs();
            if let [only] = shown
                && let Some(margin) = values.canonical(only).and_then(|v| self.margin(v))
            {
                reason += &margin;
            }
        }
        let mut finding = Finding::new(status, reason);
        finding.evidence = shown.iter().map(|r| values.evidence(r)).collect();
        if status == Truth::Unknown {
            finding
                .missing
                .push(format!("{} in {}", self.lab, values.lab.unit));
        }
        finding
    }

    fn lacking(
        &self,
        values: &Values<'_, '_>,
        inside: &[Reading<'_>],
        since: Option<Date>,
        until: Option<Date>,
    ) -> Finding {
        let latest = values.readings.iter().max_by_key(|r| r.entry.date);
        let reason = match (inside.is_empty(), latest) {
            (true, Some(latest)) if since.is_some_and(|s| latest.entry.date < s) => {
                format!(
                    "latest {} is {}, outside the window",
                    self.lab, latest.entry.date
                )
            }
            (true, Some(_)) => format!("no {} in the window", self.lab),
            (true, None) => format!("no {} on record", self.lab),
            (false, _) => format!("{} on one day only, needs two", self.lab),
        };
        let mut finding = Finding::new(Truth::Unknown, reason);
        let shown = inside.iter().max_by_key(|r| r.entry.date).or(latest);
        finding.evidence = shown.map(|r| values.evidence(r)).into_iter().collect();
        let another = if inside.is_empty() {
            ""
        } else {
            " on another day"
        };
        finding.missing.push(match (since, until) {
            (Some(since), Some(until)) => {
                format!("{}{another} dated {since} to {until}", self.lab)
            }
            (Some(since), None) => format!("{}{another} dated {since} or later", self.lab),
            (None, Some(until)) => format!("{}{another} dated {until} or earlier", self.lab),
            (None, None) => format!("{}{another}", self.lab),
        });
        finding
    }

    fn needs(&self) -> String {
        let unit = unit_words(&self.unit);
        let low = |b: &Bound| {
            format!(
                "{} {}{unit}",
                if b.inclusive { "at least" } else { "more than" },
                b.value
            )
        };
        let high = |b: &Bound| {
            format!(
                "{} {}{unit}",
                if b.inclusive { "at most" } else { "less than" },
                b.value
            )
        };
        match &self.range {
            Range::Between {
                min: Some(min),
                max: Some(max),
            } => {
                format!(", needs {} and {}", low(min), high(max))
            }
            Range::Between {
                min: Some(min),
                max: None,
            } => format!(", needs {}", low(min)),
            Range::Between {
                min: None,
                max: Some(max),
            } => format!(", needs {}", high(max)),
            Range::Between {
                min: None,
                max: None,
            }
            | Range::Any => String::new(),
            Range::OneOf(values) => {
                let list: Vec<String> = values.iter().map(ToString::to_string).collect();
                format!(", needs {}", crate::print::or_list(&list))
            }
        }
    }

    /// How far a value is from the bound that decides it.
    fn margin(&self, value: Decimal) -> Option<String> {
        let Range::Between { min, max } = &self.range else {
            return None;
        };
        let unit = unit_words(&self.unit);
        let apart = |bound: &Bound| value.checked_sub(bound.value);
        let (bound, met) = match (min, max) {
            (Some(min), Some(_)) if apart(min)? < Decimal::ZERO => (min, false),
            (Some(_), Some(max)) if apart(max)? > Decimal::ZERO => (max, false),
            (Some(_), Some(_)) | (None, None) => return None,
            (Some(only), None) | (None, Some(only)) => (only, self.range.contains(value)),
        };
        let distance = apart(bound)?;
        let distance = Decimal::from_micros(distance.micros().checked_abs()?);
        Some(match (distance == Decimal::ZERO, met) {
            (true, true) => ": exactly so".to_owned(),
            (true, false) => ": exactly at the bound".to_owned(),
            (false, true) => format!(": {distance}{unit} to spare"),
            (false, false) => format!(": {distance}{unit} off"),
        })
    }
}

/// One truth where all agree, else unknown.
fn agreement(truths: impl IntoIterator<Item = Truth>) -> Truth {
    let mut truths = truths.into_iter();
    let Some(first) = truths.next() else {
        return Truth::Unknown;
    };
    if truths.all(|t| t == first) {
        first
    } else {
        Truth::Unknown
    }
}

/// The readings of the first `days` days of a list that is sorted by day.
pub(crate) fn latest_days<'a>(sorted: &[Reading<'a>], days: usize) -> Vec<Reading<'a>> {
    let mut seen = 0;
    let mut last = None;
    let mut out = Vec::new();
    for reading in sorted {
        if last.replace(reading.entry.date) != Some(reading.entry.date) {
            seen += 1;
        }
        if seen > days {
            break;
        }
        out.push(*reading);
    }
    out
}

fn distinct_days(sorted: &[Reading<'_>]) -> usize {
    let changes = sorted
        .windows(2)
        .filter(|pair| pair[0].entry.date != pair[1].entry.date);
    changes.count() + usize::from(!sorted.is_empty())
}

#[cfg(test)]
mod tests;
