//! One line or sentence of a criteria section.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use pa_model::vocabulary::{IngredientId, Term};
use rustc_hash::FxHashMap;

use super::header::{PREVENTION, asks_more as states_more, speaks_of_use};
use super::question;
use super::refusal::{excluded_tail, excluding_head, exclusion_lead};
use super::section;
use super::silent::{
    is_about_the_policy, is_administrative, is_duration_statement, is_example_note, is_footer,
    is_limit, is_routing, names_the_drug,
};
use crate::criteria::{Node, Rule, SectionKind};
use crate::document::line::closed;
use crate::document::{plain, title};
use crate::kinds::Criterion;
use crate::kinds::requested::Requested;
use crate::language::attestation;
use crate::language::plain::Plain;
use crate::language::{self, Cue, any_of};
use crate::phrase::Context;
use crate::phrase::list::drugs::named as drug_named;
use crate::phrase::quantity::duration;
use crate::phrase::token::Token;
use crate::sentence;
use crate::sentence::own_use::{intended, of_request, prescribed};

/// What a sentence is.
#[derive(Clone)]
pub(super) enum Leaf {
    /// A criterion, in the passing sense.
    Criterion(Node),
    /// A required absence stated in its own words ("is not covered for members with …").
    Exclusion(Node),
    /// States no criterion.
    Background,
    /// Not read; where it stopped, in bytes of the sentence.
    Unreadable(Option<std::ops::Range<usize>>),
    /// What a sentence excludes in its own words, not read.
    UnreadExclusion(Option<std::ops::Range<usize>>),
}

/// By what the lines before have named, which "other" sets apart.
type ReadLines = FxHashMap<(bool, String), (Vec<IngredientId>, Leaf)>;

/// Lines as they were read: whether a section asks for anything is looked up before its lines are.
#[derive(Default)]
pub(super) struct Read {
    of: RefCell<ReadLines>,
}

impl Read {
    /// As [`read`], without its closing punctuation.
    pub(super) fn line(&self, context: &Context<'_>, text: &str, exclusion: bool) -> Leaf {
        let key = (exclusion, closed(text).to_owned());
        let mentioned = context.mentioned.borrow().clone();
        if let Some((before, leaf)) = self.of.borrow().get(&key)
            && *before == mentioned
        {
            return leaf.clone();
        }
        let leaf = read(context, &key.1, exclusion);
        self.of.borrow_mut().insert(key, (mentioned, leaf.clone()));
        leaf
    }
}

/// The sentences of a text: split at full stops, question marks and semicolons before capitals.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices(['.', '?', '!']) {
        let next = text[at + 1..]
            .chars()
            .find(|c| !c.is_whitespace() && *c != '"');
        let spaced = bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace);
        let word = text[start..at]
            .rsplit(|c: char| c.is_whitespace() || c == '(')
            .next()
            .unwrap_or_default();
        let abbreviation = matches!(
            word.to_ascii_lowercase().as_str(),
            "e.g"
                | "i.e"
                | "vs"
                | "dr"
                | "mr"
                | "ms"
                | "no"
                | "approx"
                | "etc"
                | "eg"
                | "st"
                | "c"
                | "h"
                | "s"
                | "e"
        );
        let open = text[start..at].matches('(').count() > text[start..at].matches(')').count();
        if spaced
            && !abbreviation
            && !open
            && next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        {
            out.push(text[start..=at].trim());
            start = at + 1;
        }
    }
    let last = text[start..].trim();
    if !last.is_empty() {
        out.push(last);
    }
    out
}

