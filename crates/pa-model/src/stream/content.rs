//! Telling inputs apart by what they hold.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::IgnoredAny;

/// What a record is, by its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A patient record of `patients.json`.
    Patient,
    /// A plan row of `plans.json`.
    Plan,
    /// A form template of `forms.json`.
    Form,
    /// A request for `pa-query --requests`.
    Request,
    /// A FHIR Bundle.
    Bundle,
    /// Another FHIR resource, with its type.
    Resource(String),
    /// A plan of a CMS QHP `plans.json`.
    QhpPlan,
    /// A drug of a CMS QHP `drugs.json`.
    QhpDrug,
    /// A CMS QHP `index.json`, which only lists addresses.
    QhpIndex,
    /// A manifest or log line of a FHIR Bulk Data export, which holds no records.
    BulkManifest,
    /// Something else.
    Unknown,
}

/// The keys that tell the kinds apart.
#[derive(Deserialize)]
struct Keys<'a> {
    #[serde(borrow, default, rename = "resourceType")]
    resource_type: Option<Cow<'a, str>>,
    patient_id: Option<IgnoredAny>,
    birth_date: Option<IgnoredAny>,
    as_of: Option<IgnoredAny>,
    plan_id: Option<IgnoredAny>,
    drug: Option<IgnoredAny>,
    covered: Option<IgnoredAny>,
    form_id: Option<IgnoredAny>,
    sections: Option<IgnoredAny>,
    plan_id_type: Option<IgnoredAny>,
    marketing_name: Option<IgnoredAny>,
    rxnorm_id: Option<IgnoredAny>,
    formulary_urls: Option<IgnoredAny>,
    plan_urls: Option<IgnoredAny>,
    #[serde(rename = "transactionTime")]
    transaction_time: Option<IgnoredAny>,
    #[serde(rename = "exportId")]
    export_id: Option<IgnoredAny>,
}

impl Content {
    /// What a record's text is. A record whose keys fit nothing known is [`Content::Unknown`].
    pub fn of(text: &str) -> Self {
        if let Ok(keys) = serde_json::from_str::<Keys<'_>>(text) {
            return Self::of_keys(&keys);
        }
        // A key stands twice: still tell what it is, so that the error names the key.
        let value = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
        Keys::deserialize(&value).map_or(Self::Unknown, |keys| Self::of_keys(&keys))
    }

    fn of_keys(keys: &Keys<'_>) -> Self {
        match keys.resource_type.as_deref() {
            Some("Bundle") => return Self::Bundle,
            Some(name) => return Self::Resource(name.to_owned()),
            None => {}
        }
        if keys.form_id.is_some() || (keys.sections.is_some() && keys.patient_id.is_none()) {
            Self::Form
        } else if keys.rxnorm_id.is_some() {
            Self::QhpDrug
        } else if keys.plan_id_type.is_some() || keys.marketing_name.is_some() {
            Self::QhpPlan
        } else if keys.formulary_urls.is_some() || keys.plan_urls.is_some() {
            Self::QhpIndex
        } else if keys.birth_date.is_some() || (keys.patient_id.is_some() && keys.drug.is_none()) {
            Self::Patient
        } else if keys.patient_id.is_some() {
            Self::Request
        } else if keys.covered.is_some() || (keys.plan_id.is_some() && keys.drug.is_some()) {
            Self::Plan
        } else if keys.transaction_time.is_some() || keys.export_id.is_some() {
            Self::BulkManifest
        } else if keys.as_of.is_some() {
            Self::Patient
        } else {
            Self::Unknown
        }
    }

    /// What a person calls it, in the plural.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Patient => "patients",
            Self::Plan => "plan rows",
            Self::Form => "forms",
            Self::Request => "requests",
            Self::Bundle => "FHIR Bundles",
            Self::Resource(_) => "FHIR resources",
            Self::QhpPlan => "QHP plans",
            Self::QhpDrug => "QHP drugs",
            Self::QhpIndex => "QHP index files",
            Self::BulkManifest => "bulk export manifests or log lines",
            Self::Unknown => "records of an unknown kind",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart_by_keys() {
        for (text, content) in [
            (
                r#"{"patient_id": "P1", "birth_date": "x"}"#,
                Content::Patient,
            ),
            (r#"{"birth_date": "x", "sections": []}"#, Content::Form),
            (r#"{"patient_id": 7, "name": "x"}"#, Content::Patient),
            (
                r#"{"patient_id": "P1", "drug": "Ozempic"}"#,
                Content::Request,
            ),
            (r#"{"plan_id": "a", "drug": "Ozempic"}"#, Content::Plan),
            (r#"{"form_id": "a"}"#, Content::Form),
            (r#"{"resourceType": "Bundle"}"#, Content::Bundle),
            (
                r#"{"id": "1", "resourceType": "Patient"}"#,
                Content::Resource("Patient".into()),
            ),
            (
                r#"{"plan_id_type": "HIOS-PLAN-ID", "plan_id": "1"}"#,
                Content::QhpPlan,
            ),
            (r#"{"rxnorm_id": "1", "plans": []}"#, Content::QhpDrug),
            (r#"{"plan_urls": []}"#, Content::QhpIndex),
            (
                r#"{"transactionTime": "x", "output": []}"#,
                Content::BulkManifest,
            ),
            (
                r#"{"patient_id": "P1", "birth_date": "x", "birth_date": "y"}"#,
                Content::Patient,
            ),
            (r#"{"resourceType": 7}"#, Content::Unknown),
            ("{}", Content::Unknown),
            ("7", Content::Unknown),
        ] {
            assert_eq!(Content::of(text), content, "{text}");
        }
    }
}
