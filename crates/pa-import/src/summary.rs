//! What was taken and what was not: counted by kind, with examples. Examples are ids and places,
//! never what a record says.

use std::collections::BTreeMap;
use std::time::Duration;

use pa_db::{Loaded, Tally};
use serde_json::{Value, json};

/// The most examples of a kind.
const EXAMPLES: usize = 3;

/// A count with the first few examples.
#[derive(Debug, Default)]
pub(crate) struct Count {
    pub(crate) count: u64,
    examples: Vec<String>,
}

impl Count {
    pub(crate) fn add(&mut self, example: impl FnOnce() -> String) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            let example = example();
            if !example.is_empty() {
                self.examples.push(example);
            }
        }
    }

    fn json(&self) -> Value {
        json!({"count": self.count, "examples": self.examples})
    }

    fn text(&self) -> String {
        match self.examples.as_slice() {
            [] => self.count.to_string(),
            some => format!("{} (such as {})", self.count, some.join(", ")),
        }
    }
}

/// What an import did.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// Records read, of any kind; a resource of a Bundle is one.
    pub(crate) records: u64,
    pub(crate) loaded: Loaded,
    /// Resources by type.
    pub(crate) resources: BTreeMap<String, u64>,
    /// What was left out, by what and why.
    pub(crate) left_out: BTreeMap<String, Count>,
    /// Oddities by kind.
    pub(crate) warnings: BTreeMap<String, Count>,
    /// Bad records.
    pub(crate) rejected: Count,
    /// Files of a folder that hold nothing to import.
    pub(crate) files_left_out: Vec<String>,
    pub(crate) took: Duration,
}

impl Summary {
    pub(crate) fn leave_out(&mut self, what: &str, why: &str, example: impl FnOnce() -> String) {
        self.left_out
            .entry(format!("{what}: {why}"))
            .or_default()
            .add(example);
    }

    pub(crate) fn warn(&mut self, kind: &str, example: impl FnOnce() -> String) {
        match self.warnings.get_mut(kind) {
            Some(count) => count.add(example),
            None => self
                .warnings
                .entry(kind.to_owned())
                .or_default()
                .add(example),
        }
    }

    fn tallies(&self) -> [(&'static str, Tally); 3] {
        let Loaded {
            patients,
            plans,
            forms,
        } = self.loaded;
        [
            ("patients", patients),
            ("plan rows", plans),
            ("forms", forms),
        ]
    }

    fn rate(&self) -> u64 {
        let seconds = self.took.as_secs_f64().max(0.001);
        (self.records as f64 / seconds) as u64
    }

    /// One line a subject.
    pub(crate) fn text(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, tally) in self.tallies() {
            if tally != Tally::default() {
                let repeated = match tally.repeated {
                    0 => String::new(),
                    n => format!(", {n} given more than once (the last counts)"),
                };
                lines.push(format!(
                    "{name}: {} new, {} replaced{repeated}",
                    tally.added, tally.replaced
                ));
            }
        }
        if !self.resources.is_empty() {
            let each = self
                .resources
                .iter()
                .map(|(name, count)| format!("{count} {name}"));
            lines.push(format!(
                "FHIR resources: {}",
                each.collect::<Vec<_>>().join(", ")
            ));
        }
        for (what, count) in &self.left_out {
            lines.push(format!("left out: {what}: {}", count.text()));
        }
        for (kind, count) in &self.warnings {
            lines.push(format!("warning: {kind}: {}", count.text()));
        }
        for file in &self.files_left_out {
            lines.push(format!("left out: {file}"));
        }
        if self.rejected.count > 0 {
            lines.push(format!("rejected: {}", self.rejected.text()));
        }
        let seconds = self.took.as_secs_f64();
        lines.push(format!(
            "{} records in {seconds:.2} s, {} a second",
            self.records,
            self.rate()
        ));
        lines
    }

    pub(crate) fn json(&self) -> Value {
        let tally =
            |t: Tally| json!({"added": t.added, "replaced": t.replaced, "repeated": t.repeated});
        let counts = |map: &BTreeMap<String, Count>| {
            map.iter()
                .map(|(key, count)| (key.clone(), count.json()))
                .collect::<serde_json::Map<_, _>>()
        };
        json!({
            "records": self.records,
            "patients": tally(self.loaded.patients),
            "plan_rows": tally(self.loaded.plans),
            "forms": tally(self.loaded.forms),
            "resources": self.resources,
            "left_out": counts(&self.left_out),
            "warnings": counts(&self.warnings),
            "rejected": self.rejected.json(),
            "files_left_out": self.files_left_out,
            "seconds": self.took.as_secs_f64(),
            "records_per_second": self.rate(),
        })
    }
}
