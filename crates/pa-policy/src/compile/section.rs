//! What a heading, label or header item opens: a section, an indication, a part for one drug.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{refusal, silent, whom};
use crate::criteria::{Node, Rule, SectionKind};
use crate::document::{head, table, title};
use crate::group;
use crate::kinds::age::{Age, AgeBound, AgeUnit};
use crate::kinds::lab::{self, LabValue};
use crate::kinds::requested::Requested;
use crate::kinds::sex::SexIs;
use crate::kinds::trial::What;
use crate::kinds::{
    Criterion,
    diagnosis::{Diagnosis, When, Whose},
};
use crate::language::{Cue, any_of};
use crate::phrase::Context;
use crate::phrase::account::Account;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::{conditions, is_recorded};
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::token::{Shape, Token, is_age_or_sex};

/// The indication that a title names: "For diagnosis of asthma", "2. Asthma", "Asthma (must meet
/// all)". The title must say nothing else.
pub(super) fn indication(context: &Context<'_>, text: &str) -> Option<Diagnosis> {
    static DEFINES: LazyLock<AhoCorasick> = LazyLock::new(|| {
        any_of([
            "indicated by",
            "evidenced by",
            "defined by",
            "defined as",
            "demonstrated by",
            "shown by",
            "risk",
        ])
    });
    if text.len() > 200 || DEFINES.is_match(text) {
        return None;
    }
    let bare = first_sentence(text);
    let header = group::header(bare);
    let bare = if header.counts {
        header.prefix
    } else {
        bare.trim_end_matches([':', ' ', '.'])
    };
    let tokens = context.lex(bare);
    let start = tokens.iter().position(|t| t.condition().is_some())?;
    // "Primary or Hypogonadotropic Hypogonadism": words before the first name may share its end.
    let shared = (start.saturating_sub(4)..start).find_map(|from| {
        conditions(context, &tokens, from)
            .filter(|l| l.end > start && l.refs.len() > 1)
            .map(|l| (from, l))
    });
    let (start, list) = match shared {
        Some(found) => found,
        None => (start, conditions(context, &tokens, start)?),
    };
    if list.joiner == Joiner::And && list.refs.len() == 1 {
        return None;
    }
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
    // "Type 2 Diabetes with Chronic Kidney Disease": the first name is the gate; the criteria ask for both.
    let mut gate = list.refs;
    if tokens
        .get(list.end)
        .is_some_and(|t| t.norm == "with" || t.norm == "associated with" || t.is(Cue::And))
        && let Some(second) = conditions(context, &tokens, list.end + 1)
    {
        account.take(list.end..second.end);
        // "Excessive Daytime Sleepiness Associated with Narcolepsy": the disease, not the symptom.
        if !tokens[list.end].is(Cue::And) && gate.iter().all(|of| is_symptom(&of.name)) {
            gate = second.refs;
        }
    }
    for (i, token) in tokens.iter().enumerate() {
        let lead = token.is(Cue::Diagnosis)
            || matches!(
                token.norm.as_str(),
                "preventive"
                    | "prevention"
                    | "prophylaxis"
                    | "prevention of"
                    | "management"
                    | "management of"
                    | "maintenance"
                    | "indication"
                    | "adult"
                    | "adults"
                    | "all other"
                    | "other"
                    | "all"
                    | "for patients who"
                    | "for members who"
            );
        if (i < start || i >= list.end) && lead && !token.is(Cue::Not) {
            account.take(i..i + 1);
        }
    }
    let ok = context
        .close(account, Node::new(Rule::Attestation))
        .is_some();
    // A sentence about a patient is a criterion, not a heading.
    let speaks = tokens.iter().any(|t| {
        matches!(
            t.norm.as_str(),
            "patient"
                | "member"
                | "the patient"
                | "the member"
                | "individual"
                | "has"
                | "history of"
                | "diagnosis"
        ) || t.is(Cue::History) && t.norm != "prior"
            || t.is(Cue::Not)
    });
    let said = bare.to_lowercase();
    let opening = said.starts_with("for ")
        || said.starts_with("indication")
        || said.starts_with("treatment of")
        || said.starts_with("diagnosis:");
    (ok && (!speaks || opening)).then_some(Diagnosis {
        conditions: gate,
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    })
}

/// Whether a name is of what a disease brings about.
fn is_symptom(name: &str) -> bool {
    ["sleepiness", "symptom", "pain", "cataplexy", "agitation"]
        .iter()
        .any(|word| name.contains(word))
}

/// "Atherosclerotic Cardiovascular Disease (ASCVD). Approve for 1 year if …": the name alone.
pub(super) fn first_sentence(text: &str) -> &str {
    match text.find(". ") {
        Some(at) if text[..at].split_whitespace().count() <= 12 => &text[..at],
        _ => text,
    }
}

/// The drugs that a title names and nothing else ("Aimovig or Ajovy"), as a gate on the request.
pub(super) fn named_drugs(context: &Context<'_>, text: &str) -> Option<Requested> {
    let tokens = context.lex(text.trim_end_matches([':', ' ']));
    let start = tokens.iter().position(Token::is_drug)?;
    let list = drugs(context, &tokens, start, Asked::For)?;
    let refs: Vec<_> = list.items.into_iter().flat_map(|i| i.any_of).collect();
    // "who are taking warfarin" says what they take, not what is requested.
    let taken = |t: &Token| {
        [Cue::Current, Cue::Try, Cue::Fail, Cue::Concurrent, Cue::Not]
            .iter()
            .any(|cue| t.is(*cue))
    };
    if refs.iter().any(|r| r.what == What::Class) || tokens.iter().any(taken) {
        return None;
    }
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
    context.close(account, Node::new(Rule::Attestation))?;
    Some(Requested { drugs: refs })
}

/// "Patient does not meet any of the following criteria:" denies what stands below it, and grants nothing.
fn counts_what_is_denied(context: &Context<'_>, header: &group::GroupHeader<'_>) -> bool {
    let denies = |t: &Token| t.is(Cue::Not);
    header.counts && context.lex(header.prefix).iter().any(denies)
}

