//! A line's words without the marks of print: emphasis, tags of HTML, the signs and numbers of notes, and
//! parentheses that ask for papers.

use std::borrow::Cow;

/// Tags that print in bold, and so may make a line a title; as Markdown says it.
const BOLD: [&str; 3] = ["b", "strong", "u"];

/// Other tags of text, whose words stand as they are.
const PLAIN: [&str; 9] = ["i", "em", "p", "span", "div", "font", "li", "mark", "small"];

/// A line that has tags of HTML as Markdown; "__Initial criteria__" as bold.
pub(super) fn as_markdown(raw: &str) -> Cow<'_, str> {
    let underlined = raw.trim_start().starts_with("__");
    if !underlined && !raw.contains('<') {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(open) = rest.find('<') {
        let (before, behind) = rest.split_at(open);
        let tag = behind[1..].split_once('>').and_then(|(tag, next)| {
            let name = tag.trim_start_matches('/').split([' ', '/']).next()?;
            Some((said(name, tag.starts_with('/'))?, next))
        });
        out.push_str(before);
        rest = match tag {
            Some((mark, next)) => {
                out.push_str(mark);
                next
            }
            None => {
                out.push('<');
                &behind[1..]
            }
        };
    }
    out.push_str(rest);
    Cow::Owned(match underlined {
        true => out.replace("__", "**"),
        false => out,
    })
}

/// What Markdown has for a tag of this name; `None`: it is no tag of text.
fn said(name: &str, closes: bool) -> Option<&'static str> {
    const HEADINGS: [(&str, &str); 4] =
        [("h1", "# "), ("h2", "## "), ("h3", "### "), ("h4", "#### ")];
    let is = |known: &&str| name.eq_ignore_ascii_case(known);
    let heading = HEADINGS.iter().find(|(tag, _)| is(tag));
    match heading {
        Some((_, mark)) if !closes => Some(mark),
        Some(_) => Some(""),
        None if BOLD.iter().any(&is) => Some("**"),
        None if is(&"br") => Some(" "),
        None if PLAIN.iter().any(is) => Some(""),
        None => None,
    }
}

/// Text without Markdown emphasis and back-ticks.
pub(super) fn unmark(text: &str) -> String {
    let marked = text.contains(['*', '_', '`', '^']);
    let text = match marked {
        // "Primary Hyperlipidemia.* Approve …": the mark of a note behind a full stop.
        true => Cow::Owned(
            text.replace("**", "")
                .replace("__", "")
                .replace('`', "")
                .replace(".* ", ". ")
                .replace(".^ ", ". "),
        ),
        false => Cow::Borrowed(text),
    };
    let raised = raised(&text);
    let starless = unstarred(unreferenced(&uncited(&raised)).trim(), '*');
    match starless.contains('_') {
        true => unstarred(&starless, '_'),
        false => starless,
    }
}

/// "m<sup>2</sup>" as "m2", and without the marks of footnotes ("criteria<sup>a</sup>").
fn raised(text: &str) -> Cow<'_, str> {
    if !text.contains("<su") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("<su") {
        let tag = rest.get(open + 1..open + 4).unwrap_or_default();
        let close = format!("</{tag}>");
        let Some((inner, behind)) = rest
            .get(open + 5..)
            .and_then(|inner| inner.split_once(close.as_str()))
        else {
            break;
        };
        out.push_str(&rest[..open]);
        // The power of a unit belongs to it; any other raised number refers to a note.
        let ten = out.ends_with("10");
        let metres = ["m", "mm", "cm"].iter().any(|unit| {
            out.strip_suffix(unit)
                .is_some_and(|before| !before.ends_with(char::is_alphabetic))
        });
        if tag == "sub" || ten || metres {
            out.push_str(if ten { "^" } else { "" });
            out.push_str(inner);
        }
        rest = behind;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// "Severe Asthma † 1,4,7": without the marks of footnotes and the numbers of references behind them.
fn unreferenced(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 7] = ['†', '‡', 'Ф', 'φ', 'Φ', '¶', '§'];
    if !text.contains(MARKS) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(MARKS) {
        out.push_str(&rest[..at]);
        rest = rest[at..].trim_start_matches(MARKS);
        let numbers = rest.trim_start_matches(|c: char| {
            c.is_ascii_digit() || matches!(c, ' ' | ',' | '-' | '–') || MARKS.contains(&c)
        });
        let listed = &rest[..rest.len() - numbers.len()];
        let ends = numbers.is_empty() || numbers.starts_with([':', ';', '.', ')']);
        if ends && listed.contains(|c: char| c.is_ascii_digit()) {
            rest = numbers;
        }
    }
    out.push_str(rest);
    Cow::Owned(out.trim_end().to_owned())
}

