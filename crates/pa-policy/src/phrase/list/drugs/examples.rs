//! What stands in parentheses or behind "such as" after a drug's or class's name.

use super::words::{is_trailing_noun, route_word};
use super::{Asked, drugs, named};
use crate::kinds::trial::{DrugRef, What};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::{Shape, Token};

pub(super) fn parenthesis(
    context: &Context<'_>,
    inner: &[Token],
    asked: Asked,
    refs: &mut Vec<DrugRef>,
    qualifiers: &mut Vec<String>,
) -> bool {
    // "any other direct-acting antiviral (not including ribavirin)"
    if let Some(list) = left_out(context, inner, asked) {
        let names = || list.iter().map(|r| r.name.clone());
        for class in refs.iter_mut().filter(|r| r.what == What::Class) {
            class.except.extend(names());
        }
        return refs.iter().all(|r| r.what == What::Class);
    }
    // "(PIs; e.g., atazanavir, darunavir)": the abbreviation, and behind it examples.
    let abbreviated = match inner {
        [short, divide, rest @ ..]
            if (divide.is_sign(';') || divide.is_comma())
                && short.number().is_none()
                && short.raw.chars().filter(char::is_ascii_uppercase).count() > 1
                && rest.first().is_some_and(|t| t.is(Cue::Examples)) =>
        {
            rest
        }
        _ => inner,
    };
    let (inner, goes_on) = without_more(abbreviated);
    let opens = inner
        .first()
        .is_some_and(|t| t.is(Cue::Examples) || t.is(Cue::Namely));
    // "antidepressants (i.e., amitriptyline, venlafaxine)": these and no other.
    let meant = asked == Asked::For && inner.first().is_some_and(|t| t.is(Cue::Namely));
    let examples = (opens && !meant) || goes_on;
    let mut from = usize::from(opens);
    while inner
        .get(from)
        .is_some_and(|t| t.is_comma() || t.is_sign('.'))
    {
        from += 1;
    }
    let body = &inner[from..];
    // "a statin (with ezetimibe)": no name of it.
    let beside = |t: &Token| t.norm == "with" || t.norm == "plus" || t.is(Cue::Concurrent);
    if body.first().is_some_and(beside) {
        return false;
    }
    if let Some(list) = drugs(context, body, 0, asked).filter(|l| complete(body, l.end)) {
        let listed: Vec<DrugRef> = list.items.into_iter().flat_map(|i| i.any_of).collect();
        let narrows = refs.iter().all(|r| r.what == What::Class);
        if examples || asked == Asked::Against {
            // "another product containing tenofovir (e.g., Truvada)" forbids these as well.
            let adds = narrows || asked == Asked::Against;
            refs.extend(listed.into_iter().filter(|_| adds));
        } else if narrows {
            // "a conventional synthetic disease-modifying antirheumatic drug (DMARD)": the parenthesis
            // abbreviates the wider class.
            if !refs.iter().all(|r| is_wider(context, &listed, r)) {
                *refs = listed;
            }
        } else if listed.iter().any(|r| !refs.contains(r)) {
            return names_of_one(context, refs, &listed);
        }
        return true;
    }
    // "a high-intensity statin (atorvastatin 40-80 mg daily)": which doses those are, the class knows.
    let dosed = body.iter().any(|t| t.number().is_some())
        && body.iter().any(Token::is_drug)
        && body.iter().all(|t| {
            t.is_drug()
                || t.number().is_some()
                || matches!(t.shape, Shape::Sign(_))
                || t.is(Cue::Or)
                || t.is(Cue::And)
                || matches!(t.norm.as_str(), "mg" | "daily" | "day" | "per" | "a" | "to")
        });
    if dosed
        && refs
            .iter()
            .all(|r| r.what == What::Class && r.name.contains("intensity"))
    {
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
                .map(|t| t.norm.to_string()),
        );
        return true;
    }
    false
}

/// "(prednisone, dexamethasone, etc.)", "(dexamethasone or prednisone, for example)": the names, and whether
/// the list says that it goes on.
fn without_more(inner: &[Token]) -> (&[Token], bool) {
    let sign = |t: &Token| t.is_comma() || t.is_sign('.');
    let more = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "etc" | "for example" | "for instance" | "among others"
        )
    };
    let mut names = inner;
    let mut goes_on = false;
    while let [before @ .., last] = names
        && (sign(last) || more(last) && !before.is_empty())
    {
        goes_on |= more(last);
        names = before;
    }
    if goes_on {
        (names, true)
    } else {
        (inner, false)
    }
}

/// "such as", with or without a comma before it.
pub(super) fn is_example_lead(tokens: &[Token], at: usize) -> bool {
    let at = at + usize::from(tokens[at].is_comma());
    tokens
        .get(at)
        .is_some_and(|t| t.is(Cue::Examples) || t.is(Cue::Namely))
}

