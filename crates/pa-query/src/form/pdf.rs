//! The form as PDF, to fax or upload.

use pa_submission::form::{FilledField, FilledForm, FilledSection, Value};

use super::{Printed, words};
use crate::sheet::{Face, Labelled, Sheet};

/// A fax of more pages is not welcome; a form that would need more is printed smaller.
const MOST_PAGES: usize = 3;
/// How large, the usual first. The last leaves the values at 7 points.
const SCALES: [f32; 5] = [1.0, 0.95, 0.9, 0.85, 0.8];
/// A list with more rows than this is set as running text, so that a long record stays short.
const MOST_ROWS: usize = 14;
/// Unless its rows say why: those are the criteria.
const REASONED: &str = "Evidence";

pub(super) fn print(form: &FilledForm) -> anyhow::Result<Printed> {
    let sheet = set(form)?;
    let unknown = sheet.unknown();
    let title = format!("{}: {}, patient {}", form.title, form.drug, form.patient_id);
    Ok(Printed {
        bytes: sheet.finish(&title)?,
        unknown,
    })
}

/// The form as large as it stands on [`MOST_PAGES`]; the smallest where it does on none.
fn set(form: &FilledForm) -> anyhow::Result<Sheet> {
    let [usual, smaller @ ..] = SCALES;
    let mut sheet = set_at(form, usual)?;
    for scale in smaller {
        if sheet.pages() <= MOST_PAGES {
            break;
        }
        sheet = set_at(form, scale)?;
    }
    Ok(sheet)
}

fn set_at(form: &FilledForm, scale: f32) -> anyhow::Result<Sheet> {
    let foot = format!(
        "{} · patient {} · {} · {}",
        words::edition(form),
        form.patient_id,
        form.drug,
        form.as_of
    );
    let mut sheet = Sheet::new(&foot, scale)?;
    sheet.paragraph(&form.title, Face::Bold, 14.0);
    sheet.space(2.0);
    sheet.paragraph(&words::submission(form), Face::Regular, 9.0);
    let key = "* required. Values are taken from the record; what it does not hold is blank or marked MISSING.";
    sheet.paragraph(key, Face::Faint, 7.5);
    for section in &form.sections {
        self::section(section, &mut sheet);
    }
    Ok(sheet)
}

fn section(section: &FilledSection, sheet: &mut Sheet) {
    sheet.heading(&section.title);
    let mut waiting: Vec<Labelled> = Vec::new();
    for field in &section.fields {
        match &field.value {
            Some(Value::Table { columns, rows }) => {
                sheet.fields(&std::mem::take(&mut waiting));
                table(field, columns, rows, sheet);
            }
            _ => waiting.push(labelled(field)),
        }
    }
    sheet.fields(&waiting);
}

fn labelled(field: &FilledField) -> Labelled {
    Labelled {
        label: words::label(field),
        value: words::value(field),
        long: words::is_long(field),
        open: field.value.is_none() && field.state == pa_submission::form::State::Missing,
    }
}

fn table(field: &FilledField, columns: &[&str], rows: &[Vec<String>], sheet: &mut Sheet) {
    if rows.len() > MOST_ROWS && !columns.contains(&REASONED) {
        let text: Vec<String> = rows.iter().map(|row| in_line(row)).collect();
        sheet.fields(&[Labelled {
            label: words::label(field),
            value: text.join(" · "),
            long: true,
            open: false,
        }]);
        return;
    }
    sheet.need(50.0);
    sheet.space(3.0);
    sheet.label(&words::label(field));
    sheet.table(columns, rows);
}

/// A row as running text.
fn in_line(row: &[String]) -> String {
    let told: Vec<&str> = row
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    told.join(", ")
}
