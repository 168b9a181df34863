//! Plan and prescriber.

use super::Draft;
use super::contact::phone;
use crate::chance::Stream;
use crate::day::Day;
use crate::profile::{Name, Profile};
use crate::text::Word;

/// Plan and prescriber.
#[derive(Debug)]
pub(super) struct Coverage<'m> {
    pub(super) plan: &'m Word,
    pub(super) start: Day,
    pub(super) given: &'m Name,
    pub(super) family: &'m Name,
    pub(super) npi: [u8; 10],
    pub(super) specialty: &'m Word,
    pub(super) phone: i32,
}

impl<'m> Coverage<'m> {
    /// The first of everything.
    pub(super) fn new(profile: &'m Profile) -> Self {
        Self {
            plan: &profile.plans[0].plans[0],
            start: Day(0),
            given: &profile.people.women[0],
            family: &profile.people.family[0],
            npi: [b'0'; 10],
            specialty: &profile.cohorts[0].specialties[0],
            phone: 0,
        }
    }
}

impl Draft<'_> {
    pub(super) fn draw_coverage(&mut self, chance: &mut Stream) {
        let senior = self.age >= 65.0;
        let weights = &self.cohort.insurance[usize::from(senior)];
        let line = &self.profile.plans[chance.weighted(weights).unwrap_or(0)];
        let people = &self.profile.people;
        let specialty = chance.weighted(&self.cohort.specialty_weights).unwrap_or(0);
        let plan = chance.one(&line.plans);
        let mut start = self.as_of.plus(-chance.between(60, 2_500));
        if senior && line.name == "medicare_part_d" {
            // Nobody is in Medicare by age before 65.
            start = start.max(self.birth.plus(23_741)).min(self.as_of);
        }
        let woman = chance.chance(0.45);
        self.coverage = Coverage {
            plan,
            start,
            given: chance.one(if woman { &people.women } else { &people.men }),
            family: chance.one(&people.family),
            npi: npi(chance.between(0, 99_999_999) as u32),
            specialty: &self.cohort.specialties[specialty],
            phone: phone(chance),
        };
    }
}

/// A National Provider Identifier of an individual: `1`, eight digits, and the check digit that
/// ISO 7812 gives with the prefix 80840 (45 CFR 162.406).
fn npi(digits: u32) -> [u8; 10] {
    let mut text = [b'1'; 10];
    let mut rest = digits;
    // 24 is what the prefix adds to the sum, 2 what the first digit does.
    let mut sum = 24 + 2;
    for place in (1..9).rev() {
        let digit = rest % 10;
        rest /= 10;
        text[place] = b'0' + digit as u8;
        let double = if place % 2 == 0 { 2 * digit } else { digit };
        sum += double / 10 + double % 10;
    }
    text[9] = b'0' + ((10 - sum % 10) % 10) as u8;
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_the_standard_s_example() {
        assert_eq!(&npi(23_456_789), b"1234567893");
    }
}