/// Whether a list's header asks for something itself: beside the count ("… or one of the following"), of drugs that were
/// tried, or of requests that it sets apart ("not required for renewal", "unless contraindicated").
fn states_beside_count(context: &Context<'_>, header: &group::GroupHeader<'_>, text: &str) -> bool {
    let prefix = header.prefix.to_lowercase();
    let prefix = [
        " meets",
        " meet",
        " has",
        " the patient",
        " patient",
        " the member",
        " member",
        " individual",
        ",",
    ]
    .iter()
    .fold(prefix.trim_end(), |rest, end| {
        rest.strip_suffix(end).unwrap_or(rest).trim_end()
    });
    let joins = prefix.ends_with(" or") || prefix.ends_with(" and");
    let lower = text.to_lowercase();
    let apart = [
        "unless",
        "if not contraindicated",
        "except when contraindicated",
        "contraindications must be documented",
        "document contraindications",
        "not required for",
        "if not continuing",
        "symptoms",
        "despite",
        "disease activity",
        "will continue one",
        "before renewal",
    ]
    .iter()
    .any(|words| lower.contains(words));
    let tried = || {
        let drugs = |t: &Token| t.is(Cue::Fail) || t.is(Cue::Try) && !t.is(Cue::Inert);
        title::tells_of_patient(text) && context.lex(text).iter().any(drugs)
    };
    joins || apart || tried()
}

/// "Patient does not have any of the following contraindications:", "None of the following exclusions apply:": a
/// criterion that denies what stands below it. What follows those items is no exclusion.
fn denies_of_patient(context: &Context<'_>, text: &str) -> bool {
    let lower = text.to_lowercase();
    let opens = ["no ", "none of ", "absence of "]
        .iter()
        .any(|lead| lower.starts_with(lead));
    let denied = || context.lex(text).iter().any(|t| t.is(Cue::Not));
    !title::denies_coverage(text) && (opens || title::tells_of_patient(text) && denied())
}

/// What a title says of the section below it; `None` where it names none, or where it is a
/// criterion that happens to use a title's word ("contraindication to two of the following").
pub(super) fn kind_of(context: &Context<'_>, text: &str, is_heading: bool) -> Option<SectionKind> {
    let header = group::header(text);
    let titled = if header.counts && !header.prefix.is_empty() {
        header.prefix
    } else {
        text
    };
    // "Documentation of all of the following is required": of criteria, not of papers.
    if header.counts
        && matches!(header.op, Some(group::Op::All))
        && titled.eq_ignore_ascii_case("documentation of")
    {
        return None;
    }
    // "The following documentation is required:": of what the items ask for.
    let lower = text.to_lowercase();
    let demanded = || {
        ["required", "must be"]
            .iter()
            .any(|word| lower.contains(word))
    };
    if header.counts
        && lower.contains("documentation")
        && demanded()
        && title::classify(text) == Some(SectionKind::Documentation)
    {
        return None;
    }
    // "The requested agent is eligible for continuation of therapy OR one of the following:", "Tried both of the following
    // (unless contraindicated):": criteria in which a title's word stands.
    if header.counts && states_beside_count(context, &header, text) {
        return None;
    }
    // "A trial of two of the following, or contraindication to all:" asks for the trial.
    let excused = || {
        [
            "contraindication to all",
            "contraindication to both",
            "contraindication to each",
            "contraindication to either",
            "contraindications to all",
            "contraindications to both",
            "contraindications to each",
            "contraindications to either",
        ]
        .iter()
        .any(|words| lower.contains(words))
    };
    if header.counts && excused() {
        return None;
    }
    // What stands behind the count may be what says it; then it is also what may be clinical.
    let (kind, titled) = match title::classify(titled) {
        Some(kind) => (kind, titled),
        None => (title::classify(text)?, text),
    };
    if kind != SectionKind::Exclusion && counts_what_is_denied(context, &header) {
        return None;
    }
    if kind == SectionKind::Exclusion && denies_of_patient(context, text) {
        return None;
    }
    if is_heading {
        return Some(kind);
    }
    let tokens = context.lex(titled);
    let clinical = tokens.iter().any(|t| {
        (t.is_drug() && !context.is_policy_drug(t))
            || t.condition().is_some()
            || t.lab().is_some()
            || t.is(Cue::Fail)
            || t.is(Cue::Intolerance)
            || t.is(Cue::AgeOfYears)
            || t.is(Cue::AgeOfMonths)
            || is_current(t)
            || t.is(Cue::Try) && !t.is(Cue::Inert)
    });
    let exempt =
        kind == SectionKind::Exclusion && !tokens.iter().any(|t| t.is(Cue::Contraindication));
    (!clinical || exempt).then_some(kind)
}

/// "who are currently receiving": a fact about the patient, in a sentence that opens a section.
fn is_current(token: &Token) -> bool {
    [
        "currently receiving",
        "currently taking",
        "currently on",
        "currently using",
    ]
    .iter()
    .any(|w| token.norm.contains(w))
}

/// A gate as a criterion.
pub(super) fn gate(diagnosis: Diagnosis) -> Criterion {
    Criterion::Diagnosis(diagnosis)
}

/// The titles of a document, each read once: the tree asks for a line's rank, the walk for what it says.
pub(super) struct Titles<'a> {
    pub(super) context: &'a Context<'a>,
    /// By text, and whether it is a heading.
    read: [RefCell<HashMap<String, Title>>; 2],
}

