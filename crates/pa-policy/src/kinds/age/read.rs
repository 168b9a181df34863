//! The phrases that mean an age.

use super::{Age, AgeBound, AgeUnit};
use crate::criteria::Node;
use crate::kinds::lab::Bound;
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::quantity::one_bound;
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};
use crate::sentence::is_young;

/// Reads `≥ 18 years of age`, `aged 12 to 17 years`, `under 18`, `adult`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let mut account = Account::new(tokens);
    let mut age = Age { min: None, max: None };
    let mut named = is_of_subject(tokens);
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        // "indicated for adults", "adults only"
        let aged = |t: &Token| t.norm == "adult" || is_young(t);
        let lead = token.is(Cue::Diagnosis) && token.norm.ends_with(" for") && tokens.get(i + 1).is_some_and(aged);
        let only = token.norm == "only" && i > 0 && i + 1 == tokens.len();
        if lead || only {
            account.take(i..i + 1);
            i += 1;
            continue;
        }
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
        let saying = token.is(Cue::Age) || token.norm.ends_with(" aged") || matches!(token.norm.as_str(), "adult" | "age at" | "an adult");
        if saying {
            named = true;
            account.take(i..i + 1);
            // "adults and adolescents 12 years of age and older"
            let both = token.norm == "adult"
                && tokens.get(i + 1).is_some_and(|t| t.is(Cue::And) || t.is(Cue::Or))
                && tokens.get(i + 2).is_some_and(is_young)
                && tokens[i + 3..].iter().any(|t| t.number().is_some());
            if both {
                account.take(i + 1..i + 2);
                i += 2;
                continue;
            }
            if matches!(token.norm.as_str(), "adult" | "an adult") && age.min.is_none() && age.max.is_none() {
                age.min = Some(AgeBound { value: 18, unit: AgeUnit::Years });
            }
        }
        let from = if saying && !token.norm.ends_with("between") { i + 1 } else { i };
        let from = from + usize::from(tokens.get(from).is_some_and(|t| matches!(t.norm.as_str(), "is" | "of" | "are")));
        if let Some(next) = joined(tokens, i).filter(|_| named) {
            account.take(i..next);
            i = next;
            continue;
        }
        if let Some((found, end)) = milestone(tokens, i) {
            named = true;
            merge(&mut age, found)?;
            account.take(i..end);
            i = end;
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
    // "children 4 years of age and up": the bounds say which.
    for (i, token) in tokens.iter().enumerate() {
        // "a child or adolescent aged 6 to 17 years"
        let between = (token.is(Cue::Or) || token.is(Cue::And))
            && i > 0
            && is_young(&tokens[i - 1])
            && tokens.get(i + 1).is_some_and(is_young);
        if is_young(token) || between {
            account.take(i..i + 1);
        }
    }
    context.close(account, Node::fact(age))
}

