//! Sentences that refuse coverage in their own words, and what they refuse it for.

use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::token::Token;
use crate::sentence;

/// "Members with adrenal insufficiency are excluded from coverage": where the excluded part ends.
pub(super) fn excluded_tail(tokens: &[Token]) -> Option<usize> {
    // "Asthma must be present; members with COPD do not qualify" says two things.
    let subject = |t: &&Token| {
        ["patient", "member", "individual"]
            .iter()
            .any(|w| t.norm.starts_with(w))
    };
    // "Other causes of anemia have been excluded": ruled out, not excluded from coverage.
    let cause = |t: &Token| {
        ["caus", "etiolog", "diagnos", "explanation"]
            .iter()
            .any(|w| t.norm.starts_with(w) && t.condition().is_none() && !t.is(Cue::Diagnosis))
    };
    if tokens.iter().any(cause) {
        return None;
    }
    let divided = |t: &Token| t.is_sign(';') || t.is_sign(':') || t.norm == "but";
    let stated = &tokens[sentence::label(tokens).unwrap_or_default()..];
    if stated.iter().any(divided) || tokens.iter().filter(subject).count() > 1 {
        return None;
    }
    let word = |words: &[&str]| {
        tokens
            .iter()
            .rposition(|t| words.contains(&t.norm.as_str()))
    };
    // "… will not be approved", "… do not qualify": the denial is of the coverage.
    let denied = || {
        let verb = word(&[
            "covered",
            "approved",
            "permitted",
            "allowed",
            "authorized",
            "reimbursed",
            "payable",
            "approvable",
            "eligible",
            "qualify",
            "treated",
            "eligible for",
            "qualify for",
        ])?;
        let not = tokens[..verb].iter().rposition(|t| t.is(Cue::Not))?;
        let between = &tokens[not + 1..verb];
        between
            .iter()
            .all(|t| matches!(t.norm.as_str(), "be" | "considered" | "is" | "are" | "an"))
            .then_some((not, verb))
    };
    let named = || {
        let at = word(&[
            "excluded",
            "ineligible",
            "exclusion",
            "exclusions",
            "prohibited",
            "disallowed",
            "disqualifies",
            "disqualifying",
        ])?;
        Some((at, at))
    };
    let (at, last) = named().or_else(denied)?;
    let closes = |t: &Token| t.is(Cue::Inert) || t.is_sign('.') || t.is_sign('-');
    let rest = tokens[last + 1..].iter().all(closes);
    let negated = tokens[..at].iter().any(|t| t.is(Cue::Not));
    (rest && !negated && at > 1).then_some(at)
}

/// "Excluded for women who …", "Limitations: coverage is unavailable for …": where the excluded part
/// begins.
pub(super) fn excluding_head(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    let denies = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "excluded" | "unavailable" | "ineligible" | "not covered" | "not approvable"
        )
    };
    let at = tokens.iter().position(denies)?;
    let silent = |t: &Token| {
        t.is_silent()
            || t.is_sign(':')
            || context.is_policy_drug(t)
            || matches!(
                t.norm.as_str(),
                "limitation"
                    | "limitations"
                    | "exclusion"
                    | "exclusions"
                    | "coverage"
                    | "use"
                    | "it"
            )
    };
    let opens = |t: &Token| {
        t.is(Cue::If)
            || matches!(
                t.norm.as_str(),
                "for" | "in" | "for members who" | "for patients who"
            )
    };
    let opened = tokens.get(at + 1).is_some_and(opens);
    (opened && tokens.len() > at + 2 && tokens[..at].iter().all(silent)).then_some(at + 2)
}

/// "X and Y will not be approved:", with nothing behind that says for whom.
pub(super) fn only_refuses(context: &Context<'_>, text: &str) -> bool {
    let tokens = context.lex(text.trim_end_matches([':', ' ']));
    let [rest @ .., refused] = &tokens[..] else {
        return false;
    };
    let verb = matches!(
        refused.norm.as_str(),
        "approved" | "covered" | "authorized" | "granted" | "reimbursed" | "payable"
    );
    let silent = |t: &Token| {
        t.is(Cue::Not)
            || context.is_policy_drug(t)
            || t.is_comma()
            || t.is(Cue::And)
            || t.is(Cue::Or)
            || t.group().is_some()
            || t.is_silent()
            || t.norm == "coverage"
    };
    verb && rest.iter().filter(|t| t.is(Cue::Not)).count() == 1 && rest.iter().all(silent)
}

/// "X is not covered for members with …", "will not be approved when …": where the excluded part
/// begins.
pub(super) fn exclusion_lead(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    let covered = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "covered"
                | "approved"
                | "authorized"
                | "eligible"
                | "approved for"
                | "is covered for"
                | "be covered for"
                | "considered medically necessary"
                | "medically necessary"
                | "recommended"
                | "payable"
                | "considered"
                | "reimbursed"
                | "approvable"
                | "considered medically necessary for"
                | "coverage"
                | "be considered for"
                | "covered for"
                | "provided"
                | "be provided"
                | "is provided"
                | "granted"
                | "be granted"
                | "provided for"
                | "be provided for"
        )
    };
    let at = (0..tokens.len()).find(|i| {
        let before = &tokens[i.saturating_sub(3)..*i];
        covered(&tokens[*i]) && before.iter().any(|t| t.is(Cue::Not))
    })?;
    let negations = tokens[..at].iter().filter(|t| t.is(Cue::Not)).count();
    // Every word before "covered" must be the drug's name or carry no condition.
    let silent = |t: &Token| {
        t.is(Cue::Not)
            || t.is(Cue::Inert)
            || t.is_comma()
            || t.is(Cue::And)
            || t.is(Cue::Or)
            || t.group().is_some()
            || context.is_policy_drug(t)
            || t.norm == "coverage"
    };
    if negations != 1 || !tokens[..at].iter().all(silent) {
        return None;
    }
    let mut from = at + 1;
    while tokens.get(from).is_some_and(|t| {
        t.is(Cue::If)
            || t.is_comma()
            || matches!(t.norm.as_str(), "while" | "while the" | "during" | "after")
            || matches!(
                t.norm.as_str(),
                "for"
                    | "in"
                    | "use"
                    | "members with"
                    | "patients with"
                    | "patient"
                    | "member"
                    | "for members who"
                    | "for patients who"
                    | "members who"
                    | "patients who"
                    | "member who"
                    | "a"
                    | "individual"
                    | "the patient"
                    | "the member"
                    | "with"
                    | "who have"
                    | "who has"
                    | "treatment of"
                    | "the"
                    | "who"
                    | "when used"
                    | "be"
                    | "is"
                    | "any"
            )
    }) {
        // "together with" and "in combination with" are cues of their own, not stepped over.
        if tokens[from].is(Cue::Concurrent) {
            break;
        }
        from += 1;
    }
    (from < tokens.len()).then_some(from)
}

/// Whether a sentence refuses coverage for something that a record shows, and names it.
pub(super) fn states_exclusion(context: &Context<'_>, text: &str) -> bool {
    let tokens = context.lex(text);
    let named = |t: &Token| {
        t.condition().is_some() || t.lab().is_some() || t.is_drug() && !context.is_policy_drug(t)
    };
    exclusion_lead(context, &tokens).is_some_and(|from| tokens[from..].iter().any(named))
}
