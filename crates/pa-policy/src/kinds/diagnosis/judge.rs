//! Judging diagnoses: closed world, by code first and by name where no code decides.

use pa_model::Date;
use pa_model::patient::{Condition, ConditionStatus, FamilyHistory};
use pa_model::vocabulary::{ConditionId, Relation};

use super::{ConditionRef, Diagnosis, When, Whose};
use crate::facts::{Coded, Facts};
use crate::finding::{Basis, Evidence, Finding};
use crate::truth::Truth;

/// From when an onset counts.
#[derive(Clone, Copy)]
enum Since {
    Ever,
    Day(Date),
    /// From a day that the record does not state.
    Unknown,
}

impl Diagnosis {
    /// Judges presence, or the required absence.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let mut wanted = Vec::with_capacity(self.conditions.len());
        for named in &self.conditions {
            let id = facts.vocabulary.find_condition(&named.name);
            if id.is_none() && named.codes.is_empty() {
                let reason = format!("`{}` is not in the vocabulary", named.name);
                return Finding::new(Truth::Unknown, reason);
            }
            wanted.push((named, id));
        }
        let since = match self.when {
            When::SinceStart => match facts.requested_start() {
                Some(Some(start)) => Since::Day(start),
                _ => Since::Unknown,
            },
            _ => match self.within_days {
                Some(days) => Since::Day(facts.window_start(days)),
                None => Since::Ever,
            },
        };
        let mut entries = Vec::new();
        if self.whose != Whose::Family {
            for entry in &facts.conditions {
                entries.extend(self.weigh(entry, &wanted, since, facts));
            }
        }
        if self.whose != Whose::Patient {
            for entry in &facts.family {
                entries.extend(self.weigh_family(entry, &wanted, facts));
            }
        }
        self.finding(&entries)
    }

    fn finding(&self, entries: &[Entry]) -> Finding {
        let present = Truth::any(entries.iter().map(|e| e.counts).chain([Truth::NotMet]));
        let status = if self.absent { !present } else { present };
        let deciding: Vec<&Entry> = entries.iter().filter(|e| e.counts == present).collect();
        let reason = if deciding.is_empty() {
            let names: Vec<String> = self.conditions.iter().map(ToString::to_string).collect();
            let list = crate::print::or_list(&names);
            let what = match (self.whose, self.when) {
                (Whose::Patient, When::Now) => "diagnosis",
                (Whose::Patient, _) => "history",
                (Whose::Family, _) => "family history",
                (Whose::Either, _) => "personal or family history",
            };
            format!("no {what} of {list} on record")
        } else {
            deciding
                .iter()
                .map(|e| e.reason.as_str())
                .collect::<Vec<_>>()
                .join("; ")
        };
        let mut finding = Finding::new(status, reason);
        finding.evidence = deciding.iter().map(|e| e.evidence.clone()).collect();
        if status == Truth::Unknown {
            finding.missing = deciding.iter().filter_map(|e| e.missing.clone()).collect();
        }
        if deciding.is_empty() {
            finding.basis = Some(Basis::Absence);
        }
        finding
    }

    /// An entry of the patient's own; `None` where it has nothing to do with what is asked.
    fn weigh(
        &self,
        entry: &Coded<'_, Condition>,
        wanted: &[(&ConditionRef, Option<ConditionId>)],
        since: Since,
        facts: &Facts<'_>,
    ) -> Option<Entry> {
        let relation = wanted
            .iter()
            .filter_map(|w| self.relation(entry, *w, facts))
            .min_by_key(rank)?;
        let active = entry.entry.status == ConditionStatus::Active;
        let counted = match (relation, self.when) {
            (Relation::Past, When::Now) => Truth::NotMet,
            (Relation::Same | Relation::Past, _) => Truth::from(active || self.when.counts_past()),
            (Relation::Broader, _) => {
                Truth::from(self.absent && (active || self.when.counts_past()))
            }
        };
        let (in_window, window) = window(entry.entry.onset, since, relation);
        let counts = Truth::all([counted, in_window]);
        let name = summary(entry.entry);
        let why = match (relation, counted) {
            (Relation::Broader, Truth::Met) => ", which is broader and may be it",
            (Relation::Broader, _) => ", which is broader than what is asked",
            (Relation::Past, Truth::NotMet) => ", which says that it was so in the past",
            (Relation::Same, Truth::NotMet) => ", which is resolved",
            _ => "",
        };
        let missing = (counts == Truth::Unknown).then(|| format!("onset of {}", entry.name));
        Some(Entry {
            counts,
            reason: format!("{name}{why}{window}"),
            evidence: Evidence::entry("conditions", entry.index, name),
            missing,
        })
    }

    fn weigh_family(
        &self,
        entry: &Coded<'_, FamilyHistory>,
        wanted: &[(&ConditionRef, Option<ConditionId>)],
        facts: &Facts<'_>,
    ) -> Option<Entry> {
        let relation = wanted
            .iter()
            .filter_map(|w| self.relation(entry, *w, facts))
            .min_by_key(rank)?;
        let broader = relation == Relation::Broader;
        let who = entry.entry.relation.as_deref().unwrap_or("family");
        let name = match &entry.entry.icd10 {
            Some(code) => format!("{} ({code}), {who}", entry.name),
            None => format!("{}, {who}", entry.name),
        };
        let why = if broader {
            ", which is broader than what is asked"
        } else {
            ""
        };
        Some(Entry {
            counts: Truth::from(!broader || self.absent),
            reason: format!("{name}{why}"),
            evidence: Evidence::entry("family_history", entry.index, name),
            missing: None,
        })
    }

    /// How an entry relates to one of the conditions asked for. Codes that the policy lists replace
    /// the vocabulary's; a name then counts only where no code contradicts it, or where an absence
    /// is required.
    fn relation<T>(
        &self,
        entry: &Coded<'_, T>,
        (named, id): (&ConditionRef, Option<ConditionId>),
        facts: &Facts<'_>,
    ) -> Option<Relation> {
        let usual = || id.and_then(|id| entry.relate(id, facts.vocabulary));
        if named.codes.is_empty() {
            return usual();
        }
        let Some(code) = entry.code else {
            let same_name = entry.name.eq_ignore_ascii_case(&named.name);
            return if same_name {
                Some(Relation::Same)
            } else {
                usual()
            };
        };
        if named.codes.iter().any(|range| range.takes(code)) {
            return Some(Relation::Same);
        }
        let broader = named.codes.iter().any(|range| range.touches(code));
        match usual() {
            Some(Relation::Past) => Some(Relation::Past),
            Some(relation) if self.absent => Some(relation),
            _ => broader.then_some(Relation::Broader),
        }
    }
}

