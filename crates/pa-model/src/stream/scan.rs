//! Where a JSON value ends: a strict scanner that can pause at the end of a buffer.

/// The deepest nesting of a record, in levels. FHIR needs about 20; `serde_json` stops at 128.
pub const MAX_DEPTH: u32 = 100;

/// What may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    FirstValueOrEnd,
    FirstKeyOrEnd,
    Key,
    Colon,
    CommaOrEnd,
}

/// How far the scanner came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The value ends before this position.
    Done(usize),
    /// The buffer ends inside the value.
    More,
    /// The value cannot be followed further.
    Broken(usize, &'static str),
}

/// The scanner's state within one value.
#[derive(Debug, Clone)]
pub(super) struct Scan {
    at: usize,
    /// One bit a level, the innermost lowest: 1 an object, 0 an array.
    stack: u128,
    depth: u32,
    expect: Expect,
    /// The first flaw that does not hide where the value ends.
    pub(super) flaw: Option<(usize, &'static str)>,
}

enum Token {
    End(usize),
    More,
    Broken(usize, &'static str),
}

impl Scan {
    /// A scanner whose value begins at `at` or after spaces from there.
    pub(super) fn new(at: usize) -> Self {
        Self {
            at,
            stack: 0,
            depth: 0,
            expect: Expect::Value,
            flaw: None,
        }
    }

    /// The position the scanner came to.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The buffer's content has moved to the front by `by` bytes.
    pub(super) fn shift(&mut self, by: usize) {
        self.at -= by;
        if let Some((at, _)) = &mut self.flaw {
            *at -= by;
        }
    }

    /// Goes on in `buffer`; `last` says that nothing will follow it.
    pub(super) fn run(&mut self, buffer: &[u8], last: bool) -> Step {
        loop {
            while let Some(b' ' | b'\n' | b'\r' | b'\t') = buffer.get(self.at) {
                self.at += 1;
            }
            let Some(&byte) = buffer.get(self.at) else {
                return if last {
                    Step::Broken(self.at, "the input ends inside a record")
                } else {
                    Step::More
                };
            };
            let token = match self.expect {
                Expect::Value => self.value(buffer, byte, last),
                Expect::FirstValueOrEnd if byte == b']' => self.close(),
                Expect::FirstValueOrEnd => self.value(buffer, byte, last),
                Expect::FirstKeyOrEnd if byte == b'}' => self.close(),
                Expect::FirstKeyOrEnd | Expect::Key => self.key(buffer, byte, last),
                Expect::Colon if byte == b':' => {
                    self.expect = Expect::Value;
                    Token::End(self.at + 1)
                }
                Expect::Colon => Token::Broken(self.at, "expected `:` after a key"),
                Expect::CommaOrEnd => self.comma_or_end(byte),
            };
            match token {
                Token::End(at) => self.at = at,
                Token::More => return Step::More,
                Token::Broken(at, problem) => return Step::Broken(at, problem),
            }
            if self.depth == 0 && self.expect == Expect::CommaOrEnd {
                return Step::Done(self.at);
            }
        }
    }

    fn in_object(&self) -> bool {
        self.stack & 1 == 1
    }

    fn open(&mut self, object: bool) -> Token {
        if self.depth == MAX_DEPTH {
            return Token::Broken(self.at, "nested more than 100 levels deep");
        }
        self.depth += 1;
        self.stack = self.stack << 1 | u128::from(object);
        self.expect = if object {
            Expect::FirstKeyOrEnd
        } else {
            Expect::FirstValueOrEnd
        };
        Token::End(self.at + 1)
    }

    fn close(&mut self) -> Token {
        self.depth -= 1;
        self.stack >>= 1;
        self.expect = Expect::CommaOrEnd;
        Token::End(self.at + 1)
    }

    fn comma_or_end(&mut self, byte: u8) -> Token {
        match (byte, self.in_object()) {
            (b',', true) => self.expect = Expect::Key,
            (b',', false) => self.expect = Expect::Value,
            (b'}', true) | (b']', false) => return self.close(),
            (_, true) => return Token::Broken(self.at, "expected `,` or `}`"),
            (_, false) => return Token::Broken(self.at, "expected `,` or `]`"),
        }
        Token::End(self.at + 1)
    }

    fn key(&mut self, buffer: &[u8], byte: u8, last: bool) -> Token {
        if byte != b'"' {
            return Token::Broken(self.at, "expected a key in double quotes");
        }
        let token = self.string(buffer, last);
        if matches!(token, Token::End(_)) {
            self.expect = Expect::Colon;
        }
        token
    }

    fn value(&mut self, buffer: &[u8], byte: u8, last: bool) -> Token {
        let token = match byte {
            b'{' => return self.open(true),
            b'[' => return self.open(false),
            b'"' => self.string(buffer, last),
            b't' => self.literal(buffer, b"true", last),
            b'f' => self.literal(buffer, b"false", last),
            b'n' => self.literal(buffer, b"null", last),
            b'-' | b'0'..=b'9' => self.number(buffer, last),
            _ => Token::Broken(self.at, "expected a JSON value"),
        };
        if matches!(token, Token::End(_)) {
            self.expect = Expect::CommaOrEnd;
        }
        token
    }

    fn literal(&self, buffer: &[u8], word: &[u8], last: bool) -> Token {
        let rest = &buffer[self.at..];
        if rest.starts_with(word) {
            Token::End(self.at + word.len())
        } else if !last && word.starts_with(rest) {
            Token::More
        } else {
            Token::Broken(self.at, "expected a JSON value")
        }
    }