/// "LVEF of 40% or less [1]", "… [2,3-5].": without the numbers of references.
fn uncited(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut from = 0;
    for (open, _) in text.match_indices('[') {
        let inner = &text[open + 1..];
        let Some(close) = inner.find(']') else { break };
        let numbers = &inner[..close];
        let cited = (1..=12).contains(&close)
            && numbers.starts_with(|c: char| c.is_ascii_digit())
            && numbers
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ',' | '-' | '–' | ' '));
        if cited && open > 0 {
            out.push_str(text[from..open].trim_end());
            from = open + close + 2;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// "Diagnosis of gout (chart notes required)", "… [documentation required]": without the parenthesis that only
/// asks for papers.
pub(crate) fn without_papers(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut from = 0;
    for (open, sign) in text.match_indices(['(', '[']) {
        let close = if sign == "(" { ')' } else { ']' };
        let Some(inner) = text[open + 1..].split_once(close).map(|(inner, _)| inner) else {
            break;
        };
        if open > from && asks_for_papers(inner) {
            out.push_str(text[from..open].trim_end());
            from = open + inner.len() + 2;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// Whether words ask for papers and for nothing else: "documentation required", "submit chart notes". What the
/// papers are to show is a criterion.
pub(crate) fn asks_for_papers(words: &str) -> bool {
    let mut paper = false;
    let known = words
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | ',' | ';' | '-' | '.'))
        .filter(|word| !word.is_empty())
        .all(|word| {
            let word = word.to_ascii_lowercase();
            let names = PAPERS.contains(&word.as_str());
            paper |= names;
            names || ABOUT_PAPERS.contains(&word.as_str())
        });
    paper && known
}

const PAPERS: [&str; 9] = [
    "chart",
    "charts",
    "documentation",
    "notes",
    "paperwork",
    "record",
    "records",
    "report",
    "reports",
];

const ABOUT_PAPERS: [&str; 34] = [
    "a",
    "and",
    "are",
    "attach",
    "attached",
    "be",
    "clinic",
    "clinical",
    "copy",
    "from",
    "include",
    "included",
    "is",
    "lab",
    "laboratory",
    "medical",
    "must",
    "needed",
    "of",
    "office",
    "or",
    "please",
    "prescriber",
    "progress",
    "provide",
    "provided",
    "required",
    "submit",
    "submitted",
    "supporting",
    "the",
    "with",
    "written",
    "request",
];

/// "*one* of the following", "_Diagnosis of gout_": words between marks, which are only printed aslant. A mark
/// that closes nothing refers to a note.
fn unstarred(text: &str, mark: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find(mark) {
        let (before, inner) = (&rest[..open], &rest[open + 1..]);
        let begins = !before.ends_with(char::is_alphanumeric)
            && inner.starts_with(|c: char| !c.is_whitespace() && c != mark);
        let closed = inner.match_indices(mark).find(|(at, _)| {
            let behind = &inner[at + 1..];
            !inner[..*at].ends_with(char::is_whitespace)
                && !behind.starts_with(|c: char| c.is_alphanumeric() || c == mark)
        });
        let (keep, next) = match closed {
            Some((close, _)) if begins => (&inner[..close], &inner[close + 1..]),
            _ => (&rest[open..=open], inner),
        };
        out.push_str(before);
        out.push_str(keep);
        rest = next;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_notes_are_no_text() {
        for (raw, text) in [
            ("Severe Asthma † 1,4,7", "Severe Asthma"),
            ("Asthma † Ф <sup>1-4</sup>", "Asthma"),
            (
                "eGFR ≥ 25 mL/min/1.73 m<sup>2</sup> within 6 months",
                "eGFR ≥ 25 mL/min/1.73 m2 within 6 months",
            ),
            (
                "platelets of 50 x 10<sup>9</sup>/L",
                "platelets of 50 x 10^9/L",
            ),
            ("Coverage Criteria<sup>a</sup>:", "Coverage Criteria:"),
            ("HbA<sub>1c</sub> of 7 %", "HbA1c of 7 %"),
            (
                "Asthma † 12 years of age or older",
                "Asthma  12 years of age or older",
            ),
            ("a <sup>b", "a <sup>b"),
            ("_Diagnosis of gout_", "Diagnosis of gout"),
            ("*all* of the following*", "all of the following*"),
            ("statin* or ezetimibe*", "statin* or ezetimibe*"),
            ("*See the note below", "*See the note below"),
        ] {
            assert_eq!(unmark(raw), text, "{raw}");
        }
    }

    #[test]
    fn papers_are_no_criterion() {
        for (raw, text) in [
            ("Gout (chart notes required);", "Gout;"),
            ("Gout [documentation required]", "Gout"),
            (
                "Gout (documentation of tophi required)",
                "Gout (documentation of tophi required)",
            ),
            (
                "Gout (documentation not required)",
                "Gout (documentation not required)",
            ),
            ("(documentation required)", "(documentation required)"),
        ] {
            assert_eq!(without_papers(raw), text, "{raw}");
        }
    }

    #[test]
    fn tags_are_marks() {
        for (raw, said) in [
            ("<u>Initial criteria</u>", "**Initial criteria**"),
            ("<h2 class=\"x\">Renewal</h2>", "## Renewal"),
            ("one of<br/>these", "one of these"),
            ("LDL-C <100 mg/dL, or >70", "LDL-C <100 mg/dL, or >70"),
            ("BMI <b 30", "BMI <b 30"),
            ("__Exclusions__", "**Exclusions**"),
            ("Name: ______ _____", "Name: ______ _____"),
        ] {
            assert_eq!(as_markdown(raw), said, "{raw}");
        }
    }
}
