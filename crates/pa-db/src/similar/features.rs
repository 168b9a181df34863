//! What patients are compared by, and how far apart two of them are.

use std::fmt;

use pa_model::patient::{ConditionStatus, Observation, Patient};
use pa_model::vocabulary::{LabId, Vocabulary, codes};
use pa_model::{Date, Decimal, days_between};

/// A thousandth of the unit of distance.
///
/// One unit is 10 years of age, one percentage point of HbA1c, 5 kg/m² of BMI, or half of the
/// diagnoses of two patients being of one of them alone.
const UNIT: u32 = 1000;
/// Days of ten years, rounded down.
const TEN_YEARS: u32 = 3652;
/// The part of the diagnoses where none is shared.
const NO_DIAGNOSIS_SHARED: u32 = 2 * UNIT;
/// The part of a value that one of two patients has and the other has not: as much as a
/// difference of one unit.
const ONE_SIDED: u32 = UNIT;
/// More categories of one patient than this are left out, the last by code; no record of a person
/// comes near.
const MOST_DIAGNOSES: usize = 255;

/// What a patient is compared by, on the day of the record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Features {
    /// Age in days.
    pub age_days: i32,
    /// The latest HbA1c in hundredths of a percent.
    pub hba1c: Option<u16>,
    /// The latest BMI in hundredths of kg/m².
    pub bmi: Option<u16>,
    /// Active diagnoses by ICD-10-CM category, sorted, each once.
    pub diagnoses: Vec<Category>,
}

/// A category of ICD-10-CM: the first three characters of a code, such as `E11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Category(pub(super) u16);

impl Category {
    /// The category of a code; `None` where the text is no code.
    pub fn of(code: &str) -> Option<Self> {
        let bytes = codes::normalize(code)?.category();
        let digit = |b: u8| match b {
            b'0'..=b'9' => u16::from(b - b'0'),
            _ => u16::from(b - b'A') + 10,
        };
        // `normalize` gives a letter, a digit, and a letter or digit, in upper case.
        Some(Self(
            (u16::from(bytes[0] - b'A') * 10 + digit(bytes[1])) * 36 + digit(bytes[2]),
        ))
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |n: u16| char::from(b'A' + (n % 26) as u8);
        let last = match self.0 % 36 {
            n @ 0..=9 => char::from(b'0' + n as u8),
            n => letter(n - 10),
        };
        write!(f, "{}{}{last}", letter(self.0 / 360), self.0 / 36 % 10)
    }
}

/// Reads features out of records.
pub(crate) struct Reader<'v> {
    vocabulary: &'v Vocabulary,
    hba1c: Option<LabId>,
    bmi: Option<LabId>,
}

impl<'v> Reader<'v> {
    /// Looks up the tests.
    pub(crate) fn new(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            hba1c: vocabulary.find_lab("HbA1c"),
            bmi: vocabulary.find_lab("BMI"),
        }
    }

    /// The features of a record on its own day. Of each test the latest plausible value up to that
    /// day counts, of several on one day the last of the list; a diagnosis counts while it is active,
    /// by its code or, uncoded, by the code of what its name means; one that has neither is left out.
    pub(crate) fn read<S: AsRef<str>>(&self, patient: &Patient<S>) -> Features {
        let mut latest: [Option<(Date, u16)>; 2] = [None, None];
        for entry in &patient.observations {
            let newer = |seen: &Option<(Date, u16)>| seen.is_none_or(|(day, _)| day <= entry.date);
            if entry.date > patient.as_of || !latest.iter().any(newer) {
                continue;
            }
            let lab = self
                .vocabulary
                .identify_lab(entry.name.as_ref(), text(entry.loinc.as_ref()));
            let at = match lab {
                Some(lab) if Some(lab) == self.hba1c => 0,
                Some(lab) if Some(lab) == self.bmi => 1,
                _ => continue,
            };
            let value = lab.and_then(|lab| self.hundredths(lab, entry));
            if let Some(value) = value.filter(|_| newer(&latest[at])) {
                latest[at] = Some((entry.date, value));
            }
        }
        let mut diagnoses: Vec<Category> = patient
            .conditions
            .iter()
            .filter(|c| c.status == ConditionStatus::Active)
            .filter(|c| c.onset.is_none_or(|onset| onset <= patient.as_of))
            .filter_map(|c| self.category(c.name.as_ref(), text(c.icd10.as_ref())))
            .collect();
        diagnoses.sort_unstable();
        diagnoses.dedup();
        diagnoses.truncate(MOST_DIAGNOSES);
        Features {
            age_days: days_between(patient.birth_date, patient.as_of),
            hba1c: latest[0].map(|(_, value)| value),
            bmi: latest[1].map(|(_, value)| value),
            diagnoses,
        }
    }

    fn hundredths<S: AsRef<str>>(&self, lab: LabId, entry: &Observation<S>) -> Option<u16> {
        let lab = self.vocabulary.lab(lab);
        let value = lab.canonical(entry.value?, text(entry.unit.as_ref()))?;
        let plausible = lab.plausible_min.is_none_or(|least| least <= value)
            && lab.plausible_max.is_none_or(|most| value <= most);
        let hundredths = value.ratio(Decimal::from(100), Decimal::from(1))?.round(0);
        // Both tests' plausible values are below 655.
        let hundredths = hundredths.to_f64();
        (plausible && (0.0..f64::from(super::rows::MISSING)).contains(&hundredths))
            .then_some(hundredths as u16)
    }

    fn category(&self, name: &str, icd10: Option<&str>) -> Option<Category> {
        icd10.and_then(Category::of).or_else(|| {
            let named = self.vocabulary.find_condition(name)?;
            let first = self.vocabulary.condition(named).codes.first()?;
            Category::of(first.to_string().split('-').next()?)
        })
    }
}

