//! Drugs: ingredients, brands, classes and who belongs to which.

use std::collections::BTreeSet;

use super::store::{Part, TextList};
use super::table::{self, Names, Row, TableError, closures, resolve};
use super::words::words;
use super::{BrandId, ClassId, IngredientId, Term, Vocabulary};
use crate::Decimal;

/// An active ingredient.
#[derive(Debug, Clone, Copy)]
pub struct Ingredient<'v> {
    /// International non-proprietary name without its salt.
    pub name: &'v str,
    /// Salts, biosimilar suffixes, other names.
    pub synonyms: TextList<'v>,
    /// Direct memberships, as the row lists them.
    pub memberships: &'v [Membership],
    /// RxNorm concept id of the ingredient, where known.
    pub rxcui: Option<&'v str>,
}

/// Membership of an ingredient in a class, possibly only at certain doses or by certain routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// The class.
    pub class: ClassId,
    /// Least daily dose in mg.
    pub min_daily_mg: Option<Decimal>,
    /// Greatest daily dose in mg.
    pub max_daily_mg: Option<Decimal>,
    /// The route by which it counts.
    pub route: Option<Route>,
    /// Only its extended-release forms count (`long-acting opioid [extended-release]`).
    pub extended_release: bool,
}

/// A brand.
#[derive(Debug, Clone, Copy)]
pub struct Brand<'v> {
    /// Brand name.
    pub name: &'v str,
    /// The brand with its form's suffix.
    pub aliases: TextList<'v>,
    /// Its ingredients; several for a combination product.
    pub ingredients: &'v [IngredientId],
    /// How it is given; `None` where it comes in several forms.
    pub route: Option<Route>,
    /// Every form of it releases over hours (`oral, extended-release` in the table).
    pub extended_release: bool,
    /// RxNorm concept id of the brand, where known.
    pub rxcui: Option<&'v str>,
}

