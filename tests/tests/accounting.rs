//! No word of a criterion is dropped silently: a word that changes the meaning, put anywhere into a
//! sentence that is read, must change the reading or make it fail.

use std::collections::BTreeSet;
use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Reading, compile};

/// Words that change whom a criterion admits: negations, exceptions, other people, places in the
/// body, other times, other diseases, other drugs, other numbers.
const MEANING: &[&str] = &[
    "not",
    "never",
    "without",
    "except",
    "unless pregnant",
    "only if pregnant",
    "of the hand",
    "in childhood",
    "in the mother",
    "first-degree",
    "after surgery",
    "before 2010",
    "and lupus",
    "or lupus",
    "for 5 years",
    "and methotrexate",
    "but not insulin",
    "denied",
    "absence of",
    "family",
    "suspected",
    "ruled out",
    "contralateral",
    "twice",
    "in combination with lithium",
    "under 12 years of age",
    "within the past 3 days",
    "at least 99",
    "resolved",
    "unlikely",
    "possible",
    "donor",
    "fetal",
    "screening",
    "vaccine",
];

/// The same in parentheses, behind what they are said of.
const ASIDES: &[&str] = &[
    "(family)",
    "(personal or family)",
    "(mother)",
    "(in a parent)",
    "(suspected)",
    "(possible)",
    "(probable)",
    "(resolved)",
    "(ruled out)",
    "(none)",
    "(never)",
    "(denied)",
    "(absent)",
    "(unlikely)",
    "(not severe)",
    "(in the past)",
    "(or lupus)",
    "(and lupus)",
    "(unless pregnant)",
    "(except lupus)",
    "(women only)",
    "(in men)",
    "(in childhood)",
    "(children only)",
    "(within the past 3 days)",
    "(for 5 years)",
    "(no older than 3 days)",
    "(at least 99)",
    "(with lithium)",
    "(or declined)",
];

/// Drugs that are the subject of some sentences ("Eliquis is not covered for …").
const DRUGS: &[&str] = &[
    "Eliquis",
    "Vascepa",
    "Leqembi",
    "Descovy",
    "Xcopri",
    "Krystexxa",
    "Kesimpta",
    "Sunosi",
];

fn sentences() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("accuracy");
    for folder in ["examples/cases", "further/cases"] {
        for entry in std::fs::read_dir(base.join(folder)).expect("cases") {
            let path = entry.expect("an entry").path();
            if path.extension().is_none_or(|e| e != "json") {
                continue;
            }
            let text = std::fs::read_to_string(path).expect("a case file");
            let cases: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            for line in cases["computable_lines"].as_array().expect("lines") {
                out.insert(line["text"].as_str().expect("text").to_owned());
            }
        }
    }
    // The sentences of the kinds' pages, each a construct of its own.
    for (_, page) in pa_policy::kinds::PAGES {
        let rows = page.lines().filter_map(|l| l.strip_prefix("| "));
        let sentences = rows
            .filter_map(|row| row.split_once(" | "))
            .map(|row| row.0);
        out.extend(
            sentences
                .filter(|s| !matches!(*s, "sentence" | "---"))
                .map(str::to_owned),
        );
    }
    out
}

/// The canonical sentence of a line read in full, and what it leaves to the prescriber; `None` where it is not read.
fn reading(sentence: &str, vocabulary: &Vocabulary) -> Option<(String, String)> {
    let drug = DRUGS
        .iter()
        .find(|d| sentence.contains(**d))
        .unwrap_or(&"Otezla");
    let text = format!(
        "Payer: Test\nDrug: {drug}\nEffective: 2025-01-01\n\nInitial criteria\n\n- Patient is at least 1 year of age\n- {sentence}\n"
    );
    let compiled = compile("sentence.md", &text, vocabulary).ok()?;
    let lines: Vec<_> = compiled.lines.iter().filter(|l| l.line >= 8).collect();
    let [line] = lines.as_slice() else {
        return None;
    };
    let canonical = line
        .canonical
        .as_ref()
        .filter(|_| line.reading == Reading::Computable)?;
    Some((canonical.clone(), line.qualifiers.join("; ")))
}

