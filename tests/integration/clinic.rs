//! What a clinic asks in a day, with the programs as they are: coverage, determination, form,
//! letter, appeal, similar patients; for a patient of each determination and for records from
//! elsewhere.

use std::fs;

use serde_json::Value;

use crate::tools::{Folder, project};

/// Requests whose determinations are, in order, those of [`DETERMINATIONS`].
const REQUESTS: [(&str, &str); 6] = [
    ("P050", "Mounjaro"),
    ("P005", "Mounjaro"),
    ("P014", "Mounjaro"),
    ("P001", "Mounjaro"),
    ("P002", "Mounjaro"),
    ("P001", "Metformin"),
];
const DETERMINATIONS: [&str; 6] = [
    "pend",
    "approve",
    "pend",
    "refer",
    "not_covered",
    "not_required",
];
/// Columns of a page for a person.
const COLUMNS: usize = 80;

/// One request with everything that can be asked about it.
struct Visit<'a> {
    folder: &'a Folder,
    request: Vec<&'a str>,
}

impl Visit<'_> {
    fn ask(&self, subcommand: &[&str], more: &[&str]) -> String {
        let arguments = [subcommand, &self.request, more].concat();
        let said = self.folder.run("pa-query", &arguments);
        assert_eq!(said.status, 0, "{arguments:?}: {}", said.err);
        said.out
    }

    fn json(&self, subcommand: &[&str]) -> Value {
        serde_json::from_str(&self.ask(subcommand, &["--format", "json"])).unwrap()
    }

    /// Text for a person: it fits the page and says something of the subject.
    fn page(&self, subcommand: &[&str], more: &[&str], of: &str) {
        let text = self.ask(subcommand, more);
        assert!(text.contains(of), "{subcommand:?} without `{of}`:\n{text}");
        let wide = text.lines().find(|l| l.chars().count() > COLUMNS);
        assert_eq!(wide, None, "{subcommand:?}");
        assert!(!text.contains("Some(") && !text.contains("None)"), "{text}");
    }

    /// Everything, and the determination.
    fn whole(&self) -> Value {
        let [_, patient, _, drug, ..] = self.request[..] else {
            panic!("no request")
        };
        let result = self.json(&[]);
        let determination = result["determination"].as_str().unwrap();
        self.page(&[], &[], patient);
        for (form, mark) in [("markdown", "# "), ("html", "<!DOCTYPE html>")] {
            let page = self.ask(&[], &["--format", form]);
            assert!(page.contains(mark) && page.contains(drug), "{form}");
        }
        let claim = self.ask(&[], &["--format", "fhir"]);
        let claim: Value = serde_json::from_str(&claim).unwrap();
        assert_eq!(claim["resourceType"], "ClaimResponse");

        self.page(&["coverage"], &[], "Coverage");
        let coverage = self.json(&["coverage"]);
        assert_eq!(coverage["determination"], result["determination"]);
        assert_eq!(coverage["coverage"], result["coverage"]);

        let form = self.json(&["form"]);
        assert!(form["sections"].as_array().unwrap().len() > 5);
        for (kind, mark) in [("markdown", "# "), ("html", "<!DOCTYPE html>")] {
            assert!(self.ask(&["form"], &["--format", kind]).contains(mark));
        }

        if determination == "not_required" {
            let arguments = [&["letter"], &self.request[..]].concat();
            let said = self.folder.run("pa-query", &arguments);
            assert_eq!(said.status, 1);
            assert!(
                said.err.contains("without prior authorization"),
                "{}",
                said.err
            );
        } else {
            let reason = "the criteria of the policy are not met";
            self.page(&["letter"], &[], drug);
            self.page(&["letter"], &["--appeal", reason], reason);
            let letter = self.json(&["letter"]);
            assert!(!letter["facts"].as_array().unwrap().is_empty());
        }
        result
    }
}

#[test]
fn everything_is_answered_for_each_determination() {
    let folder = Folder::ready();
    for ((patient, drug), determination) in REQUESTS.into_iter().zip(DETERMINATIONS) {
        let visit = Visit {
            folder: &folder,
            request: vec!["--patient", patient, "--drug", drug],
        };
        let result = visit.whole();
        assert_eq!(result["determination"], determination, "{patient} {drug}");
        let has = |name: &str| result.get(name).is_some_and(|v| !v.is_null());
        assert_eq!(has("authorization"), determination == "approve");
        let open = matches!(determination, "pend" | "refer");
        assert_eq!(has("path"), open);
        assert_eq!(
            has("alternatives"),
            !matches!(determination, "approve" | "not_required")
        );
        // Similar patients are asked for by patient, with the drug for what each would get.
        visit.page(&["similar"], &["--limit", "3"], "P0");
    }
}

#[test]
fn everything_is_answered_for_records_from_elsewhere() {
    let folder = Folder::furnished();
    let records = project().join("tests/fixtures/synthea");
    let import = [
        "-q",
        records.to_str().unwrap(),
        "data/plans.json",
        "data/forms.json",
    ];
    folder.run("pa-import", &import).good();
    folder.run("pa-index", &["policies/"]).good();
    let patients = folder.patients();
    assert!(patients.len() >= 10);
    for patient in patients.iter().step_by(3) {
        let visit = Visit {
            folder: &folder,
            request: vec![
                "--patient",
                patient,
                "--drug",
                "Mounjaro",
                "--plan",
                "aetna-gold",
                "--as-of",
                "2026-01-01",
            ],
        };
        visit.whole();
    }
}

/// A form is faxed: it stands on one to three pages, the signature not alone on a fourth.
fn pages_of_forms(drug: &str) {
    let folder = Folder::ready();
    let mut most = 0;
    for number in 1..=100 {
        let patient = format!("P{number:03}");
        let form = ["form", "--patient", &patient, "--drug", drug];
        let arguments = [&form[..], &["--format", "pdf", "--output", "form.pdf"]].concat();
        folder.run("pa-query", &arguments).good();
        let pdf = fs::read(folder.path("form.pdf")).unwrap();
        let text = String::from_utf8_lossy(&pdf);
        let (_, after) = text.split_once("/Type/Pages/Count ").unwrap();
        let count: String = after.chars().take_while(char::is_ascii_digit).collect();
        let count: usize = count.parse().unwrap();
        assert!((1..=3).contains(&count), "{patient}: {count} pages");
        most = most.max(count);
    }
    assert_eq!(most, 3);
}

#[test]
fn a_form_stands_on_three_pages_mounjaro() {
    pages_of_forms("Mounjaro");
}

#[test]
fn a_form_stands_on_three_pages_wegovy() {
    pages_of_forms("Wegovy");
}
