//! Phrases: typed tokens, quantities, lists of names, and the account of what was used.

pub(crate) mod account;
pub(crate) mod aside;
pub(crate) mod defined;
pub(crate) mod list;
pub(crate) mod quantity;
pub(crate) mod token;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use pa_model::vocabulary::{ClassId, IngredientId, Term, Vocabulary};

use crate::criteria::Node;
use account::Account;
use token::Token;

/// What a reader knows besides the phrase.
pub(crate) struct Context<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    /// The drugs that the policy is for, as tokens of its header resolve.
    pub(crate) policy_drugs: Vec<Term>,
    /// The sentence stands under an exclusion: what it names is forbidden.
    pub(crate) exclusion: Cell<bool>,
    /// Whether a drug with a length alone ("metformin for 90 days") may be read as a trial: not
    /// beside another trial, whose outcome it would lose.
    pub(crate) bare: Cell<bool>,
    /// Ingredients asked for on the lines before, in the same list: what "other" sets apart.
    pub(crate) mentioned: RefCell<Vec<IngredientId>>,
    /// Attempts left for this sentence; bounds the work on any input.
    pub(crate) attempts: Cell<u32>,
    /// Where the best attempt so far stopped: the fewest bytes that nothing accounts for.
    pub(crate) left_over: RefCell<Option<Vec<Range<usize>>>>,
    /// Letters by which the document calls a name ("Crohn's disease (CD)"), and what they stand for.
    pub(crate) abbreviations: Vec<(String, Token)>,
    /// Groups of drugs that the document names itself.
    pub(crate) defined: Vec<defined::Defined>,
    /// Texts already lexed: titles, headers and sentences are looked at from several sides.
    pub(crate) lexed: RefCell<HashMap<String, Rc<[Token]>>>,
}

/// Texts kept lexed; a document has some hundreds.
const MAX_LEXED: usize = 8_192;

/// What a phrase was read as.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reading {
    pub(crate) node: Node,
}

impl<'a> Context<'a> {
    /// Reads as if no line stood before: "another antiretroviral" beside the requested drug is any other
    /// one, whatever the lines before asked for.
    pub(crate) fn alone<T>(&self, read: impl FnOnce() -> T) -> T {
        let mentioned = self.mentioned.take();
        let out = read();
        self.mentioned.replace(mentioned);
        out
    }

    /// What is known where a document begins; `policy_drugs`: what it is for.
    pub(crate) fn new(vocabulary: &'a Vocabulary, policy_drugs: Vec<Term>) -> Self {
        Self {
            vocabulary,
            policy_drugs,
            exclusion: Cell::new(false),
            bare: Cell::new(true),
            mentioned: RefCell::default(),
            attempts: Cell::new(0),
            left_over: RefCell::new(None),
            abbreviations: Vec::new(),
            defined: Vec::new(),
            lexed: RefCell::default(),
        }
    }

    /// Takes up what a document names itself: abbreviations in parentheses behind a name, groups of drugs.
    pub(crate) fn with_own_names(mut self, text: &str) -> Self {
        self.defined = defined::groups(text, self.vocabulary);
        for (at, _) in text.match_indices('(') {
            let Some((letters, _)) = text[at + 1..].split_once(')') else {
                continue;
            };
            let short = (2..=6).contains(&letters.len())
                && letters.starts_with(|c: char| c.is_ascii_uppercase())
                && letters.chars().all(|c| c.is_ascii_alphanumeric());
            if !short || self.abbreviations.iter().any(|(known, _)| known == letters) {
                continue;
            }
            // "AS" is an abbreviation where a document makes it one.
            let known = |t: &Token| !t.terms.is_empty() || !t.is_silent() && !t.cues.is_empty();
            if token::lex(letters, self.vocabulary).iter().any(known) {
                continue;
            }
            let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
            let before = token::lex(&text[line..at], self.vocabulary);
            let named = before
                .last()
                .filter(|t| t.condition().is_some() || t.is_drug());
            self.abbreviations
                .extend(named.map(|name| (letters.to_owned(), name.clone())));
        }
        self
    }

