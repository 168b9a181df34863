//! Lists of conditions: names, abbreviations and codes.

use pa_model::vocabulary::ConditionId;
use pa_model::vocabulary::codes::CodeRange;

use super::{Joiner, agreed, connective};
use crate::kinds::diagnosis::ConditionRef;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::{Shape, Token, norms};

/// A list of conditions as written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ConditionList {
    pub(crate) refs: Vec<ConditionRef>,
    pub(crate) joiner: Joiner,
    pub(crate) qualifiers: Vec<String>,
    /// Examples of it are told as history ("including prior myocardial infarction").
    pub(crate) past: bool,
    /// The token after the list.
    pub(crate) end: usize,
}

/// Reads the list of conditions that begins at token `at`.
pub(crate) fn conditions(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<ConditionList> {
    let mut list = ConditionList {
        refs: Vec::new(),
        joiner: Joiner::Or,
        qualifiers: Vec::new(),
        past: false,
        end: at,
    };
    let mut joiners = Vec::new();
    let mut from = at;
    while let Some(end) = entry(context, tokens, from, &mut list) {
        list.end = end;
        let Some((joiner, next)) = connective(tokens, end) else {
            break;
        };
        // "history of stroke, or current cancer": the tense is told anew.
        if tokens
            .get(next)
            .is_some_and(|t| matches!(t.norm.as_str(), "current" | "currently has"))
        {
            break;
        }
        // "gout or asthma, with hypertension": the list has ended.
        let adds = joiner.is_none() && tokens.get(next).is_some_and(|t| t.norm == "with");
        if adds && joiners.contains(&Some(Joiner::Or)) {
            break;
        }
        joiners.push(joiner);
        from = next;
    }
    if list.refs.is_empty() {
        return None;
    }
    // The connective after the last entry belongs to what follows.
    joiners.truncate(list.refs.len().saturating_sub(1));
    list.joiner = agreed(&joiners)?;
    Some(list)
}

/// One entry; the token after it.
fn entry(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    list: &mut ConditionList,
) -> Option<usize> {
    if let Some((ids, next)) = shared_head(context, tokens, at) {
        list.refs
            .extend(ids.into_iter().map(|id| named(context, id)));
        return Some(next + usize::from(is_letters(tokens.get(next))));
    }
    if let Some((ids, next)) = graded(context, tokens, at) {
        list.refs
            .extend(ids.into_iter().map(|id| named(context, id)));
        return Some(next + usize::from(is_letters(tokens.get(next))));
    }
    let mut i = at;
    let mut qualifiers = Vec::new();
    while let Some(token) = tokens.get(i) {
        if token.condition().is_some() {
            break;
        }
        // "pregnant or has HIV": a verb begins a statement of its own.
        let repeats =
            token.is(Cue::Diagnosis) && !matches!(token.norm.as_str(), "with" | "have" | "has");
        if token.is(Cue::Qualifier) {
            qualifiers.push(token.norm.to_string());
        } else if is_causing_drug(tokens, i) {
            qualifiers.push(format!("{}-related", token.norm));
            i += 1;
        } else if (token.is_sign(',') || token.is(Cue::Or))
            && !qualifiers.is_empty()
            && tokens.get(i + 1).is_some_and(|t| {
                t.is(Cue::Qualifier) || (token.is_sign(',') && t.condition().is_some())
            })
        {
            // "stable, symptomatic heart failure"
        } else if !(is_determiner(token) || repeats) {
            break;
        }
        i += 1;
    }
    if let Some((ids, next)) = shared_head(context, tokens, i) {
        list.refs
            .extend(ids.into_iter().map(|id| named(context, id)));
        list.qualifiers.extend(qualifiers);
        return Some(next + usize::from(is_letters(tokens.get(next))));
    }
    if let Some((id, next)) = advanced_or(context, tokens, i) {
        list.refs.push(named(context, id));
        list.qualifiers.extend(qualifiers);
        return Some(next);
    }
    let token = tokens.get(i)?;
    if let Shape::Code(range) = &token.shape {
        let reference = ConditionRef {
            name: range.to_string(),
            codes: vec![*range],
        };
        list.refs.push(reference);
        return Some(i + 1);
    }
    let mut reference = vec![named(context, token.condition()?)];
    let name_at = i;
    // "type 1 or type 2 diabetes": its kinds, where they have names of their own ("narcolepsy" has none).
    if let Some(said) = qualifiers.iter().position(|q| q == "type 1 or type 2") {
        let of_type = |n: u8| {
            context
                .vocabulary
                .find_condition(&format!("type {n} {}", token.norm))
        };
        if let (Some(first), Some(second)) = (of_type(1), of_type(2)) {
            reference = vec![named(context, first), named(context, second)];
            qualifiers.remove(said);
        }
    }
    i += 1;
    while let Some(token) = tokens.get(i) {
        if let Some(inner) = token.group() {
            list.past |= inner
                .iter()
                .any(|t| t.is(Cue::History) && !t.is(Cue::Diagnosis));
            if !parenthesis(context, inner, &mut reference, &mut qualifiers) {
                break;
            }
            i += 1;
        } else if token.is_sign(',')
            && tokens
                .get(i + 1)
                .is_some_and(|t| t.norm == "with or without")
        {
            i += 1;
        } else if token.norm == "with or without" {
            i = match conditions(context, tokens, i + 1) {
                // "with or without hypertension and lupus": the second may be asked for.
                Some(list) if list.joiner == Joiner::And && list.refs.len() > 1 => break,
                Some(list) => list.end,
                // "migraine with or without aura"
                None => (i + 2).min(tokens.len()),
            };
        } else if let Some((examples, end)) = examples_behind(context, tokens, i) {
            reference.extend(examples);
            list.past |= tokens[i..].iter().any(|t| t.is(Cue::History));
            i = end;
        } else if let Some((refs, end)) = postposed(context, tokens, i, &tokens[name_at].norm) {
            reference = refs;
            i = end;
        } else if let Some((higher, end)) = graded_up(context, tokens, i, &tokens[name_at].norm) {
            reference = vec![higher];
            i = end;
        } else if let Some((refs, end)) = of_other_cause(context, tokens, i) {
            reference = refs;
            i = end;
        } else if let Some((id, end)) = shared_tail(context, tokens, i, &tokens[name_at].norm) {
            reference.push(named(context, id));
            i = end;
        } else if let Some((names, end)) = also_called(context, tokens, i) {
            reference.extend(
                names
                    .into_iter()
                    .filter(|n| !reference.contains(n))
                    .collect::<Vec<_>>(),
            );
            i = end;
        } else if is_trailing_noun(token) {
            i += 1;
        } else {
            break;
        }
    }
    list.refs.extend(reference);
    list.qualifiers.extend(qualifiers);
    Some(i)
}

/// "advanced or metastatic colorectal cancer": the cancer, of either stage.
fn advanced_or(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<(ConditionId, usize)> {
    let stage = |t: &Token| {
        t.norm.split(' ').all(|w| {
            matches!(
                w,
                "advanced" | "locally" | "recurrent" | "unresectable" | "relapsed" | "refractory"
            )
        })
    };
    // The stages in front may have been taken as qualifiers.
    let or = (at.saturating_sub(1)..at + 2).find(|i| {
        tokens.get(*i).is_some_and(|t| t.is(Cue::Or)) && *i > 0 && stage(&tokens[i - 1])
    })?;
    let cancer = tokens.get(or + 1)?;
    let name = cancer.norm.strip_prefix("metastatic ")?;
    cancer.condition()?;
    let first = tokens[..or].iter().rev().take_while(|t| stage(t)).count();
    (or - first <= at).then_some((context.vocabulary.find_condition(name)?, or + 2))
}

/// "…, including prior myocardial infarction, stroke, or TIA": examples without parentheses, to the end.
fn examples_behind(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<ConditionRef>, usize)> {
    let from = at + usize::from(tokens.get(at)?.is_comma());
    if !tokens.get(from)?.is(Cue::Examples) {
        return None;
    }
    let told: Vec<Token> = tokens[from + 1..]
        .iter()
        .filter(|t| !(t.is(Cue::History) || t.is(Cue::Diagnosis)))
        .cloned()
        .collect();
    let list = conditions(context, &told, 0).filter(|l| l.end == told.len())?;
    Some((list.refs, tokens.len()))
}

/// "chronic idiopathic urticaria, also called chronic spontaneous urticaria": the name again.
fn also_called(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<ConditionRef>, usize)> {
    let from = at + usize::from(tokens.get(at)?.is_comma());
    if !tokens.get(from)?.is(Cue::AlsoCalled) {
        return None;
    }
    let id = tokens.get(from + 1)?.condition()?;
    Some((vec![named(context, id)], from + 2))
}

/// "stage 2, 3, or 4 chronic kidney disease", "type 1 or 2 diabetes": each grade with the name behind.
fn graded(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<(Vec<ConditionId>, usize)> {
    let (word, grades, end) = grades(tokens, at)?;
    let name = tokens.get(end).filter(|t| t.condition().is_some())?;
    let ids = grades.iter().map(|grade| {
        let said = [
            format!("{word} {grade} {}", name.norm),
            format!("{} {word} {grade}", name.norm),
        ];
        said.iter()
            .find_map(|s| context.vocabulary.find_condition(s))
    });
    Some((ids.collect::<Option<_>>()?, end + 1))
}

/// "stage 2, 3, or 4": the word, the grades, and the token behind them; several grades only.
fn grades(tokens: &[Token], at: usize) -> Option<(&str, Vec<&str>, usize)> {
    let word = &tokens.get(at)?.norm;
    if !matches!(word.as_str(), "stage" | "type" | "grade" | "class") {
        return None;
    }
    let short = |t: &&Token| t.number().is_some() || (t.shape == Shape::Word && t.norm.len() <= 3);
    let mut out = vec![tokens.get(at + 1).filter(short)?.norm.as_str()];
    let mut end = at + 2;
    while let Some((_, next)) = connective(tokens, end) {
        let next = next + usize::from(tokens.get(next).is_some_and(|t| t.norm == *word));
        let Some(grade) = tokens.get(next).filter(short) else {
            break;
        };
        out.push(&grade.norm);
        end = next + 1;
    }
    (out.len() > 1).then_some((word, out, end))
}

/// "tuberculosis, active or latent": each word behind the comma names a kind together with the name.
fn postposed(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    name: &str,
) -> Option<(Vec<ConditionRef>, usize)> {
    let from = at + 1 + usize::from(tokens.get(at + 1)?.norm == "either");
    let [first, or, second] = tokens.get(from..from + 3)? else {
        return None;
    };
    if !(tokens[at].is_comma() && or.is(Cue::Or)) {
        return None;
    }
    let kind = |word: &Token| {
        context
            .vocabulary
            .find_condition(&format!("{} {name}", word.norm))
    };
    let refs = [kind(first)?, kind(second)?].map(|id| named(context, id));
    Some((refs.into(), from + 3))
}

/// "chronic kidney disease, stage 3 or worse": the grade and all above it.
fn graded_up(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    name: &str,
) -> Option<(ConditionRef, usize)> {
    let from = at + usize::from(tokens.get(at)?.is_comma());
    let word = tokens.get(from).filter(|t| t.norm == "stage")?;
    let grade = tokens.get(from + 1)?;
    let up = tokens.get(from + 2)?;
    let more = up.is(Cue::OrMore) || matches!(up.norm.as_str(), "or worse" | "or beyond");
    let id = context
        .vocabulary
        .find_condition(&format!("{name} {} {} or higher", word.norm, grade.norm))?;
    more.then(|| (named(context, id), from + 3))
}

/// "dementia with another cause, such as vascular dementia": what is named behind is meant.
fn of_other_cause(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<ConditionRef>, usize)> {
    let opens = |t: &Token| matches!(t.norm.as_str(), "with" | "of" | "due to" | "from");
    let cause = |t: &Token| matches!(t.norm.as_str(), "cause" | "etiology" | "origin");
    let other = tokens.get(at + 1)?;
    let apart = other.is(Cue::Another) || matches!(other.norm.as_str(), "a different" | "other");
    if !(opens(tokens.get(at)?) && apart && cause(tokens.get(at + 2)?)) {
        return None;
    }
    examples_behind(context, tokens, at + 3)
}

/// "narcolepsy type 1 or type 2": words after the connective share the beginning of the name before it.
fn shared_tail(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
    name: &str,
) -> Option<(ConditionId, usize)> {
    let (joiner, from) = connective(tokens, at)?;
    if joiner == Some(Joiner::And) || tokens.get(from)?.condition().is_some() {
        return None;
    }
    let words: Vec<&str> = name.split(' ').collect();
    (1..=2).rev().find_map(|taken| {
        let part = tokens.get(from..from + taken)?;
        if !part.iter().all(is_plain) {
            return None;
        }
        let said = norms(part);
        let id = (1..words.len()).find_map(|k| {
            context
                .vocabulary
                .find_condition(&format!("{} {said}", words[..k].join(" ")))
        })?;
        Some((id, from + taken))
    })
}

/// Whether a condition, or one that it includes, is an event that leaves a history code.
pub(crate) fn leaves_history(context: &Context<'_>, name: &str) -> bool {
    let Some(id) = context.vocabulary.find_condition(name) else {
        return false;
    };
    let row = context.vocabulary.condition(id);
    let told = |id: &ConditionId| !context.vocabulary.condition(*id).history_codes.is_empty();
    told(&id) || row.includes.iter().any(told)
}

/// Whether records state one of the conditions as a diagnosis. What is only a reason for a visit
/// (prophylaxis, contraception: ICD-10-CM chapter Z) seldom stands in one.
pub(crate) fn is_recorded(context: &Context<'_>, conditions: &[ConditionRef]) -> bool {
    conditions.iter().any(|c| {
        let row = context
            .vocabulary
            .find_condition(&c.name)
            .map(|id| context.vocabulary.condition(id));
        row.is_none_or(|row| {
            row.codes.is_empty() || row.codes.iter().any(|r| !r.to_string().starts_with('Z'))
        })
    })
}

fn named(context: &Context<'_>, id: ConditionId) -> ConditionRef {
    ConditionRef {
        name: context.vocabulary.condition(id).name.to_owned(),
        codes: Vec::new(),
    }
}

/// "(AF)": the letters of the name before it.
fn is_letters(token: Option<&Token>) -> bool {
    token.and_then(Token::group).is_some_and(|g| {
        matches!(g, [one] if one.condition().is_some() && one.raw.chars().all(|c| c.is_ascii_uppercase()))
    })
}

fn is_determiner(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "a" | "an"
            | "the"
            | "any"
            | "of"
            | "either"
            | "documented"
            | "confirmed"
            | "known"
            | "one of the following"
            | "any of"
            | "to"
            | "current"
            | "clinical"
            | "any of the following"
            | "established"
            | "with"
            | "a documented"
            | "other"
            | "another"
            | "any other"
    )
}

fn is_trailing_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "disease"
            | "disorder"
            | "condition"
            | "diagnosis"
            | "event"
            | "status"
            | "infection"
            | "virus"
            | "syndrome"
            | "form"
            | "coinfection"
            | "co infection"
    )
}

