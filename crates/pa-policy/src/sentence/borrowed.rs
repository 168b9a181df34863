//! What one part of a sentence borrows from the other: a window, a length, a name that a pronoun or
//! nothing stands for.

use compact_str::CompactStringExt;
use enumset::EnumSet;

use super::{Divide, is_bare_name, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::lab::read::unit_tokens;
use crate::kinds::trial::{Tried, Wanted, Way};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::conditions::conditions;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::quantity;
use crate::phrase::token::Token;

/// "a BMI of 30 or more, or 27 or more with hypertension", "has decreased by half, or is below 10": a
/// bound without a name is of what the left side measures.
pub(super) fn elliptic_value(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    let named = |t: &Token| t.lab().is_some();
    let mut labs = left.iter().filter(|t| named(t));
    let lab = labs.next()?;
    if labs.any(|t| t.terms != lab.terms) {
        return None;
    }
    let right = trim(right);
    let silent = |t: &&Token| t.is_silent() && t.norm != "age";
    let at = right.iter().take_while(silent).count();
    let changes = |t: &Token| t.is(Cue::Decrease) || t.is(Cue::Increase);
    // "since Mounjaro was started" tells when, of the drug that is requested.
    let drug = |t: &Token| t.is_drug() && !context.is_policy_drug(t);
    if right.get(at).is_some_and(changes) && !right.iter().any(|t| named(t) || drug(t)) {
        // "…, or has fallen by at least 20 % from baseline"
        let mut out = vec![lab.clone()];
        out.extend_from_slice(right);
        return Some(out);
    }
    let row = context.vocabulary.lab(lab.lab()?);
    let (_, end) = quantity::bounds(right, at, &|tokens, at| unit_tokens(&row, tokens, at))?;
    // "plus at least one of: …" counts what follows.
    if right[at..end]
        .iter()
        .any(|t| t.number().is_some() && t.raw.chars().all(char::is_alphabetic))
    {
        return None;
    }
    // The name may stand behind its bound, or the bound be an age, a dose or a time.
    let other = |t: &Token| {
        named(t)
            || drug(t)
            || t.is(Cue::AgeOfYears)
            || t.is(Cue::Age)
            || quantity::unit_days(&t.norm).is_some()
    };
    let reach = right[end..]
        .iter()
        .position(|t| {
            t.is(Cue::Or)
                || t.is(Cue::And)
                || t.is(Cue::If)
                || t.is_comma()
                || matches!(
                    t.norm.as_str(),
                    "with"
                        | "in the presence of"
                        | "in presence of"
                        | "in a patient with"
                        | "for"
                        | "in patient"
                        | "in"
                        | "in a"
                        | "in an"
                        | "in those"
                )
        })
        .map_or(right.len(), |p| end + p);
    // "≥ 300 cells/mcL within the past 12 months": the window's unit is no unit of the value.
    let window = (end..reach)
        .find_map(|i| quantity::window(right, i).map(|(_, end)| i..end))
        .unwrap_or(reach..reach);
    if (at..reach).any(|i| !window.contains(&i) && other(&right[i])) {
        return None;
    }
    let mut out = vec![lab.clone()];
    // "LDL-C within the last 60 days is 70 or higher, or is 55 or higher …": the window before the bound is
    // of the value, whichever its bound.
    if window.is_empty()
        && let Some((place, _)) = quantity::first_window(left)
        && left[place.end..].iter().any(|t| t.number().is_some())
    {
        out.extend_from_slice(&left[place]);
    }
    out.extend_from_slice(right);
    Some(out)
}

/// "A1c of 7 % and BMI of 30, both within the past 90 days": a window behind the last of several
/// values holds for each. Without "both" it may; then the stricter reading is taken.
pub(super) fn shared_window(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let lab = |tokens: &[Token]| tokens.iter().any(|t| t.lab().is_some());
    let windows = |tokens: &[Token]| {
        (0..tokens.len()).find_map(|i| quantity::window(tokens, i).map(|(_, end)| i..end))
    };
    let last = |window: &std::ops::Range<usize>| trim(&right[window.end..]).is_empty();
    let window = windows(right)
        .filter(|window| last(window) && lab(left) && lab(right) && windows(left).is_none())?;
    let mut out = left.to_vec();
    out.extend_from_slice(&right[window]);
    Some(out)
}

/// "failure of A AND one B, each used for 60 days": without a cue before its drug, the right side asks
/// what the left asks.
pub(super) fn inherit_outcome(left: &Node, right: &mut Node, tokens: &[Token]) {
    let (Rule::Criterion(Criterion::Trial(left)), Rule::Criterion(Criterion::Trial(right))) =
        (&left.rule, &mut right.rule)
    else {
        return;
    };
    let first = tokens.iter().position(Token::is_drug).unwrap_or_default();
    let cued = tokens[..first].iter().any(|t| {
        [
            Cue::Try,
            Cue::Fail,
            Cue::Intolerance,
            Cue::Contraindication,
            Cue::Respond,
            Cue::Current,
        ]
        .iter()
        .any(|c| t.is(*c))
    });
    let [Way::Tried(own)] = right.ways.as_slice() else {
        return;
    };
    if cued || own.outcome != Wanted::Any {
        return;
    }
    let own = own.clone();
    right.ways = left.ways.clone();
    for way in &mut right.ways {
        if let Way::Tried(tried) = way {
            *tried = Tried {
                outcome: tried.outcome,
                ..own.clone()
            };
        }
    }
}

/// "failure of A AND B, each used for 60 days": the length holds for each.
pub(super) fn shared_length(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let drug = |tokens: &[Token]| tokens.iter().any(Token::is_drug);
    let length = |tokens: &[Token]| {
        (0..tokens.len()).find_map(|i| quantity::minimum_duration(tokens, i).map(|(_, end)| i..end))
    };
    let each = right
        .iter()
        .any(|t| matches!(t.norm.as_str(), "each" | "both" | "all"));
    let length =
        length(right).filter(|_| each && drug(left) && drug(right) && length(left).is_none())?;
    let mut out = left.to_vec();
    out.extend_from_slice(&right[length]);
    Some(out)
}

/// "… or an intolerance to all three", "… has been taking it for 4 weeks": words that stand for the
/// drugs named on the left are replaced by them.
pub(super) fn replace_pronoun(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    if right.iter().any(Token::is_drug) {
        return None;
    }
    let pronoun = |t: &Token| {
        matches!(
            t.raw.to_lowercase().as_str(),
            "it" | "them" | "one" | "all" | "both" | "each" | "these" | "either" | "any"
        ) || matches!(
            t.norm.as_str(),
            "such therapy"
                | "such treatment"
                | "such agents"
                | "that drug"
                | "this drug"
                | "these drugs"
                | "these medications"
                | "those medications"
                | "these agents"
                | "that medication"
                | "has done so"
                | "have done so"
        )
    };
    let last = right.iter().rposition(|t| {
        pronoun(t)
            && right
                .iter()
                .skip_while(|o| *o != t)
                .nth(1)
                .is_none_or(|n| n.norm != "of")
    })?;
    let cued = right.iter().any(|t| {
        [
            Cue::Intolerance,
            Cue::Contraindication,
            Cue::Fail,
            Cue::Try,
            Cue::Current,
        ]
        .iter()
        .any(|c| t.is(*c))
    });
    let other = |i: &usize| left[*i].is_drug() && !context.is_policy_drug(&left[*i]);
    let start = (0..left.len())
        .find(other)
        .or_else(|| (0..left.len()).find(|i| left[*i].is_drug()))?;
    let start = (0..=start)
        .rev()
        .take_while(|i| start - i < 4)
        .find(|i| drugs(context, left, *i, Asked::For).is_some_and(|l| l.end > start))
        .unwrap_or(start);
    let list = drugs(context, left, start, Asked::For).filter(|_| cued)?;
    let mut out = right[..last].to_vec();
    if right[last].norm.ends_with("done so") {
        out.push(right[last].clone());
    }
    let several = matches!(
        right[last].raw.to_lowercase().as_str(),
        "all" | "both" | "each"
    );
    if several {
        out.push(Token {
            norm: "both".into(),
            cues: EnumSet::new(),
            ..right[last].clone()
        });
    }
    let named = left[start..list.end].iter();
    out.extend(named.filter(|t| !(several && t.norm == "both")).cloned());
    let mut rest = last + 1;
    // "all three", "all of these agents"
    while right.get(rest).is_some_and(|t| {
        t.number().is_some()
            || matches!(
                t.norm.as_str(),
                "of" | "these" | "agent" | "drug" | "medication" | "product" | "of these"
            )
    }) {
        rest += 1;
    }
    out.extend_from_slice(&right[rest..]);
    Some(out)
}

/// "Personal history of X, or a first-degree relative with it".
pub(super) fn replace_condition(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    let told = right
        .iter()
        .any(|t| t.is(Cue::FamilyHistory) || t.is(Cue::History))
        && right.iter().all(|t| t.condition().is_none());
    let pronoun = |t: &Token| matches!(t.norm.as_str(), "it" | "them" | "the same" | "either");
    let at = right.iter().position(pronoun).filter(|_| told)?;
    let start = left.iter().position(|t| t.condition().is_some())?;
    let list = conditions(context, left, start)?;
    let mut out = right[..at].to_vec();
    out.extend_from_slice(&left[start..list.end]);
    out.extend_from_slice(&right[at + 1..]);
    Some(out)
}

/// "On an ACE inhibitor or ARB, unless contraindicated or not tolerated": the excuse is of the drugs
/// named on the left.
pub(super) fn elliptic_excuse(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    let behind = |t: &Token| matches!(t.norm.as_str(), "to" | "both" | "all" | "each");
    let both = |like: &Token| Token {
        norm: "both".into(),
        raw: "both".into(),
        cues: EnumSet::new(),
        ..like.clone()
    };
    let excuses = |t: &Token| {
        behind(t)
            || t.is(Cue::Intolerance)
            || t.is(Cue::Contraindication)
            || t.is(Cue::Or)
            || t.is_comma()
            || t.is(Cue::Inert)
    };
    let named = right
        .iter()
        .any(|t| t.is(Cue::Intolerance) || t.is(Cue::Contraindication));
    if !named || !right.iter().all(excuses) || right.iter().any(Token::is_drug) {
        return None;
    }
    // "Epclusa is used with ribavirin unless contraindicated": the requested drug needs no excuse.
    let own = |t: &&Token| t.is_drug() && !context.is_policy_drug(t);
    let start = left
        .iter()
        .position(|t| own(&t))
        .or_else(|| left.iter().position(Token::is_drug))?;
    let list = drugs(context, left, start, Asked::For)?;
    let mut out = right.to_vec();
    // "unless contraindicated or adverse effects are experienced to both"
    let tail = right.iter().rev().take_while(|t| behind(t)).count();
    if tail > 0 && tail < right.len() && right[right.len() - tail..].iter().any(|t| t.norm != "to")
    {
        out.truncate(right.len() - tail);
        out.push(both(&right[right.len() - 1]));
        out.extend_from_slice(&left[start..list.end]);
        return Some(out);
    }
    let every = |t: &Token| {
        let first = t.norm.split(' ').next().unwrap_or_default();
        matches!(first, "both" | "all" | "each" | "every")
    };
    if let Some(at) = right.iter().position(every) {
        let said = &mut out[at];
        said.norm = said
            .norm
            .split(' ')
            .skip(1)
            .collect::<Vec<_>>()
            .join_compact(" ");
        if said.norm.is_empty() {
            out.remove(at);
        }
        out.push(both(&right[at]));
    }
    out.extend_from_slice(&left[start..list.end]);
    Some(out)
}

/// "age is under 2 years or above 64 years": a bound in years beside an age is one of age.
pub(super) fn elliptic_age(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let age = |t: &Token| t.is(Cue::Age) || t.is(Cue::AgeOfYears) || t.is(Cue::AgeOfMonths);
    let named = left.iter().find(|t| age(t))?;
    let bound = |t: &Token| {
        t.number().is_some()
            || Cue::COMPARING.iter().any(|c| t.is(*c))
            || t.is(Cue::And)
            || matches!(
                t.norm.as_str(),
                "year" | "month" | "yr" | "to" | "between" | "but"
            )
    };
    let right = trim(right);
    let timed = right
        .iter()
        .any(|t| matches!(t.norm.as_str(), "year" | "month" | "yr"));
    if !timed || !right.iter().all(bound) {
        return None;
    }
    let mut out = vec![Token {
        norm: "age".into(),
        cues: Cue::Age.into(),
        ..named.clone()
    }];
    out.extend_from_slice(right);
    Some(out)
}

/// "participates in a weight management program and has done so for 6 months".
pub(super) fn replace_program(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let at = right.iter().position(|t| t.norm.ends_with("done so"))?;
    let program = left.iter().find(|t| t.program().is_some())?;
    let mut out = right[..at].to_vec();
    out.push(Token {
        norm: "has participated in".into(),
        cues: Cue::Participation.into(),
        ..right[at].clone()
    });
    out.push(program.clone());
    out.extend_from_slice(&right[at + 1..]);
    Some(out)
}

/// "currently takes, or has documented failure of, an SGLT2 inhibitor": both are said of the drugs named
/// behind.
pub(super) fn taken_or_tried(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let silent = |t: &&Token| t.is_silent() && !t.is(Cue::Current);
    let at = tokens.iter().take_while(silent).count();
    let mut or = at + 1;
    or += usize::from(tokens.get(or)?.is_comma());
    if !(tokens[at].is(Cue::Current) && tokens.get(or)?.is(Cue::Or)) {
        return None;
    }
    let start = (or..tokens.len()).find(|i| tokens[*i].is_drug())?;
    let list = drugs(context, tokens, start, Asked::For)?;
    let mut taken = tokens[..=at].to_vec();
    taken.extend_from_slice(&tokens[start..list.end]);
    let taken = statement(context, &taken, text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::Concurrent(_))))?;
    let tried = statement(context, &tokens[or + 1..], text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::Trial(_))))?;
    Some(Node::new(Rule::Any(vec![taken, tried])))
}

