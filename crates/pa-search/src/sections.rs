//! The full-text part of the index: one document a section, and what is known of its policy.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pa_model::vocabulary::Vocabulary;
use pa_model::vocabulary::words::TermIndex;
use pa_policy::criteria::{CompiledPolicy, SectionKind};
use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, ReloadPolicy, Searcher, TantivyDocument, TantivyError};

use crate::chunks::chunks;
use crate::concepts::Concepts;
use crate::directory::Entry;
use crate::error::IndexError;
use crate::force::{self, Days};
use crate::spell::Speller;
use crate::{names, question, text};

const SECTIONS: &str = "sections";
const LEXICON: &str = "search.json";
/// Words of the sections and how often they occur, one a line; read only to correct spelling.
const WORDS: &str = "words.txt";

/// The fields of a section's document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// Its text.
    pub(crate) body: Field,
    /// Concepts of its text.
    pub(crate) concepts: Field,
    /// Concepts of its headings.
    pub(crate) heading_concepts: Field,
    /// Its policy (`v` and number), payer (`p`) and drugs (`d`); `p-` and `d-` where it has none.
    pub(crate) scope: Field,
    /// Number of its policy.
    pub(crate) policy: Field,
    /// Its [`SectionKind`].
    pub(crate) kind: Field,
    /// Its headings, one value each.
    pub(crate) path: Field,
    /// First line.
    pub(crate) first: Field,
    /// Last line.
    pub(crate) last: Field,
}

impl Fields {
    fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let counted = |tokenizer: &str| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(tokenizer)
                .set_index_option(IndexRecordOption::WithFreqs);
            TextOptions::default().set_indexing_options(indexing)
        };
        let fields = Self {
            body: schema.add_text_field("body", counted(text::ANALYZER).set_stored()),
            concepts: schema.add_text_field("concepts", counted("raw")),
            heading_concepts: schema.add_text_field("heading_concepts", counted("raw")),
            scope: schema.add_text_field("scope", counted("raw")),
            policy: schema.add_u64_field("policy", FAST),
            kind: schema.add_u64_field("kind", FAST),
            path: schema.add_text_field("path", STORED),
            first: schema.add_u64_field("first", STORED),
            last: schema.add_u64_field("last", STORED),
        };
        (schema.build(), fields)
    }
}

/// What searching needs to know of a policy version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PolicyFacts {
    /// Its payer's number.
    #[serde(rename = "p")]
    pub(crate) payer: Option<u16>,
    /// Its drug keys' numbers.
    #[serde(rename = "d")]
    pub(crate) drugs: Vec<u32>,
    /// Its plans' numbers; empty: all.
    #[serde(rename = "n")]
    pub(crate) plans: Vec<u32>,
    /// When it is the version that applies.
    #[serde(rename = "f")]
    pub(crate) periods: Vec<Days>,
    /// Whether it is the version with the latest effective date.
    #[serde(rename = "l")]
    pub(crate) latest: bool,
    /// Where its line of the directory begins.
    #[serde(rename = "s")]
    pub(crate) start: u32,
}

/// Names and words of the whole index.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Lexicon {
    /// Payers as written, sorted.
    pub(crate) payers: Vec<String>,
    /// Plan ids, sorted.
    pub(crate) plans: Vec<String>,
    /// Drug keys, sorted; see [`names::drug_keys`].
    pub(crate) drugs: Vec<String>,
    /// By the policies' numbers.
    pub(crate) policies: Vec<PolicyFacts>,
    /// The files of the full-text index and their lengths, so that a cut one is found.
    files: BTreeMap<String, u64>,
}

/// Writes the full-text part.
pub(crate) struct SectionsWriter<'v> {
    folder: PathBuf,
    writer: SingleSegmentIndexWriter,
    fields: Fields,
    concepts: Concepts<'v>,
    vocabulary: &'v Vocabulary,
    payers: Numbers,
    plans: Numbers,
    drugs: Numbers,
    policies: Vec<PolicyFacts>,
    words: BTreeMap<String, u32>,
}

