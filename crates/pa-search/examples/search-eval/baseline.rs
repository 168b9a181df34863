//! The baseline: windows of 800 characters in an index with default words and weights.

use std::error::Error;

use pa_model::Date;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{IndexRecordOption, STORED, Schema, TEXT, Value};
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument, Term, doc};

use crate::Document;
use crate::measure::Ranking;
use crate::questions::{Question, in_force};

const WINDOW: usize = 800;

/// A piece of a document: its file and lines.
struct Piece {
    file: String,
    first: u32,
    last: u32,
}

pub(crate) struct Windows {
    searcher: Searcher,
    index: Index,
    pieces: Vec<Piece>,
}

impl Windows {
    pub(crate) fn build(documents: &[Document], day: Date) -> Result<Self, Box<dyn Error>> {
        let mut schema = Schema::builder();
        let body = schema.add_text_field("body", TEXT);
        let number = schema.add_u64_field("number", STORED);
        let index = Index::create_in_ram(schema.build());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, 50_000_000)?;
        let mut pieces = Vec::new();
        for document in documents.iter().filter(|d| in_force(d, day)) {
            let mut line = 1;
            let mut rest = document.text.as_str();
            while !rest.is_empty() {
                let end = rest
                    .char_indices()
                    .nth(WINDOW)
                    .map_or(rest.len(), |(at, _)| at);
                let (window, after) = rest.split_at(end);
                writer.add_document(doc!(body => window, number => pieces.len() as u64))?;
                let last = line + window.matches('\n').count() as u32;
                pieces.push(Piece {
                    file: document.policy.file.clone(),
                    first: line,
                    last,
                });
                (line, rest) = (last, after);
            }
        }
        writer.commit()?;
        let searcher = index.reader()?.searcher();
        Ok(Self {
            searcher,
            index,
            pieces,
        })
    }

    pub(crate) fn rank(&self, question: &Question) -> Result<Ranking, Box<dyn Error>> {
        let body = self.index.schema().get_field("body")?;
        let mut analyzer = self.index.tokenizer_for_field(body)?;
        let mut stream = analyzer.token_stream(&question.text);
        let mut terms: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        while let Some(token) = stream.next() {
            let term = Term::from_field_text(body, &token.text);
            terms.push((
                Occur::Should,
                Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
            ));
        }
        let found = self.searcher.search(
            &BooleanQuery::new(terms),
            &TopDocs::with_limit(10).order_by_score(),
        )?;
        let number = self.index.schema().get_field("number")?;
        let mut right = Vec::new();
        for (_, address) in found {
            let document: TantivyDocument = self.searcher.doc(address)?;
            let at = document
                .get_first(number)
                .and_then(|v| v.as_u64())
                .unwrap_or(0);
            right.push(
                self.pieces
                    .get(at as usize)
                    .is_some_and(|piece| holds(piece, question)),
            );
        }
        let in_all = self
            .pieces
            .iter()
            .filter(|piece| holds(piece, question))
            .count();
        Ok(Ranking { right, in_all })
    }
}

fn holds(piece: &Piece, question: &Question) -> bool {
    let inside = |line: &u32| (piece.first..=piece.last).contains(line);
    piece.file == question.file && question.lines.iter().any(inside)
}
