//! Tables of the rules of combination.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::criteria::{FORMAT, Header};
use crate::kinds::age::{AgeBound, AgeUnit};
use crate::kinds::concurrent::Concurrent;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis, When, Whose};
use crate::kinds::trial::What;
use crate::kinds::{Age, PrescribedBy, Requested, SexIs};
use crate::sample::{named, patient, vocabulary};
use crate::truth::Truth::{Met, NotMet, Unknown};

/// A coded fact that is met.
fn yes() -> Node {
    age(0)
}

/// A coded fact that is not met.
fn no() -> Node {
    age(200)
}

fn age(years: u32) -> Node {
    let min = Some(AgeBound {
        value: years,
        unit: AgeUnit::Years,
    });
    Node::fact(Age { min, max: None })
}

/// A coded fact that is unknown, told from others by a name.
fn open(name: &str) -> Node {
    Node::fact(PrescribedBy {
        specialties: vec![name.to_owned()],
        consultation: false,
    })
}

fn dont_know() -> Node {
    Node::fact(SexIs {
        sex: pa_model::patient::Sex::Male,
    })
}

/// A required absence that is met by silence.
fn silent() -> Node {
    let mut node = Node::fact(Concurrent {
        drugs: vec![named("liraglutide", What::Ingredient)],
        absent: true,
    });
    node.text = Some("not with liraglutide".to_owned());
    node
}

fn attest(text: &str) -> Node {
    Node {
        text: Some(text.to_owned()),
        ..Node::new(Rule::Attestation)
    }
}

fn unreadable() -> Node {
    let mut node = Node::new(Rule::Unreadable {
        reason: "`frobnicated`".to_owned(),
    });
    node.text = Some("frobnicated".to_owned());
    node
}

fn all(nodes: Vec<Node>) -> Node {
    Node::new(Rule::All(nodes))
}

fn any(nodes: Vec<Node>) -> Node {
    Node::new(Rule::Any(nodes))
}

fn at_least(n: u8, nodes: Vec<Node>) -> Node {
    Node::new(Rule::AtLeast(n, nodes))
}

fn not(node: Node) -> Node {
    Node::new(Rule::Not(Box::new(node)))
}

fn when(when: Node, then: Node) -> Node {
    Node::when(when, then)
}

fn has(condition: &str) -> Criterion {
    Criterion::Diagnosis(Diagnosis {
        conditions: vec![ConditionRef {
            name: condition.to_owned(),
            codes: vec![],
        }],
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    })
}

fn indication(gate: Option<&str>, criteria: Node) -> Indication {
    let heading = gate.map(str::to_owned);
    Indication {
        heading,
        line: None,
        gate: gate.map(has),
        criteria,
    }
}

fn for_diagnosis(list: Vec<Indication>) -> Node {
    Node::new(Rule::Indications(list))
}

fn policy(initial: Node, exclusions: Vec<Node>) -> CompiledPolicy {
    CompiledPolicy {
        format: FORMAT,
        file: "sample.md".to_owned(),
        header: Header::default(),
        initial: Some(initial),
        renewal: None,
        exclusions,
        terms: Default::default(),
        sections: vec![],
    }
}

fn record() -> Value {
    json!({
        "sex": "unknown",
        "conditions": [{"name": "type 2 diabetes", "icd10": "E11.9"}],
        "attestations": ["confirmed", {"text": "confirmed too"}],
    })
}

fn judged(initial: Node, exclusions: Vec<Node>) -> NodeResult {
    let patient = patient(record());
    let facts = Facts::new(&patient, None, "Ozempic", vocabulary());
    judge_policy(&policy(initial, exclusions), RequestKind::Initial, &facts)
        .unwrap()
        .criteria
}

fn alone(node: Node) -> Standing {
    let patient = patient(record());
    let facts = Facts::new(&patient, None, "Ozempic", vocabulary());
    evaluate(&node, &facts, "sample.md").standing
}

