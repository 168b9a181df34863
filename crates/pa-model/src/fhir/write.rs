//! A record as a FHIR Bundle, with US Core's profiles and categories.

use serde_json::{Map, Value, json};

use super::conditions::RELATIVES;
use super::system;
use crate::patient::{
    Condition, ConditionStatus, FamilyHistory, Medication, MedicationStatus, Observation, Outcome,
    Patient, Prescriber, Program,
};
use crate::units;
use crate::vocabulary::Vocabulary;

const BASE: &str = "http://example.org/fhir";
const US_CORE: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core";
const TERMINOLOGY: &str = "http://terminology.hl7.org/CodeSystem";

/// A record as a Bundle of type `collection`: deterministic ids, references that resolve within it,
/// and everything that [`super::assemble`] needs to give the same record back. What FHIR has no
/// element for (`as_of`, outcomes, attestations) stands in extensions named `urn:pa:…`.
pub fn to_bundle(record: &Patient) -> Value {
    let mut writer = Writer {
        id: fhir_id(&record.patient_id),
        vocabulary: Vocabulary::builtin(),
        entries: Vec::new(),
    };
    writer.patient(record);
    if let Some(prescriber) = &record.prescriber {
        writer.prescriber(prescriber);
    }
    if let Some(coverage) = &record.coverage {
        writer.coverage(coverage);
    }
    writer.each("Condition", &record.conditions, Writer::condition);
    writer.each(
        "FamilyMemberHistory",
        &record.family_history,
        Writer::family,
    );
    writer.each("Observation", &record.observations, Writer::observation);
    for (at, medication) in record.medications.iter().enumerate() {
        writer.medication(at, medication, record.prescriber.is_some());
    }
    writer.each("AllergyIntolerance", &record.allergies, |w, allergy| {
        let mut out = json!({
            "meta": w.profile("-allergyintolerance"),
            "clinicalStatus": status("allergyintolerance-clinical", "active"),
            "verificationStatus": status("allergyintolerance-verification", "confirmed"),
            "code": {"text": allergy.substance},
            "patient": w.reference(),
        });
        if let Some(reaction) = &allergy.reaction {
            out["reaction"] = json!([{"manifestation": [{"text": reaction}]}]);
        }
        out
    });
    writer.each("CarePlan", &record.programs, Writer::program);
    json!({
        "resourceType": "Bundle",
        "id": writer.id,
        "type": "collection",
        "timestamp": format!("{}T00:00:00Z", record.as_of),
        "entry": writer.entries,
    })
}

struct Writer {
    id: String,
    vocabulary: &'static Vocabulary,
    entries: Vec<Value>,
}

impl Writer {
    /// Adds a resource under `Type/id`. FHIR has no nulls and no empty values: they are left out.
    fn add(&mut self, resource_type: &str, id: &str, mut resource: Value) {
        prune(&mut resource);
        resource["resourceType"] = resource_type.into();
        resource["id"] = id.into();
        let full_url = format!("{BASE}/{resource_type}/{id}");
        self.entries
            .push(json!({"fullUrl": full_url, "resource": resource}));
    }

    fn each<T>(&mut self, resource_type: &str, list: &[T], write: impl Fn(&Self, &T) -> Value) {
        for (at, item) in list.iter().enumerate() {
            let resource = write(self, item);
            let id = format!("{}-{}{at}", self.id, prefix(resource_type));
            self.add(resource_type, &id, resource);
        }
    }

    fn reference(&self) -> Value {
        json!({"reference": format!("Patient/{}", self.id)})
    }

    fn profile(&self, suffix: &str) -> Value {
        json!({"profile": [format!("{US_CORE}{suffix}")]})
    }

    fn patient(&mut self, record: &Patient) {
        let mut extension = vec![json!({"url": system::AS_OF, "valueDate": record.as_of})];
        for attestation in &record.attestations {
            let text = attestation.to_string();
            extension.push(json!({"url": system::ATTESTATION, "valueString": text}));
        }
        let mut telecom = Vec::new();
        telecom.extend(
            record
                .phone
                .as_ref()
                .map(|v| json!({"system": "phone", "value": v})),
        );
        telecom.extend(
            record
                .email
                .as_ref()
                .map(|v| json!({"system": "email", "value": v})),
        );
        let general = record
            .prescriber
            .as_ref()
            .map(|_| json!([{"reference": self.practitioner()}]));
        let resource = json!({
            "meta": self.profile("-patient"),
            "extension": extension,
            "identifier": [{"system": system::PATIENT_ID, "value": record.patient_id}],
            "name": human_name(&record.name),
            "gender": record.sex.word(),
            "birthDate": record.birth_date,
            "address": record.address.as_ref().map(|a| json!([{
                "line": [a.line], "city": a.city, "state": a.state, "postalCode": a.postal_code,
            }])),
            "telecom": telecom,
            "generalPractitioner": general,
        });
        let id = self.id.clone();
        self.add("Patient", &id, resource);
    }

    fn practitioner(&self) -> String {
        format!("Practitioner/{}-prescriber", self.id)
    }

