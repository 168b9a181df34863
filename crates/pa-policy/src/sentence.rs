//! A sentence: one fact, several joined by connectives, conditionals, an attestation, or unreadable.

use std::ops::Range;

use pa_model::vocabulary::{ConditionId, Term};

use crate::criteria::{Node, Rule};
use crate::kinds::diagnosis::When;
use crate::kinds::lab::read::unit_tokens;
use crate::kinds::requested::Requested;
use crate::kinds::trial::read::words;
use crate::kinds::trial::{Tried, Wanted, Way};
use crate::kinds::{Criterion, READERS};
use crate::language::{Cue, attestation};
use crate::phrase::Context;
use crate::phrase::account::is_enumeration;
use crate::phrase::list::conditions::conditions;
use crate::phrase::list::drugs::{Asked, drugs, named};
use crate::phrase::quantity;
use crate::phrase::token::{Shape, Token};

/// A sentence with more tokens is not read: no criterion is so long.
pub(crate) const MAX_TOKENS: usize = 400;

/// Attempts at one sentence; bounds the work on any input.
const MAX_ATTEMPTS: u32 = 800;

/// Reads a sentence in full, or does not. `text` is what the tokens' spans refer to.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    if tokens.len() > MAX_TOKENS {
        return None;
    }
    context.attempts.set(MAX_ATTEMPTS);
    context.bare.set(true);
    *context.left_over.borrow_mut() = None;
    let flat;
    let tokens = match opened_windows(tokens) {
        Some(opened) => {
            flat = opened;
            flat.as_slice()
        }
        None => tokens,
    };
    statement(context, tokens, text, 0).or_else(|| without_asides(context, tokens, text))
}

/// "Most recent HbA1c (within the past 90 days) is 7 % or more": a window in parentheses stands for
/// itself.
fn opened_windows(tokens: &[Token]) -> Option<Vec<Token>> {
    let window = |t: &Token| {
        let Some(inner) = t.group() else { return false };
        let from = inner
            .iter()
            .take_while(|t| t.is(Cue::Inert) && !t.is(Cue::Window))
            .count();
        quantity::window(inner, from).is_some_and(|(_, end)| end == inner.len())
    };
    tokens.iter().any(window).then(|| {
        tokens
            .iter()
            .flat_map(|t| match t.group() {
                Some(inner) if window(t) => inner.to_vec(),
                _ => vec![t.clone()],
            })
            .collect()
    })
}

/// "Failure of BOTH of the following: (1) modafinil or armodafinil AND (2) a stimulant": the words in
/// front go before each numbered part.
fn enumerated(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let label = |t: &Token| t.group().is_some_and(|g| g.len() == 1 && is_enumeration(g));
    let at: Vec<usize> = (0..tokens.len()).filter(|i| label(&tokens[*i])).collect();
    let first = *at.first().filter(|_| at.len() > 1)?;
    let mut lead = &tokens[..first];
    let mut any = None;
    while let [rest @ .., last] = lead {
        match last.norm.as_str() {
            "both" | "all of the following" | "all" | "each of" => any = Some(false),
            "either" | "one of the following" | "any of the following" | "any" => any = Some(true),
            "of" | "the following" | "following" | "the" => {}
            _ if last.is_sign(':') || last.is_comma() => {}
            _ => break,
        }
        lead = rest;
    }
    let mut nodes = Vec::new();
    for (n, start) in at.iter().enumerate() {
        let end = at.get(n + 1).copied().unwrap_or(tokens.len());
        let mut part = trim(&tokens[start + 1..end]);
        while let [rest @ .., last] = part
            && (last.is(Cue::And) || last.is(Cue::Or) || last.is_comma())
        {
            let or = if last.is_comma() {
                any
            } else {
                Some(last.is(Cue::Or))
            };
            if any.is_some() && or != any {
                return None;
            }
            any = or;
            part = rest;
        }
        let mut said = lead.to_vec();
        said.extend_from_slice(part);
        nodes.push(statement(context, &said, text, depth + 1).filter(is_coded)?);
    }
    Some(Node::new(if any.unwrap_or(false) {
        Rule::Any(nodes)
    } else {
        Rule::All(nodes)
    }))
}

