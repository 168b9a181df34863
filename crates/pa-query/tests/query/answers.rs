//! One request: the forms, by determination.

use insta::assert_snapshot;
use serde_json::Value;

use crate::clinic::{Clinic, Said, policy};

fn ask(patient: &str, drug: &str, more: &[&str]) -> Said {
    let mut arguments = vec!["--patient", patient, "--drug", drug];
    arguments.extend(more);
    Clinic::shared().run(&arguments)
}

fn text(patient: &str, drug: &str, more: &[&str]) -> String {
    let said = ask(patient, drug, more);
    assert_eq!((said.err.as_str(), said.status), ("", 0));
    said.out
}

#[test]
fn what_a_nurse_reads() {
    assert_snapshot!("approve", text("P001", "Mounjaro", &[]));
    assert_snapshot!("pend", text("P050", "Mounjaro", &[]));
    assert_snapshot!("refer", text("P002", "Mounjaro", &[]));
    assert_snapshot!("not_covered", text("P050", "Victoza", &[]));
    assert_snapshot!("not_required", text("P050", "Januvia", &[]));
    assert_snapshot!("no_row", text("P050", "Humira", &[]));
    assert_snapshot!("no_policy", text("P050", "Zyxoril", &[]));
    assert_snapshot!(
        "other_plan",
        text("P003", "empagliflozin", &["--plan", "foothill-silver"])
    );
    assert_snapshot!(
        "renewal",
        text(
            "P050",
            "Jardiance",
            &["--plan", "foothill-silver", "--kind", "renewal"]
        )
    );
}

