//! Spelling: the known word nearest to one that nobody knows.

use std::collections::HashMap;

/// What a known word is; a drug's name is what people misspell most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WordKind {
    /// The name, or part of the name, of a drug that a policy here is on.
    Subject,
    /// Of any other drug, or of a payer.
    Name,
    /// Any other word.
    Plain,
}

struct Known {
    text: String,
    length: usize,
    letters: u32,
    kind: WordKind,
    count: u32,
    /// How a name sounds; empty for other words.
    sound: String,
}

/// Known words, and where the same one stands.
pub(crate) struct Speller {
    words: Vec<Known>,
    at: HashMap<String, usize>,
}

/// The shortest word that is corrected.
const SHORTEST: usize = 4;

impl Speller {
    /// Takes words with how often policies use them; of equal words the first counts.
    pub(crate) fn new(words: impl IntoIterator<Item = (String, WordKind, u32)>) -> Self {
        let mut speller = Self {
            words: Vec::new(),
            at: HashMap::new(),
        };
        for (text, kind, count) in words {
            if speller.at.contains_key(&text) {
                continue;
            }
            speller.at.insert(text.clone(), speller.words.len());
            let (length, letters) = shape(&text);
            speller.words.push(Known {
                length,
                letters,
                sound: match kind {
                    WordKind::Plain => String::new(),
                    WordKind::Subject | WordKind::Name => sound(&text),
                },
                kind,
                count,
                text,
            });
        }
        speller
    }

    pub(crate) fn knows(&self, word: &str) -> bool {
        self.at.contains_key(word)
    }

    /// The name that two neighbouring words are, written apart ("mon jaro").
    pub(crate) fn joined(&self, first: &str, second: &str) -> Option<&str> {
        let whole = format!("{first}{second}");
        let name = |at: usize| {
            let known = &self.words[at];
            (known.kind != WordKind::Plain).then_some(known.text.as_str())
        };
        if let Some(at) = self.at.get(&whole) {
            return name(*at);
        }
        let near = self.correct(&whole)?;
        let close = distance(&whole, near, 1) <= 1;
        self.at.get(near).filter(|_| close).and_then(|at| name(*at))
    }

    /// The known word that an unknown one most probably is: of those few enough edits away, the
    /// one that is nearest, then a name, then the most used, then the first by letters.
    pub(crate) fn correct(&self, word: &str) -> Option<&str> {
        let (length, letters) = shape(word);
        if length < SHORTEST || word.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        let heard = sound(word);
        let mut best: Option<(u32, WordKind, std::cmp::Reverse<u32>, &str)> = None;
        for known in &self.words {
            if heard.len() >= SHORTEST && known.sound == heard {
                // Written as it is heard ("wakicks"), however many letters that changes: two edits.
                let key = (
                    4,
                    known.kind,
                    std::cmp::Reverse(known.count),
                    known.text.as_str(),
                );
                if best.as_ref().is_none_or(|b| key < *b) {
                    best = Some(key);
                }
                continue;
            }
            let allowed = allowed(known.kind, length);
            // Each edit changes the length by at most one, and the set of letters by at most two.
            if known.length.abs_diff(length) > allowed
                || (known.letters ^ letters).count_ones() as usize > 2 * allowed
                || known.length < SHORTEST
            {
                continue;
            }
            let distance = distance(word, &known.text, allowed);
            if distance > allowed {
                continue;
            }
            let same_start = known.text.chars().next() == word.chars().next();
            if !same_start && (known.kind == WordKind::Plain || distance > 1 && length < 7) {
                continue;
            }
            // A name is worth an edit: "rebatha" is Repatha and not "rebate".
            let cost = 2 * distance as u32
                + u32::from(!same_start)
                + match known.kind {
                    WordKind::Subject => 0,
                    WordKind::Name => 1,
                    WordKind::Plain => 2,
                };
            let key = (
                cost,
                known.kind,
                std::cmp::Reverse(known.count),
                known.text.as_str(),
            );
            if best.as_ref().is_none_or(|b| key < *b) {
                best = Some(key);
            }
        }
        best.map(|(.., text)| text)
    }
}

