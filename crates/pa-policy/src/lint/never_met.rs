//! A single criterion that nobody can meet: bounds that leave nothing between them, or more items
//! asked for than are listed.

use super::Subject;
use super::asked::ways;
use super::exclusive::{empty, months};
use crate::criteria::{Node, Rule};
use crate::diagnostic::Diagnostic;
use crate::kinds::Criterion;
use crate::kinds::lab::Range;
use crate::kinds::trial::{Count, Trial, What};

const NAME: &str = "never-met";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    let exclusions = subject.policy.exclusions.iter();
    for node in subject.sections().map(|s| s.1).chain(exclusions) {
        ways(&[node], &mut |facts, known| {
            for fact in facts[known..].iter().filter(|f| !f.denied) {
                if let Some(why) = why(fact.what) {
                    let remark = subject.remark(NAME, fact.line, fact.text);
                    remarks.push(remark.saying(
                        format!("nobody can meet this: {why}"),
                        "correct the numbers, or the list they count",
                    ));
                }
            }
        });
        groups(subject, node, 0, remarks);
    }
}

fn why(criterion: &Criterion) -> Option<String> {
    match criterion {
        Criterion::Age(age) => {
            let (first, last) = months(age, false)?;
            (first > last).then(|| "no age lies between the two bounds".to_owned())
        }
        Criterion::LabValue(lab) => match &lab.range {
            Range::Between { min, max } if empty(*min, *max) => {
                Some("no value lies between the two bounds".to_owned())
            }
            _ => None,
        },
        Criterion::Trial(trial) => too_many(trial),
        _ => None,
    }
}

/// A trial that asks for more drugs than it lists.
fn too_many(trial: &Trial) -> Option<String> {
    let (asked, listed) = match trial.count {
        Count::Items(n) => (n, trial.items.len()),
        // A class holds any number of drugs.
        Count::Ingredients(n) => {
            let drugs = trial.items.iter().flat_map(|i| &i.any_of);
            let single = |what| matches!(what, What::Ingredient | What::Brand);
            let mut names: Vec<&str> = Vec::new();
            for drug in drugs {
                if !single(drug.what) {
                    return None;
                }
                names.push(&drug.name);
            }
            names.sort_unstable();
            names.dedup();
            (n, names.len())
        }
        Count::AllItems => return None,
    };
    (usize::from(asked) > listed)
        .then(|| format!("{asked} drugs are asked for and {listed} listed"))
}

/// Headers that count more items than stand below them.
fn groups(subject: &Subject<'_>, node: &Node, line: u32, remarks: &mut Vec<Diagnostic>) {
    let line = node.line.map_or(line, |l| l.0);
    if let Rule::AtLeast(n, children) = &node.rule
        && usize::from(*n) > children.len()
    {
        let remark = subject.remark(NAME, line, node.text.as_deref());
        remarks.push(remark.saying(
            format!(
                "nobody can meet this: {n} items are asked for and {} listed",
                children.len()
            ),
            "correct the number, or see whether the items stand below this line",
        ));
    }
    for child in node.children() {
        groups(subject, child, line, remarks);
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::{silent, speaks};

    fn asking(sentence: &str) -> String {
        format!("## Initial criteria\n\n\n- {sentence}\n- Diagnosis of type 2 diabetes mellitus\n")
    }

    #[test]
    fn speaks_of_bounds_that_leave_nothing_between() {
        for sentence in [
            "Patient is at least 18 years of age and at most 12 years of age",
            "HbA1c of at least 10% and at most 7%",
            "HbA1c of at least 7% and less than 7%",
        ] {
            speaks(super::NAME, &asking(sentence), 10);
        }
        for sentence in [
            "Patient is at least 12 years of age and at most 12 years of age",
            "HbA1c of at least 7% and at most 10%",
            "HbA1c of at least 7% and at most 7%",
        ] {
            silent(super::NAME, &asking(sentence));
        }
    }

    #[test]
    fn speaks_of_counts_larger_than_their_lists() {
        let counted = |n: &str| {
            format!(
                "## Initial criteria\n\n- Diagnosis of type 2 diabetes mellitus\n\n- At least {n} of the following:\n  \
                 - BMI of 30 kg/m2 or higher\n  - HbA1c of 7% or higher\n"
            )
        };
        speaks(super::NAME, &counted("three"), 11);
        silent(super::NAME, &counted("two"));
        speaks(
            super::NAME,
            &asking("Trial of three of the following: metformin, glipizide"),
            10,
        );
        silent(
            super::NAME,
            &asking("Trial of two of the following: metformin, glipizide"),
        );
        silent(super::NAME, &asking("Trial of three sulfonylureas"));
    }
}
