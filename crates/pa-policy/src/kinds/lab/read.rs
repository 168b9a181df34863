//! The phrases that mean a value against a threshold.

use pa_model::Decimal;
use pa_model::vocabulary::{Lab, LabId};

use super::several::several;
use super::{Bound, LabValue, Pick, Range};
use crate::criteria::{Node, Rule};
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::quantity::{self, window};
use crate::phrase::token::{Shape, Token, norms};
use crate::phrase::{Context, Reading};

/// Reads `HbA1c of 7 % or more within the past 90 days`, `≥ 10% body surface area`, `NYHA class II
/// to IV`, `LDL-C between 70 and 189 mg/dL`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    if let Some(reading) = blood_pressure(context, tokens).or_else(|| all_on_record(context, tokens)) {
        return Some(reading);
    }
    if let Some(reading) = several(context, tokens) {
        return Some(reading);
    }
    let at = tokens.iter().position(|t| t.lab().is_some())?;
    let id = predicted(context, tokens, tokens[at].lab()?);
    // "FEV1 below 80%": what has a unit of its own is per cent of what is predicted.
    let per_cent = tokens.windows(2).any(|w| w[0].number().is_some() && w[1].is_sign('%'));
    let id = predicted_of(context, id).filter(|_| per_cent).unwrap_or(id);
    let lab = &context.vocabulary.lab(id);
    let mut account = Account::new(tokens);
    let mut range: Option<Range> = None;
    let mut within = None;
    let mut pick = Pick::Latest;
    let mut detectable = false;
    let unit = |tokens: &[Token], at: usize| {
        let taken = unit_tokens(lab, tokens, at);
        // "45% of predicted or better"
        let predicted = lab.name.contains("predicted") && taken > 0;
        let said = |t: &&Token| matches!(t.norm.as_str(), "of" | "predicted" | "of predicted");
        let behind = tokens[(at + taken).min(tokens.len())..].iter().take_while(said).count();
        taken + if predicted { behind } else { 0 }
    };
    let mut i = 0;
    while i < tokens.len() {
        let token = &tokens[i];
        let end = if names(context, token, id) || token.group().is_some_and(|g| repeats(g, id)) {
            i + 1
        } else if let Some(end) = site(lab, tokens, i) {
            end
        } else if token.group().is_some_and(before_treatment) {
            pick = Pick::Baseline;
            i + 1
        } else if token.group().is_some_and(|g| g.iter().any(|t| t.norm.contains("any time")) && !g.iter().any(|t| t.number().is_some() || t.is(Cue::Not))) {
            // "T-score (current or at any time in the past)"
            pick = Pick::Ever;
            i + 1
        } else if token.group().is_some_and(|g| g.iter().any(|t| t.is(Cue::Baseline)) && g.iter().all(|t| t.is(Cue::Baseline) || context.is_policy_drug(t) || t.is_silent())) {
            // "At baseline (prior to the initiation of Zepbound)"
            pick = Pick::Baseline;
            i + 1
        } else if range.is_some() && token.group().is_some_and(|g| unit_tokens(lab, g, 0) == g.len()) {
            // "10 mcg/L (ng/mL)"
            i + 1
        } else if token.group().is_some_and(|g| says_again(lab, g, range.as_ref())) {
            i + 1
        } else if let Some((found, _)) = token.group().and_then(|g| quantity::bounds(g, 0, &unit).filter(|f| f.1 == g.len())) {
            // "detectable (greater than 0 IU/mL)"
            let inner = token.group()?;
            let found = Range::Between { min: scale(lab, inner, 0..inner.len(), found.min)?, max: scale(lab, inner, 0..inner.len(), found.max)? };
            if range.replace(found).is_some() {
                return None;
            }
            account.take(graded(tokens, i)..i);
            i + 1
        } else if token.number() == Some(Decimal::from(2)) && tokens.iter().any(|t| t.is(Cue::TwoDays)) && tokens.get(i + 1).is_none_or(|t| quantity::unit_days(&t.norm).is_none()) {
            i + 1
        } else if let Some((days, end)) = window(tokens, i) {
            if within.replace(days).is_some() {
                return None;
            }
            end
        } else if let Some((found, end)) = quantity::bounds(tokens, i, &unit) {
            let found = Range::Between { min: scale(lab, tokens, i..end, found.min)?, max: scale(lab, tokens, i..end, found.max)? };
            if range.replace(found).is_some() {
                return None;
            }
            end
        } else if let Some((values, end)) = values(lab, tokens, i) {
            if range.replace(Range::OneOf(values)).is_some() {
                return None;
            }
            end
        } else if token.is(Cue::And) && range.is_some() && dates_the_value(tokens, i + 1) {
            // "is 7 % or more and was drawn within the last 6 months"
            i + 1
        } else if lab.name.contains("class") && matches!(token.norm.as_str(), "symptom" | "symptoms") {
            // "NYHA class II or III symptoms"
            i + 1
        } else if within.is_some() && token.norm == "prior" && i + 1 == tokens.len() {
            // "no more than 14 days prior"
            i + 1
        } else if lab.kind == "score" && token.is(Cue::Total) {
            i + 1
        } else if token.is(Cue::TwoDays) {
            pick = Pick::TwoDays;
            i + 1
        } else if token.is(Cue::Baseline) {
            // "has not fallen below 100 since the start of treatment" asks for every value from then on.
            if token.says("since") || i > 0 && tokens[i - 1].says("since") {
                return None;
            }
            pick = Pick::Baseline;
            // "before starting therapy with Serostim"
            i + 1 + usize::from(tokens.get(i + 1).is_some_and(|t| context.is_policy_drug(t)))
        } else if matches!(token.norm.as_str(), "detectable" | "was detectable" | "quantifiable") && lab.kind != "score" {
            detectable = true;
            i + 1
        } else if (i < at && token.is(Cue::History)) || matches!(token.norm.as_str(), "at any time" | "any time" | "at any time in") {
            // "at baseline, patient had a BMI of …": the baseline says which it was. "has had 4 migraine days per
            // month" counts what goes on month after month, not one month of the past.
            let goes_on = lab.name.starts_with("monthly ") && token.is(Cue::History);
            if pick != Pick::Baseline && !goes_on {
                pick = Pick::Ever;
            }
            i + 1
        } else if i < at && token.condition().is_some() && tokens.get(i + 1).is_some_and(|t| t.norm.ends_with("classified as") && !context.exclusion.get()) {
            // "Heart failure is classified as NYHA class II": the condition is only the subject.
            i + 2
        } else if i < at && is_setting(tokens, i) {
            i + 2
        } else if token.is(Cue::Diagnosis) && i < at && !token.norm.contains("diagnos") {
            i + 1
        } else {
            i += 1;
            continue;
        };
        account.take(i..end);
        i = end;
    }
    if detectable && range.is_none() {
        let zero = Bound { value: Decimal::ZERO, inclusive: false };
        range = Some(Range::Between { min: Some(zero), max: None });
    }
    if range.is_none() && within.is_some() && tokens.iter().any(is_measured) {
        range = Some(Range::Any);
    }
    // "at initiation of therapy" is no word without meaning where a value is asked for; an age beside it is none
    // of the value's bounds.
    let first = |t: &Token| t.norm.starts_with("initiation") || t.norm.starts_with("starting");
    let other = |t: &Token| t.is(Cue::Age) || t.says("age");
    if pick != Pick::Baseline && tokens.iter().any(first) || tokens.windows(2).any(|w| other(&w[0]) && w[1].number().is_some()) {
        return None;
    }
    let fact = LabValue { lab: lab.name.to_owned(), range: range?, unit: lab.unit.to_owned(), within_days: within, pick };
    context.close(account, Node::fact(fact))
}

