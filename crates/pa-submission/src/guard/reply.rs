//! The form in which sentences go to a model and come back: a numbered line each.

use super::Violation;

/// Bounds of a reworded sentence's length, as shares of the letter's own.
const LONGEST: usize = 3;

/// The sentences as numbered lines.
pub fn number_lines(sentences: &[&str]) -> String {
    let lines = sentences.iter().enumerate();
    lines
        .map(|(at, text)| format!("S{} | {text}\n", at + 1))
        .collect()
}

/// The sentences of a reply. Every line must be one of the numbered ones, in order, once; nothing
/// may stand around them.
pub fn read(reply: &str, original: &[&str]) -> Result<Vec<String>, Violation> {
    let mut out: Vec<String> = Vec::new();
    for line in reply.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let next = out.len() + 1;
        let text = line
            .strip_prefix(&format!("S{next}"))
            .map(str::trim_start)
            .and_then(|rest| rest.strip_prefix('|'))
            .map(str::trim);
        match text {
            Some(text) if !text.is_empty() && next <= original.len() => out.push(text.to_owned()),
            _ => {
                return Err(Violation::of_reply(format!(
                    "line {next} is not `S{next} | sentence`"
                )));
            }
        }
    }
    if out.len() != original.len() {
        return Err(Violation::of_reply(format!(
            "{} of {} sentences came back",
            out.len(),
            original.len()
        )));
    }
    for (at, (given, asked)) in out.iter().zip(original).enumerate() {
        if given.len() > LONGEST * asked.len().max(40) {
            return Err(Violation {
                sentence: Some(at + 1),
                what: "far longer than the sentence it rewords".to_owned(),
            });
        }
    }
    Ok(out)
}
