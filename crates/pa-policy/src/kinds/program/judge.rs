//! Judging participation in a programme.

use pa_model::patient::Program;
use pa_model::{Date, days_between};

use super::InProgram;
use crate::facts::Facts;
use crate::finding::{Basis, Evidence, Finding};
use crate::truth::Truth;

impl InProgram {
    /// Judges participation. Closed world; an entry without its dates has an unknown length.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let list = crate::print::or_list(&self.programs);
        let mut wanted = Vec::with_capacity(self.programs.len());
        for name in &self.programs {
            let Some(id) = facts.vocabulary.find_program(name) else {
                return Finding::new(Truth::Unknown, format!("`{name}` is not in the vocabulary"));
            };
            wanted.extend(facts.vocabulary.program(id).includes);
        }
        let mut best: Option<(Truth, i32, Finding)> = None;
        for (index, entry) in facts.patient.programs.iter().enumerate() {
            let started = entry.start.is_none_or(|start| start <= facts.as_of);
            if !started
                || !facts
                    .program(&entry.name)
                    .is_some_and(|id| wanted.contains(&id))
            {
                continue;
            }
            let (status, days, reason) = self.judge_entry(entry, facts);
            let nearer = |(other, length, _): &(Truth, i32, Finding)| {
                (rank(status), days) > (rank(*other), *length)
            };
            if best.as_ref().is_none_or(nearer) {
                let mut finding = Finding::new(status, reason);
                finding
                    .evidence
                    .push(Evidence::entry("programs", index, summary(entry)));
                if status == Truth::Unknown {
                    finding
                        .missing
                        .push(format!("start and end of {}", entry.name));
                }
                best = Some((status, days, finding));
            }
        }
        best.map_or_else(
            || {
                let mut finding = Finding::new(
                    Truth::NotMet,
                    format!("no participation in {list} on record"),
                );
                finding.basis = Some(Basis::Absence);
                finding
            },
            |(_, _, finding)| finding,
        )
    }

    fn judge_entry(&self, entry: &Program, facts: &Facts<'_>) -> (Truth, i32, String) {
        let lasting = entry.end.is_none_or(|end| end > facts.as_of);
        let end: Option<Date> = if lasting {
            Some(facts.as_of)
        } else {
            entry.end
        };
        let days = entry
            .start
            .zip(end)
            .map(|(start, end)| days_between(start, end));
        let days = days.filter(|days| *days >= 0);
        let since = self.within_days.map(|n| facts.window_start(n));
        let long = match (self.min_days, days) {
            (None, _) => Truth::Met,
            (Some(_), None) => Truth::Unknown,
            (Some(least), Some(days)) => Truth::from(i64::from(days) >= i64::from(least)),
        };
        let recent = Truth::from(since.is_none_or(|s| end.is_some_and(|end| end >= s)));
        let current = Truth::from(!self.current || lasting);
        let status = Truth::all([long, recent, current]);
        let mut reason = match days {
            Some(days) => format!("{} for {days} days", entry.name),
            None => format!("{}, length not recorded", entry.name),
        };
        if let Some(least) = self.min_days {
            reason += &format!(", needs at least {least} days");
            if let Some(short) = days
                .map(|d| i64::from(least) - i64::from(d))
                .filter(|s| *s > 0)
            {
                reason += &format!(": {short} short");
            }
        }
        if current == Truth::NotMet {
            reason += ", needs to last";
        }
        if let (Truth::NotMet, Some(since)) = (recent, since) {
            reason += &format!(", needs participation on {since} or later");
        }
        (status, days.unwrap_or(0), reason)
    }
}

fn rank(truth: Truth) -> u8 {
    match truth {
        Truth::NotMet => 0,
        Truth::Unknown => 1,
        Truth::Met => 2,
    }
}

fn summary(entry: &Program) -> String {
    match (entry.start, entry.end) {
        (Some(start), Some(end)) => format!("{}, {start} to {end}", entry.name),
        (Some(start), None) => format!("{}, since {start}", entry.name),
        (None, Some(end)) => format!("{}, until {end}", entry.name),
        (None, None) => format!("{}, dates not recorded", entry.name),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::sample::{days_ago, judge};
    use crate::truth::Truth::{Met, NotMet, Unknown};

    fn asked(min_days: Option<u32>, within_days: Option<u32>, current: bool) -> InProgram {
        InProgram {
            programs: vec!["weight management program".into()],
            min_days,
            within_days,
            current,
        }
    }

    #[test]
    fn length_window_and_presence_count_to_the_day() {
        let (long, short) = (days_ago(90), days_ago(89));
        let old = days_ago(181);
        let edge = days_ago(180);
        for (name, start, end, criterion, status) in [
            (
                "weight management program",
                json!(long),
                json!(null),
                asked(Some(90), None, false),
                Met,
            ),
            (
                "weight management program",
                json!(short),
                json!(null),
                asked(Some(90), None, false),
                NotMet,
            ),
            (
                "A comprehensive weight management program",
                json!(long),
                json!(null),
                asked(None, None, false),
                Met,
            ),
            (
                "behavioral program",
                json!(long),
                json!(null),
                asked(None, None, true),
                Met,
            ),
            (
                "weight management program",
                json!("2024-01-01"),
                json!(old),
                asked(None, Some(180), false),
                NotMet,
            ),
            (
                "weight management program",
                json!("2024-01-01"),
                json!(edge),
                asked(None, Some(180), false),
                Met,
            ),
            (
                "weight management program",
                json!("2024-01-01"),
                json!(old),
                asked(None, None, true),
                NotMet,
            ),
            (
                "weight management program",
                json!(null),
                json!(null),
                asked(Some(90), None, false),
                Unknown,
            ),
            (
                "weight management program",
                json!(null),
                json!(null),
                asked(None, None, false),
                Met,
            ),
            (
                "weight management program",
                json!("2026-01-02"),
                json!(null),
                asked(None, None, false),
                NotMet,
            ),
            (
                "weight management program",
                json!("2025-06-01"),
                json!("2026-02-01"),
                asked(None, None, true),
                Met,
            ),
            (
                "smoking cessation",
                json!(long),
                json!(null),
                asked(None, None, false),
                NotMet,
            ),
        ] {
            let record = json!({"programs": [{"name": name, "start": start, "end": end}]});
            let finding = judge(criterion.clone(), record);
            assert_eq!(finding.status, status, "{name} {start} {end} {criterion:?}");
        }
        let finding = judge(asked(None, None, false), json!({}));
        assert_eq!(
            (finding.status, finding.basis),
            (NotMet, Some(Basis::Absence))
        );
    }
}
