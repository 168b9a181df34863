//! Values said in turns of their own: two pressures under one name, another threshold for some, one change
//! of two values.

use super::{is_coded, is_negative, is_stricter, join, negate, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::age::{Age, AgeBound, AgeUnit};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::quantity::first_window;
use crate::phrase::token::Token;

/// "blood pressure below 150 mmHg systolic and below 95 mmHg diastolic": each bound is of the pressure named
/// beside it.
pub(super) fn pressures(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.windows(2).position(|pair| {
        pair[0].norm == "blood" && pair[1].norm == "pressure" && pair[0].terms.is_empty()
    })?;
    let side = |t: &Token| matches!(t.norm.as_str(), "systolic" | "diastolic");
    if !tokens[at + 2..].iter().any(side) {
        return None;
    }
    let divides = |t: &Token| t.is(Cue::And) || t.is(Cue::Or) || t.is_comma();
    let mut out = tokens[..at].to_vec();
    // "blood pressure within the past 60 days is below 140 systolic and below 90 diastolic": both are dated.
    let dated = dated_behind(&tokens[at + 2..]);
    let mut rest = dated.as_deref().unwrap_or(&tokens[at + 2..]);
    while !rest.is_empty() {
        let end = rest.iter().position(divides).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        // The name goes in front, where a value's bound is read behind it.
        out.extend(part.iter().filter(|t| side(t)).cloned());
        out.extend(part.iter().filter(|t| !side(t)).cloned());
        let joint = behind.iter().take_while(|t| divides(t)).count();
        out.extend_from_slice(&behind[..joint]);
        rest = &behind[joint..];
    }
    // "is controlled, defined as …": what it means stands behind.
    let meant = out.iter().position(|t| {
        matches!(
            t.norm.as_str(),
            "defined as" | "meaning" | "that is" | "as defined by"
        )
    });
    let out = match meant {
        Some(meant) if out[..meant].iter().all(|t| t.terms.is_empty()) => &out[meant + 1..],
        _ => &out,
    };
    statement(context, out, text, depth + 1).filter(is_coded)
}

/// The tokens with a window that stands in front of all their parts behind them, where it is said of each.
fn dated_behind(tokens: &[Token]) -> Option<Vec<Token>> {
    let (dated, _) = first_window(tokens)?;
    let (at, end) = (dated.start, dated.end);
    let divides = |t: &Token| t.is(Cue::And) || t.is(Cue::Or) || t.is_comma();
    let first = tokens.iter().position(divides)?;
    (end <= first).then(|| [&tokens[..at], &tokens[end..], &tokens[at..end]].concat())
}

/// "Pediatric Crohn's disease": the disease in somebody under 18.
pub(super) fn pediatric(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [group, rest @ ..] = tokens else {
        return None;
    };
    let named = rest.first().is_some_and(|t| t.condition().is_some());
    if !named || !matches!(group.norm.as_str(), "pediatric" | "paediatric") {
        return None;
    }
    let disease = statement(context, rest, text, depth + 1).filter(is_coded)?;
    let young = Age {
        min: None,
        max: Some(AgeBound {
            value: 17,
            unit: AgeUnit::Years,
        }),
    };
    Some(join(Node::fact(young), disease, true))
}

/// "Atopic dermatitis affecting at least 10 % of the body surface area": the disease, and its value.
pub(super) fn disease_affecting(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let joins = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "involving" | "affecting" | "covering" | "characterized by"
        )
    };
    let at =
        (1..tokens.len()).find(|at| joins(&tokens[*at]) && tokens[at - 1].condition().is_some())?;
    let disease = statement(context, &tokens[..at], text, depth + 1)
        .filter(|n| n.all_alternatives(Node::is_diagnosis))?;
    let value = statement(context, &tokens[at + 1..], text, depth + 1).filter(is_coded)?;
    let measured = |n: &Node| matches!(n.rule, Rule::Criterion(Criterion::LabValue(_)));
    let first = value
        .children()
        .first()
        .map_or(measured(&value), |n| measured(n));
    first.then(|| join(disease, value, true))
}

/// "LDL-C of 70 or higher (55 or higher if the patient has had a stroke), within 120 days", "FEV1 below 80 %
/// (for those under 18, below 90 %)": another threshold for some, of the same value in the same window.
pub(super) fn threshold_for_some(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| {
        t.group().is_some_and(|g| {
            g.iter().any(|t| t.number().is_some()) && (g.iter().any(|t| t.is(Cue::If)) || opens(g))
        })
    })?;
    let inner = tokens[at].group()?;
    let outer = [&tokens[..at], &tokens[at + 1..]].concat();
    let general = statement(context, &outer, text, depth + 1)?;
    let Rule::Criterion(Criterion::LabValue(of_all)) = &general.rule else {
        return None;
    };
    let (bound, condition) = match inner.iter().position(|t| t.is(Cue::If)) {
        Some(when) if when > 0 => (&inner[..when], &inner[when + 1..]),
        _ => {
            let comma = inner.iter().position(|t| t.is_sign(','))?;
            (
                &inner[comma + 1..],
                &inner[usize::from(opens(inner))..comma],
            )
        }
    };
    let name = tokens[..at].iter().find(|t| t.lab().is_some())?;
    let mut said = vec![name.clone()];
    let named = |t: &Token| t.is(Cue::Or) || t.lab() == name.lab() && t.lab().is_some();
    said.extend(trim(bound).iter().filter(|t| !named(t)).cloned());
    let mut special = statement(context, &said, text, depth + 1)?;
    if let Rule::Criterion(Criterion::LabValue(value)) = &mut special.rule {
        value.within_days = value.within_days.or(of_all.within_days);
        // "Before treatment the LDL-C was 190 or higher (160 or higher if younger than 20)"
        value.pick = of_all.pick;
    }
    let who = statement(context, condition, text, depth + 1)
        .filter(|n| is_coded(n) && !matches!(n.rule, Rule::Criterion(Criterion::LabValue(_))))?;
    let stricter = is_stricter(&general, &special);
    let theirs = join(who.clone(), special, true);
    Some(match stricter {
        false => Node::new(Rule::Any(vec![general, theirs])),
        true => Node::new(Rule::Any(vec![join(negate(who), general, true), theirs])),
    })
}