/// A drug class.
#[derive(Debug, Clone, Copy)]
pub struct Class<'v> {
    /// Name in the singular.
    pub name: &'v str,
    /// Other names.
    pub synonyms: TextList<'v>,
    /// The class and every broader one.
    pub ancestors: &'v [ClassId],
    /// How many ingredients belong to it, or to a narrower one.
    pub size: u16,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct IngredientRow {
    pub(crate) name: u32,
    pub(crate) synonyms: Part,
    pub(crate) memberships: Part,
    pub(crate) rxcui: Option<u32>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct BrandRow {
    pub(crate) name: u32,
    pub(crate) aliases: Part,
    pub(crate) ingredients: Part,
    pub(crate) route: Option<Route>,
    pub(crate) extended_release: bool,
    pub(crate) rxcui: Option<u32>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct ClassRow {
    pub(crate) name: u32,
    pub(crate) synonyms: Part,
    pub(crate) ancestors: Part,
    pub(crate) size: u16,
}

macro_rules! routes {
    ($($variant:ident $word:literal $($cue:literal)*;)*) => {
        /// How a drug is given.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Route {$(#[doc = $word] $variant,)*}

        impl Route {
            /// Reads the word used in the tables.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }

            /// The word used in the tables.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The route that a dose form names (`cream`, `nasal spray`, `inhaler`), if any does.
            fn of_form(norm: &str) -> Option<Self> {
                match norm { $($word $(| $cue)* => Some(Self::$variant),)* _ => None }
            }
        }
    };
}
routes! {
    Oral "oral" "tablet" "tab" "capsule" "cap" "mouth" "po" "suspension" "syrup" "orally";
    Inhaled "inhaled" "inhaler" "inhalation" "nebulizer" "nebulized" "hfa" "diskus" "respimat" "ellipta" "puff" "respiclick" "flexhaler" "turbuhaler";
    Nasal "nasal" "intranasal";
    Topical "topical" "cream" "ointment" "gel" "lotion" "foam" "shampoo" "topically";
    Ophthalmic "ophthalmic" "eye";
    Otic "otic" "ear";
    Injectable "injectable" "injection" "subcutaneous" "subcutaneously" "intramuscular" "pen" "autoinjector" "syringe" "sc" "im";
    Infused "infused" "infusion" "intravenous" "iv";
    Rectal "rectal" "enema" "suppository" "rectally";
    Vaginal "vaginal" "vaginally";
    Transdermal "transdermal" "patch";
    Sublingual "sublingual" "buccal";
    Implanted "implanted" "implant";
}

/// What a written drug name on a record or request means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DrugName {
    /// The brand, where one is named.
    pub brand: Option<BrandId>,
    /// Its ingredients; several for a combination product.
    pub ingredients: Vec<IngredientId>,
    /// How it is given, where the brand or the text says so.
    pub route: Option<Route>,
}

impl Vocabulary {
    pub(super) fn read_classes(&mut self, text: &str) -> Result<(), TableError> {
        let texts = &mut self.texts;
        let mut parents = Vec::new();
        let mut rows = table::read("classes.csv", text, |row| {
            parents.push((row.list("parents")?, row.error("")));
            Ok(ClassRow {
                name: texts.push(row.name("class")?),
                synonyms: texts.push_all(&row.list("synonyms")?),
                ancestors: Part { at: 0, len: 0 },
                size: 0,
            })
        })?;
        let all = closures(self.names(rows.iter().map(|r| r.name)), &parents, "parent")?;
        for (row, ids) in rows.iter_mut().zip(all) {
            row.ancestors = Part::push(&mut self.class_ids, ids.into_iter().map(ClassId));
        }
        self.class_rows = rows.into();
        Ok(())
    }

    /// Reads the ingredients; the classes have been read.
    pub(super) fn read_ingredients(&mut self, text: &str) -> Result<(), TableError> {
        let classes = self.names(self.class_rows.iter().map(|r| r.name));
        let (texts, all_memberships) = (&mut self.texts, &mut self.memberships);
        let rows = table::read("ingredients.csv", text, |row| {
            let entries = row.list("classes")?;
            let memberships = entries.iter().map(|entry| membership(row, &classes, entry));
            let memberships = memberships.collect::<Result<Vec<_>, _>>()?;
            Ok(IngredientRow {
                name: texts.push(row.name("ingredient")?),
                synonyms: texts.push_all(&row.list("synonyms")?),
                memberships: Part::push(all_memberships, memberships),
                rxcui: known(row.text("rxcui")?).map(|text| texts.push(text)),
            })
        })?;
        self.ingredient_rows = rows.into();
        self.count_members();
        Ok(())
    }

    fn count_members(&mut self) {
        let mut sizes = vec![0; self.class_rows.len()];
        for (id, _) in self.ingredients() {
            let memberships = self.memberships(id).iter();
            // An ingredient may belong to a class in several ways.
            let classes: BTreeSet<ClassId> = memberships
                .flat_map(|m| self.ancestors(m.class))
                .copied()
                .collect();
            for class in classes {
                sizes[usize::from(class.0)] += 1;
            }
        }
        for (row, size) in self.class_rows.to_mut().iter_mut().zip(sizes) {
            row.size = size;
        }
    }

    /// Reads the brands; the ingredients have been read.
    pub(super) fn read_brands(&mut self, text: &str) -> Result<(), TableError> {
        let names = self.names(self.ingredient_rows.iter().map(|r| r.name));
        let (texts, ingredient_ids) = (&mut self.texts, &mut self.ingredient_ids);
        let rows = table::read("brands.csv", text, |row| {
            let list = row.list("ingredients")?;
            if list.is_empty() {
                return Err(row.error("a brand needs an ingredient"));
            }
            let members = resolve(&names, &list, "ingredient", &row.error(""))?;
            let given = row.text("route")?;
            let (given, extended_release) = match given.strip_suffix(" extended-release") {
                Some(route) => (route, true),
                None => (given, false),
            };
            let route = match given {
                "" => None,
                word => {
                    Some(Route::parse(word).ok_or_else(|| row.error(format!("route `{word}`?")))?)
                }
            };
            Ok(BrandRow {
                name: texts.push(row.name("brand")?),
                aliases: texts.push_all(&row.list("aliases")?),
                ingredients: Part::push(ingredient_ids, members.into_iter().map(IngredientId)),
                route,
                extended_release,
                rxcui: known(row.text("rxcui")?).map(|text| texts.push(text)),
            })
        })?;
        self.brand_rows = rows.into();
        Ok(())
    }

    pub(super) fn ingredient_view(&self, row: &IngredientRow) -> Ingredient<'_> {
        Ingredient {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            memberships: row.memberships.of(&self.memberships),
            rxcui: row.rxcui.map(|text| self.texts.get(text)),
        }
    }

    pub(super) fn brand_view(&self, row: &BrandRow) -> Brand<'_> {
        Brand {
            name: self.texts.get(row.name),
            aliases: self.texts.list(row.aliases),
            ingredients: row.ingredients.of(&self.ingredient_ids),
            route: row.route,
            extended_release: row.extended_release,
            rxcui: row.rxcui.map(|text| self.texts.get(text)),
        }
    }

    pub(super) fn class_view(&self, row: &ClassRow) -> Class<'_> {
        Class {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            ancestors: row.ancestors.of(&self.class_ids),
            size: row.size,
        }
    }
}

fn known(text: &str) -> Option<&str> {
    (!text.is_empty() && text != "unknown").then_some(text)
}

