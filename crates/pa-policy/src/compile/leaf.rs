//! One line or sentence of a criteria section.

use super::question;
use crate::criteria::{Node, Rule, SectionKind};
use crate::document::title;
use crate::language::Cue;
use crate::language::attestation;
use crate::phrase::Context;
use crate::phrase::quantity::duration;
use crate::phrase::token::{Shape, Token};
use crate::sentence;

/// What a sentence is.
pub(super) enum Leaf {
    /// A criterion, in the passing sense.
    Criterion(Node),
    /// A required absence stated in its own words ("is not covered for members with …").
    Exclusion(Node),
    /// States no criterion.
    Background,
    /// Not read; where it stopped, in bytes of the sentence.
    Unreadable(Option<std::ops::Range<usize>>),
}

/// The sentences of a text: split at full stops, question marks and semicolons before capitals.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices(['.', '?', '!']) {
        let next = text[at + 1..]
            .chars()
            .find(|c| !c.is_whitespace() && *c != '"');
        let spaced = bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace);
        let word = text[start..at]
            .rsplit(|c: char| c.is_whitespace() || c == '(')
            .next()
            .unwrap_or_default();
        let abbreviation = matches!(
            word.to_ascii_lowercase().as_str(),
            "e.g"
                | "i.e"
                | "vs"
                | "dr"
                | "mr"
                | "ms"
                | "no"
                | "approx"
                | "etc"
                | "eg"
                | "st"
                | "c"
                | "h"
                | "s"
                | "e"
        );
        let open = text[start..at].matches('(').count() > text[start..at].matches(')').count();
        if spaced
            && !abbreviation
            && !open
            && next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        {
            out.push(text[start..=at].trim());
            start = at + 1;
        }
    }
    let last = text[start..].trim();
    if !last.is_empty() {
        out.push(last);
    }
    out
}

/// Reads one sentence; `exclusion`: it stands under an exclusion.
pub(super) fn read(context: &Context<'_>, text: &str, exclusion: bool) -> Leaf {
    let text = answerless(text);
    let stated = question::statement(text);
    let text = stated.as_deref().unwrap_or(text);
    let tokens = context.lex(text);
    if tokens.is_empty()
        || is_duration_statement(&tokens)
        || is_routing(text)
        || is_example_note(text)
        || is_footer(text)
        || is_limit(&tokens)
        || !exclusion && names_the_drug(context, &tokens)
    {
        return Leaf::Background;
    }
    if let Some(kind) = label(text).and_then(title::classify) {
        let criteria = matches!(
            kind,
            SectionKind::Initial | SectionKind::Renewal | SectionKind::Exclusion
        );
        if !criteria {
            return Leaf::Background;
        }
    }
    if let Some(rest) = exclusion_lead(context, &tokens) {
        return excluded(context, &tokens[rest..], text);
    }
    if let Some(rest) = excluding_head(context, &tokens) {
        return excluded(context, &tokens[rest..], text);
    }
    if let Some(end) = excluded_tail(&tokens) {
        return excluded(context, &tokens[..end], text);
    }
    let words = text.split_whitespace().count();
    if words <= 6 && super::section::kind_of(context, text, false) == Some(SectionKind::Background)
    {
        return Leaf::Background;
    }
    if is_about_the_policy(context, &tokens) || super::section::intro(context, text).is_some() {
        return Leaf::Background;
    }
    let tokens = approval_lead(context, &tokens).map_or(&tokens[..], |at| &tokens[at..]);
    context.exclusion.set(exclusion);
    let node = sentence::read(context, tokens, text);
    context.exclusion.set(false);
    let prohibits = [
        "must not",
        "should not",
        "may not",
        "not to be",
        "not be used",
    ]
    .iter()
    .any(|w| text.to_lowercase().contains(w));
    match node {
        // "must not be used with …" under an exclusion is the required absence itself.
        Some(node) if exclusion && prohibits => Leaf::Criterion(node),
        Some(node) if exclusion => Leaf::Criterion(sentence::negate(node)),
        Some(node) => Leaf::Criterion(node),
        // What stands on the prescriber's word is the prescriber's to confirm.
        None if attestation::rests_on_prescriber(text) && !asks_more(context, tokens) => {
            Leaf::Criterion(Node::new(Rule::Attestation))
        }
        None => Leaf::Unreadable(stopped(context)),
    }
}

