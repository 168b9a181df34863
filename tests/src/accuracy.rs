//! Scoring the compiler and the judgement against judged cases: approvals that should not have
//! been, determinations right, lines read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow, RequestKind};
use pa_policy::compile::{Compiled, Reading, compile};
use pa_policy::determine::{DetermineInput, Outcome, PolicyChoice, determine};
use pa_policy::evaluate::NodeResult;
use serde::Deserialize;

/// One file of judged cases.
#[derive(Debug, Deserialize)]
struct CaseFile {
    policy: String,
    plan_id: String,
    drug: String,
    kind: RequestKind,
    computable_lines: Vec<ComputableLine>,
    patients: Vec<Patient>,
    expected: Vec<Expected>,
}

#[derive(Debug, Deserialize)]
struct ComputableLine {
    text: String,
}

#[derive(Debug, Deserialize)]
struct Expected {
    patient_id: String,
    determination: String,
    #[serde(default)]
    also_accept: Vec<String>,
    #[serde(default)]
    leaves: BTreeMap<String, String>,
}

/// What a folder of cases scored.
#[derive(Debug, Default)]
pub struct Score {
    /// Requests judged.
    pub cases: usize,
    /// Determinations as expected.
    pub right: usize,
    /// Approvals where none was expected.
    pub wrong_approvals: Vec<String>,
    /// Other determinations that were not expected.
    pub wrong: Vec<String>,
    /// Distinct computable lines.
    pub lines: usize,
    /// Of these, read as computable.
    pub read: usize,
    /// Lines that were not read as computable, with what they were read as.
    pub unread: Vec<String>,
    /// Statuses of lines compared.
    pub leaves: usize,
    /// Of these, as expected.
    pub leaves_right: usize,
    /// Statuses not as expected.
    pub leaves_wrong: Vec<String>,
    /// The whole result of the patient that the variable `PA_CASE` names.
    pub shown: Vec<String>,
}

impl Score {
    /// Determinations right, in per cent.
    pub fn percent_right(&self) -> f64 {
        100.0 * self.right as f64 / self.cases.max(1) as f64
    }

    /// Lines read, in per cent.
    pub fn percent_read(&self) -> f64 {
        100.0 * self.read as f64 / self.lines.max(1) as f64
    }
}

/// Judged cases with what they are judged by.
#[derive(Debug)]
pub struct Cases {
    files: Vec<(PathBuf, CaseFile)>,
    plans: Vec<PlanRow>,
    /// By path below the folder; `None` where one does not compile.
    policies: BTreeMap<String, Option<Compiled>>,
}

/// Reads every case file below `folder/cases`, and the policies beside it. `only`: a part of the
/// paths of those that are meant.
///
/// # Errors
/// A file that cannot be read, with its path.
pub fn cases(folder: &Path, only: Option<&str>) -> Result<Cases> {
    cases_of(folder, only, &str::to_owned)
}

/// [`cases`] with the text of each policy changed.
fn cases_of(folder: &Path, only: Option<&str>, change: &dyn Fn(&str) -> String) -> Result<Cases> {
    let vocabulary = Vocabulary::builtin();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder.join("cases"))
        .with_context(|| format!("{}/cases", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|e| e == "json"));
    paths.retain(|path| only.is_none_or(|o| path.display().to_string().contains(o)));
    paths.sort();
    let mut cases = Cases {
        files: Vec::with_capacity(paths.len()),
        plans: read_json(&folder.join("plans.json"))?,
        policies: BTreeMap::new(),
    };
    for path in paths {
        let file: CaseFile = read_json(&path)?;
        if !cases.policies.contains_key(&file.policy) {
            let policy = folder.join(&file.policy);
            let text = fs::read_to_string(&policy).with_context(|| policy.display().to_string())?;
            let name = file.policy.trim_start_matches("policies/");
            let compiled = compile(name, &change(&text), vocabulary).ok();
            cases.policies.insert(file.policy.clone(), compiled);
        }
        cases.files.push((path, file));
    }
    Ok(cases)
}

