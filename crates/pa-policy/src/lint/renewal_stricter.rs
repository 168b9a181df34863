//! A renewal that asks more than the first request did of the same fact: a patient who was approved
//! and is as before would lose the drug.

use super::asked::{Asked, required};
use super::exclusive::{months, same_value, values};
use super::{Subject, quoted};
use crate::criteria::{Node, Rule};
use crate::diagnostic::Diagnostic;
use crate::kinds::Criterion;
use crate::kinds::lab::{Bound, Range};
use crate::kinds::trial::{Trial, Way};

const NAME: &str = "renewal-stricter";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    let (Some(initial), Some(renewal)) = (&subject.policy.initial, &subject.policy.renewal) else {
        return;
    };
    compare(subject, &required(initial), &required(renewal), remarks);
    let (first, again) = (indications(initial), indications(renewal));
    for (gate, criteria) in &again {
        let same = first.iter().filter(|(g, _)| g == gate);
        for (_, initial) in same {
            compare(subject, &required(initial), &required(criteria), remarks);
        }
    }
}

/// The indications of a section, by who comes under them.
fn indications(node: &Node) -> Vec<(&Criterion, &Node)> {
    match &node.rule {
        Rule::Indications(list) => list
            .iter()
            .filter_map(|i| Some((i.gate.as_ref()?, &i.criteria)))
            .collect(),
        Rule::All(nodes) => nodes.iter().flat_map(indications).collect(),
        _ => Vec::new(),
    }
}

fn compare(
    subject: &Subject<'_>,
    initial: &[Asked<'_>],
    renewal: &[Asked<'_>],
    remarks: &mut Vec<Diagnostic>,
) {
    for asked in renewal {
        if initial
            .iter()
            .any(|i| i.what == asked.what && i.denied == asked.denied)
        {
            continue;
        }
        let Some(before) = initial.iter().find(|i| stricter(asked, i)) else {
            continue;
        };
        let said = before
            .text
            .map_or_else(|| before.what.canonical(), str::to_owned);
        remarks.push(subject.remark(NAME, asked.line, asked.text).saying(
            format!(
                "a renewal is asked more than a first request in line {}, {}",
                before.line,
                quoted(&said)
            ),
            "ask no more of those who already have the drug, or correct the first request",
        ));
    }
}

/// Whether `renewal` asks for all that `initial` does of the same fact, and more.
fn stricter(renewal: &Asked<'_>, initial: &Asked<'_>) -> bool {
    match (renewal.what, initial.what) {
        (Criterion::Age(r), Criterion::Age(i)) => {
            let spans = months(r, renewal.denied).zip(months(i, initial.denied));
            spans.is_some_and(|(r, i)| r != i && r.0 >= i.0 && r.1 <= i.1)
        }
        (Criterion::LabValue(r), Criterion::LabValue(i)) => {
            same_value(r, i)
                && values(r, renewal.denied)
                    .zip(values(i, initial.denied))
                    .is_some_and(|(r, i)| narrower(&r, &i))
        }
        (Criterion::PrescribedBy(r), Criterion::PrescribedBy(i)) => {
            !renewal.denied
                && !initial.denied
                && r.specialties.iter().all(|s| i.specialties.contains(s))
                && (i.consultation || !r.consultation)
                && (r.consultation != i.consultation || r.specialties.len() < i.specialties.len())
        }
        (Criterion::InProgram(r), Criterion::InProgram(i)) => {
            !renewal.denied
                && !initial.denied
                && r.programs == i.programs
                && r.min_days > i.min_days
        }
        (Criterion::Trial(r), Criterion::Trial(i)) => {
            !renewal.denied && !initial.denied && r.items == i.items && longer(r, i)
        }
        _ => false,
    }
}

/// Bounded on the same sides, and closer. A bound on the other side is a goal, not a threshold.
fn narrower(renewal: &Range, initial: &Range) -> bool {
    let (Range::Between { min: a, max: b }, Range::Between { min: c, max: d }) = (renewal, initial)
    else {
        return false;
    };
    let sides = a.is_some() == c.is_some() && b.is_some() == d.is_some();
    let above = |r: &Bound, i: &Bound| r.value > i.value || (r.value == i.value && !r.inclusive);
    let below = |r: &Bound, i: &Bound| r.value < i.value || (r.value == i.value && !r.inclusive);
    let low = a
        .as_ref()
        .zip(c.as_ref())
        .is_none_or(|(r, i)| r == i || above(r, i));
    let high = b
        .as_ref()
        .zip(d.as_ref())
        .is_none_or(|(r, i)| r == i || below(r, i));
    sides && renewal != initial && low && high
}

/// The same treatment for longer.
fn longer(renewal: &Trial, initial: &Trial) -> bool {
    let ([Way::Tried(r)], [Way::Tried(i)]) = (renewal.ways.as_slice(), initial.ways.as_slice())
    else {
        return false;
    };
    renewal.count == initial.count && r.outcome == i.outcome && r.min_days > i.min_days
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::{silent, speaks};

    /// Asked first, on line 9, and again, on line 14.
    fn text(first: &str, again: &str) -> String {
        format!(
            "## Initial criteria\n\n- {first}\n- Diagnosis of obesity\n\n## Renewal criteria\n\n\
             - {again}\n- Diagnosis of obesity\n"
        )
    }

    #[test]
    fn speaks_where_a_renewal_asks_more() {
        for (first, again) in [
            ("BMI of 27 kg/m2 or higher", "BMI of 30 kg/m2 or higher"),
            ("BMI of 30 kg/m2 or higher", "BMI greater than 30 kg/m2"),
            (
                "Patient is 12 years of age or older",
                "Patient is 18 years of age or older",
            ),
            (
                "Prescribed by or in consultation with a cardiologist",
                "Prescribed by a cardiologist",
            ),
            (
                "Trial of metformin for at least 30 days",
                "Trial of metformin for at least 90 days",
            ),
        ] {
            speaks(super::NAME, &text(first, again), 14);
        }
    }

    #[test]
    fn is_silent_where_it_asks_the_same_or_less_or_something_else() {
        for (first, again) in [
            ("BMI of 30 kg/m2 or higher", "BMI of 30 kg/m2 or higher"),
            ("BMI of 30 kg/m2 or higher", "BMI of 27 kg/m2 or higher"),
            // A goal.
            ("HbA1c of 7% or higher", "HbA1c of less than 8%"),
            (
                "Baseline BMI of 27 kg/m2 or higher",
                "BMI of 30 kg/m2 or higher",
            ),
            (
                "Patient is 18 years of age or older",
                "Patient is 12 years of age or older",
            ),
            (
                "Prescribed by a cardiologist",
                "Prescribed by or in consultation with a cardiologist",
            ),
            (
                "Trial of metformin for at least 90 days",
                "Trial of metformin for at least 30 days",
            ),
            (
                "Trial of metformin for at least 30 days",
                "Trial of glipizide for at least 90 days",
            ),
        ] {
            silent(super::NAME, &text(first, again));
        }
    }

    #[test]
    fn indications_are_compared_by_name() {
        let text = |again: &str| {
            format!(
                "## Initial criteria\n\n### Obesity\n\n- BMI of 27 kg/m2 or higher\n\n### Type 2 diabetes mellitus\n\n\
                 - HbA1c of 7% or higher\n\n## Renewal criteria\n\n### {again}\n\n- BMI of 30 kg/m2 or higher\n"
            )
        };
        speaks(super::NAME, &text("Obesity"), 21);
        silent(super::NAME, &text("Type 2 diabetes mellitus"));
    }
}
