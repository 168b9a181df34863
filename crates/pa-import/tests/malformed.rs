//! Several hundred broken inputs: no panic, one line that names the place, and a database that is
//! as it was.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::{bundle, patient, pipe, stderr};
use serde_json::{Value, json};

/// What must become of an input.
#[derive(Clone, Copy, PartialEq)]
enum Due {
    /// It is refused, and the message names a pointer.
    Pointer,
    /// It is refused, and the message names a line.
    Line,
    /// It is refused or taken.
    Either,
}

struct Case {
    name: String,
    due: Due,
    bytes: Vec<u8>,
}

/// Every pointer to a value of a record.
fn pointers(value: &Value, at: String, into: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, v)| pointers(v, format!("{at}/{i}"), into));
        }
        Value::Object(fields) => fields
            .iter()
            .for_each(|(k, v)| pointers(v, format!("{at}/{k}"), into)),
        _ => {}
    }
    into.push(at);
}

fn pretty(records: &[&Value]) -> Vec<u8> {
    serde_json::to_vec_pretty(&records).unwrap()
}

/// Each known value of a record in turn of a wrong type.
fn wrong_types(
    name: &str,
    good: &Value,
    wrap: &dyn Fn(&Value) -> Vec<u8>,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<Case> {
    let mut all = Vec::new();
    pointers(good, String::new(), &mut all);
    let mut cases = Vec::new();
    for pointer in all.into_iter().filter(|p| wanted(p)) {
        for (kind, wrong) in [
            ("text", json!("wrong")),
            ("number", json!(-3.5)),
            ("array", json!([[1]])),
            ("object", json!({"q": 1})),
        ] {
            let mut bad = good.clone();
            let old = bad.pointer_mut(&pointer).unwrap();
            if std::mem::discriminant(old) == std::mem::discriminant(&wrong) {
                continue;
            }
            *old = wrong;
            cases.push(Case {
                name: format!("{name} {pointer} as {kind}"),
                due: Due::Pointer,
                bytes: wrap(&bad),
            });
        }
    }
    cases
}

fn dates() -> Vec<Case> {
    let mut cases = Vec::new();
    for pointer in [
        "/birth_date",
        "/as_of",
        "/conditions/0/onset",
        "/observations/0/date",
        "/medications/0/start",
        "/programs/0/start",
        "/coverage/start",
    ] {
        for date in [
            "2025-02-30",
            "2025-13-01",
            "0000-00-00",
            "25-01-01",
            "2025-01-01T25:00:00",
            "",
            "1.1.2025",
            "99999-01-01",
        ] {
            let mut bad = patient("P2");
            *bad.pointer_mut(pointer).unwrap() = json!(date);
            cases.push(Case {
                name: format!("{pointer} {date:?}"),
                due: Due::Pointer,
                bytes: pretty(&[&bad, &patient("P1")]),
            });
        }
    }
    cases
}

fn cuts_and_bytes() -> Vec<Case> {
    let mut cases = Vec::new();
    let array = pretty(&[&patient("P1"), &patient("P2")]);
    let lines = format!("{}\n{}\n", patient("P1"), patient("P2")).into_bytes();
    let fhir = bundle("P1").to_string().into_bytes();
    for (name, good) in [("array", &array), ("lines", &lines), ("bundle", &fhir)] {
        for i in 1..25 {
            let at = good.len() * i / 25;
            cases.push(Case {
                name: format!("{name} cut at {at}"),
                due: Due::Either,
                bytes: good[..at].to_vec(),
            });
            let mut bad = good.clone();
            bad[at] = 0xFF;
            cases.push(Case {
                name: format!("{name} byte FF at {at}"),
                due: Due::Line,
                bytes: bad,
            });
            let mut bad = good.clone();
            bad[at] = 0x00;
            cases.push(Case {
                name: format!("{name} byte 00 at {at}"),
                due: Due::Line,
                bytes: bad,
            });
            let mut bad = good.clone();
            bad.insert(at, b'"');
            cases.push(Case {
                name: format!("{name} quote at {at}"),
                due: Due::Either,
                bytes: bad,
            });
            let mut bad = good.clone();
            bad.remove(at);
            cases.push(Case {
                name: format!("{name} without byte {at}"),
                due: Due::Either,
                bytes: bad,
            });
        }
    }
    cases
}

fn nasties() -> Vec<Case> {
    let with = |field: &str| {
        let mut text = patient("P1").to_string();
        text.truncate(text.len() - 1);
        format!("{text},{field}}}").into_bytes()
    };
    let case = |name: &str, due, bytes: &[u8]| Case {
        name: name.to_owned(),
        due,
        bytes: bytes.to_vec(),
    };
    let deep = format!("\"x\":{}{}", "[".repeat(100_000), "]".repeat(100_000));
    vec![
        case("deep", Due::Line, &with(&deep)),
        case("only brackets", Due::Line, &vec![b'['; 1_000_000]),
        case(
            "only braces",
            Due::Line,
            "{\"a\":".repeat(200_000).as_bytes(),
        ),
        case("lone surrogate", Due::Line, &with(r#""x":"\ud800""#)),
        case("lone low surrogate", Due::Line, &with(r#""x":"\udc00 ""#)),
        case("half an escape", Due::Line, &with(r#""x":"\u12""#)),
        case("huge number", Due::Line, &with("\"x\":1e400")),
        case(
            "many digits",
            Due::Line,
            &with(&format!("\"x\":{}", "9".repeat(400))),
        ),
        case(
            "twice the same key",
            Due::Line,
            &with(r#""as_of":"2026-01-01""#),
        ),
        case(
            "value out of range",
            Due::Pointer,
            patient("P1").to_string().replace("8.2", "1e20").as_bytes(),
        ),
        case("empty id", Due::Pointer, patient("").to_string().as_bytes()),
        case(
            "no id",
            Due::Line,
            br#"{"birth_date": "1960-01-01", "as_of": "2026-01-01"}"#,
        ),
        case("null", Due::Line, b"null"),
        case("numbers", Due::Line, b"[1, 2]"),
        case("a text", Due::Line, b"\"patients\""),
        case("strange mark", Due::Line, b"\xEF\xBB"),
        case("UTF-16", Due::Line, b"\xFF\xFE[\x00{\x00"),
        case("CSV", Due::Line, b"patient_id,name\nP1,x\n"),
        case("XML", Due::Line, b"<Bundle/>"),
        case("a comment", Due::Line, b"// patients\n[]"),
        case("NaN", Due::Line, &with("\"x\":NaN")),
        case("trailing comma", Due::Line, &with("\"x\":[1,]")),
        case("two arrays in one", Due::Line, b"[[]]"),
        case("closing only", Due::Line, b"]"),
        case(
            "Bundle entry null",
            Due::Either,
            br#"{"resourceType":"Bundle","entry":[null]}"#,
        ),
        case(
            "Bundle entry text",
            Due::Pointer,
            br#"{"resourceType":"Bundle","entry":["x"]}"#,
        ),
        case(
            "Bundle of Bundles",
            Due::Either,
            br#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Bundle"}}]}"#,
        ),
        case(
            "resource without type",
            Due::Pointer,
            br#"{"resourceType":"Bundle","entry":[{"resource":{"id":"x"}}]}"#,
        ),
        case(
            "Patient without birthDate",
            Due::Line,
            br#"{"resourceType":"Patient","id":"x"}"#,
        ),
        case(
            "Patient born in a year",
            Due::Line,
            br#"{"resourceType":"Patient","id":"x","birthDate":"1960"}"#,
        ),
        case(
            "Patient without id",
            Due::Either,
            br#"{"resourceType":"Patient","birthDate":"1960-01-01"}"#,
        ),
        case(
            "plan without drug",
            Due::Line,
            br#"{"plan_id":"a","covered":true}"#,
        ),
        case(
            "form without sections",
            Due::Line,
            br#"{"form_id":"a","payer":"b"}"#,
        ),
        case(
            "QHP drug without a name",
            Due::Line,
            br#"{"rxnorm_id":"1","plans":[]}"#,
        ),
    ]
}

fn cases() -> Vec<Case> {
    let array = |bad: &Value| pretty(&[bad, &patient("P1")]);
    let mut cases = wrong_types("record", &patient("P2"), &array, &|pointer| {
        !pointer.is_empty()
    });
    // Elements that the import reads; others may hold anything.
    let read = |pointer: &str| {
        let known = [
            "/status",
            "/birthDate",
            "/id",
            "/name",
            "/code",
            "/onsetDateTime",
            "/effectiveDateTime",
            "/valueQuantity",
            "/valueQuantity/value",
            "/effectivePeriod",
            "/class",
            "/period",
            "/subject",
            "/resourceType",
        ];
        let resource = pointer
            .strip_prefix("/entry/")
            .and_then(|p| p.split_once("/resource"));
        resource.is_some_and(|(_, rest)| known.contains(&rest))
    };
    let fhir = wrong_types(
        "bundle",
        &bundle("P2"),
        &|bad| serde_json::to_vec_pretty(bad).unwrap(),
        &read,
    );
    // `status` and `id` are not read of every type.
    cases.extend(fhir.into_iter().map(|case| Case {
        due: Due::Either,
        ..case
    }));
    cases.extend(dates());
    cases.extend(cuts_and_bytes());
    cases.extend(nasties());
    cases
}

fn check(case: &Case, folder: &Path, before: &[u8]) {
    let output = pipe(folder, &["-", "--db", "pa.db"], &case.bytes);
    let (text, name) = (stderr(&output), &case.name);
    assert!(!text.contains("panicked"), "{name}: {text}");
    match output.status.code() {
        Some(0) => {
            assert!(case.due == Due::Either, "{name}: taken");
            fs::write(folder.join("pa.db"), before).unwrap();
        }
        Some(1) => {
            assert_eq!(text.lines().count(), 1, "{name}: {text}");
            let pointer = text.contains(", /") || case.due != Due::Pointer;
            let named = [
                "line ",
                "the input is empty",
                "neither patients",
                "could be taken",
            ];
            assert!(
                pointer && named.iter().any(|n| text.contains(n)),
                "{name}: {text}"
            );
            assert!(
                !text.contains("Gonzalez") && !text.contains("wrong"),
                "{name}: {text}"
            );
            assert!(
                fs::read(folder.join("pa.db")).unwrap() == before,
                "{name}: the database changed"
            );
        }
        other => panic!("{name}: ended with {other:?}: {text}"),
    }
    assert_eq!(
        folder.read_dir().unwrap().count(),
        1,
        "{name}: files are left over"
    );
}

#[test]
fn no_broken_input_does_harm() {
    let cases = cases();
    assert!(cases.len() > 600, "{}", cases.len());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let folder = tempfile::tempdir().unwrap();
                common::succeeded(&pipe(
                    folder.path(),
                    &["-"],
                    patient("P0").to_string().as_bytes(),
                ));
                let before = fs::read(folder.path().join("pa.db")).unwrap();
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    check(case, folder.path(), &before);
                }
            });
        }
    });
}
