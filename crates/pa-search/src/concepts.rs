//! Concepts: where abbreviations, synonyms, brands, classes and lay words meet. A section and a
//! question that mean the same thing carry the same concept, whatever they call it.

use std::collections::BTreeSet;
use std::ops::Range;

use pa_model::vocabulary::words::{self, TermIndex, Word};
use pa_model::vocabulary::{ClassId, IngredientId, Term, Vocabulary};

use crate::intent::{self, Intent};
use crate::{tables, text};

/// Finds concepts in text.
pub(crate) struct Concepts<'v> {
    vocabulary: &'v Vocabulary,
    lay: TermIndex<LayMeaning>,
    stated: TermIndex<Intent>,
}

/// What a lay phrase means.
#[derive(Debug, Clone, PartialEq)]
enum LayMeaning {
    /// A row of the vocabulary.
    Known(Term),
    /// An idea of its own.
    Idea(String),
}

/// A concept found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The concept and broader ones, the concept itself first.
    pub(crate) names: Vec<String>,
    /// Bytes of the text that it stands for.
    pub(crate) span: Range<usize>,
}

/// What a name at one place of a text means.
#[derive(Clone, Copy)]
enum Meanings<'c> {
    Terms(&'c [Term]),
    Lay(&'c [LayMeaning]),
    Stated(&'c [Intent]),
}

impl<'v> Concepts<'v> {
    /// Only those that the vocabulary names: for the words of policies, which say it as it does.
    pub(crate) fn of_vocabulary(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            lay: TermIndex::default(),
            stated: TermIndex::default(),
        }
    }

    pub(crate) fn new(vocabulary: &'v Vocabulary) -> Self {
        let mut lay = TermIndex::default();
        for row in tables::lay() {
            let known = vocabulary.meanings(&row.name);
            let meanings: Vec<LayMeaning> = match known {
                [] => vec![LayMeaning::Idea(words::key(&row.name))],
                known => known.iter().copied().map(LayMeaning::Known).collect(),
            };
            for phrase in row.phrases.iter().chain([&row.name]) {
                for meaning in &meanings {
                    lay.insert(phrase, meaning.clone());
                }
            }
        }
        Self {
            vocabulary,
            lay,
            stated: intent::stated(),
        }
    }

    /// The concepts of a text, longest names first at each place.
    pub(crate) fn of(&self, text: &str) -> Vec<Found> {
        self.among(&words::words(text))
    }

    /// [`Self::of`] for words already split.
    pub(crate) fn among(&self, words: &[Word]) -> Vec<Found> {
        let mut found = Vec::new();
        self.each(words, |meanings, span| {
            let names = match meanings {
                Meanings::Terms(terms) => terms.iter().flat_map(|t| self.names(*t)).collect(),
                Meanings::Lay(lay) => lay.iter().flat_map(|m| self.lay_names(m)).collect(),
                Meanings::Stated(intents) => intents.iter().map(|i| i.concept()).collect(),
            };
            found.push(Found { names, span });
        });
        found
    }

    /// Where a text names one of `wanted`; the concept itself counts, not the broader ones.
    pub(crate) fn places(&self, text: &str, wanted: &BTreeSet<&str>) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        self.each(&words::words(text), |meanings, span| {
            let name = match meanings {
                Meanings::Terms(terms) => terms.first().map(|term| self.name(*term)),
                Meanings::Lay(lay) => lay
                    .first()
                    .and_then(|m| self.lay_names(m).into_iter().next()),
                Meanings::Stated(intents) => intents.first().map(|intent| intent.concept()),
            };
            if name.is_some_and(|name| wanted.contains(name.as_str())) {
                places.push(span);
            }
        });
        places
    }

    fn each(&self, words: &[Word], mut take: impl FnMut(Meanings<'_>, Range<usize>)) {
        let norms: Vec<&str> = words.iter().map(|w| w.norm.as_str()).collect();
        let terms = self.vocabulary.terms();
        each(words, &norms, terms, |m, span| {
            take(Meanings::Terms(m), span)
        });
        each(words, &norms, &self.lay, |m, span| {
            take(Meanings::Lay(m), span)
        });
        each(words, &norms, &self.stated, |m, span| {
            take(Meanings::Stated(m), span)
        });
    }

    fn lay_names(&self, meaning: &LayMeaning) -> Vec<String> {
        match meaning {
            LayMeaning::Known(term) => self.names(*term),
            LayMeaning::Idea(name) => vec![format!("idea:{name}")],
        }
    }

    /// The name of a term itself.
    fn name(&self, term: Term) -> String {
        let (kind, name) = match term {
            Term::Brand(id) => ("brand", self.vocabulary.brand(id).name),
            Term::Ingredient(id) => ("drug", self.vocabulary.ingredient(id).name),
            Term::Class(id) => ("class", self.vocabulary.class(id).name),
            Term::Condition(id) => ("condition", self.vocabulary.condition(id).name),
            Term::Lab(id) => ("lab", self.vocabulary.lab(id).name),
            Term::Specialty(id) => ("specialty", self.vocabulary.specialty(id).name),
            Term::Program(id) => ("program", self.vocabulary.program(id).name),
        };
        format!("{kind}:{}", words::key(name))
    }

    /// The names under which a term is indexed: its own, and for drugs their ingredients and
    /// classes.
    fn names(&self, term: Term) -> Vec<String> {
        let mut names = vec![self.name(term)];
        match term {
            Term::Brand(id) => {
                for id in self.vocabulary.brand(id).ingredients {
                    names.extend(self.names(Term::Ingredient(*id)));
                }
            }
            Term::Ingredient(id) => {
                let classes = classes(self.vocabulary, id).into_iter();
                names.extend(classes.map(|class| self.name(Term::Class(class))));
            }
            Term::Specialty(_) => names.push("idea:specialist".to_owned()),
            _ => {}
        }
        names
    }
}

/// Every class an ingredient belongs to, broader ones included.
pub(crate) fn classes(vocabulary: &Vocabulary, id: IngredientId) -> Vec<ClassId> {
    let mut all = Vec::new();
    for membership in vocabulary.ingredient(id).memberships {
        for class in vocabulary.class(membership.class).ancestors {
            if !all.contains(class) {
                all.push(*class);
            }
        }
    }
    all
}

/// Calls `take` with the meanings of the longest name at each place, going on behind it. A name
/// that is a single common word ("all", "it") is no name.
pub(crate) fn each<T: Clone + PartialEq>(
    words: &[Word],
    norms: &[&str],
    index: &TermIndex<T>,
    mut take: impl FnMut(&[T], Range<usize>),
) {
    let mut at = 0;
    while at < words.len() {
        match index.longest_at(norms, at) {
            Some((taken, meanings)) if taken > 1 || !text::is_stop_word(norms[at]) => {
                take(
                    meanings,
                    words[at].span.start..words[at + taken - 1].span.end,
                );
                at += taken;
            }
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let concepts = Concepts::new(Vocabulary::builtin());
        concepts
            .of(text)
            .into_iter()
            .flat_map(|f| f.names)
            .collect()
    }

    #[test]
    fn different_words_for_one_thing_are_one_concept() {
        for (a, b, concept) in [
            ("A1c", "sugar level", "lab:hba 1 c"),
            ("HbA1c", "glycated haemoglobin", "lab:hba 1 c"),
            (
                "T2DM",
                "type 2 diabetes",
                "condition:type 2 diabete mellitus",
            ),
            (
                "can't tolerate it",
                "adverse reaction to it",
                "idea:intolerance",
            ),
            ("Ozempic", "semaglutide", "drug:semaglutide"),
        ] {
            for text in [a, b] {
                assert!(
                    names(text).iter().any(|n| n == concept),
                    "{text}: {:?}",
                    names(text)
                );
            }
        }
        assert!(names("all of it").is_empty());
    }
}
