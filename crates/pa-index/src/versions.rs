//! Versions of one policy that are in force on one day.

use std::collections::BTreeMap;

use pa_model::Date;
use pa_policy::criteria::Header;

/// One version: its dates and file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    effective: Option<Date>,
    file: String,
    expires: Option<Date>,
}

/// The versions of every policy.
#[derive(Debug, Default)]
pub(crate) struct Versions(BTreeMap<String, Vec<Version>>);

impl Versions {
    pub(crate) fn add(&mut self, header: &Header, file: &str) {
        self.0
            .entry(header.policy_id.clone())
            .or_default()
            .push(Version {
                effective: header.effective,
                file: file.to_owned(),
                expires: header.expires,
            });
    }

    /// One line for every two neighbouring versions that are both in force on one day, by what they
    /// say themselves. A version without a last day gives way to the next and overlaps nothing.
    pub(crate) fn overlaps(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (id, versions) in &self.0 {
            let mut versions = versions.clone();
            versions.sort();
            for pair in versions.windows(2) {
                let [older, newer] = pair else { continue };
                lines.extend(overlap(id, older, newer));
            }
        }
        lines
    }
}

fn overlap(id: &str, older: &Version, newer: &Version) -> Option<String> {
    let files = format!("policy `{id}`: {} and {}", older.file, newer.file);
    if older.effective == newer.effective {
        let when = older
            .effective
            .map_or("have no effective date".to_owned(), |day| {
                format!("are both effective from {day}")
            });
        return Some(format!("{files} {when}; {} applies", newer.file));
    }
    let (last, first) = (older.expires?, newer.effective?);
    (last >= first).then(|| {
        let until = newer.expires.map_or(last, |expires| expires.min(last));
        format!("{files} are both in force from {first} to {until}; the later one applies")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn overlapping_versions_are_named() {
        let mut versions = Versions::default();
        let mut add = |id: &str, file: &str, effective: Option<&str>, expires: Option<&str>| {
            let header = Header {
                policy_id: id.to_owned(),
                effective: effective.map(|d| d.parse().unwrap()),
                expires: expires.map(|d| d.parse().unwrap()),
                ..Header::default()
            };
            versions.add(&header, file);
        };
        add("a", "a.md", Some("2024-01-01"), None);
        add("a", "a-2.md", Some("2025-01-01"), None);
        add("b", "b.md", Some("2024-01-01"), Some("2025-02-28"));
        add("b", "b-2.md", Some("2025-01-01"), None);
        add("c", "c.md", None, None);
        add("c", "c-2.md", None, None);
        add("d", "d.md", Some("2024-01-01"), Some("2024-12-31"));
        add("d", "d-2.md", Some("2025-01-01"), None);
        assert_eq!(
            versions.overlaps(),
            [
                "policy `b`: b.md and b-2.md are both in force from 2025-01-01 to 2025-02-28; the later one applies",
                "policy `c`: c-2.md and c.md have no effective date; c.md applies",
            ]
        );
    }
}
