//! Keeps two loads of one database apart.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::DbError;

/// A held lock. The operating system releases it when the process ends, however it ends.
pub(crate) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Takes the lock of the database at `path`, waiting for at most `wait`.
    pub(crate) fn take(path: &Path, wait: Duration) -> Result<Self, DbError> {
        let lock = with_suffix(path, ".lock");
        let failed = |error: &std::io::Error| DbError::io(path, error);
        let begun = Instant::now();
        loop {
            let mut options = File::options();
            let file = options
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&lock);
            let mut file = file.map_err(|e| failed(&e))?;
            match file.try_lock() {
                Ok(()) if is_still(&file, &lock) => {
                    let own = format!("process {}", std::process::id());
                    // Only for the message of whoever waits.
                    let _ = file
                        .set_len(0)
                        .and_then(|()| file.write_all(own.as_bytes()));
                    return Ok(Self { path: lock, file });
                }
                // The file was removed by its holder between opening and locking it.
                Ok(()) => continue,
                Err(TryLockError::WouldBlock) if begun.elapsed() < wait => {
                    sleep(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let _ = file
                        .rewind()
                        .and_then(|()| file.read_to_string(&mut holder));
                    if holder.is_empty() {
                        holder = "another process".to_owned();
                    }
                    return Err(DbError::Locked {
                        path: path.to_owned(),
                        holder,
                    });
                }
                Err(TryLockError::Error(error)) => return Err(failed(&error)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is held: whoever waits sees that its file is gone and takes a new one.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Whether an open file is the one that a path names.
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_still(_: &File, path: &Path) -> bool {
    path.exists()
}

/// `path` with something added to its file name.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
