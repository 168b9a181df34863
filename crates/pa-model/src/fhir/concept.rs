//! Codes and their names.

use super::resource::{Coding, Concept};
use super::system;
use crate::vocabulary::{ConditionId, Vocabulary};

impl Concept {
    /// The first code of a system.
    pub(super) fn code_in(&self, system: &str) -> Option<&Coding> {
        self.coding
            .iter()
            .find(|c| c.system.as_deref() == Some(system) && c.code.is_some())
    }

    /// The code, whatever its system: for elements bound to one small code list.
    pub(super) fn code(&self) -> &str {
        self.coding
            .iter()
            .find_map(|c| c.code.as_deref())
            .unwrap_or_default()
    }

    /// What a person reads: the text, else a display name, else a code.
    pub(super) fn name(&self) -> Option<&str> {
        let text = self.text.as_deref().filter(|t| !t.trim().is_empty());
        let display = || self.coding.iter().find_map(|c| c.display.as_deref());
        let code = || self.coding.iter().find_map(|c| c.code.as_deref());
        text.or_else(display).or_else(code).map(plain_name)
    }

    /// Every name written in it.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let displays = self.coding.iter().filter_map(|c| c.display.as_deref());
        self.text
            .as_deref()
            .into_iter()
            .chain(displays)
            .map(plain_name)
    }
}

/// A name without the semantic tag that SNOMED CT's full names end with, and without zero-width
/// spaces, which some exports put into LOINC's names.
pub(super) fn plain_name(name: &str) -> &str {
    const TAGS: [&str; 14] = [
        "disorder",
        "finding",
        "situation",
        "procedure",
        "substance",
        "event",
        "person",
        "regime/therapy",
        "product",
        "record artifact",
        "morphologic abnormality",
        "observable entity",
        "organism",
        "qualifier value",
    ];
    let name = name.trim();
    let tag = name
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("));
    match tag {
        Some((plain, tag)) if TAGS.contains(&tag) => plain.trim_end(),
        _ => name,
    }
}

/// A diagnosis as a record holds it.
pub(super) struct Diagnosis {
    pub(super) name: String,
    pub(super) icd10: Option<String>,
    /// The written name, where the vocabulary's stands in its place.
    pub(super) written: Option<String>,
}

/// A diagnosis' name and ICD-10-CM code, as a record holds them.
///
/// An ICD-10-CM code is taken as it stands, with the name beside it. Where there is only SNOMED CT,
/// the vocabulary says which condition it is. If that row has exactly one ICD-10-CM code, the
/// record gets it; the written name stays unless it means another row (Synthea writes "Diabetes"
/// beside the code of type 2). If the row has none or several, choosing one would say more than is
/// known, so the record goes by the row's name. What is written as history ("History of …") keeps
/// its name alone: the codes of a row say that a condition is present.
pub(super) fn diagnosis(code: &Concept, vocabulary: &Vocabulary) -> Option<Diagnosis> {
    let name = code.name().map(str::to_owned);
    if let Some(coding) = code.code_in(system::ICD10) {
        let icd10 = coding.code.clone()?;
        let name = name.unwrap_or_else(|| icd10.clone());
        return Some(Diagnosis {
            name,
            icd10: Some(icd10),
            written: None,
        });
    }
    let snomed = code.code_in(system::SNOMED).and_then(|c| c.code.as_deref());
    let past = name
        .as_deref()
        .is_some_and(|name| name.to_lowercase().starts_with("history of"));
    let row = snomed
        .filter(|_| !past)
        .and_then(|code| row_of(code, name.as_deref(), vocabulary));
    let Some(row) = row else {
        return name.map(|name| Diagnosis {
            name,
            icd10: None,
            written: None,
        });
    };
    let known = vocabulary.condition(row);
    let icd10 = match known.codes {
        [one] => Some(one.to_string()).filter(|code| !code.contains('-')),
        _ => None,
    };
    let meant = name
        .as_deref()
        .and_then(|name| vocabulary.find_condition(name));
    let keep = match meant {
        Some(meant) => known.includes.contains(&meant),
        None => icd10.is_some(),
    };
    match name {
        Some(name) if keep => Some(Diagnosis {
            name,
            icd10,
            written: None,
        }),
        written => Some(Diagnosis {
            name: known.name.to_owned(),
            icd10,
            written,
        }),
    }
}

/// The row that a SNOMED CT code stands in: of several, the one that the name means, else the
/// narrowest, if there is one.
fn row_of(code: &str, name: Option<&str>, vocabulary: &Vocabulary) -> Option<ConditionId> {
    let rows: Vec<ConditionId> = vocabulary
        .conditions()
        .filter(|(_, row)| row.snomed.iter().any(|listed| listed == code))
        .map(|(id, _)| id)
        .collect();
    let named = name.and_then(|name| vocabulary.find_condition(name));
    if let Some(named) = named.filter(|named| rows.contains(named)) {
        return Some(named);
    }
    let within =
        |id: ConditionId, other: &ConditionId| vocabulary.condition(*other).includes.contains(&id);
    rows.iter()
        .copied()
        .find(|id| rows.iter().all(|other| within(*id, other)))
}