/// Reads one sentence; `exclusion`: it stands under an exclusion.
pub(super) fn read(context: &Context<'_>, text: &str, exclusion: bool) -> Leaf {
    let text = plain::without_papers(answerless(text));
    let text = &*text;
    let text = if exclusion { without_use(text) } else { text };
    let text = without_stage(text);
    let stated = question::statement(text);
    let text = stated.as_deref().unwrap_or(text);
    if !exclusion && plain::asks_for_papers(text.trim_matches(['(', ')', '[', ']'])) {
        return Leaf::Criterion(Node::new(Rule::Attestation));
    }
    if let Some(found) = for_labelled(context, text, exclusion) {
        return found;
    }
    let tokens = context.lex(text);
    if tokens.is_empty()
        || is_duration_statement(&tokens)
        || is_routing(text)
        || is_example_note(text)
        || is_footer(text)
        || is_limit(&tokens)
        || !exclusion && names_the_drug(context, &tokens)
    {
        return Leaf::Background;
    }
    if let Some(kind) = label(text).and_then(title::classify)
        && !kind.states_criteria()
    {
        return told_by_note(context, text, exclusion).unwrap_or(Leaf::Background);
    }
    // "Coverage will be denied for members with …": as a plain refusal, which the next step takes apart.
    let prohibited = exclusion
        .then(|| sentence::turns::prohibiting_plainly(&tokens, text))
        .flatten();
    if let Some(plain) = prohibited.or_else(|| sentence::turns::refusing_plainly(&tokens, text)) {
        let refused = context.lex(&plain);
        match exclusion_lead(context, &refused) {
            Some(rest) => return excluded_for(context, &refused, rest, &plain),
            // "Metformin is contraindicated for the patient": of another drug.
            None if !tokens.iter().any(|t| context.is_requested(t))
                && names_other(context, &tokens) => {}
            None => return Leaf::Unreadable(None),
        }
    }
    if let Some(rest) = exclusion_lead(context, &tokens) {
        return excluded_for(context, &tokens, rest, text);
    }
    if let Some(rest) = excluding_head(context, &tokens) {
        return excluded(context, &tokens[rest..], text);
    }
    if let Some(end) = excluded_tail(&tokens) {
        return excluded(context, &tokens[..end], text);
    }
    // "for prophylaxis of C. difficile infection": what the request is for, which no record shows.
    if exclusion && is_prevention(text) && !tokens.iter().any(Token::is_drug) {
        return Leaf::Criterion(Node::new(Rule::Attestation));
    }
    // Read as what is excluded, a refusal would turn into its opposite.
    if exclusion && tokens.iter().any(|t| t.is(Cue::Not)) && title::denies_coverage(text) {
        return Leaf::Unreadable(None);
    }
    let words = text.split_whitespace().count();
    let named = (words <= 6)
        .then(|| section::kind_of(context, text, false))
        .flatten();
    let titles = title::is_title(text) || title::is_shouted(text);
    // "Initial Therapy. Approve for 6 months if …"
    if titles && named == Some(SectionKind::Initial) && text.starts_with("Initial") {
        return Leaf::Background;
    }
    if named == Some(SectionKind::Background)
        || titles && named.is_some_and(|kind| !kind.states_criteria())
    {
        return Leaf::Background;
    }
    if repeats_criteria(text) {
        return Leaf::Criterion(Node::new(Rule::Attestation));
    }
    if is_about_the_policy(context, &tokens) || section::intro(context, text).is_some() {
        return Leaf::Background;
    }
    let whole = std::rc::Rc::clone(&tokens);
    let granted = approval_lead(context, &tokens);
    let tokens = granted.map_or(&tokens[..], |at| &tokens[at..]);
    let again = granted.and_then(|_| without_second_if(tokens));
    let tokens = again.as_deref().unwrap_or(tokens);
    let named = granted.and_then(|_| requested_by_pronoun(tokens));
    let tokens = named.as_deref().unwrap_or(tokens);
    context.exclusion.set(exclusion);
    let node = match granted {
        Some(_) if !exclusion => granted_unless(context, tokens, text),
        _ => None,
    };
    let node = node.or_else(|| sentence::read(context, tokens, text));
    context.exclusion.set(false);
    let to_whom = (!exclusion && granted.is_none()).then(|| granted_to_whom(context, &whole, text));
    let node = match to_whom.flatten() {
        Some(told) => told.or_else(|| node.filter(asks_all)),
        None => node,
    };
    let node = match exclusion {
        true => node.map(|node| of_request(context, tokens, node)),
        false => node.map(|node| intended(context, tokens, prescribed(context, tokens, node))),
    };
    let prohibits = [
        "must not",
        "should not",
        "may not",
        "not to be",
        "not be used",
        "cannot have",
        "must be free of",
    ]
    .iter()
    .any(|w| text.to_lowercase().contains(w));
    // What is excluded by a disease's name is not excluded on somebody's word.
    let named = |t: &Token| t.condition().is_some() || t.is_drug() && !context.is_policy_drug(t);
    let plain_words = match node {
        Some(_) => None,
        None if exclusion && tokens.iter().any(named) => None,
        None => language::plain::read(context, tokens),
    };
    match node {
        // "must not be used with …" under an exclusion is the required absence itself.
        Some(node) if exclusion && prohibits && denies(&node) => Leaf::Criterion(node),
        Some(node) if exclusion => Leaf::Criterion(sentence::negate(node)),
        Some(node) => Leaf::Criterion(node),
        // "The requested agent is being used for acute migraine treatment": what for, of a known condition.
        None if !exclusion
            && speaks_of_use(text)
            && tokens
                .iter()
                .any(|t| t.condition().is_some() || is_treatment(t))
            && !tokens
                .iter()
                .any(|t| states_more(context, t) && !is_treatment(t)) =>
        {
            Leaf::Criterion(Node::new(Rule::Attestation))
        }
        // What stands on the prescriber's word is the prescriber's to confirm.
        None if attestation::rests_on_prescriber(text) && !asks_more(context, tokens) => {
            Leaf::Criterion(Node::new(Rule::Attestation))
        }
        None if is_administrative(context, &whole) => Leaf::Background,
        None if !exclusion && plain_words == Some(Plain::OfThePlan) => Leaf::Background,
        None if plain_words.is_some() => Leaf::Criterion(Node::new(Rule::Attestation)),
        None => Leaf::Unreadable(stopped(context)),
    }
}

