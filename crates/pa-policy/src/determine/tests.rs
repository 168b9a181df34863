//! Determinations, the choice of the policy, and requests on arbitrary records.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::criteria::{FORMAT, Line, Node, Rule};
use crate::kinds::age::{Age, AgeBound, AgeUnit};
use crate::kinds::change::{Amount, Change, Direction};
use crate::kinds::concurrent::Concurrent;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis, When, Whose};
use crate::kinds::lab::{LabValue, Pick, Range};
use crate::kinds::program::InProgram;
use crate::kinds::trial::{Count, Trial, Tried, Way, What};
use crate::sample::{DAY, item, named, patient, vocabulary};

fn row(fields: Value) -> PlanRow {
    let mut row = json!({
        "plan_id": "gold", "plan": "Gold", "payer": "Acme Health", "drug": "Ozempic",
        "covered": true, "pa_required": true, "alternatives": ["Trulicity"]
    });
    for (name, value) in fields.as_object().unwrap() {
        row[name] = value.clone();
    }
    serde_json::from_value(row).unwrap()
}

fn a1c() -> Node {
    let min = Some(crate::kinds::lab::Bound {
        value: 7.into(),
        inclusive: true,
    });
    let range = Range::Between { min, max: None };
    let mut node = Node::fact(LabValue {
        lab: "HbA1c".into(),
        range,
        unit: "%".into(),
        within_days: Some(90),
        pick: Pick::Latest,
    });
    node.text = Some("HbA1c of 7.0% or higher within the past 90 days".into());
    node.line = Some(Line(21));
    node
}

fn adult() -> Node {
    let min = Some(AgeBound {
        value: 18,
        unit: AgeUnit::Years,
    });
    Node::fact(Age { min, max: None })
}

fn counselled() -> Node {
    let mut node = Node::new(Rule::Attestation);
    node.text = Some("The member has been counselled".into());
    node.line = Some(Line(30));
    node
}

fn policy() -> CompiledPolicy {
    CompiledPolicy {
        format: FORMAT,
        file: "acme-glp1.md".into(),
        header: Header {
            policy_id: "acme-glp1".into(),
            ..Header::default()
        },
        initial: Some(Node::new(Rule::All(vec![adult(), a1c(), counselled()]))),
        renewal: None,
        exclusions: vec![],
        terms: Default::default(),
        sections: vec![],
    }
}

fn ask(
    fields: Value,
    row: Option<&PlanRow>,
    policy: PolicyChoice<&CompiledPolicy>,
) -> Determination {
    determine(&DetermineInput {
        patient: &patient(fields),
        drug: "Ozempic",
        plan_id: Some("gold"),
        kind: RequestKind::Initial,
        as_of: None,
        plan_row: row,
        policy,
        vocabulary: vocabulary(),
    })
}

fn observed(value: f64, date: &str) -> Value {
    json!({"observations": [{"name": "HbA1c", "value": value, "unit": "%", "date": date}]})
}

#[test]
fn every_outcome() {
    let covered = row(json!({}));
    let policy = policy();
    let one = || PolicyChoice::One(&policy);
    let none = || PolicyChoice::None;
    for (fields, row, choice, outcome, reason) in [
        (
            observed(8.2, "2025-11-20"),
            Some(covered.clone()),
            one(),
            Outcome::Approve,
            None,
        ),
        (
            observed(6.9, "2025-11-20"),
            Some(covered.clone()),
            one(),
            Outcome::Refer,
            None,
        ),
        (
            observed(8.2, "2025-06-02"),
            Some(covered.clone()),
            one(),
            Outcome::Pend,
            None,
        ),
        (
            json!({}),
            None,
            one(),
            Outcome::Pend,
            Some("plan `gold` has no row for Ozempic"),
        ),
        (
            json!({}),
            Some(row(json!({"covered": false}))),
            one(),
            Outcome::NotCovered,
            Some("the plan does not cover Ozempic"),
        ),
        (
            json!({}),
            Some(row(json!({"pa_required": false}))),
            one(),
            Outcome::NotRequired,
            Some("Ozempic is covered without prior authorization"),
        ),
        (
            json!({}),
            Some(covered.clone()),
            none(),
            Outcome::Pend,
            Some("no policy of Acme Health for Ozempic is in force on 2026-01-01"),
        ),
        (
            json!({}),
            Some(row(json!({"policy_id": "acme-x"}))),
            none(),
            Outcome::Pend,
            Some("no version of policy `acme-x` is in force on 2026-01-01"),
        ),
        (
            json!({}),
            Some(covered),
            PolicyChoice::Several(vec!["a".into(), "b".into()]),
            Outcome::Pend,
            Some("several policies name Ozempic: a and b"),
        ),
    ] {
        let got = ask(fields.clone(), row.as_ref(), choice.clone());
        assert_eq!(got.determination, outcome, "{fields} {choice:?}");
        assert_eq!(got.reason.as_deref(), reason);
        let judged = reason.is_none();
        assert_eq!(got.criteria.is_some(), judged);
    }
}