impl Cases {
    /// Every request with what it is judged by.
    pub fn requests(&self) -> impl Iterator<Item = DetermineInput<'_>> {
        self.files.iter().flat_map(|(_, file)| {
            let patients = file.patients.iter();
            patients.map(|patient| self.request(file, patient))
        })
    }

    fn request<'a>(&'a self, file: &'a CaseFile, patient: &'a Patient) -> DetermineInput<'a> {
        let policy = self.compiled(file);
        DetermineInput {
            patient,
            drug: &file.drug,
            plan_id: Some(&file.plan_id),
            plan_row: self
                .plans
                .iter()
                .find(|r| r.plan_id == file.plan_id && r.drug == file.drug),
            policy: policy.map_or(PolicyChoice::None, |c| PolicyChoice::One(&c.policy)),
            kind: file.kind,
            as_of: None,
            vocabulary: Vocabulary::builtin(),
        }
    }

    fn compiled(&self, file: &CaseFile) -> Option<&Compiled> {
        self.policies.get(&file.policy)?.as_ref()
    }
}

/// Scores every case file below `folder/cases` against the policies beside it.
///
/// # Errors
/// A file that cannot be read, with its path.
pub fn score(folder: &Path, only: Option<&str>) -> Result<Score> {
    score_changed(folder, only, &str::to_owned)
}

/// [`score`] with the text of each policy changed first.
///
/// # Errors
/// A file that cannot be read, with its path.
pub fn score_changed(
    folder: &Path,
    only: Option<&str>,
    change: &dyn Fn(&str) -> String,
) -> Result<Score> {
    let cases = cases_of(folder, only, change)?;
    let mut score = Score::default();
    let mut seen = BTreeSet::new();
    for (path, file) in &cases.files {
        let compiled = cases.compiled(file);
        for line in &file.computable_lines {
            if !seen.insert((&file.policy, &line.text)) {
                continue;
            }
            let reading = compiled.and_then(|c| reading(c, &line.text));
            score.lines += 1;
            if reading == Some(Reading::Computable) {
                score.read += 1;
            } else {
                score
                    .unread
                    .push(format!("{} {reading:?} | {}", file.policy, line.text));
            }
        }
        for (patient, expected) in file.patients.iter().zip(&file.expected) {
            anyhow::ensure!(
                patient.patient_id == expected.patient_id,
                "{}: order",
                path.display()
            );
            judge(&mut score, path, &cases.request(file, patient), expected);
        }
    }
    Ok(score)
}

fn judge(score: &mut Score, file: &Path, input: &DetermineInput<'_>, expected: &Expected) {
    let (patient, result) = (input.patient, determine(input));
    if std::env::var("PA_CASE").is_ok_and(|c| c == patient.patient_id)
        && let Ok(json) = serde_json::to_string_pretty(&result)
    {
        score.shown.push(json);
    }
    score.cases += 1;
    let got = result.determination.word();
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let accepted = got == expected.determination || expected.also_accept.iter().any(|a| a == got);
    if accepted {
        score.right += 1;
    } else {
        let line = format!(
            "{name} {}: {got}, expected {}",
            patient.patient_id, expected.determination
        );
        if result.determination == Outcome::Approve {
            score.wrong_approvals.push(line);
        } else {
            score.wrong.push(line);
        }
    }
    for (text, status) in &expected.leaves {
        let Some(root) = &result.criteria else {
            continue;
        };
        let mut found = Vec::new();
        statuses(root, &normal(text), &mut found);
        if found.is_empty() {
            continue;
        }
        score.leaves += 1;
        if found.iter().any(|f| f == status) {
            score.leaves_right += 1;
        } else {
            score.leaves_wrong.push(format!(
                "{name} {}: {} instead of {status} | {text}",
                patient.patient_id,
                found.join("/")
            ));
        }
    }
}

fn statuses(node: &NodeResult, text: &str, into: &mut Vec<String>) {
    if node.text.as_deref().is_some_and(|t| normal(t) == text) {
        into.push(node.status.word().to_owned());
    }
    for child in &node.children {
        statuses(child, text, into);
    }
}

/// What a line of a document was read as, by its words.
fn reading(compiled: &Compiled, text: &str) -> Option<Reading> {
    let wanted = normal(text);
    let mut found = None;
    for line in compiled.lines.iter().filter(|l| normal(&l.text) == wanted) {
        found = match (found, line.reading) {
            (_, Reading::Computable) => Some(Reading::Computable),
            (None, other) => Some(other),
            (found, _) => found,
        };
    }
    found
}

fn normal(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words
        .trim_end_matches([':', '.', ';', ',', ' '])
        .to_lowercase()
}

fn read_json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| path.display().to_string())?;
    serde_json::from_slice(&text).with_context(|| path.display().to_string())
}
