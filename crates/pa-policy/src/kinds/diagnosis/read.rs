//! The phrases that mean a diagnosis or history, present or absent.

use pa_model::Decimal;
use pa_model::vocabulary::codes::CodeRange;

use super::{Diagnosis, When, Whose};
use crate::criteria::{Node, Rule};
use crate::language::Cue;
use crate::phrase::account::Account;
use crate::phrase::list::{Joiner, asks_for_all};
use crate::phrase::list::conditions::{ConditionList, conditions, leaves_history};
use crate::phrase::quantity::{first_window, window};
use crate::phrase::token::{Shape, Token};
use crate::phrase::{Context, Reading};

/// Reads `diagnosis of X`, `history of X, Y or Z within the past 12 months`, `no family history of
/// X`, `X`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    let start = tokens.iter().position(|t| t.condition().is_some() || matches!(t.shape, Shape::Code(_)))?;
    // "is receiving the requested drug for …" speaks of the drug.
    let requested = |t: &Token| t.norm.starts_with("requested ") || t.norm == "drug requested";
    if tokens[..start].iter().any(requested) && tokens[..start].iter().any(|t| t.is(Cue::Current)) {
        return None;
    }
    let mut account = Account::new(tokens);
    let lead = lead(tokens, start, &mut account)?;
    let from = lead.list_from;
    let mut list = conditions(context, tokens, from)?;
    if !lead.absent && list.refs.len() > 1 && asks_for_all(&tokens[..list.end]) {
        // "all of the following: hypertension or diabetes, stroke" asks for more than a list says.
        if tokens[from..list.end].iter().any(|t| t.is(Cue::Or)) {
            return None;
        }
        list.joiner = Joiner::And;
    }
    account.take(from..list.end);
    account.qualifiers.extend(list.qualifiers.iter().cloned());
    take_general_name(tokens, from, &mut account);
    if !lead.absent && (list.joiner == Joiner::Or || list.refs.len() == 1) {
        take_one(tokens, from, &mut account);
    }
    let mut lead = lead;
    if list.past || list.qualifiers.iter().any(|q| q.ends_with("-related")) {
        // What a drug once caused is over when the drug is stopped.
        lead.when = When::Ever;
    }
    // "has sustained a hip fracture in the past"
    for i in 0..tokens.len() {
        if tokens[i].norm == "in the past" && window(tokens, i).is_none() {
            lead.when = When::Ever;
            account.take(i..i + 1);
        }
    }
    // "CML was first diagnosed within the past 6 months": an earlier entry would deny it, and of that a
    // criterion says nothing.
    let first = |t: &Token| t.norm.split(' ').any(|word| word == "first" || word == "newly");
    if !lead.absent && tokens.iter().any(first) && first_window(tokens).is_some() {
        return None;
    }
    if let Some(days) = now_or_within(tokens, list.end).filter(|_| !lead.absent && !context.exclusion.get()) {
        account.take(list.end..tokens.len());
        let of = |when, within_days| Node::fact(Diagnosis { conditions: list.refs.clone(), absent: false, when, whose: lead.whose, within_days });
        let either = Node::new(Rule::Any(vec![of(When::Now, None), of(When::Ever, Some(days))]));
        return context.close(account, either);
    }
    if let Some(end) = denied_behind(tokens, list.end).filter(|_| !lead.absent) {
        lead.absent = true;
        account.take(list.end..end);
    }
    // "cardiomyopathy, or a stroke in the past 12 months": behind the comma stands a statement of its own,
    // whose window is not that of the first.
    if list.refs.len() == 2 && divided_in_two(&tokens[from..list.end]) && (list.end..tokens.len()).any(|i| window(tokens, i).is_some()) {
        return None;
    }
    let all = !lead.absent && asks_for_all(&tokens[..list.end]);
    // "history of a stroke, atrial fibrillation, or active cancer": what is active is no history.
    let tells_now = |pair: &[Token]| (pair[0].is(Cue::Or) || pair[0].is_comma()) && is_present(&pair[1]);
    let asked = !lead.absent && !context.exclusion.get();
    if lead.when == When::Ever && asked && tokens[from..list.end].windows(2).any(tells_now) {
        return None;
    }
    let (mut parts, after) = parts(context, tokens, list, &lead, &mut account)?;
    // "heart failure, a history of stroke, or kidney disease": how far the history reaches is not said.
    let past = |part: &(ConditionList, When, Whose)| part.1 == When::Ever && part.0.refs.len() > 1;
    if lead.when == When::Now && asked && tokens[from..after].iter().any(Token::is_comma) && parts[1..].iter().any(past) {
        return None;
    }
    // "Both of the following: gout; a history of stroke": no alternatives.
    if all && parts.len() > 1 {
        return None;
    }
    // "current suicidal ideation, or has made a suicide attempt in the past 30 days"
    let comma_or = |i: usize| i > 0 && tokens[i - 1].is_comma() && tokens[i].is(Cue::Or);
    if parts.len() > 1 && (0..after).any(comma_or) && (after..tokens.len()).any(|i| window(tokens, i).is_some()) {
        return None;
    }
    // "no lung cancer; and asthma", "no lung cancer, as well as asthma": the second is not denied.
    let ends_denial = |t: &Token| t.is_sign(';') || t.is(Cue::And) && t.norm != "and";
    if lead.absent && tokens[from..after].iter().any(ends_denial) {
        return None;
    }
    let after = to_come(tokens, after, &lead, &mut account);
    let mut within = None;
    let mut i = after;
    while i < tokens.len() {
        if let Some((days, end)) = window(tokens, i) {
            if within.is_some() {
                return None;
            }
            within = Some(days);
            account.take(i..end);
            i = end;
        } else if let Some(end) = since_start(context, tokens, i) {
            // "no amputation since starting therapy"
            if within.is_some() || lead.whose != Whose::Patient {
                return None;
            }
            parts.iter_mut().for_each(|part| part.1 = When::SinceStart);
            account.take(i..end);
            i = end;
        } else if let Some(codes) = tokens[i].group().and_then(only_codes) {
            // "a history of overdose within the past year (T40.2X)"
            if let Some(named) = parts.last_mut().and_then(|p| p.0.refs.last_mut()) {
                named.codes.extend(codes);
            }
            account.take(i..i + 1);
            i += 1;
        } else if matches!(tokens[i].norm.as_str(), "past or present" | "present or past" | "current or past" | "past or current" | "current or prior") {
            // "gastrointestinal obstruction, past or present"
            parts.iter_mut().for_each(|part| part.1 = When::Ever);
            account.take(i..i + 1);
            i += 1;
        } else {
            i += 1;
        }
    }
    // "tuberculosis test", "asthma medication": about something done for the condition, not about
    // having it.
    let about_other = |t: &Token| {
        matches!(t.norm.as_str(), "test" | "testing" | "result" | "level" | "score" | "count" | "concentration" | "reading" | "measurement" | "value" | "therapy" | "medication" | "regimen" | "drug" | "treatment" | "prescription" | "agent" | "sample" | "blood test")
    };
    let screened = |t: &Token| matches!(t.norm.as_str(), "screened" | "screened for" | "screening" | "evaluated" | "evaluated for" | "ruled" | "checked" | "tested" | "vaccinated" | "considered");
    if tokens.iter().any(screened) {
        return None;
    }
    let treats = tokens.iter().any(|t| {
        t.norm.contains("treatment of") || (t.is(Cue::Diagnosis) && t.norm.ends_with(" for"))
    });
    if !treats && (0..tokens.len()).any(|i| !account.is_used(i) && about_other(&tokens[i])) {
        return None;
    }
    // "none within the past year" looks back, so what is over counts as well.
    if (lead.absent || context.exclusion.get()) && within.is_some() {
        parts.iter_mut().for_each(|part| part.1 = When::Ever);
    }
    // "a stroke within the past 30 days": an event is dated, whether its entry is still active or not.
    let stated = tokens.iter().any(|t| t.norm.contains("diagnos") || t.norm.contains("active"));
    if within.is_some() && !stated {
        for (list, when, _) in &mut parts {
            if list.refs.iter().any(|c| leaves_history(context, &c.name)) {
                *when = When::Ever;
            }
        }
    }
    context.close(account, node(parts, &lead, within))
}

