//! The determination as JSON, by the contract; its schema is `data/schema/determination.schema.json`.

use super::Paper;
use crate::answer::Answer;

pub(super) fn print(answer: &Answer, _: &Paper) -> String {
    // Every value in it is a text, a number or a list of such, which always has a JSON form.
    let mut text = serde_json::to_string_pretty(&answer.determination).unwrap_or_default();
    text.push('\n');
    text
}
