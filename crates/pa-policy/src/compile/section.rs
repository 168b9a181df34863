//! What a heading, label or header item opens: a section, an indication, a part for one drug.

use crate::criteria::SectionKind;
use crate::document::title;
use crate::group;
use crate::kinds::requested::Requested;
use crate::kinds::{Criterion, diagnosis::{Diagnosis, When, Whose}};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::conditions;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::account::Account;
use crate::phrase::token::{Token, lex};
use crate::criteria::Node;
use crate::kinds::trial::What;

/// The indication that a title names: "For diagnosis of asthma", "2. Asthma", "Asthma (must meet
/// all)". The title must say nothing else.
pub(super) fn indication(context: &Context<'_>, text: &str) -> Option<Diagnosis> {
    if text.len() > 200 {
        return None;
    }
    let bare = first_sentence(text);
    let header = group::header(bare);
    let bare = if header.counts { header.prefix } else { bare.trim_end_matches([':', ' ', '.']) };
    let tokens = lex(bare, context.vocabulary);
    let start = tokens.iter().position(|t| t.condition().is_some())?;
    let list = conditions(context, &tokens, start).filter(|l| l.joiner == Joiner::Or || l.refs.len() > 1)?;
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
    for (i, token) in tokens.iter().enumerate() {
        let lead = token.is(Cue::Diagnosis) || matches!(token.norm.as_str(), "preventive" | "prevention" | "prophylaxis" | "prevention of" | "management" | "management of" | "maintenance" | "indication" | "adult" | "adults" | "for patients who" | "for members who");
        if (i < start || i >= list.end) && lead && !token.is(Cue::Not) {
            account.take(i..i + 1);
        }
    }
    let ok = context.close(account, Node::new(crate::criteria::Rule::Attestation)).is_some();
    // A sentence about a patient is a criterion, not a heading.
    let speaks = tokens.iter().any(|t| matches!(t.norm.as_str(), "patient" | "member" | "the patient" | "the member" | "individual" | "has" | "history of" | "diagnosis") || t.is(Cue::History) && t.norm != "prior" || t.is(Cue::Not));
    let said = bare.to_lowercase();
    let opening = said.starts_with("for ") || said.starts_with("indication") || said.starts_with("treatment of") || said.starts_with("diagnosis:");
    (ok && (!speaks || opening)).then_some(Diagnosis {
        conditions: list.refs,
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    })
}

/// "Atherosclerotic Cardiovascular Disease (ASCVD). Approve for 1 year if …": the name alone.
pub(super) fn first_sentence(text: &str) -> &str {
    match text.find(". ") {
        Some(at) if text[..at].split_whitespace().count() <= 12 => &text[..at],
        _ => text,
    }
}

/// The drugs that a title names and nothing else ("Aimovig or Ajovy"), as a gate on the request.
pub(super) fn named_drugs(context: &Context<'_>, text: &str) -> Option<Requested> {
    let tokens = lex(text.trim_end_matches([':', ' ']), context.vocabulary);
    let start = tokens.iter().position(Token::is_drug)?;
    let list = drugs(context, &tokens, start, Asked::For)?;
    let refs: Vec<_> = list.items.into_iter().flat_map(|i| i.any_of).collect();
    if refs.iter().any(|r| r.what == What::Class) {
        return None;
    }
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
    context.close(account, Node::new(crate::criteria::Rule::Attestation))?;
    Some(Requested { drugs: refs })
}

/// What a title says of the section below it; `None` where it names none, or where it is a
/// criterion that happens to use a title's word ("contraindication to two of the following").
pub(super) fn kind_of(context: &Context<'_>, text: &str, is_heading: bool) -> Option<SectionKind> {
    let header = group::header(text);
    let titled = if header.counts && !header.prefix.is_empty() { header.prefix } else { text };
    let kind = title::classify(titled).or_else(|| title::classify(text))?;
    if is_heading {
        return Some(kind);
    }
    let tokens = lex(titled, context.vocabulary);
    let clinical = tokens.iter().any(|t| {
        (t.is_drug() && !context.is_policy_drug(t)) || t.condition().is_some() || t.lab().is_some() || t.is(Cue::Fail) || t.is(Cue::Intolerance) || t.is(Cue::Try) && !t.is(Cue::Inert)
    });
    let exempt = kind == SectionKind::Exclusion && !tokens.iter().any(|t| t.is(Cue::Contraindication));
    (!clinical || exempt).then_some(kind)
}

/// A gate as a criterion.
pub(super) fn gate(diagnosis: Diagnosis) -> Criterion {
    Criterion::Diagnosis(diagnosis)
}
