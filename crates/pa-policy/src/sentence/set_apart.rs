//! A list of drugs that stands apart from the words that say what its drugs are.

use std::iter::once;

use pa_model::vocabulary::{ClassId, Term};

use super::{is_coded, statement};
use crate::criteria::Node;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::token::{Shape, Token};

/// "Trial of two preferred triptans for 30 days each: sumatriptan, rizatriptan, naratriptan", "failure of a
/// triptan for at least 30 days (e.g., sumatriptan, rizatriptan)": the drugs say which are meant where the class
/// or the noun stands.
pub(super) fn list_set_apart(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let (start, list) = list_at_end(tokens)?;
    let before = &tokens[..start];
    let noun = sole_noun(context, before, list)?;
    let said = &before[noun + 1..];
    let only_of_them = |t: &Token| {
        // "used for at least 4 weeks"
        matches!(t.norm.as_str(), "used" | "taken" | "given") && t.terms.is_empty()
            || t.terms.is_empty()
                && t.group().is_none()
                && !t.cues.iter().any(|cue| {
                    matches!(
                        cue,
                        Cue::Fail
                            | Cue::Try
                            | Cue::Intolerance
                            | Cue::Contraindication
                            | Cue::Unless
                            | Cue::If
                            | Cue::Not
                            | Cue::Current
                            | Cue::Concurrent
                            | Cue::And
                            | Cue::Or
                    )
                })
    };
    // In parentheses behind the noun they are apart from nothing.
    let stands_there = said.is_empty() && tokens[start].group().is_some();
    if stands_there || !said.iter().all(only_of_them) {
        return None;
    }
    let group = Token {
        shape: Shape::Group(list.to_vec()),
        ..Token::word("", enumset::EnumSet::new(), &before[noun])
    };
    let out: Vec<Token> = before[..=noun]
        .iter()
        .chain(once(&group))
        .chain(said)
        .cloned()
        .collect();
    statement(context, &out, text, depth + 1).filter(is_coded)
}

/// Where a list of drugs at the end of a sentence is set off, and its tokens: in parentheses, behind a colon or
/// behind "e.g.".
fn list_at_end(tokens: &[Token]) -> Option<(usize, &[Token])> {
    let last = tokens.len().checked_sub(1)?;
    if let Some(group) = tokens[last].group() {
        return Some((last, group));
    }
    if let Some(colon) = tokens.iter().position(|t| t.is_sign(':')) {
        return Some((colon, &tokens[colon + 1..]));
    }
    let example = tokens.iter().position(is_example)?;
    let comma = example.checked_sub(1).filter(|at| tokens[*at].is_comma())?;
    Some((comma, &tokens[example..]))
}

fn is_example(token: &Token) -> bool {
    token.is(Cue::Examples)
}

/// Where the one word stands that says what the drugs of the list are: a class to which all of them belong, or
/// "two preferred agents", which counts them.
fn sole_noun(context: &Context<'_>, before: &[Token], list: &[Token]) -> Option<usize> {
    let opens = |t: &&Token| is_example(t) || t.is_comma() || t.is_sign('.') || t.is_sign(':');
    let listed = &list[list.iter().take_while(opens).count()..];
    let examples = list.first().is_some_and(is_example);
    drugs(context, listed, 0, Asked::For).filter(|l| {
        let names = l.items.len() + usize::from(examples);
        l.end == listed.len() && l.count.is_none() && !l.all && names > 1
    })?;
    let mut classes = (0..before.len()).filter(|at| before[*at].is_drug());
    let generic = |t: &Token| {
        t.terms.is_empty()
            && [
                "agent",
                "drug",
                "medication",
                "product",
                "alternative",
                "medicine",
            ]
            .iter()
            .any(|noun| t.norm.ends_with(noun))
    };
    let Some(noun) = classes.next() else {
        let noun = before.iter().rposition(generic)?;
        return is_counted(before, noun).then_some(noun);
    };
    let class = before[noun].class().filter(|_| classes.next().is_none())?;
    let all = listed
        .iter()
        .filter(|t| t.is_drug())
        .all(|t| is_of(context, t, class));
    (all && (examples || is_counted(before, noun))).then_some(noun)
}

/// Whether a token names a drug, or a narrower class, of a class.
fn is_of(context: &Context<'_>, token: &Token, class: ClassId) -> bool {
    let vocabulary = context.vocabulary;
    token.terms.iter().any(|term| match term {
        Term::Ingredient(id) => context.is_member(*id, class),
        Term::Brand(id) => {
            let of = &vocabulary.brand(*id).ingredients;
            of.iter().any(|id| context.is_member(*id, class))
        }
        Term::Class(id) => vocabulary.ancestors(*id).contains(&class),
        _ => false,
    })
}

/// Whether a number or "a" stands before the noun's own adjectives: not "the preferred agents", all of which a
/// list may mean.
fn is_counted(before: &[Token], noun: usize) -> bool {
    let counts = |t: &Token| {
        t.number().is_some() || matches!(t.norm.as_str(), "a" | "an" | "any" | "one" | "both")
    };
    before[..noun].iter().rev().take(5).any(counts)
}