impl<'a> Titles<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            read: Default::default(),
        }
    }

    /// What a line says as a title.
    pub(super) fn title(&self, text: &str, is_heading: bool) -> Title {
        let read = &self.read[usize::from(is_heading)];
        if let Some(title) = read.borrow().get(text) {
            return title.clone();
        }
        let title = title(self.context, text, is_heading);
        read.borrow_mut().insert(text.to_owned(), title.clone());
        title
    }

    /// The rank of a plain line that opens something, for the tree: 8 a section, 9 an indication, 10 a
    /// group; `None`: a paragraph. `before_items`: a list follows.
    pub(super) fn rank(&self, text: &str, before_items: bool) -> Option<u8> {
        let rank = self.as_title(text, before_items)?;
        // "Coverage will not be provided for members who take X.": it says itself what is excluded.
        let refuses = text.ends_with('.') && refusal::states_exclusion(self.context, text);
        (!refuses).then_some(rank)
    }

    /// How deep a line stands as a title, whatever else it says.
    fn as_title(&self, text: &str, before_items: bool) -> Option<u8> {
        let words = text.split_whitespace().count();
        let colon = text.ends_with(':');
        // "Authorization of 12 months may be granted for all members … when either of the following is met:"
        if words > 40 && colon && before_items && group::header(text).counts {
            return Some(10);
        }
        if words > 40
            || text.ends_with(';')
            || head::header_line(text).is_some() && !title::is_stage_field(text)
            || is_disclaimer(text)
        {
            return None;
        }
        if before_items && group::instruction(text).is_some() {
            return Some(10);
        }
        let introduces =
            intro(self.context, text).is_some() || requests_for(self.context, text).is_some();
        // "One of the following criteria is met:" only counts what stands below it.
        let counts = || {
            let header = group::header(text);
            matches!(header.op, Some(group::Op::Any | group::Op::All)) && header.prefix.is_empty()
        };
        if introduces && colon && counts() {
            return Some(10);
        }
        if introduces && (colon || before_items || text.ends_with('.')) {
            return Some(8);
        }
        // "…, the drug must be prescribed by a dermatologist.": no title, whatever list follows.
        let asks = || {
            self.context
                .lex(text)
                .iter()
                .any(|t| t.specialty().is_some())
        };
        let stops = text.ends_with('.') && (!before_items || words > 10 && asks());
        if words <= 24 && !stops {
            let title = self.title(text, false);
            let field = title::is_stage_field(text);
            let worded =
                colon || before_items || field || title::is_title(text) || title::is_shouted(text);
            if title.kind.is_some()
                && worded
                && (title.whole || title::is_title(text) || title::is_shouted(text))
            {
                return Some(8);
            }
            if title.gate.is_some() && title.whole {
                return Some(9);
            }
            // "Diagnosis: all diagnoses listed above" ends the part for one of them.
            if title.general && title.whole && words <= 6 && !colon {
                return Some(9);
            }
            let alone = words <= 6 && !text.ends_with(['.', ',']);
            if title.named_use && title.whole && (before_items || colon || alone) {
                return Some(9);
            }
            if title.drugs.is_some() && title.whole && worded {
                return Some(9);
            }
            if title::is_shouted(text) {
                return Some(8);
            }
        }
        (colon && before_items).then_some(10)
    }
}

/// What a title says, part by part ("Part 1 - Plaque Psoriasis, initial request").
#[derive(Debug, Clone, Default)]
pub(super) struct Title {
    pub(super) kind: Option<SectionKind>,
    pub(super) gate: Option<Diagnosis>,
    pub(super) drugs: Option<Requested>,
    pub(super) op: Option<group::Op>,
    /// The age group it names ("Pediatric Heart Failure").
    pub(super) age: Option<Age>,
    /// The sex it names ("Osteoporosis in men").
    pub(super) sex: Option<SexIs>,
    /// The value it names beside the indication ("Heart failure with LVEF of 40% or less").
    pub(super) value: Option<LabValue>,
    /// The second diagnosis that it asks for.
    pub(super) also: Option<Diagnosis>,
    /// It names a use that no diagnosis code shows.
    pub(super) named_use: bool,
    /// It names no indication in particular ("All diagnoses listed above").
    pub(super) general: bool,
    /// Every part was understood.
    pub(super) whole: bool,
}

/// Reads a title part by part.
fn title(context: &Context<'_>, text: &str, is_heading: bool) -> Title {
    let mut out = Title {
        whole: true,
        ..Title::default()
    };
    // A question asks; it names no section.
    let lower = text.to_lowercase();
    let names_document = lower.starts_with("policy:");
    // So does "Indication for use (choose one):", of the boxes below it.
    let asks = text.ends_with('?') || group::instruction(text).is_some();
    if text.len() > 400 || asks || names_document || silent::is_footer(text) {
        return Title::default();
    }
    // "Appendix C: Contraindications/Boxed Warnings" is an appendix, whatever it is about.
    if lower.starts_with("appendi") {
        out.kind = Some(SectionKind::Background);
        return out;
    }
    // "Prescribed by a cardiologist, except for renewals" asks for something.
    let says = |t: &Token| t.is(Cue::Prescribed) && t.norm.contains("prescribed");
    if !is_heading && context.lex(text).iter().any(says) && !group::header(text).counts {
        return Title::default();
    }
    let printed = text;
    let text = whom::without_risk(without_strength(text));
    let (text, instructed) = without_instructions(text);
    let (text, kind) = without_section(text);
    out.kind = kind;
    if let Some((kind, gate)) = requests_for(context, text) {
        out.kind = Some(kind);
        out.gate_by(context, gate);
        return out;
    }
    for part in parts(text) {
        // "for members with asthma, COPD, or EGPA when …": a list of conditions is one, or it is not read.
        let named = |p: &&str| context.lex(p).iter().any(|t| t.condition().is_some());
        let lists = || part.split(',').filter(named).count() > 1;
        let piecewise = |out: &mut Title| {
            let mut pieces = part.split(',');
            !lists() && pieces.all(|p| out.take(context, p.trim(), is_heading))
        };
        if !out.take(context, part, is_heading) && !piecewise(&mut out) {
            out.whole = false;
        }
    }
    let header = group::header(text);
    out.op = header
        .op
        .filter(|_| header.counts)
        .or_else(|| group::labelled(printed.trim_end_matches([':', ' '])).and_then(|h| h.op))
        .or(instructed.then_some(group::Op::All))
        .or_else(|| {
            // "X is approved if EITHER section A or section B is met"
            let lower = text.to_lowercase();
            let either = lower.contains("either section")
                || lower.contains("either part")
                || names_either(&lower);
            either.then_some(group::Op::Any)
        });
    out
}

/// "Initial requests for Fasenra for severe asthma may be approved if the following criteria are met": the
/// section, and whom it is for.
fn requests_for(context: &Context<'_>, text: &str) -> Option<(SectionKind, Diagnosis)> {
    if !text.contains("equests for") {
        return None;
    }
    let lower = text.to_lowercase();
    let verb = [" may be ", " may also be ", " will be ", " are "]
        .iter()
        .filter_map(|w| lower.find(w))
        .min()?;
    if !lower[..verb].contains("requests for") {
        return None;
    }
    let at = lower[..verb].rfind(" for ")?;
    let gate = indication(context, text.get(at + 5..verb)?)?;
    let rest = format!("{}{}", text.get(..at)?, text.get(verb..)?);
    Some((intro(context, &rest)?, gate))
}

