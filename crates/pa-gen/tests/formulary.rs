//! The plan rows: complete, coherent, and the file in `data/`.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use pa_gen::formulary;
use pa_model::plan::PlanRow;

fn rows() -> Vec<PlanRow> {
    formulary::plan_rows().unwrap()
}

#[test]
fn ten_payers_five_plans_twenty_drugs() {
    let rows = rows();
    let mut drugs_by_plan: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    let mut plans_by_payer: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for row in &rows {
        assert!(
            drugs_by_plan
                .entry(&row.plan_id)
                .or_default()
                .insert(&row.drug),
            "{row:?}"
        );
        plans_by_payer
            .entry(&row.payer)
            .or_default()
            .insert(&row.plan_id);
    }
    assert_eq!(rows.len(), 1_000);
    assert_eq!(plans_by_payer.len(), 10);
    assert!(plans_by_payer.values().all(|plans| plans.len() == 5));
    assert!(drugs_by_plan.values().all(|drugs| drugs.len() == 20));
}

#[test]
fn the_file_in_data_is_what_the_tool_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/plans.json");
    let file = std::fs::read_to_string(path).unwrap();
    assert!(
        file == formulary::plans_json().unwrap(),
        "run `pa-gen plans > data/plans.json`"
    );
    assert_eq!(serde_json::from_str::<Vec<PlanRow>>(&file).unwrap(), rows());
}

#[test]
fn the_row_of_the_contract() {
    let row = rows()
        .into_iter()
        .find(|row| row.plan_id == "aetna-gold" && row.drug == "Ozempic");
    let expected = serde_json::json!({
        "plan_id": "aetna-gold", "plan": "Aetna Gold", "payer": "Aetna", "drug": "Ozempic",
        "ingredient": "semaglutide", "covered": true, "pa_required": true,
        "policy_id": "aetna-glp1-t2dm", "tier": 3, "copay": 50.0, "step_therapy": true,
        "quantity_limit": "3 mL per 28 days", "benefit": "pharmacy",
        "line_of_business": "commercial", "alternatives": ["Trulicity"]});
    assert_eq!(serde_json::to_value(row.unwrap()).unwrap(), expected);
}

#[test]
fn authorization_and_policy_go_together() {
    let rows = rows();
    let required: Vec<_> = rows.iter().filter(|row| row.pa_required).collect();
    assert!(required.len() >= 500, "{}", required.len());
    let policies: BTreeSet<_> = required.iter().map(|row| &row.policy_id).collect();
    assert!(policies.len() >= 60, "{}", policies.len());
    for row in &rows {
        assert_eq!(row.policy_id.is_some(), row.pa_required, "{row:?}");
        assert!(row.covered || !row.pa_required, "{row:?}");
        assert!(row.pa_required || !row.step_therapy, "{row:?}");
        assert_eq!(row.tier.is_some(), row.covered, "{row:?}");
        assert_eq!(row.copay.is_some(), row.covered, "{row:?}");
    }
}

#[test]
fn first_line_generics_need_nothing() {
    for row in rows()
        .iter()
        .filter(|row| ["Metformin", "Atorvastatin"].contains(&row.drug.as_str()))
    {
        assert!(
            row.covered && !row.pa_required && row.tier == Some(1),
            "{row:?}"
        );
        assert_eq!(row.quantity_limit, None);
    }
}

#[test]
fn preferred_products_are_no_dearer() {
    let rows = rows();
    for row in rows.iter().filter(|row| row.covered) {
        for other in rows.iter().filter(|other| other.plan_id == row.plan_id) {
            if row.alternatives.contains(&other.drug) && !other.alternatives.contains(&row.drug) {
                assert!(other.tier <= row.tier, "{} beside {row:?}", other.drug);
            }
        }
    }
}

#[test]
fn alternatives_are_covered_members_of_the_class() {
    let rows = rows();
    let payers = formulary::payers().unwrap();
    for row in &rows {
        let payer = payers.iter().find(|payer| payer.name == row.payer).unwrap();
        let class = payer
            .classes
            .iter()
            .find(|c| c.drugs.iter().any(|d| d.name == row.drug))
            .unwrap();
        let covered: BTreeSet<_> = rows
            .iter()
            .filter(|other| other.plan_id == row.plan_id && other.covered && other.drug != row.drug)
            .map(|other| &other.drug)
            .filter(|name| class.drugs.iter().any(|drug| drug.name == **name))
            .collect();
        assert!(
            row.alternatives.iter().all(|name| covered.contains(name)),
            "{row:?}"
        );
        if !row.covered {
            assert_eq!(row.alternatives.is_empty(), covered.is_empty(), "{row:?}");
        }
    }
}

/// Part D may not pay for weight loss (Social Security Act 1860D-2(e)(2)): Saxenda, which has no
/// other indication, is covered by no Medicare plan.
#[test]
fn medicare_pays_for_no_weight_loss() {
    let medicare = rows()
        .into_iter()
        .filter(|row| row.line_of_business.as_deref() == Some("medicare_part_d"));
    assert!(
        medicare
            .filter(|row| row.drug == "Saxenda")
            .all(|row| !row.covered)
    );
}

#[test]
fn every_class_says_where_its_rules_come_from() {
    for payer in formulary::payers().unwrap() {
        for class in payer.classes {
            let tagged = ["V", "S", "E", "M"].iter().any(|tag| {
                class.basis.contains(&format!("({tag}"))
                    || class.basis.contains(&format!("; {tag})"))
            });
            assert!(tagged, "{}: {}: {}", payer.name, class.name, class.basis);
        }
    }
}
