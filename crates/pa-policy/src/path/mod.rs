//! The path to approval: the smallest sets of facts, documents and dates that would turn a request
//! that is not approved into one that is, cheapest first.
//!
//! The criteria tree says which criteria would have to turn, each kind what would turn it
//! ([`Remedy`]); the sets are put together from both, and every one of them is **verified**: the
//! record is changed accordingly and judged again, and what is not approved is not shown. A set
//! from which a step can be left out is shown without it. Waiting is judging on a later day, so
//! that what goes stale in the meantime is asked for anew.

pub(crate) mod edit;
mod expiry;
pub(crate) mod remedy;
mod solve;
mod specimen;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Patient, RequestKind, days_between};
use serde::Serialize;

use crate::criteria::{CompiledPolicy, Line};
use crate::evaluate::{self, Source};
use crate::facts::Facts;
use crate::truth::Truth;
use solve::{Obstacle, Solver, Way};

pub use edit::{Amendment, Edit, Operation, apply, patch};
pub use expiry::{Expiry, Stale};
pub use remedy::{Change, Nature, NewValues, Remedies, Remedy, Wish};
pub use specimen::Specimen;

/// How many paths are shown.
pub const SHOWN: usize = 5;
/// The longest wait that is worth a path, in days: three years.
const LONGEST_WAIT: i32 = 3 * 365;
/// How many days to come are tried, the earliest first.
const DAYS_TRIED: usize = 12;
/// How many sets are verified for the day of the request; for a later day, half as many.
const VERIFIED: usize = 16;
/// How many verified sets are kept, before those that differ in one step are put together.
const SETS: usize = 24;

/// A request to find paths for.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The policy that decides.
    pub policy: &'a CompiledPolicy,
    /// First request or continuation.
    pub kind: RequestKind,
    /// The patient's record.
    pub patient: &'a Patient,
    /// The requested drug as written.
    pub drug: &'a str,
    /// The day of the request.
    pub day: Date,
    /// The names that are known.
    pub vocabulary: &'a Vocabulary,
}

/// What would turn the result into an approval.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Outlook {
    /// Sets of steps, each sufficient and none with a step too many; cheapest first.
    pub paths: Vec<Path>,
    /// What no document changes, where nothing else could stand in its place.
    pub fixed: Vec<Fixed>,
}

/// A set of steps that together give an approval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Path {
    /// Estimated days until the request can be sent; see [`Nature`] for what each step counts.
    pub cost: u32,
    /// The first day on which the request would be approved.
    pub ready: Date,
    /// The last day on which the request would still be approved without anything new; absent where
    /// nothing goes stale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// The steps.
    pub steps: Vec<PathStep>,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PathStep {
    /// What sort of step.
    pub nature: Nature,
    /// What is needed.
    pub text: String,
    /// The lines of the policy that ask for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The change of the record by which the path was verified, with an example's values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub patch: Vec<Operation>,
    /// Steps any of which does in its place; every combination of such steps was verified.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<PathStep>,
}

/// A criterion that no change of the record satisfies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fixed {
    /// The policy's words.
    pub text: String,
    /// Where they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// What stands against it.
    pub reason: String,
    /// The day from which time alone satisfies it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
}

impl<'a> Question<'a> {
    /// The paths to approval, and what bars them.
    pub fn outlook(&self) -> Outlook {
        let Some(section) = evaluate::section(self.policy, self.kind) else {
            return Outlook::default();
        };
        let now = self.facts(self.patient, self.day);
        let solver = self.solver(&now, &now);
        let solved = solver.policy(self.policy, section);
        let days = self.days(solver.turns.into_inner());
        let mut paths = self.verified(&solved.ways, self.day);
        for day in days {
            let wait = self.wait(day);
            if paths.iter().filter(|found| found.cost <= wait).count() >= SETS {
                // Whatever comes by waiting so long would not be shown.
                break;
            }
            let then = self.facts(self.patient, day);
            let mut ways = self.solver(&now, &then).policy(self.policy, section).ways;
            // What needs no waiting was found for the day of the request.
            ways.retain(|way| paths.is_empty() || way.waits());
            paths.extend(self.verified(&ways, day));
        }
        let mut groups = grouped(best(paths));
        groups.truncate(SHOWN);
        Outlook {
            paths: groups.iter().map(|group| self.path(group)).collect(),
            fixed: self.fixed(&solved.obstacles),
        }
    }

