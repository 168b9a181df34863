//! Names of one or several words, each meaning one or several things.

use std::borrow::Cow;

use super::store::{Part, Slice, Texts};
use super::words::{key, words};

/// Finds the longest of its names at a place in a text.
///
/// A hash table of the names' first words with open addressing; from each word a chain of its
/// names, the longest first.
#[derive(Debug, Clone)]
pub struct TermIndex<T: Clone + 'static> {
    /// All words, as bytes of which the others are parts.
    pub(crate) text: Cow<'static, str>,
    /// 0 where free, else one more than the place in `firsts`; the length is a power of two.
    pub(crate) slots: Slice<u32>,
    pub(crate) firsts: Slice<First>,
    pub(crate) names: Slice<Name>,
    pub(crate) meanings: Slice<T>,
}

/// The first word of names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct First {
    pub(crate) word: Part,
    /// Its longest name.
    pub(crate) name: u32,
}

/// A name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name {
    /// The words after the first, joined by spaces.
    pub(crate) rest: Part,
    /// How many they are.
    pub(crate) words: u32,
    pub(crate) meanings: Part,
    /// The next name with the same first word, not longer than this; [`END`] after the last.
    pub(crate) next: u32,
}

const END: u32 = u32::MAX;

impl<T: Clone> Default for TermIndex<T> {
    fn default() -> Self {
        Self {
            text: Cow::Borrowed(""),
            slots: Cow::Borrowed(&[]),
            firsts: Cow::Borrowed(&[]),
            names: Cow::Borrowed(&[]),
            meanings: Cow::Borrowed(&[]),
        }
    }
}

impl<T: Clone + PartialEq> TermIndex<T> {
    /// Adds a spelling of `meaning`. A name without a word is ignored.
    pub fn insert(&mut self, name: &str, meaning: T) {
        let words = words(name);
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let first = self.first_or_new(&first.norm);
        let mut before = None;
        let mut at = self.firsts[first].name;
        while let Some(known) = self.names.get(at as usize) {
            if known.words < rest.len() as u32 {
                break;
            }
            if self.taken(known, rest).is_some() {
                self.add_meaning(at as usize, meaning);
                return;
            }
            before = Some(at as usize);
            at = known.next;
        }
        let new = self.names.len() as u32;
        let rest_text: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
        let name = Name {
            rest: self.write(&rest_text.join(" ")),
            words: rest.len() as u32,
            meanings: Part::push(&mut self.meanings, [meaning]),
            next: at,
        };
        self.names.to_mut().push(name);
        match before {
            Some(before) => self.names.to_mut()[before].next = new,
            None => self.firsts.to_mut()[first].name = new,
        }
    }

    fn add_meaning(&mut self, name: usize, meaning: T) {
        let known = self.names[name].meanings.of(&self.meanings);
        if known.contains(&meaning) {
            return;
        }
        // Written anew at the end, because the meanings of one name stand together.
        let mut all = known.to_vec();
        all.push(meaning);
        self.names.to_mut()[name].meanings = Part::push(&mut self.meanings, all);
    }

    fn first_or_new(&mut self, word: &str) -> usize {
        if let Some(first) = self.first(word) {
            return first;
        }
        let first = First {
            word: self.write(word),
            name: END,
        };
        self.firsts.to_mut().push(first);
        let count = self.firsts.len();
        if count * 2 > self.slots.len() {
            self.slots = Cow::Owned(vec![0; (count * 4).next_power_of_two()]);
            for first in 0..count {
                self.place(first);
            }
        } else {
            self.place(count - 1);
        }
        count - 1
    }

    fn place(&mut self, first: usize) {
        let word = part(&self.text, self.firsts[first].word);
        let slots = self.slots.to_mut();
        let mask = slots.len() - 1;
        let mut at = hash(word) as usize & mask;
        while slots[at] != 0 {
            at = (at + 1) & mask;
        }
        slots[at] = first as u32 + 1;
    }

    fn write(&mut self, text: &str) -> Part {
        let at = self.text.len() as u32;
        self.text.to_mut().push_str(text);
        Part {
            at,
            len: text.len() as u32,
        }
    }
}

impl<T: Clone> TermIndex<T> {
    /// The longest name that begins at word `at`: how many words it takes and what it means.
    pub fn longest_at<W: AsRef<str>>(&self, words: &[W], at: usize) -> Option<(usize, &[T])> {
        let first = self.first(words.get(at)?.as_ref())?;
        let following = &words[at + 1..];
        let mut name = self.firsts[first].name;
        while let Some(known) = self.names.get(name as usize) {
            if let Some(taken) = self.taken(known, following) {
                return Some((taken + 1, known.meanings.of(&self.meanings)));
            }
            name = known.next;
        }
        None
    }

    /// What the whole name means, if it is known.
    pub fn exact(&self, name: &str) -> Option<&[T]> {
        self.place_of(name).map(|part| part.of(&self.meanings))
    }

    /// Where the meanings of a whole name stand.
    fn place_of(&self, name: &str) -> Option<Part> {
        let key = key(name);
        let (first, rest) = key.split_once(' ').unwrap_or((&key, ""));
        let mut name = self.firsts[self.first(first)?].name;
        while let Some(known) = self.names.get(name as usize) {
            if part(&self.text, known.rest) == rest {
                return Some(known.meanings);
            }
            name = known.next;
        }
        None
    }

