//! The index folder: generations beside each other, one of them current.
//!
//! ```text
//! pa.index/
//!   CURRENT      the name of the generation that readers open, one line
//!   LOCK         held by a writer, so that two do not sweep each other's work away
//!   g-3fk2xq/    a generation: policies.dir, policies.ndjson, search.json, sections/
//! ```
//! A writer fills a new generation and then replaces `CURRENT` by renaming. Until that moment
//! readers see the old one; killed before it, the writer leaves a folder that the next one sweeps
//! away. Readers take no lock.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::error::IndexError;

const CURRENT: &str = "CURRENT";
const LOCK: &str = "LOCK";
const PREFIX: &str = "g-";

/// The index folder, held by one writer.
pub(crate) struct Writing {
    path: PathBuf,
    _lock: Option<File>,
    generation: TempDir,
}

impl Writing {
    /// Waits for any other writer, sweeps what killed ones left and begins a new generation.
    /// Refuses a folder that holds other things.
    pub(crate) fn begin(path: &Path) -> Result<Self, IndexError> {
        if path.exists() && !may_be_index(path)? {
            return Err(IndexError::NotAnIndex(path.to_owned()));
        }
        fs::create_dir_all(path).map_err(IndexError::io(path))?;
        let lock = lock(&path.join(LOCK))?;
        let keep = current_name(path).ok();
        sweep(path, keep.as_deref());
        let generation = tempfile::Builder::new()
            .prefix(PREFIX)
            .tempdir_in(path)
            .map_err(IndexError::io(path))?;
        open_to_others(generation.path());
        Ok(Self {
            path: path.to_owned(),
            _lock: lock,
            generation,
        })
    }

    /// Where the new generation is being written.
    pub(crate) fn generation(&self) -> &Path {
        self.generation.path()
    }

