//! A drug in the head of a policy that the vocabulary does not know: no request for it finds the
//! policy under another of its names, and "another" drug of its class cannot be told.

use super::Subject;
use crate::diagnostic::Diagnostic;

const NAME: &str = "unknown-drug";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    for drug in &subject.policy.header.drugs {
        let known = subject.vocabulary.resolve_drug(drug).is_some()
            || subject.vocabulary.find_class(drug).is_some();
        if known || is_form(drug) {
            continue;
        }
        let line = (1..)
            .zip(&subject.lines)
            .find(|(_, line)| line.contains(drug.as_str()))
            .map_or(1, |(number, _)| number);
        let nearest = subject.vocabulary.nearest_drugs(drug, 1);
        let help = match nearest.first() {
            Some(near) => format!(
                "nearest: {near}; a new drug is a row of data/vocabulary/brands.csv or ingredients.csv"
            ),
            None => {
                "a new drug is a row of data/vocabulary/brands.csv or ingredients.csv".to_owned()
            }
        };
        remarks.push(subject.remark(NAME, line, Some(drug)).saying(
            format!("the vocabulary does not know the drug `{drug}`"),
            help,
        ));
    }
}

/// Words of a product that name its form, as heads list them: "Corlanor tablets, oral solution".
const FORMS: &[&str] = &[
    "tablet",
    "capsule",
    "oral",
    "solution",
    "suspension",
    "injection",
    "injectable",
    "subcutaneous",
    "intravenous",
    "pen",
    "autoinjector",
    "auto-injector",
    "prefilled",
    "syringe",
    "vial",
    "kit",
    "cream",
    "ointment",
    "gel",
    "foam",
    "lotion",
    "patch",
    "film",
    "spray",
    "nasal",
    "inhaler",
    "powder",
    "topical",
    "and",
    "or",
];

/// Whether a listed name is only a form of the drug named before it.
fn is_form(name: &str) -> bool {
    let mut words = name.split_whitespace().map(str::to_lowercase);
    words.all(|word| FORMS.contains(&word.strip_suffix('s').unwrap_or(&word)))
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::remarks;

    fn found(drugs: &str) -> Vec<(u32, u32, Option<String>)> {
        let text = format!(
            "---\npayer: Test\ndrugs: [{drugs}]\neffective: 2025-01-01\n---\n\n## Initial criteria\n\n- HbA1c of 7% or higher\n"
        );
        let found = remarks(&text).into_iter().filter(|d| d.rule == super::NAME);
        found.map(|d| (d.line, d.column, d.help)).collect()
    }

    #[test]
    fn speaks_of_a_name_that_is_no_row() {
        let remark = &found("Ozempic, Ozenpik")[0];
        assert_eq!((remark.0, remark.1), (3, 18));
        assert!(
            remark
                .2
                .as_ref()
                .is_some_and(|help| help.starts_with("nearest: Ozempic"))
        );
    }

    #[test]
    fn is_silent_of_brands_generics_and_classes() {
        assert_eq!(
            found("Ozempic, semaglutide, Victoza (liraglutide), metformin ER, SGLT2 inhibitors"),
            []
        );
        assert_eq!(found("Corlanor tablets, oral solution"), []);
    }
}
