//! What a sentence states.

use pa_model::Decimal;
use pa_model::vocabulary::{Term, Vocabulary, words};

use super::lexicon::{Lexicon, Meaning};

/// The content of a sentence: what it names, in order, and what it says of it.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Quotations, word for word.
    quotes: Vec<String>,
    dates: Vec<String>,
    numbers: Vec<Decimal>,
    codes: Vec<String>,
    /// Drugs, diagnoses, tests and the like; a name that may mean several things is all of them.
    terms: Vec<Vec<Term>>,
    /// Units as written.
    signs: Vec<String>,
    /// Words that are neither plain nor known.
    other: Vec<String>,
    meanings: Vec<Meaning>,
    /// For each negation, how many names stand before it.
    negations: Vec<usize>,
    /// The names counted for that.
    names: usize,
}

/// Numbers in words.
const NUMBERS: &[(&str, i32)] = &[
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
    ("thousand", 1000),
];

impl Content {
    /// Reads a sentence.
    pub(super) fn read(text: &str, vocabulary: &Vocabulary) -> Self {
        let mut out = Self::default();
        let rest = out.take_quotes(text);
        let tokens = tokens(&rest);
        let norms: Vec<String> = tokens
            .iter()
            .map(|token| words::fold(token).into())
            .collect();
        let lexicon = Lexicon::builtin();
        let mut at = 0;
        while at < tokens.len() {
            at += out.take(&tokens, &norms, at, vocabulary, lexicon);
        }
        out
    }

    /// Quotations are taken out whole: a reply must keep them word for word.
    fn take_quotes(&mut self, text: &str) -> String {
        let mut rest = String::new();
        let mut quote: Option<String> = None;
        for c in text.chars() {
            match (&mut quote, c) {
                (None, '“') => quote = Some(String::new()),
                (Some(said), '”') => {
                    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
                    self.quotes.push(said);
                    quote = None;
                    // It stands for a name where negations are placed.
                    rest.push_str(" \u{1} ");
                }
                (Some(said), c) => said.push(c),
                (None, c) => rest.push(c),
            }
        }
        // An open quotation is no quotation.
        rest + &quote.unwrap_or_default()
    }

    /// Takes what begins at a token; how many tokens it is.
    fn take(
        &mut self,
        tokens: &[String],
        norms: &[String],
        at: usize,
        vocabulary: &Vocabulary,
        lexicon: &Lexicon,
    ) -> usize {
        let token = tokens[at].as_str();
        if token == "\u{1}" {
            self.names += 1;
            return 1;
        }
        if let Some((taken, date)) = date_at(tokens, at) {
            self.dates.push(date);
            return taken;
        }
        if is_code(token) {
            self.codes.push(token.to_uppercase());
            return 1;
        }
        // Names before phrases: "type 2 diabetes without complications" is one name.
        let name = name_at(tokens, at, vocabulary);
        let phrase = lexicon.phrase_at(tokens, at);
        // "Under 30" compares; "covered under" and "the facts above" do not.
        let place = matches!(token, "under" | "over" | "above" | "below");
        if place && number_at(tokens, at + 1).is_none() {
            return 1;
        }
        if let Some((taken, meanings)) = name
            && phrase.is_none_or(|(words, _)| words <= taken)
            && !(taken == 1 && lexicon.is_plain(token))
        {
            self.terms.push(meanings);
            self.names += 1;
            return taken;
        }
        if let Some((taken, meaning)) = phrase {
            if meaning == Meaning::Negation {
                self.negations.push(self.names);
            } else {
                self.meanings.push(meaning);
            }
            return taken;
        }
        if let Some((taken, number)) = number_at(tokens, at) {
            self.numbers.push(number);
            return taken;
        }
        // "About 10" states something else than "questions about".
        let vague = token == "about" && number_at(tokens, at + 1).is_some();
        if lexicon.is_plain(token) && !vague {
            return 1;
        }
        match token.chars().any(char::is_alphanumeric) {
            true => self.other.push(norms[at].clone()),
            false => self.signs.push(token.to_owned()),
        }
        1
    }

    /// The sexes of which it speaks.
    pub(super) fn sexes(&self) -> impl Iterator<Item = Meaning> {
        let of_sex = |m: &&Meaning| matches!(m, Meaning::Female | Meaning::Male);
        self.meanings.iter().filter(of_sex).copied()
    }

