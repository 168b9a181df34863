//! Sentences on the policy's criteria: what is met, what is not, what is still open.

use super::{Draft, Facts, LetterInput, Rank};
use crate::form::CriterionRow;

/// At most so many criteria that are not met, or open, are told one by one.
const MOST_TOLD: usize = 4;

/// A top-level criterion with the rows below it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demand<'a> {
    /// Its own row.
    pub(super) row: &'a CriterionRow,
    /// The rows of its parts.
    pub(super) parts: &'a [CriterionRow],
}

impl<'a> Demand<'a> {
    /// Its own row and those of its parts.
    pub(super) fn rows(&self) -> impl Iterator<Item = &'a CriterionRow> {
        std::iter::once(self.row).chain(self.parts)
    }

    /// The entries that show it: of its own row, and of its parts as far as they came out the same.
    pub(super) fn evidence(&self) -> Vec<(&'a str, &'a str)> {
        let status = &self.row.status;
        let mut out: Vec<(&str, &str)> = Vec::new();
        for row in self.rows().filter(|row| row.status == *status) {
            for entry in &row.evidence {
                let told = (entry.pointer.as_str(), entry.summary.as_str());
                if !out.contains(&told) {
                    out.push(told);
                }
            }
        }
        out
    }
}

/// The top-level criteria, in the order of the policy.
pub(super) fn demands(rows: &[CriterionRow]) -> Vec<Demand<'_>> {
    let mut out = Vec::new();
    let mut rest = rows;
    while let Some((row, after)) = rest.split_first() {
        let parts = after
            .iter()
            .take_while(|part| part.depth > row.depth)
            .count();
        out.push(Demand {
            row,
            parts: &after[..parts],
        });
        rest = &after[parts..];
    }
    out
}

/// Whether the record decides it: attestations wait for the prescriber.
fn is_judged(row: &CriterionRow) -> bool {
    matches!(row.status.as_str(), "met" | "not met" | "not known")
}

/// What became of the criteria as a whole, then those that are not met or open.
pub(super) fn result(
    demands: &[Demand<'_>],
    input: &LetterInput<'_>,
    facts: &mut Facts,
) -> Vec<Draft> {
    let judged = || demands.iter().filter(|d| is_judged(d.row));
    let asked = judged().filter(|d| !d.row.exclusion);
    let count = asked.clone().count();
    let met = asked.clone().filter(|d| d.row.status == "met");
    let mut out = Vec::new();
    if count > 0 {
        let ids: Vec<String> = asked.map(|d| criterion(d.row, facts)).collect();
        let text = match met.count() {
            n if n == count && n == 1 => {
                "The record meets the one requirement of the policy that it can show.".to_owned()
            }
            n if n == count => {
                format!("The record meets all {n} requirements of the policy that it can show.")
            }
            n => format!(
                "The record meets {n} of the {count} requirements of the policy that it can show."
            ),
        };
        out.push(needed(text, ids));
    }
    out.extend(open(judged(), facts));
    let missing = &input.determination.missing;
    if !missing.is_empty() {
        let ids: Vec<String> = missing.iter().map(|m| facts.stated("missing", m)).collect();
        let text = format!("Still to be submitted: {}.", missing.join("; "));
        let short = format!("Still to be submitted: {}.", missing[0]);
        out.push(Draft {
            short: Some(short),
            ..needed(text, ids)
        });
    }
    out.extend(exclusions(judged(), facts));
    out
}

fn needed(text: String, facts: Vec<String>) -> Draft {
    Draft {
        text,
        short: None,
        facts,
        rank: Rank::Needed,
    }
}

/// The criterion as a fact.
pub(super) fn criterion(row: &CriterionRow, facts: &mut Facts) -> String {
    let exclusion = if row.exclusion { "exclusion " } else { "" };
    let because = if row.because.is_empty() {
        String::new()
    } else {
        format!(" ({})", row.because)
    };
    let statement = format!("{exclusion}“{}”: {}{because}", row.text, row.answer());
    facts.line(&row.place, &statement)
}

/// Those that are not met, then those that the record leaves open.
fn open<'a>(
    demands: impl Iterator<Item = &'a Demand<'a>> + Clone,
    facts: &mut Facts,
) -> Vec<Draft> {
    let mut out = Vec::new();
    for status in ["not met", "not known"] {
        let all: Vec<&Demand<'_>> = demands.clone().filter(|d| d.row.status == status).collect();
        for demand in all.iter().take(MOST_TOLD) {
            out.push(told(demand, facts));
        }
        if let Some(rest) = all.get(MOST_TOLD..).filter(|rest| !rest.is_empty()) {
            let ids = rest.iter().map(|d| criterion(d.row, facts)).collect();
            let (n, word) = (rest.len(), plural(rest.len()));
            let verb = if n == 1 { "is" } else { "are" };
            let text = match status {
                "not met" => format!("{n} further requirement{word} {verb} not met."),
                _ => format!("{n} further requirement{word} {verb} left open."),
            };
            out.push(needed(text, ids));
        }
    }
    out
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// One that is not met or open, with the policy's words.
fn told(demand: &Demand<'_>, facts: &mut Facts) -> Draft {
    let row = demand.row;
    let words = words_of(demand);
    let line = line_of(row);
    let because = because(demand);
    let (text, short) = match (row.status.as_str(), row.exclusion) {
        ("not met", false) => (
            format!("The record does not meet {words}{line}{because}."),
            format!("The record does not meet {words}{line}."),
        ),
        ("not met", true) => (
            format!("The record falls under the exclusion {words}{line}{because}."),
            format!("The record falls under the exclusion {words}{line}."),
        ),
        (_, false) => (
            format!("The record leaves {words}{line} open{because}."),
            format!("The record leaves {words}{line} open."),
        ),
        (_, true) => (
            format!("The record leaves the exclusion {words}{line} open{because}."),
            format!("The record leaves the exclusion {words}{line} open."),
        ),
    };
    Draft {
        text,
        short: Some(short),
        facts: vec![criterion(row, facts)],
        rank: Rank::Needed,
    }
}

/// Why, where one row says it.
fn because(demand: &Demand<'_>) -> String {
    let status = &demand.row.status;
    let same = demand.rows().filter(|row| row.status == *status);
    let told = same.map(|row| row.because.as_str()).find(|b| !b.is_empty());
    told.map(|because| format!(": {because}"))
        .unwrap_or_default()
}

/// The policy's words in quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let text = text.replace(['“', '”', '"'], "'");
    format!("“{}”", text.trim_end_matches([':', '.']))
}

