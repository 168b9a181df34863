//! The phrases that mean a drug trial, its failure, intolerance or contraindication.
//!
//! A phrase is a sequence of segments — cues, one list of drugs, a length, a window, connectives —
//! in nearly any order; what the connectives join decides whether cues are one way or several.

use std::ops::Range;

use pa_model::vocabulary::Term;

use super::{Count, DrugItem, DrugRef, Trial, Tried, Wanted, Way, What};
use crate::criteria::Node;
use crate::language::Cue;
use crate::phrase::aside::changes_the_fact;
use crate::phrase::account::{Account, is_subject};
use crate::kinds::diagnosis::{Diagnosis, When, Whose};
use crate::criteria::Rule;
use crate::phrase::list::conditions::{ConditionList, conditions};
use crate::phrase::list::drugs::{Asked, DrugList, drugs, items_apart, of_classes_apart, one_of_each_class};
use crate::phrase::list::Joiner;
use crate::phrase::quantity::{duration, minimum_duration, window};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

#[derive(Debug, Clone, PartialEq)]
enum Segment {
    Cue(Cue),
    Drugs(Box<DrugList>),
    Days(u32),
    Total,
    Window(u32),
    /// "all are contraindicated".
    EveryContraindicated,
    /// Less than so many days.
    Under(u32),
    /// Conditions that contraindicate it, in parentheses.
    Because(Box<ConditionList>),
    /// "combination therapy with": the items at once.
    Together,
    Current,
    Join(Option<Joiner>),
    Unless,
}

/// Reads `failure of a trial of at least 30 days of, or intolerance to, metformin`, `tried X for 8
/// weeks`, `inadequate response to two of A, B or C`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let implied;
    let tokens = match implied_drug(tokens) {
        Some(said) => {
            implied = said;
            implied.as_slice()
        }
        None => tokens,
    };
    let names = |t: &Token| t.is_drug() || t.norm.starts_with("requested ");
    if !tokens.iter().any(|t| names(t) || t.group().is_some_and(|g| g.iter().any(names))) {
        return None;
    }
    let mut account = Account::new(tokens);
    let segments = segments(context, tokens, &mut account)?;
    let combined = |t: &Token| matches!(t.norm.as_str(), "combined" | "in combination" | "together");
    if segments.iter().any(|(s, _)| *s == Segment::Total) && tokens.iter().any(combined) {
        // "total time on X, all courses taken together": the sum, which the total says.
        for (at, token) in tokens.iter().enumerate() {
            if combined(token) || matches!(token.norm.as_str(), "added" | "all" | "course" | "courses" | "taken" | "all courses") {
                account.take(at..at + 1);
            }
        }
    }
    // "or intolerance to both drugs" speaks of all of them, which one way for any does not say.
    let all_of = |t: &Token| matches!(t.raw.to_lowercase().as_str(), "both" | "all");
    if (0..tokens.len()).any(|i| !account.is_used(i) && all_of(&tokens[i])) {
        return None;
    }
    let mut ways = ways(context, &segments)?;
    let list = segments.iter().find_map(|(s, _)| if let Segment::Drugs(l) = s { Some(l) } else { None })?;
    account.qualifiers.extend(list.qualifiers.iter().cloned());
    let mut items = list.items.clone();
    let asked = !context.exclusion.get() && !tokens.iter().any(|t| t.is(Cue::Not));
    for at in 0..tokens.len() {
        if let Some(end) = purpose(context, tokens, at) {
            labeled(context, &tokens[at..end], asked, &mut items);
        }
    }
    let pooled = segments.iter().any(|(s, _)| *s == Segment::Total)
        && items.len() > 1
        && list.count.unwrap_or(1) == 1;
    if pooled {
        // "24 months of total treatment with A and B": one sum over both.
        items = vec![DrugItem { any_of: items.into_iter().flat_map(|i| i.any_of).collect() }];
        for (at, token) in tokens.iter().enumerate() {
            if combined(token) {
                account.take(at..at + 1);
            }
        }
    }
    let mut every = false;
    if list.all
        && let [only] = items.as_slice()
        && let [class] = only.any_of.as_slice()
        && class.what == What::Class
        && !ways.iter().any(|w| matches!(w, Way::Tried(_)))
    {
        // "a contraindication to ALL triptans": to each of them.
        items = members(context, class);
        every = !items.is_empty();
    }
    if list.all
        && let [only] = items.as_slice()
        && only.any_of.len() > 1
        && only.any_of.iter().all(|d| d.what != What::Class)
    {
        // "ALL bisphosphonates (alendronate, risedronate, and zoledronic acid)"
        items = only.any_of.iter().map(|d| DrugItem { any_of: vec![d.clone()] }).collect();
        every = true;
    }
    if let Some(class) = &list.by_class {
        let [only] = items.as_slice() else { return None };
        items = items_apart(context, class, &only.any_of);
        if list.count.is_none_or(|n| items.len() < usize::from(n)) {
            return None;
        }
    }
    let mut count = if let (Some(_), Some(n)) = (&list.by_class, list.count) {
        Count::Items(n)
    } else if every {
        Count::AllItems
    } else if pooled {
        Count::Items(1)
    } else {
        count(list)?
    };
    if let (Count::Ingredients(n), [only]) = (count, items.as_slice())
        && only.any_of.iter().all(|d| d.what != What::Class)
    {
        // "two different triptans (A, B, C)": two of the names.
        items = only.any_of.iter().map(|d| DrugItem { any_of: vec![d.clone()] }).collect();
        count = Count::Items(n);
    }
    if let Count::Items(n) = count
        && n > 1
        && tokens.windows(2).any(of_classes_apart)
    {
        // "two of them, from different classes"
        one_of_each_class(context, &mut items);
        if items.len() < usize::from(n) {
            return None;
        }
    }
    for way in &mut ways {
        // One drug cannot be together with itself; "or" asks for no togetherness.
        if let Way::Tried(tried) = way {
            tried.together &= count == Count::AllItems;
        }
    }
    let only_use = segments.iter().all(|(s, at)| match s {
        Segment::Cue(_) => tokens[at.start].norm.starts_with("use") || tokens[at.start].norm == "usage of",
        segment => matches!(segment, Segment::Drugs(_) | Segment::Join(None)),
    });
    if context.exclusion.get() && only_use {
        // "Use of X" among what is excluded: present use, whatever was taken before.
        return None;
    }
    let contraindicating = segments.iter().find_map(|(s, _)| if let Segment::Because(l) = s { Some(l) } else { None });
    let under = segments.iter().find_map(|(s, _)| if let Segment::Under(days) = s { Some(*days) } else { None });
    if let Some(days) = under {
        // "for less than 24 months in total": not so long.
        return match ways.as_mut_slice() {
            [Way::Tried(tried)] if tried.min_days.is_none() && tried.outcome == Wanted::Any && contraindicating.is_none() => {
                tried.min_days = Some(days);
                // So long over all courses together: a limit of use looks at the sum.
                tried.total = true;
                if std::mem::take(&mut tried.current) {
                    // "is on X and has been for less than 18 months"
                    let present = Tried { current: true, ..Tried::default() };
                    let now = Trial { count, items: items.clone(), ways: vec![Way::Tried(present)], denied: false };
                    let long = Trial { count, items: items.clone(), ways, denied: true };
                    let parts = vec![Node::fact(now), Node::new(Rule::Not(Box::new(Node::fact(long))))];
                    return context.close(account, Node::new(Rule::All(parts)));
                }
                let trial = Trial { count, items: items.clone(), ways, denied: true };
                context.close(account, Node::new(Rule::Not(Box::new(Node::fact(trial)))))
            }
            _ => None,
        };
    }
    let contraindication = ways.contains(&Way::Contraindication);
    let trial = Node::fact(Trial { count, items: items.clone(), ways, denied: false });
    if segments.iter().any(|(s, _)| *s == Segment::EveryContraindicated) {
        let each = items.iter().flat_map(|item| &item.any_of);
        let items = each.map(|drug| DrugItem { any_of: vec![drug.clone()] }).collect();
        let every = Trial { items, count: Count::AllItems, ways: vec![Way::Contraindication], denied: false };
        return context.close(account, Node::new(Rule::Any(vec![trial, Node::fact(every)])));
    }
    let node = match contraindicating {
        None => trial,
        Some(list) if contraindication => {
            let conditions = list.refs.clone();
            let when = if list.past { When::Ever } else { When::Now };
            let named = Diagnosis { conditions, absent: false, when, whose: Whose::Patient, within_days: None };
            Node::new(Rule::Any(vec![trial, Node::fact(named)]))
        }
        Some(_) => return None,
    };
    context.close(account, node)
}