/// "statin-related rhabdomyolysis": the drug says what caused it, which no code shows.
fn is_causing_drug(tokens: &[Token], at: usize) -> bool {
    let causes = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "related" | "induced" | "associated" | "related to"
        )
    };
    tokens[at].is_drug() && tokens.get(at + 1).is_some_and(causes)
}

/// "type 1 or type 2 diabetes": words before the connective share the head of the name after it.
fn shared_head(
    context: &Context<'_>,
    tokens: &[Token],
    at: usize,
) -> Option<(Vec<ConditionId>, usize)> {
    let mut parts: Vec<String> = Vec::new();
    let mut i = at;
    loop {
        let start = i;
        // "opioid, alcohol, or stimulant use disorder": a drug's name may begin a condition's.
        let word = |t: &Token| is_plain(t) || (t.is_drug() && t.condition().is_none());
        while tokens.get(i).is_some_and(word) {
            i += 1;
        }
        let full = tokens.get(i).and_then(Token::condition);
        if let Some(last) = full.filter(|_| i == start && !parts.is_empty()) {
            let words: Vec<&str> = tokens[i].norm.split(' ').collect();
            let mut ids = Vec::new();
            for part in &parts {
                let found = (1..words.len()).find_map(|k| {
                    let name = format!("{part} {}", words[k..].join(" "));
                    context.vocabulary.find_condition(&name)
                })?;
                ids.push(found);
            }
            ids.push(last);
            return Some((ids, i + 1));
        }
        if i == start || i - start > 4 {
            return None;
        }
        parts.push(norms(&tokens[start..i]));
        let (_, next) = connective(tokens, i)?;
        i = next;
        if parts.len() > 6 {
            return None;
        }
    }
}

