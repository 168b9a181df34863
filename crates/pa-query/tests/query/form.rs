//! The filled form.

use insta::assert_snapshot;
use serde_json::Value;

use crate::clinic::{Clinic, Said, patient};

fn form(patient: &str, drug: &str, more: &[&str]) -> Said {
    let mut arguments = vec!["form", "--patient", patient, "--drug", drug];
    arguments.extend(more);
    Clinic::shared().run(&arguments)
}

fn fields(form: &Value) -> Vec<&Value> {
    let sections = form["sections"].as_array().unwrap().iter();
    sections
        .flat_map(|s| s["fields"].as_array().unwrap())
        .collect()
}

#[test]
fn what_a_clinic_sends() {
    let said = form("P001", "Mounjaro", &[]);
    assert_eq!(said.status, 0);
    assert_snapshot!("form_markdown", said.out);
    assert_snapshot!(
        "form_html",
        form("P050", "Mounjaro", &["--format", "html"]).out
    );
}

#[test]
fn what_the_record_does_not_hold_is_named() {
    // Before its first HbA1c.
    let more = ["--format", "json", "--as-of", "2025-06-01"];
    let said = form("P050", "Mounjaro", &more);
    let warning = "pa-query: warning: missing from the record: Latest HbA1c with its date";
    assert!(said.err.starts_with(warning), "{}", said.err);
    let form: Value = serde_json::from_str(&said.out).unwrap();
    for field in fields(&form) {
        let filled = field["state"] == "filled";
        assert_eq!(field["value"].is_null(), !filled, "{field}");
        let open = field["state"] == "missing" || field["state"] == "person";
        let listed = form["to_complete"]
            .as_array()
            .unwrap()
            .iter()
            .any(|f| f["field"] == field["id"]);
        assert_eq!(listed, open && field["required"] == true, "{field}");
    }
    let hba1c = fields(&form)
        .into_iter()
        .find(|f| f["id"] == "hba1c")
        .unwrap();
    assert_eq!(hba1c["state"], "missing");
}

/// Nothing is invented: every value with evidence is in the record where it says.
#[test]
fn evidence_resolves_in_the_record() {
    let out = form("P050", "Mounjaro", &["--format", "json"]);
    let form: Value = serde_json::from_str(&out.out).unwrap();
    let record = patient("P050", serde_json::json!({}));
    let mut count = 0;
    for entry in fields(&form)
        .iter()
        .flat_map(|f| f["evidence"].as_array().into_iter().flatten())
    {
        let pointer = entry["pointer"].as_str().unwrap();
        assert!(record.pointer(pointer).is_some(), "{pointer}");
        count += 1;
    }
    assert!(count > 20, "only {count} entries");
}

#[test]
fn the_pdf_is_one_and_the_same() {
    let clinic = Clinic::shared();
    let pdf = |name: &str| {
        let said = form("P050", "Mounjaro", &["--format", "pdf", "--output", name]);
        assert_eq!((said.status, said.out.as_str()), (0, ""));
        std::fs::read(clinic.path(name)).unwrap()
    };
    let (one, two) = (pdf("one.pdf"), pdf("two.pdf"));
    assert!(one.starts_with(b"%PDF-") && one.len() > 5000);
    assert_eq!(one, two);
    let text = String::from_utf8_lossy(&one);
    let (_, after) = text.split_once("/Count ").unwrap();
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    let pages: usize = digits.parse().unwrap();
    assert!((1..=3).contains(&pages), "{pages} pages");
}

#[test]
fn a_payer_without_a_form_is_named() {
    let said = form("P050", "Jardiance", &["--plan", "foothill-silver"]);
    assert_eq!((said.status, said.out.as_str()), (1, ""));
    assert_eq!(
        said.err,
        "pa-query: pa.db: no form of payer `Foothill Health`; import form templates with `pa-import`\n"
    );
}
