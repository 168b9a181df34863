//! Lists of drugs and classes, with counts, doses, routes, examples and members in parentheses.

use pa_model::vocabulary::{IngredientId, Route, Term};

use super::potency::potencies;
use super::{Joiner, agreed, connective};
use crate::kinds::trial::read::{purpose, words};
use crate::kinds::trial::{DailyDose, DrugItem, DrugRef, What};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::quantity;
use crate::phrase::token::{Shape, Token};

/// A list of drugs as written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DrugList {
    pub(crate) items: Vec<DrugItem>,
    pub(crate) joiner: Joiner,
    /// "two", "at least 2".
    pub(crate) count: Option<u8>,
    /// "both", "all", "each of".
    pub(crate) all: bool,
    /// The number counts classes ("agents from two classes").
    pub(crate) classes: bool,
    /// The drugs must be of different classes of this class.
    pub(crate) by_class: Option<DrugRef>,
    pub(crate) qualifiers: Vec<String>,
    /// The token after the list.
    pub(crate) end: usize,
}

/// Whether members named in parentheses narrow the class (a drug asked for) or add to it (a drug
/// forbidden): the stricter of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    For,
    Against,
}

/// Reads the list of drugs that begins at token `at`.
pub(crate) fn drugs(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
) -> Option<DrugList> {
    let mut list = DrugList {
        items: Vec::new(),
        joiner: Joiner::Or,
        count: None,
        all: false,
        classes: false,
        by_class: None,
        qualifiers: Vec::new(),
        end: at,
    };
    let mut joiners = Vec::new();
    let mut from = at;
    let mut other = false;
    let mut entries = 0_usize;
    while let Some((end, another)) = item(context, tokens, from, asked, other, &mut list) {
        other = another;
        entries += 1;
        list.end = end;
        let Some((joiner, next)) = connective(tokens, end) else {
            break;
        };
        joiners.push(joiner);
        // "another GLP-1 or with a DPP-4 inhibitor"
        from = next
            + usize::from(
                tokens
                    .get(next)
                    .is_some_and(|t| matches!(t.norm.as_str(), "with" | "to" | "of")),
            );
    }
    if list.items.is_empty() {
        return None;
    }
    // A name said twice is one item, but what joins it still counts.
    joiners.truncate(entries.saturating_sub(1));
    list.joiner = agreed(&joiners)?;
    // "A and A" asks for something that one item does not say.
    let repeated = entries > list.items.len() && list.count.is_none() && !list.all;
    if repeated && list.joiner == Joiner::And {
        return None;
    }
    Some(list)
}

