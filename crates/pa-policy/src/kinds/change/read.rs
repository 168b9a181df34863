//! The phrases that mean a change from baseline.

use pa_model::Decimal;
use pa_model::vocabulary::{Lab, LabId};

use super::{Amount, Change, Direction, improvement};
use crate::criteria::{Node, Rule};
use crate::language::Cue;
use crate::kinds::lab::read::{predicted, unit_tokens};
use crate::kinds::lab::{Bound, LabValue, Pick, Range};
use crate::phrase::account::Account;
use crate::phrase::quantity::{self, window};
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `lost 4% or more of baseline body weight`, `reduction in HbA1c of at least 0.5%`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let mut account = Account::new(tokens);
    let mut lab: Option<LabId> = None;
    let mut direction = None;
    let mut amount: Option<Amount> = None;
    let mut baseline = false;
    let mut denied = false;
    let mut within = None;
    let mut short_of = false;
    let unit = |tokens: &[Token], at: usize| {
        if let Some(taken) = own_unit(context, tokens, at) {
            return taken;
        }
        if tokens.get(at).is_some_and(|t| t.norm == "percentage") && tokens.get(at + 1).is_some_and(|t| t.norm == "point") {
            return 2;
        }
        tokens.get(at).map_or(0, |t| usize::from(t.is_sign('%') || matches!(t.norm.as_str(), "percent" | "point" | "kg" | "pound" | "lb" | "mg/dl" | "percentage")))
    };
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let half = i + usize::from(token.is(Cue::AtLeast));
        let end = if amount.is_none() && tokens.get(half).is_some_and(|t| t.norm == "half") {
            // "has been cut by at least half"
            amount = Some(Amount { value: Decimal::from(50), inclusive: true, percent: true });
            half + 1
        } else if let Some((bounds, end)) = quantity::bounds(tokens, i, &unit) {
            // "has decreased to less than 7 %": the value that it has come to.
            if i > 0 && tokens[i - 1].norm.split(' ').next_back() == Some("to") {
                return None;
            }
            // "has dropped by less than 30 %": not by as much.
            let found = match (bounds.min, bounds.max) {
                (Some(min), None) => min,
                (None, Some(max)) => {
                    short_of = true;
                    Bound { inclusive: !max.inclusive, ..max }
                }
                _ => return None,
            };
            let percent = tokens[i..end].iter().any(|t| t.is_sign('%') || t.norm == "percent");
            let own = tokens.iter().find_map(Token::lab).map(|id| context.vocabulary.lab(id).unit.to_lowercase());
            let other_unit = tokens[i..end].iter().any(|t| {
                let unit = t.norm.as_str();
                matches!(unit, "pound" | "lb" | "mg/dl") && own.as_deref() != Some(unit)
            });
            if other_unit || amount.is_some() {
                return None;
            }
            amount = Some(Amount { value: found.value, inclusive: found.inclusive, percent });
            // "two migraine days per month": the unit names the value.
            lab = lab.or(tokens[i..end].iter().find_map(Token::lab));
            end
        } else if let Some((days, end)) = window(tokens, i) {
            if within.replace(days).is_some() {
                return None;
            }
            end
        } else if opens_start(token) && tokens.get(i + 1).is_some_and(|t| t.norm == "the") && tokens.get(i + 2).is_some_and(|t| t.norm.starts_with("requested ")) && tokens.get(i + 3).is_some_and(|t| t.is(Cue::Baseline)) {
            // "before the requested drug was started"
            baseline = true;
            i + 4
        } else if opens_start(token) && tokens.get(i + 1).is_some_and(|t| context.is_policy_drug(t)) && tokens.get(i + 2).is_some_and(|t| t.is(Cue::Baseline)) {
            // "since Lokelma was begun"
            baseline = true;
            i + 3
        } else if matches!(token.norm.as_str(), "before" | "prior to") && tokens.get(i + 1).is_some_and(|t| context.is_requested(t)) && tokens.get(i + 2).is_none_or(|t| t.is_comma() || t.is(Cue::Or)) {
            // "from the value before Soliqua"
            baseline = true;
            i + 2
        } else if token.norm == "since then" || token.norm == "since" && tokens.get(i + 1).is_some_and(|t| t.norm == "then") {
            baseline = true;
            i + 1 + usize::from(token.norm == "since")
        } else if token.is(Cue::Baseline) {
            baseline = true;
            // "before the start of Praluent"
            i + 1 + usize::from(tokens.get(i + 1).is_some_and(|t| context.is_policy_drug(t)))
        } else if (token.is(Cue::AtMost) || token.is(Cue::AtLeast)) && tokens[i + 1..].iter().any(|t| t.is(Cue::Baseline)) && tokens.get(i + 1).is_some_and(|t| t.number().is_none()) {
            // "no higher than it was before treatment": it has not risen.
            let found = if token.is(Cue::AtMost) { Direction::Increase } else { Direction::Decrease };
            if denied || direction.replace(found).is_some() {
                return None;
            }
            denied = true;
            i + 1
        } else if token.norm == "stayed" && tokens.get(i + 1).is_some_and(|t| t.norm == "the") && tokens.get(i + 2).is_some_and(|t| t.norm == "same") && tokens.get(i + 3).is_some_and(|t| t.is(Cue::Or)) && tokens.get(i + 4).is_some_and(|t| t.is(Cue::Decrease) || t.is(Cue::Increase)) {
            let found = if tokens[i + 4].is(Cue::Increase) { Direction::Decrease } else { Direction::Increase };
            if denied || direction.replace(found).is_some() {
                return None;
            }
            denied = true;
            i + 5
        } else if matches!(token.norm.as_str(), "unchanged" | "is unchanged" | "the same" | "stayed the same" | "has not changed") && tokens.get(i + 1).is_some_and(|t| t.is(Cue::Or)) && tokens.get(i + 2).is_some_and(|t| t.is(Cue::Decrease) || t.is(Cue::Increase)) {
            // "is unchanged or has risen since baseline": it has not fallen.
            let found = if tokens[i + 2].is(Cue::Increase) { Direction::Decrease } else { Direction::Increase };
            if denied || direction.replace(found).is_some() {
                return None;
            }
            denied = true;
            i + 3
        } else if (token.is(Cue::LessThan) || token.is(Cue::MoreThan)) && tokens[i + 1..].iter().any(|t| t.is(Cue::Baseline)) && tokens.get(i + 1).is_some_and(|t| t.number().is_none()) {
            let found = if token.is(Cue::LessThan) { Direction::Decrease } else { Direction::Increase };
            if direction.replace(found).is_some() {
                return None;
            }
            i + 1
        } else if token.is(Cue::Decrease) || token.is(Cue::Increase) {
            let found = if token.is(Cue::Decrease) { Direction::Decrease } else { Direction::Increase };
            if direction.is_some_and(|d| d != found) {
                return None;
            }
            direction = Some(found);
            if token.norm.starts_with("weight") {
                lab = lab.or(context.vocabulary.find_lab("Body weight"));
            }
            i + 1
        } else if token.norm == "on" && tokens.get(i + 1).is_some_and(|t| context.is_policy_drug(t)) {
            // "has lost 5 % of baseline body weight on Wegovy"
            i + 2
        } else if let Some(id) = token.lab() {
            if lab.is_some_and(|other| other != id && other != predicted(context, tokens, id)) {
                return None;
            }
            lab = Some(predicted(context, tokens, id));
            i + 1
        } else if matches!(token.norm.as_str(), "achieved or maintained" | "achieved or maintained a" | "achieved and maintained" | "maintained" | "maintained a" | "achieved" | "sustained" | "initial" | "body" | "weight" | "achieved a" | "or maintained" | "relative" | "achieve" | "maintain") {
            i + 1
        } else {
            i += 1;
            continue;
        };
        account.take(i..end);
        i = end;
    }
    let id = lab?;
    let row = context.vocabulary.lab(id);
    if direction == Some(Direction::Decrease) && tokens.iter().any(|t| t.is(Cue::Decrease) && t.norm.contains("improve")) {
        direction = Some(improvement::direction(row.name)?);
    }
    let Some(amount) = amount else {
        if !baseline {
            return None;
        }
        let change = Change { lab: row.name.to_owned(), direction: direction?, amount: None, unit: row.unit.to_owned() };
        let node = Node::fact(change);
        let node = if denied { Node::new(Rule::Not(Box::new(node))) } else { node };
        return context.close(account, lately(node, &row, within));
    };
    if denied {
        return None;
    }
    // Percentage points are of a value that is in per cent.
    let points = tokens.iter().any(|t| t.norm == "percentage");
    if points && row.unit != "%" {
        return None;
    }
    // A per cent of a value that is itself in per cent may mean points: HbA1c is always told in points; a
    // reduction is of the baseline, and what a rise is of has to be said.
    let in_percent = row.unit == "%";
    let reduced = row.name != "HbA1c" && direction == Some(Direction::Decrease);
    let relative = reduced || tokens.iter().any(|t| t.norm == "relative");
    if in_percent && amount.percent && row.name != "HbA1c" && !relative {
        return None;
    }
    if !baseline && row.name != "Body weight" && direction.is_none() {
        return None;
    }
    let percent = amount.percent && (!in_percent || relative);
    let change = Change {
        lab: row.name.to_owned(),
        direction: direction?,
        amount: Some(Amount { percent, ..amount }),
        unit: row.unit.to_owned(),
    };
    let node = Node::fact(change);
    let node = if short_of { Node::new(Rule::Not(Box::new(node))) } else { node };
    context.close(account, lately(node, &row, within))
}

/// "a panel within the last 3 months showing a reduction": the later value is one of that time.
fn lately(node: Node, lab: &Lab<'_>, within_days: Option<u32>) -> Node {
    let Some(days) = within_days else { return node };
    let recent = LabValue {
        lab: lab.name.to_owned(),
        range: Range::Any,
        unit: lab.unit.to_owned(),
        within_days: Some(days),
        pick: Pick::Latest,
    };
    Node::new(Rule::All(vec![Node::fact(recent), node]))
}

/// Words before the drug's name and "was started".
fn opens_start(token: &Token) -> bool {
    matches!(token.norm.as_str(), "since" | "before" | "when" | "than before" | "it was before" | "it was when" | "than when" | "from before" | "since before")
}

/// How many tokens at `at` are the unit of the lab that the phrase names.
fn own_unit(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    let id = tokens.iter().find_map(Token::lab)?;
    let lab = context.vocabulary.lab(id);
    let taken = unit_tokens(&lab, tokens, at);
    let percent = tokens.get(at).is_some_and(|t| t.is_sign('%') || t.norm == "percent");
    (taken > 0 && !percent).then_some(taken)
}