/// A result without its relevance scores, which move with every name that the vocabulary gains.
fn unscored(json: &str) -> String {
    let line = |line: &str| match line.split_once("\"score\": ") {
        Some((before, number)) => {
            assert!(
                number
                    .trim_end_matches(',')
                    .parse::<f64>()
                    .is_ok_and(|n| n > 0.0),
                "{line}"
            );
            format!("{before}\"score\": \"[..]\"")
        }
        None => line.to_owned(),
    };
    json.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn other_forms() {
    assert_snapshot!(
        "pend_json",
        unscored(&text("P050", "Mounjaro", &["--format", "json"]))
    );
    assert_snapshot!(
        "pend_markdown",
        text("P050", "Mounjaro", &["--format", "markdown"])
    );
    assert_snapshot!("pend_html", text("P050", "Mounjaro", &["--format", "html"]));
    assert_snapshot!(
        "refer_fhir",
        text("P002", "Mounjaro", &["--format", "fhir"])
    );
    assert_snapshot!(
        "not_covered_json",
        text("P050", "Victoza", &["--format", "json"])
    );
}

#[test]
fn every_page_keeps_to_80_columns_and_to_the_point() {
    for patient in ["P001", "P002", "P050"] {
        let page = text(patient, "Mounjaro", &[]);
        assert!(
            page.lines().all(|line| line.chars().count() <= 80),
            "{page}"
        );
        for private in [
            "Gonzalez",
            "1968-03-14",
            "Oak St",
            "512-555",
            "example.com",
            "Ana Li",
            "MEM0",
        ] {
            assert!(!page.contains(private), "{private} in\n{page}");
        }
        assert!(!page.contains('\u{1b}'), "no colour in a pipe");
    }
}

#[test]
fn colour_and_characters_follow_the_surroundings() {
    let run = |settings: &[(&str, &str)], more: &[&str]| {
        let mut arguments = vec!["--patient", "P050", "--drug", "Mounjaro"];
        arguments.extend(more);
        let mut command = Clinic::shared().command(&arguments);
        command.envs(settings.iter().copied());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let plain = run(&[], &[]);
    assert!(plain.contains("✓ Member is 18"), "{plain}");
    let coloured = run(&[], &["--color", "always"]);
    assert!(coloured.starts_with("\u{1b}["), "{coloured:?}");
    assert_eq!(run(&[("CLICOLOR_FORCE", "1")], &[]), coloured);
    assert_eq!(run(&[("NO_COLOR", "1")], &[]), plain);
    let ascii = run(&[("LC_ALL", "C")], &[]);
    assert!(
        ascii.is_ascii() && ascii.contains("+ Member is 18"),
        "{ascii}"
    );
    assert_eq!(run(&[("LC_ALL", ""), ("LANG", "de_DE.utf8")], &[]), plain);
}

#[test]
fn records_do_not_steer_the_terminal() {
    let page = text("P\u{1b}[31m", "Mounjaro", &[]);
    assert!(page.contains("Type 2 [2J diabetes"), "{page}");
    assert!(
        page.chars().all(|c| c == '\n' || !c.is_control()),
        "{page:?}"
    );
}

#[test]
fn statuses_tell_the_determination_where_asked() {
    for (patient, drug, status) in [
        ("P001", "Mounjaro", 0),
        ("P050", "Januvia", 0),
        ("P050", "Mounjaro", 3),
        ("P002", "Mounjaro", 4),
        ("P050", "Victoza", 5),
    ] {
        assert_eq!(
            ask(patient, drug, &["--exit-code"]).status,
            status,
            "{patient} {drug}"
        );
        assert_eq!(ask(patient, drug, &[]).status, 0);
    }
}

#[test]
fn no_form_denies_or_carries_what_a_record_would_smuggle() {
    for (patient, drug, code) in [
        ("P001", "Mounjaro", "A1"),
        ("P050", "Mounjaro", "A4"),
        ("P002", "Mounjaro", "A4"),
        ("P050", "Januvia", "NA"),
        ("P050", "Victoza", "CT"),
    ] {
        let response = ask(patient, drug, &["--format", "fhir"]).json();
        let action =
            "/item/0/adjudication/0/extension/0/extension/0/valueCodeableConcept/coding/0/code";
        assert_eq!(response.pointer(action).unwrap(), code, "{patient} {drug}");
    }
    let page = text("P<b>", "Mounjaro", &["--format", "html"]);
    assert!(
        !page.contains("<script") && page.contains("&lt;script&gt;"),
        "{page}"
    );
    assert!(
        !page.contains("http://") && !page.contains("https://") && !page.contains("1968-03-14"),
        "{page}"
    );
    let page = text("P<b>", "Mounjaro", &["--format", "markdown"]);
    assert!(page.contains("\\<script\\>"), "{page}");
}

#[test]
fn brand_and_generic_names_find_the_row() {
    let tirzepatide = ask("P001", "tirzepatide", &["--format", "json"]).json();
    assert_eq!(tirzepatide["determination"], "approve");
    assert_eq!(tirzepatide["policy_id"], "summit-glp1");
    assert_eq!(tirzepatide["drug"], "tirzepatide");
    let strength = ask("P001", "Mounjaro 5 mg/0.5 mL pen", &["--format", "json"]).json();
    assert_eq!(strength["determination"], "approve");
}

#[test]
fn the_day_decides_windows_and_versions() {
    let on = |day: &str| ask("P050", "Mounjaro", &["--as-of", day, "--format", "json"]).json();
    assert_eq!(
        on("2025-08-01")["determination"],
        "approve",
        "60 days after the HbA1c"
    );
    let before = on("2025-06-30");
    assert_eq!(before["determination"], "pend");
    assert_eq!(
        before["reason"],
        "no version of policy `summit-glp1` is in force on 2025-06-30"
    );
}

#[test]
fn pointers_and_places_resolve() {
    fn walk(node: &Value, each: &mut impl FnMut(&Value)) {
        each(node);
        for child in node["children"].as_array().into_iter().flatten() {
            walk(child, each);
        }
    }
    let result = ask("P050", "Mounjaro", &["--format", "json"]).json();
    let record = crate::clinic::patient("P050", serde_json::json!({}));
    let lines: Vec<String> = policy("summit/summit-glp1.md")
        .lines()
        .map(str::to_owned)
        .collect();
    let mut seen = (0, 0);
    walk(&result["criteria"], &mut |node| {
        for evidence in node["evidence"].as_array().into_iter().flatten() {
            assert!(
                record
                    .pointer(evidence["pointer"].as_str().unwrap())
                    .is_some(),
                "{evidence}"
            );
            seen.0 += 1;
        }
        if let Some(line) = node["source"]["line"].as_u64() {
            let stands = &lines[line as usize - 1];
            assert!(
                stands.contains(node["text"].as_str().unwrap()),
                "{node} at {stands}"
            );
            seen.1 += 1;
        }
    });
    assert!(seen.0 >= 4 && seen.1 >= 9, "{seen:?}");
    let citations = result["citations"].as_array().unwrap();
    assert!(!citations.is_empty());
    for citation in citations {
        let stands = lines[citation["line"].as_u64().unwrap() as usize - 1].trim();
        assert_eq!(stands, citation["text"].as_str().unwrap());
    }
}

#[test]
fn names_of_files_come_from_the_surroundings() {
    let clinic = Clinic::shared();
    let elsewhere = Clinic::empty();
    let arguments = ["--patient", "P050", "--drug", "Mounjaro"];
    let mut command = elsewhere.command(&arguments);
    command
        .env("PA_DB", clinic.path("pa.db"))
        .env("PA_INDEX", clinic.path("pa.index"));
    let output = command.output().unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        text("P050", "Mounjaro", &[])
    );
    let (db, index) = (clinic.path("pa.db"), clinic.path("pa.index"));
    let mut named = arguments.to_vec();
    named.extend([
        "--db",
        db.to_str().unwrap(),
        "--index",
        index.to_str().unwrap(),
    ]);
    let mut command = elsewhere.command(&named);
    command.env("PA_DB", "none").env("PA_INDEX", "none");
    assert!(command.output().unwrap().status.success());
}