/// One item; the token after it, and whether "another" was said.
fn item(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
    mut other: bool,
    list: &mut DrugList,
) -> Option<(usize, bool)> {
    let mut i = at;
    let mut qualifiers = Vec::new();
    let mut route = None;
    let mut routes = Vec::new();
    let first = list.items.is_empty();
    let mut refs = loop {
        if let Some((refs, next)) =
            potencies(context, tokens, i).or_else(|| shared_head(context, tokens, i))
        {
            i = next;
            break refs;
        }
        let token = tokens.get(i)?;
        // "another drug for prophylaxis (Haegarda, Orladeyo)": the names in parentheses are meant.
        if let Some(named) = token
            .group()
            .and_then(|g| listed(context, exampled(g), asked))
        {
            i += 1;
            if first && (list.count.is_some_and(|n| n > 1) || list.all) {
                // "two preventive therapies (an ARB, a beta blocker, a tricyclic)": each is an item.
                list.items = named
                    .into_iter()
                    .map(|r| DrugItem { any_of: vec![r] })
                    .collect();
                list.qualifiers.extend(qualifiers);
                return Some((i, other));
            }
            break named;
        }
        if is_requested(token) {
            i += 1;
            break vec![reference(String::new(), What::Requested)];
        }
        if token.is_drug() {
            i += 1;
            break combination(context, tokens, &mut i)
                .unwrap_or_else(|| named(context, token).into_iter().collect());
        }
        if list.count.is_some() && first && is_example_lead(tokens, i) {
            // "two drugs for pain, such as an NSAID, gabapentin, or duloxetine"
            i += 1 + usize::from(token.is_comma());
            continue;
        }
        if !first && token.norm == "one" {
            i += 1;
            continue;
        }
        if token.is(Cue::Another) {
            other = true;
        } else if first && let Some((count, next)) = count_at(tokens, i) {
            // "two of the following three classes": the first number counts.
            list.count = list.count.or(Some(count));
            // "each of two" asks it of so many.
            list.all = false;
            i = next;
            continue;
        } else if first && matches!(token.norm.as_str(), "both" | "each of" | "all" | "each") {
            list.all = true;
        } else if let Some(found) = route_word(&token.norm) {
            route = Some(found);
            // "oral or intravenous": either, so no route at all.
            if tokens.get(i + 1).is_some_and(|t| t.is(Cue::Or))
                && tokens
                    .get(i + 2)
                    .is_some_and(|t| route_word(&t.norm).is_some())
            {
                let second = tokens.get(i + 2).and_then(|t| route_word(&t.norm));
                routes = route.into_iter().chain(second).collect();
                route = None;
                i += 2;
            }
        } else if list.count.is_some()
            && (token.is_sign(':')
                || token.is_comma() && tokens.get(i + 1).is_some_and(is_distinct))
        {
        } else if token.is(Cue::Qualifier) {
            qualifiers.push(token.norm.clone());
        } else if let Some(end) = purpose(context, tokens, i).filter(|end| {
            tokens.get(*end).is_some_and(|t| t.group().is_some())
                || (*end < tokens.len() && is_example_lead(tokens, *end))
        }) {
            // "one other systemic therapy for Crohn's disease (azathioprine or methotrexate)"
            qualifiers.push(words(&tokens[i..end]));
            i = end;
            continue;
        } else if !is_determiner(token) {
            return None;
        }
        i += 1;
    };
    if refs.is_empty() {
        return None;
    }
    let class = match refs.as_slice() {
        [only] if only.what == What::Class => Some(only.clone()),
        _ => None,
    };
    let mut distinct = false;
    if let Some((dose, next)) = daily_dose(tokens, i) {
        refs.iter_mut().for_each(|r| r.min_daily = Some(dose));
        i = next;
    }
    while let Some(token) = tokens.get(i) {
        if let Some(inner) = token.group() {
            if !parenthesis(context, inner, asked, &mut refs, &mut qualifiers) {
                break;
            }
        } else if is_distinct(token) {
            distinct = true;
        } else if token.is(Cue::Qualifier)
            && tokens.get(i + 1).is_some_and(|t| {
                t.group().is_some() || t.norm == "for the treatment of" || t.norm == "for"
            })
        {
            // "a beta blocker at the maximally tolerated dose (e.g., carvedilol)"
            qualifiers.push(token.norm.clone());
        } else if let Some(end) = purpose(context, tokens, i).filter(|end| {
            tokens
                .get(*end)
                .and_then(Token::group)
                .is_some_and(|g| g.iter().any(Token::is_drug))
                || (*end < tokens.len() && is_example_lead(tokens, *end))
                || tokens.get(*end).is_some_and(|t| t.norm == "other than")
        }) {
            qualifiers.push(words(&tokens[i..end]));
            i = end;
            continue;
        } else if token.is_sign(':')
            && list.count.is_none()
            && refs.iter().all(|r| r.what == What::Class)
            && let Some(named) = listed(context, &tokens[i + 1..], asked)
        {
            // "osmotic laxatives: polyethylene glycol, lactulose"
            refs = if asked == Asked::For {
                named
            } else {
                [refs, named].concat()
            };
            i = tokens.len();
            break;
        } else if token.norm == "class" || token.norm == "classes" {
            list.classes |= list.count.is_some();
        } else if let Some(end) = examples_without_parenthesis(context, tokens, i, asked, &mut refs)
        {
            i = end;
            continue;
        } else if let Some(end) = other_than_policy_drug(context, tokens, i) {
            other = true;
            i = end;
            continue;
        } else if let Some((except, end)) = other_than_named(context, tokens, i)
            && refs.iter().all(|r| r.what == What::Class)
        {
            refs.iter_mut()
                .for_each(|r| r.except.extend(except.iter().cloned()));
            i = end;
            continue;
        } else if !is_trailing_noun(token) {
            break;
        }
        i += 1;
    }
    let before = context.mentioned.borrow();
    for reference in &mut refs {
        if other && asked == Asked::For && reference.what == What::Class {
            // "levetiracetam, and one other anticonvulsant": other than what was asked before.
            let class = context.vocabulary.find_class(&reference.name);
            let ingredients = before.iter().filter(|i| {
                context
                    .vocabulary
                    .ingredient(**i)
                    .memberships
                    .iter()
                    .any(|m| {
                        class.is_some_and(|class| {
                            m.class == class
                                || context.vocabulary.class(m.class).ancestors.contains(&class)
                        })
                    })
            });
            reference.except = ingredients
                .map(|i| context.vocabulary.ingredient(*i).name.clone())
                .collect();
        }
        reference.other_than_requested |= other;
        if reference.route.is_none() {
            reference.route = route.map(|r| r.word().to_owned());
        }
    }
    if routes.len() > 1 {
        // "an oral or nasal CGRP antagonist": the class by either route.
        let by_route = |r: &DrugRef| -> Vec<DrugRef> {
            if r.what != What::Class {
                return vec![r.clone()];
            }
            let by = |route: &Route| DrugRef {
                route: Some(route.word().to_owned()),
                ..r.clone()
            };
            routes.iter().map(by).collect()
        };
        refs = refs.iter().flat_map(by_route).collect();
    }
    if distinct {
        if list.count.is_none() || !list.items.is_empty() {
            return None;
        }
        list.by_class = Some(class?);
    }
    // "metformin or a metformin-containing product" names one thing twice.
    let item = DrugItem { any_of: refs };
    if !list.items.contains(&item) {
        list.items.push(item);
    }
    list.qualifiers.extend(qualifiers);
    Some((i, other))
}

