//! The phrases that mean the prescriber's specialty.

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
    let mut account = Account::new(tokens);
    let mut found = PrescribedBy { specialties: Vec::new(), consultation: false };
    for (i, token) in tokens.iter().enumerate() {
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

fn is_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "specialist" | "specialist in" | "specializing" | "physician" | "provider" | "practitioner" | "prescriber" | "doctor" | "specialty" | "board" | "certified" | "board certified" | "specializes" | "specialize" | "specialized" | "field" | "area" | "clinic" | "surgeon"
            | "expert" | "one of the following" | "office" | "care" | "experienced" | "expertise" | "qualified" | "healthcare" | "professional" | "health" | "practice" | "such as" | "including" | "other"
    )
}
