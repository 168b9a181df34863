//! FHIR dates and date-times, of which a record keeps the day.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};

use crate::Date;

/// A FHIR `date`, `dateTime` or `instant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum FhirDate {
    /// A known day, in the zone in which it was written.
    Day(Date),
    /// Only the year, or year and month, is known.
    Partial,
}

impl FhirDate {
    /// The day, where it is known.
    pub(super) fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Partial => None,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let number = |part: &str| {
            part.parse::<u16>()
                .ok()
                .filter(|_| part.bytes().all(|b| b.is_ascii_digit()))
        };
        match text.len() {
            4 => number(text).map(|_| Self::Partial),
            7 => {
                let (year, month) = text.split_once('-')?;
                number(year)?;
                (1..=12).contains(&number(month)?).then_some(Self::Partial)
            }
            10 => text.parse().ok().map(Self::Day),
            _ => {
                let (day, time) = text.split_once('T')?;
                let clock = time.get(..5)?;
                let (hour, minute) = clock.split_once(':')?;
                let valid = day.len() == 10 && number(hour)? < 24 && number(minute)? < 60;
                day.parse().ok().filter(|_| valid).map(Self::Day)
            }
        }
    }
}

impl<'de> Deserialize<'de> for FhirDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a FHIR date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_taken_as_written() {
        let day = |y, m, d| Some(FhirDate::Day(crate::Date::constant(y, m, d)));
        for (text, expected) in [
            ("2020-12-05", day(2020, 12, 5)),
            ("2020-12-05T23:32:26-05:00", day(2020, 12, 5)),
            ("2013-02-19T20:32:26.828+00:00", day(2013, 2, 19)),
            ("2020", Some(FhirDate::Partial)),
            ("2020-05", Some(FhirDate::Partial)),
            ("2020-13", None),
            ("2020-02-30", None),
            ("2020-02-30T10:00:00Z", None),
            ("2020-02-20T25:00:00Z", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(FhirDate::parse(text), expected, "{text}");
        }
    }
}
