//! A drug that stands for what a policy names: the entry by which a path is tried.

use pa_model::Decimal;
use pa_model::vocabulary::IngredientId;

use crate::facts::{Facts, same_drugs};
use crate::kinds::trial::{DrugRef, What};

/// A drug as it would be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specimen {
    /// Brand or generic name.
    pub drug: String,
    /// Dose text, where a dose is asked for.
    pub dose: Option<String>,
    /// Its ingredients.
    pub ingredients: Vec<IngredientId>,
}

impl Specimen {
    /// A drug that `named` means and that has none of the ingredients in `except`; of a class, the
    /// first member in the order of the vocabulary, one that belongs at any dose before others.
    pub fn of(named: &DrugRef, facts: &Facts<'_>, except: &[IngredientId]) -> Option<Self> {
        let vocabulary = facts.vocabulary;
        let asked = named.min_daily.map(|least| {
            let more = if least.inclusive { 0 } else { 1 };
            least
                .mg
                .checked_add(Decimal::from(more))
                .unwrap_or(least.mg)
        });
        let make = |drug: String, ingredients: Vec<IngredientId>, mg: Option<Decimal>| {
            let fresh = !ingredients.iter().any(|i| except.contains(i));
            fresh.then(|| Self {
                drug,
                dose: mg.map(|mg| format!("{mg} mg daily")),
                ingredients,
            })
        };
        match named.what {
            What::Ingredient => {
                let id = vocabulary.find_ingredient(&named.name)?;
                make(vocabulary.ingredient(id).name.to_owned(), vec![id], asked)
            }
            What::Brand => {
                let brand = vocabulary.brand(vocabulary.find_brand(&named.name)?);
                make(brand.name.to_owned(), brand.ingredients.to_vec(), asked)
            }
            What::Requested => {
                let ingredients = facts.requested.as_ref().map(|d| d.ingredients.clone());
                make(
                    facts.requested_name.to_owned(),
                    ingredients.unwrap_or_default(),
                    asked,
                )
            }
            What::Class => {
                let class = vocabulary.find_class(&named.name)?;
                let requested = facts.requested.as_ref();
                let members = vocabulary.ingredients().filter_map(|(id, ingredient)| {
                    if requested.is_some_and(|r| same_drugs(&r.ingredients, &[id])) {
                        return None;
                    }
                    let belongs = ingredient
                        .memberships
                        .iter()
                        .filter(|m| vocabulary.class(m.class).ancestors.contains(&class));
                    let least = belongs.map(|m| m.min_daily_mg).min()?;
                    make(ingredient.name.to_owned(), vec![id], asked.max(least))
                });
                members.min_by_key(|specimen| specimen.dose.is_some())
            }
        }
    }
}
