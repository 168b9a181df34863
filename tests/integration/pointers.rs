//! What a result cites stands where it says: every evidence pointer in the stored record, every
//! line in the policy.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use pa_model::vocabulary::Vocabulary;
use serde_json::{Value, json};

use crate::tools::Folder;

const DRUGS: [&str; 10] = [
    "Ozempic",
    "Trulicity",
    "Mounjaro",
    "Jardiance",
    "Wegovy",
    "Repatha",
    "Humira",
    "Dupixent",
    "Entresto",
    "Aimovig",
];

#[test]
fn everything_cited_by_1000_determinations_stands_where_it_says() {
    let folder = Folder::ready();
    let patients = folder.patients();
    let requests = patients
        .iter()
        .flat_map(|p| DRUGS.map(|d| json!({"patient_id": p, "drug": d}).to_string()));
    let requests: Vec<String> = requests.collect();
    assert_eq!(requests.len(), 1000);
    let out = folder
        .pipe(
            "pa-query",
            &["--requests", "-"],
            requests.join("\n").as_bytes(),
        )
        .good();
    let results: Vec<Value> = out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(results.len(), 1000);

    let mut checked = Checked::new(folder.path("policies"));
    for (at, result) in results.iter().enumerate() {
        assert_eq!(
            result["patient_id"],
            patients[at / DRUGS.len()].as_str(),
            "in order"
        );
        assert_eq!(result["drug"], DRUGS[at % DRUGS.len()], "in order");
        assert!(result.get("error").is_none(), "{result}");
        let record = folder.record(result["patient_id"].as_str().unwrap());
        checked.result(&record, result);
    }
    // Enough of everything that the walk means something.
    assert!(
        checked.evidence > 2000,
        "{} evidence entries",
        checked.evidence
    );
    assert!(
        checked.lines.len() > 300,
        "{} lines cited",
        checked.lines.len()
    );
    for list in [
        "birth_date",
        "conditions",
        "observations",
        "medications",
        "prescriber",
        "programs",
    ] {
        assert!(checked.lists.contains(list), "no evidence from {list}");
    }
}

#[test]
fn cited_passages_stand_in_the_policy() {
    let folder = Folder::ready();
    let mut checked = Checked::new(folder.path("policies"));
    let mut cited = 0;
    for patient in folder.patients().iter().step_by(10) {
        for drug in ["Mounjaro", "Ozempic", "Repatha"] {
            let arguments = ["--patient", patient, "--drug", drug, "--format", "json"];
            let result: Value =
                serde_json::from_str(&folder.run("pa-query", &arguments).good()).unwrap();
            for citation in result["citations"].as_array().unwrap() {
                checked.line(
                    citation["file"].as_str().unwrap(),
                    &citation["line"],
                    citation["text"].as_str().unwrap(),
                );
                checked.heading(citation);
                cited += 1;
            }
            let any = !result["citations"].as_array().unwrap().is_empty();
            assert_eq!(any, !result["criteria"].is_null(), "{result}");
        }
    }
    assert!(cited > 40, "{cited} citations");
}

/// Walks results and counts what it saw.
pub(crate) struct Checked {
    policies: PathBuf,
    texts: BTreeMap<String, Vec<String>>,
    pub(crate) evidence: usize,
    lines: BTreeSet<(String, u64)>,
    lists: BTreeSet<String>,
}

impl Checked {
    pub(crate) fn new(policies: PathBuf) -> Self {
        Self {
            policies,
            texts: BTreeMap::new(),
            evidence: 0,
            lines: BTreeSet::new(),
            lists: BTreeSet::new(),
        }
    }

    pub(crate) fn result(&mut self, record: &Value, result: &Value) {
        self.node(record, &result["criteria"]);
        for attestation in result["attestations"].as_array().into_iter().flatten() {
            self.attestation(attestation, &result["criteria"]);
        }
    }

    /// What is to be confirmed is the line, or one plain sentence of what it asks.
    fn attestation(&mut self, attestation: &Value, criteria: &Value) {
        if !sentence(criteria, attestation["text"].as_str().unwrap()) {
            self.source(attestation);
        }
    }

    fn node(&mut self, record: &Value, node: &Value) {
        self.source(node);
        for evidence in node["evidence"].as_array().into_iter().flatten() {
            self.evidence(record, evidence);
        }
        for child in node["children"].as_array().into_iter().flatten() {
            self.node(record, child);
        }
    }

    fn evidence(&mut self, record: &Value, evidence: &Value) {
        let pointer = evidence["pointer"].as_str().unwrap();
        let entry = record
            .pointer(pointer)
            .unwrap_or_else(|| panic!("{pointer} is not in {record}"));
        let summary = evidence["summary"].as_str().unwrap();
        if let Some(word) = not_there(summary, entry) {
            panic!("`{word}` of `{summary}` is not in {entry} ({pointer})");
        }
        self.evidence += 1;
        self.lists
            .insert(pointer.split('/').nth(1).unwrap().to_owned());
    }

