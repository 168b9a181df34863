//! Interval arithmetic against a model that walks through the days one by one.
#![allow(clippy::unwrap_used)]

use pa_model::patient::Outcome;
use proptest::prelude::*;

use super::*;

const TODAY: i32 = 400;

const OUTCOMES: [Outcome; 5] = [
    Outcome::Effective,
    Outcome::PartialResponse,
    Outcome::InadequateResponse,
    Outcome::Intolerance,
    Outcome::Unknown,
];

fn stint(from: i32, to: i32, outcome: Outcome) -> Stint {
    Stint {
        from: Some(from),
        to: Some(to),
        active: to == TODAY,
        outcomes: Outcomes::of(outcome),
        certain: true,
        entries: vec![0],
    }
}

fn demand(min_days: i32) -> Demand {
    Demand {
        outcome: Wanted::Any,
        min_days,
        timed: min_days > 0,
        total: false,
        since: None,
        current: false,
    }
}

fn dated() -> impl Strategy<Value = Stint> {
    let lengths = prop_oneof![0..5_i32, 25..35_i32, 0..200_i32];
    (0..TODAY, lengths, 0..OUTCOMES.len()).prop_map(|(from, length, outcome)| {
        stint(from, (from + length).min(TODAY), OUTCOMES[outcome])
    })
}

fn any_stint() -> impl Strategy<Value = Stint> {
    (dated(), 0..4_u8, proptest::bool::weighted(0.8)).prop_map(|(mut s, hidden, certain)| {
        if hidden & 1 != 0 {
            s.from = None;
        }
        if hidden & 2 != 0 {
            s.to = None;
        }
        s.certain = certain;
        s
    })
}

fn any_demand() -> impl Strategy<Value = Demand> {
    let wanted = prop_oneof![
        Just(Wanted::Any),
        Just(Wanted::Failure),
        Just(Wanted::Response)
    ];
    let since = proptest::option::of(0..TODAY);
    (wanted, 0..120_i32, any::<bool>(), since, any::<bool>()).prop_map(
        |(outcome, min_days, total, since, current)| Demand {
            outcome,
            min_days,
            timed: min_days > 0,
            total,
            since,
            current,
        },
    )
}

/// The trials of the model: day by day, `used[d]` says whether the drug was taken between day `d`
/// and the next. A trial ends where more than 30 days pass without a stint that begins or lasts.
fn model(stints: &[Stint]) -> Vec<(i32, i32, i32, Outcomes, bool)> {
    let mut out = Vec::new();
    let mut current: Option<(i32, i32, i32, Outcomes, bool)> = None;
    for day in 0..=TODAY {
        let today: Vec<&Stint> = stints
            .iter()
            .filter(|s| s.from.unwrap() <= day && day <= s.to.unwrap())
            .collect();
        if today.is_empty() {
            continue;
        }
        if current.is_some_and(|(_, last, ..)| day - last > GAP) {
            out.extend(current.take());
        }
        let (_, last, days, outcomes, active) =
            current.get_or_insert((day, day, 0, Outcomes::default(), false));
        *last = day;
        *days += i32::from(today.iter().any(|s| s.to.unwrap() > day));
        for s in today {
            *outcomes = outcomes.with(s.outcomes);
            *active |= s.active;
        }
    }
    out.extend(current);
    out
}

#[test]
fn boundaries_of_length_and_gap() {
    use Outcome::{InadequateResponse, Unknown};
    for (stints, lengths) in [
        // 1 to 31 January is 30 days.
        (vec![stint(0, 30, Unknown)], vec![30]),
        (
            vec![stint(0, 30, Unknown), stint(60, 70, Unknown)],
            vec![40],
        ),
        (
            vec![stint(0, 30, Unknown), stint(61, 70, Unknown)],
            vec![30, 9],
        ),
        (
            vec![stint(0, 30, Unknown), stint(10, 50, Unknown)],
            vec![50],
        ),
        (
            vec![
                stint(0, 50, Unknown),
                stint(10, 20, Unknown),
                stint(80, 90, Unknown),
            ],
            vec![60],
        ),
        (vec![stint(5, 5, InadequateResponse)], vec![0]),
        (vec![], vec![]),
    ] {
        let found: Vec<i32> = join(&stints).iter().map(|c| c.days).collect();
        assert_eq!(found, lengths, "{stints:?}");
    }
}