/// "Narcolepsy (check all that apply; all are required for approval)": the title without what the reader
/// of a form is told to do, and whether it was told that everything is required.
fn without_instructions(text: &str) -> (&str, bool) {
    let told = [
        "check all",
        "all are required",
        "all boxes",
        "required for approval",
        "every box",
        "must be checked",
        "boxes required",
        "boxes must",
        "items required",
        "required;",
        "answers must be yes",
        "must be answered yes",
        "must all be yes",
    ];
    match text
        .trim_end_matches(':')
        .strip_suffix(')')
        .and_then(|t| t.rsplit_once('('))
    {
        Some((title, inner)) if told.iter().any(|w| inner.to_lowercase().contains(w)) => (
            title.trim_end(),
            inner.to_lowercase().contains("all") || inner.contains("every"),
        ),
        // "All requests. ALL boxes must be checked:"
        _ => match text.trim_end_matches([':', '.']).rsplit_once(". ") {
            Some((title, last))
                if last.split_whitespace().count() <= 6
                    && told.iter().any(|w| last.to_lowercase().contains(w)) =>
            {
                (title, true)
            }
            _ => (text, false),
        },
    }
}

/// "Coronary artery disease (2.5 mg tablets)": the title without the strength that is used for it.
fn without_strength(text: &str) -> &str {
    let Some((title, inner)) = text
        .trim_end_matches(':')
        .strip_suffix(')')
        .and_then(|t| t.rsplit_once('('))
    else {
        return text;
    };
    let strength = |word: &str| {
        let word = word.to_ascii_lowercase();
        word.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            || [
                "mg", "mcg", "ml", "tablet", "tablets", "capsule", "capsules", "strength", "only",
                "pen", "syringe", "and",
            ]
            .contains(&word.as_str())
    };
    let counts = inner.contains(|c: char| c.is_ascii_digit());
    match counts && inner.split_whitespace().all(strength) {
        true => title.trim_end(),
        false => text,
    }
}

/// "Familial Hypercholesterolemia (initial authorization, 12 months)": the title, and the section that the
/// parenthesis names, where it says nothing but that and how long.
fn without_section(text: &str) -> (&str, Option<SectionKind>) {
    let bare = text.trim_end_matches(':');
    let Some((title, inner)) = bare.strip_suffix(')').and_then(|t| t.rsplit_once('(')) else {
        return (text, None);
    };
    let mut kind = None;
    for word in inner
        .to_ascii_lowercase()
        .split([' ', ',', '-', '/'])
        .filter(|w| !w.is_empty())
    {
        match word.trim_end_matches('s') {
            "initial" => kind = Some(SectionKind::Initial),
            "renewal" | "reauthorization" | "continuation" => {
                kind = kind.or(Some(SectionKind::Renewal));
            }
            "authorization" | "approval" | "request" | "for" => {}
            "day" | "week" | "month" | "year" => {}
            count if count.bytes().all(|b| b.is_ascii_digit()) => {}
            _ => return (text, None),
        }
    }
    match kind {
        Some(_) => (title.trim_end(), kind),
        None => (text, None),
    }
}

impl Title {
    /// Gates what stands below by the first indication named that records state.
    fn gate_by(&mut self, context: &Context<'_>, gate: Diagnosis) {
        if is_recorded(context, &gate.conditions) {
            // "Plaque psoriasis – members with gout": both. "Narcolepsy – Excessive Daytime Sleepiness": the
            // disease.
            let symptom = gate.conditions.iter().all(|of| is_symptom(&of.name));
            match &self.gate {
                Some(_) if symptom => {}
                Some(first) if *first != gate => {
                    self.also.get_or_insert(gate);
                }
                _ => self.gate = Some(gate),
            }
        } else {
            self.named_use = true;
        }
    }

