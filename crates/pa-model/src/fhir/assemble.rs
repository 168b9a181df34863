//! Putting a record together from the resources of one patient.

use std::collections::BTreeMap;

use serde_json::Value;

use super::date::FhirDate;
use super::medications::{EndKind, OpenEnd};
use super::people::{self, Cover};
use super::resource::{Patient, Reference, Resource};
use super::shared::Shared;
use super::system;
use crate::vocabulary::Vocabulary;
use crate::{Date, patient};

/// A resource, or a part of it, that is not in the record, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The type of resource.
    pub resource: &'static str,
    /// Its id, where it has one.
    pub id: String,
    /// Why, without what the resource says.
    pub why: String,
}

/// A record made of resources.
#[derive(Debug, Clone)]
pub struct Assembled {
    /// The record.
    pub patient: patient::Patient,
    /// What was left out.
    pub left_out: Vec<LeftOut>,
    extras: Vec<Extra>,
}

/// A field beyond the contract's, of the object at `pointer`.
#[derive(Debug, Clone)]
struct Extra {
    pointer: String,
    key: &'static str,
    value: String,
}

impl Assembled {
    /// The record as JSON, with what the contract has no field for: the text of results that are
    /// no number (`text`), the name of a diagnosis where the vocabulary's stands in its place
    /// (`recorded_as`), where an end was taken from (`end_source`), the day of death (`deceased`).
    pub fn to_json(&self) -> String {
        // A record of this shape can always be written: its keys are texts.
        let mut value = serde_json::to_value(&self.patient).unwrap_or_default();
        for extra in &self.extras {
            if let Some(Value::Object(object)) = value.pointer_mut(&extra.pointer) {
                object.insert(extra.key.to_owned(), Value::from(extra.value.as_str()));
            }
        }
        value.to_string()
    }
}

/// Why resources are no record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotARecord {
    /// FHIR lacks, or allows to be vague, what a record cannot do without.
    #[error("{0}")]
    Incomplete(&'static str),
    /// Nothing in them has a day, so the day on which they were true is not known.
    #[error("nothing in it has a day, so the day on which it was true is not known")]
    Undated,
}

/// A record in the making.
pub(super) struct Build<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) shared: &'a Shared<'a>,
    pub(super) record: patient::Patient,
    pub(super) covers: Vec<Cover>,
    /// The latest payer that a claim names.
    pub(super) claimed: Option<(Date, String)>,
    pub(super) latest_requester: Option<(Date, Reference)>,
    /// Days of prescription, by drug.
    pub(super) prescribed: BTreeMap<String, Vec<Date>>,
    pub(super) open_ends: Vec<OpenEnd>,
    /// Stints whose end may lie after the record's day.
    pub(super) ends: Vec<(usize, EndKind)>,
    latest: Option<Date>,
    left_out: Vec<LeftOut>,
    extras: Vec<Extra>,
}

impl Build<'_> {
    /// Takes note of days on which something was true.
    pub(super) fn seen<const N: usize>(&mut self, dates: [Option<FhirDate>; N]) {
        let days = dates.into_iter().flatten().filter_map(FhirDate::day);
        self.latest = self.latest.into_iter().chain(days).max();
    }

    pub(super) fn leave_out(&mut self, resource: &'static str, id: &Option<String>, why: &str) {
        let id = id.clone().unwrap_or_default();
        self.left_out.push(LeftOut {
            resource,
            id,
            why: why.to_owned(),
        });
    }

    pub(super) fn extra(&mut self, pointer: String, key: &'static str, value: String) {
        self.extras.push(Extra {
            pointer,
            key,
            value,
        });
    }
}