    /// Makes the new generation the current one and removes the one before.
    pub(crate) fn publish(self) -> Result<(), IndexError> {
        let name = self
            .generation
            .path()
            .file_name()
            .map(|n| n.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        sync_folder(self.generation.path());
        let target = self.path.join(CURRENT);
        let mut file = tempfile::Builder::new()
            .prefix(".CURRENT-")
            .tempfile_in(&self.path)
            .map_err(IndexError::io(&target))?;
        writeln!(file, "{name}").map_err(IndexError::io(&target))?;
        open_to_others(file.path());
        file.as_file().sync_all().map_err(IndexError::io(&target))?;
        file.persist(&target).map_err(|e| IndexError::Io {
            path: target.clone(),
            source: e.error,
        })?;
        sync_folder(&self.path);
        let _ = self.generation.keep();
        sweep(&self.path, Some(&name));
        Ok(())
    }
}

/// The generation that readers open.
pub(crate) fn current(path: &Path) -> Result<PathBuf, IndexError> {
    current_name(path).map(|name| path.join(name))
}

fn current_name(path: &Path) -> Result<String, IndexError> {
    let file = path.join(CURRENT);
    match fs::read_to_string(&file) {
        Ok(text) => {
            let name = text.trim_end();
            let sound = name.starts_with(PREFIX)
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            sound
                .then(|| name.to_owned())
                .ok_or_else(|| IndexError::damaged(path, "CURRENT names no generation"))
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(IndexError::Missing(path.to_owned())),
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => {
            Err(IndexError::damaged(path, "it is a file, not a folder"))
        }
        Err(e) if e.kind() == io::ErrorKind::InvalidData => {
            Err(IndexError::damaged(path, "CURRENT is no text"))
        }
        Err(source) => Err(IndexError::Io { path: file, source }),
    }
}

/// Whether a writer may use the folder: it is empty, or a writer has been there before.
///
/// The entries are looked at before the lock: another writer, beginning at this moment, makes its
/// lock before all else, so whatever is seen of it, the lock is there by then.
fn may_be_index(path: &Path) -> Result<bool, IndexError> {
    if !path.is_dir() {
        return Ok(false);
    }
    let mut entries = fs::read_dir(path).map_err(IndexError::io(path))?;
    let empty = entries.next().is_none();
    Ok(empty || path.join(LOCK).is_file() || path.join(CURRENT).is_file())
}

/// Takes the writers' lock, waiting for another writer. File systems without locks do without.
fn lock(path: &Path) -> Result<Option<File>, IndexError> {
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(IndexError::io(path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => {
            file.lock().map_err(IndexError::io(path))?;
            Ok(Some(file))
        }
        Err(TryLockError::Error(e)) if e.kind() == io::ErrorKind::Unsupported => Ok(None),
        Err(TryLockError::Error(source)) => Err(IndexError::Io {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Removes generations other than `keep`, and unfinished CURRENT files. What cannot be removed
/// now goes with the next sweep.
fn sweep(path: &Path, keep: Option<&str>) {
    let Ok(entries) = fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if Some(name) == keep {
            continue;
        }
        if name.starts_with(PREFIX) {
            let _ = fs::remove_dir_all(entry.path());
        } else if name.starts_with(".CURRENT-") {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Gives a temporary file or folder, made for its owner alone, the permissions of the index folder
/// for reading, so that others who may read the folder may read the index.
fn open_to_others(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let Some(folder) = path.parent().and_then(|p| fs::metadata(p).ok()) else {
            return;
        };
        let execute = if path.is_dir() { 0o777 } else { 0o666 };
        let mode = folder.permissions().mode() & execute;
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Makes renames in a folder lasting, where the file system can.
fn sync_folder(path: &Path) {
    if let Ok(folder) = File::open(path) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Barrier;

    use super::*;

    fn generations(path: &Path) -> usize {
        let names = fs::read_dir(path).unwrap().map(|e| e.unwrap().file_name());
        names
            .filter(|n| n.to_str().unwrap().starts_with(PREFIX))
            .count()
    }

    #[test]
    fn a_generation_replaces_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pa.index");
        assert!(matches!(current(&path), Err(IndexError::Missing(_))));
        Writing::begin(&path).unwrap().publish().unwrap();
        let first = current(&path).unwrap();
        let second = Writing::begin(&path).unwrap();
        assert_eq!(
            current(&path).unwrap(),
            first,
            "readers keep the old one until the swap"
        );
        second.publish().unwrap();
        assert_ne!(current(&path).unwrap(), first);
        assert!(!first.exists());
        assert_eq!(generations(&path), 1);
    }

    #[test]
    fn an_abandoned_generation_is_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pa.index");
        Writing::begin(&path).unwrap().publish().unwrap();
        let before = current(&path).unwrap();
        // A killed writer leaves its folder behind.
        let killed = Writing::begin(&path).unwrap();
        let Writing {
            generation, _lock, ..
        } = killed;
        let left = generation.keep();
        drop(_lock);
        assert_eq!(current(&path).unwrap(), before);
        Writing::begin(&path).unwrap().publish().unwrap();
        assert!(!left.exists());
        assert_eq!(generations(&path), 1);
    }

    #[test]
    fn other_folders_and_files_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.md"), "x").unwrap();
        assert!(matches!(
            Writing::begin(folder.path()),
            Err(IndexError::NotAnIndex(_))
        ));
        assert!(matches!(
            Writing::begin(&folder.path().join("thesis.md")),
            Err(IndexError::NotAnIndex(_))
        ));
        fs::write(folder.path().join(CURRENT), "../elsewhere\n").unwrap();
        assert!(matches!(
            current(folder.path()),
            Err(IndexError::Damaged { .. })
        ));
    }

    #[test]
    fn writers_wait_for_each_other() {
        // Beginning in a folder that does not exist yet is where they meet, so it is begun often.
        for _ in 0..100 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("pa.index");
            let together = Barrier::new(4);
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        together.wait();
                        Writing::begin(&path).unwrap().publish().unwrap();
                    });
                }
            });
            assert!(current(&path).unwrap().is_dir());
            assert_eq!(generations(&path), 1);
        }
    }
}
