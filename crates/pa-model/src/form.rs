//! PA request form templates, in the shape of `forms.json`.

use serde::{Deserialize, Serialize};

/// A payer's request form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FormTemplate {
    /// Id, unique among forms.
    pub form_id: String,
    /// The payer whose form it is.
    pub payer: String,
    /// Printed title.
    pub title: String,
    /// Version as printed.
    pub version: String,
    /// How it is submitted.
    pub submission: Submission,
    /// Sections in print order.
    pub sections: Vec<FormSection>,
}

/// How a form reaches the payer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// `fax`, `portal`, `phone` or `epa`.
    pub method: String,
    /// Number or address.
    pub address: String,
}

/// A section of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FormSection {
    /// Id, unique in the form.
    pub id: String,
    /// Printed heading.
    pub title: String,
    /// Drug classes (names of `classes.csv`) the section is for; empty: for every drug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<String>,
    /// Fields in print order.
    pub fields: Vec<FormField>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FormField {
    /// Id, unique in the form.
    pub id: String,
    /// Printed label.
    pub label: String,
    /// How it is filled.
    #[serde(rename = "type")]
    pub field_type: FieldType,
    /// Whether the payer returns the form without it.
    pub required: bool,
    /// Where the value comes from: a JSON pointer into the record (`record:/name`), into the
    /// request (`request:/drug`), the plan row (`plan:/tier`), a lab (`lab:HbA1c`), the drug
    /// history (`history:`), a criterion finding (`finding:KIND`), or `manual` for what only a
    /// person can give.
    pub source: String,
    /// Printed choices of a `choice` field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
}

/// How a form field is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// One line of text.
    Text,
    /// A paragraph.
    LongText,
    /// A day.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// One of `options`.
    Choice,
    /// Rows, such as the drug history.
    Table,
    /// A file.
    Attachment,
    /// A signature.
    Signature,
}
