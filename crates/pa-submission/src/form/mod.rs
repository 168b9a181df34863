//! A payer's form, filled: every field with its value and where it comes from, or with why it has
//! none.

mod answers;
mod fill;
mod sections;

use pa_model::form::{FieldType, FormTemplate, Submission};
use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Decimal, Patient, PlanRow, RequestKind};
use pa_policy::determine::Determination;
use pa_policy::finding::{Basis, Evidence};
use serde::Serialize;

pub use fill::fill;
pub(crate) use sections::terms_in;

/// Version of the filled form's shape in JSON.
pub const VERSION: u32 = 1;

/// What a form is filled from.
#[derive(Debug, Clone, Copy)]
pub struct FormInput<'a> {
    /// The payer's template.
    pub template: &'a FormTemplate,
    /// The patient's record.
    pub patient: &'a Patient,
    /// The record as stored, for the template's pointers.
    pub record: &'a serde_json::Value,
    /// The plan's row for the drug.
    pub plan_row: Option<&'a PlanRow>,
    /// The request, judged.
    pub determination: &'a Determination,
    /// The criteria as people read them, in order.
    pub criteria: &'a [CriterionRow],
    /// The statements for the prescriber to confirm, as people read them.
    pub attestations: &'a [AttestationRow],
    /// The names that are known.
    pub vocabulary: &'a Vocabulary,
}

/// A criterion of the policy with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionRow {
    /// The policy's words; parts of a group stand after it, with a greater depth.
    pub text: String,
    /// How deep it stands below the groups, from 0.
    pub depth: usize,
    /// Whether it stands in a section of exclusions, so that "met" means absent.
    pub exclusion: bool,
    /// `file:line`.
    pub place: String,
    /// `met`, `not met`, `not known`, `to attest` or `does not apply`.
    pub status: String,
    /// Why, with the record's entries.
    pub because: String,
    /// The record's entries.
    pub evidence: Vec<Evidence>,
}

impl CriterionRow {
    /// The status as it is said. An exclusion is there or not; "met" would say the contrary of what
    /// is meant.
    pub fn answer(&self) -> &str {
        match (self.exclusion, self.status.as_str()) {
            (true, "met") => "absent",
            (true, "not met") => "present",
            (_, status) => status,
        }
    }
}

/// A statement for the prescriber to confirm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttestationRow {
    /// The policy's words.
    pub text: String,
    /// `file:line`, where the policy has it.
    pub place: Option<String>,
}

/// A filled form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FilledForm {
    /// [`VERSION`].
    pub schema_version: u32,
    /// The template's id.
    pub form_id: String,
    /// The payer whose form it is.
    pub payer: String,
    /// Printed title.
    pub title: String,
    /// The template's version.
    pub version: String,
    /// How it is submitted.
    pub submission: Submission,
    /// The patient's id.
    pub patient_id: String,
    /// The requested drug as written.
    pub drug: String,
    /// The plan.
    pub plan_id: Option<String>,
    /// First request or continuation.
    pub kind: RequestKind,
    /// The day on which the record was read.
    pub as_of: Date,
    /// What the software makes of the request, for the clinic, not for the payer.
    pub determination: &'static str,
    /// Required fields that still need a value, by their labels.
    pub to_complete: Vec<ToComplete>,
    /// Sections in print order.
    pub sections: Vec<FilledSection>,
}

/// A required field without a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToComplete {
    /// The section's id.
    pub section: String,
    /// The field's id.
    pub field: String,
    /// Its printed label.
    pub label: String,
    /// `missing` from the record, or for a `person` to give.
    pub state: State,
}

/// A section, filled.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FilledSection {
    /// Id, unique in the form.
    pub id: String,
    /// Printed heading.
    pub title: String,
    /// Fields in print order.
    pub fields: Vec<FilledField>,
}

/// A field, filled or with why it is not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FilledField {
    /// Id, unique in the form.
    pub id: String,
    /// Printed label.
    pub label: String,
    /// How it is filled.
    #[serde(rename = "type")]
    pub field_type: FieldType,
    /// Whether the payer returns the form without it.
    pub required: bool,
    /// Printed choices.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// Whether there is a value, and if not, why.
    pub state: State,
    /// The value; absent unless `state` is `filled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// What is to be known of it, such as "nothing on record".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Set where the answer rests on the record's silence alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The record's entries that the value comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// Whether a field has a value, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It has one.
    Filled,
    /// A list of the record that is empty: the answer is "none".
    None,
    /// The record should hold it and does not.
    Missing,
    /// Only a person can give it.
    Person,
    /// The field does not concern this request.
    NotApplicable,
}

impl State {
    /// Whether someone has to complete the field.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Missing | Self::Person)
    }
}

/// A value of a field.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Boolean(bool),
    /// Text, a choice, or a day.
    Text(String),
    /// A measurement.
    Measured {
        /// The number, in `unit`.
        number: Decimal,
        /// The unit as recorded.
        #[serde(skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// The day of the measurement.
        date: Date,
    },
    /// Rows.
    Table {
        /// The columns' headings.
        columns: Vec<&'static str>,
        /// The rows, a text a column.
        rows: Vec<Vec<String>>,
    },
}
