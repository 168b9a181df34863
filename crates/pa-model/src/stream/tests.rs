#![allow(clippy::unwrap_used)]

use std::io::Read;

use proptest::prelude::*;

use super::*;
use crate::{Patient, PlanRow};

/// Gives at most `step` bytes at a time.
struct Drops<'a>(&'a [u8], usize);

impl Read for Drops<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.1.min(buffer.len()).min(self.0.len());
        buffer[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

/// Every record as `number@line text`, every error as its message.
fn all(input: &[u8], step: usize) -> Vec<String> {
    let mut records = Records::new(Drops(input, step));
    let mut out = Vec::new();
    while let Some(record) = records.next() {
        out.push(match record {
            Ok(r) => format!("{}@{} {}", r.number, r.line, r.text),
            Err(e) => e.to_string(),
        });
    }
    out
}

#[test]
fn arrays_lines_and_sequences_are_records() {
    let expected = ["1@1 {\"a\":1}", "2@2 {\"a\":[{}]}"];
    for input in [
        "[{\"a\":1},\n{\"a\":[{}]}]",
        "{\"a\":1}\n{\"a\":[{}]}\n",
        "\u{feff}{\"a\":1}\r\n{\"a\":[{}]}",
        "[ {\"a\":1} ]\n[ {\"a\":[{}]} ] \n",
    ] {
        for step in [1, 3, 1000] {
            assert_eq!(all(input.as_bytes(), step), expected, "{input:?} by {step}");
        }
    }
    assert_eq!(
        all(b"{\"a\":1}{\"b\":2}", 2),
        ["1@1 {\"a\":1}", "2@1 {\"b\":2}"]
    );
    assert_eq!(all(b"[]", 1), [""; 0]);
    assert_eq!(all(b" \n", 1), [""; 0]);
    let mut empty = Records::new(&b"\n"[..]);
    assert!(empty.next().is_none() && !empty.began());
}

#[test]
fn flaws_are_placed_and_named() {
    for (input, message) in [
        (
            &b"[{\"a\":1},\n {\"a\":2"[..],
            "record 2, line 2, column 8: the input ends inside a record",
        ),
        (
            b"[{\"a\":1}",
            "record 2, line 1, column 9: the input ends before the array does: is it cut off?",
        ),
        (
            b"[{\"a\":1} {}]",
            "record 2, line 1, column 10: expected `,` or `]` after a record",
        ),
        (
            b"[{\"a\":1,}]",
            "record 1, line 1, column 9: expected a key in double quotes",
        ),
        (
            b"[1 2",
            "1@1 1|record 2, line 1, column 4: expected `,` or `]` after a record",
        ),
        (
            b"{\"a\":\"M\xfcller\"}",
            "record 1, line 1, column 8: invalid UTF-8",
        ),
        (
            b"{\"a\":\"\\ud800\"}",
            "record 1, line 1, column 7: half of a surrogate pair stands alone",
        ),
        (
            b"{\"a\":1e999}",
            "record 1, line 1, column 6: the number is too large",
        ),
        (
            b"{\"a\":01}",
            "record 1, line 1, column 6: not a JSON number",
        ),
        (
            b"{\"a\":\"b\nc\"}",
            "record 1, line 1, column 8: the line ends inside a string",
        ),
        (
            b"PK\x03\x04",
            "record 1, line 1, column 1: expected a JSON object or an array of them",
        ),
        (
            b"\xef\xbb",
            "record 1, line 1, column 1: this is not JSON text",
        ),
        (
            b"{\"a\": tru}",
            "record 1, line 1, column 7: expected a JSON value",
        ),
    ] {
        for step in [1, 1000] {
            let got = all(input, step).join("|");
            let got = got.strip_prefix("1@1 {\"a\":1}|").unwrap_or(&got);
            assert_eq!(
                got,
                message,
                "{:?} by {step}",
                String::from_utf8_lossy(input)
            );
        }
    }
}

#[test]
fn reading_goes_on_after_a_bad_line_or_element() {
    let lines = b"{\"a\":1}\n{\"a\":{\n{\"a\":2}\ngarbage\n{\"a\":3}\n{\"a\":\"\xff\"}\n{\"a\":4}";
    for step in [1, 7, 1000] {
        let got = all(lines, step);
        assert_eq!(got[0], "1@1 {\"a\":1}");
        assert!(got[1].starts_with("record 2, line 3"), "{got:?}");
        assert_eq!(got[2], "3@3 {\"a\":2}");
        assert!(got[3].starts_with("record 4, line 4"), "{got:?}");
        assert!(got[4].ends_with("@5 {\"a\":3}"), "{got:?}");
        assert!(
            got[5].ends_with("line 6, column 7: invalid UTF-8"),
            "{got:?}"
        );
        assert!(got[6].ends_with("@7 {\"a\":4}"), "{got:?}");
        assert_eq!(got.len(), 7);
    }
    let elements = b"[{\"a\":\"\xff\"},{\"a\":\"\t\"},{\"a\":4}]";
    let got = all(elements, 5);
    assert!(
        got[0].ends_with("invalid UTF-8") && got[1].ends_with("is not escaped"),
        "{got:?}"
    );
    assert_eq!(got[2..], ["3@1 {\"a\":4}"]);
}

#[test]
fn limits_hold() {
    let deep = |levels: usize| {
        format!(
            "{{\"a\":{}{}}}",
            "[".repeat(levels - 1),
            "]".repeat(levels - 1)
        )
    };
    assert_eq!(all(deep(100).as_bytes(), 1000).len(), 1);
    assert!(serde_json::from_str::<serde_json::Value>(&deep(100)).is_ok());
    assert!(all(deep(101).as_bytes(), 1000)[0].ends_with("nested more than 100 levels deep"));
    let bottomless = vec![b'['; 2_000_000];
    assert!(all(&bottomless, 4096)[0].contains("nested more than 100 levels deep"));
    let long = format!("{{\"a\":\"{}\"}}\n{{\"b\":1}}", "x".repeat(3_000_000));
    let limits = Limits {
        record_bytes: 1_000_000,
    };
    let mut records = Records::with_limits(Drops(long.as_bytes(), 50_000), limits);
    let error = records.next().unwrap().unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("the record is longer than 1000000 bytes"),
        "{error}"
    );
    assert_eq!(records.next().unwrap().unwrap().text, "{\"b\":1}");
    assert_eq!(all(long.as_bytes(), 50_000).len(), 2);
}

