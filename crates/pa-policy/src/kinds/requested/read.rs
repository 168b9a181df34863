//! The phrases that mean what is requested.

use super::Requested;
use crate::criteria::Node;
use crate::kinds::trial::What;
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `the request is for Zepbound`, `requests for Rybelsus`. Only within a conditional.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let said = |t: &Token| t.norm.contains("request");
    let at = tokens.iter().position(said)?;
    let from = (at + 1..tokens.len()).find(|i| tokens[*i].is_drug())?;
    let list = drugs(context, tokens, from, Asked::For)?;
    // "The request is for an SGLT2 inhibitor"
    let outright = tokens[..from].iter().map(|t| t.norm.as_str()).collect::<Vec<_>>().join(" ").contains("request is for");
    let only_names = outright || list.items.iter().flat_map(|i| &i.any_of).all(|r| r.what != What::Class);
    if !only_names || list.count.is_some() {
        return None;
    }
    let mut account = Account::new(tokens);
    account.take(at..at + 1);
    account.take(from..list.end);
    for (i, token) in tokens.iter().enumerate() {
        if token.is(Cue::If) {
            account.take(i..i + 1);
        }
    }
    let drugs = list.items.into_iter().flat_map(|i| i.any_of).collect();
    context.close(account, Node::fact(Requested { drugs }))
}