/// "for those under 18, …": a condition in front.
fn opens(inner: &[Token]) -> bool {
    inner.first().is_some_and(|t| {
        t.is(Cue::If)
            || [
                "for",
                "in",
                "for those",
                "for members",
                "for patients",
                "for individuals",
            ]
            .iter()
            .any(|w| t.norm == *w)
    }) && inner.iter().any(|t| t.is_sign(','))
}

/// "HbA1c or fasting plasma glucose has come down from baseline": the change of either value.
pub(super) fn either_changed(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let changes = |t: &Token| t.is(Cue::Decrease) || t.is(Cue::Increase);
    let value = |t: &Token| t.lab().is_some();
    let beside = |t: &Token| {
        t.group().is_some_and(|g| g.iter().all(value)) || matches!(t.norm.as_str(), "in" | "the")
    };
    let first = tokens.iter().position(value)?;
    let joint = first + 1 + tokens[first + 1..].iter().take_while(|t| beside(t)).count();
    let all = tokens.get(joint)?.is(Cue::And);
    let second = joint + 1 + tokens[joint + 1..].iter().take_while(|t| beside(t)).count();
    let two = value(tokens.get(second)?) && (all || tokens[joint].is(Cue::Or));
    let outside = [&tokens[..first], &tokens[second + 1..]].concat();
    let more = outside.iter().filter(|t| !beside(t)).any(value);
    if !two || more || !outside.iter().any(changes) || tokens[first].lab() == tokens[second].lab() {
        return None;
    }
    let of = |name: usize| {
        let mut said = tokens[..first].to_vec();
        said.push(tokens[name].clone());
        said.extend(tokens[second + 1..].iter().cloned());
        statement(context, &said, text, depth + 1)
            .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::Change(_))))
    };
    Some(join(of(first)?, of(second)?, all))
}

/// "diabetes in a woman over 65 or a man over 60": the condition is asked of both.
pub(super) fn of_either_sex(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let sex = |t: &Token| {
        t.norm.split(' ').any(|w| {
            matches!(
                w,
                "woman" | "women" | "man" | "men" | "male" | "female" | "males" | "females"
            )
        })
    };
    let named = |from: usize| {
        let at = from + usize::from(tokens.get(from).is_some_and(Token::is_article));
        tokens.get(at).is_some_and(sex)
    };
    let at = (1..tokens.len()).find(|i| {
        let joint = ["in", "for", "in a", "in an", "for a", "for an"];
        joint.contains(&tokens[*i].norm.as_str()) && named(i + 1)
    })?;
    let or = (at + 1..tokens.len()).find(|i| tokens[*i].is(Cue::Or) && named(i + 1))?;
    let who = |part: &[Token]| {
        let facts = !part.iter().any(|t| t.is_drug() || t.condition().is_some());
        statement(context, part, text, depth + 1).filter(|n| facts && is_coded(n))
    };
    let either = join(who(&tokens[at + 1..or])?, who(&tokens[or + 1..])?, false);
    let asked = statement(context, &tokens[..at], text, depth + 1).filter(is_coded)?;
    Some(join(asked, either, true))
}

/// "under 11 years of age if female or under 12 years of age if male": each is asked of its own.
pub(super) fn each_if(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let conditions: Vec<usize> = (0..tokens.len())
        .filter(|i| tokens[*i].is(Cue::If))
        .collect();
    let [first, second] = conditions.as_slice() else {
        return None;
    };
    let joint = (first + 1..*second)
        .find(|i| tokens[*i].is(Cue::Or) || tokens[*i].is(Cue::And) || tokens[*i].is_sign(';'))?;
    if *first == 0 || joint + 1 >= *second {
        return None;
    }
    let one = |asked: &[Token], when: &[Token]| {
        let read = |part: &[Token]| statement(context, part, text, depth + 1).filter(is_coded);
        Some(Node::when(read(when)?, read(asked)?))
    };
    let parts = vec![
        one(&tokens[..*first], &tokens[first + 1..joint])?,
        one(&tokens[joint + 1..*second], &tokens[second + 1..])?,
    ];
    Some(Node::new(Rule::All(parts)))
}

/// "With ASCVD, LDL-C is 70 or above; without ASCVD, LDL-C is 100 or above": each part is asked of its own.
pub(super) fn with_and_without(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let divides = |t: &Token| t.is_sign(';');
    let at = tokens.iter().position(divides)?;
    if tokens[at + 1..].iter().any(divides) {
        return None;
    }
    let parts = [trim(&tokens[..at]), trim(&tokens[at + 1..])];
    let mut nodes = Vec::new();
    for part in parts {
        let denied = match part.first()?.norm.as_str() {
            "with" => false,
            "without" => true,
            _ => return None,
        };
        let comma = part.iter().position(|t| t.is_sign(','))?;
        let who = statement(context, &part[1..comma], text, depth + 1)
            .filter(|n| is_coded(n) && !is_negative(n))?;
        let asked = statement(context, &part[comma + 1..], text, depth + 1).filter(is_coded)?;
        let who = if denied { negate(who) } else { who };
        nodes.push(Node::when(who, asked));
    }
    Some(Node::new(Rule::All(nodes)))
}
