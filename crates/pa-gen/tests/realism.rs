//! What is generated looks like what was observed, and is named as the vocabulary names it.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use pa_gen::day::Day;
use pa_gen::patient::Draft;
use pa_gen::text::Text;
use pa_gen::{describe, profile};
use pa_model::patient::Patient;
use pa_model::vocabulary::Vocabulary;

/// Every figure of a profile on 100,000 patients. `just realism` prints the table.
fn check(name: &str, least: usize) {
    let profile = profile::load(name).unwrap().unwrap();
    let figures = describe::figures(name).unwrap();
    assert!(figures.len() >= least);
    assert!(figures.iter().all(|figure| !figure.source.is_empty()));
    let mut draft = Draft::new(&profile, pa_gen::cli::SEED, Day(20_454));
    let lines = describe::measure(&figures, &mut draft, 100_000).unwrap();
    let table = describe::table(&lines);
    println!("{table}");
    let missed = lines.iter().filter(|line| !line.holds()).count();
    assert_eq!(missed, 0, "figures missed:\n{table}");
}

#[test]
fn metabolic_figures_are_within_their_tolerances() {
    check("metabolic", 150);
}

#[test]
fn figures_of_all_adults_are_within_their_tolerances() {
    check("adults", 200);
}

#[test]
fn names_are_those_of_the_vocabulary() {
    let vocabulary = Vocabulary::builtin();
    for name in profile::names() {
        let profile = profile::load(name).unwrap().unwrap();
        for measure in &profile.measures {
            let by_name = vocabulary.identify_lab(&measure.name, None);
            assert!(by_name.is_some(), "no test called {}", measure.name);
            assert_eq!(
                by_name,
                vocabulary.identify_lab(&measure.name, measure.loinc.as_deref()),
                "{}",
                measure.name
            );
        }
        for cohort in &profile.cohorts {
            for specialty in &cohort.specialties {
                assert!(
                    vocabulary.find_specialty(specialty).is_some(),
                    "no specialty {specialty}"
                );
            }
            for program in &cohort.programs {
                assert!(
                    vocabulary.find_program(&program.name).is_some(),
                    "no programme {}",
                    program.name
                );
            }
        }
    }
}

/// Values in whatever unit lie where the vocabulary says that values of living people do.
#[test]
fn no_value_is_impossible() {
    let vocabulary = Vocabulary::builtin();
    let mut seen = 0;
    for name in profile::names() {
        let profile = profile::load(name).unwrap().unwrap();
        let mut draft = Draft::new(&profile, 21, Day(20_454));
        let mut text = Text::default();
        for index in 0..3_000 {
            text.clear();
            draft.make(index);
            draft.write(&mut text);
            let patient: Patient = serde_json::from_slice(text.as_bytes()).unwrap();
            for reading in &patient.observations {
                let lab = vocabulary.identify_lab(&reading.name, reading.loinc.as_deref());
                let lab = vocabulary.lab(lab.unwrap());
                let value = reading.value.unwrap();
                let value = lab.canonical(value, reading.unit.as_deref());
                let value = value.unwrap_or_else(|| panic!("{name}: no such unit: {reading:?}"));
                let possible = lab.plausible_min.is_none_or(|least| least <= value)
                    && lab.plausible_max.is_none_or(|most| value <= most);
                assert!(possible, "{name}: {reading:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100_000, "{seen}");
}

/// A drug's names on record lead to the ingredients its record states, and so do those of the
/// plan rows.
#[test]
fn drugs_are_those_of_the_vocabulary() {
    let vocabulary = Vocabulary::builtin();
    let ingredients = |text: &str| {
        let resolved = vocabulary.resolve_drug(text).map(|drug| drug.ingredients);
        let mut names: Vec<_> = resolved
            .iter()
            .flatten()
            .map(|id| vocabulary.ingredient(*id).name)
            .collect();
        names.sort();
        names
    };
    let mut wrong = Vec::new();
    let mut check = |name: &str, stated: &str| {
        let mut parts: Vec<_> = stated.split('/').flat_map(&ingredients).collect();
        parts.sort();
        if parts.is_empty() || ingredients(name) != parts {
            wrong.push(format!(
                "{name}: {:?}, not {stated} {parts:?}",
                ingredients(name)
            ));
        }
    };
    for drug in &profile::load("metabolic").unwrap().unwrap().drugs {
        for name in &drug.names {
            check(name, &drug.ingredient);
        }
    }
    for row in pa_gen::formulary::plan_rows().unwrap().iter().take(20) {
        check(&row.drug, row.ingredient.as_deref().unwrap());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn forms_speak_of_classes_of_the_vocabulary() {
    let vocabulary = Vocabulary::builtin();
    for form in pa_gen::forms::templates().unwrap() {
        for class in form.sections.iter().flat_map(|section| &section.classes) {
            assert!(
                vocabulary.find_class(class).is_some(),
                "{}: no class {class}",
                form.form_id
            );
        }
        for field in form.sections.iter().flat_map(|section| &section.fields) {
            if let Some(what) = field
                .source
                .strip_prefix("history:")
                .filter(|what| !what.is_empty())
            {
                let known = vocabulary.find_class(what).is_some()
                    || vocabulary.resolve_drug(what).is_some();
                assert!(known, "{}: {}", form.form_id, field.source);
            }
        }
    }
}