    fn take(&mut self, context: &Context<'_>, part: &str, is_heading: bool) -> bool {
        if part.is_empty() || is_enumerator(part) {
            return true;
        }
        let counted = group::header(part);
        let bare = if counted.counts && !counted.prefix.is_empty() {
            counted.prefix
        } else {
            part
        };
        // "Prevention of venous thromboembolism after knee replacement": what no record shows.
        if whom::prevents_after(part) && !context.lex(part).iter().any(Token::is_drug) {
            self.named_use = true;
            return true;
        }
        if let Some(gate) = indication(context, part) {
            self.gate_by(context, gate);
            // "Adults with plaque psoriasis"
            let tokens = context.lex(part);
            let named = tokens.iter().filter(|t| t.terms.is_empty());
            let mut words = named.flat_map(|t| t.norm.split(' '));
            if let Some(age) = words.find_map(age_group) {
                self.age.get_or_insert(age);
            }
            return true;
        }
        // "Osteoporosis in men", "Major depressive disorder (adjunctive treatment)"
        if let Some((named, whom)) = whom::apart(context, bare)
            && let Some(gate) = indication(context, named)
        {
            self.gate_by(context, gate);
            self.age = self.age.take().or(whom.age);
            self.sex = self.sex.take().or(whom.sex);
            return true;
        }
        if let Some(gate) = whom::protected(bare).and_then(|of| indication(context, of)) {
            self.gate_by(context, gate);
            return true;
        }
        // "Cataplexy Treatment in a Patient with Narcolepsy"
        static PATIENT: LazyLock<AhoCorasick> = LazyLock::new(|| {
            any_of([
                " in a patient with ",
                " in patients with ",
                " in a member with ",
                " in a beneficiary with ",
                " in beneficiaries with ",
                " in a recipient with ",
                " in recipients with ",
                " in an enrollee with ",
                " in enrollees with ",
                " in members with ",
                " in individuals with ",
                " in an individual with ",
            ])
        });
        if let Some(patient) = PATIENT.find(part).filter(|found| found.start() < 60)
            && let Some(gate) = indication(context, &part[patient.end()..])
        {
            // "Obstructive Sleep Apnea in a Patient with Obesity" asks for both; a symptom or its treatment
            // only says what the drug is for.
            let before = &part[..patient.start()];
            let lower = before.to_lowercase();
            let symptom = is_symptom(&lower) || lower.contains("treatment");
            match indication(context, before.trim_end_matches([',', ' '])) {
                Some(first) if !symptom => {
                    self.gate_by(context, first);
                    self.also.get_or_insert(gate);
                }
                _ => self.gate_by(context, gate),
            }
            return true;
        }
        // "Heart failure with LVEF of 40% or less"
        if let Some((what, with)) = part.split_once(" with ")
            && let Some(value) = value(context, with)
            && let Some(gate) = indication(context, what)
        {
            self.gate_by(context, gate);
            self.value.get_or_insert(value);
            return true;
        }
        // "Growth Hormone Deficiency in a Child or Adolescent"
        if let Some(what) = of_children(bare)
            && let Some(gate) = indication(context, what)
        {
            self.gate_by(context, gate);
            if let Some(age) = age_group("children") {
                self.age.get_or_insert(age);
            }
            return true;
        }
        if let Some(kind) = intro(context, part).or_else(|| kind_of(context, part, is_heading)) {
            // "Prior Authorization - Reauthorization": the first part names only what the document is.
            let narrows = matches!(kind, SectionKind::Renewal | SectionKind::Exclusion);
            if self.kind == Some(SectionKind::Initial) && narrows || kind == SectionKind::Exclusion
            {
                self.kind = Some(kind);
            }
            self.kind.get_or_insert(kind);
            if let Some(age) = named_age_group(part) {
                self.age.get_or_insert(age);
            }
            return true;
        }
        // "Renewal criteria for HIV pre-exposure prophylaxis"
        if let Some((what, of)) = part.split_once(" for ")
            && let Some(kind) = kind_of(context, what, true)
            && let Some(gate) = indication(context, without_person(of))
        {
            self.kind.get_or_insert(kind);
            self.gate_by(context, gate);
            return true;
        }
        // "Acute treatment of migraine"
        if let Some((what, of)) = divided(part, " of ").or_else(|| divided(part, " for "))
            && is_treatment(what)
            && let Some(gate) = indication(context, of)
        {
            self.gate_by(context, gate);
            return true;
        }
        // "adults (age 18 or over)"
        let group = part.split(" (").next().unwrap_or(part);
        if let Some(age) = age_group(group) {
            self.age.get_or_insert(age);
            return true;
        }
        if let Some((first, rest)) = part.split_once(' ')
            && let Some(age) = age_group(first)
            && let Some(gate) = indication(context, rest)
        {
            self.age.get_or_insert(age);
            self.gate_by(context, gate);
            return true;
        }
        if let Some((title, inner)) = part.strip_suffix(')').and_then(|p| p.rsplit_once('('))
            && let Some(drugs) = named_drugs(context, inner)
            && let Some(gate) = indication(context, title.trim()).or_else(|| {
                let (first, rest) = title.trim().split_once(' ')?;
                self.age = self.age.clone().or(age_group(first));
                age_group(first).and_then(|_| indication(context, rest))
            })
        {
            self.gate.get_or_insert(gate);
            self.drugs.get_or_insert(drugs);
            return true;
        }
        if is_treatment(part) {
            return true;
        }
        // "Major depressive disorder, adjunctive treatment"
        if let Some((named, how)) = part.rsplit_once(", ")
            && is_treatment(how)
            && let Some(gate) = indication(context, named)
        {
            self.gate_by(context, gate);
            return true;
        }
        if is_use(part) {
            self.named_use = true;
            return true;
        }
        // "Wegovy to reduce cardiovascular risk"
        if let Some((drug, what)) = part.split_once(" for ").or_else(|| part.split_once(" to "))
            && is_use(what)
            && named_drugs(context, drug).is_some()
        {
            self.named_use = true;
            return true;
        }
        if is_continuing(context, part) {
            self.kind.get_or_insert(SectionKind::Renewal);
            return true;
        }
        if let Some(drugs) = named_drugs(context, part) {
            self.drugs.get_or_insert(drugs);
            return true;
        }
        let header = group::header(part);
        self.general |= is_general(part);
        is_general(part)
            || header.counts
                && (header.prefix.is_empty()
                    || is_general(header.prefix)
                    || is_subject(context, header.prefix))
    }
}

/// "Renewal criteria for adults"
fn named_age_group(title: &str) -> Option<Age> {
    const GROUPS: [&str; 4] = ["adults", "adolescents", "pediatric patients", "children"];
    static NAMED: LazyLock<AhoCorasick> = LazyLock::new(|| any_of(GROUPS));
    let led = |at: usize| {
        [" in ", " for ", ", ", ": "]
            .iter()
            .any(|lead| title[..at].to_lowercase().ends_with(lead))
    };
    let groups = NAMED.find_iter(title).filter(|found| led(found.start()));
    // Of several, the first in this order.
    let group = groups.map(|found| found.pattern().as_usize()).min()?;
    age_group(GROUPS[group])
}

/// "the criteria of either A. or B. are met", in lower case.
fn names_either(title: &str) -> bool {
    let label = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.len() == 1
    };
    let words: Vec<&str> = title.split_whitespace().collect();
    words
        .windows(4)
        .any(|said| said[0] == "either" && label(said[1]) && said[2] == "or" && label(said[3]))
}

/// "members with gout": what they have.
fn without_person(who: &str) -> &str {
    ["members with ", "patients with ", "individuals with "]
        .iter()
        .find_map(|person| who.strip_prefix(person))
        .unwrap_or(who)
}

/// A title before and behind a word, however its letters are written.
fn divided<'t>(title: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let at = title.to_ascii_lowercase().find(word)?;
    Some((&title[..at], &title[at + word.len()..]))
}

/// "Individual meets", before a count.
fn is_subject(context: &Context<'_>, prefix: &str) -> bool {
    let tokens = context.lex(prefix);
    let meets = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "meets" | "meet" | "must meet" | "satisfies"
        )
    };
    tokens.iter().any(meets) && tokens.iter().all(|t| meets(t) || t.is_silent())
}

/// A value against a threshold, which is all that the words say.
fn value(context: &Context<'_>, words: &str) -> Option<LabValue> {
    let reading = lab::read::read(context, &context.lex(words))?;
    match reading.node.rule {
        Rule::Criterion(Criterion::LabValue(value)) => Some(value),
        _ => None,
    }
}

/// "Acute Treatment", "Prevention": how the drug is used for the condition named beside it.
pub(super) fn is_treatment(words: &str) -> bool {
    let lower = words.to_lowercase();
    let mut said = false;
    let known = lower.split_whitespace().all(|w| {
        said |= matches!(
            w,
            "treatment"
                | "prevention"
                | "prophylaxis"
                | "therapy"
                | "management"
                | "maintenance"
                | "use"
        );
        matches!(
            w,
            "acute"
                | "add-on"
                | "adjunctive"
                | "preventive"
                | "preventative"
                | "treatment"
                | "prevention"
                | "prophylaxis"
                | "of"
                | "use"
                | "therapy"
                | "management"
                | "maintenance"
                | "long-term"
                | "short-term"
        )
    });
    known && said
}

