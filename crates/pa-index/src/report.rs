//! How a check is shown: JSON by the contract, and text for people.

use std::fmt::Write;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Effects, Style};
use pa_policy::compile::{CriteriaSection, LineReading, Reading};
use pa_policy::diagnostic::{Diagnostic, Severity};
use serde::Serialize;

use crate::build::{Counts, plural};
use crate::check::Checked;

#[derive(Serialize)]
struct Entry<'a> {
    file: &'a str,
    policy_id: &'a str,
    title: Option<&'a str>,
    payer: Option<&'a str>,
    drugs: &'a [String],
    effective: Option<pa_model::Date>,
    expires: Option<pa_model::Date>,
    criteria: &'a [LineReading],
    diagnostics: &'a [Diagnostic],
}

/// The array of the contract, indented.
pub(crate) fn json(checked: &[Checked]) -> anyhow::Result<String> {
    let entry = |c: &'_ Checked| -> serde_json::Result<serde_json::Value> {
        let header = &c.compiled.policy.header;
        serde_json::to_value(Entry {
            file: &c.file,
            policy_id: &header.policy_id,
            title: header.title.as_deref(),
            payer: header.payer.as_deref(),
            drugs: &header.drugs,
            effective: header.effective,
            expires: header.expires,
            criteria: &c.compiled.lines,
            diagnostics: &c.compiled.diagnostics,
        })
    };
    let entries = checked
        .iter()
        .map(entry)
        .collect::<serde_json::Result<Vec<_>>>()?;
    let mut out = serde_json::to_string_pretty(&entries)?;
    out.push('\n');
    Ok(out)
}

const GOOD: Style = AnsiColor::Green.on_default();
const ATTEST: Style = AnsiColor::Cyan.on_default();
const BAD: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);
const TITLE: Style = Style::new().effects(Effects::BOLD);
const DIM: Style = Style::new().effects(Effects::DIMMED);

/// Text for people: every policy's lines with what they were read as, its remarks, and a summary.
pub(crate) fn text(checked: &[Checked], counts: Counts, all: bool, width: usize) -> String {
    let mut out = String::new();
    for policy in checked {
        head(&mut out, policy);
        lines(&mut out, policy, all, width);
        remarks(&mut out, policy, all, width);
    }
    if !checked.is_empty() {
        summary(&mut out, checked, counts);
    }
    out
}

// Writing to a String cannot fail, so the results of `write!` are dropped below.

fn head(out: &mut String, policy: &Checked) {
    let header = &policy.compiled.policy.header;
    let _ = writeln!(out, "{TITLE}{}{TITLE:#}", plain(&policy.file));
    let mut facts = vec![format!("policy {}", header.policy_id)];
    facts.extend(header.payer.clone());
    if !header.drugs.is_empty() {
        facts.push(header.drugs.join(", "));
    }
    facts.extend(header.effective.map(|day| format!("from {day}")));
    facts.extend(header.expires.map(|day| format!("to {day}")));
    let _ = writeln!(out, "{DIM}{}{DIM:#}", plain(&facts.join(" · ")));
}

fn lines(out: &mut String, policy: &Checked, all: bool, width: usize) {
    let mut section = None;
    let mut silent = 0;
    for line in &policy.compiled.lines {
        let shown = line.reading != Reading::Background && line.section.is_some();
        if !shown && !all {
            silent += usize::from(line.reading == Reading::Background);
            continue;
        }
        if line.section != section {
            section = line.section;
            let _ = writeln!(out, "\n{TITLE}{}{TITLE:#}", title(section));
        }
        reading(out, line, width);
    }
    if silent > 0 {
        let said = plural(
            silent,
            "line states no criterion",
            "lines state no criterion",
        );
        let _ = writeln!(out, "\n{DIM}{said} (shown with --all){DIM:#}");
    }
    out.push('\n');
}

fn title(section: Option<CriteriaSection>) -> &'static str {
    match section {
        Some(CriteriaSection::Initial) => "Initial request",
        Some(CriteriaSection::Renewal) => "Renewal",
        Some(CriteriaSection::Exclusion) => "Exclusions",
        None => "Outside the criteria",
    }
}

