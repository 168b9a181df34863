//! What a heading, label or header item opens: a section, an indication, a part for one drug.

use crate::criteria::Node;
use crate::criteria::SectionKind;
use crate::document::title;
use crate::group;
use crate::kinds::requested::Requested;
use crate::kinds::trial::What;
use crate::kinds::{
    Criterion,
    diagnosis::{Diagnosis, When, Whose},
};
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::account::Account;
use crate::phrase::list::Joiner;
use crate::phrase::list::conditions::conditions;
use crate::phrase::list::drugs::{Asked, drugs};
use crate::phrase::token::Token;

/// The indication that a title names: "For diagnosis of asthma", "2. Asthma", "Asthma (must meet
/// all)". The title must say nothing else.
pub(super) fn indication(context: &Context<'_>, text: &str) -> Option<Diagnosis> {
    let defines = [
        "indicated by",
        "evidenced by",
        "defined by",
        "defined as",
        "demonstrated by",
        "shown by",
        "risk",
    ];
    if text.len() > 200 || defines.iter().any(|d| text.to_lowercase().contains(d)) {
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
    let list = conditions(context, &tokens, start)
        .filter(|l| l.joiner == Joiner::Or || l.refs.len() > 1)?;
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
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
                    | "for patients who"
                    | "for members who"
            );
        if (i < start || i >= list.end) && lead && !token.is(Cue::Not) {
            account.take(i..i + 1);
        }
    }
    let ok = context
        .close(account, Node::new(crate::criteria::Rule::Attestation))
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
        conditions: list.refs,
        absent: false,
        when: When::Now,
        whose: Whose::Patient,
        within_days: None,
    })
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
    if refs.iter().any(|r| r.what == What::Class) {
        return None;
    }
    let mut account = Account::new(&tokens);
    account.take(start..list.end);
    context.close(account, Node::new(crate::criteria::Rule::Attestation))?;
    Some(Requested { drugs: refs })
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
    let kind = title::classify(titled).or_else(|| title::classify(text))?;
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
            || t.is(Cue::Try) && !t.is(Cue::Inert)
    });
    let exempt =
        kind == SectionKind::Exclusion && !tokens.iter().any(|t| t.is(Cue::Contraindication));
    (!clinical || exempt).then_some(kind)
}

/// A gate as a criterion.
pub(super) fn gate(diagnosis: Diagnosis) -> Criterion {
    Criterion::Diagnosis(diagnosis)
}

/// What a title says, part by part ("Part 1 - Plaque Psoriasis, initial request").
#[derive(Debug, Default)]
pub(super) struct Title {
    pub(super) kind: Option<SectionKind>,
    pub(super) gate: Option<Diagnosis>,
    pub(super) drugs: Option<Requested>,
    pub(super) op: Option<group::Op>,
    /// Every part was understood.
    pub(super) whole: bool,
}

/// Reads a title part by part.
pub(super) fn title(context: &Context<'_>, text: &str, is_heading: bool) -> Title {
    let mut out = Title {
        whole: true,
        ..Title::default()
    };
    if text.len() > 400 {
        return Title::default();
    }
    for part in parts(text) {
        if !out.take(context, part, is_heading)
            && !part
                .split(',')
                .all(|p| out.take(context, p.trim(), is_heading))
        {
            out.whole = false;
        }
    }
    let header = group::header(text);
    out.op = header.op.filter(|_| header.counts);
    out
}

impl Title {
    fn take(&mut self, context: &Context<'_>, part: &str, is_heading: bool) -> bool {
        if part.is_empty() || is_enumerator(part) {
            return true;
        }
        if let Some(gate) = indication(context, part) {
            if is_recorded(context, &gate) {
                self.gate.get_or_insert(gate);
            }
            return true;
        }
        if let Some(kind) = intro(context, part).or_else(|| kind_of(context, part, is_heading)) {
            self.kind.get_or_insert(kind);
            return true;
        }
        // "Renewal criteria for HIV pre-exposure prophylaxis"
        if let Some((what, of)) = part.split_once(" for ")
            && let Some(kind) = kind_of(context, what, true)
            && let Some(gate) = indication(context, of)
        {
            self.kind.get_or_insert(kind);
            if is_recorded(context, &gate) {
                self.gate.get_or_insert(gate);
            }
            return true;
        }
        if let Some(drugs) = named_drugs(context, part) {
            self.drugs.get_or_insert(drugs);
            return true;
        }
        let header = group::header(part);
        is_general(part)
            || (header.counts && (header.prefix.is_empty() || is_general(header.prefix)))
    }
}