/// The ages that a word of a title names.
pub(super) fn age_group(word: &str) -> Option<Age> {
    let years = |value| {
        Some(AgeBound {
            value,
            unit: AgeUnit::Years,
        })
    };
    match word
        .to_lowercase()
        .trim_end_matches(" patients")
        .trim_end_matches(" members")
    {
        "adult" | "adults" => Some(Age {
            min: years(18),
            max: None,
        }),
        "adolescent" | "adolescents" => Some(Age {
            min: years(12),
            max: years(17),
        }),
        "pediatric" | "pediatrics" | "children" | "paediatric" => Some(Age {
            min: None,
            max: years(17),
        }),
        _ => None,
    }
}

/// What a title names before it says that it is of children.
fn of_children(title: &str) -> Option<&str> {
    let lower = title.to_lowercase();
    let who = [
        " in a child or adolescent",
        " in a child or an adolescent",
        " in children and adolescents",
        " in children or adolescents",
        " in a child",
        " in children",
        " in pediatric patients",
        " in pediatric members",
        " in pediatric recipients",
        " in pediatric individuals",
        " in pediatric beneficiaries",
    ];
    let found = who.iter().find(|who| lower.ends_with(**who))?;
    title.get(..title.len() - found.len())
}

/// "Weight reduction": what the drug is wanted for, which the criteria below tell apart and no code shows.
pub(super) fn is_use(words: &str) -> bool {
    let lower = words.to_lowercase();
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    let bare = bare.strip_prefix("for ").unwrap_or(bare);
    let bare = bare.strip_prefix("to ").unwrap_or(bare);
    let reduces = [
        "reduction in",
        "reduction of",
        "reduce",
        "risk reduction",
        "cardiovascular risk reduction",
        "lowering",
    ]
    .iter()
    .any(|w| bare.starts_with(w));
    // "Reduction in Risk of Major Adverse Cardiovascular Events (MACE)"
    let reduced = bare.ends_with("risk reduction") || bare.ends_with("reduction of risk");
    if (reduces && bare.contains("risk") || reduced) && bare.split_whitespace().count() <= 14 {
        return true;
    }
    matches!(
        bare,
        "weight reduction"
            | "weight loss"
            | "weight management"
            | "chronic weight management"
            | "long-term weight management"
            | "weight loss and maintenance"
            | "excess body weight reduction"
    )
}

/// "Patient is Currently Receiving an Adalimumab Product": a part for those who go on with the drug.
pub(super) fn is_continuing(context: &Context<'_>, words: &str) -> bool {
    let tokens = context.lex(words);
    let who = |t: &Token| t.is_patient() || t.norm.starts_with("patient");
    if !words.starts_with(char::is_uppercase) || !tokens.first().is_some_and(who) {
        return false;
    }
    let about = |t: &Token| {
        t.is(Cue::Current)
            || t.is(Cue::Inert)
            || t.group().is_some()
            || context.is_policy_drug(t)
            || matches!(
                t.norm.as_str(),
                "continuing"
                    | "therapy"
                    | "treatment"
                    | "requested drug"
                    | "established on"
                    | "subcutaneous"
                    | "intravenous"
                    | "oral"
            )
    };
    let current = tokens
        .iter()
        .any(|t| t.is(Cue::Current) || t.norm == "continuing" || t.norm == "established on");
    let named = tokens
        .iter()
        .any(|t| context.is_policy_drug(t) || matches!(t.norm.as_str(), "therapy" | "treatment"));
    current && named && tokens.iter().all(about)
}

/// "All indications": a title that names nobody in particular.
fn is_general(words: &str) -> bool {
    let bare = words.to_lowercase();
    matches!(
        bare.trim_matches(|c: char| !c.is_alphabetic()),
        "all indications"
            | "all diagnoses"
            | "all requests"
            | "every request"
            | "guideline type"
            | "request type"
            | "type of request"
            | "all indications listed above"
            | "all diagnoses listed above"
            | "all covered indications"
            | "all covered diagnoses"
            | "every indication"
            | "every patient"
            | "for all indications"
            | "for both indications"
            | "both indications"
            | "for each indication"
            | "both uses"
            | "all uses"
            | "all patients"
            | "all members"
            | "general"
            | "general criteria"
            | "general requirements"
            | "policy statement"
    )
}

