//! Numbers with comparators, durations and windows.

use std::ops::Range;

use pa_model::Decimal;

use super::token::Token;
use crate::kinds::lab::Bound;
use crate::language::Cue;

/// Bounds of a number, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) min: Option<Bound>,
    pub(crate) max: Option<Bound>,
    /// Written without a comparator ("a score of 0.5").
    pub(crate) exact: bool,
}

/// Reads a unit at a token: how many tokens it takes (0: none there).
pub(crate) type Unit<'a> = &'a dyn Fn(&[Token], usize) -> usize;

fn inclusive(value: Decimal) -> Option<Bound> {
    Some(Bound {
        value,
        inclusive: true,
    })
}

fn exclusive(value: Decimal) -> Option<Bound> {
    Some(Bound {
        value,
        inclusive: false,
    })
}

/// A comparison at token `at`, and the token after it: `≥ 18 years`, `18 years or older`,
/// `between 6 and 17 years`, `12-17`, `≥ 50 years and ≤ 90 years`.
pub(crate) fn bounds(tokens: &[Token], at: usize, unit: Unit<'_>) -> Option<(Bounds, usize)> {
    let (first, after) = one_bound(tokens, at, unit)?;
    let joined = tokens
        .get(after)
        .is_some_and(|t| t.is(Cue::And) || t.is_sign(',') || t.norm == "but");
    if joined && !first.exact {
        let from = after + 1;
        let from = if tokens.get(from).is_some_and(|t| t.is(Cue::And)) {
            from + 1
        } else {
            from
        };
        if let Some((second, end)) = one_bound(tokens, from, unit)
            && !second.exact
            && first.min.is_some() != second.min.is_some()
            && first.max.is_some() != second.max.is_some()
        {
            let both = Bounds {
                min: first.min.or(second.min),
                max: first.max.or(second.max),
                exact: false,
            };
            return Some((both, end));
        }
    }
    Some((first, after))
}

/// One comparison at token `at`, without what "and" may add to it.
pub(crate) fn one_bound(tokens: &[Token], at: usize, unit: Unit<'_>) -> Option<(Bounds, usize)> {
    let token = tokens.get(at)?;
    let between = matches!(
        token.norm.as_str(),
        "between" | "from" | "age between" | "aged between" | "ages between" | "age range"
    );
    let comparator = [Cue::AtLeast, Cue::MoreThan, Cue::AtMost, Cue::LessThan]
        .into_iter()
        .find(|cue| token.is(*cue));
    let mut i = at;
    if between || comparator.is_some() {
        i += 1;
        while tokens
            .get(i)
            .is_some_and(|t| matches!(t.norm.as_str(), "a" | "an" | "of" | "the"))
        {
            i += 1;
        }
    }
    let value = tokens.get(i)?.number()?;
    i += 1;
    if counts_listed(&tokens[i..]) {
        return None;
    }
    // "sixteen (16) years"
    if tokens
        .get(i)
        .and_then(Token::group)
        .is_some_and(|g| g.len() == 1 && g[0].number() == Some(value))
    {
        i += 1;
    }
    i += unit(tokens, i);
    if let Some(comparator) = comparator {
        let mut out = Bounds {
            min: None,
            max: None,
            exact: false,
        };
        match comparator {
            Cue::AtLeast => out.min = inclusive(value),
            Cue::MoreThan => out.min = exclusive(value),
            Cue::AtMost => out.max = inclusive(value),
            _ => out.max = exclusive(value),
        }
        // "at least 18 years of age or older" says it twice.
        let repeated = if out.min.is_some() {
            Cue::OrMore
        } else {
            Cue::OrLess
        };
        if tokens.get(i).is_some_and(|t| t.is(repeated)) {
            i += 1;
        }
        return Some((out, i));
    }
    let to = tokens.get(i).is_some_and(|t| {
        t.is_sign('-')
            || matches!(t.norm.as_str(), "to" | "through")
            || (between && (t.is(Cue::And) || t.norm == "up to"))
    });
    if to
        && let Some(high) = tokens.get(i + 1).and_then(Token::number)
        && (high >= value || between)
    {
        // "between -1.0 and -2.5"
        let (value, high) = (value.min(high), value.max(high));
        i += 2;
        i += unit(tokens, i);
        if tokens.get(i).is_some_and(|t| t.norm == "inclusive") {
            i += 1;
        }
        return Some((
            Bounds {
                min: inclusive(value),
                max: inclusive(high),
                exact: false,
            },
            i,
        ));
    }
    if between {
        return None;
    }
    let postfix = tokens.get(i)?;
    // "15 or more events per hour"
    let after = i + 1 + unit(tokens, i + 1);
    // "18+ years"
    if postfix.is(Cue::OrMore) || postfix.is_sign('+') {
        return Some((
            Bounds {
                min: inclusive(value),
                max: None,
                exact: false,
            },
            after,
        ));
    }
    if postfix.is(Cue::OrLess) {
        return Some((
            Bounds {
                min: None,
                max: inclusive(value),
                exact: false,
            },
            after,
        ));
    }
    None
}

/// "of the following", behind a number: how many of them ("and ≥ 1 of the following").
fn counts_listed(tokens: &[Token]) -> bool {
    let mut said = tokens.iter().flat_map(|t| t.norm.split(' ')).take(3);
    said.next() == Some("of") && said.any(|w| w == "following")
}