/// "active", "uncontrolled": said of a disease that somebody has.
fn is_present(token: &Token) -> bool {
    let word = |word: &str| matches!(word, "active" | "actively" | "uncontrolled" | "ongoing" | "current");
    let named = token.condition().is_some();
    !named && token.norm.split(' ').any(word)
        || named && token.raw.to_lowercase().starts_with("active ")
        || token.norm.ends_with("diagnosis of")
}

/// "since starting therapy", "since Evenity was started": the token after.
fn since_start(context: &Context<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    if token.is(Cue::Baseline) && token.norm.starts_with("since ") && token.norm != "since baseline" {
        let named = tokens.get(at + 1).is_some_and(|t| context.is_policy_drug(t));
        return Some(at + 1 + usize::from(named));
    }
    let drug = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.norm == "the"));
    let own = |t: &Token| context.is_requested(t);
    let began = tokens.get(drug + 1).is_some_and(|t| t.is(Cue::Baseline));
    (token.norm == "since" && tokens.get(drug).is_some_and(own) && began).then_some(drug + 2)
}

/// "A, or a B": a comma and an article where a list of two needs neither.
fn divided_in_two(list: &[Token]) -> bool {
    list.iter().filter(|t| t.is_comma()).count() == 1
        && list.windows(3).any(|w| w[0].is_comma() && w[1].is(Cue::Or) && w[2].is_article())
        && !list.first().is_some_and(Token::is_article)
}