fn parts(text: &str) -> Vec<&str> {
    let mut out = vec![text];
    for joint in [". ", ": ", " – ", " — ", " - ", " | "] {
        out = out.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    // Beside the stage in one line: "Approval Length: 12 month(s)".
    let fields = title::is_stage_field(text) || text.contains(" | ");
    out.into_iter()
        .map(|p| p.trim_matches([' ', ':', '.', '-', '–']))
        .filter(|p| !(fields && (title::is_length(p) || p.eq_ignore_ascii_case("approval length"))))
        .collect()
}

/// "Part 1", "Use A", "Section II".
pub(super) fn is_enumerator(part: &str) -> bool {
    let short = part.len() <= 3 && !part.eq_ignore_ascii_case("age");
    if short && part.chars().all(|c| c.is_ascii_alphanumeric()) {
        return true;
    }
    // The fields of a form.
    if [
        "diagnosis",
        "therapy stage",
        "product name",
        "drug name",
        "product",
    ]
    .iter()
    .any(|field| part.eq_ignore_ascii_case(field))
    {
        return true;
    }
    let mut words = part.split_whitespace();
    let noun = words.next().unwrap_or_default().to_lowercase();
    let label = words.next().unwrap_or_default();
    let noun = matches!(
        noun.as_str(),
        "part"
            | "section"
            | "step"
            | "use"
            | "indication"
            | "group"
            | "category"
            | "option"
            | "item"
            | "criteria"
            | "criterion"
            | "set"
            | "diagnosis"
    );
    noun && words.next().is_none()
        && label.len() <= 4
        && label.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a word says which patients, by their age, their sex or who treats them.
pub(super) fn narrows(token: &Token) -> bool {
    let cued = [
        Cue::AgeOfYears,
        Cue::AgeOfMonths,
        Cue::Age,
        Cue::Prescribed,
        Cue::Consultation,
    ];
    is_of_sort(token)
        || token.bounds_age()
        || token.specialty().is_some()
        || cued.iter().any(|cue| token.is(*cue))
        || token.group().is_some_and(|g| g.iter().any(narrows))
}

/// "adults", "female": of some patients, not of others.
fn is_of_sort(token: &Token) -> bool {
    let sort = |word: &str| {
        is_age_or_sex(word) || matches!(word, "adults" | "infant" | "postmenopausal" | "pregnant")
    };
    token.terms.is_empty() && token.norm.split(' ').any(sort)
}

/// Whether a title says which patients its section is for, by more than a diagnosis ("members 18 years and
/// older"). "Age restrictions" names what stands below, and "Weight loss" what the drug is for.
pub(super) fn narrows_by_more(context: &Context<'_>, text: &str) -> bool {
    let more = |t: &Token| {
        t.lab().is_some() || t.is_drug() && !context.is_policy_drug(t) || t.is(Cue::Fail)
    };
    let tokens = context.lex(text);
    // "(adult and pediatric)": everybody.
    let lower = text.to_lowercase();
    let any_age = lower.contains("adult and pediatric") || lower.contains("adults and children");
    !any_age && any_within(&tokens, &is_person) && any_within(&tokens, &narrows)
        || said_of_patients(&tokens, &more, &mut false)
}

/// Whether a title says which patients its section is for, by a condition ("members with gout").
pub(super) fn narrows_by_condition(context: &Context<'_>, text: &str) -> bool {
    let condition = |t: &Token| t.condition().is_some();
    said_of_patients(&context.lex(text), &condition, &mut false)
}

/// "Authorization may be granted for treatment of severe frostbite when …": whether a title says for what, in words that
/// are not read.
pub(super) fn names_unread_use(context: &Context<'_>, text: &str) -> bool {
    let tokens = context.lex(text);
    // "for continuation of therapy when", "for COT when": of the request.
    let about = |t: &Token| {
        t.raw.len() <= 3 && t.raw.chars().all(char::is_uppercase)
            || title::is_of_title_words(&t.norm)
    };
    let unread = |t: &Token| {
        t.shape == Shape::Word
            && t.terms.is_empty()
            && t.cues.is_empty()
            && !t.is_silent()
            && !about(t)
    };
    let when = tokens.iter().position(|t| t.is(Cue::If));
    (0..tokens.len()).any(|at| {
        let treats = [
            "treatment of",
            "members with",
            "patients with",
            "individuals with",
            "diagnosis of",
        ]
        .iter()
        .any(|words| tokens[at].norm.ends_with(words));
        let granted = (tokens[at].norm == "for" || tokens[at].norm.ends_with(" for"))
            && when.is_some_and(|when| {
                (at + 1..at + 7).contains(&when)
                    && !tokens[at..when].iter().any(|t| t.number().is_some())
            });
        let mut behind = tokens[at + 1..].iter();
        let next = behind.find(|t| !(t.is(Cue::Qualifier) || t.is_article()));
        (treats || granted) && next.is_some_and(unread)
    })
}

/// Whether a token behind one that names patients is so; `named`: one stood before.
fn said_of_patients(tokens: &[Token], is: &dyn Fn(&Token) -> bool, named: &mut bool) -> bool {
    tokens.iter().any(|t| {
        *named |= is_person(t);
        let inside = t.group().is_some_and(|g| said_of_patients(g, is, named));
        inside || *named && is(t)
    })
}

fn is_person(token: &Token) -> bool {
    let word = |w: &str| matches!(w, "member" | "patient" | "individual" | "beneficiary");
    is_of_sort(token) || token.norm.split(' ').any(word)
}

/// Whether a token or one in its parentheses is so.
fn any_within(tokens: &[Token], is: &dyn Fn(&Token) -> bool) -> bool {
    tokens
        .iter()
        .any(|t| is(t) || t.group().is_some_and(|g| any_within(g, is)))
}

/// A sentence that introduces criteria and says nothing of the patient: "A request is approved when
/// the member satisfies every item under ONE of the headings below."
pub(super) fn intro(context: &Context<'_>, text: &str) -> Option<SectionKind> {
    static APPROVES: LazyLock<AhoCorasick> = LazyLock::new(|| {
        any_of([
            "approv",
            "cover",
            "authoriz",
            "qualif",
            "may receive",
            "dispens",
            "eligib",
            "payable",
            "renew",
            "reauthoriz",
            "may continue",
            "medically necessary",
            "is allowed",
            "must meet",
            "must also meet",
            "must satisfy",
            "criteria are met",
            "must be met",
            "must all be met",
            "must be satisfied",
            "must show",
            "must be answered",
            "medical necessity",
        ])
    });
    static LISTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        any_of([
            "following",
            "below",
            "criteria",
            "criterion",
            "these conditions",
            "conditions:",
            "section",
            "heading",
            "every item",
            "box",
            "question",
            "statement",
            "requirement",
            "all of",
            "listed",
            "items",
            "satisfied",
            "for a member who",
            "for members who",
            "for patients who",
            "any of",
            "into account whether",
        ])
    });
    // "Austedo will not be approved:"
    let lists = || {
        LISTS.is_match(text)
            || text.ends_with(':') && text.split_whitespace().count() <= 10
            || group::referring(text.trim_end_matches([':', '.'])).is_some()
    };
    let introduces = APPROVES.is_match(text) && lists();
    if !introduces || text.split_whitespace().count() > 40 || silent::is_footer(text) {
        return None;
    }
    let header = group::header(text);
    if header.counts && states_beside_count(context, &header, text) {
        return None;
    }
    let lower = text.to_lowercase();
    let any = |list: &[&str]| list.iter().any(|w| lower.contains(w));
    // "The indications below … are considered a covered benefit provided that all the approval criteria
    // are met": what the drug is for, not the criteria.
    if lower.contains("covered benefit") {
        return None;
    }
    let tokens = context.lex(text);
    let clinical = tokens.iter().any(|t| {
        (t.is_drug() && !context.is_policy_drug(t) && !is_granted(context, text, t))
            || t.condition().is_some()
            || t.lab().is_some()
            || t.specialty().is_some()
            || t.program().is_some()
            || is_current(t)
            || t.is(Cue::Fail)
            || t.is(Cue::Intolerance)
            || t.is(Cue::AgeOfYears)
            || t.is(Cue::Contraindication)
            || narrows(t)
    });
    if clinical {
        return None;
    }
    let denies = title::denies_coverage(text)
        || any(&[
            "excluded",
            "do not meet",
            "answered no",
            "answered \"no\"",
            "answered “no”",
            "a \"yes\" to any",
            "a yes to any",
            "answer of yes to any",
        ]);
    if denies {
        return Some(SectionKind::Exclusion);
    }
    if tokens.iter().any(|t| t.is(Cue::Not)) && counts_what_is_denied(context, &group::header(text))
    {
        return None;
    }
    if any(&[
        "renew",
        "reauthoriz",
        "re-authoriz",
        "continu",
        "reapprov",
        "re-approv",
        "recertif",
        "established on",
        "subsequent",
        "extension",
    ]) {
        return Some(SectionKind::Renewal);
    }
    Some(SectionKind::Initial)
}

