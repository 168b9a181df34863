//! A sentence: one fact, several joined by connectives, conditionals, an attestation, or unreadable.

use std::ops::Range;

use crate::criteria::{Node, Rule};
use crate::kinds::trial::read::words;
use crate::kinds::trial::{Tried, Wanted, Way};
use crate::kinds::{Criterion, READERS};
use crate::language::{Cue, attestation};
use crate::phrase::Context;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::quantity;
use crate::phrase::token::{Shape, Token};

/// A sentence with more tokens is not read: no criterion is so long.
pub(crate) const MAX_TOKENS: usize = 400;

/// Attempts at one sentence; bounds the work on any input.
const MAX_ATTEMPTS: u32 = 3_000;

/// Reads a sentence in full, or does not. `text` is what the tokens' spans refer to.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    if tokens.len() > MAX_TOKENS {
        return None;
    }
    context.attempts.set(MAX_ATTEMPTS);
    context.bare.set(true);
    *context.left_over.borrow_mut() = None;
    statement(context, tokens, text, 0).or_else(|| without_asides(context, tokens, text))
}

/// "partial-onset (focal) seizures": reads the sentence without words in parentheses that only
/// qualify the name they interrupt; they become qualifiers.
fn without_asides(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    let plain = |t: &Token| {
        t.shape == Shape::Word && t.terms.is_empty() && (t.cues.is_empty() || t.is(Cue::Qualifier))
    };
    let aside = |t: &Token| {
        let inner = text.get(t.span.clone()).unwrap_or_default();
        let one_word = !inner.contains(char::is_whitespace);
        let silent = |t: &Token| plain(t) || (one_word && t.number().is_some());
        t.group().is_some_and(|g| {
            (1..=4).contains(&g.len()) && (one_word || g.len() <= 2) && g.iter().all(silent)
        })
    };
    if !tokens.iter().any(aside) {
        return None;
    }
    let mut kept = String::new();
    let mut from = 0;
    let mut qualifiers = Vec::new();
    for token in tokens.iter().filter(|t| aside(t)) {
        kept.push_str(text.get(from..token.span.start)?.trim_end());
        kept.push(' ');
        from = token.span.end;
        qualifiers.push(
            text.get(token.span.start + 1..token.span.end.saturating_sub(1))?
                .to_owned(),
        );
    }
    kept.push_str(text.get(from..)?.trim_start());
    let tokens = context.lex(&kept);
    let mut node = statement(context, &tokens, &kept, 0).filter(is_coded)?;
    node.qualifiers.extend(qualifiers);
    Some(node)
}

/// Reads tokens as a statement; `depth` counts the splits above.
fn statement(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let tokens = trim(tokens);
    if tokens.is_empty() || depth > 5 {
        return None;
    }
    context.attempts.set(context.attempts.get().checked_sub(1)?);
    if attestation::is_spoken_by_prescriber(tokens) {
        return Some(Node::new(Rule::Attestation));
    }
    // Without a name, code or age there is no coded fact to look for: only an attestation is left.
    if !may_state_a_fact(tokens) {
        return attestation::read(tokens, text);
    }
    fact(context, tokens)
        .or_else(|| with_parenthesis(context, tokens, text, depth))
        .or_else(|| attestation::is_screening(tokens).then(|| Node::new(Rule::Attestation)))
        .or_else(|| counted(context, tokens, text, depth))
        .or_else(|| compound(context, tokens, text, depth))
        .or_else(|| negated(context, tokens))
        .or_else(|| {
            attestation::read(tokens, text)
                .filter(|_| depth == 0 || !names_other_drug(context, tokens))
        })
}

/// A part of a sentence that names a drug is no attestation: it would hide what is asked of the drug.
fn names_other_drug(context: &Context<'_>, tokens: &[Token]) -> bool {
    tokens
        .iter()
        .any(|t| t.is_drug() && !context.is_policy_drug(t))
}

