//! Total accounting: every token of a phrase is used, inert, or a qualifier; any other token left
//! over and the phrase is not what was read.

use std::ops::Range;

use super::Context;
use super::token::{Shape, Token};
use crate::language::Cue;

/// Which tokens of a phrase have been used.
pub(crate) struct Account<'t> {
    tokens: &'t [Token],
    used: Vec<bool>,
    /// Text of qualifiers met on the way.
    pub(crate) qualifiers: Vec<String>,
}

impl<'t> Account<'t> {
    pub(crate) fn new(tokens: &'t [Token]) -> Self {
        Self {
            tokens,
            used: vec![false; tokens.len()],
            qualifiers: Vec::new(),
        }
    }

    pub(crate) fn take(&mut self, range: Range<usize>) {
        for used in self.used.iter_mut().take(range.end).skip(range.start) {
            *used = true;
        }
    }

    pub(crate) fn is_used(&self, at: usize) -> bool {
        self.used[at]
    }

    /// Closes the account; the tokens that nothing accounts for, if any.
    pub(crate) fn close(mut self, context: &Context<'_>) -> Result<Vec<String>, Vec<Range<usize>>> {
        let mut left = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if self.used[at] || is_subject(context, self.tokens, at) {
                continue;
            }
            match allowed(token, self.tokens) {
                Allowed::Silently => {}
                Allowed::AsQualifier => self.qualifiers.push(token.norm.to_string()),
                Allowed::No => left.push(token.span.clone()),
            }
        }
        if left.is_empty() {
            Ok(self.qualifiers)
        } else {
            Err(left)
        }
    }
}

/// "Eliquis is considered for …": the policy's own drug as the sentence's subject says nothing of the
/// patient.
pub(crate) fn is_subject(context: &Context<'_>, tokens: &[Token], at: usize) -> bool {
    let verb = |t: &Token| !t.cues.is_empty() || t.group().is_some();
    // "Ozempic, Trulicity and Mounjaro are considered for …": a list of them as well.
    let listed = |t: &Token| {
        context.is_policy_drug(t)
            || t.is_comma()
            || t.is(Cue::And)
            || t.is(Cue::Or)
            || t.group().is_some()
    };
    let mut first = 0;
    while tokens
        .get(first)
        .is_some_and(|t| (t.is(Cue::Inert) || is_continuation(t)) && !context.is_policy_drug(t))
        && first < 2
    {
        first += 1;
    }
    let mut end = first;
    while tokens.get(end).is_some_and(listed) {
        end += 1;
    }
    (0..end).contains(&at)
        && end > first
        && context.is_policy_drug(&tokens[first])
        && tokens.get(end).is_some_and(verb)
        && tokens.len() >= end + 2
}

/// "Continuation of Uloric is considered for …"
fn is_continuation(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "continuation" | "continuation of" | "renewal" | "reauthorization" | "continued"
    )
}

enum Allowed {
    Silently,
    AsQualifier,
    No,
}

fn allowed(token: &Token, phrase: &[Token]) -> Allowed {
    match &token.shape {
        Shape::Sign(',' | ';' | ':' | '.' | '?' | '!' | '-') => Allowed::Silently,
        Shape::Group(inner) => group(inner, phrase),
        Shape::Word if token.is(Cue::Qualifier) => Allowed::AsQualifier,
        Shape::Word if token.is_silent() => Allowed::Silently,
        _ => Allowed::No,
    }
}

/// "(with or without aura)": neither is asked for.
fn is_either_way(inner: &[Token]) -> bool {
    let said: Vec<&str> = inner.iter().flat_map(|t| t.norm.split(' ')).collect();
    let named = |t: &Token| t.is_drug() || t.lab().is_some() || t.number().is_some();
    said.starts_with(&["with", "or", "without"]) && !inner.iter().any(named)
}

/// A parenthesis that only repeats, numbers or qualifies what stands before it.
fn group(inner: &[Token], phrase: &[Token]) -> Allowed {
    if is_enumeration(inner) || is_repetition(inner, phrase) {
        return Allowed::Silently;
    }
    if is_remark(inner) || is_either_way(inner) {
        return Allowed::AsQualifier;
    }
    // "sensitive areas (such as palms, soles of the feet, or genitals)": examples in plain words.
    let examples = inner.first().is_some_and(|t| t.is(Cue::Examples));
    let plain = |t: &Token| {
        !t.is_drug()
            && t.lab().is_none()
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::While | Cue::Cause))
            && t.shape == Shape::Word
            && t.raw.chars().all(|c| !c.is_uppercase())
    };
    let mut qualifier = false;
    for token in inner {
        match token.shape {
            Shape::Sign(',' | ';' | ':' | '.' | '/') => {}
            Shape::Word if token.is(Cue::Qualifier) || token.is(Cue::Or) || token.is(Cue::And) => {
                qualifier = true;
            }
            Shape::Word if token.is_silent() => {}
            Shape::Word if token.is(Cue::Examples) || token.is(Cue::Namely) => {}
            Shape::Word if examples && plain(token) => qualifier = true,
            // "(at rest or after provocation [Valsalva maneuver])"
            Shape::Group(ref nested)
                if nested
                    .iter()
                    .all(|t| t.terms.is_empty() && t.number().is_none() && !t.is(Cue::Not)) => {}
            _ => return Allowed::No,
        }
    }
    if qualifier {
        Allowed::AsQualifier
    } else {
        Allowed::Silently
    }
}

