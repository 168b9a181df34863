//! Courses of treatment as interval arithmetic; the only place that counts days of drugs.
//!
//! A stint runs from its first day to its last and lasts `last − first` days. Stints of one drug
//! join to one trial where the gap between them is at most [`GAP`] days; days that overlap count
//! once, days of a gap do not count, and the trial carries every outcome its stints record.
//!
//! What a record leaves open (a missing date, an unreadable dose) is judged from both sides: the
//! least the record proves, and the most it allows. Where the two differ the answer is unknown.

use pa_model::Date;
use pa_model::patient::Outcome;

use crate::facts::{Facts, Fit, Use, date_of, requested_fit};
use crate::kinds::trial::{Tried, Wanted};
use crate::truth::Truth;

/// The longest gap in days across which stints of one drug are one trial.
pub const GAP: i32 = 30;

/// A set of outcomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcomes(u8);

impl Outcomes {
    /// The set of one outcome.
    pub fn of(outcome: Outcome) -> Self {
        Self(1 << outcome as u8)
    }

    /// The outcomes of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set holds an outcome.
    pub fn has(self, outcome: Outcome) -> bool {
        self.0 & Self::of(outcome).0 != 0
    }

    /// Whether the set holds one that is asked for.
    pub fn satisfy(self, wanted: Wanted) -> bool {
        let has = |outcome| self.has(outcome);
        match wanted {
            Wanted::Any => true,
            Wanted::Failure => has(Outcome::InadequateResponse) || has(Outcome::PartialResponse),
            Wanted::Response => has(Outcome::Effective) || has(Outcome::PartialResponse),
        }
    }
}

/// One stretch of use, in numbers of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stint {
    /// First day, where recorded.
    pub from: Option<i32>,
    /// Last day, where recorded; the day of judgement while it lasts.
    pub to: Option<i32>,
    /// Whether it still lasts.
    pub active: bool,
    /// What came of it.
    pub outcomes: Outcomes,
    /// Whether it certainly is of the drug in question.
    pub certain: bool,
    /// Places in the record's drug history.
    pub entries: Vec<usize>,
}

/// Joined stints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// First day.
    pub from: i32,
    /// Last day.
    pub to: i32,
    /// Days of use.
    pub days: i32,
    /// Whether it still lasts.
    pub active: bool,
    /// Every outcome of its stints.
    pub outcomes: Outcomes,
    /// Places in the record's drug history.
    pub entries: Vec<usize>,
}

/// Joins dated stints to trials, in order of time. Stints without both dates are left out.
pub fn join<'s>(stints: impl IntoIterator<Item = &'s Stint>) -> Vec<Course> {
    let mut dated: Vec<(i32, i32, &Stint)> = stints
        .into_iter()
        .filter_map(|s| Some((s.from?, s.to?, s)))
        .filter(|(from, to, _)| from <= to)
        .collect();
    dated.sort_by_key(|(from, to, _)| (*from, *to));
    let mut out: Vec<Course> = Vec::new();
    for (from, to, stint) in dated {
        match out.last_mut() {
            Some(last) if from.saturating_sub(last.to) <= GAP => {
                last.days += (to - from.max(last.to)).max(0);
                last.to = last.to.max(to);
                last.active |= stint.active;
                last.outcomes = last.outcomes.with(stint.outcomes);
                last.entries.extend(&stint.entries);
            }
            _ => out.push(Course {
                from,
                to,
                days: to - from,
                active: stint.active,
                outcomes: stint.outcomes,
                entries: stint.entries.clone(),
            }),
        }
    }
    out
}

/// What is asked of a trial, with its window as a day.
#[derive(Debug, Clone, Copy)]
pub struct Demand {
    /// The outcome.
    pub outcome: Wanted,
    /// Least days of one trial, or of all together.
    pub min_days: i32,
    /// Whether a least length is asked for at all.
    pub timed: bool,
    /// Whether `min_days` is a total.
    pub total: bool,
    /// First day of the window in which some use must lie.
    pub since: Option<i32>,
    /// Whether it must still last.
    pub current: bool,
}

