//! Questions and what they find.

use pa_model::vocabulary::Vocabulary;
use pa_policy::criteria::SectionKind;
use pa_search::{Answer, PolicyIndex, Query, Search};
use proptest::prelude::*;

use crate::library::{indexed, library};

fn ask(index: &PolicyIndex, query: &Query<'_>) -> Answer {
    Search::new(index, Vocabulary::builtin())
        .unwrap()
        .search(query)
        .unwrap()
}

/// File and heading of the best hit.
fn best(index: &PolicyIndex, text: &str) -> (String, String) {
    let answer = ask(index, &Query::new(text));
    let hit = answer
        .hits
        .first()
        .unwrap_or_else(|| panic!("nothing for {text}"));
    (hit.policy.file.clone(), hit.heading().to_owned())
}

#[test]
fn the_right_section_of_the_right_policy_comes_first() {
    let (_folder, index) = indexed();
    for (text, file, heading) in [
        (
            "Aetna Ozempic criteria",
            "aetna/aetna-ozempic@2025.md",
            "Coverage criteria",
        ),
        (
            "What A1c does Cigna want for Ozempic?",
            "cigna/cigna-ozempic.md",
            "Coverage criteria",
        ),
        (
            "how many Mounjaro pens per month with Aetna",
            "aetna/aetna-mounjaro.md",
            "Quantity limits",
        ),
        (
            "summit western monjaro renewal",
            "summit/summit-mounjaro.md",
            "Reauthorization",
        ),
        (
            "thyroid cancer Mounjaro summit",
            "summit/summit-mounjaro.md",
            "Exclusions",
        ),
        (
            "aetna denied my ozempic, how do I appeal",
            "aetna/aetna-ozempic@2025.md",
            "Appeals",
        ),
        (
            "cigna semaglutide how long is the approval",
            "cigna/cigna-ozempic.md",
            "Approval duration",
        ),
        (
            "Summit Silver: do I need metformin first for tirzepatide?",
            "summit/summit-mounjaro.md",
            "Coverage criteria",
        ),
        (
            "what is Aetna's ozempik indicated for",
            "aetna/aetna-ozempic@2025.md",
            "Background",
        ),
    ] {
        assert_eq!(
            best(&index, text),
            (file.to_owned(), heading.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn another_payers_rules_never_answer() {
    let (_folder, index) = indexed();
    for text in [
        "Cigna Ozempic",
        "cigna mounjaro criteria",
        "what does CIGNA say about appeals",
    ] {
        let answer = ask(&index, &Query::new(text));
        assert!(
            answer
                .hits
                .iter()
                .all(|h| h.policy.header.payer.as_deref() == Some("Cigna")),
            "{text}"
        );
    }
    let answer = ask(&index, &Query::new("Cigna Mounjaro criteria"));
    assert!(
        answer.notes.iter().any(|n| n.contains("Mounjaro")),
        "{:?}",
        answer.notes
    );
    let answer = ask(
        &index,
        &Query {
            payer: Some("Humana"),
            ..Query::new("Ozempic")
        },
    );
    assert!(answer.hits.is_empty());
    assert_eq!(answer.notes, ["no policy of a payer `Humana` is indexed"]);
}

#[test]
fn only_the_version_in_force_answers_unless_asked() {
    let (_folder, index) = indexed();
    let files = |as_of: Option<&str>, all: bool| {
        let as_of = as_of.map(|day| day.parse().unwrap());
        let query = Query {
            as_of,
            all_versions: all,
            limit: 50,
            ..Query::new("Aetna Ozempic criteria")
        };
        let mut files: Vec<String> = ask(&index, &query)
            .hits
            .into_iter()
            .map(|h| h.policy.file)
            .collect();
        files.sort();
        files.dedup();
        files
    };
    assert_eq!(
        files(Some("2024-12-31"), false),
        ["aetna/aetna-ozempic@2024.md"]
    );
    assert_eq!(
        files(Some("2025-01-01"), false),
        ["aetna/aetna-ozempic@2025.md"]
    );
    assert_eq!(files(None, false), ["aetna/aetna-ozempic@2025.md"]);
    assert_eq!(files(None, true).len(), 2);
    assert!(files(Some("2020-01-01"), false).is_empty());
}

#[test]
fn conditions_of_a_query_are_kept() {
    let (_folder, index) = indexed();
    let query = Query {
        payer: Some("aetna"),
        drug: Some("tirzepatide"),
        section: Some(SectionKind::Quantity),
        ..Query::new("anything at all")
    };
    let answer = ask(&index, &query);
    assert_eq!(answer.hits.len(), 1);
    assert_eq!(answer.hits[0].policy.file, "aetna/aetna-mounjaro.md");
    assert_eq!(answer.hits[0].kind, SectionKind::Quantity);
    assert_eq!(
        ask(
            &index,
            &Query {
                limit: 2,
                ..Query::new("Aetna")
            }
        )
        .hits
        .len(),
        2
    );
    let none = ask(
        &index,
        &Query {
            drug: Some("Humira"),
            ..Query::new("x")
        },
    );
    assert!(none.hits.is_empty() && none.notes[0].contains("`Humira`"));
}

#[test]
fn equal_hits_are_in_the_order_of_files_and_lines() {
    let (_folder, index) = indexed();
    let query = Query {
        limit: 100,
        ..Query::new("appeals fax denial")
    };
    let hits = ask(&index, &query).hits;
    let keys: Vec<_> = hits
        .iter()
        .map(|h| (-h.score, h.policy.file.clone(), h.first))
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(
        hits[0].score == hits[1].score,
        "the library has equal sections"
    );
}

#[test]
fn a_hit_says_why_and_where() {
    let (_folder, index) = indexed();
    let answer = ask(&index, &Query::new("Aetna ozempik A1c in the last 90 days"));
    let hit = &answer.hits[0];
    assert!(hit.why.contains(&"payer Aetna".to_owned()), "{:?}", hit.why);
    assert!(
        hit.why.contains(&"ozempik read as ozempic".to_owned()),
        "{:?}",
        hit.why
    );
    let section = library()[1].sections[1].clone();
    assert_eq!(
        (hit.first, hit.last, &hit.text),
        (section.first.0, section.last.0, &section.text)
    );
    assert_eq!(
        hit.snippet.text,
        "- HbA1c of 7.0% or higher within the past 90 days"
    );
    let line = hit
        .text
        .lines()
        .nth((hit.snippet.line - hit.first) as usize)
        .unwrap();
    assert_eq!(line.trim(), hit.snippet.text);
    let marked: Vec<&str> = hit
        .snippet
        .marks
        .iter()
        .map(|m| &hit.snippet.text[m.clone()])
        .collect();
    assert_eq!(marked, ["HbA1c", "90", "days"]);
}

#[test]
fn citations_are_of_the_deciding_policy_alone() {
    let (_folder, index) = indexed();
    let search = Search::new(&index, Vocabulary::builtin()).unwrap();
    let entry = index.versions("cigna-ozempic").unwrap().remove(0);
    let hits = search
        .cite(
            &entry,
            &["HbA1c of 7.2% or higher", "Trial of metformin"],
            3,
        )
        .unwrap();
    assert!(!hits.is_empty() && hits.len() <= 3);
    assert!(hits.iter().all(|h| h.policy.file == entry.file));
    assert_eq!(hits[0].heading(), "Coverage criteria");
    assert!(search.cite(&entry, &[], 3).unwrap().len() <= 3);
}

#[test]
fn signs_and_operators_are_ordinary_text() {
    let (_folder, index) = indexed();
    let long = "metformin ".repeat(2_000);
    for text in [
        "",
        " ",
        "\"",
        "AND OR NOT",
        "+aetna -ozempic",
        "body:x",
        "a1c > 7 (",
        "'; DROP TABLE policies; --",
        "💊💉 ozempic",
        "\u{0}\u{1b}[31m",
        "*",
        "?",
        "~2",
        "^",
        "[a TO b]",
        "can't tolerate",
        "ＯＺＥＭＰＩＣ",
        "İstanbul ǅ ß",
        long.as_str(),
    ] {
        ask(&index, &Query::new(text));
        ask(
            &index,
            &Query {
                payer: Some(text),
                ..Query::new("x")
            },
        );
        ask(
            &index,
            &Query {
                drug: Some(text),
                ..Query::new(text)
            },
        );
    }
    assert!(ask(&index, &Query::new("")).hits.is_empty());
    assert_eq!(
        best(&index, "+cigna -ozempic (a1c > 7)").0,
        "cigna/cigna-ozempic.md"
    );
    assert!(
        ask(
            &index,
            &Query {
                limit: 0,
                ..Query::new("aetna")
            }
        )
        .hits
        .is_empty()
    );
    assert!(
        !ask(
            &index,
            &Query {
                limit: usize::MAX,
                ..Query::new("aetna")
            }
        )
        .hits
        .is_empty()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_a_question(text in any_text()) {
        let (_folder, index) = shared();
        let answer = ask(index, &Query::new(&text));
        for hit in &answer.hits {
            prop_assert!(hit.score > 0.0 && hit.first <= hit.snippet.line && hit.snippet.line <= hit.last);
            for mark in &hit.snippet.marks {
                prop_assert!(hit.snippet.text.get(mark.clone()).is_some());
            }
        }
    }

    #[test]
    fn words_of_policies_in_any_order_are_a_question(
        words in proptest::collection::vec(
            prop_oneof![
                Just("ozempic"), Just("Aetna"), Just("monjaro"), Just("not"), Just("≥"), Just("7.0%"),
                Just("renewal"), Just("how long"), Just("GLP-1"), Just("summit"), Just("after"), Just("\n"),
            ], 0..30)
    ) {
        let (_folder, index) = shared();
        let text = words.join(" ");
        let first = ask(index, &Query::new(&text));
        let again = ask(index, &Query::new(&text));
        let key = |a: &Answer| a.hits.iter().map(|h| (h.score.to_bits(), h.policy.file.clone(), h.first)).collect::<Vec<_>>();
        prop_assert_eq!(key(&first), key(&again), "the same question has the same answer");
    }
}

/// Texts of any characters, control characters, signs and quotes among them, some of 10 kB and more.
fn any_text() -> impl Strategy<Value = String> {
    let short = "\\PC{0,120}|[ -~]{0,300}|(\\PC|\\pC){0,40}";
    let sql = "[a-zA-Z]{1,8}('|\"|\\)|;|--|/\\*| OR 1=1| AND NOT | NEAR/3 |:\\*|\\^2|💊|\u{0}|\u{202E}){1,6}[a-z 0-9]{0,20}";
    prop_oneof![
        4 => short.boxed(),
        2 => sql.boxed(),
        1 => ("(\\PC|\\pC){1,40}", 200_usize..600).prop_map(|(part, times)| part.repeat(times)),
    ]
}

/// One index for all cases of a property.
fn shared() -> &'static (tempfile::TempDir, PolicyIndex) {
    static SHARED: std::sync::OnceLock<(tempfile::TempDir, PolicyIndex)> =
        std::sync::OnceLock::new();
    SHARED.get_or_init(indexed)
}