    /// What another sentence states otherwise. `sexes`: those of which the letter speaks.
    pub(super) fn differences(&self, given: &Self, sexes: &[Meaning]) -> Vec<String> {
        let mut out = Vec::new();
        compare("quotation", &self.quotes, &given.quotes, &mut out);
        compare("date", &self.dates, &given.dates, &mut out);
        let shown = |numbers: &[Decimal]| numbers.iter().map(ToString::to_string).collect();
        let (a, b): (Vec<String>, Vec<String>) = (shown(&self.numbers), shown(&given.numbers));
        compare("number", &a, &b, &mut out);
        compare("code", &self.codes, &given.codes, &mut out);
        if self.terms != given.terms {
            out.push("drugs, diagnoses or tests are not the same, in the same order".to_owned());
        }
        compare("unit or sign", &self.signs, &given.signs, &mut out);
        compare("word", &self.other, &given.other, &mut out);
        self.compare_meanings(given, sexes, &mut out);
        self.compare_negations(given, &mut out);
        out
    }

    fn compare_meanings(&self, given: &Self, sexes: &[Meaning], out: &mut Vec<String>) {
        let set = |content: &Self| {
            let mut list = content.meanings.clone();
            // "Was taken from … to …" and "was taken … through …" state the same two days.
            list.retain(|m| !matches!(m, Meaning::Begin | Meaning::End));
            list.sort_unstable();
            list.dedup();
            list
        };
        let (asked, said) = (set(self), set(given));
        let only = |a: &[Meaning], b: &[Meaning]| -> Vec<String> {
            let missing = a.iter().filter(|m| !b.contains(m));
            missing.map(|m| format!("{m:?}").to_lowercase()).collect()
        };
        let known = [asked.as_slice(), sexes].concat();
        let (dropped, added) = (only(&asked, &said), only(&said, &known));
        if !dropped.is_empty() {
            out.push(format!("no longer says: {}", dropped.join(", ")));
        }
        if !added.is_empty() {
            out.push(format!("says besides: {}", added.join(", ")));
        }
    }

    /// A sentence is denied as a whole or not at all: what it denies stands before all names or
    /// after them, as in the letter.
    fn compare_negations(&self, given: &Self, out: &mut Vec<String>) {
        if self.negations.len() != given.negations.len() {
            out.push(format!(
                "{} negations instead of {}",
                given.negations.len(),
                self.negations.len()
            ));
            return;
        }
        let outer = |content: &Self, before: usize| before == 0 || before == content.names;
        let pairs = self.negations.iter().zip(&given.negations);
        for (asked, said) in pairs {
            let same = asked == said && self.names == given.names;
            let moved = outer(self, *asked) && outer(given, *said);
            if !(same || moved) {
                out.push("a negation stands elsewhere".to_owned());
            }
        }
    }
}

fn compare(what: &str, asked: &[String], given: &[String], out: &mut Vec<String>) {
    if asked == given {
        return;
    }
    let missing = leftover(asked, given);
    let added = leftover(given, asked);
    let list = |items: &[&String]| {
        let shown: Vec<String> = items.iter().map(|item| format!("`{item}`")).collect();
        shown.join(", ")
    };
    if !added.is_empty() {
        out.push(format!("{what} not in the letter: {}", list(&added)));
    }
    if !missing.is_empty() {
        out.push(format!("{what} left out: {}", list(&missing)));
    }
    if added.is_empty() && missing.is_empty() {
        out.push(format!("{what}s in another order"));
    }
}

/// The items of `a` that `b` does not hold as often.
fn leftover<'a>(a: &'a [String], b: &[String]) -> Vec<&'a String> {
    let mut rest: Vec<&String> = b.iter().collect();
    a.iter()
        .filter(|item| match rest.iter().position(|other| other == item) {
            Some(at) => {
                rest.swap_remove(at);
                false
            }
            None => true,
        })
        .collect()
}

/// Words, numbers and signs, in lower case. A word keeps inner letters and digits ("hba1c",
/// "e11.9"); "n't" is a word of its own.
fn tokens(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace(['’', '‘'], "'");
    let chars: Vec<char> = lower.chars().collect();
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c == '\u{1}' {
            out.push(c.to_string());
            at += 1;
        } else if c.is_alphanumeric() {
            let start = at;
            while at < chars.len() && is_inner(&chars, at) {
                at += 1;
            }
            push_word(chars[start..at].iter().collect(), &mut out);
        } else {
            if matters(c) {
                out.push(c.to_string());
            }
            at += 1;
        }
    }
    out
}

fn push_word(word: String, out: &mut Vec<String>) {
    if let Some(stem) = word.strip_suffix("n't") {
        if !stem.is_empty() {
            out.push(stem.to_owned());
        }
        out.push("n't".to_owned());
        return;
    }
    let word = word.strip_suffix("'s").unwrap_or(&word);
    out.push(word.trim_end_matches('\'').to_owned());
}

