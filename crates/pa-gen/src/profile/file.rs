//! The shape of `data/profiles/*.toml`. What the keys mean is said in `data/profiles/README.md`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::text::Word;

/// Where a number comes from, or that it is modelling; every one has to say. Only its presence
/// matters to the program.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Source;

impl TryFrom<String> for Source {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim().is_empty() {
            Err("an empty `source`")
        } else {
            Ok(Self)
        }
    }
}

/// A profile: cohorts, each with its share of the patients.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileFile {
    pub(super) title: String,
    #[serde(rename = "cohort")]
    pub(super) cohorts: Vec<CohortFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CohortFile {
    pub(super) key: String,
    pub(super) share: f64,
    pub(super) women: f64,
    #[serde(rename = "source")]
    _source: Source,
    pub(super) specialties: BTreeMap<String, f64>,
    pub(super) insurance: Insurance,
    #[serde(rename = "variable")]
    pub(super) variables: Vec<VariableFile>,
    #[serde(default, rename = "condition")]
    pub(super) conditions: Vec<ConditionFile>,
    #[serde(default, rename = "treatment")]
    pub(super) treatments: Vec<TreatmentFile>,
    #[serde(default, rename = "program")]
    pub(super) programs: Vec<ProgramFile>,
    /// Codes worked out from the values: `obesity`, `ckd`.
    #[serde(default)]
    pub(super) coded: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Insurance {
    #[serde(rename = "source")]
    _source: Source,
    pub(super) under_65: BTreeMap<String, f64>,
    pub(super) from_65: BTreeMap<String, f64>,
}

/// A distribution; exactly one of the four is given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarginalFile {
    pub(super) normal: Option<[f64; 2]>,
    pub(super) shifted_log: Option<[f64; 3]>,
    pub(super) quantiles: Option<Vec<[f64; 2]>>,
    /// One for those under 45, from 45 to 64, and from 65.
    pub(super) ages: Option<Vec<MarginalFile>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VariableFile {
    pub(super) key: String,
    #[serde(rename = "source")]
    _source: Source,
    pub(super) normal: Option<[f64; 2]>,
    pub(super) shifted_log: Option<[f64; 3]>,
    pub(super) quantiles: Option<Vec<[f64; 2]>>,
    pub(super) ages: Option<Vec<MarginalFile>>,
    pub(super) women: Option<MarginalFile>,
    pub(super) men: Option<MarginalFile>,
    /// Distributions of those with a condition.
    #[serde(default)]
    pub(super) among: BTreeMap<String, MarginalFile>,
    #[serde(default)]
    pub(super) on: BTreeMap<String, f64>,
    pub(super) range: [f64; 2],
    #[serde(default = "one")]
    pub(super) measured: f64,
    #[serde(default = "once")]
    pub(super) repeats: u8,
    pub(super) given: Option<String>,
    /// The variable that is measured with it.
    pub(super) with: Option<String>,
}

/// A share of everybody, or of those under 45, from 45 to 64, and from 65.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
pub(super) enum ShareFile {
    All(f64),
    ByAge([f64; 3]),
}

impl ShareFile {
    pub(super) fn by_age(self) -> [f64; 3] {
        match self {
            Self::All(share) => [share; 3],
            Self::ByAge(shares) => shares,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionFile {
    pub(super) key: String,
    #[serde(rename = "source")]
    _source: Source,
    pub(super) share: ShareFile,
    pub(super) women: Option<ShareFile>,
    pub(super) men: Option<ShareFile>,
    #[serde(default)]
    pub(super) on: BTreeMap<String, f64>,
    /// Only those below this age.
    pub(super) under: Option<f64>,
    /// Codes of which one is recorded.
    #[serde(default)]
    pub(super) codes: Vec<CodeFile>,
    /// Kinds, each recorded on its own; at least one of them is.
    #[serde(default)]
    pub(super) kinds: Vec<CodeFile>,
    /// Years since the onset, at most.
    #[serde(default = "years")]
    pub(super) years: f64,
    #[serde(default)]
    pub(super) resolved: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeFile {
    pub(super) icd10: Word,
    pub(super) name: Word,
    /// Only where a variable has at least this value.
    pub(super) above: Option<(String, f64)>,
    #[serde(default = "one")]
    pub(super) share: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TreatmentFile {
    #[serde(rename = "source")]
    _source: Source,
    /// The condition that it is for.
    pub(super) needs: Option<String>,
    pub(super) marker: Option<String>,
    pub(super) goal: Option<f64>,
    /// How far above the goal is a partial response.
    #[serde(default)]
    pub(super) band: f64,
    /// The share of the weight by which a drug works, where it is steered by the weight.
    pub(super) loss: Option<f64>,
    /// Whether drugs lower the marker by a share of it.
    #[serde(default)]
    pub(super) relative: bool,
    #[serde(default)]
    pub(super) failure: Option<Word>,
    /// Shares of patients by the number of steps taken, from none.
    pub(super) depth: Vec<f64>,
    #[serde(default)]
    pub(super) on: BTreeMap<String, f64>,
    /// What it depends on whether a drug displaces those before it.
    #[serde(default)]
    pub(super) displaces_on: BTreeMap<String, f64>,
    /// How much it depends, besides, on how far out the marker is, above or below.
    #[serde(default)]
    pub(super) displaces_far: f64,
    /// Who is rather given drugs of a class.
    #[serde(default, rename = "preference")]
    pub(super) preferences: Vec<PreferenceFile>,
    /// Share who take nothing, whatever the marker says.
    #[serde(default)]
    pub(super) declines: f64,
    /// What it depends on who takes nothing.
    #[serde(default)]
    pub(super) declines_on: BTreeMap<String, f64>,
    /// Median months on the present step.
    pub(super) months: f64,
    /// Share whose last drug has been stopped, with nothing in its place yet.
    #[serde(default)]
    pub(super) stopped: f64,
    /// For each step, the drugs and their shares.
    pub(super) steps: Vec<BTreeMap<String, f64>>,
}

/// Factors of the shares that the drugs of a class have in the steps of a treatment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PreferenceFile {
    pub(super) class: String,
    #[serde(rename = "source")]
    _source: Source,
    /// Ages and the factor below each.
    pub(super) ages: Vec<[f64; 2]>,
    /// Factor from a BMI of 30 on.
    pub(super) obese: f64,
    /// Factor of women.
    #[serde(default = "one")]
    pub(super) women: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProgramFile {
    pub(super) name: Word,
    #[serde(rename = "source")]
    _source: Source,
    pub(super) share: f64,
    pub(super) months: [i32; 2],
    /// Share who still take part.
    pub(super) current: f64,
}

/// `common.toml`: what every profile draws on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommonFile {
    #[serde(rename = "measure")]
    pub(super) measures: Vec<Measure>,
    #[serde(rename = "drug")]
    pub(super) drugs: Vec<DrugFile>,
    #[serde(rename = "allergy")]
    pub(super) allergies: Vec<Allergy>,
    #[serde(rename = "family")]
    pub(super) family: Vec<FamilyFile>,
}

/// A measurement as it is recorded.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Key within profiles.
    pub key: String,
    /// Name as recorded.
    pub name: Word,
    /// LOINC code, where one is certain.
    pub loinc: Option<Word>,
    /// Unit as recorded.
    pub unit: Word,
    /// Decimals as recorded.
    pub decimals: u8,
    /// A unit that some laboratories report in.
    pub other: Option<OtherUnit>,
}

/// A unit that some laboratories report in: `factor` × value + `offset`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherUnit {
    /// Unit as recorded.
    pub unit: Word,
    /// LOINC code of the test in that unit.
    pub loinc: Option<Word>,
    /// Factor of the conversion.
    pub factor: f64,
    /// Offset of the conversion.
    pub offset: f64,
    /// Decimals as recorded.
    pub decimals: u8,
    /// Share of patients whose values are in it.
    pub share: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DrugFile {
    pub(super) key: String,
    pub(super) ingredient: Word,
    pub(super) since: Option<jiff::civil::Date>,
    pub(super) names: Vec<Word>,
    pub(super) class: String,
    pub(super) doses: Vec<Word>,
    #[serde(default)]
    pub(super) effect: BTreeMap<String, ByDoseFile>,
    pub(super) weight: Option<ByDoseFile>,
    /// Standard deviation of the change of weight between patients.
    #[serde(default)]
    pub(super) spread: f64,
    pub(super) intolerance: f64,
    /// Share who give it up for its price, its supply or no reason on record.
    #[serde(default)]
    pub(super) abandoned: f64,
    pub(super) reasons: Vec<Word>,
    #[serde(default)]
    pub(super) contraindicated: Vec<String>,
    pub(super) contraindication: Option<Word>,
    pub(super) continues: f64,
    #[serde(default)]
    pub(super) displaces: f64,
    pub(super) months: f64,
}

/// A number for every dose, or one for each of `doses`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum ByDoseFile {
    All(f64),
    Each(Vec<f64>),
}

/// A substance that patients are allergic to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allergy {
    /// The substance as recorded.
    pub substance: Word,
    /// Share of patients.
    pub share: f64,
    /// What happens.
    pub reactions: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FamilyFile {
    pub(super) name: Word,
    pub(super) icd10: Word,
    pub(super) share: f64,
    pub(super) blocks: Option<String>,
}

/// `people.toml`: names, streets, towns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeopleFile {
    /// Given names of women.
    pub(super) women: Vec<String>,
    /// Given names of men.
    pub(super) men: Vec<String>,
    /// Streets.
    pub(super) streets: Vec<Word>,
    /// City, state, first digits of its ZIP codes, area code.
    pub(super) towns: Vec<[Word; 4]>,
}

fn one() -> f64 {
    1.0
}

fn once() -> u8 {
    1
}

fn years() -> f64 {
    12.0
}
