//! What a question says: payers, plans, drugs, intents, concepts and the words left over. It is read
//! from its words alone; no sign in it is an operator.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pa_model::vocabulary::words::{self, TermIndex};
use pa_model::vocabulary::{Term, Vocabulary};
use tantivy::Term as IndexTerm;

use crate::concepts::{Concepts, each};
use crate::intent::{self, Intent};
use crate::names::{self, Fit, ON_THE_DRUG, PayerName};
use crate::sections::Sections;
use crate::spell::{Speller, WordKind};
use crate::tables;
use crate::text::{self, Stems};

/// Of a longer question only so many bytes are read.
const LONGEST: usize = 4_000;
/// Words of a question that are sought; further ones are left out.
const MOST_WORDS: usize = 48;

/// A question as understood.
#[derive(Debug, Clone, Default)]
pub(crate) struct Question {
    /// Its text with spelling corrected.
    pub(crate) text: String,
    /// What was corrected: as written, and what it was taken for.
    pub(crate) corrections: Vec<(String, String)>,
    /// Payers of the index that it names.
    pub(crate) payers: Vec<u16>,
    /// Known payers that it names and that have no policy in the index.
    pub(crate) elsewhere: Vec<String>,
    /// Plans that it names.
    pub(crate) plans: Vec<u32>,
    /// Drugs that it names and that policies of the index are on.
    pub(crate) drugs: Vec<Subject>,
    /// Drugs that it names and that no policy is on.
    pub(crate) unlisted: Vec<String>,
    /// What it is after, and how surely.
    pub(crate) intents: Vec<(Intent, f32)>,
    /// Concepts that it names, the broader ones less.
    pub(crate) concepts: BTreeMap<String, f32>,
    /// Words left over.
    pub(crate) words: Vec<Wanted>,
}

impl Question {
    /// What a policy's own words are about, without looking for names or intents in them.
    pub(crate) fn of_policy(text: &str, concepts: &Concepts<'_>) -> Self {
        let mut question = Self::default();
        let text = cut(text, LONGEST);
        question.seek(text, &words::words(text), concepts, |_| Some(false));
        question
    }

    /// Adds the words and concepts of a text. `place` says of a part of it whether it only tells what
    /// the question is after; `None`: it is spoken for.
    fn seek(
        &mut self,
        text: &str,
        split: &[words::Word],
        concepts: &Concepts<'_>,
        place: impl Fn(&Range<usize>) -> Option<bool>,
    ) {
        for found in concepts.among(split) {
            if place(&found.span).is_none() {
                continue;
            }
            for (at, name) in found.names.into_iter().enumerate() {
                let weight = if at == 0 { 1.0 } else { 0.35 };
                let known = self.concepts.entry(name).or_insert(0.0);
                *known = known.max(weight);
            }
        }
        let mut stems = Stems::new();
        for word in text::words(text) {
            if self.words.len() >= MOST_WORDS {
                break;
            }
            let Some(of_intent) = place(&word.span) else {
                continue;
            };
            if text::is_stop_word(&word.text) {
                continue;
            }
            let stem = stems.of(&word.text);
            if !self.words.iter().any(|known| known.stem == stem) {
                self.words.push(Wanted { stem, of_intent });
            }
        }
    }
}

/// A word that is sought.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) stem: String,
    /// It only says what the question is after ("step therapy"), which counts by itself already.
    pub(crate) of_intent: bool,
}

/// A drug or class that a question is about.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    /// As written.
    pub(crate) name: String,
    /// How much of the question is about it.
    pub(crate) weight: f32,
    /// Which policies fit it.
    pub(crate) fits: Vec<Fit>,
    /// Its concepts, the drug itself first.
    concepts: Vec<String>,
    span: Range<usize>,
    cued: bool,
    /// Another drug is asked for; this one is tried before it or used beside it.
    beside: bool,
}

