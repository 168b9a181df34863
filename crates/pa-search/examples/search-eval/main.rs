//! Evaluates the search on judged questions; see `eval/README.md`.
//!
//! `search-eval POLICIES… [--questions=FILE] [--kept-aside | --both-halves] [--leave-one-out] [--misses]`

mod baseline;
mod measure;
mod questions;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use pa_model::Date;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use pa_policy::criteria::CompiledPolicy;
use pa_search::{IndexBuilder, PolicyIndex, Query, Search, Tuning};

use crate::measure::{Measures, Ranking};
use crate::questions::Question;

/// A policy with its text.
pub(crate) struct Document {
    pub(crate) policy: CompiledPolicy,
    pub(crate) text: String,
}

/// The questions over `policies/`.
const QUESTIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/eval/questions.csv");

/// The day on which the questions are asked.
const DAY: Date = Date::constant(2026, 1, 1);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|a| a == flag);
    let mut documents = Vec::new();
    for folder in arguments.iter().filter(|a| !a.starts_with("--")) {
        documents.extend(documents_below(Path::new(folder))?);
    }
    let file = arguments
        .iter()
        .find_map(|a| a.strip_prefix("--questions="));
    let questions = questions::read(file.unwrap_or(QUESTIONS), &documents, DAY)?;
    let kept_aside = has("--kept-aside");
    let asked = |q: &&Question| has("--both-halves") || q.kept_aside == kept_aside;
    let questions: Vec<&Question> = questions.iter().filter(asked).collect();
    let place = tempfile::tempdir()?;
    let path = place.path().join("pa.index");
    build(&path, &documents)?;
    let index = PolicyIndex::open(&path)?;
    let mut out = String::new();
    let half = match (has("--both-halves"), kept_aside) {
        (true, _) => "both halves",
        (_, true) => "the half kept aside",
        _ => "the half to work with",
    };
    writeln!(
        out,
        "{} questions, {half}; {} policies",
        questions.len(),
        documents.len()
    )?;
    let windows = baseline::Windows::build(&documents, DAY)?;
    let mut measures = Measures::default();
    for question in &questions {
        measures.add(question, windows.rank(question)?);
    }
    writeln!(out, "\nWindows of 800 characters, default BM25\n{measures}")?;
    let started = Instant::now();
    let ours = ours(&index, &questions, &Tuning::default())?;
    let each = started.elapsed() / u32::try_from(questions.len().max(1))?;
    writeln!(
        out,
        "\nSections, payers, drugs, intents and concepts ({each:?} a question)\n{}",
        ours.measures
    )?;
    if has("--misses") {
        out.push_str(&ours.misses);
    }
    if has("--leave-one-out") {
        leave_one_out(&mut out, &index, &questions)?;
    }
    std::io::stdout().write_all(out.as_bytes())?;
    Ok(())
}

/// Every policy below a folder, by path.
fn documents_below(folder: &Path) -> Result<Vec<Document>, Box<dyn Error>> {
    let mut files = Vec::new();
    walk(folder, &mut files)?;
    files.sort();
    let mut documents = Vec::new();
    for file in files {
        let name = file
            .strip_prefix(folder)?
            .to_string_lossy()
            .replace('\\', "/");
        let text = fs::read_to_string(&file)?;
        if let Ok(compiled) = compile(&name, &text, Vocabulary::builtin()) {
            documents.push(Document {
                policy: compiled.policy,
                text,
            });
        }
    }
    Ok(documents)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "md" || e == "txt") {
            files.push(path);
        }
    }
    Ok(())
}

fn build(path: &Path, documents: &[Document]) -> Result<(), Box<dyn Error>> {
    let mut builder = IndexBuilder::begin(path, Vocabulary::builtin())?;
    for document in documents {
        builder.add(&document.policy, &document.text)?;
    }
    builder.finish()?;
    Ok(())
}

struct Ours {
    measures: Measures,
    misses: String,
}

/// Runs the questions with some weights.
fn ours(
    index: &PolicyIndex,
    questions: &[&Question],
    tuning: &Tuning,
) -> Result<Ours, Box<dyn Error>> {
    let search = Search::new(index, Vocabulary::builtin())?.with_tuning(tuning.clone());
    let mut ours = Ours {
        measures: Measures::default(),
        misses: String::new(),
    };
    for question in questions {
        let query = Query {
            as_of: Some(DAY),
            ..Query::new(&question.text)
        };
        let answer = search.search(&query)?;
        let right: Vec<bool> = answer
            .hits
            .iter()
            .map(|hit| {
                let holds = |line: &u32| (hit.first..=hit.last).contains(line);
                hit.policy.file == question.file && question.lines.iter().any(holds)
            })
            .collect();
        if right.first() != Some(&true) {
            let rank = right
                .iter()
                .position(|r| *r)
                .map_or("none".into(), |at| (at + 1).to_string());
            writeln!(
                ours.misses,
                "\n[{}] {}\n  right: {} {:?}, rank {rank}",
                question.kind, question.text, question.file, question.lines
            )?;
            writeln!(
                ours.misses,
                "  understood: {}",
                answer.understood.join("; ")
            )?;
            for hit in answer.hits.iter().take(3) {
                writeln!(
                    ours.misses,
                    "  {:.2} {}:{}-{} {:?} {}",
                    hit.score,
                    hit.policy.file,
                    hit.first,
                    hit.last,
                    hit.kind,
                    hit.heading()
                )?;
            }
        }
        ours.measures.add(question, Ranking { right, in_all: 1 });
    }
    Ok(ours)
}

/// What each ingredient brings: the measures without it.
fn leave_one_out(
    out: &mut String,
    index: &PolicyIndex,
    questions: &[&Question],
) -> Result<(), Box<dyn Error>> {
    type Without = (&'static str, fn(&mut Tuning));
    let ingredients: [Without; 16] = [
        ("all", |_| {}),
        ("payers", |t| t.payers = false),
        ("drugs", |t| t.drugs = false),
        ("spelling", |t| t.spelling = false),
        ("intent", |t| t.intent = 0.0),
        ("criteria prior", |t| t.criteria = 0.0),
        ("intent words apart", |t| t.intent_words = 1.0),
        ("stated", |t| t.stated = 0.0),
        ("concepts", |t| {
            t.concepts = 0.0;
            t.heading_concepts = 0.0;
        }),
        ("concepts of text", |t| t.concepts = 0.0),
        ("concepts of headings", |t| t.heading_concepts = 0.0),
        ("drug in headings", |t| t.drug_heading = 0.0),
        ("headings", |t| {
            t.heading_concepts = 0.0;
            t.drug_heading = 0.0;
        }),
        ("words of text", |t| t.body = 0.0),
        ("boilerplate prior", |t| t.boilerplate = 1.0),
        ("base", |t| t.base = 0.01),
    ];
    writeln!(
        out,
        "\nWithout            success@1  success@3  MRR@10  nDCG@10"
    )?;
    for (name, without) in ingredients {
        let mut tuning = Tuning::default();
        without(&mut tuning);
        let all = ours(index, questions, &tuning)?.measures.all();
        writeln!(out, "{name:<20} {all}")?;
    }
    Ok(())
}
