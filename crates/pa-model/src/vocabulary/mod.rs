//! The vocabulary: every drug, class, condition, lab, specialty and programme the system knows, one
//! row of a table in `data/vocabulary/` each. Adding one is adding a row.

pub mod codes;
mod condition;
mod drug;
mod lab;
mod table;
pub mod words;

use std::collections::HashMap;
use std::sync::OnceLock;

pub use condition::{Condition, Program, Relation, Specialty};
pub use drug::{Brand, Class, DrugName, Ingredient, Membership, Route, distance};
pub use lab::Lab;
pub use table::TableError;
use words::TermIndex;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u16);
    )*};
}
ids! {
    /// A row of `ingredients.csv`.
    IngredientId,
    /// A row of `brands.csv`.
    BrandId,
    /// A row of `classes.csv`.
    ClassId,
    /// A row of `conditions.csv`.
    ConditionId,
    /// A row of `labs.csv`.
    LabId,
    /// A row of `specialties.csv`.
    SpecialtyId,
    /// A row of `programs.csv`.
    ProgramId,
}

/// What a written name can mean. One spelling may mean several things ("testosterone" is a drug and
/// a lab); the sentence it stands in decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    /// An active ingredient.
    Ingredient(IngredientId),
    /// A brand name.
    Brand(BrandId),
    /// A drug class.
    Class(ClassId),
    /// A diagnosis or group of diagnoses.
    Condition(ConditionId),
    /// A laboratory value, vital sign or score.
    Lab(LabId),
    /// A prescriber's specialty.
    Specialty(SpecialtyId),
    /// A programme.
    Program(ProgramId),
}

/// The texts of the seven tables.
#[derive(Debug, Clone, Copy)]
pub struct Tables<'a> {
    /// `ingredients.csv`
    pub ingredients: &'a str,
    /// `brands.csv`
    pub brands: &'a str,
    /// `classes.csv`
    pub classes: &'a str,
    /// `conditions.csv`
    pub conditions: &'a str,
    /// `labs.csv`
    pub labs: &'a str,
    /// `specialties.csv`
    pub specialties: &'a str,
    /// `programs.csv`
    pub programs: &'a str,
}

/// The tables of `data/vocabulary/` as they were when this program was built.
pub const BUILTIN: Tables<'static> = Tables {
    ingredients: include_str!("../../../../data/vocabulary/ingredients.csv"),
    brands: include_str!("../../../../data/vocabulary/brands.csv"),
    classes: include_str!("../../../../data/vocabulary/classes.csv"),
    conditions: include_str!("../../../../data/vocabulary/conditions.csv"),
    labs: include_str!("../../../../data/vocabulary/labs.csv"),
    specialties: include_str!("../../../../data/vocabulary/specialties.csv"),
    programs: include_str!("../../../../data/vocabulary/programs.csv"),
};

/// All known names and what they mean.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    ingredients: Vec<Ingredient>,
    brands: Vec<Brand>,
    classes: Vec<Class>,
    conditions: Vec<Condition>,
    labs: Vec<Lab>,
    specialties: Vec<Specialty>,
    programs: Vec<Program>,
    terms: TermIndex<Term>,
    by_loinc: HashMap<String, LabId>,
}

