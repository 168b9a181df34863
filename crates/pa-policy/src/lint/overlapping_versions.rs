//! Versions of one policy that are in force on one day: the later one applies, which may not be what
//! the dates were meant to say. The one rule that looks at policies beside each other.

use std::collections::BTreeMap;

use pa_model::Date;

use super::Subject;
use crate::criteria::{CompiledPolicy, Header};
use crate::diagnostic::Diagnostic;
use pa_model::vocabulary::Vocabulary;

const NAME: &str = "overlapping-versions";

/// One version: its dates and file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    effective: Option<Date>,
    file: String,
    expires: Option<Date>,
}

/// The versions of every policy.
#[derive(Debug, Default)]
pub struct Versions(BTreeMap<String, Vec<Version>>);

/// Two versions of one policy in force on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// The policy.
    pub policy_id: String,
    /// File of the version that gives way.
    pub older: String,
    /// File of the version that applies.
    pub newer: String,
    /// When both are in force.
    when: String,
}

impl std::fmt::Display for Overlap {
    /// One line that names both files.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            policy_id,
            older,
            newer,
            when,
        } = self;
        write!(
            f,
            "policy `{policy_id}`: {older} and {newer} {when}; {newer} applies"
        )
    }
}

impl Overlap {
    /// The remark on the version that applies, where it states its dates.
    pub fn remark(
        &self,
        policy: &CompiledPolicy,
        text: &str,
        vocabulary: &Vocabulary,
    ) -> Diagnostic {
        let subject = Subject {
            policy,
            lines: text.lines().collect(),
            vocabulary,
        };
        let dated = |line: &str| {
            let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
            line.get(..9)
                .is_some_and(|w| w.eq_ignore_ascii_case("effective"))
        };
        let line = subject
            .lines
            .iter()
            .position(|line| dated(line))
            .unwrap_or(0) as u32
            + 1;
        subject.remark(NAME, line, None).saying(
            format!("this and {} {}; this one applies", self.older, self.when),
            "give the older version an `expires` before the day this one begins, or another `policy_id`",
        )
    }
}

impl Versions {
    /// Takes note of a version.
    pub fn add(&mut self, header: &Header, file: &str) {
        self.0
            .entry(header.policy_id.clone())
            .or_default()
            .push(Version {
                effective: header.effective,
                file: file.to_owned(),
                expires: header.expires,
            });
    }

    /// Every two neighbouring versions that are both in force on one day, by what they say
    /// themselves. A version without a last day gives way to the next and overlaps nothing.
    pub fn overlaps(&self) -> Vec<Overlap> {
        let mut found = Vec::new();
        for (id, versions) in &self.0 {
            let mut versions = versions.clone();
            versions.sort();
            for pair in versions.windows(2) {
                let [older, newer] = pair else { continue };
                found.extend(when(older, newer).map(|when| Overlap {
                    policy_id: id.clone(),
                    older: older.file.clone(),
                    newer: newer.file.clone(),
                    when,
                }));
            }
        }
        found
    }
}

fn when(older: &Version, newer: &Version) -> Option<String> {
    if older.effective == newer.effective {
        return Some(match older.effective {
            Some(day) => format!("are both effective from {day}"),
            None => "have no effective date".to_owned(),
        });
    }
    let (last, first) = (older.expires?, newer.effective?);
    (last >= first).then(|| {
        let until = newer.expires.map_or(last, |expires| expires.min(last));
        format!("are both in force from {first} to {until}")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn header(id: &str, effective: Option<&str>, expires: Option<&str>) -> Header {
        Header {
            policy_id: id.to_owned(),
            effective: effective.map(|d| d.parse().unwrap()),
            expires: expires.map(|d| d.parse().unwrap()),
            ..Header::default()
        }
    }

    #[test]
    fn overlapping_versions_are_named() {
        let mut versions = Versions::default();
        let mut add = |id: &str, file: &str, effective: Option<&str>, expires: Option<&str>| {
            versions.add(&header(id, effective, expires), file);
        };
        add("a", "a.md", Some("2024-01-01"), None);
        add("a", "a-2.md", Some("2025-01-01"), None);
        add("b", "b.md", Some("2024-01-01"), Some("2025-02-28"));
        add("b", "b-2.md", Some("2025-01-01"), None);
        add("c", "c.md", None, None);
        add("c", "c-2.md", None, None);
        add("d", "d.md", Some("2024-01-01"), Some("2024-12-31"));
        add("d", "d-2.md", Some("2025-01-01"), None);
        let said: Vec<String> = versions.overlaps().iter().map(Overlap::to_string).collect();
        assert_eq!(
            said,
            [
                "policy `b`: b.md and b-2.md are both in force from 2025-01-01 to 2025-02-28; b-2.md applies",
                "policy `c`: c-2.md and c.md have no effective date; c.md applies",
            ]
        );
    }

    #[test]
    fn the_remark_stands_at_the_date() {
        let text = "---\npolicy_id: b\npayer: T\neffective: 2025-01-01\n---\n\n## Initial criteria\n\n- HbA1c of 7% or higher\n";
        let vocabulary = Vocabulary::builtin();
        let policy = crate::compile::compile("b-2.md", text, vocabulary)
            .unwrap()
            .policy;
        let mut versions = Versions::default();
        versions.add(&header("b", Some("2024-01-01"), Some("2025-02-28")), "b.md");
        versions.add(&policy.header, "b-2.md");
        let remark = versions.overlaps()[0].remark(&policy, text, vocabulary);
        assert_eq!((remark.line, remark.column), (4, 1));
        assert_eq!(
            remark.message,
            "this and b.md are both in force from 2025-01-01 to 2025-02-28; this one applies"
        );
    }
}