impl Demand {
    /// What `tried` asks on the day of judgement.
    pub fn new(tried: &Tried, facts: &Facts<'_>) -> Self {
        let days = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        Self {
            outcome: tried.outcome,
            min_days: tried.min_days.map_or(0, days),
            timed: tried.min_days.is_some(),
            total: tried.total,
            since: tried
                .within_days
                .map(|n| facts.day().saturating_sub(days(n))),
            current: tried.current,
        }
    }

    /// Whether a trial fulfils it, its length apart.
    fn suits(&self, course: &Course) -> bool {
        course.outcomes.satisfy(self.outcome)
            && self
                .since
                .is_none_or(|since| course.active || course.to >= since)
            && (!self.current || course.active)
    }

    /// Whether a trial fulfils it.
    pub fn met_by(&self, course: &Course) -> bool {
        self.suits(course) && (self.total || course.days >= self.min_days)
    }

    /// Whether stints of one drug fulfil it.
    pub fn judge(&self, stints: &[Stint]) -> Truth {
        if self.proven(stints) {
            Truth::Met
        } else if self.possible(stints) {
            Truth::Unknown
        } else {
            Truth::NotMet
        }
    }

    /// The least that the record proves: certain stints; one without both dates is a trial of no
    /// stated length, by itself.
    fn proven(&self, stints: &[Stint]) -> bool {
        let certain = || stints.iter().filter(|s| s.certain);
        if self.enough(&join(certain())) {
            return true;
        }
        let mut undated = certain().filter(|s| !s.is_dated());
        !self.timed
            && undated.any(|s| {
                s.outcomes.satisfy(self.outcome)
                    && self.since.is_none_or(|since| s.surely_since(since))
                    && (!self.current || s.active)
            })
    }

    /// The most that the record allows: uncertain stints too; one without both dates may have
    /// lasted as long as needed and so may join whatever there is.
    fn possible(&self, stints: &[Stint]) -> bool {
        if self.enough(&join(stints)) {
            return true;
        }
        let mut undated = stints.iter().filter(|s| !s.is_dated()).peekable();
        if undated.peek().is_none() {
            return false;
        }
        let all = stints
            .iter()
            .fold(Outcomes::default(), |sum, s| sum.with(s.outcomes));
        all.satisfy(self.outcome)
            && self
                .since
                .is_none_or(|since| stints.iter().any(|s| s.maybe_since(since)))
            && (!self.current || stints.iter().any(|s| s.active))
    }

    fn enough(&self, courses: &[Course]) -> bool {
        if !self.total {
            return courses.iter().any(|course| self.met_by(course));
        }
        let with_outcome = courses.iter().filter(|c| c.outcomes.satisfy(self.outcome));
        with_outcome.map(|c| c.days).sum::<i32>() >= self.min_days
            && courses.iter().any(|course| self.suits(course))
    }

    /// Whether stints of several drugs, a list each, fulfil a total. A day on which two of them
    /// were taken counts once.
    pub fn judge_total(&self, drugs: &[&[Stint]]) -> Truth {
        let certain: Vec<Vec<Stint>> = drugs
            .iter()
            .map(|d| d.iter().filter(|s| s.certain).cloned().collect())
            .collect();
        let certain: Vec<&[Stint]> = certain.iter().map(Vec::as_slice).collect();
        let enough = |drugs: &[&[Stint]]| {
            total_days(drugs, self.outcome) >= self.min_days
                && drugs
                    .iter()
                    .any(|d| join(*d).iter().any(|course| self.suits(course)))
        };
        if enough(&certain) {
            Truth::Met
        } else if enough(drugs) || drugs.iter().any(|d| self.possible(d)) || self.open_total(drugs)
        {
            Truth::Unknown
        } else {
            Truth::NotMet
        }
    }

    /// Whether a stint of unknown length could complete the total.
    fn open_total(&self, drugs: &[&[Stint]]) -> bool {
        let undated = |d: &&&[Stint]| d.iter().any(|s| !s.is_dated());
        let all = |d: &[Stint]| {
            d.iter()
                .fold(Outcomes::default(), |sum, s| sum.with(s.outcomes))
        };
        let maybe = |s: &Stint| self.since.is_none_or(|since| s.maybe_since(since));
        drugs
            .iter()
            .filter(undated)
            .any(|d| all(d).satisfy(self.outcome))
            && drugs
                .iter()
                .any(|d| d.iter().any(|s| maybe(s) && (!self.current || s.active)))
    }
}

