//! The statistics of what is generated, beside what was observed: `--describe` and the realism test.
//!
//! What is to be looked at, and the published figure, stand in `data/profiles/*.figures.toml`.

mod among;
mod courses;
mod sum;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::patient::Draft;
pub use among::Among;
pub use courses::{Courses, Fall};
use sum::Sum;

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
    /// Mean of the logarithm of what they are above a shift.
    LogMean {
        /// The measure or `age`.
        of: String,
        /// The shift.
        shift: f64,
    },
    /// Standard deviation of that logarithm.
    LogDeviation {
        /// The measure or `age`.
        of: String,
        /// The shift.
        shift: f64,
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
        /// Keys of drugs that do not count.
        #[serde(default)]
        except: Vec<String>,
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
    /// Mean fall of a value on drugs.
    Fall {
        /// What falls, and from when to when.
        #[serde(flatten)]
        fall: Fall,
        /// The drugs.
        on: Courses,
    },
    /// Standard deviation of that fall.
    FallDeviation {
        /// What falls, and from when to when.
        #[serde(flatten)]
        fall: Fall,
        /// The drugs.
        on: Courses,
    },
    /// Per cent of drug histories with a fall of at least so much.
    Fell {
        /// What falls, and from when to when.
        #[serde(flatten)]
        fall: Fall,
        /// The drugs.
        on: Courses,
        /// How much.
        least: f64,
    },
    /// A quantile of the days for which drugs were taken.
    Lasted {
        /// The drugs.
        on: Courses,
        /// Its share.
        p: f64,
    },
    /// Per cent of the drug histories to which something else applies.
    OfCourses {
        /// The drugs.
        on: Courses,
        /// What applies.
        are: Courses,
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
    /// Patients it is about, or drug histories.
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
