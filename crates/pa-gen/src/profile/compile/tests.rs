//! Profiles that say something impossible are refused, with the place named.

use super::compile;

const METABOLIC: &str = include_str!("../../../../../data/profiles/metabolic.toml");

/// What is said of the default profile with one passage changed.
fn refusal(from: &str, to: &str) -> String {
    assert!(METABOLIC.contains(from), "{from}");
    let changed = METABOLIC.replacen(from, to, 1);
    match compile("changed", &changed) {
        Ok(_) => panic!("`{to}` is taken"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    assert!(compile("metabolic", METABOLIC).is_ok());
    let depth = "depth = [0.52, 0.34, 0.11, 0.03]";
    let height = "on = { age = -0.12 }";
    let cases = [
        (
            height,
            "on = { hba1c = -0.12 }",
            "not yet drawn",
            "variable height",
        ),
        (
            height,
            "on = { age = -1.2 }",
            "more than everything",
            "variable height",
        ),
        (
            depth,
            "depth = [0.5, 0.34, 0.11, 0.03]",
            "sum to 0.98",
            "cohort obesity",
        ),
        (
            depth,
            "depth = [0.52, 0.34, 0.11, 0.02, 0.01]",
            "more steps",
            "treatment 1",
        ),
        (
            "wegovy = 0.5, zepbound",
            "wegovi = 0.5, zepbound",
            "no drug `wegovi`",
            "treatment 1",
        ),
        (
            "loss = 0.05",
            "loss = 0.05\nmarker = \"ldl\"",
            "go together",
            "cohort obesity",
        ),
        (
            "class = \"GLP-1 receptor agonist\"",
            "class = \"GLP-2 receptor agonist\"",
            "no drug of the class",
            "treatment 1",
        ),
        (
            "ages = [[35,",
            "ages = [[55,",
            "do not rise",
            "cohort type 2 diabetes",
        ),
        ("among = { ascvd =", "among = { ascvd = 1, x =", "", "line"),
        (
            "men = { normal = [174.6, 7.6] }",
            "men = { ages = [{ normal = [174.6, 7.6] }] }",
            "three distributions",
            "variable height",
        ),
        (
            "men = { normal = [174.6, 7.6] }",
            "men = { normal = [174.6, 7.6], shifted_log = [1, 1, 1] }",
            "give one of",
            "variable height",
        ),
        (
            "[0.05, 38], [0.118, 45]",
            "[0.05, 48], [0.118, 45]",
            "do not rise",
            "variable age",
        ),
        (
            "range = [137, 205]",
            "range = [137, 205]\namong = { ascvd = { normal = [170, 7] } }",
            "cannot be",
            "variable height",
        ),
        (
            "commercial = 0.805",
            "comercial = 0.805",
            "no plan of line `comercial`",
            "cohort obesity",
        ),
        (
            "source = \"modelling\"",
            "source = \" \"",
            "empty `source`",
            "line",
        ),
        (
            "repeats = 4",
            "repeat = 4",
            "unknown field `repeat`",
            "line",
        ),
    ];
    for (from, to, what, place) in cases {
        let said = refusal(from, to);
        assert!(said.contains("data/profiles/changed.toml"), "{to}: {said}");
        assert!(said.contains(what), "{to}: {said}");
        assert!(said.contains(place), "{to}: {said}");
    }
}