    fn first(&self, word: &str) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash(word) as usize & mask;
        // At least half of the slots are free.
        while let Some(first) = self.slots[at].checked_sub(1) {
            let first = first as usize;
            if part(&self.text, self.firsts[first].word) == word {
                return Some(first);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// The number of words after the first, where `words` begin with them.
    fn taken<W: AsRef<str>>(&self, name: &Name, words: &[W]) -> Option<usize> {
        let count = name.words as usize;
        let mut rest = part(&self.text, name.rest);
        for (place, word) in words.get(..count)?.iter().enumerate() {
            if place > 0 {
                rest = rest.strip_prefix(' ')?;
            }
            rest = rest.strip_prefix(word.as_ref())?;
        }
        rest.is_empty().then_some(count)
    }
}

/// The rows' own names exactly as the tables spell them. Judging looks up the same few names over and
/// over, and bringing one into comparable form takes twenty times as long as finding it here.
///
/// A hash table with open addressing: the number of a text and where its meanings stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spelled {
    pub(crate) slots: Slice<Option<(u32, Part)>>,
}

impl Spelled {
    /// Of names, given by the numbers of their texts.
    pub(crate) fn new<T: Clone>(
        names: impl Iterator<Item = u32>,
        texts: &Texts,
        terms: &TermIndex<T>,
    ) -> Self {
        let names: Vec<u32> = names.collect();
        let mut slots = vec![None; (names.len() * 2).next_power_of_two()];
        for name in names {
            let text = texts.get(name);
            let Some(meanings) = terms.place_of(text) else {
                continue;
            };
            let mut at = hash(text) as usize & (slots.len() - 1);
            while slots[at].is_some() {
                at = (at + 1) & (slots.len() - 1);
            }
            slots[at] = Some((name, meanings));
        }
        Self {
            slots: slots.into(),
        }
    }

    /// Where the meanings of a name stand, if it is spelled so.
    pub(crate) fn get(&self, name: &str, texts: &Texts) -> Option<Part> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash(name) as usize & mask;
        // At least half of the slots are free.
        while let Some((text, meanings)) = self.slots[at] {
            if texts.get(text) == name {
                return Some(meanings);
            }
            at = (at + 1) & mask;
        }
        None
    }
}

fn part(text: &str, part: Part) -> &str {
    let at = part.at as usize;
    &text[at..at + part.len as usize]
}

/// FNV-1a: the same at build time and at run time, and quick on words.
fn hash(word: &str) -> u32 {
    let fold = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = word.bytes().fold(0x811C_9DC5, fold);
    // The low bits choose the slot; the high ones are the better mixed.
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_longest_name_wins() {
        let mut index = TermIndex::default();
        index.insert("heart failure", 1);
        index.insert("heart failure with reduced ejection fraction", 2);
        let text = words("chronic heart failure with reduced ejection fraction now");
        assert_eq!(index.longest_at(&text, 1), Some((6, &[2][..])));
        assert_eq!(index.longest_at(&text, 0), None);
        assert_eq!(index.exact("Heart Failure"), Some(&[1][..]));
        assert_eq!(index.exact("heart"), None);
    }

    #[test]
    fn without_names_nothing_is_found() {
        let mut index = TermIndex::<u8>::default();
        assert_eq!(index.longest_at(&["heart"], 0), None);
        index.insert(" - ", 1);
        assert_eq!(index.exact(""), None);
        assert_eq!(index.longest_at(&["heart"], 1), None);
    }

    #[test]
    fn words_are_compared_whole() {
        let mut index = TermIndex::default();
        index.insert("ab c", 1);
        index.insert("a bc", 2);
        assert_eq!(index.longest_at(&["a", "b", "c"], 0), None);
        assert_eq!(index.longest_at(&["ab", "cd"], 0), None);
        assert_eq!(index.longest_at(&["ab", "c"], 0), Some((2, &[1][..])));
    }

    proptest! {
        /// Against a map of whole names: the longest prefix that is a name, meanings in order.
        #[test]
        fn it_finds_what_a_map_of_names_does(
            names in prop::collection::vec(("[a-c]{1,2}( [a-c]{1,2}){0,3}", 0u8..4), 0..60),
            text in prop::collection::vec("[a-c]{1,2}", 0..12),
        ) {
            let mut index = TermIndex::default();
            let mut naive: HashMap<Vec<&str>, Vec<u8>> = HashMap::new();
            for (name, meaning) in &names {
                index.insert(name, *meaning);
                let meanings = naive.entry(name.split(' ').collect()).or_default();
                if !meanings.contains(meaning) {
                    meanings.push(*meaning);
                }
            }
            for at in 0..text.len() {
                let longest = (at + 1..=text.len()).rev().find_map(|end| {
                    let words: Vec<&str> = text[at..end].iter().map(String::as_str).collect();
                    Some((end - at, naive.get(&words)?.as_slice()))
                });
                prop_assert_eq!(index.longest_at(&text, at), longest);
            }
        }
    }
}
