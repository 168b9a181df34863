//! The drugs a policy names, and whether an entry of the record is one of them.

use pa_model::Decimal;
use pa_model::vocabulary::{BrandId, ClassId, IngredientId, Membership, Route, Vocabulary};

use super::Facts;
use super::medication::{Doubt, Fit, Med, Use, release};
use crate::kinds::trial::{DailyDose, DrugRef, What};
use crate::truth::Truth;

/// A drug or class that a policy names, found in the vocabulary.
#[derive(Debug, Clone)]
pub struct Target<'v> {
    what: Found<'v>,
    min_daily: Option<DailyDose>,
    route: Option<Route>,
    other: bool,
    except: Vec<IngredientId>,
}

#[derive(Debug, Clone, Copy)]
enum Found<'v> {
    Ingredient(IngredientId),
    Brand(BrandId, &'v [IngredientId]),
    Class(ClassId),
    Requested,
}

impl<'v> Target<'v> {
    /// Finds what `named` means; `None` where the vocabulary does not know it.
    pub fn find(named: &DrugRef, vocabulary: &'v Vocabulary) -> Option<Self> {
        let what = match named.what {
            What::Ingredient => Found::Ingredient(vocabulary.find_ingredient(&named.name)?),
            What::Class => Found::Class(vocabulary.find_class(&named.name)?),
            What::Requested => Found::Requested,
            What::Brand => {
                let id = vocabulary.find_brand(&named.name)?;
                Found::Brand(id, vocabulary.brand(id).ingredients)
            }
        };
        let route = match &named.route {
            Some(word) => Some(Route::parse(word)?),
            None => None,
        };
        let (min_daily, other) = (named.min_daily, named.other_than_requested);
        let except = named
            .except
            .iter()
            .map(|name| vocabulary.find_ingredient(name));
        Some(Self {
            what,
            min_daily,
            route,
            other,
            except: except.collect::<Option<_>>()?,
        })
    }

    /// Whether the name is a class, so that an unknown drug may be a member.
    pub fn is_class(&self) -> bool {
        matches!(self.what, Found::Class(_))
    }

    /// Whether it names the requested drug as such.
    pub fn is_requested(&self) -> bool {
        matches!(self.what, Found::Requested)
    }

    /// Whether it asks for a certain daily dose.
    pub fn has_dose(&self) -> bool {
        self.min_daily.is_some()
    }

