//! Words of a header that belong to each item below it, and an item read with them.

use super::header;
use super::leaf::{self, Leaf};
use super::section;
use crate::criteria::{Node, Rule};
use crate::document::line::closed;
use crate::kinds::Criterion;
use crate::language::Cue;
use crate::phrase::token::Token;
use crate::phrase::{Context, quantity};

/// Words of a header that belong to each item below it.
#[derive(Debug, Clone, Default)]
pub(super) struct Carry {
    /// Words that each item goes on: "failure of".
    pub(super) prefix: String,
    /// Words behind each item: "within the past year".
    pub(super) suffix: String,
    /// The drugs that the header asks for in a sentence of its own, of which an item may say what came of them.
    pub(super) taken: String,
}

/// Places of an item behind which a header's words are tried, at most.
const MAX_JOINTS: usize = 4;

impl Carry {
    pub(super) fn is_empty(&self) -> bool {
        self.prefix.is_empty() && self.suffix.is_empty()
    }

    /// An item with the words around it.
    pub(super) fn around(&self, text: &str) -> String {
        let words = [self.prefix.as_str(), closed(text), self.suffix.as_str()];
        let said: Vec<_> = words.into_iter().filter(|w| !w.is_empty()).collect();
        said.join(" ")
    }

    /// Reads an item with the words in front of it alone.
    fn read_bare(&self, context: &Context<'_>, sentence: &str, excluding: bool) -> Leaf {
        let bare = Self {
            suffix: String::new(),
            ..self.clone()
        };
        leaf::read(context, &bare.around(sentence), excluding)
    }

    /// Reads an item with its header's words around it; a baseline that the item does not speak of
    /// ("at baseline: hypertension") becomes a qualifier.
    pub(super) fn read(&self, context: &Context<'_>, sentence: &str, excluding: bool) -> Leaf {
        let found = leaf::read(context, &self.around(sentence), excluding);
        if let Leaf::Criterion(node) = &found
            && !self.suffix.is_empty()
            && let Leaf::Criterion(bare) = self.read_bare(context, sentence, excluding)
            && !is_said_of_all(&bare, node)
        {
            let again = self
                .behind_each(context, sentence, excluding, &bare)
                .or_else(|| {
                    // "BMI of 35 or greater with hypertension", below "within the past 90 days": the value is dated.
                    header::only_window(&context.lex(&self.suffix))?;
                    let dated = self.window_of_value(context, sentence)?;
                    let again = leaf::read(context, &dated, excluding);
                    Some(match again {
                        Leaf::Criterion(_) => again,
                        _ => Leaf::Unreadable(None),
                    })
                });
            return again.unwrap_or(found);
        }
        if !matches!(found, Leaf::Unreadable(_)) {
            return found;
        }
        let suffix = context.lex(&self.suffix);
        if let Some(node) = self.for_indication(context, sentence, excluding) {
            return Leaf::Criterion(node);
        }
        let window = header::only_window(&suffix);
        let other_words = self
            .by_route(context, sentence, &suffix)
            .into_iter()
            .chain(window.and_then(|_| self.window_of_value(context, sentence)))
            .chain(self.outcome_of_tried(context, sentence));
        for said in other_words {
            let again = leaf::read(context, &said, excluding);
            if matches!(again, Leaf::Criterion(_)) {
                return again;
            }
        }
        let only_baseline = !suffix.is_empty() && suffix.iter().all(|t| t.is(Cue::Baseline));
        let stated = || quantity::first_window(&context.lex(sentence));
        let said_twice = window.is_some_and(|days| stated().is_some_and(|(_, said)| said == days));
        if !(only_baseline || said_twice) {
            return found;
        }
        match self.read_bare(context, sentence, excluding) {
            Leaf::Criterion(mut node) => {
                if only_baseline {
                    node.qualifiers.push(self.suffix.clone());
                }
                Leaf::Criterion(node)
            }
            other => other,
        }
    }

