//! What can go wrong with a database, each with what to do.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::schema::VERSION;

/// Why a database cannot be read or written. The message is one line and names the file.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// There is no file.
    #[error("{}: no database yet; make it with `pa-import patients.json{}`", .0.display(), option(.0))]
    Missing(PathBuf),
    /// The path is a folder.
    #[error("{}: it is a folder; a database is one file", .0.display())]
    Folder(PathBuf),
    /// The file is something else.
    #[error("{}: not a database of this program; name another file with --db", .0.display())]
    NotADatabase(PathBuf),
    /// The file was written by another version.
    #[error(
        "{}: a database of format {found}, but this program reads format {VERSION}; make it again with \
         `pa-import patients.json{}` after moving it away", .path.display(), option(.path)
    )]
    OtherVersion {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
    },
    /// The file is cut off or otherwise damaged.
    #[error("{}: the database is damaged ({what}); move it away and import again", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// Another process is loading it.
    #[error("{}: being loaded by {holder}; wait until that ends, then run this again", .path.display())]
    Locked {
        /// The file.
        path: PathBuf,
        /// Who holds the lock.
        holder: String,
    },
    /// The disk is full.
    #[error("{}: the disk is full; nothing has changed; free some space, then run this again", .0.display())]
    Full(PathBuf),
    /// The operating system refuses.
    #[error("{}: {what}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What it says.
        what: String,
    },
    /// SQLite refuses.
    #[error("{}: {error}", .path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What it says.
        error: rusqlite::Error,
    },
}

fn option(path: &Path) -> String {
    if path.as_os_str() == "pa.db" {
        String::new()
    } else {
        format!(" --db {}", path.display())
    }
}

impl DbError {
    /// An error of the operating system about a file of the database.
    pub(crate) fn io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        let what = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => return Self::Full(path),
            io::ErrorKind::NotFound => "no such folder".to_owned(),
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
            io::ErrorKind::NotADirectory => "a part of the path is no folder".to_owned(),
            io::ErrorKind::FileTooLarge => "the file is larger than allowed here".to_owned(),
            _ => {
                let text = error.to_string();
                text.split(" (os error")
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            }
        };
        Self::Io { path, what }
    }

    /// An error of SQLite about a database.
    pub(crate) fn sqlite(path: &Path, error: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full(path),
            Some(ErrorCode::NotADatabase) => Self::NotADatabase(path),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged {
                path,
                what: "malformed pages".into(),
            },
            Some(ErrorCode::SystemIoFailure) => {
                // SQLite hides the cause; the usual one is a limit on size or a full disk.
                Self::Io {
                    path,
                    what: "reading or writing failed: is the disk full or removed?".into(),
                }
            }
            _ => Self::Sqlite { path, error },
        }
    }
}
