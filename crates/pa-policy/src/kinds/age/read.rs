//! The phrases that mean an age.

use super::{Age, AgeBound, AgeUnit};
use crate::criteria::Node;
use crate::kinds::lab::Bound;
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::quantity::one_bound;
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `≥ 18 years of age`, `aged 12 to 17 years`, `under 18`, `adult`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let mut account = Account::new(tokens);
    let mut age = Age { min: None, max: None };
    let mut named = false;
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        if let Some(inner) = token.group() {
            // "Adult (18 years or older)"
            if let Some((found, _, _)) = years(inner, 0).filter(|f| f.1 == inner.len()) {
                merge(&mut age, found)?;
                account.take(i..i + 1);
                named = true;
                i += 1;
                continue;
            }
        }
        let saying = token.is(Cue::Age) || matches!(token.norm.as_str(), "adult" | "age at" | "an adult");
        if saying {
            named = true;
            account.take(i..i + 1);
            if matches!(token.norm.as_str(), "adult" | "an adult") && age.min.is_none() && age.max.is_none() {
                age.min = Some(AgeBound { value: 18, unit: AgeUnit::Years });
            }
        }
        let from = if saying && !token.norm.ends_with("between") { i + 1 } else { i };
        let from = from + usize::from(tokens.get(from).is_some_and(|t| matches!(t.norm.as_str(), "is" | "of" | "are")));
        let joins = named
            && (token.is(Cue::And) || token.is_sign(',') || token.norm == "but")
            && years(tokens, i + 1).is_some();
        if joins {
            account.take(i..i + 1);
            i += 1;
            continue;
        }
        if let Some((found, end, unit)) = years(tokens, from) {
            if !(named || unit) {
                return None;
            }
            named = true;
            merge(&mut age, found)?;
            account.take(i..end);
            i = end;
            continue;
        }
        i += 1;
    }
    if !named || (age.min.is_none() && age.max.is_none()) {
        return None;
    }
    context.close(account, Node::fact(age))
}

/// Bounds in years or months at `at`; the token after them, and whether words said that it is an
/// age ("of age", "old", "or older").
fn years(tokens: &[Token], at: usize) -> Option<(Age, usize, bool)> {
    let unit = |tokens: &[Token], at: usize| {
        let Some(token) = tokens.get(at) else { return 0 };
        let unit = token.is(Cue::AgeOfYears)
            || token.is(Cue::AgeOfMonths)
            || matches!(token.norm.as_str(), "year" | "month" | "yr");
        usize::from(unit)
    };
    let (found, mut end) = one_bound(tokens, at, &unit)?;
    while tokens.get(end).is_some_and(|t| matches!(t.norm.as_str(), "of age" | "old" | "of" | "age" | "in age") || t.is(Cue::Age)) {
        end += 1;
    }
    let words = &tokens[at..end];
    let months = words.iter().any(|t| t.is(Cue::AgeOfMonths) || t.norm == "month");
    let unit = if months { AgeUnit::Months } else { AgeUnit::Years };
    let said = words.iter().any(|t| {
        t.is(Cue::AgeOfYears)
            || t.is(Cue::AgeOfMonths)
            || t.is(Cue::Age)
            || matches!(t.norm.as_str(), "or older" | "and older" | "or younger" | "and younger" | "older than" | "younger than" | "of age" | "old" | "age")
    });
    let whole = |b: Bound| u32::try_from(b.value.micros() / 1_000_000).ok().filter(|_| b.value.micros() % 1_000_000 == 0);
    // Completed units: "> 30" begins on the 31st birthday, "< 18" ends the day before the 18th.
    let min = match found.min {
        Some(b) => Some(AgeBound { value: whole(b)? + u32::from(!b.inclusive), unit }),
        None => None,
    };
    let max = match found.max {
        Some(b) => Some(AgeBound { value: whole(b)?.checked_sub(u32::from(!b.inclusive))?, unit }),
        None => None,
    };
    Some((Age { min, max }, end, said))
}

fn merge(age: &mut Age, found: Age) -> Option<()> {
    let put = |slot: &mut Option<AgeBound>, bound: Option<AgeBound>| match (&slot, bound) {
        (_, None) => Some(()),
        (None, bound) => {
            *slot = bound;
            Some(())
        }
        // "Adult (18 years or older)": the number decides where both say the same.
        (Some(old), Some(new)) => (*old == new).then_some(()),
    };
    put(&mut age.min, found.min)?;
    put(&mut age.max, found.max)
}
