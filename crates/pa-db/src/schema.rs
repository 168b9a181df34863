//! The layout of the file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;

use crate::DbError;

/// The format version, kept in SQLite's `user_version`. Raise it with every change of the tables.
pub const VERSION: u32 = 2;

/// "PAdb", kept in SQLite's `application_id`.
const APPLICATION: u32 = 0x5041_6462;

/// Records are 1–4 KB; pages of 16 KiB load far quicker than SQLite's 4 KiB and cost a lookup
/// nothing that can be measured.
const PAGE_BYTES: u32 = 16 << 10;

const TABLES: &str = "
    CREATE TABLE patient (patient_id TEXT NOT NULL, plan_id TEXT, record TEXT NOT NULL);
    CREATE TABLE plan (plan_id TEXT NOT NULL, drug TEXT NOT NULL, record TEXT NOT NULL);
    CREATE TABLE form (form_id TEXT NOT NULL, payer TEXT NOT NULL, record TEXT NOT NULL);
    CREATE TABLE similar_box (box INTEGER PRIMARY KEY, rows BLOB NOT NULL);
    CREATE TABLE similar_directory (patients INTEGER NOT NULL, bounds BLOB NOT NULL);
    INSERT INTO similar_directory VALUES (0, x'');
";

/// Each table with the columns that identify a row. The indexes are built after a first load.
pub(crate) const KEYS: [(&str, &str); 3] = [
    ("patient", "patient_id"),
    ("plan", "plan_id, drug"),
    ("form", "form_id"),
];

/// Settings for a file that nobody else sees and that is thrown away on any error. In a new file
/// the journal is kept in memory, because an index that cannot be built must be taken back; it stays
/// small there, as it holds only pages that stood before the transaction.
pub(crate) fn private(connection: &Connection, new: bool) -> rusqlite::Result<()> {
    let journal = if new { "MEMORY" } else { "OFF" };
    connection.execute_batch(&format!(
        "PRAGMA journal_mode = {journal}; PRAGMA synchronous = OFF;
         PRAGMA locking_mode = EXCLUSIVE; {CACHE}"
    ))
}

/// 32 MiB. SQLite turns it into pages of the size it knows of, so it is set after that.
pub(crate) const CACHE: &str = "PRAGMA cache_size = -32768;";

/// Makes the tables in an empty file.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&format!(
        "PRAGMA page_size = {PAGE_BYTES}; PRAGMA application_id = {APPLICATION};
         PRAGMA user_version = {VERSION}; {TABLES} {CACHE}"
    ))
}

/// Looks at the first bytes of a file: whether it is a database of this program and version, and
/// whole.
pub(crate) fn check(path: &Path) -> Result<(), DbError> {
    let facts = match std::fs::metadata(path) {
        Ok(facts) => facts,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(DbError::Missing(path.to_owned()));
        }
        Err(error) => return Err(DbError::io(path, &error)),
    };
    if facts.is_dir() {
        return Err(DbError::Folder(path.to_owned()));
    }
    let mut header = [0; 100];
    let mut file = File::open(path).map_err(|e| DbError::io(path, &e))?;
    if file.read_exact(&mut header).is_err() || !header.starts_with(b"SQLite format 3\0") {
        return Err(DbError::NotADatabase(path.to_owned()));
    }
    // https://www.sqlite.org/fileformat.html: big-endian numbers at fixed places.
    let number = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if number(68) != APPLICATION {
        return Err(DbError::NotADatabase(path.to_owned()));
    }
    if number(60) != VERSION {
        return Err(DbError::OtherVersion {
            path: path.to_owned(),
            found: number(60),
        });
    }
    let expected = u64::from(number(28)) * u64::from(PAGE_BYTES);
    if facts.len() < expected {
        let what = format!("{} bytes long instead of {expected}", facts.len());
        return Err(DbError::Damaged {
            path: path.to_owned(),
            what,
        });
    }
    Ok(())
}
