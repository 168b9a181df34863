//! A patient as the record in `patients.json`, written from borrowed fields.

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use super::{Course, Diagnosis, Draft, Outcome, Reading};
use crate::day::Day;
use crate::profile::Measure;

#[derive(Serialize)]
struct AddressRecord<'a> {
    line: &'a str,
    city: &'a str,
    state: &'a str,
    postal_code: &'a str,
}

#[derive(Serialize)]
struct CoverageRecord<'a> {
    plan_id: &'a str,
    member_id: &'a str,
    start: Day,
}

#[derive(Serialize)]
struct PrescriberRecord<'a> {
    name: &'a str,
    npi: &'a str,
    specialty: &'a str,
    phone: &'a str,
}

impl Serialize for Draft<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let contact = &self.contact;
        let coverage = &self.coverage;
        let mut record = serializer.serialize_struct("Patient", 17)?;
        record.serialize_field("patient_id", &contact.id)?;
        record.serialize_field("as_of", &self.as_of)?;
        record.serialize_field("name", &contact.name)?;
        record.serialize_field("birth_date", &self.birth)?;
        record.serialize_field("sex", if self.woman { "female" } else { "male" })?;
        record.serialize_field(
            "address",
            &AddressRecord {
                line: &contact.line,
                city: contact.city,
                state: contact.state,
                postal_code: &contact.postal_code,
            },
        )?;
        record.serialize_field("phone", &contact.phone)?;
        record.serialize_field("email", &contact.email)?;
        record.serialize_field(
            "coverage",
            &CoverageRecord {
                plan_id: coverage.plan,
                member_id: &coverage.member,
                start: coverage.start,
            },
        )?;
        record.serialize_field(
            "prescriber",
            &PrescriberRecord {
                name: &coverage.prescriber,
                npi: &coverage.npi,
                specialty: coverage.specialty,
                phone: &coverage.phone,
            },
        )?;
        record.serialize_field("conditions", &self.diagnoses)?;
        record.serialize_field("family_history", &self.family)?;
        record.serialize_field("observations", &Readings(self))?;
        record.serialize_field("medications", &self.courses)?;
        record.serialize_field("allergies", &self.allergies)?;
        record.serialize_field("programs", &self.programs)?;
        record.serialize_field("attestations", &[(); 0])?;
        record.end()
    }
}

impl Serialize for Diagnosis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Condition", 4)?;
        record.serialize_field("name", self.name)?;
        record.serialize_field("icd10", self.icd10)?;
        record.serialize_field("onset", &self.onset)?;
        record.serialize_field("status", if self.active { "active" } else { "resolved" })?;
        record.end()
    }
}

/// The values on record.
struct Readings<'a>(&'a Draft<'a>);

impl Serialize for Readings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.readings.iter().map(|reading| ReadingRecord {
            measure: &self.0.profile.measures[reading.measure],
            reading: *reading,
        }))
    }
}

struct ReadingRecord<'a> {
    measure: &'a Measure,
    reading: Reading,
}

impl Serialize for ReadingRecord<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let measure = self.measure;
        let (unit, loinc, decimals) = match &measure.other {
            Some(other) if self.reading.other_unit => (&other.unit, &other.loinc, other.decimals),
            _ => (&measure.unit, &measure.loinc, measure.decimals),
        };
        let mut record = serializer.serialize_map(None)?;
        record.serialize_entry("name", &measure.name)?;
        if let Some(loinc) = loinc {
            record.serialize_entry("loinc", loinc)?;
        }
        if decimals == 0 {
            record.serialize_entry("value", &self.reading.scaled)?;
        } else {
            let scale = [1.0, 10.0, 100.0, 1_000.0][usize::from(decimals.min(3))];
            record.serialize_entry("value", &(self.reading.scaled as f64 / scale))?;
        }
        record.serialize_entry("unit", unit)?;
        record.serialize_entry("date", &self.reading.date)?;
        record.end()
    }
}

impl Serialize for Course<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_map(None)?;
        record.serialize_entry("drug", self.name)?;
        if self.shows_ingredient {
            record.serialize_entry("ingredient", &self.drug.ingredient)?;
        }
        if let Some(dose) = self.dose {
            record.serialize_entry("dose", dose)?;
        }
        if let Some(start) = self.start {
            record.serialize_entry("start", &start)?;
        }
        if let Some(end) = self.end {
            record.serialize_entry("end", &end)?;
        }
        record.serialize_entry("status", if self.active { "active" } else { "stopped" })?;
        record.serialize_entry("outcome", self.outcome.word())?;
        if let Some(reason) = self.reason {
            record.serialize_entry("reason", reason)?;
        }
        record.end()
    }
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Effective => "effective",
            Self::Partial => "partial_response",
            Self::Inadequate => "inadequate_response",
            Self::Intolerance => "intolerance",
            Self::Contraindication => "contraindication",
            Self::Unknown => "unknown",
        }
    }
}
