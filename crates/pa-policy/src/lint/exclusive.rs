//! When two facts cannot both be so, whoever the patient is. Where it is not certain, they can.

use pa_model::Decimal;
use pa_model::vocabulary::Vocabulary;

use super::asked::Asked;
use crate::kinds::Criterion;
use crate::kinds::age::{Age, AgeBound, AgeUnit};
use crate::kinds::concurrent::Concurrent;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis, When, Whose};
use crate::kinds::lab::{Bound, LabValue, Pick, Range};
use crate::kinds::prescriber::PrescribedBy;
use crate::kinds::requested::Requested;
use crate::kinds::trial::{DrugRef, What};

/// Whether no patient and request can satisfy both.
pub(super) fn exclusive(a: &Asked<'_>, b: &Asked<'_>, vocabulary: &Vocabulary) -> bool {
    match (a.what, b.what) {
        (Criterion::Age(x), Criterion::Age(y)) => {
            let spans = months(x, a.denied).zip(months(y, b.denied));
            spans.is_some_and(|(x, y)| x.0.max(y.0) > x.1.min(y.1))
        }
        (Criterion::SexIs(x), Criterion::SexIs(y)) => match (a.denied, b.denied) {
            (false, false) => x != y,
            (true, true) => false,
            _ => x == y,
        },
        (Criterion::LabValue(x), Criterion::LabValue(y)) => {
            same_value(x, y)
                && values(x, a.denied)
                    .zip(values(y, b.denied))
                    .is_some_and(|(x, y)| apart(&x, &y))
        }
        (Criterion::Diagnosis(x), Criterion::Diagnosis(y)) => {
            match (x.absent != a.denied, y.absent != b.denied) {
                (false, true) => blocked(x, y, vocabulary),
                (true, false) => blocked(y, x, vocabulary),
                _ => false,
            }
        }
        (Criterion::Concurrent(x), Criterion::Concurrent(y)) => {
            match (x.absent != a.denied, y.absent != b.denied) {
                (false, true) => forbidden(x, y, vocabulary),
                (true, false) => forbidden(y, x, vocabulary),
                _ => false,
            }
        }
        (Criterion::Requested(x), Criterion::Requested(y)) => match (a.denied, b.denied) {
            (false, false) => different_requests(x, y),
            (false, true) => x.drugs.iter().all(|drug| y.drugs.contains(drug)),
            (true, false) => y.drugs.iter().all(|drug| x.drugs.contains(drug)),
            (true, true) => false,
        },
        (Criterion::PrescribedBy(x), Criterion::PrescribedBy(y)) => {
            !a.denied && !b.denied && different_prescribers(x, y, vocabulary)
        }
        _ => false,
    }
}

/// First and last calendar month of age, both inclusive; `None` where it is no single span.
pub(super) fn months(age: &Age, denied: bool) -> Option<(u32, u32)> {
    let first = |b: AgeBound| match b.unit {
        AgeUnit::Years => b.value.saturating_mul(12),
        AgeUnit::Months => b.value,
    };
    // "At most 17 years" lasts to the day before the 18th birthday.
    let last = |b: AgeBound| match b.unit {
        AgeUnit::Years => b
            .value
            .saturating_add(1)
            .saturating_mul(12)
            .saturating_sub(1),
        AgeUnit::Months => b.value,
    };
    let (min, max) = (age.min.map(first), age.max.map(last));
    match (denied, min, max) {
        (false, min, max) => Some((min.unwrap_or(0), max.unwrap_or(u32::MAX))),
        (true, Some(min), None) => Some((0, min.checked_sub(1)?)),
        (true, None, Some(max)) => Some((max.saturating_add(1), u32::MAX)),
        (true, _, _) => None,
    }
}

/// Whether two criteria look at the same measurement: the latest in a narrower window is the latest
/// in a wider one too, and the later of two days is the latest.
pub(super) fn same_value(x: &LabValue, y: &LabValue) -> bool {
    x.lab == y.lab
        && x.unit == y.unit
        && match (x.pick, y.pick) {
            (Pick::Latest | Pick::TwoDays, Pick::Latest | Pick::TwoDays) => true,
            (Pick::Baseline, Pick::Baseline) => true,
            // "At any time" is met by one value and another "at any time" by another.
            _ => false,
        }
}

/// The values that satisfy a criterion; `None` where that is no range.
pub(super) fn values(lab: &LabValue, denied: bool) -> Option<Range> {
    if !denied {
        return Some(lab.range.clone());
    }
    let flip = |b: &Bound| Bound {
        value: b.value,
        inclusive: !b.inclusive,
    };
    match &lab.range {
        Range::Between {
            min: Some(min),
            max: None,
        } => Some(Range::Between {
            min: None,
            max: Some(flip(min)),
        }),
        Range::Between {
            min: None,
            max: Some(max),
        } => Some(Range::Between {
            min: Some(flip(max)),
            max: None,
        }),
        _ => None,
    }
}