/// "Member continues to meet all initial criteria": what the prescriber confirms, whichever criteria are meant.
fn repeats_criteria(text: &str) -> bool {
    let lower = text.to_lowercase();
    let still = [
        "continues to meet",
        "continue to meet",
        "still meets",
        "continue to be met",
        "meets the same criteria",
        "meets the criteria for initial",
        "meets criteria for initial",
        "meets initial",
        "meets all initial",
        "must meet initial",
        "are still met",
        "above are met",
    ]
    .iter()
    .any(|words| lower.contains(words));
    still && lower.contains("criteri") && !text.ends_with(':')
}

/// "In addition to the initial criteria, all of the following must be met:", "Continues to meet the initial criteria, and:".
pub(super) fn refers_to_initial(text: &str) -> bool {
    let lower = text.to_lowercase();
    let refers = [
        "in addition to",
        "continue",
        "still met",
        "meets",
        "must meet",
        "as well as",
    ]
    .iter()
    .any(|words| lower.contains(words));
    refers && lower.contains("initial") && lower.contains("criteri")
}

/// "Quantity limit: 60 tablets per 30 days. For a first fill, 74 tablets.": whether a sentence goes on with what a label
/// that opens no criteria says, and asks for nothing itself.
pub(super) fn goes_on_with_label(text: &str, sentence: &str) -> bool {
    let silent = label(text)
        .and_then(title::classify)
        .is_some_and(|kind| !kind.states_criteria());
    let lower = sentence.to_lowercase();
    let asks = [
        "must",
        "not covered",
        "approved",
        "denied",
        "required",
        "eligible",
        "unless",
        " if ",
        "only",
    ]
    .iter()
    .any(|word| lower.contains(word));
    silent && !asks
}

