//! Idioms: sentences of one fixed shape, each said in the words that the kinds read.

use enumset::EnumSet;
use pa_model::vocabulary::codes::CodeRange;

use super::listed::is_count;
use super::{is_coded, is_negative, join, negate, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::read::only_codes;
use crate::kinds::diagnosis::{ConditionRef, Diagnosis, When, Whose};
use crate::kinds::trial::read::words as words_of;
use crate::kinds::trial::{Count, DrugItem, Trial, Tried, Way};
use crate::language::{Cue, attestation};
use crate::phrase::Context;
use crate::phrase::quantity;
use crate::phrase::token::{Shape, Token, is_age_or_sex};

/// "prescribed by a cardiologist or a physician who specializes in the treatment of amyloidosis": one of a
/// specialty, or one whose experience no record shows.
pub(super) fn or_expert(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let or = tokens.iter().rposition(|t| t.is(Cue::Or))?;
    if !is_expert(&tokens[or + 1..]) {
        return None;
    }
    let left = statement(context, trim(&tokens[..or]), text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::PrescribedBy(_))))?;
    Some(join(left, Node::new(Rule::Attestation), false))
}

/// "Prescribed by a physician experienced in the treatment of HIV": what no record shows of a prescriber.
pub(super) fn by_expert(tokens: &[Token]) -> Option<Node> {
    let leads = |t: &Token| t.is(Cue::Prescribed) || t.is(Cue::Consultation);
    let from = tokens.iter().rposition(leads)? + 1;
    let silent = |t: &Token| leads(t) || t.is_silent() || t.is(Cue::Or) || t.is_comma();
    (tokens[..from].iter().all(silent) && is_expert(&tokens[from..]))
        .then(|| Node::new(Rule::Attestation))
}

/// Whether it is said of someone of no specialty what he is experienced in.
fn is_expert(tokens: &[Token]) -> bool {
    let behind: Vec<&str> = tokens
        .iter()
        .flat_map(|t| t.norm.split(' '))
        .skip_while(|w| matches!(*w, "a" | "an" | "another" | "by" | "other"))
        .collect();
    let [who, rest @ ..] = behind.as_slice() else {
        return false;
    };
    let person = [
        "physician",
        "provider",
        "prescriber",
        "specialist",
        "clinician",
        "practitioner",
        "doctor",
    ];
    let skilled = [
        "specialize",
        "specializes",
        "specializing",
        "experienced",
        "expertise",
        "experience",
        "knowledgeable",
        "trained",
    ];
    // "or other specialist in the treated disease state"
    let of_disease = *who == "specialist" && rest.first() == Some(&"in");
    let says = of_disease || rest.iter().take(4).any(|w| skilled.contains(w));
    // "a physician who specializes in sleep medicine" is one of that specialty.
    let named = tokens.iter().any(|t| t.specialty().is_some());
    !named && person.contains(who) && says
}

/// "has received at least one dose of X, but not within the past 11 months": the fact, and its absence in
/// the window.
pub(super) fn but_not_within(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = (1..tokens.len()).find(|at| {
        matches!(tokens[*at].norm.as_str(), "but not" | "not")
            && quantity::window(tokens, at + 1).is_some_and(|(_, end)| end == tokens.len())
    })?;
    let mut before = trim(&tokens[..at]);
    if let [rest @ .., but] = before
        && but.norm == "but"
    {
        before = trim(rest);
    } else if tokens[at].norm == "not" {
        return None;
    }
    let ever = statement(context, before, text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(_)) && !is_negative(n))?;
    let mut said = before.to_vec();
    said.extend_from_slice(&tokens[at + 1..]);
    let lately = statement(context, &said, text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(_)))?;
    Some(join(ever, negate(lately), true))
}

