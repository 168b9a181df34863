//! Where a sentence divides, and how what stands on both sides is joined: the loosest division first, and none
//! where the words leave open what belongs together.

use std::ops::Range;

use super::borrowed::{
    elliptic_age, elliptic_excuse, elliptic_of, elliptic_subject, elliptic_to, elliptic_trial,
    elliptic_use, elliptic_value, inherit_outcome, replace_condition, replace_program,
    replace_pronoun, shared_length, shared_window,
};
use super::conditional::{by_condition, conditional, instead, leading_unless};
use super::finding::brought_by;
use super::listed::{begins_clause, comma_list, counts_all, is_count};
use super::{
    excused, is_bare_name, is_coded, is_negative, is_spelled_out, is_stricter, is_symptom, join,
    negate, of_one_value, statement, symptom_codes, trim,
};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis};
use crate::kinds::trial::Way;
use crate::kinds::trial::read::words;
use crate::language::{Cue, attestation};
use crate::phrase::Context;
use crate::phrase::token::Token;

/// Ways to divide a sentence, loosest first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Divide {
    Unless,
    If,
    Semicolon,
    CommaWith,
    /// Behind alternatives, what is said of the patient whichever of them holds.
    Whom,
    /// An "and" behind a list of alternatives.
    ListAnd,
    CommaOr,
    CommaAnd,
    While,
    And,
    Or,
    Join,
    Comma,
}

pub(super) fn compound(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let comma_and = behind_comma(tokens, Cue::And);
    if tokens.first().is_some_and(|t| t.is(Cue::If)) {
        // A leading condition governs the whole sentence; what it does not read is not divided.
        if let Some(node) = by_condition(context, tokens, text, depth) {
            return Some(node);
        }
        return conditional(context, tokens, text, depth);
    }
    let order = [
        Divide::Unless,
        Divide::If,
        Divide::Semicolon,
        Divide::CommaWith,
        Divide::Whom,
        Divide::ListAnd,
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
        // "not taking A; not taking B if diabetic": the condition is of its own part.
        let reaches_over = |at: usize| tokens[..at].iter().any(|t| t.is_sign(';'));
        let last = |cue: Cue| {
            tokens
                .iter()
                .rposition(|t| t.is(cue))
                .is_some_and(reaches_over)
        };
        if how == Divide::If && last(Cue::If) || how == Divide::Unless && last(Cue::Unless) {
            return None;
        }
        if how == Divide::If {
            return leading_unless(context, tokens, text, depth)
                .or_else(|| instead(context, tokens, text, depth))
                .or_else(|| conditional(context, tokens, text, depth));
        }
        divisions(tokens, how)
            .into_iter()
            .find_map(|at| divided(context, tokens, text, depth, how, at))
    })
}

/// Places at which a sentence may be divided in this way.
pub(super) fn divisions(tokens: &[Token], how: Divide) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let after_comma = i > 0 && tokens[i - 1].is_comma();
        let found = match how {
            Divide::Unless => token.is(Cue::Unless),
            Divide::Semicolon => token.is_sign(';') || token.is_sign(':'),
            // "coronary or peripheral artery disease, with aspirin": said of each.
            Divide::CommaWith => {
                after_comma
                    && matches!(
                        token.norm.as_str(),
                        "with" | "together with" | "along with" | "without"
                    )
                    && tokens[..i].iter().any(|t| t.is(Cue::Or))
            }
            Divide::Whom => {
                let or = |tokens: &[Token]| tokens.iter().any(|t| t.is(Cue::Or));
                says_of_whom(token) && or(tokens) || adds_to_list(token) && or(&tokens[..i])
            }
            // "a, b, or c and d": the list ends before "and".
            Divide::ListAnd => {
                token.is(Cue::And) && !after_comma && behind_comma(&tokens[..i], Cue::Or)
            }
            Divide::CommaOr => after_comma && token.is(Cue::Or),
            Divide::CommaAnd => after_comma && (token.is(Cue::And) || token.norm == "that is"),
            Divide::While => token.is(Cue::While),
            Divide::And => {
                token.is(Cue::And) && !is_of_any_age(tokens, i) && !closes_both(tokens, i)
                    || is_adding_but(tokens, i)
            }
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

/// "a or both b and c": the "and" of "both".
fn closes_both(tokens: &[Token], and: usize) -> bool {
    let both = tokens[..and].iter().rposition(|t| t.norm == "both");
    let last = |cue: Cue| tokens[..and].iter().rposition(|t| t.is(cue));
    both.is_some_and(|both| {
        last(Cue::Or).is_some_and(|or| or < both) && last(Cue::And) < Some(both)
    })
}

/// "…, or c": whether such a word stands right behind a comma.
fn behind_comma(tokens: &[Token], cue: Cue) -> bool {
    tokens
        .windows(2)
        .any(|pair| pair[0].is_comma() && pair[1].is(cue))
}

/// Words that add a fact about the patient, and so to all that was said before.
fn says_of_whom(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "in a patient with" | "in patient" | "in patients" | "in a" | "in" | "in adult"
    ) || is_of_subject(token)
}

