//! What the words of a group's header mean: they only count, state a criterion of their own, go on in
//! each item below, or set a condition.

use std::borrow::Cow;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use pa_model::vocabulary::words::words;

use super::leaf::{self, Leaf};
use super::section;
use crate::criteria::{Node, Rule};
use crate::document::line::trailing_connective;
use crate::group;
use crate::kinds::Criterion;
use crate::kinds::age::Age;
use crate::kinds::diagnosis::Diagnosis;
use crate::kinds::requested::Requested;
use crate::language::{Cue, any_of};
use crate::phrase::Context;
use crate::phrase::account::is_enumeration;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::is_recorded;
use crate::phrase::list::drugs::{Asked, drugs, named as drug_named};
use crate::phrase::quantity;
use crate::phrase::token::{Shape, Token};
use crate::sentence::{defines, negate};

/// What a header says.
pub(super) enum HeaderReading {
    /// It only counts.
    Pure,
    /// It states a criterion of its own.
    Statement(Node),
    /// Its words go on in each item.
    Carried(String),
    /// Both.
    Both(Node, String),
    /// It states one alternative; its other words go on in each item, another.
    Either(Node, String),
    /// The rest is asked only where the condition holds.
    Conditional(Node, Box<HeaderReading>),
    Unread,
}

/// What a header's words before the counting phrase mean. `carried`: words of the header above;
/// `titled`: the count stands in parentheses, as behind a title.
pub(super) fn read(
    context: &Context<'_>,
    prefix: &str,
    carried: &str,
    excluding: bool,
    titled: bool,
    above: &[String],
) -> HeaderReading {
    if !excluding && let Some((what, age)) = of_age(prefix) {
        let age = Node::fact(age);
        return match read(context, what, carried, excluding, titled, above) {
            HeaderReading::Pure => HeaderReading::Statement(age),
            HeaderReading::Statement(node) => {
                HeaderReading::Statement(Node::new(Rule::All(vec![node, age])))
            }
            _ => HeaderReading::Unread,
        };
    }
    // "Check all that apply": how many must is not said, and no word of it belongs to a box.
    if group::instruction(prefix).is_some() {
        return HeaderReading::Unread;
    }
    let tokens = context.lex(prefix);
    let silent = |t: &Token| {
        matches!(t.shape, Shape::Sign(_))
            || t.is_silent() && !section::narrows(t)
            || matches!(
                t.norm.as_str(),
                "if" | "when"
                    | "meets"
                    | "meet"
                    | "satisfy"
                    | "must satisfy"
                    | "must meet"
                    | "satisfies"
                    | "met"
                    | "fulfills"
                    | "fall"
                    | "into"
                    | "fall into"
                    | "criteria"
                    | "based"
                    | "where"
                    | "other"
                    | "additional"
                    | "general"
                    | "policy"
                    | "statement"
                    | "requirement"
                    | "requirements"
                    | "check"
                    | "box"
                    | "boxes"
                    | "the following"
            )
            || t.group().is_some_and(is_enumeration)
            || section::is_granted(context, prefix, t)
    };
    if tokens.iter().all(silent)
        || section::is_enumerator(prefix.trim_end_matches('.'))
        || is_of_disease(prefix)
    {
        return HeaderReading::Pure;
    }
    if let Some((stated, carried)) = or_listed(prefix)
        && let Leaf::Criterion(node) = leaf::read(context, stated, excluding)
        && !excluding
        && asks_no_drug(&node)
    {
        return HeaderReading::Either(node, carried.into_owned());
    }
    if let Some((asked, excuse)) = or_unless(context, prefix)
        && let Leaf::Criterion(node) = leaf::read(context, asked, excluding)
        && !excluding
        && !matches!(node.rule, Rule::Attestation)
    {
        return HeaderReading::Either(node, excuse.to_owned());
    }
    if let Some((unless, condition, rest)) = leading_condition(prefix)
        && let Leaf::Criterion(when) = leaf::read(context, condition, false)
    {
        let when = if unless { negate(when) } else { when };
        let inner = read(context, rest, carried, excluding, false, above);
        return match inner {
            HeaderReading::Pure | HeaderReading::Carried(_) => {
                HeaderReading::Conditional(when, Box::new(inner))
            }
            _ => HeaderReading::Unread,
        };
    }
    // "Treatment history is one of the following"
    let noun = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "history" | "treatment" | "treatment history" | "current" | "status" | "is"
        )
    };
    if prefix.ends_with(" is")
        && tokens.len() <= 4
        && tokens.iter().all(|t| t.is_silent() || noun(t))
    {
        return HeaderReading::Pure;
    }
    // "Weight Management (must meet all)": a title without a code.
    let plain = |t: &Token| {
        !t.is_drug()
            && t.condition().is_none()
            && t.number().is_none()
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier))
    };
    if titled && tokens.len() <= 5 && tokens.iter().all(plain) {
        return HeaderReading::Pure;
    }
    // "Generic tenofovir is not suitable because of ONE of the following": the items say why.
    if ["suitable because of", "appropriate because of"]
        .iter()
        .any(|end| prefix.ends_with(end))
    {
        return HeaderReading::Pure;
    }
    // "Nexletol may be reauthorized for 12 months when:" counts nothing, and asks for what stands below.
    let opened = format!("{prefix} when the following criteria are met");
    if prefix.contains(" may be ") && section::intro(context, &opened).is_some() {
        return HeaderReading::Pure;
    }
    // "For weight reduction, BOTH of the following:"
    if section::intro(context, prefix).is_some() || section::is_use(prefix) {
        return HeaderReading::Pure;
    }
    // "Acute treatment of migraine, and ALL of the following"
    if !excluding && let Some(treated) = treated(context, prefix) {
        return match is_recorded(context, &treated.conditions) {
            true => HeaderReading::Statement(Node::fact(section::gate(treated))),
            false => HeaderReading::Pure,
        };
    }
    // "will NOT be using the requested agent in combination with": of what stands below.
    let goes_on = prefix.ends_with(" with") && tokens.last().is_some_and(|t| t.is(Cue::Concurrent));
    // "failure of antidepressants from TWO of the following classes": the items say which.
    if let [.., wider, from] = &tokens[..]
        && from.norm == "from"
        && (wider.class().is_some()
            || matches!(wider.norm.as_str(), "drug" | "agent" | "medication"))
    {
        return HeaderReading::Carried(prefix[..wider.span.start].trim_end().to_owned());
    }
    // "… prescribed for the treatment of gout and ALL of the following": the sentence ends before "and".
    let sentence = match trailing_connective(prefix) {
        Some((Joiner::And, sentence)) => sentence,
        _ => prefix,
    };
    if let Leaf::Criterion(node) = leaf::read(context, sentence, excluding)
        && !goes_on
        && !matches!(node.rule, Rule::Attestation)
    {
        // "granted for HIV-1 PrEP when": a reason that no record states asks for nothing.
        if let Rule::Criterion(Criterion::Diagnosis(d)) = &node.rule
            && !d.absent
            && !excluding
            && !is_recorded(context, &d.conditions)
        {
            return HeaderReading::Pure;
        }
        return HeaderReading::Statement(node);
    }
    // "The requested agent is being used for migraine prophylaxis AND ALL of the following": what the drug
    // is for, in words that no item goes on with.
    let told = approval_lead(context, prefix).trim_start();
    let told = told.strip_prefix("when ").unwrap_or(told);
    if (speaks_of_use(prefix) || speaks_of_use(told))
        && !(0..tokens.len())
            .any(|at| asks_more(context, &tokens[at]) && !is_weight_control(&tokens[at..]))
    {
        return HeaderReading::Statement(Node::new(Rule::Attestation));
    }
    if is_purpose(context, prefix) || is_setting(context, prefix) {
        return HeaderReading::Statement(Node::new(Rule::Attestation));
    }
    // "18 years of age or older with plaque psoriasis with either of the following": of a drug, "with"
    // would go on in the items.
    if let Some(stated) = prefix.strip_suffix(" with")
        && let Leaf::Criterion(node) = leaf::read(context, stated, excluding)
        && asks_no_drug(&node)
    {
        return HeaderReading::Statement(node);
    }
    if let Some(node) = of_population(context, prefix) {
        return HeaderReading::Statement(node);
    }
    // "Pediatric individuals, when ALL of the following are met"
    let who = prefix
        .strip_suffix(" when")
        .map(|w| w.trim_end_matches([',', ' ']));
    if let Some(Leaf::Criterion(node)) = who.map(|who| leaf::read(context, who, false))
        && matches!(node.rule, Rule::Criterion(Criterion::Age(_)))
    {
        return HeaderReading::Statement(node);
    }
    // "High risk of fracture, as indicated by any of": the items say what is meant.
    // "not controlled, as defined by" is what the items define.
    let of_state = |t: &Token| {
        let last = t.norm.rsplit(' ').next().unwrap_or_default();
        last == "controlled" || t.norm.contains("at goal") || t.norm == "at"
    };
    let behind = |at: usize| tokens[at + 1..].iter().take(2).any(of_state);
    let states = (0..tokens.len()).any(|at| tokens[at].is(Cue::Not) && !behind(at));
    if is_definition(prefix) && !states {
        // "ASCVD as evidenced by a history of any one of the following"
        let past = prefix.trim_end().to_lowercase().ends_with("history of");
        // "Patient has asthma that is uncontrolled, as defined by": the disease is asked for all the same.
        let disease = prefix
            .split_once(" that ")
            .map(|(named, _)| named)
            .or_else(|| prefix.strip_suffix(" affecting"))
            .or_else(|| prefix.strip_suffix(" involving"));
        if let Some(Leaf::Criterion(node)) = disease.map(|d| leaf::read(context, d, excluding))
            && node.is_diagnosis()
        {
            return HeaderReading::Statement(node);
        }
        return if past {
            HeaderReading::Carried("history of".to_owned())
        } else {
            HeaderReading::Pure
        };
    }
    // "Diagnosis of IBS-D, AND failure of …": what is complete stands, the rest is carried.
    for token in tokens.iter().rev() {
        if !token.is(Cue::And) {
            continue;
        }
        let left = prefix[..token.span.start].trim_end_matches([' ', ',']);
        let right = prefix[token.span.end..].trim();
        if let Leaf::Criterion(node) = leaf::read(context, left, excluding)
            && (right.is_empty() || !matches!(node.rule, Rule::Attestation))
        {
            return HeaderReading::Both(node, right.to_owned());
        }
    }
    if repeats(prefix, above) {
        return HeaderReading::Pure;
    }
    let prefix = if carried.is_empty() {
        prefix.to_owned()
    } else {
        format!("{carried} {prefix}")
    };
    HeaderReading::Carried(prefix)
}

