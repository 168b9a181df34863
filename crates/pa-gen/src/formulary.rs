//! Payers' formularies: one TOML file a payer in `data/formulary`, expanded into plan rows.
//!
//! The files are embedded, so that an installed tool prints the same rows anywhere.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use pa_model::form::Submission;
use pa_model::plan::PlanRow;
use serde::Deserialize;

/// The embedded payer files, in the order of the rows.
const PAYERS: [(&str, &str); 10] = [
    (
        "aetna.toml",
        include_str!("../../../data/formulary/aetna.toml"),
    ),
    (
        "anthem.toml",
        include_str!("../../../data/formulary/anthem.toml"),
    ),
    (
        "bcbs.toml",
        include_str!("../../../data/formulary/bcbs.toml"),
    ),
    (
        "centene.toml",
        include_str!("../../../data/formulary/centene.toml"),
    ),
    (
        "cigna.toml",
        include_str!("../../../data/formulary/cigna.toml"),
    ),
    (
        "humana.toml",
        include_str!("../../../data/formulary/humana.toml"),
    ),
    (
        "kaiser.toml",
        include_str!("../../../data/formulary/kaiser.toml"),
    ),
    (
        "molina.toml",
        include_str!("../../../data/formulary/molina.toml"),
    ),
    (
        "partd.toml",
        include_str!("../../../data/formulary/partd.toml"),
    ),
    ("uhc.toml", include_str!("../../../data/formulary/uhc.toml")),
];
const DRUGS: &str = include_str!("../../../data/formulary/drugs.toml");

/// A payer: its plans, what it asks of each drug class, and its request form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payer {
    /// Short id, the first part of plan and policy ids.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// Its plans, in the order of the rows.
    #[serde(rename = "plan")]
    pub plans: Vec<Plan>,
    /// What it asks of each drug class.
    #[serde(rename = "class")]
    pub classes: Vec<Class>,
    /// Its request form.
    pub form: Form,
}

/// A payer's request form: sections of `forms.toml` in the payer's order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Id, unique among payers.
    pub id: String,
    /// Printed title.
    pub title: String,
    /// Version as printed.
    pub version: String,
    /// How it is submitted.
    pub submission: Submission,
    /// Fields the payer asks for beyond those that all do.
    pub required: Vec<String>,
    /// Section ids.
    pub sections: Vec<String>,
}

/// A plan of a payer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The part of the plan's id behind the payer's.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// `commercial`, `marketplace`, `medicare_part_d` or `medicaid`.
    pub line_of_business: String,
    /// Copay in US dollars for 30 days, by tier.
    pub copays: [u16; 5],
}

/// What a payer asks of the drugs of a class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Name of the class, for the reader of the file.
    pub name: String,
    /// Preferred products, the most preferred first.
    #[serde(default)]
    pub preferred: Vec<String>,
    /// The policy that decides; without one no authorization is needed.
    pub policy: Option<String>,
    /// Whether the policy asks for another drug first.
    #[serde(default)]
    pub step: bool,
    /// Plans or lines of business that do not cover the class.
    #[serde(default)]
    pub not_covered: Vec<String>,
    /// Plans or lines of business that cover it without authorization.
    #[serde(default)]
    pub no_pa: Vec<String>,
    /// Where the rules come from.
    pub basis: String,
    /// The drugs, with what differs from the class.
    pub drugs: Vec<Drug>,
}

/// A drug of a class, with what differs from the class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drug {
    /// Name, as in `drugs.toml`.
    pub name: String,
    /// Formulary tier where covered, 1 the cheapest.
    pub tier: Option<u8>,
    /// The policy that decides.
    pub policy: Option<String>,
    /// Whether that policy asks for another drug first.
    pub step: Option<bool>,
    /// Quantity limit, where it is not the usual one.
    pub quantity_limit: Option<String>,
    /// Plans or lines of business that do not cover it.
    pub not_covered: Option<Vec<String>>,
    /// Plans or lines of business that cover it without authorization.
    pub no_pa: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    name: String,
    ingredient: String,
    quantity_limit: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Products {
    drug: Vec<Product>,
}

/// The ten payers.
pub fn payers() -> Result<Vec<Payer>> {
    PAYERS
        .iter()
        .map(|(file, text)| toml::from_str(text).with_context(|| format!("data/formulary/{file}")))
        .collect()
}