/// "(prior to initiating a migraine-preventive medication)": before whatever treats it.
fn before_treatment(inner: &[Token]) -> bool {
    let treats = |t: &Token| matches!(t.norm.as_str(), "medication" | "therapy" | "treatment" | "drug");
    let plain = |t: &Token| {
        t.condition().is_some() || t.is_sign('-') || t.shape == Shape::Word && t.terms.is_empty() && !t.is(Cue::Not) && t.number().is_none()
    };
    let [first, .., last] = inner else { return false };
    first.is(Cue::Baseline) && first.norm.starts_with("prior") | first.norm.starts_with("before") && treats(last) && inner.iter().all(plain)
}

/// "blood pressure below 160/100 mmHg": both values are asked for; what is forbidden, either one.
fn blood_pressure(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let pair = tokens.windows(2).position(|w| w[0].norm == "blood" && w[1].norm == "pressure");
    let (at, named) = match pair {
        Some(at) => (at, 2),
        None => (tokens.iter().position(|t| t.norm == "bp")?, 1),
    };
    let slash = (at..tokens.len()).find(|i| tokens[*i].is_sign('/'))?;
    let systolic = context.vocabulary.find_lab("systolic blood pressure")?;
    let diastolic = context.vocabulary.find_lab("diastolic blood pressure")?;
    let lab = context.vocabulary.lab(systolic);
    let none = |_: &[Token], _: usize| 0;
    let from = slash.checked_sub(2)?;
    let low = [tokens.get(from)?.clone(), tokens.get(slash + 1)?.clone()];
    let (first, end) = quantity::bounds(&tokens[from..slash], 0, &none).filter(|f| f.1 == 2)?;
    let (second, _) = quantity::bounds(&low, 0, &none)?;
    let mut account = Account::new(tokens);
    account.take(at..at + named);
    account.take(from..from + end);
    let after = slash + 2 + unit_tokens(&lab, tokens, slash + 2);
    account.take(slash..after);
    let mut within = None;
    let mut i = at + named;
    while i < tokens.len() {
        match window(tokens, i).filter(|_| !account.is_used(i)) {
            Some((days, end)) => {
                within = Some(days);
                account.take(i..end);
                i = end;
            }
            None => i += 1,
        }
    }
    let value = |id: LabId, bounds: quantity::Bounds| {
        let lab = context.vocabulary.lab(id);
        Node::fact(LabValue {
            lab: lab.name.to_owned(),
            range: Range::Between { min: bounds.min, max: bounds.max },
            unit: lab.unit.to_owned(),
            within_days: within,
            pick: Pick::Latest,
        })
    };
    let both = vec![value(systolic, first), value(diastolic, second)];
    // A high pressure is high by either value, and a low one low by either; what is neither holds for both.
    let low = [first.min, first.max].iter().flatten().any(|bound| bound.value <= LOW_SYSTOLIC);
    let either = context.exclusion.get() || first.min.is_some() != low;
    context.close(account, Node::new(if either { Rule::Any(both) } else { Rule::All(both) }))
}

