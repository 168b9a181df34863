//! Which entries count for an item, by which way, and how many are needed.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::super::{Count, DailyDose, DrugRef, Wanted, What};
use super::*;
use crate::sample::{days_ago, item, judge_for, med, named};
use crate::truth::Truth::{Met, NotMet, Unknown};

const FAILED: &str = "inadequate_response";

fn tried(outcome: Wanted, min_days: u32) -> Way {
    Way::Tried(Tried {
        outcome,
        min_days: (min_days > 0).then_some(min_days),
        ..Tried::default()
    })
}

fn one(name: &str, what: What, ways: Vec<Way>) -> Trial {
    Trial {
        items: vec![item(name, what)],
        count: Count::Items(1),
        ways,
        denied: false,
    }
}

fn of_refs(refs: Vec<DrugRef>, count: Count, ways: Vec<Way>) -> Trial {
    let items = refs
        .into_iter()
        .map(|named| DrugItem {
            any_of: vec![named],
        })
        .collect();
    Trial { items, count, ways, denied: false }
}

fn judge(trial: &Trial, meds: Value) -> Finding {
    judge_for("Ozempic", trial.clone(), json!({"medications": meds}))
}

/// A stopped stint of so many days that ended ten days ago.
fn past(drug: &str, days: i32, outcome: &str) -> Value {
    med(
        drug,
        &days_ago(days + 10),
        &days_ago(10),
        "stopped",
        outcome,
    )
}

#[test]
fn failure_of_a_stated_length() {
    let trial = one(
        "metformin",
        What::Ingredient,
        vec![tried(Wanted::Failure, 90)],
    );
    for (meds, status) in [
        (json!([past("Metformin", 90, FAILED)]), Met),
        (json!([past("Metformin", 89, FAILED)]), NotMet),
        (json!([past("Metformin", 90, "partial_response")]), Met),
        (json!([past("Metformin", 90, "effective")]), NotMet),
        (json!([past("Metformin", 90, "intolerance")]), NotMet),
        (json!([past("Metformin", 90, "unknown")]), NotMet),
        (json!([past("Glucophage", 90, FAILED)]), Met),
        (json!([past("Janumet", 90, FAILED)]), Met),
        (json!([past("glipizide", 90, FAILED)]), NotMet),
        (
            json!([med("Metformin", &days_ago(90), "", "active", FAILED)]),
            Met,
        ),
        (
            json!([med("Metformin", &days_ago(89), "", "active", FAILED)]),
            NotMet,
        ),
        (
            json!([med("Metformin", "2025-01-01", "", "stopped", FAILED)]),
            Unknown,
        ),
        (
            json!([med("Metformin", "", "", "stopped", "contraindication")]),
            NotMet,
        ),
        (json!([]), NotMet),
    ] {
        let finding = judge(&trial, meds.clone());
        assert_eq!(finding.status, status, "{meds}");
        assert_eq!(finding.missing.is_empty(), status != Unknown, "{meds}");
    }
}

#[test]
fn what_is_known_only_after_the_day_is_left_out() {
    let trial = one(
        "metformin",
        What::Ingredient,
        vec![tried(Wanted::Failure, 30)],
    );
    let later = json!([med(
        "Metformin",
        "2025-01-01",
        "2026-02-01",
        "stopped",
        FAILED
    )]);
    assert_eq!(
        judge(&trial, later.clone()).status,
        NotMet,
        "the outcome was not yet known"
    );
    let use_only = one("metformin", What::Ingredient, vec![tried(Wanted::Any, 365)]);
    assert_eq!(judge(&use_only, later).status, Met, "it was being taken");
    let after = json!([med("Metformin", "2026-01-02", "", "active", FAILED)]);
    assert_eq!(
        judge(
            &one("metformin", What::Ingredient, vec![tried(Wanted::Any, 0)]),
            after
        )
        .status,
        NotMet
    );
}

