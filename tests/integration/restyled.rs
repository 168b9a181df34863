//! A policy printed in another style is the same policy: the judged documents with other markers, other
//! headings, other spaces, other emphasis and broken lines decide each request as they did.

use std::path::Path;

use pa_tests::accuracy::score_changed;

/// Words that count the items of a list.
const COUNTS: [&str; 5] = ["all", "any", "one", "both", "either"];

/// The cases of some documents (`group`: how their numbers begin), as they are and in another style. `lost`: how
/// many requests may be left open that were not, where a style hides what it says even from a reader.
fn same(group: &str, lost: usize, restyle: &dyn Fn(&str) -> String) {
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("accuracy/further");
    let only = format!("further/cases/{group}");
    let plain = score_changed(&documents, Some(&only), &str::to_owned).unwrap();
    let body = |text: &str| {
        let at = body_at(text);
        format!("{}{}", &text[..at], restyle(&text[at..]))
    };
    let other = score_changed(&documents, Some(&only), &body).unwrap();
    assert!(other.cases > 500, "only {} cases", other.cases);
    assert_eq!(other.wrong_approvals, [""; 0]);
    assert!(
        other.right + lost >= plain.right,
        "{} of {} were right as printed at first, {} restyled",
        plain.right,
        plain.cases,
        other.right
    );
}

/// Where the criteria's part of a file begins: behind the front matter, or the lines that say whose it is.
fn body_at(text: &str) -> usize {
    match text.strip_prefix("---\n") {
        Some(rest) => rest.find("\n---\n").map_or(0, |at| at + 9),
        None => text.split_inclusive('\n').take(6).map(str::len).sum(),
    }
}

fn by_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.split('\n').map(change).collect::<Vec<_>>().join("\n")
}

/// An item's indentation, marker and words.
fn item(line: &str) -> Option<(&str, &str, &str)> {
    let words = line.trim_start();
    let (marker, rest) = words.split_once(' ')?;
    let ordinal = |m: &str| {
        let label = m.strip_suffix(['.', ')']).unwrap_or_default();
        let number = label.len() <= 2 && label.bytes().all(|b| b.is_ascii_digit());
        let letter = label.len() == 1 && label.bytes().all(|b| b.is_ascii_alphabetic());
        let roman = label.bytes().all(|b| b"ivxIVX".contains(&b));
        !label.is_empty() && (number || letter || roman)
    };
    let listed = marker == "-" || marker == "*" || ordinal(marker);
    listed.then(|| (&line[..line.len() - words.len()], marker, rest))
}

fn with_marker(text: &str, change: impl Fn(&str) -> String) -> String {
    by_line(text, |line| match item(line) {
        Some((indent, marker, rest)) => format!("{indent}{} {rest}", change(marker)),
        None => line.to_owned(),
    })
}

/// A heading's number signs and words.
fn heading(line: &str) -> Option<(&str, &str)> {
    let (signs, words) = line.split_once(' ')?;
    (!signs.is_empty() && signs.bytes().all(|b| b == b'#')).then_some((signs, words))
}

/// Each counting word before "of the following", within marks.
fn emphasized(text: &str, mark: &str) -> String {
    let mut out = text.to_owned();
    for word in COUNTS {
        let upper = word.to_uppercase();
        let title = format!("{}{}", &upper[..1], &word[1..]);
        for said in [word, &upper, &title] {
            let plain = format!("{said} of the following");
            out = out.replace(&plain, &format!("{mark}{said}{mark} of the following"));
        }
    }
    out
}

/// Lines of more than `width` characters broken, what goes on indented by `indent` more.
fn wrapped(text: &str, width: usize, indent: &str) -> String {
    by_line(text, |line| {
        if line.starts_with(['|', '#']) || line.chars().count() <= width {
            return line.to_owned();
        }
        let own = &line[..line.len() - line.trim_start().len()];
        let hang = format!("{own}{indent}");
        let options = textwrap::Options::new(width)
            .initial_indent(own)
            .subsequent_indent(&hang)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(line.trim_start(), options)
    })
}

#[test]
fn bullets_of_another_shape() {
    for (group, bullet) in [("3", "•"), ("6", "*"), ("7", "☐"), ("8", "[ ]")] {
        let shape = |marker: &str| match marker {
            "-" | "*" => bullet.to_owned(),
            ordinal => ordinal.to_owned(),
        };
        same(group, 0, &|text| with_marker(text, shape));
    }
}