#[test]
fn a_joined_trial_carries_every_outcome() {
    let stints = [
        stint(0, 30, Outcome::Effective),
        stint(60, 65, Outcome::InadequateResponse),
    ];
    let failed = Demand {
        outcome: Wanted::Failure,
        ..demand(35)
    };
    assert_eq!(failed.judge(&stints), Truth::Met);
    let apart = [
        stint(0, 30, Outcome::Effective),
        stint(61, 66, Outcome::InadequateResponse),
    ];
    assert_eq!(
        failed.judge(&apart),
        Truth::NotMet,
        "length and outcome of the same trial"
    );
}

#[test]
fn one_trial_or_a_total() {
    let stints = [
        stint(0, 50, Outcome::Unknown),
        stint(100, 150, Outcome::Unknown),
    ];
    assert_eq!(demand(60).judge(&stints), Truth::NotMet);
    let total = Demand {
        total: true,
        ..demand(100)
    };
    assert_eq!(total.judge(&stints), Truth::Met);
    assert_eq!(
        Demand {
            total: true,
            ..demand(101)
        }
        .judge(&stints),
        Truth::NotMet
    );
    // Two drugs on the same days: a day counts once.
    let (a, b) = (
        [stint(0, 50, Outcome::Unknown)],
        [stint(25, 75, Outcome::Unknown)],
    );
    let judge = |days| {
        Demand {
            total: true,
            ..demand(days)
        }
        .judge_total(&[&a, &b])
    };
    assert_eq!((judge(75), judge(76)), (Truth::Met, Truth::NotMet));
}

#[test]
fn windows_include_their_edge() {
    let stints = [stint(0, 200, Outcome::Unknown)];
    let since = |day| {
        Demand {
            since: Some(day),
            ..demand(0)
        }
        .judge(&stints)
    };
    assert_eq!((since(200), since(201)), (Truth::Met, Truth::NotMet));
    let now = Demand {
        current: true,
        ..demand(0)
    };
    assert_eq!(now.judge(&stints), Truth::NotMet);
    assert_eq!(
        now.judge(&[stint(390, TODAY, Outcome::Unknown)]),
        Truth::Met
    );
}

#[test]
fn unknown_dates_are_a_trial_of_no_stated_length() {
    let open = |from, to| Stint {
        from,
        to,
        ..stint(0, 0, Outcome::InadequateResponse)
    };
    for undated in [open(Some(10), None), open(None, Some(10)), open(None, None)] {
        let stints = [undated];
        assert_eq!(demand(0).judge(&stints), Truth::Met);
        assert_eq!(demand(30).judge(&stints), Truth::Unknown);
        let effective = Demand {
            outcome: Wanted::Response,
            ..demand(0)
        };
        assert_eq!(effective.judge(&stints), Truth::NotMet);
    }
    let since = |day, s: Stint| {
        Demand {
            since: Some(day),
            ..demand(0)
        }
        .judge(&[s])
    };
    assert_eq!(since(10, open(Some(10), None)), Truth::Met);
    assert_eq!(since(11, open(Some(10), None)), Truth::Unknown);
    assert_eq!(since(10, open(None, Some(10))), Truth::Met);
    assert_eq!(since(11, open(None, Some(10))), Truth::NotMet);
    assert_eq!(since(11, open(None, None)), Truth::Unknown);
}

#[test]
fn what_may_be_another_drug_is_unknown_where_it_matters() {
    let doubtful = Stint {
        certain: false,
        ..stint(0, 90, Outcome::InadequateResponse)
    };
    assert_eq!(
        demand(60).judge(std::slice::from_ref(&doubtful)),
        Truth::Unknown
    );
    assert_eq!(
        demand(91).judge(std::slice::from_ref(&doubtful)),
        Truth::NotMet
    );
    assert_eq!(
        demand(60).judge(&[doubtful, stint(0, 60, Outcome::Unknown)]),
        Truth::Met
    );
}

