//! `pa-query search`: passages of policies, best first.

use std::path::Path;
use std::process::ExitCode;

use anstyle::Style;
use pa_model::vocabulary::Vocabulary;
use pa_search::{Answer, Hit, PolicyIndex, Query, Search, Snippet};
use serde::Serialize;
use textwrap::Options;

use crate::arguments::{Files, ListFormat, SearchArguments};
use crate::forms::{Paper, clean, wrap_options};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Runs the subcommand.
pub(crate) fn run(arguments: &SearchArguments, files: &Files) -> anyhow::Result<ExitCode> {
    let index = PolicyIndex::open(&files.index)?;
    let search = Search::new(&index, Vocabulary::builtin())?;
    let text = arguments.text.join(" ");
    let answer = search.search(&Query {
        payer: arguments.payer.as_deref(),
        drug: arguments.drug.as_deref(),
        as_of: arguments.as_of,
        limit: arguments.limit as usize,
        ..Query::new(&text)
    })?;
    if !answer.understood.is_empty() {
        pa_cli::note(format_args!("understood: {}", answer.understood.join(", ")));
    }
    for note in &answer.notes {
        pa_cli::note(note);
    }
    if answer.hits.is_empty() {
        pa_cli::note(format_args!("nothing found for `{text}`"));
    }
    match arguments.format {
        ListFormat::Json => pa_cli::output::print(&json(&answer)?)?,
        ListFormat::Text => {
            pa_cli::terminal::print_styled(&page(&answer, &Paper::here()), files.color)?
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A passage, by the contract.
#[derive(Serialize)]
struct Passage<'a> {
    file: &'a str,
    heading: &'a str,
    line: u32,
    text: &'a str,
    score: f32,
    policy_id: &'a str,
    payer: Option<&'a str>,
    drugs: &'a [String],
}

fn json(answer: &Answer) -> serde_json::Result<String> {
    let passages: Vec<Passage<'_>> = answer
        .hits
        .iter()
        .map(|hit| Passage {
            file: &hit.policy.file,
            heading: hit.heading(),
            line: hit.snippet.line,
            text: &hit.snippet.text,
            score: hit.score,
            policy_id: &hit.policy.header.policy_id,
            payer: hit.policy.header.payer.as_deref(),
            drugs: &hit.policy.header.drugs,
        })
        .collect();
    serde_json::to_string_pretty(&passages).map(|text| text + "\n")
}

fn page(answer: &Answer, paper: &Paper) -> String {
    let mut out = String::new();
    for hit in &answer.hits {
        if !out.is_empty() {
            out.push('\n');
        }
        passage(hit, paper, &mut out);
    }
    paper.finish(out)
}

fn passage(hit: &Hit, paper: &Paper, out: &mut String) {
    let header = &hit.policy.header;
    let drugs = header.drugs.join(", ");
    let about = [
        header.payer.as_deref().unwrap_or_default(),
        &drugs,
        hit.heading(),
    ];
    let about: Vec<String> = about
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| clean(part))
        .collect();
    let place = clean(&openable(&hit.policy.file, hit.snippet.line));
    out.push_str(&format!("{STRONG}{place}{STRONG:#}\n"));
    let indented = wrap_options(paper.width)
        .initial_indent("  ")
        .subsequent_indent("  ");
    let mut line = |text: &str, options: &Options<'_>| {
        out.push_str(&textwrap::fill(text, options));
        out.push('\n');
    };
    line(&format!("{FAINT}{}{FAINT:#}", about.join(" · ")), &indented);
    line(&marked(&hit.snippet), &indented);
}

/// The passage with the words that matched in bold.
fn marked(snippet: &Snippet) -> String {
    let mut out = String::with_capacity(snippet.text.len() + 16 * snippet.marks.len());
    let mut at = 0;
    for mark in &snippet.marks {
        let (Some(before), Some(inside)) = (
            snippet.text.get(at..mark.start),
            snippet.text.get(mark.clone()),
        ) else {
            continue;
        };
        out.push_str(&clean(before));
        out.push_str(&format!("{STRONG}{}{STRONG:#}", clean(inside)));
        at = mark.end;
    }
    out.push_str(&clean(snippet.text.get(at..).unwrap_or_default()));
    out
}

/// A path with a line that an editor opens: below the folder `policies` where the file stands
/// there, else as the index names it.
fn openable(file: &str, line: u32) -> String {
    let usual = Path::new("policies").join(file);
    match !Path::new(file).exists() && usual.exists() {
        true => format!("{}:{line}", usual.display()),
        false => format!("{file}:{line}"),
    }
}
