//! `pa-index check`: what every line of a policy was read as, or why not.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use pa_cli::terminal::{Color, print_styled};
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::Compiled;
use pa_policy::diagnostic::{Diagnostic, Severity};
use pa_policy::lint::{Versions, lint};

use crate::build::Counts;
use crate::report;
use crate::sources::{self, Source};

/// Arguments of `pa-index check`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Policy files, and folders of them
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Unreadable lines are errors: the exit status is 1 if there is one
    #[arg(long)]
    strict: bool,
    /// Also show lines that state no criterion, and notes
    #[arg(long)]
    all: bool,
    /// Colour of the text form
    #[arg(long, value_enum, default_value_t)]
    color: Color,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One array, one entry a policy
    Json,
}

/// A policy as checked.
pub(crate) struct Checked {
    /// Its path as it can be opened.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
    /// What was made of it.
    pub(crate) compiled: Compiled,
}

/// What was checked, and how it went.
#[derive(Default)]
struct Run {
    checked: Vec<Checked>,
    /// A file named on the command line is no policy, or a path cannot be read.
    failed: bool,
}

/// Checks the named files, and those below the named folders.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut run = Run::default();
    for path in &arguments.paths {
        run.take(path)?;
    }
    run.lint();
    if arguments.strict {
        run.checked
            .iter_mut()
            .for_each(|c| make_strict(&mut c.compiled.diagnostics));
    }
    let mut counts = Counts::default();
    run.checked
        .iter()
        .for_each(|c| counts.add(&c.compiled.lines));
    match arguments.format {
        Format::Json => pa_cli::output::print(&report::json(&run.checked)?)?,
        Format::Text => {
            let width = pa_cli::terminal::width();
            print_styled(
                &report::text(&run.checked, counts, arguments.all, width),
                arguments.color,
            )?;
        }
    }
    let errors = run.checked.iter().flat_map(|c| &c.compiled.diagnostics);
    let wrong = errors.into_iter().any(|d| d.severity == Severity::Error);
    let bad = run.failed || (arguments.strict && (wrong || counts.unreadable > 0));
    Ok(if bad {
        ExitCode::from(pa_cli::FAILED)
    } else {
        ExitCode::SUCCESS
    })
}

impl Run {
    fn take(&mut self, path: &Path) -> anyhow::Result<()> {
        if !path.is_dir() {
            let source = Source {
                path: path.to_owned(),
                name: sources::slashed(path),
            };
            return self.compile(&[source], true);
        }
        let (mut files, readmes) = sources::below(path)?;
        for file in &mut files {
            file.name = sources::slashed(&file.path);
        }
        for file in &readmes {
            pa_cli::warn(format_args!("left out {}: a README", file.path.display()));
        }
        let before = self.checked.len();
        self.compile(&files, false)?;
        if self.checked.len() == before {
            pa_cli::warn(format_args!(
                "{}: no policy in it or below it",
                path.display()
            ));
            self.failed = true;
        }
        Ok(())
    }

    /// Adds what the linter says to what the compiler said.
    fn lint(&mut self) {
        let vocabulary = Vocabulary::builtin();
        let mut versions = Versions::default();
        for checked in &mut self.checked {
            let policy = &checked.compiled.policy;
            versions.add(&policy.header, &checked.file);
            let found = lint(policy, &checked.text, vocabulary);
            checked.compiled.diagnostics.extend(found);
        }
        for overlap in versions.overlaps() {
            let newer = self.checked.iter_mut().find(|c| c.file == overlap.newer);
            if let Some(checked) = newer {
                let remark = overlap.remark(&checked.compiled.policy, &checked.text, vocabulary);
                checked.compiled.diagnostics.push(remark);
            }
        }
        for checked in &mut self.checked {
            let remarks = &mut checked.compiled.diagnostics;
            remarks.sort_by_key(|d| (d.line, d.column));
        }
    }

    /// `named`: the file stands on the command line, so that it is no policy is a failure.
    fn compile(&mut self, files: &[Source], named: bool) -> anyhow::Result<()> {
        sources::compile_all(files, |file, outcome| {
            match outcome {
                Ok((compiled, text)) => {
                    self.checked.push(Checked {
                        file: file.name.clone(),
                        text,
                        compiled,
                    });
                }
                Err(why) if named => {
                    pa_cli::note(why);
                    self.failed = true;
                }
                Err(why) => pa_cli::warn(format_args!("left out {why}")),
            }
            Ok(())
        })
    }
}

/// With `--strict` what could not be read is an error.
fn make_strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics.iter_mut().filter(|d| d.rule == "unreadable") {
        diagnostic.severity = Severity::Error;
    }
}