/// Bounds in years or months at `at`; the token after them, and whether words said that it is an
/// age ("of age", "old", "or older").
fn years(tokens: &[Token], at: usize) -> Option<(Age, usize, bool)> {
    if let Some(found) = two_units(tokens, at) {
        return Some(found);
    }
    if let Some((said, skipped)) = of_age(tokens, at) {
        let (found, end, _) = years(&said, 0)?;
        return Some((found, at + end + skipped, true));
    }
    let unit = |tokens: &[Token], at: usize| {
        let Some(token) = tokens.get(at) else { return 0 };
        let unit = token.is(Cue::AgeOfYears)
            || token.is(Cue::AgeOfMonths)
            || matches!(token.norm.as_str(), "year" | "month" | "yr");
        usize::from(unit)
    };
    let (found, mut end) = one_bound(tokens, at, &unit)?;
    // "no older than 90 days": a newborn's, or a test's.
    let finer = |t: &Token| matches!(t.norm.as_str(), "day" | "week" | "hour" | "wk");
    if tokens[at..end].iter().chain(tokens.get(end)).any(finer) {
        return None;
    }
    while tokens.get(end).is_some_and(|t| matches!(t.norm.as_str(), "of age" | "old" | "of" | "age" | "in age") || t.is(Cue::Age)) {
        end += 1;
    }
    let words = &tokens[at..end];
    // "not younger than 6 nor older than 24 months": the unit stands behind the last of them.
    let timed = |t: &&Token| t.is(Cue::AgeOfYears) || t.is(Cue::AgeOfMonths) || matches!(t.norm.as_str(), "year" | "month" | "yr");
    let further = tokens[end..].iter().take_while(|t| t.number().is_some() || timed(t) || continues(t));
    let said_unit = words.iter().find(timed).or_else(|| further.clone().find(timed));
    let months = said_unit.is_some_and(|t| t.is(Cue::AgeOfMonths) || t.norm == "month");
    let unit = if months { AgeUnit::Months } else { AgeUnit::Years };
    let said = words.iter().any(|t| {
        t.is(Cue::AgeOfYears)
            || t.is(Cue::AgeOfMonths)
            || t.is(Cue::Age)
            || matches!(t.norm.as_str(), "or older" | "and older" | "or younger" | "and younger" | "of age" | "old" | "age")
            || t.norm.ends_with("older than")
            || t.norm.ends_with("younger than")
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

/// "Patient is ≥ 18 years": nothing but an age can be so many years of a patient.
fn is_of_subject(tokens: &[Token]) -> bool {
    let word = |t: &Token, words: &[&str]| words.contains(&t.norm.as_str());
    let subject = tokens.iter().take_while(|t| {
        word(t, &["the", "patient", "the patient", "member", "the member", "individual", "beneficiary", "recipient", "enrollee", "applicant"])
    });
    let at = subject.count();
    let verb = tokens[at..].iter().take_while(|t| word(t, &["is", "are", "was", "must", "be", "should"])).count();
    let from = at + verb;
    at > 0 && verb > 0 && years(tokens, from).is_some_and(|(_, end, _)| {
        end == tokens.len() && tokens[from..end].iter().any(|t| word(t, &["year", "yr"]))
    })
}

/// "6 months to less than 5 years", "between 6 months and 17 years of age": each end has its own unit.
fn two_units(tokens: &[Token], at: usize) -> Option<(Age, usize, bool)> {
    let unit = |i: usize| {
        let token = tokens.get(i)?;
        if token.is(Cue::AgeOfMonths) || token.norm == "month" {
            Some(AgeUnit::Months)
        } else if token.is(Cue::AgeOfYears) || matches!(token.norm.as_str(), "year" | "yr") {
            Some(AgeUnit::Years)
        } else {
            None
        }
    };
    let whole = |i: usize| {
        let number = tokens.get(i)?.number()?.micros();
        u32::try_from(number / 1_000_000).ok().filter(|_| number % 1_000_000 == 0)
    };
    let is = |i: usize, words: &[&str]| tokens.get(i).is_some_and(|t| words.contains(&t.norm.as_str()));
    let between = is(at, &["between", "from", "age between", "aged between", "ages between", "age range"]);
    let mut i = at + usize::from(between);
    let min = AgeBound { value: whole(i)?, unit: unit(i + 1)? };
    let mut said = tokens[i + 1].is(Cue::AgeOfMonths) || tokens[i + 1].is(Cue::AgeOfYears);
    i += 2;
    let to = tokens.get(i)?;
    if !(to.is_sign('-') || is(i, &["to", "through", "up to", "until"]) || (between && to.is(Cue::And))) {
        return None;
    }
    i += 1;
    let below = tokens.get(i).is_some_and(|t| t.is(Cue::LessThan));
    i += usize::from(below || is(i, &["up to"]));
    let max = AgeBound { value: whole(i)?.checked_sub(u32::from(below))?, unit: unit(i + 1)? };
    said |= tokens[i + 1].is(Cue::AgeOfMonths) || tokens[i + 1].is(Cue::AgeOfYears);
    i += 2;
    while tokens.get(i).is_some_and(|t| matches!(t.norm.as_str(), "of age" | "old" | "of" | "age" | "in age" | "inclusive") || t.is(Cue::Age)) {
        said = true;
        i += 1;
    }
    Some((Age { min: Some(min), max: Some(max) }, i, said))
}

/// Words that may stand between two bounds of one age.
fn continues(token: &Token) -> bool {
    let compares = [Cue::AtLeast, Cue::MoreThan, Cue::AtMost, Cue::LessThan, Cue::And].into_iter().any(|c| token.is(c));
    compares || token.is_sign(',') || token.is_sign('-') || matches!(token.norm.as_str(), "but" | "to" | "through")
}

/// ", but", "and": a connective before a further bound; where the bound begins.
fn joined(tokens: &[Token], at: usize) -> Option<usize> {
    let joins = |t: &Token| t.is(Cue::And) || t.is_sign(',') || t.norm == "but";
    let mut i = at;
    while tokens.get(i).is_some_and(joins) {
        i += 1;
    }
    (i > at && (years(tokens, i).is_some() || milestone(tokens, i).is_some())).then_some(i)
}

/// "over the age of 50", "a maximum age of 17": the tokens without the words between comparison and
/// number, and how many were left out.
fn of_age(tokens: &[Token], at: usize) -> Option<(Vec<Token>, usize)> {
    let mut first = tokens.get(at)?.clone();
    if first.norm == "maximum" {
        first.cues = Cue::AtMost.into();
    }
    let compares = [Cue::AtLeast, Cue::MoreThan, Cue::AtMost, Cue::LessThan].into_iter().any(|c| first.is(c));
    let mut from = at + 1;
    while tokens.get(from).is_some_and(|t| matches!(t.norm.as_str(), "a" | "an" | "the" | "of")) {
        from += 1;
    }
    let named = tokens.get(from).is_some_and(|t| t.is(Cue::Age) && !t.norm.ends_with("between"));
    if !(compares && named) {
        return None;
    }
    from += 1;
    while tokens.get(from).is_some_and(|t| matches!(t.norm.as_str(), "of" | "is")) {
        from += 1;
    }
    let mut said = vec![first];
    said.extend_from_slice(&tokens[from..]);
    Some((said, from - at - 1))
}

/// "has reached their 65th birthday", "has not yet turned 18", "attained the age of 6"; the token after.
fn milestone(tokens: &[Token], at: usize) -> Option<(Age, usize)> {
    let denied = tokens.get(at)?.is(Cue::Not);
    let mut i = at + usize::from(denied);
    let word = |i: usize, words: &[&str]| tokens.get(i).is_some_and(|t| words.contains(&t.norm.as_str()));
    while word(i, &["yet", "has", "have", "already"]) {
        i += 1;
    }
    let turned = word(i, &["turned"]);
    if !(turned || word(i, &["reached", "has reached", "attained", "has attained", "passed", "celebrated"])) {
        return None;
    }
    i += 1;
    let mut aged = false;
    while tokens.get(i).is_some_and(|t| t.is(Cue::Age)) || word(i, &["their", "his", "her", "the", "a", "an", "of"]) {
        aged |= tokens[i].is(Cue::Age);
        i += 1;
    }
    let number = tokens.get(i)?.number()?;
    let value = u32::try_from(number.micros() / 1_000_000).ok().filter(|_| number.micros() % 1_000_000 == 0)?;
    i += 1;
    let ordinal = word(i, &["th", "st", "nd", "rd"]) && word(i + 1, &["birthday"]);
    if ordinal {
        i += 2;
    } else if tokens.get(i).is_some_and(|t| t.is(Cue::AgeOfYears)) || word(i, &["year", "yr"]) {
        aged |= tokens[i].is(Cue::AgeOfYears);
        i += 1;
    } else if tokens.get(i).is_some_and(|t| t.is(Cue::AgeOfMonths)) || word(i, &["month"]) {
        return None;
    }
    if !(turned || aged || ordinal) {
        return None;
    }
    let bound = |value| Some(AgeBound { value, unit: AgeUnit::Years });
    let age = if denied {
        Age { min: None, max: bound(value.checked_sub(1)?) }
    } else {
        Age { min: bound(value), max: None }
    };
    Some((age, i))
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