/// A systolic threshold up to this, in mmHg, is one of low pressure: hypotension begins below 90/60 (US National
/// Heart, Lung, and Blood Institute, "Low Blood Pressure").
const LOW_SYSTOLIC: Decimal = Decimal::from_micros(100_000_000);

/// "has been recorded within the past 90 days": that there is a value is all that is asked.
fn is_measured(token: &Token) -> bool {
    matches!(token.norm.as_str(), "recorded" | "been recorded" | "measured" | "been measured" | "obtained" | "checked" | "been checked" | "documented" | "on record" | "drawn" | "performed" | "taken" | "assessed")
}

/// "ALT, AST, and total bilirubin were all measured within the past 90 days", "a baseline blood pressure
/// has been recorded within …": a value of each.
fn all_on_record(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let mut account = Account::new(tokens);
    let mut labs: Vec<LabId> = Vec::new();
    let (from, (days, end)) = (0..tokens.len()).find_map(|i| window(tokens, i).map(|w| (i, w)))?;
    account.take(from..end);
    for (i, token) in tokens.iter().enumerate().filter(|(i, _)| !(from..end).contains(i)) {
        let pressure = token.norm == "blood" && tokens.get(i + 1).is_some_and(|t| t.norm == "pressure");
        if pressure {
            labs.push(context.vocabulary.find_lab("systolic blood pressure")?);
            labs.push(context.vocabulary.find_lab("diastolic blood pressure")?);
            account.take(i..i + 2);
        } else if let Some(id) = token.lab() {
            labs.push(id);
            account.take(i..i + 1);
        } else if token.is(Cue::Not) || token.is(Cue::Or) || token.number().is_some() {
            return None;
        } else if token.is(Cue::Baseline) || token.is(Cue::And) || is_measured(token) || matches!(token.norm.as_str(), "all" | "both" | "each") {
            account.take(i..i + 1);
        }
    }
    if labs.len() < 2 || !tokens.iter().any(is_measured) {
        return None;
    }
    let value = |id: LabId| {
        let lab = context.vocabulary.lab(id);
        Node::fact(LabValue {
            lab: lab.name.to_owned(),
            range: Range::Any,
            unit: lab.unit.to_owned(),
            within_days: Some(days),
            pick: Pick::Latest,
        })
    };
    context.close(account, Node::new(Rule::All(labs.into_iter().map(value).collect())))
}

