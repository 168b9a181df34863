//! `*.cases.toml`: a typical patient and what changes the answer. The form is described in
//! `policies/README.md`.

use pa_model::{Date, Patient, PlanRow, RequestKind};
use serde::Deserialize;
use serde_json::{Value, json};

/// A file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseFile {
    drug: Option<String>,
    as_of: Date,
    #[serde(default)]
    base: Fields,
    #[serde(default)]
    renewal: Fields,
    pub(crate) case: Vec<Case>,
}

/// A case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) expect: String,
    drug: Option<String>,
    #[serde(default)]
    pub(crate) kind: RequestKind,
    #[serde(default)]
    pub(crate) met: Vec<String>,
    #[serde(default)]
    pub(crate) not_met: Vec<String>,
    #[serde(default)]
    pub(crate) unknown: Vec<String>,
    #[serde(default)]
    plus: Fields,
    // The fields of the patient stand beside; serde's flatten would let unknown keys pass.
    age: Option<i16>,
    born: Option<Date>,
    sex: Option<String>,
    specialty: Option<String>,
    conditions: Option<Vec<String>>,
    family_history: Option<Vec<String>>,
    observations: Option<Vec<String>>,
    medications: Option<Vec<String>>,
    allergies: Option<Vec<String>>,
    programs: Option<Vec<String>>,
}

/// Fields of a patient; `None` where they are not said.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fields {
    age: Option<i16>,
    born: Option<Date>,
    sex: Option<String>,
    specialty: Option<String>,
    conditions: Option<Vec<String>>,
    family_history: Option<Vec<String>>,
    observations: Option<Vec<String>>,
    medications: Option<Vec<String>>,
    allergies: Option<Vec<String>>,
    programs: Option<Vec<String>>,
}

impl Fields {
    fn replace(&mut self, with: &Fields) {
        if with.age.is_some() || with.born.is_some() {
            (self.age, self.born) = (with.age, with.born);
        }
        let texts = [
            (&mut self.sex, &with.sex),
            (&mut self.specialty, &with.specialty),
        ];
        for (mine, other) in texts.into_iter().filter(|(_, other)| other.is_some()) {
            mine.clone_from(other);
        }
        for (mine, other) in self
            .lists()
            .into_iter()
            .zip(with.clone().lists())
            .filter(|(_, o)| o.is_some())
        {
            mine.clone_from(other);
        }
    }

    fn add(&mut self, more: &Fields) {
        assert!(
            more.age.is_none() && more.born.is_none(),
            "`plus` adds to lists only"
        );
        assert!(
            more.sex.is_none() && more.specialty.is_none(),
            "`plus` adds to lists only"
        );
        for (mine, other) in self.lists().into_iter().zip(more.clone().lists()) {
            if let Some(other) = other {
                mine.get_or_insert_default().append(other);
            }
        }
    }

    fn lists(&mut self) -> [&mut Option<Vec<String>>; 6] {
        [
            &mut self.conditions,
            &mut self.family_history,
            &mut self.observations,
            &mut self.medications,
            &mut self.allergies,
            &mut self.programs,
        ]
    }
}

impl Case {
    fn fields(&self) -> Fields {
        Fields {
            age: self.age,
            born: self.born,
            sex: self.sex.clone(),
            specialty: self.specialty.clone(),
            conditions: self.conditions.clone(),
            family_history: self.family_history.clone(),
            observations: self.observations.clone(),
            medications: self.medications.clone(),
            allergies: self.allergies.clone(),
            programs: self.programs.clone(),
        }
    }
}

impl CaseFile {
    pub(crate) fn drug<'a>(&'a self, case: &'a Case) -> &'a str {
        case.drug
            .as_deref()
            .or(self.drug.as_deref())
            .expect("a drug in the file or the case")
    }

