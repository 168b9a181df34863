//! Reading the records that are as nearly all are, in one pass.
//!
//! A load of a million spends its time on reading JSON: once to see where a record ends and that it
//! is sound, once more as a type. [`read`] does both at once, and gives up at anything unusual: a
//! field that the type does not know, a field that comes twice, an escape in a string, a number with
//! an exponent, whatever is wrong. The caller then reads the record by the long way
//! ([`crate::stream`]), which knows everything and says what is wrong. What this reads, the long way
//! reads as the same.

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, Error};

use super::{
    Address, Allergy, Borrowed, Condition, ConditionStatus, Coverage, FamilyHistory, Medication,
    MedicationStatus, Observation, Outcome, Patient, Prescriber, Program, Sex,
};
use crate::stream::plain;
use crate::{Date, Decimal, day};

/// Entries that a list has room for from its first on.
const ENTRIES: usize = 8;

/// Reads the record that a text begins with, and where it ends. `None` where it is unusual, which
/// need not mean that it is wrong.
pub fn read<'a, S: Text<'a>>(text: &'a str) -> Option<(Patient<S>, usize)> {
    // White space before it would be counted as part of it.
    text.strip_prefix('{')?;
    let mut input = Input { text, at: 0 };
    let patient = Patient::<S>::read(&mut input)?;
    (!patient.patient_id.as_ref().is_empty()).then_some((patient, input.at))
}

/// What texts can be kept as.
pub trait Text<'a>: Field<'a> + Default + AsRef<str> {}

impl<'a> Text<'a> for String {}
impl<'a> Text<'a> for Borrowed<'a> {}

/// A text of which some is read.
pub struct Input<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Input<'a> {
    /// The next byte that is no white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Takes the next byte that is no white space.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then_some(())
    }

    /// Whether a list goes on; its end is taken.
    #[inline]
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        match self.next()? {
            b',' => Some(true),
            byte => (byte == end).then_some(false),
        }
    }

    /// Opens a list or an object; false where it is empty, and then it is closed too.
    #[inline]
    fn open(&mut self, begin: u8, end: u8) -> Option<bool> {
        self.expect(begin)?;
        let empty = self.peek()? == end;
        self.at += usize::from(empty);
        Some(!empty)
    }

    /// A string without escapes.
    #[inline]
    fn string(&mut self) -> Option<&'a str> {
        self.expect(b'"')?;
        let (begin, bytes) = (self.at, self.text.as_bytes());
        let mut end = begin + plain(bytes.get(begin..)?);
        loop {
            match *bytes.get(end)? {
                b'"' => break,
                b'\\' | 0..0x20 => return None,
                _ => end += 1,
            }
        }
        self.at = end + 1;
        self.text.get(begin..end)
    }

    /// A key with its colon.
    #[inline]
    fn key(&mut self) -> Option<&'a str> {
        let key = self.string()?;
        self.expect(b':')?;
        Some(key)
    }

    /// Takes `null` where it stands.
    #[inline]
    fn null(&mut self) -> Option<bool> {
        let null = self.peek()? == b'n';
        if null {
            self.text.get(self.at..)?.strip_prefix("null")?;
            self.at += 4;
        }
        Some(null)
    }

    /// How many digits come next, and their number.
    #[inline]
    fn digits(&mut self) -> (u32, i64) {
        let (mut count, mut value) = (0, 0_i64);
        while let Some(byte) = self.text.as_bytes().get(self.at)
            && byte.is_ascii_digit()
        {
            // Whoever asks refuses what is longer than this keeps.
            value = value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            count += 1;
            self.at += 1;
        }
        (count, value)
    }
}

/// What can stand as a field of a record.
pub trait Field<'a>: Sized {
    /// Reads it.
    fn read(input: &mut Input<'a>) -> Option<Self>;
}

impl<'a> Field<'a> for String {
    fn read(input: &mut Input<'a>) -> Option<Self> {
        input.string().map(str::to_owned)
    }
}

impl<'a> Field<'a> for Borrowed<'a> {
    #[inline]
    fn read(input: &mut Input<'a>) -> Option<Self> {
        input.string().map(Self::from)
    }
}

