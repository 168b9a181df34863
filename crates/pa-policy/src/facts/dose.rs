//! The daily dose in a dose text such as `1000 mg twice daily`.

use pa_model::Decimal;

/// Milligrams a day that `text` states; `None` where it does not state exactly one amount and one
/// frequency. A strength alone (`20 mg`) is taken once a day: that is how prescriptions write it.
///
/// Combination strengths (`24/26 mg`), ranges, titrations, doses by weight and doses as needed
/// are no daily dose: they stay `None`, so that a criterion on the dose is unknown, never guessed.
pub fn daily_mg(text: &str) -> Option<Decimal> {
    let lower = text.to_ascii_lowercase();
    let tokens = tokens(&lower)?;
    let mut dose = Dose::default();
    let mut rest = tokens.as_slice();
    while let Some((taken, ())) = dose.read(rest) {
        rest = rest.get(taken..)?;
        if rest.is_empty() {
            return dose.per_day();
        }
    }
    None
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    Number(Decimal),
    Word(&'a str),
}

/// Numbers and words; `None` where a sign stands in the text that changes what a number means.
fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut out = Vec::with_capacity(8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
        if first.is_ascii_digit() {
            let end = rest.find(|c| !number(c)).unwrap_or(rest.len());
            let (digits, after) = rest.split_at(end);
            out.push(Token::Number(
                digits.trim_end_matches([',', '.']).parse().ok()?,
            ));
            rest = after;
        } else if first.is_ascii_alphabetic() || first == 'µ' {
            let end = rest
                .find(|c: char| !c.is_ascii_alphabetic() && c != 'µ')
                .unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            out.push(Token::Word(word));
            rest = after;
        } else if matches!(first, ' ' | ',' | '.' | ';' | '(' | ')') {
            rest = rest.get(first.len_utf8()..)?;
        } else {
            return None;
        }
    }
    Some(out)
}

#[derive(Default)]
struct Dose {
    mg: Option<Decimal>,
    /// Tablets, capsules, puffs at once.
    units: Option<Decimal>,
    /// Times in a period, and its days.
    times: Option<(Decimal, Decimal)>,
}

