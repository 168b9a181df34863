//! Conditions, specialties and programmes: names that contain other names.

use super::codes::{self, CodeRange};
use super::drug::{resolve, with_problem};
use super::table::{self, Names, TableError, closure};
use super::{ConditionId, ProgramId, SpecialtyId, Vocabulary};

/// A diagnosis or a group of diagnoses.
#[derive(Debug, Clone)]
pub struct Condition {
    /// Canonical name.
    pub name: String,
    /// Abbreviations and other names.
    pub synonyms: Vec<String>,
    /// ICD-10-CM codes of the condition itself.
    pub codes: Vec<CodeRange>,
    /// Codes that say that it was so in the past; they satisfy only "history of".
    pub history_codes: Vec<CodeRange>,
    /// SNOMED CT codes used for it by record systems.
    pub snomed: Vec<String>,
    /// The condition and every one it contains.
    pub includes: Vec<ConditionId>,
}

/// A prescriber's specialty.
#[derive(Debug, Clone)]
pub struct Specialty {
    /// As records spell it.
    pub name: String,
    /// Names of those who practise it.
    pub synonyms: Vec<String>,
    /// The specialty and every one it contains.
    pub includes: Vec<SpecialtyId>,
}

/// A programme such as weight management.
#[derive(Debug, Clone)]
pub struct Program {
    /// Canonical name.
    pub name: String,
    /// Other names.
    pub synonyms: Vec<String>,
    /// The programme and every one it contains.
    pub includes: Vec<ProgramId>,
}

type Included = Vec<(Vec<String>, TableError)>;

fn close<'a>(
    names: impl Iterator<Item = &'a str>,
    included: &Included,
) -> Result<Vec<Vec<u16>>, TableError> {
    let names = Names::of(names);
    let direct = included
        .iter()
        .map(|(list, place)| resolve(&names, list, "included", place))
        .collect::<Result<Vec<_>, _>>()?;
    closure(&direct).map_err(|at| with_problem(&included[at].1, "the row includes itself".into()))
}

pub(super) fn read_conditions(text: &str) -> Result<Vec<Condition>, TableError> {
    let mut included = Included::new();
    let mut rows = table::read("conditions.csv", text, |row| {
        let codes = |column: &str| {
            let list = row.list(column)?;
            let parse = |code: &String| {
                CodeRange::parse(code)
                    .ok_or_else(|| row.error(format!("`{code}` is no ICD-10-CM code or range")))
            };
            list.iter().map(parse).collect::<Result<Vec<_>, _>>()
        };
        included.push((row.list("includes")?, row.error("")));
        Ok(Condition {
            name: row.name("condition")?,
            synonyms: row.list("synonyms")?,
            codes: codes("icd10")?,
            history_codes: codes("history_icd10")?,
            snomed: row.list("snomed")?,
            includes: vec![],
        })
    })?;
    let all = close(rows.iter().map(|r| r.name.as_str()), &included)?;
    for (row, ids) in rows.iter_mut().zip(all) {
        row.includes = ids.into_iter().map(ConditionId).collect();
    }
    Ok(rows)
}

pub(super) fn read_specialties(text: &str) -> Result<Vec<Specialty>, TableError> {
    let mut included = Included::new();
    let mut rows = table::read("specialties.csv", text, |row| {
        included.push((row.list("includes")?, row.error("")));
        Ok(Specialty {
            name: row.name("specialty")?,
            synonyms: row.list("synonyms")?,
            includes: vec![],
        })
    })?;
    let all = close(rows.iter().map(|r| r.name.as_str()), &included)?;
    for (row, ids) in rows.iter_mut().zip(all) {
        row.includes = ids.into_iter().map(SpecialtyId).collect();
    }
    Ok(rows)
}

pub(super) fn read_programs(text: &str) -> Result<Vec<Program>, TableError> {
    let mut included = Included::new();
    let mut rows = table::read("programs.csv", text, |row| {
        included.push((row.list("includes")?, row.error("")));
        Ok(Program {
            name: row.name("program")?,
            synonyms: row.list("synonyms")?,
            includes: vec![],
        })
    })?;
    let all = close(rows.iter().map(|r| r.name.as_str()), &included)?;
    for (row, ids) in rows.iter_mut().zip(all) {
        row.includes = ids.into_iter().map(ProgramId).collect();
    }
    Ok(rows)
}

/// How a recorded condition relates to one that a policy names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// It is that condition, or a narrower one.
    Same,
    /// It says that the condition was so in the past.
    Past,
    /// It is broader, so it may be that condition.
    Broader,
}

impl Vocabulary {
    /// How a recorded name and ICD-10-CM code relate to the condition `id` or to one it contains.
    pub fn relate(&self, id: ConditionId, name: &str, icd10: Option<&str>) -> Option<Relation> {
        let code = icd10.and_then(codes::normalize);
        self.relate_known(id, code.as_deref(), || self.find_condition(name))
    }

    /// [`Self::relate`] for a normalized code and a name that is looked up only where the code
    /// does not decide.
    pub fn relate_known(
        &self,
        id: ConditionId,
        code: Option<&str>,
        named: impl FnOnce() -> Option<ConditionId>,
    ) -> Option<Relation> {
        let included = &self.condition(id).includes;
        let any = |test: &dyn Fn(&Condition, &str) -> bool| {
            code.is_some_and(|code| included.iter().any(|i| test(self.condition(*i), code)))
        };
        if any(&|c, code| c.codes.iter().any(|r| r.takes(code))) {
            Some(Relation::Same)
        } else if any(&|c, code| c.history_codes.iter().any(|r| r.takes(code))) {
            Some(Relation::Past)
        } else if named().is_some_and(|named| included.contains(&named)) {
            Some(Relation::Same)
        } else if any(&|c, code| c.codes.iter().any(|r| r.touches(code))) {
            Some(Relation::Broader)
        } else {
            None
        }
    }
}