/// "Turner syndrome confirmed by karyotyping": how a fact was found is the prescriber's to confirm.
fn confirmed(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let says = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "confirmed by"
                | "verified by"
                | "proven by"
                | "based on"
                | "determined by"
                | "established by"
                | "diagnosed by"
                | "documented by"
                | "supported by"
                | "as documented by"
                | "evidenced by"
                | "as evidenced by"
                | "as confirmed by"
                | "demonstrated by"
                | "by"
        ) || (t.norm == "confirmed" || t.norm == "verified")
    };
    let at = tokens
        .iter()
        .rposition(says)
        .filter(|at| *at > 0 && at + 1 < tokens.len())?;
    let plain = |t: &Token| {
        t.terms.is_empty()
            && t.number().is_none()
            && t.group().is_none_or(|g| {
                g.iter()
                    .all(|t| t.terms.is_empty() && t.number().is_none() && !t.is(Cue::Not))
            })
            && matches!(t.shape, Shape::Word | Shape::Sign(_) | Shape::Group(_))
            && !t
                .cues
                .iter()
                .any(|c| !matches!(c, Cue::Inert | Cue::Qualifier | Cue::Or | Cue::And))
    };
    if !tokens[at + 1..].iter().all(plain) {
        return None;
    }
    let tail = &tokens[at..];
    let mut node = fact(context, trim(&tokens[..at]))?;
    let diagnosed = matches!(&node.rule, Rule::Criterion(Criterion::Diagnosis(d)) if !d.absent);
    node.qualifiers.push(words(tail));
    diagnosed.then_some(node)
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
            let alternatives = g.iter().any(|t| t.is(Cue::Or));
            let short = one_word || g.len() <= 2 || (alternatives && g.len() <= 4);
            (1..=4).contains(&g.len()) && short && g.iter().all(|t| silent(t) || t.is(Cue::Or))
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
    if attestation::is_spoken_by_prescriber(tokens) || attestation::is_intention(tokens) {
        return Some(Node::new(Rule::Attestation));
    }
    if let Some(node) =
        by_drug(context, tokens, text, depth).or_else(|| for_drug(context, tokens, text, depth))
    {
        return Some(node);
    }
    // Without a name, code or age there is no coded fact to look for: only an attestation is left.
    if !may_state_a_fact(tokens) {
        return attestation::read(tokens, text);
    }
    fact(context, tokens)
        .or_else(|| confirmed(context, tokens))
        .or_else(|| enumerated(context, tokens, text, depth))
        .or_else(|| counted(context, tokens, text, depth))
        .or_else(|| with_parenthesis(context, tokens, text, depth))
        .or_else(|| attestation::is_screening(tokens).then(|| Node::new(Rule::Attestation)))
        .or_else(|| compound(context, tokens, text, depth))
        .or_else(|| graded(context, tokens))
        .or_else(|| sexed(context, tokens, text, depth))
        .or_else(|| negated(context, tokens))
        .or_else(|| {
            attestation::read(tokens, text).filter(|_| {
                depth == 0 || !(names_other_drug(context, tokens) || is_fragment(tokens))
            })
        })
}

/// A part of a sentence that names a drug is no attestation: it would hide what is asked of the drug.
fn names_other_drug(context: &Context<'_>, tokens: &[Token]) -> bool {
    tokens
        .iter()
        .any(|t| t.is_drug() && !context.is_policy_drug(t))
}

