//! A header whose items only name the drugs that it speaks of, as the one sentence that they are together.

use super::leaf::{self, Leaf};
use crate::criteria::Node;
use crate::document::tree::Block;
use crate::group;
use crate::phrase::Context;
use crate::phrase::list::Joiner;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::sentence::is_coded;

/// "Trial of 2 preferred anticonvulsants, 30 days each:", below it "carbamazepine", "lacosamide", "topiramate": a
/// header that counts its items itself ("two of the following") carries its words to each instead.
pub(super) fn read(
    context: &Context<'_>,
    header: &str,
    items: &[&Block],
    excluding: bool,
) -> Option<Node> {
    let text = header.trim_end();
    let examples = [
        "e.g.,",
        "e.g.",
        "e.g.:",
        "such as",
        "such as:",
        "for example:",
        "for example,",
    ]
    .iter()
    .find_map(|end| text.strip_suffix(end));
    let said = examples.or_else(|| text.strip_suffix(':'))?;
    let said = said.trim_end_matches([' ', ',', ':']);
    let named = |item: &&Block| {
        let tokens = context.lex(&item.text);
        let list = drugs(context, &tokens, 0, Asked::For);
        item.children.is_empty() && list.is_some_and(|l| l.end == tokens.len() && l.count.is_none())
    };
    let together = items
        .iter()
        .skip(1)
        .any(|item| item.lead == Some(Joiner::And));
    if together || group::header(text).counts || !items.iter().all(named) {
        return None;
    }
    let names: Vec<&str> = items
        .iter()
        .map(|item| item.text.trim_end_matches([';', ',', '.', ' ']))
        .collect();
    let example = if examples.is_some() { "e.g., " } else { "" };
    let sentence = format!("{said} ({example}{})", names.join(", "));
    match leaf::read(context, &sentence, excluding) {
        Leaf::Criterion(node) if is_coded(&node) => Some(node),
        _ => None,
    }
}