/// "failed X or Y, or is allergic to Z, as attested by the prescriber": the word covers the last part
/// alone, what stands before it is for the record.
fn asks_more(context: &Context<'_>, tokens: &[Token]) -> bool {
    let cue = |t: &Token| {
        [Cue::Fail, Cue::Try, Cue::Intolerance]
            .iter()
            .any(|c| t.is(*c))
    };
    let tried = sentence::names_other_drug(context, tokens) && tokens.iter().any(cue);
    let several =
        tokens.iter().any(|t| t.is(Cue::And)) && tokens.iter().any(|t| !t.terms.is_empty());
    tried || several
}

fn stopped(context: &Context<'_>) -> Option<std::ops::Range<usize>> {
    context.left_over.borrow().as_ref()?.first().cloned()
}

/// What a sentence excludes in its own words, as a required absence.
fn excluded(context: &Context<'_>, tokens: &[Token], text: &str) -> Leaf {
    context.exclusion.set(true);
    let node = sentence::read(context, tokens, text);
    context.exclusion.set(false);
    match node {
        Some(node) => Leaf::Exclusion(sentence::negate(node)),
        None => Leaf::Unreadable(stopped(context)),
    }
}

/// "Epclusa (sofosbuvir/velpatasvir)": what the document is about.
fn names_the_drug(context: &Context<'_>, tokens: &[Token]) -> bool {
    let named = |t: &Token| context.is_policy_drug(t);
    let inner = |t: &Token| {
        t.group()
            .is_some_and(|g| g.iter().all(|t| named(t) || t.is_sign('/') || t.is_comma()))
    };
    let form = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "subcutaneous"
                | "intravenous"
                | "injection"
                | "tablet"
                | "capsule"
                | "oral"
                | "solution"
                | "infusion"
                | "pen"
                | "nasal spray"
        )
    };
    named(&tokens[0])
        && tokens
            .iter()
            .all(|t| named(t) || inner(t) || form(t) || t.is_sign('/'))
}

/// A question without the answers printed behind it.
fn answerless(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let bare = text.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(c, '[' | ']' | '☐' | '□' | '_' | '(' | ')' | '/' | '|')
                    && !text.ends_with(") ")
        });
        let lower = bare.to_ascii_lowercase();
        let cut = ["yes", "no", " y", " n"]
            .iter()
            .find(|a| lower.ends_with(*a) && text.contains('?'))
            .map(|a| bare.len() - a.trim().len());
        match cut {
            Some(at) if text[..at].contains('?') => {
                text = text[..at].trim_end_matches(|c: char| {
                    c.is_whitespace() || matches!(c, '[' | ']' | '☐' | '□' | '_' | '(' | '/' | '|')
                })
            }
            _ => return text,
        }
    }
}

/// "If yes, go to question 3": where to go on, not a criterion.
fn is_routing(text: &str) -> bool {
    let lower = text.trim_start_matches(['[', '(']).to_ascii_lowercase();
    let begins = ["if yes", "if no", "if \"yes\"", "if \"no\"", "yes:", "no:"]
        .iter()
        .any(|b| lower.starts_with(b));
    begins
        && [
            "continue", "go to", "proceed", "approve", "skip", "stop", "question", "next",
        ]
        .iter()
        .any(|w| lower.contains(w))
}

/// "Maximum 2 tablets per day.", "No renewals.": a limit of the approval.
fn is_limit(tokens: &[Token]) -> bool {
    let known = |t: &Token| {
        t.number().is_some()
            || t.is(Cue::AtMost)
            || matches!(t.shape, Shape::Sign(_))
            || (t.is(Cue::Inert) && t.terms.is_empty())
            || matches!(
                t.norm.as_str(),
                "maximum"
                    | "limit"
                    | "tablet"
                    | "capsule"
                    | "pen"
                    | "syringe"
                    | "vial"
                    | "dose"
                    | "unit"
                    | "ml"
                    | "mg"
                    | "daily"
                    | "per"
                    | "day"
                    | "days"
                    | "month"
                    | "week"
                    | "year"
                    | "fill"
                    | "no"
                    | "renewal"
                    | "refill"
                    | "patch"
                    | "kit"
                    | "box"
                    | "supply"
                    | "quantity"
            )
    };
    let limits = tokens
        .iter()
        .any(|t| t.norm == "maximum" || t.norm == "limit" || t.is(Cue::AtMost))
        && tokens.iter().any(|t| {
            matches!(
                t.norm.as_str(),
                "tablet"
                    | "capsule"
                    | "pen"
                    | "syringe"
                    | "vial"
                    | "unit"
                    | "fill"
                    | "patch"
                    | "kit"
                    | "supply"
                    | "quantity"
            )
        });
    let renews =
        matches!(tokens, [no, renewal] if no.norm == "no" && renewal.norm.starts_with("renewal"));
    renews || (limits && tokens.iter().all(known))
}

