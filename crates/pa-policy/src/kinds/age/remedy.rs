//! Age changes by waiting alone.

use pa_model::Date;

use super::{Age, AgeBound, AgeUnit};
use crate::facts::Facts;
use crate::path::{Remedies, Wish};

impl Age {
    /// Nothing makes a patient older or younger.
    pub fn remedies(&self, _: &Facts<'_>, _: Wish) -> Remedies {
        Remedies::none()
    }

    /// The birthdays on which the age comes into the bounds, and leaves them.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let birth = facts.patient.birth_date;
        let months = |bound: AgeBound, more: u32| {
            let value = i64::from(bound.value) + i64::from(more);
            match bound.unit {
                AgeUnit::Years => value * 12,
                AgeUnit::Months => value,
            }
        };
        let days = [self.min.map(|b| months(b, 0)), self.max.map(|b| months(b, 1))];
        let days = days.into_iter().flatten().filter_map(|m| completed(birth, m));
        days.filter(|day| *day > facts.as_of).collect()
    }
}

/// The day on which so many calendar months of age are completed. A month that lacks the day of
/// birth completes on the first of the next.
fn completed(birth: Date, months: i64) -> Option<Date> {
    let at = i64::from(birth.year()) * 12 + i64::from(birth.month()) - 1 + months;
    let (year, month) = (at.div_euclid(12), at.rem_euclid(12) + 1);
    let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
    Date::new(year, month, birth.day()).ok().or_else(|| {
        let last = Date::new(year, month, 1).ok()?.last_of_month();
        last.tomorrow().ok()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;
    use crate::truth::Truth;
    use serde_json::json;

    #[test]
    fn an_age_turns_on_the_very_day() {
        for (birth, unit, min) in [
            ("2010-05-04", AgeUnit::Years, 18),
            ("2012-02-29", AgeUnit::Years, 17),
            ("2025-08-31", AgeUnit::Months, 6),
        ] {
            let age = Age {
                min: Some(AgeBound { value: min, unit }),
                max: Some(AgeBound { value: min, unit }),
            };
            let patient = sample::patient(json!({"birth_date": birth}));
            let on = |day| Facts::new(&patient, Some(day), "Ozempic", sample::vocabulary());
            let turns = age.turns(&on(sample::DAY));
            assert_eq!(turns.len(), 2);
            for (day, before, after) in [
                (turns[0], Truth::NotMet, Truth::Met),
                (turns[1], Truth::Met, Truth::NotMet),
            ] {
                assert_eq!(age.judge(&on(day.yesterday().unwrap())).status, before, "{birth}");
                assert_eq!(age.judge(&on(day)).status, after, "{birth}");
            }
        }
    }
}
