//! Diagnoses that follow from values: stages of chronic kidney disease, classes of weight.

use super::Code;
use crate::text::Word;

/// Diagnoses that are coded from values (ICD-10-CM 2025).
#[derive(Debug)]
pub struct Coded {
    /// Stages of chronic kidney disease: the eGFR below which each is, and whether it needs
    /// albuminuria; the most severe first (KDIGO 2024).
    pub kidneys: Vec<(f64, bool, Code)>,
    /// Type 2 diabetes that has affected the kidneys.
    pub diabetic_kidneys: Code,
    /// Classes of weight: the least BMI in tenths; the heaviest first.
    pub weight: Vec<(i64, Code)>,
    /// The codes of the BMI itself, likewise.
    pub bmi: Vec<(i64, Code)>,
}

impl Coded {
    pub(super) fn new() -> Self {
        let code = |icd10: &str, name: &str| Code {
            icd10: Word::from(icd10),
            name: Word::from(name),
            above: None,
        };
        let kidneys = [
            (15.0, false, "N18.5", "stage 5"),
            (30.0, false, "N18.4", "stage 4 (severe)"),
            (45.0, false, "N18.32", "stage 3b"),
            (60.0, false, "N18.31", "stage 3a"),
            (90.0, true, "N18.2", "stage 2 (mild)"),
            (f64::INFINITY, true, "N18.1", "stage 1"),
        ];
        let wide = [
            (700, "Z68.45", "70 or greater"),
            (600, "Z68.44", "60.0-69.9"),
            (500, "Z68.43", "50.0-59.9"),
            (450, "Z68.42", "45.0-49.9"),
            (400, "Z68.41", "40.0-44.9"),
        ];
        let wide = wide.map(|(least, icd10, range)| (least, icd10.to_owned(), range.to_owned()));
        let narrow = (25..40)
            .rev()
            .map(|bmi| (bmi * 10, format!("Z68.{bmi}"), format!("{bmi}.0-{bmi}.9")));
        Self {
            kidneys: kidneys
                .map(|(below, albuminuria, icd10, stage)| {
                    let name = format!("Chronic kidney disease, {stage}");
                    (below, albuminuria, code(icd10, &name))
                })
                .into(),
            diabetic_kidneys: code(
                "E11.22",
                "Type 2 diabetes mellitus with diabetic chronic kidney disease",
            ),
            weight: vec![
                (400, code("E66.813", "Obesity, class 3")),
                (350, code("E66.812", "Obesity, class 2")),
                (300, code("E66.811", "Obesity, class 1")),
                (250, code("E66.3", "Overweight")),
            ],
            bmi: wide
                .into_iter()
                .chain(narrow)
                .map(|(least, icd10, range)| {
                    let name = format!("Body mass index [BMI] {range}, adult");
                    (least, code(&icd10, &name))
                })
                .collect(),
        }
    }
}
