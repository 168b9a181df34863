//! From a sentence's text to typed tokens: numbers, signs, names of the vocabulary, cues of the
//! language lists, parentheses as nested tokens. The longest known phrase at each place wins; where
//! a name and a cue are equally long, the token carries both.

use std::ops::Range;

use compact_str::{CompactString, CompactStringExt};
use enumset::EnumSet;
use pa_model::Decimal;
use pa_model::vocabulary::codes::CodeRange;
use pa_model::vocabulary::words::{self, Word};
use pa_model::vocabulary::{ClassId, ConditionId, LabId, ProgramId, SpecialtyId, Term, Vocabulary};

use crate::language::{Cue, Numbered, cues};

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A word, or a phrase of the lists or the vocabulary.
    Word,
    /// A number, in digits or spelled out.
    Number(Decimal),
    /// A sign.
    Sign(char),
    /// An ICD-10-CM code or range.
    Code(CodeRange),
    /// Tokens in parentheses or brackets.
    Group(Vec<Token>),
}

/// A token of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    pub(crate) shape: Shape,
    /// Folded words joined by spaces.
    pub(crate) norm: CompactString,
    /// The text as written.
    pub(crate) raw: CompactString,
    /// Byte range in the sentence.
    pub(crate) span: Range<usize>,
    pub(crate) cues: EnumSet<Cue>,
    pub(crate) terms: Vec<Term>,
}

impl Token {
    pub(crate) fn is(&self, cue: Cue) -> bool {
        self.cues.contains(cue)
    }

    pub(crate) fn is_sign(&self, sign: char) -> bool {
        matches!(self.shape, Shape::Sign(own) if own == sign)
    }