/// "(two times the upper limit of normal)", "(does not apply to therapy started on samples)", "(Note: …)":
/// said of the fact, for the prescriber to confirm.
fn is_remark(inner: &[Token]) -> bool {
    // A note that counts, denies or names something may change what is asked; one that says what drugs
    // are not in a class ("Note: Ampyra is not disease modifying") does not.
    let plain = |t: &Token| {
        t.number().is_none() && !t.is(Cue::Unless) && t.terms.iter().all(|_| t.is_drug())
    };
    let of_drugs = inner.iter().find(|t| !t.terms.is_empty() || t.is(Cue::Not));
    let noted = inner.first().is_some_and(|t| t.norm == "note")
        && inner.iter().all(plain)
        && of_drugs.is_none_or(|t| t.is_drug() && inner.iter().any(|t| t.is(Cue::Not)));
    let sampled = inner.iter().any(|t| t.norm.contains("sample"));
    noted || sampled || is_multiple_of_normal(inner)
}

/// "3 times the upper limit of normal": which value that is depends on the laboratory. Every number is
/// such a multiple, or part of a time.
pub(crate) fn is_multiple_of_normal(tokens: &[Token]) -> bool {
    let said = |at: usize| {
        let words: Vec<&str> = tokens[at..]
            .iter()
            .take(8)
            .flat_map(|t| t.norm.split(' '))
            .collect();
        let times = words
            .first()
            .is_some_and(|w| matches!(*w, "time" | "times" | "x" | "fold"));
        let limit = words.contains(&"upper") && words.contains(&"normal");
        times && (limit || words.contains(&"uln"))
    };
    let timed = |at: usize| {
        tokens
            .get(at + 1)
            .is_some_and(|t| super::quantity::unit_days(&t.norm).is_some())
    };
    let mut numbers = (0..tokens.len()).filter(|at| tokens[*at].number().is_some() && !timed(*at));
    let first = numbers.next();
    first.is_some_and(|at| said(at + 1)) && numbers.all(|at| said(at + 1))
}

/// `(A, B, and C)`, `(i or ii)`, `(1-3)`: names of the items that follow.
pub(crate) fn is_enumeration(inner: &[Token]) -> bool {
    let label = |t: &Token| {
        (t.norm.len() <= 4 && t.norm.chars().all(|c| matches!(c, 'i' | 'v' | 'x')))
            || (t.norm.len() == 1 && t.norm.chars().all(|c| c.is_ascii_alphabetic()))
            || t.number().is_some()
    };
    let mut labels = 0;
    for token in inner {
        match &token.shape {
            Shape::Sign(',' | '-' | ';' | '/') => {}
            Shape::Group(nested) if is_enumeration(nested) => labels += 1,
            _ if token.is(Cue::And) || token.is(Cue::Or) || token.is(Cue::AndOr) => {}
            _ if token.norm == "through" || token.norm == "to" || token.norm == "s" => {}
            _ if label(token) => labels += 1,
            _ => return false,
        }
    }
    labels > 0
}

/// An abbreviation or another name of something that the phrase names: `(T2DM)`, `(evolocumab)`.
fn is_repetition(inner: &[Token], phrase: &[Token]) -> bool {
    let names: Vec<&Token> = inner
        .iter()
        .filter(|t| !t.is_sign(',') && !t.is_sign(';') && !t.is_sign('"'))
        .collect();
    match names.as_slice() {
        [one] => {
            let known = one
                .terms
                .iter()
                .any(|term| phrase.iter().any(|t| t.terms.contains(term)));
            known || is_abbreviation_of(one, phrase)
        }
        _ => false,
    }
}

/// Letters that are the initials of consecutive words of the phrase ("inhaled corticosteroid (ICS)").
fn is_abbreviation_of(token: &Token, phrase: &[Token]) -> bool {
    if token.shape != Shape::Word
        || !token.terms.is_empty()
        || token.norm.len() < 2
        || token.norm.len() > 6
    {
        return false;
    }
    let initials: String = phrase
        .iter()
        .flat_map(|t| t.norm.split([' ', '-']))
        .filter_map(|w| w.chars().next())
        .collect();
    let wanted = token.norm.trim_end_matches('s');
    wanted.len() >= 2 && initials.contains(wanted)
}
