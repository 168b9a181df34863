//! The seeds of the fuzz targets, and what they once found, without the fuzzer.

// A library there, a module here.
#[allow(unreachable_pub)]
#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;

use crate::tools::project;

/// A target's name and what it does with its bytes.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 6] = [
    ("patients", targets::patients),
    ("fhir", targets::fhir),
    ("formulary", targets::formulary),
    ("document", targets::document),
    ("compiler", targets::compiler),
    ("judgement", targets::judgement),
];

#[test]
fn seeds_and_former_findings_do_no_harm() {
    let fuzz = project().join("tests/fuzz");
    for (name, target) in TARGETS {
        assert!(fuzz.join("targets").join(format!("{name}.rs")).exists());
        let seeds = fs::read_dir(fuzz.join("seeds").join(name)).unwrap();
        let seeds: Vec<_> = seeds.map(|e| e.unwrap().path()).collect();
        assert!(seeds.len() > 1, "{name} has no seeds");
        for seed in seeds {
            target(&fs::read(seed).unwrap());
        }
    }
    let targets = fs::read_dir(fuzz.join("targets")).unwrap().count();
    assert_eq!(targets, TARGETS.len());
}
