//! Phrases: typed tokens, quantities, lists of names, and the account of what was used.

pub(crate) mod account;
pub(crate) mod list;
pub(crate) mod quantity;
pub(crate) mod token;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use pa_model::vocabulary::{IngredientId, Vocabulary};

use crate::criteria::Node;
use account::Account;
use token::Token;

/// What a reader knows besides the phrase.
pub(crate) struct Context<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    /// The drugs that the policy is for, as tokens of its header resolve.
    pub(crate) policy_drugs: Vec<pa_model::vocabulary::Term>,
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
    /// What is known where a document begins; `policy_drugs`: what it is for.
    pub(crate) fn new(
        vocabulary: &'a Vocabulary,
        policy_drugs: Vec<pa_model::vocabulary::Term>,
    ) -> Self {
        Self {
            vocabulary,
            policy_drugs,
            exclusion: Cell::new(false),
            bare: Cell::new(true),
            mentioned: RefCell::default(),
            attempts: Cell::new(0),
            left_over: RefCell::new(None),
            lexed: RefCell::default(),
        }
    }

    /// The tokens of a text.
    pub(crate) fn lex(&self, text: &str) -> Rc<[Token]> {
        if let Some(tokens) = self.lexed.borrow().get(text) {
            return Rc::clone(tokens);
        }
        let tokens: Rc<[Token]> = token::lex(text, self.vocabulary).into();
        let mut lexed = self.lexed.borrow_mut();
        if lexed.len() < MAX_LEXED {
            lexed.insert(text.to_owned(), Rc::clone(&tokens));
        }
        tokens
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
}
