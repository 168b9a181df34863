//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};

use crate::day::Day;
use crate::output::{self, Order};
use crate::patient::Draft;
use crate::{describe, forms, formulary, profile};

/// The seed of a script that gives none. With it, the fiftieth patient of the default profile is
/// one the documentation can speak of: type 2 diabetes, and a plan that authorizes Mounjaro.
pub const SEED: u64 = 130;
const DEFAULT_COUNT: u64 = 20;
/// More patients than there are people would be a slip of the key.
const MOST: u64 = 1_000_000_000;
/// From here on progress is shown at a terminal.
const LONG: u64 = 50_000;

/// Generates synthetic patients, plan rows and form templates.
#[derive(Debug, Parser)]
#[command(name = "pa-gen", version, after_help = EXAMPLES)]
pub struct Cli {
    /// How many patients; or `plans`: the plan rows, `forms`: the form templates.
    #[arg(value_name = "COUNT", allow_negative_numbers = true, value_parser = What::read)]
    what: Option<What>,
    /// Another seed gives other patients; the same seed the same ones.
    #[arg(long, default_value_t = SEED)]
    seed: u64,
    /// The day on which the records are true, from 1900-01-01 to 2100-12-31.
    #[arg(long, value_name = "DATE", default_value = "2026-01-01", value_parser = read_day)]
    as_of: Day,
    /// How patients are written.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// A file instead of stdout; it appears whole or not at all.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The kind of patients.
    #[arg(long, value_name = "NAME", default_value = "metabolic", value_parser = read_profile)]
    profile: String,
    /// Instead of patients, the statistics of COUNT of them beside the figures observed.
    #[arg(long)]
    describe: bool,
}

const EXAMPLES: &str = "Examples:
  pa-gen 100 > patients.json
  pa-gen 100000 --format ndjson --output patients.ndjson
  pa-gen plans > plans.json

The same count, seed, day and profile give the same bytes on every machine, and the first
patients of many are the same as those of few.

Exit status: 0 done; 1 it failed; 2 wrong usage.";

#[derive(Debug, Clone, Copy)]
enum What {
    Patients(u64),
    Plans,
    Forms,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON array.
    Json,
    /// One JSON record a line.
    Ndjson,
    /// One FHIR R4 Bundle a line.
    Fhir,
}

impl What {
    fn read(text: &str) -> Result<Self, String> {
        match text {
            "plans" => Ok(Self::Plans),
            "forms" => Ok(Self::Forms),
            _ => match text.parse() {
                Ok(count) if count <= MOST => Ok(Self::Patients(count)),
                _ => Err(format!(
                    "a number from 0 to {MOST}, `plans` or `forms` is due"
                )),
            },
        }
    }
}

fn read_day(text: &str) -> Result<Day, String> {
    let date: jiff::civil::Date = text
        .parse()
        .map_err(|_| "a date such as 2026-01-01 is due".to_owned())?;
    if !(1900..=2100).contains(&date.year()) {
        return Err("the records speak of the years from 1900 to 2100".to_owned());
    }
    Ok(Day::from_civil(
        date.year().into(),
        date.month().into(),
        date.day().into(),
    ))
}

fn read_profile(text: &str) -> Result<String, String> {
    if profile::names().any(|name| name == text) {
        return Ok(text.to_owned());
    }
    let known: Vec<_> = profile::names().collect();
    Err(format!("the profiles are {}", known.join(", ")))
}

/// Does what the command line asks.
pub fn run(cli: &Cli) -> Result<ExitCode> {
    match cli.what.unwrap_or(What::Patients(DEFAULT_COUNT)) {
        What::Plans => write_text(cli, &formulary::plans_json()?)?,
        What::Forms => write_text(cli, &forms::forms_json()?)?,
        What::Patients(count) if cli.describe => write_text(cli, &description(cli, count)?)?,
        What::Patients(count) => write_patients(cli, count)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write_text(cli: &Cli, text: &str) -> Result<()> {
    match &cli.output {
        Some(path) => pa_cli::output::write_file(path, text.as_bytes()),
        None => Ok(pa_cli::output::print(text)?),
    }
}

fn description(cli: &Cli, count: u64) -> Result<String> {
    let profile = profile::load(&cli.profile).context("no such profile")??;
    let figures = describe::figures(&cli.profile)?;
    let mut draft = Draft::new(&profile, cli.seed, cli.as_of);
    let lines = describe::measure(&figures, &mut draft, count)?;
    Ok(format!(
        "{}: {count} patients\n{}",
        profile.title,
        describe::table(&lines)
    ))
}

fn write_patients(cli: &Cli, count: u64) -> Result<()> {
    let profile = profile::load(&cli.profile).context("no such profile")??;
    let format = match cli.format {
        Format::Json => output::Format::Json,
        Format::Ndjson => output::Format::Ndjson,
        Format::Fhir => output::Format::Fhir,
    };
    let order = Order {
        profile: &profile,
        count,
        seed: cli.seed,
        as_of: cli.as_of,
        format,
    };
    let bar = (count >= LONG).then(|| pa_cli::progress::count("patients", Some(count)));
    let progress = |done| {
        if let Some(bar) = &bar {
            bar.set_position(done);
        }
    };
    match &cli.output {
        Some(path) => {
            let mut file = pa_cli::output::AtomicFile::create(path)?;
            output::write(&order, output::threads(), &mut file, progress)
                .with_context(|| path.display().to_string())?;
            file.finish()?;
        }
        None => output::write(&order, output::threads(), &mut std::io::stdout(), progress)?,
    }
    if let Some(bar) = &bar {
        bar.finish_and_clear();
    }
    Ok(())
}