/// "III symptoms": a value and a noun cut off their sentence attest nothing.
fn is_fragment(tokens: &[Token]) -> bool {
    let value =
        |t: &Token| t.number().is_some() || t.norm.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let says = |t: &&Token| {
        t.shape == Shape::Word && !value(t) && !(t.is(Cue::Inert) && t.terms.is_empty())
    };
    tokens.first().is_some_and(value) || tokens.iter().filter(says).count() == 0
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
            || t.norm.contains("currently receiving")
            || t.norm.contains("currently taking")
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

/// "Fasenra: 6 years of age or older; Tezspire: 12 years of age or older": each part is asked where its
/// drug is requested.
fn by_drug(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let labelled = |part: &[Token]| matches!(part, [name, colon, _, ..] if context.is_policy_drug(name) && colon.is_sign(':'));
    if depth > 0 || !labelled(tokens) {
        return None;
    }
    let mut nodes = Vec::new();
    for part in tokens.split(|t| t.is_sign(';')).map(trim) {
        if !labelled(part) {
            return None;
        }
        let drug = named(context, &part[0])?;
        let requested = Requested { drugs: vec![drug] };
        nodes.push(Node::new(Rule::When {
            when: Box::new(Node::fact(requested)),
            then: Box::new(statement(context, &part[2..], text, depth + 1)?),
        }));
    }
    Some(if nodes.len() == 1 {
        nodes.remove(0)
    } else {
        Node::new(Rule::All(nodes))
    })
}

/// "Hypomagnesemia (Veltassa)", "Cluster headache, for Ajovy", in a policy for several drugs: asked where
/// that drug is requested.
fn for_drug(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let [rest @ .., last] = tokens else {
        return None;
    };
    let several = context
        .policy_drugs
        .iter()
        .filter(|t| matches!(t, Term::Brand(_)))
        .count()
        > 1;
    if depth > 0 || !several || rest.iter().any(Token::is_drug) {
        return None;
    }
    let (name, rest) = match (last.group(), rest) {
        (Some([name]), rest) => (name, rest),
        (None, [rest @ .., comma, r#for]) if r#for.norm == "for" && comma.is_sign(',') => {
            (last, rest)
        }
        _ => return None,
    };
    let drug = named(context, name).filter(|_| context.is_policy_drug(name))?;
    let then = statement(context, rest, text, depth + 1).filter(is_coded)?;
    Some(Node::new(Rule::When {
        when: Box::new(Node::fact(Requested { drugs: vec![drug] })),
        then: Box::new(then),
    }))
}

fn fact(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    context.attempts.set(context.attempts.get().checked_sub(1)?);
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
    let at = tokens.iter().rposition(|t| {
        t.group().is_some_and(|g| {
            g.len() > 1
                && !g
                    .iter()
                    .all(|t| matches!(t.shape, Shape::Code(_) | Shape::Sign(_)))
        })
    })?;
    let inner = tokens[at].group()?;
    let inside = statement(context, inner, text, depth + 1).filter(is_coded)?;
    let mut outer = tokens[..at].to_vec();
    outer.extend_from_slice(&tokens[at + 1..]);
    // "treatment-naive (no previous use of a direct-acting antiviral)": the parenthesis defines it.
    let naive = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "naive" | "naïve" | "treatment naive" | "treatment naïve"
        )
    };
    if outer.iter().any(naive)
        && outer
            .iter()
            .all(|t| naive(t) || t.is(Cue::Inert) || t.is_sign('-'))
    {
        return Some(inside);
    }
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
    // "has at least one weight-related condition (…)"
    while tokens.get(i).is_some_and(|t| {
        (t.is(Cue::Inert) || t.norm == "with" || t.is(Cue::Diagnosis)) && t.terms.is_empty()
    }) && !is_count(&tokens[i])
    {
        i += 1;
    }
    i += usize::from(tokens.get(i)?.is(Cue::AtLeast) || tokens[i].norm == "any");
    let all = matches!(
        tokens.get(i)?.norm.as_str(),
        "all of the following" | "both" | "all"
    );
    let number = tokens[i].number();
    if !is_count(&tokens[i]) {
        return None;
    }
    i += 1;
    while tokens.get(i).is_some_and(|t| {
        t.is(Cue::Inert)
            || t.is(Cue::OrMore)
            || t.is(Cue::Another)
            || (t.condition().is_some()
                && tokens
                    .get(i + 1)
                    .is_some_and(|n| n.is_sign(':') || n.group().is_some()))
            || is_counted_noun(t)
            || t.is_sign('-')
            || t.group()
                .is_some_and(|g| g.len() == 1 && g[0].number() == number)
    }) {
        i += 1;
    }
    let list = match tokens.get(i)? {
        colon if colon.is_sign(':') => &tokens[i + 1..],
        named if i + 1 == tokens.len() => named.group()?,
        examples if examples.is(Cue::Examples) => &tokens[i + 1..],
        _ if tokens[i - 1].norm == "of" => &tokens[i..],
        _ => return None,
    };
    let list = match list {
        [first, rest @ ..] if first.is(Cue::Examples) => trim(rest),
        list => list,
    };
    let mut parts: Vec<&[Token]> = list.split(Token::is_comma).collect();
    if let [only] = parts.as_slice() {
        parts = only.split(|t| t.is(Cue::Or)).collect();
    }
    let mut nodes = Vec::new();
    for part in parts {
        let part = match part {
            [first, rest @ ..] if first.is(Cue::Or) || first.is(Cue::And) => rest,
            part => part,
        };
        nodes.push(statement(context, part, text, depth + 1).filter(|n| !is_negative(n))?);
    }
    let count = number.and_then(|n| u8::try_from(n.micros() / 1_000_000).ok());
    Some(Node::new(match count {
        _ if all => Rule::All(nodes),
        None | Some(1) => Rule::Any(nodes),
        Some(n) if usize::from(n) <= nodes.len() => Rule::AtLeast(n, nodes),
        Some(_) => return None,
    }))
}