/// How a name sounds, roughly: letters that English readers speak alike are one letter, doubled ones
/// single.
fn sound(word: &str) -> String {
    let spoken = word
        .replace("ph", "f")
        .replace("ck", "k")
        .replace("qu", "k")
        .replace('q', "k")
        .replace("ce", "se")
        .replace("ci", "si")
        .replace("cy", "si")
        .replace('c', "k")
        .replace('y', "i")
        .replace('z', "s")
        .replace("ks", "x");
    let mut out = String::with_capacity(spoken.len());
    for letter in spoken.chars() {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// How many edits may lie between a word of `length` letters and a known one.
fn allowed(kind: WordKind, length: usize) -> usize {
    match kind {
        WordKind::Subject | WordKind::Name => match length {
            0..=4 => 1,
            5..=9 => 2,
            _ => 3,
        },
        WordKind::Plain => match length {
            0..=7 => 1,
            _ => 2,
        },
    }
}

fn shape(word: &str) -> (usize, u32) {
    let mut letters = 0;
    let mut length = 0;
    for c in word.chars() {
        length += 1;
        if c.is_ascii_lowercase() {
            letters |= 1 << (c as u32 - 'a' as u32);
        }
    }
    (length, letters)
}

/// Edits between two words, where swapping neighbours is one; anything above `most` may be given
/// as `most + 1`.
pub(crate) fn distance(a: &str, b: &str, most: usize) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, cb) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(ca != cb))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *cb && *ca == b[j - 1] {
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().all(|cost| *cost > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speller() -> Speller {
        let subject = [
            "mounjaro",
            "ozempic",
            "jardiance",
            "repatha",
            "dupixent",
            "humira",
            "wakix",
        ];
        let names = ["trulicity", "aetna", "semaglutide", "xarelto"];
        let plain = [
            "renewal",
            "quantity",
            "approval",
            "criteria",
            "documentation",
            "rebate",
            "course",
        ];
        let all = subject
            .map(|w| (w.to_owned(), WordKind::Subject, 1))
            .into_iter();
        let all = all.chain(names.map(|w| (w.to_owned(), WordKind::Name, 1)));
        Speller::new(all.chain(plain.map(|w| (w.to_owned(), WordKind::Plain, 5))))
    }

    #[test]
    fn misspelt_names_and_words_are_found() {
        let speller = speller();
        for (wrong, right) in [
            ("monjaro", "mounjaro"),
            ("manjaro", "mounjaro"),
            ("ozempik", "ozempic"),
            ("ozmepic", "ozempic"),
            ("jardience", "jardiance"),
            ("rebatha", "repatha"),
            ("dupixant", "dupixent"),
            ("trulicty", "trulicity"),
            ("semiglutide", "semaglutide"),
            ("zarelto", "xarelto"),
            ("wakicks", "wakix"),
            ("renewel", "renewal"),
            ("quantitty", "quantity"),
            ("documentaion", "documentation"),
        ] {
            assert_eq!(speller.correct(wrong), Some(right), "{wrong}");
        }
    }

    #[test]
    fn other_words_are_left_alone() {
        let speller = speller();
        for word in [
            "nurse", "husband", "afford", "cat", "a1c", "nightly", "bones",
        ] {
            assert_eq!(speller.correct(word), None, "{word}");
        }
    }

    #[test]
    fn a_swap_is_one_edit() {
        assert_eq!(distance("ozempci", "ozempic", 2), 1);
        assert_eq!(distance("", "abc", 3), 3);
        assert_eq!(distance("kitten", "sitting", 3), 3);
        assert!(distance("abcdef", "uvwxyz", 2) > 2);
    }
}