impl<'a, T: Field<'a>> Field<'a> for Option<T> {
    #[inline]
    fn read(input: &mut Input<'a>) -> Option<Self> {
        if input.null()? {
            return Some(None);
        }
        T::read(input).map(Some)
    }
}

impl<'a, T: Field<'a>> Field<'a> for Vec<T> {
    fn read(input: &mut Input<'a>) -> Option<Self> {
        if !input.open(b'[', b']')? {
            return Some(Self::new());
        }
        let mut list = Self::with_capacity(ENTRIES);
        loop {
            list.push(T::read(input)?);
            if !input.goes_on(b']')? {
                return Some(list);
            }
        }
    }
}

impl<'a> Field<'a> for Date {
    #[inline]
    fn read(input: &mut Input<'a>) -> Option<Self> {
        day::usual(input.string()?.as_bytes())
    }
}

impl<'a> Field<'a> for Decimal {
    /// Up to nine digits and six behind the point: as far as binary fractions, by which other
    /// numbers are read, give the same millionths.
    #[inline]
    fn read(input: &mut Input<'a>) -> Option<Self> {
        let negative = input.peek()? == b'-';
        input.at += usize::from(negative);
        let zero = input.text.as_bytes().get(input.at) == Some(&b'0');
        let (count, whole) = input.digits();
        if count == 0 || count > 9 || (zero && count > 1) {
            return None;
        }
        let mut micros = whole * 1_000_000;
        if input.text.as_bytes().get(input.at) == Some(&b'.') {
            input.at += 1;
            let (count, fraction) = input.digits();
            if count == 0 || count > 6 {
                return None;
            }
            micros += fraction * 10_i64.pow(6 - count);
        }
        if matches!(input.text.as_bytes().get(input.at), Some(b'e' | b'E')) {
            return None;
        }
        Some(Self::from_micros(if negative { -micros } else { micros }))
    }
}

/// A statement of the prescriber's, where it is plain text.
impl<'a> Field<'a> for serde_json::Value {
    fn read(input: &mut Input<'a>) -> Option<Self> {
        input.string().map(Self::from)
    }
}

macro_rules! words {
    ($($name:ident),*) => {$(
        impl<'a> Field<'a> for $name {
            #[inline]
            fn read(input: &mut Input<'a>) -> Option<Self> {
                let word = BorrowedStrDeserializer::<Error>::new(input.string()?);
                Self::deserialize(word).ok()
            }
        }
    )*};
}
words!(Sex, ConditionStatus, MedicationStatus, Outcome);

/// Objects by their fields: those that must be there, and those that may be missing.
macro_rules! objects {
    ($($name:ident { $($needed:ident),*; $($optional:ident),* })*) => {$(
        impl<'a, S: Text<'a>> Field<'a> for $name<S> {
            fn read(input: &mut Input<'a>) -> Option<Self> {
                $(let mut $needed = None;)*
                $(let mut $optional = None;)*
                let mut more = input.open(b'{', b'}')?;
                while more {
                    let key = input.key()?;
                    $(if key == stringify!($needed) {
                        once(&mut $needed, input)?;
                    } else)* $(if key == stringify!($optional) {
                        once(&mut $optional, input)?;
                    } else)* {
                        return None;
                    }
                    more = input.goes_on(b'}')?;
                }
                Some(Self {
                    $($needed: $needed?,)*
                    $($optional: $optional.unwrap_or_default(),)*
                })
            }
        }
    )*};
}
objects! {
    Patient {
        patient_id, as_of, birth_date;
        name, sex, address, phone, email, coverage, prescriber, conditions, family_history,
        observations, medications, allergies, programs, attestations
    }
    Address { ; line, city, state, postal_code }
    Coverage { plan_id; member_id, start }
    Prescriber { ; name, npi, specialty, phone }
    Condition { name; icd10, onset, status }
    FamilyHistory { name; icd10, relation }
    Observation { name, date; loinc, value, unit }
    Medication { drug; ingredient, dose, start, end, status, outcome, reason }
    Allergy { substance; reaction }
    Program { name; start, end }
}

/// Reads a field that may not have been read before.
#[inline]
fn once<'a, T: Field<'a>>(field: &mut Option<T>, input: &mut Input<'a>) -> Option<()> {
    if field.is_some() {
        return None;
    }
    *field = Some(T::read(input)?);
    Some(())
}

#[cfg(test)]
mod tests;
