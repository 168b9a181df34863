//! A phrase and its variants in one line: `[an] (inadequate|poor) response [to|with]`.
//!
//! `(a|b)` is one of them, `[a|b]` one of them or nothing; both nest. Payers vary the words of a cue
//! freely; a list of whole phrases would always lack the next one.

use std::convert::Infallible;

use pa_model::vocabulary::words::words;
use rustc_hash::FxHashMap;

/// The number of a word among those that some patterns have.
pub(crate) type WordId = u32;

/// A word that no pattern has.
pub(crate) const STRANGE: WordId = 0;

/// The words that patterns are made of, numbered from 1: a sentence's words are looked up once, and then
/// compared as numbers with every pattern.
#[derive(Debug, Default)]
pub(crate) struct Lexicon(FxHashMap<String, WordId>);

impl Lexicon {
    /// The word's number; [`STRANGE`] where no pattern has it.
    pub(crate) fn id(&self, word: &str) -> WordId {
        self.0.get(word).copied().unwrap_or(STRANGE)
    }

    /// How many words patterns have.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn insert(&mut self, word: &str) -> WordId {
        let next = self.0.len() as WordId + 1;
        *self.0.entry(word.to_owned()).or_insert(next)
    }
}

/// A sequence of words and choices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Pattern(Vec<Part<Infallible>>);

/// What a pattern is made of; `X`: what its notation has besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part<X> {
    Word(WordId),
    Choice {
        of: Vec<Vec<Part<X>>>,
        optional: bool,
    },
    Other(X),
}

/// What else a notation has: the part with which a text begins, and how many bytes it takes.
pub(crate) type Besides<X> = fn(&str, &mut Lexicon) -> Option<(Part<X>, usize)>;

/// Reads a line. A bracket that is not closed stands open to the line's end.
pub(crate) fn parts<X>(line: &str, lexicon: &mut Lexicon, besides: Besides<X>) -> Vec<Part<X>> {
    let mut rest = line;
    sequence(&mut rest, lexicon, besides)
}

/// A sequence up to `|`, a closing bracket or the end.
fn sequence<X>(rest: &mut &str, lexicon: &mut Lexicon, besides: Besides<X>) -> Vec<Part<X>> {
    let mut parts = Vec::new();
    loop {
        let special = rest.char_indices().find_map(|(at, c)| {
            let other = besides(&rest[at..], lexicon);
            let bracket = matches!(c, '(' | '[' | '|' | ')' | ']');
            (other.is_some() || bracket).then_some((at, other))
        });
        let (literal, other) = special.unwrap_or((rest.len(), None));
        let (text, tail) = rest.split_at(literal);
        parts.extend(
            words(text)
                .iter()
                .map(|w| Part::Word(lexicon.insert(&w.norm))),
        );
        *rest = tail;
        if let Some((part, taken)) = other {
            parts.push(part);
            *rest = &rest[taken..];
            continue;
        }
        let optional = match rest.chars().next() {
            Some('(') => false,
            Some('[') => true,
            _ => return parts,
        };
        *rest = &rest[1..];
        let of = alternatives(rest, lexicon, besides);
        parts.push(Part::Choice { of, optional });
    }
}

/// What stands between brackets; takes the closing one.
fn alternatives<X>(
    rest: &mut &str,
    lexicon: &mut Lexicon,
    besides: Besides<X>,
) -> Vec<Vec<Part<X>>> {
    let mut out = Vec::new();
    loop {
        out.push(sequence(rest, lexicon, besides));
        let more = rest.starts_with('|');
        if !rest.is_empty() {
            *rest = &rest[1..];
        }
        if !more {
            return out;
        }
    }
}

impl Pattern {
    /// Reads a line of a list: words and choices alone.
    pub(super) fn parse(line: &str, lexicon: &mut Lexicon) -> Self {
        Self(parts(line, lexicon, |_, _| None))
    }

