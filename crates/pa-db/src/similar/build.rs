//! Sorting rows into boxes, at the end of a load.

use rusqlite::Connection;

use super::features::Features;
use super::rows::{Bounds, Row, pack, rows};

/// Bytes of a box: with SQLite's own a box fills one page of 16 KiB.
const BOX_BYTES: usize = 16_200;

/// Rows of the patients of a load, in the order in which they came.
#[derive(Default)]
pub(crate) struct Gathered {
    bytes: Vec<u8>,
}

impl Gathered {
    /// Adds a patient.
    pub(crate) fn add(&mut self, rowid: u32, features: &Features) {
        pack(rowid, features, &mut self.bytes);
    }

    /// Whether nobody was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

/// Where a row lies, and what it is sorted by.
#[derive(Clone, Copy)]
struct Place {
    age_days: i32,
    /// `None` sorts first.
    hba1c: Option<u16>,
    bmi: Option<u16>,
    at: u32,
}

/// Writes the boxes and their directory anew. `changed`: patients stood in the database before, or
/// came twice, so that rows of records that are gone have to be left out.
pub(crate) fn rebuild(
    connection: &Connection,
    gathered: Gathered,
    changed: bool,
) -> rusqlite::Result<()> {
    let mut bytes = gathered.bytes;
    if changed {
        bytes = still_there(connection, bytes)?;
    }
    connection.execute_batch("DELETE FROM similar_box; DELETE FROM similar_directory")?;
    let mut insert = connection.prepare("INSERT INTO similar_box VALUES (?, ?)")?;
    let mut directory = Vec::new();
    let mut number = 0_i64;
    let mut places = places(&bytes);
    let people = places.len() as i64;
    tile(&bytes, &mut places, &mut |part| {
        let mut full = Vec::with_capacity(BOX_BYTES);
        let mut bounds: Option<Bounds> = None;
        for place in part {
            let Some(row) = Row::first(&bytes[place.at as usize..]) else {
                continue;
            };
            full.extend(&bytes[place.at as usize..place.at as usize + row.bytes]);
            let own = Bounds::of(&row);
            bounds = Some(bounds.map_or_else(|| own.clone(), |so_far| so_far.with(&own)));
        }
        if let Some(bounds) = bounds {
            insert.execute((number, full))?;
            bounds.pack(&mut directory);
            number += 1;
        }
        Ok(())
    })?;
    connection.execute(
        "INSERT INTO similar_directory VALUES (?, ?)",
        (people, directory),
    )?;
    Ok(())
}

/// The rows of the standing boxes and the new ones, without those whose record is gone.
fn still_there(connection: &Connection, new: Vec<u8>) -> rusqlite::Result<Vec<u8>> {
    let most: Option<u32> =
        connection.query_row("SELECT max(rowid) FROM patient", [], |row| row.get(0))?;
    let mut known = vec![0_u64; most.map_or(0, |most| most as usize / 64 + 1)];
    let mut ids = connection.prepare("SELECT rowid FROM patient")?;
    let mut found = ids.query([])?;
    while let Some(row) = found.next()? {
        let id: u32 = row.get(0)?;
        known[id as usize / 64] |= 1 << (id % 64);
    }
    let mut kept = Vec::with_capacity(new.len());
    let mut keep = |bytes: &[u8]| {
        let mut at = 0;
        for row in rows(bytes).flatten() {
            let word = known.get(row.rowid as usize / 64).copied();
            if word.is_some_and(|word| word >> (row.rowid % 64) & 1 != 0) {
                kept.extend(&bytes[at..at + row.bytes]);
            }
            at += row.bytes;
        }
    };
    let mut boxes = connection.prepare("SELECT rows FROM similar_box ORDER BY box")?;
    let mut found = boxes.query([])?;
    while let Some(row) = found.next()? {
        keep(row.get_ref(0)?.as_blob().unwrap_or_default());
    }
    keep(&new);
    Ok(kept)
}

fn places(bytes: &[u8]) -> Vec<Place> {
    let mut at = 0;
    let mut out = Vec::new();
    for row in rows(bytes).flatten() {
        out.push(Place {
            age_days: row.age_days,
            hba1c: row.hba1c,
            bmi: row.bmi,
            at,
        });
        at += row.bytes as u32;
    }
    out
}

/// Cuts the places into boxes of people who are alike: those with the same values missing together,
/// cut by age, each part by HbA1c, each of these by BMI (sort-tile-recursive packing, Leutenegger,
/// Lopez and Edgington 1997).
fn tile(
    bytes: &[u8],
    places: &mut [Place],
    write: &mut impl FnMut(&[Place]) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    places.sort_unstable_by_key(|p| (p.hba1c.is_some(), p.bmi.is_some(), p.age_days, p.at));
    let total = places.len().max(1);
    for group in places.chunk_by_mut(|a, b| {
        (a.hba1c.is_some(), a.bmi.is_some()) == (b.hba1c.is_some(), b.bmi.is_some())
    }) {
        // As many boxes as the rows fill on average.
        let boxes = (group.len() * bytes.len() / total)
            .div_ceil(BOX_BYTES)
            .max(1);
        let slabs = (boxes as f64).cbrt().ceil() as usize;
        for slab in group.chunks_mut(group.len().div_ceil(slabs)) {
            slab.sort_unstable_by_key(|p| (p.hba1c, p.at));
            let rods = (boxes as f64 / slabs as f64).sqrt().ceil() as usize;
            for rod in slab.chunks_mut(slab.len().div_ceil(rods)) {
                rod.sort_unstable_by_key(|p| (p.bmi, p.age_days, p.at));
                fill(bytes, rod, write)?;
            }
        }
    }
    Ok(())
}

/// Cuts a row of places where a box is full.
fn fill(
    bytes: &[u8],
    mut rod: &[Place],
    write: &mut impl FnMut(&[Place]) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    while !rod.is_empty() {
        let mut room = BOX_BYTES;
        let taken = rod.iter().take_while(|place| {
            let size = Row::first(&bytes[place.at as usize..]).map_or(0, |row| row.bytes);
            let fits = size <= room;
            room = room.saturating_sub(size);
            fits
        });
        let (one, rest) = rod.split_at(taken.count());
        write(one)?;
        rod = rest;
    }
    Ok(())
}
