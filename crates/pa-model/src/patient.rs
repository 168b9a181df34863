//! The patient record: one person's facts as of one day, in the shape of `patients.json`.
//!
//! Unknown fields are allowed everywhere; they are kept because records are stored and passed on
//! as the text they came in (see [`crate::stream`]), never as re-serialized structs.
//!
//! `S` is what texts are kept as: `String`, or [`Borrowed`] where a record is looked at once and
//! not kept, as in a load of a million.

pub mod quick;

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use crate::stream::{self, RecordError};
use crate::{Date, Decimal, day};

/// One patient record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Patient<S = String> {
    /// Any non-empty string.
    #[serde(
        deserialize_with = "non_empty",
        bound(deserialize = "S: Deserialize<'de> + AsRef<str>")
    )]
    pub patient_id: S,
    /// The day on which the record was true; windows are counted back from it.
    #[serde(deserialize_with = "day::day")]
    pub as_of: Date,
    /// Full name, given names first.
    #[serde(default)]
    pub name: S,
    /// Date of birth.
    #[serde(deserialize_with = "day::day")]
    pub birth_date: Date,
    /// Administrative sex.
    #[serde(default)]
    pub sex: Sex,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address<S>>,
    /// Telephone number as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<S>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<S>,
    /// The plan the patient is a member of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage<S>>,
    /// Who prescribes the requested drug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescriber: Option<Prescriber<S>>,
    /// Diagnoses; nothing listed means nothing on record.
    #[serde(default)]
    pub conditions: Vec<Condition<S>>,
    /// Diagnoses of relatives.
    #[serde(default)]
    pub family_history: Vec<FamilyHistory<S>>,
    /// Laboratory values, vital signs and scores.
    #[serde(default)]
    pub observations: Vec<Observation<S>>,
    /// Drug history, one entry a stint.
    #[serde(default)]
    pub medications: Vec<Medication<S>>,
    /// Allergies and intolerances to substances.
    #[serde(default)]
    pub allergies: Vec<Allergy<S>>,
    /// Programmes taken part in, such as weight management.
    #[serde(default)]
    pub programs: Vec<Program<S>>,
    /// Statements the prescriber has already confirmed.
    #[serde(default)]
    pub attestations: Vec<serde_json::Value>,
}

impl Patient {
    /// Reads the text of one record.
    ///
    /// # Errors
    /// What is wrong, and where in the text.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        match quick::read(text) {
            Some((patient, length)) if length == text.len() => Ok(patient),
            _ => stream::parse(text, 1, 1),
        }
    }
}

/// Administrative sex, with FHIR's four codes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Other.
    Other,
    /// Not recorded.
    #[default]
    Unknown,
}

impl Sex {
    /// The word used in the files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }
}

/// A US postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address<S = String> {
    /// Street and number.
    #[serde(default)]
    pub line: S,
    /// City.
    #[serde(default)]
    pub city: S,
    /// Two-letter state code.
    #[serde(default)]
    pub state: S,
    /// ZIP code.
    #[serde(default)]
    pub postal_code: S,
}

/// Membership of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage<S = String> {
    /// The plan's id, as in `plans.json`.
    pub plan_id: S,
    /// Member number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<S>,
    /// First day of cover.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub start: Option<Date>,
}

/// The prescriber of the requested drug.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prescriber<S = String> {
    /// Name.
    #[serde(default)]
    pub name: S,
    /// National Provider Identifier, ten digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub npi: Option<S>,
    /// Specialty, as in `specialties.csv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specialty: Option<S>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<S>,
}

/// A diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition<S = String> {
    /// Name as recorded.
    pub name: S,
    /// ICD-10-CM code with its dot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icd10: Option<S>,
    /// First day.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub onset: Option<Date>,
    /// Active or resolved.
    #[serde(default)]
    pub status: ConditionStatus,
}

/// Whether a diagnosis still holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionStatus {
    /// It holds.
    #[default]
    Active,
    /// It is over.
    Resolved,
}

/// A relative's diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyHistory<S = String> {
    /// Name as recorded.
    pub name: S,
    /// ICD-10-CM code with its dot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icd10: Option<S>,
    /// The relative, such as `mother`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<S>,
}

