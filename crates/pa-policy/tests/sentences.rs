//! Sentences as many payers word them, each read alone as it is listed. Their lines are judged in
//! the accuracy cases; here a change of one reading is seen at once and by its words.

#![allow(clippy::unwrap_used)]

mod listed;

use std::collections::BTreeMap;

use listed::Row;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;

/// The rows by the drugs of their policy and by whether they stand under an exclusion.
fn together(text: &str) -> BTreeMap<(&str, bool), Vec<Row<'_>>> {
    let mut out: BTreeMap<_, Vec<Row<'_>>> = BTreeMap::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let row = listed::row(line).unwrap();
        out.entry((row.drugs, row.excluded)).or_default().push(row);
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
    for ((drugs, excluded), rows) in together(text) {
        let (document, wanted) =
            listed::document(drugs, excluded, rows.iter().map(|row| row.sentence));
        let compiled = compile("sentences.md", &document, Vocabulary::builtin()).unwrap();
        for Row {
            sentence,
            canonical,
            ..
        } in rows
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