fn is_plain(token: &Token) -> bool {
    let word = matches!(token.shape, Shape::Word | Shape::Number(_));
    word && token.condition().is_none()
        && !token.is_drug()
        && token.lab().is_none()
        && ![
            Cue::Or,
            Cue::And,
            Cue::AndOr,
            Cue::Not,
            Cue::Unless,
            Cue::If,
        ]
        .iter()
        .any(|c| token.is(*c))
}

/// "obstructive hypertrophic cardiomyopathy (HCM)": whether the name in the parenthesis is of the wider disease,
/// whose letters serve for the narrower one as well. Among exclusions the wider one is meant, as the stricter.
fn widens(context: &Context<'_>, named: &[ConditionRef], said: &[ConditionRef]) -> bool {
    let ([named], [said]) = (named, said) else {
        return false;
    };
    let vocabulary = context.vocabulary;
    let codes = |of: &ConditionRef| {
        let id = vocabulary.find_condition(&of.name)?;
        Some(vocabulary.condition(id).codes)
    };
    let (Some(narrow), Some(wide)) = (codes(named), codes(said)) else {
        return false;
    };
    let within = |range: &CodeRange| wide.iter().any(|wide| wide.covers(range));
    !context.exclusion.get() && !narrow.is_empty() && narrow.iter().all(within)
}

