//! Lines that are easily taken for something else: what each is read as, below its section's title.
#![allow(clippy::unwrap_used, missing_docs)]

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::{Reading, compile};

/// The reading of a line in a document of its own.
fn reading(drugs: &str, section: &str, line: &str) -> String {
    let (title, lead) = match section {
        "i" => ("Initial Criteria", ""),
        "r" => ("Renewal Criteria", ""),
        _ => ("Exclusions", "Not covered if any of the following:\n\n"),
    };
    let first = match section {
        "x" => "## Initial Criteria\n\n- Patient is male\n\n",
        _ => "",
    };
    let text =
        format!("---\npayer: P\ndrugs: [{drugs}]\n---\n\n{first}## {title}\n\n{lead}- {line}\n");
    let compiled = compile("line.md", &text, Vocabulary::builtin()).unwrap();
    let of_criteria = |r: &&pa_policy::compile::LineReading| {
        r.section.is_some() && r.reading != Reading::Structure && r.text != "Patient is male"
    };
    let read: Vec<_> = compiled.lines.iter().filter(of_criteria).collect();
    match read.as_slice() {
        [one] if one.reading == Reading::Unreadable => "-".to_owned(),
        [one] => one
            .canonical
            .clone()
            .unwrap_or_else(|| format!("{:?}", one.reading)),
        several => format!("{} readings", several.len()),
    }
}

#[test]
fn a_line_is_read_as_it_is_meant() {
    let mut otherwise = Vec::new();
    let rows = include_str!("meant.tsv").lines();
    for row in rows.filter(|row| !row.starts_with('#')) {
        let [drugs, section, line, meant] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}: four columns");
        };
        let read = reading(drugs, section, line);
        if read != meant {
            otherwise.push(format!("{line}\n  {meant}\n  {read}"));
        }
    }
    assert_eq!(otherwise, [""; 0]);
}
