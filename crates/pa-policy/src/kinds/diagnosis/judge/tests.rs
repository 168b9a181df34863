//! Both sides of every boundary.
#![allow(clippy::unwrap_used)]
use pa_model::vocabulary::codes::CodeRange;
use serde_json::{Value, json};

use super::*;
use crate::sample::{days_ago, judge};
use crate::truth::Truth::{Met, NotMet, Unknown};

fn of(name: &str) -> Diagnosis {
    Diagnosis {
        conditions: vec![ConditionRef {
            name: name.into(),
            codes: vec![],
        }],
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    }
}

fn ever(name: &str) -> Diagnosis {
    Diagnosis {
        when: When::Ever,
        ..of(name)
    }
}

fn no(criterion: Diagnosis) -> Diagnosis {
    Diagnosis {
        absent: true,
        ..criterion
    }
}

fn within(days: u32, criterion: Diagnosis) -> Diagnosis {
    Diagnosis {
        within_days: Some(days),
        ..criterion
    }
}

fn entry(name: &str, icd10: &str, status: &str, onset: &str) -> Value {
    let text = |t: &str| if t.is_empty() { Value::Null } else { t.into() };
    json!({"name": name, "icd10": text(icd10), "status": status, "onset": text(onset)})
}

#[test]
fn codes_names_and_time() {
    let (edge, out) = (days_ago(365), days_ago(366));
    for (criterion, record, status) in [
        (
            of("type 2 diabetes"),
            entry("Sugar", "E11.65", "active", ""),
            Met,
        ),
        (of("type 2 diabetes"), entry("T2DM", "", "active", ""), Met),
        (
            of("type 2 diabetes"),
            entry("Sugar", "E10.9", "active", ""),
            NotMet,
        ),
        (
            of("type 2 diabetes"),
            entry("Sugar", "E11.9", "resolved", ""),
            NotMet,
        ),
        (
            ever("type 2 diabetes"),
            entry("Sugar", "E11.9", "resolved", ""),
            Met,
        ),
        (
            of("type 2 diabetes"),
            entry("Sugar", "E11.9", "active", "2026-01-02"),
            NotMet,
        ),
        // A required diagnosis takes no broader code; a required absence is blocked by it.
        (
            of("diabetes with hyperglycemia"),
            entry("Sugar", "E11", "active", ""),
            NotMet,
        ),
        (
            no(of("diabetes with hyperglycemia")),
            entry("Sugar", "E11", "active", ""),
            NotMet,
        ),
        (
            no(of("diabetes with hyperglycemia")),
            entry("Sugar", "E11", "resolved", ""),
            Met,
        ),
        (
            no(ever("diabetes with hyperglycemia")),
            entry("Sugar", "E11", "resolved", ""),
            NotMet,
        ),
        (
            no(of("type 2 diabetes")),
            entry("diabetes", "", "active", ""),
            NotMet,
        ),
        (
            of("type 2 diabetes"),
            entry("diabetes", "", "active", ""),
            NotMet,
        ),
        // Groups of conditions contain their members.
        (of("diabetes"), entry("Sugar", "E10.9", "active", ""), Met),
        (
            no(of("diabetes")),
            entry("Sugar", "E10.9", "active", ""),
            NotMet,
        ),
        // "History of" codes.
        (
            of("stroke"),
            entry("Old stroke", "Z86.73", "active", ""),
            NotMet,
        ),
        (
            ever("stroke"),
            entry("Old stroke", "Z86.73", "active", ""),
            Met,
        ),
        (
            no(ever("stroke")),
            entry("Old stroke", "Z86.73", "active", ""),
            NotMet,
        ),
        (
            no(of("stroke")),
            entry("Old stroke", "Z86.73", "active", ""),
            Met,
        ),
        // Windows include their edge; an onset that is not recorded leaves it open.
        (
            within(365, ever("stroke")),
            entry("CVA", "I63.9", "resolved", &edge),
            Met,
        ),
        (
            within(365, ever("stroke")),
            entry("CVA", "I63.9", "resolved", &out),
            NotMet,
        ),
        (
            within(365, ever("stroke")),
            entry("CVA", "I63.9", "resolved", ""),
            Unknown,
        ),
        (
            within(365, no(ever("stroke"))),
            entry("CVA", "I63.9", "resolved", &edge),
            NotMet,
        ),
        (
            within(365, no(ever("stroke"))),
            entry("CVA", "I63.9", "resolved", &out),
            Met,
        ),
        (
            within(365, no(ever("stroke"))),
            entry("CVA", "I63.9", "resolved", ""),
            Unknown,
        ),
        (
            within(365, no(ever("stroke"))),
            entry("Old stroke", "Z86.73", "active", &edge),
            Unknown,
        ),
        (
            within(365, no(ever("stroke"))),
            entry("Old stroke", "Z86.73", "active", &out),
            Met,
        ),
        (
            of("a disease of no table"),
            entry("Sugar", "E11.9", "active", ""),
            Unknown,
        ),
    ] {
        let finding = judge(criterion.clone(), json!({"conditions": [record]}));
        assert_eq!(finding.status, status, "{criterion:?} {record}");
        let silent = finding.basis == Some(Basis::Absence);
        assert_eq!(
            silent,
            finding.evidence.is_empty() && status != Unknown,
            "{criterion:?} {record}"
        );
    }
}

#[test]
fn codes_that_the_policy_lists_replace_those_of_the_table() {
    let listed = |absent| Diagnosis {
        conditions: vec![ConditionRef {
            name: "type 2 diabetes".into(),
            codes: vec![CodeRange::parse("E11.65").unwrap()],
        }],
        absent,
        ..of("")
    };
    for (record, present, absent) in [
        (entry("Sugar", "E11.65", "active", ""), Met, NotMet),
        (
            entry("type 2 diabetes", "E11.9", "active", ""),
            NotMet,
            NotMet,
        ),
        (entry("Sugar", "E11", "active", ""), NotMet, NotMet),
        (entry("type 2 diabetes", "", "active", ""), Met, NotMet),
        (entry("Sugar", "E10.9", "active", ""), NotMet, Met),
    ] {
        let finding = |absent| judge(listed(absent), json!({"conditions": [record]}));
        assert_eq!(finding(false).status, present, "{record}");
        assert_eq!(finding(true).status, absent, "no {record}");
    }
}

#[test]
fn relatives_count_where_they_are_asked_for() {
    let record = json!({"family_history": [{"name": "MTC", "relation": "mother"}]});
    for (whose, status) in [
        (Whose::Patient, NotMet),
        (Whose::Family, Met),
        (Whose::Either, Met),
    ] {
        let criterion = Diagnosis {
            whose,
            when: When::Ever,
            ..of("medullary thyroid carcinoma")
        };
        assert_eq!(
            judge(criterion.clone(), record.clone()).status,
            status,
            "{whose:?}"
        );
        assert_eq!(
            judge(no(criterion), record.clone()).status,
            !status,
            "no {whose:?}"
        );
    }
    let criterion = no(Diagnosis {
        whose: Whose::Either,
        ..ever("medullary thyroid carcinoma")
    });
    let finding = judge(criterion, json!({}));
    assert_eq!((finding.status, finding.basis), (Met, Some(Basis::Absence)));
    assert!(
        finding
            .reason
            .unwrap()
            .contains("personal or family history")
    );
}
