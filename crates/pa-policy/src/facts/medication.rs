//! An entry of the drug history: what it is, and whether it is taken on the day.

use pa_model::patient::{Medication, MedicationStatus, Outcome};
use pa_model::vocabulary::{BrandId, IngredientId, Route, Vocabulary, release_of};
use pa_model::{Date, Decimal};

use super::{day_number, dose};
use crate::finding::Evidence;

/// A drug entry, resolved.
#[derive(Debug)]
pub struct Med<'a> {
    /// Place in the record's list.
    pub index: usize,
    /// The entry.
    pub entry: &'a Medication,
    /// Its brand, where one is named.
    pub brand: Option<BrandId>,
    /// Its ingredients; empty where the drug is not known.
    pub ingredients: Vec<IngredientId>,
    /// How it is given, where the brand or the text says so.
    pub route: Option<Route>,
    /// Whether it is taken on the day.
    pub usage: Use,
    /// First day, as a number of days.
    pub from: Option<i32>,
    /// Last day, or the day of judgement while it is taken.
    pub to: Option<i32>,
    /// Its outcome as far as it was known on the day.
    pub outcome: Outcome,
}

/// Whether a drug is taken on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It is.
    Active,
    /// It was.
    Stopped,
    /// Never, because it is contraindicated.
    Never,
    /// The record contradicts itself: active, with an end in the past.
    Contradictory,
}

/// Whether an entry is one of the drugs that a policy names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// The record does not say enough.
    Maybe(Doubt),
}

/// What a record does not say about a drug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The daily dose.
    Dose,
    /// Whether it is an extended-release form.
    Release,
    /// The request names no brand, so that a brand of its ingredient may be the requested drug.
    RequestedBrand,
}

impl Fit {
    pub(crate) fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes => other(),
            Self::Maybe(doubt) => match other() {
                Self::No => Self::No,
                _ => Self::Maybe(doubt),
            },
        }
    }

    pub(crate) fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Yes => Self::Yes,
            Self::No => other(),
            Self::Maybe(doubt) => match other() {
                Self::Yes => Self::Yes,
                _ => Self::Maybe(doubt),
            },
        }
    }
}

impl<'a> Med<'a> {
    /// Resolves an entry; `None` where it begins after the day.
    pub(super) fn new(
        index: usize,
        entry: &'a Medication,
        as_of: Date,
        vocabulary: &Vocabulary,
    ) -> Option<Self> {
        if entry.start.is_some_and(|start| start > as_of) {
            return None;
        }
        let later = entry.end.is_some_and(|end| end > as_of);
        let usage = match entry.status {
            _ if entry.outcome == Outcome::Contraindication => Use::Never,
            _ if later => Use::Active,
            MedicationStatus::Stopped => Use::Stopped,
            MedicationStatus::Active if entry.end.is_some() => Use::Contradictory,
            MedicationStatus::Active => Use::Active,
        };
        let end = if usage == Use::Active {
            Some(as_of)
        } else {
            entry.end
        };
        let mut med = Self {
            index,
            entry,
            brand: None,
            ingredients: Vec::new(),
            route: None,
            usage,
            from: entry.start.map(day_number),
            to: end.map(day_number),
            // What came of it is written down when it ends; before that it was not known.
            outcome: if later {
                Outcome::Unknown
            } else {
                entry.outcome
            },
        };
        if med.from.zip(med.to).is_some_and(|(from, to)| to < from) {
            (med.from, med.to) = (None, None);
        }
        med.resolve(vocabulary);
        Some(med)
    }

    /// A brand decides by itself; a generic name and the `ingredient` field complete each other.
    fn resolve(&mut self, vocabulary: &Vocabulary) {
        if let Some(named) = vocabulary.resolve_drug(&self.entry.drug) {
            (self.brand, self.ingredients, self.route) =
                (named.brand, named.ingredients, named.route);
        }
        let field = self.entry.ingredient.as_deref();
        let repeated = field.is_none_or(|f| f.eq_ignore_ascii_case(&self.entry.drug));
        if self.brand.is_none()
            && !repeated
            && let Some(named) = field.and_then(|f| vocabulary.resolve_drug(f))
        {
            self.brand = named.brand;
            self.route = self.route.or(named.route);
            for ingredient in named.ingredients {
                if !self.ingredients.contains(&ingredient) {
                    self.ingredients.push(ingredient);
                }
            }
        }
        if self.route.is_none()
            && let Some(text) = self.entry.dose.as_deref()
        {
            let mut words = text.split(|c: char| !c.is_ascii_alphabetic());
            self.route = words.find_map(|word| Route::parse(&word.to_ascii_lowercase()));
        }
    }

    /// Whether it is an extended-release form; `None`: its name does not tell.
    pub fn extended_release(&self, vocabulary: &Vocabulary) -> Option<bool> {
        release(vocabulary, self.brand, &self.entry.drug)
    }

    /// Milligrams a day.
    pub fn daily_mg(&self) -> Option<Decimal> {
        self.entry.dose.as_deref().and_then(dose::daily_mg)
    }

    /// The entry in a few words.
    pub fn evidence(&self) -> Evidence {
        let mut summary = self.entry.drug.clone();
        if let Some(dose) = self.entry.dose.as_deref().filter(|d| !d.is_empty()) {
            summary = summary + " " + dose;
        }
        summary += &match (self.usage, self.entry.start, self.entry.end) {
            (Use::Never, ..) => String::new(),
            (Use::Active, Some(start), _) => format!(", since {start}"),
            (Use::Active, None, _) => ", active, start not recorded".to_owned(),
            (_, Some(start), Some(end)) => format!(", {start} to {end}"),
            (_, Some(start), None) => format!(", from {start}, end not recorded"),
            (_, None, Some(end)) => format!(", until {end}, start not recorded"),
            (_, None, None) => ", dates not recorded".to_owned(),
        };
        if self.outcome != Outcome::Unknown {
            summary = summary + ", " + outcome_words(self.outcome);
        }
        Evidence::entry("medications", self.index, summary)
    }
}

/// Whether a drug is an extended-release form, by its brand or its text. A brand that is not marked is
/// none, unless the text says so ("Nucynta ER").
pub(crate) fn release(vocabulary: &Vocabulary, brand: Option<BrandId>, text: &str) -> Option<bool> {
    let marked = brand.map(|id| vocabulary.brand(id).extended_release);
    match (marked, release_of(text)) {
        (Some(true), _) => Some(true),
        (_, Some(said)) => Some(said),
        (marked, None) => marked,
    }
}

/// An outcome in words.
pub fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Effective => "effective",
        Outcome::PartialResponse => "partial response",
        Outcome::InadequateResponse => "inadequate response",
        Outcome::Intolerance => "intolerance",
        Outcome::Contraindication => "contraindicated",
        Outcome::Unknown => "outcome not recorded",
    }
}
