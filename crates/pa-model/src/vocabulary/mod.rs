//! The vocabulary: every drug, class, condition, lab, specialty and programme the system knows, one
//! row of a table in `data/vocabulary/` each. Adding one is adding a row.

pub mod codes;
pub(crate) mod condition;
pub(crate) mod drug;
pub(crate) mod lab;
pub(crate) mod store;
mod table;
pub(crate) mod terms;
pub mod words;

pub use condition::{Condition, Program, Relation, Specialty};
pub use drug::{Brand, Class, DrugName, Ingredient, Membership, Route, distance, release_of};
pub use lab::Lab;
pub use store::TextList;
pub use table::TableError;
pub use terms::TermIndex;

use codes::CodeRange;
use condition::{ConditionRow, GroupRow};
use drug::{BrandRow, ClassRow, IngredientRow};
use lab::{Conversion, LabRow};
use store::{Slice, Texts};
use table::Names;
use terms::Spelled;

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
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    pub(crate) texts: Texts,
    pub(crate) ingredient_rows: Slice<IngredientRow>,
    pub(crate) brand_rows: Slice<BrandRow>,
    pub(crate) class_rows: Slice<ClassRow>,
    pub(crate) condition_rows: Slice<ConditionRow>,
    pub(crate) lab_rows: Slice<LabRow>,
    pub(crate) specialty_rows: Slice<GroupRow>,
    pub(crate) program_rows: Slice<GroupRow>,
    pub(crate) memberships: Slice<Membership>,
    pub(crate) ingredient_ids: Slice<IngredientId>,
    pub(crate) class_ids: Slice<ClassId>,
    pub(crate) codes: Slice<CodeRange>,
    pub(crate) condition_ids: Slice<ConditionId>,
    pub(crate) conversions: Slice<Conversion>,
    pub(crate) specialty_ids: Slice<SpecialtyId>,
    pub(crate) program_ids: Slice<ProgramId>,
    /// LOINC codes, as numbers of texts, in the order of the texts.
    pub(crate) by_loinc: Slice<(u128, LabId)>,
    pub(crate) terms: TermIndex<Term>,
    pub(crate) spelled: Spelled,
}

impl Vocabulary {
    /// Reads the tables.
    ///
    /// # Errors
    /// The first row that cannot be read, or names something that is no row: table, line, column.
    pub fn from_tables(tables: &Tables<'_>) -> Result<Self, TableError> {
        let mut vocabulary = Self::default();
        vocabulary.read_classes(tables.classes)?;
        vocabulary.read_ingredients(tables.ingredients)?;
        vocabulary.read_brands(tables.brands)?;
        vocabulary.read_conditions(tables.conditions)?;
        vocabulary.read_labs(tables.labs)?;
        vocabulary.read_specialties(tables.specialties)?;
        vocabulary.read_programs(tables.programs)?;
        vocabulary.index_terms();
        Ok(vocabulary)
    }

    /// Rows of a table by their names.
    fn names(&self, rows: impl Iterator<Item = u32>) -> Names {
        Names::of(rows.map(|name| self.texts.get(name)))
    }

    fn index_terms(&mut self) {
        let mut terms = TermIndex::default();
        let mut add = |name: &str, synonyms: TextList<'_>, term: Term| {
            terms.insert(name, term);
            for synonym in synonyms.iter() {
                terms.insert(synonym, term);
            }
        };
        for (id, row) in self.ingredients() {
            add(row.name, row.synonyms, Term::Ingredient(id));
        }
        for (id, row) in self.brands() {
            add(row.name, row.aliases, Term::Brand(id));
        }
        for (id, row) in self.classes() {
            add(row.name, row.synonyms, Term::Class(id));
        }
        for (id, row) in self.conditions() {
            add(row.name, row.synonyms, Term::Condition(id));
        }
        for (id, row) in self.labs() {
            add(row.name, row.synonyms, Term::Lab(id));
        }
        for (id, row) in self.specialties() {
            add(row.name, row.synonyms, Term::Specialty(id));
        }
        for (id, row) in self.programs() {
            add(row.name, row.synonyms, Term::Program(id));
        }
        self.terms = terms;
        let rows = (self.ingredient_rows.iter().map(|row| row.name))
            .chain(self.brand_rows.iter().map(|row| row.name))
            .chain(self.class_rows.iter().map(|row| row.name))
            .chain(self.condition_rows.iter().map(|row| row.name))
            .chain(self.lab_rows.iter().map(|row| row.name))
            .chain(self.specialty_rows.iter().map(|row| row.name))
            .chain(self.program_rows.iter().map(|row| row.name));
        self.spelled = Spelled::new(rows, &self.texts, &self.terms);
    }

    /// All names, for readers of prose.
    pub fn terms(&self) -> &TermIndex<Term> {
        &self.terms
    }

    /// What a whole written name means; empty where it is not known.
    pub fn meanings(&self, name: &str) -> &[Term] {
        match self.spelled.get(name, &self.texts) {
            Some(part) => part.of(&self.terms.meanings),
            None => self.terms.exact(name).unwrap_or_default(),
        }
    }
}