    fn prescriber(&mut self, prescriber: &Prescriber) {
        let id = format!("{}-prescriber", self.id);
        let phone = prescriber.phone.as_ref();
        let resource = json!({
            "meta": self.profile("-practitioner"),
            "identifier": prescriber.npi.as_ref().map(|npi| json!([{"system": system::NPI, "value": npi}])),
            "name": human_name(&prescriber.name),
            "telecom": phone.map(|p| json!([{"system": "phone", "value": p}])),
        });
        self.add("Practitioner", &id, resource);
        if let Some(specialty) = &prescriber.specialty {
            let resource = json!({
                "meta": self.profile("-practitionerrole"),
                "practitioner": {"reference": self.practitioner()},
                "specialty": [{"text": specialty}],
            });
            self.add("PractitionerRole", &format!("{id}-role"), resource);
        }
    }

    fn coverage(&mut self, coverage: &crate::patient::Coverage) {
        let member = coverage.member_id.as_ref();
        let resource = json!({
            "meta": self.profile("-coverage"),
            "status": "active",
            "identifier": member.map(|id| json!([{
                "type": {"coding": [{"system": format!("{TERMINOLOGY}/v2-0203"), "code": "MB"}]},
                "value": id,
            }])),
            "subscriberId": member,
            "beneficiary": self.reference(),
            "relationship": {"coding": [{"system": format!("{TERMINOLOGY}/subscriber-relationship"), "code": "self"}]},
            "period": {"start": coverage.start},
            "payor": [{"display": coverage.plan_id}],
            "class": [{
                "type": {"coding": [{"system": system::COVERAGE_CLASS, "code": "plan"}]},
                "value": coverage.plan_id,
            }],
        });
        let id = format!("{}-coverage", self.id);
        self.add("Coverage", &id, resource);
    }

    fn condition(&self, condition: &Condition) -> Value {
        let clinical = match condition.status {
            ConditionStatus::Active => "active",
            ConditionStatus::Resolved => "resolved",
        };
        json!({
            "meta": self.profile("-condition-problems-health-concerns"),
            "clinicalStatus": status("condition-clinical", clinical),
            "verificationStatus": status("condition-ver-status", "confirmed"),
            "category": [status("condition-category", "problem-list-item")],
            "code": diagnosis(&condition.name, condition.icd10.as_deref()),
            "subject": self.reference(),
            "onsetDateTime": condition.onset,
        })
    }

    fn family(&self, history: &FamilyHistory) -> Value {
        let word = history.relation.as_deref();
        let code = word.and_then(|w| {
            RELATIVES
                .iter()
                .find(|(_, known)| *known == w.to_lowercase())
        });
        let code = code.map_or("FAMMEMB", |(code, _)| code);
        json!({
            "meta": self.profile("-familymemberhistory"),
            "status": "completed",
            "patient": self.reference(),
            "relationship": {"coding": [{"system": system::ROLE, "code": code}], "text": word},
            "condition": [{"code": diagnosis(&history.name, history.icd10.as_deref())}],
        })
    }

