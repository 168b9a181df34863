//! Writing: one load, whole or not at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use pa_model::form::FormTemplate;
use pa_model::patient::Patient;
use pa_model::plan::PlanRow;
use pa_model::vocabulary::{Vocabulary, words};
use rusqlite::Connection;

use crate::DbError;
use crate::lock::{Lock, with_suffix};
use crate::schema::{self, KEYS};
use crate::similar::{self, Gathered, Reader};

/// A load in progress. Dropped before [`Loader::commit`], it changes nothing.
pub struct Loader {
    path: PathBuf,
    loading: PathBuf,
    connection: Option<Connection>,
    /// Rows and highest rowid of each table before the load; `None` for a new file.
    before: Option<[(i64, i64); 3]>,
    written: [u64; 3],
    /// Made for the first patient: a load of none needs no vocabulary.
    features: Option<Reader<'static>>,
    gathered: Gathered,
    _lock: Lock,
}

/// What became of the rows of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// New rows.
    pub added: u64,
    /// Rows that stood in the database and were replaced.
    pub replaced: u64,
    /// Rows that came twice in this load; the last one counts.
    pub repeated: u64,
}

/// What a load did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Patient records.
    pub patients: Tally,
    /// Plan rows.
    pub plans: Tally,
    /// Form templates.
    pub forms: Tally,
}

const PATIENT: usize = 0;
const PLAN: usize = 1;
const FORM: usize = 2;