/// "…, either current or diagnosed within the past year", with which the sentence ends: the window.
fn now_or_within(tokens: &[Token], at: usize) -> Option<u32> {
    let silent = |t: &&Token| t.is_comma() || t.norm == "either";
    let now = at + tokens[at..].iter().take_while(silent).count();
    let current = now > at && matches!(tokens.get(now)?.norm.as_str(), "current" | "active" | "ongoing" | "present");
    let or = tokens.get(now + 1).is_some_and(|t| t.is(Cue::Or));
    let told = |t: &&Token| t.is(Cue::Diagnosis) || matches!(t.norm.as_str(), "diagnosed" | "occurring" | "occurred" | "treated" | "resolved");
    let from = (now + 2).min(tokens.len());
    let from = from + tokens[from..].iter().take_while(told).count();
    let (days, end) = window(tokens, from).filter(|_| current && or)?;
    (end == tokens.len()).then_some(days)
}

/// The codes of a parenthesis that holds nothing else.
pub(crate) fn only_codes(inner: &[Token]) -> Option<Vec<CodeRange>> {
    let silent = |t: &Token| {
        matches!(t.shape, Shape::Code(_) | Shape::Sign(_)) || t.is(Cue::Or) || t.norm.starts_with("icd") || t.norm == "cm" || t.norm == "10" || t.norm == "code"
    };
    let code = |t: &Token| if let Shape::Code(range) = &t.shape { Some(*range) } else { None };
    let codes: Vec<CodeRange> = inner.iter().filter_map(code).collect();
    (!codes.is_empty() && inner.iter().all(silent)).then_some(codes)
}

/// "hepatitis B infection must not be present", with which the sentence ends.
fn denied_behind(tokens: &[Token], at: usize) -> Option<usize> {
    let not = tokens.get(at)?;
    let denies = matches!(not.norm.as_str(), "is not" | "are not" | "must not" | "should not" | "may not" | "was not" | "has not" | "not");
    let be = at + 1 + tokens[at + 1..].iter().take_while(|t| matches!(t.norm.as_str(), "be" | "been")).count();
    let present = matches!(tokens.get(be)?.norm.as_str(), "present" | "found" | "detected" | "identified" | "diagnosed" | "known" | "on record" | "documented");
    (denies && present && be + 1 == tokens.len()).then_some(be + 1)
}

/// "not pregnant, breastfeeding, or planning to become pregnant": what is to come stands in no record;
/// the token after.
fn to_come(tokens: &[Token], at: usize, lead: &Lead, account: &mut Account<'_>) -> usize {
    let mut i = at;
    while tokens.get(i).is_some_and(|t| t.is_comma() || t.is(Cue::Or)) {
        i += 1;
    }
    let intends = |t: &Token| ["become pregnant", "pregnancy", "conceive"].iter().any(|w| t.norm.ends_with(w));
    if lead.absent && i > at && tokens.get(i).is_some_and(|t| t.is(Cue::Qualifier) && intends(t)) {
        account.take(at..i);
        return i + 1;
    }
    at
}