    /// Whether the request would be approved with this record on this day.
    pub fn approves(&self, patient: &Patient, day: Date) -> bool {
        let in_force = self.policy.header.expires.is_none_or(|last| day <= last);
        let facts = self.facts(patient, day);
        in_force
            && evaluate::approves(self.policy, self.kind, &facts, &|criterion| {
                criterion.judge(&facts)
            })
    }

    fn facts<'p>(&self, patient: &'p Patient, day: Date) -> Facts<'p>
    where
        'a: 'p,
    {
        Facts::new(patient, Some(day), self.drug, self.vocabulary)
    }

    fn solver<'s, 'p>(&self, now: &'s Facts<'p>, then: &'s Facts<'p>) -> Solver<'s, 'p> {
        Solver {
            now,
            then,
            turns: RefCell::new(BTreeSet::new()),
        }
    }

    /// The days to come that are worth trying.
    fn days(&self, turns: BTreeSet<Date>) -> Vec<Date> {
        let last = self.policy.header.expires;
        let worth = |day: &Date| {
            (1..=LONGEST_WAIT).contains(&days_between(self.day, *day))
                && last.is_none_or(|last| *day <= last)
        };
        turns.into_iter().filter(worth).take(DAYS_TRIED).collect()
    }

    /// The ways that give an approval, each without the steps it does not need.
    fn verified(&self, ways: &[Way], day: Date) -> Vec<Found> {
        let wait = self.wait(day);
        let most = if wait == 0 { VERIFIED } else { VERIFIED / 2 };
        let mut out: Vec<Found> = Vec::new();
        for way in ways.iter().take(most) {
            let mut way = way.clone();
            if !self.works(&way, day) {
                continue;
            }
            let mut at = 0;
            while at < way.steps.len() {
                let mut shorter = way.clone();
                let step = shorter.steps.remove(at);
                // Time passes whether it is named or not.
                if step.remedy.change != Change::Time && self.works(&shorter, day) {
                    way = shorter;
                } else {
                    at += 1;
                }
            }
            let steps = way.steps.iter().map(|step| step.remedy.nature.cost());
            let cost = steps.sum::<u32>() + wait;
            out.push(Found { way, day, cost });
        }
        out
    }

    fn wait(&self, day: Date) -> u32 {
        u32::try_from(days_between(self.day, day)).unwrap_or_default()
    }

    fn works(&self, way: &Way, day: Date) -> bool {
        self.changed(way)
            .is_some_and(|patient| self.approves(&patient, day))
    }

    fn changed(&self, way: &Way) -> Option<Patient> {
        let mut edits = Vec::new();
        for step in &way.steps {
            edits.extend(self.edits(&step.remedy.change)?);
        }
        let mut patient = self.patient.clone();
        apply(&edits, &mut patient);
        Some(patient)
    }

    fn edits(&self, change: &Change) -> Option<Vec<Edit>> {
        match change {
            Change::Time => Some(Vec::new()),
            Change::Edits(edits) => Some(edits.clone()),
            Change::Values(values) => {
                let lab = self.vocabulary.find_lab(&values.lab)?;
                values.edits(self.vocabulary.lab(lab))
            }
        }
    }

    fn path(&self, group: &Group) -> Path {
        let last_days = group.ways.iter().filter_map(|way| {
            let patient = self.changed(way)?;
            let later = Question {
                patient: &patient,
                day: group.day,
                ..*self
            };
            later.last_day()
        });
        let step = |choices: &Vec<solve::Step>| {
            let mut all = choices.iter().map(|choice| self.step(choice));
            let mut first = all.next()?;
            first.or = all.collect();
            Some(first)
        };
        Path {
            cost: group.cost,
            ready: group.day,
            last_day: last_days.min(),
            steps: group.places.iter().filter_map(step).collect(),
        }
    }

    fn step(&self, step: &solve::Step) -> PathStep {
        let text = match &step.remedy.change {
            Change::Values(values) => match self.vocabulary.find_lab(&values.lab) {
                Some(lab) => values.text(self.vocabulary.lab(lab)),
                None => values.lab.clone(),
            },
            _ => step.remedy.text.clone(),
        };
        let edits = self.edits(&step.remedy.change).unwrap_or_default();
        PathStep {
            nature: step.remedy.nature,
            text,
            sources: step.lines.iter().map(|line| self.source(*line)).collect(),
            patch: patch(&edits, self.patient),
            or: Vec::new(),
        }
    }

    fn source(&self, Line(line): Line) -> Source {
        Source {
            file: Arc::from(self.policy.file.as_str()),
            line,
        }
    }

    fn fixed(&self, obstacles: &[Obstacle]) -> Vec<Fixed> {
        let mut out: Vec<Fixed> = Vec::new();
        for obstacle in obstacles {
            let fixed = Fixed {
                text: obstacle.text.clone(),
                source: obstacle.line.map(|line| self.source(line)),
                reason: obstacle.reason.clone(),
                from: obstacle.criterion.as_ref().and_then(|(criterion, denied)| {
                    let now = self.facts(self.patient, self.day);
                    let mut days = criterion.turns(&now);
                    days.sort_unstable();
                    let wanted = if *denied { Truth::NotMet } else { Truth::Met };
                    days.into_iter().find(|day| {
                        criterion.judge(&self.facts(self.patient, *day)).status == wanted
                    })
                }),
            };
            if !out.contains(&fixed) {
                out.push(fixed);
            }
        }
        out
    }
}

