//! How long a payer may take to answer: by line of business, from `data/rules/clocks.csv`.

use std::sync::OnceLock;

use pa_model::PlanRow;
use serde::Serialize;

const TABLE: &str = include_str!("../../../data/rules/clocks.csv");

/// The clock of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Clock {
    /// A rule of the table applies.
    Known(Rule),
    /// None does.
    Unknown {
        /// What is not known, and who knows it.
        unknown: String,
    },
}

/// A rule of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name.
    pub rule: &'static str,
    /// For a standard request.
    pub standard: Limit,
    /// For an urgent (expedited) one.
    pub urgent: Limit,
    /// What starts it.
    pub counted_from: &'static str,
}

/// The longest time to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// Hours.
    pub hours: u32,
    /// Where it stands.
    pub source: &'static str,
}

#[derive(Debug)]
struct Row {
    rule: &'static str,
    line_of_business: &'static str,
    benefit: &'static str,
    standard: Limit,
    urgent: Limit,
    counted_from: &'static str,
    counted_from_exception: &'static str,
}

impl Clock {
    /// The clock of a plan row: of a request for prior authorization, or of an exception where the
    /// drug is not covered. A row that names no benefit is of the pharmacy's.
    pub fn of(row: &PlanRow) -> Self {
        let benefit = row.benefit.as_deref().unwrap_or("pharmacy");
        let Some(business) = row.line_of_business.as_deref() else {
            return Self::unknown("the plan row names no line of business");
        };
        let found = rows()
            .iter()
            .find(|entry| entry.line_of_business == business && entry.benefit == benefit);
        match found {
            Some(entry) => Self::Known(Rule {
                rule: entry.rule,
                standard: entry.standard,
                urgent: entry.urgent,
                counted_from: if row.covered {
                    entry.counted_from
                } else {
                    entry.counted_from_exception
                },
            }),
            None => Self::unknown(&format!(
                "no federal rule on file for {} plans, {benefit} benefit",
                business.replace('_', " ")
            )),
        }
    }

    fn unknown(why: &str) -> Self {
        Self::Unknown {
            unknown: format!("{why}; see the plan's terms and state law"),
        }
    }
}

fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| TABLE.lines().skip(1).filter_map(row).collect())
}

/// A row of the table, whose fields hold no commas; the tests see that every one is read.
fn row(line: &'static str) -> Option<Row> {
    let fields: Vec<&'static str> = line.split(',').map(str::trim).collect();
    let [
        rule,
        line_of_business,
        benefit,
        standard,
        urgent,
        counted_from,
        counted_from_exception,
        by,
        by_urgent,
    ] = *fields.as_slice()
    else {
        return None;
    };
    let limit = |hours: &str, source| {
        Some(Limit {
            hours: hours.parse().ok()?,
            source,
        })
    };
    Some(Row {
        rule,
        line_of_business,
        benefit,
        standard: limit(standard, by)?,
        urgent: limit(urgent, by_urgent)?,
        counted_from,
        counted_from_exception,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn clock(business: serde_json::Value, benefit: &str, covered: bool) -> Clock {
        let row = serde_json::from_value(json!({
            "plan_id": "p", "drug": "d", "covered": covered, "pa_required": true,
            "line_of_business": business, "benefit": benefit
        }));
        Clock::of(&row.unwrap())
    }

    #[test]
    fn every_row_is_read() {
        let lines = TABLE.lines().skip(1).filter(|l| !l.trim().is_empty());
        assert_eq!(rows().len(), lines.count());
        for row in rows() {
            assert!(row.urgent.hours <= row.standard.hours);
            for words in [
                row.standard.source,
                row.urgent.source,
                row.counted_from,
                row.counted_from_exception,
            ] {
                assert!(!words.is_empty());
            }
        }
    }

    #[test]
    fn the_line_of_business_decides() {
        let known = |business, covered| match clock(json!(business), "pharmacy", covered) {
            Clock::Known(rule) => (rule.standard.hours, rule.urgent.hours, rule.counted_from),
            Clock::Unknown { unknown } => panic!("{unknown}"),
        };
        assert_eq!(
            known("medicare_part_d", true),
            (72, 24, "receipt of the request")
        );
        assert_eq!(
            known("medicare_part_d", false),
            (72, 24, "receipt of the prescriber's supporting statement")
        );
        assert_eq!(known("medicaid", true), (24, 24, "receipt of the request"));
    }

    #[test]
    fn what_is_not_on_file_is_said() {
        for (business, benefit, said) in [
            (json!("commercial"), "pharmacy", "commercial plans"),
            (json!("marketplace"), "pharmacy", "marketplace plans"),
            (json!("medicare_part_d"), "medical", "medical benefit"),
            (json!("other"), "pharmacy", "other plans"),
            (json!(null), "pharmacy", "no line of business"),
        ] {
            match clock(business, benefit, true) {
                Clock::Unknown { unknown } => assert!(unknown.contains(said), "{unknown}"),
                Clock::Known(rule) => panic!("{rule:?}"),
            }
        }
    }
}
