//! Sentences on entries of the record.

use pa_model::Patient;
use pa_model::patient::{ConditionStatus, MedicationStatus, Outcome, Sex};
use pa_model::{Date, Decimal, units};

use super::{Draft, Facts, Rank};

/// A recorded reason is told where it is a few plain words; a longer text stays in the record.
const REASON_WORDS: usize = 6;

/// Who the patient is, without a name: "a 50-year-old woman".
pub(super) fn who(patient: &Patient, as_of: Date) -> String {
    let years = age(patient.birth_date, as_of);
    let child = years.is_some_and(|years| years < 18);
    let noun = match (patient.sex, child) {
        (Sex::Female, false) => "woman",
        (Sex::Male, false) => "man",
        (Sex::Female, true) => "girl",
        (Sex::Male, true) => "boy",
        (Sex::Other | Sex::Unknown, _) => "patient",
    };
    match years {
        Some(years) => format!("{} {years}-year-old {noun}", article(years)),
        None => format!("a {noun}"),
    }
}

/// Whole years; `None` where the record's days contradict each other.
pub(super) fn age(birth: Date, as_of: Date) -> Option<i16> {
    let had_birthday = (as_of.month(), as_of.day()) >= (birth.month(), birth.day());
    let years = as_of.year() - birth.year() - i16::from(!had_birthday);
    (years >= 0).then_some(years)
}

fn article(years: i16) -> &'static str {
    match years {
        8 | 11 | 18 | 80..=89 => "an",
        _ => "a",
    }
}

/// The sentence on an entry of the record; `None` for entries that need none of their own.
pub(super) fn sentence(
    patient: &Patient,
    pointer: &str,
    statement: &str,
    as_of: Date,
    facts: &mut Facts,
) -> Option<Draft> {
    let mut parts = pointer.trim_start_matches('/').split('/');
    let (list, index) = (parts.next()?, parts.next());
    let index: Option<usize> = index.and_then(|i| i.parse().ok());
    let text = match (list, index) {
        ("conditions", Some(i)) => condition(patient, i)?,
        ("observations", Some(i)) => observation(patient, i)?,
        ("medications", Some(i)) => medication(patient, i, as_of)?,
        ("programs", Some(i)) => program(patient, i, as_of)?,
        ("family_history", Some(i)) => family(patient, i)?,
        ("allergies", Some(i)) => {
            let allergy = patient.allergies.get(i)?;
            format!("The record holds an allergy to {}.", allergy.substance)
        }
        ("prescriber", _) => {
            let specialty = patient.prescriber.as_ref()?.specialty.as_deref()?;
            format!("The prescriber's specialty is {specialty}.")
        }
        _ => return None,
    };
    Some(Draft {
        text,
        short: None,
        facts: vec![facts.entry(pointer, statement)],
        rank: Rank::Support,
    })
}

fn condition(patient: &Patient, index: usize) -> Option<String> {
    let entry = patient.conditions.get(index)?;
    let code = entry.icd10.as_deref();
    let code = code.map(|c| format!(" ({c})")).unwrap_or_default();
    let name = &entry.name;
    Some(match (entry.status, entry.onset) {
        (ConditionStatus::Active, Some(onset)) => {
            format!("The diagnosis of {name}{code} has been active since {onset}.")
        }
        (ConditionStatus::Active, None) => format!("The diagnosis of {name}{code} is active."),
        (ConditionStatus::Resolved, Some(onset)) => {
            format!("The history includes {name}{code} of {onset}, since resolved.")
        }
        (ConditionStatus::Resolved, None) => {
            format!("The history includes {name}{code}, since resolved.")
        }
    })
}

fn observation(patient: &Patient, index: usize) -> Option<String> {
    let entry = patient.observations.get(index)?;
    let value: Decimal = entry.value?;
    let unit = entry.unit.as_deref().filter(|unit| !unit.is_empty());
    let unit = unit
        .map(|unit| format!(" {}", units::plain(unit)))
        .unwrap_or_default();
    Some(format!(
        "The {} measured on {} was {value}{unit}.",
        entry.name, entry.date
    ))
}

fn medication(patient: &Patient, index: usize, as_of: Date) -> Option<String> {
    let entry = patient.medications.get(index)?;
    let mut name = entry.drug.clone();
    if let Some(dose) = entry.dose.as_deref().filter(|dose| !dose.is_empty()) {
        name = format!("{name} {dose}");
    }
    if entry.outcome == Outcome::Contraindication {
        let reason = reason(entry.reason.as_deref());
        return Some(format!("{} is contraindicated{reason}.", entry.drug));
    }
    let later = entry.end.is_some_and(|end| end > as_of);
    let active = later || (entry.status == MedicationStatus::Active && entry.end.is_none());
    let outcome = if later {
        Outcome::Unknown
    } else {
        entry.outcome
    };
    let result = match outcome {
        Outcome::Effective => ", with good effect",
        Outcome::PartialResponse => ", with partial response",
        Outcome::InadequateResponse => ", with inadequate response",
        Outcome::Intolerance => ", with intolerance",
        Outcome::Contraindication | Outcome::Unknown => "",
    };
    let reason = if active {
        String::new()
    } else {
        reason(entry.reason.as_deref())
    };
    let time = match (active, entry.start, entry.end) {
        (true, Some(start), _) => format!("has been taken since {start}"),
        (true, None, _) => "is being taken".to_owned(),
        (false, Some(start), Some(end)) => format!("was taken from {start} to {end}"),
        (false, Some(start), None) => format!("was taken from {start}"),
        (false, None, Some(end)) => format!("was taken until {end}"),
        (false, None, None) => "was taken at unrecorded dates".to_owned(),
    };
    Some(format!("{name} {time}{result}{reason}."))
}

/// A recorded reason in brackets, where it is a few plain words.
fn reason(text: Option<&str>) -> String {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return String::new();
    };
    let plain = text
        .chars()
        .all(|c| c.is_alphanumeric() || " -,/%.".contains(c));
    if !plain || text.split_whitespace().count() > REASON_WORDS {
        return String::new();
    }
    format!(" (reason on record: “{text}”)")
}

fn program(patient: &Patient, index: usize, as_of: Date) -> Option<String> {
    let entry = patient.programs.get(index)?;
    let name = &entry.name;
    Some(match (entry.start, entry.end) {
        (Some(start), Some(end)) if end <= as_of => {
            format!("Participation in {name} lasted from {start} to {end}.")
        }
        (Some(start), _) => format!("Participation in {name} has lasted since {start}."),
        (None, Some(end)) => format!("Participation in {name} ended on {end}."),
        (None, None) => format!("The record holds participation in {name}."),
    })
}

fn family(patient: &Patient, index: usize) -> Option<String> {
    let entry = patient.family_history.get(index)?;
    let who = entry.relation.as_deref().unwrap_or("relative");
    Some(format!("The family history holds {} ({who}).", entry.name))
}