/// Whether a sentence begins with a drug that is not the policy's.
fn names_other(context: &Context<'_>, tokens: &[Token]) -> bool {
    let first = tokens.iter().find(|t| t.is_drug());
    first.is_some_and(|t| !context.is_policy_drug(t))
}

/// "Note: Patient must not be pregnant.", "Note: for members 18 years or older only.": what a note asks for or
/// refuses; `None`: nothing, or nothing that a record could show.
fn told_by_note(context: &Context<'_>, text: &str, exclusion: bool) -> Option<Leaf> {
    static DEMANDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        any_of([
            " must ",
            "should not ",
            "not to be used",
            "not be used",
            "not be approved",
            "not covered",
            "not approved",
            "not eligible",
            "ineligible",
            "denied",
            "contraindicated in",
        ])
    });
    let (label, said) = text.split_once(':')?;
    let note = ["note", "notes", "please note", "important note"]
        .iter()
        .any(|word| label.eq_ignore_ascii_case(word));
    if !note {
        return None;
    }
    let of_some =
        || section::narrows_by_more(context, said) || section::narrows_by_condition(context, said);
    // "A trial of less than 3 months does not count."
    let shortens = || {
        let tokens = context.lex(said);
        said.contains("not count") && (0..tokens.len()).any(|at| duration(&tokens, at).is_some())
    };
    if said.contains(" only") && of_some() || shortens() {
        return Some(Leaf::Unreadable(None));
    }
    if !DEMANDS.is_match(said) {
        return None;
    }
    let said = said.trim_start();
    let shown = |t: &Token| {
        t.condition().is_some()
            || t.lab().is_some()
            || t.number().is_some()
            || t.is_drug() && !context.is_policy_drug(t)
    };
    match read(context, said, exclusion) {
        found @ (Leaf::Criterion(_) | Leaf::Exclusion(_)) => Some(found),
        Leaf::Background => None,
        found => context.lex(said).iter().any(shown).then_some(found),
    }
}

/// "Adults: IGF-1 checked within the past year", "SSc-ILD: prescribed by a pulmonologist or rheumatologist": asked of
/// those whom the label names.
fn for_labelled(context: &Context<'_>, text: &str, exclusion: bool) -> Option<Leaf> {
    let (label, asked) = text.split_once(": ")?;
    let node = |leaf| match leaf {
        Leaf::Criterion(node) if sentence::is_coded(&node) => Some(node),
        _ => None,
    };
    if let Some(age) = section::age_group(label.trim()) {
        let asked = node(read(context, asked, exclusion))?;
        return Some(Leaf::Criterion(Node::when(Node::fact(age), asked)));
    }
    if exclusion || label.split_whitespace().count() > 6 {
        return None;
    }
    let disease = section::indication(context, label)?;
    let by_prescriber = |node: &Node| {
        matches!(
            node.rule,
            Rule::Criterion(Criterion::PrescribedBy(_) | Criterion::Age(_))
        )
    };
    let expert =
        |t: &Token| t.specialty().is_some() || t.is_comma() || t.is(Cue::Or) || t.is_article();
    let named = context.lex(asked).iter().all(expert);
    let asked = match named {
        // "RA: rheumatologist."
        true => Cow::Owned(format!("Prescribed by {asked}")),
        false => Cow::Borrowed(asked),
    };
    let asked = node(read(context, &asked, exclusion)).filter(by_prescriber)?;
    Some(Leaf::Criterion(Node::when(Node::fact(disease), asked)))
}

