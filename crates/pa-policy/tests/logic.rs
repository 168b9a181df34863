//! How facts are put together: each sentence and list is judged for every combination of its facts, beside the
//! formula that it states. It may be left unread; it may not approve what the formula does not, nor refer what
//! it approves.
#![allow(clippy::unwrap_used, missing_docs)]

use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow, RequestKind};
use pa_policy::compile::compile;
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{DetermineInput, PolicyChoice, determine};
use serde_json::{Value, json};

/// A fact: as a verb phrase, as a noun phrase, behind "a patient", and what a record that has it holds.
struct Fact {
    verb: &'static str,
    noun: &'static str,
    who: &'static str,
    list: &'static str,
    entry: fn() -> Value,
}

fn condition(name: &str, code: &str) -> Value {
    json!({"name": name, "icd10": code, "onset": "2020-01-01", "status": "active"})
}

fn observed(name: &str, value: f64, unit: &str) -> Value {
    json!({"name": name, "value": value, "unit": unit, "date": "2025-12-20"})
}

fn taken(drug: &str, status: &str) -> Value {
    let end = (status == "stopped").then_some("2025-11-01");
    let mut entry =
        json!({"drug": drug, "ingredient": drug, "start": "2025-01-01", "status": status});
    if let Some(end) = end {
        entry["end"] = end.into();
        entry["outcome"] = "inadequate_response".into();
    }
    entry
}

const FACTS: [Fact; 7] = [
    Fact {
        verb: "has gout",
        noun: "gout",
        who: "who has gout",
        list: "conditions",
        entry: || condition("Gout", "M10.9"),
    },
    Fact {
        verb: "has an LDL-C of 70 mg/dL or higher",
        noun: "an LDL-C of 70 mg/dL or higher",
        who: "with an LDL-C of 70 mg/dL or higher",
        list: "observations",
        entry: || observed("LDL-C", 120.0, "mg/dL"),
    },
    Fact {
        verb: "is currently taking aspirin",
        noun: "current use of aspirin",
        who: "who is taking aspirin",
        list: "medications",
        entry: || taken("aspirin", "active"),
    },
    Fact {
        verb: "has asthma",
        noun: "a diagnosis of asthma",
        who: "with asthma",
        list: "conditions",
        entry: || condition("Asthma", "J45.909"),
    },
    Fact {
        verb: "has failed metformin",
        noun: "failure of metformin",
        who: "who has failed metformin",
        list: "medications",
        entry: || taken("metformin", "stopped"),
    },
    Fact {
        verb: "has hypertension",
        noun: "hypertension",
        who: "who has hypertension",
        list: "conditions",
        entry: || condition("Essential hypertension", "I10"),
    },
    Fact {
        verb: "has tried albuterol",
        noun: "a trial of albuterol",
        who: "who has tried albuterol",
        list: "medications",
        entry: || taken("albuterol", "stopped"),
    },
];

