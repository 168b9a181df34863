//! Lists of drugs and classes, with counts, doses, routes, examples and members in parentheses.

mod amount;
mod apart;
mod examples;
mod words;

use pa_model::vocabulary::{Route, Term};

use amount::{count_at, daily_dose};
use apart::{asked_before, is_distinct, other_than_named, other_than_policy_drug};
pub(crate) use apart::{items_apart, one_of_each_class};
pub(crate) use examples::exampled_drugs;
use examples::{
    brands_of_list, exampled, examples_without_parenthesis, is_example_lead, listed, parenthesis,
};
use words::{is_determiner, is_requested, is_trailing_noun, route_word};

use super::potency::{potencies, potency_behind};
use super::{Joiner, agreed, asks_for_all, connective};
use crate::kinds::trial::read::{purpose, words};
use crate::kinds::trial::{DrugItem, DrugRef, What};
use crate::language::Cue;
use crate::phrase::Context;
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
    let mut emphatic = Vec::new();
    let mut apart = Vec::new();
    let mut closed = Vec::new();
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
        let again = tokens
            .get(next)
            .is_some_and(|t| matches!(t.norm.as_str(), "with" | "to" | "of"));
        emphatic.push(again || tokens[end..next].iter().any(|t| t.raw == "AND"));
        apart.push(tokens[end..next].iter().any(|t| t.is_sign(';')));
        closed.push(tokens[end..next].iter().any(Token::is_comma));
        from = next + usize::from(again);
    }
    if list.items.is_empty() {
        return None;
    }
    // A name said twice is one item, but what joins it still counts.
    joiners.truncate(entries.saturating_sub(1));
    apart.truncate(joiners.len());
    closed.truncate(joiners.len());
    if asked == Asked::For && apart.contains(&true) && apart.contains(&false) {
        joiners = items_apart_by(&mut list, &joiners, &apart)?;
    }
    if asked == Asked::For && (list.all || list.count.is_some_and(|n| n > 1)) {
        // "two of: an NSAID, gabapentin or pregabalin, duloxetine": an "or" with no comma, before the last comma.
        let last = closed.iter().rposition(|comma| *comma).unwrap_or(0);
        let either = |at: usize| at < last && !closed[at] && joiners[at] == Some(Joiner::Or);
        if closed.len() == joiners.len() && (0..last).any(either) {
            let apart: Vec<bool> = (0..closed.len()).map(|at| !either(at)).collect();
            joiners = items_apart_by(&mut list, &joiners, &apart)?;
        }
    }
    list.joiner = match agreed(&joiners) {
        Some(joiner) => joiner,
        None => alternatives(&mut list, &joiners, &emphatic)?,
    };
    // "the following: A, B": every one of them, where nothing says otherwise.
    let below = asks_for_all(&tokens[at.saturating_sub(3)..list.end]);
    if below && list.count.is_none() && joiners.iter().all(Option::is_none) && list.items.len() > 1
    {
        list.all = true;
    }
    if list.joiner == Joiner::And && asked == Asked::For {
        others_apart(&mut list.items);
    }
    // "A and A" asks for something that one item does not say.
    let repeated = entries > list.items.len() && list.count.is_none() && !list.all;
    if repeated && list.joiner == Joiner::And {
        return None;
    }
    Some(list)
}

/// "two drugs from different classes", "two different classes of antihypertensives".
pub(crate) fn of_classes_apart(pair: &[Token]) -> bool {
    let class = |t: &Token| t.norm.starts_with("class");
    pair.iter().any(is_distinct) || pair[0].norm == "different" && class(&pair[1])
}

