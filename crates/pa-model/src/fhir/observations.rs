//! Observation: values, components, and results that are no number.

use super::assemble::Build;
use super::date::FhirDate;
use super::resource::{Component, Concept, Observation, Quantity};
use super::system;
use crate::vocabulary::Vocabulary;
use crate::{Date, Decimal, patient};

/// A result as it was written, in whichever form FHIR has it.
struct Written<'a> {
    quantity: Option<&'a Quantity>,
    concept: Option<&'a Concept>,
    text: Option<&'a str>,
    integer: Option<Decimal>,
    boolean: Option<bool>,
}

/// A result as a record holds it.
struct Reading {
    value: Option<Decimal>,
    unit: Option<String>,
    text: Option<String>,
}

impl Build<'_> {
    pub(super) fn observation(&mut self, observation: &Observation) {
        let status = observation.status.as_deref().unwrap_or_default();
        if !matches!(status, "final" | "amended" | "corrected") {
            return self.leave_out("Observation", &observation.id, &format!("status {status}"));
        }
        let dates = [
            observation.effective_date_time,
            observation.effective_instant,
            observation.effective_period.end,
            observation.effective_period.start,
            observation.issued,
        ];
        let Some(date) = dates.into_iter().flatten().next().and_then(FhirDate::day) else {
            return self.leave_out("Observation", &observation.id, "no day");
        };
        self.seen([Some(FhirDate::Day(date))]);
        let written = Written {
            quantity: observation.value_quantity.as_ref(),
            concept: observation.value_codeable_concept.as_ref(),
            text: observation.value_string.as_deref(),
            integer: observation.value_integer,
            boolean: observation.value_boolean,
        };
        let absent = observation.data_absent_reason.as_ref().map(Concept::code);
        let parts = observation
            .component
            .iter()
            .filter(|c| self.component(c, date))
            .count();
        match self.result(&observation.code, &written) {
            Some(result) => self.push(&observation.code, date, result),
            // The result stands elsewhere in words.
            None if absent == Some("as-text") => {
                self.push(
                    &observation.code,
                    date,
                    Reading {
                        value: None,
                        unit: None,
                        text: None,
                    },
                );
            }
            None if parts > 0 => {}
            None => self.leave_out("Observation", &observation.id, "no result"),
        }
    }

    fn component(&mut self, component: &Component, date: Date) -> bool {
        let written = Written {
            quantity: component.value_quantity.as_ref(),
            concept: component.value_codeable_concept.as_ref(),
            text: component.value_string.as_deref(),
            integer: component.value_integer,
            boolean: component.value_boolean,
        };
        match self.result(&component.code, &written) {
            Some(result) => {
                self.push(&component.code, date, result);
                true
            }
            None => false,
        }
    }

    fn push(&mut self, code: &Concept, date: Date, result: Reading) {
        let loinc = code.code_in(system::LOINC).and_then(|c| c.code.clone());
        // LOINC's names come with zero-width spaces in some exports.
        let name = code.name().unwrap_or_default().replace('\u{200b}', "");
        let Reading { value, unit, text } = result;
        if let Some(text) = text {
            let pointer = format!("/observations/{}", self.record.observations.len());
            self.extra(pointer, "text", text);
        }
        self.record.observations.push(patient::Observation {
            name,
            loinc,
            value,
            unit,
            date,
        });
    }

    fn result(&self, code: &Concept, written: &Written<'_>) -> Option<Reading> {
        let text = |text: String| {
            Some(Reading {
                value: None,
                unit: None,
                text: Some(text),
            })
        };
        if let Some(quantity) = written.quantity {
            let value = quantity.value?;
            let unit = self.unit(code, value, quantity);
            if let Some(comparator) = &quantity.comparator {
                // `< 5` is no 5: a person reads it.
                let unit = unit.map(|u| format!(" {u}")).unwrap_or_default();
                return text(format!("{comparator} {value}{unit}"));
            }
            return Some(Reading {
                value: Some(value),
                unit,
                text: None,
            });
        }
        if let Some(value) = written.integer {
            return Some(Reading {
                value: Some(value),
                unit: None,
                text: None,
            });
        }
        if let Some(concept) = written.concept {
            if let Some(class) = self.class(code, concept) {
                let shown = concept.name().map(str::to_owned);
                return Some(Reading {
                    value: Some(class),
                    unit: None,
                    text: shown,
                });
            }
            return concept.name().and_then(|name| text(name.to_owned()));
        }
        match (written.text, written.boolean) {
            (Some(words), _) => text(words.to_owned()),
            (None, Some(true)) => text("yes".to_owned()),
            (None, Some(false)) => text("no".to_owned()),
            (None, None) => None,
        }
    }

    /// The unit as written where the test is known to have it, else its UCUM code where the test
    /// has that.
    fn unit(&self, code: &Concept, value: Decimal, quantity: &Quantity) -> Option<String> {
        let (unit, ucum) = (quantity.unit.as_deref(), quantity.code.as_deref());
        let known = |written: &&str| {
            lab(code, self.vocabulary).is_some_and(|lab| {
                self.vocabulary
                    .lab(lab)
                    .canonical(value, Some(written))
                    .is_some()
            })
        };
        let chosen = unit.filter(known).or(ucum.filter(known)).or(unit).or(ucum);
        chosen.filter(|u| !u.is_empty()).map(str::to_owned)
    }

    /// The number that a coded answer such as "Class III" or "Grade 2" is, where the test is a
    /// score from a short range of whole numbers.
    fn class(&self, code: &Concept, answer: &Concept) -> Option<Decimal> {
        let lab = self.vocabulary.lab(lab(code, self.vocabulary)?);
        if lab.kind != "score" {
            return None;
        }
        let (least, most) = (lab.plausible_min?, lab.plausible_max?);
        let mut numbers: Vec<Decimal> = answer.names().filter_map(ending_number).collect();
        numbers.dedup();
        match numbers.as_slice() {
            [one] if (least..=most).contains(one) => Some(*one),
            _ => None,
        }
    }
}

fn lab(code: &Concept, vocabulary: &Vocabulary) -> Option<crate::vocabulary::LabId> {
    let loinc = code.code_in(system::LOINC).and_then(|c| c.code.as_deref());
    vocabulary.identify_lab(code.name().unwrap_or_default(), loinc)
}

/// The whole number that an answer such as `NYHA Class III` or `Grade 2` ends with, or begins with
/// as in `Class II - slight limitation`.
fn ending_number(answer: &str) -> Option<Decimal> {
    const ROMAN: [(&str, i32); 6] = [
        ("I", 1),
        ("II", 2),
        ("III", 3),
        ("IV", 4),
        ("V", 5),
        ("VI", 6),
    ];
    const KINDS: [&str; 5] = ["class", "grade", "stage", "score", "status"];
    let words: Vec<&str> = answer
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let number = |word: &str| {
        let roman = ROMAN
            .iter()
            .find(|(roman, _)| *roman == word)
            .map(|(_, n)| *n);
        roman
            .or_else(|| word.parse().ok().filter(|n| (0..=100).contains(n)))
            .map(Decimal::from)
    };
    let after_kind = words
        .windows(2)
        .find(|w| KINDS.iter().any(|k| w[0].eq_ignore_ascii_case(k)));
    match (after_kind, words.as_slice()) {
        (Some(pair), _) => number(pair[1]),
        (None, [only]) => number(only),
        _ => None,
    }
}