impl Vocabulary {
    /// The vocabulary built into the program, read once.
    ///
    /// # Panics
    /// Never in a released program: a test reads the same tables.
    pub fn builtin() -> &'static Self {
        static BUILT: OnceLock<Vocabulary> = OnceLock::new();
        BUILT.get_or_init(|| {
            Self::from_tables(&BUILTIN).expect("the built-in tables are read by a test")
        })
    }

    /// Reads the tables.
    ///
    /// # Errors
    /// The first row that cannot be read, or names something that is no row: table, line, column.
    pub fn from_tables(tables: &Tables<'_>) -> Result<Self, TableError> {
        let classes = drug::read_classes(tables.classes)?;
        let ingredients = drug::read_ingredients(tables.ingredients, &classes)?;
        let brands = drug::read_brands(tables.brands, &ingredients)?;
        let conditions = condition::read_conditions(tables.conditions)?;
        let labs = lab::read_labs(tables.labs)?;
        let specialties = condition::read_specialties(tables.specialties)?;
        let programs = condition::read_programs(tables.programs)?;
        let mut vocabulary = Self {
            terms: TermIndex::default(),
            by_loinc: HashMap::new(),
            ingredients,
            brands,
            classes,
            conditions,
            labs,
            specialties,
            programs,
        };
        vocabulary.index_terms();
        Ok(vocabulary)
    }

    fn index_terms(&mut self) {
        let terms = &mut self.terms;
        let mut add = |name: &str, synonyms: &[String], term: Term| {
            terms.insert(name, term);
            for synonym in synonyms {
                terms.insert(synonym, term);
            }
        };
        for (id, row) in (0..).map(IngredientId).zip(&self.ingredients) {
            add(&row.name, &row.synonyms, Term::Ingredient(id));
        }
        for (id, row) in (0..).map(BrandId).zip(&self.brands) {
            add(&row.name, &row.aliases, Term::Brand(id));
        }
        for (id, row) in (0..).map(ClassId).zip(&self.classes) {
            add(&row.name, &row.synonyms, Term::Class(id));
        }
        for (id, row) in (0..).map(ConditionId).zip(&self.conditions) {
            add(&row.name, &row.synonyms, Term::Condition(id));
        }
        for (id, row) in (0..).map(LabId).zip(&self.labs) {
            add(&row.name, &row.synonyms, Term::Lab(id));
            for code in &row.loinc {
                self.by_loinc.entry(code.clone()).or_insert(id);
            }
        }
        for (id, row) in (0..).map(SpecialtyId).zip(&self.specialties) {
            add(&row.name, &row.synonyms, Term::Specialty(id));
        }
        for (id, row) in (0..).map(ProgramId).zip(&self.programs) {
            add(&row.name, &row.synonyms, Term::Program(id));
        }
    }

    /// All names, for readers of prose.
    pub fn terms(&self) -> &TermIndex<Term> {
        &self.terms
    }

    /// What a whole written name means; empty where it is not known.
    pub fn meanings(&self, name: &str) -> &[Term] {
        self.terms.exact(name).unwrap_or_default()
    }
}

macro_rules! rows {
    ($($get:ident, $all:ident, $row:ident, $id:ident, $term:ident, $find:ident;)*) => {
        impl Vocabulary {$(
            #[doc = concat!("The row of an id. An id of another vocabulary may panic.")]
            pub fn $get(&self, id: $id) -> &$row {
                &self.$all[usize::from(id.0)]
            }

            #[doc = concat!("All rows of the table, in its order, with their ids.")]
            pub fn $all(&self) -> impl Iterator<Item = ($id, &$row)> {
                (0..).map($id).zip(&self.$all)
            }

            #[doc = concat!("The row that a whole written name means.")]
            pub fn $find(&self, name: &str) -> Option<$id> {
                self.meanings(name).iter().find_map(|term| match term {
                    Term::$term(id) => Some(*id),
                    _ => None,
                })
            }
        )*}
    };
}
rows! {
    ingredient, ingredients, Ingredient, IngredientId, Ingredient, find_ingredient;
    brand, brands, Brand, BrandId, Brand, find_brand;
    class, classes, Class, ClassId, Class, find_class;
    condition, conditions, Condition, ConditionId, Condition, find_condition;
    lab, labs, Lab, LabId, Lab, find_lab;
    specialty, specialties, Specialty, SpecialtyId, Specialty, find_specialty;
    program, programs, Program, ProgramId, Program, find_program;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_builtin_tables_are_read() {
        let vocabulary = Vocabulary::from_tables(&BUILTIN).unwrap_or_else(|e| panic!("{e}"));
        assert!(vocabulary.find_ingredient("metformin").is_some());
        assert!(vocabulary.find_class("GLP-1 receptor agonists").is_some());
        assert!(vocabulary.find_condition("T2DM").is_some());
        assert!(vocabulary.find_lab("A1c").is_some());
    }
}
