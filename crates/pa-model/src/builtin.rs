//! The vocabulary of `data/vocabulary/`, which the build script read and wrote down as data of the
//! program: nothing is parsed or allocated when a program starts.

use crate::vocabulary::Vocabulary;

mod generated {
    use std::borrow::Cow;

    use crate::decimal::Decimal;
    use crate::vocabulary::codes::{Code, CodeRange};
    use crate::vocabulary::condition::{ConditionRow, GroupRow};
    use crate::vocabulary::drug::{BrandRow, ClassRow, IngredientRow, Membership, Route::*};
    use crate::vocabulary::lab::{Conversion, LabRow};
    use crate::vocabulary::store::{Part, Texts};
    use crate::vocabulary::terms::{First, Name, Spelled, TermIndex};
    use crate::vocabulary::{
        BrandId, ClassId, ConditionId, IngredientId, LabId, ProgramId, SpecialtyId, Term::*,
        Vocabulary,
    };

    include!(concat!(env!("OUT_DIR"), "/vocabulary.rs"));
}

impl Vocabulary {
    /// The vocabulary built into the program.
    pub fn builtin() -> &'static Self {
        &generated::BUILTIN
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::vocabulary::BUILTIN;

    /// Debug forms, because they show every field.
    #[test]
    fn it_is_what_the_tables_say() {
        let read = Vocabulary::from_tables(&BUILTIN).unwrap();
        let same = format!("{:?}", Vocabulary::builtin()) == format!("{read:?}");
        assert!(same, "the generated tables differ from those that are read");
    }

    #[test]
    fn names_of_every_table_are_found() {
        let vocabulary = Vocabulary::builtin();
        let metformin = vocabulary.find_ingredient("Metformin").unwrap();
        assert_eq!(vocabulary.ingredient(metformin).name, "metformin");
        assert!(vocabulary.find_brand("Ozempic").is_some());
        assert!(vocabulary.find_class("GLP-1 receptor agonists").is_some());
        assert!(vocabulary.find_condition("T2DM").is_some());
        assert!(vocabulary.find_lab("A1c").is_some());
        assert_eq!(
            vocabulary.identify_lab("", Some("4548-4")),
            vocabulary.find_lab("HbA1c")
        );
        assert!(vocabulary.find_specialty("endocrinologist").is_some());
        assert!(vocabulary.find_program("cardiac rehab").is_some());
    }
}
