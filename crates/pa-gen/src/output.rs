//! Patients as text, in order, whatever the number of threads.

use std::io::Write;

use anyhow::{Context, Result};
use pa_model::fhir::to_bundle;
use rayon::prelude::*;

use crate::day::Day;
use crate::patient::Draft;
use crate::profile::Profile;

/// Patients a chunk of text holds: about a megabyte.
const CHUNK: u64 = 256;
/// Chunks made at a time; while they are written, the next ones are made.
const BATCH: u64 = 16;

/// How patients are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One JSON array, a record a line.
    Json,
    /// A record a line.
    Ndjson,
    /// A FHIR R4 Bundle a line.
    Fhir,
}

/// What to make.
#[derive(Clone, Copy)]
pub struct Order<'m> {
    /// What kind of patients.
    pub profile: &'m Profile,
    /// How many.
    pub count: u64,
    /// The seed.
    pub seed: u64,
    /// The day on which the records are true.
    pub as_of: Day,
    /// How they are written.
    pub format: Format,
}

/// Writes the patients; `progress` is told after each batch how many are done.
pub fn write(
    order: &Order<'_>,
    out: &mut (impl Write + Send),
    progress: impl Fn(u64),
) -> Result<()> {
    if order.format == Format::Json {
        out.write_all(b"[\n")?;
    }
    let mut ready: Vec<Vec<u8>> = Vec::new();
    let mut spare: Vec<Vec<u8>> = Vec::new();
    let mut done = 0;
    while done < order.count || !ready.is_empty() {
        let end = order.count.min(done + CHUNK * BATCH);
        let chunks = (end - done).div_ceil(CHUNK);
        let mut next = std::mem::take(&mut spare);
        next.resize_with(chunks as usize, Vec::new);
        let (written, made) = rayon::join(
            || ready.iter().try_for_each(|chunk| out.write_all(chunk)),
            || make(order, done, end, &mut next),
        );
        written?;
        made?;
        done = end;
        progress(done);
        spare = std::mem::replace(&mut ready, next);
    }
    if order.format == Format::Json {
        out.write_all(b"]\n")?;
    }
    Ok(())
}

fn make(order: &Order<'_>, from: u64, to: u64, chunks: &mut [Vec<u8>]) -> Result<()> {
    let fill = |(place, text): (usize, &mut Vec<u8>)| {
        let first = from + place as u64 * CHUNK;
        chunk(order, first, to.min(first + CHUNK), text)
    };
    if let [only] = chunks {
        return fill((0, only));
    }
    chunks.par_iter_mut().enumerate().try_for_each(fill)
}

/// The text of the patients `from..to`.
fn chunk(order: &Order<'_>, from: u64, to: u64, text: &mut Vec<u8>) -> Result<()> {
    text.clear();
    let mut draft = Draft::new(order.profile, order.seed, order.as_of);
    let mut record = Vec::new();
    for index in from..to {
        draft.make(index);
        if order.format == Format::Fhir {
            record.clear();
            serde_json::to_writer(&mut record, &draft).context("a patient cannot be written")?;
            let patient = serde_json::from_slice(&record).context("a patient cannot be read")?;
            serde_json::to_writer(&mut *text, &to_bundle(&patient))?;
        } else {
            serde_json::to_writer(&mut *text, &draft).context("a patient cannot be written")?;
        }
        let last = index + 1 == order.count;
        text.extend_from_slice(if order.format == Format::Json && !last {
            b",\n"
        } else {
            b"\n"
        });
    }
    Ok(())
}
