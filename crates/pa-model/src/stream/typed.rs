//! Reading a record's text as a type.

use serde::Deserialize;
use serde_path_to_error::Segment;

use super::Record;

/// What a record says that its type does not allow, and where. The value itself is not part of the
/// message: records hold data about people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordError {
    /// The record's number, from 1.
    pub number: u64,
    /// The line of the problem, from 1.
    pub line: u64,
    /// RFC 6901 pointer to the value, or to the object that lacks a field.
    pub pointer: String,
    /// What is wrong.
    pub problem: String,
}

impl std::fmt::Display for RecordError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "record {}, line {}", self.number, self.line)?;
        if !self.pointer.is_empty() {
            write!(f, ", {}", self.pointer)?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl std::error::Error for RecordError {}

impl<'a> Record<'a> {
    /// Reads the record as a `T`.
    pub fn parse<T: Deserialize<'a>>(&self) -> Result<T, RecordError> {
        parse(self.text, self.number, self.line)
    }

    /// An error of this record at a pointer into it.
    pub fn error(&self, pointer: impl Into<String>, problem: impl Into<String>) -> RecordError {
        RecordError {
            number: self.number,
            line: self.line,
            pointer: pointer.into(),
            problem: problem.into(),
        }
    }
}

/// Reads a text that stands as record `number` from `line` on as a `T`.
pub fn parse<'a, T: Deserialize<'a>>(
    text: &'a str,
    number: u64,
    line: u64,
) -> Result<T, RecordError> {
    serde_json::from_str(text).or_else(|_| located(text, number, line))
}

/// Reads again, this time keeping track of the path: slower, so only where there is an error.
fn located<'a, T: Deserialize<'a>>(
    text: &'a str,
    number: u64,
    line: u64,
) -> Result<T, RecordError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let found = serde_path_to_error::deserialize(&mut reader);
    let wrong = |pointer: String, error: &serde_json::Error| RecordError {
        number,
        line: line + (error.line() as u64).saturating_sub(1),
        pointer,
        problem: plain(error),
    };
    match found {
        Ok(value) => reader
            .end()
            .map(|()| value)
            .map_err(|e| wrong(String::new(), &e)),
        Err(error) => Err(wrong(pointer(error.path()), error.inner())),
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut out = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => out.push_str(&format!("/{index}")),
            Segment::Map { key } => {
                out.push('/');
                out.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    out
}

/// The reader's message without its position and without the value.
fn plain(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    if let Some(at) = text.rfind(" at line ") {
        text.truncate(at);
    }
    if ["missing field", "duplicate field"]
        .iter()
        .any(|start| text.starts_with(start))
    {
        return text;
    }
    for wrong in ["invalid type: ", "invalid value: "] {
        if let Some((found, expected)) = text
            .strip_prefix(wrong)
            .and_then(|rest| rest.rsplit_once(", expected "))
        {
            return format!("expected {}, found {}", expectation(expected), kind(found));
        }
    }
    if let Some((_, expected)) = text
        .strip_prefix("unknown variant ")
        .and_then(|rest| rest.split_once(", expected "))
    {
        return format!("expected {expected}");
    }
    if ["year", "month", "day", "date"]
        .iter()
        .any(|word| text.contains(word))
    {
        // jiff's messages, the only ones about the calendar; they quote parts of the text.
        return "not a day of the calendar written YYYY-MM-DD".to_owned();
    }
    if text.ends_with("out of range") {
        return "the number is out of range".to_owned();
    }
    text
}

/// What a type expects, in words.
fn expectation(expected: &str) -> &str {
    match expected {
        "f64" | "f32" => "a number",
        "u8" => "a whole number from 0 to 255",
        "u16" | "u32" | "u64" => "a whole number",
        "a boolean" => "true or false",
        expected if expected.starts_with("struct ") => "an object",
        "a sequence" => "an array",
        expected if expected.contains("date") || expected.contains("Date") => {
            "a day written YYYY-MM-DD"
        }
        expected => expected,
    }
}

/// What kind of value was found, without the value.
fn kind(found: &str) -> &'static str {
    match found.split([' ', '`']).next().unwrap_or_default() {
        "boolean" => "true or false",
        "integer" | "floating" => "a number",
        "string" | "character" | "str" => "a text",
        "null" | "unit" | "Option" => "null",
        "sequence" => "an array",
        "map" => "an object",
        _ => "another value",
    }
}