/// "a biologic other than an adalimumab product": the class without the drug that the policy is for.
fn other_than_policy_drug(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    if !matches!(
        tokens.get(at)?.norm.as_str(),
        "other than" | "excluding" | "besides"
    ) {
        return None;
    }
    let mut i = at + 1;
    while tokens
        .get(i)
        .is_some_and(|t| matches!(t.norm.as_str(), "a" | "an" | "the"))
    {
        i += 1;
    }
    let named = tokens.get(i)?;
    if !(context.is_policy_drug(named) || is_requested(named)) {
        return None;
    }
    i += 1;
    while tokens.get(i).is_some_and(|t| {
        is_trailing_noun(t)
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
    }) {
        i += 1;
    }
    Some(i)
}

/// "from different classes", "each from a different class".
fn is_distinct(token: &Token) -> bool {
    token.norm.contains("different") && token.norm.contains("class") && token.norm.contains("from")
}

/// The drugs of a class by its own classes, each an item: those named as examples, and the rest of the
/// class's classes.
pub(crate) fn by_subclass(
    context: &Context<'_>,
    class: &DrugRef,
    named: &[DrugRef],
) -> Vec<DrugItem> {
    let vocabulary = context.vocabulary;
    let Some(id) = vocabulary.find_class(&class.name) else {
        return Vec::new();
    };
    let ingredient = |r: &DrugRef| {
        vocabulary
            .resolve_drug(&r.name)
            .map(|d| d.ingredients)
            .unwrap_or_default()
    };
    let named: Vec<DrugRef> = named
        .iter()
        .filter(|r| r.name != class.name)
        .cloned()
        .collect();
    let own: Vec<_> = named
        .iter()
        .filter(|r| r.what != What::Class)
        .flat_map(&ingredient)
        .collect();
    let mut items: Vec<DrugItem> = named
        .iter()
        .map(|r| DrugItem {
            any_of: vec![r.clone()],
        })
        .collect();
    let below: Vec<_> = vocabulary
        .classes()
        .filter(|(_, c)| c.ancestors.contains(&id))
        .collect();
    for (sub, row) in &below {
        // Only the classes right below; those further down are parts of them.
        let part = below.iter().any(|(other, _)| row.ancestors.contains(other));
        let said = named.iter().any(|r| r.name == row.name);
        let holds = |i: &IngredientId| {
            vocabulary
                .ingredient(*i)
                .memberships
                .iter()
                .any(|m| m.class == *sub || vocabulary.class(m.class).ancestors.contains(sub))
        };
        if part || said || own.iter().any(holds) {
            continue;
        }
        items.push(DrugItem {
            any_of: vec![reference(row.name.clone(), What::Class)],
        });
    }
    // A drug of two classes counts once: a class that shares a drug with one before it is left out.
    let members = |item: &DrugItem| -> Vec<IngredientId> {
        let of = |r: &DrugRef| match vocabulary
            .find_class(&r.name)
            .filter(|_| r.what == What::Class)
        {
            Some(class) => vocabulary
                .ingredients()
                .filter(|(_, i)| {
                    i.memberships.iter().any(|m| {
                        m.class == class || vocabulary.class(m.class).ancestors.contains(&class)
                    })
                })
                .map(|(id, _)| id)
                .collect(),
            None => ingredient(r),
        };
        item.any_of.iter().flat_map(of).collect()
    };
    let mut kept: Vec<(DrugItem, Vec<IngredientId>)> = Vec::new();
    for item in items {
        let own = members(&item);
        if !kept
            .iter()
            .any(|(_, others)| own.iter().any(|i| others.contains(i)))
        {
            kept.push((item, own));
        }
    }
    kept.into_iter().map(|(item, _)| item).collect()
}