#[test]
fn intolerance_and_contraindication_need_no_duration() {
    let any_way = vec![
        tried(Wanted::Failure, 90),
        Way::Intolerance,
        Way::Contraindication,
    ];
    let metformin = one("metformin", What::Ingredient, any_way.clone());
    let strong = one("high-intensity statin", What::Class, any_way);
    let only_contraindicated = one("metformin", What::Ingredient, vec![Way::Contraindication]);
    for (trial, meds, status) in [
        (
            &metformin,
            json!([past("Metformin", 3, "intolerance")]),
            Met,
        ),
        (
            &metformin,
            json!([med("Metformin", "", "", "stopped", "contraindication")]),
            Met,
        ),
        (
            &only_contraindicated,
            json!([past("Metformin", 3, "intolerance")]),
            NotMet,
        ),
        // A drug never taken has no dose; one that was taken must have been a strong one.
        (
            &strong,
            json!([med("atorvastatin", "", "", "stopped", "contraindication")]),
            Met,
        ),
        (
            &strong,
            json!([past("atorvastatin", 3, "intolerance")]),
            Unknown,
        ),
    ] {
        assert_eq!(judge(trial, meds.clone()).status, status, "{meds}");
    }
}

#[test]
fn allergies_are_intolerance() {
    let trial = |name: &str, what| one(name, what, vec![Way::Intolerance]);
    for (substance, trial, status) in [
        ("Metformin", trial("metformin", What::Ingredient), Met),
        (
            "metformin hydrochloride",
            trial("biguanide", What::Class),
            Met,
        ),
        ("sulfonylureas", trial("glipizide", What::Ingredient), Met),
        ("sulfonylureas", trial("antidiabetic", What::Class), Met),
        ("Penicillins", trial("metformin", What::Ingredient), NotMet),
        ("rubber", trial("metformin", What::Ingredient), NotMet),
        (
            "Metformin",
            one("metformin", What::Ingredient, vec![Way::Contraindication]),
            NotMet,
        ),
    ] {
        let record = json!({"allergies": [{"substance": substance, "reaction": "rash"}]});
        let finding = judge_for("Ozempic", trial, record);
        assert_eq!(finding.status, status, "{substance}");
        if status == Met {
            assert_eq!(finding.evidence[0].pointer, "/allergies/0");
        }
    }
    let two = of_refs(
        vec![named("statin", What::Class)],
        Count::Ingredients(2),
        vec![Way::Intolerance],
    );
    let record = json!({"allergies": [{"substance": "statins"}]});
    assert_eq!(
        judge_for("Ozempic", two, record).status,
        Unknown,
        "of how many it does not say"
    );
}

#[test]
fn items_and_ingredients_are_counted_apart() {
    let ways = || {
        vec![
            tried(Wanted::Failure, 30),
            Way::Intolerance,
            Way::Contraindication,
        ]
    };
    let listed = |count| {
        let first = DrugItem {
            any_of: vec![
                named("glipizide", What::Ingredient),
                named("glimepiride", What::Ingredient),
            ],
        };
        let second = item("metformin", What::Ingredient);
        Trial {
            items: vec![first, second],
            count,
            ways: ways(),
            denied: false,
        }
    };
    let class = |n| {
        of_refs(
            vec![named("antidiabetic", What::Class)],
            Count::Ingredients(n),
            ways(),
        )
    };
    let both_sulfonylureas = json!([
        past("glipizide", 40, FAILED),
        past("glimepiride", 40, FAILED)
    ]);
    let one_of_each = json!([
        past("glipizide", 40, FAILED),
        past("Metformin", 2, "intolerance")
    ]);
    for (trial, meds, status) in [
        (listed(Count::Items(2)), both_sulfonylureas.clone(), NotMet),
        (
            listed(Count::Ingredients(2)),
            both_sulfonylureas.clone(),
            Met,
        ),
        (listed(Count::Items(2)), one_of_each.clone(), Met),
        (listed(Count::AllItems), one_of_each, Met),
        (listed(Count::AllItems), both_sulfonylureas.clone(), NotMet),
        (class(2), both_sulfonylureas.clone(), Met),
        (class(3), both_sulfonylureas, NotMet),
        (
            class(2),
            json!([
                past("Metformin", 40, FAILED),
                past("Glucophage", 40, FAILED)
            ]),
            NotMet,
        ),
        (class(2), json!([past("Janumet", 40, FAILED)]), Met),
        (class(1), json!([]), NotMet),
    ] {
        assert_eq!(
            judge(&trial, meds.clone()).status,
            status,
            "{:?} {meds}",
            trial.count
        );
    }
}