#[test]
fn attestations_neither_block_nor_decide() {
    let a = || attest("a");
    let decided = Standing::Decided;
    for (node, standing) in [
        (a(), Standing::Attestation),
        (all(vec![a(), attest("b")]), Standing::Attestation),
        (all(vec![yes(), a()]), decided(Met)),
        (all(vec![no(), a()]), decided(NotMet)),
        (all(vec![dont_know(), a()]), decided(Unknown)),
        (any(vec![no(), a()]), decided(Unknown)),
        (any(vec![yes(), a()]), decided(Met)),
        (any(vec![a(), attest("b")]), decided(Unknown)),
        (any(vec![no(), all(vec![yes(), a()])]), decided(Met)),
        (
            any(vec![no(), all(vec![a(), attest("b")])]),
            decided(Unknown),
        ),
        (at_least(2, vec![yes(), a(), no()]), decided(Unknown)),
        (at_least(2, vec![no(), a(), no()]), decided(NotMet)),
        (at_least(1, vec![yes(), a()]), decided(Met)),
        (not(a()), Standing::Attestation),
        (not(any(vec![no(), a()])), decided(Met)),
        (not(any(vec![yes(), a()])), decided(NotMet)),
        (not(all(vec![yes(), a()])), decided(Unknown)),
        (not(all(vec![no(), a()])), decided(Met)),
        (not(not(any(vec![no(), a()]))), decided(Unknown)),
        (attest("confirmed"), decided(Met)),
        (attest("confirmed too"), decided(Met)),
        (any(vec![no(), attest("confirmed")]), decided(Met)),
        (not(attest("confirmed")), Standing::Attestation),
        (all(vec![yes(), unreadable()]), decided(Unknown)),
        (all(vec![no(), unreadable()]), decided(NotMet)),
        (any(vec![yes(), unreadable()]), decided(Met)),
        (any(vec![no(), unreadable()]), decided(Unknown)),
        (all(vec![]), Standing::LeftOut),
        (all(vec![yes(), all(vec![])]), decided(Met)),
    ] {
        assert_eq!(alone(node.clone()), standing, "{node:?}");
    }
}

#[test]
fn conditions_leave_out_what_does_not_apply() {
    let a = || attest("a");
    let decided = Standing::Decided;
    for (node, standing) in [
        (when(yes(), yes()), decided(Met)),
        (when(yes(), no()), decided(NotMet)),
        (when(yes(), dont_know()), decided(Unknown)),
        (when(yes(), a()), Standing::Attestation),
        (when(no(), no()), Standing::LeftOut),
        (when(dont_know(), yes()), decided(Met)),
        (when(dont_know(), no()), decided(Unknown)),
        (when(dont_know(), a()), Standing::Attestation),
        (when(a(), yes()), decided(Met)),
        (when(a(), no()), decided(Unknown)),
        (when(any(vec![no(), a()]), no()), decided(Unknown)),
        (when(all(vec![no(), a()]), no()), Standing::LeftOut),
        (all(vec![yes(), when(no(), no())]), decided(Met)),
        (all(vec![when(no(), no())]), Standing::LeftOut),
        (any(vec![no(), when(no(), yes())]), decided(NotMet)),
        (any(vec![yes(), when(no(), no())]), decided(Met)),
        (all(vec![yes(), when(dont_know(), yes())]), decided(Met)),
        // If it does not apply nothing of the group is met.
        (any(vec![no(), when(dont_know(), yes())]), decided(Unknown)),
        (any(vec![when(dont_know(), yes())]), decided(Met)),
        (
            at_least(2, vec![yes(), no(), when(dont_know(), yes())]),
            decided(Unknown),
        ),
        (not(when(no(), no())), Standing::LeftOut),
    ] {
        assert_eq!(alone(node.clone()), standing, "{node:?}");
    }
}

#[test]
fn one_indication_in_full_suffices() {
    const MINE: Option<&str> = Some("type 2 diabetes");
    const OTHER: Option<&str> = Some("stroke");
    for (list, status) in [
        (vec![indication(MINE, yes())], Met),
        (vec![indication(MINE, no())], NotMet),
        (vec![indication(OTHER, yes())], NotMet),
        (vec![indication(OTHER, yes()), indication(MINE, yes())], Met),
        (
            vec![indication(OTHER, yes()), indication(MINE, no())],
            NotMet,
        ),
        (
            vec![indication(OTHER, dont_know()), indication(MINE, no())],
            NotMet,
        ),
        (
            vec![indication(MINE, dont_know()), indication(MINE, no())],
            Unknown,
        ),
        (vec![indication(None, yes()), indication(MINE, no())], Met),
        // Attestations alone approve nothing, the heading notwithstanding.
        (vec![indication(MINE, attest("a"))], Unknown),
        (
            vec![indication(
                MINE,
                all(vec![attest("a"), attest("confirmed")]),
            )],
            Unknown,
        ),
        (vec![indication(MINE, all(vec![attest("a"), yes()]))], Met),
        (vec![indication(OTHER, attest("a"))], NotMet),
        (
            vec![indication(MINE, attest("a")), indication(None, yes())],
            Met,
        ),
        (vec![indication(MINE, all(vec![]))], Unknown),
    ] {
        assert_eq!(
            judged(for_diagnosis(list.clone()), vec![]).status,
            status,
            "{list:?}"
        );
    }
}