/// "an anticonvulsant other than levetiracetam or Briviact": the ingredients that do not count.
fn other_than_named(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<String>, usize)> {
    if !matches!(
        tokens.get(at)?.norm.as_str(),
        "other than" | "excluding" | "besides" | "except"
    ) {
        return None;
    }
    let list = drugs(context, tokens, at + 1, Asked::For)?;
    let mut out = Vec::new();
    for named in list.items.iter().flat_map(|i| &i.any_of) {
        if named.what == What::Class || named.what == What::Requested {
            return None;
        }
        for id in context.vocabulary.resolve_drug(&named.name)?.ingredients {
            out.push(context.vocabulary.ingredient(id).name.clone());
        }
    }
    Some((out, list.end))
}

/// "an oral or intravenous bisphosphonate": the words before the connective share the head of the
/// class after it.
fn shared_head(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<DrugRef>, usize)> {
    let first = tokens
        .get(at)
        .filter(|t| !t.is_drug() && t.shape == Shape::Word)?;
    let joined = tokens
        .get(at + 1)
        .is_some_and(|t| t.is(Cue::Or) || t.is(Cue::AndOr));
    let last = tokens
        .get(at + 2)
        .filter(|t| joined && t.class().is_some())?;
    let words: Vec<&str> = last.norm.split(' ').collect();
    let id = (1..words.len()).find_map(|k| {
        context
            .vocabulary
            .find_class(&format!("{} {}", first.norm, words[k..].join(" ")))
    })?;
    let of = |id| reference(context.vocabulary.class(id).name.clone(), What::Class);
    Some((vec![of(id), of(last.class()?)], at + 3))
}

