//! What is generated looks like what was observed, and is named as the vocabulary names it.
#![allow(clippy::unwrap_used)]

use pa_gen::day::Day;
use pa_gen::patient::Draft;
use pa_gen::{describe, profile};
use pa_model::vocabulary::Vocabulary;

/// Every figure of `metabolic.figures.toml` on 100,000 patients. `just realism` prints the table.
#[test]
fn figures_are_within_their_tolerances() {
    let metabolic = profile::load("metabolic").unwrap().unwrap();
    let figures = describe::figures("metabolic").unwrap();
    assert!(figures.len() >= 40);
    assert!(figures.iter().all(|figure| !figure.source.is_empty()));
    let mut draft = Draft::new(&metabolic, 1, Day(20_454));
    let lines = describe::measure(&figures, &mut draft, 100_000).unwrap();
    let table = describe::table(&lines);
    println!("{table}");
    let missed = lines.iter().filter(|line| !line.holds()).count();
    assert_eq!(missed, 0, "figures missed:\n{table}");
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
