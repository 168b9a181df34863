//! From nothing to a determination, as written in the README.

use std::path::Path;

use serde_json::Value;

use crate::tools::{Folder, Said, bin, project};

/// The commands of the data contract, with installed tools in a folder that holds copies of
/// `policies/` and `data/`.
#[test]
fn a_pipe_from_patients_to_a_determination() {
    let folder = Folder::furnished();
    let line = "pa-gen 100 | pa-import - data/plans.json data/forms.json && pa-index policies/ \
                && pa-query --patient P050 --drug Mounjaro --format json";
    let result: Value = serde_json::from_str(&folder.sh(line).good()).unwrap();
    assert_eq!(result["patient_id"], "P050");
    assert_eq!(result["drug"], "Mounjaro");
    fits(&result);
}

#[test]
fn step_by_step_with_files() {
    let folder = Folder::furnished();
    folder.sh("pa-gen 100 > patients.json").good();
    folder
        .sh("pa-import patients.json data/plans.json data/forms.json")
        .good();
    folder.sh("pa-index policies/").good();
    let text = folder.sh("pa-query --patient P050 --drug Mounjaro").good();
    assert!(text.contains("P050") && text.contains("Mounjaro"), "{text}");
    let piped = Folder::ready();
    assert_eq!(
        text,
        piped.sh("pa-query --patient P050 --drug Mounjaro").good(),
        "the road makes no difference"
    );
}

/// What the plan rows and forms below `data/` are is what `pa-gen` makes.
#[test]
fn data_is_what_the_generator_makes() {
    let folder = Folder::empty();
    for (what, file) in [("plans", "data/plans.json"), ("forms", "data/forms.json")] {
        let made = folder.run("pa-gen", &[what]).good();
        let kept = std::fs::read_to_string(project().join(file)).unwrap();
        assert!(
            made == kept,
            "{file} is not what `pa-gen {what}` prints: run `just data`"
        );
    }
}

/// Two roads, two days, any number of threads: the same bytes.
#[test]
fn the_same_input_gives_the_same_bytes() {
    let all = |threads: &str| {
        let folder = Folder::ready();
        let ids = folder.patients();
        let requests: Vec<String> = ids
            .iter()
            .map(|id| format!(r#"{{"patient_id":"{id}","drug":"Mounjaro"}}"#))
            .collect();
        folder.write("requests.ndjson", requests.join("\n"));
        folder
            .sh(&format!(
                "RAYON_NUM_THREADS={threads} pa-query --requests requests.ndjson"
            ))
            .good()
    };
    let one = all("1");
    assert_eq!(one.lines().count(), 100);
    assert!(one == all("3"), "threads or a second run change the bytes");
}

/// The exit status says the determination, for scripts.
#[test]
fn exit_statuses_tell_determinations() {
    let folder = Folder::ready();
    let mut seen = Vec::new();
    for patient in folder.patients() {
        for drug in ["Mounjaro", "Wegovy", "Metformin"] {
            let said = folder.run(
                "pa-query",
                &[
                    "--patient",
                    &patient,
                    "--drug",
                    drug,
                    "--format",
                    "json",
                    "--exit-code",
                ],
            );
            let result: Value = serde_json::from_str(&said.out).unwrap();
            let expected = match result["determination"].as_str().unwrap() {
                "approve" | "not_required" => 0,
                "pend" => 3,
                "refer" => 4,
                "not_covered" => 5,
                other => panic!("{other}"),
            };
            assert_eq!(said.status, expected, "{patient} {drug}");
            seen.push(expected);
        }
        seen.sort_unstable();
        seen.dedup();
        if seen == [0, 3, 4, 5] {
            return;
        }
    }
    panic!("only the statuses {seen:?} among 100 patients");
}

/// The example for CI shell scripts that the README shows.
#[test]
fn the_ci_example_runs() {
    let folder = Folder::furnished();
    if !crate::readme::has_jq() {
        return;
    }
    let said = example(&folder);
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    let last = said.out.lines().last().unwrap_or_default();
    assert!(last.starts_with("P050 Mounjaro: "), "{}", said.out);
}

fn example(folder: &Folder) -> Said {
    let script = project().join("tests/ci-example.sh");
    folder.sh(&format!("sh '{}'", script.display()))
}

/// Every outcome, against the published schema.
#[test]
fn results_in_bulk_fit_the_schema() {
    let folder = Folder::ready();
    let mut requests = Vec::new();
    for patient in folder.patients() {
        for drug in ["Mounjaro", "Wegovy", "Humira", "Metformin"] {
            for kind in ["initial", "renewal"] {
                requests.push(format!(
                    r#"{{"patient_id":"{patient}","drug":"{drug}","kind":"{kind}"}}"#
                ));
            }
        }
    }
    let out = folder
        .pipe(
            "pa-query",
            &["--requests", "-"],
            requests.join("\n").as_bytes(),
        )
        .good();
    assert_eq!(out.lines().count(), requests.len());
    let schema = schema();
    for line in out.lines() {
        let result: Value = serde_json::from_str(line).unwrap();
        if let Err(error) = schema.validate(&result) {
            panic!("{}: {error}\n{line}", error.instance_path());
        }
    }
}

fn schema() -> jsonschema::Validator {
    let path = project().join("data/schema/determination.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|e| panic!("{e}"));
    jsonschema::draft202012::new(&schema).unwrap()
}

fn fits(result: &Value) {
    if let Err(error) = schema().validate(result) {
        panic!("{}: {error}\n{result:#}", error.instance_path());
    }
}

#[test]
fn every_tool_says_its_version_and_helps() {
    let folder = Folder::empty();
    for tool in crate::tools::TOOLS {
        assert!(Path::new(&bin().join(tool)).exists() || cfg!(windows));
        let version = folder.run(tool, &["--version"]).good();
        assert_eq!(
            version.trim(),
            format!("{tool} {}", env!("CARGO_PKG_VERSION"))
        );
        let help = folder.run(tool, &["--help"]).good();
        for part in ["Usage", "Examples:", "Exit status"] {
            assert!(help.contains(part), "{tool} --help has no {part}");
        }
    }
}
