//! Measured values of one test.

use pa_model::vocabulary::{Lab, LabId};
use pa_model::{Date, Decimal};

use super::{Facts, Reading};
use crate::finding::Evidence;

/// A unit as words after a number; annotations such as `{score}` are none.
pub(crate) fn unit_words(unit: &str) -> String {
    if unit.is_empty() || unit.starts_with('{') {
        String::new()
    } else {
        format!(" {unit}")
    }
}

/// The readings of one test, in the order of the record.
pub(crate) struct Values<'v, 'a> {
    pub(crate) lab: Lab<'v>,
    pub(crate) readings: Vec<Reading<'a>>,
}

impl<'v, 'a> Values<'v, 'a> {
    /// The readings of a test that have a value.
    pub(crate) fn of(facts: &'v Facts<'a>, id: LabId) -> Self {
        let of_lab = facts
            .readings
            .iter()
            .filter(|r| r.lab == id && r.entry.value.is_some());
        Self {
            lab: facts.vocabulary.lab(id),
            readings: of_lab.copied().collect(),
        }
    }

    /// The readings of a span of days, both included, latest first.
    pub(crate) fn between(&self, since: Option<Date>, until: Option<Date>) -> Vec<Reading<'a>> {
        let mut out: Vec<Reading<'a>> = self
            .readings
            .iter()
            .filter(|r| since.is_none_or(|s| r.entry.date >= s))
            .filter(|r| until.is_none_or(|u| r.entry.date <= u))
            .copied()
            .collect();
        out.sort_by_key(|r| std::cmp::Reverse(r.entry.date));
        out
    }

    /// The value in the test's canonical unit.
    pub(crate) fn canonical(&self, reading: &Reading<'_>) -> Option<Decimal> {
        self.lab
            .canonical(reading.entry.value?, reading.entry.unit.as_deref())
    }

    /// The reading in a few words, as recorded and, where that differs, in the canonical unit.
    pub(crate) fn describe(&self, reading: &Reading<'_>) -> String {
        let recorded = reading
            .entry
            .value
            .map_or_else(String::new, |v| format!(" {v}"));
        let unit = unit_words(reading.entry.unit.as_deref().unwrap_or_default());
        let same = |v: &Decimal| Some(*v) == reading.entry.value;
        let converted = self.canonical(reading).filter(|v| !same(v));
        let converted = converted.map_or_else(String::new, |v| {
            format!(" ({v}{})", unit_words(self.lab.unit))
        });
        format!(
            "{}{recorded}{unit}{converted} on {}",
            self.lab.name, reading.entry.date
        )
    }

    /// The reading as evidence.
    pub(crate) fn evidence(&self, reading: &Reading<'_>) -> Evidence {
        Evidence::entry("observations", reading.index, self.describe(reading))
    }
}
