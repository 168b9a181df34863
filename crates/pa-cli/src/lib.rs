//! What every tool does alike: exit status, error lines, input, output, progress.
//!
//! A tool's `main` is one line:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     pa_cli::run("pa-example", || {
//!         pa_cli::output::print("data\n")?;
//!         Ok(ExitCode::SUCCESS)
//!     })
//! }
//! ```
//!
//! Data goes to stdout; everything said to a person goes to stderr, one line a message, with the
//! tool's name before it. Messages name files, records and ids, never what a record says.

pub mod input;
pub mod message;
pub mod output;
pub mod progress;
pub mod terminal;

use std::process::ExitCode;

pub use message::{note, usage, warn};

/// The status of a run that failed: the contract's 1.
pub const FAILED: u8 = 1;
/// The status of wrong usage: the contract's 2, and clap's.
pub const USAGE: u8 = 2;

/// Runs a tool and gives its exit status.
///
/// An error becomes one line on stderr, `NAME: message: cause: cause`, and status 1; an error made
/// by [`usage`] becomes status 2. A reader that has closed the pipe ends the tool quietly with
/// status 0.
pub fn run(name: &'static str, tool: impl FnOnce() -> anyhow::Result<ExitCode>) -> ExitCode {
    message::set_name(name);
    match tool() {
        Ok(status) => status,
        Err(error) if message::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            message::say(&message::one_line(&error));
            ExitCode::from(if message::is_usage(&error) {
                USAGE
            } else {
                FAILED
            })
        }
    }
}
