//! The phrases that mean present use, required or forbidden.

use pa_model::Decimal;

use super::Concurrent;
use crate::criteria::{Node, Rule};
use crate::kinds::diagnosis::{Diagnosis, When, Whose};
use crate::kinds::trial::{DrugRef, What, read::{purpose, words}};
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::{conditions, is_recorded};
use crate::phrase::list::drugs::{Asked, DrugList, drugs, exampled_drugs};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `not used concurrently with another GLP-1 receptor agonist`, `currently taking metformin`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let own;
    let tokens = match own_therapy(tokens) {
        Some(said) => {
            own = said;
            own.as_slice()
        }
        None => tokens,
    };
    let mut account = Account::new(tokens);
    // "other than" sets a drug apart; it denies nothing.
    let negates = |t: &Token| t.is(Cue::Not) && !matches!(t.norm.as_str(), "other than" | "excluding" | "except" | "except for" | "rather than" | "instead of");
    // "metformin has been stopped": what is over is not taken now.
    let stopped = |t: &Token| t.is(Cue::Stopped);
    let negations = tokens.iter().filter(|t| negates(t) || stopped(t)).count();
    if negations > 1 {
        return None;
    }
    let absent = negations == 1;
    let asked = if absent || context.exclusion.get() { Asked::Against } else { Asked::For };
    let mut cued = false;
    let mut together = false;
    let mut several = false;
    let mut behind = false;
    let mut indicated = None;
    let mut found: Option<DrugList> = None;
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let end = if negates(token) {
            // "does not include": the denial and the use in one.
            cued |= token.is(Cue::Current);
            i + 1
        } else if asked == Asked::For && matches!(token.norm.as_str(), "has" | "have") && drugs(context, tokens, i + 1, asked).is_some_and(|l| l.end == tokens.len()) {
            // "the member has naloxone"
            cued = true;
            i + 1
        } else if token.norm == "other than the requested drug" && found.is_some() {
            behind = true;
            i + 1
        } else if stopped(token) {
            cued = true;
            i + 1
        } else if token.is(Cue::While) && i + 2 == tokens.len() && context.is_policy_drug(&tokens[i + 1]) && found.is_some() {
            // "will be on another biologic while using Xolair"
            together = true;
            i + 2
        } else if token.is(Cue::While) && absent && !tokens[..i].iter().any(|t| t.is_drug() && !context.is_policy_drug(t)) {
            // "will not receive the drug while taking a biologic"
            cued = true;
            together = true;
            i + 1
        } else if token.is(Cue::Concurrent) {
            cued = true;
            together = true;
            i + 1
        } else if (token.is(Cue::Current) || (context.exclusion.get() && matches!(token.norm.as_str(), "use of" | "usage of")))
            && !token.is_drug()
        {
            cued = true;
            i + 1
        } else if let Some(end) = described(tokens, i).or_else(|| purpose(context, tokens, i)) {
            account.qualifiers.push(words(&tokens[i..end]));
            indicated = indicated.or(if asked == Asked::For { treated(context, tokens, i, end) } else { None });
            end
        } else if matches!(token.norm.as_str(), "via" | "through" | "under") && tokens.last().is_some_and(|t| t.norm.ends_with("benefit")) && tokens.len() - i <= 8 && !tokens[i..].iter().any(Token::is_drug) {
            // "currently receiving Forteo via Cascade Health benefit"
            account.qualifiers.push(words(&tokens[i..]));
            tokens.len()
        } else if token.norm == "for as long as" && tokens[i + 1..].iter().any(|t| context.is_policy_drug(t)) {
            // "…, for as long as Xtandi is taken"
            tokens.len()
        } else if let Some(end) = including(tokens, i) {
            end
        } else if is_subject(context, tokens, i) {
            i + 1
        } else if token.is(Cue::Another) && tokens.get(i + 1).is_some_and(|t| matches!(t.norm.as_str(), "drug" | "medication" | "agent" | "therapy" | "product" | "treatment")) {
            i + 2
        } else if asked == Asked::Against && token.is(Cue::MoreThan) && tokens.get(i + 1).and_then(Token::number) == Some(Decimal::from(1)) {
            // "more than one potassium binder"
            several = true;
            i + 2
        } else if let (Some(list), Some(named)) = (&mut found, token.group().and_then(|g| exampled_drugs(context, g, asked).or_else(|| named_drugs(context, g, asked)))) {
            // "other JAK inhibitors concurrently (e.g., Rinvoq)"
            if asked == Asked::Against && let Some(item) = list.items.last_mut() {
                item.any_of.extend(named);
            }
            i + 1
        } else if is_trailing_subject(context, tokens, i) {
            i + 2
        } else if let Some(mut list) = context.alone(|| drugs(context, tokens, i, asked)) {
            if asked == Asked::Against && list.count == Some(2) && list.items.len() == 1 {
                // "concurrent use of two CGRP inhibitors": one beside the requested drug.
                several = true;
                list.count = None;
            }
            let named = |t: &Token| t.is_drug() || t.group().is_some_and(|g| g.iter().any(Token::is_drug));
            let own = |t: &Token| context.is_policy_drug(t) || !named(t);
            let requested = list.items.iter().flat_map(|item| &item.any_of).all(|d| d.what == What::Requested)
                || tokens[i..list.end].iter().all(own);
            if requested && tokens[list.end..].iter().any(named) {
                // "not be using the requested agent in combination with …": the subject.
                account.take(i..list.end);
                i = list.end;
                continue;
            }
            let beside = |t: &Token| t.is(Cue::Concurrent) || t.is(Cue::Current) && t.norm.ends_with(" with");
            if requested && found.is_some() && i > 0 && tokens[..i].iter().any(beside) {
                // "not using another triptan concurrently with the requested agent": beside it.
                account.take(i..list.end);
                i = list.end;
                continue;
            }
            if found.is_some() || list.count.is_some_and(|n| n > 1) || list.classes || list.by_class.is_some() {
                return None;
            }
            let end = list.end;
            found = Some(list);
            end
        } else {
            i += 1;
            continue;
        };
        account.take(i..end);
        i = end;
    }
    let list = found?;
    // Under an exclusion a drug's name alone forbids its use.
    let named_alone = context.exclusion.get() && list.end - list_start(tokens) >= tokens.len().saturating_sub(1);
    if !(cued || named_alone) {
        return None;
    }
    if several && list.items.iter().flat_map(|i| &i.any_of).any(|d| d.what != What::Class) {
        return None;
    }
    // "a GLP-1 RA or amylin analogue other than the requested product": said of the whole list.
    let requested = |t: &Token| context.is_requested(t);
    let apart = tokens.windows(3).any(|said| {
        matches!(said[0].norm.as_str(), "other than" | "excluding") && said[1..].iter().any(requested)
    });
    let apart = behind || apart && list.items.iter().flat_map(|i| &i.any_of).any(|d| d.other_than_requested);
    account.qualifiers.extend(list.qualifiers.iter().cloned());
    let against = asked == Asked::Against;
    let mut groups: Vec<Vec<DrugRef>> = list.items.into_iter().map(|item| item.any_of).collect();
    let any = list.joiner == Joiner::Or && !list.all;
    if any || against || (together && groups.len() == 1) {
        groups = vec![groups.concat()];
    }
    let mut nodes: Vec<Node> = groups
        .into_iter()
        .map(|mut drugs| {
            if against || apart {
                // The requested drug is not "concurrent" with itself.
                for drug in &mut drugs {
                    drug.other_than_requested = true;
                }
            }
            Node::fact(Concurrent { drugs, absent })
        })
        .collect();
    nodes.extend(indicated.map(Node::fact));
    let node = if nodes.len() == 1 { nodes.remove(0) } else { Node::new(Rule::All(nodes)) };
    context.close(account, node)
}

