//! Figures side by side.

use std::fmt;
use std::time::Duration;

use crate::run::Run;

/// What the ratios of a table compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// CPU time, user and system.
    Cpu,
    /// Elapsed time: for what is timed within a process.
    Wall,
}

/// Runs beside the reference, which is the first of them.
#[derive(Debug)]
pub(crate) struct Table {
    title: String,
    by: By,
    rows: Vec<(String, Run)>,
    notes: Vec<String>,
}

impl Table {
    /// A table with its reference.
    pub(crate) fn new(title: impl Into<String>, by: By, name: &str, reference: Run) -> Self {
        Self {
            title: title.into(),
            by,
            rows: vec![(name.to_owned(), reference)],
            notes: Vec::new(),
        }
    }

    /// With another run beside the reference.
    pub(crate) fn row(mut self, name: &str, run: Run) -> Self {
        self.rows.push((name.to_owned(), run));
        self
    }

    /// With a remark below.
    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    fn time(&self, run: &Run) -> f64 {
        match self.by {
            By::Cpu => run.cpu().as_secs_f64(),
            By::Wall => run.wall.as_secs_f64(),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = match self.by {
            By::Cpu => "CPU",
            By::Wall => "wall",
        };
        writeln!(f, "{}", self.title)?;
        let ratio = format!("{by} ratio");
        writeln!(
            f,
            "  {:42}{:>9}{:>9}{:>11}{:>9}",
            "", "CPU", "wall", ratio, "memory"
        )?;
        let reference = self.rows.first().map_or(0.0, |(_, run)| self.time(run));
        for (at, (name, run)) in self.rows.iter().enumerate() {
            let ratio = match at {
                0 => "1".to_owned(),
                _ if self.time(run) == 0.0 => String::new(),
                _ => format!("{:.2}", self.time(run) / reference.max(f64::MIN_POSITIVE)),
            };
            let cpu = match run.cpu() {
                Duration::ZERO => String::new(),
                cpu => span(cpu),
            };
            let wall = span(run.wall);
            let memory = match run.resident {
                0 => String::new(),
                bytes => format!("{:.0} MB", bytes as f64 / 1e6),
            };
            writeln!(f, "  {name:42}{cpu:>9}{wall:>9}{ratio:>11}{memory:>9}")?;
        }
        self.notes
            .iter()
            .try_for_each(|note| writeln!(f, "  {note}"))
    }
}

/// A time at a length that can be read.
fn span(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1e-3 {
        format!("{:.1} µs", seconds * 1e6)
    } else if seconds < 0.1 {
        format!("{:.2} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}
