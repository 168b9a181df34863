//! CMS QHP formularies (45 CFR 156.122: `plans.json` and `drugs.json` of an issuer) as plan rows.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::plan::PlanRow;
use crate::stream::{Content, Record, RecordError};
use crate::vocabulary::Vocabulary;

/// Tiers in the order of what they cost a member, as the rule lists them; a row's `tier` is the
/// place in it.
const TIERS: [&str; 9] = [
    "ZERO-COST-SHARE-PREVENTIVE",
    "PREFERRED-GENERIC",
    "GENERIC",
    "NON-PREFERRED-GENERIC",
    "PREFERRED-BRAND",
    "BRAND",
    "NON-PREFERRED-BRAND",
    "SPECIALTY",
    "MEDICAL-SERVICE",
];

#[derive(Deserialize)]
struct QhpPlan {
    plan_id: String,
    #[serde(default)]
    marketing_name: String,
}

#[derive(Deserialize)]
struct QhpDrug {
    drug_name: String,
    #[serde(default)]
    plans: Vec<QhpDrugPlan>,
}

#[derive(Deserialize)]
struct QhpDrugPlan {
    plan_id: String,
    #[serde(default)]
    drug_tier: Option<String>,
    #[serde(default)]
    prior_authorization: bool,
    #[serde(default)]
    step_therapy: bool,
    #[serde(default)]
    quantity_limit: bool,
}

/// What a plan says of a drug, over all its strengths.
#[derive(Default, Clone, Copy)]
struct Terms {
    tier: Option<u8>,
    authorization: bool,
    steps: bool,
    limit: bool,
}

/// The formulary read so far: about 100 bytes a drug name and plan are held in memory.
#[derive(Default)]
pub struct Formulary {
    names: BTreeMap<String, String>,
    terms: BTreeMap<(String, String), Terms>,
}

impl Formulary {
    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.terms.is_empty()
    }

    /// Takes a plan or a drug.
    pub fn read(&mut self, record: &Record<'_>) -> Result<(), RecordError> {
        if Content::of(record.text) == Content::QhpPlan {
            let plan: QhpPlan = record.parse()?;
            self.names.insert(plan.plan_id, plan.marketing_name);
            return Ok(());
        }
        let drug: QhpDrug = record.parse()?;
        for plan in drug.plans {
            let tier = plan.drug_tier.as_deref().and_then(tier);
            let terms = self
                .terms
                .entry((plan.plan_id, drug.drug_name.clone()))
                .or_default();
            terms.add(Terms {
                tier,
                authorization: plan.prior_authorization,
                steps: plan.step_therapy,
                limit: plan.quantity_limit,
            });
        }
        Ok(())
    }

    /// The plan rows. A QHP formulary lists every strength and form of a drug; a row speaks of the
    /// brand, or of the ingredient where there is no brand, and takes the strictest of its terms,
    /// so that no authorization is overlooked.
    pub fn rows(&self, vocabulary: &Vocabulary) -> Vec<PlanRow> {
        let mut rows: BTreeMap<(&str, String), (Option<String>, Terms)> = BTreeMap::new();
        for ((plan, drug), terms) in &self.terms {
            let known = vocabulary.resolve_drug(drug);
            let ingredient = known.as_ref().map(|name| {
                let names = name
                    .ingredients
                    .iter()
                    .map(|id| vocabulary.ingredient(*id).name);
                names.collect::<Vec<_>>().join("/")
            });
            let brand = known
                .and_then(|name| name.brand)
                .map(|id| vocabulary.brand(id).name.to_owned());
            let name = brand
                .or_else(|| ingredient.clone())
                .unwrap_or_else(|| drug.clone());
            let row = rows
                .entry((plan, name))
                .or_insert((ingredient, Terms::default()));
            row.1.add(*terms);
        }
        let rows = rows
            .into_iter()
            .map(|((plan, drug), (ingredient, terms))| PlanRow {
                plan_id: plan.to_owned(),
                plan: self.names.get(plan).cloned().unwrap_or_default(),
                payer: String::new(),
                drug,
                ingredient,
                covered: true,
                pa_required: terms.authorization,
                policy_id: None,
                tier: terms.tier,
                copay: None,
                step_therapy: terms.steps,
                quantity_limit: terms.limit.then(|| "yes, not stated".to_owned()),
                benefit: None,
                line_of_business: Some("commercial".to_owned()),
                alternatives: vec![],
            });
        rows.collect()
    }

    /// Plans without a drug: what, why, id.
    pub fn left_out(&self) -> impl Iterator<Item = (&'static str, &'static str, &str)> {
        let listed = |plan: &str| {
            let from = (plan.to_owned(), String::new());
            self.terms
                .range(from..)
                .next()
                .is_some_and(|((id, _), _)| id == plan)
        };
        self.names
            .keys()
            .filter(move |plan| !listed(plan))
            .map(|plan| ("QHP plan", "no drug of it is in the input", plan.as_str()))
    }
}

impl Terms {
    fn add(&mut self, other: Self) {
        self.tier = self.tier.max(other.tier);
        self.authorization |= other.authorization;
        self.steps |= other.steps;
        self.limit |= other.limit;
    }
}

fn tier(name: &str) -> Option<u8> {
    (1..)
        .zip(TIERS)
        .find(|(_, known)| known.eq_ignore_ascii_case(name))
        .map(|(number, _)| number)
}
