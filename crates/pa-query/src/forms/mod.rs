//! The forms of a determination: one file each, and this list, which drives `--format` and its
//! help.

mod ahead;
mod fhir;
mod html;
mod json;
mod markdown;
#[cfg(test)]
mod sample;
mod text;
pub(crate) mod words;

pub(crate) use html::escape;
pub(crate) use markdown::escape as markdown_text;

use pa_cli::terminal::Color;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::answer::Answer;

/// A way to print a determination.
pub(crate) struct Form {
    /// Its name after `--format`.
    pub(crate) name: &'static str,
    /// What it is, for `--help`.
    pub(crate) about: &'static str,
    /// Whether it prints passages of the policy, for which the full-text index is opened.
    pub(crate) cites: bool,
    /// Prints it, with a line break at the end.
    pub(crate) print: fn(&Answer, &Paper) -> String,
}

/// What a form is printed on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paper {
    /// Columns.
    pub(crate) width: usize,
    /// Whether it takes characters beyond ASCII.
    pub(crate) unicode: bool,
}

/// Every form; the first is the one used unless another is asked for.
pub(crate) const FORMS: &[Form] = &[
    Form {
        name: "text",
        about: "for a person at a terminal",
        cites: false,
        print: text::print,
    },
    Form {
        name: "json",
        about: "for programs: the whole determination",
        cites: true,
        print: json::print,
    },
    Form {
        name: "markdown",
        about: "for a chart or a ticket",
        cites: false,
        print: markdown::print,
    },
    Form {
        name: "html",
        about: "one page that needs nothing else, to read or print",
        cites: false,
        print: html::print,
    },
    Form {
        name: "fhir",
        about: "FHIR R4 ClaimResponse after Da Vinci PAS",
        cites: false,
        print: fhir::print,
    },
];

/// The form of a name.
pub(crate) fn find(name: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.name == name)
}

impl Paper {
    /// Stdout as it is here. The character set is the locale's; where none is set, UTF-8.
    pub(crate) fn here() -> Self {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .filter_map(std::env::var_os)
            .find(|value| !value.is_empty());
        let unicode = locale.is_none_or(|locale| {
            let name = locale.to_string_lossy().to_ascii_lowercase();
            name.contains("utf-8") || name.contains("utf8")
        });
        Self {
            width: pa_cli::terminal::width(),
            unicode,
        }
    }

    /// A finished page in the characters that the paper takes.
    pub(crate) fn finish(&self, page: String) -> String {
        if self.unicode { page } else { in_ascii(&page) }
    }
}

/// How text is wrapped: at spaces only, so that a file name with its line stays whole.
pub(crate) fn wrap_options<'a>(width: usize) -> Options<'a> {
    Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}

/// Text of a record or policy as it may be printed: what steers a terminal becomes a space.
pub(crate) fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if steers(c) { ' ' } else { c })
        .collect()
}

/// Control characters, and those that turn the direction of what follows.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What is printed on paper that takes ASCII alone. Marks keep their meaning and their width.
const IN_ASCII: &[(char, &str)] = &[
    ('✓', "+"),
    ('✗', "x"),
    ('☐', "o"),
    ('·', "|"),
    ('–', "-"),
    ('—', "-"),
    ('“', "\""),
    ('”', "\""),
    ('‘', "'"),
    ('’', "'"),
    ('…', "..."),
    ('≥', ">="),
    ('≤', "<="),
    ('×', "x"),
    ('±', "+/-"),
    ('µ', "u"),
    ('μ', "u"),
    ('²', "2"),
    ('°', " deg "),
    ('•', "*"),
    ('\u{a0}', " "),
];

fn in_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match IN_ASCII.iter().find(|(known, _)| *known == c) {
            Some((_, plain)) => out.push_str(plain),
            None if c.is_ascii() => out.push(c),
            None => out.push('?'),
        }
    }
    out
}

/// Prints to stdout what the plan says of the drug.
pub(crate) fn write_coverage(answer: &Answer, color: Color) -> std::io::Result<()> {
    pa_cli::terminal::print_styled(&text::print_coverage(answer, &Paper::here()), color)
}

/// Prints an answer to stdout.
pub(crate) fn write(form: &Form, answer: &Answer, color: Color) -> std::io::Result<()> {
    let text = (form.print)(answer, &Paper::here());
    // Only what has styles is looked through for them: data goes out as it is.
    match text.contains('\u{1b}') {
        true => pa_cli::terminal::print_styled(&text, color),
        false => pa_cli::output::print(&text),
    }
}
