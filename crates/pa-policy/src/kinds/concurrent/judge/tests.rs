//! Both sides of every boundary.
#![allow(clippy::unwrap_used)]
use serde_json::{Value, json};

use super::*;
use crate::kinds::trial::{DrugRef, What};
use crate::sample::{judge_for, med, named};
use crate::truth::Truth::{Met, NotMet, Unknown};

fn another(name: &str) -> DrugRef {
    DrugRef {
        other_than_requested: true,
        except: Vec::new(),
        ..named(name, What::Class)
    }
}

fn absent(drug: DrugRef) -> Concurrent {
    Concurrent {
        drugs: vec![drug],
        absent: true,
    }
}

fn active(drug: &str) -> Value {
    med(drug, "2025-06-01", "", "active", "effective")
}

#[test]
fn another_leaves_out_the_requested_brand_only() {
    for (requested, taken, status) in [
        ("Ozempic", "Ozempic", Met),
        ("Ozempic", "semaglutide", Met),
        ("Ozempic", "semaglutide tablet", NotMet),
        ("Ozempic", "Rybelsus", NotMet),
        ("Ozempic", "Victoza", NotMet),
        ("Ozempic", "Januvia", Met),
        ("semaglutide", "semaglutide", Met),
        ("semaglutide", "Ozempic", Unknown),
        ("Ozempic", "melatonin", Met),
        ("Ozempic", "Newdrugumab", Unknown),
    ] {
        let finding = judge_for(
            requested,
            absent(another("GLP-1 receptor agonist")),
            json!({"medications": [active(taken)]}),
        );
        assert_eq!(finding.status, status, "{requested} beside {taken}");
    }
}

#[test]
fn only_what_is_taken_on_the_day_is_concurrent() {
    for (start, end, status, expected) in [
        ("2025-06-01", "", "active", NotMet),
        ("2025-06-01", "2025-12-31", "stopped", Met),
        ("2025-06-01", "2026-01-02", "stopped", NotMet),
        ("2026-01-02", "", "active", Met),
        ("2025-06-01", "2025-12-31", "active", Unknown),
        ("", "", "active", NotMet),
        ("", "", "stopped", Met),
    ] {
        let record = json!({"medications": [med("Victoza", start, end, status, "unknown")]});
        let finding = judge_for(
            "Ozempic",
            absent(named("liraglutide", What::Ingredient)),
            record,
        );
        assert_eq!(finding.status, expected, "{start}..{end} {status}");
    }
    let never = med("Victoza", "", "", "stopped", "contraindication");
    let record = json!({"medications": [never]});
    let finding = judge_for(
        "Ozempic",
        absent(named("liraglutide", What::Ingredient)),
        record,
    );
    assert_eq!(finding.status, Met);
}

#[test]
fn silence_is_told_from_evidence() {
    let criterion = absent(another("GLP-1 receptor agonist"));
    let finding = judge_for("Ozempic", criterion, json!({}));
    assert_eq!((finding.status, finding.basis), (Met, Some(Basis::Absence)));
}

#[test]
fn combinations_routes_and_doses() {
    let present = |drug: DrugRef| Concurrent {
        drugs: vec![drug],
        absent: false,
    };
    let janumet = named("Janumet", What::Brand);
    let inhaled = DrugRef {
        route: Some("inhaled".into()),
        ..named("fluticasone", What::Ingredient)
    };
    let strong = named("high-intensity statin", What::Class);
    let dosed = |dose: &str| json!({"drug": "atorvastatin", "dose": dose, "start": "2025-01-01", "status": "active"});
    for (criterion, meds, status) in [
        (present(janumet.clone()), json!([active("Janumet")]), Met),
        (
            present(janumet.clone()),
            json!([active("sitagliptin/metformin")]),
            Met,
        ),
        (
            present(janumet.clone()),
            json!([active("Januvia"), active("metformin")]),
            Met,
        ),
        (present(janumet), json!([active("Januvia")]), NotMet),
        (present(inhaled.clone()), json!([active("Flovent")]), Met),
        (
            present(inhaled.clone()),
            json!([active("fluticasone")]),
            Met,
        ),
        (
            present(inhaled.clone()),
            json!([active("Cutivate")]),
            NotMet,
        ),
        (
            present(inhaled),
            json!([active("fluticasone cream")]),
            NotMet,
        ),
        (
            present(strong.clone()),
            json!([dosed("40 mg once daily")]),
            Met,
        ),
        (
            present(strong.clone()),
            json!([dosed("39.9 mg once daily")]),
            NotMet,
        ),
        (
            present(strong.clone()),
            json!([dosed("20 mg twice daily")]),
            Met,
        ),
        (
            present(strong.clone()),
            json!([dosed("as directed")]),
            Unknown,
        ),
        (present(strong), json!([active("Lipitor")]), Unknown),
    ] {
        let finding = judge_for("Ozempic", criterion.clone(), json!({"medications": meds}));
        assert_eq!(finding.status, status, "{criterion:?} with {meds}");
    }
}
