//! Conditions, specialties and programmes: names that contain other names.

use super::codes::{self, Code, CodeRange};
use super::store::{Part, Slice, TextList, Texts};
use super::table::{self, Names, TableError, closures};
use super::{ConditionId, ProgramId, SpecialtyId, Vocabulary};

/// A diagnosis or a group of diagnoses.
#[derive(Debug, Clone, Copy)]
pub struct Condition<'v> {
    /// Canonical name.
    pub name: &'v str,
    /// Abbreviations and other names.
    pub synonyms: TextList<'v>,
    /// ICD-10-CM codes of the condition itself.
    pub codes: &'v [CodeRange],
    /// Codes that say that it was so in the past; they satisfy only "history of".
    pub history_codes: &'v [CodeRange],
    /// SNOMED CT codes used for it by record systems.
    pub snomed: TextList<'v>,
    /// The condition and every one it contains.
    pub includes: &'v [ConditionId],
}

/// A prescriber's specialty.
#[derive(Debug, Clone, Copy)]
pub struct Specialty<'v> {
    /// As records spell it.
    pub name: &'v str,
    /// Names of those who practise it.
    pub synonyms: TextList<'v>,
    /// The specialty and every one it contains.
    pub includes: &'v [SpecialtyId],
}

/// A programme such as weight management.
#[derive(Debug, Clone, Copy)]
pub struct Program<'v> {
    /// Canonical name.
    pub name: &'v str,
    /// Other names.
    pub synonyms: TextList<'v>,
    /// The programme and every one it contains.
    pub includes: &'v [ProgramId],
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct ConditionRow {
    pub(crate) name: u32,
    pub(crate) synonyms: Part,
    pub(crate) codes: Part,
    pub(crate) history_codes: Part,
    pub(crate) snomed: Part,
    pub(crate) includes: Part,
}

/// A row of a table of names that contain other names and have nothing else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct GroupRow {
    pub(crate) name: u32,
    pub(crate) synonyms: Part,
    pub(crate) includes: Part,
}

const NONE: Part = Part { at: 0, len: 0 };

impl Vocabulary {
    pub(super) fn read_conditions(&mut self, text: &str) -> Result<(), TableError> {
        let (texts, code_list) = (&mut self.texts, &mut self.codes);
        let mut included = Vec::new();
        let mut rows = table::read("conditions.csv", text, |row| {
            let mut codes = |column: &str| {
                let list = row.list(column)?;
                let parse = |code: &String| {
                    CodeRange::parse(code)
                        .ok_or_else(|| row.error(format!("`{code}` is no ICD-10-CM code or range")))
                };
                let codes = list.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
                Ok(Part::push(code_list, codes))
            };
            included.push((row.list("includes")?, row.error("")));
            Ok(ConditionRow {
                name: texts.push(row.name("condition")?),
                synonyms: texts.push_all(&row.list("synonyms")?),
                codes: codes("icd10")?,
                history_codes: codes("history_icd10")?,
                snomed: texts.push_all(&row.list("snomed")?),
                includes: NONE,
            })
        })?;
        let all = closures(
            self.names(rows.iter().map(|r| r.name)),
            &included,
            "included",
        )?;
        for (row, ids) in rows.iter_mut().zip(all) {
            row.includes = Part::push(&mut self.condition_ids, ids.into_iter().map(ConditionId));
        }
        self.condition_rows = rows.into();
        Ok(())
    }

    pub(super) fn read_specialties(&mut self, text: &str) -> Result<(), TableError> {
        let (texts, ids) = (&mut self.texts, &mut self.specialty_ids);
        let rows = read_groups(
            "specialties.csv",
            "specialty",
            text,
            texts,
            ids,
            SpecialtyId,
        )?;
        self.specialty_rows = rows.into();
        Ok(())
    }

    pub(super) fn read_programs(&mut self, text: &str) -> Result<(), TableError> {
        let (texts, ids) = (&mut self.texts, &mut self.program_ids);
        let rows = read_groups("programs.csv", "program", text, texts, ids, ProgramId)?;
        self.program_rows = rows.into();
        Ok(())
    }

    pub(super) fn condition_view(&self, row: &ConditionRow) -> Condition<'_> {
        Condition {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            codes: row.codes.of(&self.codes),
            history_codes: row.history_codes.of(&self.codes),
            snomed: self.texts.list(row.snomed),
            includes: row.includes.of(&self.condition_ids),
        }
    }

    pub(super) fn specialty_view(&self, row: &GroupRow) -> Specialty<'_> {
        Specialty {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            includes: row.includes.of(&self.specialty_ids),
        }
    }

    pub(super) fn program_view(&self, row: &GroupRow) -> Program<'_> {
        Program {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            includes: row.includes.of(&self.program_ids),
        }
    }
}

/// Reads a table of names that contain others; `ids` takes the numbers of those, made by `id`.
fn read_groups<T: Clone>(
    table: &'static str,
    name: &str,
    text: &str,
    texts: &mut Texts,
    ids: &mut Slice<T>,
    id: fn(u16) -> T,
) -> Result<Vec<GroupRow>, TableError> {
    let mut included = Vec::new();
    let mut rows = table::read(table, text, |row| {
        included.push((row.list("includes")?, row.error("")));
        Ok(GroupRow {
            name: texts.push(row.name(name)?),
            synonyms: texts.push_all(&row.list("synonyms")?),
            includes: NONE,
        })
    })?;
    let names = Names::of(rows.iter().map(|row| texts.get(row.name)));
    let all = closures(names, &included, "included")?;
    for (row, contained) in rows.iter_mut().zip(all) {
        row.includes = Part::push(ids, contained.into_iter().map(id));
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
    /// The condition and every one it contains.
    pub fn included(&self, id: ConditionId) -> &[ConditionId] {
        let row = &self.condition_rows[usize::from(id.0)];
        row.includes.of(&self.condition_ids)
    }

    /// How a recorded name and ICD-10-CM code relate to the condition `id` or to one it contains.
    pub fn relate(&self, id: ConditionId, name: &str, icd10: Option<&str>) -> Option<Relation> {
        let code = icd10.and_then(codes::normalize);
        self.relate_known(id, code, || self.find_condition(name))
    }

    /// [`Self::relate`] for a normalized code and a name that is looked up only where the code
    /// does not decide.
    pub fn relate_known(
        &self,
        id: ConditionId,
        code: Option<Code>,
        named: impl FnOnce() -> Option<ConditionId>,
    ) -> Option<Relation> {
        let included = self.included(id);
        let any = |of: fn(&ConditionRow) -> Part, test: fn(&CodeRange, Code) -> bool| {
            code.is_some_and(|code| {
                let rows = included
                    .iter()
                    .map(|i| &self.condition_rows[usize::from(i.0)]);
                rows.map(|row| of(row).of(&self.codes))
                    .any(|ranges| ranges.iter().any(|range| test(range, code)))
            })
        };
        if any(|row| row.codes, CodeRange::takes) {
            Some(Relation::Same)
        } else if any(|row| row.history_codes, CodeRange::takes) {
            Some(Relation::Past)
        } else if named().is_some_and(|named| included.contains(&named)) {
            Some(Relation::Same)
        } else if any(|row| row.codes, CodeRange::touches) {
            Some(Relation::Broader)
        } else {
            None
        }
    }
}