/// "concurrent use of an ACE inhibitor, or use within the last 36 hours": the drugs are those of the left.
pub(super) fn elliptic_use(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    let right = trim(right);
    let used = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "use" | "used" | "taken" | "therapy" | "treatment"
        )
    };
    let at = right.iter().position(used)?;
    let timed = quantity::window(right, at + 1).is_some_and(|(_, end)| end == right.len());
    let plain = right[..at].iter().all(|t| t.is(Cue::Inert));
    if !(timed && plain) {
        return None;
    }
    let start = left.iter().position(Token::is_drug)?;
    let list = drugs(context, left, start, Asked::Against)?;
    let mut out = vec![Token {
        norm: "use of".into(),
        cues: Cue::Try.into(),
        ..right[at].clone()
    }];
    out.extend_from_slice(&left[start..list.end]);
    out.extend_from_slice(&right[at + 1..]);
    Some(out)
}

/// "has failed A and either B or C", "has failed A, and B or C", "has failed A or both B and C": what is said of
/// the first drug is said of those behind, whose own words say how they are joined.
pub(super) fn elliptic_trial(how: Divide, left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let right = trim(right);
    let first = right.first()?.norm.as_str();
    let one = matches!(
        first,
        "either" | "one of" | "one of the following" | "any of" | "any of the following"
    );
    let apart = match how {
        Divide::And => one,
        Divide::CommaAnd => one || right.iter().any(|t| t.is(Cue::Or)),
        Divide::Or | Divide::CommaOr => first == "both",
        _ => false,
    };
    let start = left.iter().position(Token::is_drug)?;
    let lead = &left[..start];
    let asked = |t: &Token| t.is(Cue::Try) || t.is(Cue::Fail) || t.is(Cue::Intolerance);
    let joined = |t: &Token| t.is(Cue::Or) || t.is(Cue::And) || t.is(Cue::Not);
    let named = right.iter().any(Token::is_drug) && is_bare_name(right);
    (apart && named && lead.iter().any(asked) && !lead.iter().any(joined))
        .then(|| [lead, right].concat())
}

