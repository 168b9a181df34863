//! Sets the programs beside named references, each timed in the same run: `just bench`.
//!
//! A figure is CPU seconds, user and system, as the operating system counts them for the finished
//! process, and its ratio to the reference in the same table. Machines are noisy: of several runs
//! the quickest counts, on both sides.
//!
//! A section is a file with one function from [`Bench`] to [`Table`]s, and a line in [`SECTIONS`].

mod cold;
mod generate;
mod import;
mod judge;
mod requests;
mod run;
mod scale;
mod search;
mod similar;
mod table;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use run::Run;
use table::Table;
use tempfile::TempDir;

/// As in the programs that compile and judge, so that what is timed in this process takes as long there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A section of the benchmark: its name, what it measures, how.
type Section = (&'static str, &'static str, fn(&Bench) -> Result<Vec<Table>>);

const SECTIONS: &[Section] = &[
    (
        "generate",
        "patients to a file, beside a copy of the file",
        generate::tables,
    ),
    ("import", "a load, beside the sqlite3 shell", import::tables),
    (
        "judge",
        "compiling a policy, judging a request, beside reading them",
        judge::tables,
    ),
    (
        "cold",
        "one request in a process of its own, beside the sqlite3 shell",
        cold::tables,
    ),
    (
        "requests",
        "many requests in one process, beside the sqlite3 shell",
        requests::tables,
    ),
    (
        "search",
        "an index of ten thousand policies, and questions, beside SQLite's full-text search",
        search::tables,
    ),
    (
        "similar",
        "the patients most like one, beside looking up that one",
        similar::tables,
    ),
];

/// Measure the programs beside named references.
#[derive(Parser)]
#[command(name = "bench", after_help = help())]
struct Options {
    /// Sections to run; all where none is named
    sections: Vec<String>,

    /// How many patients
    #[arg(long, default_value_t = 100_000)]
    patients: u64,

    /// Runs of which the quickest counts
    #[arg(long, default_value_t = 3)]
    runs: u32,

    /// Instead: every step at these numbers of patients, as a Markdown table
    #[arg(long, value_delimiter = ',', conflicts_with_all = ["sections", "patients", "runs"])]
    scale: Vec<u64>,

    /// Where the files go meanwhile; in the build folder where it is not given
    #[arg(long)]
    folder: Option<PathBuf>,
}

fn help() -> String {
    let lines = SECTIONS
        .iter()
        .map(|(n, what, _)| format!("  {n:10}{what}\n"));
    format!("Sections:\n{}", lines.collect::<String>())
}

/// What sections share: the programs, a folder, and input made once.
pub(crate) struct Bench {
    pub(crate) patients: u64,
    pub(crate) runs: u32,
    programs: PathBuf,
    folder: TempDir,
}

impl Bench {
    /// A command of one of the project's programs, built for release. Its current folder is that of
    /// the benchmark.
    pub(crate) fn program(&self, name: &str) -> Command {
        let path = self
            .programs
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        self.command(path)
    }

    /// A command of any program, in the folder of the benchmark.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path());
        for setting in ["PA_DB", "PA_INDEX"] {
            command.env_remove(setting);
        }
        command
    }

    /// A file in the folder of the benchmark.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The name of `patients.ndjson` in the folder of the benchmark, generated on first use.
    pub(crate) fn patients_file(&self) -> Result<&'static str> {
        const NAME: &str = "patients.ndjson";
        if !self.path(NAME).exists() {
            let mut make = self.program("pa-gen");
            make.arg(self.patients.to_string());
            make.args(["--format", "ndjson", "--output", NAME]);
            run::once(make)?;
        }
        Ok(NAME)
    }

    /// The name of the database of the patients, plans and forms in the folder of the benchmark,
    /// with the index of the policies beside it; both made on first use.
    pub(crate) fn database(&self) -> Result<&'static str> {
        const NAME: &str = "pa.db";
        if !self.path("pa.index").exists() {
            let mut import = self.program("pa-import");
            import.args(["--quiet", "--db", NAME]);
            if !self.path(NAME).exists() {
                import.arg(self.patients_file()?);
            }
            let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/");
            import.args(["plans.json", "forms.json"].map(|name| format!("{data}{name}")));
            run::once(import)?;
            let mut index = self.program("pa-index");
            index.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../policies"));
            run::once(index)?;
        }
        Ok(NAME)
    }

    /// The quickest of several runs, each of a fresh command. `prepare` comes before each and is not
    /// timed; what it and earlier runs wrote is on disk before the clock starts.
    pub(crate) fn quickest(
        &self,
        prepare: impl Fn() -> Result<()>,
        command: impl Fn() -> Command,
    ) -> Result<Run> {
        let mut best: Option<Run> = None;
        for _ in 0..self.runs.max(1) {
            prepare()?;
            run::once(Command::new("sync"))?;
            let run = run::once(command())?;
            best = Some(best.map_or(run, |best| if run.cpu() < best.cpu() { run } else { best }));
        }
        best.context("no run")
    }
}

/// The id of a patient, from 1, as `pa-gen` writes it.
pub(crate) fn patient_id(number: u64) -> String {
    format!("P{number:03}")
}

fn main() -> Result<()> {
    let options = Options::parse();
    for name in &options.sections {
        let known = SECTIONS.iter().any(|(n, ..)| n == name);
        ensure!(known, "there is no section `{name}`\n{}", help());
    }
    // Judging needs none of the programs, which take long to build.
    let within = !options.sections.is_empty() && options.sections.iter().all(|n| n == "judge");
    let built = target()?.join("release");
    let place = options.folder.unwrap_or_else(|| built.clone());
    let installed = tempfile::Builder::new()
        .prefix("bench-")
        .tempdir_in(&place)?;
    if !within {
        build()?;
        install(&built, installed.path())?;
    }
    let with = |patients| -> Result<Bench> {
        let mut folder = tempfile::Builder::new();
        Ok(Bench {
            patients,
            runs: options.runs,
            programs: installed.path().to_owned(),
            folder: folder.prefix("bench-").tempdir_in(&place)?,
        })
    };
    let mut out = std::io::stdout().lock();
    if !options.scale.is_empty() {
        write!(out, "{}", scale::table(&options.scale, with)?)?;
        return Ok(());
    }
    let bench = with(options.patients)?;
    for (name, _, tables) in SECTIONS {
        if options.sections.is_empty() || options.sections.iter().any(|n| n == name) {
            for table in tables(&bench).with_context(|| format!("section {name}"))? {
                writeln!(out, "{table}")?;
            }
        }
    }
    Ok(())
}

/// The build folder.
fn target() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let target = own.parent().and_then(Path::parent);
    Ok(target.context("no build folder")?.to_owned())
}

/// Programs of the project that the sections run.
const PROGRAMS: [&str; 4] = ["pa-gen", "pa-import", "pa-index", "pa-query"];

/// Copies the programs, as installing does: what a linker has just written lies in memory in small
/// pieces, and starts a millisecond slower than the same file copied or read from disk, as the
/// references are.
fn install(built: &Path, folder: &Path) -> Result<()> {
    for name in PROGRAMS {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        std::fs::copy(built.join(&file), folder.join(&file)).context(file)?;
    }
    Ok(())
}

/// Builds the programs for release.
fn build() -> Result<()> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--quiet", "--bins", "--target-dir"]);
    cargo.arg(target()?);
    cargo.args(PROGRAMS.iter().flat_map(|name| ["-p", name]));
    cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    ensure!(cargo.status()?.success(), "the programs do not build");
    Ok(())
}