/// Each drug of a class, as an item.
fn members(context: &Context<'_>, class: &DrugRef) -> Vec<DrugItem> {
    let vocabulary = context.vocabulary;
    let Some(id) = vocabulary.find_class(&class.name) else {
        return Vec::new();
    };
    let each = vocabulary.ingredients().filter(|(ingredient, _)| context.is_member(*ingredient, id));
    each.map(|(_, row)| DrugItem {
        any_of: vec![DrugRef { name: row.name.to_owned(), what: What::Ingredient, ..class.clone() }],
    })
    .collect()
}

/// "a biologic indicated for plaque psoriasis": of a class, those that are labeled for the use, where the
/// vocabulary knows which. Where such a drug must have been taken (`asked`), the one requested is none of them:
/// that it was taken is not why it is needed.
fn labeled(context: &Context<'_>, purpose: &[Token], asked: bool, items: &mut [DrugItem]) {
    let vocabulary = context.vocabulary;
    let mut named = purpose.iter().filter_map(Token::condition);
    let (Some(condition), None) = (named.next(), named.next()) else {
        return;
    };
    let class = format!("drug labeled for {}", vocabulary.condition(condition).name);
    let Some(labeled) = vocabulary.find_class(&class) else {
        return;
    };
    for item in items {
        let narrowed = item.any_of.iter().flat_map(|drug| {
            let wide = (drug.what == What::Class).then(|| vocabulary.find_class(&drug.name)).flatten();
            let both = vocabulary.ingredients().filter(|(id, _)| wide.is_some_and(|c| context.is_member(*id, c)) && context.is_member(*id, labeled));
            let own = |id| asked && context.policy_drugs.contains(&Term::Ingredient(id));
            let members: Vec<DrugRef> = both
                .filter(|(id, _)| !own(*id))
                .filter(|(_, row)| !drug.except.iter().any(|except| except == row.name))
                .map(|(_, row)| DrugRef { name: row.name.to_owned(), what: What::Ingredient, except: Vec::new(), ..drug.clone() })
                .collect();
            if members.is_empty() { vec![drug.clone()] } else { members }
        });
        item.any_of = narrowed.collect();
    }
}