/// "…. Reauthorization: documentation of a response. Patient does not smoke.", "For renewal, …", among the criteria
/// of a first request: what is said before and behind of that request, and what is asked of renewals.
pub(super) fn of_renewal(text: &str) -> Option<(String, String)> {
    const LABELS: [&str; 10] = [
        "reauthorization:",
        "reauthorization criteria:",
        "re-authorization:",
        "renewal:",
        "renewals:",
        "renewal criteria:",
        "continuation:",
        "continuation of therapy:",
        "for reauthorization:",
        "for renewal:",
    ];
    const LEADS: [&str; 3] = ["for renewal, ", "for renewals, ", "for reauthorization, "];
    let begins = |sentence: &str, lead: &str| {
        let said = sentence.get(..lead.len());
        said.is_some_and(|said| said.eq_ignore_ascii_case(lead))
    };
    let all = sentences(text);
    let labelled = |s: &&str| LABELS.iter().any(|label| begins(s, label));
    if let Some(at) = all.iter().position(labelled) {
        let mut later = all[at..].join(" ");
        later = later.split_once(':')?.1.trim_start().to_owned();
        return (!later.is_empty()).then(|| (all[..at].join(" "), later));
    }
    let (later, here): (Vec<&str>, Vec<&str>) = all
        .iter()
        .partition(|s| LEADS.iter().any(|lead| begins(s, lead)));
    (!later.is_empty()).then(|| (here.join(" "), later.join(" ")))
}

/// Whether a node asks for nothing but what is absent: not "a stroke, unless triptans cannot be used".
pub(super) fn denies(node: &Node) -> bool {
    match &node.rule {
        Rule::Not(_) | Rule::Attestation | Rule::Unreadable { .. } => true,
        Rule::Criterion(_) => node.is_absence(),
        Rule::When { then, .. } => denies(then),
        _ => node.children().into_iter().all(denies),
    }
}

/// Whether nothing in a node is asked only on a condition, or left to the prescriber's word.
fn asks_all(node: &Node) -> bool {
    !matches!(node.rule, Rule::When { .. } | Rule::Attestation)
        && node.children().into_iter().all(asks_all)
}

/// "X may be considered medically necessary for gout in adults when allopurinol has failed": whom it is granted to, and
/// when, are both asked. `None`: no such sentence; `Some(None)`: one, and not read so.
fn granted_to_whom(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Option<Node>> {
    let when = tokens.iter().position(|t| t.is(Cue::If))?;
    let granted = tokens[..when].iter().rposition(is_grant)?;
    let opens = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "for" | "in" | "to" | "the" | "use in" | "use of" | "use"
        )
    };
    let whom = &tokens[granted + 1..when];
    let skipped = whom.iter().take_while(|t| opens(t)).count();
    let own = |t: &Token| {
        t.is_silent()
            || is_grant(t)
            || context.is_requested(t)
            || context.is_policy_drug(t)
            || t.group().is_some()
    };
    let other = tokens[..granted]
        .iter()
        .any(|t| !own(t) && !t.terms.is_empty());
    if other || tokens[..when].iter().any(|t| t.is(Cue::Not)) || skipped == whom.len() {
        return None;
    }
    let said = text.get(whom.first()?.span.start..whom.last()?.span.end)?;
    let bare = text.get(whom[skipped].span.start..whom.last()?.span.end)?;
    let coded =
        |said: &str| sentence::read(context, &context.lex(said), said).filter(sentence::is_coded);
    let whom = coded(said)
        .or_else(|| coded(bare))
        .or_else(|| coded(&format!("diagnosis of {bare}")));
    let behind = &tokens[when + 1..];
    let asked = || {
        granted_unless(context, behind, text)
            .or_else(|| sentence::read(context, behind, text))
            .or_else(
                || match read(context, text.get(behind.first()?.span.start..)?, false) {
                    Leaf::Criterion(node) => Some(node),
                    _ => None,
                },
            )
            .filter(sentence::is_coded)
    };
    let both = whom.and_then(|whom| Some(Node::new(Rule::All(vec![whom, asked()?]))));
    Some(both.filter(|node| !matches!(node.children()[1].rule, Rule::When { .. })))
}

