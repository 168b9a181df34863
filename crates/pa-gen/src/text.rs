//! Text of records: words escaped once, and a buffer they are appended to.

use std::fmt;
use std::ops::Deref;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::day::Day;

/// A word or phrase of records, and how it stands between the quotes of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Word {
    plain: String,
    escaped: String,
}

impl Word {
    /// How it stands between the quotes of JSON.
    pub fn escaped(&self) -> &str {
        &self.escaped
    }
}

impl From<String> for Word {
    fn from(plain: String) -> Self {
        let quoted = serde_json::Value::from(plain.as_str()).to_string();
        Self {
            escaped: quoted[1..quoted.len() - 1].to_owned(),
            plain,
        }
    }
}

impl From<&str> for Word {
    fn from(plain: &str) -> Self {
        Self::from(plain.to_owned())
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain)
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.plain
    }
}

/// A short piece of JSON that is copied whole with its padding: a copy of fixed length costs a
/// tenth of one whose length must be looked at.
#[derive(Debug, Clone)]
pub struct Piece<const N: usize> {
    padded: [u8; N],
    length: usize,
}

impl<const N: usize> Piece<N> {
    /// The piece of a text, which must not be longer than `N` bytes.
    pub fn new(text: &str) -> Result<Self> {
        let mut padded = [b' '; N];
        padded
            .get_mut(..text.len())
            .with_context(|| format!("`{text}` is longer than {N} bytes"))?
            .copy_from_slice(text.as_bytes());
        Ok(Self {
            padded,
            length: text.len(),
        })
    }

    /// The text.
    pub fn as_bytes(&self) -> &[u8] {
        &self.padded[..self.length]
    }
}

/// A buffer of text, used again and again.
#[derive(Default)]
pub struct Text {
    /// What is beyond `length` is padding, to be overwritten.
    bytes: Vec<u8>,
    length: usize,
}

impl Text {
    /// What was appended.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Forgets what was appended, and keeps the room.
    pub fn clear(&mut self) {
        self.length = 0;
    }

    /// The next `N` bytes to be written.
    #[inline]
    fn room<const N: usize>(&mut self) -> &mut [u8; N] {
        if self.bytes.len() - self.length < N {
            self.grow(N);
        }
        match self.bytes[self.length..].first_chunk_mut() {
            Some(room) => room,
            None => unreachable!("the buffer has just grown"),
        }
    }

    #[cold]
    fn grow(&mut self, least: usize) {
        let size = (2 * self.bytes.len()).max(self.length + least).max(1 << 16);
        self.bytes.resize(size, b' ');
    }

    /// Appends a text of fixed length.
    #[inline]
    pub fn put<const N: usize>(&mut self, text: &[u8; N]) {
        *self.room() = *text;
        self.length += N;
    }

    /// Appends a piece.
    #[inline]
    pub fn piece<const N: usize>(&mut self, piece: &Piece<N>) {
        *self.room() = piece.padded;
        self.length += piece.length;
    }

    /// Appends text as it is.
    #[inline]
    pub fn raw(&mut self, text: &[u8]) {
        if self.bytes.len() - self.length < text.len() {
            self.grow(text.len());
        }
        self.bytes[self.length..self.length + text.len()].copy_from_slice(text);
        self.length += text.len();
    }

    /// Appends a word, without quotes.
    #[inline]
    pub fn word(&mut self, word: &Word) {
        self.raw(word.escaped.as_bytes());
    }

    /// Takes back the last byte.
    pub fn pop(&mut self) {
        self.length = self.length.saturating_sub(1);
    }

    /// Appends a day as `2026-01-01`.
    #[inline]
    pub fn day(&mut self, day: Day) {
        self.put(&day.text());
    }

    /// Appends a number, with zeros before it up to a width of at most 20.
    pub fn number(&mut self, number: u64, width: usize) {
        let mut digits = [b'0'; 20];
        let mut first = digits.len();
        let mut rest = number;
        while rest > 0 || first == digits.len() {
            first -= 1;
            digits[first] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.raw(&digits[first.min(digits.len() - width.min(digits.len()))..]);
    }

    /// Appends two digits.
    #[inline]
    pub fn two(&mut self, number: i32) {
        self.put(&crate::day::two_digits(number));
    }

    /// Appends `scaled` divided by ten to the power `decimals` as JSON: whole numbers as they are,
    /// others without zeros at the end, but for one behind the point.
    #[inline]
    pub fn decimal(&mut self, scaled: i64, decimals: u8) {
        if scaled < 0 {
            self.put(b"-");
        }
        let scaled = scaled.unsigned_abs();
        match decimals {
            0 => self.short(scaled),
            1 => {
                self.short(scaled / 10);
                self.put(&[b'.', b'0' + (scaled % 10) as u8]);
            }
            _ => {
                let scale = 10_u64.pow(u32::from(decimals));
                self.short(scaled / scale);
                self.put(b".");
                let mut rest = scaled % scale;
                let mut left = usize::from(decimals);
                while left > 1 && rest.is_multiple_of(10) {
                    rest /= 10;
                    left -= 1;
                }
                self.number(rest, left);
            }
        }
    }

    /// Appends a number that mostly has up to three digits.
    #[inline]
    fn short(&mut self, number: u64) {
        let Some(digits) = SHORT.get(number as usize) else {
            return self.number(number, 1);
        };
        *self.room() = [digits[0], digits[1], digits[2], b' '];
        self.length += usize::from(digits[3]);
    }
}

/// The digits of the numbers below 1,000, and how many they are.
static SHORT: [[u8; 4]; 1_000] = {
    let mut table = [[0; 4]; 1_000];
    let mut number = 0;
    while number < 1_000 {
        let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        let digits = [b'0' + hundreds as u8, b'0' + tens as u8, b'0' + ones as u8];
        table[number] = if number >= 100 {
            [digits[0], digits[1], digits[2], 3]
        } else if number >= 10 {
            [digits[1], digits[2], b' ', 2]
        } else {
            [digits[2], b' ', b' ', 1]
        };
        number += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(write: impl FnOnce(&mut Text)) -> String {
        let mut text = Text::default();
        write(&mut text);
        String::from_utf8(text.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn numbers_are_those_of_serde() {
        for scaled in (0..1_100).chain([5_000, 9_999, 10_000, 123_450, 1_000_001]) {
            assert_eq!(text(|t| t.decimal(scaled, 0)), scaled.to_string());
            for decimals in 1..4 {
                let value = scaled as f64 / 10_f64.powi(i32::from(decimals));
                assert_eq!(
                    text(|t| t.decimal(scaled, decimals)),
                    serde_json::to_string(&value).unwrap()
                );
            }
        }
        assert_eq!(text(|t| t.decimal(-25, 1)), "-2.5");
        assert_eq!(text(|t| t.number(7, 3)), "007");
        assert_eq!(text(|t| t.number(1_234, 3)), "1234");
        assert_eq!(text(|t| t.number(u64::MAX, 99)), u64::MAX.to_string());
    }

    #[test]
    fn words_are_escaped_and_padding_is_not_seen() {
        let word = Word::from("a \"b\" \\ é\n");
        assert_eq!(word.escaped(), r#"a \"b\" \\ é\n"#);
        let piece = Piece::<8>::new("ab").unwrap();
        let long = "x".repeat(100_000);
        let whole = text(|t| {
            t.piece(&piece);
            t.raw(long.as_bytes());
            t.piece(&piece);
            t.put(b",");
            t.pop();
            t.word(&word);
        });
        assert_eq!(whole, format!("ab{long}ab{}", word.escaped()));
        assert!(Piece::<8>::new("123456789").is_err());
    }
}
