//! How many drugs, and how much of one a day.

use crate::kinds::trial::DailyDose;
use crate::language::Cue;
use crate::phrase::quantity;
use crate::phrase::token::Token;

pub(super) fn count_at(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let mut i = at;
    if tokens.get(i)?.is(Cue::AtLeast) || matches!(tokens[i].norm.as_str(), "any" | "either") {
        i += 1;
    }
    if matches!(
        tokens.get(i)?.norm.as_str(),
        "one drug from" | "one agent from" | "one of the following" | "one of"
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

/// A least daily dose after a drug: `≥ 40 mg daily`, `40 mg/day or higher`.
pub(super) fn daily_dose(tokens: &[Token], at: usize) -> Option<(DailyDose, usize)> {
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
    let by_day = |t: &Token| t.norm.contains("daily") || t.norm.contains("day");
    // "simvastatin above 20 mg or pravastatin above 40 mg per day"
    let behind = || {
        let second = tokens[end..].iter().position(|t| t.norm == "mg");
        second.is_some_and(|mg| tokens[end + mg..].iter().take(4).any(by_day))
    };
    let daily = tokens[from..end].iter().any(by_day)
        || bounds.min.is_some_and(|min| !min.inclusive) && behind();
    let milligrams = tokens[from..end].iter().any(|t| t.norm == "mg");
    match (bounds.min, bounds.max) {
        // "high-intensity statin (atorvastatin 40-80 mg)": a range is told by the day.
        (Some(min), max) if milligrams && (daily || max.is_some()) => Some((
            DailyDose {
                mg: min.value,
                inclusive: min.inclusive,
            },
            end,
        )),
        _ => None,
    }
}
