//! Reads the tables of `data/vocabulary/` and writes them as Rust statics. It reads them with the
//! crate's own code, so that tables are read alike at build time and at run time.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::print_stderr,
    clippy::print_stdout
)]

use std::fmt::Debug;
use std::path::Path;
use std::process::ExitCode;

#[path = "src/decimal.rs"]
mod decimal;
#[path = "src/units.rs"]
mod units;
#[path = "src/vocabulary/mod.rs"]
mod vocabulary;

use decimal::Decimal;
use vocabulary::{BUILTIN, Vocabulary};

fn main() -> ExitCode {
    // Cargo builds the script anew when a table changes, since it is compiled into the script.
    println!("cargo::rerun-if-changed=build.rs");
    let vocabulary = match Vocabulary::from_tables(&BUILTIN) {
        Ok(vocabulary) => vocabulary,
        Err(error) => return fail(&error.to_string()),
    };
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    let path = Path::new(&folder).join("vocabulary.rs");
    match std::fs::write(&path, source(&vocabulary)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{}: {error}", path.display())),
    }
}

fn fail(problem: &str) -> ExitCode {
    println!("cargo::error={problem}");
    ExitCode::FAILURE
}

/// A static of the vocabulary. The derived Debug forms of its rows are Rust expressions.
fn source(vocabulary: &Vocabulary) -> String {
    fn slice(name: &str, elements: &[impl Debug]) -> String {
        format!("{name}: Cow::Borrowed(&{elements:?}),\n")
    }
    let Vocabulary {
        texts,
        ingredient_rows,
        brand_rows,
        class_rows,
        condition_rows,
        lab_rows,
        specialty_rows,
        program_rows,
        memberships,
        ingredient_ids,
        class_ids,
        codes,
        condition_ids,
        conversions,
        specialty_ids,
        program_ids,
        by_loinc,
        terms,
        spelled,
    } = vocabulary;
    [
        "pub(super) static BUILTIN: Vocabulary = Vocabulary {\n".to_owned(),
        format!("texts: Texts {{ text: Cow::Borrowed({:?}),\n", texts.text),
        slice("ends", &texts.ends),
        "},\n".to_owned(),
        slice("ingredient_rows", ingredient_rows),
        slice("brand_rows", brand_rows),
        slice("class_rows", class_rows),
        slice("condition_rows", condition_rows),
        slice("lab_rows", lab_rows),
        slice("specialty_rows", specialty_rows),
        slice("program_rows", program_rows),
        slice("memberships", memberships),
        slice("ingredient_ids", ingredient_ids),
        slice("class_ids", class_ids),
        slice("codes", codes),
        slice("condition_ids", condition_ids),
        slice("conversions", conversions),
        slice("specialty_ids", specialty_ids),
        slice("program_ids", program_ids),
        slice("by_loinc", by_loinc),
        format!(
            "terms: TermIndex {{ text: Cow::Borrowed({:?}),\n",
            terms.text
        ),
        slice("slots", &terms.slots),
        slice("firsts", &terms.firsts),
        slice("names", &terms.names),
        slice("meanings", &terms.meanings),
        "},\nspelled: Spelled {\n".to_owned(),
        slice("slots", &spelled.slots),
        "},\n};\n".to_owned(),
    ]
    .concat()
}