impl Loader {
    /// Begins a load into the database at `path`, which need not exist. Waits for another load for
    /// at most `wait`.
    pub fn begin(path: &Path, wait: Duration) -> Result<Self, DbError> {
        // A link stays a link; what it points at is replaced.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if path.is_dir() {
            return Err(DbError::Folder(path));
        }
        let lock = Lock::take(&path, wait)?;
        let loading = with_suffix(&path, ".loading");
        let exists = match schema::check(&path) {
            Ok(()) => true,
            Err(DbError::Missing(_)) => false,
            Err(error) => return Err(error),
        };
        // Left over from a load that was killed; the lock says that nobody uses it.
        match fs::remove_file(&loading) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(DbError::io(&loading, &error));
            }
            _ => {}
        }
        let mut loader = Self {
            path,
            loading,
            connection: None,
            before: None,
            written: [0; 3],
            features: None,
            gathered: Gathered::default(),
            _lock: lock,
        };
        loader.open(exists)?;
        Ok(loader)
    }

    fn open(&mut self, exists: bool) -> Result<(), DbError> {
        if exists {
            fs::copy(&self.path, &self.loading).map_err(|e| DbError::io(&self.path, &e))?;
        } else {
            // Says what is wrong with the folder more clearly than SQLite would.
            File::create(&self.loading).map_err(|e| DbError::io(&self.path, &e))?;
        }
        let connection = Connection::open(&self.loading).map_err(|e| self.failed(e))?;
        let begun = schema::private(&connection, !exists)
            .and_then(|()| {
                if exists {
                    Ok(())
                } else {
                    schema::create(&connection)
                }
            })
            .and_then(|()| connection.execute_batch("BEGIN"))
            .and_then(|()| {
                if exists {
                    standing(&connection).map(Some)
                } else {
                    Ok(None)
                }
            });
        self.before = begun.map_err(|e| self.failed(e))?;
        self.connection = Some(connection);
        Ok(())
    }

    /// Adds a patient, replacing the one of the same id. `record` is stored as it stands.
    pub fn patient<S: AsRef<str>>(
        &mut self,
        patient: &Patient<S>,
        record: &str,
    ) -> Result<(), DbError> {
        let plan_id = patient.coverage.as_ref().map(|c| c.plan_id.as_ref());
        self.insert(PATIENT, (patient.patient_id.as_ref(), plan_id, record))?;
        let rowid = self.connection().map(Connection::last_insert_rowid);
        let rowid = u32::try_from(rowid.map_err(|e| self.failed(e))?);
        let rowid = rowid.map_err(|_| DbError::Io {
            path: self.path.clone(),
            what: "too many patients for one database; make another".into(),
        })?;
        let reader = self
            .features
            .get_or_insert_with(|| Reader::new(Vocabulary::builtin()));
        self.gathered.add(rowid, &reader.read(patient));
        Ok(())
    }

    /// Adds a plan row, replacing the one of the same plan and drug.
    pub fn plan(&mut self, row: &PlanRow, record: &str) -> Result<(), DbError> {
        self.insert(
            PLAN,
            (
                row.plan_id.as_str(),
                Some(words::key(&row.drug).as_str()),
                record,
            ),
        )
    }

    /// Adds a form template, replacing the one of the same id.
    pub fn form(&mut self, form: &FormTemplate, record: &str) -> Result<(), DbError> {
        let payer = words::key(&form.payer);
        self.insert(FORM, (form.form_id.as_str(), Some(payer.as_str()), record))
    }

    fn insert(&mut self, table: usize, row: (&str, Option<&str>, &str)) -> Result<(), DbError> {
        const INSERT: [&str; 3] = [
            "INSERT OR REPLACE INTO patient VALUES (?, ?, ?)",
            "INSERT OR REPLACE INTO plan VALUES (?, ?, ?)",
            "INSERT OR REPLACE INTO form VALUES (?, ?, ?)",
        ];
        let done = self
            .connection()
            .and_then(|c| c.prepare_cached(INSERT[table])?.execute(row));
        done.map_err(|e| self.failed(e))?;
        self.written[table] += 1;
        Ok(())
    }

    /// Whether nothing was added so far.
    pub fn is_empty(&self) -> bool {
        self.written == [0; 3]
    }

    fn connection(&self) -> rusqlite::Result<&Connection> {
        // Open from `begin` until `commit` consumes the loader.
        self.connection
            .as_ref()
            .ok_or(rusqlite::Error::InvalidQuery)
    }

    fn failed(&self, error: rusqlite::Error) -> DbError {
        DbError::sqlite(&self.path, error)
    }

    /// Completes the load: indexes, sync, rename.
    pub fn commit(mut self) -> Result<Loaded, DbError> {
        let tallies = self.finish().map_err(|e| self.failed(e))?;
        if let Some(connection) = self.connection.take() {
            connection.close().map_err(|(_, e)| self.failed(e))?;
        }
        let io = |error: std::io::Error| DbError::io(&self.path, &error);
        File::open(&self.loading)
            .and_then(|file| file.sync_all())
            .map_err(io)?;
        fs::rename(&self.loading, &self.path).map_err(io)?;
        // The name's own durability; some file systems cannot sync a folder.
        let folder = self.path.parent().filter(|f| !f.as_os_str().is_empty());
        if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
            let _ = folder.sync_all();
        }
        let [patients, plans, forms] = tallies;
        Ok(Loaded {
            patients,
            plans,
            forms,
        })
    }

    fn finish(&mut self) -> rusqlite::Result<[Tally; 3]> {
        let gathered = std::mem::take(&mut self.gathered);
        let connection = self.connection()?;
        let mut tallies = [Tally::default(); 3];
        for (at, (table, key)) in KEYS.iter().enumerate() {
            if self.before.is_none() {
                index(connection, table, key)?;
            }
            // Counted along the index, which is far smaller than the table.
            let count = |which: &str| {
                let sql = format!("SELECT count(*) FROM {table} INDEXED BY {table}_key {which}");
                connection.query_row(&sql, [], |row| row.get::<_, i64>(0))
            };
            let now = count("")?;
            let (before, kept) = match self.before {
                None => (0, 0),
                Some(all) => {
                    let (before, last) = all[at];
                    (before, count(&format!("WHERE rowid <= {last}"))?)
                }
            };
            let new = now - kept;
            let replaced = (before - kept).unsigned_abs();
            let new = new.unsigned_abs();
            tallies[at] = Tally {
                added: new.saturating_sub(replaced),
                replaced,
                repeated: self.written[at].saturating_sub(new),
            };
        }
        if !gathered.is_empty() {
            let changed = self.before.is_some() || tallies[PATIENT].repeated > 0;
            similar::rebuild(connection, gathered, changed)?;
        }
        connection.execute_batch("COMMIT")?;
        Ok(tallies)
    }
}

impl Drop for Loader {
    fn drop(&mut self) {
        self.connection = None;
        // After a commit the name is gone already.
        let _ = fs::remove_file(&self.loading);
    }
}

fn standing(connection: &Connection) -> rusqlite::Result<[(i64, i64); 3]> {
    let of = |table: &str| {
        let sql = format!("SELECT count(*), coalesce(max(rowid), 0) FROM {table}");
        connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    };
    Ok([of(KEYS[0].0)?, of(KEYS[1].0)?, of(KEYS[2].0)?])
}

/// Builds a unique index; where a key came twice, the row that came last stays.
fn index(connection: &Connection, table: &str, key: &str) -> rusqlite::Result<()> {
    let create = format!("CREATE UNIQUE INDEX {table}_key ON {table} ({key})");
    match connection.execute_batch(&create) {
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {}
        other => return other,
    }
    connection.execute_batch(&format!(
        "DELETE FROM {table} WHERE rowid NOT IN (SELECT max(rowid) FROM {table} GROUP BY {key}); {create}"
    ))
}