/// "The disease falls into one of these settings": the items say what the disease is.
fn is_of_disease(prefix: &str) -> bool {
    let lower = prefix.trim().to_lowercase();
    let said = ["the ", "member's ", "patient's "]
        .iter()
        .find_map(|lead| lower.strip_prefix(lead))
        .unwrap_or(&lower);
    ["disease", "cancer", "tumor", "condition"]
        .iter()
        .any(|noun| {
            let verb = said.strip_prefix(noun).map(str::trim);
            matches!(
                verb,
                Some("falls into" | "falls under" | "is in" | "fits" | "meets")
            )
        })
}

/// "adults", "treatment of plaque psoriasis in adults": the ages at a header's end, and what stands before.
fn of_age(prefix: &str) -> Option<(&str, Age)> {
    let prefix = prefix.trim_end_matches([',', ' ']);
    let split = [" in ", " for "].iter().find_map(|w| prefix.rsplit_once(w));
    let (what, who) = split.unwrap_or(("", prefix));
    section::age_group(who).map(|age| (what, age))
}

/// What a header says is treated, if it says no more.
fn treated(context: &Context<'_>, prefix: &str) -> Option<Diagnosis> {
    let prefix = prefix.trim_end_matches([' ', ',']);
    let bare = prefix.strip_suffix(" and").unwrap_or(prefix);
    let bare = bare.trim_end_matches([' ', ',']);
    let (how, of) = bare
        .split_once(" of ")
        .or_else(|| bare.split_once(" for "))?;
    let how = how.strip_prefix("For ").unwrap_or(how);
    section::is_treatment(how)
        .then(|| section::indication(context, of))
        .flatten()
}

