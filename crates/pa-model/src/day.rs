//! Reading days quickly: a record holds dozens, nearly all of them written `YYYY-MM-DD`.

use std::fmt;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, Visitor};

/// A day, for `deserialize_with`.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    deserializer.deserialize_str(DayVisitor)
}

/// A day that may be null; beside `default`.
pub(crate) fn optional<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Date>, D::Error> {
    struct Day(Date);
    impl<'de> Deserialize<'de> for Day {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            day(deserializer).map(Self)
        }
    }
    Ok(Option::<Day>::deserialize(deserializer)?.map(|day| day.0))
}

struct DayVisitor;

impl Visitor<'_> for DayVisitor {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date written YYYY-MM-DD")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
        match usual(text.as_bytes()) {
            Some(date) => Ok(date),
            // Whatever else jiff reads, and its message.
            None => Date::deserialize(text.into_deserializer()),
        }
    }
}

/// `YYYY-MM-DD` of a day that exists.
pub(crate) fn usual(text: &[u8]) -> Option<Date> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text else {
        return None;
    };
    let digits = [a, b, c, d, e, f, g, h].map(|byte| byte.wrapping_sub(b'0'));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let [a, b, c, d, e, f, g, h] = digits.map(|digit| digit as i8);
    let year = i16::from(a * 10 + b) * 100 + i16::from(c * 10 + d);
    Date::new(year, e * 10 + f, g * 10 + h).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// What jiff itself makes of a text, as the reference.
    fn reference(text: &str) -> Result<Date, String> {
        serde_json::from_value(text.into()).map_err(|e: serde_json::Error| e.to_string())
    }

    fn read(text: &str) -> Result<Date, String> {
        let value = serde_json::Value::from(text);
        day(&value).map_err(|e| e.to_string())
    }

    #[test]
    fn days_are_read_as_jiff_reads_them() {
        for text in [
            "2024-02-29",
            "2023-02-29",
            "0000-01-01",
            "9999-12-31",
            "2025-13-01",
            "2025-00-10",
            "2025-1-1",
            "2025-01-01T10:00:00",
            "20250101",
            "-000001-01-01",
            "2025/01/01",
            " 2025-01-01",
            "",
            "２025-01-01",
            "2025-01-0x",
        ] {
            assert_eq!(read(text), reference(text), "{text}");
        }
        let null = serde_json::Value::Null;
        assert_eq!(optional(&null).unwrap(), None);
        assert!(
            day(&null)
                .unwrap_err()
                .to_string()
                .contains("a date written")
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_jiff_reads_it(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9T:-]{0,12}") {
            prop_assert_eq!(read(&text), reference(&text));
        }
    }
}