/// "State mandates may apply.": what holds for any policy.
fn is_footer(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "state mandates may apply",
        "federal regulatory requirements",
        "benefit plan coverage may",
        "may not apply to all plans",
        "subject to change without notice",
        "prior authorization is recommended for prescription benefit",
        "all approvals are provided for",
        "please complete",
        "please print",
        "please attach",
        "please submit",
        "please fax",
        "incomplete forms",
        "forms will be returned",
        "management programs may",
        "programs may apply",
        "supply limits may be in place",
        "policies are reviewed",
        "check every box",
        "covered benefit provided",
        "guarantee of payment",
        "benefit eligibility",
        "must be read in its entirety",
        "completed form",
        "off-label policy",
        "subject to all applicable",
        "fax completed form",
        "fax this form",
        "prescriber signature",
        "signature:",
    ]
    .iter()
    .any(|w| lower.contains(w))
}

/// "Note: Examples of corticosteroids are prednisone and methylprednisolone."
fn is_example_note(text: &str) -> bool {
    let lower = text.to_lowercase();
    let note = ["note:", "note -", "note –", "notes:"]
        .iter()
        .any(|n| lower.starts_with(n));
    note && lower.contains("example")
        && !["not ", "except", "must", "only"]
            .iter()
            .any(|w| lower.contains(w))
}

/// The label of a line such as "Length of Approval: 1 Year(s)".
fn label(text: &str) -> Option<&str> {
    let (label, _) = text.split_once(':')?;
    (label.split_whitespace().count() <= 6).then_some(label)
}

/// Whether a block's label says that nothing in it is a criterion: "Description: …", "Claim codes: not
/// applicable".
pub(super) fn is_background(text: &str) -> bool {
    let Some((name, rest)) = text.split_once(':') else {
        return false;
    };
    let rest = rest.trim().trim_end_matches('.').to_lowercase();
    matches!(
        rest.as_str(),
        "not applicable" | "n/a" | "none" | "not available"
    ) || name.eq_ignore_ascii_case("description")
}

/// "Members with adrenal insufficiency are excluded from coverage": where the excluded part ends.
fn excluded_tail(tokens: &[Token]) -> Option<usize> {
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
fn excluding_head(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    let denies = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "excluded" | "unavailable" | "ineligible" | "not covered" | "not approvable"
        )
    };
    let at = tokens.iter().position(denies)?;
    let silent = |t: &Token| {
        (t.is(Cue::Inert) && t.terms.is_empty())
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

/// "Exclusions at the end apply to both.": words about the document, none about a patient.
fn is_about_the_policy(context: &Context<'_>, tokens: &[Token]) -> bool {
    let about = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "exclusion"
                | "criteria"
                | "criterion"
                | "section"
                | "policy"
                | "heading"
                | "page"
                | "guideline"
                | "document"
                | "appendix"
                | "apply"
                | "applie"
                | "above"
                | "below"
                | "end"
                | "both"
                | "all"
                | "each"
                | "listed"
                | "see"
                | "refer"
                | "instruction"
                | "and"
                | "or"
                | "either"
                | "uses"
                | "also"
                | "must"
                | "one"
                | "requirement"
                | "when"
                | "every"
                | "box"
                | "checked"
                | "use"
                | "satisfied"
                | "statement"
                | "true"
                | "list"
                | "table"
                | "renewal"
                | "initial"
                | "continued"
                | "continuation"
                | "not"
                | "supply"
                | "limit"
                | "place"
                | "none"
                | "waste"
                | "management"
                | "off"
                | "label"
        )
    };
    let nouns = tokens.iter().any(|t| {
        matches!(
            t.norm.as_str(),
            "exclusion"
                | "criteria"
                | "criterion"
                | "section"
                | "policy"
                | "heading"
                | "guideline"
                | "document"
                | "appendix"
                | "box"
                | "statement"
                | "instruction"
                | "limit"
                | "requirement"
                | "management"
        )
    });
    nouns
        && tokens.iter().all(|t| {
            matches!(t.shape, Shape::Sign(_))
                || about(t)
                || t.number().is_some()
                || (t.is(Cue::Inert) && t.terms.is_empty())
                || context.is_policy_drug(t)
        })
}