/// A line of the document with its mark, and below it the sentence it was read as.
fn reading(out: &mut String, line: &LineReading, width: usize) {
    let (mark, style) = match line.reading {
        Reading::Computable => ("✓", GOOD),
        Reading::Attestation => ("○", ATTEST),
        Reading::Unreadable => ("✗", BAD),
        Reading::Structure | Reading::Background => (" ", DIM),
    };
    let text_style = match line.reading {
        Reading::Structure | Reading::Background => DIM,
        _ => Style::new(),
    };
    let room = width.saturating_sub(8).max(20);
    for (at, part) in textwrap::wrap(&plain(&line.text), room).iter().enumerate() {
        if at == 0 {
            let _ = write!(out, "{DIM}{:>5}{DIM:#} {style}{mark}{style:#} ", line.line);
        } else {
            out.push_str("        ");
        }
        let _ = writeln!(out, "{text_style}{part}{text_style:#}");
    }
    let said = match (&line.canonical, line.reading) {
        (Some(canonical), _) => format!("= {canonical}"),
        (None, Reading::Attestation) => "to attest".to_owned(),
        (None, Reading::Unreadable) => {
            "not read: a request that hangs on it goes to a person".to_owned()
        }
        (None, _) => return,
    };
    for part in textwrap::wrap(
        &said,
        textwrap::Options::new(room - 2).subsequent_indent("  "),
    ) {
        let _ = writeln!(out, "          {style}{part}{style:#}");
    }
}

/// The remarks on a policy, each under the line it is about.
fn remarks(out: &mut String, policy: &Checked, all: bool, width: usize) {
    let document: Vec<&str> = policy.text.lines().collect();
    let renderer = Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(width);
    let diagnostics = policy.compiled.diagnostics.iter();
    for remark in diagnostics.filter(|d| all || d.severity > Severity::Note) {
        let level = match remark.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let at = remark.line.saturating_sub(1) as usize;
        let line = plain(document.get(at).copied().unwrap_or_default());
        let snippet = Snippet::source(line.clone())
            .line_start(remark.line.max(1) as usize)
            .path(plain(&policy.file))
            .annotation(AnnotationKind::Primary.span(underlined(&line, remark)));
        let mut group = level
            .primary_title(plain(&remark.message))
            .id(remark.rule)
            .element(snippet);
        if let Some(help) = &remark.help {
            group = group.element(Level::HELP.message(plain(help)));
        }
        let _ = writeln!(out, "{}\n", renderer.render(&[group]));
    }
}

/// A text without control characters, which a policy must not send to a terminal; each becomes one
/// space, so that columns stay.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// The bytes of the line to underline; the whole line where the remark names no words.
fn underlined(line: &str, remark: &Diagnostic) -> std::ops::Range<usize> {
    let byte = |column: usize| {
        line.char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at)
    };
    let start = remark.column.saturating_sub(1) as usize;
    if remark.length == 0 || byte(start) == line.len() {
        let indent = line.len() - line.trim_start().len();
        return indent.min(line.trim_end().len())..line.trim_end().len();
    }
    byte(start)..byte(start + remark.length as usize)
}

fn summary(out: &mut String, checked: &[Checked], counts: Counts) {
    let remarks = |severity| {
        let all = checked.iter().flat_map(|c| &c.compiled.diagnostics);
        all.filter(|d| d.severity == severity).count()
    };
    let _ = writeln!(
        out,
        "{TITLE}{}, {}{TITLE:#}: {GOOD}✓ {} computable{GOOD:#}, {ATTEST}○ {} to attest{ATTEST:#}, {BAD}✗ {} unreadable{BAD:#}",
        plural(checked.len(), "policy", "policies"),
        plural(counts.total(), "line of criteria", "lines of criteria"),
        counts.computable,
        counts.attestation,
        counts.unreadable,
    );
    let (errors, warnings) = (remarks(Severity::Error), remarks(Severity::Warning));
    if errors + warnings > 0 {
        let _ = writeln!(
            out,
            "{}, {}",
            plural(errors, "error", "errors"),
            plural(warnings, "warning", "warnings")
        );
    }
}
