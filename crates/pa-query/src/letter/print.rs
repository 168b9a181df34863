//! The forms of a letter.

use pa_submission::letter::{Fact, Head, Letter, Purpose, Sentence};
use serde::Serialize;

use super::wording::Wording;
use crate::form::Printed;
use crate::forms::{Paper, clean, markdown_text, wrap_options};
use crate::sheet::{Face, Sheet};

/// The whole letter for programs.
pub(super) fn json(letter: &Letter, wording: &Wording) -> anyhow::Result<String> {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(flatten)]
        letter: &'a Letter,
        wording: &'a Wording,
    }
    let mut out = serde_json::to_string_pretty(&Whole { letter, wording })?;
    out.push('\n');
    Ok(out)
}

/// For a terminal or an editor.
pub(super) fn text(letter: &Letter, wording: &Wording) -> String {
    let paper = Paper::here();
    let width = paper.width.min(80);
    let mut out = String::new();
    let wrapped = |text: &str, out: &mut String| {
        for line in textwrap::wrap(&clean(text), wrap_options(width)) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    };
    for line in head(&letter.head, letter.purpose) {
        wrapped(&line, &mut out);
    }
    out.push_str("\nTo whom it may concern:\n");
    for paragraph in &letter.paragraphs {
        out.push('\n');
        wrapped(&referenced(paragraph), &mut out);
    }
    out.push('\n');
    for line in foot(&letter.head) {
        wrapped(&line, &mut out);
    }
    if !letter.confirm.is_empty() {
        out.push_str("\nBefore signing, confirm\n");
        for statement in &letter.confirm {
            let options = wrap_options(width)
                .initial_indent("  ☐ ")
                .subsequent_indent("    ");
            for line in textwrap::wrap(&clean(statement), options) {
                out.push_str(line.trim_end());
                out.push('\n');
            }
        }
    }
    out.push_str("\nSources\n");
    for fact in &letter.facts {
        let mark = format!("  {} ", fact.id);
        let indent = " ".repeat(mark.len());
        let options = wrap_options(width)
            .initial_indent(&mark)
            .subsequent_indent(&indent);
        for line in textwrap::wrap(&clean(&source(fact)), options) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out.push('\n');
    wrapped(&wording.told(), &mut out);
    paper.finish(out)
}

/// For a chart or a ticket.
pub(super) fn markdown(letter: &Letter, wording: &Wording) -> String {
    let mut out = String::new();
    for line in head(&letter.head, letter.purpose) {
        out += &format!("{}  \n", markdown_text(&line));
    }
    out += "\nTo whom it may concern:\n";
    for paragraph in &letter.paragraphs {
        out += &format!("\n{}\n", markdown_text(&referenced(paragraph)));
    }
    out.push('\n');
    for line in foot(&letter.head) {
        out += &format!("{}  \n", markdown_text(&line));
    }
    if !letter.confirm.is_empty() {
        out += "\n## Before signing, confirm\n\n";
        for statement in &letter.confirm {
            out += &format!("- [ ] {}\n", markdown_text(statement));
        }
    }
    out += "\n## Sources\n\n";
    for fact in &letter.facts {
        out += &format!("- {} {}\n", fact.id, markdown_text(&source(fact)));
    }
    out += &format!("\n{}\n", markdown_text(&wording.told()));
    out
}

/// To sign and send.
pub(super) fn pdf(letter: &Letter, wording: &Wording) -> anyhow::Result<Printed> {
    const SIZE: f32 = 10.5;
    let foot_line = format!(
        "Patient {} · {} · {}",
        letter.head.patient_id, letter.head.drug, letter.head.date
    );
    let mut sheet = Sheet::new(&foot_line, 1.0)?;
    for line in head(&letter.head, letter.purpose) {
        match line.is_empty() {
            true => sheet.space(SIZE),
            false => sheet.paragraph(&line, Face::Regular, SIZE),
        }
    }
    sheet.space(SIZE);
    sheet.paragraph("To whom it may concern:", Face::Regular, SIZE);
    for paragraph in &letter.paragraphs {
        sheet.space(SIZE * 0.7);
        sheet.paragraph(&referenced(paragraph), Face::Regular, SIZE);
    }
    sheet.space(SIZE);
    for line in foot(&letter.head) {
        match line.is_empty() {
            true => sheet.space(SIZE),
            false => sheet.paragraph(&line, Face::Regular, SIZE),
        }
    }
    if !letter.confirm.is_empty() {
        sheet.heading("Confirmed by signing");
        for statement in &letter.confirm {
            sheet.paragraph(&format!("☐ {statement}"), Face::Regular, 8.5);
        }
    }
    sheet.heading("Sources");
    for fact in &letter.facts {
        sheet.paragraph(
            &format!("{}  {}", fact.id, source(fact)),
            Face::Regular,
            8.0,
        );
    }
    sheet.space(4.0);
    sheet.paragraph(&wording.told(), Face::Faint, 7.5);
    let unknown = sheet.unknown();
    let title = format!(
        "Letter: {}, patient {}",
        letter.head.drug, letter.head.patient_id
    );
    Ok(Printed {
        bytes: sheet.finish(&title)?,
        unknown,
    })
}

/// A paragraph with the ids of the facts after each sentence.
fn referenced(paragraph: &[Sentence]) -> String {
    let sentences = paragraph.iter().map(|sentence| {
        if sentence.facts.is_empty() {
            return sentence.text.clone();
        }
        format!("{} [{}]", sentence.text, ids(&sentence.facts))
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// Ids, runs of three and more as "F4–F8".
fn ids(facts: &[String]) -> String {
    let number = |id: &String| id.trim_start_matches('F').parse::<usize>().unwrap_or(0);
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < facts.len() {
        let run = facts[at..]
            .windows(2)
            .take_while(|pair| number(&pair[1]) == number(&pair[0]) + 1)
            .count();
        if run >= 2 {
            out.push(format!("{}–{}", facts[at], facts[at + run]));
            at += run + 1;
        } else {
            out.push(facts[at].clone());
            at += 1;
        }
    }
    out.join(", ")
}

fn head(head: &Head, purpose: Purpose) -> Vec<String> {
    let mut out = vec![head.date.to_string(), String::new()];
    out.extend(head.payer.clone().filter(|payer| !payer.is_empty()));
    let plan = head.plan.clone().filter(|plan| !plan.is_empty());
    let department = match purpose {
        Purpose::Appeal => "Appeals",
        _ => "Prior authorization",
    };
    out.push(department.to_owned());
    out.push(String::new());
    out.push(format!("Re: {}", asks(head, purpose)));
    out.push(format!(
        "Patient: {}, born {}",
        head.patient, head.birth_date
    ));
    let member = head.member_id.as_deref().map(|id| format!("member {id}"));
    let line: Vec<String> = member.into_iter().chain(plan).collect();
    if !line.is_empty() {
        out.push(format!("Cover: {}", line.join(", ")));
    }
    out
}

fn asks(head: &Head, purpose: Purpose) -> String {
    let drug = &head.drug;
    match purpose {
        Purpose::Authorization => format!("medical necessity of {drug}"),
        Purpose::Renewal => format!("continuation of {drug}"),
        Purpose::Exception => format!("exception for {drug}"),
        Purpose::Appeal => format!("appeal of the denial of {drug}"),
    }
}

fn foot(head: &Head) -> Vec<String> {
    let mut out = vec!["Sincerely,".to_owned(), String::new(), "_".repeat(32)];
    let Some(prescriber) = &head.prescriber else {
        out.push("(prescriber)".to_owned());
        return out;
    };
    let specialty = prescriber.specialty.as_deref();
    let specialty = specialty.map(|s| format!(", {s}")).unwrap_or_default();
    out.push(format!("{}{specialty}", prescriber.name));
    let npi = prescriber.npi.as_deref().map(|npi| format!("NPI {npi}"));
    let line: Vec<String> = npi.into_iter().chain(prescriber.phone.clone()).collect();
    if !line.is_empty() {
        out.push(line.join(" · "));
    }
    out
}

/// A fact with its place.
fn source(fact: &Fact) -> String {
    let place = match (&fact.pointer, &fact.source, fact.from) {
        (Some(pointer), ..) => format!("record {pointer}"),
        (_, Some(source), _) => source.clone(),
        (_, _, Some(from)) => from.to_owned(),
        _ => return fact.statement.clone(),
    };
    format!("{}  ({place})", fact.statement)
}