    /// The words that every variant has.
    pub(super) fn needs(&self) -> Vec<WordId> {
        literals(&self.0)
    }

    /// What it can begin with: two words, or the one word that is all of a variant.
    pub(super) fn beginnings(&self) -> Vec<(WordId, Option<WordId>)> {
        let mut out = Vec::new();
        beginnings(&self.0, &[], &mut |said| {
            if let [first, second @ ..] = said {
                out.push((*first, second.first().copied()));
            }
        });
        out.sort_unstable();
        out.dedup();
        out
    }

    /// How many words at `at` it takes, at most.
    pub(super) fn longest_at(&self, words: &[WordId], at: usize) -> Option<usize> {
        let mut longest = at;
        Self::ends(&self.0, words, at, &mut |end| longest = longest.max(end));
        (longest > at).then_some(longest - at)
    }

    /// Tells `found` every place at which `parts` can end if they begin at `at`.
    fn ends(parts: &[Part<Infallible>], words: &[WordId], at: usize, found: &mut dyn FnMut(usize)) {
        let Some((part, rest)) = parts.split_first() else {
            return found(at);
        };
        match part {
            Part::Word(word) => {
                if words.get(at) == Some(word) {
                    Self::ends(rest, words, at + 1, found);
                }
            }
            Part::Other(never) => match *never {},
            Part::Choice { of, optional } => {
                if *optional {
                    Self::ends(rest, words, at, found);
                }
                for choice in of {
                    Self::ends(choice, words, at, &mut |end| {
                        Self::ends(rest, words, end, found);
                    });
                }
            }
        }
    }
}

/// The words of a pattern outside its choices: none of its variants lacks one.
pub(crate) fn literals<X>(parts: &[Part<X>]) -> Vec<WordId> {
    let literal = |part: &Part<X>| match part {
        Part::Word(word) => Some(*word),
        _ => None,
    };
    parts.iter().filter_map(literal).collect()
}

/// Tells `found` the first two words, or all where they are fewer, of every variant of `parts` behind
/// the words said before.
fn beginnings(parts: &[Part<Infallible>], said: &[WordId], found: &mut dyn FnMut(&[WordId])) {
    let Some((part, rest)) = parts.split_first().filter(|_| said.len() < 2) else {
        return found(said);
    };
    match part {
        Part::Word(word) => beginnings(rest, &[said, &[*word]].concat(), found),
        Part::Other(never) => match *never {},
        Part::Choice { of, optional } => {
            if *optional {
                beginnings(rest, said, found);
            }
            for choice in of {
                beginnings(choice, said, &mut |said| beginnings(rest, said, found));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Pattern, WordId, words};

    #[test]
    fn every_variant_is_found() {
        let mut lexicon = Lexicon::default();
        let line = "[an] (inadequate|poor [clinical]) response [to|with]";
        let pattern = Pattern::parse(line, &mut lexicon);
        let taken = |text: &str| {
            let ids: Vec<WordId> = words(text).iter().map(|w| lexicon.id(&w.norm)).collect();
            pattern.longest_at(&ids, 0)
        };
        assert_eq!(taken("an inadequate response to metformin"), Some(4));
        assert_eq!(taken("poor clinical responses"), Some(3));
        assert_eq!(taken("poor response with"), Some(3));
        assert_eq!(taken("an response"), None);
        assert_eq!(taken("inadequate clinical response"), None);
        let [an, inadequate, poor, clinical, response] =
            ["an", "inadequate", "poor", "clinical", "response"].map(|word| lexicon.id(word));
        let beginnings = [
            (an, Some(inadequate)),
            (an, Some(poor)),
            (inadequate, Some(response)),
            (poor, Some(clinical)),
            (poor, Some(response)),
        ];
        assert_eq!(pattern.beginnings(), beginnings);
        let alone = Pattern::parse("response [to]", &mut lexicon);
        let to = lexicon.id("to");
        assert_eq!(alone.beginnings(), [(response, None), (response, Some(to))]);
    }
}
