//! The listed words of titles, prepared once: folding them anew for every line would be most of
//! what compiling a policy costs.

use std::sync::LazyLock;

use compact_str::CompactString;
use pa_model::vocabulary::words::fold;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{TITLE_WORDS, TITLES, WHOLE_TITLES};
use crate::criteria::SectionKind;

/// A phrase that names a kind of section.
pub(super) struct Phrase {
    pub(super) kind: SectionKind,
    pub(super) text: &'static str,
    /// It does so only where a title has no other words.
    pub(super) whole: bool,
    words: Vec<Word>,
}

/// A listed word, which a folded word of a title equals as listed or, longer than three letters,
/// folded.
struct Word {
    listed: &'static str,
    folded: Option<CompactString>,
}

impl Word {
    fn new(listed: &'static str) -> Self {
        let folded = Some(fold(listed)).filter(|folded| folded.len() > 3 && folded != listed);
        Self { listed, folded }
    }

    fn is(&self, norm: &str) -> bool {
        norm == self.listed || self.folded.as_deref() == Some(norm)
    }

    fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.listed).chain(self.folded.as_deref())
    }
}

struct Phrases {
    /// In the order in which they decide.
    all: Vec<Phrase>,
    /// Places in `all`, by the forms of the first word.
    by_first: FxHashMap<CompactString, Vec<usize>>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let phrases = |titles: &'static [(SectionKind, &[&str])], whole: bool| {
        let listed = titles
            .iter()
            .flat_map(|(kind, list)| list.iter().map(|text| (*kind, *text)));
        listed.map(move |(kind, text)| Phrase {
            kind,
            text,
            whole,
            words: text.split(' ').map(Word::new).collect(),
        })
    };
    let all: Vec<Phrase> = phrases(TITLES, false)
        .chain(phrases(WHOLE_TITLES, true))
        .collect();
    let mut by_first: FxHashMap<CompactString, Vec<usize>> = FxHashMap::default();
    for (at, phrase) in all.iter().enumerate() {
        for form in phrase.words.iter().take(1).flat_map(Word::forms) {
            by_first.entry(form.into()).or_default().push(at);
        }
    }
    Phrases { all, by_first }
});

static WORDS: LazyLock<FxHashSet<CompactString>> = LazyLock::new(|| {
    // What names a section that states no criteria, or a renewal, makes a title wherever it stands alone.
    let of_sections = TITLES
        .iter()
        .chain(WHOLE_TITLES)
        .filter(|(kind, _)| *kind != SectionKind::Initial)
        .flat_map(|(_, list)| list.iter().flat_map(|text| text.split(' ')));
    let listed = TITLE_WORDS.iter().copied().chain(of_sections);
    let words: Vec<Word> = listed.map(Word::new).collect();
    words
        .iter()
        .flat_map(Word::forms)
        .map(CompactString::from)
        .collect()
});

/// The phrases that stand in a title of these words, the most telling first.
pub(super) fn phrases(norms: &[CompactString]) -> Vec<&'static Phrase> {
    let mut found: Vec<usize> = Vec::new();
    for (at, first) in norms.iter().enumerate() {
        let candidates = PHRASES.by_first.get(first).into_iter().flatten();
        let stands = |place: &&usize| {
            let words = &PHRASES.all[**place].words;
            norms
                .get(at..at + words.len())
                .is_some_and(|norms| words.iter().zip(norms).all(|(word, norm)| word.is(norm)))
        };
        found.extend(candidates.filter(stands));
    }
    found.sort_unstable();
    found.into_iter().map(|place| &PHRASES.all[place]).collect()
}

/// Whether a folded word is one of which titles are made.
pub(super) fn is_title_word(norm: &str) -> bool {
    WORDS.contains(norm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_word_is_found_as_listed_and_folded() {
        let found = |title: &[&str]| {
            let norms: Vec<CompactString> = title.iter().map(|word| fold(word)).collect();
            phrases(&norms)
                .into_iter()
                .map(|phrase| phrase.text)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found(&["Reason", "for", "denial"]),
            ["reason for denial", "denial"]
        );
        assert_eq!(found(&["not"]), [""; 0]);
        assert!(found(&["approval", "exclusions"]).contains(&"exclusion"));
        assert!(is_title_word("criteria") && is_title_word("contraindication"));
        assert!(is_title_word(&fold("conditions")) && !is_title_word("dermatiti"));
        assert!(is_title_word("p") && !is_title_word("us"));
    }
}
