//! The form as one page for a browser, to read, print or complete by hand.

use pa_submission::form::{FilledField, FilledForm, State, Value};

use super::words;
use crate::forms::escape;

const STYLE: &str = include_str!("form.css");

pub(super) fn print(form: &FilledForm) -> String {
    let mut out =
        String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    let title = format!(
        "{}: {} for patient {}",
        form.title, form.drug, form.patient_id
    );
    out += &format!(
        "<title>{}</title>\n<style>\n{STYLE}</style>\n",
        escape(&title)
    );
    out += "</head>\n<body>\n<main>\n<header>\n";
    out += &format!("<h1>{}</h1>\n", escape(&form.title));
    out += &format!("<p>{}</p>\n", escape(&words::submission(form)));
    out += &format!(
        "<p class=\"faint\">{} · * required</p>\n</header>\n",
        escape(&words::edition(form))
    );
    if !form.to_complete.is_empty() {
        out += "<section class=\"open screen\">\n<h2>To complete before it is sent</h2>\n<ul>\n";
        for open in &form.to_complete {
            out += &format!("<li>{}</li>\n", escape(&open.label));
        }
        out += "</ul>\n</section>\n";
    }
    for section in &form.sections {
        out += &format!(
            "<section>\n<h2>{}</h2>\n<div class=\"fields\">\n",
            escape(&section.title)
        );
        section.fields.iter().for_each(|f| field(f, &mut out));
        out += "</div>\n</section>\n";
    }
    out += "</main>\n</body>\n</html>\n";
    out
}

fn field(field: &FilledField, out: &mut String) {
    let label = escape(&words::label(field));
    if let Some(Value::Table { columns, rows }) = &field.value {
        *out += &format!("<div class=\"wide\">\n<table>\n<caption>{label}</caption>\n<thead><tr>");
        for column in columns {
            *out += &format!("<th scope=\"col\">{}</th>", escape(column));
        }
        *out += "</tr></thead>\n<tbody>\n";
        for row in rows {
            let cells: Vec<String> = row
                .iter()
                .map(|c| format!("<td>{}</td>", escape(c)))
                .collect();
            *out += &format!("<tr>{}</tr>\n", cells.concat());
        }
        *out += "</tbody>\n</table>\n</div>\n";
        return;
    }
    let wide = if words::is_long(field) { " wide" } else { "" };
    let state = match field.state {
        State::Missing => " missing",
        State::Person => " person",
        _ => "",
    };
    *out += &format!(
        "<dl class=\"field{wide}{state}\"><dt>{label}</dt><dd>{}</dd></dl>\n",
        escape(&words::value(field))
    );
}