/// Words by which an approval is granted.
fn is_grant(t: &Token) -> bool {
    let word = ["is ", "be ", "are "]
        .iter()
        .find_map(|verb| t.norm.strip_prefix(*verb));
    let word = word.unwrap_or(&t.norm);
    matches!(
        word.strip_suffix(" for").unwrap_or(word),
        "approve"
            | "allowed"
            | "authorize"
            | "available"
            | "cover"
            | "permitted"
            | "provided"
            | "reauthorize"
            | "renew"
            | "approved"
            | "renewed"
            | "granted"
            | "authorized"
            | "covered"
            | "continued"
            | "reauthorized"
            | "considered"
            | "medically necessary"
            | "considered medically necessary"
            | "reapproved"
            | "approvable"
    ) || word.ends_with("medically necessary for")
}

/// "Approve if the patient has heart failure, unless the eGFR is below 20": there is no approval then. What
/// excuses from a drug ("unless contraindicated") still excuses.
fn granted_unless(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::Unless))?;
    let (asked, barred) = (&tokens[..at], &tokens[at + 1..]);
    let excuses = |t: &Token| t.is(Cue::Contraindication) || t.is(Cue::Intolerance);
    if barred.iter().any(excuses)
        || asked
            .iter()
            .any(|t| t.is_drug() && !context.is_policy_drug(t))
    {
        return None;
    }
    let asked = sentence::read(context, asked, text.get(..tokens[at].span.start)?)?;
    let barred = sentence::read(context, barred, text)?;
    let states = |node: &Node| !matches!(node.rule, Rule::Attestation);
    (states(&asked) && states(&barred))
        .then(|| Node::new(Rule::All(vec![asked, sentence::negate(barred)])))
}

/// Whether it only says which disease is to be kept away.
fn is_prevention(text: &str) -> bool {
    let use_of = text
        .strip_prefix("for ")
        .unwrap_or(text)
        .to_ascii_lowercase();
    PREVENTION.iter().any(|w| use_of.starts_with(w))
}

/// "An exception can be made if the patient has already had a trial of a biologic", "Alternatively, …": what
/// excuses from the criterion before it.
pub(super) fn exception(context: &Context<'_>, sentence: &str) -> Option<Node> {
    let lower = sentence.to_ascii_lowercase();
    let said = lower.strip_prefix("note: ").unwrap_or(&lower);
    let opens = [
        "an exception can be made",
        "an exception may be made",
        "an exception is made",
        "an exception applies",
        "exceptions can be made",
        "exceptions are made",
    ]
    .iter()
    .any(|w| said.starts_with(w));
    let at = match lower.strip_prefix("alternatively, ") {
        Some(rest) => lower.len() - rest.len(),
        None => lower.find(" if ").filter(|_| opens)? + " if ".len(),
    };
    match read(context, sentence.get(at..)?, false) {
        Leaf::Criterion(mut node) if node.rule != Rule::Attestation => {
            node.text = Some(sentence.trim_end_matches('.').to_owned());
            Some(node)
        }
        _ => None,
    }
}

/// "is covered when …, or when …": both stand behind the words of approval.
fn without_second_if(tokens: &[Token]) -> Option<Vec<Token>> {
    let joins = |t: &Token| t.is(Cue::Or) || t.is(Cue::And);
    let second = |at: usize| at > 0 && tokens[at].is(Cue::If) && joins(&tokens[at - 1]);
    let kept = (0..tokens.len()).filter(|at| !second(*at));
    (0..tokens.len())
        .any(second)
        .then(|| kept.map(|at| tokens[at].clone()).collect())
}

/// "may be renewed for a member who is currently taking it": the drug that the approval is of.
fn requested_by_pronoun(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().rposition(|t| t.norm == "it")?;
    let taken = at > 0 && (tokens[at - 1].is(Cue::Current) || tokens[at - 1].is(Cue::Try));
    if !taken || tokens.iter().any(Token::is_drug) {
        return None;
    }
    let mut out = tokens.to_vec();
    out[at] = tokens[at].as_requested();
    Some(out)
}

