//! No text makes the compiler panic or hang, and every non-blank line is accounted for.

use std::time::{Duration, Instant};

use pa_model::vocabulary::Vocabulary;
use pa_policy::compile::compile;
use proptest::prelude::*;

/// Pieces of policies, to be put together at random.
const PIECES: &[&str] = &[
    "Initial criteria",
    "## Renewal",
    "Exclusions:",
    "ALL of the following:",
    "ONE of:",
    "Failure of",
    "metformin",
    "and",
    "or",
    "AND",
    "-OR-",
    "unless",
    "if",
    "not",
    "no",
    "history of",
    "diagnosis of",
    "asthma",
    "HbA1c",
    "≥",
    "7%",
    "within the past",
    "90 days",
    "(",
    ")",
    "[",
    "]",
    ",",
    ";",
    ":",
    ".",
    "at least two",
    "both",
    "type 1 or type 2 diabetes",
    "years of age",
    "18",
    "-2.5",
    "E11.9",
    "prescribed by",
    "a neurologist",
    "while on",
    "for 3 months",
    "e.g.",
    "\n",
    "\n\n",
    "\n- ",
    "\n  a. ",
    "\n(1) ",
    "\n| a | b |",
    "\n☐ ",
    "\n1.2.3 ",
    "i.",
    "x)",
    "**",
    "---\n",
    "\t",
    "’s",
    "½",
    "🙂",
    "\u{feff}",
    "<=",
    "topical corticosteroid",
    "super-high",
    "with",
    "who",
    "is not covered for",
    "Length of approval:",
    "Yes [ ] No [ ]",
    "it",
    "them",
];

fn compiles(text: &str) {
    if let Ok(compiled) = compile("any.md", text, Vocabulary::builtin()) {
        for line in &compiled.lines {
            let number = usize::try_from(line.line).expect("a line number");
            assert!(
                text.lines().nth(number - 1).is_some(),
                "line {number} does not exist"
            );
        }
        for remark in &compiled.diagnostics {
            assert!(remark.line >= 1 && remark.column >= 1);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_text_compiles_or_is_refused(text in "\\PC{0,400}") {
        compiles(&text);
        compiles(&format!("Initial criteria\n- {text}\n"));
    }

    #[test]
    fn pieces_of_policies_in_any_order_compile(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        let text = pieces.join(" ");
        compiles(&text);
        compiles(&format!("# Title\n\nInitial criteria:\n- Age ≥ 18 years\n- {text}"));
    }
}

#[test]
fn extreme_documents_end_in_time() {
    let started = Instant::now();
    for text in [
        "(".repeat(200_000),
        "- ".repeat(50_000),
        "Initial criteria\n".to_owned() + &"  - x:\n".repeat(5_000),
        "Initial criteria\n- ".to_owned() + &"asthma or metformin and ".repeat(4_000),
        "Initial criteria\n- failure of ".to_owned() + &"metformin, ".repeat(90) + "or both",
        "Initial criteria\n- ".to_owned() + &"diagnosis of asthma or HbA1c of 7% or higher and age 18 years or older unless pregnant ".repeat(4),
        (0..2_000).fold("Initial criteria\n".to_owned(), |mut text, depth| {
            text.push_str(&" ".repeat(depth));
            text.push_str("- One of the following:\n");
            text
        }),
        "a".repeat(3 << 20),
    ] {
        compiles(&text);
    }
    // Not a speed claim: unbounded work would take hours.
    assert!(started.elapsed() < Duration::from_secs(300));
}