/// "Patient has been established on therapy for at least 6 months": where no drug is named, the therapy
/// is the requested drug's.
fn implied_drug(tokens: &[Token]) -> Option<Vec<Token>> {
    let named = |t: &Token| !t.terms.is_empty() || t.group().is_some() || t.norm.starts_with("requested ");
    let timed = (0..tokens.len())
        .any(|i| minimum_duration(tokens, i).or_else(|| maximum_duration(tokens, i)).is_some());
    if !timed || tokens.iter().any(named) {
        return None;
    }
    let noun = |t: &Token| matches!(t.norm.as_str(), "it" | "therapy" | "treatment" | "drug" | "medication" | "of therapy" | "of treatment");
    // "after at least 3 months of therapy" is said of the drug named before.
    let behind = |t: &Token| ["after", "following", "despite"].iter().any(|w| t.norm.starts_with(w));
    // "at least 3 months of therapy with": the drug stands in the items below.
    let goes_on = |t: &Token| matches!(t.norm.as_str(), "with" | "of" | "to" | "including");
    if tokens.first().is_some_and(behind) || tokens.last().is_some_and(goes_on) {
        return None;
    }
    let cue = |t: &Token| t.is(Cue::Try) || is_current(t) || t.is(Cue::Participation);
    let at = tokens.iter().position(noun)?;
    let cued = tokens.iter().position(cue)?;
    // "one systemic therapy", "two preferred therapies": of another drug.
    let leads = |t: &Token| {
        (t.is(Cue::Try) || is_current(t) || t.is(Cue::Participation)) && t.number().is_none()
            || matches!(t.norm.as_str(), "on" | "of" | "the" | "this" | "with" | "current" | "month" | "week" | "year" | "day")
            || t.norm.starts_with("established") || t.norm.starts_with("stable")
    };
    if at > 0 && !leads(&tokens[at - 1]) {
        return None;
    }
    if tokens.iter().filter(|t| noun(t)).count() > 1 {
        return None;
    }
    let mut out = tokens.to_vec();
    out[at] = tokens[at].as_requested();
    if out[cued].is(Cue::Participation) {
        out[cued].cues = Cue::Try.into();
    }
    Some(out)
}

/// "(for example, coronary artery disease or a prior stroke)": what contraindicates the drug.
fn because(context: &Context<'_>, inner: &[Token]) -> Option<ConditionList> {
    let mut i = 0;
    while inner.get(i).is_some_and(|t| {
        t.is(Cue::Examples) || t.is_comma() || t.is_sign('.') || t.is(Cue::History) || t.norm == "a"
    }) {
        i += 1;
    }
    let mut list = conditions(context, inner, i)?;
    // "(e.g., coronary artery disease, a prior stroke)": only what is said to be over may be.
    list.past |= inner.iter().any(|t| t.is(Cue::History) && t.terms.is_empty());
    while list.end < inner.len() {
        let mut next = list.end;
        while inner.get(next).is_some_and(|t| t.is_comma() || t.is(Cue::Or) || t.is(Cue::History) || t.norm == "a") {
            next += 1;
        }
        let more = conditions(context, inner, next).filter(|m| m.end > list.end && next > list.end)?;
        list.refs.extend(more.refs);
        list.end = more.end;
    }
    Some(list)
}

/// "are contraindicated, e.g. because of ischemic heart disease or a history of stroke": the conditions
/// behind "because of", to the end of the sentence.
fn because_of(context: &Context<'_>, tokens: &[Token], at: usize, before: &[(Segment, Range<usize>)]) -> Option<(ConditionList, usize)> {
    let example = |t: &&Token| t.is_comma() || t.is_sign('.') || t.is(Cue::Examples);
    let from = at + tokens[at..].iter().take_while(example).count();
    let contraindicated = before.iter().any(|(s, _)| *s == Segment::Cue(Cue::Contraindication));
    let examples = tokens[at..from].iter().any(|t| t.is(Cue::Examples));
    let opens = tokens.get(from).is_some_and(|t| t.is(Cue::Cause) || t.norm == "because of");
    if !(contraindicated && examples && opens) {
        return None;
    }
    let list = because(context, &tokens[from + 1..])?;
    let end = from + 1 + list.end;
    (end == tokens.len()).then_some((list, end))
}

fn is_control(token: &Token) -> bool {
    token.is(Cue::Fail) && (token.norm.ends_with("control") || token.norm.ends_with("controlled by") || token.norm.ends_with("relieve"))
}

/// "cannot take", before the reasons why.
fn is_excuse(tokens: &[Token], at: usize) -> bool {
    let unable = |t: &Token| t.is(Cue::Intolerance) && ["take", "use", "used"].iter().any(|w| t.norm.ends_with(w));
    let because = |t: &Token| t.is(Cue::Cause) || matches!(t.norm.as_str(), "because of" | "due to");
    let reason = |t: &Token| t.is(Cue::Contraindication) || t.is(Cue::Intolerance);
    unable(&tokens[at]) && tokens[at + 1..].iter().position(because).is_some_and(|b| tokens[at + 1 + b..].iter().any(reason))
}

