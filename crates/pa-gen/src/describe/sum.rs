//! A figure being added up over patients.

use anyhow::{Context, Result};

use super::among::on_insulin;
use super::{Fall, Figure, Line, What, courses};
use crate::patient::Subject;
use crate::profile::Profile;

/// A value of a subject: a measure, or what else may be averaged and correlated.
#[derive(Clone, Copy)]
enum Key {
    Age,
    Women,
    DiabetesYears,
    Insulin,
    Measure(usize),
}

impl Key {
    fn find(name: &str, profile: &Profile) -> Result<Self> {
        match name {
            "age" => Ok(Self::Age),
            "women" => Ok(Self::Women),
            "diabetes_years" => Ok(Self::DiabetesYears),
            "insulin" => Ok(Self::Insulin),
            _ => {
                let index = profile
                    .measures
                    .iter()
                    .position(|measure| measure.key == name);
                Ok(Self::Measure(
                    index.with_context(|| format!("no measure `{name}`"))?,
                ))
            }
        }
    }

    fn of(self, subject: &Subject<'_>) -> Option<f64> {
        match self {
            Self::Age => Some(subject.age),
            Self::Women => Some(if subject.woman { 100.0 } else { 0.0 }),
            Self::DiabetesYears => subject.years_since("E11"),
            Self::Insulin => Some(if on_insulin(subject) { 100.0 } else { 0.0 }),
            Self::Measure(measure) => subject.latest(measure),
        }
    }
}

/// A figure being added up.
pub(super) struct Sum<'f> {
    pub(super) figure: &'f Figure,
    keys: Vec<Key>,
    patients: usize,
    values: Vec<f64>,
    others: Vec<f64>,
}

impl<'f> Sum<'f> {
    pub(super) fn new(figure: &'f Figure, profile: &Profile) -> Result<Self> {
        let names: Vec<&str> = match &figure.what {
            What::Mean { of }
            | What::Deviation { of }
            | What::Quantile { of, .. }
            | What::Distance { of, .. }
            | What::LogMean { of, .. }
            | What::LogDeviation { of, .. }
            | What::Range { of, .. }
            | What::Fall {
                fall: Fall { of, .. },
                ..
            }
            | What::FallDeviation {
                fall: Fall { of, .. },
                ..
            }
            | What::Fell {
                fall: Fall { of, .. },
                ..
            }
            | What::Failed { of, .. } => vec![of],
            What::Correlation { of, with } => vec![of, with],
            _ => Vec::new(),
        };
        let keys = names
            .iter()
            .map(|name| Key::find(name, profile))
            .collect::<Result<_>>()?;
        Ok(Self {
            figure,
            keys,
            patients: 0,
            values: Vec::new(),
            others: Vec::new(),
        })
    }

    pub(super) fn add(&mut self, subject: &Subject<'_>) {
        self.patients += 1;
        let mut yes = |applies: bool| self.values.push(if applies { 100.0 } else { 0.0 });
        match &self.figure.what {
            What::Coded { any } => yes(any.iter().any(|prefix| subject.coded(prefix))),
            What::Takes { classes, except } => yes(subject.courses.iter().any(|course| {
                course.active()
                    && classes.iter().any(|class| course.class() == class)
                    && !except.iter().any(|key| course.key() == key)
            })),
            What::TakesAll { classes } => yes(classes.iter().all(|class| subject.takes(class))),
            What::Share { who } => yes(who.holds(subject)),
            What::Insured { line } => yes(subject.line == line),
            What::Correlation { .. } => {
                if let (Some(a), Some(b)) = (self.keys[0].of(subject), self.keys[1].of(subject)) {
                    self.values.push(a);
                    self.others.push(b);
                }
            }
            What::Range { from, below, .. } => {
                if let Some(value) = self.keys[0].of(subject) {
                    yes((*from..*below).contains(&value));
                }
            }
            What::Fall { fall, on }
            | What::FallDeviation { fall, on }
            | What::Fell { fall, on, .. } => {
                if let Key::Measure(measure) = self.keys[0] {
                    self.values.extend(fall.all(measure, on, subject));
                }
            }
            What::Lasted { on, .. } => self.values.extend(on.days(subject)),
            What::OfCourses { on, are } => {
                for course in subject
                    .courses
                    .iter()
                    .filter(|course| on.holds(course, subject))
                {
                    yes(are.holds(course, subject));
                }
            }
            What::Failed { goal, .. } => {
                if let Key::Measure(measure) = self.keys[0] {
                    let ends = courses::ends_of_failures(measure, subject);
                    ends.for_each(|value| yes(value > *goal));
                }
            }
            What::LogMean { shift, .. } | What::LogDeviation { shift, .. } => {
                let above = self.keys[0].of(subject).map(|value| value - shift);
                self.values
                    .extend(above.filter(|above| *above > 0.0).map(f64::ln));
            }
            What::Mean { .. }
            | What::Deviation { .. }
            | What::Quantile { .. }
            | What::Distance { .. } => {
                self.values.extend(self.keys[0].of(subject));
            }
        }
    }

    pub(super) fn line(mut self) -> Line<'f> {
        let count = self.values.len() as f64;
        let mean = |values: &[f64]| values.iter().sum::<f64>() / count;
        let spread = |a: &[f64], b: &[f64]| {
            let (mean_a, mean_b) = (mean(a), mean(b));
            a.iter()
                .zip(b)
                .map(|(x, y)| (x - mean_a) * (y - mean_b))
                .sum::<f64>()
                / count
        };
        let measured = (!self.values.is_empty()).then(|| match &self.figure.what {
            What::Deviation { .. } | What::LogDeviation { .. } | What::FallDeviation { .. } => {
                spread(&self.values, &self.values).sqrt()
            }
            What::Fell { least, .. } => {
                let fell = self.values.iter().filter(|fall| *fall >= least).count();
                100.0 * fell as f64 / count
            }
            What::Correlation { .. } => {
                spread(&self.values, &self.others)
                    / (spread(&self.values, &self.values) * spread(&self.others, &self.others))
                        .sqrt()
            }
            What::Quantile { p, .. } | What::Lasted { p, .. } => {
                self.values.sort_unstable_by(f64::total_cmp);
                self.values[((count * p) as usize).min(self.values.len() - 1)]
            }
            What::Distance { quantiles, .. } => {
                self.values.sort_unstable_by(f64::total_cmp);
                let distance = |[share, value]: &[f64; 2]| {
                    // A quantile of rounded values is any share that falls on the value.
                    let below = self.values.partition_point(|known| known < value);
                    let upto = self.values.partition_point(|known| known <= value);
                    (below as f64 / count - share).max(share - upto as f64 / count)
                };
                quantiles.iter().map(distance).fold(0.0, f64::max)
            }
            _ => mean(&self.values),
        });
        Line {
            figure: self.figure,
            measured,
            patients: match self.figure.what {
                What::Fall { .. }
                | What::FallDeviation { .. }
                | What::Fell { .. }
                | What::Lasted { .. }
                | What::OfCourses { .. }
                | What::Failed { .. } => self.values.len(),
                _ => self.patients,
            },
        }
    }
}
