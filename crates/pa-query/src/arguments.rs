//! What can be written on the command line.

use std::path::{Path, PathBuf};

use clap::builder::{NonEmptyStringValueParser, PossibleValue, PossibleValuesParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use pa_cli::terminal::Color;
use pa_model::{Date, Request, RequestKind};

use crate::forms;

const USAGE: &str = "\
pa-query --patient ID --drug NAME [OPTIONS]
       pa-query --requests FILE|- [OPTIONS]
       pa-query search TEXT... [OPTIONS]
       pa-query form --patient ID --drug NAME [OPTIONS]
       pa-query letter --patient ID --drug NAME [OPTIONS]
       pa-query similar --patient ID [OPTIONS]
       pa-query patterns [--drug NAME] [OPTIONS]
       pa-query log | replay ENTRY --record FILE [OPTIONS]
       pa-query coverage --patient ID --drug NAME [OPTIONS]
       pa-query completions SHELL | man [COMMAND]";

const EXAMPLES: &str = "\
Examples:
  pa-query --patient P050 --drug Mounjaro
  pa-query --patient P050 --drug Mounjaro --format json | jq .missing
  pa-query --patient P050 --drug Mounjaro --plan aetna-gold --kind renewal --as-of 2026-06-01
  pa-query --patient P050 --drug Mounjaro --exit-code >/dev/null && echo approved
  pa-query --requests requests.ndjson > results.ndjson
  pa-query search Wegovy BMI threshold --payer Cigna
  pa-query similar --patient P050 --drug Mounjaro
  pa-query --requests requests.ndjson --record decisions.ndjson > results.ndjson
  pa-query replay 7 --record decisions.ndjson
  pa-query form --patient P050 --drug Mounjaro --format pdf --output request.pdf
  pa-query letter --patient P050 --drug Mounjaro
  pa-query coverage --patient P050 --drug Mounjaro

Exit status:
  0  done (with --exit-code: approve or not_required)
  1  it failed: one line on stderr says what, where and what to do
  2  wrong usage
  3  with --exit-code: pend, the record does not decide it
  4  with --exit-code: refer, to a clinician
  5  with --exit-code: not_covered";

const BULK: &str = "One request a line: {\"patient_id\", \"drug\", \"plan_id\"?, \"kind\"?, \"as_of\"?}. \
    One result a line, in order; a request that cannot be judged gives \
    {\"patient_id\", \"drug\", \"error\"} and the rest goes on. --plan, --kind and --as-of hold for \
    requests that do not say";

/// Determines whether a patient may have a drug paid for, by the payer's policy and the patient's
/// record, and searches policies.
#[derive(Debug, Parser)]
#[command(
    name = "pa-query",
    version,
    override_usage = USAGE,
    after_help = EXAMPLES,
    arg_required_else_help = true,
    subcommand_negates_reqs = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) ask: Ask,
    #[command(flatten)]
    pub(crate) files: Files,
}

/// Where things are, and how text looks.
#[derive(Debug, Args)]
pub(crate) struct Files {
    /// Database that pa-import wrote
    #[arg(
        long,
        value_name = "FILE",
        env = "PA_DB",
        hide_env_values = true,
        default_value = "pa.db",
        global = true,
        help_heading = "Files"
    )]
    pub(crate) db: PathBuf,
    /// Index that pa-index wrote
    #[arg(long, value_name = "PATH", env = "PA_INDEX", hide_env_values = true, default_value = pa_search::DEFAULT_PATH, global = true, help_heading = "Files")]
    pub(crate) index: PathBuf,
    /// Record of decisions: determinations are appended to it; log and replay read it
    #[arg(
        long,
        value_name = "FILE",
        env = "PA_RECORD",
        hide_env_values = true,
        global = true,
        help_heading = "Files"
    )]
    pub(crate) record: Option<PathBuf>,
    /// When to colour text
    #[arg(long, value_enum, default_value_t, value_name = "WHEN", global = true)]
    pub(crate) color: Color,
}