/// A number, or words that count like one.
fn is_count(token: &Token) -> bool {
    token.number().is_some()
        || matches!(
            token.norm.as_str(),
            "all of the following"
                | "both"
                | "all"
                | "any of"
                | "one of"
                | "any"
                | "one of the following"
                | "any of the following"
                | "either"
        )
}

/// What is counted: words that name no condition of their own.
fn is_counted_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "criteria"
            | "criterion"
            | "risk factor"
            | "risk"
            | "factor"
            | "comorbidity"
            | "comorbid"
            | "comorbidities"
            | "weight"
            | "obesity"
            | "related"
            | "additional"
            | "associated"
            | "complication"
            | "coexisting"
            | "medical"
            | "of the"
    )
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
        if how == Divide::CommaOr
            && let Some(node) = comma_list(context, tokens, text, depth)
        {
            return Some(node);
        }
        if how == Divide::If {
            return leading_unless(context, tokens, text, depth)
                .or_else(|| conditional(context, tokens, text, depth));
        }
        divisions(tokens, how)
            .into_iter()
            .find_map(|at| divided(context, tokens, text, depth, how, at))
    })
}

/// "an intolerance to X, a contraindication to Y, or a history of Z": parts that each say what they ask.
fn comma_list(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let parts: Vec<&[Token]> = tokens.split(|t| t.is_sign(',')).collect();
    let (last, before) = parts.split_last()?;
    let [or, rest @ ..] = last else { return None };
    let cut = before.iter().any(|p| {
        p.iter()
            .any(|t| t.is(Cue::Unless) || t.is(Cue::If) || t.is(Cue::While))
    });
    if before.len() < 2 || !or.is(Cue::Or) || cut {
        return None;
    }
    let parts = before.iter().copied().chain([rest]);
    let nodes: Vec<Node> = parts
        .map(|part| {
            let node = statement(context, part, text, depth + 1)?;
            (is_coded(&node) && !is_negative(&node) && !is_bare_name(part)).then_some(node)
        })
        .collect::<Option<_>>()?;
    Some(Node::new(Rule::Any(nodes)))
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
            | "without"
            | "due to"
            | "secondary to"
            | "caused by"
            | "of which"
            | "of"
    ) || is_definition(token)
}

/// Words behind which stands what is meant.
fn is_definition(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "by experiencing"
            | "shown by"
            | "as shown by"
            | "defined by"
            | "as defined by"
            | "defined as"
            | "evidenced by"
            | "as evidenced by"
            | "demonstrated by"
            | "as demonstrated by"
            | "indicated by"
            | "as indicated by"
            | "based on"
            | "confirmed by"
    )
}