/// Whether tokens hold anything that a coded fact could be about.
fn may_state_a_fact(tokens: &[Token]) -> bool {
    tokens.iter().any(|t| {
        !t.terms.is_empty()
            || matches!(t.shape, Shape::Code(_))
            || [
                Cue::AgeOfYears,
                Cue::AgeOfMonths,
                Cue::Age,
                Cue::OrMore,
                Cue::OrLess,
            ]
            .iter()
            .any(|c| t.is(*c))
            || t.number().is_some()
            || t.norm.starts_with("requested ")
            || matches!(
                t.norm.as_str(),
                "female"
                    | "male"
                    | "woman"
                    | "women"
                    | "man"
                    | "men"
                    | "adult"
                    | "an adult"
                    | "biological female"
                    | "biological male"
                    | "all"
                    | "both"
                    | "it"
                    | "them"
            )
            || t.group().is_some_and(may_state_a_fact)
    })
}

fn fact(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    READERS
        .iter()
        .find_map(|reader| reader(context, tokens))
        .map(|reading| reading.node)
}

/// Drops signs and connectives at both ends.
fn trim(mut tokens: &[Token]) -> &[Token] {
    let edge = |t: &Token| matches!(t.shape, Shape::Sign(',' | ';' | ':' | '.' | '-' | '?'));
    while let [first, rest @ ..] = tokens
        && (edge(first) || first.is(Cue::And))
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && edge(last)
    {
        tokens = rest;
    }
    tokens
}

/// "Diagnosis of heart failure (NYHA class II-IV)": a parenthesis that is a criterion of its own.
fn with_parenthesis(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .rposition(|t| t.group().is_some_and(|g| g.len() > 1))?;
    let inner = tokens[at].group()?;
    let inside = statement(context, inner, text, depth + 1).filter(is_coded)?;
    let mut outer = tokens[..at].to_vec();
    outer.extend_from_slice(&tokens[at + 1..]);
    let outside = statement(context, &outer, text, depth + 1).filter(is_coded)?;
    Some(Node::new(Rule::All(vec![outside, inside])))
}

fn is_coded(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(_) => true,
        Rule::Attestation | Rule::Unreadable { .. } => false,
        _ => node.children().into_iter().any(is_coded),
    }
}

/// "at least two of the following: hypertension, tobacco use, or a BMI of 30 or more", printed on one
/// line.
fn counted(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let mut i = 0;
    let least = tokens.first()?.is(Cue::AtLeast) || matches!(tokens.first()?.norm.as_str(), "any");
    i += usize::from(least);
    let all = matches!(
        tokens.get(i)?.norm.as_str(),
        "all of the following" | "both" | "all"
    );
    let any = matches!(
        tokens[i].norm.as_str(),
        "one of the following" | "any of the following" | "either"
    );
    let number = tokens[i].number();
    if !(all || any || number.is_some()) {
        return None;
    }
    i += 1;
    while tokens.get(i).is_some_and(|t| {
        t.is(Cue::Inert)
            || (t.condition().is_some() && tokens.get(i + 1).is_some_and(|n| n.is_sign(':')))
            || matches!(
                t.norm.as_str(),
                "criteria" | "risk factor" | "comorbidity" | "weight" | "related" | "comorbid"
            )
            || t.is_sign('-')
    }) {
        i += 1;
    }
    if !tokens.get(i)?.is_sign(':') {
        return None;
    }
    let list = &tokens[i + 1..];
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, token) in list.iter().enumerate() {
        if token.is_comma() {
            parts.push(&list[start..at]);
            start = at + 1;
        }
    }
    parts.push(&list[start..]);
    let mut nodes = Vec::new();
    for part in parts {
        let part = match part {
            [first, rest @ ..] if first.is(Cue::Or) || first.is(Cue::And) => rest,
            part => part,
        };
        nodes.push(statement(context, part, text, depth + 1)?);
    }
    let count = number.and_then(|n| u8::try_from(n.micros() / 1_000_000).ok());
    Some(Node::new(match count {
        _ if all => Rule::All(nodes),
        None | Some(1) => Rule::Any(nodes),
        Some(n) => Rule::AtLeast(n, nodes),
    }))
}

