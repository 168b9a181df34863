//! A place on disk to sort things by their owner, for exports that bring the resources of one
//! patient in any order.

use std::path::Path;

use rusqlite::Connection;
use tempfile::NamedTempFile;

use crate::{DbError, schema};

/// Texts by owner, on disk: memory stays about 40 MB, whatever their number. The file is removed
/// when this is dropped.
pub struct Staging {
    connection: Connection,
    file: NamedTempFile,
    count: u64,
}

/// A staged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staged {
    /// What kind of text it is.
    pub kind: String,
    /// Another name that texts of the same owner may call it by.
    pub url: String,
    /// Where it came from, for messages.
    pub place: String,
    /// The text.
    pub text: String,
}

impl Staging {
    /// An empty place in `folder`.
    pub fn create(folder: &Path) -> Result<Self, DbError> {
        let mut builder = tempfile::Builder::new();
        let made = builder
            .prefix(".pa-")
            .suffix(".staging")
            .tempfile_in(folder);
        let file = made.map_err(|e| DbError::io(folder, &e))?;
        let opened = Connection::open(file.path()).and_then(|connection| {
            schema::private(&connection, false)?;
            connection.execute_batch(&format!(
                "PRAGMA page_size = 65536; PRAGMA temp_store = FILE; BEGIN;
                 CREATE TABLE staged (owner TEXT, kind TEXT, url TEXT, place TEXT, text TEXT); {}",
                schema::CACHE
            ))?;
            Ok(connection)
        });
        let connection = opened.map_err(|e| DbError::sqlite(file.path(), e))?;
        Ok(Self {
            connection,
            file,
            count: 0,
        })
    }

    /// How many texts were added.
    pub fn len(&self) -> u64 {
        self.count
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds a text: its kind, its other name, where it came from, itself.
    pub fn add(&mut self, owner: &str, staged: [&str; 4]) -> Result<(), DbError> {
        let insert = "INSERT INTO staged VALUES (?, ?, ?, ?, ?)";
        let prepared = self.connection.prepare_cached(insert);
        let [kind, url, place, text] = staged;
        let done = prepared.and_then(|mut s| s.execute((owner, kind, url, place, text)));
        done.map_err(|e| DbError::sqlite(self.file.path(), e))?;
        self.count += 1;
        Ok(())
    }

    /// Gives each owner's texts in the order in which they were added, owner by owner in the order
    /// of their names. Ends at the first error that `take` returns.
    pub fn each_owner<E: From<DbError>>(
        &self,
        mut take: impl FnMut(&str, &[Staged]) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |e: rusqlite::Error| E::from(DbError::sqlite(self.file.path(), e));
        let sql = "SELECT owner, kind, url, place, text FROM staged ORDER BY owner, rowid";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = statement.query([]).map_err(failed)?;
        let mut owner = String::new();
        let mut group: Vec<Staged> = Vec::new();
        while let Some(row) = rows.next().map_err(failed)? {
            let next: String = row.get(0).map_err(failed)?;
            if next != owner {
                if !group.is_empty() {
                    take(&owner, &group)?;
                }
                group.clear();
                owner = next;
            }
            let text = |at| row.get::<_, String>(at).map_err(failed);
            group.push(Staged {
                kind: text(1)?,
                url: text(2)?,
                place: text(3)?,
                text: text(4)?,
            });
        }
        if group.is_empty() {
            Ok(())
        } else {
            take(&owner, &group)
        }
    }
}