impl Files {
    /// The record of decisions, for what cannot do without.
    pub(crate) fn record(&self) -> anyhow::Result<&Path> {
        let named = self.record.as_deref();
        named.ok_or_else(|| {
            pa_cli::usage("name the record of decisions with --record FILE (or PA_RECORD)")
        })
    }
}

/// A request, or many.
#[derive(Debug, Args)]
pub(crate) struct Ask {
    /// The patient's id
    #[arg(long, value_name = "ID", required_unless_present = "requests", requires = "drug", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) patient: Option<String>,
    /// The requested drug, by brand or generic name
    #[arg(long, value_name = "NAME", required_unless_present = "requests", requires = "patient", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) drug: Option<String>,
    /// Judge many: one request a line of a file, or of stdin for -
    #[arg(long, value_name = "FILE", conflicts_with_all = ["patient", "drug", "format", "exit_code"], long_help = BULK)]
    pub(crate) requests: Option<PathBuf>,
    /// Judge under this plan; else under the patient's own
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) plan: Option<String>,
    /// First request, or continuation of therapy [default: initial]
    #[arg(long, value_enum)]
    pub(crate) kind: Option<Kind>,
    /// The day to judge on; else the day on which the record was true
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// How to print the determination [default: text]
    #[arg(long, value_name = "FORM", value_parser = form_names())]
    pub(crate) format: Option<String>,
    /// Tell the determination by the exit status: 0, 3 pend, 4 refer, 5 not covered
    #[arg(long)]
    pub(crate) exit_code: bool,
    /// With --requests: cite passages of the policy in each result
    #[arg(long, requires = "requests", conflicts_with_all = ["patient", "drug"])]
    pub(crate) citations: bool,
    /// With --requests: add to each result its path to approval, what goes stale, the authorization
    /// and the alternatives on the plan, as a single answer has them
    #[arg(long, requires = "requests", conflicts_with_all = ["patient", "drug"])]
    pub(crate) path: bool,
}

impl Ask {
    /// Whether anything was asked.
    pub(crate) fn is_empty(&self) -> bool {
        let Self {
            patient,
            drug,
            requests,
            plan,
            kind,
            as_of,
            format,
            exit_code,
            citations,
            path,
        } = self;
        let texts = [patient, drug, plan, format];
        texts.iter().all(|text| text.is_none())
            && (requests.is_none(), kind.is_none(), as_of.is_none()) == (true, true, true)
            && !exit_code
            && !citations
            && !path
    }
}

/// `--kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// The first authorization
    Initial,
    /// Its continuation
    Renewal,
}

impl From<Kind> for RequestKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Initial => Self::Initial,
            Kind::Renewal => Self::Renewal,
        }
    }
}

/// What else it does.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Search the policies
    Search(SearchArguments),
    /// Find the patients most like one
    Similar(SimilarArguments),
    /// Count how patients are treated and how requests would be decided
    Patterns(PatternsArguments),
    /// List, filter, export or verify the record of decisions
    Log(LogArguments),
    /// Judge a recorded request again and say whether the result is the same
    Replay(ReplayArguments),
    /// Fill in the payer's request form
    Form(FormArguments),
    /// Write the letter of medical necessity, or an appeal
    Letter(LetterArguments),
    /// What the plan says of a drug, and what else of its class it would pay for
    Coverage(CoverageArguments),
    /// Print a script that completes the command line in a shell
    Completions(CompletionsArguments),
    /// Print the manual page, of the program or of one command
    Man(ManArguments),
}

impl Command {
    /// Its name on the command line.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Search(_) => "search",
            Self::Similar(_) => "similar",
            Self::Patterns(_) => "patterns",
            Self::Log(_) => "log",
            Self::Replay(_) => "replay",
            Self::Form(_) => "form",
            Self::Letter(_) => "letter",
            Self::Coverage(_) => "coverage",
            Self::Completions(_) => "completions",
            Self::Man(_) => "man",
        }
    }
}

