//! The same criterion twice in one group: one of the two was meant to say something else, or is left
//! over from an edit.

use std::collections::HashMap;

use super::Subject;
use crate::criteria::{Node, Rule};
use crate::diagnostic::Diagnostic;

const NAME: &str = "duplicate-line";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    for (_, section) in subject.sections() {
        group(subject, &[section], remarks);
    }
    let exclusions: Vec<&Node> = subject.policy.exclusions.iter().collect();
    group(subject, &exclusions, remarks);
}

/// Looks among `nodes`, which stand in one group, and in the groups below them.
fn group(subject: &Subject<'_>, nodes: &[&Node], remarks: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for node in nodes {
        if let (Some(said), Some(line)) = (meaning(node), node.line) {
            match seen.get(&said) {
                Some(first) if *first != line.0 => {
                    let remark = subject.remark(NAME, line.0, node.text.as_deref());
                    remarks.push(remark.saying(
                        format!("line {first} asks for the same"),
                        "take one of the two out, or correct it",
                    ));
                }
                Some(_) => {}
                None => {
                    seen.insert(said, line.0);
                }
            }
        }
    }
    for node in nodes {
        let children = node.children();
        match &node.rule {
            // Indications are read one without the other.
            Rule::Indications(_) | Rule::When { .. } => {
                children
                    .iter()
                    .for_each(|child| group(subject, &[child], remarks));
            }
            _ => group(subject, &children, remarks),
        }
    }
}

/// What a whole line of the document means, by which two lines are the same.
fn meaning(node: &Node) -> Option<String> {
    let text = node.text.as_deref()?;
    match &node.rule {
        Rule::Criterion(_) | Rule::Not(_) | Rule::Attestation => {}
        // A header of a group says nothing without its items.
        _ => return None,
    }
    let mut said = spelled(node)?;
    // What no code shows is part of what the line says.
    let mut qualifiers: Vec<String> = node.qualifiers.iter().map(|q| q.to_lowercase()).collect();
    qualifiers.sort();
    for qualifier in qualifiers {
        said += "\u{1f}";
        said += &qualifier;
    }
    Some(if node.rule == Rule::Attestation {
        plain(text)
    } else {
        said
    })
}

fn spelled(node: &Node) -> Option<String> {
    match &node.rule {
        // The canonical sentence leaves nothing out, or it would not compile to the same criterion.
        Rule::Criterion(criterion) => Some(criterion.canonical()),
        Rule::Not(child) => Some(format!("NOT {}", spelled(child)?)),
        Rule::Attestation => Some(String::new()),
        _ => None,
    }
}

/// A text without differences that no reader would see.
fn plain(text: &str) -> String {
    let letters = text.to_lowercase();
    let words = letters.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::{both, silent, speaks};

    #[test]
    fn speaks_of_lines_that_ask_for_the_same() {
        for (one, other) in [
            ("HbA1c of 7.0% or higher", "HbA1c of 7.0% or higher"),
            ("HbA1c of 7.0% or higher", "Hemoglobin A1c ≥ 7%"),
            (
                "Patient is 18 years of age or older",
                "Member is at least 18 years old",
            ),
            (
                "The prescriber confirms that the drug is used with diet and exercise",
                "The prescriber confirms that the drug is used with diet, and exercise.",
            ),
        ] {
            speaks(super::NAME, &both(one, other), 11);
        }
    }

    #[test]
    fn is_silent_of_lines_that_differ() {
        for (one, other) in [
            ("HbA1c of 7.0% or higher", "HbA1c greater than 7.0%"),
            (
                "HbA1c of 7.0% or higher",
                "HbA1c of 7.0% or higher within the past 90 days",
            ),
            (
                "Trial of metformin for at least 30 days",
                "Trial of metformin for at least 90 days",
            ),
            ("Diagnosis of asthma", "Diagnosis of severe asthma"),
            (
                "The prescriber confirms that the drug is used with diet",
                "The prescriber confirms that the drug is used with exercise",
            ),
        ] {
            silent(super::NAME, &both(one, other));
        }
    }

    #[test]
    fn the_same_line_in_two_groups_is_no_duplicate() {
        silent(
            super::NAME,
            "## Initial criteria\n\nOne of the following:\n\n- All of the following:\n  - HbA1c of 7% or higher\n  \
             - Patient is 18 years of age or older\n- All of the following:\n  - BMI of 30 kg/m2 or higher\n  \
             - Patient is 18 years of age or older\n\n## Renewal criteria\n\n- HbA1c of 7% or higher\n",
        );
    }

    #[test]
    fn exclusions_are_one_group() {
        let text = |other: &str| {
            format!(
                "## Initial criteria\n\n- HbA1c of 7% or higher\n\n## Exclusions\n\n- Type 1 diabetes mellitus\n- {other}\n"
            )
        };
        speaks(super::NAME, &text("Type 1 diabetes"), 14);
        silent(super::NAME, &text("Diabetic ketoacidosis"));
    }
}