    /// The ingredients of a combination product, all of which must be taken.
    pub fn combination(&self) -> Option<&'v [IngredientId]> {
        match self.what {
            Found::Brand(_, ingredients) if ingredients.len() > 1 => Some(ingredients),
            _ => None,
        }
    }

    /// The ingredients of `med` by which it is one of these drugs, and how certainly. A combination
    /// product counts for each of its ingredients; a named one counts by all of its own at once.
    pub fn fits(&self, facts: &Facts<'_>, med: &Med<'_>) -> Vec<(IngredientId, Fit)> {
        let mut out = Vec::new();
        let conditions = || self.conditions(facts, med);
        match self.what {
            Found::Requested => {
                let fit = requested_fit(facts, med).and(conditions);
                out.extend(med.ingredients.first().map(|first| (*first, fit)));
            }
            Found::Brand(_, all) => {
                let holds = all.iter().all(|i| med.ingredients.contains(i));
                let fit = if holds { conditions() } else { Fit::No };
                out.extend(all.first().map(|first| (*first, fit)));
            }
            Found::Ingredient(id) if med.ingredients.contains(&id) => out.push((id, conditions())),
            Found::Ingredient(_) => {}
            Found::Class(class) => {
                for id in med
                    .ingredients
                    .iter()
                    .filter(|id| !self.except.contains(id))
                {
                    let form = || med.extended_release(facts.vocabulary);
                    let fit = member(facts, *id, class, med.route, || med.dose_for_class(), form)
                        .and(conditions);
                    out.push((*id, fit));
                }
            }
        }
        out.retain(|(_, fit)| *fit != Fit::No);
        out
    }

    /// The best of [`Self::fits`].
    pub fn fit(&self, facts: &Facts<'_>, med: &Med<'_>) -> Fit {
        let all = self.fits(facts, med).into_iter();
        all.map(|(_, fit)| fit)
            .fold(Fit::No, |best, fit| best.or(|| fit))
    }

    /// Whether an ingredient alone, at any dose, is one of these drugs: for what rests on the
    /// substance, such as an allergy.
    pub fn names(&self, facts: &Facts<'_>, ingredient: IngredientId) -> bool {
        match self.what {
            Found::Ingredient(id) => id == ingredient,
            Found::Brand(_, all) => all == [ingredient],
            Found::Requested => facts
                .requested
                .as_ref()
                .is_some_and(|r| r.ingredients == [ingredient]),
            Found::Class(class) => {
                let route = self.route;
                let members = facts.vocabulary.memberships(ingredient).iter();
                members
                    .filter(|m| facts.vocabulary.ancestors(m.class).contains(&class))
                    .any(|m| m.route.is_none() || route.is_none() || m.route == route)
                    && !self.except.contains(&ingredient)
                    && !self.other_excludes(facts, ingredient)
            }
        }
    }

    /// Whether a class alone, as an allergy entry names it, speaks of these drugs.
    pub fn within_class(&self, facts: &Facts<'_>, class: ClassId) -> bool {
        let ancestors = |id: ClassId| facts.vocabulary.ancestors(id);
        match self.what {
            Found::Class(wanted) => {
                ancestors(wanted).contains(&class) || ancestors(class).contains(&wanted)
            }
            Found::Ingredient(id) => belongs(facts, id, class),
            Found::Brand(_, [only]) => belongs(facts, *only, class),
            Found::Brand(..) | Found::Requested => false,
        }
    }

    fn other_excludes(&self, facts: &Facts<'_>, ingredient: IngredientId) -> bool {
        let same = |r: &pa_model::vocabulary::DrugName| r.ingredients == [ingredient];
        facts.requested.as_ref().is_some_and(same)
    }

    /// Route, dose, and "another", which hold of every sort of name.
    pub(crate) fn conditions(&self, facts: &Facts<'_>, med: &Med<'_>) -> Fit {
        if !right_route(self.route, med.route) {
            return Fit::No;
        }
        let dose = self
            .min_daily
            .map_or(Fit::Yes, |least| match med.dose_for_class() {
                Dose::Any => Fit::Yes,
                Dose::Unknown => Fit::Maybe(Doubt::Dose),
                Dose::Daily(mg) => yes(mg > least.mg || (least.inclusive && mg == least.mg)),
            });
        dose.and(|| {
            if !self.other {
                return Fit::Yes;
            }
            match requested_fit(facts, med) {
                Fit::Yes => Fit::No,
                Fit::No => Fit::Yes,
                doubt @ Fit::Maybe(_) => doubt,
            }
        })
    }

    /// Whether the requested drug (of the request itself, not of the record) is one of these.
    pub fn is_asked_for(&self, facts: &Facts<'_>) -> Truth {
        let Some(drug) = &facts.requested else {
            return if self.is_requested() {
                Truth::Met
            } else {
                Truth::Unknown
            };
        };
        if !right_route(self.route, drug.route) {
            return Truth::NotMet;
        }
        let found = match self.what {
            Found::Requested => Fit::Yes,
            Found::Ingredient(id) => yes(drug.ingredients.contains(&id)),
            Found::Brand(id, all) => match drug.brand {
                Some(brand) => yes(brand == id),
                None if same_drugs(all, &drug.ingredients) => Fit::Maybe(Doubt::RequestedBrand),
                None => Fit::No,
            },
            Found::Class(class) => drug.ingredients.iter().fold(Fit::No, |best, id| {
                let form = || release(facts.vocabulary, drug.brand, facts.requested_name);
                best.or(|| member(facts, *id, class, drug.route, || Dose::Unknown, form))
            }),
        };
        // The dose of a request is not part of it.
        let dose = if self.has_dose() {
            Fit::Maybe(Doubt::Dose)
        } else {
            Fit::Yes
        };
        match found.and(|| dose) {
            Fit::Yes => Truth::Met,
            Fit::No => Truth::NotMet,
            Fit::Maybe(_) => Truth::Unknown,
        }
    }
}