/// "two of the following: eszopiclone or zolpidem; temazepam; ramelteon": what stands between the marks that set
/// items `apart` is one item. What joins the items; `None`: the list does not say that one of those between them
/// is enough.
fn items_apart_by(
    list: &mut DrugList,
    joiners: &[Option<Joiner>],
    apart: &[bool],
) -> Option<Vec<Option<Joiner>>> {
    if list.items.len() != joiners.len() + 1 {
        return None;
    }
    let joined: Vec<_> = joiners.iter().copied().zip(apart).collect();
    let within = |of: &[(Option<Joiner>, &bool)]| {
        let said: Vec<_> = of.iter().map(|(joiner, _)| *joiner).collect();
        alternates(&said)
    };
    if !joined.split(|(_, apart)| **apart).all(within) {
        return None;
    }
    let mut items: Vec<DrugItem> = Vec::new();
    for (at, item) in std::mem::take(&mut list.items).into_iter().enumerate() {
        match items.last_mut() {
            Some(last) if !apart[at - 1] => last.any_of.extend(item.any_of),
            _ => items.push(item),
        }
    }
    list.items = items;
    let between = joined.iter().filter(|(_, apart)| **apart);
    Some(between.map(|(joiner, _)| *joiner).collect())
}

/// Whether names joined so are said to be alternatives: "A, B or C".
fn alternates(joiners: &[Option<Joiner>]) -> bool {
    joiners.is_empty() || agreed(joiners) == Some(Joiner::Or) && joiners.contains(&Some(Joiner::Or))
}

/// "levetiracetam and one other anti-seizure medication": other than the first as well.
fn others_apart(items: &mut [DrugItem]) {
    for at in 1..items.len() {
        let (before, rest) = items.split_at_mut(at);
        let named = before.iter().flat_map(|item| &item.any_of);
        let named: Vec<&String> = named
            .filter(|drug| drug.what == What::Ingredient)
            .map(|drug| &drug.name)
            .collect();
        let other = |drug: &&mut DrugRef| drug.other_than_requested && drug.what == What::Class;
        for drug in rest[0].any_of.iter_mut().filter(other) {
            for name in &named {
                if !drug.except.contains(name) {
                    drug.except.push((*name).clone());
                }
            }
        }
    }
}