/// "use of A within 20 days, or of B within 14 days": what is said of the first is said of the second.
pub(super) fn elliptic_of(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let right = trim(right);
    let of = right.first().filter(|t| t.norm == "of")?;
    let cue = trim(left)
        .first()
        .filter(|t| t.norm.ends_with(" of") && t.terms.is_empty())?;
    let named = right.iter().any(Token::is_drug) && !right.iter().any(|t| t.is(Cue::Try));
    named.then(|| {
        let mut out = vec![Token::word(&cue.norm, cue.cues, of)];
        out.extend_from_slice(&right[1..]);
        out
    })
}

/// "an inadequate response to A, or to at least 3 months of B": what is said of the first is said of the second.
pub(super) fn elliptic_to(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let right = trim(right);
    right.first().filter(|t| t.norm == "to")?;
    let told = [Cue::Fail, Cue::Intolerance, Cue::Contraindication];
    let lead = left.iter().take_while(|t| !t.is_drug());
    let at = lead
        .enumerate()
        .filter(|(_, t)| t.norm.ends_with(" to") && told.into_iter().any(|c| t.is(c)))
        .map(|(at, _)| at)
        .last()?;
    let named = right.iter().any(Token::is_drug);
    named.then(|| [&left[..=at], &right[1..]].concat())
}

/// "a preventive drug (A, B) is being taken now, or has failed": the drugs are the subject of both.
pub(super) fn elliptic_subject(
    context: &Context<'_>,
    left: &[Token],
    right: &[Token],
) -> Option<Vec<Token>> {
    let verb = |t: &Token| {
        let first = t.norm.split(' ').next().unwrap_or_default();
        matches!(first, "has" | "have" | "is" | "are" | "was" | "were")
    };
    let right = trim(right);
    if !right.first().is_some_and(verb) || right.iter().any(Token::is_drug) {
        return None;
    }
    let list = drugs(context, left, 0, Asked::For)?;
    let mut out = left[..list.end].to_vec();
    out.extend_from_slice(right);
    Some(out)
}
