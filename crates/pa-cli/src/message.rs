//! Lines for people, on stderr.

use std::io::{self, Write};
use std::sync::OnceLock;

static NAME: OnceLock<&'static str> = OnceLock::new();

/// Remembers the tool's name, which stands before every line. The first call decides.
pub(crate) fn set_name(name: &'static str) {
    let _ = NAME.set(name);
}

/// Writes `NAME: text` as one line. Where stderr is closed or full there is no one left to tell.
pub(crate) fn say(text: &str) {
    let name = NAME.get().copied().unwrap_or("pa");
    let line = format!("{name}: {}\n", single_line(text));
    let _ = io::stderr().lock().write_all(line.as_bytes());
}

/// Something worth knowing that does not stop the work: `NAME: warning: text`.
pub fn warn(text: impl std::fmt::Display) {
    say(&format!("warning: {text}"));
}

/// Something said to a person: `NAME: text`.
pub fn note(text: impl std::fmt::Display) {
    say(&text.to_string());
}

/// Wrong usage that clap cannot see, such as two options that do not go together.
#[derive(Debug)]
struct Usage(String);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

/// An error that ends the tool with the status of wrong usage, 2.
pub fn usage(text: impl Into<String>) -> anyhow::Error {
    anyhow::Error::new(Usage(text.into()))
}

pub(crate) fn is_usage(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.is::<Usage>())
}

/// Whether the error comes from writing to a pipe that nobody reads any more.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let json = cause
            .downcast_ref::<serde_json::Error>()
            .and_then(|e| e.io_error_kind());
        io.or(json) == Some(io::ErrorKind::BrokenPipe)
    })
}

/// An error and its causes as one line, joined by `: `. A cause that the message before it already
/// ends with is not said twice; operating system errors are put in plain words.
pub fn one_line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain() {
        let text = match cause.downcast_ref::<io::Error>() {
            Some(io) => plain(io),
            None => cause.to_string(),
        };
        if line.is_empty() {
            line = text;
        } else if !line.ends_with(&text) && !line.ends_with(&cause.to_string()) {
            line.push_str(": ");
            line.push_str(&text);
        }
    }
    single_line(&line)
}

/// An operating system error in plain words, without its number.
pub fn plain(error: &io::Error) -> String {
    let words = match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder",
        io::ErrorKind::PermissionDenied => "permission denied",
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::NotADirectory => "a part of the path is no folder",
        io::ErrorKind::StorageFull => "the disk is full",
        io::ErrorKind::QuotaExceeded => "the disk quota is used up",
        io::ErrorKind::FileTooLarge => "the file is larger than allowed here",
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only",
        _ => {
            let text = error.to_string();
            return match text.find(" (os error") {
                Some(at) => text[..at].to_owned(),
                None => text,
            };
        }
    };
    words.to_owned()
}

/// Line breaks become spaces and control characters their escapes, so that a message stays one
/// line whatever a file or an argument contains.
fn single_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim_end().chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn an_error_is_one_line() {
        let io = io::Error::from_raw_os_error(2);
        let error = anyhow::Error::new(io)
            .context("patients\n.json")
            .context("cannot import");
        assert_eq!(
            one_line(&error),
            "cannot import: patients .json: no such file or folder"
        );
        let repeated: anyhow::Result<()> =
            Err(anyhow::anyhow!("the end")).context("this is the end");
        assert_eq!(
            repeated.map_err(|e| one_line(&e)),
            Err("this is the end".to_owned())
        );
        assert_eq!(single_line("a\u{1b}[31m"), "a\\u{1b}[31m");
    }

    #[test]
    fn kinds_of_errors_are_told_apart() {
        let pipe = anyhow::Error::new(io::Error::from(io::ErrorKind::BrokenPipe)).context("stdout");
        assert!(is_closed_pipe(&pipe) && !is_usage(&pipe));
        let json = serde_json::Error::io(io::ErrorKind::BrokenPipe.into());
        assert!(is_closed_pipe(&anyhow::Error::new(json)));
        let usage = usage("--a and --b").context("x");
        assert!(is_usage(&usage) && !is_closed_pipe(&usage));
    }
}