/// "sacubitril/valsartan": a combination named by its ingredients is the brand that has them all.
fn combination(context: &Context<'_>, tokens: &[Token], i: &mut usize) -> Option<Vec<DrugRef>> {
    let ingredient = |t: &Token| {
        t.terms.iter().find_map(|t| {
            if let Term::Ingredient(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    };
    let mut ids = vec![ingredient(tokens.get(*i - 1)?)?];
    let mut end = *i;
    while tokens
        .get(end)
        .is_some_and(|t| t.is_sign('/') || t.is_sign('+') || t.is_sign('-'))
        && let Some(next) = tokens.get(end + 1).and_then(ingredient)
    {
        ids.push(next);
        end += 2;
    }
    if ids.len() < 2 {
        return None;
    }
    let same = |b: &&(pa_model::vocabulary::BrandId, &pa_model::vocabulary::Brand)| {
        b.1.ingredients.len() == ids.len() && ids.iter().all(|id| b.1.ingredients.contains(id))
    };
    let (_, brand) = context.vocabulary.brands().find(|b| same(&b))?;
    *i = end;
    Some(vec![reference(brand.name.clone(), What::Brand)])
}

fn reference(name: String, what: What) -> DrugRef {
    DrugRef {
        name,
        what,
        min_daily: None,
        route: None,
        other_than_requested: false,
        except: Vec::new(),
    }
}

/// What a token names. A drug that the policy itself is for stays that brand.
pub(crate) fn named(context: &Context<'_>, token: &Token) -> Option<DrugRef> {
    token.terms.iter().find_map(|term| match *term {
        Term::Brand(id) => Some(reference(
            context.vocabulary.brand(id).name.clone(),
            What::Brand,
        )),
        Term::Ingredient(id) => Some(reference(
            context.vocabulary.ingredient(id).name.clone(),
            What::Ingredient,
        )),
        Term::Class(id) => Some(reference(
            context.vocabulary.class(id).name.clone(),
            What::Class,
        )),
        _ => None,
    })
}

/// "the requested drug": whichever it is.
fn is_requested(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "requested drug"
            | "requested medication"
            | "requested product"
            | "requested agent"
            | "drug requested"
            | "drug being requested"
    )
}

/// A route as policies write it.
fn route_word(norm: &str) -> Option<Route> {
    match norm {
        "intravenous" | "iv" => Some(Route::Infused),
        "subcutaneous" | "intramuscular" => Some(Route::Injectable),
        "intranasal" => Some(Route::Nasal),
        _ => Route::parse(norm),
    }
}

fn count_at(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let mut i = at;
    if tokens.get(i)?.is(Cue::AtLeast) || matches!(tokens[i].norm.as_str(), "any" | "either") {
        i += 1;
    }
    if matches!(
        tokens.get(i)?.norm.as_str(),
        "one drug from" | "one agent from"
    ) {
        return Some((1, i + 1));
    }
    let number = tokens.get(i)?.number()?;
    let count = u8::try_from(number.micros() / 1_000_000)
        .ok()
        .filter(|n| (1..=12).contains(n))?;
    i += 1;
    // "two (2)", "two or more"
    if tokens
        .get(i)
        .and_then(Token::group)
        .is_some_and(|g| g.len() == 1 && g[0].number() == Some(number))
    {
        i += 1;
    }
    if tokens.get(i).is_some_and(|t| t.is(Cue::OrMore)) {
        i += 1;
    }
    // A number before a unit is a dose or a time.
    let unit = tokens
        .get(i)
        .is_some_and(|t| quantity::unit_days(&t.norm).is_some() || t.norm == "mg");
    (!unit).then_some((count, i))
}

fn is_determiner(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "a" | "an"
            | "the"
            | "any"
            | "of"
            | "either"
            | "alternative"
            | "additional"
            | "generic"
            | "preferred"
            | "formulary"
            | "prescription"
            | "brand"
            | "brand name"
            | "different"
            | "other"
            | "drugs"
            | "drug"
            | "agent"
            | "agents"
            | "medication"
            | "product"
            | "from"
            | "in"
            | "one of the following"
            | "the following"
            | "following"
            | "any of the following"
            | "any of"
            | "to"
            | "with"
            | "use of"
            | "treatment with"
            | "therapy with"
            | "class"
            | "distinct"
            | "separate"
            | "unique"
            | "covered"
            | "available"
            | "otc"
            | "over the counter"
            | "conventional"
            | "standard"
            | "the following drug"
            | "therapy"
            | "prior"
            | "preventive"
            | "oral agent"
            | "member of the class"
            | "combination"
            | "combination product"
            | "containing"
            | "therapies"
            | "self"
            | "administered"
            | "prophylactic"
            | "single"
            | "single agent"
            | "pharmacologic"
            | "drug therapy"
            | "maintenance"
            | "daily"
            | "regular"
            | "least one"
            | "systemic"
            | "contain"
            | "contains"
            | "that"
            | "centrally"
            | "acting"
            | "standard of care"
    ) || is_distinct(token)
        // "non-opioid drugs": a word that names no drug here.
        || (token.terms.is_empty() && (token.norm == "non" || token.norm.starts_with("opioid")))
}

fn is_trailing_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "therapy"
            | "therapy with"
            | "agent"
            | "product"
            | "medication"
            | "drug"
            | "containing"
            | "treatment"
            | "regimen"
            | "drug product"
            | "monotherapy"
            | "based"
            | "inhibitor"
            | "er"
            | "xr"
            | "ir"
            | "sr"
            | "la"
            | "cr"
            | "dr"
            | "hfa"
            | "formulation"
            | "tablet"
            | "capsule"
            | "injection"
            | "cream"
            | "ointment"
            | "gel"
            | "option"
            | "preparation"
            | "biosimilar"
            | "generic"
            | "class"
            | "formulations"
            | "inhaler"
            | "combination"
            | "containing inhaler"
            | "medicine"
            | "enhancer"
            | "use"
            | "patch"
            | "patche"
            | "spray"
            | "nasal spray"
            | "pen"
            | "solution"
            | "suspension"
            | "extended"
            | "release"
            | "extended release"
            | "immediate release"
    )
}