/// Whether no value lies in both ranges.
pub(super) fn apart(x: &Range, y: &Range) -> bool {
    match (x, y) {
        (Range::Any, _) | (_, Range::Any) => false,
        (Range::OneOf(values), other) | (other, Range::OneOf(values)) => {
            !values.iter().any(|value| other.contains(*value))
        }
        (Range::Between { min: a, max: b }, Range::Between { min: c, max: d }) => {
            empty(a.max_by_tightness(*c, true), b.max_by_tightness(*d, false))
        }
    }
}

/// Whether nothing lies between two bounds.
pub(super) fn empty(min: Option<Bound>, max: Option<Bound>) -> bool {
    min.zip(max).is_some_and(|(min, max)| {
        min.value > max.value || (min.value == max.value && !(min.inclusive && max.inclusive))
    })
}

trait Tighter {
    /// The bound that lets less through.
    fn max_by_tightness(self, other: Self, lower: bool) -> Self;
}

impl Tighter for Option<Bound> {
    fn max_by_tightness(self, other: Self, lower: bool) -> Self {
        let (Some(a), Some(b)) = (self, other) else {
            return self.or(other);
        };
        let key = |bound: &Bound| -> (Decimal, bool) { (bound.value, !bound.inclusive) };
        let first = if lower {
            key(&a) >= key(&b)
        } else {
            a.value < b.value || (a.value == b.value && !a.inclusive)
        };
        Some(if first { a } else { b })
    }
}

/// Whether everyone who has `wanted` is shut out by the absence `barred`.
fn blocked(wanted: &Diagnosis, barred: &Diagnosis, vocabulary: &Vocabulary) -> bool {
    let whose = wanted.whose == barred.whose
        || (barred.whose == Whose::Either && wanted.whose != Whose::Either);
    // A past condition is no present one.
    let when =
        barred.when == When::Ever || wanted.when == When::Now || wanted.whose == Whose::Family;
    let within = match (wanted.within_days, barred.within_days) {
        (_, None) => true,
        (Some(wanted), Some(barred)) => wanted <= barred,
        (None, Some(_)) => false,
    };
    let covers = |wide: &ConditionRef, narrow: &ConditionRef| {
        if wide.codes.is_empty() {
            wide.name == narrow.name || includes(&wide.name, &narrow.name, vocabulary)
        } else {
            wide.codes == narrow.codes
        }
    };
    whose
        && when
        && within
        && !wanted.conditions.is_empty()
        && wanted
            .conditions
            .iter()
            .all(|w| barred.conditions.iter().any(|b| covers(b, w)))
}

fn includes(wide: &str, narrow: &str, vocabulary: &Vocabulary) -> bool {
    let found = vocabulary
        .find_condition(wide)
        .zip(vocabulary.find_condition(narrow));
    found.is_some_and(|(wide, narrow)| vocabulary.condition(wide).includes.contains(&narrow))
}

/// Whether whoever takes one of `wanted` takes one of `barred`.
fn forbidden(wanted: &Concurrent, barred: &Concurrent, vocabulary: &Vocabulary) -> bool {
    let covers = |wide: &DrugRef, narrow: &DrugRef| {
        let plain = wide.min_daily.is_none() && wide.route.is_none() && !wide.other_than_requested;
        plain
            && !narrow.other_than_requested
            && wide.what == narrow.what
            && wide.name == narrow.name
            || plain && member(narrow, wide, vocabulary)
    };
    !wanted.drugs.is_empty()
        && wanted
            .drugs
            .iter()
            .all(|w| barred.drugs.iter().any(|b| covers(b, w)))
}

/// Whether an ingredient always belongs to a class, at any dose and by any route.
fn member(narrow: &DrugRef, wide: &DrugRef, vocabulary: &Vocabulary) -> bool {
    if (narrow.what, wide.what) != (What::Ingredient, What::Class) {
        return false;
    }
    let found = vocabulary
        .find_ingredient(&narrow.name)
        .zip(vocabulary.find_class(&wide.name));
    found.is_some_and(|(drug, class)| {
        vocabulary.ingredient(drug).memberships.iter().any(|m| {
            m.route.is_none()
                && m.min_daily_mg.is_none()
                && m.max_daily_mg.is_none()
                && vocabulary.class(m.class).ancestors.contains(&class)
        })
    })
}

/// Two requests by brand that have none in common: a request is for one brand.
fn different_requests(x: &Requested, y: &Requested) -> bool {
    let brands = |r: &Requested| r.drugs.iter().all(|d| d.what == What::Brand);
    brands(x) && brands(y) && !x.drugs.iter().any(|d| y.drugs.contains(d))
}

/// Two specialties that no prescriber has in one, where no consultation will do.
fn different_prescribers(x: &PrescribedBy, y: &PrescribedBy, vocabulary: &Vocabulary) -> bool {
    let related = |a: &String, b: &String| {
        let ids = vocabulary
            .find_specialty(a)
            .zip(vocabulary.find_specialty(b));
        a == b
            || ids.is_none_or(|(a, b)| {
                let (x, y) = (vocabulary.specialty(a), vocabulary.specialty(b));
                x.includes
                    .iter()
                    .chain([&a])
                    .any(|i| *i == b || y.includes.contains(i))
            })
    };
    !x.consultation
        && !y.consultation
        && !x
            .specialties
            .iter()
            .any(|a| y.specialties.iter().any(|b| related(a, b)))
}
