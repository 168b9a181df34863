//! Plan rows: what a plan says of one drug, in the shape of `plans.json`.

use serde::{Deserialize, Serialize};

/// One plan and drug.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanRow {
    /// The plan's id.
    pub plan_id: String,
    /// The plan's name.
    #[serde(default)]
    pub plan: String,
    /// The payer's name.
    #[serde(default)]
    pub payer: String,
    /// Brand or generic name.
    pub drug: String,
    /// Ingredient of the drug.
    #[serde(default)]
    pub ingredient: Option<String>,
    /// Whether the plan pays for the drug at all.
    pub covered: bool,
    /// Whether it must be authorized first.
    pub pa_required: bool,
    /// The policy that decides; null: the payer's policy that names the drug.
    #[serde(default)]
    pub policy_id: Option<String>,
    /// Formulary tier, 1 the cheapest.
    #[serde(default)]
    pub tier: Option<u8>,
    /// Copay in US dollars for 30 days.
    #[serde(default)]
    pub copay: Option<f64>,
    /// Whether other drugs must be tried first.
    #[serde(default)]
    pub step_therapy: bool,
    /// Quantity limit as the payer prints it.
    #[serde(default)]
    pub quantity_limit: Option<String>,
    /// `pharmacy` or `medical` benefit.
    #[serde(default)]
    pub benefit: Option<String>,
    /// `commercial`, `medicare_part_d`, `medicaid`, ….
    #[serde(default)]
    pub line_of_business: Option<String>,
    /// Covered drugs of the same class, in the payer's order of preference.
    #[serde(default)]
    pub alternatives: Vec<String>,
}
