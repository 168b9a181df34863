//! The phrases that mean the prescriber's specialty.

use std::ops::Range;

use super::PrescribedBy;
use crate::criteria::Node;
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `prescribed by, or in consultation with, a cardiologist or endocrinologist`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let cued = |t: &Token| t.is(Cue::Prescribed) || t.is(Cue::Consultation) || t.norm == "prescriber";
    if !tokens.iter().any(cued) {
        return None;
    }
    let opened;
    let tokens = match opened_consultation(tokens) {
        Some(flat) => {
            opened = flat;
            opened.as_slice()
        }
        None => tokens,
    };
    let generalist = consulting_generalist(context, tokens)?;
    let mut account = Account::new(tokens);
    let mut found = PrescribedBy { specialties: Vec::new(), consultation: false };
    for (i, token) in tokens.iter().enumerate() {
        if generalist.contains(&i) && token.specialty().is_some() {
            account.take(i..i + 1);
            continue;
        }
        if let Some(inner) = token.group()
            && inner.iter().any(|t| t.specialty().is_some())
            && inner.iter().all(|t| t.specialty().is_some() || t.is(Cue::Examples) || t.is_comma() || t.is_sign('.') || t.is(Cue::Or))
        {
            for id in inner.iter().filter_map(Token::specialty) {
                let name = context.vocabulary.specialty(id).name.to_owned();
                if !found.specialties.contains(&name) {
                    found.specialties.push(name);
                }
            }
        } else if let Some(id) = token.specialty() {
            let name = context.vocabulary.specialty(id).name.to_owned();
            if !found.specialties.contains(&name) {
                found.specialties.push(name);
            }
        } else if token.is(Cue::Prescribed) {
            found.consultation |= token.is(Cue::Consultation);
        } else if token.is(Cue::Consultation) {
            found.consultation = true;
        } else if token.number().is_some() && tokens[i.saturating_sub(2)..i].iter().any(|t| t.is(Cue::Consultation)) {
            // "has consulted (with) one"
        } else if context.is_policy_drug(token) && i > 0 && tokens[i - 1].is(Cue::Prescribed) {
            // "A cardiologist prescribes Uptravi"
        } else if token.norm == "use of" && tokens[..i].iter().any(|t| matches!(t.norm.as_str(), "about" | "regarding")) {
            // "has been consulted about the use of this drug"
        } else if !(token.is(Cue::Or) || token.is(Cue::AndOr) || is_noun(token)) {
            continue;
        }
        account.take(i..i + 1);
    }
    if found.specialties.is_empty() {
        return None;
    }
    context.close(account, Node::fact(found))
}

/// "(or in consultation with one)": the parenthesis reads on.
fn opened_consultation(tokens: &[Token]) -> Option<Vec<Token>> {
    let consults = |t: &Token| {
        t.group().is_some_and(|g| {
            g.iter().any(|t| t.is(Cue::Consultation))
                && g.iter().all(|t| t.terms.is_empty() || t.specialty().is_some())
        })
    };
    tokens.iter().any(consults).then(|| {
        tokens
            .iter()
            .flat_map(|t| match t.group() {
                Some(inner) if consults(t) => inner.to_vec(),
                _ => vec![t.clone()],
            })
            .collect()
    })
}

/// "by a gastroenterologist or a primary care physician who has consulted one": the prescriber named
/// before a consultation that is asked of them is no specialist that the policy asks for. Where those
/// tokens stand; `None` where a specialist is to consult another, which no record shows.
fn consulting_generalist(context: &Context<'_>, tokens: &[Token]) -> Option<Range<usize>> {
    let consults = |i: &usize| {
        let token = &tokens[*i];
        let alternative = token.norm.starts_with("or ")
            || token.is(Cue::Prescribed)
            || tokens[..*i]
                .iter()
                .rfind(|t| !(t.is_comma() || (t.is(Cue::Inert) && t.norm != "who")))
                .is_none_or(|t| t.is(Cue::Or) || t.is(Cue::AndOr) || t.is(Cue::Consultation) || t.specialty().is_none() && !is_noun(t) && t.norm != "who");
        token.is(Cue::Consultation) && !alternative
    };
    let Some(at) = (0..tokens.len()).find(consults) else {
        return Some(0..0);
    };
    let from = tokens[..at]
        .iter()
        .rposition(|t| t.is(Cue::Or) || t.is_comma() || t.is(Cue::Prescribed))
        .map_or(0, |p| p + 1);
    let general = |t: &Token| {
        t.specialty().is_none_or(|id| {
            matches!(
                context.vocabulary.specialty(id).name,
                "primary care" | "family medicine" | "internal medicine" | "pediatrics" | "nurse practitioner" | "physician assistant" | "geriatrics"
            )
        })
    };
    // "was a psychiatrist consulted", "a neurologist has been consulted"
    let passive = |t: &Token| ["was", "were", "been", "be"].iter().any(|w| t.norm == *w || t.norm.ends_with(&format!(" {w}")));
    if tokens[at].norm.contains("been consulted") || tokens[from..at].iter().any(passive) {
        return Some(0..0);
    }
    let named = tokens[from..at].iter().any(|t| t.specialty().is_some());
    match named {
        false => Some(0..0),
        true => tokens[from..at].iter().all(general).then_some(from..at),
    }
}

fn is_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "specialist" | "specialist in" | "specializing" | "physician" | "provider" | "practitioner" | "prescriber" | "doctor" | "specialty" | "board" | "certified" | "board certified" | "specializes" | "specialize" | "specialized" | "field" | "area" | "clinic" | "surgeon"
            | "expert" | "one of the following" | "office" | "care" | "experienced" | "expertise" | "qualified" | "healthcare" | "professional" | "health" | "practice" | "such as" | "including" | "other"
            | "about" | "regarding" | "about the use of" | "regarding the use of" | "clinician" | "management"
    )
}