#[test]
fn a_heading_that_its_criteria_restate_only_labels_them() {
    let mut either = has("stroke");
    if let Criterion::Diagnosis(d) = &mut either {
        d.conditions.push(ConditionRef {
            name: "type 2 diabetes".to_owned(),
            codes: vec![],
        });
    }
    let wider = Node::new(Rule::Criterion(either));
    let other = Node::new(Rule::Criterion(has("type 2 diabetes")));
    for (criteria, status) in [
        (all(vec![wider.clone(), yes()]), Met),
        (all(vec![wider.clone(), no()]), NotMet),
        (wider, Met),
        // Another diagnosis that is asked for besides does not replace the heading.
        (all(vec![other, yes()]), NotMet),
    ] {
        let list = vec![indication(Some("stroke"), criteria.clone())];
        assert_eq!(
            judged(for_diagnosis(list), vec![]).status,
            status,
            "{criteria:?}"
        );
    }
}

#[test]
fn alternatives_of_one_sentence_are_one_attestation() {
    let part = || Node::new(Rule::Attestation);
    let mut sentence = any(vec![part(), part()]);
    sentence.text = Some("fewer or milder headaches".to_owned());
    let result = judged(all(vec![yes(), sentence]), vec![]);
    assert_eq!(
        (result.status, texts(&result)),
        (Met, vec!["fewer or milder headaches".to_owned()])
    );
    assert_eq!(alone(any(vec![no(), part()])), Standing::Decided(Unknown));
}

#[test]
fn a_section_needs_a_coded_fact_and_no_exclusion() {
    let requested = Node::fact(Requested {
        drugs: vec![named("", What::Requested)],
    });
    for (section, exclusions, status) in [
        (all(vec![attest("a")]), vec![], Unknown),
        (attest("confirmed"), vec![], Unknown),
        (all(vec![attest("a")]), vec![silent()], Unknown),
        (all(vec![attest("a")]), vec![no()], NotMet),
        (all(vec![yes(), attest("a")]), vec![silent()], Met),
        (all(vec![yes(), attest("a")]), vec![attest("x")], Met),
        (all(vec![yes()]), vec![not(yes())], NotMet),
        (all(vec![yes()]), vec![not(dont_know())], Unknown),
        (all(vec![no()]), vec![unreadable()], NotMet),
        (all(vec![yes()]), vec![unreadable()], Unknown),
        (all(vec![requested, attest("a")]), vec![], Unknown),
        (all(vec![silent(), attest("a")]), vec![], Met),
        (any(vec![attest("confirmed"), no()]), vec![], Unknown),
        (when(no(), no()), vec![], Unknown),
        (not(no()), vec![], Met),
    ] {
        let result = judged(section.clone(), exclusions.clone());
        assert_eq!(result.status, status, "{section:?} {exclusions:?}");
        assert_eq!(
            result.coded_met,
            status == Met,
            "{section:?} {exclusions:?}"
        );
    }
}

#[test]
fn a_renewal_goes_by_its_own_criteria_or_says_so() {
    let patient = patient(record());
    let facts = Facts::new(&patient, None, "Ozempic", vocabulary());
    let mut both = policy(yes(), vec![no()]);
    let initial_only = judge_policy(&both, RequestKind::Renewal, &facts).unwrap();
    assert!(initial_only.notes[0].contains("initial"));
    assert_eq!(
        initial_only.criteria.status, NotMet,
        "exclusions hold for renewals alike"
    );
    both.renewal = Some(dont_know());
    both.exclusions.clear();
    let own = judge_policy(&both, RequestKind::Renewal, &facts).unwrap();
    assert_eq!((own.criteria.status, own.notes.len()), (Unknown, 0));
    both.initial = None;
    assert!(judge_policy(&both, RequestKind::Initial, &facts).is_none());
}

fn texts(result: &NodeResult) -> Vec<String> {
    attestations(result).into_iter().map(|a| a.text).collect()
}