/// What stands behind "e.g." in a parenthesis.
pub(super) fn exampled(inner: &[Token]) -> &[Token] {
    let mut body = inner;
    while let [first, rest @ ..] = body
        && (first.is(Cue::Examples)
            || first.is(Cue::Namely)
            || first.is_comma()
            || first.is_sign('.')
            || first.is_sign(':'))
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
pub(super) fn listed(
    context: &Context<'_>,
    tokens: &[Token],
    asked: Asked,
) -> Option<Vec<DrugRef>> {
    let list = drugs(context, tokens, 0, asked)
        .filter(|l| complete(tokens, l.end) && l.count.is_none())?;
    Some(list.items.into_iter().flat_map(|i| i.any_of).collect())
}

/// Whether `listed` only says again, by brand or ingredient, what `refs` name.
pub(super) fn names_of_one(context: &Context<'_>, refs: &[DrugRef], listed: &[DrugRef]) -> bool {
    let ingredients = |r: &DrugRef| {
        context
            .vocabulary
            .resolve_drug(&r.name)
            .map(|d| d.ingredients)
    };
    let meant: Vec<_> = refs.iter().filter_map(ingredients).flatten().collect();
    let names: Vec<Vec<_>> = listed.iter().filter_map(ingredients).collect();
    let alone = |name: &Vec<_>| name.iter().all(|id| meant.contains(id));
    let contains = |name: &Vec<_>| name.iter().any(|id| meant.contains(id));
    // "mixed amphetamine salts (Adderall)", "tenofovir disoproxil fumarate (Viread, Truvada)": a product that
    // holds it, alone or beside its own brand.
    names.len() == 1 && names.iter().all(contains)
        || names.iter().all(alone)
        || names.iter().any(alone) && names.iter().all(contains)
}

/// "dimethyl fumarate or diroximel fumarate (Tecfidera, Vumerity)": brands of what the list names, each of one
/// of its drugs.
pub(super) fn brands_of_list(
    context: &Context<'_>,
    before: &[Token],
    inner: &[Token],
    asked: Asked,
) -> bool {
    let named: Vec<DrugRef> = before.iter().filter_map(|t| named(context, t)).collect();
    listed(context, inner, asked).is_some_and(|brands| {
        brands.iter().all(|b| b.what == What::Brand) && names_of_one(context, &named, &brands)
    })
}

/// Whether only closing words follow a list inside its parenthesis.
pub(super) fn complete(tokens: &[Token], end: usize) -> bool {
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
pub(super) fn examples_without_parenthesis(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
    refs: &mut Vec<DrugRef>,
) -> Option<usize> {
    let from = at + usize::from(tokens.get(at)?.is_comma());
    let lead = tokens.get(from)?;
    if !lead.is(Cue::Examples) && !lead.is(Cue::Namely) {
        return None;
    }
    // "e.g., A, B, or C"
    let signs = tokens[from + 1..]
        .iter()
        .take_while(|t| t.is_comma() || t.is_sign('.'))
        .count();
    let list = drugs(context, tokens, from + 1 + signs, asked)?;
    if lead.is(Cue::Namely) && asked == Asked::For {
        // "two topical antifungals, i.e., A and B": these and no other.
        refs.clear();
    }
    refs.extend(list.items.into_iter().flat_map(|i| i.any_of));
    Some(list.end)
}

/// Whether a list is one class, and the class `of` is among those below it.
fn is_wider(context: &Context<'_>, list: &[DrugRef], of: &DrugRef) -> bool {
    let [wider] = list else { return false };
    let class = |r: &DrugRef| {
        context
            .vocabulary
            .find_class(&r.name)
            .filter(|_| r.what == What::Class)
    };
    match (class(wider), class(of)) {
        (Some(wider), Some(of)) => {
            wider != of && context.vocabulary.class(of).ancestors.contains(&wider)
        }
        _ => false,
    }
}

/// The drugs behind "not including", "excluding", "other than".
fn left_out(context: &Context<'_>, inner: &[Token], asked: Asked) -> Option<Vec<DrugRef>> {
    let lead = |t: &&Token| {
        matches!(
            t.norm.as_str(),
            "not"
                | "including"
                | "not including"
                | "excluding"
                | "other than"
                | "except"
                | "except for"
        )
    };
    let from = inner.iter().take_while(lead).count();
    let negative = inner[..from].iter().any(|t| t.norm != "including");
    let list = drugs(context, &inner[from..], 0, asked)
        .filter(|l| negative && complete(&inner[from..], l.end))?;
    Some(list.items.into_iter().flat_map(|i| i.any_of).collect())
}