/// Days of use over all trials with the outcome asked for, whichever the drug.
pub fn total_days(drugs: &[&[Stint]], wanted: Wanted) -> i32 {
    let mut counted: Vec<&Stint> = Vec::new();
    for stints in drugs {
        for course in join(*stints).iter().filter(|c| c.outcomes.satisfy(wanted)) {
            let within = |s: &&Stint| {
                s.from
                    .zip(s.to)
                    .is_some_and(|(from, to)| from >= course.from && to <= course.to)
            };
            counted.extend(stints.iter().filter(within));
        }
    }
    join(counted).iter().map(|c| c.days).sum()
}

impl Stint {
    /// Whether its length is known.
    pub fn is_dated(&self) -> bool {
        self.from.zip(self.to).is_some_and(|(from, to)| from <= to)
    }

    fn surely_since(&self, since: i32) -> bool {
        self.active || self.from.is_some_and(|d| d >= since) || self.to.is_some_and(|d| d >= since)
    }

    fn maybe_since(&self, since: i32) -> bool {
        self.active || self.to.is_none_or(|to| to >= since)
    }
}

/// The stretches on which drugs of both lists were taken at once.
pub fn intersect(a: &[Stint], b: &[Stint]) -> Vec<Stint> {
    let mut out = Vec::new();
    for one in a {
        for other in b {
            out.extend(overlap(one, other));
        }
    }
    out
}

fn overlap(a: &Stint, b: &Stint) -> Option<Stint> {
    let certain = a.certain && b.certain;
    if a.entries == b.entries {
        return Some(Stint {
            certain,
            ..a.clone()
        });
    }
    let both_active = a.active && b.active;
    let dated = a.is_dated() && b.is_dated();
    let (from, to) = (a.from.max(b.from), a.to.min(b.to));
    if dated && (from > to || (from == to && !both_active)) {
        return None;
    }
    let mut entries = a.entries.clone();
    entries.extend(b.entries.iter().filter(|e| !a.entries.contains(e)));
    Some(Stint {
        from: from.filter(|_| dated),
        to: to.filter(|_| dated),
        active: both_active,
        outcomes: a.outcomes.with(b.outcomes),
        certain: certain && (dated || both_active),
        entries,
    })
}

/// The stretch of use that the entry at `position` of the prepared drug history records; none for
/// a drug never taken. An entry that is both active and ended gives both, the present use as
/// uncertain.
pub fn stints_of(facts: &Facts<'_>, position: usize, certain: bool) -> Vec<Stint> {
    let Some(med) = facts.medications.get(position) else {
        return Vec::new();
    };
    if med.usage == Use::Never {
        return Vec::new();
    }
    let stint = Stint {
        from: med.from,
        to: med.to,
        active: med.usage == Use::Active,
        outcomes: Outcomes::of(med.outcome),
        certain,
        entries: vec![position],
    };
    if med.usage == Use::Contradictory {
        let lasting = Stint {
            to: Some(facts.day()),
            active: true,
            certain: false,
            ..stint.clone()
        };
        return vec![stint, lasting];
    }
    vec![stint]
}

/// The start of the requested drug's present course, else of its latest: `None` where it was never
/// taken, `Some(None)` where the record does not say from when.
pub(crate) fn start_of_requested(facts: &Facts<'_>) -> Option<Option<Date>> {
    let taken = facts.medications.iter().enumerate();
    let stints: Vec<Stint> = taken
        .filter(|(_, med)| requested_fit(facts, med) != Fit::No)
        .flat_map(|(at, _)| stints_of(facts, at, true))
        .collect();
    if stints.is_empty() {
        return None;
    }
    if !stints.iter().all(Stint::is_dated) {
        return Some(None);
    }
    let courses = join(&stints);
    let present = courses.iter().find(|c| c.active).or(courses.last());
    Some(present.map(|c| date_of(c.from)))
}

#[cfg(test)]
mod tests;