/// "An adult who has had a myocardial infarction or a stroke within the past year": the age holds beside each of the
/// alternatives.
pub(super) fn person_who(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let relates = |t: &Token| matches!(t.norm.as_str(), "who" | "who has" | "who have" | "with");
    let at = tokens.iter().position(relates).filter(|at| *at > 0)?;
    let (who, rest) = (&tokens[..at], &tokens[at + 1..]);
    let person = |t: &Token| {
        t.is(Cue::AgeOfYears)
            || t.norm.split(' ').any(|word| {
                matches!(
                    word,
                    "adult"
                        | "adults"
                        | "adolescent"
                        | "child"
                        | "children"
                        | "man"
                        | "woman"
                        | "male"
                        | "female"
                )
            })
    };
    let either = rest.iter().any(|t| t.is(Cue::Or));
    let denied = tokens.iter().any(|t| t.is(Cue::Not));
    if !either || denied || context.exclusion.get() || !who.iter().any(person) {
        return None;
    }
    fn told(node: &Node) -> bool {
        match &node.rule {
            Rule::Criterion(fact) => matches!(fact, Criterion::Age(_) | Criterion::SexIs(_)),
            Rule::All(parts) => parts.iter().all(told),
            _ => false,
        }
    }
    // "an adult (18 years of age or older)"
    let (aside, named): (Vec<Token>, Vec<Token>) =
        who.iter().cloned().partition(|t| t.group().is_some());
    let said = statement(context, &named, text, depth + 1);
    let mut whose = said.filter(told)?;
    for group in aside.iter().filter_map(Token::group) {
        let stated = statement(context, group, text, depth + 1).filter(told)?;
        if stated.rule != whose.rule {
            whose = join(whose, stated, true);
        }
    }
    // "…, or who has a history of stroke": of the same person.
    let again = |i: usize| i > 0 && rest[i - 1].is(Cue::Or) && relates(&rest[i]);
    let rest: Vec<Token> = (0..rest.len())
        .filter(|i| !again(*i))
        .map(|i| rest[i].clone())
        .collect();
    let has = statement(context, &rest, text, depth + 1).filter(is_coded)?;
    Some(join(whose, has, true))
}

/// "chronic kidney disease with an eGFR below 60 or a urine albumin of at least 30": the disease, and
/// either value.
pub(super) fn with_either(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let with = tokens.iter().position(|t| t.norm == "with")?;
    let or = tokens.iter().rposition(|t| t.is(Cue::Or))?;
    let (before, values) = tokens.split_at(with);
    let named = before.iter().any(|t| t.condition().is_some());
    let measured = values.iter().filter(|t| t.lab().is_some()).count();
    if !named || measured < 2 || or < with {
        return None;
    }
    let value = |part: &[Token]| {
        statement(context, part, text, depth + 1)
            .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::LabValue(_))))
    };
    let either = join(
        value(&tokens[with + 1..or])?,
        value(&tokens[or + 1..])?,
        false,
    );
    let disease = statement(context, before, text, depth + 1).filter(Node::is_diagnosis)?;
    Some(join(disease, either, true))
}

/// "is taking aspirin at a dose of no more than 100 mg per day": it is taken, and not above that dose.
pub(super) fn dose_capped(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| t.norm == "dose" || t.norm.ends_with("dose of"))?;
    let cap = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.norm == "of"));
    let amount = tokens.get(cap + 1)?.number()?;
    let unit = tokens.get(cap + 2)?.norm.as_str();
    if !tokens[cap].is(Cue::AtMost) || !matches!(unit, "mg" | "mcg" | "g") || amount.micros() <= 0 {
        return None;
    }
    let daily = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "per" | "day" | "a" | "daily" | "per day" | "/" | "each" | "every"
        )
    };
    let end = cap + 3 + tokens[cap + 3..].iter().take_while(|t| daily(t)).count();
    let leads = |t: &&Token| matches!(t.norm.as_str(), "at" | "a" | "at a" | "daily" | "total");
    let from = at - tokens[..at].iter().rev().take_while(leads).count();
    let mut plain = tokens[..from].to_vec();
    plain.extend_from_slice(&tokens[end..]);
    let mut above = tokens[..end].to_vec();
    above[cap] = Token {
        norm: "above".into(),
        cues: Cue::MoreThan.into(),
        ..tokens[cap].clone()
    };
    let taken = statement(context, &plain, text, depth + 1).filter(Node::is_present_use)?;
    let above = statement(context, &above, text, depth + 1).filter(Node::is_present_use)?;
    Some(join(taken, negate(above), true))
}

