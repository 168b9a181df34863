//! The inputs: files, folders, stdin; plain or compressed.

use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use flate2::read::MultiGzDecoder;
use pa_cli::input;
use pa_cli::progress::{self, Counted};

/// An input to read.
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    /// It was found in a folder, so it need not be anything that can be imported.
    pub(crate) found: bool,
}

/// The files that arguments mean, folders replaced by what is below them. Names the same file once
/// even where arguments overlap; stdin may be given once.
pub(crate) fn sources(arguments: &[PathBuf]) -> anyhow::Result<Vec<Source>> {
    if arguments
        .iter()
        .filter(|path| path.as_os_str() == "-")
        .count()
        > 1
    {
        return Err(pa_cli::usage(
            "`-` is given twice, but stdin can be read once",
        ));
    }
    let mut sources: Vec<Source> = Vec::new();
    for path in arguments {
        if !path.is_dir() {
            sources.push(Source {
                path: path.clone(),
                found: false,
            });
            continue;
        }
        let files = input::files_below(path, &is_data)?;
        if files.is_empty() {
            bail!(
                "{}: no .json or .ndjson file below this folder",
                path.display()
            );
        }
        for path in files {
            if !sources.iter().any(|known| known.path == path) {
                sources.push(Source { path, found: true });
            }
        }
    }
    Ok(sources)
}

fn is_data(path: &Path) -> bool {
    let name = path
        .file_name()
        .map(|n| n.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    [".json", ".ndjson", ".jsonl"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// An open source.
pub(crate) struct Open {
    pub(crate) name: String,
    pub(crate) reader: Box<dyn Read>,
}

/// Opens a source and unpacks it where it is compressed, whatever its name.
pub(crate) fn open(source: &Source, quiet: bool) -> anyhow::Result<Open> {
    let input = input::open(&source.path)?;
    let name = input.name.clone();
    let bar = if quiet {
        progress::Bar::hidden()
    } else {
        progress::bytes(name.clone(), input.length)
    };
    let mut reader = Counted::new(input, bar);
    let mut head = Vec::new();
    (&mut reader)
        .take(2)
        .read_to_end(&mut head)
        .with_context(|| name.clone())?;
    let packed = head == [0x1F, 0x8B];
    let whole = Cursor::new(head).chain(reader);
    let reader: Box<dyn Read> = if packed {
        Box::new(Unpacked(MultiGzDecoder::new(whole)))
    } else {
        Box::new(whole)
    };
    Ok(Open { name, reader })
}

/// Says of a broken gzip stream what it is.
struct Unpacked<R>(R);

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                io::Error::new(error.kind(), "the gzip file is cut off")
            }
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                io::Error::new(error.kind(), "the gzip file is damaged")
            }
            _ => error,
        })
    }
}
