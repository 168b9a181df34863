//! What can be written on the command line.

use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValue, PossibleValuesParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use pa_cli::terminal::Color;
use pa_model::{Date, RequestKind};

use crate::forms;

const USAGE: &str = "\
pa-query --patient ID --drug NAME [OPTIONS]
       pa-query --requests FILE|- [OPTIONS]
       pa-query search TEXT... [OPTIONS]";

const EXAMPLES: &str = "\
Examples:
  pa-query --patient P050 --drug Mounjaro
  pa-query --patient P050 --drug Mounjaro --format json | jq .missing
  pa-query --patient P050 --drug Mounjaro --plan aetna-gold --kind renewal --as-of 2026-06-01
  pa-query --patient P050 --drug Mounjaro --exit-code >/dev/null && echo approved
  pa-query --requests requests.ndjson > results.ndjson
  pa-query search Wegovy BMI threshold --payer Cigna

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
    /// When to colour text
    #[arg(long, value_enum, default_value_t, value_name = "WHEN", global = true)]
    pub(crate) color: Color,
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
        } = self;
        let texts = [patient, drug, plan, format];
        texts.iter().all(|text| text.is_none())
            && (requests.is_none(), kind.is_none(), as_of.is_none()) == (true, true, true)
            && !exit_code
            && !citations
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
    pub(crate) format: SearchFormat,
}

/// `pa-query search --format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SearchFormat {
    /// For a person at a terminal
    #[default]
    Text,
    /// An array, best first
    Json,
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
