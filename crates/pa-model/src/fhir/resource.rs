//! The resources that are read, with the elements that are used. Other elements are ignored, other
//! types of resource only counted.

use std::borrow::Cow;

use serde::Deserialize;

use super::date::FhirDate;
use super::shared::Shared;
use crate::Decimal;
use crate::stream::{self, RecordError};

macro_rules! elements {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct $name {$($(#[$field_meta])* pub(super) $field: $type,)*}
    )*};
}

elements! {
    /// `Coding`
    Coding { system: Option<String>, code: Option<String>, display: Option<String>, }
    /// `CodeableConcept`
    Concept { coding: Vec<Coding>, text: Option<String>, }
    /// `Reference`
    Reference { reference: Option<String>, display: Option<String>, }
    /// `Period`
    Period { start: Option<FhirDate>, end: Option<FhirDate>, }
    /// `Quantity`, `Duration`
    Quantity { value: Option<Decimal>, unit: Option<String>, comparator: Option<String>, code: Option<String>, }
    /// `Identifier`
    Identifier { r#type: Concept, system: Option<String>, value: Option<String>, }
    /// `HumanName`
    HumanName { r#use: Option<String>, text: Option<String>, family: Option<String>, given: Vec<Option<String>>, }
    /// `ContactPoint`
    ContactPoint { system: Option<String>, value: Option<String>, }
    /// `Address`
    Address { line: Vec<Option<String>>, city: Option<String>, state: Option<String>, postal_code: Option<String>, }
    /// `Extension`
    Extension { url: String, value_string: Option<String>, value_date: Option<FhirDate>, value_code: Option<String>, }
    /// `Meta`
    Meta { last_updated: Option<FhirDate>, }
    /// `Annotation`
    Annotation { text: Option<String>, }

    /// `Patient`
    Patient {
        id: Option<String>, meta: Meta, identifier: Vec<Identifier>, name: Vec<HumanName>, gender: Option<String>,
        birth_date: Option<FhirDate>, deceased_date_time: Option<FhirDate>, address: Vec<Address>,
        telecom: Vec<ContactPoint>, general_practitioner: Vec<Reference>, extension: Vec<Extension>,
    }
    /// `Condition`
    Condition {
        id: Option<String>, clinical_status: Concept, verification_status: Concept, code: Concept,
        onset_date_time: Option<FhirDate>, onset_period: Period, abatement_date_time: Option<FhirDate>,
        abatement_period: Option<Period>, abatement_string: Option<String>, recorded_date: Option<FhirDate>,
    }
    /// `Observation.component`
    Component {
        code: Concept, value_quantity: Option<Quantity>, value_codeable_concept: Option<Concept>,
        value_string: Option<String>, value_integer: Option<Decimal>, value_boolean: Option<bool>,
    }
    /// `Observation`
    Observation {
        id: Option<String>, status: Option<String>, code: Concept, effective_date_time: Option<FhirDate>,
        effective_instant: Option<FhirDate>, effective_period: Period, issued: Option<FhirDate>,
        data_absent_reason: Option<Concept>, component: Vec<Component>,
        value_quantity: Option<Quantity>, value_codeable_concept: Option<Concept>,
        value_string: Option<String>, value_integer: Option<Decimal>, value_boolean: Option<bool>,
    }
    /// `Timing.repeat`
    Repeat {
        bounds_period: Option<Period>, frequency: Option<Decimal>, period: Option<Decimal>, period_unit: Option<String>,
    }
    /// `Timing`
    Timing { repeat: Repeat, code: Concept, }
    /// `Dosage.doseAndRate`
    DoseAndRate { dose_quantity: Option<Quantity>, }
    /// `Dosage`
    Dosage {
        text: Option<String>, timing: Timing, as_needed_boolean: Option<bool>,
        as_needed_codeable_concept: Option<Concept>, dose_and_rate: Vec<DoseAndRate>,
    }
    /// `MedicationRequest.dispenseRequest`
    DispenseRequest { validity_period: Period, }
    /// `MedicationRequest`
    MedicationRequest {
        id: Option<String>, status: Option<String>, status_reason: Concept, intent: Option<String>,
        do_not_perform: bool, medication_codeable_concept: Option<Concept>, medication_reference: Option<Reference>,
        contained: Vec<Contained>, authored_on: Option<FhirDate>, requester: Option<Reference>,
        dosage_instruction: Vec<Dosage>, dispense_request: DispenseRequest, extension: Vec<Extension>,
    }
    /// `MedicationStatement`
    MedicationStatement {
        id: Option<String>, status: Option<String>, status_reason: Vec<Concept>,
        medication_codeable_concept: Option<Concept>, medication_reference: Option<Reference>,
        contained: Vec<Contained>, effective_date_time: Option<FhirDate>, effective_period: Period,
        date_asserted: Option<FhirDate>, dosage: Vec<Dosage>, note: Vec<Annotation>, extension: Vec<Extension>,
    }
    /// `MedicationDispense`
    MedicationDispense {
        id: Option<String>, status: Option<String>, medication_codeable_concept: Option<Concept>,
        medication_reference: Option<Reference>, contained: Vec<Contained>, when_prepared: Option<FhirDate>,
        when_handed_over: Option<FhirDate>, days_supply: Option<Quantity>, dosage_instruction: Vec<Dosage>,
    }
    /// `Medication.ingredient`
    MedicationIngredient { item_codeable_concept: Option<Concept>, }
    /// `Medication`
    Medication { id: Option<String>, code: Concept, ingredient: Vec<MedicationIngredient>, }
    /// A contained resource; only a `Medication` is used.
    Contained { resource_type: String, id: Option<String>, code: Concept, ingredient: Vec<MedicationIngredient>, }
    /// `AllergyIntolerance.reaction`
    Reaction { substance: Option<Concept>, manifestation: Vec<Concept>, }
    /// `AllergyIntolerance`
    AllergyIntolerance {
        id: Option<String>, clinical_status: Concept, verification_status: Concept, code: Concept,
        recorded_date: Option<FhirDate>, reaction: Vec<Reaction>,
    }
    /// `FamilyMemberHistory.condition`
    FamilyCondition { code: Concept, }
    /// `FamilyMemberHistory`
    FamilyMemberHistory {
        id: Option<String>, status: Option<String>, date: Option<FhirDate>, relationship: Concept,
        condition: Vec<FamilyCondition>,
    }
    /// `Coverage.class`
    CoverageClass { r#type: Concept, value: Option<String>, }
    /// `Coverage`
    Coverage {
        id: Option<String>, status: Option<String>, r#type: Concept, identifier: Vec<Identifier>,
        subscriber_id: Option<String>, period: Period, payor: Vec<Reference>, class: Vec<CoverageClass>,
    }
    /// `Claim.insurance`
    ClaimInsurance { focal: bool, coverage: Reference, }
    /// `Claim`, of which only the payer's name is used, where there is no `Coverage`
    Claim { id: Option<String>, created: Option<FhirDate>, insurance: Vec<ClaimInsurance>, }
    /// `Practitioner`
    Practitioner { id: Option<String>, identifier: Vec<Identifier>, name: Vec<HumanName>, telecom: Vec<ContactPoint>, }
    /// `PractitionerRole`
    PractitionerRole {
        id: Option<String>, practitioner: Option<Reference>, specialty: Vec<Concept>, telecom: Vec<ContactPoint>,
    }
    /// `Organization`
    Organization { id: Option<String>, name: Option<String>, }
    /// `CarePlan.activity.detail`
    ActivityDetail { code: Concept, }
    /// `CarePlan.activity`
    Activity { detail: ActivityDetail, }
    /// `CarePlan`
    CarePlan {
        id: Option<String>, status: Option<String>, category: Vec<Concept>, title: Option<String>, period: Period,
        activity: Vec<Activity>,
    }
    /// `Procedure`
    Procedure {
        id: Option<String>, status: Option<String>, code: Concept, performed_date_time: Option<FhirDate>,
        performed_period: Period,
    }
    /// `Encounter`, `Immunization`, `DiagnosticReport`: only the day counts, for `as_of`
    Event {
        status: Option<String>, period: Period, occurrence_date_time: Option<FhirDate>,
        effective_date_time: Option<FhirDate>, effective_period: Period,
    }
}

/// A resource that is read.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // Each variant is the resource of its name.
pub enum Resource {
    Patient(Patient),
    Condition(Condition),
    Observation(Observation),
    MedicationRequest(MedicationRequest),
    MedicationStatement(MedicationStatement),
    MedicationDispense(MedicationDispense),
    Medication(Medication),
    AllergyIntolerance(AllergyIntolerance),
    FamilyMemberHistory(FamilyMemberHistory),
    Coverage(Coverage),
    Claim(Claim),
    Practitioner(Practitioner),
    PractitionerRole(PractitionerRole),
    Organization(Organization),
    CarePlan(CarePlan),
    Procedure(Procedure),
    /// Only its day is used.
    Event(Event),
    /// A type that is not read.
    Other,
}

/// Reads the text of a resource of the given type. The error's record number and line are those of
/// a text that stands alone.
pub fn read_resource(resource_type: &str, text: &str) -> Result<Resource, RecordError> {
    macro_rules! read {
        ($($name:ident)*) => {
            match resource_type {
                $(stringify!($name) => stream::parse(text, 1, 1).map(Resource::$name),)*
                "Encounter" | "Immunization" | "DiagnosticReport" => {
                    stream::parse(text, 1, 1).map(Resource::Event)
                }
                _ => Ok(Resource::Other),
            }
        };
    }
    read!(Patient Condition Observation MedicationRequest MedicationStatement MedicationDispense
        Medication AllergyIntolerance FamilyMemberHistory Coverage Claim Practitioner
        PractitionerRole Organization CarePlan Procedure)
}

/// Whose a resource is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// The patient's whose key this is; see [`Shared::key`].
    Patient(String),
    /// Several patients may refer to it.
    Shared,
    /// Nobody's: its type is not read, or it names no patient.
    Nobody,
}

/// What must be known of a resource before its patient is put together.
#[derive(Debug, Clone)]
pub struct Head {
    /// The type, such as `Condition`.
    pub resource_type: String,
    /// The logical id.
    pub id: Option<String>,
    /// Whose it is.
    pub owner: Owner,
}

#[derive(Deserialize)]
struct HeadElements<'a> {
    #[serde(borrow, rename = "resourceType")]
    resource_type: Cow<'a, str>,
    id: Option<String>,
    subject: Option<Reference>,
    patient: Option<Reference>,
    beneficiary: Option<Reference>,
}

impl Head {
    /// Reads the head of a resource's text.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let head: HeadElements<'_> = stream::parse(text, 1, 1)?;
        let resource_type = head.resource_type.into_owned();
        let reference = head.subject.or(head.patient).or(head.beneficiary);
        let owner = match resource_type.as_str() {
            "Patient" => head.id.clone().map_or(Owner::Nobody, Owner::Patient),
            "Practitioner" | "PractitionerRole" | "Organization" | "Medication" => Owner::Shared,
            "Condition"
            | "Observation"
            | "MedicationRequest"
            | "MedicationStatement"
            | "MedicationDispense"
            | "AllergyIntolerance"
            | "FamilyMemberHistory"
            | "Coverage"
            | "Claim"
            | "CarePlan"
            | "Procedure"
            | "Encounter"
            | "Immunization"
            | "DiagnosticReport" => reference
                .and_then(|r| r.reference)
                .map_or(Owner::Nobody, |r| {
                    Owner::Patient(Shared::key(&r).to_owned())
                }),
            _ => Owner::Nobody,
        };
        Ok(Self {
            resource_type,
            id: head.id,
            owner,
        })
    }
}