    pub(crate) fn number(&self) -> Option<Decimal> {
        match self.shape {
            Shape::Number(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn group(&self) -> Option<&[Token]> {
        match &self.shape {
            Shape::Group(tokens) => Some(tokens),
            _ => None,
        }
    }

    pub(crate) fn condition(&self) -> Option<ConditionId> {
        self.terms.iter().find_map(|t| {
            if let Term::Condition(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    }

    pub(crate) fn lab(&self) -> Option<LabId> {
        self.terms.iter().find_map(|t| {
            if let Term::Lab(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    }

    pub(crate) fn class(&self) -> Option<ClassId> {
        self.terms.iter().find_map(|t| {
            if let Term::Class(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    }

    pub(crate) fn specialty(&self) -> Option<SpecialtyId> {
        self.terms.iter().find_map(|t| {
            if let Term::Specialty(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    }

    pub(crate) fn program(&self) -> Option<ProgramId> {
        self.terms.iter().find_map(|t| {
            if let Term::Program(id) = t {
                Some(*id)
            } else {
                None
            }
        })
    }

    pub(crate) fn is_drug(&self) -> bool {
        let drug = |t: &Term| matches!(t, Term::Ingredient(_) | Term::Brand(_) | Term::Class(_));
        self.terms.iter().any(drug)
    }

    /// "patient", "the member": whom the request is for.
    pub(crate) fn is_patient(&self) -> bool {
        matches!(
            self.norm.as_str(),
            "patient" | "the patient" | "member" | "the member"
        )
    }

    /// A word that says nothing of the patient and names nothing.
    pub(crate) fn is_silent(&self) -> bool {
        self.is(Cue::Inert) && self.terms.is_empty()
    }

    /// "or older", "and younger": a bound of age.
    pub(crate) fn bounds_age(&self) -> bool {
        self.norm.ends_with("older") || self.norm.ends_with("younger")
    }

    /// Whether a word is among those that it is made of.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.norm.len() >= word.len() && self.norm.split(' ').any(|said| said == word)
    }

    /// "a", "an".
    pub(crate) fn is_article(&self) -> bool {
        matches!(self.norm.as_str(), "a" | "an")
    }

    /// A word that the reading adds, standing where `like` stands.
    pub(crate) fn word(norm: &str, cues: impl Into<EnumSet<Cue>>, like: &Self) -> Self {
        Self {
            shape: Shape::Word,
            norm: norm.into(),
            cues: cues.into(),
            terms: Vec::new(),
            ..like.clone()
        }
    }

    /// The requested drug, which this word ("it", "therapy") stands for.
    pub(crate) fn as_requested(&self) -> Self {
        Self {
            norm: "requested drug".into(),
            cues: EnumSet::new(),
            ..self.clone()
        }
    }

    /// A comma, or a sign that only divides.
    pub(crate) fn is_comma(&self) -> bool {
        self.is_sign(',') || self.is_sign(';')
    }
}

/// Folded words, joined by spaces.
fn joined(words: &[Word]) -> CompactString {
    words.join_compact(" ")
}

/// Whether a folded word says of which age or sex a patient is.
pub(crate) fn is_age_or_sex(word: &str) -> bool {
    matches!(
        word,
        "adult"
            | "adolescent"
            | "child"
            | "children"
            | "pediatric"
            | "female"
            | "male"
            | "woman"
            | "women"
            | "man"
            | "men"
            | "girl"
            | "boy"
    )
}

/// The folded words of tokens, joined by spaces.
pub(crate) fn norms(tokens: &[Token]) -> String {
    let norms: Vec<&str> = tokens.iter().map(|t| t.norm.as_str()).collect();
    norms.join(" ")
}

/// Categories whose third character is a letter.
const LETTERED: [&str; 6] = ["C7A", "C7B", "D3A", "M1A", "O9A", "Z3A"];

const SPELLED: [&str; 19] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// A number spelled out ("twelve", "forty", "sixty-five") at word `at`: its value, and how many words
/// it takes.
fn spelled(words: &[Word], at: usize) -> Option<(i32, usize)> {
    let small = |at: usize| {
        let norm = words.get(at)?.norm.as_str();
        let at = SPELLED.iter().position(|w| *w == norm)?;
        Some(at as i32 + 1)
    };
    if let Some(value) = small(at) {
        return Some((value, 1));
    }
    let norm = words.get(at)?.norm.as_str();
    let tens = (TENS.iter().position(|w| *w == norm)? as i32 + 2) * 10;
    Some(match small(at + 1).filter(|ones| *ones < 10) {
        Some(ones) => (tens + ones, 2),
        None => (tens, 1),
    })
}

/// What payers call their members besides, as words fold.
const MEMBERS: [&str; 8] = [
    "client",
    "beneficiary",
    "beneficiarie",
    "enrollee",
    "participant",
    "subscriber",
    "applicant",
    "recipient",
];

/// The tokens of a sentence.
pub(crate) fn lex(text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
    let mut words = words::words(text);
    for word in &mut words {
        if MEMBERS.contains(&word.norm.as_str()) {
            word.norm = "member".into();
        }
    }
    let lexer = Lexer {
        text,
        run_ends: run_ends(text, &words),
        numbered: cues().numbered(&words),
        words,
        vocabulary,
    };
    nest(lexer.flat())
}

/// For each word, the end of the run of words that it begins: names do not reach across
/// punctuation.
fn run_ends(text: &str, words: &[Word]) -> Vec<usize> {
    let mut ends = vec![words.len(); words.len()];
    for (at, pair) in words.windows(2).enumerate().rev() {
        ends[at] = if divides(text, &pair[0], &pair[1]) {
            at + 1
        } else {
            ends[at + 1]
        };
    }
    ends
}

fn divides(text: &str, before: &Word, after: &Word) -> bool {
    let gap = &text[before.span.end..after.span.start];
    // Nearly every gap.
    if gap == " " {
        return false;
    }
    gap.contains([
        ',', ';', ':', '(', ')', '[', ']', '<', '>', '=', '≥', '≤', '?', '%', '"', '“', '”',
    ]) || (gap.starts_with(". ") && before.norm.len() > 1 && before.norm != "st")
        || gap.contains(" - ")
        || gap.contains(['–', '—']) && gap.contains(' ')
}

struct Lexer<'a> {
    text: &'a str,
    words: Vec<Word>,
    numbered: Numbered,
    run_ends: Vec<usize>,
    vocabulary: &'a Vocabulary,
}

impl Lexer<'_> {
    fn flat(&self) -> Vec<Token> {
        let mut out = Vec::new();
        let (mut at, mut end) = (0, 0);
        while let Some(word) = self.words.get(at) {
            self.signs(end, word.span.start, &mut out);
            let (taken, token) = self.token(at);
            end = token.span.end;
            at += taken;
            out.push(token);
        }
        self.signs(end, self.text.len(), &mut out);
        out
    }

    /// One token at word `at`, and how many words it takes.
    fn token(&self, at: usize) -> (usize, Token) {
        if let Some((taken, range, span)) = self.code(at) {
            return (taken, self.plain(Shape::Code(range), span));
        }
        let end = self.run_ends[at];
        let run = &self.words[..end];
        let term = self.vocabulary.terms().longest_at(run, at);
        if let Some(found) = self.interrupted(at, end, term.map_or(0, |t| t.0)) {
            return found;
        }
        let cue_before = |end: usize| cues().longest_at(&self.words[..end], &self.numbered, at);
        let cue = cue_before(end);
        // "and younger than 50 years", "or above 64 years": the comparison begins behind the connective.
        let cue = match cue {
            Some((words, meanings))
                if (meanings.contains(Cue::OrMore) || meanings.contains(Cue::OrLess))
                    && self.compares(at + words) =>
            {
                cue_before(at + words - 1)
            }
            // "a second-generation antihistamine": "second" is part of the name.
            Some((2, meanings))
                if meanings.contains(Cue::Another)
                    && self
                        .vocabulary
                        .terms()
                        .longest_at(run, at + 1)
                        .is_some_and(|t| t.0 > 1) =>
            {
                cue_before(at + 1)
            }
            cue => cue,
        };
        let taken = term.map_or(0, |t| t.0).max(cue.as_ref().map_or(0, |c| c.0));
        if taken <= 1
            && let Some((words, value)) = self.number(at)
        {
            let span = self.words[at].span.start..self.words[at + words - 1].span.end;
            return (words, self.plain(Shape::Number(value), span));
        }
        let taken = taken.max(1);
        let span = self.words[at].span.start..self.words[at + taken - 1].span.end;
        let mut token = self.token_of(Shape::Word, joined(&self.words[at..at + taken]), span);
        // Some payers call the drug that the request is for their target agent.
        if matches!(token.norm.as_str(), "target agent" | "target drug") {
            token.norm = token.norm.replace("target", "requested").into();
        }
        // "non-opioid" names what is no opioid.
        let denied = at > 0
            && self.words[at - 1].norm == "non"
            && &self.text[self.words[at - 1].span.end..self.words[at].span.start] == "-";
        if let Some((_, meanings)) = term.filter(|t| t.0 == taken && !denied) {
            token.terms = meanings.to_vec();
        }
        if let Some((_, meanings)) = cue.filter(|c| c.0 == taken) {
            token.cues = meanings;
        }
        (taken, token)
    }

    /// Whether the word before `at` ("younger", "above") compares with what stands at `at`.
    fn compares(&self, at: usize) -> bool {
        let Some(next) = self.words.get(at).map(|w| w.norm.as_str()) else {
            return false;
        };
        let number = next.bytes().all(|b| b.is_ascii_digit()) || spelled(&self.words, at).is_some();
        let alone = matches!(
            self.words[at - 1].norm.as_str(),
            "above" | "over" | "under" | "below"
        );
        let gap = &self.text[self.words[at - 1].span.end..self.words[at].span.start];
        next == "than" || (number && alone && gap == " ")
    }

    /// A name with its abbreviation in parentheses before its last words ("dipeptidyl peptidase-4
    /// (DPP-4) inhibitor"), where that is a longer name than the words before the parenthesis.
    fn interrupted(&self, at: usize, end: usize, before: usize) -> Option<(usize, Token)> {
        let open = self.words[end - 1].span.end;
        let rest = self.text[open..].trim_start().strip_prefix('(')?;
        let close = self.text.len() - rest.len() + rest.find(')')?;
        let abbreviation = rest.get(..close + rest.len() - self.text.len())?;
        // A word there ("inhaled") would say which one is meant; letters say the name again.
        let letters = abbreviation
            .chars()
            .filter(char::is_ascii_uppercase)
            .count();
        if abbreviation.contains(' ') || letters < 2 || end - at > 8 {
            return None;
        }
        let resumes = (end..self.words.len()).find(|w| self.words[*w].span.start > close)?;
        let gap = self.text.get(close + 1..self.words[resumes].span.start)?;
        if !gap.chars().all(|c| c == ' ' || c == '-') {
            return None;
        }
        let mut words = self.words[at..end].to_vec();
        words.extend_from_slice(&self.words[resumes..self.run_ends[resumes]]);
        let (taken, meanings) = self.vocabulary.terms().longest_at(&words, 0)?;
        if taken <= end - at || taken <= before {
            return None;
        }
        let last = resumes + taken - (end - at) - 1;
        let span = self.words[at].span.start..self.words[last].span.end;
        let mut token = self.token_of(Shape::Word, joined(&words[..taken]), span);
        token.terms = meanings.to_vec();
        Some((last + 1 - at, token))
    }

    fn plain(&self, shape: Shape, span: Range<usize>) -> Token {
        let norm = CompactString::from_str_to_lowercase(&self.text[span.clone()]);
        self.token_of(shape, norm, span)
    }

    fn token_of(&self, shape: Shape, norm: CompactString, span: Range<usize>) -> Token {
        Token {
            shape,
            norm,
            raw: self.text[span.clone()].into(),
            span,
            cues: EnumSet::new(),
            terms: Vec::new(),
        }
    }

    /// A number in digits (`1,500`, `0.5`) or spelled out: how many words it takes.
    fn number(&self, at: usize) -> Option<(usize, Decimal)> {
        let norm = self.words[at].norm.as_str();
        if let Some((value, taken)) = spelled(&self.words, at) {
            return Some((taken, Decimal::from(value)));
        }
        if norm == "twice" || norm == "half" || !norm.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut taken = 1;
        while let Some(next) = self.words.get(at + taken) {
            let digits = next.norm.bytes().all(|b| b.is_ascii_digit());
            let gap = &self.text[self.words[at + taken - 1].span.end..next.span.start];
            let joins = digits && (gap == "." || (gap == "," && next.norm.len() == 3));
            if !joins {
                break;
            }
            taken += 1;
        }
        let text = &self.text[self.words[at].span.start..self.words[at + taken - 1].span.end];
        let value: Decimal = text.parse().ok()?;
        let value = if self.is_negative(at) {
            Decimal::ZERO.checked_sub(value)?
        } else {
            value
        };
        Some((taken, value))
    }

    /// A minus right before the digits, not a range or a hyphen: `≤ -2.5`, `(-1)`.
    fn is_negative(&self, at: usize) -> bool {
        let before = &self.text[..self.words[at].span.start];
        let Some(rest) = before.strip_suffix(['-', '−', '–']) else {
            return false;
        };
        let outer = rest.trim_end().chars().next_back();
        let spaced =
            rest.is_empty() || rest.ends_with(|c: char| c.is_whitespace() || "(≤≥<>=".contains(c));
        spaced && !outer.is_some_and(|c| c.is_ascii_digit())
    }

    /// An ICD-10-CM code or range of codes standing as such in the text.
    fn code(&self, at: usize) -> Option<(usize, CodeRange, Range<usize>)> {
        let start = self.words[at].span.start;
        let preceded = self.text[..start].chars().next_back();
        if preceded.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let rest = &self.text[start..];
        let code_char = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '–' | '*');
        let length = rest.find(|c| !code_char(c)).unwrap_or(rest.len());
        let chunk = rest[..length].trim_end_matches(['.', '-', '–']);
        let shaped = |part: &str| {
            let b = part.as_bytes();
            b.len() >= 3
                && b[0].is_ascii_uppercase()
                && b[1].is_ascii_digit()
                && (b[2].is_ascii_digit() || part.contains('.') || LETTERED.contains(&part))
                && (b.len() == 3 || b[3] == b'.')
        };
        if !chunk.split(['-', '–']).all(shaped) {
            return None;
        }
        // "B12" is a vitamin: a name of the vocabulary is no code unless it has a dot.
        if !chunk.contains(['.', '-', '–']) && !self.vocabulary.meanings(chunk).is_empty() {
            return None;
        }
        // "F31.0 through F31.7" is the range "F31.0-F31.7".
        let behind = &rest[chunk.len()..];
        let last = [" through ", " to "].iter().find_map(|word| {
            let last = behind.strip_prefix(word)?;
            let length = last.find(|c| !code_char(c)).unwrap_or(last.len());
            let last = last[..length].trim_end_matches(['.', '-', '–']);
            shaped(last).then(|| (last, chunk.len() + word.len() + last.len()))
        });
        let (range, length) = match last.filter(|_| shaped(chunk)) {
            Some((last, length)) => (CodeRange::parse(&format!("{chunk}-{last}"))?, length),
            None => (CodeRange::parse(chunk)?, chunk.len()),
        };
        let span = start..start + length;
        let taken = self.words[at..]
            .iter()
            .take_while(|w| w.span.start < span.end)
            .count();
        Some((taken, range, span))
    }

    fn signs(&self, from: usize, to: usize, out: &mut Vec<Token>) {
        let gap = &self.text[from..to];
        let mut chars = gap.char_indices().peekable();
        while let Some((offset, c)) = chars.next() {
            let at = from + offset;
            let mut end = at + c.len_utf8();
            let followed = chars.peek().map(|(_, next)| *next);
            let (sign, cue) = match (c, followed) {
                ('>' | '<', Some('=')) | ('=', Some('>' | '<')) => {
                    chars.next();
                    end += 1;
                    let least = c == '>' || followed == Some('>');
                    if least {
                        ('≥', Some(Cue::AtLeast))
                    } else {
                        ('≤', Some(Cue::AtMost))
                    }
                }
                ('≥' | '⩾', _) => ('≥', Some(Cue::AtLeast)),
                ('≤' | '⩽', _) => ('≤', Some(Cue::AtMost)),
                ('>', _) => ('>', Some(Cue::MoreThan)),
                ('<', _) => ('<', Some(Cue::LessThan)),
                ('-' | '–' | '—' | '−', _) => {
                    // A hyphen inside a word only joins; between numbers or spaces it is a sign.
                    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                    let before = self.text[..at].chars().next_back();
                    let after = self.text[end..].chars().next();
                    let numerals =
                        ends_in_numeral(&self.text[..at]) && begins_with_numeral(&self.text[end..]);
                    let spaced = before.is_some_and(char::is_whitespace) || numerals;
                    if !(spaced || digit(before) && digit(after))
                        && before.is_some()
                        && (c == '-' || (digit(before) || digit(after)))
                    {
                        continue;
                    }
                    let minus = self
                        .words
                        .iter()
                        .position(|w| w.span.start == end)
                        .is_some_and(|w| self.is_negative(w));
                    if minus {
                        continue;
                    }
                    ('-', None)
                }
                (c, _)
                    if c.is_whitespace()
                        || c.is_alphanumeric()
                        || matches!(
                            c,
                            '\'' | '’'
                                | '"'
                                | '“'
                                | '”'
                                | '*'
                                | '®'
                                | '™'
                                | '_'
                                | '`'
                                | '†'
                                | '‡'
                                | '^'
                                | '{'
                                | '}'
                        ) =>
                {
                    continue;
                }
                (c, _) => (c, None),
            };
            let mut token = self.plain(Shape::Sign(sign), at..end);
            token.cues.extend(cue);
            out.push(token);
        }
    }
}

fn ends_in_numeral(text: &str) -> bool {
    let word = text
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    is_numeral(word)
}

fn begins_with_numeral(text: &str) -> bool {
    let word = text
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    is_numeral(word)
}

/// `II` in "class II-IV": capitals of roman numerals.
fn is_numeral(word: &str) -> bool {
    !word.is_empty() && word.len() <= 4 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Parentheses deeper than this stay signs, so that no input nests without end.
const MAX_DEPTH: usize = 8;

/// "i) gout; ii) asthma": what stands before a parenthesis that nothing opened is a label, as in "(i)".
fn label(tokens: &mut Vec<Token>, end: usize) {
    let begins = |t: &Token| {
        t.is_comma()
            || t.is_sign(':')
            || t.is_silent()
            || matches!(t.norm.as_str(), "and" | "or" | "either" | "both")
    };
    let short = |t: &Token| {
        matches!(t.norm.as_str(), "ii" | "iii" | "iv")
            || t.raw.len() == 1 && t.shape != Shape::Sign('-')
    };
    let Some(token) = tokens.pop_if(|t| short(t)) else {
        return;
    };
    if !tokens.last().is_none_or(begins) {
        return tokens.push(token);
    }
    let span = token.span.start..end;
    tokens.push(grouped(vec![token], span));
}

/// Tokens in parentheses.
fn grouped(inner: Vec<Token>, span: Range<usize>) -> Token {
    Token {
        shape: Shape::Group(inner),
        norm: CompactString::default(),
        raw: CompactString::default(),
        span,
        cues: EnumSet::new(),
        terms: Vec::new(),
    }
}

/// Parentheses and brackets become groups; one that is never closed reaches to the end.
fn nest(flat: Vec<Token>) -> Vec<Token> {
    let mut stack: Vec<(Vec<Token>, usize)> = Vec::new();
    let mut current = Vec::new();
    let close = |stack: &mut Vec<(Vec<Token>, usize)>, current: &mut Vec<Token>, end: usize| {
        let Some((mut outer, start)) = stack.pop() else {
            return;
        };
        let inner = std::mem::take(current);
        outer.push(grouped(inner, start..end));
        *current = outer;
    };
    for token in flat {
        match token.shape {
            Shape::Sign('(' | '[') if stack.len() < MAX_DEPTH => {
                stack.push((std::mem::take(&mut current), token.span.start));
            }
            Shape::Sign(')') if stack.is_empty() => label(&mut current, token.span.end),
            Shape::Sign(')' | ']') => close(&mut stack, &mut current, token.span.end),
            _ => current.push(token),
        }
    }
    while !stack.is_empty() {
        let end = current.last().map_or(0, |t: &Token| t.span.end);
        close(&mut stack, &mut current, end);
    }
    current
}