/// "a BMI of 30 or more, or 27 or more with hypertension", "has decreased by half, or is below 10": a
/// bound without a name is of what the left side measures.
fn elliptic_value(context: &Context<'_>, left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let named = |t: &Token| t.lab().is_some();
    let mut labs = left.iter().filter(|t| named(t));
    let lab = labs.next()?;
    if labs.any(|t| t.terms != lab.terms) {
        return None;
    }
    let right = trim(right);
    let silent = |t: &&Token| t.is(Cue::Inert) && t.terms.is_empty() && t.norm != "age";
    let at = right.iter().take_while(silent).count();
    let row = context.vocabulary.lab(lab.lab()?);
    let (_, end) = quantity::bounds(right, at, &|tokens, at| unit_tokens(row, tokens, at))?;
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
            || t.is_drug()
            || t.is(Cue::AgeOfYears)
            || t.is(Cue::Age)
            || quantity::unit_days(&t.norm).is_some()
    };
    let reach = right[end..]
        .iter()
        .position(|t| {
            t.is(Cue::Or) || t.is(Cue::And) || t.is(Cue::If) || t.is_comma() || t.norm == "with"
        })
        .map_or(right.len(), |p| end + p);
    if right[at..reach].iter().any(other) {
        return None;
    }
    let mut out = vec![lab.clone()];
    out.extend_from_slice(right);
    Some(out)
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
    let replaced = replace_pronoun(context, left_tokens, right_tokens)
        .or_else(|| replace_condition(context, left_tokens, right_tokens))
        .or_else(|| {
            (how == Divide::Unless)
                .then(|| elliptic_excuse(context, left_tokens, right_tokens))
                .flatten()
        });
    let right_tokens = replaced.as_deref().unwrap_or(right_tokens);
    let bare = context.bare.replace(false);
    let left = statement(context, left_tokens, text, depth + 1);
    let read = |right: &[Token]| right_of(context, tokens, right, text, depth, how, at.start);
    let right = left.as_ref().and_then(|_| {
        read(right_tokens).or_else(|| read(&elliptic_value(context, left_tokens, right_tokens)?))
    });
    context.bare.set(bare);
    let (left, mut right) = (left?, right?);
    inherit_outcome(&left, &mut right, right_tokens);
    let negative = |node: &Node| is_negative(node);
    let semicolon_or =
        how == Divide::Semicolon && right_tokens.first().is_some_and(|t| t.is(Cue::Or));
    match how {
        // What is excluded "unless …" is excluded where the excuse does not hold.
        Divide::Unless if context.exclusion.get() && !negative(&left) => {
            Some(Node::new(Rule::All(vec![left, negate(right)])))
        }
        Divide::Unless => Some(Node::new(Rule::Any(vec![left, right]))),
        Divide::CommaOr | Divide::Or => {
            // "no A or B" is one phrase; what is left for here after a negation is ambiguous.
            // A bare name after "A and B, C, or" belongs to the list, not to the whole.
            let joined = left_tokens.iter().any(|t| {
                t.is(Cue::And) || t.is(Cue::While) || t.is(Cue::Unless) || t.norm == "with"
            });
            if (negative(&left) || joined) && is_bare_name(right_tokens) {
                return None;
            }
            Some(join(left, right, false))
        }
        _ if semicolon_or => Some(join(left, right, false)),
        // "statin intolerant, shown by rhabdomyolysis": what is meant by it stands behind.
        Divide::Join if is_definition(&tokens[at.start]) => {
            let intolerant = matches!(
                &left.rule,
                Rule::Criterion(Criterion::Trial(t)) if t.ways == [Way::Intolerance]
            );
            (is_coded(&right) && is_coded(&left)).then(|| {
                if intolerant {
                    right
                } else {
                    join(left, right, true)
                }
            })
        }
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
        // "COPD without asthma"
        Divide::Join if tokens[at.start].norm == "without" => {
            let simple = matches!(
                right.rule,
                Rule::Criterion(Criterion::Diagnosis(_) | Criterion::Concurrent(_))
            );
            (simple && is_coded(&left)).then(|| join(left, negate(right), true))
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

/// "Personal history of X, or a first-degree relative with it".
fn replace_condition(context: &Context<'_>, left: &[Token], right: &[Token]) -> Option<Vec<Token>> {
    let told = right.iter().any(|t| t.is(Cue::FamilyHistory))
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
        !matches!(t.norm.as_str(), "combined" | "together" | "used together")
            && [
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
    if at > 0 && !divisions(&tokens[..at], Divide::CommaOr).is_empty() {
        // "A, or B if C": the condition is the last part's alone.
        return None;
    }
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
    let mut when = statement(context, when, text, depth + 1).filter(is_coded)?;
    if let Rule::Criterion(Criterion::Diagnosis(d)) = &mut when.rule
        && d.conditions
            .iter()
            .any(|c| leaves_history(context, &c.name))
    {
        // Whoever had the event comes under the condition ("if the patient has clinical ASCVD").
        d.when = When::Ever;
    }
    // "X capsules are considered medically necessary for members who are 18 or older": asked outright.
    let approves = |t: &Token| {
        context.is_policy_drug(t)
            || (t.is(Cue::Inert) && t.terms.is_empty())
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
            || matches!(
                t.norm.as_str(),
                "capsule" | "tablet" | "injection" | "product"
            )
    };
    if at > 0 && tokens[at].norm.starts_with("for ") && then.iter().all(approves) {
        return Some(when);
    }
    let then = statement(context, then, text, depth)?;
    Some(Node::new(Rule::When {
        when: Box::new(when),
        then: Box::new(then),
    }))
}

/// Whether a condition, or one that it includes, is an event that leaves a history code.
fn leaves_history(context: &Context<'_>, name: &str) -> bool {
    let Some(id) = context.vocabulary.find_condition(name) else {
        return false;
    };
    let row = context.vocabulary.condition(id);
    let told = |id: &ConditionId| !context.vocabulary.condition(*id).history_codes.is_empty();
    told(&id) || row.includes.iter().any(told)
}

/// "A male 50 years of age or over with osteoporosis": the sex, and what else is said.
fn sexed(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let word = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "male"
                | "female"
                | "man"
                | "woman"
                | "men"
                | "women"
                | "biological male"
                | "biological female"
        )
    };
    let at = tokens.iter().position(word)?;
    if tokens.iter().filter(|t| word(t)).count() > 1
        || tokens.iter().any(|t| t.is(Cue::Not) || t.is(Cue::Or))
    {
        return None;
    }
    let sex = fact(context, &tokens[at..=at])?;
    let mut rest = tokens[..at].to_vec();
    rest.extend_from_slice(&tokens[at + 1..]);
    let rest = statement(context, &rest, text, depth + 1).filter(is_coded)?;
    Some(join(sex, rest, true))
}

/// "NYHA class IV heart failure": a value and the condition that it grades.
fn graded(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens.iter().position(|t| t.lab().is_some())?;
    let condition = (at + 1..tokens.len()).find(|i| tokens[*i].condition().is_some())?;
    let value = fact(context, &tokens[..condition])?;
    let diagnosed = fact(context, &tokens[condition..])?;
    let fits = matches!(&value.rule, Rule::Criterion(Criterion::LabValue(_)))
        && matches!(&diagnosed.rule, Rule::Criterion(Criterion::Diagnosis(d)) if !d.absent);
    fits.then(|| join(value, diagnosed, true))
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
    let node = fact(context, trim(rest))
        .filter(|n| matches!(n.rule, Rule::Criterion(_)))
        .or_else(|| graded(context, trim(rest)))?;
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
        Rule::When { when, then } => Rule::When {
            when,
            then: Box::new(negate(*then)),
        },
        Rule::All(nodes) => Rule::Any(nodes.into_iter().map(negate).collect()),
        Rule::Any(nodes) => Rule::All(nodes.into_iter().map(negate).collect()),
        Rule::Attestation => Rule::Attestation,
        Rule::Unreadable { reason } => Rule::Unreadable { reason },
        rule => Rule::Not(Box::new(Node::new(rule))),
    };
    node
}
