//! The patient record: one person's facts as of one day, in the shape of `patients.json`.
//!
//! Unknown fields are allowed everywhere; they are kept because records are stored and passed on
//! as the text they came in (see [`crate::stream`]), never as re-serialized structs.

use serde::{Deserialize, Serialize};

use crate::{Date, Decimal, day};

/// One patient record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Patient {
    /// Any non-empty string.
    #[serde(deserialize_with = "non_empty")]
    pub patient_id: String,
    /// The day on which the record was true; windows are counted back from it.
    #[serde(deserialize_with = "day::day")]
    pub as_of: Date,
    /// Full name, given names first.
    #[serde(default)]
    pub name: String,
    /// Date of birth.
    #[serde(deserialize_with = "day::day")]
    pub birth_date: Date,
    /// Administrative sex.
    #[serde(default)]
    pub sex: Sex,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Telephone number as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The plan the patient is a member of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// Who prescribes the requested drug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescriber: Option<Prescriber>,
    /// Diagnoses; nothing listed means nothing on record.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// Diagnoses of relatives.
    #[serde(default)]
    pub family_history: Vec<FamilyHistory>,
    /// Laboratory values, vital signs and scores.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// Drug history, one entry a stint.
    #[serde(default)]
    pub medications: Vec<Medication>,
    /// Allergies and intolerances to substances.
    #[serde(default)]
    pub allergies: Vec<Allergy>,
    /// Programmes taken part in, such as weight management.
    #[serde(default)]
    pub programs: Vec<Program>,
    /// Statements the prescriber has already confirmed.
    #[serde(default)]
    pub attestations: Vec<serde_json::Value>,
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
pub struct Address {
    /// Street and number.
    #[serde(default)]
    pub line: String,
    /// City.
    #[serde(default)]
    pub city: String,
    /// Two-letter state code.
    #[serde(default)]
    pub state: String,
    /// ZIP code.
    #[serde(default)]
    pub postal_code: String,
}

/// Membership of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The plan's id, as in `plans.json`.
    pub plan_id: String,
    /// Member number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
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
pub struct Prescriber {
    /// Name.
    #[serde(default)]
    pub name: String,
    /// National Provider Identifier, ten digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub npi: Option<String>,
    /// Specialty, as in `specialties.csv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specialty: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// A diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Name as recorded.
    pub name: String,
    /// ICD-10-CM code with its dot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icd10: Option<String>,
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
pub struct FamilyHistory {
    /// Name as recorded.
    pub name: String,
    /// ICD-10-CM code with its dot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icd10: Option<String>,
    /// The relative, such as `mother`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
}

/// A measured value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Name as recorded.
    pub name: String,
    /// LOINC code; where present it decides which test this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loinc: Option<String>,
    /// The value, in `unit`; absent where only a text result was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// Unit as written, preferably UCUM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Day of the measurement.
    #[serde(deserialize_with = "day::day")]
    pub date: Date,
}

/// One stint of a drug.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Medication {
    /// Brand or generic name as recorded.
    pub drug: String,
    /// Ingredient, `/`-separated for combinations; about one entry in ten has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ingredient: Option<String>,
    /// Dose and frequency as text, such as `1000 mg twice daily`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose: Option<String>,
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
    pub reason: Option<String>,
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
pub struct Allergy {
    /// The substance as recorded.
    pub substance: String,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<String>,
}

/// Participation in a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Name as recorded.
    pub name: String,
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

fn non_empty<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Err(serde::de::Error::custom("an id must not be empty"));
    }
    Ok(text)
}
