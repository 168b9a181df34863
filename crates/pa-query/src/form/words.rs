//! What the printed forms say alike.

use pa_model::form::FieldType;
use pa_model::units;
use pa_submission::form::{FilledField, FilledForm, State, Value};

/// How and where the form goes.
pub(super) fn submission(form: &FilledForm) -> String {
    let address = &form.submission.address;
    match form.submission.method.as_str() {
        "fax" => format!("Submit by fax to {address}"),
        "phone" => format!("Submit by telephone, {address}"),
        "portal" => format!("Submit through the portal {address}"),
        "epa" => format!("Submit electronically (ePA) to {address}"),
        other => format!("Submit by {other}: {address}"),
    }
}

/// The form's id and version.
pub(super) fn edition(form: &FilledForm) -> String {
    format!("{}, version {}", form.form_id, form.version)
}

/// The label; required fields are starred.
pub(super) fn label(field: &FilledField) -> String {
    let star = if field.required { " *" } else { "" };
    format!("{}{star}", field.label)
}

/// The value as text, or what stands in its place. Tables are printed apart.
pub(super) fn value(field: &FilledField) -> String {
    let note = field.note.as_deref();
    let with_note = |text: &str| match note {
        Some(note) => format!("{text} ({note})"),
        None => text.to_owned(),
    };
    match (&field.value, field.state) {
        (Some(Value::Boolean(yes)), _) => with_note(if *yes { "Yes" } else { "No" }),
        (Some(Value::Text(text)), _) => match field.field_type {
            FieldType::Choice => choice(&field.options, Some(text)),
            _ => with_note(text),
        },
        (Some(Value::Measured { number, unit, date }), _) => {
            let unit = unit.as_deref().map(|u| format!(" {}", units::plain(u)));
            let unit = unit.unwrap_or_default();
            with_note(&format!("{number}{unit} on {date}"))
        }
        (Some(Value::Table { .. }), _) => String::new(),
        (None, State::Missing) => format!("MISSING: {}", note.unwrap_or("not on record")),
        (None, State::None) => capital(note.unwrap_or("none")),
        (None, State::NotApplicable) => format!("Not applicable: {}", note.unwrap_or("")),
        (None, _) => blank(field),
    }
}

/// Room for a person's hand.
fn blank(field: &FilledField) -> String {
    match field.field_type {
        FieldType::Boolean => with_reason("☐ yes  ☐ no", field),
        FieldType::Choice => choice(&field.options, None),
        FieldType::Attachment => "☐ attached".to_owned(),
        FieldType::Date => "____-__-__".to_owned(),
        FieldType::Signature | FieldType::LongText => "_".repeat(40),
        _ => "_".repeat(16),
    }
}

fn with_reason(text: &str, field: &FilledField) -> String {
    match &field.note {
        Some(note) => format!("{text}  ({note})"),
        None => text.to_owned(),
    }
}

fn choice(options: &[String], chosen: Option<&str>) -> String {
    let boxes = options.iter().map(|option| {
        let sign = if chosen == Some(option.as_str()) {
            '☒'
        } else {
            '☐'
        };
        format!("{sign} {option}")
    });
    boxes.collect::<Vec<_>>().join("  ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

/// Whether the value takes more than a line's width.
pub(super) fn is_long(field: &FilledField) -> bool {
    matches!(field.field_type, FieldType::LongText | FieldType::Signature)
}
