//! The phrases that mean present use, required or forbidden.

use super::Concurrent;
use crate::criteria::{Node, Rule};
use crate::kinds::trial::{DrugRef, What, read::{purpose, words}};
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::list::Joiner;
use crate::phrase::list::drugs::{Asked, DrugList, drugs};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `not used concurrently with another GLP-1 receptor agonist`, `currently taking metformin`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let mut account = Account::new(tokens);
    let negations = tokens.iter().filter(|t| t.is(Cue::Not)).count();
    if negations > 1 {
        return None;
    }
    let absent = negations == 1;
    let asked = if absent || context.exclusion.get() { Asked::Against } else { Asked::For };
    let mut cued = false;
    let mut together = false;
    let mut found: Option<DrugList> = None;
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let end = if token.is(Cue::Not) {
            i + 1
        } else if token.is(Cue::Concurrent) {
            cued = true;
            together = true;
            i + 1
        } else if token.is(Cue::Current) && !token.is_drug() {
            cued = true;
            i + 1
        } else if let Some(end) = described(tokens, i).or_else(|| purpose(context, tokens, i)) {
            account.qualifiers.push(words(&tokens[i..end]));
            end
        } else if is_subject(context, tokens, i) {
            i + 1
        } else if token.is(Cue::Another) && tokens.get(i + 1).is_some_and(|t| matches!(t.norm.as_str(), "drug" | "medication" | "agent" | "therapy" | "product" | "treatment")) {
            i + 2
        } else if let Some(list) = drugs(context, tokens, i, asked) {
            let requested = list.items.iter().flat_map(|item| &item.any_of).all(|d| d.what == What::Requested);
            if requested && tokens[list.end..].iter().any(Token::is_drug) {
                // "not be using the requested agent in combination with …": the subject.
                account.take(i..list.end);
                i = list.end;
                continue;
            }
            if found.is_some() || list.count.is_some_and(|n| n > 1) || list.classes {
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
    account.qualifiers.extend(list.qualifiers.iter().cloned());
    let against = asked == Asked::Against;
    let mut groups: Vec<Vec<DrugRef>> = list.items.into_iter().map(|item| item.any_of).collect();
    if list.joiner == Joiner::Or || against || (together && groups.len() == 1) {
        groups = vec![groups.concat()];
    }
    let mut nodes: Vec<Node> = groups
        .into_iter()
        .map(|mut drugs| {
            if against {
                // The requested drug is not "concurrent" with itself.
                for drug in &mut drugs {
                    drug.other_than_requested = true;
                }
            }
            Node::fact(Concurrent { drugs, absent })
        })
        .collect();
    let node = if nodes.len() == 1 { nodes.remove(0) } else { Node::new(Rule::All(nodes)) };
    context.close(account, node)
}

/// "Leqembi is not prescribed concurrently with …": the policy's own drug as the sentence's subject.
fn is_subject(context: &Context<'_>, tokens: &[Token], at: usize) -> bool {
    context.is_policy_drug(&tokens[at])
        && tokens[at + 1..].iter().any(|t| t.is(Cue::Concurrent) || t.is(Cue::Current))
        && tokens[at + 1..].iter().any(Token::is_drug)
        && !tokens[..at].iter().any(Token::is_drug)
        && !tokens[..at].iter().any(|t| t.is(Cue::Concurrent))
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