    fn observation(&self, observation: &Observation) -> Value {
        let lab = self
            .vocabulary
            .identify_lab(&observation.name, observation.loinc.as_deref());
        let lab = lab.map(|id| self.vocabulary.lab(id));
        let vital = lab.is_some_and(|lab| lab.kind == "vital");
        let (category, profile) = match (vital, observation.loinc.as_deref()) {
            (true, Some("39156-5")) => ("vital-signs", "-bmi"),
            (true, Some("29463-7")) => ("vital-signs", "-body-weight"),
            (true, Some("8302-2")) => ("vital-signs", "-body-height"),
            (true, _) => ("vital-signs", "-vital-signs"),
            (false, _) => ("laboratory", "-observation-lab"),
        };
        let coding = observation
            .loinc
            .as_ref()
            .map(|code| json!([{"system": system::LOINC, "code": code}]));
        let quantity = observation.value.map(|value| {
            let unit = observation.unit.as_deref();
            // The canonical unit is UCUM; another spelling of it gets its code.
            let same = |lab: &crate::vocabulary::Lab<'_>| {
                unit.is_some_and(|u| units::normalize(u) == units::normalize(lab.unit))
            };
            let ucum = lab.filter(same).map(|lab| lab.unit);
            json!({"value": value, "unit": unit, "system": ucum.map(|_| system::UCUM), "code": ucum})
        });
        let absent = quantity
            .is_none()
            .then(|| status("data-absent-reason", "as-text"));
        json!({
            "meta": self.profile(profile),
            "status": "final",
            "category": [status("observation-category", category)],
            "code": {"coding": coding, "text": observation.name},
            "subject": self.reference(),
            "effectiveDateTime": observation.date,
            "valueQuantity": quantity,
            "dataAbsentReason": absent,
        })
    }

    /// What is being taken is a request, as a clinic's system has it; what was tried or must not
    /// be taken is a statement, the resource that says what came of it.
    fn medication(&mut self, at: usize, medication: &Medication, prescribed: bool) {
        let id = format!("{}-{}{at}", self.id, prefix("Medication"));
        let mut extension = Vec::new();
        extension.extend(
            medication
                .ingredient
                .as_ref()
                .map(|i| json!({"url": system::INGREDIENT, "valueString": i})),
        );
        if medication.outcome != Outcome::Unknown {
            extension.push(
                json!({"url": system::OUTCOME, "valueCode": outcome_word(medication.outcome)}),
            );
        }
        let concept = json!({"coding": self.rxnorm(&medication.drug), "text": medication.drug});
        let reason = medication.reason.as_ref().map(|text| json!({"text": text}));
        let dosage = medication.dose.as_ref().map(|text| json!([{"text": text}]));
        if medication.status == MedicationStatus::Active {
            let requester = prescribed.then(|| json!({"reference": self.practitioner()}));
            let resource = json!({
                "meta": self.profile("-medicationrequest"),
                "extension": extension,
                "status": "active",
                "statusReason": reason,
                "intent": "order",
                "medicationCodeableConcept": concept,
                "subject": self.reference(),
                "authoredOn": medication.start,
                "requester": requester,
                "dosageInstruction": dosage,
            });
            return self.add("MedicationRequest", &id, resource);
        }
        let never = medication.outcome == Outcome::Contraindication
            && medication.start.is_none()
            && medication.end.is_none();
        let resource = json!({
            "extension": extension,
            "status": if never { "not-taken" } else { "stopped" },
            "statusReason": reason.map(|r| json!([r])),
            "medicationCodeableConcept": concept,
            "subject": self.reference(),
            "effectivePeriod": {"start": medication.start, "end": medication.end},
            "dosage": dosage,
        });
        self.add("MedicationStatement", &id, resource);
    }

    /// The RxNorm code of the brand or ingredient, where the vocabulary knows it.
    fn rxnorm(&self, drug: &str) -> Option<Value> {
        let known = self.vocabulary.resolve_drug(drug)?;
        let code = match (known.brand, known.ingredients.as_slice()) {
            (Some(brand), _) => self.vocabulary.brand(brand).rxcui,
            (None, [one]) => self.vocabulary.ingredient(*one).rxcui,
            _ => None,
        };
        code.map(|code| json!([{"system": system::RXNORM, "code": code}]))
    }

    fn program(&self, program: &Program) -> Value {
        let plan = format!("{US_CORE}-careplan");
        let category = "http://hl7.org/fhir/us/core/CodeSystem/careplan-category";
        json!({
            "meta": {"profile": [plan]},
            "text": {"status": "additional", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Programme</div>"},
            "status": if program.end.is_some() { "completed" } else { "active" },
            "intent": "plan",
            "category": [
                {"coding": [{"system": category, "code": "assess-plan"}]},
                {"coding": [{"system": system::PROGRAM, "code": "program"}], "text": program.name},
            ],
            "title": program.name,
            "subject": self.reference(),
            "period": {"start": program.start, "end": program.end},
        })
    }
}

fn prefix(resource_type: &str) -> &'static str {
    match resource_type {
        "Condition" => "c",
        "FamilyMemberHistory" => "f",
        "Observation" => "o",
        "AllergyIntolerance" => "a",
        "CarePlan" => "p",
        _ => "m",
    }
}

fn status(list: &str, code: &str) -> Value {
    json!({"coding": [{"system": format!("{TERMINOLOGY}/{list}"), "code": code}]})
}

fn diagnosis(name: &str, icd10: Option<&str>) -> Value {
    let coding = icd10.map(|code| json!([{"system": system::ICD10, "code": code}]));
    json!({"coding": coding, "text": name})
}

/// The whole name, and its last word as the family name.
fn human_name(name: &str) -> Value {
    if name.is_empty() {
        return Value::Null;
    }
    let (given, family) = name.rsplit_once(' ').unwrap_or(("", name));
    let given: Vec<&str> = given.split(' ').filter(|part| !part.is_empty()).collect();
    json!([{"text": name, "family": family, "given": given}])
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Effective => "effective",
        Outcome::PartialResponse => "partial_response",
        Outcome::InadequateResponse => "inadequate_response",
        Outcome::Intolerance => "intolerance",
        Outcome::Contraindication => "contraindication",
        Outcome::Unknown => "unknown",
    }
}

/// An id as FHIR allows it (letters, digits, `-`, `.`; short enough for what is added to it): the
/// record's own where it is one, else a digest of it.
fn fhir_id(id: &str) -> String {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    if !id.is_empty() && id.len() <= 40 && id.bytes().all(allowed) {
        return id.to_owned();
    }
    // FNV-1a, 128 bits: no secret, only a name.
    let digest = id.bytes().fold(
        0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128,
        |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        },
    );
    format!("x{digest:032x}")
}

/// Takes out nulls, empty texts, arrays and objects, at every depth.
fn prune(value: &mut Value) {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(prune);
            items.retain(|item| !empty(item));
        }
        Value::Object(fields) => {
            let kept = std::mem::take(fields)
                .into_iter()
                .filter_map(|(key, mut value)| {
                    prune(&mut value);
                    (!empty(&value)).then_some((key, value))
                });
            *fields = kept.collect::<Map<_, _>>();
        }
        _ => {}
    }
}