/// "treatment of atopic dermatitis in members 6 months of age or older", "chronic weight management in an
/// adult 18 years of age or older": what the approval is for, and who.
fn of_population(context: &Context<'_>, prefix: &str) -> Option<Node> {
    let prefix = prefix.trim_end_matches([' ', ',']);
    let prefix = prefix.strip_suffix(" and").unwrap_or(prefix);
    let lower = prefix.to_lowercase();
    let at = [
        "members ",
        "patients ",
        "individuals ",
        "adults ",
        "a member ",
        "a patient ",
        "an adult ",
        "an individual ",
        "children ",
        "adolescents ",
    ]
    .iter()
    .flat_map(|who| [format!(" in {who}"), format!(" for {who}")])
    .filter_map(|w| lower.find(&w))
    .min()?;
    let what = prefix.get(..at)?;
    let who = prefix.get(at..)?.trim_start().split_once(' ')?.1;
    let Leaf::Criterion(who) = leaf::read(context, who, false) else {
        return None;
    };
    let stated = match leaf::read(context, what, false) {
        Leaf::Criterion(node) => node,
        _ if speaks_of_use(what) || is_purpose(context, what) || section::is_use(what) => {
            Node::new(Rule::Attestation)
        }
        _ => return None,
    };
    asks_no_drug(&who).then(|| Node::new(Rule::All(vec![stated, who])))
}

/// "tried one of the following for 12 months, or has an intolerance to two of the following:": the two
/// halves of a header that counts twice.
pub(super) fn two_counts(header: &str) -> Option<(&str, &str)> {
    let lower = header.to_ascii_lowercase();
    let first = lower.find("of the following")? + "of the following".len();
    // "…, or has a contraindication to both:"
    let closing = lower.trim_end_matches([':', ' ']);
    let last = match lower.matches("of the following").count() {
        2 => lower.rfind("of the following")?,
        1 if [" to both", " to all", " to each"]
            .iter()
            .any(|end| closing.ends_with(end)) =>
        {
            closing.len()
        }
        _ => return None,
    };
    let between = lower.get(first..last)?;
    let (or, width) = [", or ", " or "]
        .iter()
        .find_map(|w| between.find(w).map(|at| (first + at, w.len())))?;
    let (left, right) = (header.get(..or)?, header.get(or + width..)?);
    let counts = |text: &str| group::header(text).op;
    let differ = counts(left)? != counts(right)?;
    differ.then_some((left.trim_end_matches([',', ' ']), right))
}

/// Whether a word of such a sentence asks for more than the use.
pub(super) fn asks_more(context: &Context<'_>, token: &Token) -> bool {
    token.is(Cue::Not)
        || token.number().is_some()
        || token.lab().is_some()
        || token.is_drug() && !context.is_policy_drug(token)
        || [
            Cue::Fail,
            Cue::Intolerance,
            Cue::Contraindication,
            Cue::History,
            Cue::Age,
        ]
        .iter()
        .any(|cue| token.is(*cue))
}

/// "chronic weight management", "weight loss": what a drug is for, and no weight that is asked for.
fn is_weight_control(tokens: &[Token]) -> bool {
    let control = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "management" | "loss" | "reduction" | "maintenance" | "control"
        )
    };
    matches!(tokens, [weight, behind, ..] if weight.lab().is_some() && control(behind))
}

/// Whether a header is a whole sentence about what the requested drug is used for.
pub(super) fn speaks_of_use(prefix: &str) -> bool {
    let lower = prefix.to_lowercase();
    if lower.starts_with("used for ") || lower.starts_with("being used for ") {
        return true;
    }
    let subject = ["the requested ", "requested "]
        .iter()
        .find_map(|s| lower.strip_prefix(s))
        .and_then(|rest| rest.split_once(' '));
    subject.is_some_and(|(noun, rest)| {
        matches!(noun, "agent" | "drug" | "medication" | "product")
            && [
                "is being used for ",
                "is used for ",
                "will be used for ",
                "is prescribed for ",
                "is being prescribed for ",
                "is requested for ",
            ]
            .iter()
            .any(|verb| rest.starts_with(verb))
    })
}

/// "First-line maintenance, meeting": a setting in plain words, which the prescriber confirms.
fn is_setting(context: &Context<'_>, prefix: &str) -> bool {
    let Some(setting) = [", meeting", ", and meeting", ", with"]
        .iter()
        .find_map(|end| prefix.strip_suffix(end))
    else {
        return false;
    };
    let tokens = context.lex(setting);
    let plain = |t: &Token| {
        t.terms.is_empty()
            && t.number().is_none()
            && matches!(t.shape, Shape::Word | Shape::Sign('-' | ','))
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier))
    };
    (1..=7).contains(&tokens.len()) && tokens.iter().all(plain)
}

/// What a drug is given for where it keeps a disease away.
pub(super) const PREVENTION: [&str; 3] =
    ["prevention of ", "prophylaxis of ", "prophylaxis against "];

