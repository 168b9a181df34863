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

/// The median of many runs of a short command, by CPU time and by elapsed time.
pub(crate) fn median(count: usize, command: impl Fn() -> Command) -> Result<Run> {
    medians(count, [&|_| command()]).map(|[run]| run)
}

/// The medians of many runs of short commands, which take turns, so that what else the machine does
/// meets all of them alike. A command is given the number of its turn.
pub(crate) fn medians<const N: usize>(
    count: usize,
    commands: [&dyn Fn(usize) -> Command; N],
) -> Result<[Run; N]> {
    let mut runs = [const { Vec::new() }; N];
    for turn in 0..count {
        for (runs, command) in runs.iter_mut().zip(commands) {
            runs.push(once(command(turn))?);
        }
    }
    Ok(runs.map(|runs| middle(&runs)))
}

fn middle(runs: &[Run]) -> Run {
    // User and system time together: of a short run the system tells them apart only by samples.
    let middle = |of: &dyn Fn(&Run) -> Duration| {
        let mut all: Vec<Run> = runs.to_vec();
        all.sort_by_key(of);
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    let (by_cpu, by_wall) = (middle(&|run| run.cpu()), middle(&|run| run.wall));
    Run {
        user: by_cpu.user,
        system: by_cpu.system,
        wall: by_wall.wall,
        resident: runs
            .iter()
            .map(|run| run.resident)
            .max()
            .unwrap_or_default(),
    }
}
