//! Request form templates: sections of `data/formulary/forms.toml`, put together by each payer's
//! `[form]`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use pa_model::form::{FieldType, FormField, FormSection, FormTemplate};
use serde::Deserialize;

use crate::formulary::{self, Payer};

const SECTIONS: &str = include_str!("../../../data/formulary/forms.toml");

/// A section in the library that forms are put together from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    title: String,
    #[serde(default)]
    classes: Vec<String>,
    fields: Vec<Field>,
}

/// `[id, label, type, required, source, options…]`.
#[derive(Debug, Deserialize)]
struct Field(Vec<toml::Value>);

/// The ten templates, by payer.
pub fn templates() -> Result<Vec<FormTemplate>> {
    let library: BTreeMap<String, Section> =
        toml::from_str(SECTIONS).context("data/formulary/forms.toml")?;
    formulary::payers()?
        .iter()
        .map(|payer| template(payer, &library).with_context(|| format!("form of {}", payer.name)))
        .collect()
}

/// The templates as `data/forms.json` holds them: an array, one section a line.
pub fn forms_json() -> Result<String> {
    let mut text = String::from("[");
    for (index, form) in templates()?.iter().enumerate() {
        text.push_str(if index > 0 { ",\n" } else { "\n" });
        let whole = serde_json::to_string(form)?;
        let head = whole
            .split_once("\"sections\":")
            .context("a form without sections")?
            .0;
        text.push_str(head);
        text.push_str("\"sections\":[\n");
        for (index, section) in form.sections.iter().enumerate() {
            text.push_str(if index > 0 { ",\n  " } else { "  " });
            text.push_str(&serde_json::to_string(section)?);
        }
        text.push_str("\n]}");
    }
    text.push_str("\n]\n");
    Ok(text)
}

fn template(payer: &Payer, library: &BTreeMap<String, Section>) -> Result<FormTemplate> {
    let form = &payer.form;
    let mut unknown: BTreeSet<&str> = form.required.iter().map(String::as_str).collect();
    let mut sections = Vec::new();
    for id in &form.sections {
        let section = library
            .get(id)
            .with_context(|| format!("no section `{id}`"))?;
        let mut fields = Vec::new();
        for field in &section.fields {
            let mut field = field.read().with_context(|| format!("section `{id}`"))?;
            field.required |= unknown.remove(field.id.as_str());
            fields.push(field);
        }
        sections.push(FormSection {
            id: id.clone(),
            title: section.title.clone(),
            classes: section.classes.clone(),
            fields,
        });
    }
    ensure!(
        unknown.is_empty(),
        "required, but in no section: {unknown:?}"
    );
    Ok(FormTemplate {
        form_id: form.id.clone(),
        payer: payer.name.clone(),
        title: form.title.clone(),
        version: form.version.clone(),
        submission: form.submission.clone(),
        sections,
    })
}

impl Field {
    fn read(&self) -> Result<FormField> {
        let text = |index: usize| {
            let value = self.0.get(index).and_then(toml::Value::as_str);
            value
                .map(str::to_owned)
                .with_context(|| format!("{:?}: no text at {index}", self.0))
        };
        let required = self.0.get(3).and_then(toml::Value::as_bool);
        let field = FormField {
            id: text(0)?,
            label: text(1)?,
            field_type: FieldType::deserialize(toml::Value::String(text(2)?))
                .with_context(|| format!("field `{}`", text(0).unwrap_or_default()))?,
            required: required.context("whether a field is required is not said")?,
            source: text(4)?,
            options: (5..self.0.len()).map(text).collect::<Result<_>>()?,
        };
        let is_choice = field.field_type == FieldType::Choice;
        ensure!(
            is_choice != field.options.is_empty(),
            "field `{}`: options",
            field.id
        );
        Ok(field)
    }
}
