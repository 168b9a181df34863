//! The use of the requested drug itself, among what excludes from it.

use pa_model::vocabulary::IngredientId;

use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::requested::Requested;
use crate::kinds::trial::{DrugRef, What};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::Token;

/// "Ketoacidosis in the past, for any SGLT2 inhibitor", "use of ozanimod with an MAO inhibitor": beside another
/// fact it is the request that says so, not only a record of the drug's use.
pub(crate) fn of_request(context: &Context<'_>, tokens: &[Token], mut node: Node) -> Node {
    let each = |list: Vec<Node>| {
        list.into_iter()
            .map(|child| of_request(context, tokens, child))
            .collect()
    };
    let asked = |node: Node| asked_for(context, tokens, node);
    node.rule = match node.rule {
        Rule::All(list) if list.len() > 1 => Rule::All(
            list.into_iter()
                .map(|n| of_request(context, tokens, of_either(n, &asked)))
                .collect(),
        ),
        Rule::Any(list) => Rule::Any(each(list)),
        Rule::When { when, then } => Rule::When {
            when: Box::new(of_either(*when, &asked)),
            then: Box::new(of_request(context, tokens, *then)),
        },
        rule => rule,
    };
    node
}

/// "Is prescribed the VMAT2 inhibitor for chorea", in a policy for one: that it is prescribed is the request.
pub(crate) fn prescribed(context: &Context<'_>, tokens: &[Token], mut node: Node) -> Node {
    let own = |t: &Token| context.is_policy_drug(t) || context.is_policy_class(t);
    let said = tokens.windows(3).any(|w| {
        let [verb, next, behind] = w else {
            return false;
        };
        let article = next.is_article() || next.norm == "the";
        verb.norm.ends_with("prescribed") && (own(next) || article && own(behind))
    });
    if !said {
        return node;
    }
    let asked = |node| asked_for(context, tokens, node);
    match node.rule {
        Rule::All(list) => {
            node.rule = Rule::All(list.into_iter().map(asked).collect());
            node
        }
        _ => asked(node),
    }
}

/// "The requested drug will be used together with a reduced-calorie diet": what is to come with it, and not that
/// it is taken already.
pub(crate) fn intended(context: &Context<'_>, tokens: &[Token], node: Node) -> Node {
    let Rule::All(parts) = &node.rule else {
        return node;
    };
    let own = |drug: &DrugRef| {
        drug.what == What::Requested
            || context
                .policy_ingredients()
                .any(|id| names(context, drug, id))
    };
    let of_own = |part: &Node| match &part.rule {
        Rule::Criterion(Criterion::Concurrent(taken)) => {
            !taken.absent && taken.drugs.iter().all(own)
        }
        rule => *rule == Rule::Attestation,
    };
    let to_come = tokens
        .iter()
        .any(|t| t.norm.starts_with("will be ") || t.says("added"));
    let attested = parts.iter().any(|part| part.rule == Rule::Attestation);
    match to_come && attested && parts.iter().all(of_own) {
        true => Node::new(Rule::Attestation),
        false => node,
    }
}

/// The node, each of its alternatives looked at.
fn of_either(mut node: Node, asked: &dyn Fn(Node) -> Node) -> Node {
    node.rule = match node.rule {
        Rule::Any(list) => Rule::Any(list.into_iter().map(asked).collect()),
        _ => return asked(node),
    };
    node
}

/// The present use of a drug that the policy is for, as met by the request too.
fn asked_for(context: &Context<'_>, tokens: &[Token], node: Node) -> Node {
    let Rule::Criterion(Criterion::Concurrent(use_of)) = &node.rule else {
        return node;
    };
    let another = tokens.iter().any(|t| t.is(Cue::Another));
    let own: Vec<IngredientId> = context.policy_ingredients().collect();
    let requested: Vec<DrugRef> = use_of
        .drugs
        .iter()
        .filter(|drug| !(another && drug.what == What::Class))
        .filter(|drug| own.iter().any(|id| names(context, drug, *id)))
        .map(|drug| DrugRef {
            other_than_requested: false,
            ..drug.clone()
        })
        .collect();
    if use_of.absent || requested.is_empty() {
        return node;
    }
    let of_all = own
        .iter()
        .all(|id| requested.iter().any(|drug| names(context, drug, *id)));
    let request = Node::fact(Requested { drugs: requested });
    match of_all {
        true => Node {
            rule: request.rule,
            ..node
        },
        false => Node::new(Rule::Any(vec![request, node])),
    }
}

/// Whether a name stands for an ingredient.
fn names(context: &Context<'_>, drug: &DrugRef, ingredient: IngredientId) -> bool {
    let vocabulary = context.vocabulary;
    match drug.what {
        What::Requested => true,
        What::Class => vocabulary
            .find_class(&drug.name)
            .is_some_and(|class| context.is_member(ingredient, class)),
        What::Ingredient => vocabulary.find_ingredient(&drug.name) == Some(ingredient),
        What::Brand => vocabulary
            .find_brand(&drug.name)
            .is_some_and(|brand| vocabulary.brand(brand).ingredients.contains(&ingredient)),
    }
}