/// A text with the facts' places (`{0v}` a verb phrase, `{0n}` a noun phrase, `{0w}` behind a patient), and
/// the formula.
type Stated = (&'static str, fn(&[bool]) -> bool);

fn all(f: &[bool]) -> bool {
    f.iter().all(|f| *f)
}

fn any(f: &[bool]) -> bool {
    f.iter().any(|f| *f)
}

fn two(f: &[bool]) -> bool {
    f.iter().filter(|f| **f).count() >= 2
}

const STATED: [Stated; 62] = [
    ("Patient {0v} and {1v}", all),
    ("Patient {0v} or {1v}", any),
    ("Patient {0v}, {1v}, and {2v}", all),
    ("Patient {0v}, {1v}, or {2v}", any),
    ("Patient {0v} or {1v}, and {2v}", |f| (f[0] || f[1]) && f[2]),
    ("Patient {0v}, {1v}, or {2v}, and {3v}", |f| {
        any(&f[..3]) && f[3]
    }),
    ("Patient {0v}, and {1v} or {2v}", |f| f[0] && (f[1] || f[2])),
    ("Patient {0v}, or {1v} and {2v}", |f| f[0] || f[1] && f[2]),
    ("Patient {0v} and {1v}, or {2v}", |f| f[0] && f[1] || f[2]),
    ("Patient {0v} and {1v}, or {2v} and {3v}", |f| {
        f[0] && f[1] || f[2] && f[3]
    }),
    ("Patient {0v} or {1v}, and {2v} or {3v}", |f| {
        (f[0] || f[1]) && (f[2] || f[3])
    }),
    ("Patient {0v} and either {1v} or {2v}", |f| {
        f[0] && (f[1] || f[2])
    }),
    ("Patient {0v} or both {1v} and {2v}", |f| {
        f[0] || f[1] && f[2]
    }),
    ("Patient either {0v} or {1v}", any),
    ("Patient {0v}; and {1v}", all),
    ("Patient {0v}; or {1v}", any),
    ("Patient {0v} (and {1v})", all),
    ("Patient {0v} (or {1v})", any),
    ("Patient {0v}, as well as {1n}", all),
    ("Patient {0v}, in addition to {1n}", all),
    ("Patient {0v}. In addition, the patient {1v}.", all),
    ("Patient {0v}. Alternatively, the patient {1v}.", any),
    ("Patient {0v}, unless the patient {1v}", any),
    (
        "Patient is 18 years of age or older\n2. If the patient {0v}, the patient {1v}",
        |f| !f[0] || f[1],
    ),
    (
        "Patient is 18 years of age or older\n2. If the patient {0v} or {1v}, the patient {2v}",
        |f| !(f[0] || f[1]) || f[2],
    ),
    (
        "Patient is 18 years of age or older\n2. If the patient {0v}, the patient {1v} and {2v}",
        |f| !f[0] || f[1] && f[2],
    ),
    ("Patient (1) {0v}, (2) {1v}, and (3) {2v}", all),
    ("Patient a) {0v}, b) {1v}, or c) {2v}", any),
    ("{0n} or {1n}", any),
    ("{0n} and {1n}", all),
    ("{0n}, {1n}, or {2n}", any),
    ("{0n}, {1n}, and {2n}", all),
    ("{0n}; {1n}; or {2n}", any),
    ("{0n}; {1n}; and {2n}", all),
    ("{0n} plus {1n}", all),
    ("{0n} or {1n} in a patient {2w}", |f| (f[0] || f[1]) && f[2]),
    ("{0n} in a patient {1w} or {2v}", |f| f[0] && (f[1] || f[2])),
    ("One of the following: {0n}; {1n}", any),
    ("Both of the following: {0n}; {1n}", all),
    ("All of the following: {0n}, {1n}, {2n}", all),
    ("At least two of the following: {0n}, {1n}, {2n}", two),
    (
        "Patient meets one of the following: i) {0v}; or ii) {1v}",
        any,
    ),
    ("Patient {0v} and has one of these: {1n}, {2n}", |f| {
        f[0] && (f[1] || f[2])
    }),
    ("Enbrel is covered when the patient {0v} and {1v}.", all),
    (
        "The plan covers Enbrel when the patient {0v}, or when the patient {1v}.",
        any,
    ),
    ("Coverage is provided when the patient {0v} or {1v}.", any),
    (
        "One of the following:\n   a. Patient {0v}\n   b. Both of the following:\n      i. Patient {1v}\n      ii. Patient {2v}",
        |f| f[0] || f[1] && f[2],
    ),
    (
        "Two of the following:\n   a. Patient {0v}\n   b. Patient {1v}\n   c. Patient {2v}",
        two,
    ),
    (
        "Patient {0v} and ONE of the following:\n   a. {1v}\n   b. {2v}",
        |f| f[0] && (f[1] || f[2]),
    ),
    (
        "Patient {0v}, with one of the following:\n   a. {1n}\n   b. {2n}",
        |f| f[0] && (f[1] || f[2]),
    ),
    (
        "Patient {0v} or meets both of the following:\n   a. {1v}\n   b. {2v}",
        |f| f[0] || f[1] && f[2],
    ),
    (
        "Patient is 18 years of age or older\n2. If the patient {0v}, one of the following:\n   a. Patient {1v}\n   b. Patient {2v}",
        |f| !f[0] || f[1] || f[2],
    ),
    (
        "If the patient does not have lupus, one of the following:\n   a. Patient {0v}\n   b. Patient {1v}",
        any,
    ),
    (
        "Patient does not have lupus and ONE of the following:\n   a. {0v}\n   b. {1v}",
        any,
    ),
    (
        "Patient is 18 years of age or older\n2. Unless the patient {0v}, both of the following are required:\n   a. Patient {1v}\n   b. Patient {2v}",
        |f| f[0] || f[1] && f[2],
    ),
    (
        "Patient {0v}; or\n2. Patient {1v}; or\n3. Patient {2v}",
        any,
    ),
    ("Patient {0v},\n2. Patient {1v}, and\n3. Patient {2v}", all),
    ("Patient {0v}\n   PLUS\n2. Patient {1v}", all),
    ("Patient {0v}\n\n   OR\n\n2. Patient {1v}", any),
    ("Patient {0v} and does not have lupus", all),
    ("Patient {0v}, {1v}, or does not have lupus", |_| true),
    ("No lupus; {0n}; and {1n}", all),
];

/// Lists of their own below the section's title.
const HEADED: [Stated; 4] = [
    (
        "All of the following:\n- Patient {0v}\n- Patient {1v}\n\nOR\n\nAll of the following:\n- Patient {2v}\n- Patient {3v}",
        |f| f[0] && f[1] || f[2] && f[3],
    ),
    (
        "Option 1:\n- Patient {0v}\n- Patient {1v}\n\nOR\n\nOption 2:\n- Patient {2v}",
        |f| f[0] && f[1] || f[2],
    ),
    (
        "Enbrel is covered only if the patient {0v}.\n\nThe patient must also meet one of the following:\n- Patient {1v}\n- Patient {2v}",
        |f| f[0] && (f[1] || f[2]),
    ),
    (
        "One of the following:\n- Patient {0v}\n- Patient {1v}\n\nAND\n\nOne of the following:\n- Patient {2v}\n- Patient {3v}",
        |f| (f[0] || f[1]) && (f[2] || f[3]),
    ),
];

/// Behind a criterion that is always met: what excludes, and whether the request still passes.
const EXCLUDED: [Stated; 16] = [
    ("## Exclusions\n\n- {0n}\n- {1n}", |f| !any(f)),
    ("## Exclusions\n\n- Patient {0v} or {1v}", |f| !any(f)),
    ("## Exclusions\n\n- Patient {0v} and {1v}", |f| !all(f)),
    ("## Exclusions\n\n- {0n} in a patient {1w}", |f| !all(f)),
    (
        "## Exclusions\n\n- Patient {0v}, unless the patient {1v}",
        |f| !f[0] || f[1],
    ),
    ("## Exclusions\n\n- {0n}; {1n}; {2n}", |f| !any(f)),
    ("## Exclusions\n\n- {0n}, {1n}, or {2n}", |f| !any(f)),
    (
        "## Exclusions\n\n1. Any of the following:\n   a. {0n}\n   b. {1n}\n2. {2n}",
        |f| !any(f),
    ),
    (
        "## Exclusions\n\n1. Patients with the following:\n   a. {0n}; or\n   b. {1n}",
        |f| !any(f),
    ),
    (
        "## Exclusions\n\n1. Two or more of the following:\n   a. {0n}\n   b. {1n}\n   c. {2n}",
        |f| !two(f),
    ),
    (
        "## Exclusions\n\n1. Patient {0v} and one of the following:\n   a. {1n}\n   b. {2n}",
        |f| !(f[0] && (f[1] || f[2])),
    ),
    ("Enbrel is contraindicated in patients {0w}.", |f| !any(f)),
    (
        "Enbrel will not be approved if the patient {0v} or {1v}.",
        |f| !any(f),
    ),
    (
        "Coverage is excluded for members with any of the following:\n- {0n}\n- {1n}",
        |f| !any(f),
    ),
    ("- Patient has none of the following: {0n}, {1n}", |f| {
        !any(f)
    }),
    ("- Patient has neither {0n} nor {1n}", |f| !any(f)),
];

/// Puts facts `order[0]`, `order[1]`, … into a text's places; how many it has.
fn filled(text: &str, order: &[usize]) -> (String, usize) {
    let (mut out, mut used) = (text.to_owned(), 0);
    for (place, fact) in order.iter().enumerate() {
        let fact = &FACTS[*fact];
        for (form, words) in [("v", fact.verb), ("n", fact.noun), ("w", fact.who)] {
            let hole = format!("{{{place}{form}}}");
            if out.contains(&hole) {
                used = used.max(place + 1);
                out = out.replace(&hole, words);
            }
        }
    }
    let first = out.remove(0).to_uppercase().to_string();
    (first + &out, used)
}

fn policy(lead: &str, criteria: &str) -> CompiledPolicy {
    let text = format!(
        "---\npolicy_id: p\npayer: Acme\ndrugs: [Enbrel]\neffective: 2025-01-01\n---\n# Enbrel\n\n\
         ## Initial criteria\n\n{lead}{criteria}\n"
    );
    compile("p.md", &text, Vocabulary::builtin())
        .unwrap()
        .policy
}

fn record(facts: &[usize], held: &[bool]) -> Patient {
    let mut record = json!({
        "patient_id": "P001", "as_of": "2026-01-01", "birth_date": "1968-03-14", "sex": "female",
        "conditions": [], "medications": [], "allergies": [],
        "observations": [observed("LDL-C", 50.0, "mg/dL")],
    });
    for (fact, held) in facts.iter().zip(held) {
        let Fact { list, entry, .. } = &FACTS[*fact];
        if *held {
            let entries = record[list].as_array_mut().unwrap();
            entries.retain(|known| known["name"].is_null() || known["name"] != entry()["name"]);
            entries.push(entry());
        }
    }
    serde_json::from_value(record).unwrap()
}

fn determined(policy: &CompiledPolicy, patient: &Patient, row: &PlanRow) -> String {
    let result = determine(&DetermineInput {
        patient,
        drug: "Enbrel",
        plan_id: Some("p"),
        kind: RequestKind::Initial,
        as_of: None,
        plan_row: Some(row),
        policy: PolicyChoice::One(policy),
        vocabulary: Vocabulary::builtin(),
    });
    serde_json::to_value(&result).unwrap()["determination"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// Judges every statement behind `lead` with every fact in every place.
fn check(lead: &str, stated: &[Stated]) {
    let row: PlanRow = serde_json::from_value(json!({
        "plan_id": "p", "payer": "Acme", "drug": "Enbrel", "covered": true, "pa_required": true
    }))
    .unwrap();
    let (mut wrong, mut unread, mut texts) = (Vec::new(), Vec::new(), 0);
    for (text, formula) in stated {
        for turn in 0..FACTS.len() {
            let order: Vec<usize> = (0..FACTS.len())
                .map(|at| (at + turn) % FACTS.len())
                .collect();
            let (criteria, used) = filled(text, &order);
            let policy = policy(lead, &criteria);
            let mut open = false;
            for bits in 0..1u32 << used {
                let held: Vec<bool> = (0..used).map(|at| bits >> at & 1 == 1).collect();
                let found = determined(&policy, &record(&order[..used], &held), &row);
                open |= found == "pend";
                let against = if formula(&held) { "refer" } else { "approve" };
                if found == against {
                    wrong.push(format!("{criteria} {held:?}: {found}"));
                    break;
                }
            }
            texts += 1;
            if open {
                unread.push(criteria);
            }
        }
    }
    let shown = |list: &[String]| list.join("\n");
    assert!(
        wrong.is_empty(),
        "{} of {texts}:\n{}",
        wrong.len(),
        shown(&wrong)
    );
    let (open, most) = (unread.len(), texts / 10);
    assert!(
        open <= most,
        "{open} of {texts} are not read:\n{}",
        shown(&unread)
    );
}

#[test]
fn facts_are_joined_as_the_words_join_them() {
    check("1. ", &STATED);
}

#[test]
fn lists_are_joined_as_what_stands_between_them_says() {
    check("", &HEADED);
}

#[test]
fn what_excludes_is_joined_as_the_words_join_it() {
    check("- Patient is 18 years of age or older\n\n", &EXCLUDED);
}
