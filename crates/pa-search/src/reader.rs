//! Reading the index: quick to open, and only what is asked for is loaded.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use pa_policy::criteria::CompiledPolicy;

use crate::directory::{Directory, Entry, POLICIES, Summary};
use crate::error::IndexError;
use crate::folder;
use crate::sections::Sections;

/// An open index: one generation, whatever is written meanwhile.
pub struct PolicyIndex {
    path: PathBuf,
    generation: PathBuf,
    directory: Directory,
    entries: OnceLock<Vec<Entry>>,
    policies: Mutex<File>,
    loaded: Mutex<HashMap<u32, Arc<CompiledPolicy>>>,
    sections: OnceLock<Sections>,
}

/// A writer may swap the generation between reading its name and opening it; that this happens
/// so many times in a row means something else is wrong.
const ATTEMPTS: usize = 10;

/// Bytes that nearly every compiled policy fits in.
const LIKELY: usize = 64 << 10;

impl PolicyIndex {
    /// Opens the index at `path`. The full-text part is opened by the first search.
    ///
    /// # Errors
    /// There is none, it is of another version, or it is damaged: one line that says so and what
    /// to do.
    pub fn open(path: &Path) -> Result<Self, IndexError> {
        let mut attempt = 1;
        loop {
            let generation = folder::current(path)?;
            match Self::open_generation(path, &generation) {
                Err(IndexError::Io { source, .. })
                    if source.kind() == std::io::ErrorKind::NotFound =>
                {
                    if attempt == ATTEMPTS {
                        return Err(IndexError::damaged(path, "a part of it is missing"));
                    }
                    attempt += 1;
                }
                other => return other,
            }
        }
    }

    fn open_generation(path: &Path, generation: &Path) -> Result<Self, IndexError> {
        let directory = Directory::read(path, generation)?;
        let file = generation.join(POLICIES);
        let policies = File::open(&file).map_err(IndexError::io(&file))?;
        Ok(Self {
            path: path.to_owned(),
            generation: generation.to_owned(),
            directory,
            entries: OnceLock::new(),
            policies: Mutex::new(policies),
            loaded: Mutex::default(),
            sections: OnceLock::new(),
        })
    }

    /// The folder it was opened from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Facts about the whole.
    pub fn summary(&self) -> &Summary {
        &self.directory.summary
    }

    /// Every policy version, by policy id, effective date and file.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn entries(&self) -> Result<&[Entry], IndexError> {
        if let Some(entries) = self.entries.get() {
            return Ok(entries);
        }
        let read = self.directory.entries(&self.path)?;
        Ok(self.entries.get_or_init(|| read))
    }

    /// The versions of one policy, by effective date, without reading the whole directory.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn versions(&self, policy_id: &str) -> Result<Vec<Entry>, IndexError> {
        self.directory.versions(&self.path, policy_id)
    }

    /// The compiled policy of an entry of this index; read once, then shared.
    ///
    /// # Errors
    /// The index is damaged, or the disk refuses.
    pub fn policy(&self, entry: &Entry) -> Result<Arc<CompiledPolicy>, IndexError> {
        let loaded = || self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(policy) = loaded().get(&entry.number) {
            return Ok(Arc::clone(policy));
        }
        let policy = Arc::new(entry.decode(&self.path, &self.bytes(entry)?)?);
        Ok(Arc::clone(loaded().entry(entry.number).or_insert(policy)))
    }

    fn bytes(&self, entry: &Entry) -> Result<Vec<u8>, IndexError> {
        let (at, length) = entry.place();
        let file = self.generation.join(POLICIES);
        let mut policies = self.policies.lock().unwrap_or_else(PoisonError::into_inner);
        policies
            .seek(SeekFrom::Start(at))
            .map_err(IndexError::io(&file))?;
        // Read through `take`, so that a wrong length in a damaged directory reserves little.
        let likely = usize::try_from(length).unwrap_or(usize::MAX).min(LIKELY);
        let mut bytes = Vec::with_capacity(likely);
        policies
            .by_ref()
            .take(length)
            .read_to_end(&mut bytes)
            .map_err(IndexError::io(&file))?;
        Ok(bytes)
    }

    /// The full-text part, opened on first use. A program that searches later, while others may
    /// rebuild the index, calls this at once: a generation that was opened stays readable.
    ///
    /// # Errors
    /// The index is damaged, or was replaced before its full-text part was opened.
    pub fn sections(&self) -> Result<&Sections, IndexError> {
        if let Some(sections) = self.sections.get() {
            return Ok(sections);
        }
        let opened = Sections::open(&self.path, &self.generation)?;
        Ok(self.sections.get_or_init(|| opened))
    }

    pub(crate) fn entry_at(&self, start: u32) -> Result<Entry, IndexError> {
        self.directory.entry_at(&self.path, start)
    }
}