/// "an underlying neurologic condition such as A, B, or C": the general name says less than the list.
fn take_general_name(tokens: &[Token], from: usize, account: &mut Account<'_>) {
    let signs = tokens[..from].iter().rev().take_while(|t| t.is_comma() || t.is_sign('.')).count();
    let opens = |t: &Token| t.is(Cue::Examples) || t.is(Cue::Namely);
    let Some(examples) = (from - signs).checked_sub(1).filter(|at| opens(&tokens[*at])) else {
        return;
    };
    let noun = |t: &Token| matches!(t.norm.as_str(), "condition" | "disorder" | "disease" | "diagnosis" | "comorbidity" | "illness" | "event" | "complication");
    let before = examples - usize::from(examples > 0 && tokens[examples - 1].is_comma());
    if !before.checked_sub(1).is_some_and(|at| noun(&tokens[at])) {
        return;
    }
    let mut first = before - 1;
    // Only words known to say nothing else: "underlying in the mother" is another person's.
    let general = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "neurologic" | "neurological" | "medical" | "chronic" | "underlying" | "autoimmune" | "comorbid"
                | "cardiovascular" | "metabolic" | "psychiatric" | "inflammatory" | "ischemic" | "thrombotic"
                | "thromboembolic" | "vascular" | "cardiac" | "respiratory" | "gastrointestinal" | "hematologic"
        )
    };
    while first > 0 && before - first < 4 && general(&tokens[first - 1]) {
        first -= 1;
    }
    // "at least one cardiovascular event, i.e., …"
    if first > 0 && tokens[first - 1].number() == Some(Decimal::from(1)) {
        first -= 1;
        first -= usize::from(first > 0 && tokens[first - 1].is(Cue::AtLeast));
    }
    account.take(first..examples + 1);
}

/// "at least one weight-related comorbidity", "one or more of": any one of the list is enough anyway.
fn take_one(tokens: &[Token], from: usize, account: &mut Account<'_>) {
    let one = |t: &Token| t.number() == Some(Decimal::from(1));
    let silent = |t: &Token| t.is_silent() && t.number().is_none();
    let mut at = from;
    while at > 0 && silent(&tokens[at - 1]) {
        at -= 1;
    }
    let more = at > 0 && tokens[at - 1].is(Cue::OrMore);
    let number = at.checked_sub(1 + usize::from(more)).filter(|i| one(&tokens[*i]));
    let Some(number) = number else { return };
    let least = number > 0 && tokens[number - 1].is(Cue::AtLeast) && !more;
    account.take(number - usize::from(least)..at);
}

/// What stands before the list.
struct Lead {
    absent: bool,
    when: When,
    whose: Whose,
    list_from: usize,
}

fn lead(tokens: &[Token], start: usize, account: &mut Account<'_>) -> Option<Lead> {
    let mut lead = Lead { absent: false, when: When::Now, whose: Whose::Patient, list_from: start };
    let mut negations = 0;
    // "has ever been diagnosed with"
    let ever = |t: &Token| t.says("ever");
    if tokens[..start].iter().any(ever) {
        lead.when = When::Ever;
    }
    for (i, token) in tokens[..start].iter().enumerate() {
        if token.is(Cue::Not) || token.norm.starts_with("has not progressed") {
            negations += 1;
            // "has never had" looks back over the whole life.
            if token.norm.contains("never") || token.norm.ends_with("had") {
                lead.when = When::Ever;
            }
        } else if token.is(Cue::EitherHistory) {
            lead.whose = Whose::Either;
            lead.when = When::Ever;
        } else if token.is(Cue::FamilyHistory) {
            lead.whose = Whose::Family;
            lead.when = When::Ever;
        } else if token.is(Cue::History) {
            lead.when = When::Ever;
        } else if token.is(Cue::Diagnosis) || matches!(token.norm.as_str(), "is on" | "on" | "currently on" | "is receiving" | "receiving" | "receive" | "receives" | "require" | "requires" | "undergoing" | "undergoes" | "is undergoing" | "is currently on" | "is currently receiving") {
            // "is on dialysis"
        } else {
            continue;
        }
        account.take(i..i + 1);
    }
    lead.absent = match negations {
        0 => false,
        1 => true,
        _ => return None,
    };
    // The list takes what it can of the words before the first name (qualifiers, "type 1 or").
    while lead.list_from > 0 && belongs_to_list(tokens, lead.list_from - 1) && !account.is_used(lead.list_from - 1) {
        lead.list_from -= 1;
    }
    Some(lead)
}

