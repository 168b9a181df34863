//! Stdout, and files that appear whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use tempfile::NamedTempFile;

/// Writes `data` to stdout and flushes it.
pub fn print(data: &str) -> io::Result<()> {
    let mut out = stdout();
    out.write_all(data.as_bytes())?;
    out.flush()
}

/// Stdout with a buffer of 64 KiB. Flush it at the end: what is dropped unflushed is written, but
/// its errors are lost.
pub fn stdout() -> BufWriter<io::StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// A file that takes its name only when it is complete: it is written beside its place under
/// another name, synced and renamed by [`AtomicFile::finish`]. Dropped before, it leaves nothing,
/// and a file that stood there stays as it was.
pub struct AtomicFile {
    path: PathBuf,
    target: Target,
}

enum Target {
    Beside(BufWriter<NamedTempFile>),
    /// A device or pipe such as `/dev/null`, which cannot be replaced.
    Direct(BufWriter<File>),
}

impl AtomicFile {
    /// Begins a file at `path`, replacing what stands there on [`AtomicFile::finish`]. Refuses a
    /// folder.
    pub fn create(path: &Path) -> anyhow::Result<Self> {
        let named = || path.display().to_string();
        // A link stays a link; what it points at is replaced.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let standing = fs::metadata(&path).ok();
        let target = match &standing {
            Some(facts) if facts.is_dir() => {
                bail!("{}: it is a folder; name a file", path.display())
            }
            Some(facts) if !facts.is_file() => {
                let file = File::options()
                    .write(true)
                    .open(&path)
                    .with_context(named)?;
                Target::Direct(BufWriter::new(file))
            }
            _ => {
                let file = beside(&path, standing.as_ref()).with_context(named)?;
                Target::Beside(BufWriter::with_capacity(1 << 16, file))
            }
        };
        Ok(Self { path, target })
    }

    /// Flushes, syncs and puts the file in its place.
    pub fn finish(self) -> anyhow::Result<()> {
        let named = || self.path.display().to_string();
        match self.target {
            Target::Direct(mut file) => file.flush().with_context(named),
            Target::Beside(file) => {
                let file = file
                    .into_inner()
                    .map_err(io::IntoInnerError::into_error)
                    .with_context(named)?;
                file.as_file().sync_all().with_context(named)?;
                file.persist(&self.path)
                    .map_err(|e| e.error)
                    .with_context(named)?;
                sync_folder(&self.path);
                Ok(())
            }
        }
    }
}

impl Write for AtomicFile {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        match &mut self.target {
            Target::Beside(file) => file.write(data),
            Target::Direct(file) => file.write(data),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.target {
            Target::Beside(file) => file.flush(),
            Target::Direct(file) => file.flush(),
        }
    }
}

/// Writes `data` to `path`, whole or not at all.
pub fn write_file(path: &Path, data: &[u8]) -> anyhow::Result<()> {
    let mut file = AtomicFile::create(path)?;
    file.write_all(data)
        .with_context(|| path.display().to_string())?;
    file.finish()
}

/// A nameless-looking file in the folder of `path`, with the permissions of what it will replace,
/// or those a new file gets.
fn beside(path: &Path, standing: Option<&fs::Metadata>) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".pa-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The umask still applies, as for any new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let file = builder.tempfile_in(folder)?;
    if let Some(standing) = standing {
        file.as_file().set_permissions(standing.permissions())?;
    }
    Ok(file)
}

/// Makes a rename lasting. Some file systems cannot sync a folder; the file is complete anyway.
pub fn sync_folder(path: &Path) {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = folder.read_dir().unwrap();
        entries
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.json");
        fs::write(&path, "before").unwrap();
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"half").unwrap();
        file.flush().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "before");
        drop(file);
        assert_eq!(names(folder.path()), ["out.json"]);
        write_file(&path, b"after").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "after");
        assert_eq!(names(folder.path()), ["out.json"]);
    }

    #[test]
    fn a_folder_is_refused_and_a_device_written() {
        let folder = tempfile::tempdir().unwrap();
        let error = AtomicFile::create(folder.path()).err().unwrap().to_string();
        assert!(error.contains("it is a folder"), "{error}");
        let inside = folder.path().join("none/out.json");
        assert!(write_file(&inside, b"x").is_err());
        #[cfg(unix)]
        {
            write_file(Path::new("/dev/null"), b"x").unwrap();
            assert!(!fs::metadata("/dev/null").unwrap().is_file());
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_are_kept() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        let link = folder.path().join("link");
        fs::write(&real, "").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_file(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert_eq!(
            fs::metadata(&real).unwrap().permissions().mode() & 0o777,
            0o640
        );
    }
}
