//! What can go wrong with the index, in one line each: what, where, what to do.

use std::io;
use std::path::{Path, PathBuf};

/// Why the index cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// Nothing is there yet.
    #[error("{}: no policy index here yet; `{}` makes it", .0.display(), remedy(.0))]
    Missing(PathBuf),
    /// Something else is there, which must not be overwritten.
    #[error("{}: this is no policy index and is left as it is; name another path with `--index`", .0.display())]
    NotAnIndex(PathBuf),
    /// Written by a program with another form of the index.
    #[error(
        "{}: the index has format {found}, this program reads {wanted}; `{}` makes it anew",
        path.display(), remedy(path)
    )]
    OtherVersion {
        /// The index.
        path: PathBuf,
        /// Its format.
        found: String,
        /// The one this program reads.
        wanted: String,
    },
    /// Not as it was written.
    #[error("{}: the index is damaged ({what}); `{}` makes it anew", path.display(), remedy(path))]
    Damaged {
        /// The index.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// Rebuilt between opening it and its first search.
    #[error("{}: the index was rebuilt meanwhile; run the command again", .0.display())]
    Replaced(PathBuf),
    /// The operating system refused.
    #[error("{}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Its words.
        source: io::Error,
    },
    /// A policy cannot be written.
    #[error("{file}: {what}")]
    Policy {
        /// The policy's file.
        file: String,
        /// What is wrong with it.
        what: String,
    },
}

impl IndexError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::Io {
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn damaged(path: &Path, what: impl Into<String>) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            what: what.into(),
        }
    }
}

/// The command that makes the index at `path`.
fn remedy(path: &Path) -> String {
    if path == Path::new(crate::DEFAULT_PATH) {
        "pa-index policies/".into()
    } else {
        format!("pa-index policies/ --index {}", path.display())
    }
}
