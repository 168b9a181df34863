//! A request: may this patient have this drug paid for?

use serde::{Deserialize, Serialize};

use crate::Date;

/// One line of `pa-query --requests`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The patient's id in the database.
    pub patient_id: String,
    /// Brand or generic name of the requested drug.
    pub drug: String,
    /// Judge under this plan; else under the patient's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// First request or continuation.
    #[serde(default)]
    pub kind: RequestKind,
    /// The day to judge on; else the record's own `as_of`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
}

/// First request or continuation of therapy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// The first authorization.
    #[default]
    Initial,
    /// Its continuation.
    Renewal,
}

impl RequestKind {
    /// The word used in the files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Renewal => "renewal",
        }
    }
}
