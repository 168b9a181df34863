//! Tables whose rows are criteria: a numbered row with one cell that says what is required.

use super::line::{Line, Look};
use super::marker;

/// Turns the rows of such tables into list items; every other table stays as it is.
pub(crate) fn rows_as_items(lines: &mut [Line]) {
    let mut at = 0;
    while at < lines.len() {
        let end = (at..lines.len())
            .find(|i| lines[*i].look != Look::Table)
            .unwrap_or(lines.len());
        if lines[at..end]
            .get(1)
            .is_some_and(|second| is_rule(&second.text))
        {
            lines[at].look = Look::TableHead;
        }
        if end > at
            && let Some(column) = requirements(&cells(&lines[at].text))
        {
            // A row without that cell, and the rule under the head, stay table lines.
            for line in &mut lines[at + 1..end] {
                as_item(line, column);
            }
        }
        at = end.max(at + 1);
    }
}

/// The column of a head that holds requirements, where the others only number or answer them.
fn requirements(head: &[&str]) -> Option<usize> {
    let said = |cell: &str| {
        let lower = cell.trim_matches('*').to_lowercase();
        [
            "requirement",
            "criteri",
            "question",
            "condition",
            "must be met",
            "statement",
        ]
        .iter()
        .any(|word| lower.starts_with(word) || lower.ends_with(word))
    };
    let answers = |cell: &str| {
        let lower = cell.trim_matches('*').to_lowercase();
        matches!(
            lower.trim_end_matches(['.', '?']),
            "" | "#"
                | "no"
                | "nr"
                | "number"
                | "item"
                | "step"
                | "line"
                | "met"
                | "yes"
                | "yes/no"
                | "y/n"
                | "y"
                | "n"
                | "check"
                | "initials"
                | "answer"
                | "response"
        )
    };
    let column = head.iter().position(|cell| said(cell))?;
    head.iter()
        .enumerate()
        .all(|(i, cell)| i == column || answers(cell))
        .then_some(column)
}

fn as_item(line: &mut Line, column: usize) {
    let cells = cells(&line.text);
    let rule = cells
        .iter()
        .all(|c| c.chars().all(|c| matches!(c, '-' | ':')));
    let Some(text) = cells.get(column).filter(|c| !rule && !c.is_empty()) else {
        return;
    };
    let (bullet, text) = marker::take(text).map_or((marker::BULLET, *text), |(m, rest)| (m, rest));
    line.text = text.to_owned();
    line.look = Look::Item(bullet);
}

/// The rule below the head: `|---|:-:|`.
pub(crate) fn is_rule(row: &str) -> bool {
    row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The cells of a row, between its bars.
pub(crate) fn cells(row: &str) -> Vec<&str> {
    row.trim()
        .trim_start_matches('|')
        .trim_end_matches('|')
        .split('|')
        .map(str::trim)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::line::{Look, lines};

    fn items(text: &str) -> Vec<String> {
        lines(text, 1)
            .into_iter()
            .filter(|line| matches!(line.look, Look::Item(_)))
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn numbered_requirements_are_items() {
        let text = "| # | Requirement |\n|---|---|\n| 1 | Age 18 years or more |\n| 2 | Diagnosis of gout |\n";
        assert_eq!(items(text), ["Age 18 years or more", "Diagnosis of gout"]);
        let answered = "| Criteria | Yes | No |\n|---|---|---|\n| a. Diagnosis of gout | | |\n";
        assert_eq!(items(answered), ["Diagnosis of gout"]);
    }

    #[test]
    fn other_tables_stay_tables() {
        let text = "| Drug | Requirement | Limit |\n|---|---|---|\n| Uloric | gout | 30 |\n";
        assert!(items(text).is_empty());
        assert_eq!(lines(text, 1)[0].look, Look::TableHead);
        assert_eq!(lines(text, 1)[2].look, Look::Table);
    }
}
