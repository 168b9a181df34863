//! Splitting a stream into records.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memrchr};

use super::scan::{Scan, Step};

/// Limits of a stream.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The longest record in bytes; 256 MiB unless said otherwise.
    pub record_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            record_bytes: 256 << 20,
        }
    }
}

/// One record of a stream.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// Its text, exactly as it stands.
    pub text: &'a str,
    /// Its number in the stream, from 1.
    pub number: u64,
    /// The line it begins in, from 1.
    pub line: u64,
}

/// What is wrong with the text of a record, and where. What the record says is not part of the
/// message.
#[derive(Debug)]
pub struct StreamError {
    /// The record's number, from 1.
    pub number: u64,
    /// The line of the problem, from 1.
    pub line: u64,
    /// The byte of the line, from 1.
    pub column: u64,
    /// What is wrong.
    pub problem: String,
    /// The record's bytes as far as they are known, for a file of rejects; at most 1 MiB.
    pub raw: Vec<u8>,
    /// Whether [`Records::next`] can go on with the record after it.
    pub recoverable: bool,
    /// The error of the reader, where reading failed.
    pub io: Option<io::Error>,
}

impl std::fmt::Display for StreamError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            number,
            line,
            column,
            problem,
            ..
        } = self;
        write!(
            f,
            "record {number}, line {line}, column {column}: {problem}"
        )
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.io.as_ref().map(|e| e as _)
    }
}

/// Bytes read at a time.
const CHUNK: usize = 256 << 10;
/// Bytes that are looked at for a record that is known at sight, if those before it were not longer.
const FAR: usize = 16 << 10;
/// The longest copy of a broken record that an error carries.
const RAW: usize = 1 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the first byte: a byte order mark may follow.
    Begin,
    /// Between records that are not in an array.
    Between,
    /// After `[`.
    ArrayBegin,
    /// After an element.
    AfterElement,
    /// At the first byte of a record.
    At { in_array: bool },
    /// After a broken record outside an array: go on at the next line that begins one.
    Recover,
    /// Nothing more can be read.
    End,
}

impl State {
    /// After a record.
    fn after(in_array: bool) -> Self {
        if in_array {
            Self::AfterElement
        } else {
            Self::Between
        }
    }
}

/// What [`Records::next_known`] came to.
#[derive(Debug)]
pub enum Known<'a, T> {
    /// What was made of a record that was known at sight.
    Yes(T),
    /// Another record.
    No(Record<'a>),
}

/// Splits a stream into records.
pub struct Records<R> {
    reader: R,
    limits: Limits,
    buffer: Vec<u8>,
    /// `buffer[start..end]` is read and not yet given out.
    start: usize,
    end: usize,
    eof: bool,
    state: State,
    /// The line that `start` is in, and how many of its bytes lie before `start`.
    line: u64,
    column: u64,
    number: u64,
    began: bool,
    /// About the length of the longest of the last records that were known at sight.
    recent: usize,
}

impl<R: Read> Records<R> {
    /// Reads with the limits that hold by default.
    pub fn new(reader: R) -> Self {
        Self::with_limits(reader, Limits::default())
    }

    /// Reads with other limits.
    pub fn with_limits(reader: R, limits: Limits) -> Self {
        Self {
            reader,
            limits,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            eof: false,
            state: State::Begin,
            line: 1,
            column: 0,
            number: 0,
            began: false,
            recent: 0,
        }
    }

    /// Whether anything but white space has been read: false at the end of an empty input.
    pub fn began(&self) -> bool {
        self.began
    }

