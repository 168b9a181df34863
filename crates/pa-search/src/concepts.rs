//! Concepts: where abbreviations, synonyms, brands, classes and lay words meet. A section and a
//! question that mean the same thing carry the same concept, whatever they call it.

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

impl<'v> Concepts<'v> {
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
        let norms: Vec<&str> = words.iter().map(|w| w.norm.as_str()).collect();
        let mut found = Vec::new();
        each(words, &norms, self.vocabulary.terms(), |terms, span| {
            let names: Vec<String> = terms.iter().flat_map(|t| self.names(*t)).collect();
            found.push(Found { names, span });
        });
        each(words, &norms, &self.lay, |meanings, span| {
            let names = meanings.iter().flat_map(|meaning| match meaning {
                LayMeaning::Known(term) => self.names(*term),
                LayMeaning::Idea(name) => vec![format!("idea:{name}")],
            });
            found.push(Found {
                names: names.collect(),
                span,
            });
        });
        each(words, &norms, &self.stated, |intents, span| {
            found.push(Found {
                names: intents.iter().map(|i| i.concept()).collect(),
                span,
            });
        });
        found
    }

    /// The names under which a term is indexed: its own, and for drugs their ingredients and
    /// classes.
    fn names(&self, term: Term) -> Vec<String> {
        let named = |prefix: &str, name: &str| format!("{prefix}:{}", words::key(name));
        match term {
            Term::Brand(id) => {
                let brand = self.vocabulary.brand(id);
                let mut names = vec![named("brand", brand.name)];
                for id in brand.ingredients {
                    names.extend(self.ingredient_names(*id));
                }
                names
            }
            Term::Ingredient(id) => self.ingredient_names(id),
            Term::Class(id) => vec![self.class_name(id)],
            Term::Condition(id) => vec![named("condition", self.vocabulary.condition(id).name)],
            Term::Lab(id) => vec![named("lab", self.vocabulary.lab(id).name)],
            Term::Specialty(id) => vec![
                named("specialty", self.vocabulary.specialty(id).name),
                "idea:specialist".to_owned(),
            ],
            Term::Program(id) => vec![named("program", self.vocabulary.program(id).name)],
        }
    }

    fn ingredient_names(&self, id: IngredientId) -> Vec<String> {
        let row = self.vocabulary.ingredient(id);
        let mut names = vec![format!("drug:{}", words::key(row.name))];
        names.extend(
            classes(self.vocabulary, id)
                .into_iter()
                .map(|class| self.class_name(class)),
        );
        names
    }

    fn class_name(&self, id: ClassId) -> String {
        format!("class:{}", words::key(self.vocabulary.class(id).name))
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