/// "currently receiving Orilissa for endometriosis": whoever receives it for a condition has that.
fn treated(context: &Context<'_>, tokens: &[Token], at: usize, end: usize) -> Option<Diagnosis> {
    let name = (at..end).find(|i| tokens[*i].condition().is_some())?;
    let conditions = conditions(context, tokens, name).filter(|l| l.end <= end && l.joiner == Joiner::Or)?.refs;
    if !is_recorded(context, &conditions) {
        return None;
    }
    Some(Diagnosis { conditions, absent: false, when: When::Now, whose: Whose::Patient, within_days: None })
}

/// "No other gepant will be used at the same time (Nurtec ODT, Qulipta)": drugs named behind what is forbidden
/// are forbidden as well.
fn named_drugs(context: &Context<'_>, inner: &[Token], asked: Asked) -> Option<Vec<DrugRef>> {
    let list = drugs(context, inner, 0, asked).filter(|l| asked == Asked::Against && l.end == inner.len())?;
    Some(list.items.into_iter().flat_map(|item| item.any_of).collect())
}

/// "the antiretroviral regimen does not include efavirenz": the regimen is only the subject.
fn including(tokens: &[Token], at: usize) -> Option<usize> {
    let noun = |t: &Token| ["regimen", "therapy"].iter().any(|w| t.norm.ends_with(w));
    let named = tokens[at].class().is_some();
    let end = at + 1 + usize::from(!noun(&tokens[at]) && tokens.get(at + 1).is_some_and(noun));
    let verb = tokens.get(end).is_some_and(|t| t.is(Cue::Current) && (t.norm.ends_with("include") || t.norm.ends_with("contain")));
    (named && noun(&tokens[end - 1]) && verb).then_some(end)
}