/// A verified way.
#[derive(Debug, Clone)]
struct Found {
    way: Way,
    day: Date,
    cost: u32,
}

impl Found {
    fn keys(&self) -> BTreeSet<String> {
        let steps = self.way.steps.iter();
        let steps = steps.filter(|step| step.remedy.change != Change::Time);
        steps.map(solve::Step::key).collect()
    }
}

/// The cheapest, without those that ask for all that an earlier and cheaper one asks for.
fn best(mut found: Vec<Found>) -> Vec<Found> {
    // Of sets that ask for the same, the one that says what it waits for.
    found.sort_by_key(|f| {
        let asked = f.keys().len();
        (f.cost, f.day, asked, std::cmp::Reverse(f.way.steps.len()))
    });
    let mut out: Vec<Found> = Vec::new();
    for next in found {
        let keys = next.keys();
        let more = |known: &Found| known.day <= next.day && known.keys().is_subset(&keys);
        if !out.iter().any(more) {
            out.push(next);
        }
        if out.len() == SETS {
            break;
        }
    }
    out
}

/// Verified ways of one day and cost, put together: one step of each place, in any combination.
struct Group {
    day: Date,
    cost: u32,
    /// The ways, which are all combinations.
    ways: Vec<Way>,
    /// The steps that may stand in each place.
    places: Vec<Vec<solve::Step>>,
}

impl Group {
    fn of(found: Found) -> Self {
        let places = found.way.steps.iter().map(|step| vec![step.clone()]);
        Self {
            day: found.day,
            cost: found.cost,
            places: places.collect(),
            ways: vec![found.way],
        }
    }

    /// The one place in which two groups differ, where there is one and nothing else differs.
    fn differs(&self, other: &Self) -> Option<usize> {
        let alike = self.day == other.day
            && self.cost == other.cost
            && self.places.len() == other.places.len();
        let mut places = (0..self.places.len())
            .filter(|at| self.places[*at] != other.places[*at])
            .take_while(|_| alike);
        let first = places.next()?;
        places.next().is_none().then_some(first)
    }

    /// Takes another in; where the groups share a choice, it is left as it is and given back.
    fn join(&mut self, other: Self) -> Result<(), Self> {
        match self.differs(&other) {
            Some(at) if !other.places[at].iter().any(|s| self.places[at].contains(s)) => {
                self.places[at].extend(other.places[at].iter().cloned());
                self.ways.extend(other.ways);
                Ok(())
            }
            _ => Err(other),
        }
    }
}

/// Sets that differ in one step are put together, and so again with what that gives.
fn grouped(found: Vec<Found>) -> Vec<Group> {
    let mut groups: Vec<Group> = found.into_iter().map(Group::of).collect();
    loop {
        let before = groups.len();
        let mut out: Vec<Group> = Vec::with_capacity(before);
        for next in groups {
            let left = out
                .iter_mut()
                .try_fold(next, |next, group| match group.join(next) {
                    Ok(()) => Err(()),
                    Err(next) => Ok(next),
                });
            out.extend(left.ok());
        }
        groups = out;
        if groups.len() == before {
            return groups;
        }
    }
}
