//! `pa-index`: compiles policies and builds the index that `pa-query` reads.

mod build;
mod check;
mod report;
mod sources;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Reading a policy is some thousands of small texts: with the system's allocator, a sixth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HELP: &str = "\
Examples:
  pa-index policies/                        into pa.index
  pa-index check policies/aetna             how each line is read, and what is not
  pa-index check new.md --format json | jq '.[].diagnostics'

Exit status: 0 done; 1 it failed, and the index is as it was; 2 wrong usage.";

/// Compiles every policy below a folder and builds the policy index.
#[derive(Debug, Parser)]
#[command(
    name = "pa-index",
    version,
    after_help = HELP,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
struct Arguments {
    /// Folder of policies: every .md and .txt file below it
    #[arg(required = true)]
    dir: Option<PathBuf>,
    /// Where the index goes; an index that stands there is replaced once the new one is complete
    #[arg(long, env = "PA_INDEX", default_value = pa_search::DEFAULT_PATH)]
    index: PathBuf,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say of every line of a policy what it was read as, or why not; builds nothing
    Check(check::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    pa_cli::run("pa-index", || match (arguments.command, arguments.dir) {
        (Some(Command::Check(check)), _) => check::run(&check),
        (None, Some(dir)) => build::run(&dir, &arguments.index),
        (None, None) => Err(pa_cli::usage("name the folder that holds the policies")),
    })
}