/// Words that add a fact to what stands before, which may be a list.
pub(super) fn adds_to_list(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "with"
            | "without"
            | "plus"
            | "along with"
            | "together with"
            | "in the presence of"
            | "in presence of"
    )
}

/// "adults and adolescents 12 years of age and older": one age, told of both.
fn is_of_any_age(tokens: &[Token], at: usize) -> bool {
    at > 0 && tokens[at - 1].norm.ends_with("adult") && tokens.get(at + 1).is_some_and(is_young)
}

/// Words for the young.
pub(crate) fn is_young(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "child" | "children" | "adolescent" | "pediatric" | "pediatric patient" | "youth"
    )
}

/// "taking A, B, or | C, or was one taken within 7 days": the list that "one" is of ends behind its last drug.
fn ends_list_of_one(left: &[Token], right: &[Token]) -> bool {
    let named = left.last().is_some_and(|t| t.is_drug() || t.is_comma());
    let listed = right
        .iter()
        .take_while(|t| t.is_drug() || t.group().is_some())
        .count();
    let commas = right[listed..].iter().take_while(|t| t.is_comma()).count();
    let Some((joins, rest)) = right[listed + commas..].split_first() else {
        return false;
    };
    // "taking A, B, or | C, or has an intolerance to any of these": so it does where a verb follows.
    named
        && listed > 0
        && (joins.is(Cue::Or) || joins.is(Cue::And))
        && (rest.iter().any(|t| t.norm == "one") || begins_anew(rest))
}

/// "has gout, but does not have chronic kidney disease": "but" before a verb or a negation adds a fact.
fn is_adding_but(tokens: &[Token], at: usize) -> bool {
    tokens[at].norm == "but"
        && tokens.get(at + 1).is_some_and(|t| {
            t.is(Cue::Not)
                || t.is(Cue::Current)
                || t.is(Cue::AtMost)
                || t.is(Cue::AtLeast)
                || matches!(
                    t.norm.as_str(),
                    "has" | "have" | "is" | "are" | "must" | "with"
                )
        })
}

/// "… or on a growth hormone", behind a negation: a verb or a preposition without its own subject goes on
/// with what is denied.
fn begins_with_relation(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|t| {
        matches!(
            t.norm.as_str(),
            "on" | "with"
                | "to"
                | "of"
                | "taking"
                | "using"
                | "receiving"
                | "from"
                | "in"
                | "for"
                | "have"
                | "be"
                | "take"
                | "use"
        )
    })
}

/// Words that add a second fact about the same patient.
fn is_join(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "with"
            | "together with"
            | "in the presence of"
            | "in presence of"
            | "plus"
            | "and"
            | "who"
            | "whose"
            | "who has"
            | "who have"
            | "who are"
            | "who is"
            | "and who"
            | "patients with"
            | "members with"
            | "for patients who"
            | "for members who"
            | "patients who"
            | "members who"
            | "has"
            | "have"
            | "for"
            | "for the treatment of"
            | "without"
            | "due to"
            | "secondary to"
            | "caused by"
            | "of which"
            | "of"
            | "that is classified as"
            | "which is classified as"
    ) || is_definition(token)
        || says_of_whom(token)
        || token.is(Cue::Cause)
}

/// "members with", "patients who have": the subject, and the word that adds a fact about it.
fn is_of_subject(token: &Token) -> bool {
    let Some((subject, rest)) = token.norm.split_once(' ') else {
        return false;
    };
    let subject = subject.trim_end_matches('s');
    matches!(
        subject,
        "member" | "patient" | "individual" | "recipient" | "beneficiary" | "enrollee"
    ) && matches!(
        rest,
        "with" | "who" | "who have" | "who has" | "who are" | "who is"
    )
}