/// "preventing CMV disease", "pubertal suppression to increase adult height": what an approval is for, in
/// words that no record states.
fn is_purpose(context: &Context<'_>, prefix: &str) -> bool {
    let lower = prefix.to_lowercase();
    let prevents = [
        "preventing ",
        "lowering ",
        "reducing ",
        "reduction of ",
        "slowing ",
        "delaying ",
        "improving ",
        "maintaining ",
    ]
    .iter()
    .chain(&PREVENTION)
    .any(|w| lower.starts_with(w));
    let tokens = context.lex(prefix);
    let aims = [
        " to increase ",
        " to reduce ",
        " to improve ",
        " to prevent ",
    ]
    .iter()
    .any(|w| lower.contains(w))
        && tokens.iter().all(|t| t.terms.is_empty());
    let more = |t: &Token| asks_more(context, t) && t.lab().is_none();
    (prevents || aims) && !tokens.iter().any(more)
}

/// "hormonal agents used for at least 90 days": the suffix without the noun that only says what the items
/// are.
pub(super) fn without_noun<'t>(context: &Context<'_>, suffix: &'t str) -> &'t str {
    let tokens = context.lex(suffix);
    let plain = |t: &&Token| {
        t.shape == Shape::Word && t.terms.is_empty() && (t.cues.is_empty() || t.is(Cue::Qualifier))
    };
    let noun = tokens.iter().take_while(plain).count();
    let named = tokens.get(noun).is_some_and(|t| {
        matches!(
            t.norm.as_str(),
            "agent" | "drug" | "medication" | "product" | "therapy" | "treatment"
        )
    });
    match tokens.get(noun + 1) {
        Some(next) if named && noun > 0 && noun <= 3 => &suffix[next.span.start..],
        _ => suffix,
    }
}

/// Whether the words only say again what a title above names ("for HIV-1 PrEP" below "HIV-1
/// pre-exposure prophylaxis (PrEP)").
fn repeats(prefix: &str, above: &[String]) -> bool {
    let said = |text: &str| -> Vec<_> { words(text).into_iter().map(|w| w.norm).collect() };
    let own = said(prefix);
    above
        .last()
        .is_some_and(|title| own.len() <= 6 && own.iter().all(|w| said(title).contains(w)))
}

/// The name of the one value that a header speaks of, and the window in which it was taken, where it
/// compares, denies and names nothing else.
pub(super) fn only_lab(context: &Context<'_>, header: &str) -> Option<(String, String)> {
    let tokens = context.lex(header);
    let window = quantity::first_window(&tokens).map(|(place, _)| place);
    let mut within = window.clone().map_or(String::new(), |w| {
        header[tokens[w.start].span.start..tokens[w.end - 1].span.end].to_owned()
    });
    // "BMI (within the last 90 days)": the window, and nothing beside it.
    for group in tokens.iter().filter_map(Token::group) {
        match (quantity::first_window(group), group) {
            (Some(_), [first, .., last]) if within.is_empty() && only_window(group).is_some() => {
                within = header[first.span.start..last.span.end].to_owned();
            }
            (Some(_), _) => return None,
            (None, _) if group.iter().any(Token::is_drug) => return None,
            (None, _) => {}
        }
    }
    let tokens: Vec<Token> = tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| !window.as_ref().is_some_and(|w| w.contains(at)))
        .map(|(_, token)| token.clone())
        .collect();
    let mut labs = tokens.iter().filter(|t| t.lab().is_some());
    let lab = labs.next()?;
    let other = |t: &Token| {
        t.is_drug()
            || t.number().is_some() && t.raw.chars().any(|c| c.is_ascii_digit())
            || t.is(Cue::Not)
            || t.is(Cue::Unless)
            || t.is(Cue::If)
            || t.is(Cue::Window)
    };
    // "body mass index (BMI)" is one name.
    let same = labs.all(|t| t.terms == lab.terms);
    (same && !tokens.iter().any(other)).then(|| (lab.raw.to_string(), within))
}

/// The days of a window that is all that the words say, beside silent ones.
pub(super) fn only_window(tokens: &[Token]) -> Option<u32> {
    let (place, days) = quantity::first_window(tokens)?;
    let silent = |t: &Token| t.is_comma() || t.norm == "from" || t.is_silent();
    let around = tokens[..place.start].iter().chain(&tokens[place.end..]);
    around.into_iter().all(silent).then_some(days)
}

/// Whether the words in front of a count deny what the items say.
pub(super) fn denies(context: &Context<'_>, prefix: &str) -> bool {
    let tokens = context.lex(prefix);
    // "asthma that is not controlled, as defined by one of the following": the negation stands before what it
    // means.
    let means = |t: &Token| defines(t) || t.is(Cue::Cause);
    let not = |t: &Token| {
        t.is(Cue::Not)
            && !matches!(
                t.norm.as_str(),
                "other than" | "excluding" | "except" | "except for"
            )
    };
    let mut denials = (0..tokens.len()).filter(|at| not(&tokens[*at]));
    let reaches = |at: usize| !tokens[at..].iter().any(means);
    denials.next().is_some_and(reaches)
        && denials.next().is_none()
        && !tokens.iter().any(|t| t.is(Cue::Unless))
}

/// "about modafinil and armodafinil": words behind a count that only say what the items, sentences of their own, are
/// about.
pub(super) fn names_topic(context: &Context<'_>, suffix: &str) -> bool {
    let Some(topic) = ["about ", "regarding ", "concerning "]
        .iter()
        .find_map(|lead| suffix.strip_prefix(lead))
    else {
        return false;
    };
    let named = |t: &Token| t.is_drug() || t.condition().is_some() || t.lab().is_some();
    let joins = |t: &Token| t.is_comma() || t.is(Cue::And) || t.is(Cue::Or) || t.is_silent();
    context.lex(topic).iter().all(|t| named(t) || joins(t))
}

