//! The phrases that mean a drug trial, its failure, intolerance or contraindication.
//!
//! A phrase is a sequence of segments — cues, one list of drugs, a length, a window, connectives —
//! in nearly any order; what the connectives join decides whether cues are one way or several.

use std::ops::Range;

use super::{Count, Trial, Tried, Wanted, Way};
use crate::criteria::Node;
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::list::conditions::conditions;
use crate::phrase::list::drugs::{Asked, DrugList, drugs};
use crate::phrase::list::Joiner;
use crate::phrase::quantity::{minimum_duration, window};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

#[derive(Debug, Clone, PartialEq)]
enum Segment {
    Cue(Cue),
    Drugs(Box<DrugList>),
    Days(u32),
    Total,
    Window(u32),
    Current,
    Join(Option<Joiner>),
    Unless,
}

/// Reads `failure of a trial of at least 30 days of, or intolerance to, metformin`, `tried X for 8
/// weeks`, `inadequate response to two of A, B or C`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    if !tokens.iter().any(Token::is_drug) {
        return None;
    }
    let mut account = Account::new(tokens);
    let segments = segments(context, tokens, &mut account)?;
    let ways = ways(context, &segments)?;
    let list = segments.iter().find_map(|(s, _)| if let Segment::Drugs(l) = s { Some(l) } else { None })?;
    account.qualifiers.extend(list.qualifiers.iter().cloned());
    let trial = Trial { count: count(list)?, items: list.items.clone(), ways };
    context.close(account, Node::fact(trial))
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
        let (segment, end) = if let Some((days, end)) = window(tokens, i) {
            (Segment::Window(days), end)
        } else if let Some((days, end)) = minimum_duration(tokens, i) {
            (Segment::Days(days), end)
        } else if let Some(inner) = token.group() {
            // "(after a trial of two months or more)"
            match nested(inner) {
                Some(days) => (Segment::Days(days), i + 1),
                None => {
                    i += 1;
                    continue;
                }
            }
        } else if let Some(cue) = cue_of(token) {
            (Segment::Cue(cue), i + 1)
        } else if is_current(token) {
            (Segment::Current, i + 1)
        } else if token.is(Cue::Unless) {
            (Segment::Unless, i + 1)
        } else if matches!(token.norm.as_str(), "total of" | "cumulative" | "combined" | "cumulatively" | "a total of") {
            (Segment::Total, i + 1)
        } else if let Some(list) = drugs(context, tokens, i, Asked::For) {
            if listed {
                return None;
            }
            listed = true;
            let end = list.end;
            (Segment::Drugs(Box::new(list)), end)
        } else if let Some(end) = purpose(context, tokens, i) {
            account.take(i..end);
            i = end;
            continue;
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
    let strong = ["current", "is on", "is taking", "is receiving", "is using", "continues", "remains on", "ongoing", "has been receiving", "is being", "has been taking"];
    token.is(Cue::Current) && strong.iter().any(|s| token.norm.starts_with(s))
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
        let silent = token.is(Cue::Try) || token.is(Cue::Inert) || token.is(Cue::While) || token.is_comma() || token.norm == "after" || token.norm == "each";
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
    let opens = |t: &Token| matches!(t.norm.as_str(), "for" | "used for" | "for the treatment of" | "being treated for" | "indicated for");
    if !opens(tokens.get(at)?) {
        return None;
    }
    let mut i = at + 1;
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
    while tokens.get(end).is_some_and(|t| {
        matches!(t.norm.as_str(), "control" | "prevention" | "treatment" | "prophylaxis" | "management" | "flare" | "attack" | "maintenance" | "therapy")
    }) {
        end += 1;
    }
    Some(end)
}

fn ways(context: &Context<'_>, segments: &[(Segment, Range<usize>)]) -> Option<Vec<Way>> {
    let mut ways: Vec<Cue> = Vec::new();
    let mut join: Option<Option<Joiner>> = None;
    let mut tried = Tried::default();
    let (mut before_unless, mut drugs_seen, mut last_was_drugs) = (true, false, false);
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
            Segment::Total => tried.total = true,
            Segment::Current => {
                tried.current = true;
                join = None;
            }
            Segment::Join(said) => {
                join = Some(match (join.flatten(), *said) {
                    (Some(a), Some(b)) if a != b => return None,
                    (a, b) => a.or(b),
                });
            }
            Segment::Unless => before_unless = false,
        }
    }
    if join.flatten().is_some() || !drugs_seen {
        return None;
    }
    finish(context, &ways, tried)
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
            if last == Cue::Try || cue == Cue::Fail {
                if let Some(slot) = ways.last_mut() {
                    *slot = if cue == Cue::Try { last } else { cue };
                }
            }
        }
        (_, _, Some(Joiner::Or)) => ways.push(cue),
        // "tried and could not tolerate": the intolerance decides.
        (true, false, Some(Joiner::And) | None) if last == Cue::Try => {
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

fn finish(context: &Context<'_>, cues: &[Cue], tried: Tried) -> Option<Vec<Way>> {
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
    if cues.is_empty() {
        // "metformin for at least 90 days" is a trial by its length alone.
        return (timed && context.bare.get()).then(|| vec![course(Wanted::Any)]);
    }
    let courses = ways.iter().filter(|w| matches!(w, Way::Tried(_))).count();
    let demands = timed || tried.within_days.is_some() || tried.current || tried.total;
    // A length, a window or present use must have a course to hold for.
    (courses == 1 || (courses == 0 && !demands)).then_some(ways)
}

fn count(list: &DrugList) -> Option<Count> {
    let several = list.items.len() > 1;
    match list.count {
        Some(_) if list.classes => None,
        Some(n) if several && list.joiner == Joiner::Or => Some(Count::Items(n)),
        Some(1) if !several => Some(Count::Items(1)),
        Some(n) if !several => Some(Count::Ingredients(n)),
        Some(_) => None,
        None if list.all && several => Some(Count::AllItems),
        None if list.all => None,
        None if list.joiner == Joiner::And && several => Some(Count::AllItems),
        None => Some(Count::Items(1)),
    }
}
