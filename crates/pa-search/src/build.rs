//! Writing the index.

use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::criteria::CompiledPolicy;

use crate::directory::{DirectoryWriter, Summary};
use crate::error::IndexError;
use crate::folder::Writing;
use crate::sections::SectionsWriter;

/// Writes a new generation of an index; nothing that readers see changes before
/// [`IndexBuilder::finish`]. Dropped before, it leaves the old one in place.
pub struct IndexBuilder<'v> {
    folder: Writing,
    directory: DirectoryWriter,
    sections: SectionsWriter<'v>,
}

impl<'v> IndexBuilder<'v> {
    /// Begins an index at `path`, waiting for any other writer there. The same policies added in
    /// the same order give the same compiled policies and the same [`Summary::digest`].
    ///
    /// # Errors
    /// The folder cannot be written, or holds something that is no index.
    pub fn begin(path: &Path, vocabulary: &'v Vocabulary) -> Result<Self, IndexError> {
        let folder = Writing::begin(path)?;
        let directory = DirectoryWriter::create(folder.generation())?;
        let sections = SectionsWriter::create(folder.generation(), vocabulary)?;
        Ok(Self {
            folder,
            directory,
            sections,
        })
    }

    /// Adds a compiled policy and the text it was compiled from. Add them in the order of their
    /// files: among equal results of a search the first added comes first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn add(&mut self, policy: &CompiledPolicy, text: &str) -> Result<(), IndexError> {
        let number = self.directory.add(self.folder.generation(), policy, text)?;
        self.sections.add(number, policy, text)
    }

    /// Completes the index and swaps it in.
    ///
    /// # Errors
    /// The disk refuses; the old index stays.
    pub fn finish(self) -> Result<Summary, IndexError> {
        let Self {
            folder,
            directory,
            sections,
        } = self;
        let entries = directory.entries().to_vec();
        let (summary, starts) = directory.finish(folder.generation())?;
        sections.finish(&entries, starts)?;
        folder.publish()?;
        Ok(summary)
    }
}
