//! Drugs set apart from others: "other than", "from different classes".

use pa_model::vocabulary::{ClassId, IngredientId, Membership, Term};

use super::words::{is_requested, is_trailing_noun};
use super::{Asked, drugs};
use crate::kinds::trial::{DrugItem, DrugRef, What};
use crate::phrase::Context;
use crate::phrase::token::Token;

/// "a biologic other than an adalimumab product": the class without the drug that the policy is for.
pub(super) fn other_than_policy_drug(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<usize> {
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
    // Named by its ingredient, every product of it is set apart, not the requested one alone.
    let brand = |t: &Token| t.terms.iter().any(|term| matches!(term, Term::Brand(_)));
    if !(context.is_policy_drug(named) && brand(named) || is_requested(named)) {
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

/// "an anticonvulsant other than levetiracetam or Briviact": the ingredients that do not count.
pub(super) fn other_than_named(
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
            out.push(context.vocabulary.ingredient(id).name.to_owned());
        }
    }
    Some((out, list.end))
}

/// "from different classes", "each from a different class".
pub(super) fn is_distinct(token: &Token) -> bool {
    token.norm.contains("different") && token.norm.contains("class") && token.norm.contains("from")
}

/// "two of them, from different classes: lactulose, polyethylene glycol, senna": drugs of one class are one item.
pub(crate) fn one_of_each_class(context: &Context<'_>, items: &mut Vec<DrugItem>) {
    let vocabulary = context.vocabulary;
    // "(SSRI, SNRI, bupropion, mirtazapine)": beside classes, each name stands for its own.
    let of_class = |item: &DrugItem| item.any_of.iter().any(|d| d.what == What::Class);
    if items.iter().any(of_class) {
        return;
    }
    let class = |item: &DrugItem| {
        let [drug] = item.any_of.as_slice() else {
            return None;
        };
        let ingredient = match drug.what {
            What::Ingredient => vocabulary.find_ingredient(&drug.name),
            What::Brand => {
                let brand = vocabulary.find_brand(&drug.name);
                brand.and_then(|id| vocabulary.brand(id).ingredients.first().copied())
            }
            _ => None,
        };
        // The first that its row names is the narrowest.
        let first = vocabulary.memberships(ingredient?).first()?;
        Some(first.class)
    };
    let mut apart: Vec<DrugItem> = Vec::new();
    for item in std::mem::take(items) {
        let of = class(&item);
        match apart.iter_mut().find(|before| {
            of.is_some()
                && before.any_of.first().is_some_and(|first| {
                    class(&DrugItem {
                        any_of: vec![first.clone()],
                    }) == of
                })
        }) {
            Some(before) => before.any_of.extend(item.any_of),
            None => apart.push(item),
        }
    }
    *items = apart;
}

/// The drugs and classes named as examples, each an item. One that shares a drug with an item before it
/// is left out: no drug counts for two.
pub(crate) fn items_apart(
    context: &Context<'_>,
    class: &DrugRef,
    named: &[DrugRef],
) -> Vec<DrugItem> {
    let vocabulary = context.vocabulary;
    let members = |named: &DrugRef| -> Vec<IngredientId> {
        let class = vocabulary
            .find_class(&named.name)
            .filter(|_| named.what == What::Class);
        match class {
            Some(class) => vocabulary
                .ingredients()
                .map(|(id, _)| id)
                .filter(|id| context.is_member(*id, class))
                .collect(),
            None => vocabulary
                .resolve_drug(&named.name)
                .map(|d| d.ingredients)
                .unwrap_or_default(),
        }
    };
    let examples: Vec<DrugRef> = named
        .iter()
        .filter(|r| r.name != class.name)
        .cloned()
        .collect();
    let named = match examples.is_empty() {
        true => kinds_of(context, class),
        false => examples,
    };
    let mut taken: Vec<IngredientId> = Vec::new();
    let mut items = Vec::new();
    for drug in &named {
        let own = members(drug);
        if own.iter().any(|id| taken.contains(id)) {
            continue;
        }
        taken.extend(own);
        items.push(DrugItem {
            any_of: vec![drug.clone()],
        });
    }
    items
}

/// "two antidepressants from different classes", with no example: the narrower classes to which its drugs belong,
/// the widest first.
fn kinds_of(context: &Context<'_>, class: &DrugRef) -> Vec<DrugRef> {
    let vocabulary = context.vocabulary;
    let Some(whole) = vocabulary.find_class(&class.name) else {
        return Vec::new();
    };
    let narrower =
        |m: &Membership| m.class != whole && vocabulary.ancestors(m.class).contains(&whole);
    let members: Vec<IngredientId> = vocabulary
        .ingredients()
        .map(|(id, _)| id)
        .filter(|id| context.is_member(*id, whole))
        .collect();
    let told_apart = |id: &&IngredientId| vocabulary.memberships(**id).iter().any(narrower);
    // Where the vocabulary does not tell most of them apart, it cannot say which are of one class.
    if members.iter().filter(told_apart).count() * 4 < members.len() * 3 {
        return Vec::new();
    }
    let mut kinds: Vec<ClassId> = members
        .iter()
        .flat_map(|id| vocabulary.memberships(*id))
        .filter(|m| narrower(m))
        .map(|m| m.class)
        .collect();
    kinds.sort_by_key(|id| {
        let row = vocabulary.class(*id);
        (std::cmp::Reverse(row.size), row.name)
    });
    kinds.dedup();
    let named = |id: ClassId| DrugRef {
        name: vocabulary.class(id).name.to_owned(),
        ..class.clone()
    };
    kinds.into_iter().map(named).collect()
}

/// The ingredients of a class that the lines before asked for: "levetiracetam, and one other
/// anticonvulsant".
pub(super) fn asked_before(context: &Context<'_>, class: &str) -> Vec<String> {
    let Some(class) = context.vocabulary.find_class(class) else {
        return Vec::new();
    };
    let before = context.mentioned.borrow();
    let members = before.iter().filter(|id| context.is_member(**id, class));
    members
        .map(|id| context.vocabulary.ingredient(*id).name.to_owned())
        .collect()
}
