//! Running a command and counting what it took.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wait4::Wait4;

/// What a finished process took.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Run {
    pub(crate) user: Duration,
    pub(crate) system: Duration,
    pub(crate) wall: Duration,
    /// The most memory it had resident, in bytes.
    pub(crate) resident: u64,
}

impl Run {
    /// CPU time, user and system.
    pub(crate) fn cpu(&self) -> Duration {
        self.user + self.system
    }
}

/// Runs a command to its end; what it prints is dropped. Fails where it fails.
pub(crate) fn once(mut command: Command) -> Result<Run> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let name = format!("{command:?}");
    let begun = Instant::now();
    let child = command.spawn().with_context(|| name.clone())?;
    let used = child.wait4().with_context(|| name.clone())?;
    let wall = begun.elapsed();
    ensure!(used.status.success(), "{name}: {}", used.status);
    Ok(Run {
        user: used.rusage.utime,
        system: used.rusage.stime,
        wall,
        resident: used.rusage.maxrss,
    })
}

/// The median of many runs of a short command, measure by measure.
pub(crate) fn median(count: usize, command: impl Fn() -> Command) -> Result<Run> {
    let runs: Vec<Run> = (0..count).map(|_| once(command())).collect::<Result<_>>()?;
    let middle = |of: &dyn Fn(&Run) -> Duration| {
        let mut all: Vec<Duration> = runs.iter().map(of).collect();
        all.sort();
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    Ok(Run {
        user: middle(&|run| run.user),
        system: middle(&|run| run.system),
        wall: middle(&|run| run.wall),
        resident: runs
            .iter()
            .map(|run| run.resident)
            .max()
            .unwrap_or_default(),
    })
}
