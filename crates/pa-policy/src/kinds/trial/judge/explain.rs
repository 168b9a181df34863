//! Why a drug satisfies a way or does not, in words, with the entries it rests on.

use super::super::{Tried, Wanted, Way};
use super::group::{Gathered, Group};
use crate::facts::{Facts, Use, date_of};
use crate::trial::{Course, Demand, Outcomes, Stint, join, total_days};
use crate::truth::Truth;
use pa_model::patient::Outcome;

/// The judgement of one drug or item.
#[derive(Debug, Clone)]
pub(in crate::kinds::trial) struct Account {
    pub(in crate::kinds::trial) status: Truth,
    pub(super) text: String,
    /// Places in the prepared drug history.
    pub(super) entries: Vec<usize>,
    /// Places in the record's allergies.
    pub(super) allergies: Vec<usize>,
    pub(super) missing: Vec<String>,
}

impl Account {
    fn new(status: Truth, text: String, entries: Vec<usize>) -> Self {
        Self {
            status,
            text,
            entries,
            allergies: vec![],
            missing: vec![],
        }
    }

    /// Nothing on record.
    pub(super) fn silent(name: &str, ways: &[Way]) -> Self {
        Self::new(Truth::NotMet, nothing(name, ways), vec![])
    }

    /// An allergy to it or its class.
    pub(super) fn allergic(name: &str, entries: &[usize]) -> Self {
        let mut out = Self::new(Truth::Met, format!("allergy to {name}"), vec![]);
        out.allergies = entries.to_vec();
        out
    }

    /// The one that comes nearer to what is asked; on a tie, the one with something to show.
    pub(super) fn better(self, other: Self) -> Self {
        let rank = |a: &Self| match a.status {
            Truth::NotMet => u8::from(!a.entries.is_empty()),
            Truth::Unknown => 2,
            Truth::Met => 3,
        };
        if rank(&other) > rank(&self) {
            other
        } else {
            self
        }
    }
}

/// What a record without any suitable entry lacks: "no use, intolerance, or contraindication of …".
pub(super) fn nothing(name: &str, ways: &[Way]) -> String {
    let word = |way: &Way| match way {
        Way::Tried(_) => "use",
        Way::Intolerance => "intolerance",
        Way::Contraindication => "contraindication",
    };
    let words: Vec<String> = ways.iter().map(|way| word(way).to_owned()).collect();
    format!("no {} of {name} on record", crate::print::or_list(&words))
}

/// A course of treatment by one drug.
pub(super) fn tried(
    name: &str,
    stints: &[Stint],
    demand: &Demand,
    status: Truth,
    facts: &Facts<'_>,
) -> Account {
    let all: Vec<usize> = stints
        .iter()
        .flat_map(|s| s.entries.iter().copied())
        .collect();
    if status == Truth::Unknown {
        let mut out = Account::new(status, open_text(name, stints), all);
        if stints.iter().any(|s| !s.is_dated()) {
            out.missing.push(format!("start and end of {name}"));
        }
        let contradictory = |at: &usize| {
            facts
                .medications
                .get(*at)
                .is_some_and(|med| med.usage == Use::Contradictory)
        };
        if out.entries.iter().any(contradictory) {
            out.missing.push(format!("whether {name} is still taken"));
        }
        return out;
    }
    let certain = stints
        .iter()
        .filter(|s| s.certain || status == Truth::NotMet);
    let courses = join(certain);
    let met = courses
        .iter()
        .find(|c| status == Truth::Met && demand.met_by(c));
    let nearest = || {
        courses
            .iter()
            .max_by_key(|c| (c.outcomes.satisfy(demand.outcome), c.days))
    };
    match met.or_else(nearest) {
        Some(course) => {
            let mut text = describe(name, course, facts);
            if status == Truth::Met {
                if demand.timed && !demand.total {
                    text += &format!(", needs at least {} days", demand.min_days);
                }
            } else {
                text += &shortfall(course, demand);
            }
            Account::new(status, text, course.entries.clone())
        }
        None => Account::new(status, format!("{name} taken, dates not recorded"), all),
    }
}