    fn number(&mut self, buffer: &[u8], last: bool) -> Token {
        let digits = |from: usize| {
            let rest = &buffer[from..];
            from + rest
                .iter()
                .position(|b| !b.is_ascii_digit())
                .unwrap_or(rest.len())
        };
        let broken = Token::Broken(self.at, "not a JSON number");
        let start = self.at + usize::from(buffer[self.at] == b'-');
        let mut end = digits(start);
        let whole = start..end;
        let leading_zero = whole.len() > 1 && buffer[start] == b'0';
        let mut parts = !whole.is_empty() && !leading_zero;
        if buffer.get(end) == Some(&b'.') {
            let fraction = digits(end + 1);
            parts &= fraction > end + 1;
            end = fraction;
        }
        let exponent = matches!(buffer.get(end), Some(b'e' | b'E'));
        if exponent {
            let sign = usize::from(matches!(buffer.get(end + 1), Some(b'+' | b'-')));
            let from = (end + 1 + sign).min(buffer.len());
            let power = digits(from);
            parts &= power > from;
            end = power;
        }
        if end == buffer.len() && !last {
            return Token::More;
        }
        if !parts {
            return broken;
        }
        // Only an exponent or some 300 digits can leave the range of binary64.
        if exponent || end - self.at > 300 {
            let text = std::str::from_utf8(&buffer[self.at..end]).unwrap_or_default();
            if !text.parse::<f64>().is_ok_and(f64::is_finite) {
                self.note(self.at, "the number is too large");
            }
        }
        Token::End(end)
    }

    fn string(&mut self, buffer: &[u8], last: bool) -> Token {
        let unfinished = |at| {
            if last {
                Token::Broken(at, "the input ends inside a string")
            } else {
                Token::More
            }
        };
        let mut flaw = None;
        let mut at = self.at + 1;
        loop {
            at += plain(&buffer[at.min(buffer.len())..]);
            let Some(&byte) = buffer.get(at) else {
                return unfinished(at);
            };
            match byte {
                b'"' => break,
                b'\\' => match escape(&buffer[at..]) {
                    Escape::Good(length) => at += length,
                    Escape::Wrong(length, problem) => {
                        flaw = flaw.or(Some((at, problem)));
                        at += length;
                    }
                    Escape::Unfinished => return unfinished(at),
                },
                // A line end inside a string is a string that was cut off.
                b'\n' => return Token::Broken(at, "the line ends inside a string"),
                0..0x20 => {
                    flaw = flaw.or(Some((at, "a control character in a string is not escaped")));
                    at += 1;
                }
                _ => at += 1,
            }
        }
        if let Some((at, problem)) = flaw {
            self.note(at, problem);
        }
        Token::End(at + 1)
    }

    fn note(&mut self, at: usize, problem: &'static str) {
        self.flaw = self.flaw.or(Some((at, problem)));
    }
}

/// How many of the bytes that a string goes on with are surely neither its end, nor an escape, nor a
/// control character. Eight at a time, because strings are most of a record.
#[inline]
pub(crate) fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // Sets the high bit of the first byte that is less than `n`, and perhaps of bytes after it.
    let less = |word: u64, n: u64| word.wrapping_sub(ONES * n) & !word & HIGH;
    let mut passed = 0;
    for chunk in bytes.chunks_exact(8) {
        // A chunk has eight bytes.
        let word = u64::from_le_bytes(chunk.try_into().unwrap_or_default());
        let quote = less(word ^ (ONES * u64::from(b'"')), 1);
        let escape = less(word ^ (ONES * u64::from(b'\\')), 1);
        let stop = quote | escape | less(word, 0x20);
        if stop != 0 {
            return passed + stop.trailing_zeros() as usize / 8;
        }
        passed += 8;
    }
    passed
}

enum Escape {
    Good(usize),
    Wrong(usize, &'static str),
    Unfinished,
}

/// Reads the escape that `text` begins with.
fn escape(text: &[u8]) -> Escape {
    const LONE: &str = "half of a surrogate pair stands alone";
    match text.get(1) {
        None => Escape::Unfinished,
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Escape::Good(2),
        Some(b'u') => match unit(&text[2..]) {
            None => Escape::Unfinished,
            Some(Err(())) => Escape::Wrong(2, "`\\u` needs four hexadecimal digits"),
            Some(Ok(0xDC00..=0xDFFF)) => Escape::Wrong(6, LONE),
            Some(Ok(0xD800..=0xDBFF)) => match text.get(6..8) {
                None if text.get(6).is_none_or(|b| *b == b'\\') => Escape::Unfinished,
                Some(b"\\u") => match unit(&text[8..]) {
                    None => Escape::Unfinished,
                    Some(Ok(0xDC00..=0xDFFF)) => Escape::Good(12),
                    Some(_) => Escape::Wrong(6, LONE),
                },
                _ => Escape::Wrong(6, LONE),
            },
            Some(Ok(_)) => Escape::Good(6),
        },
        Some(_) => Escape::Wrong(1, "an unknown escape in a string"),
    }
}

/// The four hexadecimal digits that `text` begins with; `None` where it ends too early.
fn unit(text: &[u8]) -> Option<Result<u32, ()>> {
    let mut value = 0;
    for at in 0..4 {
        match (*text.get(at)? as char).to_digit(16) {
            Some(digit) => value = value * 16 + digit,
            None => return Some(Err(())),
        }
    }
    Some(Ok(value))
}

#[cfg(test)]
mod tests {
    use super::plain;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_passed_over_is_plain(bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'"'), 0x1E_u8..0x24, Just(0xFF)], 0..40)) {
            let special = |b: &u8| matches!(b, b'"' | b'\\' | 0..0x20);
            let first = bytes.iter().position(special).unwrap_or(bytes.len());
            let passed = plain(&bytes);
            // Exactly as far as there are eights of bytes.
            prop_assert_eq!(passed, first.min(bytes.len() / 8 * 8));
        }
    }
}
