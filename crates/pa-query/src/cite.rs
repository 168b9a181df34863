//! Passages of the deciding policy that bear on a determination.

use pa_model::vocabulary::Vocabulary;
use pa_policy::determine::Citation;
use pa_policy::evaluate::{NodeResult, Standing};
use pa_policy::truth::Truth;
use pa_search::{Hit, IndexError, PolicyIndex, Search};

use crate::answer::Answer;

/// At most so many passages.
const PASSAGES: usize = 5;
/// Criteria whose words are looked for; the first are enough to find their sections.
const CRITERIA: usize = 12;

/// Cites policies of one index.
pub(crate) struct Citer<'i> {
    search: Search<'i>,
}

impl<'i> Citer<'i> {
    /// Opens the full-text part of the index.
    pub(crate) fn new(index: &'i PolicyIndex) -> Result<Self, IndexError> {
        Ok(Self {
            search: Search::new(index, Vocabulary::builtin())?,
        })
    }

    /// Fills in the citations: passages on the drug and on the criteria that kept the request from
    /// approval, or, approved, on those that were met. None where no policy was needed.
    pub(crate) fn cite(&self, answer: &mut Answer) -> Result<(), IndexError> {
        let mut citations = Vec::new();
        if let (Some(entry), Some(criteria)) = (&answer.entry, &answer.determination.criteria) {
            let mut texts = vec![answer.determination.drug.as_str()];
            let mut open = Vec::new();
            deciding(criteria, true, &mut open);
            if open.is_empty() {
                deciding(criteria, false, &mut open);
            }
            texts.extend(open.into_iter().take(CRITERIA));
            let hits = self.search.cite(entry, &texts, PASSAGES)?;
            // A section in which nothing asked for stands says nothing about the result.
            let on_it = hits.iter().filter(|hit| !hit.snippet.marks.is_empty());
            citations = on_it.map(citation).collect();
        }
        answer.determination.citations = Some(citations);
        Ok(())
    }
}

fn citation(hit: &Hit) -> Citation {
    Citation {
        file: hit.policy.file.clone(),
        line: hit.snippet.line,
        heading: hit.heading().to_owned(),
        text: hit.snippet.text.clone(),
        score: hit.score,
    }
}

/// The words of the criteria that are not met or not known (`open`), or of those that are met.
fn deciding<'r>(node: &'r NodeResult, open: bool, out: &mut Vec<&'r str>) {
    if node.children.is_empty() {
        let is_open = matches!(
            node.standing,
            Standing::Decided(Truth::NotMet | Truth::Unknown)
        );
        let counts = node.standing != Standing::LeftOut && is_open == open;
        out.extend(node.text.as_deref().filter(|_| counts));
    }
    if node.applies != Some(false) {
        node.children
            .iter()
            .for_each(|child| deciding(child, open, out));
    }
}
