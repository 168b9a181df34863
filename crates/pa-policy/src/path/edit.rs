//! Edits of a record: what a path to approval would change in it, also as JSON Patch (RFC 6902).

use pa_model::patient::{
    Condition, ConditionStatus, FamilyHistory, Medication, MedicationStatus, Observation, Outcome,
    Patient, Prescriber, Program, Sex,
};
use pa_model::{Date, Decimal};
use serde::Serialize;
use serde_json::{Value, json};

/// One edit of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A further value.
    Observation(Observation),
    /// A further entry of the drug history.
    Medication(Medication),
    /// Fields of an entry of the drug history.
    Amend(usize, Amendment),
    /// A further diagnosis.
    Condition(Condition),
    /// The onset of a diagnosis.
    Onset(usize, Date),
    /// A diagnosis that holds again.
    Reactivate(usize),
    /// A diagnosis taken out, because a more exact one stands in its place.
    RemoveCondition(usize),
    /// A relative's diagnosis taken out, likewise.
    RemoveFamily(usize),
    /// A further relative's diagnosis.
    Family(FamilyHistory),
    /// A further programme.
    Program(Program),
    /// The dates of a programme; `None` leaves them as they are.
    ProgramDates(usize, Option<Date>, Option<Date>),
    /// The prescriber's specialty.
    Specialty(String),
    /// The recorded sex.
    Sex(Sex),
    /// A statement confirmed by the prescriber.
    Attestation(String),
}

/// Fields of an entry of the drug history; `None` leaves a field as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amendment {
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Whether it is being taken.
    pub status: Option<MedicationStatus>,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// Dose text.
    pub dose: Option<String>,
}

/// An operation of JSON Patch on the record as stored.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    /// `add`, which also replaces a member, or `remove`.
    pub op: &'static str,
    /// Where, as a JSON pointer; `-` at the end appends to a list.
    pub path: String,
    /// What; absent where something is removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// Applies edits; what is taken out goes last and from the end, so that places stay true.
pub fn apply(edits: &[Edit], patient: &mut Patient) {
    for edit in ordered(edits) {
        edit.apply(patient);
    }
}

/// The same edits as JSON Patch.
pub fn patch(edits: &[Edit], patient: &Patient) -> Vec<Operation> {
    ordered(edits)
        .into_iter()
        .flat_map(|edit| edit.operations(patient))
        .collect()
}

fn ordered(edits: &[Edit]) -> Vec<&Edit> {
    let mut out: Vec<&Edit> = edits.iter().collect();
    out.sort_by_key(|edit| match edit {
        Edit::RemoveCondition(at) | Edit::RemoveFamily(at) => (1, std::cmp::Reverse(*at)),
        _ => (0, std::cmp::Reverse(0)),
    });
    out
}

impl Edit {
    fn apply(&self, patient: &mut Patient) {
        match self {
            Self::Observation(new) => patient.observations.push(new.clone()),
            Self::Medication(new) => patient.medications.push(new.clone()),
            Self::Amend(at, new) => {
                if let Some(entry) = patient.medications.get_mut(*at) {
                    new.apply(entry);
                }
            }
            Self::Condition(new) => patient.conditions.push(new.clone()),
            Self::Onset(at, onset) => {
                if let Some(entry) = patient.conditions.get_mut(*at) {
                    entry.onset = Some(*onset);
                }
            }
            Self::Reactivate(at) => {
                if let Some(entry) = patient.conditions.get_mut(*at) {
                    entry.status = ConditionStatus::Active;
                }
            }
            Self::RemoveCondition(at) => remove(&mut patient.conditions, *at),
            Self::RemoveFamily(at) => remove(&mut patient.family_history, *at),
            Self::Family(new) => patient.family_history.push(new.clone()),
            Self::Program(new) => patient.programs.push(new.clone()),
            Self::ProgramDates(at, start, end) => {
                if let Some(entry) = patient.programs.get_mut(*at) {
                    entry.start = start.or(entry.start);
                    entry.end = end.or(entry.end);
                }
            }
            Self::Specialty(specialty) => {
                let prescriber = patient.prescriber.get_or_insert_with(|| Prescriber {
                    name: String::new(),
                    npi: None,
                    specialty: None,
                    phone: None,
                });
                prescriber.specialty = Some(specialty.clone());
            }
            Self::Sex(sex) => patient.sex = *sex,
            Self::Attestation(text) => patient.attestations.push(json!({"text": text})),
        }
    }

    fn operations(&self, patient: &Patient) -> Vec<Operation> {
        let append = |list: &str, value: Value| vec![add(format!("/{list}/-"), value)];
        match self {
            Self::Observation(new) => append("observations", lean(new)),
            Self::Medication(new) => append("medications", lean(new)),
            Self::Amend(at, new) => new.operations(&format!("/medications/{at}")),
            Self::Condition(new) => append("conditions", lean(new)),
            Self::Onset(at, onset) => vec![add(format!("/conditions/{at}/onset"), lean(onset))],
            Self::Reactivate(at) => {
                vec![add(format!("/conditions/{at}/status"), json!("active"))]
            }
            Self::RemoveCondition(at) => vec![taken_out(format!("/conditions/{at}"))],
            Self::RemoveFamily(at) => vec![taken_out(format!("/family_history/{at}"))],
            Self::Family(new) => append("family_history", lean(new)),
            Self::Program(new) => append("programs", lean(new)),
            Self::ProgramDates(at, start, end) => [("start", start), ("end", end)]
                .into_iter()
                .filter_map(|(name, day)| {
                    Some(add(format!("/programs/{at}/{name}"), lean(&(*day)?)))
                })
                .collect(),
            Self::Specialty(specialty) if patient.prescriber.is_none() => {
                vec![add(
                    "/prescriber".to_owned(),
                    json!({"specialty": specialty}),
                )]
            }
            Self::Specialty(specialty) => {
                vec![add("/prescriber/specialty".to_owned(), json!(specialty))]
            }
            Self::Sex(sex) => vec![add("/sex".to_owned(), json!(sex.word()))],
            Self::Attestation(text) => append("attestations", json!({"text": text})),
        }
    }
}