#[test]
fn the_json_has_the_shape_of_the_contract() {
    let covered = row(json!({"tier": 3}));
    let policy = policy();
    let got = ask(
        observed(8.2, "2025-06-02"),
        Some(&covered),
        PolicyChoice::One(&policy),
    );
    let text = serde_json::to_string(&got).unwrap();
    let order = [
        "patient_id",
        "drug",
        "plan_id",
        "policy_id",
        "kind",
        "as_of",
        "determination",
        "criteria",
        "missing",
        "attestations",
        "coverage",
    ];
    let json: Value = serde_json::from_str(&text).unwrap();
    let places: Vec<usize> = order
        .iter()
        .map(|key| {
            assert!(json.get(key).is_some(), "{key}");
            text.find(&format!("\"{key}\":")).unwrap()
        })
        .collect();
    assert_eq!(json["criteria"]["operator"], "all");
    assert_eq!(json["criteria"]["status"], "unknown");
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{text}");
    let leaf = &json["criteria"]["children"][1];
    assert_eq!(leaf["source"], json!({"file": "acme-glp1.md", "line": 21}));
    assert_eq!(
        leaf["reason"],
        "latest HbA1c is 2025-06-02, outside the window"
    );
    let evidence = json!([{"pointer": "/observations/0", "summary": "HbA1c 8.2 % on 2025-06-02"}]);
    assert_eq!(leaf["evidence"], evidence);
    assert_eq!(json["missing"], json!(["HbA1c dated 2025-10-03 or later"]));
    let source = json!({"file": "acme-glp1.md", "line": 30});
    let attested = json!([{"text": "The member has been counselled", "source": source}]);
    assert_eq!(json["attestations"], attested);
    assert_eq!(json["coverage"]["tier"], 3);
    let not_covered = ask(
        json!({}),
        Some(&row(json!({"covered": false}))),
        PolicyChoice::None,
    );
    let json = serde_json::to_value(not_covered).unwrap();
    assert_eq!(
        (&json["criteria"], &json["policy_id"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(json["coverage"]["alternatives"], json!(["Trulicity"]));
}

fn header(id: &str, drugs: &[&str], effective: &str, expires: &str) -> Header {
    let day = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
    Header {
        policy_id: id.into(),
        title: None,
        payer: Some("ACME Health".into()),
        plans: vec![],
        drugs: drugs.iter().map(|d| (*d).to_owned()).collect(),
        effective: day(effective),
        expires: day(expires),
    }
}

#[test]
fn the_policy_in_force_is_chosen() {
    let found = |headers: &[Header], row: &PlanRow, drug: &str, day: &str| {
        let numbered = headers.iter().enumerate().map(|(at, header)| (header, at));
        select_policy(
            numbered,
            row,
            &row.payer,
            drug,
            day.parse().unwrap(),
            vocabulary(),
        )
    };
    let plain = row(json!({}));
    let versions = [
        header("p", &["Ozempic"], "2025-01-01", "2025-12-31"),
        header("p", &["Ozempic"], "2025-07-01", ""),
    ];
    for (day, chosen) in [
        ("2024-12-31", PolicyChoice::None),
        ("2025-01-01", PolicyChoice::One(0)),
        ("2025-06-30", PolicyChoice::One(0)),
        ("2025-07-01", PolicyChoice::One(1)),
        ("2026-06-01", PolicyChoice::One(1)),
    ] {
        assert_eq!(found(&versions, &plain, "Ozempic", day), chosen, "{day}");
    }
    let ending = [header("p", &["Ozempic"], "2025-01-01", "2025-12-31")];
    assert_eq!(
        found(&ending, &plain, "Ozempic", "2025-12-31"),
        PolicyChoice::One(0)
    );
    assert_eq!(
        found(&ending, &plain, "Ozempic", "2026-01-01"),
        PolicyChoice::None
    );

    let two = [
        header("weight", &["Wegovy"], "", ""),
        header("sugar", &["Ozempic", "Victoza"], "", ""),
    ];
    let day = "2026-01-01";
    assert_eq!(found(&two, &plain, "Ozempic", day), PolicyChoice::One(1));
    assert_eq!(found(&two, &plain, "Rybelsus", day), PolicyChoice::None);
    let both = PolicyChoice::Several(vec!["sugar".into(), "weight".into()]);
    assert_eq!(found(&two, &plain, "semaglutide", day), both);
    let generic = [
        header("any", &["semaglutide"], "", ""),
        header("brand", &["Ozempic"], "", ""),
    ];
    assert_eq!(
        found(&generic, &plain, "Ozempic", day),
        PolicyChoice::One(1)
    );
    assert_eq!(found(&generic, &plain, "Wegovy", day), PolicyChoice::One(0));

    let by_id = row(json!({"policy_id": "weight"}));
    assert_eq!(found(&two, &by_id, "Ozempic", day), PolicyChoice::One(0));
    let elsewhere = row(json!({"payer": "Other"}));
    assert_eq!(found(&two, &elsewhere, "Ozempic", day), PolicyChoice::None);
    let mut limited = header("p", &["Ozempic"], "", "");
    limited.plans = vec!["silver".into()];
    assert_eq!(
        found(&[limited.clone()], &plain, "Ozempic", day),
        PolicyChoice::None
    );
    limited.plans = vec!["all".into()];
    assert_eq!(
        found(&[limited], &plain, "Ozempic", day),
        PolicyChoice::One(0)
    );
}

/// One criterion of every kind, in a policy that asks for all of them.
fn everything() -> CompiledPolicy {
    let diagnosis = |absent| Diagnosis {
        conditions: vec![ConditionRef {
            name: "stroke".into(),
            codes: vec![],
        }],
        absent,
        when: When::Ever,
        whose: Whose::Either,
        within_days: Some(365),
    };
    let trial = |way| Trial {
        items: vec![
            item("metformin", What::Ingredient),
            item("Janumet", What::Brand),
        ],
        count: Count::Items(1),
        ways: vec![way, Way::Intolerance, Way::Contraindication],
        denied: false,
    };
    let amount = Some(Amount {
        value: 5.into(),
        inclusive: true,
        percent: true,
    });
    let change = Change {
        lab: "Body weight".into(),
        direction: Direction::Decrease,
        amount,
        unit: "kg".into(),
    };
    let program = InProgram {
        programs: vec!["weight management program".into()],
        min_days: Some(90),
        within_days: Some(365),
        current: false,
    };
    let total = Tried {
        min_days: Some(90),
        total: true,
        within_days: Some(400),
        ..Tried::default()
    };
    let together = Tried {
        min_days: Some(90),
        together: true,
        ..Tried::default()
    };
    let nodes = vec![
        adult(),
        a1c(),
        Node::fact(diagnosis(false)),
        Node::fact(diagnosis(true)),
        Node::fact(change),
        Node::fact(program),
        Node::fact(trial(Way::Tried(total))),
        Node::fact(Trial {
            count: Count::AllItems,
            ..trial(Way::Tried(together))
        }),
        Node::fact(Trial {
            count: Count::Ingredients(2),
            ..trial(Way::Tried(Tried::default()))
        }),
        Node::fact(Concurrent {
            drugs: vec![named("GLP-1 receptor agonist", What::Class)],
            absent: true,
        }),
    ];
    CompiledPolicy {
        initial: Some(Node::new(Rule::Any(nodes))),
        ..policy()
    }
}

fn any_day() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        (0..1000_i32).prop_map(
            |n| crate::facts::date_of(crate::facts::day_number(DAY) - n + 100)
                .to_string()
                .into()
        ),
        Just(json!("-009999-01-01")),
        Just(json!("9999-12-31")),
    ]
}

fn any_record() -> impl Strategy<Value = Value> {
    let drug = proptest::sample::select(vec![
        "Metformin",
        "Ozempic",
        "semaglutide",
        "Janumet",
        "sitagliptin/metformin",
        "Victoza",
        "Unheard",
        "",
        "Januvia and metformin",
        "💊",
    ]);
    let outcome = proptest::sample::select(vec![
        "effective",
        "partial_response",
        "inadequate_response",
        "intolerance",
        "contraindication",
        "unknown",
    ]);
    let status = proptest::sample::select(vec!["active", "stopped"]);
    let med = (drug.clone(), any_day(), any_day(), status, outcome).prop_map(
        |(drug, start, end, status, outcome)| {
            json!({"drug": drug, "start": start, "end": end, "status": status, "outcome": outcome})
        },
    );
    let unit = proptest::sample::select(vec!["%", "kg", "lb", "mmol/mol", ""]);
    let value = prop_oneof![Just(0.0), Just(-1.0), Just(9e12), 0.0..200.0];
    let lab = proptest::sample::select(vec!["HbA1c", "Weight", "???"]);
    let observation = (lab, value, unit, any_day()).prop_map(|(name, value, unit, date)| {
        let date = if date.is_null() {
            json!("2025-12-01")
        } else {
            date
        };
        json!({"name": name, "value": value, "unit": unit, "date": date})
    });
    let condition = (
        proptest::sample::select(vec!["I63.9", "Z86.73", "I6", "x", ""]),
        any_day(),
    )
        .prop_map(|(code, onset)| json!({"name": "stroke?", "icd10": code, "onset": onset}));
    let program = (any_day(), any_day())
        .prop_map(|(start, end)| json!({"name": "lifestyle program", "start": start, "end": end}));
    let list = |of: BoxedStrategy<Value>| prop::collection::vec(of, 0..5);
    (
        list(med.boxed()),
        list(observation.boxed()),
        list(condition.boxed()),
        list(program.boxed()),
        drug,
    )
        .prop_map(|(meds, observations, conditions, programs, substance)| {
            json!({
                "medications": meds, "observations": observations, "conditions": conditions,
                "programs": programs, "allergies": [{"substance": substance}],
            })
        })
}

proptest! {
    /// No record makes judging panic, and every pointer leads to an entry of the record.
    #[test]
    fn any_record_is_judged(fields in any_record()) {
        let policy = everything();
        let covered = row(json!({}));
        for kind in [RequestKind::Initial, RequestKind::Renewal] {
            let got = determine(&DetermineInput {
                patient: &patient(fields.clone()),
                drug: "Ozempic",
                plan_id: None,
                kind,
                as_of: None,
                plan_row: Some(&covered),
                policy: PolicyChoice::One(&policy),
                vocabulary: vocabulary(),
            });
            for leaf in &got.criteria.unwrap().children {
                for evidence in &leaf.evidence {
                    let own = evidence.pointer == "/birth_date";
                    prop_assert!(own || fields.pointer(&evidence.pointer).is_some(), "{}", evidence.pointer);
                }
                if leaf.status == Truth::Unknown {
                    prop_assert!(!leaf.missing.is_empty(), "{:?}", leaf.reason);
                }
            }
        }
    }
}
