//! Reading the tables: strict about columns and names, so that a typing error in a row is found
//! when the table is read and not when a patient is judged.

use std::collections::HashMap;

use super::words;

/// What is wrong in a table, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("data/vocabulary/{table}, line {line}: {problem}")]
pub struct TableError {
    table: &'static str,
    line: u64,
    problem: String,
}

/// A row as text, by column name.
pub(super) struct Row<'a> {
    table: &'static str,
    line: u64,
    header: &'a csv::StringRecord,
    record: csv::StringRecord,
}

impl Row<'_> {
    pub(super) fn error(&self, problem: impl Into<String>) -> TableError {
        TableError {
            table: self.table,
            line: self.line,
            problem: problem.into(),
        }
    }

    /// The trimmed text of a column.
    pub(super) fn text(&self, column: &str) -> Result<&str, TableError> {
        let at = self.header.iter().position(|name| name == column);
        at.and_then(|at| self.record.get(at))
            .map(str::trim)
            .ok_or_else(|| self.error(format!("no column `{column}`")))
    }

    /// The text of a column that must not be empty.
    pub(super) fn name(&self, column: &str) -> Result<&str, TableError> {
        match self.text(column)? {
            "" => Err(self.error(format!("`{column}` is empty"))),
            text => Ok(text),
        }
    }

    /// The `; `-separated entries of a column.
    pub(super) fn list(&self, column: &str) -> Result<Vec<String>, TableError> {
        let entries = self.text(column)?.split(';').map(str::trim);
        Ok(entries
            .filter(|e| !e.is_empty())
            .map(str::to_owned)
            .collect())
    }
}

/// Reads every row of a table with `read`.
pub(super) fn read<T>(
    table: &'static str,
    text: &str,
    mut read: impl FnMut(&Row<'_>) -> Result<T, TableError>,
) -> Result<Vec<T>, TableError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let broken = |e: &csv::Error| TableError {
        table,
        line: e.position().map_or(1, csv::Position::line),
        problem: match e.kind() {
            csv::ErrorKind::UnequalLengths {
                expected_len, len, ..
            } => format!("{len} columns where the header has {expected_len}"),
            _ => e.to_string(),
        },
    };
    let header = reader.headers().map_err(|e| broken(&e))?.clone();
    let mut rows = Vec::new();
    for record in reader.into_records() {
        let record = record.map_err(|e| broken(&e))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = Row {
            table,
            line,
            header: &header,
            record,
        };
        if rows.len() >= usize::from(u16::MAX) {
            return Err(row.error("more than 65,535 rows"));
        }
        rows.push(read(&row)?);
    }
    Ok(rows)
}

/// Rows by the comparable form of their names, to resolve references within and between tables.
pub(super) struct Names(HashMap<String, u16>);

impl Names {
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        Self(
            (0..)
                .zip(names)
                .map(|(at, name)| (words::key(name), at))
                .collect(),
        )
    }

    pub(super) fn get(&self, name: &str) -> Option<u16> {
        self.0.get(&words::key(name)).copied()
    }
}

/// The rows that names mean; `place`: the row that names them, as a `what`.
pub(super) fn resolve(
    names: &Names,
    list: &[String],
    what: &str,
    place: &TableError,
) -> Result<Vec<u16>, TableError> {
    let one = |name: &String| {
        names
            .get(name)
            .ok_or_else(|| place.saying(format!("{what} `{name}` is no row")))
    };
    list.iter().map(one).collect()
}

/// For each row, every row it contains: itself and, through those that it names, theirs. `direct`:
/// the names, and the place of each row.
pub(super) fn closures(
    names: Names,
    direct: &[(Vec<String>, TableError)],
    what: &str,
) -> Result<Vec<Vec<u16>>, TableError> {
    let rows = direct
        .iter()
        .map(|(list, place)| resolve(&names, list, what, place))
        .collect::<Result<Vec<_>, _>>()?;
    closure(&rows).map_err(|at| direct[at].1.saying("the row includes itself".to_owned()))
}

/// Refuses a circle.
fn closure(direct: &[Vec<u16>]) -> Result<Vec<Vec<u16>>, usize> {
    fn visit(at: usize, direct: &[Vec<u16>], depth: usize, into: &mut Vec<u16>) -> bool {
        if depth > direct.len() {
            return false;
        }
        if !into.iter().any(|seen| usize::from(*seen) == at) {
            into.push(at as u16);
        }
        direct[at]
            .iter()
            .all(|next| visit(usize::from(*next), direct, depth + 1, into))
    }
    (0..direct.len())
        .map(|at| {
            let mut all = Vec::new();
            if visit(at, direct, 0, &mut all) {
                Ok(all)
            } else {
                Err(at)
            }
        })
        .collect()
}

impl TableError {
    /// The same place with another problem.
    fn saying(&self, problem: String) -> Self {
        Self {
            problem,
            ..self.clone()
        }
    }
}