/// "Authorization will be issued for 12 months", "Approve for 1 year".
fn is_duration_statement(tokens: &[Token]) -> bool {
    let mut length = false;
    let mut approval = false;
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        if let Some((_, end)) = duration(tokens, i) {
            length = true;
            i = end;
            continue;
        }
        let word = token.norm.as_str();
        approval |= [
            "authorization",
            "approv",
            "coverage",
            "issued",
            "granted",
            "renewal",
        ]
        .iter()
        .any(|w| word.contains(w));
        let known = token.is(Cue::Inert)
            || token.number().is_some()
            || token.is(Cue::AtMost)
            || token.is(Cue::Baseline)
            || matches!(
                word,
                "issued"
                    | "granted"
                    | "approve"
                    | "initial"
                    | "renewal"
                    | "reauthorization"
                    | "benefit"
                    | "length"
                    | "plan"
                    | "valid"
                    | "authorized"
                    | "maximum"
                    | "continuation"
                    | "per"
                    | "and"
                    | "year"
                    | "s"
                    | "will be issued"
                    | "approvals"
                    | "authorizations"
                    | "lifetime"
                    | "no"
                    | "renewals"
                    | "maximum of"
                    | "calendar"
                    | "end"
                    | "all"
                    | "or"
                    | "duration"
            );
        let sign =
            matches!(token.shape, Shape::Sign(_)) || token.group().is_some_and(|g| g.len() <= 2);
        let named = token.is_drug();
        if !(known || sign || named) || token.condition().is_some() {
            return false;
        }
        let of_plan = word == "year" && i > 0 && tokens[i - 1].norm == "plan";
        length |= of_plan || matches!(word, "lifetime") || word.contains("plan year");
        i += 1;
    }
    approval && length
}

/// "Authorization of 12 months may be granted when …": where what is asked begins.
fn approval_lead(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    let at = tokens.iter().position(|t| t.is(Cue::If)).or_else(|| {
        tokens.iter().position(|t| {
            t.norm.starts_with("for ") && (t.norm.ends_with("who") || t.norm.ends_with("with"))
        })
    })?;
    let length = (0..at).any(|i| duration(tokens, i).is_some());
    let grants = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "approve"
                | "approved"
                | "renewed"
                | "granted"
                | "authorized"
                | "covered"
                | "continued"
                | "reauthorized"
                | "considered"
                | "medically necessary"
                | "considered medically necessary"
                | "reapproved"
                | "approvable"
        ) || t.norm.ends_with("medically necessary for")
    };
    let silent = |t: &Token| {
        grants(t)
            || (t.is(Cue::Inert) && t.terms.is_empty())
            || context.is_policy_drug(t)
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
            || matches!(
                t.norm.as_str(),
                "continued"
                    | "continued use"
                    | "use"
                    | "therapy"
                    | "treatment"
                    | "request"
                    | "initial"
                    | "renewal"
                    | "capsule"
                    | "tablet"
                    | "injection"
                    | "solution"
            )
    };
    let granted = tokens[..at].iter().any(grants)
        && tokens[..at].iter().all(silent)
        && !tokens[..at].iter().any(|t| t.is(Cue::Not));
    let nothing_else =
        granted || length && tokens[at + 1..].len() > 1 && is_duration_statement(&tokens[..at]);
    nothing_else.then_some(at + 1)
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
            || (t.is(Cue::Inert) && t.terms.is_empty())
            || t.norm == "coverage"
    };
    verb && rest.iter().filter(|t| t.is(Cue::Not)).count() == 1 && rest.iter().all(silent)
}

/// "X is not covered for members with …", "will not be approved when …": where the excluded part
/// begins.
fn exclusion_lead(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
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
