//! Exact decimal numbers: clinical thresholds such as 6.5 % or 29.95 kg/m² must compare exactly,
//! which binary fractions do not promise after a conversion.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number with six decimal places, from about −9.2 × 10¹² to 9.2 × 10¹²: wide enough for viral
/// loads, fine enough for every unit conversion of the vocabulary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(pub(crate) i64);

const SCALE: i64 = 1_000_000;

/// Why a text is not a [`Decimal`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a number between -9e12 and 9e12")]
pub struct ParseDecimalError(String);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(0);

    /// The number of millionths.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The number that is `micros` millionths.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The nearest decimal, or `None` where `value` is not finite or too large.
    pub fn from_f64(value: f64) -> Option<Self> {
        let scaled = (value * SCALE as f64).round();
        // 2^63 is exactly representable, so the comparison is exact.
        (scaled.abs() < 9_223_372_036_854_775_808.0).then_some(Self(scaled as i64))
    }

    /// The nearest binary floating-point number.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / SCALE as f64
    }

    /// `self × numerator / denominator`, rounded half away from zero; `None` on overflow.
    pub fn ratio(self, numerator: Self, denominator: Self) -> Option<Self> {
        if denominator.0 == 0 {
            return None;
        }
        let product = i128::from(self.0) * i128::from(numerator.0);
        let divisor = i128::from(denominator.0);
        let half = divisor.abs() / 2;
        let rounded = if (product < 0) == (divisor < 0) {
            (product.abs() + half) / divisor.abs()
        } else {
            -((product.abs() + half) / divisor.abs())
        };
        i64::try_from(rounded).ok().map(Self)
    }

    /// The sum; `None` on overflow.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` on overflow.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Rounded half away from zero to `places` decimals (at most six).
    pub fn round(self, places: u32) -> Self {
        let step = 10_i64.pow(6_u32.saturating_sub(places));
        let half = step / 2;
        let rounded = (self.0.abs().saturating_add(half)) / step * step;
        Self(rounded * self.0.signum())
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self(i64::from(value) * SCALE)
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Reads plain decimal notation, also with thousands separators as policies print them
    /// (`1,500`); exponents go through binary floating point.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParseDecimalError(text.chars().take(40).collect());
        if text.contains(['e', 'E']) {
            return text.parse().ok().and_then(Self::from_f64).ok_or_else(wrong);
        }
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = whole.replace(',', "");
        if (whole.is_empty() && fraction.is_empty())
            || !whole
                .bytes()
                .chain(fraction.bytes())
                .all(|b| b.is_ascii_digit())
        {
            return Err(wrong());
        }
        let mut micros: i64 = 0;
        let padded = fraction.bytes().chain(std::iter::repeat(b'0')).take(6);
        for digit in whole.bytes().chain(padded) {
            micros = micros
                .checked_mul(10)
                .and_then(|m| m.checked_add(i64::from(digit - b'0')))
                .ok_or_else(wrong)?;
        }
        if fraction.as_bytes().get(6).is_some_and(|d| *d >= b'5') {
            micros = micros.checked_add(1).ok_or_else(wrong)?;
        }
        Ok(Self(if negative { -micros } else { micros }))
    }
}

impl fmt::Display for Decimal {
    /// The shortest exact form: `8.2`, `40`, `-2.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let whole = self.0.unsigned_abs() / SCALE as u64;
        let fraction = self.0.unsigned_abs() % SCALE as u64;
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{fraction:06}");
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % SCALE == 0 {
            serializer.serialize_i64(self.0 / SCALE)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::from_f64(value)
            .ok_or_else(|| serde::de::Error::custom(format_args!("{value} is out of range")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_prints_what_policies_write() {
        for (text, printed) in [
            ("8.2", "8.2"),
            ("1,500", "1500"),
            ("-2.50", "-2.5"),
            (".5", "0.5"),
            ("1e3", "1000"),
        ] {
            assert_eq!(text.parse::<Decimal>().unwrap().to_string(), printed);
        }
        for text in [
            "",
            ".",
            "1.2.3",
            "abc",
            "99999999999999999999",
            "--1",
            "1 0",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn printing_and_reading_agree(micros in -9_000_000_000_000_000_000_i64..9_000_000_000_000_000_000) {
            let value = Decimal::from_micros(micros);
            prop_assert_eq!(value.to_string().parse::<Decimal>().unwrap(), value);
        }

        #[test]
        fn json_numbers_survive(micros in -1_000_000_000_000_i64..1_000_000_000_000) {
            let value = Decimal::from_micros(micros);
            let json = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), value);
        }
    }
}
