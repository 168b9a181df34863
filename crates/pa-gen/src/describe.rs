//! The statistics of what is generated, beside what was observed: `--describe` and the realism test.
//!
//! What is to be looked at, and the published figure, stand in `data/profiles/*.figures.toml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::patient::{Draft, Outcome, Subject};
use crate::profile::Profile;

/// A figure to look at.
#[derive(Debug, Deserialize)]
pub struct Figure {
    /// What it is, for the reader.
    pub name: String,
    /// Whom it is about; everybody, where nothing is said.
    #[serde(default)]
    pub among: Among,
    /// What is worked out.
    #[serde(flatten)]
    pub what: What,
    /// The figure that was observed.
    pub target: f64,
    /// How far it may be missed.
    pub tolerance: f64,
    /// Who observed it.
    pub source: String,
}

/// Patients a figure is about: all that is said must hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Among {
    codes: Option<Vec<String>>,
    without: Option<Vec<String>>,
    women: Option<bool>,
    age: Option<[f64; 2]>,
    bmi: Option<[f64; 2]>,
    insulin: Option<bool>,
    treated: Option<bool>,
    insulin_only: Option<bool>,
    /// Latest values of measures, from one bound to below the other.
    #[serde(default)]
    values: BTreeMap<String, [f64; 2]>,
    /// Of these at least one must hold, where there are any.
    #[serde(default)]
    any: Vec<Among>,
}

/// What is worked out.
#[derive(Debug, Deserialize)]
#[serde(tag = "figure", rename_all = "snake_case")]
pub enum What {
    /// Mean of the latest values.
    Mean {
        /// The measure, `age` or `women`.
        of: String,
    },
    /// Their standard deviation.
    Deviation {
        /// The measure or `age`.
        of: String,
    },
    /// A quantile of them.
    Quantile {
        /// The measure or `age`.
        of: String,
        /// Its share.
        p: f64,
    },
    /// Kolmogorov and Smirnov's distance from a distribution of which quantiles are known.
    Distance {
        /// The measure or `age`.
        of: String,
        /// Quantiles: share and value.
        quantiles: Vec<[f64; 2]>,
    },
    /// Per cent of patients with a value from one bound to below the other.
    Range {
        /// The measure or `age`.
        of: String,
        /// Least value.
        from: f64,
        /// Greatest value, not included.
        below: f64,
    },
    /// Per cent of patients with one of the codes.
    Coded {
        /// ICD-10-CM prefixes.
        any: Vec<String>,
    },
    /// Per cent of patients with an active drug of one of the classes.
    Takes {
        /// Classes.
        classes: Vec<String>,
    },
    /// Per cent of patients with active drugs of each of the classes.
    TakesAll {
        /// Classes.
        classes: Vec<String>,
    },
    /// Per cent of patients to whom something else that [`Among`] can say applies.
    Share {
        /// What applies.
        who: Among,
    },
    /// Pearson's correlation of the latest values.
    Correlation {
        /// A measure or `age`.
        of: String,
        /// Another.
        with: String,
    },
    /// Mean fall from the last value before a drug that works to the first after 80 days on it.
    Fall {
        /// The measure.
        of: String,
        /// The drug's class.
        class: String,
    },
    /// Per cent of failed trials at whose end the last value was above a goal.
    Failed {
        /// The measure.
        of: String,
        /// The goal.
        goal: f64,
    },
    /// Per cent of patients in a line of business.
    Insured {
        /// The line.
        line: String,
    },
}

#[derive(Debug, Deserialize)]
struct Figures {
    figure: Vec<Figure>,
}

/// A figure and what came out.
#[derive(Debug)]
pub struct Line<'f> {
    /// The figure.
    pub figure: &'f Figure,
    /// What came out; `None` where nobody had the values.
    pub measured: Option<f64>,
    /// Patients it is about.
    pub patients: usize,
}

impl Line<'_> {
    /// Whether what came out is as near as it may miss.
    pub fn holds(&self) -> bool {
        self.measured
            .is_some_and(|value| (value - self.figure.target).abs() <= self.figure.tolerance)
    }
}

/// The figures of a profile.
pub fn figures(profile: &str) -> Result<Vec<Figure>> {
    let Some((_, text)) = crate::profile::FIGURES
        .iter()
        .find(|(name, _)| *name == profile)
    else {
        bail!("no figures for the profile {profile}");
    };
    let figures: Figures =
        toml::from_str(text).with_context(|| format!("data/profiles/{profile}.figures.toml"))?;
    Ok(figures.figure)
}

/// Works the figures out for the first `count` patients of a draft's seed.
pub fn measure<'f>(
    figures: &'f [Figure],
    draft: &mut Draft<'_>,
    count: u64,
) -> Result<Vec<Line<'f>>> {
    let profile = draft.profile();
    let mut sums = figures
        .iter()
        .map(|figure| Sum::new(figure, profile).with_context(|| figure.name.clone()))
        .collect::<Result<Vec<_>>>()?;
    for index in 0..count {
        draft.make(index);
        let subject = draft.subject();
        for sum in &mut sums {
            if sum.figure.among.holds(&subject) {
                sum.add(&subject);
            }
        }
    }
    Ok(sums.into_iter().map(Sum::line).collect())
}