/// "contraindications to the requested agent": words behind a count that say what the items are to the drug.
pub(super) fn names_contraindications(context: &Context<'_>, suffix: &str) -> bool {
    let tokens = context.lex(suffix);
    let about = |t: &Token| {
        context.is_requested(t)
            || context.is_policy_drug(t)
            || t.is_silent()
            || matches!(
                t.norm.as_str(),
                "therapy" | "treatment" | "use" | "use of" | "fda" | "labeled"
            )
    };
    let named = |t: &Token| t.is(Cue::Contraindication);
    tokens.iter().any(named) && tokens.iter().all(|t| named(t) || about(t))
}

/// "Patient must not have any of the following", "None of the following exclusions apply": words that say what must
/// not be, in whichever section they stand.
pub(super) fn prohibits(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "must",
        "should",
        "cannot",
        "may not",
        "shall",
        "not to be",
        "exclusion",
        "requires",
        "contraindication",
        "not be used",
        "not covered",
        "not approv",
        "will not",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// "The patient meets": whether it is told of the patient what is counted.
pub(super) fn speaks_of_patient(prefix: &str) -> bool {
    let said = words(prefix);
    let says = |list: &[&str]| said.iter().any(|w| list.contains(&w.norm.as_str()));
    says(&["patient", "member", "individual"]) && says(&["meet", "meets", "has", "have", "ha"])
}

/// Whether the words behind a count only say what the items are: nothing in them counts, dates, denies
/// or names a drug.
pub(super) fn describes(context: &Context<'_>, suffix: &str) -> bool {
    let tokens = context.lex(suffix);
    let says = |t: &Token| {
        t.number().is_some()
            || section::narrows(t)
            || t.is_drug()
            || t.lab().is_some()
            || t.group().is_some()
            || t.cues
                .iter()
                .any(|c| !matches!(c, Cue::Inert | Cue::Qualifier | Cue::Or))
    };
    !tokens.is_empty() && tokens.len() <= 8 && !tokens.iter().any(says)
}

/// "reasons why Mavyret cannot be used": words behind a count that say what the items below are, each of which
/// is a sentence of its own.
pub(super) fn gives_reasons<'t>(suffix: &str, mut items: impl Iterator<Item = &'t str>) -> bool {
    let first = suffix.split_whitespace().next().unwrap_or_default();
    let reason = ["reason", "reasons", "circumstances", "situations"].contains(&first);
    reason && items.all(is_sentence)
}

/// Whether an item says of whom it speaks: it needs no words of a header.
pub(super) fn is_sentence(item: &str) -> bool {
    let lower = item.to_ascii_lowercase();
    let said = lower.strip_prefix("the ").unwrap_or(&lower);
    [
        "patient ",
        "member ",
        "individual ",
        "prescriber ",
        "beneficiary ",
        "client ",
        "recipient ",
    ]
    .iter()
    .any(|subject| said.starts_with(subject))
}

/// "is documented with respect to metformin": words behind a count that name only what the items name
/// themselves.
pub(super) fn said_again<'t>(
    context: &Context<'_>,
    suffix: &str,
    items: impl Iterator<Item = &'t str>,
) -> bool {
    let tokens = context.lex(suffix);
    let items: Vec<_> = items.map(|text| context.lex(text)).collect();
    let again = |t: &Token| {
        t.is_drug()
            && !items.is_empty()
            && items
                .iter()
                .all(|item| item.iter().any(|i| i.terms == t.terms))
    };
    let says = |t: &Token| {
        t.number().is_some()
            || t.condition().is_some()
            || t.lab().is_some()
            || t.group().is_some()
            || t.cues
                .iter()
                .any(|c| !matches!(c, Cue::Inert | Cue::Qualifier | Cue::Or))
    };
    let named = tokens.iter().any(Token::is_drug);
    named
        && tokens
            .iter()
            .all(|t| if t.is_drug() { again(t) } else { !says(t) })
}

/// Whether a node asks for coded facts, none of them about drugs.
fn asks_no_drug(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(criterion) => {
            !matches!(criterion, Criterion::Trial(_) | Criterion::Concurrent(_))
        }
        Rule::All(_) | Rule::Any(_) => node.children().into_iter().all(asks_no_drug),
        _ => false,
    }
}

/// The drugs that the words of approval before a header's own name: "Approve Myfembree for up to 24 months if".
pub(super) fn granted_to(context: &Context<'_>, text: &str) -> Option<Requested> {
    let counted = group::header(text);
    let lead = lead(context, &counted);

    // "Approve Myfembree for 1 year if ALL of these apply": nothing of its own stands behind them.
    let ends = |joint| counted.prefix.ends_with(joint);
    let before = match [" if", " when", " where"].into_iter().any(ends) {
        true => counted.prefix,
        false => counted.prefix.strip_suffix(lead)?,
    };
    let lower = before.to_lowercase();
    let approves = [
        "approve",
        "authoriz",
        "covered",
        "coverage",
        "medically necessary",
    ]
    .iter()
    .any(|word| lower.contains(word));
    let tokens = context.lex(before);
    let named: Vec<&Token> = tokens
        .iter()
        .filter(|t| context.is_policy_drug(t))
        .collect();
    if !approves || named.is_empty() || tokens.iter().any(|t| t.is(Cue::Not)) {
        return None;
    }
    let drugs = named
        .into_iter()
        .map(|t| drug_named(context, t))
        .collect::<Option<_>>()?;
    Some(Requested { drugs })
}

/// Whether a header ends in words behind which stands what is meant.
pub(super) fn is_definition(prefix: &str) -> bool {
    const WORDS: [&str; 19] = [
        "testing showing",
        "affecting",
        "involving",
        "as indicated by",
        "as evidenced by",
        "as defined by",
        "defined as",
        "as shown by",
        "as demonstrated by",
        "indicated by",
        "evidenced by",
        "confirmed by",
        "as confirmed by",
        "shown by",
        "as documented by",
        "verified by",
        "established by",
        "supported by",
        "documented by",
    ];
    let lower = prefix.to_lowercase();
    let end = lower
        .trim_end()
        .trim_end_matches(" having")
        .trim_end_matches(" a history of");
    WORDS.iter().any(|w| end.ends_with(w))
}

