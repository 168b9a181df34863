//! Days as numbers, and their text.

/// A day, counted from 1970-01-01, in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i32);

impl Day {
    /// The day of a date.
    pub fn from_civil(year: i32, month: i32, day: i32) -> Self {
        // Years counted from March, eras of 400 years.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month and day, for days from the year 0 on.
    ///
    /// After C. Neri and L. Schneider, "Euclidean affine functions and their application to
    /// calendar algorithms" (2022): divisions are by constants of unsigned numbers.
    #[inline]
    pub fn civil(self) -> (i32, i32, i32) {
        // Years begin in March; quarters of days, so that a leap day closes its year and century.
        let quarters = 4 * (self.0 + 719_468) as u32 + 3;
        let century = quarters / 146_097;
        let of_century = quarters % 146_097 / 4;
        let product = u64::from(4 * of_century + 3) * 2_939_745;
        let of_year = (product as u32) / 2_939_745 / 4;
        let march = 2_141 * of_year + 197_913;
        let next = of_year >= 306;
        let year = 100 * century + (product >> 32) as u32 + u32::from(next);
        let month = march / 65_536 - if next { 12 } else { 0 };
        let day = march % 65_536 / 2_141 + 1;
        (year as i32, month as i32, day as i32)
    }

    /// The day as `2026-01-01`; of years from 0 to 9999.
    #[inline]
    pub fn text(self) -> [u8; 10] {
        let (year, month, day) = self.civil();
        let [a, b] = two_digits(year / 100);
        let [c, d] = two_digits(year);
        let [e, f] = two_digits(month);
        let [g, h] = two_digits(day);
        [a, b, c, d, b'-', e, f, b'-', g, h]
    }

    /// `days` later.
    pub fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }
}

/// The digits of the numbers from 0 to 99.
static TWO: [[u8; 2]; 100] = {
    let mut table = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        table[number] = [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
        number += 1;
    }
    table
};

/// The last two digits of a number from 0 on.
#[inline]
pub fn two_digits(number: i32) -> [u8; 2] {
    TWO[number as u32 as usize % 100]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn agrees_with_the_calendar() {
        let start = jiff::civil::date(1970, 1, 1);
        for number in -62_000..60_000 {
            let date = start.checked_add(jiff::Span::new().days(number)).unwrap();
            let (year, month, day) = (
                i32::from(date.year()),
                i32::from(date.month()),
                i32::from(date.day()),
            );
            assert_eq!(Day(number).civil(), (year, month, day));
            assert_eq!(Day::from_civil(year, month, day), Day(number));
            assert_eq!(Day(number).text(), *date.to_string().as_bytes());
        }
    }
}
