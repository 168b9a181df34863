//! Generates synthetic patients, plan rows and form templates.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    pa_cli::run("pa-gen", || pa_gen::cli::run(&pa_gen::cli::Cli::parse()))
}