/// Words behind which stands what is meant.
pub(crate) fn is_definition(token: &Token) -> bool {
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
            | "as confirmed by"
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
    if matches!(how, Divide::Or | Divide::CommaOr) && ends_list_of_one(left_tokens, right_tokens) {
        return None;
    }
    let within = matches!(
        how,
        Divide::Or | Divide::CommaOr | Divide::And | Divide::CommaAnd | Divide::ListAnd
    );
    if within && goes_on_with_counted(left_tokens, right_tokens) {
        return None;
    }
    let shared = shared_window(left_tokens, right_tokens)
        .or_else(|| shared_length(left_tokens, right_tokens));
    let left_tokens = shared.as_deref().unwrap_or(left_tokens);
    let replaced = replace_pronoun(context, left_tokens, right_tokens)
        .or_else(|| replace_condition(context, left_tokens, right_tokens))
        .or_else(|| replace_program(left_tokens, right_tokens))
        .or_else(|| {
            (how == Divide::Unless)
                .then(|| elliptic_excuse(context, left_tokens, right_tokens))
                .flatten()
        });
    let right_tokens = replaced.as_deref().unwrap_or(right_tokens);
    // "not covered when the eGFR is below 30, or when the member is on dialysis"
    let right_tokens = match right_tokens {
        [when, rest @ ..]
            if context.exclusion.get()
                && when.is(Cue::If)
                && matches!(how, Divide::Or | Divide::CommaOr) =>
        {
            rest
        }
        other => other,
    };
    let bare = context.bare.replace(false);
    let left = statement(context, left_tokens, text, depth + 1);
    let read = |right: &[Token]| right_of(context, tokens, right, text, depth, how, at.start);
    // "…, or to at least 3 months of B": says nothing without what stands before.
    let hangs = trim(right_tokens).first().is_some_and(|t| t.norm == "to");
    let right = left.as_ref().and_then(|_| {
        Some(right_tokens)
            .filter(|_| !hangs)
            .and_then(read)
            .or_else(|| read(&elliptic_to(left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_value(context, left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_age(left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_subject(context, left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_use(context, left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_of(left_tokens, right_tokens)?))
            .or_else(|| read(&elliptic_trial(how, left_tokens, right_tokens)?))
    });
    context.bare.set(bare);
    let (mut left, mut right) = (left?, right?);
    inherit_outcome(&left, &mut right, right_tokens);
    let negative = |node: &Node| is_negative(node);
    let semicolon_or = how == Divide::Semicolon && joined_by_or(right_tokens);
    if !semicolon_or && !matches!(how, Divide::CommaOr | Divide::Or | Divide::Unless) {
        left = each_of(left, left_tokens)?;
    }
    match how {
        // What is excluded "unless …" is excluded where the excuse does not hold.
        Divide::Unless
            if context.exclusion.get()
                && !negative(&left)
                && !states_behind_comma(right_tokens) =>
        {
            Some(Node::new(Rule::All(vec![left, negate(right)])))
        }
        // "A, unless contraindicated, patient has tried B": the excuse is of what follows.
        Divide::Unless if states_behind_comma(right_tokens) => None,
        Divide::Unless => Some(excused::alternatives(
            left,
            right,
            how,
            context.exclusion.get(),
        )),
        Divide::CommaOr | Divide::Or => {
            // "no A or B" is one phrase; what is left for here after a negation is ambiguous.
            // A bare name after "A and B, C, or" belongs to the list, not to the whole.
            let joined = left_tokens.iter().any(|t| {
                t.is(Cue::And)
                    || t.is(Cue::While)
                    || t.is(Cue::Unless)
                    || t.norm == "with"
                    || is_definition(t)
            });
            // "no failure of metformin or history of stroke": what has no verb of its own is denied as well.
            // So is it behind an attestation ("no disease progression or heart failure").
            let denied = denies_on_word(&left, left_tokens);
            let unsaid = (negative(&left) || denied)
                && (begins_with_name(right_tokens)
                    || begins_with_relation(right_tokens)
                    || !context.exclusion.get() && !begins_anew(right_tokens));
            let named = is_bare_name(right_tokens)
                && !attestation::is_spoken_by_prescriber(trim(right_tokens));
            // "no disease progression or heart failure": neither.
            if denied && named && right.all_alternatives(Node::is_diagnosis) {
                return Some(join(left, negate(right), true));
            }
            // "coronary artery disease or a history of stroke, | or TIA": the history reaches over the whole list.
            let past = |t: &Token| t.is(Cue::History) || t.is(Cue::EitherHistory);
            let reaches = (0..left_tokens.len()).any(|at| {
                left_tokens[at].is(Cue::Or) && left_tokens[at + 1..].iter().take(2).any(past)
            });
            if unsaid || ((negative(&left) || denied || joined || reaches) && named) {
                return None;
            }
            // "a, b, or c": what stands before the last is no "a and b".
            let listed = how == Divide::CommaOr
                && left_tokens.iter().any(Token::is_comma)
                && !left_tokens
                    .iter()
                    .any(|t| t.is(Cue::And) || adds_to_list(t) || says_of_whom(t));
            if is_stricter(&left, &right) || listed && matches!(left.rule, Rule::All(_)) {
                return None;
            }
            if how == Divide::Or && is_name_and_name(right_tokens) {
                return None;
            }
            // "18 or older, or 12 or older if obese": whoever is not obese does not come under the second.
            Some(excused::alternatives(
                one_way(left),
                one_way(right),
                how,
                context.exclusion.get(),
            ))
        }
        _ if semicolon_or => Some(join(left, right, false)),
        // "One of the following: a; b", where not every part is read.
        Divide::Semicolon if counts_ahead(left_tokens) => None,
        // "Pregnancy; use with a strong CYP3A4 inhibitor", among what is excluded: each of them.
        Divide::Semicolon
            if context.exclusion.get()
                && !right_tokens.first().is_some_and(|t| t.is(Cue::And))
                && !negative(&left)
                && !negative(&right) =>
        {
            Some(join(left, right, false))
        }
        // "statin intolerant, shown by rhabdomyolysis": what is meant by it stands behind.
        Divide::Join if is_definition(&tokens[at.start]) => {
            let intolerant = matches!(
                &left.rule,
                Rule::Criterion(Criterion::Trial(t)) if t.ways == [Way::Intolerance]
            );
            // "excessive daytime sleepiness, shown by an ESS score of 10 or more": the value is how the
            // symptom shows.
            let shown = matches!(right.rule, Rule::Criterion(Criterion::LabValue(_)))
                && symptom_codes(context, &left).is_some_and(|(of_symptoms, _)| of_symptoms > 0);
            (is_coded(&right) && is_coded(&left)).then(|| {
                // "intolerant to statins, as evidenced by myalgia": the finding alone shows no intolerance, as "a
                // statin-related myopathy" does.
                let related = right_tokens.iter().any(|t| t.norm.contains("related"));
                let intolerant = intolerant && (related || !right.is_diagnosis());
                if intolerant || shown || is_spelled_out(context, &left, &right) {
                    right
                } else if matches!(&left.rule, Rule::Criterion(Criterion::Diagnosis(d)) if d.absent)
                {
                    // "no severe renal impairment, defined as an eGFR below 30": neither is there.
                    join(left, negate(right), true)
                } else {
                    join(left, right, true)
                }
            })
        }
        // "70 or higher, or 55 or higher in a member with a stroke": what it is told of is for the writer to
        // say.
        Divide::Join if of_one_value(&left) => None,
        // What "with" adds to an absence is part of what must be absent.
        Divide::Join | Divide::CommaWith | Divide::While if negative(&left) => None,
        // "has tried a, or has b with c": what is added is the last one's.
        Divide::Whom
            if adds_to_list(&tokens[at.start]) && !matches!(left.rule, Rule::Criterion(_)) =>
        {
            None
        }
        Divide::Whom if negative(&left) || !is_coded(&left) || !is_coded(&right) => None,
        // "a, or b in a patient who c": the comma keeps them apart, unless it is one list.
        Divide::Whom if !is_whole(&left, left_tokens) || !is_whole(&right, right_tokens) => None,
        // "Liver disease, cirrhosis with ascites", which is excluded: what is added is of the last one alone.
        Divide::Join
            if context.exclusion.get()
                && is_bare_list(left_tokens)
                && adds_to_list(&tokens[at.start]) =>
        {
            None
        }
        Divide::Comma
            if context.exclusion.get()
                && left.all_alternatives(Node::is_diagnosis)
                && right.children().first().is_some_and(|n| n.is_diagnosis()) =>
        {
            Some(join(left, right, false))
        }
        // "COPD without asthma"
        Divide::Join | Divide::Whom | Divide::CommaWith if tokens[at.start].norm == "without" => {
            let simple = matches!(
                right.rule,
                Rule::Criterion(Criterion::Diagnosis(_) | Criterion::Concurrent(_))
            );
            (simple && is_coded(&left)).then(|| join(left, negate(right), true))
        }
        Divide::CommaWith if !is_coded(&left) || !is_coded(&right) => None,
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
                && !context.exclusion.get()
                && matches!(left.rule, Rule::Criterion(Criterion::Diagnosis(_))) =>
        {
            let words = words(right_tokens);
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
        // "A, B, or C together with D", which is excluded: of C alone, or of each? Read of each, it would exclude
        // less.
        Divide::Join | Divide::Whom | Divide::CommaWith
            if context.exclusion.get()
                && adds_to_list(&tokens[at.start])
                && left_tokens.iter().any(|t| t.is(Cue::Or))
                && (left_tokens.iter().any(Token::is_drug)
                    && right_tokens.iter().any(Token::is_drug)
                    || left.all_alternatives(Node::is_diagnosis) && right.is_diagnosis()) =>
        {
            None
        }
        // "dementia, including dementia in Parkinson's disease": what is included narrows nothing.
        Divide::Join | Divide::Whom if left_tokens.iter().any(|t| t.is(Cue::Examples)) => None,
        Divide::Join if !is_coded(&left) || !is_coded(&right) => None,
        Divide::Join
            if tokens[at.start].is(Cue::Cause)
                && matches!(left.rule, Rule::Criterion(Criterion::Diagnosis(_))) =>
        {
            brought_by(context, left, right)
        }
        // "hypertension or hyperlipidemia, diabetes, and gout": how far the "or" reaches is not said.
        Divide::CommaAnd if lists_behind_or(left_tokens) => None,
        Divide::ListAnd
            if !matches!(left.rule, Rule::Criterion(_))
                || !is_whole(&left, left_tokens)
                || is_bare_name(right_tokens) =>
        {
            None
        }
        // "A or B and C": what the "and" adds to is for the writer to say.
        Divide::And | Divide::Join
            if tokens[at.start].is(Cue::And)
                && left_tokens.iter().any(|t| t.is(Cue::Or))
                && is_bare_name(right_tokens) =>
        {
            None
        }
        _ if (negative(&left) || denies_on_word(&left, left_tokens))
            && (begins_with_name(right_tokens) || is_bare_name(right_tokens)) =>
        {
            None
        }
        _ => Some(join(left, right, true)),
    }
}

/// An alternative that holds on a condition: the condition is part of it.
fn one_way(node: Node) -> Node {
    match node.rule {
        Rule::When { when, then } => Node::new(Rule::All(vec![*when, *then])),
        rule => Node { rule, ..node },
    }
}

/// "Any of the following: a": the list is not each of its parts.
fn counts_ahead(tokens: &[Token]) -> bool {
    let colon = tokens.iter().position(|t| t.is_sign(':'));
    let some = |t: &Token| is_count(t) && !counts_all(t);
    colon.is_some_and(|colon| tokens[..colon].iter().any(some))
}

/// "atrial fibrillation with one of the following: hypertension, | or age 65 years or older": what has no
/// subject and no verb of its own is counted with what stands before it.
fn goes_on_with_counted(left: &[Token], right: &[Token]) -> bool {
    let with = left.iter().position(adds_to_list);
    with.is_some_and(|with| counts_ahead(&left[with..])) && !begins_anew(right)
}

/// "; or b", "; b; or c": the semicolons stand between alternatives.
fn joined_by_or(right: &[Token]) -> bool {
    let behind = |cue: Cue| {
        let next = |pair: &[Token]| pair[0].is_sign(';') && pair[1].is(cue);
        right.windows(2).any(next)
    };
    let first = |cue: Cue| right.first().is_some_and(|t| t.is(cue));
    first(Cue::Or) || behind(Cue::Or) && !behind(Cue::And) && !first(Cue::And)
}

/// "has gout, asthma, and …": names with commas alone between them are each asked for, as what the "and"
/// adds; `None`: it cannot be said so of them.
fn each_of(node: Node, tokens: &[Token]) -> Option<Node> {
    let joins = |t: &Token| {
        [
            Cue::Or,
            Cue::And,
            Cue::AndOr,
            Cue::Examples,
            Cue::Namely,
            Cue::AlsoCalled,
        ]
        .iter()
        .any(|cue| t.is(*cue))
    };
    if !tokens.iter().any(Token::is_comma) || tokens.iter().any(joins) {
        return Some(node);
    }
    match &node.rule {
        Rule::Criterion(Criterion::Diagnosis(named))
            if named.conditions.len() > 1 && !named.absent =>
        {
            let one = |condition: &ConditionRef| {
                let only = Diagnosis {
                    conditions: vec![condition.clone()],
                    ..named.clone()
                };
                Node::fact(only)
            };
            let mut all = Node::new(Rule::All(named.conditions.iter().map(one).collect()));
            all.qualifiers = node.qualifiers;
            Some(all)
        }
        Rule::Any(_) if !node.is_absence() => None,
        _ => Some(node),
    }
}

/// "Liver disease, cirrhosis": names with nothing but commas between them.
fn is_bare_list(tokens: &[Token]) -> bool {
    let named = tokens.iter().filter(|t| t.condition().is_some()).count();
    let joined = tokens.iter().any(|t| t.is(Cue::Or) || t.is(Cue::And));
    named > 1 && !joined && tokens.iter().any(Token::is_comma)
}

/// Whether no connective behind a comma divides what was read, unless it is one list ("a, b, or c").
fn is_whole(node: &Node, tokens: &[Token]) -> bool {
    let divided = behind_comma(tokens, Cue::Or) || behind_comma(tokens, Cue::And);
    let listed = tokens.iter().filter(|t| t.is_comma()).count() > 1;
    let one = matches!(node.rule, Rule::Criterion(_)) || node.all_alternatives(Node::is_diagnosis);
    !divided || listed && one
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
    said[0].cues = Cue::Try.into();
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
    said[0].cues = Cue::Current.into();
    statement(context, &said, text, depth + 1)
}

/// "asthma or COPD, heart failure": names with no verb, an "or" among them and a comma behind it or before it.
fn lists_behind_or(tokens: &[Token]) -> bool {
    let named = |t: &Token| t.condition().is_some();
    let Some(or) = tokens.iter().position(|t| t.is(Cue::Or)) else {
        return false;
    };
    let comma = |part: &[Token]| part.iter().any(Token::is_comma);
    let before =
        tokens[..or].iter().any(named) && comma(&tokens[..or]) && !tokens[or - 1].is_comma();
    let behind = tokens[or..].iter().filter(|t| named(t)).count() > 1 && comma(&tokens[or..]);
    tokens
        .iter()
        .all(|t| named(t) || t.is_comma() || t.is(Cue::Or) || t.is(Cue::Qualifier) || t.is_silent())
        && (before || behind)
}

/// "no disease progression", which the prescriber confirms: a denial, though the node does not show it.
fn denies_on_word(node: &Node, tokens: &[Token]) -> bool {
    node.rule == Rule::Attestation && tokens.iter().any(|t| t.is(Cue::Not))
}

/// "B and C", behind "A or": what the "and" adds to is for the writer to say. "both B and C" says it.
fn is_name_and_name(tokens: &[Token]) -> bool {
    let parts = || tokens.split(|t| t.is(Cue::And));
    parts().count() > 1
        && parts().all(is_bare_name)
        && !tokens.iter().any(|t| t.is_comma() || t.norm == "both")
}

/// Whether a clause begins that has a subject or a verb, or a negation, of its own.
fn begins_anew(tokens: &[Token]) -> bool {
    const SUBJECTS: [&str; 5] = [
        "individual",
        "prescriber",
        "provider",
        "physician",
        "presence of",
    ];
    let first = trim(tokens).iter().find(|t| t.norm != "the");
    first.is_some_and(|t| {
        let subject = t.norm.strip_prefix("the ").unwrap_or(&t.norm);
        t.is_patient() || SUBJECTS.contains(&subject) || begins_clause(t) || t.is(Cue::Not)
    })
}

/// "contraindicated, patient has tried montelukast": a statement of its own behind a comma.
fn states_behind_comma(tokens: &[Token]) -> bool {
    let Some(comma) = tokens.iter().position(|t| t.is_sign(',')) else {
        return false;
    };
    let subject = |t: &Token| t.is_patient() || t.norm == "individual";
    let verb = |t: &Token| {
        t.is(Cue::Try) || t.is(Cue::Current) || t.is(Cue::Diagnosis) || t.is(Cue::History)
    };
    let behind = &tokens[comma + 1..];
    behind.first().is_some_and(subject) && behind.iter().any(verb)
}

/// "long QT syndrome …": begins with a name, so that a negation on its left reaches it.
fn begins_with_name(tokens: &[Token]) -> bool {
    let silent = |t: &&Token| {
        t.is(Cue::Qualifier)
            || matches!(t.norm.as_str(), "a" | "an" | "the" | "any" | "of" | "other")
    };
    trim(tokens)
        .iter()
        .find(|t| !silent(t))
        .is_some_and(|t| t.condition().is_some() || t.is_drug())
}
