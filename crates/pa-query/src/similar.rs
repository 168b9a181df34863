//! `pa-query similar`: the patients most like one, what they were treated with, what came of it,
//! and the determination that each would get.

use std::process::ExitCode;

use anstyle::Style;
use pa_db::{Category, Database, Features, Neighbour};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Request};
use pa_policy::determine::Outcome;
use pa_search::PolicyIndex;
use serde::Serialize;

use crate::answer;
use crate::arguments::{Files, ListFormat, SimilarArguments};
use crate::forms::{Paper, clean, wrap_options};
use crate::judge::{self, Judge};
use crate::treatment::{Course, courses};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Runs the subcommand.
pub(crate) fn run(arguments: &SimilarArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let database = Database::open(&files.db)?;
    let asked = judge::stored(&database, &files.db, &arguments.patient)?;
    let own = database.features(&asked.patient);
    let found = database.similar(&arguments.patient, &own, arguments.limit as usize)?;
    let verdicts = match &arguments.drug {
        Some(drug) => verdicts(drug, &found, arguments, files)?,
        None => found.iter().map(|_| None).collect(),
    };
    let alike: Vec<Alike<'_>> = found
        .iter()
        .zip(verdicts)
        .map(|(neighbour, verdict)| Alike::new(&own, neighbour, verdict))
        .collect();
    match arguments.format {
        ListFormat::Json => {
            pa_cli::output::print(&(serde_json::to_string_pretty(&alike)? + "\n"))?;
        }
        ListFormat::Text => {
            let paper = Paper::here();
            let page = page(&arguments.patient, &own, &alike, &paper);
            pa_cli::terminal::print_styled(&paper.finish(page), files.color)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What each would get for a drug, under their own plan, on the day of their record.
fn verdicts(
    drug: &str,
    found: &[Neighbour],
    arguments: &SimilarArguments,
    files: &Files,
) -> anyhow::Result<Vec<Option<Verdict>>> {
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let one = |neighbour: &Neighbour| {
        let judged = judge.judge(&Request {
            patient_id: neighbour.stored.patient.patient_id.clone(),
            drug: drug.to_owned(),
            plan_id: arguments.plan.clone(),
            kind: Default::default(),
            as_of: None,
        });
        Some(match judged {
            Ok(answer) => Verdict {
                drug: drug.to_owned(),
                plan_id: answer.determination.plan_id,
                policy_id: answer.determination.policy_id,
                determination: Some(answer.determination.determination),
                error: None,
            },
            // One record that cannot be judged does not hide the others.
            Err(error) => Verdict {
                drug: drug.to_owned(),
                plan_id: None,
                policy_id: None,
                determination: None,
                error: Some(pa_cli::message::one_line(&error)),
            },
        })
    };
    Ok(found.iter().map(one).collect())
}

/// A patient like another, as it is printed.
#[derive(Debug, Serialize)]
struct Alike<'a> {
    patient_id: &'a str,
    as_of: Date,
    /// In the unit that the README of this crate describes.
    distance: f64,
    parts: Parts,
    age_years: i32,
    hba1c: Option<f64>,
    bmi: Option<f64>,
    /// ICD-10-CM categories.
    diagnoses: Vec<String>,
    shared_diagnoses: Vec<String>,
    treatments: Vec<Course>,
    #[serde(flatten)]
    verdict: Option<Verdict>,
    #[serde(skip)]
    either: usize,
}

/// What the distance is made up of.
#[derive(Debug, Serialize)]
struct Parts {
    age: f64,
    hba1c: f64,
    bmi: f64,
    diagnoses: f64,
}

/// What a patient would get for the drug.
#[derive(Debug, Serialize)]
struct Verdict {
    drug: String,
    plan_id: Option<String>,
    policy_id: Option<String>,
    determination: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl<'a> Alike<'a> {
    fn new(own: &Features, neighbour: &'a Neighbour, verdict: Option<Verdict>) -> Self {
        let patient = &neighbour.stored.patient;
        let features = &neighbour.features;
        let likeness = neighbour.likeness;
        let units = |thousandths: u32| f64::from(thousandths) / 1000.0;
        let shared = features
            .diagnoses
            .iter()
            .filter(|d| own.diagnoses.contains(d));
        Self {
            patient_id: &patient.patient_id,
            as_of: patient.as_of,
            distance: units(likeness.distance),
            parts: Parts {
                age: units(likeness.age),
                hba1c: units(likeness.hba1c),
                bmi: units(likeness.bmi),
                diagnoses: units(likeness.diagnoses),
            },
            age_years: years(features),
            hba1c: features.hba1c.map(hundredths),
            bmi: features.bmi.map(hundredths),
            diagnoses: features.diagnoses.iter().map(Category::to_string).collect(),
            shared_diagnoses: shared.map(Category::to_string).collect(),
            treatments: courses(patient, Vocabulary::builtin()),
            verdict,
            either: own.diagnoses.len() + features.diagnoses.len() - likeness.shared as usize,
        }
    }
}

fn hundredths(value: u16) -> f64 {
    f64::from(value) / 100.0
}

/// Completed years, by the mean length of a year.
fn years(features: &Features) -> i32 {
    (f64::from(features.age_days) / 365.25).floor() as i32
}

fn measures(years: i32, hba1c: Option<f64>, bmi: Option<f64>) -> String {
    let hba1c = hba1c.map_or("no HbA1c".to_owned(), |v| format!("HbA1c {v} %"));
    let bmi = bmi.map_or("no BMI".to_owned(), |v| format!("BMI {v}"));
    format!("{years} years, {hba1c}, {bmi}")
}

fn page(id: &str, own: &Features, alike: &[Alike<'_>], paper: &Paper) -> String {
    let mut out = String::new();
    let mut line = |indent: &str, text: &str| {
        let deeper = format!("{indent}  ");
        let options = wrap_options(paper.width)
            .initial_indent(indent)
            .subsequent_indent(&deeper);
        out.push_str(&textwrap::fill(text, options));
        out.push('\n');
    };
    let list: Vec<String> = own.diagnoses.iter().map(Category::to_string).collect();
    let has = match list.as_slice() {
        [] => "no coded diagnosis".to_owned(),
        list => list.join(" "),
    };
    let measured = measures(
        years(own),
        own.hba1c.map(hundredths),
        own.bmi.map(hundredths),
    );
    line(
        "",
        &format!("Most like patient {}: {measured}, {has}", clean(id)),
    );
    if alike.is_empty() {
        line("", "There is nobody else in the database.");
    }
    for one in alike {
        line("", "");
        let measured = measures(one.age_years, one.hba1c, one.bmi);
        let shared = one.shared_diagnoses.len();
        let head = format!(
            "{STRONG}{}{STRONG:#} · distance {:.2} · {measured} · shares {shared} of {} diagnoses",
            clean(one.patient_id),
            one.distance,
            one.either,
        );
        line("", &head);
        for course in &one.treatments {
            line("  ", &treated(course));
        }
        if one.treatments.is_empty() {
            line("  ", &format!("{FAINT}no treatment on record{FAINT:#}"));
        }
        if let Some(verdict) = &one.verdict {
            let said = match (&verdict.determination, &verdict.error) {
                (Some(outcome), _) => answer::headline(*outcome).to_owned(),
                (None, error) => format!("not judged: {}", error.as_deref().unwrap_or_default()),
            };
            let plan = verdict.plan_id.as_deref().map(|id| format!(" under {id}"));
            let plan = plan.unwrap_or_default();
            line("  ", &clean(&format!("{}{plan}: {said}", verdict.drug)));
        }
    }
    out
}

/// A course in a line.
fn treated(course: &Course) -> String {
    let when = match (course.start, course.end) {
        (Some(start), None) if course.active => format!("since {start}"),
        (Some(start), Some(end)) => format!("{start} to {end}"),
        (Some(start), None) => format!("from {start}"),
        (None, Some(end)) => format!("until {end}"),
        (None, None) => "dates not recorded".to_owned(),
    };
    clean(&format!(
        "{}, {when}: {}",
        course.drug,
        course.outcome_words()
    ))
}