/// "A renewal requires that …", "For initial requests in every indication below, …": which requests it is
/// asked of, which the section says.
fn without_stage(text: &str) -> &str {
    const LEADS: [&str; 5] = [
        "a renewal requires that ",
        "renewal requires that ",
        "for renewal, ",
        "for renewals, ",
        "for reauthorization, ",
    ];
    // Asked of every line: no copy of it is made.
    let behind = |lead: &&str| {
        let (said, rest) = text.split_at_checked(lead.len())?;
        said.eq_ignore_ascii_case(lead).then_some(rest)
    };
    if let Some(rest) = LEADS.iter().find_map(behind) {
        return rest;
    }
    const SAID: [&str; 16] = [
        "for",
        "initial",
        "all",
        "both",
        "every",
        "each",
        "any",
        "requests",
        "request",
        "in",
        "of",
        "the",
        "indications",
        "indication",
        "below",
        "above",
    ];
    match text.split_once(", ") {
        Some((stage, rest))
            if stage
                .split(' ')
                .all(|word| SAID.iter().any(|said| word.eq_ignore_ascii_case(said))) =>
        {
            rest
        }
        _ => text,
    }
}

/// "acute migraine treatment", which names a class of drugs as well.
fn is_treatment(token: &Token) -> bool {
    let named = ["treatment", "prevention", "therapy", "prophylaxis"];
    token.class().is_some() && named.iter().any(|w| token.norm.ends_with(w))
}

/// "Cluster Headache, Treatment or Prevention": what is excluded, whatever the drug would be for.
fn without_use(text: &str) -> &str {
    let bare = text.trim_end_matches(['.', ';', ' ']);
    let uses = [
        ", treatment or prevention",
        ", acute or preventive treatment",
        ", prevention or treatment",
        ", acute treatment",
        ", treatment",
        ", prevention",
        ", prophylaxis",
    ];
    let lower = bare.to_ascii_lowercase();
    // "Use during pregnancy"
    if let Some(lead) = [
        "use during ",
        "use in patients with ",
        "use in members with ",
    ]
    .iter()
    .find(|lead| lower.starts_with(**lead))
    {
        return bare.get(lead.len()..).unwrap_or(text);
    }
    uses.iter()
        .find(|said| lower.ends_with(**said))
        .map_or(text, |said| &bare[..bare.len() - said.len()])
}

/// "failed X or Y, or is allergic to Z, as attested by the prescriber": the word covers the last part
/// alone, what stands before it is for the record.
fn asks_more(context: &Context<'_>, tokens: &[Token]) -> bool {
    let cue = |t: &Token| {
        [Cue::Fail, Cue::Try, Cue::Intolerance]
            .iter()
            .any(|c| t.is(*c))
    };
    let tried = sentence::names_other_drug(context, tokens) && tokens.iter().any(cue);
    let several =
        tokens.iter().any(|t| t.is(Cue::And)) && tokens.iter().any(|t| !t.terms.is_empty());
    tried || several
}

fn stopped(context: &Context<'_>) -> Option<std::ops::Range<usize>> {
    context.left_over.borrow().as_ref()?.first().cloned()
}

/// What a sentence excludes in its own words, as a required absence.
fn excluded(context: &Context<'_>, tokens: &[Token], text: &str) -> Leaf {
    context.exclusion.set(true);
    let node = sentence::read(context, tokens, text);
    context.exclusion.set(false);
    match node {
        Some(node) => Leaf::Exclusion(sentence::negate(of_request(context, tokens, node))),
        None => Leaf::UnreadExclusion(stopped(context)),
    }
}