#[test]
fn the_requested_drug_is_no_trial_of_its_class() {
    let class = one(
        "GLP-1 receptor agonist",
        What::Class,
        vec![tried(Wanted::Any, 0)],
    );
    let ingredient = one("semaglutide", What::Ingredient, vec![tried(Wanted::Any, 0)]);
    let requested = of_refs(
        vec![named("", What::Requested)],
        Count::Items(1),
        vec![tried(Wanted::Any, 120)],
    );
    for (request, trial, drug, status) in [
        ("Ozempic", &class, "Ozempic", NotMet),
        ("Ozempic", &class, "semaglutide", NotMet),
        ("Ozempic", &class, "Victoza", Met),
        ("Ozempic", &class, "Rybelsus", Met),
        ("semaglutide", &class, "Ozempic", Unknown),
        ("Ozempic", &ingredient, "Ozempic", Met),
        ("Ozempic", &requested, "Ozempic", Met),
        ("Ozempic", &requested, "Wegovy", NotMet),
    ] {
        let record = json!({"medications": [past(drug, 120, "effective")]});
        let finding = judge_for(request, trial.clone(), record);
        assert_eq!(
            finding.status, status,
            "{request}: {drug} for {:?}",
            trial.items
        );
    }
}

#[test]
fn combination_products_and_combined_use() {
    let brand = one("Janumet", What::Brand, vec![tried(Wanted::Any, 60)]);
    let together = Trial {
        items: vec![
            item("inhaled corticosteroid", What::Class),
            item("LABA", What::Class),
        ],
        count: Count::AllItems,
        ways: vec![Way::Tried(Tried {
            min_days: Some(90),
            together: true,
            ..Tried::default()
        })],
        denied: false,
    };
    let span = |drug: &str, from: i32, to: i32| {
        med(drug, &days_ago(from), &days_ago(to), "stopped", "unknown")
    };
    for (trial, meds, status) in [
        (&brand, json!([past("Janumet", 60, "unknown")]), Met),
        (
            &brand,
            json!([past("sitagliptin/metformin", 60, "unknown")]),
            Met,
        ),
        (
            &brand,
            json!([
                past("Januvia", 60, "unknown"),
                past("Metformin", 60, "unknown")
            ]),
            Met,
        ),
        (
            &brand,
            json!([
                past("Januvia", 60, "unknown"),
                past("Metformin", 59, "unknown")
            ]),
            NotMet,
        ),
        (&brand, json!([past("Januvia", 60, "unknown")]), NotMet),
        (&together, json!([span("Advair", 200, 110)]), Met),
        (&together, json!([span("Advair", 200, 111)]), NotMet),
        (
            &together,
            json!([span("Flovent", 200, 100), span("salmeterol", 190, 90)]),
            Met,
        ),
        (
            &together,
            json!([span("Flovent", 200, 101), span("salmeterol", 190, 90)]),
            NotMet,
        ),
        (
            &together,
            json!([span("Flovent", 300, 200), span("salmeterol", 190, 90)]),
            NotMet,
        ),
        (
            &together,
            json!([span("Cutivate", 200, 100), span("salmeterol", 200, 90)]),
            NotMet,
        ),
        (
            &together,
            json!([
                span("Flovent", 200, 150),
                span("budesonide", 150, 100),
                span("salmeterol", 200, 90)
            ]),
            Met,
        ),
    ] {
        assert_eq!(judge(trial, meds.clone()).status, status, "{meds}");
    }
}