impl Subject {
    /// The concept of the drug itself.
    pub(crate) fn concepts(&self) -> &[String] {
        &self.concepts
    }
}

/// Words before a drug that say it is the one to try first or to use beside, not the one asked for.
const BESIDE: &str = "after before failed fail failing failure tried try trying instead than versus vs \
    with without plus from previously previous prior first through contraindication intolerance taking \
    tolerate alongside beside and or over";

/// Everything reading a question needs, built once for an index.
pub(crate) struct QuestionReader<'v> {
    vocabulary: &'v Vocabulary,
    concepts: Concepts<'v>,
    asked: TermIndex<Intent>,
}

impl<'v> QuestionReader<'v> {
    pub(crate) fn new(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            concepts: Concepts::new(vocabulary),
            asked: intent::asked(),
        }
    }

    pub(crate) fn concepts(&self) -> &Concepts<'v> {
        &self.concepts
    }

    /// Reads a question.
    pub(crate) fn read(&self, text: &str, sections: &Sections, correct: bool) -> Question {
        let text = cut(text, LONGEST);
        let mut question = Question::default();
        question.text = if correct {
            self.corrected(text, sections, &mut question.corrections)
        } else {
            text.to_owned()
        };
        let text = question.text.clone();
        let split = words::words(&text);
        let norms: Vec<&str> = split.iter().map(|w| w.norm.as_str()).collect();
        let mut claimed: Vec<Range<usize>> = Vec::new();
        self.read_payers(&split, &norms, sections, &mut question, &mut claimed);
        self.read_drugs(&split, &norms, sections, &mut question, &mut claimed);
        let mut asking: Vec<Range<usize>> = Vec::new();
        each(&split, &norms, &self.asked, |intents, span| {
            // A longer phrase is less often said in another sense.
            let length = text[span.clone()].split_whitespace().count().min(3) as f32;
            for intent in intents {
                question
                    .intents
                    .push((*intent, intent.weight() * (0.8 + 0.2 * length)));
            }
            asking.push(span);
        });
        if question.drugs.iter().any(|drug| drug.beside) {
            question.intents.push((Intent::Step, Intent::Step.weight()));
        }
        merge_intents(&mut question.intents);
        let overlaps = |span: &Range<usize>| {
            claimed
                .iter()
                .any(|c| c.start < span.end && span.start < c.end)
        };
        question.seek(&text, &split, &self.concepts, |span| {
            if overlaps(span) {
                return None;
            }
            let within = |a: &Range<usize>| a.start <= span.start && span.end <= a.end;
            Some(asking.iter().any(within))
        });
        question
    }

    fn read_payers(
        &self,
        split: &[words::Word],
        norms: &[&str],
        sections: &Sections,
        question: &mut Question,
        claimed: &mut Vec<Range<usize>>,
    ) {
        each(split, norms, &sections.names().plans, |plans, span| {
            for plan in plans {
                push_new(&mut question.plans, *plan);
            }
            claimed.push(span);
        });
        each(split, norms, &sections.names().payers, |payers, span| {
            for payer in payers {
                match *payer {
                    PayerName::Here(number) => push_new(&mut question.payers, number),
                    PayerName::Elsewhere(row) => {
                        if let Some(row) = tables::payers().get(row) {
                            push_new(&mut question.elsewhere, row.name.clone());
                        }
                    }
                }
            }
            claimed.push(span);
        });
    }

    fn read_drugs(
        &self,
        split: &[words::Word],
        norms: &[&str],
        sections: &Sections,
        question: &mut Question,
        claimed: &mut Vec<Range<usize>>,
    ) {
        let mut subjects: Vec<Subject> = Vec::new();
        each(split, norms, self.vocabulary.terms(), |terms, span| {
            let Some(term) = terms.iter().find(|t| names::is_drug(t)) else {
                return;
            };
            match self.subject(*term, &question.text, span.clone(), split, sections) {
                Some(subject) => subjects.push(subject),
                None if matches!(term, Term::Class(_)) => {}
                None => push_new(&mut question.unlisted, question.text[span].to_owned()),
            }
        });
        for (at, norm) in norms.iter().enumerate() {
            let key = format!("n:{norm}");
            if sections.names().subjects.contains_key(&key) {
                let span = split[at].span.clone();
                subjects.push(Subject {
                    name: question.text[span.clone()].to_owned(),
                    weight: 1.0,
                    fits: vec![Fit { key, weight: 1.0 }],
                    concepts: vec![],
                    span,
                    cued: false,
                    beside: false,
                });
            }
        }
        let named = subjects.iter().any(|s| s.weight >= 1.0);
        let asked = subjects.iter().any(|s| s.weight >= 1.0 && !s.cued);
        for subject in &mut subjects {
            // A class beside a drug is what the drug is compared with.
            subject.beside = (named && subject.weight < 1.0) || (asked && subject.cued);
            if subject.beside {
                subject.weight *= 0.1;
            } else {
                claimed.push(subject.span.clone());
            }
        }
        subjects.dedup_by(|b, a| a.fits == b.fits);
        question.drugs = subjects;
    }

    fn subject(
        &self,
        term: Term,
        text: &str,
        span: Range<usize>,
        split: &[words::Word],
        sections: &Sections,
    ) -> Option<Subject> {
        let fits = names::fits(term, self.vocabulary);
        let here = |least: f32| {
            fits.iter()
                .any(|fit| fit.weight >= least && sections.names().subjects.contains_key(&fit.key))
        };
        let brand = matches!(term, Term::Brand(_));
        // A brand without a policy may still be answered by one on its ingredient or class.
        if !here(if brand { 0.4 } else { ON_THE_DRUG }) {
            return None;
        }
        let at = split.iter().position(|w| w.span.start == span.start)?;
        let before = split[at.saturating_sub(3)..at].iter();
        let cued = before
            .rev()
            .any(|w| BESIDE.split_whitespace().any(|b| b == w.norm));
        let concepts = self.concepts.of(&text[span.clone()]);
        Some(Subject {
            name: text[span.clone()].to_owned(),
            weight: if matches!(term, Term::Class(_)) {
                0.8
            } else {
                1.0
            },
            fits,
            concepts: concepts
                .into_iter()
                .next()
                .map(|f| f.names)
                .unwrap_or_default(),
            span,
            cued,
            beside: false,
        })
    }

    /// The text with misspelt words replaced, those first that are a name written as two words.
    fn corrected(
        &self,
        text: &str,
        sections: &Sections,
        corrections: &mut Vec<(String, String)>,
    ) -> String {
        let found = text::words(text);
        let mut stems = Stems::new();
        let unknown: Vec<bool> = found
            .iter()
            .map(|w| !self.is_known(&w.text, &mut stems, sections))
            .collect();
        if !unknown.contains(&true) {
            return text.to_owned();
        }
        let speller = sections.speller(self.vocabulary);
        let mut out = String::with_capacity(text.len());
        let mut copied = 0;
        let mut at = 0;
        while at < found.len() {
            let pair = (unknown[at] && at + 1 < found.len())
                .then(|| speller.joined(&found[at].text, &found[at + 1].text))
                .flatten();
            let (taken, right) = match pair {
                Some(right) => (2, Some(right)),
                None if unknown[at] && !speller.knows(&found[at].text) => {
                    (1, speller.correct(&found[at].text))
                }
                None => (1, None),
            };
            if let Some(right) = right {
                let span = found[at].span.start..found[at + taken - 1].span.end;
                out.push_str(&text[copied..span.start]);
                out.push_str(right);
                copied = span.end;
                corrections.push((text[span].to_owned(), right.to_owned()));
            }
            at += taken;
        }
        out.push_str(&text[copied..]);
        out
    }

    /// Whether policies, the vocabulary or everyday questions use the word.
    fn is_known(&self, word: &str, stems: &mut Stems, sections: &Sections) -> bool {
        if word.chars().count() < 4 || text::is_stop_word(word) {
            return true;
        }
        if !word.chars().all(char::is_alphabetic) {
            return true;
        }
        let term = IndexTerm::from_field_text(sections.fields.body, &stems.of(word));
        // A stem ends in "i" where the word ends in "y": "wegovi" is no word for being the stem of one.
        if !word.ends_with('i')
            && sections
                .searcher
                .doc_freq(&term)
                .is_ok_and(|count| count > 0)
        {
            return true;
        }
        !self.vocabulary.meanings(word).is_empty() || sections.names().payers.exact(word).is_some()
    }
}

