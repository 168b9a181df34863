//! Filling a template, field by field.

use pa_model::form::{FieldType, FormField};
use pa_policy::facts::Facts;
use pa_policy::finding::{Basis, Evidence};

use super::{FilledField, FilledForm, FilledSection, FormInput, State, ToComplete, VERSION, Value};
use super::{answers, sections};

/// Fills the payer's form.
pub fn fill(input: &FormInput<'_>) -> FilledForm {
    let d = input.determination;
    let facts = Facts::new(input.patient, Some(d.as_of), &d.drug, input.vocabulary);
    let filled = sections::for_request(input).into_iter().map(|section| {
        let fields = section.fields.iter().map(|f| field(f, input, &facts));
        FilledSection {
            id: section.id.clone(),
            title: section.title.clone(),
            fields: fields.collect(),
        }
    });
    let sections: Vec<FilledSection> = filled.filter(concerns_the_request).collect();
    let template = input.template;
    FilledForm {
        schema_version: VERSION,
        form_id: template.form_id.clone(),
        payer: template.payer.clone(),
        title: template.title.clone(),
        version: template.version.clone(),
        submission: template.submission.clone(),
        patient_id: d.patient_id.clone(),
        drug: d.drug.clone(),
        plan_id: d.plan_id.clone(),
        kind: d.kind,
        as_of: d.as_of,
        determination: d.determination.word(),
        to_complete: to_complete(&sections),
        sections,
    }
}

/// A section on continuation has no place on a first request.
fn concerns_the_request(section: &FilledSection) -> bool {
    section
        .fields
        .iter()
        .any(|field| !matches!(field.state, State::NotApplicable | State::Person))
        || section
            .fields
            .iter()
            .all(|field| field.state == State::Person)
}

fn to_complete(sections: &[FilledSection]) -> Vec<ToComplete> {
    let fields = sections
        .iter()
        .flat_map(|section| section.fields.iter().map(move |field| (section, field)));
    fields
        .filter(|(_, field)| field.required && field.state.is_open())
        .map(|(section, field)| ToComplete {
            section: section.id.clone(),
            field: field.id.clone(),
            label: field.label.clone(),
            state: field.state,
        })
        .collect()
}

/// What a field gets.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) value: Option<Value>,
    pub(super) state: Option<State>,
    pub(super) note: Option<String>,
    pub(super) basis: Option<Basis>,
    pub(super) evidence: Vec<Evidence>,
}

impl Given {
    /// A value, with the entries it comes from.
    pub(super) fn value(value: Value, evidence: Vec<Evidence>) -> Self {
        Self {
            value: Some(value),
            evidence,
            ..Self::default()
        }
    }

    /// No value, for this reason.
    pub(super) fn open(state: State, note: impl Into<String>) -> Self {
        Self {
            state: Some(state),
            note: Some(note.into()),
            ..Self::default()
        }
    }

    /// Left to a person.
    pub(super) fn person() -> Self {
        Self {
            state: Some(State::Person),
            ..Self::default()
        }
    }

    /// Rows, or "none" where there are none.
    pub(super) fn table(
        columns: &[&'static str],
        rows: Vec<Vec<String>>,
        evidence: Vec<Evidence>,
    ) -> Self {
        if rows.is_empty() {
            return Self {
                basis: Some(Basis::Absence),
                ..Self::open(State::None, "none on record")
            };
        }
        let columns = columns.to_vec();
        Self::value(Value::Table { columns, rows }, evidence)
    }
}

fn field(field: &FormField, input: &FormInput<'_>, facts: &Facts<'_>) -> FilledField {
    let given = given(field, input, facts);
    let missing = if given.value.is_some() {
        State::Filled
    } else {
        State::Missing
    };
    FilledField {
        id: field.id.clone(),
        label: field.label.clone(),
        field_type: field.field_type,
        required: field.required,
        options: field.options.clone(),
        state: given.state.unwrap_or(missing),
        value: given.value,
        note: given.note,
        basis: given.basis,
        evidence: given.evidence,
    }
}

fn given(field: &FormField, input: &FormInput<'_>, facts: &Facts<'_>) -> Given {
    let (from, what) = field
        .source
        .split_once(':')
        .unwrap_or((field.source.as_str(), ""));
    match from {
        "record" => from_record(field, what, input, facts),
        "request" => from_request(what, input),
        "plan" => from_plan(what, input, facts),
        "lab" => answers::lab(what, facts),
        "history" => answers::history(what, facts),
        "finding" => answers::finding(field, what, input, facts),
        _ => Given::person(),
    }
}

fn from_record(
    field: &FormField,
    pointer: &str,
    input: &FormInput<'_>,
    facts: &Facts<'_>,
) -> Given {
    if field.field_type == FieldType::Boolean {
        return answers::named_condition(&field.label, pointer == "/family_history", facts);
    }
    match pointer {
        "/conditions" => answers::conditions(facts, |_| true),
        "/observations" => answers::observations(facts),
        "/allergies" => answers::allergies(facts),
        "/programs" => answers::programs(facts),
        "/family_history" => answers::family(facts),
        _ => match input.record.pointer(pointer).and_then(scalar) {
            Some(text) => {
                let entry = Evidence {
                    pointer: pointer.to_owned(),
                    summary: text.clone(),
                };
                Given::value(Value::Text(text), vec![entry])
            }
            None => Given::open(State::Missing, "not on record"),
        },
    }
}

/// A value of the record as text; what is empty says nothing.
fn scalar(value: &serde_json::Value) -> Option<String> {
    let text = match value {
        serde_json::Value::String(text) => text.trim().to_owned(),
        serde_json::Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty() && text != "unknown").then_some(text)
}

fn from_request(what: &str, input: &FormInput<'_>) -> Given {
    let d = input.determination;
    let text = match what {
        "/drug" => d.drug.clone(),
        "/kind" => d.kind.word().to_owned(),
        "/as_of" => d.as_of.to_string(),
        "/patient_id" => d.patient_id.clone(),
        _ => return Given::person(),
    };
    Given::value(Value::Text(text), Vec::new())
}

fn from_plan(what: &str, input: &FormInput<'_>, facts: &Facts<'_>) -> Given {
    let Some(row) = input.plan_row else {
        return Given::open(State::Missing, "the plan has no row for the drug");
    };
    let text = match what {
        "/payer" => Some(row.payer.clone()),
        "/plan" => Some(row.plan.clone()),
        "/plan_id" => Some(row.plan_id.clone()),
        "/tier" => row.tier.map(|tier| tier.to_string()),
        "/quantity_limit" => row.quantity_limit.clone(),
        "/benefit" => row.benefit.clone(),
        "/line_of_business" => row.line_of_business.clone(),
        "/alternatives" => return answers::alternatives(&row.alternatives, facts),
        _ => return Given::person(),
    };
    match text.filter(|text| !text.is_empty()) {
        Some(text) => Given::value(Value::Text(text), Vec::new()),
        None => Given::open(State::None, "the plan states none"),
    }
}
