//! Drugs set apart from others: "other than", "from different classes".

use pa_model::vocabulary::{IngredientId, Term};

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
    let mut taken: Vec<IngredientId> = Vec::new();
    let mut items = Vec::new();
    for drug in named.iter().filter(|r| r.name != class.name) {
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