/// `pa-query completions`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query completions bash > ~/.local/share/bash-completion/completions/pa-query
  pa-query completions zsh > ~/.zfunc/_pa-query")]
pub(crate) struct CompletionsArguments {
    /// Of which shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

/// `pa-query man`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query man > pa-query.1
  pa-query man form | man -l -")]
pub(crate) struct ManArguments {
    /// One of the commands; else the program itself
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,
}

/// `pa-query patterns`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query patterns --limit 5
  pa-query patterns --drug Mounjaro --format json | jq .requests.approved")]
pub(crate) struct PatternsArguments {
    /// Only sequences with this drug; and judge a first request of every patient for it
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) drug: Option<String>,
    /// At most so many sequences, and so many criteria
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(crate) limit: u32,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// `pa-query log`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query log --record decisions.ndjson --determination refer --since 2026-01-01
  pa-query log --record decisions.ndjson --format csv > decisions.csv
  pa-query log --record decisions.ndjson --verify --head 3f9a1c0e77d2")]
pub(crate) struct LogArguments {
    /// Only of this patient
    #[arg(long, value_name = "ID")]
    pub(crate) patient: Option<String>,
    /// Only requests for this drug, as it was written
    #[arg(long, value_name = "NAME")]
    pub(crate) drug: Option<String>,
    /// Only under this plan
    #[arg(long, value_name = "ID")]
    pub(crate) plan: Option<String>,
    /// Only with this result
    #[arg(long, value_name = "RESULT", value_parser = ["approve", "refer", "pend", "not_covered", "not_required"])]
    pub(crate) determination: Option<String>,
    /// Only recorded on this day (UTC) or later
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) since: Option<Date>,
    /// Only recorded on this day (UTC) or earlier
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) until: Option<Date>,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: LogFormat,
    /// Say whether the record is as it was written; status 1 where it is not
    #[arg(long, conflicts_with_all = ["patient", "drug", "plan", "determination", "since", "until", "format"])]
    pub(crate) verify: bool,
    /// With --verify: an entry must have this digest, noted elsewhere before
    #[arg(long, value_name = "DIGEST", requires = "verify")]
    pub(crate) head: Option<String>,
}

/// `pa-query log --format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// A line an entry
    #[default]
    Text,
    /// An array of whole entries
    Json,
    /// A table without the results
    Csv,
}

/// `pa-query replay`.
#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 the same bytes; 1 another result, or it failed.")]
pub(crate) struct ReplayArguments {
    /// The number of the entry
    #[arg(value_name = "ENTRY", value_parser = crate::replay::entry_number)]
    pub(crate) entry: u64,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// `pa-query similar`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query similar --patient P050 --drug Mounjaro --limit 5
  pa-query similar --patient P050 --format json | jq -r '.[] | [.patient_id, .distance] | @tsv'")]
pub(crate) struct SimilarArguments {
    /// The patient's id
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) patient: String,
    /// Also say what each would get for this drug
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) drug: Option<String>,
    /// Judge them under this plan; else each under their own
    #[arg(long, value_name = "ID", requires = "drug", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) plan: Option<String>,
    /// At most so many patients
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(crate) limit: u32,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// One request, for the commands that answer one.
#[derive(Debug, Args)]
pub(crate) struct One {
    /// The patient's id
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) patient: String,
    /// The requested drug, by brand or generic name
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) drug: String,
    /// Judge under this plan; else under the patient's own
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) plan: Option<String>,
    /// First request, or continuation of therapy [default: initial]
    #[arg(long, value_enum)]
    pub(crate) kind: Option<Kind>,
    /// The day to judge on; else the day on which the record was true
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
}

impl One {
    /// The request.
    pub(crate) fn request(&self) -> Request {
        Request {
            patient_id: self.patient.clone(),
            drug: self.drug.clone(),
            plan_id: self.plan.clone(),
            kind: self.kind.map(Into::into).unwrap_or_default(),
            as_of: self.as_of,
        }
    }
}