macro_rules! rows {
    ($($get:ident, $all:ident, $row:ident, $id:ident, $rows:ident, $view:ident, $find:ident;)*) => {
        impl Vocabulary {$(
            #[doc = concat!("The row of an id. An id of another vocabulary may panic.")]
            pub fn $get(&self, id: $id) -> $row<'_> {
                self.$view(&self.$rows[usize::from(id.0)])
            }

            #[doc = concat!("All rows of the table, in its order, with their ids.")]
            pub fn $all(&self) -> impl Iterator<Item = ($id, $row<'_>)> {
                (0..).map($id).zip(self.$rows.iter().map(|row| self.$view(row)))
            }

            #[doc = concat!("The row that a whole written name means.")]
            pub fn $find(&self, name: &str) -> Option<$id> {
                self.meanings(name).iter().find_map(|term| match term {
                    Term::$row(id) => Some(*id),
                    _ => None,
                })
            }
        )*}
    };
}
rows! {
    ingredient, ingredients, Ingredient, IngredientId, ingredient_rows, ingredient_view, find_ingredient;
    brand, brands, Brand, BrandId, brand_rows, brand_view, find_brand;
    class, classes, Class, ClassId, class_rows, class_view, find_class;
    condition, conditions, Condition, ConditionId, condition_rows, condition_view, find_condition;
    lab, labs, Lab, LabId, lab_rows, lab_view, find_lab;
    specialty, specialties, Specialty, SpecialtyId, specialty_rows, specialty_view, find_specialty;
    program, programs, Program, ProgramId, program_rows, program_view, find_program;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Tables of a row or two.
    const SMALL: Tables<'static> = Tables {
        classes: "class,synonyms,parents\nstatin,,\nstrong statin,,statin\n",
        ingredients: "ingredient,synonyms,classes,rxcui\n\
            atorvastatin,,strong statin [>=40 mg/day]; statin,83367\n",
        brands: "brand,aliases,ingredients,route,rxcui\nLipitor,,atorvastatin,oral,unknown\n",
        conditions: "condition,synonyms,icd10,history_icd10,snomed,includes\n\
            stroke,CVA; apoplexy,I63,Z86.73,230690007,\n",
        labs: "lab,synonyms,loinc,unit,conversions,plausible_min,plausible_max,kind\n\
            LDL-C,LDL,13457-7,mg/dL,mmol/L = 38.67,0,2000,lab\n\
            LDL direct,,18262-6; 13457-7,mg/dL,,,,lab\n",
        specialties: "specialty,synonyms,includes\ncardiology,cardiologist,\n",
        programs: "program,synonyms,includes\ncardiac rehabilitation,,\n",
    };

    #[test]
    fn rows_are_as_the_tables_say() {
        let vocabulary = Vocabulary::from_tables(&SMALL).unwrap();
        let lipitor = vocabulary.brand(vocabulary.find_brand("LIPITOR").unwrap());
        assert_eq!(
            (lipitor.name, lipitor.route),
            ("Lipitor", Some(Route::Oral))
        );
        assert_eq!(lipitor.rxcui, None);
        let atorvastatin = vocabulary.ingredient(lipitor.ingredients[0]);
        assert_eq!(atorvastatin.rxcui, Some("83367"));
        let strong = &atorvastatin.memberships[0];
        assert_eq!(strong.min_daily_mg, Some(crate::Decimal::from(40)));
        let statin = vocabulary.find_class("statins").unwrap();
        assert_eq!(
            vocabulary.class(strong.class).ancestors,
            [strong.class, statin]
        );
        // Atorvastatin is a statin twice over.
        assert_eq!(vocabulary.class(statin).size, 1);
        assert_eq!(vocabulary.class(strong.class).size, 1);
        let stroke = vocabulary.condition(vocabulary.find_condition("cva").unwrap());
        assert!(stroke.synonyms.iter().eq(["CVA", "apoplexy"]));
        assert_eq!(stroke.codes[0].to_string(), "I63");
        assert_eq!(stroke.history_codes[0].to_string(), "Z86.73");
        assert!(stroke.snomed.iter().eq(["230690007"]));
    }

    #[test]
    fn a_name_means_the_same_however_it_is_spelled() {
        let vocabulary = Vocabulary::builtin();
        let names = (vocabulary.ingredients().map(|(_, row)| row.name))
            .chain(vocabulary.brands().map(|(_, row)| row.name))
            .chain(vocabulary.classes().map(|(_, row)| row.name))
            .chain(vocabulary.conditions().map(|(_, row)| row.name))
            .chain(vocabulary.labs().map(|(_, row)| row.name))
            .chain(vocabulary.specialties().map(|(_, row)| row.name))
            .chain(vocabulary.programs().map(|(_, row)| row.name));
        for name in names {
            let meanings = vocabulary.meanings(name);
            assert!(!meanings.is_empty(), "{name}");
            // Another spelling takes the longer way.
            assert_eq!(
                vocabulary.meanings(&format!(" {name} ")),
                meanings,
                "{name}"
            );
        }
    }

    #[test]
    fn a_code_in_two_rows_means_the_first() {
        let vocabulary = Vocabulary::from_tables(&SMALL).unwrap();
        let by = |code| vocabulary.identify_lab("", Some(code));
        assert_eq!(by("13457-7"), vocabulary.find_lab("LDL"));
        assert_eq!(by("18262-6"), vocabulary.find_lab("LDL direct"));
        assert_eq!(by("13457"), None);
        let ldl = vocabulary.lab(by("13457-7").unwrap());
        let one = crate::Decimal::from(1);
        assert_eq!(ldl.canonical(one, Some("MMOL / L")), "38.67".parse().ok());
        assert_eq!(ldl.canonical(one, Some("g/L")), None);
    }

    /// What the build says when a row is wrong.
    #[test]
    fn an_error_names_table_and_line() {
        let said = |tables: Tables<'_>| Vocabulary::from_tables(&tables).unwrap_err().to_string();
        let tables = Tables {
            ingredients: "ingredient,synonyms,classes,rxcui\nx,,,\ny,,statins of old,\n",
            ..SMALL
        };
        assert_eq!(
            said(tables),
            "data/vocabulary/ingredients.csv, line 3: class `statins of old` is no row of classes.csv"
        );
        let tables = Tables {
            brands: "brand,aliases,ingredients,route,rxcui\nLipitor,,lovastatin,oral,\n",
            ..SMALL
        };
        assert_eq!(
            said(tables),
            "data/vocabulary/brands.csv, line 2: ingredient `lovastatin` is no row"
        );
        let tables = Tables {
            conditions: "condition,synonyms,icd10,history_icd10,snomed,includes\n\
                a,,,,,b\nb,,,,,a\n",
            ..SMALL
        };
        assert_eq!(
            said(tables),
            "data/vocabulary/conditions.csv, line 2: the row includes itself"
        );
        let tables = Tables {
            labs: "lab,synonyms,loinc,unit\nLDL-C,,,mg/dL\n",
            ..SMALL
        };
        assert_eq!(
            said(tables),
            "data/vocabulary/labs.csv, line 2: no column `conversions`"
        );
        let tables = Tables {
            programs: "program,synonyms,includes\n,,\n",
            ..SMALL
        };
        assert_eq!(
            said(tables),
            "data/vocabulary/programs.csv, line 2: `program` is empty"
        );
    }
}