/// The words of the drugs that a header asks for, where it asks for one trial: "of an oral bisphosphonate".
pub(super) fn tried(context: &Context<'_>, prefix: &str, node: &Node) -> Option<String> {
    fn trials(node: &Node) -> usize {
        match &node.rule {
            Rule::Criterion(Criterion::Trial(_)) => 1,
            _ => node.children().into_iter().map(trials).sum(),
        }
    }
    let tokens = context.lex(prefix);
    let start = tokens.iter().position(Token::is_drug)?;
    let list = drugs(context, &tokens, start, Asked::For)?;
    let last = tokens.get(list.end.checked_sub(1)?)?;
    let alone = !tokens[list.end..].iter().any(Token::is_drug);
    let named = prefix.get(tokens[start].span.start..last.span.end)?;
    (trials(node) == 1 && alone).then(|| format!("of {named}"))
}

/// "Individual has a condition for which anticholinergics are to be avoided, including:" above names of diseases, one
/// of which is enough.
pub(super) fn gives_conditions(context: &Context<'_>, header: &str) -> bool {
    let lower = header.trim_end_matches([':', ' ', ',']).to_lowercase();
    let ends = [" including", " such as", " e.g.", " for example", " like"];
    let Some(said) = ends.iter().find_map(|end| lower.strip_suffix(end)) else {
        return false;
    };
    let nouns = [
        "a condition",
        "a medical condition",
        "a comorbid condition",
        "a comorbidity",
        "a disorder",
        "a disease",
        "a coexisting condition",
    ];
    let has = nouns.iter().any(|noun| {
        said.contains(&format!("has {noun}")) || said.contains(&format!("have {noun}"))
    });
    let states = |t: &Token| {
        t.condition().is_some()
            || t.lab().is_some()
            || t.number().is_some()
            || t.is(Cue::Not)
            || t.is(Cue::Fail)
            || t.is(Cue::Try)
            || t.is(Cue::Current) && !t.is_silent()
            || t.bounds_age()
    };
    has && !context.lex(said).iter().any(states)
}

/// "has a history of clinical ASCVD or a cardiovascular event listed below": what is stated, and the words
/// that go on in the items.
fn or_listed(prefix: &str) -> Option<(&str, Cow<'_, str>)> {
    if let Some(found) = or_lower(prefix) {
        return Some(found);
    }
    let (stated, rest) = prefix.rsplit_once(" or a")?;
    let rest = rest.strip_prefix('n').unwrap_or(rest).strip_prefix(' ')?;
    let nouns = [
        "event",
        "condition",
        "disorder",
        "disease",
        "diagnosis",
        "complication",
        "risk factor",
    ];
    let named = rest.split_whitespace().count() <= 3 && nouns.iter().any(|n| rest.ends_with(n));
    let past = stated.find("history of").map(|at| at + "history of".len());
    named.then(|| (stated, Cow::Borrowed(past.map_or("", |end| &stated[..end]))))
}

/// "BMI of 30 or more, or 27 or more with": the value that is enough, and the words that the items go on with.
fn or_lower(prefix: &str) -> Option<(&str, Cow<'_, str>)> {
    let (stated, rest) = prefix.rsplit_once(", or ")?;
    let number =
        |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || c == '≥' || c == '>');
    let at = stated.find(|c: char| c.is_ascii_digit() || c == '≥' || c == '>')?;
    let joins = ["with", "and", "plus"]
        .iter()
        .any(|word| rest.ends_with(word));
    (number(rest) && joins).then(|| (stated, Cow::Owned(format!("{}{rest}", &stated[..at]))))
}

/// "One of the following or all are contraindicated:": a header's words, as they are put elsewhere.
pub(super) fn plainly(text: Cow<'_, str>) -> Cow<'_, str> {
    const TURNS: [(&str, &str); 6] = [
        // "… may be granted for continuation of treatment in members with asthma when …": for those members.
        (
            " for continuation of treatment in members ",
            " for members ",
        ),
        (" for continuation of therapy in members ", " for members "),
        (
            ", or all are contraindicated",
            ", unless all are contraindicated",
        ),
        (
            " or all are contraindicated",
            ", unless all are contraindicated",
        ),
        (
            ", or both are contraindicated",
            ", unless both are contraindicated",
        ),
        (
            " or both are contraindicated",
            ", unless both are contraindicated",
        ),
    ];
    let found = TURNS.iter().find(|(said, _)| text.contains(said));
    match found {
        Some((said, plain)) => Cow::Owned(text.replace(said, plain)),
        None => text,
    }
}

/// "Failure of X, unless the member meets": what is asked, and the words that go on in the items, any of
/// which excuses from it.
fn or_unless<'t>(context: &Context<'_>, prefix: &'t str) -> Option<(&'t str, &'t str)> {
    let at = prefix.to_lowercase().rfind(" unless ")?;
    let (asked, excuse) = (prefix.get(..at)?, prefix.get(at + " unless ".len()..)?);
    let tokens = context.lex(excuse);
    let silent = |t: &Token| {
        (t.is(Cue::Inert) || t.is(Cue::Diagnosis)) && t.terms.is_empty()
            || t.norm.starts_with("meet")
    };
    let meets = tokens.last().is_none_or(|t| !t.is(Cue::Diagnosis));
    (!tokens.is_empty() && tokens.iter().all(silent)).then(|| {
        (
            asked.trim_end_matches([',', ' ']),
            if meets { "" } else { excuse },
        )
    })
}