#[test]
fn doses_and_routes_of_the_history() {
    let dosed = |mg: i32, inclusive| DrugRef {
        min_daily: Some(DailyDose {
            mg: mg.into(),
            inclusive,
        }),
        ..named("metformin", What::Ingredient)
    };
    let trial = |named| of_refs(vec![named], Count::Items(1), vec![tried(Wanted::Any, 30)]);
    let topical = DrugRef {
        route: Some("topical".into()),
        ..named("fluticasone", What::Ingredient)
    };
    let with_dose = |drug: &str, dose: &str| {
        let mut entry = past(drug, 30, "unknown");
        entry["dose"] = dose.into();
        json!([entry])
    };
    for (trial, meds, status) in [
        (
            trial(dosed(2000, true)),
            with_dose("Metformin", "1000 mg twice daily"),
            Met,
        ),
        (
            trial(dosed(2000, false)),
            with_dose("Metformin", "1000 mg twice daily"),
            NotMet,
        ),
        (
            trial(dosed(2000, true)),
            with_dose("Metformin", "500 mg twice daily"),
            NotMet,
        ),
        (
            trial(dosed(2000, true)),
            with_dose("Metformin", "as directed"),
            Unknown,
        ),
        (
            trial(named("high-intensity statin", What::Class)),
            with_dose("Lipitor", "40 mg daily"),
            Met,
        ),
        (
            trial(named("high-intensity statin", What::Class)),
            with_dose("Lipitor", "20 mg daily"),
            NotMet,
        ),
        (
            trial(named("high-intensity statin", What::Class)),
            json!([past("Lipitor", 30, "unknown")]),
            Unknown,
        ),
        (
            trial(named("statin", What::Class)),
            json!([past("Lipitor", 30, "unknown")]),
            Met,
        ),
        (
            trial(topical.clone()),
            with_dose("fluticasone", "topical, twice daily"),
            Met,
        ),
        (
            trial(topical.clone()),
            with_dose("fluticasone", "inhaled, twice daily"),
            NotMet,
        ),
        (
            trial(topical.clone()),
            json!([past("Flovent", 30, "unknown")]),
            NotMet,
        ),
        (
            trial(topical),
            json!([past("Cutivate", 30, "unknown")]),
            Met,
        ),
    ] {
        let finding = judge(&trial, meds.clone());
        assert_eq!(finding.status, status, "{trial:?} {meds}");
    }
}

#[test]
fn current_use_and_windows() {
    let now = |days| {
        Way::Tried(Tried {
            current: true,
            min_days: Some(days),
            ..Tried::default()
        })
    };
    let recent = Way::Tried(Tried {
        within_days: Some(180),
        ..Tried::default()
    });
    let span = |from: i32, to: i32| {
        med(
            "Metformin",
            &days_ago(from),
            &days_ago(to),
            "stopped",
            "unknown",
        )
    };
    for (way, meds, status) in [
        (
            now(90),
            json!([med("Metformin", &days_ago(90), "", "active", "unknown")]),
            Met,
        ),
        (
            now(90),
            json!([med("Metformin", &days_ago(89), "", "active", "unknown")]),
            NotMet,
        ),
        (now(90), json!([span(200, 1)]), NotMet),
        (
            now(90),
            json!([
                span(900, 700),
                med("Metformin", &days_ago(5), "", "active", "unknown")
            ]),
            NotMet,
        ),
        (
            now(90),
            json!([
                span(300, 35),
                med("Metformin", &days_ago(5), "", "active", "unknown")
            ]),
            Met,
        ),
        (recent.clone(), json!([span(300, 180)]), Met),
        (recent, json!([span(300, 181)]), NotMet),
    ] {
        let trial = one("metformin", What::Ingredient, vec![way.clone()]);
        assert_eq!(judge(&trial, meds.clone()).status, status, "{way:?} {meds}");
    }
}

#[test]
fn reasons_show_their_work() {
    let trial = one(
        "metformin",
        What::Ingredient,
        vec![tried(Wanted::Failure, 90)],
    );
    let entry = json!([med(
        "Metformin",
        "2025-01-01",
        "2025-03-31",
        "stopped",
        FAILED
    )]);
    let finding = judge(&trial, entry);
    assert_eq!(
        finding.reason.unwrap(),
        "metformin for 89 days (2025-01-01 to 2025-03-31), inadequate response, needs at least 90 days: 1 short"
    );
    assert_eq!(finding.evidence[0].pointer, "/medications/0");
    assert_eq!(
        finding.evidence[0].summary,
        "Metformin, 2025-01-01 to 2025-03-31, inadequate response"
    );
    let silent = judge(&trial, json!([]));
    assert_eq!(silent.reason.unwrap(), "no use of metformin on record");
    assert_eq!(silent.basis, Some(crate::finding::Basis::Absence));
    let unknown = judge(
        &trial,
        json!([med("Metformin", "2025-01-01", "", "stopped", FAILED)]),
    );
    assert_eq!(unknown.missing, ["start and end of metformin"]);
}

#[test]
fn evidence_points_into_the_record_as_stored() {
    let trial = one("metformin", What::Ingredient, vec![tried(Wanted::Any, 0)]);
    let meds = json!([
        med("glipizide", "2026-02-01", "", "active", "unknown"),
        past("melatonin", 5, "unknown"),
        past("Metformin", 5, "unknown"),
    ]);
    assert_eq!(judge(&trial, meds).evidence[0].pointer, "/medications/2");
}
