//! Which sections of a form a request needs.

use pa_model::form::FormSection;
use pa_model::vocabulary::{ClassId, Term, Vocabulary, words};
use pa_policy::evaluate::NodeResult;

use super::FormInput;

/// The sections for the requested drug. Where its ingredient stands in several of the form's
/// classes (semaglutide is given for diabetes and for weight), those are kept that ask most of what
/// the policy asks.
pub(super) fn for_request<'a>(input: &FormInput<'a>) -> Vec<&'a FormSection> {
    let vocabulary = input.vocabulary;
    let classes = classes_of(&input.determination.drug, vocabulary);
    let concerns = |section: &FormSection| {
        let mut named = section
            .classes
            .iter()
            .filter_map(|c| vocabulary.find_class(c));
        named.any(|class| classes.contains(&class))
    };
    let asked = Asked::of(input);
    let weights: Vec<Option<usize>> = input
        .template
        .sections
        .iter()
        .map(|s| (!s.classes.is_empty() && concerns(s)).then(|| asked.shared_with(s, vocabulary)))
        .collect();
    let most = weights.iter().flatten().max().copied();
    let sections = input.template.sections.iter().zip(&weights);
    sections
        .filter(|(section, weight)| {
            section.classes.is_empty() || weight.is_some() && **weight == most
        })
        .map(|(section, _)| section)
        .collect()
}

/// The classes of a drug, with every broader one.
fn classes_of(drug: &str, vocabulary: &Vocabulary) -> Vec<ClassId> {
    let named = vocabulary.resolve_drug(drug).unwrap_or_default();
    let rows = named
        .ingredients
        .iter()
        .map(|id| vocabulary.ingredient(*id));
    let direct = rows.flat_map(|row| row.memberships.iter().map(|m| m.class));
    direct
        .flat_map(|class| vocabulary.class(class).ancestors.iter().copied())
        .collect()
}

/// What the policy's criteria speak of.
struct Asked {
    terms: Vec<Term>,
    kinds: Vec<&'static str>,
}

impl Asked {
    fn of(input: &FormInput<'_>) -> Self {
        let mut asked = Self {
            terms: Vec::new(),
            kinds: Vec::new(),
        };
        if let Some(root) = &input.determination.criteria {
            asked.collect(root, input.vocabulary);
        }
        asked
    }

    fn collect(&mut self, node: &NodeResult, vocabulary: &Vocabulary) {
        for text in [&node.text, &node.canonical].into_iter().flatten() {
            self.terms.extend(terms_in(text, vocabulary));
        }
        self.kinds.extend(node.kind);
        node.children
            .iter()
            .for_each(|child| self.collect(child, vocabulary));
    }

    /// How many of a section's fields ask for what the policy asks for.
    fn shared_with(&self, section: &FormSection, vocabulary: &Vocabulary) -> usize {
        let asks = |source: &str, label: &str| {
            let subject = match source.split_once(':') {
                Some(("lab" | "history", name)) => terms_in(name, vocabulary),
                Some(("record", "/programs")) => return self.kinds.contains(&"program"),
                _ => terms_in(label, vocabulary),
            };
            subject.iter().any(|term| self.terms.contains(term))
        };
        let fields = section.fields.iter();
        fields.filter(|f| asks(&f.source, &f.label)).count()
    }
}

/// The known names in a text, the longest at each place.
pub(crate) fn terms_in(text: &str, vocabulary: &Vocabulary) -> Vec<Term> {
    let norms = words::words(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < norms.len() {
        match vocabulary.terms().longest_at(&norms, at) {
            Some((taken, meanings)) => {
                out.extend_from_slice(meanings);
                at += taken;
            }
            None => at += 1,
        }
    }
    out
}