/// What one entry contributes.
struct Entry {
    counts: Truth,
    reason: String,
    evidence: Evidence,
    missing: Option<String>,
}

fn rank(relation: &Relation) -> u8 {
    match relation {
        Relation::Same => 0,
        Relation::Past => 1,
        Relation::Broader => 2,
    }
}

/// Whether an onset lies in the window, and what to say of it. A code that says "history of" is
/// dated by the day of its recording: the event itself was then or earlier.
fn window(onset: Option<Date>, since: Since, relation: Relation) -> (Truth, String) {
    let since = match since {
        Since::Ever => return (Truth::Met, String::new()),
        Since::Unknown => {
            let why = ", and when the requested drug was started is not on record";
            return (Truth::Unknown, why.to_owned());
        }
        Since::Day(since) => since,
    };
    match onset {
        None => (Truth::Unknown, ", onset not recorded".to_owned()),
        Some(onset) if onset < since => (
            Truth::NotMet,
            format!(", before the window that begins on {since}"),
        ),
        Some(_) if relation == Relation::Past => (
            Truth::Unknown,
            ", which does not say when it was".to_owned(),
        ),
        Some(_) => (Truth::Met, String::new()),
    }
}

fn summary(entry: &Condition) -> String {
    let mut out = entry.name.clone();
    if let Some(code) = &entry.icd10 {
        out = out + " (" + code + ")";
    }
    out += match entry.status {
        ConditionStatus::Active => ", active",
        ConditionStatus::Resolved => ", resolved",
    };
    if let Some(onset) = entry.onset {
        out += &format!(", onset {onset}");
    }
    out
}

#[cfg(test)]
mod tests;
