//! The judged questions.

use std::error::Error;

use pa_model::Date;
use serde::Deserialize;

use crate::Document;

#[derive(Deserialize)]
struct Row {
    r#type: String,
    policy: String,
    answer: String,
    question: String,
}

/// A question and where its answer stands.
pub(crate) struct Question {
    pub(crate) kind: String,
    pub(crate) text: String,
    pub(crate) file: String,
    pub(crate) lines: Vec<u32>,
    pub(crate) kept_aside: bool,
}

/// Whether a version is in force on a day.
pub(crate) fn in_force(document: &Document, day: Date) -> bool {
    let header = &document.policy.header;
    header.effective.is_none_or(|from| from <= day) && header.expires.is_none_or(|last| day <= last)
}

/// Reads the questions of a file and finds their answers in the policies in force on `day`.
pub(crate) fn read(
    file: &str,
    documents: &[Document],
    day: Date,
) -> Result<Vec<Question>, Box<dyn Error>> {
    let mut questions = Vec::new();
    let mut reader = csv::Reader::from_path(file)?;
    for (at, row) in reader.deserialize().enumerate() {
        let row: Row = row?;
        let versions = documents
            .iter()
            .filter(|d| d.policy.header.policy_id == row.policy);
        let current = versions
            .filter(|d| in_force(d, day))
            .max_by_key(|d| d.policy.header.effective);
        let document = current.ok_or_else(|| format!("no policy `{}` is in force", row.policy))?;
        let numbered = (1..).zip(document.text.lines());
        let lines: Vec<u32> = numbered
            .filter(|(_, line)| line.contains(&row.answer))
            .map(|(number, _)| number)
            .collect();
        if lines.is_empty() {
            return Err(format!(
                "`{}` stands nowhere in {}",
                row.answer, document.policy.file
            )
            .into());
        }
        questions.push(Question {
            kind: row.r#type,
            text: row.question,
            file: document.policy.file.clone(),
            lines,
            kept_aside: at % 2 == 1,
        });
    }
    Ok(questions)
}