/// Every plan row, by payer, plan and drug.
pub fn plan_rows() -> Result<Vec<PlanRow>> {
    let products: Products = toml::from_str(DRUGS).context("data/formulary/drugs.toml")?;
    let mut rows = Vec::new();
    for payer in payers()? {
        let listed = listed(&payer).with_context(|| format!("formulary of {}", payer.name))?;
        for plan in &payer.plans {
            for product in &products.drug {
                let (class, drug) = listed.get(product.name.as_str()).with_context(|| {
                    format!(
                        "formulary of {}: nothing about {}",
                        payer.name, product.name
                    )
                })?;
                rows.push(row(&payer, plan, class, drug, product)?);
            }
        }
    }
    Ok(rows)
}

/// The rows as `data/plans.json` holds them: an array, one row a line.
pub fn plans_json() -> Result<String> {
    let mut text = String::from("[\n");
    for (index, row) in plan_rows()?.iter().enumerate() {
        if index > 0 {
            text.push_str(",\n");
        }
        text.push_str(&serde_json::to_string(row)?);
    }
    text.push_str("\n]\n");
    Ok(text)
}

fn listed(payer: &Payer) -> Result<BTreeMap<&str, (&Class, &Drug)>> {
    let mut listed = BTreeMap::new();
    for class in &payer.classes {
        let names: BTreeSet<_> = class.drugs.iter().map(|drug| &drug.name).collect();
        for preferred in &class.preferred {
            ensure!(
                names.contains(preferred),
                "{} is preferred in another class",
                preferred
            );
        }
        for drug in &class.drugs {
            if listed.insert(drug.name.as_str(), (class, drug)).is_some() {
                bail!("{} stands in two classes", drug.name);
            }
        }
    }
    Ok(listed)
}

fn row(
    payer: &Payer,
    plan: &Plan,
    class: &Class,
    drug: &Drug,
    product: &Product,
) -> Result<PlanRow> {
    let covered = is_covered(plan, class, drug);
    let policy = drug.policy.as_ref().or(class.policy.as_ref());
    let pa_required =
        covered && policy.is_some() && !names(drug.no_pa.as_ref().unwrap_or(&class.no_pa), plan);
    let tier = match (covered, drug.tier) {
        (true, None) => bail!("formulary of {}: {} has no tier", payer.name, drug.name),
        (true, tier) => tier,
        (false, _) => None,
    };
    let copay = tier
        .and_then(|tier| plan.copays.get(usize::from(tier) - 1))
        .copied();
    ensure!(
        copay.is_some() == covered,
        "formulary of {}: tier of {}",
        payer.name,
        drug.name
    );
    let limit = drug
        .quantity_limit
        .as_ref()
        .or(product.quantity_limit.as_ref());
    Ok(PlanRow {
        plan_id: format!("{}-{}", payer.id, plan.id),
        plan: plan.name.clone(),
        payer: payer.name.clone(),
        drug: drug.name.clone(),
        ingredient: Some(product.ingredient.clone()),
        covered,
        pa_required,
        policy_id: policy.filter(|_| pa_required).cloned(),
        tier,
        copay: copay.map(f64::from),
        step_therapy: pa_required && drug.step.unwrap_or(class.step),
        quantity_limit: limit.filter(|_| covered).cloned(),
        benefit: Some("pharmacy".to_owned()),
        line_of_business: Some(plan.line_of_business.clone()),
        alternatives: alternatives(plan, class, drug),
    })
}

/// The preferred products the plan covers; failing those, every other drug of the class it covers.
fn alternatives(plan: &Plan, class: &Class, drug: &Drug) -> Vec<String> {
    let covered = |name: &&String| {
        **name != drug.name
            && class
                .drugs
                .iter()
                .any(|d| d.name == **name && is_covered(plan, class, d))
    };
    let preferred: Vec<_> = class.preferred.iter().filter(covered).cloned().collect();
    if !preferred.is_empty() || is_covered(plan, class, drug) {
        return preferred;
    }
    class
        .drugs
        .iter()
        .map(|d| &d.name)
        .filter(covered)
        .cloned()
        .collect()
}

fn is_covered(plan: &Plan, class: &Class, drug: &Drug) -> bool {
    !names(
        drug.not_covered.as_ref().unwrap_or(&class.not_covered),
        plan,
    )
}

fn names(list: &[String], plan: &Plan) -> bool {
    list.iter()
        .any(|word| word == "all" || *word == plan.id || *word == plan.line_of_business)
}