/// A measured value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation<S = String> {
    /// Name as recorded.
    pub name: S,
    /// LOINC code; where present it decides which test this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loinc: Option<S>,
    /// The value, in `unit`; absent where only a text result was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// Unit as written, preferably UCUM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<S>,
    /// Day of the measurement.
    #[serde(deserialize_with = "day::day")]
    pub date: Date,
}

/// One stint of a drug.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Medication<S = String> {
    /// Brand or generic name as recorded.
    pub drug: S,
    /// Ingredient, `/`-separated for combinations; about one entry in ten has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ingredient: Option<S>,
    /// Dose and frequency as text, such as `1000 mg twice daily`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose: Option<S>,
    /// First day.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub start: Option<Date>,
    /// Last day; absent while active.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub end: Option<Date>,
    /// Active or stopped.
    #[serde(default)]
    pub status: MedicationStatus,
    /// What came of it.
    #[serde(default)]
    pub outcome: Outcome,
    /// Why it was stopped or is contraindicated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<S>,
}

/// Whether a drug is being taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MedicationStatus {
    /// Being taken.
    #[default]
    Active,
    /// No longer taken, or never.
    Stopped,
}

/// What came of a drug.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It works.
    Effective,
    /// Some effect, not enough.
    PartialResponse,
    /// Not enough effect.
    InadequateResponse,
    /// Stopped for an adverse effect.
    Intolerance,
    /// Never taken, because contraindicated; needs no dates.
    Contraindication,
    /// Not recorded.
    #[default]
    Unknown,
}

/// An allergy or intolerance to a substance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allergy<S = String> {
    /// The substance as recorded.
    pub substance: S,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<S>,
}

/// Participation in a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program<S = String> {
    /// Name as recorded.
    pub name: S,
    /// First day.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub start: Option<Date>,
    /// Last day; absent while it lasts.
    #[serde(
        default,
        deserialize_with = "day::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub end: Option<Date>,
}

fn non_empty<'de, S: Deserialize<'de> + AsRef<str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    let text = S::deserialize(deserializer)?;
    if text.as_ref().is_empty() {
        return Err(D::Error::custom("an id must not be empty"));
    }
    Ok(text)
}

/// Text of a record that stays where it is read from, unless it holds an escape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Borrowed<'a>(Cow<'a, str>);

impl AsRef<str> for Borrowed<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'a> From<&'a str> for Borrowed<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl<'de> Deserialize<'de> for Borrowed<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Borrowed<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(text.into())
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_borrowed_record_is_the_same_record() {
        let text = r#"{"patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1976-01-01",
            "name": "Zo\u00eb \"Z\" Smith", "sex": "female", "coverage": {"plan_id": "gold"},
            "observations": [{"name": "HbA1c", "value": 8.2, "unit": "%", "date": "2025-11-20"}],
            "medications": [{"drug": "Metformin", "reason": "line\nbreak"}], "more": [1]}"#;
        let owned: Patient = serde_json::from_str(text).unwrap();
        let borrowed: Patient<Borrowed<'_>> = serde_json::from_str(text).unwrap();
        assert_eq!(borrowed.name.as_ref(), owned.name);
        assert_eq!(owned.name, "Zo\u{eb} \"Z\" Smith");
        assert!(matches!(borrowed.patient_id.0, Cow::Borrowed("P1")));
        let reason = borrowed.medications[0].reason.as_ref().unwrap();
        assert_eq!(reason.as_ref(), "line\nbreak");
        assert_eq!(borrowed.observations[0].value, owned.observations[0].value);
    }

    #[test]
    fn what_is_wrong_is_wrong_in_both() {
        let good = r#"{"patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1976-01-01"}"#;
        for (from, to) in [
            ("\"P1\"", "\"\""),
            ("\"P1\"", "7"),
            ("\"P1\"", "null"),
            ("2026-01-01", "2026-02-30"),
            ("{\"patient_id\"", "{\"name\": [], \"patient_id\""),
            (
                "{\"patient_id\"",
                "{\"as_of\": \"2026-01-01\", \"patient_id\"",
            ),
        ] {
            let text = good.replace(from, to);
            let owned = serde_json::from_str::<Patient>(&text).unwrap_err();
            let borrowed = serde_json::from_str::<Patient<Borrowed<'_>>>(&text).unwrap_err();
            assert_eq!(borrowed.to_string(), owned.to_string(), "{text}");
        }
        assert!(serde_json::from_str::<Patient<Borrowed<'_>>>(good).is_ok());
    }
}
