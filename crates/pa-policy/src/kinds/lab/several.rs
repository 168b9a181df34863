//! Several values under one threshold: "ALT and AST are each less than 3 times the upper limit".

use super::read::read;
use crate::criteria::{Node, Rule};
use crate::language::Cue;
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads each of the named values with what is said of all of them.
pub(super) fn several(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let start = tokens.iter().position(|t| t.lab().is_some())?;
    let mut named = vec![start];
    let mut all = None;
    let mut at = start + 1;
    loop {
        let from = at;
        while let Some(token) = tokens.get(at) {
            if token.is(Cue::And) || token.is(Cue::Or) || token.is_sign('/') {
                let and = !token.is(Cue::Or);
                if all.is_some_and(|said| said != and) {
                    return None;
                }
                all = Some(and);
            } else if !(token.is_comma() || token.norm == "both" || token.norm == "either") {
                break;
            }
            at += 1;
        }
        if at == from || tokens.get(at).is_none_or(|t| t.lab().is_none()) {
            at = from;
            break;
        }
        named.push(at);
        at += 1;
    }
    if named.len() < 2 || tokens[at..].iter().any(|t| t.lab().is_some()) {
        return None;
    }
    let nodes = named
        .iter()
        .map(|lab| {
            let mut one = tokens[..start].to_vec();
            one.push(tokens[*lab].clone());
            one.extend_from_slice(&tokens[at..]);
            read(context, &one).map(|reading| reading.node)
        })
        .collect::<Option<Vec<Node>>>()?;
    let node = Node::new(if all? { Rule::All(nodes) } else { Rule::Any(nodes) });
    Some(Reading { node })
}
