//! A folder with a database and an index, and the program run in it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use pa_model::Patient;
use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use serde_json::{Value, json};
use tempfile::TempDir;

const POLICIES: [&str; 2] = ["foothill/foothill-jardiance.txt", "summit/summit-glp1.md"];

pub(crate) struct Clinic {
    folder: TempDir,
}

/// What a run said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Said {
    fn of(output: &Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
            status: output.status.code().expect("it ended by itself"),
        }
    }

    /// The one value it printed.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.status, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap()
    }
}

impl Clinic {
    /// The one all tests read.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Clinic> = OnceLock::new();
        SHARED.get_or_init(Self::furnished)
    }

    /// One of its own, with the same records and policies.
    pub(crate) fn furnished() -> Self {
        let clinic = Self::empty();
        clinic.load(&patients(), &plans());
        clinic.index();
        clinic
    }

    pub(crate) fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Loads records as they stand, also broken ones.
    pub(crate) fn load(&self, patients: &[Value], plans: &[Value]) {
        let mut loader = pa_db::Loader::begin(&self.path("pa.db"), Duration::from_secs(5)).unwrap();
        for record in patients {
            // What the loader looks at of a record that no reader takes.
            let parsed: Patient = serde_json::from_value(record.clone()).unwrap_or_else(|_| {
                let mut readable = record.clone();
                readable["observations"] = json!([]);
                serde_json::from_value(readable).unwrap()
            });
            loader.patient(&parsed, &record.to_string()).unwrap();
        }
        for row in plans {
            let parsed = serde_json::from_value(row.clone()).unwrap();
            loader.plan(&parsed, &row.to_string()).unwrap();
        }
        let form = form();
        let parsed = serde_json::from_value(form.clone()).unwrap();
        loader.form(&parsed, &form.to_string()).unwrap();
        loader.commit().unwrap();
    }

    pub(crate) fn index(&self) {
        self.index_with("", "");
    }

    /// Indexes the policies, one of them with another text.
    pub(crate) fn index_with(&self, other: &str, text: &str) {
        let vocabulary = Vocabulary::builtin();
        let mut builder =
            pa_search::IndexBuilder::begin(&self.path("pa.index"), vocabulary).unwrap();
        for file in POLICIES {
            let text = if file == other {
                text.to_owned()
            } else {
                policy(file)
            };
            builder
                .add(&compile(file, &text, vocabulary).unwrap().policy, &text)
                .unwrap();
        }
        builder.finish().unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pa-query"));
        command.args(arguments).current_dir(self.folder.path());
        for name in [
            "PA_DB",
            "PA_INDEX",
            "PA_RECORD",
            "LC_ALL",
            "LC_CTYPE",
            "LANG",
            "NO_COLOR",
            "CLICOLOR_FORCE",
        ] {
            command.env_remove(name);
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().unwrap())
    }

    /// Runs with a text on stdin.
    pub(crate) fn pipe(&self, arguments: &[&str], input: &[u8]) -> Said {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_owned();
        let writer = std::thread::spawn(move || {
            let _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Said::of(&output)
    }
}

/// The text of a test policy.
pub(crate) fn policy(file: &str) -> String {
    std::fs::read_to_string(Path::new("tests/data/policies").join(file)).unwrap()
}

/// A form as payers have it, of the payer of the tests' policy.
fn form() -> Value {
    let all: Value = serde_json::from_str(include_str!("../../../../data/forms.json")).unwrap();
    let mut form = all[0].clone();
    form["form_id"] = "summit-pa-request".into();
    form["payer"] = "Summit".into();
    form["title"] = "Summit Prior Authorization Request".into();
    form
}

/// The record of the contract's example, with other fields.
pub(crate) fn patient(id: &str, fields: Value) -> Value {
    let text = std::fs::read_to_string("tests/data/patient.json").unwrap();
    let mut record: Value = serde_json::from_str(&text).unwrap();
    record["patient_id"] = id.into();
    for (name, value) in fields.as_object().unwrap() {
        record[name] = value.clone();
    }
    record
}

fn hba1c(value: f64, date: &str) -> Value {
    json!([{"name": "HbA1c", "loinc": "4548-4", "value": value, "unit": "%", "date": date}])
}

fn patients() -> Vec<Value> {
    vec![
        patient("P001", json!({"observations": hba1c(8.2, "2025-11-20")})),
        patient(
            "P002",
            json!({"observations": hba1c(6.1, "2025-11-20"), "medications": []}),
        ),
        patient("P003", json!({"coverage": null})),
        patient("P004", json!({"coverage": {"plan_id": "elsewhere"}})),
        patient(
            "P005",
            json!({"observations": [{"name": "HbA1c", "date": "2025-02-30"}]}),
        ),
        patient("P050", json!({})),
        patient(
            "P<b>",
            json!({"conditions": [{"name": "Type 2 diabetes <script>alert(1)</script>", "icd10": "E11.9"}]}),
        ),
        patient(
            "P\u{1b}[31m",
            json!({"observations": [{"name": "HbA1c", "loinc": "4548-4", "value": 8.2,
            "unit": "%", "date": "2025-11-20"}], "conditions": [{"name": "Type 2\u{1b}[2J diabetes", "icd10": "E11.9"}]}),
        ),
    ]
}

pub(crate) fn plans() -> Vec<Value> {
    let row = |drug: &str, fields: Value| {
        let mut row = json!({
            "plan_id": "summit-gold", "plan": "Summit Gold", "payer": "Summit", "drug": drug,
            "covered": true, "pa_required": true, "policy_id": "summit-glp1", "tier": 4, "copay": 90.0,
            "step_therapy": true, "quantity_limit": "2 mL per 28 days", "alternatives": ["Ozempic", "Trulicity"]
        });
        for (name, value) in fields.as_object().unwrap() {
            row[name] = value.clone();
        }
        row
    };
    vec![
        row("Mounjaro", json!({})),
        row(
            "Ozempic",
            json!({"tier": 3, "copay": 47.5, "alternatives": []}),
        ),
        row("Rybelsus", json!({"policy_id": null})),
        row("Victoza", json!({"covered": false})),
        row(
            "Januvia",
            json!({"pa_required": false, "step_therapy": false, "copay": null, "alternatives": []}),
        ),
        row("Zyxoril", json!({"policy_id": "no-such-policy"})),
        row(
            "Jardiance",
            json!({"plan_id": "foothill-silver", "plan": "Foothill Silver",
            "payer": "Foothill Health", "policy_id": null, "step_therapy": false, "alternatives": []}),
        ),
    ]
}