/// Whether a character goes on with the word before it.
fn is_inner(chars: &[char], at: usize) -> bool {
    let c = chars[at];
    let next = chars.get(at + 1).copied().unwrap_or(' ');
    let before = if at == 0 { ' ' } else { chars[at - 1] };
    if c.is_alphanumeric() {
        return true;
    }
    match c {
        '.' => before.is_ascii_digit() && next.is_alphanumeric(),
        ',' => before.is_ascii_digit() && next.is_ascii_digit(),
        '-' => before.is_ascii_digit() && next.is_ascii_digit(),
        '\'' => next.is_alphabetic(),
        _ => false,
    }
}

/// Signs that state something; punctuation does not.
fn matters(c: char) -> bool {
    matches!(
        c,
        '%' | '<' | '>' | '≥' | '≤' | '=' | '±' | '+' | '$' | '°' | '~' | '≈' | '¬' | '≠' | '^'
    ) || (!c.is_ascii() && !c.is_whitespace() && !"–—…·•".contains(c))
}

/// A day, written 2025-07-18, July 18, 2025 or 18 July 2025, in the form of the first; a month and
/// a year alone are no day and stay what they are.
fn date_at(tokens: &[String], at: usize) -> Option<(usize, String)> {
    let token = |n: usize| tokens.get(at + n).map(String::as_str);
    if let Some(iso) = token(0).filter(|t| t.len() == 10) {
        let parts: Vec<&str> = iso.split('-').collect();
        let digits = |p: &&str| p.bytes().all(|b| b.is_ascii_digit());
        if parts.len() == 3 && parts[0].len() == 4 && parts.iter().all(digits) {
            return Some((1, iso.to_owned()));
        }
    }
    let month = |word: &str| {
        pa_model::MONTHS
            .iter()
            .position(|m| *m == word)
            .map(|m| m + 1)
    };
    let day = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        let number: usize = digits.parse().ok()?;
        (1..=31).contains(&number).then_some(number)
    };
    let year = |word: &str| {
        (word.len() == 4)
            .then(|| word.parse::<usize>().ok())
            .flatten()
    };
    let (first, second, third) = (token(0)?, token(1)?, token(2)?);
    let (month, day) = match (month(first), month(second)) {
        (Some(month), _) => (month, day(second)?),
        (_, Some(month)) => (month, day(first)?),
        _ => return None,
    };
    Some((3, format!("{:04}-{month:02}-{day:02}", year(third)?)))
}

/// An ICD-10-CM or other code: a letter, digits, perhaps a dot.
fn is_code(token: &str) -> bool {
    let bytes = token.as_bytes();
    bytes.len() >= 3
        && bytes[0].is_ascii_alphabetic()
        && bytes[1].is_ascii_digit()
        && bytes
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || *b == b'.')
}

/// A known name: how many tokens it takes, and what it may mean.
fn name_at(tokens: &[String], at: usize, vocabulary: &Vocabulary) -> Option<(usize, Vec<Term>)> {
    // The vocabulary divides words where letters meet digits, so a token may be several of its.
    const LONGEST: usize = 12;
    let mut norms: Vec<words::Word> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for token in tokens[at..].iter().take(LONGEST) {
        let parts = words::words(token);
        if parts.is_empty() {
            break;
        }
        norms.extend(parts);
        ends.push(norms.len());
    }
    let (taken, meanings) = vocabulary.terms().longest_at(&norms, 0)?;
    let whole = ends.iter().position(|end| *end == taken)?;
    let mut meanings = meanings.to_vec();
    meanings.sort_unstable();
    Some((whole + 1, meanings))
}

/// A number in figures or words; "twenty one" is one number.
fn number_at(tokens: &[String], at: usize) -> Option<(usize, Decimal)> {
    let token = tokens.get(at)?.as_str();
    if token.starts_with(|c: char| c.is_ascii_digit()) {
        let plain = token.replace(',', "");
        return plain.parse().ok().map(|number| (1, number));
    }
    let word = |at: usize| {
        let token = tokens.get(at)?;
        NUMBERS.iter().find(|(w, _)| w == token).map(|(_, n)| *n)
    };
    let first = word(at)?;
    // "One" alone is also a pronoun, and stands on the list of plain words.
    if first == 1 {
        return None;
    }
    match word(at + 1) {
        Some(unit) if (20..100).contains(&first) && unit < 10 => {
            Some((2, Decimal::from(first + unit)))
        }
        _ => Some((1, Decimal::from(first))),
    }
}