/// A least daily dose after a drug: `≥ 40 mg daily`, `40 mg/day or higher`.
fn daily_dose(tokens: &[Token], at: usize) -> Option<(DailyDose, usize)> {
    let unit = |tokens: &[Token], at: usize| {
        let mut taken = 0;
        if tokens.get(at).is_none_or(|t| t.norm != "mg") {
            return 0;
        }
        taken += 1;
        while tokens.get(at + taken).is_some_and(|t| {
            t.is_sign('/')
                || matches!(
                    t.norm.as_str(),
                    "daily"
                        | "per day"
                        | "day"
                        | "per"
                        | "a"
                        | "once daily"
                        | "once"
                        | "total daily"
                )
        }) {
            taken += 1;
        }
        taken
    };
    let mut from = at;
    while tokens.get(from).is_some_and(|t| {
        matches!(
            t.norm.as_str(),
            "at" | "of"
                | "taken"
                | "taken at"
                | "a"
                | "dose"
                | "dosage"
                | "total"
                | "daily"
                | "a dose of"
                | "at a dose of"
        )
    }) {
        from += 1;
    }
    let (bounds, mut end) = quantity::bounds(tokens, from, &unit)?;
    // "5 mg or more per day"
    while tokens.get(end).is_some_and(|t| {
        t.is_sign('/')
            || matches!(
                t.norm.as_str(),
                "daily" | "per day" | "day" | "per" | "once daily" | "a day"
            )
    }) {
        end += 1;
    }
    let daily = tokens[from..end]
        .iter()
        .any(|t| t.norm.contains("daily") || t.norm.contains("day"));
    // "high-intensity statin (atorvastatin 40-80 mg)": a statin's dose is told by the day.
    let range = bounds.min.is_some() && bounds.max.is_some();
    let milligrams = tokens[from..end].iter().any(|t| t.norm == "mg");
    match (bounds.min, bounds.max) {
        (Some(min), max) if milligrams && (if max.is_some() { range } else { daily }) => Some((
            DailyDose {
                mg: min.value,
                inclusive: min.inclusive,
            },
            end,
        )),
        _ => None,
    }
}

