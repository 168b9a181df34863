//! How a written name becomes comparable: words in lower case, split wherever letters, digits and
//! signs meet, plurals and possessives folded. `GLP-1 agonists`, `GLP1 agonist` and
//! `glp 1 Agonist's` are the same name.

use std::ops::Range;

use compact_str::CompactString;

pub use super::terms::TermIndex;

/// A word of a text: its comparable form and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Comparable form; nearly every word is short enough to need no allocation.
    pub norm: CompactString,
    /// Byte range in the text.
    pub span: Range<usize>,
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.norm
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Other,
}

fn class(c: char) -> Class {
    if c.is_alphabetic() {
        Class::Letter
    } else if c.is_ascii_digit() || superscript(c).is_some() {
        Class::Digit
    } else {
        Class::Other
    }
}

/// The digit of a superscript, as units are printed with (`m²`, `10⁹/L`).
fn superscript(c: char) -> Option<char> {
    Some(match c {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁶' => '6',
        '⁹' => '9',
        _ => return None,
    })
}

/// The words of a text in order. Letters and digits separate (`HbA1c` is `hba 1 c`); everything
/// else only divides. A possessive `'s` is dropped.
pub fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    each_word(text, |span| {
        out.push(Word {
            norm: fold(&text[span.clone()]),
            span,
        });
    });
    out
}

/// Gives the place of each word.
fn each_word(text: &str, mut take: impl FnMut(Range<usize>)) {
    let mut start = 0;
    let mut current = Class::Other;
    let mut last_end: Option<usize> = None;
    let mut finish = |from: usize, to: usize, kind: Class| {
        if kind == Class::Other || from == to {
            return;
        }
        let raw = &text[from..to];
        let possessive = raw.eq_ignore_ascii_case("s")
            && matches!(text[..from].chars().next_back(), Some('\'' | '’'))
            && last_end.is_some_and(|end| end + 3 >= from);
        if !possessive {
            last_end = Some(to);
            take(from..to);
        }
    };
    for (at, c) in text.char_indices() {
        let kind = class(c);
        if kind != current {
            finish(start, at, current);
            start = at;
            current = kind;
        }
    }
    finish(start, text.len(), current);
}

/// The comparable form of one word: lower case, Greek letters spelled out, plural folded.
pub fn fold(word: &str) -> CompactString {
    let mut lower = CompactString::default();
    if word.is_ascii() {
        // `PPIs`, `SSRIs`: the plural of an abbreviation, whatever letter it ends in.
        let stem = word.strip_suffix('s').filter(|s| s.len() >= 3);
        if let Some(stem) = stem.filter(|s| s.bytes().all(|b| b.is_ascii_uppercase())) {
            lower.push_str(stem);
            lower.make_ascii_lowercase();
            return lower;
        }
        // Nearly every word; without it, judging a request costs a third more.
        lower.push_str(word);
        lower.make_ascii_lowercase();
        singular(&mut lower);
        return lower;
    }
    for c in word.chars() {
        match c {
            'α' | 'Α' => lower.push_str("alpha"),
            'β' | 'Β' => lower.push_str("beta"),
            'γ' | 'Γ' => lower.push_str("gamma"),
            'ö' | 'Ö' => lower.push('o'),
            'é' | 'É' | 'è' => lower.push('e'),
            'ç' => lower.push('c'),
            'ü' => lower.push('u'),
            'ï' => lower.push('i'),
            c if superscript(c).is_some() => lower.extend(superscript(c)),
            _ => lower.extend(c.to_lowercase()),
        }
    }
    singular(&mut lower);
    lower
}

/// Folds a regular English plural. Applied alike to names and to text, so what it makes need not be a
/// word, only the same for singular and plural.
fn singular(word: &mut CompactString) {
    if word.len() < 4 || !word.ends_with('s') || !word.is_ascii() {
        return;
    }
    if word.ends_with("ies") && word.len() > 4 {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if ["sses", "xes", "ches", "shes", "uses"]
        .iter()
        .any(|e| word.ends_with(e))
    {
        word.truncate(word.len() - 2);
    } else if !["ss", "us", "is"].iter().any(|e| word.ends_with(e)) {
        word.truncate(word.len() - 1);
    }
}

/// The comparable form of a whole name: its words joined by spaces.
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    each_word(text, |span| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&fold(&text[span]));
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one_key() {
        for (a, b) in [
            ("GLP-1 agonists", "glp1 Agonist"),
            ("type 2 diabetes", "Type-2 Diabetes"),
            ("Crohn's disease", "Crohn’s Diseases"),
            ("β-blockers", "beta blocker"),
            ("HbA1c", "HBA1C"),
            ("PPIs", "PPI"),
            ("SSRIs", "ssri"),
            ("biologic therapies", "biologic therapy"),
        ] {
            assert_eq!(key(a), key(b), "{a} / {b}");
        }
        for (a, b) in [
            ("type 1 diabetes", "type 2 diabetes"),
            ("Lantus", "Lant"),
            ("IL-5", "IL-6"),
        ] {
            assert_ne!(key(a), key(b), "{a} / {b}");
        }
    }
}
