//! FHIR R4: from resources to a patient record, and back.
//!
//! Reading takes three steps, because an export may bring the resources of one patient in any
//! order and over many files. [`Head::read`] checks a resource's text in full and says whose it
//! is; [`Shared`] collects what several patients refer to (practitioners, medications,
//! organizations); [`assemble`] makes a record of one patient's resources. [`bundle_entries`]
//! takes a Bundle apart first.
//!
//! What is read, and what becomes of it, is listed in the README of `pa-import`. Principles:
//! nothing is guessed. A status that says that the entry is not a fact (`entered-in-error`,
//! `refuted`, `provisional`, `draft`, …) leaves it out; a date of which only the year or month is
//! known is no date; a result with a comparator (`< 5`) is a text and no value. What is left out is
//! listed with its reason.

mod assemble;
mod bundle;
mod concept;
mod conditions;
mod date;
mod medications;
mod observations;
mod people;
pub mod resource;
mod shared;
#[cfg(test)]
mod tests;
mod write;

pub use assemble::{Assembled, LeftOut, NotARecord, assemble};
pub use bundle::{Entry, bundle_entries, fits_together};
pub use resource::{Head, Owner, Resource, read_resource};
pub use shared::Shared;
pub use write::to_bundle;

/// Code systems, by their exact URIs.
mod system {
    pub(super) const ICD10: &str = "http://hl7.org/fhir/sid/icd-10-cm";
    pub(super) const SNOMED: &str = "http://snomed.info/sct";
    pub(super) const LOINC: &str = "http://loinc.org";
    pub(super) const RXNORM: &str = "http://www.nlm.nih.gov/research/umls/rxnorm";
    pub(super) const UCUM: &str = "http://unitsofmeasure.org";
    pub(super) const NPI: &str = "http://hl7.org/fhir/sid/us-npi";
    pub(super) const COVERAGE_CLASS: &str = "http://terminology.hl7.org/CodeSystem/coverage-class";
    pub(super) const ROLE: &str = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
    /// Identifiers and extensions that carry what FHIR has no element for.
    pub(super) const PATIENT_ID: &str = "urn:pa:patient-id";
    pub(super) const PROGRAM: &str = "urn:pa:program";
    pub(super) const AS_OF: &str = "urn:pa:as-of";
    pub(super) const OUTCOME: &str = "urn:pa:outcome";
    pub(super) const INGREDIENT: &str = "urn:pa:ingredient";
    pub(super) const ATTESTATION: &str = "urn:pa:attestation";
}