/// What a demand asks for, in the policy's words: a heading alone would say nothing.
pub(super) fn words_of(demand: &Demand<'_>) -> String {
    let row = demand.row;
    if !is_heading(&row.text) {
        return quoted(&row.text);
    }
    let depth = row.depth + 1;
    let parts = demand.parts.iter().filter(|part| part.depth == depth);
    let parts: Vec<&str> = parts
        .map(|part| part.text.trim_end_matches([':', '.']))
        .collect();
    let heading = row.text.trim_end_matches([':', '.']);
    quoted(&format!("{heading}: {}", parts.join("; ")))
}

/// Where they stand: " (line 24)".
pub(super) fn line_of(row: &CriterionRow) -> String {
    match row.place.rsplit_once(':') {
        Some((_, line)) => format!(" (line {line})"),
        None => String::new(),
    }
}

/// The exclusions under which nothing on record falls.
fn exclusions<'a>(
    demands: impl Iterator<Item = &'a Demand<'a>>,
    facts: &mut Facts,
) -> Option<Draft> {
    let absent: Vec<&CriterionRow> = demands
        .map(|d| d.row)
        .filter(|row| row.exclusion && row.status == "met")
        .collect();
    if absent.is_empty() {
        return None;
    }
    let ids = absent.iter().map(|row| criterion(row, facts)).collect();
    let lines: Vec<&str> = absent
        .iter()
        .filter_map(|row| Some(row.place.rsplit_once(':')?.1))
        .collect();
    let lines = match lines.as_slice() {
        [] => String::new(),
        [one] => format!(" (line {one})"),
        [first, .., last] => format!(" (lines {first} to {last})"),
    };
    let (n, word) = (absent.len(), plural(absent.len()));
    let text = format!(
        "Nothing on record falls under {n} exclusion{word} of the policy{lines}, as I confirm by signing."
    );
    Some(needed(text, ids))
}

/// Whether the words are only those of a group.
fn is_heading(text: &str) -> bool {
    text.trim_end_matches([':', '.'])
        .to_lowercase()
        .ends_with("following")
}

/// A requirement that is met, in the policy's words.
pub(super) fn quote(demand: &Demand<'_>, facts: &mut Facts) -> Option<Draft> {
    if demand.row.exclusion || demand.row.status != "met" {
        return None;
    }
    // A group's heading says nothing by itself; what satisfied it does.
    let row = match is_heading(&demand.row.text) {
        false => demand.row,
        true => {
            let mut met = demand.parts.iter().filter(|part| part.status == "met");
            met.find(|part| !is_heading(&part.text))?
        }
    };
    let text = format!("The record meets {}{}.", quoted(&row.text), line_of(row));
    Some(Draft {
        text,
        short: None,
        facts: vec![criterion(row, facts)],
        rank: Rank::Quote,
    })
}