/// "Requests for a non-preferred overactive bladder agent may be approved": whether a token names, before the
/// words that grant the approval, the class of what is requested.
pub(super) fn is_granted(context: &Context<'_>, text: &str, token: &Token) -> bool {
    static GRANTED: LazyLock<AhoCorasick> = LazyLock::new(|| {
        any_of([
            " be approved",
            " are approved",
            " is approved",
            " be covered",
            " are covered",
            " is covered",
            " be authorized",
            " are authorized",
            " is authorized",
            " be granted",
            " is granted",
        ])
    });
    context.is_policy_class(token)
        && GRANTED
            .find(text)
            .is_some_and(|granted| token.span.end <= granted.start())
}

/// A row of a table of products, strengths and limits: its rule, or cells that name nothing but drugs,
/// amounts and what the columns are. Any other row among criteria may be one.
pub(super) fn is_product_table(context: &Context<'_>, row: &str) -> bool {
    let cells = table::cells(row);
    // "| Lybalvi | olanzapine-samidorphan l-malate tab | M; N; O; Y |": of the policy's own drug.
    let names = |cell: &&str| {
        let tokens = context.lex(cell);
        !tokens.is_empty() && silent::names_the_drug(context, &tokens)
    };
    let clinical = |cell: &&str| {
        context
            .lex(cell)
            .iter()
            .any(|t| t.condition().is_some() || t.lab().is_some() || t.is(Cue::Fail))
    };
    let own = cells.len() > 2 && cells.first().is_some_and(names) && !cells.iter().any(&clinical);
    own || table::is_rule(row)
        || cells
            .iter()
            .all(|cell| context.lex(cell).iter().all(names_product))
}

fn names_product(token: &Token) -> bool {
    token.is_drug()
        || token.number().is_some()
        || matches!(token.shape, Shape::Sign(_))
        || token.group().is_some_and(|g| g.iter().all(names_product))
        || token
            .norm
            .split(' ')
            .all(|word| PRODUCT_WORDS.contains(&word))
}

/// Folded words of product tables.
const PRODUCT_WORDS: [&str; 62] = [
    "a",
    "and",
    "or",
    "of",
    "the",
    "in",
    "for",
    "as",
    "per",
    "every",
    "to",
    "up",
    "tablet",
    "capsule",
    "vial",
    "pen",
    "syringe",
    "injection",
    "autoinjector",
    "inhaler",
    "solution",
    "suspension",
    "cream",
    "ointment",
    "patch",
    "kit",
    "carton",
    "package",
    "packet",
    "bottle",
    "mg",
    "mcg",
    "g",
    "gram",
    "ml",
    "unit",
    "dose",
    "dosage",
    "dosing",
    "form",
    "strength",
    "size",
    "quantity",
    "limit",
    "maximum",
    "max",
    "supply",
    "fill",
    "day",
    "daily",
    "week",
    "weekly",
    "month",
    "once",
    "drug",
    "product",
    "brand",
    "generic",
    "name",
    "tier",
    "ndc",
    "code",
];

/// "Requests may also be approved if the following criteria are met": another way beside the first.
pub(super) fn is_alternative(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["may also be", "can also be", "is also ", "are also "]
        .iter()
        .any(|w| lower.contains(w))
        && [
            "approv",
            "cover",
            "authoriz",
            "granted",
            "medically necessary",
        ]
        .iter()
        .any(|w| lower.contains(w))
}

/// Whether a sentence says that, and to whom, approval is granted.
pub(super) fn grants(text: &str) -> bool {
    static GRANTED: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let verbs = ["may be", "may also be", "will be", "is", "is also", "are"];
        let granted = [
            "granted",
            "approved",
            "covered",
            "authorized",
            "considered medically necessary",
        ];
        let said: Vec<String> = verbs
            .iter()
            .flat_map(|verb| granted.iter().map(move |word| format!("{verb} {word} ")))
            .collect();
        any_of(said.iter().map(String::as_str))
    });
    static WHOM: LazyLock<AhoCorasick> =
        LazyLock::new(|| any_of([" for ", " to ", " when", " if ", " who "]));
    GRANTED.is_match(text) && WHOM.is_match(text)
}

/// Whether a sentence begins by granting the approval: "Authorization may be granted for …", "Xarelto is covered
/// for …". "Coverage is provided only if …" asks for something whatever else grants it.
pub(super) fn opens_grant(context: &Context<'_>, text: &str) -> bool {
    if !grants(text) || text.contains(" only ") {
        return false;
    }
    let lower = text.to_lowercase();
    let opens = ["authorization", "approval", "coverage"]
        .iter()
        .any(|w| lower.starts_with(w));
    let tokens = context.lex(text);
    opens || tokens.first().is_some_and(|t| context.is_requested(t))
}

/// "Coverage for services is subject to the terms, conditions and limitations of the member's benefit plan":
/// of the plan, not of this drug.
fn is_disclaimer(text: &str) -> bool {
    text.to_lowercase().contains("subject to the terms")
}

/// "initial and renewal criteria", "criteria (new starts and renewals)", in lower case: a title of what is asked of first
/// requests and of renewals alike.
pub(super) fn is_of_both_kinds(title: &str) -> bool {
    let first = ["initial", "new start", "new request", "first request"];
    let later = ["renew", "continu", "reauthoriz", "re-authoriz"];
    let find = |words: &[&str]| words.iter().filter_map(|w| title.find(w)).min();
    let (Some(first), Some(later)) = (find(&first), find(&later)) else {
        return false;
    };
    let Some(between) = title.get(first..later) else {
        return false;
    };
    let joined = [" and ", " or ", "/", "&", " as well as "]
        .iter()
        .any(|w| between.contains(w));
    let kind = title::classify(title);
    let criteria = matches!(kind, Some(SectionKind::Initial | SectionKind::Renewal));
    joined
        && criteria
        && !between.contains([':', '.', ';'])
        && title.split_whitespace().count() <= 10
}

/// Whether a title opens a section of exclusions.
pub(super) fn excludes(context: &Context<'_>, text: &str) -> bool {
    let kind = intro(context, text).or_else(|| kind_of(context, text, true));
    kind == Some(SectionKind::Exclusion)
}