    /// The next record. `None` at the end, or after an error that is not recoverable.
    #[allow(clippy::should_implement_trait)] // A record borrows the buffer, so this lends.
    pub fn next(&mut self) -> Option<Result<Record<'_>, StreamError>> {
        match self.find() {
            Ok(None) => {
                self.state = State::End;
                None
            }
            Err(error) => Some(Err(error)),
            Ok(Some((from, to))) => match std::str::from_utf8(&self.buffer[from..to]) {
                Ok(_) => Some(Ok(self.give(from, to))),
                Err(error) => {
                    let at = from + error.valid_up_to();
                    let broken = self.error(from, at, to, "invalid UTF-8", true);
                    self.consume(to);
                    Some(Err(broken))
                }
            },
        }
    }

    /// As [`Records::next`], save that `know` may take the record at sight: it is given a record whose
    /// text begins where the next one does and goes on to the end of the line, or less far where the
    /// line is long, and returns the length of the record and what it made of it. It must take nothing
    /// but a whole JSON object that [`Records::next`] would give too.
    pub fn next_known<T>(
        &mut self,
        know: impl FnOnce(Record<'_>) -> Option<(usize, T)>,
    ) -> Option<Result<Known<'_, T>, StreamError>> {
        match self.sight(know) {
            Err(error) => return Some(Err(error)),
            Ok(Some(known)) => return Some(Ok(Known::Yes(known))),
            Ok(None) => {}
        }
        Some(self.next()?.map(Known::No))
    }

    fn sight<T>(
        &mut self,
        know: impl FnOnce(Record<'_>) -> Option<(usize, T)>,
    ) -> Result<Option<T>, StreamError> {
        let Some(in_array) = self.seek()? else {
            return Ok(None);
        };
        self.state = State::At { in_array };
        // Far enough for a record somewhat longer than those before it.
        let far = (2 * self.recent).max(FAR).min(self.limits.record_bytes);
        while self.end - self.start < far && self.fill()? {}
        let rest = &self.buffer[self.start..self.end.min(self.start + far)];
        let line = &rest[..memchr(b'\n', rest).unwrap_or(rest.len())];
        let text = match std::str::from_utf8(line) {
            Ok(text) => text,
            // Cut off within a character, or broken there: the record may end before.
            Err(error) => std::str::from_utf8(&line[..error.valid_up_to()]).unwrap_or_default(),
        };
        let known = know(Record {
            text,
            number: self.number + 1,
            line: self.line,
        });
        Ok(known.map(|(length, made)| {
            self.number += 1;
            self.start += length;
            self.column += length as u64;
            self.recent = length.max(self.recent - self.recent / 16);
            self.state = State::after(in_array);
            made
        }))
    }

    fn give(&mut self, from: usize, to: usize) -> Record<'_> {
        self.consume(from);
        let line = self.line;
        self.consume(to);
        // Checked by the caller; an empty text could only come from a fault in this file.
        let text = std::str::from_utf8(&self.buffer[from..to]).unwrap_or_default();
        Record {
            text,
            number: self.number,
            line,
        }
    }

    /// Finds the next record and gives its place in the buffer.
    fn find(&mut self) -> Result<Option<(usize, usize)>, StreamError> {
        match self.seek()? {
            Some(in_array) => self.scan(in_array).map(Some),
            None => Ok(None),
        }
    }

    /// Goes to the first byte of the next record, and says whether it is in an array.
    fn seek(&mut self) -> Result<Option<bool>, StreamError> {
        loop {
            match self.state {
                State::At { in_array } => return Ok(Some(in_array)),
                State::End => return Ok(None),
                State::Recover => self.recover()?,
                _ => {}
            }
            let Some(byte) = self.peek()? else {
                if matches!(self.state, State::ArrayBegin | State::AfterElement) {
                    return Err(self.fail("the input ends before the array does: is it cut off?"));
                }
                return Ok(None);
            };
            self.began = true;
            match (self.state, byte) {
                (State::Begin, 0xEF) => self.skip_mark()?,
                (State::Begin | State::Between, b'[') => {
                    self.consume(self.start + 1);
                    self.state = State::ArrayBegin;
                }
                (State::Begin | State::Between, b'{') => return Ok(Some(false)),
                (State::Begin | State::Between, _) => return Err(self.not_a_record()),
                (State::ArrayBegin | State::AfterElement, b']') => {
                    self.consume(self.start + 1);
                    self.state = State::Between;
                }
                (State::ArrayBegin, _) => return Ok(Some(true)),
                (State::AfterElement, b',') => {
                    self.consume(self.start + 1);
                    if self.peek()?.is_some() {
                        return Ok(Some(true));
                    }
                }
                (State::AfterElement, _) => {
                    return Err(self.fail("expected `,` or `]` after a record"));
                }
                (State::At { .. } | State::Recover | State::End, _) => {}
            }
        }
    }

    fn not_a_record(&mut self) -> StreamError {
        let known = self.state == State::Between && self.number > 0;
        let mut error = self.fail("expected a JSON object or an array of them");
        // One bad line among records is one bad record.
        error.recoverable = known;
        if known {
            self.state = State::Recover;
        }
        error
    }

    fn skip_mark(&mut self) -> Result<(), StreamError> {
        while self.end - self.start < 3 && self.fill()? {}
        if self.buffer[self.start..self.end].starts_with(b"\xEF\xBB\xBF") {
            self.start += 3;
            self.state = State::Between;
            return Ok(());
        }
        Err(self.fail("this is not JSON text"))
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Result<Option<u8>, StreamError> {
        loop {
            let space = |b: &u8| matches!(b, b' ' | b'\n' | b'\r' | b'\t');
            let found = self.buffer[self.start..self.end]
                .iter()
                .position(|b| !space(b));
            if let Some(found) = found {
                self.consume(self.start + found);
                return Ok(Some(self.buffer[self.start]));
            }
            self.consume(self.end);
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// Follows the record that begins at `start` to its end.
    fn scan(&mut self, in_array: bool) -> Result<(usize, usize), StreamError> {
        self.number += 1;
        // What follows if it can be told where the record ends.
        self.state = State::after(in_array);
        let mut scan = Scan::new(self.start);
        loop {
            match scan.run(&self.buffer[..self.end], self.eof) {
                Step::Done(to) => {
                    if let Some((at, problem)) = scan.flaw {
                        let error = self.error(self.start, at, to, problem, true);
                        self.consume(to);
                        return Err(error);
                    }
                    return Ok((self.start, to));
                }
                Step::More => {
                    if self.end - self.start >= self.limits.record_bytes {
                        let at = scan.at();
                        let limit = self.limits.record_bytes;
                        let problem = format!("the record is longer than {limit} bytes");
                        return Err(self.broken(at, &problem, in_array));
                    }
                    let before = self.start;
                    self.fill()?;
                    scan.shift(before - self.start);
                }
                Step::Broken(at, problem) => return Err(self.broken(at, problem, in_array)),
            }
        }
    }

    /// An error after which the end of the record is not known.
    fn broken(&mut self, at: usize, problem: &str, in_array: bool) -> StreamError {
        let end = self.next_line_record(self.start).unwrap_or_else(|| {
            let line_end = self.buffer[at..self.end].iter().position(|b| *b == b'\n');
            line_end.map_or(self.end, |length| at + length)
        });
        let error = self.error(self.start, at, end.max(self.start), problem, !in_array);
        self.state = if in_array { State::End } else { State::Recover };
        error
    }

    /// Where a line after `from` begins with `{`, within the buffer.
    fn next_line_record(&self, from: usize) -> Option<usize> {
        let window = self.buffer[from..self.end]
            .windows(2)
            .position(|pair| pair == b"\n{");
        window.map(|at| from + at + 1)
    }

    /// Goes to the next line that begins with `{`.
    fn recover(&mut self) -> Result<(), StreamError> {
        loop {
            if let Some(found) = self.next_line_record(self.start) {
                self.consume(found);
                self.state = State::Between;
                return Ok(());
            }
            // The last byte may be the line end before the record that is sought.
            self.consume(self.end.saturating_sub(1).max(self.start));
            if !self.fill()? {
                self.consume(self.end);
                self.state = State::End;
                return Ok(());
            }
        }
    }

    /// An error at `start` that ends the stream.
    fn fail(&mut self, problem: &str) -> StreamError {
        self.state = State::End;
        let mut error = self.error(self.start, self.start, self.end, problem, false);
        error.number = self.number + 1;
        error
    }

    fn error(
        &self,
        from: usize,
        at: usize,
        to: usize,
        problem: &str,
        recoverable: bool,
    ) -> StreamError {
        let (line, before) = self.place(at);
        StreamError {
            number: self.number,
            line,
            column: before + 1,
            problem: problem.to_owned(),
            raw: self.buffer[from..to.min(from + RAW)].to_vec(),
            recoverable,
            io: None,
        }
    }

    /// The line that a position at or after `start` is in, and how many bytes of it lie before.
    fn place(&self, at: usize) -> (u64, u64) {
        let passed = &self.buffer[self.start..at];
        let lines = memchr_iter(b'\n', passed).count() as u64;
        // Looked for only where there is one: a record seldom holds a line end.
        let last = if lines > 0 {
            memrchr(b'\n', passed)
        } else {
            None
        };
        let column = match last {
            Some(last) => (passed.len() - last - 1) as u64,
            None => self.column + passed.len() as u64,
        };
        (self.line + lines, column)
    }

    fn consume(&mut self, to: usize) {
        (self.line, self.column) = self.place(to);
        self.start = to;
    }

    /// Reads more behind `end`; false at the end of the input.
    fn fill(&mut self) -> Result<bool, StreamError> {
        if self.eof {
            return Ok(false);
        }
        if self.buffer.len() - self.end < CHUNK {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
            if self.buffer.len() - self.end < CHUNK {
                let wanted = (self.buffer.len() * 2)
                    .clamp(2 * CHUNK, self.limits.record_bytes.max(CHUNK) + 2 * CHUNK);
                self.buffer.resize(wanted.max(self.end + CHUNK), 0);
            }
        }
        loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Ok(0) => {
                    self.eof = true;
                    return Ok(false);
                }
                Ok(read) => {
                    self.end += read;
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let mut failed = self.fail("cannot read further");
                    failed.io = Some(error);
                    return Err(failed);
                }
            }
        }
    }
}
