//! A patient's record prepared for judging: names resolved, entries dated after the day left out.
//!
//! Every entry keeps its place in the record, so that a finding can point at it. Resolving is lazy
//! where a policy seldom asks: a request pays for what its criteria look at.

mod dose;
mod medication;
mod readings;
mod target;

use std::cell::OnceCell;

use pa_model::patient::{Condition, FamilyHistory, Observation, Patient};
use pa_model::vocabulary::{
    ClassId, ConditionId, DrugName, IngredientId, LabId, ProgramId, Relation, Term, Vocabulary,
    codes::{self, Code},
    words,
};
use pa_model::{Date, days_between};

use crate::finding::Evidence;

pub use dose::daily_mg;
pub use medication::{Doubt, Fit, Med, Use, outcome_words};
pub(crate) use readings::{Values, unit_words};
pub use target::Target;
pub(crate) use target::{requested_fit, same_drugs};

/// A patient's record as of a day, for one requested drug.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The record.
    pub patient: &'a Patient,
    /// The day of judgement.
    pub as_of: Date,
    /// The names that are known.
    pub vocabulary: &'a Vocabulary,
    /// The requested drug as written.
    pub requested_name: &'a str,
    /// What the requested drug is; `None` where its name is not known.
    pub requested: Option<DrugName>,
    /// Drug history, without entries that begin after the day.
    pub medications: Vec<Med<'a>>,
    /// Diagnoses, without those that begin after the day.
    pub conditions: Vec<Coded<'a, Condition>>,
    /// Relatives' diagnoses.
    pub family: Vec<Coded<'a, FamilyHistory>>,
    /// Values up to the day whose test is known, in the order of the record.
    pub readings: Vec<Reading<'a>>,
    allergies: OnceCell<Vec<AllergyTo>>,
}

/// A diagnosis prepared for comparison.
#[derive(Debug)]
pub struct Coded<'a, T> {
    /// Place in the record's list.
    pub index: usize,
    /// The entry.
    pub entry: &'a T,
    /// Its name as recorded.
    pub name: &'a str,
    /// Its ICD-10-CM code in comparable form.
    pub code: Option<Code>,
    named: OnceCell<Option<ConditionId>>,
}

/// A measured value of a known test.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// Place in the record's list.
    pub index: usize,
    /// The entry.
    pub entry: &'a Observation,
    /// The test.
    pub lab: LabId,
}

/// What an allergy entry is to.
#[derive(Debug, Clone, Default)]
pub struct AllergyTo {
    /// Place in the record's list.
    pub index: usize,
    /// Ingredients named, alone or by a brand.
    pub ingredients: Vec<IngredientId>,
    /// Classes named.
    pub classes: Vec<ClassId>,
}

impl<'a> Facts<'a> {
    /// Prepares a record. `as_of`: the day of judgement; `None`: the record's own.
    pub fn new(
        patient: &'a Patient,
        as_of: Option<Date>,
        requested_drug: &'a str,
        vocabulary: &'a Vocabulary,
    ) -> Self {
        let as_of = as_of.unwrap_or(patient.as_of);
        let medications = patient.medications.iter().enumerate();
        let conditions = patient.conditions.iter().enumerate();
        let family = patient.family_history.iter().enumerate();
        let observations = patient.observations.iter().enumerate();
        Self {
            patient,
            as_of,
            vocabulary,
            requested_name: requested_drug,
            requested: vocabulary.resolve_drug(requested_drug),
            medications: medications
                .filter_map(|(index, entry)| Med::new(index, entry, as_of, vocabulary))
                .collect(),
            conditions: conditions
                .filter(|(_, entry)| entry.onset.is_none_or(|onset| onset <= as_of))
                .map(|(index, entry)| Coded::new(index, entry, &entry.name, entry.icd10.as_deref()))
                .collect(),
            family: family
                .map(|(index, entry)| Coded::new(index, entry, &entry.name, entry.icd10.as_deref()))
                .collect(),
            readings: observations
                .filter(|(_, entry)| entry.date <= as_of)
                .filter_map(|(index, entry)| {
                    let lab = vocabulary.identify_lab(&entry.name, entry.loinc.as_deref())?;
                    Some(Reading { index, entry, lab })
                })
                .collect(),
            allergies: OnceCell::new(),
        }
    }

