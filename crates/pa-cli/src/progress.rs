//! Progress bars, only where a person watches.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Read};

use indicatif::{ProgressDrawTarget, ProgressStyle};

/// A progress bar; [`Bar::hidden`] makes one that draws nothing.
pub use indicatif::ProgressBar as Bar;

/// A bar of `total` bytes (or a counter, where the total is not known) on stderr. Draws nothing
/// unless stderr is a terminal and the tool does not run as a build job (`CI` set).
pub fn bytes(label: impl Into<Cow<'static, str>>, total: Option<u64>) -> Bar {
    let template = match total {
        Some(_) => "{msg} {wide_bar} {bytes}/{total_bytes} {eta}",
        None => "{msg} {spinner} {bytes} {elapsed}",
    };
    bar(label.into(), total, template)
}

/// A bar of `total` things on stderr, under the same conditions.
pub fn count(label: impl Into<Cow<'static, str>>, total: Option<u64>) -> Bar {
    let template = match total {
        Some(_) => "{msg} {wide_bar} {human_pos}/{human_len} {eta}",
        None => "{msg} {spinner} {human_pos} {elapsed}",
    };
    bar(label.into(), total, template)
}

fn bar(label: Cow<'static, str>, total: Option<u64>, template: &str) -> Bar {
    let watched = io::stderr().is_terminal() && std::env::var_os("CI").is_none();
    if !watched {
        return Bar::hidden();
    }
    let bar = Bar::with_draw_target(total, ProgressDrawTarget::stderr());
    // The templates above are constants; a wrong one would only lose the style.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.with_message(label)
}

/// A reader that moves a bar as it is read.
pub struct Counted<R> {
    inner: R,
    bar: Bar,
}

impl<R> Counted<R> {
    /// Counts what is read from `inner` on `bar`.
    pub fn new(inner: R, bar: Bar) -> Self {
        Self { inner, bar }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.bar.inc(read as u64);
        Ok(read)
    }
}
