//! Searching: candidates by payer and drug, scored by words and concepts (BM25) and by the kind of
//! section the question is after.

mod scope;

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use pa_model::Date;
use pa_model::vocabulary::Vocabulary;
use pa_policy::criteria::SectionKind;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocId, Score, SegmentReader, TantivyDocument, TantivyError, Term};

use crate::concepts::Concepts;
use crate::directory::Entry;
use crate::error::IndexError;
use crate::intent::Intent;
use crate::names::ON_THE_DRUG;
use crate::question::{Question, QuestionReader};
use crate::reader::PolicyIndex;
use crate::sections::{KINDS, PolicyFacts, Sections, kind_number};
use crate::snippet::{Snippet, Sought};
use crate::tuning::Tuning;
use scope::{Scope, no_score};

/// What is sought, and where.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    /// The question, any text.
    pub text: &'a str,
    /// Only policies of this payer.
    pub payer: Option<&'a str>,
    /// Only policies on this drug or class.
    pub drug: Option<&'a str>,
    /// Only sections of this kind.
    pub section: Option<SectionKind>,
    /// Only policies in force on this day; `None`: the latest version of each.
    pub as_of: Option<Date>,
    /// Every version, whenever in force.
    pub all_versions: bool,
    /// At most so many hits.
    pub limit: usize,
}

impl<'a> Query<'a> {
    /// A question without conditions, for ten hits among the latest versions.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            payer: None,
            drug: None,
            section: None,
            as_of: None,
            all_versions: false,
            limit: 10,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Sections, best first; of equals the one of the first file and line.
    pub hits: Vec<Hit>,
    /// How the question was understood, in a few words each ("payer Aetna").
    pub understood: Vec<String>,
    /// What a person should know ("no policy of Cigna is indexed").
    pub notes: Vec<String>,
}

/// A section that answers.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Its policy.
    pub policy: Entry,
    /// What it is about.
    pub kind: SectionKind,
    /// Headings above and at its head, outermost first.
    pub path: Vec<String>,
    /// First line, from 1.
    pub first: u32,
    /// Last line.
    pub last: u32,
    /// Its text, as it stands in the document.
    pub text: String,
    /// Higher is better; comparable within one answer.
    pub score: f32,
    /// Why it is here: recognised payer, drug, intent, corrected spelling, matching words.
    pub why: Vec<String>,
    /// The line that answers best.
    pub snippet: Snippet,
}

impl Hit {
    /// The innermost heading that is a title rather than the head of a list ("All of the following
    /// must be met"), or the policy's title.
    pub fn heading(&self) -> &str {
        let titles = self.path.iter().rev().filter(|h| !h.is_empty());
        let is_title = |h: &&String| {
            let words = h.to_lowercase();
            !words.contains("following") && h.chars().count() <= 80
        };
        let title = titles
            .clone()
            .find(is_title)
            .or_else(|| titles.clone().next());
        let title = title.map(String::as_str);
        title
            .or(self.policy.header.title.as_deref())
            .unwrap_or_default()
    }
}

/// Sections found, by score.
type Found = Vec<(f32, DocAddress)>;

/// Searches one index.
pub struct Search<'a> {
    index: &'a PolicyIndex,
    sections: &'a Sections,
    vocabulary: &'a Vocabulary,
    reader: OnceLock<QuestionReader<'a>>,
    tuning: Tuning,
}

impl<'a> Search<'a> {
    /// Opens the full-text part of the index, if it is not open yet.
    ///
    /// # Errors
    /// The index is damaged, or was replaced meanwhile.
    pub fn new(index: &'a PolicyIndex, vocabulary: &'a Vocabulary) -> Result<Self, IndexError> {
        let sections = index.sections()?;
        Ok(Self {
            index,
            sections,
            vocabulary,
            reader: OnceLock::new(),
            tuning: Tuning::default(),
        })
    }