/// Where the words begin that the threshold in parentheses at `at` puts into numbers: "is elevated
/// (> 10 mg/L)", "remains above target (≥ 6 mg/dL)".
fn graded(tokens: &[Token], at: usize) -> usize {
    let said = norms(&tokens[..at]);
    let phrase = GRADES.iter().find(|p| said.ends_with(**p));
    let Some(phrase) = phrase else { return at };
    let mut left = phrase.split(' ').count();
    let mut start = at;
    while left > 0 && start > 0 {
        start -= 1;
        left = left.saturating_sub(tokens[start].norm.split(' ').count());
    }
    start
}

/// Folded; the longer before what it ends in.
const GRADES: [&str; 20] = [
    "not within normal limit", "within normal limit", "within the normal range", "in the normal range",
    "not at goal", "not at target", "above target", "above goal", "above normal", "below normal",
    "not controlled", "not adequately controlled", "inadequately controlled", "uncontrolled", "elevated",
    "abnormal", "low", "high", "undetectable", "suppressed",
];

/// Whether only a window follows, behind words that carry no condition.
fn dates_the_value(tokens: &[Token], at: usize) -> bool {
    let from = tokens[at..].iter().take_while(|t| t.is_silent()).count() + at;
    window(tokens, from).is_some_and(|(_, end)| end == tokens.len())
}

/// "below 300 ng/dL (10.4 nmol/L)": the same value in another unit, within rounding.
fn says_again(lab: &Lab, inner: &[Token], range: Option<&Range>) -> bool {
    let Some(Range::Between { min, max }) = range else { return false };
    let Some(value) = inner.first().and_then(Token::number) else { return false };
    let taken = unit_tokens(lab, inner, 1);
    if taken == 0 || taken + 1 != inner.len() {
        return false;
    }
    let text: Vec<&str> = inner[1..].iter().map(|t| t.raw.as_str()).collect();
    let converted = lab.canonical(value, Some(&text.concat()));
    let near = |bound: &Option<Bound>| match (bound, converted) {
        (Some(bound), Some(converted)) => {
            let (a, b) = (bound.value.micros(), converted.micros());
            (a - b).unsigned_abs() * 20 <= a.unsigned_abs()
        }
        _ => false,
    };
    near(min) || near(max)
}