    /// A node or attestation that says where its words stand.
    fn source(&mut self, node: &Value) {
        let (Some(text), Some(file)) = (node["text"].as_str(), node["source"]["file"].as_str())
        else {
            return;
        };
        let file = file.to_owned();
        self.line(&file, &node["source"]["line"], text);
    }

    fn line(&mut self, file: &str, line: &Value, text: &str) {
        let number = line
            .as_u64()
            .unwrap_or_else(|| panic!("{file}: no line: {line}"));
        // A sentence may be wrapped over some lines; it begins in the one that is named.
        let lines = self.policy(file);
        let from = usize::try_from(number).unwrap() - 1;
        assert!(from < lines.len(), "{file} has no line {number}");
        let first = plain(&lines[from]);
        let whole = plain(&lines[from..lines.len().min(from + 12)].join(" "));
        let text = plain(text);
        let found = whole.find(&text).is_some_and(|at| at < first.len().max(1));
        assert!(found, "{file}:{number} is `{first}`, not `{text}`");
        self.lines.insert((file.to_owned(), number));
    }

    /// A citation's heading stands at or above its line.
    fn heading(&mut self, citation: &Value) {
        let heading = plain(citation["heading"].as_str().unwrap());
        let file = citation["file"].as_str().unwrap();
        let line = usize::try_from(citation["line"].as_u64().unwrap()).unwrap();
        let lines = self.policy(file);
        let last = heading.rsplit(" > ").next().unwrap().to_owned();
        let above = lines[..line.min(lines.len())]
            .iter()
            .any(|l| plain(l).contains(&last));
        assert!(above, "{file}: `{heading}` is not above line {line}");
    }

    fn policy(&mut self, file: &str) -> &[String] {
        let path = Path::new(&self.policies).join(file);
        self.texts.entry(file.to_owned()).or_insert_with(|| {
            let text = std::fs::read_to_string(&path)
                .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            text.lines().map(str::to_owned).collect()
        })
    }
}

/// Whether a node says its criterion in these words of its own.
fn sentence(node: &Value, text: &str) -> bool {
    let children = node["children"].as_array().into_iter().flatten();
    node["canonical"].as_str() == Some(text)
        || children.into_iter().any(|child| sentence(child, text))
}

/// A line without emphasis and with single spaces.
fn plain(text: &str) -> String {
    let text = text.replace("**", "").replace("__", "").replace('`', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of summaries that say what a date or value is, rather than what it holds.
const FRAME: [&str; 17] = [
    "born",
    "on",
    "onset",
    "since",
    "to",
    "until",
    "from",
    "in",
    "of",
    "prescriber's",
    "specialty",
    "dose",
    "taken",
    "stopped",
    "not",
    "recorded",
    "active",
];

/// The first word of a summary that the entry does not hold.
fn not_there(summary: &str, entry: &Value) -> Option<String> {
    let mut held = BTreeSet::new();
    hold(entry, &mut held);
    // A test goes by the vocabulary's name, whatever the record calls it.
    if let Some(name) = entry["name"]
        .as_str()
        .filter(|_| entry.get("value").is_some())
    {
        let vocabulary = Vocabulary::builtin();
        let lab = vocabulary.identify_lab(name, entry["loinc"].as_str());
        held.extend(lab.iter().flat_map(|lab| words(vocabulary.lab(*lab).name)));
    }

    // A drug that was never taken is said to be contraindicated.
    if entry["outcome"] == "contraindication" {
        held.insert("contraindicated".to_owned());
    }

    // What is in parentheses after a unit is the same value in the unit of the policy.
    let converted = summary.find(" (").filter(|_| entry.get("value").is_some());
    let summary =
        match converted.and_then(|at| summary[at..].find(')').map(|end| (at, at + end + 1))) {
            Some((from, to)) => format!("{}{}", &summary[..from], &summary[to..]),
            None => summary.to_owned(),
        };
    words(&summary).find(|word| !FRAME.contains(&word.as_str()) && !held.contains(word))
}

fn hold(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| hold(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| hold(field, into)),
        Value::String(text) => {
            into.extend(words(text));
            into.extend(words(&text.replace('_', " ")));
        }
        Value::Number(number) => into.extend(words(&number.to_string())),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Words in small letters, numbers without zeros at the end.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(|word| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '\'')
            .to_lowercase();
        word.parse::<f64>()
            .map_or(word, |number| number.to_string())
    })
}

#[test]
fn what_is_not_there_is_seen() {
    let entry = json!({"name": "HbA1c", "value": 8.20, "unit": "%", "date": "2025-06-02"});
    assert_eq!(not_there("HbA1c 8.2 % on 2025-06-02", &entry), None);
    assert_eq!(
        not_there("HbA1c 8.3 % on 2025-06-02", &entry).as_deref(),
        Some("8.3")
    );
    assert_eq!(
        not_there("HbA1c 8.2 % on 2025-06-03", &entry).as_deref(),
        Some("2025-06-03")
    );
    assert_eq!(
        not_there("LDL-C 8.2 % on 2025-06-02", &entry).as_deref(),
        Some("ldl-c")
    );
}