/// "is taking lofexidine and started it within the past 14 days": it has been taken for no longer.
pub(super) fn started_within(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::And))?;
    let started = tokens.get(at + 1)?;
    let verb = matches!(
        started.norm.as_str(),
        "started"
            | "began"
            | "initiated"
            | "started it"
            | "began it"
            | "has started"
            | "start"
            | "begin"
    );
    let mut next = at + 2;
    while tokens
        .get(next)
        .is_some_and(|t| matches!(t.norm.as_str(), "it" | "therapy" | "treatment"))
    {
        next += 1;
    }
    let (days, end) = quantity::window(tokens, next)?;
    if !verb || end != tokens.len() {
        return None;
    }
    let now = statement(context, &tokens[..at], text, depth + 1)?;
    let Rule::Criterion(Criterion::Concurrent(taken)) = &now.rule else {
        return None;
    };
    if taken.absent {
        return None;
    }
    let longer = Trial {
        items: vec![DrugItem {
            any_of: taken.drugs.clone(),
        }],
        count: Count::Items(1),
        ways: vec![Way::Tried(Tried {
            min_days: Some(days.checked_add(1)?),
            current: true,
            ..Tried::default()
        })],
        denied: true,
    };
    let longer = Node::new(Rule::Not(Box::new(Node::fact(longer))));
    Some(join(now, longer, true))
}

/// "tried at least one of the following for 4 weeks or longer: paroxetine or clonidine": a length that
/// stands between the count and the list.
pub(super) fn length_before_list(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let colon = tokens.iter().position(|t| t.is_sign(':'))?;
    let following = tokens[..colon]
        .iter()
        .position(|t| t.norm.ends_with("following"))?;
    let between = &tokens[following + 1..colon];
    let from = usize::from(between.first().is_some_and(|t| t.norm == "for"));
    let length = quantity::minimum_duration(between, from)
        .or_else(|| quantity::window(between, 0))
        .is_some_and(|(_, end)| end == between.len());
    let list = &tokens[colon + 1..];
    if !length || !list.iter().any(Token::is_drug) || list.iter().any(|t| t.is(Cue::Unless)) {
        return None;
    }
    let mut said = tokens[..=following].to_vec();
    said.push(tokens[colon].clone());
    said.extend_from_slice(list);
    said.extend_from_slice(between);
    statement(context, &said, text, depth + 1).filter(is_coded)
}

/// "Diagnosis of POMC deficiency (ICD-10-CM E88.82)": a disease that is not known by its name, by the code
/// that the policy gives it.
pub(super) fn by_code(tokens: &[Token]) -> Option<Node> {
    let coded = |t: &Token| {
        t.group().is_some_and(|g| {
            let code = |t: &Token| matches!(t.shape, Shape::Code(_));
            let silent = |t: &Token| {
                matches!(t.shape, Shape::Sign(_))
                    || t.is(Cue::Or)
                    || t.is(Cue::And)
                    || t.number().is_some()
                    || matches!(
                        t.norm.as_str(),
                        "icd" | "cm" | "code" | "codes" | "diagnosis" | "icd 10" | "icd 10 cm"
                    )
            };
            g.iter().any(code) && g.iter().all(|t| code(t) || silent(t))
        })
    };
    let [before @ .., last] = tokens else {
        return None;
    };
    if !coded(last) {
        return None;
    }
    let lead = |t: &&Token| {
        t.terms.is_empty() && (t.is(Cue::Diagnosis) || t.is(Cue::Inert) || t.is(Cue::Qualifier))
    };
    let name = &before[before.iter().take_while(lead).count()..];
    // Whatever counts, denies, dates or names something known says more than a name.
    let part = |t: &Token| {
        t.terms.is_empty()
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::Or))
            && match &t.shape {
                Shape::Word | Shape::Number(_) | Shape::Sign(',' | '-' | '/' | '\'') => true,
                Shape::Group(inner) => inner.len() == 1 && inner[0].terms.is_empty(),
                _ => false,
            }
    };
    let words = name.iter().filter(|t| t.shape == Shape::Word).count();
    if words == 0 || !name.iter().all(part) {
        return None;
    }
    let codes: Vec<CodeRange> = last
        .group()?
        .iter()
        .filter_map(|t| match &t.shape {
            Shape::Code(range) => Some(*range),
            _ => None,
        })
        .collect();
    Some(Node::fact(Diagnosis {
        conditions: vec![ConditionRef {
            name: words_of(name),
            codes,
        }],
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    }))
}