/// Days in a unit of time, as policies count: a month is 30, a year 365.
pub(crate) fn unit_days(norm: &str) -> Option<u32> {
    match norm {
        "day" => Some(1),
        "week" | "wk" => Some(7),
        "month" | "mo" => Some(30),
        "year" | "yr" | "calendar year" => Some(365),
        _ => None,
    }
}

/// A length of time: days, and the token after it.
pub(crate) fn duration(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let value = tokens.get(at)?.number()?;
    let mut i = at + 1;
    while tokens.get(i).is_some_and(|t| {
        t.is_sign('-')
            || t.is_sign('+')
            || matches!(
                t.norm.as_str(),
                "consecutive"
                    | "continuous"
                    | "full"
                    | "calendar"
                    | "complete"
                    | "cumulative"
                    | "total"
            )
    }) {
        i += 1;
    }
    // "two (2) months"
    if tokens
        .get(i)
        .and_then(Token::group)
        .is_some_and(|g| g.len() == 1 && g[0].number() == Some(value))
    {
        i += 1;
    }
    let days = unit_days(&tokens.get(i)?.norm)?;
    let total = value.micros().checked_mul(i64::from(days))?;
    let days = u32::try_from(total / 1_000_000).ok()?;
    (total % 1_000_000 == 0).then_some((days, i + 1))
}

/// A minimum length of time at `at`: `at least 3 months`, `≥ 28 days`, `30 days or more`,
/// `3-month`, `for 8 weeks`.
pub(crate) fn minimum_duration(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = tokens.get(at)?;
    let mut i = at;
    if token.is(Cue::AtLeast) {
        i += 1;
        while tokens.get(i).is_some_and(|t| {
            matches!(
                t.norm.as_str(),
                "a" | "an"
                    | "of"
                    | "the"
                    | "last"
                    | "past"
                    | "previous"
                    | "preceding"
                    | "most recent"
            )
        }) {
            i += 1;
        }
    } else if token.is(Cue::MoreThan) {
        // "for more than 3 months" begins with the day after.
        let (days, end) = duration(tokens, i + 1)?;
        return Some((days.checked_add(1)?, end));
    } else if token.is(Cue::AtMost) || token.is(Cue::LessThan) {
        return None;
    }
    // "three or more months"
    let more = tokens.get(i + 1).filter(|t| t.is(Cue::OrMore));
    if let (Some(value), Some(_)) = (tokens.get(i)?.number(), more)
        && let Some(unit) = tokens.get(i + 2).and_then(|t| unit_days(&t.norm))
    {
        let total = value.micros().checked_mul(i64::from(unit))?;
        let days = u32::try_from(total / 1_000_000).ok()?;
        return (total % 1_000_000 == 0).then_some((days, i + 3));
    }
    let (days, mut end) = duration(tokens, i)?;
    if let Some(more) = tokens.get(end).filter(|t| t.is(Cue::OrMore)) {
        // "members 18 years or older who have received X": an age.
        if more.norm.contains("old") {
            return None;
        }
        end += 1;
    }
    Some((days, end))
}

/// The first window that words state: where it stands, and its days.
pub(crate) fn first_window(tokens: &[Token]) -> Option<(Range<usize>, u32)> {
    (0..tokens.len()).find_map(|at| window(tokens, at).map(|(days, end)| (at..end, days)))
}

/// A window counted back from the day: `within the past 90 days`, `in the last year`, `dated within
/// 6 months of the request`. Days, and the token after it.
pub(crate) fn window(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    if let Some(found) = before_request(tokens, at) {
        return Some(found);
    }
    if !tokens.get(at)?.is(Cue::Window) {
        return None;
    }
    let i = at + 1;
    let (days, mut end) = match duration(tokens, i) {
        Some(found) => found,
        None => hours(tokens, i).or_else(|| Some((unit_days(&tokens.get(i)?.norm)?, i + 1)))?,
    };
    let length_end = end;
    while tokens.get(end).is_some_and(|t| {
        matches!(
            t.norm.as_str(),
            "of the request"
                | "of request"
                | "of this request"
                | "of the date of the request"
                | "old"
                | "ago"
                | "of the date of request"
        ) || t.is(Cue::BeforeRequest)
    }) {
        end += 1;
    }
    // "obtained no more than 30 days prior"
    let earlier = tokens
        .get(end)
        .is_some_and(|t| matches!(t.norm.as_str(), "prior" | "before" | "earlier"));
    if earlier && end + 1 == tokens.len() {
        end += 1;
    }
    // "no more than 112 days of X" is a length; only "… old", "… before the request" count back.
    let counts_back = end > length_end || !tokens[at].is(Cue::AtMost);
    counts_back.then_some((days, end))
}

/// "36 hours": records know days, so the days that such a time reaches into.
fn hours(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let value = tokens.get(at)?.number()?.micros();
    let hour = matches!(tokens.get(at + 1)?.norm.as_str(), "hour" | "hr");
    let days = u32::try_from((value + 24_000_000 - 1) / 24_000_000).ok()?;
    hour.then_some((days, at + 2))
}

/// "in the 6 months before the request", "during the 90 days preceding this request".
fn before_request(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let opens = matches!(
        tokens.get(at)?.norm.as_str(),
        "in" | "within" | "during" | "over" | "in the" | "within the"
    );
    let from = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.norm == "the"));
    let (days, end) = duration(tokens, from).filter(|_| opens)?;
    tokens
        .get(end)
        .is_some_and(|t| t.is(Cue::BeforeRequest))
        .then_some((days, end + 1))
}
