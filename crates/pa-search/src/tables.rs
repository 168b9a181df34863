//! The tables of `data/search/`: lay words, payers' other names, what questions are after.

use std::sync::OnceLock;

const LAY: &str = include_str!("../../../data/search/lay.csv");
const PAYERS: &str = include_str!("../../../data/search/payers.csv");
const INTENTS: &str = include_str!("../../../data/search/intents.csv");

/// A name and phrases that mean it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) phrases: Vec<String>,
    /// Phrases of a third column, empty where the table has none.
    pub(crate) stated: Vec<String>,
}

/// Ideas and the lay words, synonyms and phrases that mean them.
pub(crate) fn lay() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| read(LAY))
}

/// Payers and the other names they go by.
pub(crate) fn payers() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| read(PAYERS))
}

/// What questions are after: phrases of questions, and phrases in which policies state it.
pub(crate) fn intents() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| read(INTENTS))
}

/// Reads a table in which nothing is quoted, as a test sees to: by a reader of CSV in general it would
/// take longer than the search itself.
fn read(text: &'static str) -> Vec<Row> {
    let list = |text: Option<&str>| -> Vec<String> {
        let entries = text.unwrap_or_default().split(';').map(str::trim);
        entries
            .filter(|e| !e.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let lines = text.lines().skip(1).filter(|line| !line.is_empty());
    lines
        .filter_map(|line| {
            let mut fields = line.split(',');
            Some(Row {
                name: fields.next()?.to_owned(),
                phrases: list(fields.next()),
                stated: list(fields.next()),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        for (text, rows) in [(LAY, lay()), (PAYERS, payers()), (INTENTS, intents())] {
            assert_eq!(
                rows.len() + 1,
                text.lines().filter(|l| !l.trim().is_empty()).count()
            );
            let columns = text.lines().next().unwrap().split(',').count();
            assert!(
                text.lines().all(|line| line.split(',').count() == columns),
                "a phrase with a comma, or a column too few"
            );
            assert!(!text.contains('"'), "quotes are not read");
            for row in rows {
                assert!(!row.name.is_empty() && !row.phrases.is_empty(), "{row:?}");
            }
        }
        for row in intents() {
            assert!(
                crate::intent::Intent::parse(&row.name).is_some(),
                "{}",
                row.name
            );
        }
    }
}