/// The words that questions may use, for correcting those they misspell.
pub(crate) fn speller(
    counted: Vec<(String, u32)>,
    sections: &Sections,
    vocabulary: &Vocabulary,
) -> Speller {
    let mut subjects = BTreeSet::new();
    let mut others = BTreeSet::new();
    let mut plain = BTreeSet::new();
    let mut add = |name: &str, fits: &[Fit]| {
        let here = fits
            .iter()
            .any(|f| f.weight >= ON_THE_DRUG && sections.names().subjects.contains_key(&f.key));
        let into = if here { &mut subjects } else { &mut others };
        into.extend(text::words(name).into_iter().map(|w| w.text));
    };
    for (id, brand) in vocabulary.brands() {
        add(brand.name, &names::fits(Term::Brand(id), vocabulary));
    }
    for (id, ingredient) in vocabulary.ingredients() {
        add(
            ingredient.name,
            &names::fits(Term::Ingredient(id), vocabulary),
        );
    }
    for key in sections
        .lexicon
        .drugs
        .iter()
        .filter_map(|key| key.strip_prefix("n:"))
    {
        subjects.extend(text::words(key).into_iter().map(|w| w.text));
    }
    for payer in &sections.lexicon.payers {
        others.extend(text::words(payer).into_iter().map(|w| w.text));
    }
    let mut add_plain = |name: &str| plain.extend(text::words(name).into_iter().map(|w| w.text));
    vocabulary
        .conditions()
        .for_each(|(_, row)| add_plain(row.name));
    vocabulary
        .classes()
        .for_each(|(_, row)| add_plain(row.name));
    vocabulary.labs().for_each(|(_, row)| add_plain(row.name));
    for row in tables::lay().iter().chain(tables::intents()) {
        row.phrases.iter().for_each(|phrase| add_plain(phrase));
    }
    for row in tables::payers() {
        row.phrases
            .iter()
            .chain([&row.name])
            .for_each(|name| add_plain(name));
    }
    let of_kind = |words: BTreeSet<String>, kind| words.into_iter().map(move |w| (w, kind, 0));
    let plain_counted = counted
        .into_iter()
        .map(|(word, count)| (word, WordKind::Plain, count));
    Speller::new(
        of_kind(subjects, WordKind::Subject)
            .chain(of_kind(others, WordKind::Name))
            .chain(plain_counted)
            .chain(of_kind(plain, WordKind::Plain)),
    )
}

/// Every intent once, with the most certain phrase and a little for each further one; surest first.
fn merge_intents(intents: &mut Vec<(Intent, f32)>) {
    let mut merged: BTreeMap<Intent, f32> = BTreeMap::new();
    for (intent, weight) in intents.drain(..) {
        let known = merged.entry(intent).or_insert(0.0);
        *known = known.max(weight) + if *known > 0.0 { 0.15 } else { 0.0 };
    }
    if merged.contains_key(&Intent::Step)
        && let Some(duration) = merged.get_mut(&Intent::Duration)
    {
        // "How long must metformin be tried" is not about how long an approval lasts.
        *duration *= 0.3;
    }
    intents.extend(merged);
    intents.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// The text up to `most` bytes, cut at a character.
fn cut(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = (0..=most)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    &text[..end]
}
