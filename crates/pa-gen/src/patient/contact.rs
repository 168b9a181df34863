//! Who the patient is: cohort, sex, name, address.

use std::fmt::Write;

use fake::locales::{Data, EN};

use super::Draft;
use crate::chance::Stream;

/// Name and address.
#[derive(Debug, Default)]
pub(super) struct Contact<'m> {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) line: String,
    pub(super) city: &'m str,
    pub(super) state: &'m str,
    pub(super) postal_code: String,
    pub(super) area: &'m str,
    pub(super) phone: String,
    pub(super) email: String,
}

impl Draft<'_> {
    pub(super) fn draw_person(&mut self, chance: &mut Stream) {
        let chosen = chance.weighted(&self.profile.shares).unwrap_or(0);
        self.cohort = &self.profile.cohorts[chosen];
        self.woman = chance.chance(self.cohort.women);
        let people = &self.profile.people;
        let given = chance.one(if self.woman {
            &people.women
        } else {
            &people.men
        });
        let family = chance.one(EN::NAME_LAST_NAME);
        let [city, state, zip, area] = chance.one(&people.towns);
        let contact = &mut self.contact;
        contact.city = city;
        contact.state = state;
        contact.area = area;
        let number = self.index + 1;
        write(&mut contact.id, format_args!("P{number:03}"));
        write(&mut contact.name, format_args!("{given} {family}"));
        let house = chance.between(1, 9_899);
        write(
            &mut contact.line,
            format_args!("{house} {}", chance.one(&people.streets)),
        );
        write(
            &mut contact.postal_code,
            format_args!("{zip}{:02}", chance.between(1, 99)),
        );
        phone(&mut contact.phone, area, chance);
        contact.email.clear();
        let letters = given.chars().chain(['.']).chain(family.chars());
        let plain = letters.filter(|c| c.is_ascii_alphabetic() || *c == '.');
        contact.email.extend(plain.map(|c| c.to_ascii_lowercase()));
        // Writing to a string cannot fail.
        let _ = write!(contact.email, "{number}@example.com");
    }
}

/// A telephone number of the range that is kept for fiction.
pub(super) fn phone(text: &mut String, area: &str, chance: &mut Stream) {
    write(
        text,
        format_args!("{area}-555-01{:02}", chance.between(0, 99)),
    );
}

/// Replaces what stands in `text`.
pub(super) fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.clear();
    // Writing to a string cannot fail.
    let _ = text.write_fmt(arguments);
}