    /// The patient of a case.
    pub(crate) fn patient(&self, case: &Case) -> Patient {
        let mut fields = self.base.clone();
        if case.kind == RequestKind::Renewal {
            fields.replace(&self.renewal);
        }
        fields.replace(&case.fields());
        fields.add(&case.plus);
        let born = match (fields.born, fields.age) {
            (Some(born), _) => born,
            (None, Some(age)) => self
                .as_of
                .checked_sub(jiff::Span::new().years(age))
                .unwrap(),
            (None, None) => jiff::civil::date(1970, 1, 1),
        };
        let list = |texts: &Option<Vec<String>>, read: fn(&str) -> Value| -> Value {
            texts.iter().flatten().map(|text| read(text)).collect()
        };
        let record = json!({
            "patient_id": "case",
            "as_of": self.as_of.to_string(),
            "birth_date": born.to_string(),
            "sex": fields.sex.as_deref().unwrap_or("female"),
            "prescriber": fields.specialty.as_ref().map(|s| json!({"name": "Dr. Ana Li", "specialty": s})),
            "conditions": list(&fields.conditions, condition),
            "family_history": list(&fields.family_history, family),
            "observations": list(&fields.observations, observation),
            "medications": list(&fields.medications, medication),
            "allergies": list(&fields.allergies, allergy),
            "programs": list(&fields.programs, program),
        });
        serde_json::from_value(record).unwrap_or_else(|e| panic!("{}: {e}", case.name))
    }

    /// A plan that asks for prior authorization of the drug.
    pub(crate) fn row(&self, case: &Case) -> PlanRow {
        serde_json::from_value(json!({
            "plan_id": "cases", "plan": "Cases", "payer": "Cases", "drug": self.drug(case), "covered": true,
            "pa_required": true, "policy_id": null, "step_therapy": false
        }))
        .unwrap()
    }
}

/// A capital, a digit, a digit or capital, then perhaps a dot and one to four of these.
fn is_code(word: &str) -> bool {
    let (stem, rest) = word.split_once('.').unwrap_or((word, "0"));
    let sign = |b: &u8| b.is_ascii_digit() || b.is_ascii_uppercase();
    let stem = stem.as_bytes();
    stem.len() == 3
        && stem[0].is_ascii_uppercase()
        && stem[1].is_ascii_digit()
        && sign(&stem[2])
        && (1..=4).contains(&rest.len())
        && rest.as_bytes().iter().all(sign)
}

fn is_day(word: &str) -> bool {
    word.len() == 10 && word.parse::<Date>().is_ok()
}

/// Takes the last word if it is of a kind.
fn take<'a>(words: &mut Vec<&'a str>, is: fn(&str) -> bool) -> Option<&'a str> {
    words.pop_if(|w| is(w))
}

/// `NAME [ICD10] [ONSET] ["resolved"]`
fn condition(text: &str) -> Value {
    let mut words: Vec<&str> = text.split(' ').collect();
    let resolved = take(&mut words, |w| w == "resolved").is_some();
    let onset = take(&mut words, is_day);
    let code = take(&mut words, is_code);
    let mut out =
        json!({"name": words.join(" "), "status": if resolved { "resolved" } else { "active" }});
    set(&mut out, "onset", onset);
    set(&mut out, "icd10", code);
    out
}

/// `NAME [ICD10 [RELATION]]`
fn family(text: &str) -> Value {
    let words: Vec<&str> = text.split(' ').collect();
    let Some(at) = words.iter().position(|w| is_code(w)) else {
        return json!({"name": text});
    };
    let relation = words[at + 1..].join(" ");
    let mut out = json!({"name": words[..at].join(" "), "icd10": words[at]});
    set(
        &mut out,
        "relation",
        Some(relation.as_str()).filter(|r| !r.is_empty()),
    );
    out
}

/// `NAME VALUE [UNIT] DATE`
fn observation(text: &str) -> Value {
    let mut words: Vec<&str> = text.split(' ').collect();
    let day = take(&mut words, is_day).unwrap_or_else(|| panic!("no day at the end of `{text}`"));
    let at = words.iter().rposition(|w| w.parse::<f64>().is_ok());
    let at = at.unwrap_or_else(|| panic!("no value in `{text}`"));
    let value: Value = serde_json::from_str(words[at]).unwrap();
    let unit = words[at + 1..].join(" ");
    let mut out = json!({"name": words[..at].join(" "), "value": value, "date": day});
    set(
        &mut out,
        "unit",
        Some(unit.as_str()).filter(|u| !u.is_empty()),
    );
    out
}

