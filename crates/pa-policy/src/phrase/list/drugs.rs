//! Lists of drugs and classes, with counts, doses, routes, examples and members in parentheses.

use pa_model::vocabulary::{Route, Term};

use super::potency::potencies;
use super::{Joiner, agreed, connective};
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
        if let Some(named) = token.group().and_then(|g| listed(context, g, asked)) {
            i += 1;
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
        if token.is(Cue::Another) {
            other = true;
        } else if first && let Some((count, next)) = count_at(tokens, i) {
            list.count = Some(count);
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
                route = None;
                i += 2;
            }
        } else if list.count.is_some() && token.is_sign(':') {
        } else if token.is(Cue::Qualifier) {
            qualifiers.push(token.norm.clone());
        } else if !is_determiner(token) {
            return None;
        }
        i += 1;
    };
    if refs.is_empty() {
        return None;
    }
    if let Some((dose, next)) = daily_dose(tokens, i) {
        refs.iter_mut().for_each(|r| r.min_daily = Some(dose));
        i = next;
    }
    while let Some(token) = tokens.get(i) {
        if let Some(inner) = token.group() {
            if !parenthesis(context, inner, asked, &mut refs, &mut qualifiers) {
                break;
            }
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
        } else if !is_trailing_noun(token) {
            break;
        }
        i += 1;
    }
    for reference in &mut refs {
        reference.other_than_requested |= other;
        if reference.route.is_none() {
            reference.route = route.map(|r| r.word().to_owned());
        }
    }
    // "metformin or a metformin-containing product" names one thing twice.
    let item = DrugItem { any_of: refs };
    if !list.items.contains(&item) {
        list.items.push(item);
    }
    list.qualifiers.extend(qualifiers);
    Some((i, other))
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
    )
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
    let (bounds, end) = quantity::bounds(tokens, from, &unit)?;
    let daily = tokens[from..end]
        .iter()
        .any(|t| t.norm.contains("daily") || t.norm.contains("day"));
    let milligrams = tokens[from..end].iter().any(|t| t.norm == "mg");
    match (bounds.min, bounds.max) {
        (Some(min), None) if milligrams && daily => Some((
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
    // Examples of a class do not change it, so a name that is not known may stand among them.
    let plain = |t: &Token| {
        t.is_comma()
            || t.is_sign('/')
            || t.is_drug()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || (t.shape == Shape::Word && t.cues.is_empty() && t.condition().is_none())
    };
    if examples && refs.iter().all(|r| r.what == What::Class) && body.iter().all(plain) {
        refs.extend(body.iter().filter_map(|t| named(context, t)));
        return true;
    }
    let silent = |t: &Token| {
        t.is_comma()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || t.is(Cue::Inert)
            || Route::parse(&t.norm).is_some()
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
        t.is_comma() || t.is_sign('.') || matches!(t.norm.as_str(), "etc" | "and" | "other")
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