/// The total over all trials of an item.
pub(super) fn total(name: &str, gathered: &Gathered, tried: &Tried, facts: &Facts<'_>) -> Account {
    let demand = Demand::new(tried, facts);
    let groups: Vec<&[Stint]> = gathered
        .groups
        .iter()
        .map(|g| g.stints.as_slice())
        .collect();
    let status = demand.judge_total(&groups);
    let days = total_days(&groups, demand.outcome);
    let entries = groups
        .iter()
        .flat_map(|g| g.iter())
        .flat_map(|s| s.entries.iter().copied());
    let text = format!(
        "{name} for {days} days in all, needs at least {}",
        demand.min_days
    );
    let mut out = Account::new(status, text, entries.collect());
    if status == Truth::Unknown {
        out.missing.push(format!("start and end of {name}"));
    }
    out
}

/// Recorded as not tolerated, or an allergy to it.
pub(super) fn intolerance(group: &Group) -> Account {
    let has = |s: &&Stint| s.outcomes.has(Outcome::Intolerance);
    let found: Vec<&Stint> = group.stints.iter().filter(has).collect();
    if !group.allergies.is_empty() {
        return Account::allergic(&group.name, &group.allergies);
    }
    let entries = found
        .iter()
        .flat_map(|s| s.entries.iter().copied())
        .collect();
    let status = certainty(found.iter().map(|s| s.certain));
    Account::new(status, format!("{} not tolerated", group.name), entries)
}

/// Recorded as contraindicated.
pub(super) fn contraindication(group: &Group) -> Account {
    let entries = group.refused.iter().map(|(at, _)| *at).collect();
    let status = certainty(group.refused.iter().map(|(_, certain)| *certain));
    Account::new(status, format!("{} contraindicated", group.name), entries)
}

fn certainty(found: impl Iterator<Item = bool>) -> Truth {
    Truth::any(
        found
            .map(|certain| if certain { Truth::Met } else { Truth::Unknown })
            .chain([Truth::NotMet]),
    )
}

fn open_text(name: &str, stints: &[Stint]) -> String {
    if stints.iter().any(|s| !s.is_dated()) {
        format!("{name} taken, but not recorded for how long")
    } else {
        format!("{name} taken, but not recorded so that it surely counts")
    }
}

fn describe(name: &str, course: &Course, facts: &Facts<'_>) -> String {
    let end = if course.active {
        facts.as_of
    } else {
        date_of(course.to)
    };
    let until = if course.active {
        "to the day".to_owned()
    } else {
        format!("to {end}")
    };
    let outcome = course.outcomes.words();
    format!(
        "{name} for {} days ({} {until}), {outcome}",
        course.days,
        date_of(course.from)
    )
}

/// What a course lacks.
fn shortfall(course: &Course, demand: &Demand) -> String {
    let mut out = String::new();
    if !course.outcomes.satisfy(demand.outcome) {
        out += match demand.outcome {
            Wanted::Failure => ", needs an inadequate response",
            Wanted::Response => ", needs a response",
            Wanted::Any => "",
        };
    }
    if demand.current && !course.active {
        out += ", needs to be taken now";
    }
    if let Some(since) = demand
        .since
        .filter(|since| !course.active && course.to < *since)
    {
        out += &format!(", needs use on {} or later", date_of(since));
    }
    if course.days < demand.min_days && !demand.total {
        let short = demand.min_days - course.days;
        out += &format!(", needs at least {} days: {short} short", demand.min_days);
    }
    out
}

impl Outcomes {
    fn words(self) -> String {
        let all = [
            Outcome::Effective,
            Outcome::PartialResponse,
            Outcome::InadequateResponse,
            Outcome::Intolerance,
        ];
        let named = all
            .into_iter()
            .filter(|o| self.has(*o))
            .map(crate::facts::outcome_words);
        let named: Vec<&str> = named.collect();
        if named.is_empty() {
            "outcome not recorded".to_owned()
        } else {
            named.join(" and ")
        }
    }
}
