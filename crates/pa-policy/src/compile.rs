//! From a document's text to compiled criteria, with an account of every line.

mod assemble;
mod block;
mod carry;
mod combine;
mod explanation;
mod header;
mod leaf;
mod print;
mod question;
mod refusal;
mod section;
mod silent;
mod spelled;
mod terms;
mod whom;

use std::borrow::Cow;

use pa_model::vocabulary::{Term, Vocabulary};
use serde::Serialize;

use crate::criteria::{CompiledPolicy, FORMAT, Header};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{head, line, tree};
use crate::phrase::Context;
use crate::phrase::token::lex;

/// Documents longer than this are not read: no policy is.
pub const MAX_BYTES: usize = 4 << 20;

/// A compiled document and what was made of each line.
#[derive(Debug, Clone, PartialEq)]
pub struct Compiled {
    /// What is judged and searched.
    pub policy: CompiledPolicy,
    /// Every non-blank line of the document, in order.
    pub lines: Vec<LineReading>,
    /// Remarks, in the order of lines.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a line was read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineReading {
    /// The line without list marker, trailing connective and closing punctuation.
    pub text: String,
    /// Line, from 1.
    pub line: u32,
    /// The section it stands in, where that states criteria.
    pub section: Option<CriteriaSection>,
    /// What it was read as.
    pub reading: Reading,
    /// Kind of the coded fact, where computable.
    pub kind: Option<&'static str>,
    /// The canonical sentence, where computable.
    pub canonical: Option<String>,
    /// Words that no code shows, to be confirmed beside the coded facts.
    #[serde(skip)]
    pub qualifiers: Vec<String>,
}

/// Sections that state criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CriteriaSection {
    /// First request.
    Initial,
    /// Continuation.
    Renewal,
    /// Required absences.
    Exclusion,
}

/// What a line can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// A coded fact, or several.
    Computable,
    /// For a person to confirm.
    Attestation,
    /// Not read in full; a request that hangs on it pends.
    Unreadable,
    /// A heading, connective or group header.
    Structure,
    /// States no criterion.
    Background,
}

/// Why a text is no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotAPolicy(pub String);

/// Compiles a document. `file` is its path below the indexed folder; its name gives the policy id
/// where the text states none.
///
/// # Errors
/// The text is no policy: no section states criteria, or it is larger than [`MAX_BYTES`].
pub fn compile(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Compiled, NotAPolicy> {
    if text.len() > MAX_BYTES {
        return Err(NotAPolicy(format!(
            "`{file}` is larger than 4 MiB, which no policy is"
        )));
    }
    let text = &*plainly_spaced(text);
    let mut head = head::read(file, text);
    if head.header.drugs.is_empty() {
        head.header.drugs = titled_drugs(&head.header, &text[head.body..], vocabulary);
    }
    let context = Context::new(vocabulary, policy_drugs(&head.header, vocabulary))
        .with_own_names(&text[head.body..]);
    let lines = line::lines(&text[head.body..], head.body_line);
    let titles = section::Titles::new(&context);
    let tree = tree::build(
        &lines,
        &|text, listed| titles.rank(text, listed),
        &|title| section::excludes(&context, title),
    );
    let mut walker = block::Walker::new(&titles, &tree, &head.header, false);
    walker.document();
    if !walker.titles_initial_criteria() {
        // No title says where the criteria begin: they begin with the first list or indication.
        walker = block::Walker::new(&titles, &tree, &head.header, true);
        walker.document();
    }
    if !walker.states_criteria() {
        return Err(NotAPolicy(format!(
            "`{file}` has no section that states criteria (such as \"Initial criteria\")"
        )));
    }
    let block::Walked {
        entries,
        scopes,
        mut readings,
        mut diagnostics,
        sections,
    } = walker.finish();
    front_lines(text, head.body_line, &mut readings);
    diagnostics.extend(header_remarks(&head.header));
    diagnostics.sort_by_key(|d| (d.line, d.column));
    let (initial, renewal, exclusions) = assemble::assemble(entries, &scopes, vocabulary);
    let policy = CompiledPolicy {
        format: FORMAT,
        file: file.to_owned(),
        header: head.header,
        initial,
        renewal,
        exclusions,
        terms: terms::read(text, &sections, vocabulary),
        sections,
    };
    Ok(Compiled {
        policy,
        lines: readings,
        diagnostics,
    })
}

/// Signs as a page's source has them. "&amp;" is last: what stands behind it is text.
const ENTITIES: [(&str, &str); 9] = [
    ("&nbsp;", " "),
    ("&ge;", "≥"),
    ("&le;", "≤"),
    ("&#8805;", "≥"),
    ("&#8804;", "≤"),
    ("&gt;", ">"),
    ("&lt;", "<"),
    ("&quot;", "\""),
    ("&amp;", "&"),
];

/// The text with plain spaces: what is copied from a page or a printed document has others between its words, and
/// marks without width within them. A space stands for a space, so columns stay, but in a line that has such a mark
/// or an entity.
fn plainly_spaced(text: &str) -> Cow<'_, str> {
    let unseen = |c: char| {
        matches!(
            c,
            '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}'
        )
    };
    let wide = |c: char| {
        !c.is_ascii() && c.is_whitespace() && !matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
    };
    let entities = text.contains('&') && ENTITIES.iter().any(|(said, _)| text.contains(said));
    if !entities && (text.is_ascii() || !text.contains(|c| unseen(c) || wide(c))) {
        return Cow::Borrowed(text);
    }
    let mut spaced: String = text
        .chars()
        .filter(|c| !unseen(*c))
        .map(|c| if wide(c) { ' ' } else { c })
        .collect();
    if entities {
        for (entity, sign) in ENTITIES {
            spaced = spaced.replace(entity, sign);
        }
    }
    Cow::Owned(spaced)
}