/// Makes the record of one patient. `resources` are all of the patient's, in the order in which
/// the record is to list them, with one `Patient` among them.
///
/// The record's `as_of` is the latest clinical date; a record written by [`super::to_bundle`]
/// keeps its own. Fails where FHIR lacks what a record cannot do without: an id, a whole birth
/// date, any date at all.
pub fn assemble(
    resources: &[Resource],
    shared: &Shared<'_>,
    vocabulary: &Vocabulary,
) -> Result<Assembled, NotARecord> {
    let person = resources.iter().rev().find_map(|r| match r {
        Resource::Patient(person) => Some(person),
        _ => None,
    });
    let incomplete = NotARecord::Incomplete;
    let person = person.ok_or(incomplete("there is no Patient resource"))?;
    let patient_id = people::patient_id(person).ok_or(incomplete("the Patient has no id"))?;
    let birth_date = match person.birth_date {
        Some(FhirDate::Day(day)) => day,
        Some(FhirDate::Partial) => {
            return Err(incomplete("birthDate gives no day; age cannot be told"));
        }
        None => {
            return Err(incomplete(
                "the Patient has no birthDate; age cannot be told",
            ));
        }
    };
    let mut build = Build {
        vocabulary,
        shared,
        record: empty_record(patient_id, birth_date),
        covers: vec![],
        claimed: None,
        latest_requester: None,
        prescribed: BTreeMap::new(),
        open_ends: vec![],
        ends: vec![],
        latest: None,
        left_out: vec![],
        extras: vec![],
    };
    for resource in resources {
        build.add(resource);
    }
    build.record.as_of = as_of(person, build.latest).ok_or(NotARecord::Undated)?;
    build.person(person);
    build.end_renewed();
    build.end_by_as_of();
    build.choose_cover();
    build.prescriber(person);
    Ok(Assembled {
        patient: build.record,
        left_out: build.left_out,
        extras: build.extras,
    })
}

impl Build<'_> {
    fn add(&mut self, resource: &Resource) {
        match resource {
            Resource::Condition(r) => self.condition(r),
            Resource::Observation(r) => self.observation(r),
            Resource::MedicationRequest(r) => self.request(r),
            Resource::MedicationStatement(r) => self.statement(r),
            Resource::MedicationDispense(r) => self.dispense(r),
            Resource::AllergyIntolerance(r) => self.allergy(r),
            Resource::FamilyMemberHistory(r) => self.family(r),
            Resource::Coverage(r) => self.coverage(r),
            Resource::Claim(r) => self.claim(r),
            Resource::CarePlan(r) => self.care_plan(r),
            Resource::Procedure(r) => self.procedure(r),
            Resource::Event(r) if r.status.as_deref() != Some("entered-in-error") => {
                let effective = [r.effective_date_time, r.effective_period.start];
                self.seen([
                    r.period.start,
                    r.period.end,
                    r.occurrence_date_time,
                    effective[0],
                    effective[1],
                ]);
            }
            Resource::Patient(_)
            | Resource::Medication(_)
            | Resource::Practitioner(_)
            | Resource::PractitionerRole(_)
            | Resource::Organization(_)
            | Resource::Event(_)
            | Resource::Other => {}
        }
    }
}

fn as_of(person: &Patient, latest: Option<Date>) -> Option<Date> {
    let own = person
        .extension
        .iter()
        .find(|e| e.url == system::AS_OF)
        .and_then(|e| e.value_date);
    let died = person.deceased_date_time;
    own.and_then(FhirDate::day)
        .or(latest)
        .or_else(|| died.and_then(FhirDate::day))
        .or_else(|| person.meta.last_updated.and_then(FhirDate::day))
}

fn empty_record(patient_id: String, birth_date: Date) -> patient::Patient {
    patient::Patient {
        patient_id,
        as_of: birth_date,
        name: String::new(),
        birth_date,
        sex: patient::Sex::Unknown,
        address: None,
        phone: None,
        email: None,
        coverage: None,
        prescriber: None,
        conditions: vec![],
        family_history: vec![],
        observations: vec![],
        medications: vec![],
        allergies: vec![],
        programs: vec![],
        attestations: vec![],
    }
}