/// Where the length begins in "and has been for 3 months", with which a sentence ends.
fn resumes(tokens: &[Token], at: usize) -> Option<usize> {
    let been = tokens.get(at).filter(|t| t.is(Cue::And)).and(tokens.get(at + 1))?;
    if !(been.norm.starts_with("has") || been.norm.starts_with("have") || been.norm == "for") {
        return None;
    }
    let silent = |t: &&Token| t.number().is_none() && matches!(t.norm.as_str(), "has" | "have" | "been" | "has been" | "have been" | "for" | "been on" | "been taking" | "done so" | "has done so" | "have done so" | "it" | "doing so" | "treated" | "been treated" | "on it" | "therapy" | "treatment" | "been receiving");
    let length = at + 1 + tokens[at + 1..].iter().take_while(silent).count();
    let (_, end) = minimum_duration(tokens, length).or_else(|| maximum_duration(tokens, length))?;
    let ends = end == tokens.len() || end + 1 == tokens.len() && tokens[end].norm == "now";
    ends.then_some(length)
}

/// "after a minimum trial of 8 weeks": how long it was tried.
fn after_trial(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let after = |t: &Token| t.is(Cue::While) && (t.norm.starts_with("after") || t.norm.starts_with("following"));
    let silent = |t: &&Token| t.is_article() || t.norm == "each";
    let from = at + 1 + tokens.get(at).filter(|t| after(t)).and(tokens.get(at + 1..))?.iter().take_while(silent).count();
    let least = usize::from(tokens.get(from)?.is(Cue::AtLeast));
    let trial = tokens.get(from + least)?;
    if !(trial.is(Cue::Try) && trial.norm.ends_with("of")) {
        return None;
    }
    minimum_duration(tokens, from + least + 1)
}

/// "it", "them", "one", standing for the drugs named before.
fn is_pronoun(token: &Token) -> bool {
    matches!(token.raw.as_str(), "one" | "it" | "them" | "either")
}

/// "less than 24 months": the days that must not be reached.
fn maximum_duration(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = tokens.get(at)?;
    let over = token.is(Cue::AtMost);
    if !(token.is(Cue::LessThan) || over) {
        return None;
    }
    let (days, end) = duration(tokens, at + 1)?;
    Some((days.checked_add(u32::from(over))?, end))
}

