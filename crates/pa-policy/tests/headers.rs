//! What the words above a list say of patients is asked of them or left open; it is never dropped.
#![allow(clippy::unwrap_used, missing_docs)]

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use serde_json::Value;

/// Headers, titles and sentences that introduce a list: `{who}` behind "members", `{is}` behind "the patient".
const HEADERS: [&str; 39] = [
    "Authorization of 12 months may be granted for members {who} when all of the following criteria are met:",
    "Authorization of 12 months may be granted for treatment of plaque psoriasis in members {who} when all of the following criteria are met:",
    "Approve for 1 year if the patient {is} and meets ALL of the following:",
    "**1. Plaque psoriasis.** Approve for 1 year in members {who} if ALL of the following are met:",
    "Coverage is provided for members {who} when the following criteria are met:",
    "Enbrel is covered when the patient {is} and meets all of the following:",
    "Approve Enbrel for 1 year if the patient {is} and meets ALL of the following:",
    "Members {who} must meet all of the following:",
    "Initial requests for Enbrel for members {who} may be approved if the following criteria are met:",
    "### Criteria for members {who}",
    "### Plaque psoriasis in members {who}",
    "Plaque psoriasis in members {who} (must meet all):",
    "Enbrel is considered medically necessary for plaque psoriasis in members {who} when all of the following are met:",
    "Enbrel may be approved for members {who} if the following criteria are met:",
    "For members {who}, all of the following:",
    "Member {is} and meets one of the following:",
    "The requested drug will be covered when the patient {is} and all of the following criteria are met:",
    "Enbrel is covered for members {who} who meet all of the following:",
    "All of the following (for members {who}):",
    "One of the following, in members {who}:",
    "Both of the following for members {who}:",
    "Initial criteria for members {who}:",
    "### Plaque psoriasis – members {who}",
    "### Members with plaque psoriasis, {who}",
    "## Continued therapy, members {who}",
    "Criteria (members {who}):",
    "Note: for members {who} only.",
    "Coverage of Enbrel is limited to members {who}. All of the following must be met:",
    "The member {is}. All of the following must be met:",
    "Enbrel may be considered for members {who} meeting all of the following criteria:",
    "The plan may authorize coverage of Enbrel for members {who} when all of the following criteria are met:",
    "A prior authorization request for Enbrel for members {who} is approved when all of the following are met:",
    "Authorization will be granted to members {who} provided that all of the following are met:",
    "Use of Enbrel in members {who} is medically necessary when all of the following are met:",
    "Requirements for members {who} (all must be met):",
    "Members {who} qualify for Enbrel if all of the following are true:",
    "Enbrel is approvable in members {who} who satisfy all of the following:",
    "Approval criteria: members {who}, and all of the following:",
    "Step 1. Members {who} must meet all of the following:",
];

/// What is said of them, and a word that its reading has.
const SAID: [(&str, &str, &str); 16] = [
    (
        "18 years of age or older",
        "is 18 years of age or older",
        "age",
    ),
    ("who are female", "is female", "sex_is"),
    ("with gout", "has gout", "gout"),
    (
        "with gout and chronic kidney disease",
        "has gout and chronic kidney disease",
        "chronic kidney disease",
    ),
    (
        "with gout, asthma, or lupus",
        "has gout, asthma, or lupus",
        "lupus",
    ),
    (
        "without heart failure",
        "does not have heart failure",
        "heart failure",
    ),
    (
        "with an HbA1c of 7% or higher",
        "has an HbA1c of 7% or higher",
        "HbA1c",
    ),
    (
        "who have tried methotrexate",
        "has tried methotrexate",
        "methotrexate",
    ),
    (
        "who have failed methotrexate for 90 days",
        "has failed methotrexate for 90 days",
        "methotrexate",
    ),
    ("not taking insulin", "is not taking insulin", "insulin"),
    ("who are taking warfarin", "is taking warfarin", "warfarin"),
    (
        "with a history of stroke",
        "has a history of stroke",
        "stroke",
    ),
    (
        "under the care of a cardiologist",
        "is under the care of a cardiologist",
        "cardiology",
    ),
    ("who are not pregnant", "is not pregnant", "pregnancy"),
    ("(adults only)", "is an adult", "age"),
    ("18 years or older", "is 18 years or older", "age"),
];

