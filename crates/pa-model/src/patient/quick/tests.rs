#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;
use crate::stream::{Known, Record, Records, parse};

/// Every field, and values of every kind.
const FULL: &str = r#"{"patient_id":"P050","as_of":"2026-01-01","name":"María Müller","birth_date":"1968-03-14","sex":"female","address":{"line":"12 Oak St","city":"Austin","state":"TX","postal_code":"78701"},"phone":"512-555-0142","email":null,"coverage":{"plan_id":"aetna-gold","member_id":"MEM0000000050","start":"2024-01-01"},"prescriber":{"name":"Dr. Ana Li","npi":"1234567893","specialty":"endocrinology","phone":null},"conditions":[{"name":"Type 2 diabetes mellitus","icd10":"E11.9","onset":"2019-05-02","status":"active"},{"name":"Asthma","status":"resolved"}],"family_history":[{"name":"Medullary thyroid carcinoma","icd10":"C73","relation":"mother"}],"observations":[{"name":"HbA1c","loinc":"4548-4","value":8.2,"unit":"%","date":"2025-11-20"},{"name":"Temperature change","value":-0.75,"date":"2025-11-20"},{"name":"Note","value":null,"date":"2025-11-21"}],"medications":[{"drug":"Metformin","ingredient":"metformin","dose":"1000 mg twice daily","start":"2024-01-10","end":"2024-12-20","status":"stopped","outcome":"inadequate_response","reason":"HbA1c above goal"}],"allergies":[{"substance":"Penicillin","reaction":"rash"}],"programs":[{"name":"Weight management","start":"2025-01-01","end":null}],"attestations":["counselled"]}"#;

const SMALL: &str = r#"{"patient_id":"P1","as_of":"2026-01-01","birth_date":"1976-01-01"}"#;

/// What the long way makes of the record that a text begins with.
fn by_the_long_way(text: &str) -> Option<(Patient, usize)> {
    let mut records = Records::new(text.as_bytes());
    let record = records.next()?.ok()?;
    Some((record.parse().ok()?, record.text.len()))
}

#[test]
fn usual_records_are_read_as_by_the_long_way() {
    for text in [FULL, SMALL] {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        for text in [text, &pretty, &pretty.replace('\n', "\r\n\t")] {
            let found = read::<String>(text);
            assert_eq!(found, by_the_long_way(text), "{text}");
            assert_eq!(found.unwrap().1, text.len());
            let (borrowed, _) = read::<Borrowed<'_>>(text).unwrap();
            assert_eq!(Ok(borrowed), parse(text, 1, 1));
            assert_eq!(Patient::from_text(text), parse(text, 1, 1));
            let followed = format!("{text},{text}");
            assert_eq!(read::<String>(&followed), by_the_long_way(text));
        }
    }
}

#[test]
fn what_is_unusual_or_wrong_is_left() {
    for (from, to) in [
        ("\"P1\"", "\"\""),
        ("\"P1\"", "null"),
        ("\"P1\"", "\"P\\u0031\""),
        ("\"P1\"", "\"P\t1\""),
        ("\"P1\"", "7"),
        ("\"P1\",", "\"P1\",\"patient_id\":\"P1\","),
        ("\"P1\",", "\"P1\",\"other\":1,"),
        ("\"P1\",", "\"P1\",\"sex\":\"Female\","),
        ("\"P1\",", "\"P1\",\"name\":null,"),
        ("\"P1\",", "\"P1\",\"conditions\":null,"),
        ("\"P1\",", "\"P1\",\"attestations\":[7],"),
        ("\"P1\",", "\"P1\",\"observations\":[{\"name\":\"x\"}],"),
        ("\"P1\",", "\"P1\",\"phone\":nul,"),
        ("\"P1\",", "\"P1\",,"),
        ("{", " {"),
        ("\"P1\",", "\"P1\""),
        ("2026-01-01", "2026-02-30"),
        (",\"birth_date\":\"1976-01-01\"", ""),
        ("1976-01-01\"}", "1976-01-01\",}"),
        ("1976-01-01\"}", "1976-01-01\"]"),
        ("1976-01-01\"}", "1976-01-01\""),
        ("1976-01-01\"}", "1976-01-01"),
    ] {
        let text = SMALL.replacen(from, to, 1);
        assert_ne!(text, SMALL);
        assert_eq!(read::<String>(&text), None, "{text}");
        assert_eq!(Patient::from_text(&text), parse(&text, 1, 1), "{text}");
    }
}