/// The drugs a policy is for: its header's names and their ingredients.
fn policy_drugs(header: &Header, vocabulary: &Vocabulary) -> Vec<Term> {
    let mut out = Vec::new();
    let title = header.title.iter().map(String::as_str);
    for name in header
        .drugs
        .iter()
        .map(String::as_str)
        .chain(title.filter(|_| header.drugs.is_empty()))
    {
        for token in lex(name, vocabulary) {
            let inner = token
                .group()
                .unwrap_or_default()
                .iter()
                .flat_map(|t| t.terms.iter());
            for term in token.terms.iter().chain(inner) {
                if matches!(term, Term::Brand(_) | Term::Ingredient(_)) {
                    out.push(*term);
                }
                if let Term::Brand(id) = term {
                    out.extend(
                        vocabulary
                            .brand(*id)
                            .ingredients
                            .iter()
                            .map(|i| Term::Ingredient(*i)),
                    );
                }
            }
        }
    }
    out.extend(classes_titled(header, &out, vocabulary));
    out
}

/// "Testosterone Gel (AndroGel, Testim)": a class that the title calls by the name of the policy's own ingredient
/// is no other drug.
fn classes_titled(header: &Header, drugs: &[Term], vocabulary: &Vocabulary) -> Vec<Term> {
    let ingredients: Vec<&str> = drugs
        .iter()
        .filter_map(|term| match term {
            Term::Ingredient(id) => Some(vocabulary.ingredient(*id).name),
            _ => None,
        })
        .collect();
    let title = lex(header.title.as_deref().unwrap_or_default(), vocabulary);
    title
        .iter()
        .filter(|token| ingredients.iter().any(|name| token.says(name)))
        .flat_map(|token| token.terms.iter().copied())
        .filter(|term| matches!(term, Term::Class(_)))
        .collect()
}

/// Brands, else ingredients, that the title of a document without a drug line names.
fn titled_drugs(header: &Header, text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let head = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .take(6);
    let titles = header.title.as_deref().into_iter().chain(head);
    titles
        .map(|line| drugs_in(line, vocabulary))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

fn drugs_in(line: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let tokens = lex(line, vocabulary);
    let names = |brands: bool| -> Vec<String> {
        let inner = tokens.iter().flat_map(|t| t.group().unwrap_or_default());
        let terms = tokens.iter().chain(inner).flat_map(|t| &t.terms);
        terms
            .filter_map(|term| match term {
                Term::Brand(id) if brands => Some(vocabulary.brand(*id).name.to_owned()),
                Term::Ingredient(id) if !brands => Some(vocabulary.ingredient(*id).name.to_owned()),
                _ => None,
            })
            .collect()
    };
    let brands = names(true);
    if brands.is_empty() {
        names(false)
    } else {
        brands
    }
}

/// Lines of front matter are listed as structure.
fn front_lines(text: &str, body_line: u32, readings: &mut Vec<LineReading>) {
    let front = (1..)
        .zip(text.lines())
        .take_while(|(number, _)| *number < body_line);
    let listed = front
        .filter(|(_, l)| !l.trim().is_empty())
        .map(|(number, l)| LineReading {
            text: l.trim().to_owned(),
            line: number,
            section: None,
            reading: Reading::Structure,
            kind: None,
            canonical: None,
            qualifiers: Vec::new(),
        });
    readings.splice(0..0, listed);
    readings.sort_by_key(|r| r.line);
}

fn header_remarks(header: &Header) -> Vec<Diagnostic> {
    let missing = [
        (
            header.payer.is_none(),
            "payer",
            "add a line `Payer: …` or `payer:` to the front matter",
        ),
        (
            header.drugs.is_empty(),
            "drug",
            "add a line `Drug: …` or `drugs:` to the front matter",
        ),
        (
            header.effective.is_none(),
            "effective date",
            "add a line `Effective Date: …` or `effective:` to the front matter",
        ),
    ];
    missing
        .into_iter()
        .filter(|(is, _, _)| *is)
        .map(|(_, what, help)| Diagnostic {
            severity: Severity::Warning,
            rule: "missing-header",
            message: format!("the document names no {what}"),
            line: 1,
            column: 1,
            length: 0,
            help: Some(help.to_owned()),
        })
        .collect()
}
