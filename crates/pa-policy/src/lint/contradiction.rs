//! Two criteria that exclude each other, both of them asked: nobody meets the policy, or an
//! alternative of it, and every such request is referred.

use super::asked::{Asked, ways};
use super::exclusive::exclusive;
use super::{Subject, quoted};
use crate::criteria::Node;
use crate::diagnostic::Diagnostic;

const NAME: &str = "contradiction";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    for (_, section) in subject.sections() {
        // Exclusions are asked of every request, in the sense in which they pass.
        let together: Vec<&Node> = std::iter::once(section)
            .chain(&subject.policy.exclusions)
            .collect();
        ways(&together, &mut |facts, known| {
            let pairs = (known..facts.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
            for (a, b) in pairs {
                if exclusive(&facts[a], &facts[b], subject.vocabulary) {
                    remarks.push(remark(subject, &facts[a], &facts[b]));
                }
            }
        });
    }
}

fn remark(subject: &Subject<'_>, a: &Asked<'_>, b: &Asked<'_>) -> Diagnostic {
    let (first, second) = if a.line <= b.line { (a, b) } else { (b, a) };
    let remark = subject.remark(NAME, second.line, second.text);
    if first.line == second.line {
        return remark.saying(
            "this line asks for two things that exclude each other, so that nobody meets it",
            "say \"or\" between them, or correct one of them",
        );
    }
    let said = first
        .text
        .map_or_else(|| first.what.canonical(), str::to_owned);
    remark.saying(
        format!(
            "nobody meets both this and line {}, {}",
            first.line,
            quoted(&said)
        ),
        "correct one of the two, or put both below a line \"One of the following:\"",
    )
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::{both, silent, speaks};

    #[test]
    fn speaks_of_criteria_that_nobody_meets_together() {
        for (one, other) in [
            (
                "Patient is 18 years of age or older",
                "Patient is less than 12 years of age",
            ),
            (
                "Patient is at least 18 years of age",
                "Patient is at most 17 years of age",
            ),
            (
                "Patient is at least 24 months of age",
                "Patient is at most 1 year of age",
            ),
            ("HbA1c of 7.0% or higher", "HbA1c of less than 7.0%"),
            (
                "HbA1c of 9% or higher within the past 90 days",
                "HbA1c of 8% or lower within the past 180 days",
            ),
            ("Patient is female", "Patient is male"),
            (
                "Diagnosis of type 2 diabetes mellitus",
                "Patient does not have type 2 diabetes mellitus",
            ),
            (
                "Diagnosis of type 2 diabetes mellitus",
                "Patient does not have diabetes mellitus",
            ),
            ("The request is for Ozempic", "The request is for Victoza"),
            (
                "Prescribed by a cardiologist",
                "Prescribed by a dermatologist",
            ),
        ] {
            speaks(super::NAME, &both(one, other), 11);
        }
    }

    #[test]
    fn is_silent_of_their_neighbours() {
        for (one, other) in [
            (
                "Patient is 18 years of age or older",
                "Patient is less than 19 years of age",
            ),
            (
                "Patient is at least 18 years of age",
                "Patient is at most 18 years of age",
            ),
            (
                "Patient is at least 23 months of age",
                "Patient is at most 1 year of age",
            ),
            ("HbA1c of 7.0% or higher", "HbA1c of 7.0% or less"),
            ("Baseline HbA1c of 9% or higher", "HbA1c of 8% or lower"),
            ("BMI of 30 kg/m2 or higher", "HbA1c of 8% or lower"),
            (
                "Diagnosis of type 2 diabetes mellitus",
                "Patient does not have type 1 diabetes mellitus",
            ),
            (
                "Diagnosis of diabetes mellitus",
                "Patient does not have type 1 diabetes mellitus",
            ),
            (
                "History of myocardial infarction",
                "Patient does not have a family history of myocardial infarction",
            ),
            (
                "The request is for Ozempic or Victoza",
                "The request is for Victoza",
            ),
            (
                "Prescribed by a cardiologist",
                "Prescribed by or in consultation with a dermatologist",
            ),
        ] {
            silent(super::NAME, &both(one, other));
        }
    }

    #[test]
    fn an_alternative_is_held_against_what_is_asked_besides() {
        let text = |below: &str| {
            format!(
                "## Initial criteria\n\nAll of the following:\n\n\
                 - Patient is 18 years of age or older\n- One of the following:\n  - {below}\n  - BMI of 30 kg/m2 or higher\n"
            )
        };
        speaks(
            super::NAME,
            &text("Patient is less than 12 years of age"),
            13,
        );
        silent(super::NAME, &text("Patient is less than 65 years of age"));
    }

    #[test]
    fn alternatives_are_not_held_against_each_other() {
        silent(
            super::NAME,
            "## Initial criteria\n\nOne of the following:\n\n\
             - Patient is 18 years of age or older\n- Patient is less than 12 years of age\n",
        );
    }

    #[test]
    fn an_exclusion_is_held_against_the_criteria() {
        let text = |excluded: &str| {
            format!(
                "## Initial criteria\n\n- Diagnosis of type 2 diabetes mellitus\n- eGFR of 45 or lower\n\n\
                 ## Exclusions\n\n- {excluded}\n"
            )
        };
        speaks(super::NAME, &text("Type 2 diabetes mellitus"), 14);
        speaks(super::NAME, &text("eGFR less than 60"), 14);
        silent(super::NAME, &text("Type 1 diabetes mellitus"));
        silent(super::NAME, &text("eGFR less than 30"));
    }

    #[test]
    fn a_condition_that_never_holds_is_no_contradiction() {
        silent(
            super::NAME,
            &both(
                "Patient is 18 years of age or older",
                "If the patient is less than 12 years of age, BMI of 30 kg/m2 or higher",
            ),
        );
    }
}