const OUTCOMES: [&str; 6] = [
    "effective",
    "partial_response",
    "inadequate_response",
    "intolerance",
    "contraindication",
    "unknown",
];

/// `NAME ["(" INGREDIENT ")"] [DOSE] [START ".." [END | "?"]] [OUTCOME]`
fn medication(text: &str) -> Value {
    let mut words: Vec<&str> = text.split(' ').collect();
    let outcome = take(&mut words, |w| OUTCOMES.contains(&w)).unwrap_or("unknown");
    let dates = take(&mut words, |w| w.contains(".."));
    let mut out = json!({"outcome": outcome, "status": "stopped"});
    if let Some((start, end)) = dates.and_then(|d| d.split_once("..")) {
        let day = |d: &str| is_day(d).then(|| d.to_owned());
        assert!(start.is_empty() || is_day(start), "`{start}` in `{text}`");
        assert!(
            matches!(end, "" | "?") || is_day(end),
            "`{end}` in `{text}`"
        );
        set(&mut out, "start", day(start).as_deref());
        set(&mut out, "end", day(end).as_deref());
        if end.is_empty() {
            out["status"] = "active".into();
        }
    }
    if let Some(at) = words
        .iter()
        .position(|w| w.starts_with(|c: char| c.is_ascii_digit()))
    {
        out["dose"] = words[at..].join(" ").into();
        words.truncate(at);
    }
    let name = words.join(" ");
    let (drug, ingredient) = match name.split_once(" (") {
        Some((drug, ingredient)) => (drug, ingredient.strip_suffix(')')),
        None => (name.as_str(), None),
    };
    out["drug"] = drug.into();
    set(&mut out, "ingredient", ingredient);
    out
}

/// `SUBSTANCE [": " REACTION]`
fn allergy(text: &str) -> Value {
    match text.split_once(": ") {
        Some((substance, reaction)) => json!({"substance": substance, "reaction": reaction}),
        None => json!({"substance": text}),
    }
}

/// `NAME START ".." [END]`
fn program(text: &str) -> Value {
    let (name, dates) = text
        .rsplit_once(' ')
        .unwrap_or_else(|| panic!("no dates in `{text}`"));
    let (start, end) = dates
        .split_once("..")
        .unwrap_or_else(|| panic!("no `..` in `{text}`"));
    let mut out = json!({"name": name, "start": start});
    set(&mut out, "end", Some(end).filter(|e| !e.is_empty()));
    out
}

fn set(object: &mut Value, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        object[key] = text.into();
    }
}

#[test]
fn strings_are_read_as_their_page_says() {
    assert_eq!(
        condition("type 2 diabetes mellitus E11.9 2019-05-02 resolved"),
        json!({"name": "type 2 diabetes mellitus", "icd10": "E11.9", "onset": "2019-05-02", "status": "resolved"})
    );
    assert_eq!(
        family("medullary thyroid carcinoma C73 maternal aunt"),
        json!({"name": "medullary thyroid carcinoma", "icd10": "C73", "relation": "maternal aunt"})
    );
    assert_eq!(
        observation("2-hour plasma glucose 210 mg/dL 2025-01-31"),
        json!({"name": "2-hour plasma glucose", "value": 210, "unit": "mg/dL", "date": "2025-01-31"})
    );
    assert_eq!(
        medication("Rybelsus (semaglutide) 7 mg daily 2025-01-01..? intolerance"),
        json!({"drug": "Rybelsus", "ingredient": "semaglutide", "dose": "7 mg daily", "start": "2025-01-01",
               "status": "stopped", "outcome": "intolerance"})
    );
    assert_eq!(
        medication("metformin contraindication"),
        json!({"drug": "metformin", "status": "stopped", "outcome": "contraindication"})
    );
    assert_eq!(
        program("weight management 2025-01-01.."),
        json!({"name": "weight management", "start": "2025-01-01"})
    );
    assert_eq!(
        allergy("Penicillin: rash"),
        json!({"substance": "Penicillin", "reaction": "rash"})
    );
}