    fn reader(&self) -> &QuestionReader<'a> {
        self.reader
            .get_or_init(|| QuestionReader::new(self.vocabulary))
    }

    /// The same search with other weights.
    #[must_use]
    pub fn with_tuning(mut self, tuning: Tuning) -> Self {
        self.tuning = tuning;
        self
    }

    /// Answers a question. Any text gives an answer, if an empty one.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn search(&self, query: &Query<'_>) -> Result<Answer, IndexError> {
        let reader = self.reader();
        let question = reader.read(query.text, self.sections, self.tuning.spelling);
        let mut answer = Answer {
            understood: self.understood(&question),
            ..Answer::default()
        };
        answer.notes = notes(&question);
        let scope = match self.scope(query, &question, true) {
            Ok(scope) => scope,
            Err(nothing) => {
                answer.notes.push(nothing);
                return Ok(answer);
            }
        };
        let mut found = self.run(&question, &scope, query)?;
        let mut scope = scope;
        if found.is_empty()
            && query.drug.is_none()
            && !question.payers.is_empty()
            && !question.drugs.is_empty()
        {
            // The payer has nothing on the drug; what it says in general may still help.
            if let Ok(wider) = self.scope(query, &question, false) {
                found = self.run(&question, &wider, query)?;
                scope = wider;
                let names: Vec<&str> = question.drugs.iter().map(|d| d.name.as_str()).collect();
                answer.notes.push(format!(
                    "no policy of that payer on {} is in force",
                    names.join(", ")
                ));
            }
        }
        answer.hits = self.hits(found, &question, &scope, reader.concepts())?;
        Ok(answer)
    }

    /// The passages of one policy that bear on `texts` (criteria, a drug's name), best first: for the
    /// citations of a determination. `line` and `text` of a hit's snippet are the passage.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn cite(
        &self,
        policy: &Entry,
        texts: &[&str],
        limit: usize,
    ) -> Result<Vec<Hit>, IndexError> {
        let concepts = Concepts::of_vocabulary(self.vocabulary);
        let question = Question::of_policy(&texts.join("\n"), &concepts);
        let mut weights = vec![0.0; self.facts().len()];
        if let Some(weight) = weights.get_mut(policy.number as usize) {
            *weight = 1.0;
        }
        let clauses = vec![(Occur::Must, self.policy_clause(policy))];
        let scope = Scope {
            weights: Arc::new(weights),
            clauses,
        };
        let query = Query {
            limit,
            ..Query::new("")
        };
        let found = self.run(&question, &scope, &query)?;
        self.hits(found, &question, &scope, &concepts)
    }

    fn policy_clause(&self, policy: &Entry) -> Box<dyn tantivy::query::Query> {
        let name = format!("v{}", policy.number);
        let term = Term::from_field_text(self.sections.fields.scope, &name);
        no_score(TermQuery::new(term, IndexRecordOption::Basic))
    }

    fn facts(&self) -> &[PolicyFacts] {
        &self.sections.lexicon.policies
    }

    /// Runs a question over the policies of a scope.
    fn run(
        &self,
        question: &Question,
        scope: &Scope,
        query: &Query<'_>,
    ) -> Result<Found, IndexError> {
        let mut clauses: Vec<_> = scope
            .clauses
            .iter()
            .map(|(occur, clause)| (*occur, clause.box_clone()))
            .collect();
        clauses.extend(self.wanted(question));
        if clauses.is_empty() || query.limit == 0 {
            return Ok(Vec::new());
        }
        let kinds = self.kind_factors(question, query.section);
        let weights = Arc::clone(&scope.weights);
        let base = self.tuning.base;
        let collector = TopDocs::with_limit(query.limit.min(10_000)).tweak_score(
            move |segment: &SegmentReader| {
                let policies = segment.fast_fields().u64("policy").ok();
                let kinds_of = segment.fast_fields().u64("kind").ok();
                let weights = Arc::clone(&weights);
                move |doc: DocId, score: Score| {
                    let of = |column: &Option<tantivy::columnar::Column<u64>>| {
                        column
                            .as_ref()
                            .and_then(|column| column.first(doc))
                            .map(|n| n as usize)
                    };
                    let policy = of(&policies).and_then(|at| weights.get(at)).copied();
                    let kind = of(&kinds_of).and_then(|at| kinds.get(at)).copied();
                    (base + score) * policy.unwrap_or(0.0) * kind.unwrap_or(0.0)
                }
            },
        );
        let found = self
            .sections
            .searcher
            .search(&BooleanQuery::new(clauses), &collector)
            .map_err(|e| self.broken(&e))?;
        Ok(found
            .into_iter()
            .filter(|(score, _)| *score > 0.0)
            .collect())
    }

    /// The words and concepts that raise a document's score.
    fn wanted(&self, question: &Question) -> Vec<(Occur, Box<dyn tantivy::query::Query>)> {
        let (tuning, fields) = (&self.tuning, self.sections.fields);
        let mut clauses = Vec::new();
        let mut add = |field: Field, text: &str, weight: f32| {
            if weight > 0.0 && !text.is_empty() {
                let term = Term::from_field_text(field, text);
                let one = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let boosted = BoostQuery::new(Box::new(one), weight);
                clauses.push((
                    Occur::Should,
                    Box::new(boosted) as Box<dyn tantivy::query::Query>,
                ));
            }
        };
        for word in &question.words {
            let weight = if word.of_intent {
                tuning.intent_words
            } else {
                1.0
            };
            add(fields.body, &word.stem, tuning.body * weight);
        }
        for (name, weight) in &question.concepts {
            add(fields.concepts, name, tuning.concepts * weight);
            add(
                fields.heading_concepts,
                name,
                tuning.heading_concepts * weight,
            );
        }
        for (intent, weight) in &question.intents {
            add(fields.concepts, &intent.concept(), tuning.stated * weight);
        }
        for subject in &question.drugs {
            for (at, name) in subject.concepts().iter().enumerate() {
                let weight = if at == 0 { 1.0 } else { 0.3 };
                add(
                    fields.heading_concepts,
                    name,
                    tuning.drug_heading * subject.weight * weight,
                );
            }
        }
        clauses
    }

    /// By how much each kind of section gains, in the order of [`KINDS`].
    fn kind_factors(&self, question: &Question, only: Option<SectionKind>) -> [f32; 8] {
        let mut factors = [1.0; 8];
        // Short sections of figures and procedures hold few words, so that each counts for much.
        let mild = (1.0 + self.tuning.boilerplate) / 2.0;
        let boilerplate = [
            (
                SectionKind::Background,
                Intent::Background,
                self.tuning.boilerplate,
            ),
            (SectionKind::Appeal, Intent::Appeal, mild),
            (SectionKind::Documentation, Intent::Documentation, mild),
            (SectionKind::Duration, Intent::Duration, mild),
            (SectionKind::Quantity, Intent::Quantity, mild),
        ];
        for (kind, intent, factor) in boilerplate {
            if !question.intents.iter().any(|(i, _)| *i == intent) {
                factors[kind_number(kind) as usize] *= factor;
            }
        }
        // Most questions are about what must be met; surely those that ask for nothing else.
        let else_where = |(intent, _): &(Intent, f32)| intent.section() != SectionKind::Initial;
        let other = question.intents.iter().any(else_where);
        let criteria = self.tuning.criteria * if other { 0.5 } else { 1.0 };
        let mut gains = [0.0_f32; 8];
        gains[kind_number(SectionKind::Initial) as usize] = criteria;
        for (intent, weight) in &question.intents {
            let gain = &mut gains[kind_number(intent.section()) as usize];
            *gain = match intent.section() {
                SectionKind::Initial => gain.max(criteria + self.tuning.intent * weight * 0.5),
                _ => gain.max(self.tuning.intent * weight),
            };
        }
        for (factor, gain) in factors.iter_mut().zip(gains) {
            *factor *= 1.0 + gain;
        }
        if let Some(only) = only {
            for (at, factor) in factors.iter_mut().enumerate() {
                if at != kind_number(only) as usize {
                    *factor = 0.0;
                }
            }
        }
        factors
    }

    fn broken(&self, error: &TantivyError) -> IndexError {
        IndexError::damaged(self.index.path(), error.to_string())
    }

    fn hits(
        &self,
        found: Found,
        question: &Question,
        scope: &Scope,
        known: &Concepts<'_>,
    ) -> Result<Vec<Hit>, IndexError> {
        let mut concepts: BTreeSet<&str> = question
            .concepts
            .iter()
            .filter(|(_, weight)| **weight >= 1.0)
            .map(|(name, _)| name.as_str())
            .collect();
        for subject in &question.drugs {
            concepts.extend(subject.concepts().iter().take(2).map(String::as_str));
        }
        let sought = Sought {
            stems: question
                .words
                .iter()
                .map(|word| word.stem.as_str())
                .collect(),
            concepts,
            known,
        };
        let mut hits = Vec::with_capacity(found.len());
        for (score, address) in found {
            hits.push(self.hit(score, address, question, scope, &sought)?);
        }
        hits.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then_with(|| a.policy.file.cmp(&b.policy.file))
                .then_with(|| a.first.cmp(&b.first))
        });
        Ok(hits)
    }

    fn hit(
        &self,
        score: f32,
        address: DocAddress,
        question: &Question,
        scope: &Scope,
        sought: &Sought<'_>,
    ) -> Result<Hit, IndexError> {
        let (searcher, fields) = (&self.sections.searcher, self.sections.fields);
        let broken = |e: TantivyError| self.broken(&e);
        let document: TantivyDocument = searcher.doc(address).map_err(broken)?;
        let number = |field| {
            let value = document.get_first(field).and_then(|v| v.as_u64());
            value.and_then(|n| u32::try_from(n).ok()).unwrap_or(0)
        };
        let segment = searcher.segment_reader(address.segment_ord);
        let fast = |name: &str| -> Result<usize, IndexError> {
            let column = segment.fast_fields().u64(name).map_err(broken)?;
            Ok(column.first(address.doc_id).unwrap_or(u64::MAX) as usize)
        };
        let policy = fast("policy")?;
        let missing = || IndexError::damaged(self.index.path(), "a section belongs to no policy");
        let facts = self.facts().get(policy).ok_or_else(missing)?;
        let text = document
            .get_first(fields.body)
            .and_then(|v| v.as_str())
            .unwrap_or_default();
        let first = number(fields.first);
        let kind = KINDS
            .get(fast("kind")?)
            .copied()
            .unwrap_or(SectionKind::Background);
        let snippet = sought.best(text, first);
        let weight = scope.weights.get(policy).copied().unwrap_or(0.0);
        Ok(Hit {
            policy: self.index.entry_at(facts.start)?,
            kind,
            path: document
                .get_all(fields.path)
                .filter_map(|v| v.as_str().map(str::to_owned))
                .collect(),
            first,
            last: number(fields.last),
            text: text.to_owned(),
            score,
            why: self.why(question, facts, kind, weight, &snippet),
            snippet,
        })
    }

    /// Why a section is among the hits.
    fn why(
        &self,
        question: &Question,
        facts: &PolicyFacts,
        kind: SectionKind,
        weight: f32,
        snippet: &Snippet,
    ) -> Vec<String> {
        let lexicon = &self.sections.lexicon;
        let mut why = Vec::new();
        if let Some(payer) = facts.payer.filter(|p| question.payers.contains(p)) {
            why.push(format!("payer {}", lexicon.payers[usize::from(payer)]));
        }
        for plan in question.plans.iter().filter(|p| facts.plans.contains(p)) {
            why.push(format!("plan {}", lexicon.plans[*plan as usize]));
        }
        if let Some(subject) = question.drugs.first() {
            let exact = weight >= ON_THE_DRUG * 0.9;
            why.push(if exact {
                format!("drug {}", subject.name)
            } else {
                format!("near {}", subject.name)
            });
        }
        for (intent, _) in question
            .intents
            .iter()
            .filter(|(intent, _)| intent.section() == kind)
        {
            why.push(format!("about {}", intent.title()));
        }
        for (wrong, right) in &question.corrections {
            why.push(format!("{wrong} read as {right}"));
        }
        let words: BTreeSet<&str> = snippet
            .marks
            .iter()
            .map(|m| &snippet.text[m.clone()])
            .collect();
        if !words.is_empty() {
            why.push(format!(
                "words {}",
                words.into_iter().collect::<Vec<_>>().join(", ")
            ));
        }
        why
    }

    fn understood(&self, question: &Question) -> Vec<String> {
        let lexicon = &self.sections.lexicon;
        let mut said: Vec<String> = Vec::new();
        said.extend(
            question
                .payers
                .iter()
                .map(|p| format!("payer {}", lexicon.payers[usize::from(*p)])),
        );
        said.extend(
            question
                .plans
                .iter()
                .map(|p| format!("plan {}", lexicon.plans[*p as usize])),
        );
        said.extend(question.drugs.iter().map(|d| format!("drug {}", d.name)));
        said.extend(
            question
                .intents
                .iter()
                .map(|(i, _)| format!("about {}", i.title())),
        );
        said.extend(
            question
                .corrections
                .iter()
                .map(|(wrong, right)| format!("{wrong} read as {right}")),
        );
        said
    }
}

/// What a person should know about names in a question.
fn notes(question: &Question) -> Vec<String> {
    let mut notes: Vec<String> = question
        .elsewhere
        .iter()
        .map(|name| format!("no policy of {name} is indexed"))
        .collect();
    if let ([], [only]) = (&question.drugs[..], &question.unlisted[..]) {
        notes.push(format!("no policy on {only} is indexed"));
    }
    notes
}