/// Ways to divide a sentence, loosest first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Divide {
    Unless,
    If,
    Semicolon,
    CommaOr,
    CommaAnd,
    While,
    And,
    Or,
    Join,
    Comma,
}

fn compound(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let comma_and = (1..tokens.len()).any(|i| tokens[i].is(Cue::And) && tokens[i - 1].is_comma());
    if tokens.first().is_some_and(|t| t.is(Cue::If)) {
        // A leading condition governs the whole sentence; what it does not read is not divided.
        return conditional(context, tokens, text, depth);
    }
    let order = [
        Divide::Unless,
        Divide::If,
        Divide::Semicolon,
        // ", or" is looser than "and" unless ", and" stands beside it.
        if comma_and {
            Divide::CommaAnd
        } else {
            Divide::CommaOr
        },
        if comma_and {
            Divide::CommaOr
        } else {
            Divide::CommaAnd
        },
        Divide::While,
        Divide::And,
        Divide::Or,
        Divide::Join,
        Divide::Comma,
    ];
    order.into_iter().find_map(|how| {
        if how == Divide::If {
            return leading_unless(context, tokens, text, depth)
                .or_else(|| conditional(context, tokens, text, depth));
        }
        divisions(tokens, how)
            .into_iter()
            .find_map(|at| divided(context, tokens, text, depth, how, at))
    })
}

/// Places at which a sentence may be divided in this way.
fn divisions(tokens: &[Token], how: Divide) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let after_comma = i > 0 && tokens[i - 1].is_comma();
        let found = match how {
            Divide::Unless => token.is(Cue::Unless),
            Divide::Semicolon => token.is_sign(';') || token.is_sign(':'),
            Divide::CommaOr => after_comma && token.is(Cue::Or),
            Divide::CommaAnd => after_comma && token.is(Cue::And),
            Divide::While => token.is(Cue::While),
            Divide::And => token.is(Cue::And),
            Divide::Or => token.is(Cue::Or) || token.is(Cue::AndOr),
            Divide::Join => is_join(token),
            Divide::Comma => token.is_sign(','),
            Divide::If => false,
        };
        if found && i > 0 && i + 1 < tokens.len() {
            out.push(i..i + 1);
        }
    }
    out
}

/// Words that add a second fact about the same patient.
fn is_join(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "with"
            | "together with"
            | "plus"
            | "and"
            | "who"
            | "who has"
            | "who have"
            | "who are"
            | "who is"
            | "in a"
            | "in"
            | "in patient"
            | "in adult"
            | "and who"
            | "patients with"
            | "members with"
            | "for patients who"
            | "for members who"
            | "in patients"
            | "patients who"
            | "members who"
            | "has"
            | "have"
            | "for"
    )
}

