//! Plan and prescriber.

use super::Draft;
use super::contact::{phone, write};
use crate::chance::Stream;
use crate::day::Day;
use fake::locales::{Data, EN};

/// Plan and prescriber.
#[derive(Debug)]
pub(super) struct Coverage<'m> {
    pub(super) plan: &'m str,
    pub(super) member: String,
    pub(super) start: Day,
    pub(super) prescriber: String,
    pub(super) npi: String,
    pub(super) specialty: &'m str,
    pub(super) phone: String,
}

impl Default for Coverage<'_> {
    fn default() -> Self {
        Self {
            plan: "",
            member: String::new(),
            start: Day(0),
            prescriber: String::new(),
            npi: String::new(),
            specialty: "",
            phone: String::new(),
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
        let coverage = &mut self.coverage;
        coverage.plan = chance.one(&line.plans).as_str();
        write(
            &mut coverage.member,
            format_args!("MEM{:010}", self.index + 1),
        );
        let mut start = self.as_of.plus(-chance.between(60, 2_500));
        if senior && line.name == "medicare_part_d" {
            // Nobody is in Medicare by age before 65.
            start = start.max(self.birth.plus(23_741)).min(self.as_of);
        }
        coverage.start = start;
        coverage.specialty = &self.cohort.specialties[specialty];
        let woman = chance.chance(0.45);
        let given = chance.one(if woman { &people.women } else { &people.men });
        let family = chance.one(EN::NAME_LAST_NAME);
        write(
            &mut coverage.prescriber,
            format_args!("Dr. {given} {family}"),
        );
        npi(&mut coverage.npi, chance.between(0, 99_999_999) as u32);
        phone(&mut coverage.phone, self.contact.area, chance);
    }
}

/// A National Provider Identifier of an individual: `1`, eight digits, and the check digit that
/// ISO 7812 gives with the prefix 80840 (45 CFR 162.406).
fn npi(text: &mut String, digits: u32) {
    write(text, format_args!("1{digits:08}"));
    // 24 is what the prefix adds to the sum.
    let sum: u32 = text
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    let check = (10 - (sum + 24) % 10) % 10;
    text.push((b'0' + check as u8) as char);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_the_standard_s_example() {
        let mut text = String::new();
        npi(&mut text, 23_456_789);
        assert_eq!(text, "1234567893");
    }
}
