//! The phrases that mean participation in a programme.

use super::InProgram;
use crate::criteria::Node;
use crate::language::Cue;
use crate::kinds::trial::read::words;
use crate::phrase::account::Account;
use crate::phrase::aside::changes_the_fact;
use crate::phrase::quantity::{minimum_duration, window};
use crate::phrase::token::{Token, norms};
use crate::phrase::{Context, Reading};

/// Reads `enrolled in a weight management program for at least three months`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    tokens.iter().position(|t| t.program().is_some())?;
    let mut account = Account::new(tokens);
    let mut found = InProgram { programs: vec![], min_days: None, within_days: None, current: false };
    let mut cued = false;
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let end = if let Some(id) = token.program() {
            found.programs.push(context.vocabulary.program(id).name.to_owned());
            i + 1
        } else if i > 0 && tokens[i - 1].program().is_some() && token.group().is_some_and(|g| is_description(g) && !g.iter().any(changes_the_fact)) {
            account.qualifiers.push(words(std::slice::from_ref(token)));
            i + 1
        } else if let Some((days, end)) = window(tokens, i) {
            if found.within_days.replace(days).is_some() {
                return None;
            }
            end
        } else if let Some((days, end)) = minimum_duration(tokens, i) {
            if found.min_days.replace(days).is_some() {
                return None;
            }
            end
        } else if token.is(Cue::Participation) || (token.is(Cue::Try) && token.program().is_none()) {
            cued = true;
            found.current |= token.norm.starts_with("is ")
                || token.norm.contains("currently")
                || token.norm == "actively participating in";
            i + 1
        } else if matches!(token.norm.as_str(), "currently enrolled in" | "currently participating in") {
            cued = true;
            found.current = true;
            i + 1
        } else if token.is(Cue::BeforeRequest) && found.min_days.is_some() {
            // "for six months before the request"
            i + 1
        } else if let Some(end) = head(context, tokens, i, &mut found) {
            end
        } else if token.is(Cue::Or) || token.norm == "comprehensive" || token.norm == "structured" || token.norm == "supervised" || token.norm == "formal" || matches!(token.norm.as_str(), "intensive" | "multicomponent" | "physician" | "provider" | "medically" | "clinician") && tokens.get(i + 1).is_some_and(|t| t.program().is_some() || t.norm == "supervised" || t.is_comma()) {
            i + 1
        } else {
            i += 1;
            continue;
        };
        account.take(i..end);
        i = end;
    }
    if !cued {
        return None;
    }
    context.close(account, Node::fact(found))
}

/// "(diet, activity and behavioral modification)": what the programme consists of.
fn is_description(inner: &[Token]) -> bool {
    inner.iter().all(|t| {
        !t.is(Cue::Not)
            && t.number().is_none()
            && !t.is_drug()
            && t.condition().is_none()
            && t.lab().is_none()
            && t.group().is_none()
    })
}

/// "a lifestyle or weight management program": the words before "or" share the head.
fn head(context: &Context<'_>, tokens: &[Token], at: usize, found: &mut InProgram) -> Option<usize> {
    let or = (at + 1..tokens.len().min(at + 4)).find(|i| tokens[*i].is(Cue::Or))?;
    let last = tokens.get(or + 1).filter(|t| t.program().is_some())?;
    let words: Vec<&str> = last.norm.split(' ').collect();
    let part = norms(&tokens[at..or]);
    let id = (1..words.len())
        .find_map(|k| context.vocabulary.find_program(&format!("{part} {}", words[k..].join(" "))))?;
    found.programs.push(context.vocabulary.program(id).name.to_owned());
    Some(or + 1)
}