impl Amendment {
    fn apply(&self, entry: &mut Medication) {
        entry.start = self.start.or(entry.start);
        entry.end = self.end.or(entry.end);
        entry.status = self.status.unwrap_or(entry.status);
        entry.outcome = self.outcome.unwrap_or(entry.outcome);
        if self.dose.is_some() {
            entry.dose.clone_from(&self.dose);
        }
    }

    fn operations(&self, entry: &str) -> Vec<Operation> {
        let fields = [
            ("start", self.start.as_ref().map(lean)),
            ("end", self.end.as_ref().map(lean)),
            ("status", self.status.as_ref().map(lean)),
            ("outcome", self.outcome.as_ref().map(lean)),
            ("dose", self.dose.as_ref().map(lean)),
        ];
        fields
            .into_iter()
            .filter_map(|(name, value)| Some(add(format!("{entry}/{name}"), value?)))
            .collect()
    }
}

fn remove<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}

fn add(path: String, value: Value) -> Operation {
    Operation {
        op: "add",
        path,
        value: Some(value),
    }
}

fn taken_out(path: String) -> Operation {
    Operation {
        op: "remove",
        path,
        value: None,
    }
}

/// A part of a record as JSON; such always has a JSON form.
fn lean(part: &impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

/// A stretch of use of a drug.
pub(crate) fn stint(
    drug: &str,
    dose: Option<String>,
    start: Date,
    end: Option<Date>,
) -> Medication {
    Medication {
        drug: drug.to_owned(),
        ingredient: None,
        dose,
        start: Some(start),
        end,
        status: if end.is_some() {
            MedicationStatus::Stopped
        } else {
            MedicationStatus::Active
        },
        outcome: Outcome::Unknown,
        reason: None,
    }
}

/// A measured value in the unit and by the code of the vocabulary.
pub(crate) fn value(lab: pa_model::vocabulary::Lab<'_>, value: Decimal, date: Date) -> Observation {
    Observation {
        name: lab.name.to_owned(),
        loinc: lab.loinc.iter().next().map(str::to_owned),
        value: Some(value),
        unit: Some(lab.unit.to_owned()),
        date,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;

    /// Applies a patch as RFC 6902 says, as far as the operations used go.
    fn patched(record: &Value, operations: &[Operation]) -> Value {
        let mut out = record.clone();
        for operation in operations {
            let (parent, last) = operation.path.rsplit_once('/').unwrap();
            let target = out.pointer_mut(parent).unwrap();
            match (operation.op, &operation.value) {
                ("add", Some(value)) if last == "-" => {
                    target.as_array_mut().unwrap().push(value.clone());
                }
                ("add", Some(value)) => target[last] = value.clone(),
                ("remove", None) => {
                    target.as_array_mut().unwrap().remove(last.parse().unwrap());
                }
                _ => panic!("{operation:?}"),
            }
        }
        out
    }

    #[test]
    fn an_edit_and_its_patch_give_the_same_record() {
        let day = Date::constant(2025, 12, 1);
        let patient = sample::patient(json!({
            "conditions": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
            "family_history": [{"name": "d"}],
            "medications": [sample::med("metformin", "2025-01-01", "", "active", "unknown")],
            "observations": [],
            "programs": [{"name": "p", "start": null, "end": null}],
        }));
        let program = Program {
            name: "q".into(),
            start: Some(day),
            end: None,
        };
        let condition = Condition {
            name: "e".into(),
            icd10: Some("E11.9".into()),
            onset: None,
            status: ConditionStatus::Active,
        };
        let edits = [
            Edit::RemoveCondition(0),
            Edit::RemoveCondition(2),
            Edit::RemoveFamily(0),
            Edit::Condition(condition),
            Edit::Onset(1, day),
            Edit::Reactivate(1),
            Edit::Medication(stint("metformin", None, day, None)),
            Edit::Amend(
                0,
                Amendment {
                    end: Some(day),
                    status: Some(MedicationStatus::Stopped),
                    outcome: Some(Outcome::Intolerance),
                    dose: Some("500 mg daily".into()),
                    ..Amendment::default()
                },
            ),
            Edit::Family(FamilyHistory {
                name: "f".into(),
                icd10: None,
                relation: None,
            }),
            Edit::Program(program),
            Edit::ProgramDates(0, Some(day), Some(day)),
            Edit::Specialty("endocrinology".into()),
            Edit::Sex(Sex::Male),
            Edit::Attestation("so it is".into()),
        ];
        let mut by_edits = patient.clone();
        apply(&edits, &mut by_edits);
        let record = serde_json::to_value(&patient).unwrap();
        let by_patch: Patient =
            serde_json::from_value(patched(&record, &patch(&edits, &patient))).unwrap();
        assert_eq!(by_edits.conditions.len(), 2);
        assert_eq!(by_edits.conditions[0].name, "b");
        assert_eq!(
            serde_json::to_value(&by_edits).unwrap(),
            serde_json::to_value(&by_patch).unwrap()
        );
    }
}
