//! ICD-10-CM codes, code prefixes and ranges, compared without their dots.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An ICD-10-CM code in comparable form: upper case, without the dot. Codes compare as their
/// letters do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(
    /// Its three to seven bytes from the highest down, then zeros.
    pub(crate) u64,
);

impl Code {
    fn pack(text: &str) -> Option<Self> {
        if text.len() > 7 {
            return None;
        }
        let mut bytes = [0; 8];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self(u64::from_be_bytes(bytes)))
    }

    /// The letter, digit, and letter or digit of its category, in upper case: of `E11.65`, `E11`.
    pub fn category(self) -> [u8; 3] {
        let [first, second, third, ..] = self.0.to_be_bytes();
        [first, second, third]
    }

    fn length(self) -> u32 {
        8 - self.0.trailing_zeros() / 8
    }

    /// Its first `length` letters; `None` where it is shorter.
    fn prefix(self, length: u32) -> Option<Self> {
        (self.length() >= length).then(|| Self(self.0 & !(u64::MAX >> (8 * length))))
    }

    fn text(self) -> String {
        let bytes = self.0.to_be_bytes();
        bytes[..self.length() as usize]
            .iter()
            .map(|byte| char::from(*byte))
            .collect()
    }
}

impl fmt::Display for Code {
    /// As it is printed: `E11.65`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.text();
        match code.split_at_checked(3) {
            Some((category, rest)) if !rest.is_empty() => write!(f, "{category}.{rest}"),
            _ => f.write_str(&code),
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        normalize(&text)
            .ok_or_else(|| serde::de::Error::custom(format_args!("`{text}` is no ICD-10-CM code")))
    }
}

/// A listed code or range of codes; it takes every narrower code (`E11` takes `E11.65`), unless it is
/// marked as exact (`G35!`: the code as it was before it was divided).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CodeRange {
    pub(crate) first: Code,
    pub(crate) last: Code,
}

impl CodeRange {
    /// No code: the `last` of an exact one.
    const EXACT: Code = Code(0);

    /// Reads `E11`, `E11.65`, `E11.x`, `I20-I25`, `O09-O9A`, `G35!`. `None` where it is no code.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(exact) = text.strip_suffix('!') {
            return normalize(exact).map(|first| Self {
                first,
                last: Self::EXACT,
            });
        }
        let (first, last) = match text.split_once(['-', '–']) {
            Some((first, last)) => (normalize(first)?, normalize(last)?),
            None => {
                let code = normalize(text)?;
                (code, code)
            }
        };
        (first <= last).then_some(Self { first, last })
    }

    /// Whether `code` is listed or narrower than what is listed.
    pub fn takes(&self, code: Code) -> bool {
        // Its prefixes are not greater than it is.
        if code < self.first {
            return false;
        }
        if self.last == Self::EXACT {
            return code == self.first;
        }
        // A shorter code than the bound is broader, not narrower.
        code.prefix(self.first.length())
            .is_some_and(|p| p >= self.first)
            && code
                .prefix(self.last.length())
                .is_some_and(|p| p <= self.last)
    }

    /// Whether it begins in the chapter of symptoms and signs, R00 to R99 of ICD-10-CM.
    pub fn is_of_symptoms(&self) -> bool {
        self.first.category()[0] == b'R'
    }

    /// Whether it takes every code that `other` takes.
    pub fn covers(&self, other: &Self) -> bool {
        self.takes(other.first) && (other.last == Self::EXACT || self.takes(other.last))
    }

    /// Whether `code` is listed, narrower, or broader than what is listed.
    pub fn touches(&self, code: Code) -> bool {
        self.takes(code) || self.first.prefix(code.length()) == Some(code)
    }
}

impl fmt::Display for CodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last || self.last == Self::EXACT {
            self.first.fmt(f)
        } else {
            write!(f, "{}-{}", self.first, self.last)
        }
    }
}

/// The comparable form of an ICD-10-CM code: upper case, no dot, no trailing placeholder `x`
/// written for "any". `None` where it does not look like one (letter, digit, letter or digit).
pub fn normalize(code: &str) -> Option<Code> {
    let mut bytes = [0; 16];
    let mut length = 0;
    for byte in code.trim().bytes().filter(|byte| *byte != b'.') {
        *bytes.get_mut(length)? = byte.to_ascii_uppercase();
        length += 1;
    }
    while length > 3 && matches!(bytes[length - 1], b'X' | b'*') {
        length -= 1;
    }
    let bytes = &bytes[..length];
    let shaped = (3..=7).contains(&length)
        && bytes[0].is_ascii_alphabetic()
        && bytes[1].is_ascii_digit()
        && bytes.iter().all(u8::is_ascii_alphanumeric);
    shaped
        .then(|| str::from_utf8(bytes).ok().and_then(Code::pack))
        .flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_takes_itself_and_narrower_ones() {
        let code = |text: &str| normalize(text).unwrap();
        let t2dm = CodeRange::parse("E11.x").unwrap();
        assert!(t2dm.takes(code("E11.65")) && t2dm.takes(code("E11")));
        assert!(!t2dm.takes(code("E10.9")));
        let one = CodeRange::parse("E11.65").unwrap();
        assert!(!one.takes(code("E11")) && one.touches(code("E11")) && !one.touches(code("E11.9")));
        let ischaemic = CodeRange::parse("I20-I25").unwrap();
        assert!(ischaemic.takes(code("I21.4")) && ischaemic.takes(code("I25.10")));
        assert!(!ischaemic.takes(code("I26.99")) && !ischaemic.takes(code("I19")));
        let pregnancy = CodeRange::parse("O09-O9A").unwrap();
        assert!(pregnancy.takes(code("O24.410")) && pregnancy.takes(code("O9A.11")));
        assert_eq!(code("T78.3XXA").to_string(), "T78.3XXA");
        assert_eq!(
            serde_json::to_string(&code("t78.3xxa")).unwrap(),
            "\"T783XXA\""
        );
        let undivided = CodeRange::parse("G35!").unwrap();
        assert!(undivided.takes(code("G35")) && !undivided.takes(code("G35.B0")));
        assert_eq!(normalize("metformin"), None);
        assert_eq!(CodeRange::parse("E11.65").unwrap().to_string(), "E11.65");
    }
}