/// "Leqembi is not prescribed concurrently with …": the policy's own drug as the sentence's subject.
fn is_subject(context: &Context<'_>, tokens: &[Token], at: usize) -> bool {
    context.is_policy_drug(&tokens[at])
        && tokens[at + 1..].iter().any(|t| t.is(Cue::Concurrent) || t.is(Cue::Current))
        && tokens[at + 1..].iter().any(Token::is_drug)
        && !tokens[..at].iter().any(Token::is_drug)
        && !tokens[..at].iter().any(|t| t.is(Cue::Concurrent))
}

/// "Currently receiving medication via the plan's benefit": where no drug is named, the medication is the
/// requested one.
fn own_therapy(tokens: &[Token]) -> Option<Vec<Token>> {
    let named = |t: &Token| !t.terms.is_empty() || t.group().is_some() || t.norm.starts_with("requested ");
    let current = |t: &Token| t.is(Cue::Current) && (t.norm.contains("receiving") || t.norm.contains("taking"));
    let noun = |t: &Token| matches!(t.norm.as_str(), "medication" | "drug" | "therapy" | "treatment");
    let via = tokens.iter().position(|t| t.norm == "through" || t.norm.split(' ').next() == Some("via"));
    let end = match via {
        Some(via) if tokens.last()?.norm.ends_with("benefit") => via,
        Some(_) => return None,
        None => tokens.len(),
    };
    let at = tokens[..end].iter().position(noun)?;
    let before = tokens[..at].iter().position(current)?;
    if tokens.iter().any(named) || at != end - 1 || !tokens[..before].iter().all(Token::is_silent) {
        return None;
    }
    let mut out = tokens[..end].to_vec();
    out[at] = tokens[at].as_requested();
    Some(out)
}

/// "does not take Xyrem with Wakix": the policy's own drug at the end.
fn is_trailing_subject(context: &Context<'_>, tokens: &[Token], at: usize) -> bool {
    tokens[at].norm == "with"
        && tokens.get(at + 1).is_some_and(|t| context.is_policy_drug(t))
        && tokens[at + 2..].iter().all(|t| t.group().is_some())
        && tokens[..at].iter().any(Token::is_drug)
}

/// Where the first drug's name stands.
fn list_start(tokens: &[Token]) -> usize {
    tokens.iter().position(Token::is_drug).unwrap_or_default()
}

/// "a medication that may trigger attacks: an ACE inhibitor …": the words up to the colon describe
/// the drugs named behind it.
fn described(tokens: &[Token], at: usize) -> Option<usize> {
    let noun = matches!(tokens[at].norm.as_str(), "drug" | "medication" | "agent" | "medicine" | "product");
    let colon = tokens[at..].iter().position(|t| t.is_sign(':')).filter(|_| noun)? + at;
    let plain = |t: &Token| t.terms.is_empty() && !t.is(Cue::Not) && t.group().is_none();
    tokens[at..colon].iter().all(plain).then_some(colon + 1)
}
