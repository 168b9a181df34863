//! What drug histories say: how values fell, how long drugs were taken, what came of them.

use serde::Deserialize;

use crate::patient::{Course, Outcome, Subject};

/// Drug histories a figure is about: all that is said must hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Courses {
    /// The drug's class, or one of them.
    #[serde(default)]
    classes: Vec<String>,
    /// Its key in `common.toml`, or one of them.
    #[serde(default)]
    drugs: Vec<String>,
    /// The dose on record, or one of them.
    #[serde(default)]
    doses: Vec<String>,
    /// What came of it, in the words of the record.
    outcome: Option<Outcome>,
    active: Option<bool>,
    /// Days for which it was taken, or has been, at least.
    days: Option<i32>,
    /// Days for which it was taken, and then stopped, at most.
    stopped_by: Option<i32>,
    /// Days since it was started, at least.
    since: Option<i32>,
}

/// A fall of a value from the last one before a drug to one while it is taken.
#[derive(Debug, Deserialize)]
pub struct Fall {
    /// The measure.
    pub of: String,
    /// To the first value after so many days on the drug.
    #[serde(default = "soon")]
    after: i32,
    /// How old the value before may be.
    #[serde(default = "recent")]
    before: i32,
    /// How much later than `after` the value may be.
    #[serde(default = "ever")]
    until: i32,
    /// Whether no other drug that moves the weight was started or stopped for a year before, or
    /// since.
    #[serde(default)]
    alone: bool,
    /// Whether it is given in per cent of the value before.
    #[serde(default)]
    relative: bool,
}

fn soon() -> i32 {
    80
}

fn ever() -> i32 {
    i32::MAX
}

fn recent() -> i32 {
    45
}

impl Courses {
    pub(super) fn holds(&self, course: &Course<'_>, subject: &Subject<'_>) -> bool {
        let among = |known: &[String], value: &str| {
            known.is_empty() || known.iter().any(|known| known == value)
        };
        let lasted = || {
            let until = course.end().unwrap_or(subject.as_of());
            course.start().map(|start| until.0 - start.0)
        };
        among(&self.classes, course.class())
            && among(&self.drugs, course.key())
            && among(&self.doses, course.dose().unwrap_or(""))
            && self.outcome.is_none_or(|wanted| wanted == course.outcome())
            && self.active.is_none_or(|wanted| wanted == course.active())
            && self
                .days
                .is_none_or(|least| lasted().is_some_and(|days| days >= least))
            && self.stopped_by.is_none_or(|most| {
                course.end().is_some() && lasted().is_some_and(|days| days <= most)
            })
            && self.since.is_none_or(|least| {
                let start = course.start();
                start.is_some_and(|start| subject.as_of().0 - start.0 >= least)
            })
    }

    /// For how many days those that ended were taken.
    pub(super) fn days(&self, subject: &Subject<'_>) -> impl Iterator<Item = f64> {
        let courses = subject.courses.iter();
        let ended = courses.filter(|course| self.holds(course, subject));
        ended.filter_map(|course| Some(f64::from(course.end()?.0 - course.start()?.0)))
    }
}

impl Fall {
    /// The falls of a patient.
    pub(super) fn all(
        &self,
        measure: usize,
        on: &Courses,
        subject: &Subject<'_>,
    ) -> impl Iterator<Item = f64> {
        let courses = subject.courses.iter();
        let courses = courses.filter(|course| on.holds(course, subject));
        courses.filter_map(move |course| {
            let start = course.start()?;
            let (before, day) = subject.last_until(measure, start)?;
            let (after, until) = subject.first_from(measure, start.plus(self.after))?;
            let disturbed = || {
                // What was lost is back a year after the last dose.
                let moving = start.plus(-365).0..=until.0;
                let mut others = subject.courses.iter().filter(|other| other.moves_weight());
                others.any(|other| {
                    let days = [other.start(), other.end()];
                    let moved = days.iter().flatten().any(|day| moving.contains(&day.0));
                    moved && !std::ptr::eq(other, course)
                })
            };
            let late = until.0 - start.0 - self.after > self.until;
            let stopped = course.end().is_some_and(|end| end < until);
            if start.0 - day.0 > self.before || late || stopped || self.alone && disturbed() {
                return None;
            }
            let fall = before - after;
            Some(if self.relative {
                100.0 * fall / before
            } else {
                fall
            })
        })
    }
}

/// The last value of a measure in each failed trial of a drug that lowers it.
pub(super) fn ends_of_failures(measure: usize, subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    let courses = subject.courses.iter();
    let failed = courses
        .filter(move |course| course.outcome() == Outcome::Inadequate && course.moves(measure));
    let last = move |course: &Course<'_>| subject.last_until(measure, course.end()?);
    failed.filter_map(last).map(|(value, _)| value)
}
