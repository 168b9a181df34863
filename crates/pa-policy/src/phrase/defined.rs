//! Groups of drugs that a document defines: "Step 1 Products: atorvastatin, lovastatin", and then asks
//! for "two Step 1 Products".

use enumset::EnumSet;
use pa_model::vocabulary::Vocabulary;
use pa_model::vocabulary::words::words;

use super::token::{self, Shape, Token};
use crate::language::Cue;

/// A group's name, as folded words, and the drugs it stands for, as one token.
#[derive(Debug, Clone)]
pub(crate) struct Defined {
    name: Vec<String>,
    list: Token,
}

/// What they end with, folded.
const NOUNS: [&str; 6] = [
    "product",
    "drug",
    "agent",
    "medication",
    "therapy",
    "alternative",
];

/// The groups that lines of a document define.
pub(crate) fn groups(text: &str, vocabulary: &Vocabulary) -> Vec<Defined> {
    text.lines()
        .filter_map(|line| {
            let line = line.replace("**", "");
            let (name, list) = line.trim_matches(['-', '*', '•', ' ']).split_once(':')?;
            let name: Vec<String> = words(name).into_iter().map(|w| w.norm.into()).collect();
            // Anything else may name a class, or title a section.
            let step = name.first().is_some_and(|first| first == "step");
            let named = step
                && name
                    .last()
                    .is_some_and(|last| NOUNS.contains(&last.as_str()));
            if !named || name.len() > 4 {
                return None;
            }
            let list = list.trim().trim_end_matches('.');
            let tokens = token::lex(list, vocabulary);
            // Forms say nothing of which drug; any other word would be lost.
            let form = |t: &Token| {
                matches!(
                    t.norm.as_str(),
                    "tablet" | "capsule" | "injection" | "solution" | "generic" | "er" | "xr"
                )
            };
            let listed = |t: &Token| {
                t.is_drug() || t.is_comma() || t.is(Cue::Or) || t.is(Cue::And) || t.is_sign('/')
            };
            let plain = tokens.iter().all(|t| listed(t) || form(t));
            let inner: Vec<Token> = tokens.into_iter().filter(|t| !form(t)).collect();
            (plain && inner.iter().any(Token::is_drug)).then(|| Defined {
                name,
                list: Token {
                    norm: list.to_lowercase().into(),
                    raw: list.into(),
                    span: 0..0,
                    cues: EnumSet::new(),
                    terms: Vec::new(),
                    shape: Shape::Group(inner),
                },
            })
        })
        .collect()
}

/// Puts the drugs in the place of a group's name.
pub(crate) fn expand(groups: &[Defined], tokens: &mut Vec<Token>) {
    for group in groups {
        let mut at = 0;
        while at < tokens.len() {
            // A name may be several tokens, or part of none.
            let mut said = Vec::new();
            let mut end = at;
            while end < tokens.len() && said.len() < group.name.len() {
                let token = &tokens[end];
                if !matches!(token.shape, Shape::Word | Shape::Number(_)) {
                    break;
                }
                said.extend(words(&token.raw).into_iter().map(|w| w.norm));
                end += 1;
            }
            if said == group.name {
                let span = tokens[at].span.start..tokens[end - 1].span.end;
                let list = Token {
                    span,
                    ..group.list.clone()
                };
                tokens.splice(at..end, [list]);
            }
            at += 1;
        }
    }
}
