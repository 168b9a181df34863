//! Which drugs a policy means: ingredients, brands, classes, the requested drug itself.

use serde::{Deserialize, Serialize};

use super::{DailyDose, is_false};

/// One listed item: any of its drugs counts, the item counts once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrugItem {
    /// The drugs of the item.
    pub any_of: Vec<DrugRef>,
}

/// A drug or class that a policy names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrugRef {
    /// Canonical name of its row (empty for [`What::Requested`]).
    pub name: String,
    /// What the name is.
    pub what: What,
    /// Only at this daily dose or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_daily: Option<DailyDose>,
    /// Only by this route (a word of the tables: `oral`, `topical`, …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// "another": the requested brand, and its ingredient recorded without a brand, do not count;
    /// another brand of the same ingredient does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub other_than_requested: bool,
    /// Ingredients that do not count ("an anticonvulsant other than levetiracetam"). Only of a class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<String>,
}

/// What a drug's name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A row of `ingredients.csv`.
    Ingredient,
    /// A row of `brands.csv`: its ingredients count whatever the brand (a combination product: all
    /// of its ingredients, in one product or at once).
    Brand,
    /// A row of `classes.csv`: one member is enough.
    Class,
    /// The drug of the request.
    Requested,
}

impl std::fmt::Display for DrugRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.other_than_requested && self.what == What::Class {
            f.write_str("another ")?;
        }
        if let Some(route) = &self.route {
            write!(f, "{route} ")?;
        }
        match self.what {
            What::Requested => f.write_str("the requested drug")?,
            _ => f.write_str(&self.name)?,
        }
        if !self.except.is_empty() {
            write!(f, " other than {}", crate::print::or_list(&self.except))?;
        }
        if let Some(dose) = self.min_daily {
            let sign = if dose.inclusive { "≥" } else { ">" };
            write!(f, " {sign} {} mg daily", dose.mg)?;
        }
        Ok(())
    }
}

impl std::fmt::Display for DrugItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<String> = self.any_of.iter().map(ToString::to_string).collect();
        match self.any_of.as_slice() {
            [class, rest @ ..]
                if class.what == What::Class && !rest.is_empty() && rest.iter().all(|d| d.what != What::Class) =>
            {
                write!(f, "{class} (e.g., {})", crate::print::or_list(&names[1..]))
            }
            _ => f.write_str(&crate::print::or_list(&names)),
        }
    }
}