fn segments(
    context: &Context<'_>,
    tokens: &[Token],
    account: &mut Account<'_>,
) -> Option<Vec<(Segment, Range<usize>)>> {
    let mut out: Vec<(Segment, Range<usize>)> = Vec::new();
    let mut listed = false;
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let named_again = |j: usize| tokens[j].is_drug() && !is_subject(context, tokens, j);
        if is_subject(context, tokens, i) && (i + 1..tokens.len()).any(named_again) {
            i += 1;
            continue;
        }
        let (segment, end) = if let Some((days, end)) = window(tokens, i).filter(|(_, end)| tokens[i].norm.starts_with("for") && tokens.get(*end).is_some_and(|t| t.is(Cue::OrMore))) {
            // "for the last 4 weeks or longer" is a length.
            (Segment::Days(days), end + 1)
        } else if let Some((days, end)) = window(tokens, i) {
            (Segment::Window(days), end)
        } else if let Some((days, end)) = minimum_duration(tokens, i) {
            if tokens[i..end].iter().any(|t| matches!(t.norm.as_str(), "last" | "past" | "previous" | "preceding")) {
                // "for at least the last 4 months": up to this day.
                out.push((Segment::Current, i..i));
            }
            // "of a minimum 30-day supply"
            let end = end + usize::from(tokens.get(end).is_some_and(|t| t.norm == "supply"));
            (Segment::Days(days), end)
        } else if token.is(Cue::While) && (token.norm.starts_with("after") || token.norm.starts_with("following")) && let Some((days, end)) = minimum_duration(tokens, i + 1 + usize::from(tokens.get(i + 1).is_some_and(|t| t.norm == "a" || t.norm == "an"))) {
            // "failure after at least 14 days", "after a trial of 8 weeks"
            (Segment::Days(days), end)
        } else if let Some((days, end)) = after_trial(tokens, i) {
            // "each after a trial of at least 8 weeks"
            (Segment::Days(days), end)
        } else if token.norm == "despite" && out.is_empty() {
            // "remains symptomatic despite a 2-week trial of": the trial failed.
            (Segment::Cue(Cue::Fail), i + 1)
        } else if let Some((days, end)) = maximum_duration(tokens, i) {
            (Segment::Under(days), end)
        } else if is_pronoun(token) && out.last().is_some_and(|(s, _)| matches!(s, Segment::Cue(_))) && !tokens.get(i + 1).is_some_and(|t| t.is_drug() || t.group().is_some_and(|g| g.iter().any(Token::is_drug))) {
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if matches!(out.last(), Some((Segment::Cue(Cue::Intolerance), _))) && token.group().is_some_and(|g| g.iter().all(|t| is_plain(t) && !changes_the_fact(t))) {
            // "Intolerance (e.g., cough, angioedema) to lisinopril": which one it was.
            account.qualifiers.push(words(token.group()?));
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if is_excuse(tokens, i) {
            // "cannot take it because of a contraindication or side effects": which of them it was.
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if token.norm.ends_with("unsafe") && let Some(list) = tokens.get(i + 1).filter(|t| t.is(Cue::Cause) || t.norm == "because of").and_then(|_| because(context, &tokens[i + 2..])) {
            // "a triptan is unsafe because of coronary artery disease or a prior stroke"
            out.push((Segment::Cue(Cue::Contraindication), i..i + 1));
            let end = i + 2 + list.end;
            (Segment::Because(Box::new(list)), end)
        } else if let Some((list, end)) = because_of(context, tokens, i, &out) {
            (Segment::Because(Box::new(list)), end)
        } else if let Some(list) = token.group().and_then(|g| because(context, g)) {
            (Segment::Because(Box::new(list)), i + 1)
        } else if let Some(inner) = token.group() {
            // "(after a trial of two months or more)"
            match nested(inner) {
                Some(days) => (Segment::Days(days), i + 1),
                None => {
                    i += 1;
                    continue;
                }
            }
        } else if token.is(Cue::History) && token.norm.ends_with("had") && minimum_duration(tokens, i + 1).is_some() {
            // "must have had 8 weeks or more of PPI therapy"
            (Segment::Cue(Cue::Try), i + 1)
        } else if token.is(Cue::History) && (token.norm.ends_with("had") || tokens[i + 1..].iter().take(6).any(|t| cue_of(t).is_some())) {
            // "history of failure": failure is history anyway.
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if token.is(Cue::Contraindication) && ["all", "both", "are all", "each", "every"].iter().any(|w| token.norm.starts_with(w)) {
            (Segment::EveryContraindicated, i + 1)
        } else if token.norm == "used" && let Some(end) = purpose(context, tokens, i) {
            // "a conventional agent (…) used in the treatment of psoriasis"
            account.qualifiers.push(words(&tokens[i..end]));
            account.take(i..end);
            i = end;
            continue;
        } else if token.is(Cue::Total) && token.is(Cue::Try) {
            out.push((Segment::Total, i..i + 1));
            (Segment::Cue(Cue::Try), i + 1)
        } else if let Some(cue) = cue_of(token) {
            (Segment::Cue(cue), i + 1)
        } else if matches!(token.norm.as_str(), "use" | "used" | "uses") && window(tokens, i + 1).is_some() {
            (Segment::Cue(Cue::Try), i + 1)
        } else if (is_current(token) || token.norm == "now") && tokens.get(i + 1).is_some_and(|t| t.is(Cue::Or)) && window(tokens, i + 2).is_some() {
            // "currently or within the past 14 days": the window holds present use as well.
            account.take(i..i + 2);
            i += 2;
            continue;
        } else if is_current(token) || is_present(tokens, i) {
            (Segment::Current, i + 1)
        } else if token.is(Cue::Concurrent) && token.norm.starts_with("combination") {
            (Segment::Together, i + 1)
        } else if token.is(Cue::Concurrent) && (context.exclusion.get() || speaks_of_today(token)) {
            // "use of X at the same time" forbids, or asks for, present use.
            return None;
        } else if token.is(Cue::Unless) {
            (Segment::Unless, i + 1)
        } else if token.is(Cue::Total) {
            (Segment::Total, i + 1)
        } else if let Some(list) = drugs(context, tokens, i, Asked::For) {
            if listed {
                return None;
            }
            listed = true;
            let end = list.end;
            (Segment::Drugs(Box::new(list)), end)
        } else if token.condition().is_some() && i > 0 && (is_control(&tokens[i - 1]) || (i > 1 && tokens[i - 1].norm == "the" && is_control(&tokens[i - 2]))) {
            // "did not control the hives"
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if token.norm == "in the past" {
            // No length follows: at any time.
            account.take(i..i + 1);
            i += 1;
            continue;
        } else if let Some(end) = purpose(context, tokens, i) {
            account.qualifiers.push(words(&tokens[i..end]));
            account.take(i..end);
            i = end;
            continue;
        } else if let Some(length) = resumes(tokens, i).filter(|_| listed && out.iter().any(|(s, _)| *s == Segment::Current)) {
            // "is on X and has been for at least 3 months"
            account.take(i..length);
            i = length;
            continue;
        } else if token.is_sign('/') && i > 0 && cue_of(&tokens[i - 1]).is_some() && tokens.get(i + 1).is_some_and(|t| cue_of(t).is_some()) {
            // "trial/failure/intolerance of"
            (Segment::Join(Some(Joiner::Or)), i + 1)
        } else if token.is_comma() {
            (Segment::Join(None), i + 1)
        } else if token.is(Cue::Or) || token.is(Cue::AndOr) {
            (Segment::Join(Some(Joiner::Or)), i + 1)
        } else if token.is(Cue::And) {
            (Segment::Join(Some(Joiner::And)), i + 1)
        } else {
            i += 1;
            continue;
        };
        account.take(i..end);
        out.push((segment, i..end));
        i = end;
    }
    listed.then_some(out)
}

/// A word, example mark, comma or connective that names nothing, denies nothing and counts nothing.
fn is_plain(token: &Token) -> bool {
    token.is_comma()
        || token.is_sign('.')
        || (token.number().is_none()
            && token.group().is_none()
            && !token.is_drug()
            && token.lab().is_none()
            && token.cues.iter().all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::Examples | Cue::Namely | Cue::Or | Cue::And | Cue::Intolerance | Cue::Cause)))
}

fn cue_of(token: &Token) -> Option<Cue> {
    // A token that both names a drug and cues is the name ("iron intolerance" has no such case).
    if token.is_drug() {
        return None;
    }
    [Cue::Fail, Cue::Intolerance, Cue::Contraindication, Cue::Try, Cue::Respond]
        .into_iter()
        .find(|cue| token.is(*cue))
}

/// Present use, said outright; "use" and "on" alone are too weak beside other cues.
fn is_current(token: &Token) -> bool {
    let strong = ["and has not", "and have not", "has not stopped", "has not discontinued", "current", "is current", "are current", "has current", "is on", "is taking", "is receiving", "is using", "continues", "remains on", "ongoing", "has been receiving", "is being", "has been taking", "been taking", "have been taking", "been using", "has been using", "have been using", "been receiving", "have been receiving", "is still", "still"];
    let been = ["has been ", "have been "].iter().any(|w| token.norm.starts_with(w))
        && ["receiving", "taking", "using"].iter().any(|w| token.norm.ends_with(w));
    matches!(token.norm.as_str(), "currently" | "presently") || token.is(Cue::Current) && been || token.is(Cue::Current) && strong.iter().any(|s| token.norm.starts_with(s))
}

/// "at the same time": beside the requested drug.
fn speaks_of_today(token: &Token) -> bool {
    matches!(token.norm.as_str(), "at the same time" | "concurrently" | "concomitantly" | "simultaneously")
}

/// "must still be taking", "is on".
fn is_present(tokens: &[Token], at: usize) -> bool {
    let verb = matches!(tokens[at].norm.as_str(), "taking" | "receiving" | "using" | "on");
    // "is still being taken": whatever stands around it, the word speaks of today.
    tokens[at].norm == "still" || verb && at > 0 && matches!(tokens[at - 1].norm.as_str(), "is" | "are" | "be" | "still" | "now")
}

fn nested(inner: &[Token]) -> Option<u32> {
    let mut found = None;
    let mut i = 0;
    while i < inner.len() {
        if let Some((days, end)) = minimum_duration(inner, i) {
            if found.replace(days).is_some() {
                return None;
            }
            i = end;
            continue;
        }
        let token = &inner[i];
        let silent = token.is(Cue::Try) || token.is(Cue::Inert) || token.is(Cue::While) || token.is_comma() || matches!(token.norm.as_str(), "after" | "each" | "supply" | "of");
        if !silent || token.is_drug() || token.is(Cue::Not) {
            return None;
        }
        i += 1;
    }
    found
}

/// "for migraine prevention", "for the treatment of asthma": what the drug was taken for, which no
/// record of a drug shows.
pub(crate) fn purpose(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    let opens = |t: &Token| matches!(t.norm.as_str(), "for" | "used for" | "for the treatment of" | "being treated for" | "being prescribed for" | "prescribed for" | "being used for" | "taken for" | "in the treatment of" | "indicated for" | "used in the treatment of" | "approved for" | "labeled for" | "that is fda labeled for" | "that are fda labeled for" | "fda labeled for" | "that is labeled for");
    let first = tokens.get(at)?;
    // "is being treated for thrombosis, after 5 days of heparin": what the member has, not what the heparin
    // was for.
    let of_drug = |t: &Token| t.is_drug() || t.is(Cue::Try) || t.is(Cue::Fail) || t.is(Cue::Intolerance);
    // "another medication for PrEP (Truvada, Descovy)": said of the noun. "the drug for gout": of the requested one.
    let noun = |t: &Token| {
        let last = t.norm.rsplit(' ').next().unwrap_or_default();
        matches!(last, "medication" | "therapy" | "treatment" | "agent" | "product" | "drug")
            && !(t.norm == "drug" && at > 1 && tokens[at - 2].norm == "the")
    };
    let of_noun = at.checked_sub(1).is_some_and(|before| noun(&tokens[before]));
    if !of_noun && !tokens[..at].iter().any(of_drug) {
        return None;
    }
    // "used in the treatment of psoriasis", said of what was used for it.
    let used = matches!(first.norm.as_str(), "used" | "indicated" | "prescribed" | "taken" | "approved" | "labeled")
        && tokens.get(at + 1).is_some_and(|t| t.norm == "in" || opens(t));
    if !(used || opens(first)) {
        return None;
    }
    let mut i = at + 1 + usize::from(used);
    if let Some(end) = of_kind(tokens, i) {
        return Some(end);
    }
    // "used for prevention (e.g., …)"
    let aim = tokens.get(i).is_some_and(|t| matches!(t.norm.as_str(), "prevention" | "prophylaxis"));
    if aim && tokens.get(i + 1).is_none_or(|t| t.group().is_some()) {
        return Some(i + 1);
    }
    while tokens.get(i).is_some_and(|t| {
        t.condition().is_none()
            && (t.is(Cue::Qualifier)
                || matches!(t.norm.as_str(), "the" | "treatment of" | "prevention of" | "management of" | "preventive" | "treatment" | "prophylaxis of" | "of" | "prevention" | "management" | "prophylaxis" | "maintenance" | "control of" | "this" | "her" | "his" | "their" | "acute"))
    }) {
        i += 1;
    }
    let mut end = match conditions(context, tokens, i) {
        Some(list) => list.end,
        None if matches!(tokens.get(i)?.norm.as_str(), "condition" | "diagnosis" | "indication" | "disease") => i + 1,
        None => return None,
    };
    // "for asthma or allergic disease"
    let plain = |t: &Token| t.terms.is_empty() && t.cues.iter().all(|c| c == Cue::Qualifier);
    let noun = |t: &Token| matches!(t.norm.as_str(), "disease" | "disorder" | "condition");
    if tokens.get(end).is_some_and(|t| t.is(Cue::Or))
        && tokens.get(end + 1).is_some_and(plain)
        && tokens.get(end + 2).is_some_and(noun)
    {
        end += 3;
    }
    while tokens.get(end).is_some_and(|t| {
        matches!(t.norm.as_str(), "control" | "prevention" | "treatment" | "prophylaxis" | "management" | "flare" | "attack" | "maintenance" | "therapy")
    }) {
        end += 1;
    }
    Some(end)
}

/// "an eosinophilic or allergic condition": a use that only its words describe; the token after.
fn of_kind(tokens: &[Token], at: usize) -> Option<usize> {
    let noun = |t: &Token| matches!(t.norm.as_str(), "condition" | "disease" | "disorder" | "indication");
    let end = (at..tokens.len().min(at + 6)).find(|i| noun(&tokens[*i]))?;
    let plain = |t: &Token| {
        t.shape == crate::phrase::token::Shape::Word
            && t.terms.is_empty()
            && (t.norm == "allergic" || t.cues.iter().all(|c| matches!(c, Cue::Qualifier | Cue::Inert | Cue::Or)))
    };
    let said = tokens[at..end].iter().filter(|t| !t.is(Cue::Inert)).count();
    (said > 0 && tokens[at..end].iter().all(plain)).then_some(end + 1)
}

fn ways(context: &Context<'_>, segments: &[(Segment, Range<usize>)]) -> Option<Vec<Way>> {
    let mut ways: Vec<Cue> = Vec::new();
    let mut join: Option<Option<Joiner>> = None;
    let mut tried = Tried::default();
    let (mut before_unless, mut drugs_seen, mut last_was_drugs) = (true, false, false);
    // "failure of X unless the event occurred" says of no drug what excuses from it.
    let excuses = |s: &Segment| matches!(s, Segment::Cue(_) | Segment::EveryContraindicated);
    let unless = segments.iter().position(|(s, _)| *s == Segment::Unless);
    if unless.is_some_and(|at| !segments[at..].iter().any(|(s, _)| excuses(s))) {
        return None;
    }
    let commas_mean_or = segments.iter().any(|(s, _)| *s == Segment::Join(Some(Joiner::Or)));
    for (at, (segment, _)) in segments.iter().enumerate() {
        match segment {
            Segment::Cue(cue) => {
                let drugs_follow = segments[at..].iter().any(|(s, _)| matches!(s, Segment::Drugs(_)));
                if join.flatten().is_some() && last_was_drugs && drugs_follow {
                    return None;
                }
                let join_here = match join.take() {
                    Some(None) if commas_mean_or => Some(Joiner::Or),
                    Some(said) => said,
                    None => None,
                };
                let join_here = if before_unless { join_here } else { Some(Joiner::Or) };
                add_way(&mut ways, *cue, join_here)?;
                last_was_drugs = false;
            }
            Segment::Drugs(_) => {
                // "trial, or metformin": a connective right before the list joins nothing.
                if join.take().flatten().is_some() && !trailing_of(segments, at) {
                    return None;
                }
                drugs_seen = true;
                last_was_drugs = true;
            }
            // No payer asks for ten years of a drug: the number is an age.
            Segment::Days(days) if *days > 3_650 => return None,
            Segment::Days(days) => {
                if tried.min_days.replace(*days).is_some() {
                    return None;
                }
            }
            Segment::Window(days) => {
                if tried.within_days.replace(*days).is_some() {
                    return None;
                }
            }
            Segment::EveryContraindicated => join = None,
            Segment::Under(_) | Segment::Because(_) => {}
            Segment::Total => tried.total = true,
            Segment::Together => tried.together = true,
            // "has tried or is currently taking": present use is a trial as well.
            Segment::Current if ways == [Cue::Try] && join.flatten() == Some(Joiner::Or) => join = None,
            Segment::Current => {
                tried.current = true;
                // "is receiving, or is intolerant to": present use is one of the ways.
                if ways.is_empty() && segments[at + 1..].first().is_some_and(|(s, _)| matches!(s, Segment::Join(_))) {
                    ways.push(Cue::Try);
                }
                join = None;
            }
            Segment::Join(said) => {
                join = Some(match (join.flatten(), *said) {
                    (Some(a), Some(b)) if a != b => return None,
                    (a, b) => a.or(b),
                });
            }
            // "X unless contraindicated" needs something that is asked of X.
            Segment::Unless if ways.is_empty() => return None,
            Segment::Unless => before_unless = false,
        }
    }
    if join.flatten().is_some() || !drugs_seen {
        return None;
    }
    // "receiving a beta blocker, or has a contraindication to one" is two statements.
    let takes = |pair: &[(Segment, Range<usize>)]| pair[0].0 == Segment::Current && matches!(pair[1].0, Segment::Drugs(_));
    let course = |cue: &Cue| matches!(cue, Cue::Try | Cue::Fail | Cue::Respond);
    if segments.windows(2).any(takes) && !ways.is_empty() && !ways.iter().any(course) {
        return None;
    }
    if let Some(cue) = or_else(segments) {
        match cue {
            // "is taking an MAOI, or took one within 14 days": whoever takes it has taken it.
            Cue::Try => tried.current = false,
            // "currently takes, or has failed, X" is two statements.
            Cue::Fail | Cue::Respond => return None,
            _ => {}
        }
    }
    let limited = segments.iter().any(|(s, _)| matches!(s, Segment::Under(_)));
    finish(context, &ways, tried, limited)
}

/// The first cue behind "or" where present use is said before it.
fn or_else(segments: &[(Segment, Range<usize>)]) -> Option<Cue> {
    let current = segments.iter().position(|(s, _)| *s == Segment::Current)?;
    let behind = &segments[current..];
    let or = behind.iter().position(|(s, _)| *s == Segment::Join(Some(Joiner::Or)))?;
    behind[or..].iter().find_map(|(s, _)| if let Segment::Cue(cue) = s { Some(*cue) } else { None })
}

/// "failure of, or contraindication to, metformin": the connective stands between cues, and a
/// comma before the list.
fn trailing_of(segments: &[(Segment, Range<usize>)], at: usize) -> bool {
    at > 0 && segments[at - 1].0 == Segment::Join(None)
}

/// Adds a cue to the ways so far, by how it is joined to the one before.
fn add_way(ways: &mut Vec<Cue>, cue: Cue, join: Option<Joiner>) -> Option<()> {
    let Some(last) = ways.last().copied() else {
        ways.push(cue);
        return Some(());
    };
    let course = |c: Cue| matches!(c, Cue::Try | Cue::Fail | Cue::Respond);
    match (course(last), course(cue), join) {
        // "trial and failure", "tried … with an inadequate response": one way, its outcome decides.
        (true, true, _) => {
            if (last == Cue::Try || cue == Cue::Fail)
                && let Some(slot) = ways.last_mut() {
                    *slot = if cue == Cue::Try { last } else { cue };
                }
        }
        (_, _, Some(Joiner::Or)) => ways.push(cue),
        // "tried and could not tolerate": the intolerance decides.
        (true, false, Some(Joiner::And) | None) if last == Cue::Try && cue == Cue::Intolerance => {
            if let Some(slot) = ways.last_mut() {
                *slot = cue;
            }
        }
        (false, true, None) if cue == Cue::Try => {}
        (_, _, None) if last == cue => {}
        _ => return None,
    }
    Some(())
}

fn finish(context: &Context<'_>, cues: &[Cue], tried: Tried, limited: bool) -> Option<Vec<Way>> {
    let mut ways = Vec::new();
    let course = |outcome| Way::Tried(Tried { outcome, ..tried.clone() });
    for cue in cues {
        let way = match cue {
            Cue::Fail => course(Wanted::Failure),
            Cue::Respond => course(Wanted::Response),
            Cue::Try => course(Wanted::Any),
            Cue::Intolerance => Way::Intolerance,
            _ => Way::Contraindication,
        };
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    let timed = tried.min_days.is_some();
    if cues.is_empty() && tried.current && tried.within_days.is_some() && !timed {
        // "has been taking X within the last 90 days": use at some time in the window.
        return Some(vec![Way::Tried(Tried { current: false, ..tried })]);
    }
    if cues.is_empty() && limited && (tried.current || tried.total) && !timed {
        return Some(vec![course(Wanted::Any)]);
    }
    if cues.is_empty() {
        // "metformin for at least 90 days" is a trial by its length alone.
        return (timed && (context.bare.get() || tried.current)).then(|| vec![course(Wanted::Any)]);
    }
    let courses = ways.iter().filter(|w| matches!(w, Way::Tried(_))).count();
    let demands = timed || tried.within_days.is_some() || tried.current || tried.total;
    // A length, a window or present use must have a course to hold for.
    (courses == 1 || (courses == 0 && !demands)).then_some(ways)
}

fn count(list: &DrugList) -> Option<Count> {
    let several = list.items.len() > 1;
    let first_is_class = list.items.first().is_some_and(|i| i.any_of.iter().any(|d| d.what == What::Class));
    match list.count {
        Some(_) if list.classes => None,
        // "one antispasmodic (e.g., dicyclomine) and loperamide": one of the class, and the drug.
        Some(1) if several && list.joiner == Joiner::And && first_is_class => Some(Count::AllItems),
        // "one retinoid (tretinoin or adapalene) and one antibiotic (doxycycline, minocycline)": one of each.
        Some(1) if several && list.joiner == Joiner::And && list.items.iter().any(|i| i.any_of.len() > 1) => Some(Count::AllItems),
        Some(n) if several && list.joiner == Joiner::Or => Some(Count::Items(n)),
        Some(1) if !several => Some(Count::Items(1)),
        Some(n) if !several => Some(Count::Ingredients(n)),
        // "two of methotrexate, cyclosporine, and acitretin"
        Some(n) if usize::from(n) < list.items.len() && list.items.iter().all(|i| i.any_of.iter().all(|d| d.what != What::Class)) => Some(Count::Items(n)),
        Some(_) => None,
        None if list.all && several => Some(Count::AllItems),
        None if list.all => None,
        None if list.joiner == Joiner::And && several => Some(Count::AllItems),
        None => Some(Count::Items(1)),
    }
}

/// Tokens as they were written.
pub(crate) fn words(tokens: &[Token]) -> String {
    let written = |t: &Token| match t.group() {
        Some(inner) => format!("({})", words(inner)),
        None => t.raw.to_string(),
    };
    tokens.iter().map(written).collect::<Vec<_>>().join(" ")
}
