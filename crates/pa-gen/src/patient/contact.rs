//! Who the patient is: cohort, sex, name, address.

use super::Draft;
use crate::chance::Stream;
use crate::profile::{Name, People};
use crate::text::Word;

/// Name and address.
#[derive(Debug)]
pub(super) struct Contact<'m> {
    pub(super) given: &'m Name,
    pub(super) family: &'m Name,
    pub(super) house: u64,
    pub(super) street: &'m Word,
    /// City, state, first digits of its ZIP codes, area code.
    pub(super) town: &'m [Word; 4],
    /// Last two digits of the ZIP code.
    pub(super) zip: i32,
    pub(super) phone: i32,
}

impl<'m> Contact<'m> {
    /// The first of everything.
    pub(super) fn new(people: &'m People) -> Self {
        Self {
            given: &people.women[0],
            family: &people.family[0],
            house: 0,
            street: &people.streets[0],
            town: &people.towns[0],
            zip: 0,
            phone: 0,
        }
    }
}

impl Draft<'_> {
    pub(super) fn draw_person(&mut self, chance: &mut Stream) {
        let chosen = chance.weighted(&self.profile.shares).unwrap_or(0);
        self.cohort = &self.profile.cohorts[chosen];
        self.woman = chance.chance(self.cohort.women);
        let people = &self.profile.people;
        self.contact = Contact {
            given: chance.one(if self.woman {
                &people.women
            } else {
                &people.men
            }),
            family: chance.one(&people.family),
            town: chance.one(&people.towns),
            house: chance.between(1, 9_899) as u64,
            street: chance.one(&people.streets),
            zip: chance.between(1, 99),
            phone: phone(chance),
        };
    }
}

/// The last two digits of a telephone number of the range that is kept for fiction, 555-0100 to
/// 555-0199.
pub(super) fn phone(chance: &mut Stream) -> i32 {
    chance.between(0, 99)
}