#[test]
fn numbers_and_letters_closed_otherwise() {
    let closed = |marker: &str| match marker.strip_suffix('.') {
        Some(label) => format!("{label})"),
        None => marker.to_owned(),
    };
    let between = |marker: &str| match marker.strip_suffix(['.', ')']) {
        Some(label) => format!("({label})"),
        None => marker.to_owned(),
    };
    same("5", 0, &|text| with_marker(text, closed));
    same("6", 0, &|text| with_marker(text, between));
}

#[test]
fn a_bullet_before_each_marker() {
    let both = |marker: &str| match marker {
        "-" | "*" => marker.to_owned(),
        ordinal => format!("- {ordinal}"),
    };
    same("3", 0, &|text| with_marker(text, both));
    same("8", 0, &|text| with_marker(text, both));
}

#[test]
fn counting_words_printed_with_emphasis() {
    for (group, mark) in [("4", "**"), ("6", "_"), ("7", "**"), ("3", "*")] {
        same(group, 0, &|text| emphasized(text, mark));
    }
}

#[test]
fn a_sentence_in_bold_that_introduces_a_list() {
    let bold = |line: &str| match line.ends_with(':')
        && line.contains("of the following")
        && line.starts_with(|c: char| c.is_ascii_uppercase())
        && item(line).is_none()
        && !line.contains('*')
    {
        true => format!("**{line}**"),
        false => line.to_owned(),
    };
    same("4", 0, &|text| by_line(text, bold));
    same("5", 0, &|text| by_line(text, bold));
}

#[test]
fn spaces_that_do_not_break() {
    let spaced = |text: &str| {
        by_line(text, |line| match item(line) {
            Some((indent, marker, rest)) => {
                format!("{indent}{marker} {}", rest.replace(' ', "\u{a0}"))
            }
            None => line.to_owned(),
        })
    };
    same("4", 0, &spaced);
    same("6", 0, &spaced);
}

#[test]
fn headings_closed_underlined_and_smaller() {
    let closed = |line: &str| match heading(line) {
        Some((signs, words)) => format!("{signs} {words} {signs}"),
        None => line.to_owned(),
    };
    let underlined = |line: &str| match heading(line) {
        Some(("##", words)) => format!("{words}\n{}", "-".repeat(words.chars().count())),
        _ => line.to_owned(),
    };
    let smaller = |line: &str| match heading(line) {
        Some(_) => format!("#{line}"),
        None => line.to_owned(),
    };
    same("6", 0, &|text| by_line(text, closed));
    same("4", 5, &|text| by_line(text, underlined));
    same("7", 0, &|text| by_line(text, smaller));
}

#[test]
fn lines_broken_at_a_margin() {
    same("8", 40, &|text| wrapped(text, 76, "   "));
    same("2", 40, &|text| wrapped(text, 76, "   "));
}

#[test]
fn pages_between_the_items() {
    let paged = |line: &str| match item(line) {
        Some((_, "3." | "c." | "C." | "3)", _)) => {
            format!("\nMapleton Health | Page 2 of 5\n\n{line}")
        }
        _ => line.to_owned(),
    };
    same("7", 0, &|text| by_line(text, paged));
}

#[test]
fn references_and_signs_of_a_page_source() {
    let cited = |line: &str| match item(line) {
        Some(_) if line.ends_with(|c: char| c.is_ascii_lowercase()) => format!("{line} [1,3-5]"),
        _ => line.to_owned(),
    };
    same("3", 0, &|text| by_line(text, cited));
    let source = |text: &str| text.replace('≥', "&ge;").replace('≤', "&le;");
    same("7", 0, &source);
}

#[test]
fn papers_and_notes() {
    let asked = |line: &str| match item(line) {
        Some((indent, _, words)) if words.starts_with("Diagnosis of") => {
            format!("{line}\n{indent}   Note: Documentation is required.")
        }
        Some(_) if line.ends_with(|c: char| c.is_ascii_lowercase()) => {
            format!("{line} (chart notes required)")
        }
        _ => line.to_owned(),
    };
    same("9", 40, &|text| by_line(text, asked));
}

#[test]
fn titles_as_a_page_source_has_them() {
    let underlined = |line: &str| match heading(line) {
        Some((_, words)) => format!("<u>{words}</u>"),
        None => line.to_owned(),
    };
    same("9", 60, &|text| by_line(text, underlined));
}
