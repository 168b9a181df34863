//! Which version of a policy is in force on a day: both days inclusive, the latest `effective`
//! wins (contract, section 1).

use pa_model::Date;

/// The first and last day of a period, both included, as days since 0001-01-01; open ends are
/// [`i32::MIN`] and [`i32::MAX`].
pub(crate) type Days = (i32, i32);

/// A day as a number, so that days compare and pack.
pub(crate) fn number(day: Date) -> i32 {
    pa_model::days_between(Date::constant(1, 1, 1), day)
}

/// For each version of one policy, given as its own first and last day, the periods in which it is
/// the one that applies. A version without an effective date has always been there; of two with the
/// same date the later in the list applies.
pub(crate) fn periods(versions: &[(Option<Date>, Option<Date>)]) -> Vec<Vec<Days>> {
    let own: Vec<Days> = versions
        .iter()
        .map(|(from, until)| {
            (
                from.map_or(i32::MIN, number),
                until.map_or(i32::MAX, number),
            )
        })
        .collect();
    (0..own.len())
        .map(|at| {
            let mut left = vec![own[at]];
            let later = (0..own.len()).filter(|&o| (own[o].0, o) > (own[at].0, at));
            for other in later {
                left = left
                    .into_iter()
                    .flat_map(|period| without(period, own[other]))
                    .collect();
            }
            left.retain(|(from, until)| from <= until);
            left
        })
        .collect()
}

/// `period` less `other`.
fn without((from, until): Days, other: Days) -> Vec<Days> {
    if other.0 > other.1 || other.0 > until || other.1 < from {
        return vec![(from, until)];
    }
    let mut parts = Vec::new();
    if from < other.0 {
        parts.push((from, other.0 - 1));
    }
    if until > other.1 {
        parts.push((other.1 + 1, until));
    }
    parts
}

/// Whether the periods hold a day.
pub(crate) fn holds(periods: &[Days], day: i32) -> bool {
    periods
        .iter()
        .any(|(from, until)| (*from..=*until).contains(&day))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_latest_version_in_force_applies() {
        let versions = [
            (Some(day("2024-01-01")), None),
            (Some(day("2025-01-01")), Some(day("2025-06-30"))),
            (None, Some(day("2024-03-31"))),
        ];
        let all = periods(&versions);
        let on = |text: &str| {
            let wanted = number(day(text));
            (0..all.len())
                .filter(|&i| holds(&all[i], wanted))
                .collect::<Vec<_>>()
        };
        assert_eq!(on("2023-05-01"), [2]);
        assert_eq!(
            on("2024-01-01"),
            [0],
            "both days included, the latest effective wins"
        );
        assert_eq!(on("2024-12-31"), [0]);
        assert_eq!(on("2025-01-01"), [1]);
        assert_eq!(on("2025-06-30"), [1]);
        assert_eq!(on("2025-07-01"), [0], "the older one has no last day");
    }

    #[test]
    fn exactly_one_version_applies_on_any_covered_day() {
        let versions = [
            (Some(day("2024-01-01")), Some(day("2024-12-31"))),
            (Some(day("2024-01-01")), Some(day("2024-06-30"))),
            (Some(day("2024-05-01")), Some(day("2024-05-31"))),
        ];
        let all = periods(&versions);
        for at in number(day("2023-12-01"))..number(day("2025-02-01")) {
            let covered = (number(day("2024-01-01"))..=number(day("2024-12-31"))).contains(&at);
            let count = all.iter().filter(|p| holds(p, at)).count();
            assert_eq!(count, usize::from(covered), "day {at}");
        }
    }
}