/// Whether a token names the lab; "FEV1 … predicted" names the per cent of predicted.
fn names(context: &Context<'_>, token: &Token, id: LabId) -> bool {
    token.lab().is_some_and(|named| named == id || predicted_of(context, named) == Some(id)) || (token.norm == "predicted" && context.vocabulary.lab(id).name.contains("predicted"))
        || (token.norm == "viral load" && context.vocabulary.lab(id).name.contains("RNA"))
}

pub(crate) fn predicted(context: &Context<'_>, tokens: &[Token], id: LabId) -> LabId {
    let word = |t: &Token| t.says("predicted");
    let said = tokens.iter().any(|t| word(t) || t.group().is_some_and(|g| g.iter().any(word)));
    predicted_of(context, id).filter(|_| said).unwrap_or(id)
}

fn predicted_of(context: &Context<'_>, id: LabId) -> Option<LabId> {
    context.vocabulary.find_lab(&format!("{} percent predicted", context.vocabulary.lab(id).name))
}

/// The usual sites of a T-score belong to the test's name.
fn site(lab: &Lab<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    if !lab.name.contains("T-score") {
        return None;
    }
    let is_site = |t: &Token| {
        ["lumbar", "spine", "femoral", "neck", "hip", "forearm", "radius", "wrist", "distal"].iter().any(|w| t.norm.split(' ').any(|n| n == *w))
            || matches!(t.norm.as_str(), "total" | "one third" | "1" | "3" | "third")
            || t.is_sign('/')
    };
    let within = |i: usize| {
        // "distal 1/3 of the radius"
        let silent = |t: &&Token| matches!(t.norm.as_str(), "of" | "the" | "of the");
        let behind = i + tokens[i..].iter().take_while(silent).count();
        behind > i && tokens.get(behind).is_some_and(is_site)
    };
    let mut i = at;
    let mut found = false;
    while let Some(token) = tokens.get(i) {
        if is_site(token) {
            found = true;
        } else if found && within(i) {
        } else if !(found && (token.is_comma() || token.is(Cue::Or) || token.is(Cue::AndOr)) && tokens.get(i + 1).is_some_and(|t| is_site(t) || t.is(Cue::Or))) {
            break;
        }
        i += 1;
    }
    found.then_some(i)
}

/// "Atopic dermatitis involves ≥ 10 % body surface area": the value is asked for; the condition, of
/// which the rest of the policy speaks, is only the subject.
fn is_setting(tokens: &[Token], at: usize) -> bool {
    let joins = |t: &Token| matches!(t.norm.as_str(), "affects" | "affect" | "covers" | "cover" | "involves" | "involvement" | "involvement of");
    tokens[at].condition().is_some() && tokens.get(at + 1).is_some_and(joins)
}

fn repeats(group: &[Token], id: LabId) -> bool {
    let names = group.iter().filter(|t| !matches!(t.shape, Shape::Sign(_)));
    let mut any = false;
    for token in names {
        if token.lab() == Some(id) {
            any = true;
        } else if !token.is(Cue::Inert) {
            return false;
        }
    }
    any
}

/// How many tokens at `at` are a unit of this lab: the longest spelling it knows.
pub(crate) fn unit_tokens(lab: &Lab<'_>, tokens: &[Token], at: usize) -> usize {
    let mut text = String::new();
    let mut best = 0;
    let mut previous_end = None;
    for (taken, token) in tokens[at.min(tokens.len())..].iter().take(9).enumerate() {
        match &token.shape {
            Shape::Group(_) | Shape::Code(_) => break,
            Shape::Sign(',' | ';' | ':' | '≥' | '≤' | '<' | '>') => break,
            // "fewer than 15 headache days per month": not of the migraine days named before.
            _ if token.lab().is_some() && !is_name(lab, &token.raw) => break,
            _ => {}
        }
        if previous_end.is_some_and(|end| end != token.span.start) {
            text.push(' ');
        }
        text.push_str(&token.raw);
        previous_end = Some(token.span.end);
        if is_unit(lab, &text) {
            best = taken + 1;
        }
    }
    best
}

