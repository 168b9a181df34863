//! The lines of a section that answer best, with the words that matched.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::concepts::Concepts;
use crate::text::{self, Stems};

/// The best line of a section and the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// Line of the document at which it begins, from 1.
    pub line: u32,
    /// Its text as it stands in the document, without surrounding space.
    pub text: String,
    /// Bytes of `text` to mark, in order, apart from each other.
    pub marks: Vec<Range<usize>>,
}

/// What is sought in a section.
pub(crate) struct Sought<'q> {
    pub(crate) stems: BTreeSet<&'q str>,
    pub(crate) concepts: BTreeSet<&'q str>,
    /// Finds the concepts of a line.
    pub(crate) known: &'q Concepts<'q>,
}

impl Sought<'_> {
    /// Where words and concepts of a line match.
    fn marks(&self, line: &str, stems: &mut Stems) -> Vec<Range<usize>> {
        let mut marks: Vec<Range<usize>> = Vec::new();
        for word in text::words(line) {
            if self.may_be(&word.text)
                && !text::is_stop_word(&word.text)
                && self.stems.contains(stems.of(&word.text).as_str())
            {
                marks.push(word.span);
            }
        }
        marks.extend(self.known.places(line, &self.concepts));
        marks.sort_by_key(|mark| (mark.start, mark.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for mark in marks {
            match apart.last_mut() {
                Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
                _ => apart.push(mark),
            }
        }
        apart
    }

    /// Whether a word begins as one that is sought does; stemming, which takes long, never changes how
    /// a word begins.
    fn may_be(&self, word: &str) -> bool {
        let first = word.chars().next();
        self.stems.iter().any(|stem| stem.chars().next() == first)
    }

    /// The line with most marks, the first of equals; a section without marks begins with its first
    /// line that is not blank.
    pub(crate) fn best(&self, section: &str, first: u32) -> Snippet {
        let mut stems = Stems::new();
        let mut best: Option<(usize, Snippet)> = None;
        for (line, raw) in (first..).zip(section.lines()) {
            let text = raw.trim();
            if text.is_empty() {
                continue;
            }
            let marks = self.marks(text, &mut stems);
            let different: BTreeSet<String> = marks
                .iter()
                .map(|mark| text[mark.clone()].to_lowercase())
                .collect();
            if best
                .as_ref()
                .is_none_or(|(most, _)| different.len() > *most)
            {
                best = Some((
                    different.len(),
                    Snippet {
                        line,
                        text: text.to_owned(),
                        marks,
                    },
                ));
            }
        }
        best.map_or(
            Snippet {
                line: first,
                text: String::new(),
                marks: vec![],
            },
            |(_, best)| best,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pa_model::vocabulary::Vocabulary;

    #[test]
    fn the_best_line_is_marked() {
        let concepts = Concepts::new(Vocabulary::builtin());
        let sought = Sought {
            stems: ["last", "month"].into(),
            concepts: ["lab:hba 1 c"].into(),
            known: &concepts,
        };
        let section =
            "## Criteria\n\n- Age 18 or older in any month\n  - A1C of 7% in the last 3 months\n";
        let snippet = sought.best(section, 10);
        assert_eq!(snippet.line, 13);
        assert_eq!(snippet.text, "- A1C of 7% in the last 3 months");
        let marked: Vec<&str> = snippet
            .marks
            .iter()
            .map(|m| &snippet.text[m.clone()])
            .collect();
        assert_eq!(marked, ["A1C", "last", "months"]);
        assert_eq!(sought.best("\n\n", 4).text, "");
    }
}
