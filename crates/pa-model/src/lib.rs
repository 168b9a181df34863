//! The files between the tools, as types: patients, plan rows, form templates, requests, and the
//! vocabulary that names drugs, conditions, labs, specialties and programmes.
//!
//! Pure: nothing here opens a file, asks the time or draws a random number. Readers take any
//! [`std::io::Read`]; the day on which something is true always comes from outside.

mod builtin;
mod day;
pub mod decimal;
pub mod fhir;
pub mod form;
pub mod patient;
pub mod plan;
pub mod qhp;
pub mod request;
pub mod stream;
pub mod units;
pub mod vocabulary;

/// A calendar day. All days in the files are ISO 8601 `YYYY-MM-DD`.
pub use jiff::civil::Date;

pub use decimal::Decimal;
pub use patient::Patient;
pub use plan::PlanRow;
pub use request::{Request, RequestKind};

/// Names of the months as dates in words have them, in lower case.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whole days from `start` to `end` (negative where `end` is earlier): 1 to 31 January is 30.
pub fn days_between(start: Date, end: Date) -> i32 {
    // Both ends are valid civil dates, so a span in days always exists.
    start.until(end).map_or(0, |span| span.get_days())
}