fn divided(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
    how: Divide,
    at: Range<usize>,
) -> Option<Node> {
    let (left_tokens, right_tokens) = (&tokens[..at.start], &tokens[at.end..]);
    let shared = shared_window(left_tokens, right_tokens)
        .or_else(|| shared_length(left_tokens, right_tokens));
    let left_tokens = shared.as_deref().unwrap_or(left_tokens);
    let replaced = replace_pronoun(context, left_tokens, right_tokens).or_else(|| {
        (how == Divide::Unless)
            .then(|| elliptic_excuse(context, left_tokens, right_tokens))
            .flatten()
    });
    let right_tokens = replaced.as_deref().unwrap_or(right_tokens);
    let bare = context.bare.replace(false);
    let left = statement(context, left_tokens, text, depth + 1);
    let right = left
        .as_ref()
        .and_then(|_| right_of(context, tokens, right_tokens, text, depth, how, at.start));
    context.bare.set(bare);
    let (left, mut right) = (left?, right?);
    inherit_outcome(&left, &mut right, right_tokens);
    let negative = |node: &Node| is_negative(node);
    let semicolon_or =
        how == Divide::Semicolon && right_tokens.first().is_some_and(|t| t.is(Cue::Or));
    match how {
        Divide::Unless => Some(Node::new(Rule::Any(vec![left, right]))),
        Divide::CommaOr | Divide::Or => {
            // "no A or B" is one phrase; what is left for here after a negation is ambiguous.
            // A bare name after "A and B, C, or" belongs to the list, not to the whole.
            let joined = left_tokens
                .iter()
                .any(|t| t.is(Cue::And) || t.is(Cue::While) || t.is(Cue::Unless));
            if (negative(&left) || joined) && is_bare_name(right_tokens) {
                return None;
            }
            Some(join(left, right, false))
        }
        _ if semicolon_or => Some(join(left, right, false)),
        // What "with" adds to an absence is part of what must be absent.
        Divide::Join | Divide::While if negative(&left) => None,
        // "Heart failure, NYHA class II": a value beside the condition that it measures.
        Divide::Comma => {
            let measured = matches!(left.rule, Rule::Criterion(Criterion::Diagnosis(_)))
                && matches!(
                    right.rule,
                    Rule::Criterion(Criterion::LabValue(_) | Criterion::Age(_))
                );
            (measured && !negative(&left)).then(|| join(left, right, true))
        }
        // "endometriosis with moderate to severe pain": a symptom only qualifies the diagnosis.
        Divide::Join
            if is_symptom(context, &right)
                && matches!(left.rule, Rule::Criterion(Criterion::Diagnosis(_))) =>
        {
            let words = words(right_tokens);
            let mut left = left;
            left.qualifiers.push(format!("with {words}"));
            Some(left)
        }
        // "a glucose of 200 mg/dL together with symptoms": the fact, and what the prescriber confirms.
        Divide::Join
            if tokens[at.start].norm == "together with"
                && is_coded(&left)
                && right.rule == Rule::Attestation =>
        {
            Some(join(left, right, true))
        }
        Divide::Join if !is_coded(&left) || !is_coded(&right) => None,
        _ if negative(&left) && is_bare_name(right_tokens) => None,
        _ => Some(join(left, right, true)),
    }
}

/// "A1c of 7 % and BMI of 30, both within the past 90 days": a window behind the last of several
/// values holds for each. Without "both" it may; then the stricter reading is taken.
fn shared_window(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let lab = |tokens: &[Token]| tokens.iter().any(|t| t.lab().is_some());
    let windows = |tokens: &[Token]| {
        (0..tokens.len()).find_map(|i| quantity::window(tokens, i).map(|(_, end)| i..end))
    };
    let window = windows(right).filter(|_| lab(left) && lab(right) && windows(left).is_none())?;
    let mut out = left.to_vec();
    out.extend_from_slice(&right[window]);
    Some(out)
}

