//! Imports patients, plans, forms and FHIR R4 records into the database. What is read, and what
//! becomes of it, is in this crate's README.

mod bundle;
mod check;
mod import;
mod rejects;
mod source;
mod summary;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

const HELP: &str = "\
Examples:
  pa-import patients.json                      one file into pa.db
  pa-gen 100 | pa-import - data/plans.json     from a pipe, and a file of plan rows
  pa-import export/ --on-error reject --rejects bad.ndjson
                                               a folder of FHIR Bundles or Bulk Data NDJSON
  pa-import patients.ndjson.gz --db west.db --summary json

Exit status: 0 imported; 1 it failed, and the database is as it was; 2 wrong usage.";

/// Import patients, plan rows, form templates and FHIR R4 records into the database.
///
/// Inputs are told apart by what they hold: JSON arrays, NDJSON, single records, FHIR Bundles,
/// FHIR resources one a line (also those of one patient spread over many files), CMS QHP
/// formularies; any of them also compressed with gzip. A load is taken whole or not at all; a
/// record whose id is already in the database replaces it.
#[derive(Debug, Parser)]
#[command(name = "pa-import", version, after_help = HELP)]
struct Options {
    /// Files, folders (searched for .json, .ndjson, .jsonl, also .gz), or - for stdin
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,

    /// The database, made where there is none
    #[arg(long, env = "PA_DB", default_value = "pa.db", value_name = "FILE")]
    db: PathBuf,

    /// What a bad record does: stop everything, or be left out
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    on_error: OnError,

    /// Where bad records go, as NDJSON with file, record, line, pointer, reason and the record
    /// itself (with --on-error reject)
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,

    /// The summary: text for people on stderr, or JSON for scripts on stdout
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    summary: SummaryForm,

    /// Say nothing but errors
    #[arg(short, long)]
    quiet: bool,

    /// Seconds to wait for another import into the same database
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    wait: u64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum OnError {
    /// Nothing is imported.
    #[default]
    Abort,
    /// The others are imported.
    Reject,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum SummaryForm {
    #[default]
    Text,
    Json,
}

fn main() -> ExitCode {
    let options = Options::parse();
    pa_cli::run("pa-import", || import::run(&options))
}
