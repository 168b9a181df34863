//! What an alternative at a sentence's end is an alternative to: the last fact before it, or all of them.

use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::trial::{Trial, Way};

use super::{Divide, join};

/// `left` or `right`: an excuse ("or has an intolerance to it", "unless contraindicated") is one from the drug
/// that was asked last, never from the diagnosis or the age before it.
pub(super) fn alternatives(left: Node, right: Node, how: Divide, excluded: bool) -> Node {
    if excluded {
        return join(left, right, false);
    }
    if excuses(&right) {
        return excused(left, right, how);
    }
    join(left, right, false)
}

fn excused(mut left: Node, right: Node, how: Divide) -> Node {
    let Rule::All(parts) = &mut left.rule else {
        return join(left, right, false);
    };
    // "An HbA1c of 7% or more and a trial of metformin, unless metformin is contraindicated": of what asks for the
    // drug. "failure of A and B, unless contraindicated" is of all.
    let (mut of_drug, mut others): (Vec<Node>, Vec<Node>) = std::mem::take(parts)
        .into_iter()
        .partition(|part| shares_drug(part, &right));
    if of_drug.is_empty()
        && how == Divide::Unless
        && others.iter().any(is_who)
        && others.last().is_some_and(|last| !is_who(last))
    {
        of_drug.extend(others.pop());
    }
    // "… or has a contraindication to both", behind two drugs: of all.
    let of_all = how != Divide::Unless && others.iter().any(names_drug);
    if of_drug.is_empty() || others.is_empty() || of_all {
        of_drug.append(&mut others);
        *parts = of_drug;
        return join(left, right, false);
    }
    let asked = of_drug
        .into_iter()
        .reduce(|first, next| join(first, next, true));
    others.extend(asked.map(|asked| join(asked, right, false)));
    *parts = others;
    left
}

/// A diagnosis, an age or a sex: who the sentence is about.
fn is_who(node: &Node) -> bool {
    matches!(
        node.rule,
        Rule::Criterion(Criterion::Diagnosis(_) | Criterion::Age(_) | Criterion::SexIs(_))
    )
}

fn trial(node: &Node) -> Option<&Trial> {
    match &node.rule {
        Rule::Criterion(Criterion::Trial(trial)) => Some(trial),
        _ => None,
    }
}

/// An intolerance or a contraindication alone.
fn excuses(node: &Node) -> bool {
    node.all_alternatives(|n| {
        trial(n).is_some_and(|t| {
            let excuse = |w: &Way| matches!(w, Way::Intolerance | Way::Contraindication);
            !t.ways.is_empty() && t.ways.iter().all(excuse)
        })
    })
}

/// Whether two facts speak of a drug or class by the same name.
fn shares_drug(asked: &Node, excuse: &Node) -> bool {
    let mut names = Vec::new();
    drugs(excuse, &mut names);
    let mut of_asked = Vec::new();
    drugs(asked, &mut of_asked);
    of_asked.iter().any(|name| names.contains(name))
}

fn names_drug(node: &Node) -> bool {
    let mut names = Vec::new();
    drugs(node, &mut names);
    !names.is_empty()
}

fn drugs<'n>(node: &'n Node, out: &mut Vec<&'n str>) {
    if let Some(trial) = trial(node) {
        let named = trial.items.iter().flat_map(|item| &item.any_of);
        out.extend(named.map(|drug| drug.name.as_str()));
    }
    if let Rule::Criterion(Criterion::Concurrent(taken)) = &node.rule {
        out.extend(taken.drugs.iter().map(|drug| drug.name.as_str()));
    }
    node.children()
        .into_iter()
        .for_each(|child| drugs(child, out));
}

#[cfg(test)]
mod tests {
    use crate::criteria::{Node, Rule};
    use crate::kinds::Criterion;
    use crate::phrase::Context;
    use pa_model::vocabulary::Vocabulary;

    /// What a sentence asks for together.
    fn asked(text: &str) -> Vec<Node> {
        let context = Context::new(Vocabulary::builtin(), Vec::new());
        let node = super::super::read(&context, &context.lex(text), text);
        match node.map(|n| n.rule) {
            Some(Rule::All(parts)) => parts,
            other => panic!("{text}: {other:?}"),
        }
    }

    /// The canonical sentence does not show what belongs together.
    #[test]
    fn an_excuse_is_none_from_the_diagnosis() {
        for text in [
            "Adults with type 2 diabetes who have tried metformin for 90 days or cannot take it",
            "Member has plaque psoriasis and has tried methotrexate, or has an intolerance to methotrexate",
            "Member has asthma and has tried montelukast for 90 days, unless montelukast is contraindicated",
        ] {
            let parts = asked(text);
            assert!(parts.iter().any(Node::is_diagnosis), "{text}: {parts:?}");
        }
    }

    #[test]
    fn an_age_behind_two_diagnoses_is_one_of_both() {
        let parts = asked("Asthma or COPD in patients 18 years and older");
        assert!(
            matches!(&parts[0].rule, Rule::Criterion(Criterion::Diagnosis(d)) if d.conditions.len() == 2),
            "{parts:?}"
        );
    }
}