/// "Biochemical recurrence (R97.21) within the past 12 months", "no castration resistance (Z19.2)": words that no
/// name is known for, with the codes that say what is meant, inside a sentence: read by the codes.
pub(super) fn named_by_codes(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let unknown = |t: &Token| {
        t.shape == Shape::Word && t.terms.is_empty() && t.cues.is_empty() && !says_more(t)
    };
    let part = |t: &Token| {
        unknown(t)
            || matches!(t.shape, Shape::Sign('-' | '/'))
            || t.shape == Shape::Word && (t.is_silent() || t.is(Cue::Qualifier)) && !says_more(t)
    };
    let (at, codes) = tokens.iter().enumerate().find_map(|(at, t)| {
        let named = tokens[..at]
            .iter()
            .rev()
            .take_while(|t| part(t))
            .any(unknown);
        named.then_some(())?;
        Some((at, only_codes(t.group()?)?))
    })?;
    let run = tokens[..at].iter().rev().take_while(|t| part(t)).count();
    // Several codes are any of them, which beside other facts a list of codes would not say.
    let joins = |t: &Token| t.is(Cue::And) || t.norm == "with" || t.is_comma();
    let outside = tokens[..at - run].iter().chain(&tokens[at + 1..]);
    if codes.len() > 1 && outside.into_iter().any(joins) {
        return None;
    }
    let lead = tokens[at - run..at]
        .iter()
        .take_while(|t| t.is_silent())
        .count();
    let from = at - run + lead;
    let mut said = tokens[..from].to_vec();
    // "prostate cancer (C61) documented as castration resistant (Z19.2)": both.
    let behind = |t: &Token| t.condition().is_some() || t.group().is_some();
    if lead > 0 && from > lead && behind(&tokens[from - lead - 1]) {
        said.truncate(from - lead);
        said.push(Token::word("with", EnumSet::new(), &tokens[from]));
    }
    for (nth, code) in codes.into_iter().enumerate() {
        if nth > 0 {
            said.push(Token::word("or", Cue::Or, &tokens[at]));
        }
        said.push(Token {
            shape: Shape::Code(code),
            ..Token::word("", EnumSet::new(), &tokens[at])
        });
    }
    said.extend_from_slice(&tokens[at + 1..]);
    let mut node = statement(context, &said, text, depth + 1).filter(is_coded)?;
    node.qualifiers.push(words_of(&tokens[from..at]));
    Some(node)
}

/// Whether a word says whose, when or that not, so that it is no part of a name.
fn says_more(token: &Token) -> bool {
    token.norm.split(' ').any(|word| {
        is_age_or_sex(word)
            || matches!(
                word,
                "father"
                    | "mother"
                    | "parent"
                    | "sibling"
                    | "relative"
                    | "family"
                    | "household"
                    | "partner"
                    | "past"
                    | "previous"
                    | "prior"
                    | "recent"
                    | "former"
                    | "before"
                    | "after"
                    | "since"
                    | "within"
                    | "during"
                    | "no"
                    | "not"
                    | "without"
                    | "never"
                    | "absence"
                    | "lack"
                    | "free"
                    | "denies"
                    | "resolved"
                    | "ruled"
                    | "excluded"
                    | "risk"
                    | "suspected"
                    | "only"
                    | "unless"
                    | "except"
                    | "until"
            )
    })
}

/// "Genotype testing has shown resistance to ganciclovir": what a test found, which no record shows.
pub(super) fn test_found(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let words: Vec<&str> = tokens.iter().flat_map(|t| t.norm.split(' ')).collect();
    let tested = words.iter().take(4).any(|w| {
        ["genotyp", "resistanc", "susceptibil", "sequenc"]
            .iter()
            .any(|stem| w.starts_with(stem))
    }) && words.iter().take(4).any(|w| w.starts_with("test"));
    let found = [
        "show",
        "shown",
        "shows",
        "demonstrate",
        "confirm",
        "detect",
        "identifie",
        "identified",
    ];
    let found = words.iter().any(|w| found.iter().any(|f| w.starts_with(f)));
    let more =
        |t: &Token| t.number().is_some() || t.lab().is_some() || t.is(Cue::Unless) || t.is(Cue::If);
    (tested && found && !context.exclusion.get() && !tokens.iter().any(more))
        .then(|| Node::new(Rule::Attestation))
}