fn with_value(number: &str) -> String {
    let list =
        format!(r#""observations":[{{"name":"x","value":{number},"date":"2025-01-01"}}],"as_of""#);
    SMALL.replacen("\"as_of\"", &list, 1)
}

#[test]
fn numbers_of_every_length_are_exact_or_left() {
    for (number, taken) in [
        ("0", true),
        ("-0", true),
        ("-0.000001", true),
        ("999999999.999999", true),
        ("9999999999", false),
        ("0.0000001", false),
        ("1e3", false),
        ("1.5E3", false),
        ("00", false),
        ("01.5", false),
        ("1.", false),
        (".5", false),
        ("-", false),
        ("+1", false),
        ("18446744073709551617", false),
    ] {
        let text = with_value(number);
        let found = read::<String>(&text);
        assert_eq!(found.is_some(), taken, "{number}");
        if taken {
            assert_eq!(found, by_the_long_way(&text), "{number}");
        }
    }
}

/// Every record and error of an input, the records known at sight or not.
fn all(input: &[u8], at_sight: bool) -> (Vec<String>, usize) {
    let mut records = Records::new(input);
    let (mut out, mut known) = (Vec::new(), 0);
    let told =
        |r: &Record<'_>, length: usize| format!("{}@{} {}", r.number, r.line, &r.text[..length]);
    while let Some(next) = records.next_known(|record| {
        let (_, length) = read::<Borrowed<'_>>(record.text).filter(|_| at_sight)?;
        Some((length, told(&record, length)))
    }) {
        known += usize::from(matches!(next, Ok(Known::Yes(_))));
        out.push(match next {
            Ok(Known::Yes(told)) => told,
            Ok(Known::No(record)) => told(&record, record.text.len()),
            Err(error) => format!("{error} {:?}", error.raw),
        });
    }
    (out, known)
}

#[test]
fn a_stream_is_split_alike_at_sight() {
    let odd = SMALL.replace("P1", "P\\n1");
    let long = FULL.replace("Metformin", &"x".repeat(40_000));
    let mixed = [FULL, SMALL, &odd, FULL, &long, SMALL, &long, SMALL];
    for (between, in_array) in [
        ("\n", false),
        ("\r\n\n", false),
        (",\n", true),
        (", ", true),
        ("", false),
    ] {
        for times in [1, 40] {
            let body = vec![mixed.join(between); times].join(between);
            let text = if in_array {
                format!("[{body}]\n")
            } else {
                body
            };
            let (found, known) = all(text.as_bytes(), true);
            assert_eq!(found, all(text.as_bytes(), false).0);
            // Five of eight, and a long one where another was just before.
            assert!(known >= 5 * times, "{known} of {}", 8 * times);
            for cut in [1, 70, text.len() / 2] {
                let cut = text.as_bytes().get(..text.len() - cut).unwrap();
                assert_eq!(all(cut, true).0, all(cut, false).0);
            }
        }
    }
    for bad in [&b"\xff"[..], b"x", b"}", b",", b"\n\xfc{}"] {
        let text = [
            FULL.as_bytes(),
            b"\n",
            SMALL.as_bytes(),
            bad,
            b"\n",
            SMALL.as_bytes(),
        ]
        .concat();
        assert_eq!(all(&text, true).0, all(&text, false).0, "{bad:?}");
    }
}

proptest! {
    /// After any change, what is read is what the long way reads.
    #[test]
    fn what_is_read_is_so(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..4, prop_oneof![
            prop::sample::select(&["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", " ", "\n", "null", "\u{e9}", "\0"][..])
                .prop_map(str::to_owned),
            ".{0,3}",
        ]), 1..3),
        small: bool,
    ) {
        let mut text: Vec<char> = if small { SMALL } else { FULL }.chars().collect();
        for (at, removed, put) in changes {
            let at = at.index(text.len());
            let end = (at + removed).min(text.len());
            text.splice(at..end, put.chars());
            if text.is_empty() {
                break;
            }
        }
        let text: String = text.into_iter().collect();
        if let Some(found) = read::<String>(&text) {
            prop_assert_eq!(Some(found), by_the_long_way(&text), "{}", text);
        }
    }

    #[test]
    fn numbers_are_read_as_they_are(number in "-?[0-9]{1,10}(\\.[0-9]{0,8})?([eE][0-9]{1,2})?") {
        let text = with_value(&number);
        if let Some(found) = read::<String>(&text) {
            prop_assert_eq!(Some(found), by_the_long_way(&text));
        }
    }
}
