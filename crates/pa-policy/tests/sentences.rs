//! Sentences as many payers word them, each read alone as it is listed. Their lines are judged in
//! the accuracy cases; here a change of one reading is seen at once and by its words.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{CriteriaSection, compile};

/// A listed sentence and its reading.
struct Listed<'t> {
    sentence: &'t str,
    canonical: &'t str,
}

/// The sentences by the drugs of their policy and by whether they stand under an exclusion.
fn listed(text: &str) -> BTreeMap<(&str, bool), Vec<Listed<'_>>> {
    let mut out: BTreeMap<_, Vec<Listed<'_>>> = BTreeMap::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let [drugs, excluded, sentence, canonical] =
            line.split('\t').collect::<Vec<_>>()[..].try_into().unwrap();
        out.entry((drugs, excluded == "X"))
            .or_default()
            .push(Listed {
                sentence,
                canonical,
            });
    }
    out
}

/// From the documents of the accuracy cases.
#[test]
fn every_sentence_is_read_as_listed() {
    as_listed(include_str!("sentences.tsv"), 2_800);
}

/// Written for their meaning, in the words of one payer after another.
#[test]
fn every_wording_is_read_as_listed() {
    as_listed(include_str!("wordings.tsv"), 2_500);
}

/// Every sentence of a table is read as it says; the table has at least so many.
fn as_listed(text: &str, least: usize) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for ((drugs, excluded), sentences) in listed(text) {
        let section = if excluded {
            "- 18 years of age or older\n\n## Exclusions"
        } else {
            "## Initial criteria"
        };
        let items: String = sentences
            .iter()
            .map(|l| format!("- {}\n", l.sentence))
            .collect();
        let opening = if excluded {
            "## Initial criteria\n\n"
        } else {
            ""
        };
        let document = format!("---\ndrugs: [{drugs}]\n---\n\n{opening}{section}\n\n{items}");
        let compiled = compile("sentences.md", &document, Vocabulary::builtin()).unwrap();
        let wanted = if excluded {
            CriteriaSection::Exclusion
        } else {
            CriteriaSection::Initial
        };
        for Listed {
            sentence,
            canonical,
        } in sentences
        {
            count += 1;
            let read = compiled
                .lines
                .iter()
                .find(|l| l.section == Some(wanted) && l.text == sentence)
                .and_then(|l| l.canonical.as_deref());
            if read != Some(canonical) {
                wrong.push(format!(
                    "{sentence}\n  listed: {canonical}\n  read:   {read:?}"
                ));
            }
        }
    }
    assert!(count > least, "only {count} sentences are listed");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