/// What a sentence excludes behind `rest`, which names the drugs that it refuses: "Mavyret will not be approved for …",
/// in a policy for several, excludes from that one.
fn excluded_for(context: &Context<'_>, tokens: &[Token], rest: usize, text: &str) -> Leaf {
    let brand = |t: &Token| {
        let of_policy =
            |term: &Term| matches!(term, Term::Brand(_)) && context.policy_drugs.contains(term);
        t.terms.iter().copied().find(of_policy)
    };
    let named: Vec<Term> = tokens[..rest].iter().filter_map(brand).collect();
    let whole = context
        .policy_drugs
        .iter()
        .filter(|term| matches!(term, Term::Brand(_)))
        .all(|term| named.contains(term));
    let found = excluded(context, &tokens[rest..], text);
    match found {
        Leaf::Exclusion(node) if !named.is_empty() && !whole => {
            let drugs = tokens[..rest].iter().filter(|t| brand(t).is_some());
            let drugs: Option<Vec<_>> = drugs.map(|t| drug_named(context, t)).collect();
            let requested = drugs.map(|drugs| Node::fact(Requested { drugs }));
            requested.map_or(Leaf::Unreadable(None), |asked| {
                Leaf::Exclusion(Node::when(asked, node))
            })
        }
        found => found,
    }
}

/// A question without the answers printed behind it.
fn answerless(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let bare = text.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(c, '[' | ']' | '☐' | '□' | '_' | '(' | ')' | '/' | '|')
                    && !text.ends_with(") ")
        });
        let lower = bare.to_ascii_lowercase();
        let cut = ["yes", "no", " y", " n"]
            .iter()
            .find(|a| lower.ends_with(*a) && text.contains('?'))
            .map(|a| bare.len() - a.trim().len());
        match cut {
            Some(at) if text[..at].contains('?') => {
                text = text[..at].trim_end_matches(|c: char| {
                    c.is_whitespace() || matches!(c, '[' | ']' | '☐' | '□' | '_' | '(' | '/' | '|')
                })
            }
            _ => return text,
        }
    }
}

/// The label of a line such as "Length of Approval: 1 Year(s)".
fn label(text: &str) -> Option<&str> {
    let (label, _) = text.split_once(':')?;
    (label.split_whitespace().count() <= 6).then_some(label)
}

/// "Authorization of 12 months may be granted when …": where what is asked begins.
fn approval_lead(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    let at = tokens.iter().position(|t| t.is(Cue::If)).or_else(|| {
        tokens.iter().position(|t| {
            t.norm.starts_with("for ") && (t.norm.ends_with("who") || t.norm.ends_with("with"))
        })
    });
    // "… may be granted for members 6 years of age or older who have …"
    let at = at.or_else(|| {
        let whom = |t: &Token| {
            t.norm.split(' ').any(|w| {
                matches!(
                    w,
                    "member"
                        | "members"
                        | "patient"
                        | "patients"
                        | "individual"
                        | "individuals"
                        | "adult"
                )
            })
        };
        (0..tokens.len()).find(|at| {
            let article = tokens.get(at + 1).is_some_and(Token::is_article);
            let next = at + 1 + usize::from(article);
            matches!(tokens[*at].norm.as_str(), "for" | "to") && tokens.get(next).is_some_and(whom)
        })
    })?;
    let mut lengths = (0..at).filter(|i| duration(tokens, *i).is_some());
    let length = lengths.next().is_some() && lengths.next().is_none();
    let silent = |t: &Token| {
        is_grant(t)
            || t.is_silent()
            || context.is_policy_drug(t)
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
            || matches!(
                t.norm.as_str(),
                "continued"
                    | "continued use"
                    | "continue"
                    | "continues"
                    | "plan"
                    | "health plan"
                    | "only"
                    | "we"
                    | "eligible"
                    | "use"
                    | "therapy"
                    | "treatment"
                    | "request"
                    | "initial"
                    | "renewal"
                    | "capsule"
                    | "tablet"
                    | "injection"
                    | "solution"
            )
    };
    let granted = tokens[..at].iter().any(is_grant)
        && tokens[..at].iter().all(silent)
        && !tokens[..at].iter().any(|t| t.is(Cue::Not));
    let nothing_else =
        granted || length && tokens[at + 1..].len() > 1 && is_duration_statement(&tokens[..at]);
    nothing_else.then_some(at + 1)
}