/// "BOTH a beta blocker AND diltiazem or verapamil", "a beta blocker and to diltiazem or verapamil": one
/// emphatic "and" divides the list, and each side is one item.
fn alternatives(
    list: &mut DrugList,
    joiners: &[Option<Joiner>],
    emphatic: &[bool],
) -> Option<Joiner> {
    let and = |joiner: &Option<Joiner>| *joiner == Some(Joiner::And);
    let at = joiners.iter().position(and)?;
    let one = !joiners[at + 1..].iter().any(and);
    let counted = list.count.is_none_or(|n| n == 1);
    let both = list.all || emphatic.get(at) == Some(&true);
    if !one || !both || !counted || list.items.len() != joiners.len() + 1 {
        return None;
    }
    let behind = list.items.split_off(at + 1);
    let side = |items: Vec<DrugItem>| DrugItem {
        any_of: items.into_iter().flat_map(|item| item.any_of).collect(),
    };
    list.items = vec![side(std::mem::take(&mut list.items)), side(behind)];
    list.count = None;
    list.all = true;
    Some(Joiner::And)
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
        // "two drugs including one statin: atorvastatin, ezetimibe": what must be among them.
        let among = list.count.is_some_and(|n| n > 1) && token.says("including");
        if among && (i + 1..tokens.len().min(i + 4)).any(|at| count_at(tokens, at).is_some()) {
            return None;
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
            // "one agent from two different classes": each of the numbers counts.
            if list.count.is_some() && tokens.get(next).is_some_and(sets_apart) {
                return None;
            }
            // "two of the following three classes": the first number counts.
            list.count = list.count.or(Some(count));
            // "each of two" asks it of so many.
            list.all = false;
            i = next;
            continue;
        } else if first
            && matches!(
                token.norm.as_str(),
                "both" | "each of" | "all" | "each" | "all of the following" | "all of these"
            )
        {
            list.all = true;
        } else if token.condition().is_some()
            && tokens
                .get(i + 1)
                .is_some_and(|t| t.norm.starts_with("controller"))
        {
            // "one additional asthma controller medication (…)"
            qualifiers.push(token.norm.to_string());
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
        } else if token.is_sign(':') && first && i > at && tokens[i - 1].norm.ends_with("following")
            || list.count.is_some()
                && (token.is_sign(':')
                    || token.norm == "these"
                    || token.is_comma() && tokens.get(i + 1).is_some_and(is_distinct))
        {
            // Only a mark between the count and what is counted.
        } else if token.is(Cue::Qualifier) {
            qualifiers.push(token.norm.to_string());
        } else if let Some(end) = purpose(context, tokens, i).filter(|end| {
            tokens.get(*end).is_some_and(|t| t.group().is_some())
                || (*end < tokens.len() && is_example_lead(tokens, *end))
        }) {
            // "one other systemic therapy for Crohn's disease (azathioprine or methotrexate)"
            qualifiers.push(words(&tokens[i..end]));
            i = end;
            continue;
        } else if let Some((named, end)) = named_behind(context, tokens, i, asked) {
            // "angiotensin agents (candesartan, lisinopril)"
            qualifiers.push(token.norm.to_string());
            i = end;
            break named;
        } else if let Some((named, end)) = described(context, tokens, i, asked) {
            qualifiers.push(words(&tokens[i..end - 1]));
            i = end;
            break named;
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
    if refs.iter().any(|r| r.name == "topical corticosteroid")
        && let Some((graded, next)) = potency_behind(context, tokens, i)
    {
        refs = graded;
        i = next;
    }
    if let Some((dose, next)) = daily_dose(tokens, i) {
        refs.iter_mut().for_each(|r| r.min_daily = Some(dose));
        i = next;
    }
    while let Some(token) = tokens.get(i) {
        if let Some(inner) = token.group() {
            let based = |t: &Token| matches!(t.norm.as_str(), "based" | "containing");
            let kinds = tokens[at..i].iter().any(based);
            if let Some(named) = listed(context, inner, asked).filter(|_| kinds) {
                // "a methylphenidate-based product (methylphenidate or dexmethylphenidate)"
                refs = named;
            } else if !parenthesis(context, inner, asked, &mut refs, &mut qualifiers)
                && !brands_of_list(context, &tokens[..i], inner, asked)
            {
                break;
            }
        } else if is_distinct(token) {
            distinct = true;
        } else if token.is_comma()
            && class.is_some()
            && list.count.is_some()
            && tokens.get(i + 1).is_some_and(is_distinct)
        {
            // "two preventive therapies, each from a different class (e.g., an anticonvulsant, a beta blocker)"
            distinct = true;
            let example = |g: &[Token]| g.first().is_some_and(|t| t.is(Cue::Examples));
            let behind = tokens.get(i + 2).and_then(Token::group);
            i += 1 + usize::from(behind.is_some_and(example));
            let closed = tokens.get(i + 1).is_some_and(Token::is_comma);
            i += usize::from(closed && tokens.get(i + 2).is_some_and(|t| t.says("of")));
        } else if token.is(Cue::Qualifier)
            && tokens.get(i + 1).is_some_and(|t| {
                t.group().is_some() || t.norm == "for the treatment of" || t.norm == "for"
            })
        {
            // "a beta blocker at the maximally tolerated dose (e.g., carvedilol)"
            qualifiers.push(token.norm.to_string());
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
            && list.count.is_none_or(|n| n == 1)
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
        } else if token.is_sign(':')
            && first
            && list.count.is_some()
            && refs.iter().all(|r| r.what == What::Class)
            && let Some(named) = listed(context, &tokens[i + 1..], asked)
        {
            // "two of the following generic antipsychotics: aripiprazole, lurasidone": each is an item.
            list.items = named
                .into_iter()
                .map(|r| DrugItem { any_of: vec![r] })
                .collect();
            list.qualifiers.extend(qualifiers);
            return Some((tokens.len(), other));
        } else if first
            && list.count.is_none()
            && let Some((count, end)) = classes_apart(tokens, i)
        {
            // "antidepressants from at least two different classes"
            list.count = Some(count);
            distinct = true;
            i = end;
            continue;
        } else if let Some((second, end)) = shared_stem(context, tokens, i) {
            refs.push(second);
            i = end;
            continue;
        } else if let Some(end) = or_disease(tokens, i) {
            i = end;
            continue;
        } else if let Some(end) = routes_behind(tokens, i) {
            i = end;
            continue;
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
        } else if !(is_trailing_noun(token)
            || is_form(tokens, i)
            || is_broader(context, token, &list.items, &refs))
        {
            break;
        }
        i += 1;
    }
    for reference in &mut refs {
        if other && asked == Asked::For && reference.what == What::Class {
            reference.except = asked_before(context, &reference.name);
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

/// "an oral or intravenous bisphosphonate", "a TNF, interleukin-17, or interleukin-23 inhibitor": the
/// words before each connective share the end of the class after them.
fn shared_head(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<DrugRef>, usize)> {
    let word = |t: &Token| {
        t.class().is_none()
            && (t.is_sign('-') || matches!(t.shape, Shape::Word | Shape::Number(_)))
            && !(t.is(Cue::Or) || t.is(Cue::And) || t.is(Cue::AndOr) || t.is(Cue::Not))
    };
    let mut parts: Vec<String> = Vec::new();
    let mut from = at;
    loop {
        let said: Vec<&str> = tokens[from.min(tokens.len())..]
            .iter()
            .take(4)
            .take_while(|t| word(t))
            .map(|t| t.norm.as_str())
            .collect();
        if said.is_empty() {
            break;
        }
        let behind = from + said.len();
        let (joiner, next) = connective(tokens, behind)?;
        if joiner == Some(Joiner::And) || parts.len() > 4 {
            return None;
        }
        let said: Vec<&str> = said.into_iter().filter(|n| *n != "-").collect();
        parts.push(said.join(" "));
        from = next;
    }
    let last = tokens
        .get(from)
        .filter(|t| !parts.is_empty() && t.class().is_some())?;
    let words: Vec<&str> = last.norm.split(' ').collect();
    let of = |id| reference(context.vocabulary.class(id).name.to_owned(), What::Class);
    let class = |part: &String| {
        (1..words.len()).find_map(|k| {
            context
                .vocabulary
                .find_class(&format!("{part} {}", words[k..].join(" ")))
        })
    };
    let mut refs: Vec<DrugRef> = parts
        .iter()
        .map(|part| class(part).map(of))
        .collect::<Option<_>>()?;
    refs.push(of(last.class()?));
    Some((refs, from + 1))
}

/// "fentanyl transdermal patch", "buprenorphine buccal film or patch": the forms of a drug just named.
/// "a GnRH agonist or antagonist": a word behind the "or" that makes a class of the first words in front of it.
fn shared_stem(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<(DrugRef, usize)> {
    let before = tokens.get(at.checked_sub(1)?)?;
    let [or, word, ..] = tokens.get(at..)? else {
        return None;
    };
    let class = before.class()?;
    if !or.is(Cue::Or) || !word.terms.is_empty() || word.shape != Shape::Word {
        return None;
    }
    let (stem, _) = before.norm.rsplit_once(' ')?;
    let second = context
        .vocabulary
        .find_class(&format!("{stem} {}", word.norm))?;
    let name = context.vocabulary.class(second).name.to_owned();
    (second != class).then(|| (reference(name, What::Class), at + 2))
}

/// "an SSRI or SNRI antidepressant": the class that holds each of those in front of it says nothing more.
fn is_broader(context: &Context<'_>, token: &Token, before: &[DrugItem], refs: &[DrugRef]) -> bool {
    let Some(broad) = token.class() else {
        return false;
    };
    let narrower = |drug: &DrugRef| {
        let class = context.vocabulary.find_class(&drug.name);
        let within = |id| id != broad && context.vocabulary.ancestors(id).contains(&broad);
        drug.what == What::Class && class.is_some_and(within)
    };
    let named = before.iter().flat_map(|item| &item.any_of).chain(refs);
    named.into_iter().all(narrower)
}

fn is_form(tokens: &[Token], at: usize) -> bool {
    let form = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "buccal" | "film" | "sublingual" | "transdermal" | "patch" | "lozenge" | "troche"
        )
    };
    let token = &tokens[at];
    let joined = token.is(Cue::Or)
        && at > 0
        && (form(&tokens[at - 1]) || is_trailing_noun(&tokens[at - 1]))
        && tokens
            .get(at + 1)
            .is_some_and(|t| form(t) || is_trailing_noun(t));
    form(token) || joined
}

/// "a drug that is both a P-gp and a strong CYP3A4 inhibitor (ketoconazole, ritonavir)": the drugs in the
/// parenthesis are meant.
fn described(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
) -> Option<(Vec<DrugRef>, usize)> {
    let opens = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "that is" | "that are" | "which is" | "which are" | "known to be" | "that" | "which"
        )
    };
    if at == 0 || !opens(&tokens[at]) {
        return None;
    }
    let group = (at + 1..tokens.len().min(at + 14)).find(|i| tokens[*i].group().is_some())?;
    let plain = |t: &Token| {
        t.condition().is_none()
            && t.lab().is_none()
            && t.number().is_none()
            && !(t.is(Cue::Not) || t.is(Cue::Unless) || t.is(Cue::If) || t.is_comma())
            && t.terms.iter().all(|t| matches!(t, Term::Class(_)))
    };
    if !tokens[at + 1..group].iter().all(plain) {
        return None;
    }
    let named = listed(context, exampled(tokens[group].group()?), asked)?;
    Some((named, group + 1))
}

/// "another biologic for asthma or eosinophilic disease": where the second use ends, behind a class that
/// is named by the first.
fn or_disease(tokens: &[Token], at: usize) -> Option<usize> {
    let named = at > 0 && tokens[at - 1].class().is_some() && tokens[at - 1].norm.contains(" for ");
    if let [or, condition, ..] = &tokens[at..]
        && named
        && or.is(Cue::Or)
        && condition.condition().is_some()
    {
        return Some(at + 2);
    }
    let [or, word, noun] = tokens.get(at..at + 3)? else {
        return None;
    };
    let plain = word.terms.is_empty() && word.cues.iter().all(|c| c == Cue::Qualifier);
    let disease = matches!(noun.norm.as_str(), "disease" | "disorder" | "condition");
    (named && or.is(Cue::Or) && plain && disease).then_some(at + 3)
}

/// A word that names no class, a noun, and the drugs that are meant in parentheses.
fn named_behind(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    asked: Asked,
) -> Option<(Vec<DrugRef>, usize)> {
    // "an immunomodulator (azathioprine, mercaptopurine)"
    let kinds = [
        "modulator",
        "suppressant",
        "inhibitor",
        "antagonist",
        "blocker",
        "agonist",
    ];
    // "a sodium channel blocker (such as carbamazepine)"
    let bare = |t: &Token| t.shape == Shape::Word && t.terms.is_empty() && t.cues.is_empty();
    let words = tokens
        .get(at..)?
        .iter()
        .take(3)
        .take_while(|t| bare(t))
        .count();
    let kind = tokens[at..at + words]
        .iter()
        .position(|t| kinds.iter().any(|k| t.norm.ends_with(k)));
    if let Some(kind) = kind
        && let Some(inner) = tokens.get(at + kind + 1).and_then(Token::group)
        && let Some(named) = listed(context, exampled(inner), asked)
    {
        return Some((named, at + kind + 2));
    }
    let group = (at + 2..tokens.len().min(at + 6)).find(|i| tokens[*i].group().is_some())?;
    let [words @ .., noun, group_token] = &tokens[at..=group] else {
        return None;
    };
    // "VEGF-targeted therapy (axitinib, sunitinib)", "a conventional therapy (e.g., azathioprine)"
    let named = |t: &Token| {
        t.shape == Shape::Word
            && t.terms.is_empty()
            && t.cues.is_empty()
            && route_word(&t.norm).is_none()
    };
    let aimed = |t: &Token| matches!(t.norm.as_str(), "targeted" | "directed" | "based");
    // "a conventional therapy option"
    let therapy =
        |t: &Token| matches!(t.norm.as_str(), "therapy" | "treatment") && noun.norm == "option";
    let plain = match words {
        [only] => named(only),
        [first, last] => named(first) && (aimed(last) || therapy(last)),
        _ => false,
    };
    let agents = matches!(
        noun.norm.as_str(),
        "agent" | "drug" | "medication" | "product" | "therapy" | "treatment" | "option"
    );
    let inner = group_token.group().filter(|_| plain && agents)?;
    Some((listed(context, exampled(inner), asked)?, group + 1))
}

/// Words that stand between a count and "classes", as in "two different migraine prophylaxis classes".
pub(crate) fn is_of_classes(token: &Token) -> bool {
    let said = |word: &str| {
        matches!(
            word,
            "different"
                | "distinct"
                | "separate"
                | "or"
                | "more"
                | "of"
                | "the"
                | "following"
                | "drug"
                | "medication"
                | "agent"
                | "pharmacologic"
                | "pharmacological"
                | "therapeutic"
                | "preventive"
                | "prophylactic"
                | "prophylaxis"
                | "class"
                | "classes"
        )
    };
    token.condition().is_some()
        || token.is_comma()
        || token.is(Cue::OrMore)
        || token.norm.split(' ').all(said)
}

/// "different", of classes.
fn sets_apart(token: &Token) -> bool {
    let word = |w: &str| matches!(w, "different" | "distinct" | "separate" | "unique");
    token.norm.split(' ').any(word)
}

/// "from at least two different classes": how many, and the token behind.
fn classes_apart(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    if !matches!(tokens.get(at)?.norm.as_str(), "from" | "of") {
        return None;
    }
    let (count, mut i) = count_at(tokens, at + 1)?;
    let mut apart = false;
    while let Some(token) = tokens
        .get(i)
        .filter(|t| t.is_comma() || t.shape == Shape::Word)
    {
        let said: Vec<&str> = token.norm.split(' ').collect();
        apart |= sets_apart(token);
        i += 1;
        if !is_of_classes(token) {
            return None;
        }
        if said
            .last()
            .is_some_and(|w| matches!(*w, "class" | "classes"))
        {
            return apart.then_some((count, i));
        }
        if i > at + 8 {
            break;
        }
    }
    None
}

/// "another anticoagulant, oral or injectable,": any route, which is none in particular.
fn routes_behind(tokens: &[Token], at: usize) -> Option<usize> {
    let route = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|t| route_word(&t.norm).is_some())
    };
    let from = at + 1 + usize::from(tokens.get(at + 1)?.norm == "whether");
    let several = tokens[at].is_comma()
        && route(from)
        && tokens.get(from + 1)?.is(Cue::Or)
        && route(from + 2);
    several.then(|| from + 3 + usize::from(tokens.get(from + 3).is_some_and(Token::is_comma)))
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
    loop {
        let sign = |t: &Token| t.is_sign('/') || t.is_sign('+') || t.is_sign('-');
        // A hyphen between two names leaves no token of its own.
        let hyphen = |t: &Token| {
            t.span.start == tokens[end - 1].span.end + 1 && t.raw != tokens[end - 1].raw
        };
        let at = match tokens.get(end) {
            Some(t) if sign(t) => end + 1,
            Some(t) if hyphen(t) && t.is_drug() => end,
            _ => break,
        };
        let Some(next) = tokens.get(at).and_then(ingredient) else {
            break;
        };
        ids.push(next);
        end = at + 1;
    }
    if ids.len() < 2 {
        return None;
    }
    let same = |brand: &pa_model::vocabulary::Brand<'_>| {
        brand.ingredients.len() == ids.len() && ids.iter().all(|id| brand.ingredients.contains(id))
    };
    let (_, brand) = context.vocabulary.brands().find(|(_, b)| same(b))?;
    *i = end;
    Some(vec![reference(brand.name.to_owned(), What::Brand)])
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
            context.vocabulary.brand(id).name.to_owned(),
            What::Brand,
        )),
        Term::Ingredient(id) => Some(reference(
            context.vocabulary.ingredient(id).name.to_owned(),
            What::Ingredient,
        )),
        Term::Class(id) => Some(reference(
            context.vocabulary.class(id).name.to_owned(),
            What::Class,
        )),
        _ => None,
    })
}
