//! The kinds' pages are tests: each sentence of a page reads as the page says, reads the same from
//! its canonical form, and what a page lists as not read is left to a person.

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Reading, compile};
use pa_policy::kinds::PAGES;

/// The canonical sentence and kind of a line, where it is read.
fn reading(sentence: &str) -> Option<(String, &'static str)> {
    let text = format!(
        "Payer: Test\nDrug: Otezla\nEffective: 2025-01-01\n\nInitial criteria\n\n- Patient is at least 1 year of age\n- {sentence}\n"
    );
    let compiled = compile("page.md", &text, Vocabulary::builtin()).expect("a policy");
    let line = compiled.lines.into_iter().find(|l| l.line == 8)?;
    let read = line.reading == Reading::Computable;
    line.canonical.zip(line.kind).filter(|_| read)
}

/// The rows of a page's table: sentence and canonical form.
fn rows(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.lines().filter_map(|line| {
        let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
        row.split_once(" | ")
            .filter(|(sentence, _)| !matches!(*sentence, "sentence" | "---"))
    })
}

#[test]
fn every_sentence_of_a_page_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for (kind, page) in PAGES {
        assert!(
            rows(page).count() >= 3,
            "the page of {kind} has too few sentences"
        );
        for (sentence, canonical) in rows(page) {
            let found = reading(sentence);
            if found.as_ref().map(|f| f.0.as_str()) != Some(canonical) {
                wrong.push(format!(
                    "{kind}: {sentence}\n  page: {canonical}\n  read: {found:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_canonical_sentence_reads_as_itself() {
    let mut wrong = Vec::new();
    for (kind, page) in PAGES {
        for (_, canonical) in rows(page) {
            // Groups are joined for print; only single facts are sentences of their own.
            if canonical.contains(", AND ")
                || canonical.starts_with("If ")
                || canonical.starts_with("NOT ")
            {
                continue;
            }
            let again = reading(canonical).map(|f| f.0);
            if again.as_deref() != Some(canonical) {
                wrong.push(format!("{kind}: {canonical}\n  read again: {again:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_page_lists_as_not_read_is_left_to_a_person() {
    let mut tried = 0;
    for (kind, page) in PAGES {
        for sentence in page.lines().filter_map(|l| l.strip_prefix("- ")) {
            tried += 1;
            assert_eq!(reading(sentence), None, "{kind}: {sentence}");
        }
    }
    assert!(tried >= 15, "only {tried} sentences");
}