#[test]
fn errors_point_at_the_value_and_do_not_repeat_it() {
    let patient = |text: &str| {
        let record = Record {
            text,
            number: 3,
            line: 17,
        };
        record.parse::<Patient>().unwrap_err().to_string()
    };
    let with = |field: &str| {
        format!(
            "{{\"patient_id\":\"P1\",\"as_of\":\"2026-01-01\",\n\"birth_date\":\"1960-01-02\",{field}}}"
        )
    };
    for (field, message) in [
        (
            r#""observations":[{"name":"x","value":"secret","date":"2025-01-01"}]"#,
            "record 3, line 18, /observations/0/value: expected a number, found a text",
        ),
        (
            r#""observations":[{"name":"x","value":1,"date":"2025-02-30"}]"#,
            "record 3, line 18, /observations/0/date: not a day of the calendar written YYYY-MM-DD",
        ),
        (
            r#""observations":[{"name":"x","value":1,"date":20250230}]"#,
            "record 3, line 18, /observations/0/date: expected a day written YYYY-MM-DD, found a number",
        ),
        (
            r#""observations":[{"name":"x","value":1}]"#,
            "record 3, line 18, /observations/0: missing field `date`",
        ),
        (
            r#""medications":[{"drug":"x","status":"secret"}]"#,
            "record 3, line 18, /medications/0/status: expected `active` or `stopped`",
        ),
        (
            r#""conditions":{"a":1}"#,
            "record 3, line 18, /conditions: expected an array, found an object",
        ),
        (
            r#""patient_id":"P2""#,
            "record 3, line 18: duplicate field `patient_id`",
        ),
    ] {
        assert_eq!(patient(&with(field)), message);
    }
    assert_eq!(
        patient("7"),
        "record 3, line 17: expected an object, found a number"
    );
    let row = parse::<PlanRow>(
        r#"{"plan_id":"a","drug":"b","covered":"yes","pa_required":true}"#,
        1,
        1,
    );
    assert_eq!(
        row.unwrap_err().to_string(),
        "record 1, line 1, /covered: expected true or false, found a text"
    );
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((".{0,4}", inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    /// Whatever `serde_json` writes is one record, exactly as written.
    #[test]
    fn good_text_is_given_as_it_stands(value in json(), step in 1_usize..40, pretty: bool) {
        let value = serde_json::json!({"v": value});
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let text = text.unwrap();
        let doubled = format!("[{text},{text}]{text}");
        let mut records = Records::new(Drops(doubled.as_bytes(), step));
        for _ in 0..3 {
            prop_assert_eq!(records.next().unwrap().unwrap().text, &text);
        }
        prop_assert!(records.next().is_none());
    }

    /// After any change of a byte, what the scanner takes `serde_json` reads, and the other way
    /// round, save for the flaws in which the scanner is stricter.
    #[test]
    fn the_scanner_and_serde_json_agree(value in json(), at: prop::sample::Index, byte: u8, step in 1_usize..40) {
        let mut bytes = serde_json::to_vec(&serde_json::json!({"v": value})).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let got = {
            let mut records = Records::new(Drops(&bytes, step));
            let first = records.next().map(|r| r.map(|r| r.text.to_owned()).map_err(|e| e.to_string()));
            match first {
                Some(Ok(text)) if records.next().is_none() => Ok(text),
                other => Err(format!("{other:?}")),
            }
        };
        let read = serde_json::from_slice::<serde_json::Value>(&bytes);
        let object = bytes.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{');
        prop_assert_eq!(got.is_ok(), read.is_ok() && object, "{:?} {:?}", got, read);
    }

    /// No bytes make it panic or stop.
    #[test]
    fn nothing_panics(bytes in prop::collection::vec(prop_oneof![
        prop::sample::select(&b"[]{}:,\"\\u0019e.-+tn \n"[..]), any::<u8>()], 0..200), step in 1_usize..20) {
        prop_assert!(all(&bytes, step).len() <= bytes.len() + 1);
    }
}