/// The rules alone, without the document's words.
fn rules(node: &Value) -> Value {
    match node {
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "text" | "heading" | "line"))
            .map(|(key, value)| (key.clone(), rules(value)))
            .collect(),
        Value::Array(items) => items.iter().map(rules).collect(),
        other => other.clone(),
    }
}

/// A policy of these criteria for a drug; `None`: the document states none.
fn compiled(drug: &str, criteria: &str) -> Option<Value> {
    let text = format!(
        "---\npolicy_id: p\npayer: Acme\ndrugs: [{drug}]\neffective: 2025-01-01\n---\n{criteria}"
    );
    let compiled = compile("p.md", &text, Vocabulary::builtin()).ok()?;
    serde_json::to_value(&compiled.policy).ok()
}

fn dropped(section: &str, header: &str, reads: &str) -> bool {
    let criteria = format!(
        "# Policy\n\n## {section}\n\n{header}\n\n1. Member weighs at least 40 kg.\n2. PASI score is at least 10.\n"
    );
    let Some(policy) = compiled("Enbrel", &criteria) else {
        return false;
    };
    let asked = format!("{}{}", rules(&policy["initial"]), rules(&policy["renewal"]));
    let open = ["unreadable", "attestation"];
    !asked.contains(reads) && !open.iter().any(|kind| asked.contains(kind))
}