/// "If the request is for Rybelsus, patient meets": whether it says "unless", the condition, and what stands
/// behind it. Where the count follows at once ("If the patient is 18 or older, ONE of …"), the condition is all
/// there is.
fn leading_condition(prefix: &str) -> Option<(bool, &str, &str)> {
    let lower = prefix.to_lowercase();
    let lead = ["if ", "when ", "unless ", "for requests for "]
        .into_iter()
        .find(|w| lower.starts_with(w))?;
    let (unless, start) = (lead == "unless ", lead.len());
    // "If the member has cirrhosis (with ascites, or with varices)": a comma within parentheses, or before the
    // last of several conditions, ends none of them.
    let ends = |comma: &usize| {
        let before = &prefix[..*comma];
        let behind = lower.get(comma + 1..).unwrap_or_default().trim_start();
        before.matches('(').count() == before.matches(')').count()
            && !["or ", "and "].iter().any(|w| behind.starts_with(w))
    };
    let mut commas = prefix.match_indices(',').map(|(at, _)| at).filter(ends);
    match commas.next_back() {
        Some(comma) => (comma > start).then(|| {
            let rest = prefix[comma + 1..].trim();
            (
                unless,
                &prefix[start..comma],
                rest.strip_prefix("then").unwrap_or(rest).trim(),
            )
        }),
        None => Some((unless, &prefix[start..], "")),
    }
}

/// "Unless there is a contraindication or intolerance, patient is receiving each of the following", "is taking, unless
/// each is contraindicated, each of …": the header without the excuse, and the words of it that each item goes on
/// with.
pub(super) fn excused_in_front(text: &str) -> Option<(String, &'static str)> {
    let lower = text.to_lowercase();
    let start = match lower.starts_with("unless ") {
        true => 0,
        false => lower.find(", unless ")?,
    };
    let clause = start + lower[start..].find("unless ")?;
    let end = clause + lower[clause..].find(',')?;
    let excuses = |word: &str| {
        ["contraindicat", "intoleran", "tolerat"]
            .iter()
            .any(|stem| word.starts_with(stem))
            || matches!(
                word,
                "unless"
                    | "there"
                    | "is"
                    | "are"
                    | "was"
                    | "were"
                    | "a"
                    | "an"
                    | "the"
                    | "or"
                    | "not"
                    | "each"
                    | "documented"
                    | "has"
                    | "patient"
                    | "member"
                    | "exists"
                    | "exist"
                    | "they"
                    | "it"
            )
    };
    let said = lower.get(clause..end)?;
    if !said.split_whitespace().all(excuses) {
        return None;
    }
    let excuse = match (said.contains("contraindicat"), said.contains("tolera")) {
        (true, true) => "unless contraindicated or not tolerated",
        (true, false) => "unless contraindicated",
        (false, true) => "unless not tolerated",
        (false, false) => return None,
    };
    let (before, behind) = (text.get(..start)?, text.get(end + 1..)?.trim_start());
    let joined = format!("{before} {behind}");
    Some((joined.trim_start().to_owned(), excuse))
}