    /// The words behind each of the parts between which an item's connectives stand; `None`: it has none, and what
    /// it states is one thing ("LDL-C of 70 or higher in an individual with a stroke"). `bare` is the item without them.
    fn behind_each(
        &self,
        context: &Context<'_>,
        sentence: &str,
        excluding: bool,
        bare: &Node,
    ) -> Option<Leaf> {
        let body = closed(sentence);
        let tokens = context.lex(body);
        let joints: Vec<usize> = (1..tokens.len())
            .filter(|at| tokens[*at].is(Cue::Or) || tokens[*at].is(Cue::And))
            .map(|at| at - usize::from(tokens[at - 1].is_comma()))
            .filter(|at| *at > 0)
            .map(|at| tokens[at - 1].span.end)
            .collect();
        if joints.is_empty() {
            return None;
        }
        if joints.len() > MAX_JOINTS {
            return Some(Leaf::Unreadable(None));
        }
        let alone = joints.iter().map(std::slice::from_ref);
        for places in std::iter::once(joints.as_slice()).chain(alone) {
            let mut said = body.to_owned();
            for at in places.iter().rev() {
                said.insert_str(*at, &format!(" {}", self.suffix));
            }
            if let Leaf::Criterion(node) = leaf::read(context, &self.around(&said), excluding)
                && is_said_of_all(bare, &node)
            {
                return Some(Leaf::Criterion(node));
            }
        }
        Some(Leaf::Unreadable(None))
    }

    /// "Corticosteroid", below "one of the following topical therapies": the class as it is given by the
    /// header's route. A product named in an item has its own route.
    fn by_route(&self, context: &Context<'_>, sentence: &str, suffix: &[Token]) -> Option<String> {
        let (route, noun) = suffix.split_first()?;
        let is_route = matches!(
            route.norm.as_str(),
            "topical" | "oral" | "inhaled" | "nasal"
        );
        let plain = |t: &Token| t.is(Cue::Inert) && t.cues.len() == 1;
        if !is_route || noun.is_empty() || !noun.iter().all(plain) {
            return None;
        }
        let routed = format!("{} {}", route.norm, sentence);
        let named = context.lex(&routed);
        let by_itself = || !context.lex(sentence).iter().any(|t| t.class().is_some());
        match named.first() {
            Some(first) if first.is_drug() => Some(format!("{} {routed}", self.prefix)),
            _ => by_itself().then(|| format!("{} {sentence}", self.prefix)),
        }
    }

    /// "Inadequate efficacy after a trial of 12 months", below "has tried an oral bisphosphonate and meets one of the
    /// following": what came of that drug.
    fn outcome_of_tried(&self, context: &Context<'_>, sentence: &str) -> Option<String> {
        if self.taken.is_empty() {
            return None;
        }
        let tokens = context.lex(sentence);
        let told = tokens
            .iter()
            .any(|t| t.is(Cue::Fail) || t.is(Cue::Intolerance));
        let named = tokens
            .iter()
            .any(|t| t.is_drug() || t.condition().is_some());
        (told && !named).then(|| format!("{} {}", self.around(sentence), self.taken))
    }

    /// "LDL-C of 55 or higher, in an individual with a stroke within the past year", below a header that dates
    /// the value: the header's window behind the value's name, not behind the stroke's.
    fn window_of_value(&self, context: &Context<'_>, sentence: &str) -> Option<String> {
        let tokens = context.lex(sentence);
        let name = tokens.iter().find(|t| t.lab().is_some())?;
        let (before, behind) = sentence.split_at_checked(name.span.end)?;
        Some(format!("{} {before} {} {behind}", self.prefix, self.suffix))
    }

    /// "Crohn's disease: gastroenterologist", below a header that carries the verb: asked of those who have
    /// the disease.
    fn for_indication(
        &self,
        context: &Context<'_>,
        sentence: &str,
        excluding: bool,
    ) -> Option<Node> {
        let (named, asked) = sentence.split_once(": ")?;
        if excluding || self.prefix.is_empty() {
            return None;
        }
        let gate = section::indication(context, named)?;
        match leaf::read(context, &self.around(asked), false) {
            Leaf::Criterion(node) if node.rule != Rule::Attestation => {
                Some(Node::when(Node::fact(gate), node))
            }
            _ => None,
        }
    }
}

/// Whether words behind an item are said of each of its facts, or of none ("stroke, or unstable angina and heart
/// failure", below "within the past year"): it is read without them (`bare`), and with them.
fn is_said_of_all(bare: &Node, with_words: &Node) -> bool {
    let (bare, with_words) = (facts(bare), facts(with_words));
    let same = bare.iter().filter(|f| with_words.contains(f)).count();
    same == 0 || same == bare.len()
}

/// The facts that a reading asks for.
fn facts(node: &Node) -> Vec<&Criterion> {
    match &node.rule {
        Rule::Criterion(fact) => vec![fact],
        _ => node.children().into_iter().flat_map(facts).collect(),
    }
}
