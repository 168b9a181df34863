//! The kinds of criteria. Each is a folder: `mod.rs` (what is asked, and its canonical sentence),
//! `read.rs` (the phrases that mean it), `judge.rs` (its judgement), `remedy.rs` (what would
//! satisfy it), `page.md` (its page, executed
//! as a test). This list is the only place that names them all.

use pa_model::Date;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::finding::Finding;
use crate::path::{Remedies, Wish};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads a whole phrase as one kind of criterion, or does not.
pub(crate) type Reader = fn(&Context<'_>, &[Token]) -> Option<Reading>;

macro_rules! kinds {
    ($($(#[$doc:meta])* $module:ident :: $name:ident = $word:literal;)*) => {
        $(pub mod $module;)*
        $(pub use $module::$name;)*

        /// A coded fact that a policy asks for.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Criterion {$(
            $(#[$doc])*
            $name($name),
        )*}

        $(impl From<$name> for Criterion {
            fn from(criterion: $name) -> Self { Self::$name(criterion) }
        })*

        impl Criterion {
            /// The kind's name in outputs.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => $word,)* }
            }

            /// One plain sentence; compiling it gives the same criterion.
            pub fn canonical(&self) -> String {
                match self { $(Self::$name(criterion) => criterion.canonical(),)* }
            }

            /// Judges the criterion against a record.
            pub fn judge(&self, facts: &Facts<'_>) -> Finding {
                match self { $(Self::$name(criterion) => criterion.judge(facts),)* }
            }

            /// What would satisfy the criterion, where a change of the record could. Whether it
            /// does is for the caller to verify: see [`crate::path`].
            pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
                match self { $(Self::$name(criterion) => criterion.remedies(facts, wish),)* }
            }

            /// Days to come on which the status may change by time alone, or by a treatment that
            /// begins on the day.
            pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
                match self { $(Self::$name(criterion) => criterion.turns(facts),)* }
            }
        }

        /// The readers of the kinds, in the order of the list.
        pub(crate) const READERS: &[Reader] = &[$($module::read::read,)*];

        /// Every kind's name and page, in the order of the list.
        pub const PAGES: &[(&str, &str)] = &[
            $(($word, include_str!(concat!(stringify!($module), "/page.md"))),)*
        ];
    };
}

kinds! {
    /// Age in years or months.
    age::Age = "age";
    /// Administrative sex.
    sex::SexIs = "sex";
    /// A diagnosis or history, present or absent, of the patient or the family.
    diagnosis::Diagnosis = "diagnosis";
    /// A laboratory value, vital sign or score against a threshold.
    lab::LabValue = "lab";
    /// A change of a value from its baseline.
    change::Change = "change";
    /// Drugs tried: time, outcome, intolerance, contraindication, number.
    trial::Trial = "trial";
    /// Present use of a drug or class, required or forbidden.
    concurrent::Concurrent = "concurrent";
    /// The prescriber's specialty.
    prescriber::PrescribedBy = "prescriber";
    /// Participation in a programme.
    program::InProgram = "program";
    /// What is requested: the drug itself.
    requested::Requested = "request";
}