/// "Early breast cancer, node-positive: the member is taking tamoxifen": the setting in front qualifies
/// the fact behind the colon; a condition that it names is asked for as well.
pub(super) fn in_setting(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let colon = tokens
        .iter()
        .position(|t| t.is_sign(':'))
        .filter(|at| (1..=12).contains(at))?;
    let (setting, behind) = (&tokens[..colon], &tokens[colon + 1..]);
    let plain = |t: &Token| {
        t.number().is_none()
            && t.group().is_none()
            && !(is_count(t) && t.norm != "all")
            && t.terms.iter().all(|_| t.condition().is_some())
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::Or | Cue::Concurrent))
    };
    let subject = behind.first().is_some_and(|t| t.is_silent());
    if depth > 0 || context.exclusion.get() || !subject || !setting.iter().all(plain) {
        return None;
    }
    let stated = statement(context, behind, text, depth + 1).filter(is_coded)?;
    let named: Vec<&Token> = setting.iter().filter(|t| t.condition().is_some()).collect();
    let mut node = match named.as_slice() {
        [] => stated,
        [only] => {
            let of = statement(context, std::slice::from_ref(*only), text, depth + 1)
                .filter(is_coded)?;
            join(of, stated, true)
        }
        _ => return None,
    };
    node.qualifiers.push(words_of(setting));
    Some(node)
}

/// "acute pain, such as pain after an operation": examples in plain words qualify a diagnosis.
pub(super) fn with_examples(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| t.is(Cue::Examples))
        .filter(|at| *at > 1)?;
    let more = |t: &Token| {
        t.is_drug()
            || t.lab().is_some()
            || t.number().is_some()
            || [Cue::Not, Cue::Unless, Cue::If, Cue::And, Cue::Window]
                .iter()
                .any(|c| t.is(*c))
    };
    if context.exclusion.get() {
        return None;
    }
    // "no storage disorder, such as Fabry disease": what must not be has a name.
    let of_disease = |t: &Token| {
        ["disorder", "disease", "condition"]
            .iter()
            .any(|w| t.says(w))
    };
    let denied = tokens[..at].iter().any(|t| t.is(Cue::Not));
    if denied
        && tokens[..at].iter().any(of_disease)
        && tokens[at..].iter().any(|t| t.condition().is_some())
    {
        return None;
    }
    // "clinical benefit, such as no new fracture": examples of what is attested anyway.
    if depth == 0
        && !tokens.iter().any(|t| t.is_drug() || t.number().is_some())
        && attestation::read(trim(&tokens[..at]), text).is_some()
    {
        return Some(Node::new(Rule::Attestation));
    }
    if tokens[at..].iter().any(more) {
        return None;
    }
    let mut node = statement(context, trim(&tokens[..at]), text, depth + 1)?;
    if node.rule == Rule::Attestation {
        return Some(node);
    }
    let diagnosed = node.is_diagnosis();
    node.qualifiers.push(words_of(&tokens[at..]));
    diagnosed.then_some(node)
}

/// "an inadequate response to either phototherapy (e.g., PUVA) or pharmacologic treatment with A or B": of
/// phototherapy no record tells, of the drugs it does.
pub(super) fn phototherapy_or(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.norm == "phototherapy")?;
    let mut or = at + 1;
    or += usize::from(tokens.get(or)?.group().is_some());
    let before = at - usize::from(at > 0 && tokens[at - 1].norm == "either");
    let silent = |t: &&Token| {
        t.is_silent()
            || matches!(
                t.norm.as_str(),
                "to" | "pharmacologic"
                    | "pharmacological"
                    | "drug"
                    | "systemic"
                    | "treatment with"
                    | "therapy with"
                    | "treatment"
                    | "with"
            )
    };
    if !tokens.get(or)?.is(Cue::Or)
        || !tokens[..at]
            .iter()
            .any(|t| t.is(Cue::Fail) || t.is(Cue::Intolerance) || t.is(Cue::Try))
    {
        return None;
    }
    let from = or + 1 + tokens.get(or + 1..)?.iter().take_while(silent).count();
    let said = [&tokens[..before], tokens.get(from..)?].concat();
    let tried = statement(context, &said, text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::Trial(_))))?;
    Some(join(tried, Node::new(Rule::Attestation), false))
}

/// "Adequate iron stores as indicated by a ferritin of 100 or more": what plain words mean stands behind.
pub(super) fn meant_by(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .take(8)
        .position(super::is_definition)
        .filter(|at| *at > 0)?;
    let plain = |t: &Token| {
        t.terms.is_empty()
            && t.number().is_none()
            && (t.shape == Shape::Word || t.is_comma())
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier))
    };
    if context.exclusion.get() || !tokens[..at].iter().all(plain) {
        return None;
    }
    let mut node =
        statement(context, &tokens[at + 1..], text, depth + 1).filter(super::measures)?;
    node.qualifiers.push(words_of(trim(&tokens[..at])));
    Some(node)
}