fn parenthesis(
    context: &Context<'_>,
    inner: &[Token],
    asked: Asked,
    refs: &mut Vec<DrugRef>,
    qualifiers: &mut Vec<String>,
) -> bool {
    let examples = inner
        .first()
        .is_some_and(|t| t.is(Cue::Examples) || t.norm == "i" || t.norm == "ie");
    let mut from = usize::from(examples);
    while inner
        .get(from)
        .is_some_and(|t| t.is_comma() || t.is_sign('.') || t.norm == "e")
    {
        from += 1;
    }
    let body = &inner[from..];
    if let Some(list) = drugs(context, body, 0, asked).filter(|l| complete(body, l.end)) {
        let listed: Vec<DrugRef> = list.items.into_iter().flat_map(|i| i.any_of).collect();
        let narrows = refs.iter().all(|r| r.what == What::Class);
        let repeats = listed.len() == 1 && !narrows;
        if examples || asked == Asked::Against {
            refs.extend(listed.into_iter().filter(|_| narrows));
        } else if narrows {
            *refs = listed;
        } else if !repeats && listed.iter().any(|r| !refs.contains(r)) {
            return names_of_one(context, refs, &listed);
        }
        return true;
    }
    // "(alendronate is preferred)" narrows nothing.
    let recommends = body.last().is_some_and(|t| t.norm.ends_with("preferred"));
    if recommends
        && refs.iter().all(|r| r.what == What::Class)
        && body.iter().all(|t| {
            t.is_drug() || t.is_comma() || t.is(Cue::Or) || t.is(Cue::And) || t.is(Cue::Inert)
        })
    {
        return true;
    }
    // Examples of a class do not change it, so a name that is not known may stand among them.
    let plain = |t: &Token| {
        t.is_comma()
            || t.is_sign('/')
            || t.is_drug()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || (t.shape == Shape::Word && t.cues.is_empty() && t.condition().is_none())
    };
    // An unknown word beside a known name would say something of it.
    let beside = |t: &Token| !t.is_drug() && !is_trailing_noun(t) && route_word(&t.norm).is_none();
    let mixed = body
        .split(|t| t.is_comma() || t.is_sign('/') || t.is(Cue::Or) || t.is(Cue::And))
        .any(|part| part.iter().any(Token::is_drug) && part.iter().any(beside));
    if examples && !mixed && body.iter().all(plain) {
        if refs.iter().all(|r| r.what == What::Class) {
            refs.extend(body.iter().filter_map(|t| named(context, t)));
        }
        return true;
    }
    let silent = |t: &Token| {
        t.is_comma()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || t.is(Cue::Inert)
            || route_word(&t.norm).is_some()
    };
    if inner.iter().all(|t| silent(t) || t.is(Cue::Qualifier)) {
        qualifiers.extend(
            inner
                .iter()
                .filter(|t| t.is(Cue::Qualifier))
                .map(|t| t.norm.clone()),
        );
        return true;
    }
    false
}

/// "such as", with or without a comma before it.
fn is_example_lead(tokens: &[Token], at: usize) -> bool {
    let at = at + usize::from(tokens[at].is_comma());
    tokens.get(at).is_some_and(|t| t.is(Cue::Examples))
}

/// What stands behind "e.g." in a parenthesis.
fn exampled(inner: &[Token]) -> &[Token] {
    let mut body = inner;
    while let [first, rest @ ..] = body
        && (first.is(Cue::Examples) || first.is_comma() || first.is_sign('.'))
    {
        body = rest;
    }
    body
}

/// The drugs named as examples in a parenthesis that holds nothing else.
pub(crate) fn exampled_drugs(
    context: &Context<'_>,
    inner: &[Token],
    asked: Asked,
) -> Option<Vec<DrugRef>> {
    inner.first().filter(|t| t.is(Cue::Examples))?;
    listed(context, exampled(inner), asked)
}

/// Tokens that are nothing but a list of drugs, any of which counts.
fn listed(context: &Context<'_>, tokens: &[Token], asked: Asked) -> Option<Vec<DrugRef>> {
    let list = drugs(context, tokens, 0, asked)
        .filter(|l| complete(tokens, l.end) && l.count.is_none())?;
    Some(list.items.into_iter().flat_map(|i| i.any_of).collect())
}

/// Whether `listed` only says again, by brand or ingredient, what `refs` name.
fn names_of_one(context: &Context<'_>, refs: &[DrugRef], listed: &[DrugRef]) -> bool {
    let ingredients = |r: &DrugRef| {
        context
            .vocabulary
            .resolve_drug(&r.name)
            .map(|d| d.ingredients)
    };
    let meant: Vec<_> = refs.iter().filter_map(ingredients).flatten().collect();
    listed
        .iter()
        .filter_map(ingredients)
        .flatten()
        .all(|id| meant.contains(&id))
}

/// Whether only closing words follow a list inside its parenthesis.
fn complete(tokens: &[Token], end: usize) -> bool {
    tokens[end..].iter().all(|t| {
        t.is_comma()
            || t.is_sign('.')
            || matches!(
                t.norm.as_str(),
                "etc" | "and" | "other" | "or" | "others" | "among"
            )
    })
}

/// "such as A, B, or C" without parentheses: examples of the class before it.
fn examples_without_parenthesis(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
    refs: &mut Vec<DrugRef>,
) -> Option<usize> {
    let from = at + usize::from(tokens.get(at)?.is_comma());
    if !tokens.get(from)?.is(Cue::Examples) {
        return None;
    }
    let list = drugs(context, tokens, from + 1, asked)?;
    refs.extend(list.items.into_iter().flat_map(|i| i.any_of));
    Some(list.end)
}