/// Names in the order in which they were first seen, with their numbers.
#[derive(Default)]
struct Numbers(BTreeMap<String, u32>);

impl Numbers {
    fn of(&mut self, name: &str) -> u32 {
        if let Some(number) = self.0.get(name) {
            return *number;
        }
        let number = self.0.len() as u32;
        self.0.insert(name.to_owned(), number);
        number
    }

    fn list(self) -> Vec<String> {
        let mut list = vec![String::new(); self.0.len()];
        for (name, number) in self.0 {
            list[number as usize] = name;
        }
        list
    }
}

fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(text::ANALYZER, text::analyzer());
    tokenizers
}

/// Bytes that the writer's table of terms begins with; it grows as needed.
const TABLE: usize = 32 << 20;

impl<'v> SectionsWriter<'v> {
    pub(crate) fn create(folder: &Path, vocabulary: &'v Vocabulary) -> Result<Self, IndexError> {
        let inner = folder.join(SECTIONS);
        fs::create_dir(&inner).map_err(IndexError::io(&inner))?;
        let refused = |e: TantivyError| io_error(&inner, e);
        let (schema, fields) = Fields::schema();
        let directory = MmapDirectory::open(&inner).map_err(|e| refused(e.into()))?;
        // One segment written by one thread: documents keep the order of adding, so equal scores
        // keep the order of files and lines.
        let writer = Index::builder()
            .schema(schema)
            .tokenizers(tokenizers())
            .single_segment_index_writer(directory, TABLE)
            .map_err(refused)?;
        Ok(Self {
            folder: folder.to_owned(),
            writer,
            fields,
            concepts: Concepts::new(vocabulary),
            vocabulary,
            payers: Numbers::default(),
            plans: Numbers::default(),
            drugs: Numbers::default(),
            policies: Vec::new(),
            words: BTreeMap::new(),
        })
    }

    /// Adds the sections of a policy. Numbers count up from 0.
    pub(crate) fn add(
        &mut self,
        number: u32,
        policy: &CompiledPolicy,
        text: &str,
    ) -> Result<(), IndexError> {
        let header = &policy.header;
        let payer = header.payer.as_deref().map(|payer| self.payers.of(payer));
        let drugs: Vec<u32> = names::drug_keys(header, self.vocabulary)
            .iter()
            .map(|key| self.drugs.of(key))
            .collect();
        let plans = header
            .plans
            .iter()
            .filter(|p| *p != "all")
            .map(|p| self.plans.of(p))
            .collect();
        let mut scope = vec![
            payer.map_or("p-".to_owned(), |p| format!("p{p}")),
            format!("v{number}"),
        ];
        scope.extend(drugs.iter().map(|d| format!("d{d}")));
        if drugs.is_empty() {
            scope.push("d-".to_owned());
        }
        self.policies.push(PolicyFacts {
            payer: payer.and_then(|p| u16::try_from(p).ok()),
            drugs,
            plans,
            periods: Vec::new(),
            latest: false,
            start: 0,
        });
        self.count(header.title.as_deref().unwrap_or_default());
        // The name of a policy's only drug tells none of its sections from another.
        let everywhere: Vec<String> = match &header.drugs[..] {
            [only] => self
                .concepts
                .of(only)
                .into_iter()
                .flat_map(|f| f.names)
                .collect(),
            _ => Vec::new(),
        };
        for section in &chunks(policy, text) {
            let mut document = TantivyDocument::default();
            let fields = self.fields;
            document.add_text(fields.body, &section.text);
            self.count(&section.text);
            for heading in &section.path {
                document.add_text(fields.path, heading);
                self.count(heading);
                let names = self.concepts.of(heading).into_iter().flat_map(|f| f.names);
                for name in names.filter(|name| !everywhere.contains(name)) {
                    document.add_text(fields.heading_concepts, name);
                }
            }
            for name in self
                .concepts
                .of(&section.text)
                .into_iter()
                .flat_map(|f| f.names)
            {
                document.add_text(fields.concepts, name);
            }
            for name in &scope {
                document.add_text(fields.scope, name);
            }
            document.add_u64(fields.policy, number.into());
            document.add_u64(fields.kind, kind_number(section.kind));
            document.add_u64(fields.first, section.first.0.into());
            document.add_u64(fields.last, section.last.0.into());
            self.writer
                .add_document(document)
                .map_err(|e| io_error(&self.folder.join(SECTIONS), e))?;
        }
        Ok(())
    }