/// Where something may be put into a sentence: behind each word. What is inside parentheses are examples, or
/// repeats what stands before them.
fn places(sentence: &str) -> impl Iterator<Item = usize> {
    let outside = |at: &usize| {
        let before = &sentence[..*at];
        before.matches('(').count() == before.matches(')').count()
    };
    let spaces = sentence.match_indices(' ').map(|(at, _)| at);
    spaces.filter(outside).chain([sentence.len()])
}

#[test]
fn an_aside_that_changes_the_meaning_changes_the_reading() {
    let vocabulary = Vocabulary::builtin();
    // What is left to the prescriber does not change what a record decides.
    let said = |sentence: &str| reading(sentence, vocabulary).map(|(canonical, _)| canonical);
    let harm = ["toler", "adverse", "contraindicat"];
    let mut dropped = Vec::new();
    let mut tried = 0;
    for sentence in sentences() {
        // The words of an attestation are for a person to read.
        let Some(plain) = said(&sentence).filter(|p| !p.contains("attestation")) else {
            continue;
        };
        for at in places(&sentence) {
            for (n, aside) in ASIDES.iter().enumerate() {
                if (at + n) % 61 != 0 {
                    continue;
                }
                // How long approvals are for is no criterion.
                if sentence.starts_with("Authorization") && !sentence[..at].contains("granted for")
                {
                    continue;
                }
                // "an intolerance (and lupus) to X" would say which intolerance it was.
                if aside.ends_with("lupus)") && harm.iter().any(|w| sentence.contains(w)) {
                    continue;
                }
                let changed = format!("{} {aside}{}", &sentence[..at], &sentence[at..]);
                tried += 1;
                if said(&changed).as_deref() == Some(plain.as_str()) {
                    dropped.push(changed);
                }
            }
        }
    }
    assert!(tried > 10_000, "only {tried} sentences were tried");
    // What stands within "before X was started", or beside plain words that a record cannot show ("pain after an
    // injury"), is passed over.
    assert!(
        dropped.len() * 1_000 <= tried,
        "{} of {tried} asides were dropped silently, such as\n{}",
        dropped.len(),
        dropped[..dropped.len().min(60)].join("\n")
    );
}

#[test]
fn a_word_that_changes_the_meaning_changes_the_reading() {
    let vocabulary = Vocabulary::builtin();
    let mut dropped = Vec::new();
    let mut tried = 0;
    let full = std::env::var_os("PA_FULL").is_some();
    for sentence in sentences() {
        let Some(plain) = reading(&sentence, vocabulary) else {
            continue;
        };
        // The words of an attestation are for a person to read.
        if plain.0.contains("attestation") || plain.1.contains("attestation") {
            continue;
        }
        for at in places(&sentence) {
            for (n, word) in MEANING.iter().enumerate() {
                // Every word stands at every place of some sentence; all of them at all places, with
                // PA_FULL set, take minutes.
                if !full && (at + n) % 27 != 0 {
                    continue;
                }
                // Said twice: who is 6 to 11 years old is under 12.
                if *word == "under 12 years of age" && sentence.contains("to 11 years") {
                    continue;
                }
                // "both methotrexate and leflunomide", with the first of them named again.
                if *word == "and methotrexate" && sentence.contains("both methotrexate and ") {
                    continue;
                }
                let changed = format!("{} {word}{}", &sentence[..at], &sentence[at..]);
                tried += 1;
                if reading(&changed, vocabulary).as_ref() == Some(&plain) {
                    dropped.push(changed);
                }
            }
        }
    }
    assert!(tried > 10_000, "only {tried} sentences were tried");
    assert!(
        dropped.is_empty(),
        "{} of {tried} insertions were dropped silently, such as\n{}",
        dropped.len(),
        dropped
            .iter()
            .take(60)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}