#[test]
fn outstanding_attestations_are_those_the_result_rests_on() {
    let with = |qualifiers: &[&str], mut node: Node| {
        node.qualifiers = qualifiers.iter().map(|q| (*q).to_owned()).collect();
        node
    };
    for (node, listed) in [
        (
            all(vec![yes(), attest("a"), attest("a"), attest("b")]),
            vec!["a", "b"],
        ),
        (all(vec![yes(), attest("confirmed")]), vec![]),
        (
            all(vec![with(&["severe", "confirmed"], yes())]),
            vec!["severe"],
        ),
        (all(vec![with(&["severe"], no()), attest("a")]), vec!["a"]),
        (
            any(vec![all(vec![yes(), attest("a")]), attest("b")]),
            vec!["a"],
        ),
        (any(vec![all(vec![yes(), attest("a")]), yes()]), vec![]),
        (all(vec![yes(), any(vec![no(), attest("b")])]), vec!["b"]),
        (any(vec![all(vec![no(), attest("a")]), yes()]), vec![]),
        (
            all(vec![yes(), not(any(vec![no(), attest("x")]))]),
            vec!["x"],
        ),
        (all(vec![yes(), when(no(), attest("x"))]), vec![]),
        (all(vec![yes(), when(dont_know(), attest("x"))]), vec!["x"]),
        (all(vec![yes(), silent()]), vec!["not with liraglutide"]),
        (
            for_diagnosis(vec![
                indication(Some("stroke"), all(vec![yes(), attest("s")])),
                indication(Some("type 2 diabetes"), all(vec![yes(), attest("d")])),
            ]),
            vec!["d"],
        ),
    ] {
        assert_eq!(texts(&judged(node.clone(), vec![])), listed, "{node:?}");
    }
    let silence = &attestations(&judged(all(vec![yes(), silent()]), vec![]))[0];
    assert_eq!(silence.basis, Some(Basis::Absence));
}

#[test]
fn silence_under_a_not_is_said() {
    let mut absent = not(Node::new(Rule::Criterion(has("stroke"))));
    absent.text = Some("has had no stroke".to_owned());
    absent.line = Some(Line(7));
    let result = judged(all(vec![yes(), absent]), vec![]);
    assert_eq!(result.children[1].basis, Some(Basis::Absence));
    let listed = &attestations(&result)[0];
    assert_eq!(listed.text, "has had no stroke");
    assert_eq!(listed.source.as_ref().unwrap().line, 7);
    let json = serde_json::to_value(&result.children[1]).unwrap();
    assert_eq!(json["operator"], "not");
    assert_eq!(json["children"][0]["status"], "not_met");
    assert!(
        json["children"][0].get("basis").is_none(),
        "only what is met carries it"
    );
}

#[test]
fn an_unreadable_line_says_so() {
    let result = judged(all(vec![yes(), unreadable()]), vec![]);
    let json = serde_json::to_value(&result.children[1]).unwrap();
    assert_eq!(json["status"], "unknown");
    assert_eq!(json["reason"], "unreadable");
    assert_eq!(json["detail"], "`frobnicated`");
    assert_eq!(missing(&result), ["a person's reading of “frobnicated”"]);
}

#[test]
fn only_facts_that_could_change_the_result_are_missing() {
    for (node, listed) in [
        (
            all(vec![yes(), open("a"), open("b"), open("a")]),
            vec!["a", "b"],
        ),
        (all(vec![no(), open("a")]), vec![]),
        (any(vec![yes(), open("a")]), vec![]),
        (any(vec![no(), open("a")]), vec!["a"]),
        (all(vec![open("a"), any(vec![yes(), open("b")])]), vec!["a"]),
        (
            all(vec![open("a"), any(vec![no(), all(vec![no(), open("b")])])]),
            vec![],
        ),
        (all(vec![yes(), when(open("a"), open("b"))]), vec!["a", "b"]),
        (all(vec![yes(), when(open("a"), yes())]), vec![]),
        (all(vec![yes(), when(no(), open("b"))]), vec![]),
        (not(open("a")), vec!["a"]),
        (
            for_diagnosis(vec![
                indication(Some("stroke"), open("s")),
                indication(Some("type 2 diabetes"), open("d")),
            ]),
            vec!["d"],
        ),
    ] {
        let names: Vec<String> = listed
            .iter()
            .map(|name| format!("prescriber's specialty ({name})"))
            .collect();
        assert_eq!(missing(&judged(node.clone(), vec![])), names, "{node:?}");
    }
}

/// Random trees over leaves of every sort; `leaf` numbers the unknown ones.
fn tree(leaf: BoxedStrategy<Node>) -> BoxedStrategy<Node> {
    leaf.prop_recursive(3, 12, 3, |inner| {
        let list = || prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            list().prop_map(all),
            list().prop_map(any),
            (1..4_u8, list()).prop_map(|(n, nodes)| at_least(n, nodes)),
            inner.clone().prop_map(not),
        ]
    })
    .boxed()
}

