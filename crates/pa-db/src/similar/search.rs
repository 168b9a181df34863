//! Searching from the nearest boxes outward.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use pa_model::patient::Patient;
use pa_model::vocabulary::Vocabulary;

use super::features::{Features, Likeness, Reader};
use super::rows::{BOUNDS, Bounds, Row, rows};
use crate::{Database, DbError, StoredPatient};

/// A patient who is like another.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// The record.
    pub stored: StoredPatient,
    /// What it was compared by.
    pub features: Features,
    /// How far from the other.
    pub likeness: Likeness,
}

/// What a search found, and what it took.
#[derive(Debug, Default)]
struct Nearest {
    /// The nearest by distance, then by place in the database; the farthest on top.
    found: BinaryHeap<(u32, u32)>,
    limit: usize,
}

impl Nearest {
    fn offer(&mut self, distance: u32, rowid: u32) {
        if self.found.len() < self.limit {
            self.found.push((distance, rowid));
        } else if self
            .found
            .peek()
            .is_some_and(|worst| (distance, rowid) < *worst)
        {
            self.found.pop();
            self.found.push((distance, rowid));
        }
    }

    /// Whether nobody at this distance or farther can be among the nearest. One as far as the
    /// farthest can, by an earlier place in the database.
    fn is_beyond(&self, distance: u32) -> bool {
        self.found.len() == self.limit && self.found.peek().is_none_or(|worst| distance > worst.0)
    }
}

impl Database {
    /// What a patient of this database, or another, is compared by.
    pub fn features(&self, patient: &Patient) -> Features {
        Reader::new(Vocabulary::builtin()).read(patient)
    }

    /// The patients most like one, nearest first; of those as near, in the order of loading. The
    /// patient of the same id is left out.
    ///
    /// Exact: the same as comparing everybody.
    pub fn similar(
        &self,
        patient_id: &str,
        to: &Features,
        limit: usize,
    ) -> Result<Vec<Neighbour>, DbError> {
        let own = self.rowid(patient_id)?;
        let mut nearest = Nearest {
            limit,
            ..Nearest::default()
        };
        let mut boxes = self.boxes(to)?;
        while let Some(Reverse((least, number))) = boxes.pop() {
            if nearest.is_beyond(least) {
                break;
            }
            self.open_box(number, |row| {
                if Some(row.rowid) != own {
                    nearest.offer(row.likeness(to).distance, row.rowid);
                }
            })?;
        }
        let found = nearest.found.into_sorted_vec();
        found
            .into_iter()
            .map(|(_, rowid)| self.neighbour(rowid, to))
            .collect()
    }

    /// Every box with the least distance of anybody in it, nearest first.
    fn boxes(&self, to: &Features) -> Result<BinaryHeap<Reverse<(u32, i64)>>, DbError> {
        let sql = "SELECT bounds FROM similar_directory";
        let bounds: Vec<u8> = self
            .connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|e| self.failed(e))?;
        let (bounds, rest) = bounds.as_chunks::<BOUNDS>();
        if !rest.is_empty() {
            return Err(self.cut_off());
        }
        let least = bounds.iter().map(|b| Bounds::unpack(b).least(to));
        Ok(least.zip(0..).map(Reverse).collect())
    }

    fn open_box(&self, number: i64, mut take: impl FnMut(&Row<'_>)) -> Result<(), DbError> {
        let failed = |e| self.failed(e);
        let sql = "SELECT rows FROM similar_box WHERE box = ?";
        let mut statement = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut found = statement.query([number]).map_err(failed)?;
        let row = found.next().map_err(failed)?;
        let bytes = row.map(|row| row.get_ref(0)).transpose().map_err(failed)?;
        let Some(bytes) = bytes.and_then(|value| value.as_blob().ok()) else {
            return Err(self.cut_off());
        };
        for row in rows(bytes) {
            let row = row.ok_or_else(|| self.cut_off())?;
            take(&row);
        }
        Ok(())
    }

    fn rowid(&self, patient_id: &str) -> Result<Option<u32>, DbError> {
        use rusqlite::OptionalExtension;
        let sql = "SELECT rowid FROM patient WHERE patient_id = ?";
        self.connection
            .query_row(sql, [patient_id], |row| row.get(0))
            .optional()
            .map_err(|e| self.failed(e))
    }

    fn neighbour(&self, rowid: u32, to: &Features) -> Result<Neighbour, DbError> {
        let sql = "SELECT record FROM patient WHERE rowid = ?";
        let text: String = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row([rowid], |row| row.get(0)))
            .map_err(|e| self.failed(e))?;
        let patient = self.read_patient("a patient", &text)?;
        let features = self.features(&patient);
        let likeness = Likeness::between(to, &features);
        Ok(Neighbour {
            stored: StoredPatient { text, patient },
            features,
            likeness,
        })
    }

    fn cut_off(&self) -> DbError {
        DbError::Damaged {
            path: self.path.clone(),
            what: "the table of similar patients is cut off".into(),
        }
    }
}
