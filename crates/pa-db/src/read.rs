//! Reading.

use std::path::{Path, PathBuf};

use pa_model::form::FormTemplate;
use pa_model::patient::Patient;
use pa_model::stream::{self, RecordError};
use pa_model::vocabulary::{distance, words};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use serde::de::DeserializeOwned;

use crate::{DbError, schema};

/// An open database. It shows the file as it was when it was opened, whatever is loaded since.
pub struct Database {
    pub(crate) path: PathBuf,
    pub(crate) connection: Connection,
}

/// A patient as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPatient {
    /// The record's text, exactly as it was imported.
    pub text: String,
    /// The record.
    pub patient: Patient,
}

/// How much a database holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Patient records.
    pub patients: u64,
    /// Plan rows.
    pub plan_rows: u64,
    /// Form templates.
    pub forms: u64,
}

impl Database {
    /// Opens a database for reading.
    pub fn open(path: &Path) -> Result<Self, DbError> {
        schema::check(path)?;
        let failed = |e| DbError::sqlite(path, e);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_URI
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        // Immutable: the file is never changed where it stands, so no locks are needed.
        let connection = Connection::open_with_flags(uri(path), flags).map_err(failed)?;
        Ok(Self {
            path: path.to_owned(),
            connection,
        })
    }

    /// Reads the file as mapped memory from here on, which saves copying its pages: for what looks up
    /// many records. Loads never change the file where it stands, so that no page is lost meanwhile.
    pub fn map(&self) -> Result<(), DbError> {
        // SQLite maps as much as it was built to, 2 GiB.
        self.connection
            .pragma_update(None, "mmap_size", i64::MAX)
            .map_err(|e| self.failed(e))
    }

    pub(crate) fn failed(&self, error: rusqlite::Error) -> DbError {
        DbError::sqlite(&self.path, error)
    }

    pub(crate) fn read<T: DeserializeOwned>(&self, what: &str, text: &str) -> Result<T, DbError> {
        // The loader read it with the same type before it stored it.
        stream::parse(text, 1, 1).map_err(|e| self.damaged(what, &e))
    }

    pub(crate) fn read_patient(&self, what: &str, text: &str) -> Result<Patient, DbError> {
        Patient::from_text(text).map_err(|e| self.damaged(what, &e))
    }

    fn damaged(&self, what: &str, error: &RecordError) -> DbError {
        DbError::Damaged {
            path: self.path.clone(),
            what: format!("{what}: {error}"),
        }
    }

    /// The patient of an id.
    pub fn patient(&self, id: &str) -> Result<Option<StoredPatient>, DbError> {
        let sql = "SELECT record FROM patient WHERE patient_id = ?";
        let found = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row([id], |row| row.get::<_, String>(0)).optional());
        let Some(text) = found.map_err(|e| self.failed(e))? else {
            return Ok(None);
        };
        let patient = self.read_patient(&format!("patient {id}"), &text)?;
        Ok(Some(StoredPatient { text, patient }))
    }

    /// Gives every patient's id and record text, in the order of loading, until `take` returns
    /// false.
    pub fn each_patient(&self, mut take: impl FnMut(&str, &str) -> bool) -> Result<(), DbError> {
        let failed = |e| self.failed(e);
        let sql = "SELECT patient_id, record FROM patient ORDER BY rowid";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = statement.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let text = |at| row.get_ref(at).and_then(|v| v.as_str().map_err(Into::into));
            if !take(text(0).map_err(failed)?, text(1).map_err(failed)?) {
                break;
            }
        }
        Ok(())
    }

    /// The patient ids nearest to one that is not there, best first: those that differ only in
    /// leading zeros or in case, then by spelling, else its neighbours in order.
    pub fn nearest_patients(&self, id: &str, limit: usize) -> Result<Vec<String>, DbError> {
        let mut near = Nearest::to(id);
        let failed = |e| self.failed(e);
        let sql = "SELECT patient_id FROM patient INDEXED BY patient_key";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = statement.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let known = row.get_ref(0).and_then(|v| v.as_str().map_err(Into::into));
            near.offer(known.map_err(failed)?, limit);
        }
        let found = near.best(limit);
        if !found.is_empty() {
            return Ok(found);
        }
        let sql = "SELECT patient_id FROM (SELECT patient_id FROM patient WHERE patient_id >= ?1 ORDER BY 1 LIMIT ?2)
                   UNION ALL SELECT patient_id FROM (SELECT patient_id FROM patient WHERE patient_id < ?1
                   ORDER BY 1 DESC LIMIT ?2) ORDER BY 1";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let half = limit.div_ceil(2) as i64;
        let ids = statement
            .query_map((id, half), |row| row.get(0))
            .map_err(failed)?;
        ids.take(limit).collect::<Result<_, _>>().map_err(failed)
    }

    /// The form template of a payer, by its name as written.
    pub fn form(&self, payer: &str) -> Result<Option<FormTemplate>, DbError> {
        let sql = "SELECT record FROM form WHERE payer = ? ORDER BY form_id LIMIT 1";
        let found = self.connection.prepare_cached(sql).and_then(|mut s| {
            s.query_row([words::key(payer)], |row| row.get::<_, String>(0))
                .optional()
        });
        let text = found.map_err(|e| self.failed(e))?;
        text.map(|text| self.read(&format!("form of {payer}"), &text))
            .transpose()
    }

    /// How much there is.
    pub fn counts(&self) -> Result<Counts, DbError> {
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            self.connection
                .query_row(&sql, [], |row| row.get::<_, i64>(0))
                .map(i64::unsigned_abs)
                .map_err(|e| self.failed(e))
        };
        Ok(Counts {
            patients: count("patient")?,
            plan_rows: count("plan")?,
            forms: count("form")?,
        })
    }
}

/// A path as an SQLite URI.
fn uri(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = "file:".to_owned();
    for byte in absolute.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                out.push(char::from(*byte));
            }
            b'\\' | b':' if cfg!(windows) => out.push(if *byte == b'\\' { '/' } else { ':' }),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out.push_str("?immutable=1");
    out
}

/// Collects the names nearest to a wanted one.
pub(crate) struct Nearest {
    wanted: String,
    digits: String,
    found: Vec<(usize, String)>,
}

impl Nearest {
    pub(crate) fn to(wanted: &str) -> Self {
        let wanted = wanted.to_lowercase();
        Self {
            digits: without_zeros(&wanted),
            wanted,
            found: Vec::new(),
        }
    }

    pub(crate) fn offer(&mut self, known: &str, limit: usize) {
        let most = (self.wanted.chars().count() / 3).max(1);
        if known.len().abs_diff(self.wanted.len()) > most + 3 {
            return;
        }
        let lower = known.to_lowercase();
        let rank = if without_zeros(&lower) == self.digits {
            0
        } else {
            distance(&self.wanted, &lower)
        };
        if rank <= most {
            self.found.push((rank, known.to_owned()));
        }
        if self.found.len() > 64 + 8 * limit {
            self.found.sort();
            self.found.truncate(limit);
        }
    }

    pub(crate) fn best(mut self, limit: usize) -> Vec<String> {
        self.found.sort();
        self.found.truncate(limit);
        self.found.into_iter().map(|(_, name)| name).collect()
    }
}

/// The text without zeros that begin a number: `p050` and `p50` are `p50`.
fn without_zeros(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let leading = c == '0' && !out.ends_with(|d: char| d.is_ascii_digit());
        if !leading {
            out.push(c);
        }
    }
    out
}