/// Takes "unless all are contraindicated or not tolerated" off a header's suffix: the words that then
/// go before each item.
pub(super) fn every_excused(header: &mut group::GroupHeader<'_>) -> Option<&'static str> {
    let lower = header.suffix.to_lowercase();
    let these = lower.contains("unless")
        && ["to these", "to all", "to both", "to each"]
            .iter()
            .any(|w| lower.contains(w));
    let at = ["unless both", "unless all", "unless each", "unless there"]
        .iter()
        .find_map(|w| lower.find(w).filter(|_| *w != "unless there" || these))?;
    let clause = &lower[at..];
    let excuse = match (
        clause.contains("contraindicat"),
        clause.contains("tolerat") || clause.contains("adverse") || clause.contains("intoleran"),
    ) {
        (true, true) => "Contraindication or intolerance to",
        (true, false) => "Contraindication to",
        (false, true) => "Intolerance to",
        (false, false) => return None,
    };
    header.suffix = header.suffix.get(..at)?.trim_end_matches([' ', ',']);
    Some(excuse)
}

/// "Which of these applies to the member? At least one must be answered yes.": a question whose answers are
/// the items, and how they count.
pub(super) fn which(header: &str) -> Option<group::Op> {
    let lower = header.to_lowercase();
    let asks = ["which of these ", "which of the following "]
        .iter()
        .any(|w| lower.starts_with(w));
    let (_, told) = lower.split_once('?').filter(|_| asks)?;
    if told.contains("at least one") || told.contains("any") || told.trim().is_empty() {
        Some(group::Op::Any)
    } else {
        ["all ", "every", "each"]
            .iter()
            .any(|w| told.contains(w))
            .then_some(group::Op::All)
    }
}

/// The words of a header that say something of the patient: without what grants the approval, and without
/// a count before the one that holds.
pub(super) fn lead<'t>(context: &Context<'_>, header: &group::GroupHeader<'t>) -> &'t str {
    let mut lead = approval_lead(context, section_lead(header.prefix));
    // "two agents for prophylaxis (at least one agent in any two of the following classes)": the count in
    // the parenthesis is the stricter one.
    if let Some((outer, inner)) = lead.split_once('(')
        && !inner.contains(')')
        && matches!(header.op, Some(group::Op::AtLeast(_)))
    {
        let lower = outer.to_lowercase();
        let count = ["at least two", "at least three", "two", "three"]
            .iter()
            .find_map(|w| lower.rfind(w));
        let nouns = ["agent", "drug", "medication", "therap", "class"];
        if let Some(at) = count.filter(|at| nouns.iter().any(|n| lower[*at..].contains(n))) {
            lead = outer[..at].trim_end();
        }
    }
    // "failure of at least one antiretroviral drug from at least three of the following classes": the items
    // are what the drugs are from.
    if let Some(from) = lead.strip_suffix(" from") {
        let lower = from.to_lowercase();
        let one = [" at least one ", " at least 1 ", " one ", " a "]
            .iter()
            .find_map(|w| lower.rfind(w));
        if let Some(at) = one.filter(|at| lower[*at..].split_whitespace().count() <= 6) {
            lead = lead[..at].trim_end_matches([' ', ',']);
        }
    }
    for joint in [" when", " if", " where", " provided"] {
        lead = lead.strip_suffix(joint).unwrap_or(lead);
    }
    // "is taking guideline-directed medical therapy made up of": each of what stands below.
    let therapy = [
        " made up of",
        " consisting of",
        " composed of",
        " comprised of",
    ]
    .iter()
    .find_map(|end| lead.strip_suffix(end))
    .and_then(|rest| rest.strip_suffix(" therapy"));
    if let Some(rest) = therapy {
        let rest = rest.strip_suffix(" medical").unwrap_or(rest);
        let directed = [
            " guideline-directed",
            " guideline directed",
            " background",
            " standard",
        ];
        lead = directed
            .iter()
            .find_map(|word| rest.strip_suffix(word))
            .unwrap_or(lead);
    }
    // "Statin requirement: individual meets": a label in front of the sentence.
    if let Some((label, rest)) = lead.split_once(": ") {
        let says = [
            "requirement",
            "criteria",
            "criterion",
            "therapy",
            "trial",
            "step",
        ]
        .iter()
        .any(|w| label.to_lowercase().ends_with(w));
        let whom = [
            "individual",
            "member",
            "patient",
            "the ",
            "recipient",
            "beneficiary",
        ]
        .iter()
        .any(|w| rest.to_lowercase().starts_with(w));
        if says && whom && label.split_whitespace().count() <= 4 {
            lead = rest;
        }
    }
    // "Used as add-on maintenance treatment in a patient who has been receiving": of the patient.
    let lower = lead.to_lowercase();
    let used = [
        "used as ",
        "prescribed as ",
        "will be used as ",
        "is used as ",
    ]
    .iter()
    .any(|w| lower.starts_with(w));
    let who = [
        " in a patient who ",
        " in patients who ",
        " in a member who ",
        " in members who ",
    ]
    .iter()
    .find_map(|w| lower.find(w).map(|at| at + w.len()));
    if let Some(at) = who.filter(|_| used) {
        lead = lead.get(at..).unwrap_or(lead);
    }
    lead
}

/// "Authorization of 12 months may be granted for treatment of psoriasis when": whom the approval is
/// for, where the words of approval name anybody.
fn population(prefix: &str) -> Option<&str> {
    const GRANTED: [&str; 8] = [
        "granted",
        "approved",
        "authorized",
        "considered",
        "provided",
        "covered",
        "issued",
        "given",
    ];
    static SAID: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let verbs = GRANTED
            .iter()
            .flat_map(|w| [" be ", " is ", " are "].map(|verb| format!("{verb}{w} ")));
        let said: Vec<String> = verbs.collect();
        any_of(said.iter().map(String::as_str))
    });
    const NECESSARY: &str = "medically necessary ";
    let granted = SAID.find(prefix).map(|found| found.end());
    if granted.is_none() && !prefix.to_ascii_lowercase().contains(NECESSARY) {
        return None;
    }
    let lower = prefix.to_lowercase();
    // "The plan considers X medically necessary for …", "may be considered medically necessary for …"
    let necessary = lower.find(NECESSARY).map(|at| at + NECESSARY.len());
    let of = granted.into_iter().chain(necessary).find_map(|verb| {
        ["for the ", "for ", "to ", "in "]
            .iter()
            .find_map(|w| lower[verb..].starts_with(w).then(|| verb + w.len()))
    })?;
    let end = [
        " when",
        " if",
        " who meet",
        " provided",
        " that meet",
        " based on",
        " meeting",
    ]
    .iter()
    .filter_map(|w| lower[of..].find(w).map(|at| of + at))
    .min()
    .unwrap_or(lower.len());
    let named = prefix.get(of..end)?.trim();
    // "for continued treatment of type 2 diabetes"
    for goes_on in [
        "continued treatment of ",
        "continuation of treatment of ",
        "continuation of therapy for ",
        "continued therapy for ",
        "continued use for ",
        "continued use of the drug for ",
        "members requesting reauthorization for ",
        "members requesting continuation for ",
        "members requesting continuation of therapy for ",
        "continued ",
    ] {
        if lower[of..end].trim_start().starts_with(goes_on) {
            return named.get(goes_on.len()..);
        }
    }
    // The months of an age are no length of approval.
    let said = lower[of..end]
        .replace("months of age", "")
        .replace("months old", "");
    let renews = [
        "continu",
        "renew",
        "reauthor",
        "up to",
        "month",
        "year of therapy",
        "the duration",
    ]
    .iter()
    .any(|w| said.contains(w));
    (!renews && !named.is_empty()).then_some(named)
}

/// "Approve for 1 year if the patient meets": the words of approval before the count.
fn approval_lead<'t>(context: &Context<'_>, prefix: &'t str) -> &'t str {
    if let Some(named) = population(prefix) {
        return named;
    }
    let lower = prefix.to_lowercase();
    let approves = [
        "approve",
        "authoriz",
        "covered",
        "coverage",
        "considered",
        "recommended",
        "medically necessary",
        "may be",
    ]
    .iter()
    .any(|w| lower.contains(w));
    if !approves || lower.contains(" with ") && lower.contains("diagnos") {
        return prefix;
    }
    for joint in [
        " if ",
        " when ",
        " based on",
        " in those who",
        " for members who",
        " for patients who",
        " provided that",
        " as long as",
        " who",
        " upon",
    ] {
        if let Some(at) = lower.rfind(joint)
            && let Some((granted, rest)) = prefix.get(..at).zip(prefix.get(at + joint.len()..))
        {
            // "approved for women with osteoporosis when": whom it is for is no word of approval.
            return match section::narrows_by_more(context, granted) {
                true => prefix,
                false => rest.trim(),
            };
        }
    }
    prefix
}

/// "Atherosclerotic disease (ASCVD). Approve …": the sentence that carries the count is the last.
fn section_lead(prefix: &str) -> &str {
    match prefix.rfind(". ") {
        Some(at) => prefix[at + 2..].trim(),
        None => prefix,
    }
}
