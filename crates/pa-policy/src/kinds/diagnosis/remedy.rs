//! A diagnosis on record, exactly coded and dated. One that the patient has, or had, stays.

use pa_model::Date;
use pa_model::patient::{Condition, ConditionStatus, FamilyHistory};
use pa_model::vocabulary::Relation;

use super::{ConditionRef, Diagnosis, When, Whose};
use crate::facts::{Facts, date_of, day_number};
use crate::path::{Edit, Nature, Remedies, Remedy, Wish};

impl Diagnosis {
    /// Where it is asked for: its entry. Where it is to be absent: a code that says exactly what
    /// the patient has, in place of one that may mean it.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        if self.absent != wish.denied {
            return self.made_exact(facts);
        }
        let mut out = self.completed(facts);
        out.extend(self.recorded(facts));
        Remedies::any(out)
    }

    /// Entries that need only a date or a status.
    fn completed(&self, facts: &Facts<'_>) -> Vec<Remedy> {
        let mut out = Vec::new();
        if self.whose == Whose::Family {
            return out;
        }
        for entry in &facts.conditions {
            let relation = self.conditions.iter().filter_map(|named| {
                facts
                    .vocabulary
                    .find_condition(&named.name)
                    .and_then(|id| entry.relate(id, facts.vocabulary))
            });
            if !relation.into_iter().any(|r| r == Relation::Same) {
                continue;
            }
            let name = entry.name;
            if entry.entry.onset.is_none()
                && let Some(days) = self.within_days
            {
                let since = facts.window_start(days);
                let text = format!("onset of {name} on record: {since} or later, if it was");
                out.push(Remedy::edit(Nature::Complete, text, Edit::Onset(entry.index, facts.as_of)));
            }
            if entry.entry.status == ConditionStatus::Resolved && self.when == When::Now {
                let text = format!("{name} recorded as active, if it is again");
                out.push(Remedy::edit(Nature::Diagnose, text, Edit::Reactivate(entry.index)));
            }
        }
        out
    }

    /// A new entry.
    fn recorded(&self, facts: &Facts<'_>) -> Option<Remedy> {
        let named = self.conditions.first()?;
        let names: Vec<String> = self.conditions.iter().map(ToString::to_string).collect();
        let list = crate::print::or_list(&names);
        let (name, icd10) = entry_of(named, facts);
        if self.whose == Whose::Family {
            let text = format!("family history of {list} on record, if there is one");
            let entry = FamilyHistory {
                name,
                icd10,
                relation: None,
            };
            return Some(Remedy::edit(Nature::Diagnose, text, Edit::Family(entry)));
        }
        let what = match self.when {
            When::Now => "diagnosis",
            When::Ever | When::SinceStart => "history",
        };
        let since = self.within_days.map(|days| facts.window_start(days));
        let since = since.map(|since| format!(", of {since} or later"));
        let text = format!(
            "{what} of {list} on record{}, if the patient has it",
            since.unwrap_or_default()
        );
        let entry = Condition {
            name,
            icd10,
            onset: self.within_days.map(|_| facts.as_of),
            status: ConditionStatus::Active,
        };
        Some(Remedy::edit(Nature::Diagnose, text, Edit::Condition(entry)))
    }

    /// Entries that are merely broader than what must be absent.
    fn made_exact(&self, facts: &Facts<'_>) -> Remedies {
        let finding = self.judge(facts);
        let mut edits = Vec::new();
        let mut names = Vec::new();
        for evidence in &finding.evidence {
            let mut place = evidence.pointer.trim_start_matches('/').split('/');
            let (list, index) = (place.next(), place.next().and_then(|i| i.parse().ok()));
            let (Some(list), Some(index)) = (list, index) else {
                return Remedies::none();
            };
            let broader = facts.conditions.iter().find(|c| c.index == index);
            match list {
                "conditions" if broader.is_some_and(|c| self.is_only_broader(c, facts)) => {
                    edits.push(Edit::RemoveCondition(index));
                }
                "family_history"
                    if facts
                        .family
                        .iter()
                        .any(|c| c.index == index && self.is_only_broader(c, facts)) =>
                {
                    edits.push(Edit::RemoveFamily(index));
                }
                // The patient has it: nothing takes it away.
                _ => return Remedies::none(),
            }
            names.push(evidence.summary.clone());
        }
        if edits.is_empty() {
            return Remedies::none();
        }
        let asked: Vec<String> = self.conditions.iter().map(ToString::to_string).collect();
        let text = format!(
            "{} coded exactly, as something other than {}, if it is",
            crate::print::and_list(&names),
            crate::print::or_list(&asked)
        );
        Remedies::any(vec![Remedy::edits(Nature::Complete, text, edits)])
    }

    fn is_only_broader<T>(&self, entry: &crate::facts::Coded<'_, T>, facts: &Facts<'_>) -> bool {
        self.conditions.iter().all(|named| {
            let id = facts.vocabulary.find_condition(&named.name);
            let usual = id.and_then(|id| entry.relate(id, facts.vocabulary));
            let listed = entry
                .code
                .is_some_and(|code| named.codes.iter().any(|range| range.takes(code)));
            !listed && matches!(usual, None | Some(Relation::Broader))
        })
    }

    /// The days on which an event leaves the window.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let Some(window) = self.within_days.and_then(|days| i32::try_from(days).ok()) else {
            return Vec::new();
        };
        let onsets = facts.conditions.iter().filter_map(|entry| entry.entry.onset);
        onsets
            .map(|onset| day_number(onset).saturating_add(window + 1))
            .filter(|day| *day > facts.day())
            .map(date_of)
            .collect()
    }
}

/// Name and code of an entry that is the condition.
fn entry_of(named: &ConditionRef, facts: &Facts<'_>) -> (String, Option<String>) {
    let id = facts.vocabulary.find_condition(&named.name);
    let usual = id.map(|id| facts.vocabulary.condition(id).codes);
    let codes = if named.codes.is_empty() {
        usual.unwrap_or_default()
    } else {
        &named.codes
    };
    // The first code of a range is one of its codes.
    let code = codes.first().map(ToString::to_string);
    let code = code.and_then(|c| c.split('-').next().map(str::to_owned));
    (named.name.clone(), code)
}