    fn count(&mut self, text: &str) {
        for word in text::words(text) {
            if word.text.len() >= 4 && word.text.chars().all(char::is_alphabetic) {
                match self.words.get_mut(&word.text) {
                    Some(count) => *count += 1,
                    None => drop(self.words.insert(word.text, 1)),
                }
            }
        }
    }

    /// Completes the part. `entries` are in the order of adding; `starts` say where their lines of
    /// the directory begin.
    pub(crate) fn finish(mut self, entries: &[Entry], starts: Vec<u32>) -> Result<(), IndexError> {
        let inner = self.folder.join(SECTIONS);
        self.writer.finalize().map_err(|e| io_error(&inner, e))?;
        for (facts, start) in self.policies.iter_mut().zip(starts) {
            facts.start = start;
        }
        set_periods(&mut self.policies, entries);
        let lexicon = Lexicon {
            payers: self.payers.list(),
            plans: self.plans.list(),
            drugs: self.drugs.list(),
            policies: self.policies,
            files: lengths(&inner)?,
        };
        let words: String = self
            .words
            .iter()
            .map(|(word, count)| format!("{word} {count}\n"))
            .collect();
        write(&self.folder.join(WORDS), words.as_bytes())?;
        let path = self.folder.join(LEXICON);
        let json = serde_json::to_vec(&lexicon).map_err(|e| IndexError::Io {
            path: path.clone(),
            source: e.into(),
        })?;
        write(&path, &json)
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), IndexError> {
    let mut file = fs::File::create_new(path).map_err(IndexError::io(path))?;
    std::io::Write::write_all(&mut file, bytes).map_err(IndexError::io(path))?;
    file.sync_all().map_err(IndexError::io(path))
}

/// Says of every version when it is the one that applies, and which is the latest.
fn set_periods(policies: &mut [PolicyFacts], entries: &[Entry]) {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by_key(|e| (&e.header.policy_id, e.header.effective, &e.file));
    for versions in sorted.chunk_by(|a, b| a.header.policy_id == b.header.policy_id) {
        let dates: Vec<_> = versions
            .iter()
            .map(|e| (e.header.effective, e.header.expires))
            .collect();
        for (entry, periods) in versions.iter().zip(force::periods(&dates)) {
            policies[entry.number as usize].periods = periods;
        }
        if let Some(last) = versions.last() {
            policies[last.number as usize].latest = true;
        }
    }
}

fn lengths(folder: &Path) -> Result<BTreeMap<String, u64>, IndexError> {
    let mut lengths = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(IndexError::io(folder))? {
        let entry = entry.map_err(IndexError::io(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            lengths.insert(
                name,
                entry.metadata().map_err(IndexError::io(folder))?.len(),
            );
        }
    }
    Ok(lengths)
}

/// Words for an error of the search engine; the operating system's own, where it is one.
fn io_error(path: &Path, error: TantivyError) -> IndexError {
    let source = match error {
        TantivyError::IoError(io) => std::io::Error::new(io.kind(), io.to_string()),
        other => std::io::Error::other(other.to_string()),
    };
    IndexError::Io {
        path: path.to_owned(),
        source,
    }
}

pub(crate) fn kind_number(kind: SectionKind) -> u64 {
    match kind {
        SectionKind::Initial => 0,
        SectionKind::Renewal => 1,
        SectionKind::Exclusion => 2,
        SectionKind::Quantity => 3,
        SectionKind::Duration => 4,
        SectionKind::Documentation => 5,
        SectionKind::Appeal => 6,
        SectionKind::Background => 7,
    }
}

pub(crate) const KINDS: [SectionKind; 8] = [
    SectionKind::Initial,
    SectionKind::Renewal,
    SectionKind::Exclusion,
    SectionKind::Quantity,
    SectionKind::Duration,
    SectionKind::Documentation,
    SectionKind::Appeal,
    SectionKind::Background,
];

/// The full-text part, open for reading.
pub struct Sections {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    pub(crate) lexicon: Lexicon,
    speller: OnceLock<Speller>,
    names: OnceLock<AskedFor>,
    words: PathBuf,
}

/// The names by which questions pick policies.
pub(crate) struct AskedFor {
    pub(crate) payers: TermIndex<names::PayerName>,
    pub(crate) plans: TermIndex<u32>,
    /// Drug keys and their numbers.
    pub(crate) subjects: HashMap<String, u32>,
}

impl Sections {
    pub(crate) fn open(index: &Path, folder: &Path) -> Result<Self, IndexError> {
        let inner = folder.join(SECTIONS);
        let gone = |e: std::io::Error| match e.kind() {
            std::io::ErrorKind::NotFound if !folder.exists() => {
                IndexError::Replaced(index.to_owned())
            }
            std::io::ErrorKind::NotFound => IndexError::damaged(index, "a part of it is missing"),
            _ => IndexError::Io {
                path: folder.to_owned(),
                source: e,
            },
        };
        let json = fs::read(folder.join(LEXICON)).map_err(gone)?;
        let lexicon: Lexicon = serde_json::from_slice(&json)
            .map_err(|_| IndexError::damaged(index, "its list of names cannot be read"))?;
        for (name, length) in &lexicon.files {
            let found = fs::metadata(inner.join(name)).map_err(gone)?.len();
            if found != *length {
                return Err(IndexError::damaged(
                    index,
                    "its full-text part is cut short",
                ));
            }
        }
        let broken = |e: TantivyError| IndexError::damaged(index, e.to_string());
        let mut engine = Index::open_in_dir(&inner).map_err(broken)?;
        engine.set_tokenizers(tokenizers());
        let (schema, fields) = Fields::schema();
        if engine.schema() != schema {
            return Err(IndexError::damaged(
                index,
                "its fields are not those of this version",
            ));
        }
        let reader = engine
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()
            .map_err(broken)?;
        let searcher = reader.searcher();
        Ok(Self {
            searcher,
            fields,
            names: OnceLock::new(),
            words: folder.join(WORDS),
            lexicon,
            speller: OnceLock::new(),
        })
    }

    /// The names that questions use; made by the first question.
    pub(crate) fn names(&self) -> &AskedFor {
        self.names.get_or_init(|| {
            let mut plans = TermIndex::default();
            for (number, plan) in (0..).zip(&self.lexicon.plans) {
                plans.insert(plan, number);
            }
            AskedFor {
                payers: names::payer_names(&self.lexicon.payers),
                plans,
                subjects: self.lexicon.drugs.iter().cloned().zip(0..).collect(),
            }
        })
    }

    /// Corrects spelling; made by the first question with a word that nobody knows. Where the list
    /// of words cannot be read, only names are corrected.
    pub(crate) fn speller(&self, vocabulary: &Vocabulary) -> &Speller {
        self.speller.get_or_init(|| {
            let words = fs::read_to_string(&self.words).unwrap_or_default();
            let counted = words.lines().filter_map(|line| {
                let (word, count) = line.split_once(' ')?;
                Some((word.to_owned(), count.parse().ok()?))
            });
            question::speller(counted.collect(), self, vocabulary)
        })
    }

    /// How many sections the index holds.
    pub fn count(&self) -> u64 {
        self.searcher.num_docs()
    }
}