impl Dose {
    /// Reads the next phrase: how many tokens it took. `None` where it is not understood, or
    /// states something a second time.
    fn read(&mut self, rest: &[Token<'_>]) -> Option<(usize, ())> {
        use Token::{Number, Word};
        let one = Decimal::from(1);
        let (taken, times) = match *rest {
            [Number(n), Word(unit), ..] if milligrams(unit).is_some() => {
                let (numerator, denominator) = milligrams(unit)?;
                let mg = n.ratio(numerator, denominator)?;
                return self.mg.replace(mg).is_none().then_some((2, ()));
            }
            [Number(n), Word(unit), ..] if is_form(unit) => {
                return self.units.replace(n).is_none().then_some((2, ()));
            }
            [Word(n), Word(unit), ..] if count(n).is_some() && is_form(unit) => {
                return self.units.replace(count(n)?).is_none().then_some((2, ()));
            }
            [Word("q"), Number(n), Word("h" | "hr" | "hrs" | "hours"), ..]
            | [
                Word("every"),
                Number(n),
                Word("h" | "hr" | "hrs" | "hour" | "hours"),
                ..,
            ] => (3, (Decimal::from(24).ratio(one, n)?, one)),
            [Word("q"), Number(n), Word("d" | "days"), ..]
            | [Word("every"), Number(n), Word("days"), ..] => (3, (one, n)),
            [Word("q"), Number(n), Word("w" | "wk" | "weeks"), ..]
            | [Word("every"), Number(n), Word("weeks"), ..] => {
                (3, (one, n.ratio(Decimal::from(7), one)?))
            }
            [Word("every"), Word("other"), Word("day"), ..] => (3, (one, Decimal::from(2))),
            [Word("every"), Word("other"), Word("week"), ..] => (3, (one, Decimal::from(14))),
            [Word("every"), Word(period), ..] if days_of(period).is_some() => {
                (2, (one, days_of(period)?))
            }
            [
                Number(n),
                Word("times"),
                Word("a" | "per" | "each" | "every"),
                Word(period),
                ..,
            ] => (4, (n, days_of(period)?)),
            [Number(n), Word("times"), Word(period), ..] => (3, (n, days_of(period)?)),
            [
                Word(n),
                Word("times"),
                Word("a" | "per" | "each" | "every"),
                Word(period),
                ..,
            ] => (4, (count(n)?, days_of(period)?)),
            [Word(n), Word("times"), Word(period), ..] => (3, (count(n)?, days_of(period)?)),
            [
                Word(n @ ("once" | "twice" | "thrice")),
                Word("a" | "per" | "each" | "every"),
                Word(period),
                ..,
            ] => (3, (count(n)?, days_of(period)?)),
            [Word(n @ ("once" | "twice" | "thrice")), Word(period), ..]
                if days_of(period).is_some() =>
            {
                (2, (count(n)?, days_of(period)?))
            }
            [
                Word("a" | "per" | "each"),
                Word(period @ ("day" | "week" | "month")),
                ..,
            ] => (2, (one, days_of(period)?)),
            [
                Word(period @ ("daily" | "nightly" | "weekly" | "monthly" | "bedtime")),
                ..,
            ] => (1, (one, days_of(period)?)),
            [Word(abbreviation), ..] if latin(abbreviation).is_some() => {
                (1, (latin(abbreviation)?, one))
            }
            [Word(word), ..] if is_inert(word) => return Some((1, ())),
            _ => return None,
        };
        self.times.replace(times).is_none().then_some((taken, ()))
    }

    fn per_day(self) -> Option<Decimal> {
        let one = Decimal::from(1);
        let (times, days) = self.times.unwrap_or((one, one));
        self.mg?
            .ratio(self.units.unwrap_or(one), one)?
            .ratio(times, days)
    }
}

/// A unit of mass in mg, as a fraction.
fn milligrams(unit: &str) -> Option<(Decimal, Decimal)> {
    let (one, thousand) = (Decimal::from(1), Decimal::from(1000));
    match unit {
        "mg" | "mgs" | "milligram" | "milligrams" => Some((one, one)),
        "g" | "gm" | "gram" | "grams" => Some((thousand, one)),
        "mcg" | "ug" | "µg" | "microgram" | "micrograms" => Some((one, thousand)),
        _ => None,
    }
}

fn is_form(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    matches!(
        singular,
        "tablet" | "tab" | "capsule" | "cap" | "pill" | "puff" | "injection" | "patch"
    )
}

fn count(word: &str) -> Option<Decimal> {
    let n = match word {
        "one" | "once" => 1,
        "two" | "twice" => 2,
        "three" | "thrice" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        _ => return None,
    };
    Some(Decimal::from(n))
}

/// Days in a period; a month is 30 days, as everywhere in the system.
fn days_of(period: &str) -> Option<Decimal> {
    let days = match period {
        "day" | "daily" | "night" | "nightly" | "morning" | "evening" | "bedtime" => 1,
        "week" | "weekly" => 7,
        "month" | "monthly" => 30,
        _ => return None,
    };
    Some(Decimal::from(days))
}

/// Times a day that a prescriber's abbreviation means.
fn latin(word: &str) -> Option<Decimal> {
    let times = match word {
        "qd" | "od" | "qday" | "qam" | "qpm" | "qhs" | "hs" => 1,
        "bid" => 2,
        "tid" => 3,
        "qid" => 4,
        _ => return None,
    };
    Some(Decimal::from(times))
}

/// Words of a dose text that state no amount.
fn is_inert(word: &str) -> bool {
    matches!(
        word,
        "by" | "mouth"
            | "po"
            | "oral"
            | "orally"
            | "take"
            | "of"
            | "subcutaneously"
            | "subcutaneous"
            | "sc"
            | "sq"
            | "subq"
            | "injected"
            | "inject"
            | "im"
            | "intramuscularly"
            | "iv"
            | "inhaled"
            | "with"
            | "food"
            | "meals"
            | "in"
            | "the"
            | "at"
            | "er"
            | "xr"
            | "sr"
            | "total"
            | "extended"
            | "release"
            | "topically"
            | "intravenously"
            | "dose"
    ) || is_form(word)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn doses_that_prescriptions_write() {
        for (text, mg) in [
            ("1000 mg twice daily", "2000"),
            ("80 mg once daily", "80"),
            ("20 mg", "20"),
            ("5 mg q12h", "10"),
            ("5 mg q 8 hours", "15"),
            ("10 mg BID", "20"),
            ("10 mg TID", "30"),
            ("10 mg QD", "10"),
            ("10mg daily", "10"),
            ("2 tablets of 500 mg daily", "1000"),
            ("two 500 mg tablets", ""),
            ("500 mg, 2 tablets by mouth every day", "1000"),
            ("40 mg by mouth at bedtime", "40"),
            ("1 g twice a day", "2000"),
            ("50 mcg once daily", "0.05"),
            ("500 mg three times a day", "1500"),
            ("500 mg 4 times daily", "2000"),
            ("7 mg once weekly", "1"),
            ("14 mg every 2 weeks", "1"),
            ("300 mg every other week", "21.428571"),
            ("1,000 mg daily", "1000"),
            ("30 mg monthly", "1"),
            ("24/26 mg twice daily", ""),
            ("10-20 mg daily", ""),
            ("1 mg/kg daily", ""),
            ("10 mg as needed", ""),
            ("10 mg daily then 20 mg daily", ""),
            ("10 units daily", ""),
            ("twice daily", ""),
            ("", ""),
            ("q0h 5 mg", ""),
            ("0.5 mg once weekly", "0.071429"),
            ("5 mg ×2", ""),
        ] {
            let read = daily_mg(text).map(|d| d.to_string()).unwrap_or_default();
            assert_eq!(read, mg, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[0-9a-z ./,µq-]{0,30}") {
            let _ = daily_mg(&text);
        }
    }
}