/// "failure of A AND one B, each used for 60 days": without a cue before its drug, the right side asks
/// what the left asks.
fn inherit_outcome(left: &Node, right: &mut Node, tokens: &[Token]) {
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
fn shared_length(left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
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
fn replace_pronoun(context: &Context<'_>, left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    if right.iter().any(Token::is_drug) {
        return None;
    }
    let pronoun = |t: &Token| {
        matches!(
            t.raw.to_lowercase().as_str(),
            "it" | "them" | "one" | "all" | "both" | "each" | "these" | "either" | "any"
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
    let start = (0..left.len()).find(|i| left[*i].is_drug())?;
    let start = (0..=start)
        .rev()
        .take_while(|i| start - i < 4)
        .find(|i| drugs(context, left, *i, Asked::For).is_some_and(|l| l.end > start))
        .unwrap_or(start);
    let list = drugs(context, left, start, Asked::For).filter(|_| cued)?;
    let mut out = right[..last].to_vec();
    let several = matches!(
        right[last].raw.to_lowercase().as_str(),
        "all" | "both" | "each"
    );
    if several {
        out.push(Token {
            norm: "both".to_owned(),
            cues: Vec::new(),
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

/// "On an ACE inhibitor or ARB, unless contraindicated or not tolerated": the excuse is of the drugs
/// named on the left.
fn elliptic_excuse(context: &Context<'_>, left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let excuses = |t: &Token| {
        t.is(Cue::Intolerance)
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
    let start = left.iter().position(Token::is_drug)?;
    let list = drugs(context, left, start, Asked::For)?;
    let mut out = right.to_vec();
    out.extend_from_slice(&left[start..list.end]);
    Some(out)
}

fn right_of(
    context: &Context<'_>,
    tokens: &[Token],
    right: &[Token],
    text: &str,
    depth: usize,
    how: Divide,
    at: usize,
) -> Option<Node> {
    let right = match right {
        [first, rest @ ..]
            if how == Divide::Semicolon && (first.is(Cue::Or) || first.is(Cue::And)) =>
        {
            rest
        }
        right => right,
    };
    if how != Divide::While {
        return statement(context, right, text, depth + 1);
    }
    // "while on X for 8 weeks" is a trial of X by its length, present use without one.
    let mut said = vec![tokens[at].clone()];
    said.extend_from_slice(right);
    said[0].cues = vec![Cue::Try];
    let tried = statement(context, &said, text, depth + 1)?;
    let Rule::Criterion(Criterion::Trial(trial)) = &tried.rule else {
        return Some(tried);
    };
    let timed = trial
        .ways
        .iter()
        .any(|w| matches!(w, Way::Tried(t) if t.min_days.is_some()));
    if timed
        || tokens[at].norm.starts_with("after")
        || tokens[at].norm.starts_with("following")
        || tokens[at].norm == "despite"
    {
        return Some(tried);
    }
    said[0].cues = vec![Cue::Current];
    statement(context, &said, text, depth + 1)
}

/// A diagnosis that is a symptom (ICD-10-CM chapter R, or pain).
fn is_symptom(context: &Context<'_>, node: &Node) -> bool {
    let Rule::Criterion(Criterion::Diagnosis(d)) = &node.rule else {
        return false;
    };
    !d.absent
        && d.conditions.iter().all(|c| {
            let row = context
                .vocabulary
                .find_condition(&c.name)
                .map(|id| context.vocabulary.condition(id));
            row.is_some_and(|row| {
                row.name == "pain"
                    || (!row.codes.is_empty()
                        && row.codes.iter().all(|r| r.to_string().starts_with('R')))
            })
        })
}

/// Joins two nodes, flattening groups of the same kind that have no words of their own.
fn join(left: Node, right: Node, all: bool) -> Node {
    let mut parts = Vec::new();
    if matches!(
        (&left.rule, &right.rule),
        (Rule::Attestation, Rule::Attestation)
    ) {
        return left;
    }
    for node in [left, right] {
        match node.rule {
            Rule::All(inner) if all && node.text.is_none() && node.qualifiers.is_empty() => {
                parts.extend(inner)
            }
            Rule::Any(inner) if !all && node.text.is_none() && node.qualifiers.is_empty() => {
                parts.extend(inner)
            }
            _ => parts.push(node),
        }
    }
    Node::new(if all {
        Rule::All(parts)
    } else {
        Rule::Any(parts)
    })
}

fn is_negative(node: &Node) -> bool {
    match &node.rule {
        Rule::Not(_) => true,
        Rule::Criterion(Criterion::Diagnosis(d)) => d.absent,
        Rule::Criterion(Criterion::Concurrent(c)) => c.absent,
        _ => node.children().into_iter().any(is_negative),
    }
}

/// A name without a verb or cue of its own, which would have to borrow one from the left.
fn is_bare_name(tokens: &[Token]) -> bool {
    let tokens = trim(tokens);
    let speaks = |t: &Token| {
        [
            Cue::Diagnosis,
            Cue::History,
            Cue::FamilyHistory,
            Cue::EitherHistory,
            Cue::Try,
            Cue::Fail,
            Cue::Intolerance,
            Cue::Contraindication,
            Cue::Concurrent,
            Cue::Current,
            Cue::Not,
            Cue::AtLeast,
            Cue::AtMost,
            Cue::MoreThan,
            Cue::LessThan,
            Cue::OrMore,
            Cue::OrLess,
            Cue::Prescribed,
            Cue::Consultation,
            Cue::Participation,
        ]
        .iter()
        .any(|cue| t.is(*cue))
            || matches!(
                t.norm.as_str(),
                "is" | "must" | "meets" | "member" | "patient"
            )
    };
    !tokens.iter().any(speaks)
}

/// "Unless the patient is 65 or older, …".
fn leading_unless(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [first, rest @ ..] = tokens else {
        return None;
    };
    if !first.is(Cue::Unless) {
        return None;
    }
    let comma = rest.iter().position(|t| t.is_sign(','))?;
    let excuse = statement(context, &rest[..comma], text, depth + 1).filter(is_coded)?;
    let asked = statement(context, &rest[comma + 1..], text, depth + 1)?;
    Some(Node::new(Rule::Any(vec![excuse, asked])))
}

/// Where the condition of a leading "if" ends: at "then" or a colon; else at the comma after it, which
/// is not one between the names of a list ("for Mounjaro, Rybelsus or Victoza, failure of …").
fn condition_end(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    if let Some(at) = tokens
        .iter()
        .position(|t| t.norm == "then" || t.is_sign(':'))
    {
        return Some(at);
    }
    if let Some(start) = tokens.iter().position(Token::is_drug)
        && let Some(list) = drugs(context, tokens, start, Asked::For)
        && tokens.get(list.end).is_some_and(|t| t.is_sign(','))
        && !tokens[..start].iter().any(|t| t.is_sign(','))
    {
        return Some(list.end);
    }
    tokens.iter().position(|t| t.is_sign(','))
}

/// "If the request is for X, …" and "…, if …".
fn conditional(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::If))?;
    let (when, then) = if at == 0 {
        let comma = condition_end(context, tokens)?;
        (&tokens[1..comma], &tokens[comma + 1..])
    } else {
        (&tokens[at + 1..], &tokens[..at])
    };
    let then = match then {
        [first, rest @ ..] if first.norm == "then" => rest,
        then => then,
    };
    let when = statement(context, when, text, depth + 1).filter(is_coded)?;
    let then = statement(context, then, text, depth)?;
    Some(Node::new(Rule::When {
        when: Box::new(when),
        then: Box::new(then),
    }))
}

/// A negation before a statement that the kinds do not negate themselves.
fn negated(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::Not))?;
    let silent = |t: &Token| t.is(Cue::Inert) && t.terms.is_empty();
    if !tokens[..at].iter().all(silent) || tokens[at + 1..].iter().any(|t| t.is(Cue::Not)) {
        return None;
    }
    let rest = &tokens[at + 1..];
    // One fact only: a negation before several joined ones could reach over all or the first.
    let node = fact(context, trim(rest)).filter(|n| matches!(n.rule, Rule::Criterion(_)))?;
    Some(negate(node))
}

/// The opposite of a node, with required absences where the kind has them.
pub(crate) fn negate(mut node: Node) -> Node {
    node.rule = match node.rule {
        Rule::Criterion(Criterion::Diagnosis(mut d)) => {
            d.absent = !d.absent;
            Rule::Criterion(Criterion::Diagnosis(d))
        }
        Rule::Criterion(Criterion::Concurrent(mut c)) => {
            c.absent = !c.absent;
            Rule::Criterion(Criterion::Concurrent(c))
        }
        Rule::Not(inner) => return *inner,
        Rule::All(nodes) => Rule::Any(nodes.into_iter().map(negate).collect()),
        Rule::Any(nodes) => Rule::All(nodes.into_iter().map(negate).collect()),
        Rule::Attestation => Rule::Attestation,
        Rule::Unreadable { reason } => Rule::Unreadable { reason },
        rule => Rule::Not(Box::new(Node::new(rule))),
    };
    node
}
