//! `pa-query form`: the payer's request form, filled.

mod html;
mod markdown;
mod pdf;
mod words;

use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use pa_cli::output;
use pa_model::PlanRow;
use pa_model::vocabulary::Vocabulary;
use pa_search::PolicyIndex;
use pa_submission::form::{AttestationRow, CriterionRow, FilledForm, FormInput, fill};

use crate::answer::Answer;
use crate::arguments::{Files, FormArguments, FormFormat};
use crate::forms::words as answer_words;
use crate::judge::{Case, Judge};
use crate::outline::{Detail, Item};

/// Prints the filled form.
pub(crate) fn run(arguments: &FormArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let index = PolicyIndex::open(&files.index)?;
    let mut judge = Judge::open(files.db.clone(), &index)?;
    let case = judge.case(&arguments.request.request())?;
    let form = filled(&judge, &case, &files.db)?;
    let target = arguments.output.as_deref();
    match arguments.format {
        FormFormat::Json => {
            let json = serde_json::to_string_pretty(&form)?;
            deliver(target, format!("{json}\n").as_bytes())?;
        }
        FormFormat::Markdown => deliver(target, markdown::print(&form).as_bytes())?,
        FormFormat::Html => deliver(target, html::print(&form).as_bytes())?,
        FormFormat::Pdf => {
            let printed = pdf::print(&form)?;
            deliver_pdf(target, &printed)?;
        }
    }
    say_what_is_open(&form);
    Ok(ExitCode::SUCCESS)
}

/// The payer's form, filled from the case.
fn filled(judge: &Judge<'_>, case: &Case, db: &Path) -> anyhow::Result<FilledForm> {
    let answer = &case.answer;
    let row = answer.row.as_deref();
    let template = judge.form(row)?.ok_or_else(|| no_form(row, db))?;
    let record: serde_json::Value = serde_json::from_str(&answer.record)?;
    let criteria = criterion_rows(answer);
    let attestations = attestation_rows(answer);
    Ok(fill(&FormInput {
        template: &template,
        patient: &case.patient,
        record: &record,
        plan_row: row,
        determination: &answer.determination,
        criteria: &criteria,
        attestations: &attestations,
        vocabulary: Vocabulary::builtin(),
    }))
}

fn no_form(row: Option<&PlanRow>, db: &Path) -> anyhow::Error {
    let db = db.display();
    match row {
        Some(row) => anyhow!(
            "{db}: no form of payer `{}`; import form templates with `pa-import`",
            row.payer
        ),
        None => anyhow!("{db}: the plan has no row for the drug, so its payer's form is not known"),
    }
}

/// The criteria in the order of the policy, parts after their group.
pub(crate) fn criterion_rows(answer: &Answer) -> Vec<CriterionRow> {
    let (asked, excluded) = answer_words::criteria(answer);
    let mut out = Vec::new();
    for (items, exclusion) in [(&asked, false), (&excluded, true)] {
        for item in items {
            push_rows(item, 0, exclusion, &mut out);
        }
    }
    out
}

fn push_rows(item: &Item<'_>, depth: usize, exclusion: bool, out: &mut Vec<CriterionRow>) {
    let mut because: Vec<&str> = Vec::new();
    for detail in &item.details {
        match detail {
            Detail::Reason(text) => because.push(text),
            Detail::Evidence(summary, pointer) => {
                if answer_words::is_shown(pointer) && !because.contains(summary) {
                    because.push(summary);
                }
            }
            Detail::Silence => because.push("nothing on record"),
            Detail::Qualifier(_) => {}
        }
    }
    out.push(CriterionRow {
        text: item.text.trim_end_matches(':').to_owned(),
        depth,
        exclusion,
        place: item.source.map(answer_words::place).unwrap_or_default(),
        status: item.mark.words().to_owned(),
        because: because.join("; "),
        evidence: item.evidence.to_vec(),
    });
    for child in &item.children {
        push_rows(child, depth + 1, exclusion, out);
    }
}

/// The statements for the prescriber to confirm.
pub(crate) fn attestation_rows(answer: &Answer) -> Vec<AttestationRow> {
    let all = answer.determination.attestations.iter();
    all.map(|a| AttestationRow {
        text: answer_words::attestation(answer, a),
        place: a.source.as_ref().map(answer_words::place),
    })
    .collect()
}

/// To the file, or to stdout.
pub(crate) fn deliver(target: Option<&Path>, data: &[u8]) -> anyhow::Result<()> {
    use std::io::Write;
    match target {
        Some(path) if path != Path::new("-") => output::write_file(path, data),
        _ => {
            let mut out = output::stdout();
            out.write_all(data)?;
            out.flush()?;
            Ok(())
        }
    }
}

/// A finished PDF and how many signs its font does not have.
pub(crate) struct Printed {
    pub(crate) bytes: Vec<u8>,
    pub(crate) unknown: usize,
}

/// To the file, or to stdout where that is no terminal.
pub(crate) fn deliver_pdf(target: Option<&Path>, printed: &Printed) -> anyhow::Result<()> {
    use std::io::IsTerminal;
    if target.is_none() && std::io::stdout().is_terminal() {
        return Err(pa_cli::usage(
            "a PDF is not for a terminal; name a file with --output",
        ));
    }
    deliver(target, &printed.bytes)?;
    if printed.unknown > 0 {
        pa_cli::message::warn(format!(
            "{} characters of the record are printed as `?`, because the font of the PDF lacks them; \
             --format html shows them",
            printed.unknown
        ));
    }
    Ok(())
}

fn say_what_is_open(form: &FilledForm) {
    let (missing, person): (Vec<_>, Vec<_>) = form
        .to_complete
        .iter()
        .partition(|f| f.state == pa_submission::form::State::Missing);
    if !missing.is_empty() {
        let labels: Vec<&str> = missing.iter().map(|f| f.label.as_str()).collect();
        pa_cli::message::warn(format!("missing from the record: {}", labels.join("; ")));
    }
    if !person.is_empty() {
        pa_cli::message::note(format!(
            "{} required fields are left to a person",
            person.len()
        ));
    }
}