/// The lines as a table of text.
pub fn table(lines: &[Line<'_>]) -> String {
    let width = lines
        .iter()
        .map(|line| line.figure.name.chars().count())
        .max()
        .unwrap_or(0);
    let mut text = format!(
        "{:width$}  {:>9} {:>9} {:>7}     patients  observed by\n",
        "", "generated", "observed", "within"
    );
    for line in lines {
        let figure = line.figure;
        let measured = line
            .measured
            .map_or("none".to_owned(), |value| format!("{value:.2}"));
        let mark = if line.holds() { "" } else { " MISS" };
        text.push_str(&format!(
            "{:width$}  {measured:>9} {:>9} {:>7} {mark:<5}{:>7}  {}\n",
            figure.name, figure.target, figure.tolerance, line.patients, figure.source
        ));
    }
    text
}

impl Among {
    fn holds(&self, subject: &Subject<'_>) -> bool {
        let coded = |any: &Vec<String>| any.iter().any(|prefix| subject.coded(prefix));
        let inside = |range: &[f64; 2], value: f64| (range[0]..range[1]).contains(&value);
        let insulin = on_insulin(subject);
        let other = GLUCOSE.iter().any(|class| subject.takes(class));
        self.codes.as_ref().is_none_or(coded)
            && !self.without.as_ref().is_some_and(coded)
            && self.women.is_none_or(|women| women == subject.woman)
            && self.age.is_none_or(|range| inside(&range, subject.age))
            && self
                .bmi
                .is_none_or(|range| subject.bmi().is_some_and(|bmi| inside(&range, bmi)))
            && self.insulin.is_none_or(|wanted| wanted == insulin)
            && self
                .treated
                .is_none_or(|wanted| wanted == (insulin || other))
            && self
                .insulin_only
                .is_none_or(|wanted| wanted == (insulin && !other))
            && self.values.iter().all(|(measure, range)| {
                let value = subject.latest_of(measure);
                value.is_some_and(|value| inside(range, value))
            })
            && (self.any.is_empty() || self.any.iter().any(|other| other.holds(subject)))
    }
}

fn on_insulin(subject: &Subject<'_>) -> bool {
    subject.takes("basal insulin") || subject.takes("rapid-acting insulin")
}

/// Classes of glucose-lowering drugs besides insulins.
const GLUCOSE: [&str; 6] = [
    "biguanide",
    "sulfonylurea",
    "thiazolidinedione",
    "DPP-4 inhibitor",
    "SGLT2 inhibitor",
    "GLP-1 receptor agonist",
];

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
struct Sum<'f> {
    figure: &'f Figure,
    keys: Vec<Key>,
    patients: usize,
    values: Vec<f64>,
    others: Vec<f64>,
}

impl<'f> Sum<'f> {
    fn new(figure: &'f Figure, profile: &Profile) -> Result<Self> {
        let names: Vec<&str> = match &figure.what {
            What::Mean { of }
            | What::Deviation { of }
            | What::Quantile { of, .. }
            | What::Distance { of, .. }
            | What::Range { of, .. }
            | What::Fall { of, .. }
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

    fn add(&mut self, subject: &Subject<'_>) {
        self.patients += 1;
        let mut yes = |applies: bool| self.values.push(if applies { 100.0 } else { 0.0 });
        match &self.figure.what {
            What::Coded { any } => yes(any.iter().any(|prefix| subject.coded(prefix))),
            What::Takes { classes } => yes(classes.iter().any(|class| subject.takes(class))),
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
            What::Fall { class, .. } => self.add_falls(subject, class),
            What::Failed { goal, .. } => self.add_failures(subject, *goal),
            What::Mean { .. }
            | What::Deviation { .. }
            | What::Quantile { .. }
            | What::Distance { .. } => {
                self.values.extend(self.keys[0].of(subject));
            }
        }
    }

    fn add_falls(&mut self, subject: &Subject<'_>, class: &str) {
        let Key::Measure(measure) = self.keys[0] else {
            return;
        };
        for course in subject.courses.iter().filter(|course| course.works(class)) {
            let Some(start) = course.start() else {
                continue;
            };
            let before = subject.last_until(measure, start);
            let after = subject.first_from(measure, start.plus(80));
            if let (Some(before), Some(after)) = (before, after) {
                self.values.push(before - after);
            }
        }
    }

    fn add_failures(&mut self, subject: &Subject<'_>, goal: f64) {
        let Key::Measure(measure) = self.keys[0] else {
            return;
        };
        for course in subject.courses {
            if let (Outcome::Inadequate, Some(end)) = (course.outcome(), course.end())
                && course.moves(measure)
                && let Some(value) = subject.last_until(measure, end)
            {
                self.values.push(if value > goal { 100.0 } else { 0.0 });
            }
        }
    }

    fn line(mut self) -> Line<'f> {
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
            What::Deviation { .. } => spread(&self.values, &self.values).sqrt(),
            What::Correlation { .. } => {
                spread(&self.values, &self.others)
                    / (spread(&self.values, &self.values) * spread(&self.others, &self.others))
                        .sqrt()
            }
            What::Quantile { p, .. } => {
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
            patients: self.patients,
        }
    }
}
