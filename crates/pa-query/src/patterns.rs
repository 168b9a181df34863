//! `pa-query patterns`: how patients are treated, in what order and to what end, and how requests
//! would be decided, by drug, plan and criterion.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{anyhow, bail};
use pa_db::Database;
use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, Request};
use pa_policy::determine::{Determination, Outcome};
use pa_policy::evaluate::{NodeResult, Operator, Standing};
use pa_policy::truth::Truth;
use pa_search::PolicyIndex;
use rayon::prelude::*;
use serde::Serialize;

use crate::arguments::{Files, ListFormat, PatternsArguments};
use crate::forms::{Paper, clean, wrap_options};
use crate::judge::Judge;
use crate::treatment::{courses, sequences};

/// Records that are looked at together.
const CHUNK: usize = 4096;

/// Runs the subcommand.
pub(crate) fn run(arguments: &PatternsArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let database = Database::open(&files.db)?;
    let index = arguments
        .drug
        .is_some()
        .then(|| PolicyIndex::open(&files.index))
        .transpose()?;
    let mut judges = Vec::new();
    if let Some(index) = &index {
        for _ in 0..rayon::current_num_threads() {
            judges.push(Judge::open(files.db.clone(), index)?);
        }
    }
    let mut found = Found::default();
    let mut chunk: Vec<(String, String)> = Vec::with_capacity(CHUNK);
    let mut failed = None;
    database.each_patient(|id, record| {
        chunk.push((id.to_owned(), record.to_owned()));
        if chunk.len() == CHUNK {
            failed = found.take(&chunk, arguments, &mut judges).err();
            chunk.clear();
        }
        failed.is_none()
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    found.take(&chunk, arguments, &mut judges)?;
    if let (true, Some(why)) = (found.all.is_empty(), &found.why_not) {
        bail!("no request for it could be judged: {why}");
    }
    let report = found.report(arguments.drug.as_deref(), arguments.limit as usize);
    match arguments.format {
        ListFormat::Json => {
            pa_cli::output::print(&(serde_json::to_string_pretty(&report)? + "\n"))?;
        }
        ListFormat::Text => {
            let paper = Paper::here();
            pa_cli::output::print(&paper.finish(page(&report, &paper)))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What was counted.
#[derive(Default)]
struct Found {
    patients: u64,
    sequences: BTreeMap<Vec<String>, BTreeMap<&'static str, u64>>,
    all: BTreeMap<&'static str, u64>,
    plans: BTreeMap<String, BTreeMap<&'static str, u64>>,
    criteria: BTreeMap<Criterion, InTheWay>,
    not_judged: u64,
    /// Why the first of them was not judged.
    why_not: Option<String>,
}

/// A criterion where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Criterion {
    file: String,
    line: u32,
    text: String,
}

/// Of how many requests a criterion was what kept them from approval.
#[derive(Debug, Clone, Copy, Default)]
struct InTheWay {
    not_met: u64,
    unknown: u64,
}

impl Found {
    /// Counts some records.
    fn take(
        &mut self,
        records: &[(String, String)],
        arguments: &PatternsArguments,
        judges: &mut [Judge<'_>],
    ) -> anyhow::Result<()> {
        let vocabulary = Vocabulary::builtin();
        let wanted = arguments.drug.as_deref().and_then(|drug| {
            let meant = vocabulary.resolve_drug(drug)?;
            let names = meant.ingredients.iter();
            let names = names.map(|id| vocabulary.ingredient(*id).name);
            Some(names.collect::<Vec<_>>().join("/"))
        });
        let treated: Vec<_> = records
            .par_iter()
            .map(
                |(id, record)| -> anyhow::Result<Vec<(Vec<String>, &'static str)>> {
                    let patient: Patient = serde_json::from_str(record).map_err(|e| {
                        anyhow!("patient {id} cannot be read: {e}; import it again")
                    })?;
                    let courses = courses(&patient, vocabulary);
                    let all = sequences(&courses).into_iter();
                    let with_it = all.filter(|s| {
                        arguments.drug.is_none()
                            || s.iter().any(|c| Some(&c.drug) == wanted.as_ref())
                    });
                    let one = |s: Vec<&crate::treatment::Course>| {
                        let last = s.last().map_or("", |course| course.outcome_words());
                        (s.iter().map(|c| c.drug.clone()).collect(), last)
                    };
                    Ok(with_it.map(one).collect())
                },
            )
            .collect::<anyhow::Result<Vec<_>>>()?;
        self.patients += records.len() as u64;
        for (sequence, outcome) in treated.into_iter().flatten() {
            let outcomes = self.sequences.entry(sequence).or_default();
            *outcomes.entry(outcome).or_default() += 1;
        }
        if let (Some(drug), false) = (&arguments.drug, records.is_empty()) {
            self.judge(drug, records, judges);
        }
        Ok(())
    }

    /// Judges a request of each patient for the drug, on the day and under the plan of the record.
    fn judge(&mut self, drug: &str, records: &[(String, String)], judges: &mut [Judge<'_>]) {
        let share = records.len().div_ceil(judges.len().max(1));
        let results: Vec<Vec<anyhow::Result<Determination>>> = judges
            .par_iter_mut()
            .zip(records.par_chunks(share))
            .map(|(judge, records)| {
                let one = |(id, _): &(String, String)| {
                    let judged = judge.judge(&Request {
                        patient_id: id.clone(),
                        drug: drug.to_owned(),
                        plan_id: None,
                        kind: Default::default(),
                        as_of: None,
                    });
                    judged.map(|answer| answer.determination)
                };
                records.iter().map(one).collect()
            })
            .collect();
        for result in results.into_iter().flatten() {
            match result {
                Ok(determination) => self.decided(&determination),
                Err(error) => {
                    self.not_judged += 1;
                    self.why_not
                        .get_or_insert_with(|| pa_cli::message::one_line(&error));
                }
            }
        }
    }

    fn decided(&mut self, determination: &Determination) {
        let word = determination.determination.word();
        *self.all.entry(word).or_default() += 1;
        let plan = determination.plan_id.clone().unwrap_or_default();
        *self.plans.entry(plan).or_default().entry(word).or_default() += 1;
        let wanted = match determination.determination {
            Outcome::Refer => Truth::NotMet,
            Outcome::Pend => Truth::Unknown,
            _ => return,
        };
        let Some(criteria) = &determination.criteria else {
            return;
        };
        let mut in_the_way = Vec::new();
        deciding(criteria, wanted, &mut in_the_way);
        in_the_way.sort();
        in_the_way.dedup();
        for criterion in in_the_way {
            let standing = self.criteria.entry(criterion).or_default();
            match wanted {
                Truth::NotMet => standing.not_met += 1,
                _ => standing.unknown += 1,
            }
        }
    }

    fn report(self, drug: Option<&str>, limit: usize) -> Report {
        let total = self.all.values().sum();
        let mut sequences: Vec<Sequence> = self
            .sequences
            .into_iter()
            .map(|(drugs, outcomes)| Sequence {
                drugs,
                count: outcomes.values().sum(),
                outcomes,
            })
            .collect();
        sequences.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.drugs.cmp(&b.drugs)));
        let kinds = sequences.len();
        sequences.truncate(limit);
        let requests = drug.map(|drug| {
            let mut criteria: Vec<Failed> = self
                .criteria
                .into_iter()
                .map(|(at, standing)| Failed {
                    file: at.file,
                    line: at.line,
                    text: at.text,
                    not_met: standing.not_met,
                    unknown: standing.unknown,
                })
                .collect();
            // Sorted by place before, so that equals stay in that order.
            criteria.sort_by_key(|c| std::cmp::Reverse(c.not_met + c.unknown));
            criteria.truncate(limit);
            Requests {
                drug: drug.to_owned(),
                approved: share(&self.all, total),
                determinations: self.all,
                not_judged: self.not_judged,
                why_not: self.why_not,
                plans: self
                    .plans
                    .into_iter()
                    .map(|(plan_id, determinations)| Plan {
                        approved: share(&determinations, determinations.values().sum()),
                        plan_id,
                        determinations,
                    })
                    .collect(),
                criteria,
            }
        });
        Report {
            patients: self.patients,
            kinds_of_sequences: kinds,
            sequences,
            requests,
        }
    }
}

/// The share of requests that go through, of those counted.
fn share(determinations: &BTreeMap<&'static str, u64>, total: u64) -> Option<f64> {
    let of = |outcome: Outcome| determinations.get(outcome.word()).copied().unwrap_or(0);
    let through = of(Outcome::Approve) + of(Outcome::NotRequired);
    let share = through as f64 / total.max(1) as f64;
    (total > 0).then_some((share * 1000.0).round() / 1000.0)
}

/// The criteria that decided: of parts that are all needed, those that stand as the whole does;
/// else the whole.
fn deciding(node: &NodeResult, wanted: Truth, out: &mut Vec<Criterion>) {
    // What is to be attested keeps nobody from approval.
    let counts = matches!(node.standing, Standing::Decided(_)) && node.applies != Some(false);
    if !counts || node.status != wanted {
        return;
    }
    if node.operator == Some(Operator::All) {
        let before = out.len();
        node.children.iter().for_each(|c| deciding(c, wanted, out));
        if out.len() > before {
            return;
        }
    }
    let text = node.text.as_ref().or(node.canonical.as_ref());
    if let (Some(text), Some(source)) = (text, &node.source) {
        out.push(Criterion {
            file: source.file.to_string(),
            line: source.line,
            text: text.trim_end_matches(':').to_owned(),
        });
    } else {
        // A group without words of its own: what stands below it says more than nothing.
        node.children.iter().for_each(|c| deciding(c, wanted, out));
    }
}

/// What is printed.
#[derive(Debug, Serialize)]
struct Report {
    patients: u64,
    kinds_of_sequences: usize,
    sequences: Vec<Sequence>,
    /// How a first request of every patient would be decided; null without a drug.
    requests: Option<Requests>,
}

#[derive(Debug, Serialize)]
struct Sequence {
    drugs: Vec<String>,
    count: u64,
    /// What came of the last drug.
    outcomes: BTreeMap<&'static str, u64>,
}

#[derive(Debug, Serialize)]
struct Requests {
    drug: String,
    determinations: BTreeMap<&'static str, u64>,
    approved: Option<f64>,
    not_judged: u64,
    /// Why the first of those was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    why_not: Option<String>,
    plans: Vec<Plan>,
    criteria: Vec<Failed>,
}

#[derive(Debug, Serialize)]
struct Plan {
    plan_id: String,
    determinations: BTreeMap<&'static str, u64>,
    approved: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Failed {
    file: String,
    line: u32,
    text: String,
    not_met: u64,
    unknown: u64,
}

fn page(report: &Report, paper: &Paper) -> String {
    let mut out = String::new();
    let mut line = |indent: &str, deeper: &str, text: &str| {
        let options = wrap_options(paper.width)
            .initial_indent(indent)
            .subsequent_indent(deeper);
        out.push_str(&textwrap::fill(&clean(text), options));
        out.push('\n');
    };
    let about = report
        .requests
        .as_ref()
        .map_or(String::new(), |r| format!(" with {}", r.drug));
    let (shown, kinds) = (report.sequences.len(), report.kinds_of_sequences);
    let head = format!(
        "Treatment sequences{about} of {} patients, {shown} of {kinds}, commonest first",
        report.patients,
    );
    line("", "  ", &head);
    for sequence in &report.sequences {
        let text = format!("{:>7}  {}", sequence.count, sequence.drugs.join(" → "));
        line("", "         ", &text);
        line("         ", "         ", &counts(&sequence.outcomes));
    }
    let Some(requests) = &report.requests else {
        return out;
    };
    line("", "", "");
    let through = |share: Option<f64>| {
        share.map_or("none judged".to_owned(), |s| {
            format!("{:.1} % go through", 100.0 * s)
        })
    };
    let all = (through(requests.approved), counts(&requests.determinations));
    line(
        "",
        "  ",
        &format!("Requests for {}: {} ({})", requests.drug, all.0, all.1),
    );
    if let Some(why) = &requests.why_not {
        let text = format!("{} not judged; the first: {why}", requests.not_judged);
        line("  ", "    ", &text);
    }
    for plan in &requests.plans {
        let text = format!(
            "{}: {} ({})",
            plan.plan_id,
            through(plan.approved),
            counts(&plan.determinations)
        );
        line("  ", "    ", &text);
    }
    if !requests.criteria.is_empty() {
        line("", "", "");
        line(
            "",
            "  ",
            "What kept requests from approval (not met, not known)",
        );
    }
    for failed in &requests.criteria {
        let text = format!(
            "{:>7} {:>7}  {}  {}:{}",
            failed.not_met, failed.unknown, failed.text, failed.file, failed.line
        );
        line("", "                 ", &text);
    }
    out
}

/// Counts with their names, the greatest first.
fn counts(counts: &BTreeMap<&'static str, u64>) -> String {
    let mut list: Vec<(&str, u64)> = counts.iter().map(|(name, n)| (*name, *n)).collect();
    list.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let parts = list
        .iter()
        .map(|(name, n)| format!("{} {n}", name.replace('_', " ")));
    parts.collect::<Vec<_>>().join(", ")
}