    /// The tokens of a text.
    pub(crate) fn lex(&self, text: &str) -> Rc<[Token]> {
        if let Some(tokens) = self.lexed.borrow().get(text) {
            return Rc::clone(tokens);
        }
        let mut tokens = token::lex(text, self.vocabulary);
        self.expand(&mut tokens);
        defined::expand(&self.defined, &mut tokens);
        let tokens: Rc<[Token]> = tokens.into();
        let mut lexed = self.lexed.borrow_mut();
        if lexed.len() < MAX_LEXED {
            lexed.insert(text.to_owned(), Rc::clone(&tokens));
        }
        tokens
    }

    /// Gives the document's own abbreviations their meaning.
    fn expand(&self, tokens: &mut Vec<Token>) {
        if self.abbreviations.is_empty() {
            return;
        }
        let mut at = 0;
        while at < tokens.len() {
            if let token::Shape::Group(inner) = &mut tokens[at].shape {
                self.expand(inner);
            }
            let bare = tokens[at].terms.is_empty()
                && (tokens[at].cues.is_empty() || tokens[at].is_silent());
            let name = self
                .abbreviations
                .iter()
                .find(|(letters, _)| bare && *letters == tokens[at].raw)
                .map(|(_, name)| name);
            if let Some(name) = name {
                tokens[at].terms = name.terms.clone();
                tokens[at].norm = name.norm.clone();
                // "plaque Ps": a word of the name before the letters says it again.
                let again = |t: &Token| {
                    t.terms.is_empty() && name.norm.split(' ').any(|word| word == t.norm)
                };
                while at > 0 && again(&tokens[at - 1]) {
                    tokens.remove(at - 1);
                    at -= 1;
                }
            }
            at += 1;
        }
    }

    /// Closes an account: the reading where every token is accounted for. What is left over
    /// otherwise is kept for the diagnostic if it is less than any attempt before left.
    pub(crate) fn close(&self, account: Account<'_>, node: Node) -> Option<Reading> {
        match account.close(self) {
            Ok(qualifiers) => {
                let mut node = node;
                node.qualifiers.extend(qualifiers);
                Some(Reading { node })
            }
            Err(left) => {
                let size = |spans: &[Range<usize>]| {
                    spans.iter().map(ExactSizeIterator::len).sum::<usize>()
                };
                let mut best = self.left_over.borrow_mut();
                if best.as_ref().is_none_or(|b| size(&left) < size(b)) {
                    *best = Some(left);
                }
                None
            }
        }
    }

    /// Whether a token names a drug that the policy is for.
    pub(crate) fn is_policy_drug(&self, token: &Token) -> bool {
        token.terms.iter().any(|t| self.policy_drugs.contains(t))
    }

    /// Whether an ingredient is of a class, by any route and dose.
    pub(crate) fn is_member(&self, ingredient: IngredientId, class: ClassId) -> bool {
        let mut memberships = self.vocabulary.memberships(ingredient).iter();
        memberships.any(|m| self.vocabulary.ancestors(m.class).contains(&class))
    }

    /// Whether a token names a class to which every drug that the policy is for belongs.
    pub(crate) fn is_policy_class(&self, token: &Token) -> bool {
        let Some(class) = token.class() else {
            return false;
        };
        let mut own = self.policy_ingredients().peekable();
        own.peek().is_some() && own.all(|id| self.is_member(id, class))
    }

    /// The ingredients that the policy is for.
    pub(crate) fn policy_ingredients(&self) -> impl Iterator<Item = IngredientId> {
        self.policy_drugs.iter().filter_map(|term| match term {
            Term::Ingredient(id) => Some(*id),
            _ => None,
        })
    }

    /// Whether a token speaks of the drug that is requested, by its name or as such.
    pub(crate) fn is_requested(&self, token: &Token) -> bool {
        self.is_policy_drug(token) || token.norm.starts_with("requested ")
    }
}