#[test]
fn whom_a_header_speaks_of_is_asked_or_left_open() {
    let mut lost = Vec::new();
    for section in ["Initial criteria", "Renewal criteria"] {
        for header in HEADERS {
            for (who, is, reads) in SAID {
                let said = header.replace("{who}", who).replace("{is}", is);
                if dropped(section, &said, reads) {
                    lost.push(format!("{section}: {said}"));
                }
            }
            // "adults" in the place of "members {who}".
            let adults = header.replace("members {who}", "adults");
            let adults = adults.replace("Members {who}", "Adults");
            if adults != header && dropped(section, &adults, "age") {
                lost.push(format!("{section}: {adults}"));
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}

/// Headers of what must not be.
const DENYING: [&str; 22] = [
    "Patient does not meet any of the following criteria:",
    "Patient must not meet any of the following criteria:",
    "Patient should not meet any of the following requirements:",
    "Patient does not fulfill any of the following criteria:",
    "The patient does not satisfy any of these conditions:",
    "Patient meets none of the following criteria:",
    "None of the following criteria are met:",
    "None of the following apply:",
    "None of the below conditions are present:",
    "Not any of the following conditions apply:",
    "Neither of the following applies:",
    "The following must be absent:",
    "The following conditions must not be present:",
    "No exclusion criteria apply:",
    "No contraindications, including any of the following:",
    "Individual cannot have any one of the following conditions:",
    "The patient may not have either of the following:",
    "Member has not experienced any of the following:",
    "Patient is without any of the following:",
    "Patient lacks all of the following:",
    "The patient is NOT in any of the following groups:",
    "The patient does NOT have any of the following contraindications to the requested agent:",
];

/// How often a diagnosis of `name` is asked for, and how often its absence.
fn asked(node: &Value, name: &str, found: &mut (usize, usize)) {
    match node {
        Value::Object(map) => {
            let conditions = map.get("conditions").map(ToString::to_string);
            if conditions.is_some_and(|listed| listed.contains(name)) {
                let absent = map.get("absent") == Some(&Value::Bool(true));
                (found.0, found.1) = (
                    found.0 + usize::from(!absent),
                    found.1 + usize::from(absent),
                );
            }
            map.values().for_each(|inner| asked(inner, name, found));
        }
        Value::Array(items) => items.iter().for_each(|item| asked(item, name, found)),
        _ => {}
    }
}

fn items_below(header: &str) -> Value {
    let criteria = format!(
        "## Initial Criteria\n\n1. Diagnosis of type 2 diabetes\n2. {header}\n   a. Gout\n   b. History of pancreatitis\n"
    );
    compiled("Ozempic", &criteria).unwrap()
}

#[test]
fn what_a_header_denies_is_never_asked_for() {
    for header in DENYING {
        let policy = items_below(header);
        for name in ["gout", "pancreatitis"] {
            let mut found = (0, 0);
            asked(&policy, name, &mut found);
            let open = rules(&policy["initial"]).to_string().contains("unreadable");
            assert!(
                found == (0, 1) || open,
                "{header}: {name} asked for and denied {found:?}"
            );
        }
    }
    // What counts without a denial asks for one of them.
    let mut found = (0, 0);
    asked(
        &items_below("One of the following criteria are met:"),
        "gout",
        &mut found,
    );
    assert_eq!(found, (1, 0));
}

/// A criterion below which stand only notes or a word on papers is no title of them.
#[test]
fn a_line_above_a_note_is_what_it_says() {
    for note in [
        "Note: Documentation is required.",
        "Note: see the policy on file",
        "Chart notes must be submitted.",
        "(documentation required)",
        "- Submit laboratory report",
    ] {
        for line in [
            "Diagnosis of gout",
            "Diagnosis of gout (documentation required)",
        ] {
            let criteria = format!(
                "## Initial Criteria\n\n1. {line}\n   {note}\n2. Member is 18 years of age or older\n"
            );
            let policy = compiled("Uloric", &criteria).unwrap();
            let mut found = (0, 0);
            asked(&policy["initial"], "gout", &mut found);
            assert_eq!(found, (1, 0), "{line} / {note}");
            assert!(
                !rules(&policy["initial"])
                    .to_string()
                    .contains("indications"),
                "{note}"
            );
        }
    }
}

/// A criterion by what it says of it: as compiled, or left open.
fn states(node: &Value, word: &str) -> bool {
    rules(node).to_string().contains(word)
}

/// What stands on the line of a label in bold is asked, and what follows it stays where it stood.
#[test]
fn a_label_in_bold_takes_nothing_with_it() {
    let policy = compiled(
        "Retacrit",
        "## Initial Criteria\n\n- Diagnosis of gout\n\n**Age Restrictions:** 18 years of age or older.\n\n\
         **Note:** chart notes are useful.\n\n- Hemoglobin below 10 g/dL\n\n**EXCLUSIONS:** Pregnancy.\n",
    )
    .unwrap();
    for word in ["gout", "\"age\"", "hemoglobin"] {
        assert!(states(&policy["initial"], word), "{word}");
    }
    assert!(states(&policy["exclusions"], "pregnancy"));
}

/// "Yes - STOP": a question so answered says what must not be, whatever the other answer leads to; one of which
/// it is not understood is left open.
#[test]
fn a_question_is_what_its_answers_make_it() {
    for (answers, denied, open) in [
        ("[If yes, then no further questions.]", true, false),
        (
            "Yes - STOP, coverage not approved   No - sign and date below",
            true,
            false,
        ),
        ("[If no, then no further questions.]", false, false),
        (
            "Yes - see the appendix and approve it   No - sign below",
            false,
            true,
        ),
    ] {
        let criteria = format!(
            "## Criteria\n\n1. Is the patient 18 years of age or older?\n   Yes / No\n\n2. Does the patient have gout?\n   {answers}\n\n\
             3. Is the PASI score at least 10?\n   Yes / No\n"
        );
        let policy = compiled("Uloric", &criteria).unwrap();
        let mut found = (0, 0);
        asked(&policy["initial"], "gout", &mut found);
        let expected = match (open, denied) {
            (true, _) => (0, 0),
            (_, true) => (0, 1),
            _ => (1, 0),
        };
        assert_eq!(found, expected, "{answers}");
        assert_eq!(states(&policy["initial"], "unreadable"), open, "{answers}");
    }
}

/// Lists in other ways of printing: each is read as the header says, or left open.
#[test]
fn a_list_below_words_of_its_own() {
    let initial = |criteria: &str| {
        compiled(
            "Nurtec ODT, Ubrelvy",
            &format!("## Initial Criteria\n\n{criteria}"),
        )
        .unwrap()["initial"]
            .clone()
    };
    // The drugs of a class that are meant, below the header or behind a bullet before each marker.
    let two = initial(
        "- Failure of two preferred triptans:\n  - sumatriptan\n  - rizatriptan\n  - naratriptan\n",
    );
    assert!(
        states(&two, "{\"items\":2}") && !states(&two, "unreadable"),
        "{two}"
    );
    let marked = initial(
        "- 1. ONE of the following:\n  - A. Diagnosis of gout\n  - B. Diagnosis of asthma\n",
    );
    assert!(
        states(&marked, "\"any\"") && !states(&marked, "unreadable"),
        "{marked}"
    );
    let genus =
        initial("Not covered for any of the following:\n- C. difficile infection\n- Gout\n");
    assert!(!states(&genus, "unreadable"), "{genus}");
    // "(A or B)" counts as "one of the following" does.
    let either = initial(
        "Approve for 1 year if the patient meets (A or B):\nA) Diagnosis of gout\nB) Diagnosis of asthma\n",
    );
    assert!(states(&either, "\"any\""), "{either}");
    // What a header denies, its list denies as well.
    let denied = initial(
        "- Does not have a contraindication to triptans, including:\n  a. Asthma\n  b. Gout\n",
    );
    for name in ["gout", "asthma"] {
        let mut found = (0, 0);
        asked(&denied, name, &mut found);
        assert_eq!(found, (0, 1), "{name}: {denied}");
    }
    // An indication that is not read is not dropped.
    let unread = initial(
        "**1. Strange thing.** Approve for 1 year if the patient meets ONE of the following (A or B):\n   A) Age 18 or older\n   B) Weight of at least 40 kg\n",
    );
    assert!(states(&unread, "unreadable"), "{unread}");
    // A grant for one of the policy's drugs is asked of its requests.
    for header in [
        "if ALL of these apply",
        "if the patient meets ALL of the following",
    ] {
        let granted = initial(&format!(
            "- Approve Ubrelvy for 1 year {header}:\n  A) Diagnosis of gout\n  B) Diagnosis of asthma\n"
        ));
        assert!(states(&granted, "requested"), "{granted}");
    }
}

/// What a payer asks of every request stands behind the criteria of both kinds.
#[test]
fn what_stands_behind_both_sections_is_asked_of_both() {
    for behind in [
        "PRESCRIBER REQUIREMENTS: Prescribed by a neurologist.\n",
        "## IV. OTHER\n\n- Prescribed by a neurologist\n",
    ] {
        let criteria = format!(
            "## Initial Criteria\n\n- Diagnosis of gout\n\n## Continuation Criteria\n\n- Patient is currently taking Uloric\n\n{behind}"
        );
        let policy = compiled("Uloric", &criteria).unwrap();
        for section in ["initial", "renewal"] {
            assert!(
                states(&policy[section], "prescribed_by"),
                "{section}: {behind}"
            );
        }
    }
    let policy = compiled(
        "Uloric",
        "## Initial Criteria\n\n- Diagnosis of gout. Reauthorization: Patient is currently taking Uloric.\n",
    )
    .unwrap();
    assert!(!states(&policy["initial"], "concurrent") && states(&policy["renewal"], "concurrent"));
}

/// What a part beside those of first requests and continuation asks is asked of both.
#[test]
fn a_part_for_all_requests_is_asked_of_both() {
    for title in [
        "Prescriber Specialties",
        "II. PRESCRIBER SPECIALTIES",
        "Requirements for all requests (initial and continuation)",
        "Criteria for initial and renewal requests",
    ] {
        let text = format!(
            "# Enbrel\n\n## {title}\n\nEnbrel must be prescribed by a dermatologist.\n\n\
             ## Criteria for initial approval\n\n- Member has plaque psoriasis.\n\n\
             ## Continuation of therapy\n\n- Member is currently receiving Enbrel.\n"
        );
        let policy = compile("p.md", &text, Vocabulary::builtin())
            .unwrap()
            .policy;
        for part in [&policy.initial, &policy.renewal] {
            let asked = serde_json::to_string(part).unwrap();
            assert!(asked.contains("dermatology"), "{title}: {asked}");
        }
    }
}

/// Words behind a count are said of each part of an item.
#[test]
fn words_behind_a_count_reach_every_part() {
    let text = "# Enbrel\n\n## Initial criteria\n\n- One of the following within the past 12 months:\n  \
                - Stroke, or unstable angina and heart failure\n  - Gout\n";
    let policy = compile("p.md", text, Vocabulary::builtin()).unwrap().policy;
    let asked = serde_json::to_string(&policy.initial).unwrap();
    let windows = asked.matches("within_days").count();
    assert_eq!(windows, 4, "{asked}");
}
