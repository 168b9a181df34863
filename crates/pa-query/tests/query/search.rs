//! `search`.

use crate::clinic::{Clinic, policy};

#[test]
fn passages_for_a_person() {
    let said = Clinic::shared().run(&[
        "search",
        "HbA1c",
        "threshold",
        "--drug",
        "Mounjaro",
        "--limit",
        "2",
    ]);
    assert_eq!(said.status, 0, "{}", said.err);
    insta::assert_snapshot!("search_text", said.out);
}

#[test]
fn passages_for_a_program_stand_where_they_say() {
    let said = Clinic::shared().run(&["search", "step through metformin", "--format", "json"]);
    let found = said.json();
    let found = found.as_array().unwrap();
    assert!(!found.is_empty());
    for hit in found {
        let keys: Vec<&String> = hit.as_object().unwrap().keys().collect();
        assert_eq!(
            keys,
            [
                "drugs",
                "file",
                "heading",
                "line",
                "payer",
                "policy_id",
                "score",
                "text"
            ]
        );
        let text = policy(hit["file"].as_str().unwrap());
        let stands = text
            .lines()
            .nth(hit["line"].as_u64().unwrap() as usize - 1)
            .unwrap();
        assert_eq!(stands.trim(), hit["text"].as_str().unwrap());
    }
    let scores: Vec<f64> = found
        .iter()
        .map(|hit| hit["score"].as_f64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    assert_eq!(found[0]["policy_id"], "summit-glp1");
}

#[test]
fn payer_and_limit_hold() {
    let found = |more: &[&str]| {
        let mut arguments = vec!["search", "diabetes", "--format", "json"];
        arguments.extend(more);
        Clinic::shared()
            .run(&arguments)
            .json()
            .as_array()
            .unwrap()
            .clone()
    };
    assert_eq!(found(&["--limit", "1"]).len(), 1);
    let foothill = found(&["--payer", "Foothill"]);
    assert!(!foothill.is_empty());
    assert!(
        foothill.iter().all(|hit| hit["payer"] == "Foothill Health"),
        "{foothill:?}"
    );
}

#[test]
fn nothing_found_is_said() {
    let said = Clinic::shared().run(&["search", "xyzzyplugh", "--format", "json"]);
    assert_eq!((said.status, said.out.as_str()), (0, "[]\n"));
    assert!(said.err.contains("nothing found"), "{}", said.err);
}