fn membership(row: &Row<'_>, classes: &Names, entry: &str) -> Result<Membership, TableError> {
    let (name, condition) = match entry.split_once('[') {
        Some((name, rest)) => (name.trim(), rest.trim_end_matches(']').trim()),
        None => (entry, ""),
    };
    let class = classes
        .get(name)
        .map(ClassId)
        .ok_or_else(|| row.error(format!("class `{name}` is no row of classes.csv")))?;
    let mut out = Membership {
        class,
        min_daily_mg: None,
        max_daily_mg: None,
        route: None,
        extended_release: condition == "extended-release",
    };
    if condition.is_empty() || out.extended_release {
        return Ok(out);
    }
    if let Some(route) = Route::parse(condition) {
        out.route = Some(route);
        return Ok(out);
    }
    let wrong = || {
        row.error(format!(
            "`[{condition}]` is neither a route, a dose in mg/day, nor `extended-release`"
        ))
    };
    let dose = condition.strip_suffix("mg/day").ok_or_else(wrong)?.trim();
    let number = |text: &str| text.trim().parse::<Decimal>().map_err(|_| wrong());
    if let Some(least) = dose.strip_prefix(">=") {
        out.min_daily_mg = Some(number(least)?);
    } else if let Some(most) = dose.strip_prefix("<=") {
        out.max_daily_mg = Some(number(most)?);
    } else if let Some((least, most)) = dose.split_once('-') {
        out.min_daily_mg = Some(number(least)?);
        out.max_daily_mg = Some(number(most)?);
    } else {
        let exactly = number(dose)?;
        out.min_daily_mg = Some(exactly);
        out.max_daily_mg = Some(exactly);
    }
    Ok(out)
}

impl Vocabulary {
    /// The class and every broader one.
    pub fn ancestors(&self, class: ClassId) -> &[ClassId] {
        let row = &self.class_rows[usize::from(class.0)];
        row.ancestors.of(&self.class_ids)
    }

    /// The direct memberships of an ingredient.
    pub fn memberships(&self, ingredient: IngredientId) -> &[Membership] {
        let row = &self.ingredient_rows[usize::from(ingredient.0)];
        row.memberships.of(&self.memberships)
    }

    /// What a drug name on a record or request means: a brand or generic name alone, with salt,
    /// strength and form around it, or several ingredients joined by `/`, `-` or `and`. `None`
    /// where nothing in it is known, or where it names two different brands.
    pub fn resolve_drug(&self, name: &str) -> Option<DrugName> {
        let words = words(name);
        let mut found = DrugName::default();
        let mut at = 0;
        while at < words.len() {
            let Some((taken, meanings)) = self.terms().longest_at(&words, at) else {
                found.route = found.route.or_else(|| Route::of_form(&words[at].norm));
                at += 1;
                continue;
            };
            for meaning in meanings {
                match *meaning {
                    Term::Brand(id) => {
                        if found.brand.is_some_and(|other| other != id) {
                            return None;
                        }
                        found.brand = Some(id);
                        found.route = self.brand(id).route.or(found.route);
                    }
                    Term::Ingredient(id) if !found.ingredients.contains(&id) => {
                        found.ingredients.push(id);
                    }
                    _ => {}
                }
            }
            at += taken;
        }
        if let Some(brand) = found.brand {
            // The brand decides; ingredients named beside it only repeat it.
            found.ingredients = self.brand(brand).ingredients.to_vec();
        }
        (!found.ingredients.is_empty()).then_some(found)
    }

    /// The drug names nearest to `name` by spelling, best first, for error messages.
    pub fn nearest_drugs(&self, name: &str, limit: usize) -> Vec<&str> {
        let wanted = name.to_lowercase();
        let brands = self.brands().map(|(_, b)| b.name);
        let generics = self.ingredients().map(|(_, i)| i.name);
        let mut scored: Vec<(usize, &str)> = brands
            .chain(generics)
            .map(|known| (distance(&wanted, &known.to_lowercase()), known))
            .filter(|(distance, _)| *distance <= wanted.chars().count() / 2)
            .collect();
        scored.sort();
        scored.truncate(limit);
        scored.into_iter().map(|(_, known)| known).collect()
    }
}

/// Whether a drug's text names a form that releases over hours (`true`) or at once (`false`); `None`: it
/// names neither.
pub fn release_of(text: &str) -> Option<bool> {
    let lower = text.to_lowercase();
    let said = |list: &[&str]| {
        lower
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| list.contains(&word))
    };
    let extended = ["extended", "sustained", "controlled"].iter().any(|w| {
        lower.contains(&format!("{w}-release")) || lower.contains(&format!("{w} release"))
    });
    if extended || said(&["er", "xr", "cr", "sr", "xl", "la", "cd"]) {
        return Some(true);
    }
    let immediate = lower.contains("immediate-release") || lower.contains("immediate release");
    (immediate || said(&["ir"])).then_some(false)
}

/// Edits (insert, delete, replace) between two words.
pub fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
