//! The form as Markdown, for a chart or a ticket.

use pa_submission::form::{FilledField, FilledForm, Value};

use super::words;
use crate::forms::markdown_text as text;

pub(super) fn print(form: &FilledForm) -> String {
    let mut out = format!("# {}\n\n", text(&form.title));
    out += &format!(
        "{} · {}\n",
        text(&words::edition(form)),
        text(&words::submission(form))
    );
    if !form.to_complete.is_empty() {
        out += "\n**To complete before it is sent:**\n\n";
        for open in &form.to_complete {
            out += &format!("- [ ] {}\n", text(&open.label));
        }
    }
    for section in &form.sections {
        out += &format!("\n## {}\n\n", text(&section.title));
        let mut after_table = false;
        for field in &section.fields {
            match &field.value {
                Some(Value::Table { columns, rows }) => {
                    table(field, columns, rows, &mut out);
                    after_table = true;
                }
                _ => {
                    if std::mem::take(&mut after_table) {
                        out.push('\n');
                    }
                    let label = text(&words::label(field));
                    out += &format!("- {label}: {}\n", text(&words::value(field)));
                }
            }
        }
    }
    out += "\n\\* required\n";
    out
}

fn table(field: &FilledField, columns: &[&str], rows: &[Vec<String>], out: &mut String) {
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    *out += &format!("{}:\n\n", text(&words::label(field)));
    *out += &format!("| {} |\n", columns.join(" | "));
    *out += &format!("|{}\n", " --- |".repeat(columns.len()));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| text(cell)).collect();
        *out += &format!("| {} |\n", cells.join(" | "));
    }
}