/// Whether records state the condition as a diagnosis. What is only a reason for a visit (prophylaxis,
/// contraception: ICD-10-CM chapter Z) seldom stands in one and gates nothing.
fn is_recorded(context: &Context<'_>, gate: &Diagnosis) -> bool {
    gate.conditions.iter().any(|c| {
        let row = context
            .vocabulary
            .find_condition(&c.name)
            .map(|id| context.vocabulary.condition(id));
        row.is_none_or(|row| {
            row.codes.is_empty() || row.codes.iter().any(|r| !r.to_string().starts_with('Z'))
        })
    })
}

/// "All indications": a title that names nobody in particular.
fn is_general(words: &str) -> bool {
    let bare = words.to_lowercase();
    matches!(
        bare.trim_matches(|c: char| !c.is_alphabetic()),
        "all indications"
            | "all diagnoses"
            | "all patients"
            | "all members"
            | "general"
            | "general criteria"
            | "general requirements"
    )
}

fn parts(text: &str) -> Vec<&str> {
    let mut out = vec![text];
    for joint in [". ", ": ", " – ", " — ", " - ", " | "] {
        out = out.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    out.into_iter()
        .map(|p| p.trim_matches([' ', ':', '.', '-', '–']))
        .collect()
}

/// "Part 1", "Use A", "Section II".
fn is_enumerator(part: &str) -> bool {
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

/// A sentence that introduces criteria and says nothing of the patient: "A request is approved when
/// the member satisfies every item under ONE of the headings below."
pub(super) fn intro(context: &Context<'_>, text: &str) -> Option<SectionKind> {
    let lower = text.to_lowercase();
    let any = |list: &[&str]| list.iter().any(|w| lower.contains(w));
    let approves = any(&[
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
        "must satisfy",
        "criteria are met",
        "must show",
    ]);
    let lists = any(&[
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
        "for a member who",
        "for members who",
        "for patients who",
        "any of",
    ]);
    if !(approves && lists) || text.split_whitespace().count() > 40 {
        return None;
    }
    let tokens = context.lex(text);
    let clinical = tokens.iter().any(|t| {
        (t.is_drug() && !context.is_policy_drug(t))
            || t.condition().is_some()
            || t.lab().is_some()
            || t.is(Cue::Fail)
            || t.is(Cue::Intolerance)
            || t.is(Cue::AgeOfYears)
            || t.is(Cue::Contraindication)
            || t.specialty().is_some()
    });
    if clinical {
        return None;
    }
    let denies = any(&[
        "not approved",
        "not be approved",
        "cannot be approved",
        "not covered",
        "not be covered",
        "not authorized",
        "excluded",
        "not approvable",
        "not eligible",
        "do not meet",
        "may not be",
        "not medically necessary",
    ]);
    if denies {
        return Some(SectionKind::Exclusion);
    }
    if any(&[
        "renew",
        "reauthoriz",
        "re-authoriz",
        "continu",
        "reapprov",
        "re-approv",
        "recertif",
    ]) {
        return Some(SectionKind::Renewal);
    }
    Some(SectionKind::Initial)
}

/// The rank of a plain line that opens something, for the tree: 8 a section, 9 an indication, 10 a
/// group; `None`: a paragraph. `before_items`: a list follows.
pub(super) fn rank(context: &Context<'_>, text: &str, before_items: bool) -> Option<u8> {
    let words = text.split_whitespace().count();
    let colon = text.ends_with(':');
    if words > 40 || text.ends_with(';') {
        return None;
    }
    if intro(context, text).is_some() && (colon || before_items || text.ends_with('.')) {
        return Some(8);
    }
    let stops = text.ends_with('.') && !before_items;
    if words <= 18 && !stops {
        let title = title(context, text, false);
        let worded = colon || before_items || title::is_title(text) || title::is_shouted(text);
        if title.kind.is_some()
            && worded
            && (title.whole || title::is_title(text) || title::is_shouted(text))
        {
            return Some(8);
        }
        if title.gate.is_some() && title.whole {
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