/// A text that may be missing, whatever it is kept as.
fn text<S: AsRef<str>>(text: Option<&S>) -> Option<&str> {
    text.map(AsRef::as_ref)
}

/// How far apart two patients are, in thousandths of the unit, and what it is made up of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Likeness {
    /// The sum.
    pub distance: u32,
    /// Ten years of age are one unit.
    pub age: u32,
    /// One percentage point is one unit; so is a value on one side alone; none on either is nothing.
    pub hba1c: u32,
    /// 5 kg/m² are one unit; missing values as with HbA1c.
    pub bmi: u32,
    /// Two units where no diagnosis is shared, less by the share of those of either that are of
    /// both (Jaccard); nothing where neither has any.
    pub diagnoses: u32,
    /// How many diagnoses are of both.
    pub shared: u32,
}

impl Likeness {
    /// Compares two patients; symmetric.
    pub fn between(a: &Features, b: &Features) -> Self {
        let days = a.age_days.abs_diff(b.age_days);
        Self::of(a, days, b.hba1c, b.bmi, b.diagnoses.iter().copied())
    }

    /// Compares a patient with another, who is `days` younger or older, by what is known of them.
    pub(super) fn of(
        a: &Features,
        days: u32,
        hba1c_of_b: Option<u16>,
        bmi_of_b: Option<u16>,
        diagnoses_of_b: impl ExactSizeIterator<Item = Category>,
    ) -> Self {
        let count = diagnoses_of_b.len();
        let shared = shared(&a.diagnoses, diagnoses_of_b);
        let age = age(days);
        let hba1c = value(a.hba1c, hba1c_of_b, hba1c);
        let bmi = value(a.bmi, bmi_of_b, bmi);
        let diagnoses = diagnoses(a.diagnoses.len(), count, shared);
        Self {
            distance: age + hba1c + bmi + diagnoses,
            age,
            hba1c,
            bmi,
            diagnoses,
            shared: shared as u32,
        }
    }
}

/// The part of a difference in age.
pub(super) fn age(days: u32) -> u32 {
    // Bounded, so that a sum of parts stays a number whatever a record says.
    (u64::from(days) * u64::from(UNIT) / u64::from(TEN_YEARS)).min(1 << 24) as u32
}

/// The part of a difference in HbA1c, in hundredths of a percent.
pub(super) fn hba1c(hundredths: u16) -> u32 {
    u32::from(hundredths) * UNIT / 100
}

/// The part of a difference in BMI, in hundredths of kg/m².
pub(super) fn bmi(hundredths: u16) -> u32 {
    u32::from(hundredths) * UNIT / 500
}

/// The part of a value that may be missing.
pub(super) fn value(a: Option<u16>, b: Option<u16>, part: fn(u16) -> u32) -> u32 {
    match (a, b) {
        (Some(a), Some(b)) => part(a.abs_diff(b)),
        (None, None) => 0,
        _ => ONE_SIDED,
    }
}

/// The part of diagnoses, `a` and `b` of which the two have and `shared` are of both.
pub(super) fn diagnoses(a: usize, b: usize, shared: usize) -> u32 {
    let either = a + b - shared;
    match either {
        0 => 0,
        either => (NO_DIAGNOSIS_SHARED as usize * (either - shared) / either) as u32,
    }
}