#[test]
fn at_once_counts_only_common_days() {
    let a = [Stint {
        entries: vec![0],
        ..stint(0, 100, Outcome::Unknown)
    }];
    let b = [Stint {
        entries: vec![1],
        ..stint(40, 140, Outcome::InadequateResponse)
    }];
    let both = intersect(&a, &b);
    assert_eq!(join(&both).iter().map(|c| c.days).collect::<Vec<_>>(), [60]);
    assert_eq!(both[0].entries, [0, 1]);
    assert!(both[0].outcomes.satisfy(Wanted::Failure));
    let later = [Stint {
        entries: vec![1],
        ..stint(100, 140, Outcome::Unknown)
    }];
    assert!(
        intersect(&a, &later).is_empty(),
        "one after the other is not at once"
    );
    assert_eq!(intersect(&a, &a), a, "one product of both");
    let undated = [Stint {
        from: None,
        entries: vec![2],
        ..stint(0, 100, Outcome::Unknown)
    }];
    assert!(!intersect(&a, &undated)[0].certain);
}

proptest! {
    #[test]
    fn joining_agrees_with_walking_through_the_days(stints in prop::collection::vec(dated(), 0..7)) {
        let found: Vec<_> =
            join(&stints).into_iter().map(|c| (c.from, c.to, c.days, c.outcomes, c.active)).collect();
        prop_assert_eq!(found, model(&stints));
    }

    #[test]
    fn judging_agrees_with_walking_through_the_days(
        stints in prop::collection::vec(dated(), 0..6),
        asked in any_demand(),
    ) {
        let trials = model(&stints);
        let suits = |(_, to, _, outcomes, active): &(i32, i32, i32, Outcomes, bool)| {
            outcomes.satisfy(asked.outcome)
                && asked.since.is_none_or(|since| *active || *to >= since)
                && (!asked.current || *active)
        };
        let total: i32 =
            trials.iter().filter(|t| t.3.satisfy(asked.outcome)).map(|t| t.2).sum();
        let expected = trials.iter().any(|trial| {
            suits(trial) && if asked.total { total >= asked.min_days } else { trial.2 >= asked.min_days }
        });
        prop_assert_eq!(asked.judge(&stints), Truth::from(expected));
        if asked.total {
            prop_assert_eq!(asked.judge_total(&[&stints]), Truth::from(expected));
        }
    }

    /// More on record never takes a proof away, and never refutes what was possible.
    #[test]
    fn another_stint_only_adds(
        stints in prop::collection::vec(any_stint(), 0..5),
        more in any_stint(),
        asked in any_demand(),
    ) {
        let before = asked.judge(&stints);
        let mut all = stints;
        all.push(more);
        let after = asked.judge(&all);
        prop_assert!(before != Truth::Met || after == Truth::Met, "{before:?} {after:?}");
        prop_assert!(before != Truth::Unknown || after != Truth::NotMet, "{before:?} {after:?}");
    }

    /// Filling in a missing date agrees with what was said while it was missing.
    #[test]
    fn what_is_decided_stays_so_when_dates_are_found(
        known in prop::collection::vec(dated(), 0..3),
        hidden in dated(),
        sides in 1..4_u8,
        asked in any_demand(),
    ) {
        let mut open = hidden.clone();
        if sides & 1 != 0 { open.from = None; }
        if sides & 2 != 0 { open.to = None; }
        // An active stint always has its last day, the day of judgement.
        if hidden.active { open.to = hidden.to; }
        let mut before = known.clone();
        before.push(open);
        let mut after = known;
        after.push(hidden);
        let (open, found) = (asked.judge(&before), asked.judge(&after));
        prop_assert!(open == Truth::Unknown || open == found, "{open:?} {found:?}");
    }
}