    /// The day of judgement as a number of days.
    pub fn day(&self) -> i32 {
        day_number(self.as_of)
    }

    /// The first day of the window of so many days that ends today, both edges included.
    pub fn window_start(&self, days: u32) -> Date {
        let span = jiff::Span::new().try_days(i64::from(days));
        // A window reaching back before the calendar begins holds every day.
        span.ok()
            .and_then(|span| self.as_of.checked_sub(span).ok())
            .unwrap_or(Date::MIN)
    }

    /// The record's allergies, resolved on first use.
    pub fn allergies(&self) -> &[AllergyTo] {
        self.allergies.get_or_init(|| {
            let entries = self.patient.allergies.iter().enumerate();
            entries
                .map(|(index, entry)| AllergyTo::new(index, &entry.substance, self.vocabulary))
                .collect()
        })
    }

    /// The programme that a recorded name means: the whole name, or the first one inside it.
    pub fn program(&self, name: &str) -> Option<ProgramId> {
        self.vocabulary.find_program(name).or_else(|| {
            find_inside(name, self.vocabulary, |term| match term {
                Term::Program(id) => Some(id),
                _ => None,
            })
            .first()
            .copied()
        })
    }

    /// The first day of the requested drug's present, else latest, course; the inner value is
    /// `None` where it was taken but the record does not say from when.
    pub fn requested_start(&self) -> Option<Option<Date>> {
        crate::trial::start_of_requested(self)
    }
}

impl<'a, T> Coded<'a, T> {
    fn new(index: usize, entry: &'a T, name: &'a str, icd10: Option<&str>) -> Self {
        let code = icd10.and_then(codes::normalize);
        Self {
            index,
            entry,
            name,
            code,
            named: OnceCell::new(),
        }
    }

    /// The condition that the recorded name means.
    pub fn named(&self, vocabulary: &Vocabulary) -> Option<ConditionId> {
        *self
            .named
            .get_or_init(|| vocabulary.find_condition(self.name))
    }

    /// How this entry relates to a condition of the vocabulary.
    pub fn relate(&self, id: ConditionId, vocabulary: &Vocabulary) -> Option<Relation> {
        vocabulary
            .relate_known(id, self.code, || self.named(vocabulary))
            .or_else(|| {
                // Without a code, a name that contains the condition is broader, as its code would be.
                let named = self
                    .code
                    .is_none()
                    .then(|| self.named(vocabulary))
                    .flatten()?;
                vocabulary
                    .included(named)
                    .contains(&id)
                    .then_some(Relation::Broader)
            })
    }
}

impl AllergyTo {
    fn new(index: usize, substance: &str, vocabulary: &Vocabulary) -> Self {
        let ingredients = vocabulary
            .resolve_drug(substance)
            .map(|drug| drug.ingredients)
            .unwrap_or_default();
        let classes = find_inside(substance, vocabulary, |term| match term {
            Term::Class(id) => Some(id),
            _ => None,
        });
        Self {
            index,
            ingredients,
            classes,
        }
    }
}

/// Everything of one sort that a text names.
fn find_inside<T>(text: &str, vocabulary: &Vocabulary, sort: impl Fn(Term) -> Option<T>) -> Vec<T> {
    let words = words::words(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match vocabulary.terms().longest_at(&words, at) {
            Some((taken, meanings)) => {
                out.extend(meanings.iter().copied().find_map(&sort));
                at += taken;
            }
            None => at += 1,
        }
    }
    out
}

/// Days since 1970-01-01.
pub fn day_number(date: Date) -> i32 {
    const EPOCH: Date = Date::constant(1970, 1, 1);
    days_between(EPOCH, date)
}

/// The date of a [`day_number`].
pub fn date_of(day: i32) -> Date {
    let span = jiff::Span::new().try_days(i64::from(day));
    let at = span
        .ok()
        .and_then(|span| Date::constant(1970, 1, 1).checked_add(span).ok());
    at.unwrap_or(if day < 0 { Date::MIN } else { Date::MAX })
}

impl Evidence {
    /// An entry of one of the record's lists.
    pub fn entry(list: &str, index: usize, summary: impl Into<String>) -> Self {
        Self {
            pointer: format!("/{list}/{index}"),
            summary: summary.into(),
        }
    }
}