/// What stands in parentheses after a condition: codes, another name, a definition, examples, or
/// words that say nothing. Whether it was understood.
fn parenthesis(
    context: &Context<'_>,
    inner: &[Token],
    reference: &mut Vec<ConditionRef>,
    qualifiers: &mut Vec<String>,
) -> bool {
    let codes: Vec<_> = inner
        .iter()
        .filter_map(|t| {
            if let Shape::Code(range) = &t.shape {
                Some(*range)
            } else {
                None
            }
        })
        .collect();
    if !codes.is_empty() {
        let rest = inner
            .iter()
            .filter(|t| !matches!(t.shape, Shape::Code(_) | Shape::Sign(_)));
        // Words beside the codes say the name again.
        let mut labels = rest
            .filter(|t| t.is(Cue::Not) || t.is_drug() || t.lab().is_some() || t.group().is_some());
        // "C61 together with Z19.1": both, which a list of codes does not say.
        let both = inner.iter().any(|t| {
            t.is(Cue::Concurrent) || matches!(t.norm.as_str(), "together with" | "with" | "plus")
        });
        if labels.next().is_none()
            && !both
            && let Some(last) = reference.last_mut()
        {
            last.codes.extend(codes);
            return true;
        }
        return false;
    }
    let examples = inner.first().is_some_and(|t| t.is(Cue::Examples));
    let mut body = &inner[usize::from(examples)..];
    while let [first, rest @ ..] = body
        && (first.is_comma()
            || first.is_sign('.')
            || first.is(Cue::Namely)
            || first.is(Cue::AlsoCalled))
    {
        body = rest;
    }
    if body.first().is_some_and(|t| t.norm == "with or without") {
        return conditions(context, body, 1).is_some_and(|l| l.end == body.len());
    }
    // "(e.g., prior myocardial infarction or a history of stroke)": the examples say their tense again.
    let told: Vec<Token> = body
        .iter()
        .filter(|t| !(t.is(Cue::History) || t.is(Cue::Diagnosis)))
        .cloned()
        .collect();
    let body = if examples { told.as_slice() } else { body };
    if let Some(list) = conditions(context, body, 0).filter(|l| l.end == body.len()) {
        let repeats = list.refs.iter().all(|r| reference.contains(r));
        if examples {
            reference.extend(list.refs);
        } else if !repeats && !widens(context, reference, &list.refs) {
            // A definition: these conditions are what is meant.
            *reference = list.refs;
        }
        qualifiers.extend(list.qualifiers);
        return true;
    }
    // Examples of a condition that is known do not change it, so unknown names may stand among them.
    let plain = |t: &Token| {
        t.is_comma()
            || t.is(Cue::Or)
            || t.is(Cue::And)
            || t.condition().is_some()
            || (matches!(t.shape, Shape::Word)
                && t.terms.is_empty()
                && t.cues
                    .iter()
                    .all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::While)))
    };
    if examples && body.iter().all(plain) {
        let known = body.iter().filter_map(Token::condition);
        reference.extend(known.map(|id| named(context, id)));
        return true;
    }
    if let Some(kinds) = kinds_of(context, body, reference) {
        *reference = kinds;
        return true;
    }
    false
}

/// "substance use disorder (opioid, alcohol, stimulant)": words that name kinds of the condition with
/// the end of its name.
fn kinds_of(
    context: &Context<'_>,
    body: &[Token],
    reference: &[ConditionRef],
) -> Option<Vec<ConditionRef>> {
    let [whole] = reference else { return None };
    let words: Vec<&str> = whole.name.split(' ').collect();
    let parts = body.split(|t| t.is_comma() || t.is(Cue::Or) || t.is(Cue::And));
    let mut out = Vec::new();
    for part in parts.filter(|p| !p.is_empty()) {
        let said = norms(part);
        let id = (1..words.len()).find_map(|k| {
            context
                .vocabulary
                .find_condition(&format!("{said} {}", words[k..].join(" ")))
        })?;
        out.push(named(context, id));
    }
    (!out.is_empty()).then_some(out)
}