/// Whether an entry is the requested drug: its brand, or its ingredient recorded without a brand.
/// Another brand of the same ingredient is another drug.
pub(crate) fn requested_fit(facts: &Facts<'_>, med: &Med<'_>) -> Fit {
    let Some(drug) = &facts.requested else {
        return yes(med.entry.drug.eq_ignore_ascii_case(facts.requested_name));
    };
    let same = same_drugs(&drug.ingredients, &med.ingredients);
    match (drug.brand, med.brand) {
        (Some(asked), Some(recorded)) => yes(asked == recorded),
        (_, None) => {
            let routes = drug.route.zip(med.route);
            yes(same && routes.is_none_or(|(asked, recorded)| asked == recorded))
        }
        (None, Some(_)) if same => Fit::Maybe(Doubt::RequestedBrand),
        (None, Some(_)) => Fit::No,
    }
}

/// The daily dose by which a drug belongs to a class.
#[derive(Clone, Copy)]
enum Dose {
    Any,
    Unknown,
    Daily(Decimal),
}

impl Med<'_> {
    fn dose_for_class(&self) -> Dose {
        match self.daily_mg() {
            // What is never taken has no dose: it is contraindicated at any.
            _ if self.usage == Use::Never => Dose::Any,
            Some(mg) => Dose::Daily(mg),
            None => Dose::Unknown,
        }
    }
}

/// Whether an ingredient belongs to a class, by the conditions of its memberships.
fn member(
    facts: &Facts<'_>,
    ingredient: IngredientId,
    class: ClassId,
    route: Option<Route>,
    dose: impl Fn() -> Dose,
    form: impl Fn() -> Option<bool>,
) -> Fit {
    let fits = |membership: &Membership| {
        if !facts
            .vocabulary
            .ancestors(membership.class)
            .contains(&class)
            || !right_route(membership.route, route)
        {
            return Fit::No;
        }
        if membership.extended_release {
            return form().map_or(Fit::Maybe(Doubt::Release), yes);
        }
        let (least, most) = (membership.min_daily_mg, membership.max_daily_mg);
        if least.is_none() && most.is_none() {
            return Fit::Yes;
        }
        match dose() {
            Dose::Any => Fit::Yes,
            Dose::Unknown => Fit::Maybe(Doubt::Dose),
            Dose::Daily(mg) => yes(least.is_none_or(|l| mg >= l) && most.is_none_or(|m| mg <= m)),
        }
    };
    let memberships = facts.vocabulary.memberships(ingredient).iter();
    memberships.fold(Fit::No, |best, membership| best.or(|| fits(membership)))
}

fn belongs(facts: &Facts<'_>, ingredient: IngredientId, class: ClassId) -> bool {
    let mut memberships = facts.vocabulary.memberships(ingredient).iter();
    memberships.any(|m| facts.vocabulary.ancestors(m.class).contains(&class))
}

/// A brand or text by another route does not count; a bare generic without a route does.
fn right_route(wanted: Option<Route>, recorded: Option<Route>) -> bool {
    wanted
        .zip(recorded)
        .is_none_or(|(wanted, recorded)| wanted == recorded)
}

/// Whether two drugs have the same ingredients.
pub(crate) fn same_drugs(a: &[IngredientId], b: &[IngredientId]) -> bool {
    !a.is_empty() && a.iter().all(|id| b.contains(id)) && b.iter().all(|id| a.contains(id))
}

fn yes(holds: bool) -> Fit {
    if holds { Fit::Yes } else { Fit::No }
}