/// Whether a lab goes by this name.
fn is_name(lab: &Lab<'_>, name: &str) -> bool {
    let mut names = lab.synonyms.iter().chain([lab.name]);
    names.any(|other| other.eq_ignore_ascii_case(name))
}

fn is_unit(lab: &Lab<'_>, text: &str) -> bool {
    lab.canonical(Decimal::from(1), Some(text)).is_some()
}

/// A bound in the lab's canonical unit. Without a unit the canonical one is meant, as long as the
/// number is plausible in it.
fn scale(lab: &Lab<'_>, tokens: &[Token], span: std::ops::Range<usize>, bound: Option<Bound>) -> Option<Option<Bound>> {
    let Some(bound) = bound else { return Some(None) };
    let numbers: Vec<usize> = span.clone().filter(|i| tokens[*i].number().is_some()).collect();
    let unit_at = numbers.iter().map(|i| i + 1).find(|i| unit_tokens(lab, tokens, *i) > 0);
    let value = match unit_at {
        Some(at) => {
            let end = at + unit_tokens(lab, tokens, at);
            let mut text = String::new();
            let mut previous = None;
            for token in &tokens[at..end] {
                if previous.is_some_and(|p| p != token.span.start) {
                    text.push(' ');
                }
                text.push_str(&token.raw);
                previous = Some(token.span.end);
            }
            lab.canonical(bound.value, Some(&text))?
        }
        None => {
            // "FEV1/FVC less than 0.70": a share too small to be a per cent.
            let share = lab.plausible_min.filter(|min| bound.value > Decimal::ZERO && bound.value < *min);
            if let Some(percent) = share.and_then(|min| lab.canonical(bound.value, Some("{fraction}")).filter(|p| *p >= min)) {
                return Some(Some(Bound { value: percent, ..bound }));
            }
            let low = lab.plausible_min.is_none_or(|min| bound.value >= min.min(Decimal::ZERO));
            let high = lab.plausible_max.is_none_or(|max| bound.value <= max);
            (low && high).then_some(bound.value)?
        }
    };
    Some(Some(Bound { value, ..bound }))
}

/// Values listed without comparator: `II, III, or IV`, `II-IV`, `0.5 or 1`. Only for scores, whose
/// values can be listed.
fn values(lab: &Lab<'_>, tokens: &[Token], at: usize) -> Option<(Vec<Decimal>, usize)> {
    if lab.kind != "score" {
        return None;
    }
    let value = |t: &Token| t.number().or_else(|| roman(&t.norm));
    let mut out = vec![value(tokens.get(at)?)?];
    let mut i = at + 1;
    loop {
        if tokens.get(i).is_some_and(|t| t.is_sign('-') || matches!(t.norm.as_str(), "to" | "through"))
            && let Some(high) = tokens.get(i + 1).and_then(value)
        {
            let low = *out.last()?;
            let mut next = low;
            while next < high {
                next = next.checked_add(Decimal::from(1))?;
                out.push(next);
            }
            i += 2;
            continue;
        }
        let mut next = i;
        while tokens.get(next).is_some_and(|t| t.is_comma() || t.is(Cue::Or) || t.is(Cue::AndOr) || t.is(Cue::And) || t.norm == "class") {
            next += 1;
        }
        match tokens.get(next).and_then(value).filter(|_| next > i) {
            Some(found) => out.push(found),
            None => break,
        }
        i = next + 1;
    }
    // A number before a unit of time belongs to a window.
    let time = tokens.get(i).is_some_and(|t| quantity::unit_days(&t.norm).is_some());
    (!time).then_some((out, i))
}

/// Roman numerals of classes and stages.
fn roman(norm: &str) -> Option<Decimal> {
    ["i", "ii", "iii", "iv"].iter().position(|r| *r == norm).map(|at| Decimal::from(at as i32 + 1))
}
