//! Policy files: which there are, and their texts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use pa_cli::message::one_line;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Compiled, compile};
use rayon::prelude::*;

/// A file larger than this is no policy, and is not read.
const LARGEST: u64 = 4 << 20;

/// Files are read and compiled side by side, so many at a time: enough to keep every core busy,
/// few enough that ten thousand do not stand in memory together.
const AT_A_TIME: usize = 256;

/// A policy file below a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What it is called in outputs, with `/`.
    pub(crate) name: String,
}

/// A compiled file with its text, or why it is none.
pub(crate) type Outcome = Result<(Compiled, String), String>;

/// The policy files below a folder, by name; `README.md` is none. Names are relative to the folder.
pub(crate) fn below(folder: &Path) -> anyhow::Result<(Vec<Source>, Vec<Source>)> {
    let wanted = |path: &Path| {
        let ending = path
            .extension()
            .and_then(|e| e.to_str())
            .map(str::to_ascii_lowercase);
        matches!(ending.as_deref(), Some("md" | "txt"))
    };
    let mut sources: Vec<Source> = pa_cli::input::files_below(folder, &wanted)?
        .into_iter()
        .map(|path| Source {
            name: name_below(folder, &path),
            path,
        })
        .collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sources
        .into_iter()
        .partition(|source| !is_readme(&source.path)))
}

fn name_below(folder: &Path, path: &Path) -> String {
    slashed(path.strip_prefix(folder).unwrap_or(path))
}

/// A path with `/` between its parts on every system.
pub(crate) fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace('\\', "/")
    }
}

fn is_readme(path: &Path) -> bool {
    path.file_stem()
        .is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
}

/// Reads and compiles files on all cores and hands each outcome to `take`, in the order of files.
pub(crate) fn compile_all(
    sources: &[Source],
    mut take: impl FnMut(&Source, Outcome) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let vocabulary = Vocabulary::builtin();
    for some in sources.chunks(AT_A_TIME) {
        let outcomes: Vec<Outcome> = some
            .par_iter()
            .map(|source| compile_one(source, vocabulary))
            .collect();
        for (source, outcome) in some.iter().zip(outcomes) {
            take(source, outcome)?;
        }
    }
    Ok(())
}

fn compile_one(source: &Source, vocabulary: &Vocabulary) -> Outcome {
    let text = read(&source.path).map_err(|e| one_line(&e))?;
    let compiled = compile(&source.name, &text, vocabulary).map_err(|e| e.to_string())?;
    Ok((compiled, text))
}

/// The text of a policy file. A pipe or device below a folder is never opened: it might never end.
fn read(path: &Path) -> anyhow::Result<String> {
    let name = || path.display().to_string();
    let facts = fs::metadata(path).with_context(name)?;
    if !facts.is_file() {
        bail!("{}: it is no plain file", path.display());
    }
    if facts.len() > LARGEST {
        bail!("{}: larger than 4 MiB, which no policy is", path.display());
    }
    let text = pa_cli::input::read_text(path)?;
    if text.contains('\0') {
        bail!("{}: it holds binary data", path.display());
    }
    Ok(text)
}