/// How many of two sorted lists are in both.
fn shared(a: &[Category], b: impl Iterator<Item = Category>) -> usize {
    let mut rest = a;
    b.filter(|one| {
        while let [first, behind @ ..] = rest
            && first < one
        {
            rest = behind;
        }
        rest.first() == Some(one)
    })
    .count()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn patient(rest: &str) -> Patient {
        serde_json::from_str(&format!(
            r#"{{"patient_id": "P1", "as_of": "2026-01-01", "birth_date": "1976-01-01", {rest}}}"#
        ))
        .unwrap()
    }

    fn features(rest: &str) -> Features {
        Reader::new(Vocabulary::builtin()).read(&patient(rest))
    }

    #[test]
    fn a_category_is_the_first_three_characters() {
        for (code, category) in [
            ("E11.65", "E11"),
            ("e11", "E11"),
            ("O9A.2", "O9A"),
            ("Z00", "Z00"),
        ] {
            assert_eq!(Category::of(code).unwrap().to_string(), category);
        }
        assert_eq!(Category::of("diabetes"), None);
    }

    #[test]
    fn the_latest_plausible_value_up_to_the_day_counts() {
        let of = |entries: &str| features(&format!(r#""observations": [{entries}]"#));
        let a1c = |value: &str, unit: &str, day: &str| {
            format!(
                r#"{{"name": "HbA1c", "loinc": "4548-4", "value": {value}, "unit": "{unit}", "date": "{day}"}}"#
            )
        };
        let list = [
            a1c("8.25", "%", "2025-03-01"),
            a1c("7.1", "%", "2024-03-01"),
            a1c("9.9", "%", "2026-01-02"),
            a1c("82", "%", "2025-12-01"),
            a1c("8", "furlongs", "2025-12-01"),
        ];
        assert_eq!(of(&list.join(",")).hba1c, Some(825));
        // 53 mmol/mol × 0.09148 + 2.152 = 7.00044 %.
        assert_eq!(of(&a1c("53", "mmol/mol", "2026-01-01")).hba1c, Some(700));
        assert_eq!(of(r#"{"name": "body mass index", "value": 34.1, "unit": "kg/m2", "date": "2025-01-01"}"#).bmi, Some(3410));
        assert_eq!((of("").hba1c, of("").bmi), (None, None));
    }

    #[test]
    fn active_diagnoses_count_by_category() {
        let found = features(
            r#""conditions": [{"name": "Type 2 diabetes", "icd10": "E11.9"}, {"name": "x", "icd10": "E11.65"},
                {"name": "Obesity", "icd10": "E66.9", "status": "resolved"},
                {"name": "Hypertension", "onset": "2026-02-01", "icd10": "I10"}, {"name": "T2DM"}, {"name": "no such thing"}]"#,
        );
        assert_eq!(found.diagnoses, [Category::of("E11").unwrap()]);
        assert_eq!(
            found.age_days,
            days_between(Date::constant(1976, 1, 1), Date::constant(2026, 1, 1))
        );
    }

    #[test]
    fn a_unit_is_ten_years_a_point_five_of_bmi_or_half_the_diagnoses() {
        let list = |codes: &[&str]| codes.iter().filter_map(|c| Category::of(c)).collect();
        let base = Features {
            age_days: 20_000,
            hba1c: Some(800),
            bmi: Some(3000),
            diagnoses: list(&["E11", "I10"]),
        };
        let to = |other: Features| Likeness::between(&base, &other);
        let distance = |other| to(other).distance;
        assert_eq!(distance(base.clone()), 0);
        assert_eq!(
            distance(Features {
                age_days: 23_652,
                ..base.clone()
            }),
            1000
        );
        assert_eq!(
            distance(Features {
                hba1c: Some(700),
                ..base.clone()
            }),
            1000
        );
        assert_eq!(
            distance(Features {
                bmi: Some(3500),
                ..base.clone()
            }),
            1000
        );
        assert_eq!(
            distance(Features {
                hba1c: None,
                ..base.clone()
            }),
            1000
        );
        assert_eq!(
            distance(Features {
                diagnoses: list(&["E11"]),
                ..base.clone()
            }),
            1000
        );
        assert_eq!(
            distance(Features {
                diagnoses: list(&["J45"]),
                ..base.clone()
            }),
            2000
        );
        assert_eq!(
            distance(Features {
                diagnoses: vec![],
                ..base.clone()
            }),
            2000
        );
        let third = to(Features {
            diagnoses: list(&["E11", "J45"]),
            ..base.clone()
        });
        assert_eq!((third.diagnoses, third.shared), (1333, 1));
        let bare = Features {
            hba1c: None,
            bmi: None,
            diagnoses: vec![],
            ..base
        };
        assert_eq!(Likeness::between(&bare, &bare).distance, 0);
    }
}
