//! The record's entries of one listed item, by the drug they count for.

use pa_model::vocabulary::IngredientId;

use super::super::DrugItem;
use crate::facts::{Doubt, Facts, Fit, Target, Use, requested_fit};
use crate::trial::{Stint, intersect, stints_of};

/// What entries count for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::kinds::trial) enum Drug {
    /// One ingredient.
    Single(IngredientId),
    /// The ingredients of a combination product at once, by the first of them.
    Combination(IngredientId),
}

/// Entries of one drug.
#[derive(Debug, Clone)]
pub(in crate::kinds::trial) struct Group {
    pub(in crate::kinds::trial) drug: Drug,
    pub(in crate::kinds::trial) name: String,
    /// Its stretches of use.
    pub(in crate::kinds::trial) stints: Vec<Stint>,
    /// Entries that say it is contraindicated, and whether they surely are of this drug.
    pub(in crate::kinds::trial) refused: Vec<(usize, bool)>,
    /// Allergy entries to it.
    pub(in crate::kinds::trial) allergies: Vec<usize>,
    /// What the record does not say.
    pub(in crate::kinds::trial) doubts: Vec<(usize, Doubt)>,
    missing: Vec<String>,
}

/// Entries of one item.
#[derive(Debug, Default)]
pub(in crate::kinds::trial) struct Gathered {
    pub(in crate::kinds::trial) groups: Vec<Group>,
    /// Allergy entries to a class that the item belongs to, or is.
    pub(in crate::kinds::trial) class_allergies: Vec<usize>,
}

impl Group {
    fn new(drug: Drug, name: String) -> Self {
        Self {
            drug,
            name,
            stints: vec![],
            refused: vec![],
            allergies: vec![],
            doubts: vec![],
            missing: vec![],
        }
    }

    /// Adds the entries of the same drug under another item.
    pub(in crate::kinds::trial) fn absorb(&mut self, other: &Self) {
        self.stints.extend(other.stints.iter().cloned());
        self.refused.extend(&other.refused);
        self.allergies.extend(&other.allergies);
        self.missing.extend(other.missing.iter().cloned());
    }

    /// What would decide it, beside missing dates.
    pub(in crate::kinds::trial) fn missing(&self) -> impl Iterator<Item = String> {
        self.missing.iter().cloned()
    }

    fn add(&mut self, facts: &Facts<'_>, at: usize, fit: Fit) {
        let Some(med) = facts.medications.get(at) else {
            return;
        };
        let certain = fit == Fit::Yes;
        if let Fit::Maybe(doubt) = fit {
            self.doubts.push((at, doubt));
            self.missing.push(match doubt {
                Doubt::Dose => format!("daily dose of {}", med.entry.drug),
                Doubt::Release => format!("release form of {}", med.entry.drug),
                Doubt::RequestedBrand => "brand of the requested drug".to_owned(),
            });
        }
        if med.usage == Use::Never {
            self.refused.push((at, certain));
        } else {
            self.stints.extend(stints_of(facts, at, certain));
        }
    }
}

impl Gathered {
    /// Finds the entries of an item; `denied`: of a trial that must not have been. `Err`: a name that the vocabulary does not know.
    pub(in crate::kinds::trial) fn new(
        item: &DrugItem,
        denied: bool,
        facts: &Facts<'_>,
    ) -> Result<Self, String> {
        let mut out = Self::default();
        for named in &item.any_of {
            let target = Target::find(named, facts.vocabulary).ok_or_else(|| named.name.to_owned())?;
            match target.combination() {
                Some(parts) => out.add_combination(parts, &target, facts),
                None => out.add_drugs(&target, denied, facts),
            }
            out.add_allergies(&target, facts);
        }
        Ok(out)
    }

    /// All stretches of use of the item, whichever of its drugs.
    pub(in crate::kinds::trial) fn stints(&self) -> Vec<Stint> {
        self.groups
            .iter()
            .flat_map(|g| g.stints.iter().cloned())
            .collect()
    }

    fn group(&mut self, drug: Drug, name: impl FnOnce() -> String) -> &mut Group {
        let known = self.groups.iter().position(|g| g.drug == drug);
        let at = known.unwrap_or_else(|| {
            self.groups.push(Group::new(drug, name()));
            self.groups.len() - 1
        });
        &mut self.groups[at]
    }

    fn add_drugs(&mut self, target: &Target<'_>, denied: bool, facts: &Facts<'_>) {
        for (at, med) in facts.medications.iter().enumerate() {
            for (ingredient, fit) in target.fits(facts, med) {
                let fit = if target.is_class() && !denied {
                    fit.and(|| not_requested(facts, at))
                } else {
                    fit
                };
                if fit != Fit::No {
                    let name = || facts.vocabulary.ingredient(ingredient).name.to_owned();
                    self.group(Drug::Single(ingredient), name)
                        .add(facts, at, fit);
                }
            }
        }
    }

    /// A combination product: one product with all its ingredients, or all of them at once.
    fn add_combination(&mut self, parts: &[IngredientId], target: &Target<'_>, facts: &Facts<'_>) {
        let Some(first) = parts.first() else { return };
        let part = |ingredient: &IngredientId| -> Vec<Stint> {
            let meds = facts.medications.iter().enumerate();
            meds.filter(|(_, med)| med.ingredients.contains(ingredient))
                .flat_map(|(at, med)| match target.conditions(facts, med) {
                    Fit::No => Vec::new(),
                    fit => stints_of(facts, at, fit == Fit::Yes),
                })
                .collect()
        };
        let at_once = parts
            .iter()
            .map(part)
            .reduce(|a, b| intersect(&a, &b))
            .unwrap_or_default();
        let names = || {
            let names = parts
                .iter()
                .map(|i| facts.vocabulary.ingredient(*i).name);
            names.collect::<Vec<_>>().join("/")
        };
        for (at, med) in facts.medications.iter().enumerate() {
            let never = med.usage == Use::Never;
            let fit = target.fit(facts, med);
            if fit != Fit::No && never {
                self.group(Drug::Combination(*first), names)
                    .add(facts, at, fit);
            }
        }
        if !at_once.is_empty() {
            self.group(Drug::Combination(*first), names)
                .stints
                .extend(at_once);
        }
    }

    fn add_allergies(&mut self, target: &Target<'_>, facts: &Facts<'_>) {
        for allergy in facts.allergies() {
            for ingredient in &allergy.ingredients {
                if target.names(facts, *ingredient) {
                    let name = || facts.vocabulary.ingredient(*ingredient).name.to_owned();
                    self.group(Drug::Single(*ingredient), name)
                        .allergies
                        .push(allergy.index);
                }
            }
            let to_class = allergy
                .classes
                .iter()
                .any(|class| target.within_class(facts, *class));
            if to_class && !self.class_allergies.contains(&allergy.index) {
                self.class_allergies.push(allergy.index);
            }
        }
    }
}

/// The requested drug itself is no trial of its own class.
fn not_requested(facts: &Facts<'_>, at: usize) -> Fit {
    match facts
        .medications
        .get(at)
        .map(|med| requested_fit(facts, med))
    {
        Some(Fit::Yes) => Fit::No,
        Some(doubt @ Fit::Maybe(_)) => doubt,
        _ => Fit::Yes,
    }
}