fn with_conditions() -> BoxedStrategy<Node> {
    let leaf = prop_oneof![
        Just(yes()),
        Just(no()),
        Just(open("0")),
        Just(attest("a")),
        Just(unreadable()),
        (
            prop_oneof![Just(yes()), Just(no()), Just(open("0"))],
            prop_oneof![Just(yes()), Just(no()), Just(attest("a"))]
        )
            .prop_map(|(condition, demand)| when(condition, demand)),
    ];
    tree(leaf.boxed())
}

/// The tree with its `n`th leaf that `hits` replaced.
fn replace(node: &Node, hits: &dyn Fn(&Node) -> bool, by: &Node, left: &mut usize) -> Node {
    let mut go = |node: &Node| replace(node, hits, by, left);
    let rule = match &node.rule {
        Rule::All(nodes) => Rule::All(nodes.iter().map(go).collect()),
        Rule::Any(nodes) => Rule::Any(nodes.iter().map(go).collect()),
        Rule::AtLeast(n, nodes) => Rule::AtLeast(*n, nodes.iter().map(go).collect()),
        Rule::Not(inner) => Rule::Not(Box::new(go(inner))),
        Rule::When { when, then } => {
            let when = Box::new(go(when));
            Rule::When {
                when,
                then: Box::new(go(then)),
            }
        }
        _ if hits(node) => {
            *left = left.wrapping_sub(1);
            if *left == usize::MAX {
                return by.clone();
            }
            return node.clone();
        }
        other => other.clone(),
    };
    Node {
        rule,
        ..node.clone()
    }
}

fn specialty(node: &Node) -> Option<usize> {
    match &node.rule {
        Rule::Criterion(Criterion::PrescribedBy(asked)) => asked.specialties[0].parse().ok(),
        _ => None,
    }
}

proptest! {
    /// Each unknown fact is listed exactly if some completion of the others lets it decide.
    #[test]
    fn missing_facts_are_those_that_flipping_shows_to_matter(
        node in tree(prop_oneof![
            Just(yes()), Just(no()), (0..4_usize).prop_map(|i| open(&i.to_string()))
        ].boxed())
    ) {
        // Name the unknown leaves apart, so that no fact repeats.
        let unknown = |node: &Node| specialty(node).is_some_and(|i| i < 100);
        let mut named = node;
        let mut count = 0;
        loop {
            let next = replace(&named, &unknown, &open(&(100 + count).to_string()), &mut 0);
            if next == named { break; }
            named = next;
            count += 1;
        }
        prop_assume!(count <= 6);
        let truth = |node: &Node| match alone(node.clone()) {
            Standing::Decided(truth) => truth,
            other => panic!("{other:?}"),
        };
        let patient = patient(record());
        let facts = Facts::new(&patient, None, "Ozempic", vocabulary());
        let listed = missing(&evaluate(&named, &facts, ""));
        let set = |node: &Node, i: usize, value: bool| {
            let this = |node: &Node| specialty(node) == Some(100 + i);
            replace(node, &this, &if value { yes() } else { no() }, &mut 0)
        };
        for i in 0..count {
            let matters = (0..1_usize << count).any(|bits| {
                let filled = (0..count)
                    .filter(|j| *j != i)
                    .fold(named.clone(), |node, j| set(&node, j, bits >> j & 1 == 1));
                truth(&set(&filled, i, true)) != truth(&set(&filled, i, false))
            });
            let name = format!("prescriber's specialty ({})", 100 + i);
            prop_assert_eq!(listed.contains(&name), matters, "{}", name);
        }
    }

    /// What is refused stays refused, and what can be approved stays met, whatever an unknown turns
    /// out to be; nothing that the prescriber says turns a refusal.
    #[test]
    fn decisions_hold_whatever_the_unknowns_turn_out_to_be(
        node in with_conditions(),
        at in 0..4_usize,
        value in proptest::bool::ANY,
    ) {
        let by = if value { yes() } else { no() };
        let patient = patient(record());
        let facts = Facts::new(&patient, None, "Ozempic", vocabulary());
        let before = evaluate(&node, &facts, "");
        let fact = |node: &Node| specialty(node).is_some() || matches!(node.rule, Rule::Unreadable { .. });
        let after = alone(replace(&node, &fact, &by, &mut at.clone()));
        if before.standing == Standing::Decided(Met) && before.coded_met {
            prop_assert_eq!(after, before.standing);
        }
        let refused = before.standing == Standing::Decided(NotMet);
        prop_assert!(!refused || after != Standing::Decided(Met));
        let attestation = |node: &Node| node.rule == Rule::Attestation;
        let after = alone(replace(&node, &attestation, &by, &mut at.clone()));
        prop_assert!(!refused || after != Standing::Decided(Met));
    }
}
