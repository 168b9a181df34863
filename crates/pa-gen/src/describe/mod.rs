//! The statistics of what is generated, beside what was observed: `--describe` and the realism test.
//!
//! What is to be looked at, and the published figure, stand in `data/profiles/*.figures.toml`.

mod among;
mod courses;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::patient::{Draft, Subject};
use crate::profile::Profile;
pub use among::Among;
use among::on_insulin;
pub use courses::{Courses, Fall};

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

    fn add(&mut self, subject: &Subject<'_>) {
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
