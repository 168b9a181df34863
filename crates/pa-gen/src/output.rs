//! Patients as text, in order, whatever the number of threads.

use std::io::Write;
use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};
use pa_model::fhir::to_bundle;

use crate::day::Day;
use crate::patient::Draft;
use crate::profile::Profile;
use crate::text::Text;

/// Patients a chunk of text holds: about half a megabyte, which stays in a core's own cache until
/// it is written.
const CHUNK: u64 = 128;

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

impl Order<'_> {
    fn chunks(&self) -> u64 {
        self.count.div_ceil(CHUNK)
    }
}

/// As many threads as the machine lends to the process.
pub fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get)
}

/// Writes the patients, made by up to `threads` threads; `progress` is told after each chunk how
/// many are written.
pub fn write(
    order: &Order<'_>,
    threads: usize,
    out: &mut (impl Write + Send),
    progress: impl Fn(u64) + Sync,
) -> Result<()> {
    if order.format == Format::Json {
        out.write_all(b"[\n")?;
    }
    let threads = (threads as u64).min(order.chunks());
    let queue = Queue {
        order,
        claimed: AtomicU64::new(0),
        turn: Mutex::new(Turn {
            out: &mut *out,
            next: 0,
            failure: None,
        }),
        moved: Condvar::new(),
        progress,
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| queue.work());
        }
        queue.work();
    });
    let turn = queue
        .turn
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    if let Some(failure) = turn.failure {
        return Err(failure);
    }
    if order.format == Format::Json {
        out.write_all(b"]\n")?;
    }
    Ok(())
}

/// Chunks are claimed by threads one by one, and written by the thread that made them when it is
/// their turn: the text goes from the core's cache to the system, and nobody waits spinning.
struct Queue<'q, W, P> {
    order: &'q Order<'q>,
    claimed: AtomicU64,
    turn: Mutex<Turn<'q, W>>,
    moved: Condvar,
    progress: P,
}

struct Turn<'q, W> {
    out: &'q mut W,
    /// The chunk to be written next.
    next: u64,
    failure: Option<anyhow::Error>,
}

impl<'q, W: Write, P: Fn(u64)> Queue<'q, W, P> {
    fn work(&self) {
        let order = self.order;
        let _watch = Watch(self);
        let mut draft = Draft::new(order.profile, order.seed, order.as_of);
        let mut text = Text::default();
        loop {
            let number = self.claimed.fetch_add(1, Ordering::Relaxed);
            if number >= order.chunks() {
                return;
            }
            let made = chunk(order, number, &mut draft, &mut text);
            let mut turn = self.wait_for(number);
            if turn.failure.is_some() {
                return;
            }
            let written = made.and_then(|()| Ok(turn.out.write_all(text.as_bytes())?));
            turn.failure = written.err();
            turn.next += 1;
            (self.progress)(order.count.min(turn.next * CHUNK));
            self.moved.notify_all();
        }
    }

    /// The turn of a chunk, or the news that there is no more to be written.
    fn wait_for(&self, number: u64) -> MutexGuard<'_, Turn<'q, W>> {
        // A thread that panicked is reported when the scope ends; the others go on.
        let turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.moved
            .wait_while(turn, |turn| turn.next != number && turn.failure.is_none())
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets the others go where a thread ends by a panic, which the scope then reports.
struct Watch<'w, 'q, W, P>(&'w Queue<'q, W, P>);

impl<W, P> Drop for Watch<'_, '_, W, P> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let queue = self.0;
            let mut turn = queue.turn.lock().unwrap_or_else(PoisonError::into_inner);
            turn.failure = Some(anyhow::anyhow!("a thread failed"));
            queue.moved.notify_all();
        }
    }
}

/// The text of a chunk of patients.
fn chunk(order: &Order<'_>, number: u64, draft: &mut Draft<'_>, text: &mut Text) -> Result<()> {
    text.clear();
    let first = number * CHUNK;
    let mut record = Text::default();
    for index in first..order.count.min(first + CHUNK) {
        draft.make(index);
        if order.format == Format::Fhir {
            record.clear();
            draft.write(&mut record);
            let patient =
                serde_json::from_slice(record.as_bytes()).context("a patient cannot be read")?;
            text.raw(&serde_json::to_vec(&to_bundle(&patient))?);
        } else {
            draft.write(text);
        }
        let last = index + 1 == order.count;
        if order.format == Format::Json && !last {
            text.put(b",\n");
        } else {
            text.put(b"\n");
        }
    }
    Ok(())
}