/// `pa-query form`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query form --patient P050 --drug Mounjaro --format pdf --output request.pdf
  pa-query form --patient P050 --drug Mounjaro --format json | jq .to_complete")]
pub(crate) struct FormArguments {
    #[command(flatten)]
    pub(crate) request: One,
    /// How to print the form
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub(crate) format: FormFormat,
    /// Write to this file instead of stdout, whole or not at all
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// `pa-query form --format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormFormat {
    /// For a chart or a ticket
    #[default]
    Markdown,
    /// For programs: every field with its state, value and evidence
    Json,
    /// One page that needs nothing else, to read, print or complete by hand
    Html,
    /// To fax or upload
    Pdf,
}

/// `pa-query coverage`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query coverage --patient P050 --drug Mounjaro
  pa-query coverage --patient P050 --drug Mounjaro --format json | jq '.alternatives[0].drug'")]
pub(crate) struct CoverageArguments {
    #[command(flatten)]
    pub(crate) request: One,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: CoverageFormat,
}

/// `pa-query coverage --format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CoverageFormat {
    /// For a person at a terminal
    #[default]
    Text,
    /// For programs
    Json,
}

/// `pa-query search`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query search Wegovy BMI threshold --payer Cigna
  pa-query search \"step therapy\" --drug Jardiance --format json | jq -r '.[].file'")]
pub(crate) struct SearchArguments {
    /// A question or some words
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) text: Vec<String>,
    /// Only policies of this payer
    #[arg(long, value_name = "NAME")]
    pub(crate) payer: Option<String>,
    /// Only policies on this drug or class
    #[arg(long, value_name = "NAME")]
    pub(crate) drug: Option<String>,
    /// Only policies in force on this day; else the latest version of each
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// At most so many passages
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(crate) limit: u32,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// `--format` of what prints a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For a person at a terminal
    #[default]
    Text,
    /// An array, best first
    Json,
}

/// `pa-query letter`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pa-query letter --patient P050 --drug Mounjaro
  pa-query letter --patient P050 --drug Mounjaro --appeal \"step therapy not met\" --format pdf -o appeal.pdf
  pa-query letter --patient P050 --drug Mounjaro --llm http://127.0.0.1:8080 --model NAME")]
pub(crate) struct LetterArguments {
    #[command(flatten)]
    pub(crate) request: One,
    /// Appeal a person's denial, and answer this reason of it
    #[arg(long, value_name = "REASON")]
    pub(crate) appeal: Option<String>,
    #[command(flatten)]
    pub(crate) llm: Llm,
    /// How to print the letter
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub(crate) format: LetterFormat,
    /// Write to this file instead of stdout, whole or not at all
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// A language model that may reword a letter.
#[derive(Debug, Args)]
#[command(next_help_heading = "Language model")]
pub(crate) struct Llm {
    /// Let a model behind this OpenAI-compatible address reword the letter; its key from
    /// PA_LLM_API_KEY or OPENAI_API_KEY
    #[arg(long, value_name = "URL", requires = "model", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) llm: Option<String>,
    /// The model's name
    #[arg(long, value_name = "NAME", requires = "llm", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) model: Option<String>,
    /// Seconds to wait for a reply
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) llm_timeout: u32,
}

/// `pa-query letter --format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LetterFormat {
    /// For a terminal or an editor
    #[default]
    Text,
    /// For programs: sentences with their facts, facts with their places
    Json,
    /// For a chart or a ticket
    Markdown,
    /// To sign and send
    Pdf,
}

fn form_names() -> PossibleValuesParser {
    PossibleValuesParser::new(
        forms::FORMS
            .iter()
            .map(|f| PossibleValue::new(f.name).help(f.about)),
    )
}

fn day(text: &str) -> Result<Date, &'static str> {
    // Stricter than the calendar's own reader, which also takes a time of day.
    let digits = text.len() == 10;
    text.parse()
        .ok()
        .filter(|_| digits)
        .ok_or("not a day of the calendar written YYYY-MM-DD")
}
