//! Colour and width of text for people.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice, StripStream};

/// `--color`, for tools that print text for people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`; `CLICOLOR_FORCE` forces it.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether stdout gets colour.
    pub fn enabled(self) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        }
    }
}

/// Prints text that may hold ANSI styles (see [`anstyle`]) to stdout, and strips them where there
/// is to be no colour.
pub fn print_styled(text: &str, color: Color) -> io::Result<()> {
    let mut out = crate::output::stdout();
    if color.enabled() {
        out.write_all(text.as_bytes())?;
        return out.flush();
    }
    let mut plain = StripStream::new(Vec::with_capacity(text.len()));
    plain.write_all(text.as_bytes())?;
    out.write_all(&plain.into_inner())?;
    out.flush()
}

/// Columns to wrap text at: the terminal's width, between 40 and 100, or 80 where stdout is no
/// terminal, so that what goes into a file is the same everywhere.
pub fn width() -> usize {
    if !io::stdout().is_terminal() {
        return 80;
    }
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0).clamp(40, 100))
}