fn belongs_to_list(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if token.is(Cue::Qualifier) || token.is_drug() || matches!(token.norm.as_str(), "related" | "induced" | "associated" | "type") {
        return true;
    }
    if token.number().is_some() {
        // "type 1 or type 2 diabetes"; "at least one comorbidity" counts.
        let counts = token.raw.chars().all(char::is_alphabetic) || at > 0 && tokens[at - 1].is(Cue::AtLeast);
        return !counts;
    }
    let behind_examples = token.is_comma()
        && tokens[..at]
            .iter()
            .rfind(|t| !matches!(t.shape, Shape::Sign(_)))
            .is_some_and(|t| t.is(Cue::Namely) || t.is(Cue::Examples));
    let connective = (token.is(Cue::Or) || token.is(Cue::And) || token.is_comma()) && !behind_examples;
    connective || (token.shape == Shape::Word && token.cues.is_empty() && token.terms.is_empty())
}

/// Further lists after the first: "history of X or diagnosis of Y".
type Parts = Vec<(ConditionList, When, Whose)>;

fn parts(
    context: &Context<'_>,
    tokens: &[Token],
    first: ConditionList,
    lead: &Lead,
    account: &mut Account<'_>,
) -> Option<(Parts, usize)> {
    let mut end = first.end;
    let mut out = vec![(first, lead.when, lead.whose)];
    loop {
        let mut i = end;
        while tokens.get(i).is_some_and(Token::is_comma) {
            i += 1;
        }
        // "a history of A, a history of B, or a diagnosis of C"
        let cued = |t: &Token| t.is(Cue::History) || t.is(Cue::FamilyHistory) || t.norm.ends_with("diagnosis of");
        let listed = i > end && tokens.get(i).is_some_and(cued);
        if !(listed || tokens.get(i).is_some_and(|t| t.is(Cue::Or))) {
            break;
        }
        i += usize::from(!listed);
        // "is not pregnant or has asthma": a verb of its own, which the negation does not reach.
        if lead.absent && tokens.get(i).is_some_and(|t| matches!(t.norm.as_str(), "has" | "have" | "is" | "are")) {
            break;
        }
        let (mut when, mut whose) = (When::Now, Whose::Patient);
        let mut said = false;
        while let Some(token) = tokens.get(i) {
            if token.is(Cue::EitherHistory) {
                (when, whose) = (When::Ever, Whose::Either);
            } else if token.is(Cue::FamilyHistory) {
                (when, whose) = (When::Ever, Whose::Family);
            } else if token.is(Cue::History) {
                when = When::Ever;
            } else if !(token.is(Cue::Diagnosis) || matches!(token.norm.as_str(), "with" | "a" | "of" | "current" | "currently" | "currently has" | "undergoes" | "undergoing")) {
                break;
            }
            said = true;
            i += 1;
        }
        let Some(list) = conditions(context, tokens, i).filter(|l| said && l.joiner == Joiner::Or) else { break };
        account.take(end..list.end);
        account.qualifiers.extend(list.qualifiers.iter().cloned());
        end = list.end;
        out.push((list, when, whose));
    }
    Some((out, end))
}

fn node(parts: Parts, lead: &Lead, within_days: Option<u32>) -> Node {
    let one = |refs, when, whose| {
        Node::fact(Diagnosis { conditions: refs, absent: lead.absent, when, whose, within_days })
    };
    let group = |mut nodes: Vec<Node>, all: bool| {
        if nodes.len() == 1 {
            return nodes.remove(0);
        }
        Node::new(if all { Rule::All(nodes) } else { Rule::Any(nodes) })
    };
    let mut nodes = Vec::new();
    for (list, when, whose) in parts {
        // "no A and B" forbids each; "A and B" asks for both.
        if list.joiner == Joiner::And && !lead.absent {
            let each = list.refs.into_iter().map(|r| one(vec![r], when, whose)).collect();
            nodes.push(group(each, true));
        } else {
            nodes.push(one(list.refs, when, whose));
        }
    }
    // A negation reaches over every part of the sentence.
    group(nodes, lead.absent)
}
