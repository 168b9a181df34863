//! The letter put together: which sentences, in which order, within the length of a page.

use pa_model::RequestKind;
use pa_model::patient::ConditionStatus;
use pa_policy::determine::Outcome;

use super::criteria::{self, Demand};
use super::{
    Draft, Facts, Head, Letter, LetterInput, NoLetter, Purpose, Rank, Sentence, VERSION, WORDS,
    appeal, clinical, count_words,
};

/// Entries of the record told around those that the criteria rest on.
const BACKGROUND: usize = 6;

/// Writes the letter.
pub fn compose(input: &LetterInput<'_>) -> Result<Letter, NoLetter> {
    let d = input.determination;
    if input.denial.is_some_and(|reason| reason.trim().is_empty()) {
        return Err(NoLetter::EmptyReason);
    }
    if d.determination == Outcome::NotRequired && input.denial.is_none() {
        return Err(NoLetter::NotNeeded);
    }
    let purpose = purpose(input);
    let mut facts = Facts::default();
    let demands = criteria::demands(input.criteria);
    let (answering, others) = match input.denial {
        Some(reason) => divide(reason, &demands, input),
        None => (Vec::new(), demands.clone()),
    };
    let opening = opening(input, purpose, &mut facts);
    let mut told: Vec<String> = Vec::new();
    let answer = answer(input, &answering, &mut facts, &mut told);
    let mut support = support(&others, input, &mut facts, &mut told);
    support.extend(background(input, &mut facts, &told));
    let mut result = criteria::result(&demands, input, &mut facts);
    let quotes = others.iter().chain(&answering);
    let quotes: Vec<Draft> = quotes
        .filter_map(|demand| criteria::quote(demand, &mut facts))
        .collect();
    let after_summary = usize::from(!result.is_empty());
    result.splice(after_summary..after_summary, quotes);
    let closing = closing(input, purpose, &mut facts);
    let mut paragraphs = vec![opening, answer, support, result, closing];
    fit(&mut paragraphs);
    Ok(finish(input, purpose, paragraphs, facts))
}

fn purpose(input: &LetterInput<'_>) -> Purpose {
    let d = input.determination;
    match (input.denial, d.determination, d.kind) {
        (Some(_), ..) => Purpose::Appeal,
        (_, Outcome::NotCovered, _) => Purpose::Exception,
        (_, _, RequestKind::Renewal) => Purpose::Renewal,
        _ => Purpose::Authorization,
    }
}

fn draft(rank: Rank, text: String, facts: Vec<String>) -> Draft {
    Draft {
        text,
        short: None,
        facts,
        rank,
    }
}

fn opening(input: &LetterInput<'_>, purpose: Purpose, facts: &mut Facts) -> Vec<Draft> {
    let d = input.determination;
    let drug = &d.drug;
    let patient = input.patient;
    let who = clinical::who(patient, d.as_of);
    let asks = match purpose {
        Purpose::Authorization => format!("to request prior authorization of {drug}"),
        Purpose::Renewal => format!("to request continued authorization of {drug}"),
        Purpose::Exception => format!("to request coverage of {drug} as an exception"),
        Purpose::Appeal => format!("to appeal the denial of {drug}"),
    };
    let plan = d.coverage.as_ref().map(|c| c.plan.as_str());
    let plan = plan
        .filter(|plan| !plan.is_empty())
        .or(d.plan_id.as_deref());
    let covered = plan.map(|plan| format!(", covered by {plan}"));
    let mut ids = vec![
        facts.stated("request", &format!("request for {drug} on {}", d.as_of)),
        facts.entry("/birth_date", &format!("age {}", age_words(input))),
        facts.entry("/sex", &format!("sex {}", patient.sex.word())),
    ];
    ids.extend(plan.map(|plan| facts.stated("plan", &format!("plan {plan}"))));
    let covered = covered.unwrap_or_default();
    let text = format!("I am writing {asks} for my patient, {who}{covered}.");
    let mut out = vec![draft(Rank::Needed, text, ids)];
    if let Some(reason) = input.denial {
        let reason = criteria::quoted(reason.trim());
        let id = facts.stated("denial", &format!("reason given: {reason}"));
        let text = format!("The denial gives this reason: {reason}.");
        out.push(draft(Rank::Needed, text, vec![id]));
    }
    if purpose == Purpose::Exception && input.denial.is_none() {
        let id = facts.stated("plan", &format!("{drug} is not covered"));
        let text = format!("The plan does not cover {drug} at present.");
        out.push(draft(Rank::Needed, text, vec![id]));
    }
    if let Some(policy) = d.policy_id.as_deref().filter(|_| d.criteria.is_some()) {
        let since = input.effective;
        let since = since.map(|day| format!(", in force since {day}"));
        let since = since.unwrap_or_default();
        let id = facts.stated("policy", &format!("policy {policy}{since}"));
        let day = facts.stated("request", &format!("record read as of {}", d.as_of));
        let text = format!(
            "The record, read as of {}, was compared with the policy {policy}{since}.",
            d.as_of
        );
        out.push(draft(Rank::Needed, text, vec![id, day]));
    }
    out
}

fn age_words(input: &LetterInput<'_>) -> String {
    match clinical::age(input.patient.birth_date, input.determination.as_of) {
        Some(years) => format!("{years} years on {}", input.determination.as_of),
        None => "not known".to_owned(),
    }
}

/// The criteria that the denial's reason speaks of, and the others.
fn divide<'a>(
    reason: &str,
    demands: &[Demand<'a>],
    input: &LetterInput<'_>,
) -> (Vec<Demand<'a>>, Vec<Demand<'a>>) {
    let weights: Vec<usize> = demands
        .iter()
        .map(|d| appeal::bearing(reason, d, input.vocabulary))
        .collect();
    let most = weights.iter().copied().max().unwrap_or(0);
    let bears = |weight: &usize| most > 0 && *weight * 2 > most;
    let pairs = demands.iter().zip(&weights);
    let (yes, no): (Vec<_>, Vec<_>) = pairs.partition(|(_, weight)| bears(weight));
    let only = |list: Vec<(&Demand<'a>, &usize)>| list.into_iter().map(|(d, _)| *d).collect();
    (only(yes), only(no))
}

/// What the record answers to the denial's reason.
fn answer(
    input: &LetterInput<'_>,
    answering: &[Demand<'_>],
    facts: &mut Facts,
    told: &mut Vec<String>,
) -> Vec<Draft> {
    if input.denial.is_none() {
        return Vec::new();
    }
    let mut out = Vec::new();
    if answering.is_empty() {
        let text =
            "This reason names no requirement of the policy that the record can be compared with.";
        let id = facts.stated("policy", "no criterion matches the reason given");
        out.push(draft(Rank::Needed, text.to_owned(), vec![id]));
        return out;
    }
    for demand in answering {
        let row = demand.row;
        let words = format!("{}{}", criteria::words_of(demand), criteria::line_of(row));
        let text = match row.status.as_str() {
            "met" => format!("On this point the policy asks for {words}, and the record meets it."),
            "not met" => format!(
                "On this point the policy asks for {words}, and the record does not meet it."
            ),
            "to attest" => {
                format!("On this point the policy asks for {words}, which I confirm by signing.")
            }
            _ => {
                format!("On this point the policy asks for {words}, and the record leaves it open.")
            }
        };
        let id = criteria::criterion(row, facts);
        out.push(draft(Rank::Needed, text, vec![id]));
        out.extend(entries(demand, input, facts, told));
    }
    out
}

/// A sentence for each entry of the record that shows a demand, each entry once in the letter.
fn entries(
    demand: &Demand<'_>,
    input: &LetterInput<'_>,
    facts: &mut Facts,
    told: &mut Vec<String>,
) -> Vec<Draft> {
    let mut out = Vec::new();
    for (pointer, statement) in demand.evidence() {
        if told.iter().any(|known| known == pointer) {
            continue;
        }
        let as_of = input.determination.as_of;
        let made = clinical::sentence(input.patient, pointer, statement, as_of, facts);
        if let Some(sentence) = made {
            told.push(pointer.to_owned());
            out.push(sentence);
        }
    }
    out
}

/// What the criteria rest on: the diagnosis first, then values, then treatment.
fn support(
    demands: &[Demand<'_>],
    input: &LetterInput<'_>,
    facts: &mut Facts,
    told: &mut Vec<String>,
) -> Vec<Draft> {
    let mut out: Vec<Draft> = Vec::new();
    for demand in demands {
        out.extend(entries(demand, input, facts, told));
    }
    out
}

/// Other diagnoses, values and drugs of the record, where there is room.
fn background(input: &LetterInput<'_>, facts: &mut Facts, told: &[String]) -> Vec<Draft> {
    let patient = input.patient;
    let as_of = input.determination.as_of;
    let mut entries: Vec<String> = Vec::new();
    let active = |(_, c): &(usize, &pa_model::patient::Condition)| {
        c.status == ConditionStatus::Active && c.onset.is_none_or(|onset| onset <= as_of)
    };
    let conditions = patient.conditions.iter().enumerate().filter(active);
    entries.extend(conditions.map(|(i, _)| format!("/conditions/{i}")));
    let begun = patient.medications.iter().enumerate();
    let begun = begun.filter(|(_, m)| m.start.is_none_or(|start| start <= as_of));
    entries.extend(begun.map(|(i, _)| format!("/medications/{i}")));
    let values = patient.observations.iter().enumerate();
    let mut values: Vec<_> = values.filter(|(_, o)| o.date <= as_of).collect();
    values.sort_by_key(|(_, value)| std::cmp::Reverse(value.date));
    let mut names: Vec<&str> = Vec::new();
    for (i, value) in values {
        if !names.contains(&value.name.as_str()) {
            names.push(&value.name);
            entries.push(format!("/observations/{i}"));
        }
    }
    entries.retain(|pointer| !told.contains(pointer));
    // Some of each list, so that a long one does not hide the others.
    let mut taken: Vec<String> = Vec::new();
    for list in ["/conditions/", "/medications/", "/observations/"] {
        let of_list = entries.iter().filter(|p| p.starts_with(list));
        taken.extend(of_list.take(BACKGROUND).cloned());
    }
    let made = taken.iter().filter_map(|pointer| {
        let mut sentence = clinical::sentence(patient, pointer, "", as_of, facts)?;
        sentence.rank = Rank::Background;
        let text = sentence.text.trim_end_matches('.').to_owned();
        sentence.facts = vec![facts.entry(pointer, &text)];
        Some(sentence)
    });
    made.collect()
}

fn closing(input: &LetterInput<'_>, purpose: Purpose, facts: &mut Facts) -> Vec<Draft> {
    let d = input.determination;
    let drug = &d.drug;
    let id = facts.stated("request", &format!("request for {drug} on {}", d.as_of));
    let ask = match (purpose, d.determination) {
        (Purpose::Appeal, _) => format!(
            "I ask that the denial of {drug} be reconsidered and, should it stand, for the requirement of the policy on \
             which it rests and for a conversation with the clinician who reviewed it."
        ),
        (Purpose::Exception, _) => {
            format!("I ask that {drug} be covered for this patient on the facts above.")
        }
        (_, Outcome::Approve) => {
            format!("I ask that {drug} be authorized for this patient on the facts above.")
        }
        (_, Outcome::Pend) => format!(
            "I ask that {drug} be authorized for this patient once what is still open has been submitted."
        ),
        _ => format!("I ask that a clinician review this request for {drug} on the facts above."),
    };
    let mut out = vec![draft(Rank::Needed, ask, vec![id])];
    if let Some(limit) = d
        .coverage
        .as_ref()
        .and_then(|c| c.quantity_limit.as_deref())
    {
        let id = facts.stated("plan", &format!("quantity limit {limit}"));
        let text = format!("The plan's quantity limit is {limit}.");
        out.push(draft(Rank::Background, text, vec![id]));
    }
    let text = "Each statement above is taken from the patient's record or the policy, at the place named in the list of \
                sources.";
    out.push(draft(Rank::Needed, text.to_owned(), Vec::new()));
    let text = "Please call my office with any question about this request.";
    out.push(draft(Rank::Needed, text.to_owned(), Vec::new()));
    out
}

/// Leaves sentences out, the least needed and last first, until the letter has no more words than
/// it should; then shortens. What is not needed comes in only as far as there is room.
fn fit(paragraphs: &mut [Vec<Draft>]) {
    let words = |paragraphs: &[Vec<Draft>]| -> usize {
        let drafts = paragraphs.iter().flatten();
        drafts.map(|draft| count_words(&draft.text)).sum()
    };
    for rank in [Rank::Background, Rank::Quote, Rank::Support] {
        // A page that is full enough needs no background.
        let most = if rank == Rank::Background {
            220
        } else {
            *WORDS.end()
        };
        while words(paragraphs) > most {
            let last = paragraphs.iter_mut().rev().find_map(|paragraph| {
                let at = paragraph.iter().rposition(|draft| draft.rank == rank)?;
                Some(paragraph.remove(at))
            });
            if last.is_none() {
                break;
            }
        }
    }
    while words(paragraphs) > *WORDS.end() {
        let mut drafts = paragraphs.iter_mut().flatten();
        let Some(long) = drafts.find(|draft| draft.short.is_some()) else {
            break;
        };
        if let Some(short) = long.short.take() {
            long.text = short;
        }
    }
}

fn finish(
    input: &LetterInput<'_>,
    purpose: Purpose,
    paragraphs: Vec<Vec<Draft>>,
    facts: Facts,
) -> Letter {
    let paragraphs: Vec<Vec<Sentence>> = paragraphs
        .into_iter()
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| {
            let sentences = paragraph.into_iter().map(|draft| Sentence {
                text: one_line(&draft.text),
                facts: draft.facts,
            });
            sentences.collect()
        })
        .collect();
    let words = paragraphs.iter().flatten().map(|s| count_words(&s.text));
    let words = words.sum();
    let (paragraphs, facts) = renumbered(paragraphs, facts);
    let d = input.determination;
    let patient = input.patient;
    let coverage = d.coverage.as_ref();
    Letter {
        schema_version: VERSION,
        purpose,
        head: Head {
            date: d.as_of,
            payer: coverage.map(|c| c.payer.clone()),
            plan: coverage.map(|c| c.plan.clone()),
            patient_id: d.patient_id.clone(),
            patient: patient.name.clone(),
            birth_date: patient.birth_date,
            member_id: patient.coverage.as_ref().and_then(|c| c.member_id.clone()),
            drug: d.drug.clone(),
            prescriber: patient.prescriber.clone(),
        },
        paragraphs,
        words,
        facts,
        confirm: input.attestations.iter().map(|a| a.text.clone()).collect(),
    }
}

/// Record and policy text cannot break a line or steer a terminal.
fn one_line(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Only the facts that are stated, numbered in the order in which they are.
fn renumbered(
    mut paragraphs: Vec<Vec<Sentence>>,
    facts: Facts,
) -> (Vec<Vec<Sentence>>, Vec<super::Fact>) {
    let mut out: Vec<super::Fact> = Vec::new();
    let mut old: Vec<String> = Vec::new();
    for id in paragraphs
        .iter_mut()
        .flatten()
        .flat_map(|sentence| &mut sentence.facts)
    {
        let at = old.iter().position(|known| known == id).unwrap_or_else(|| {
            old.push(id.clone());
            out.extend(facts.list.iter().find(|f| f.id == *id).cloned());
            old.len() - 1
        });
        *id = format!("F{}", at + 1);
    }
    for (at, fact) in out.iter_mut().enumerate() {
        fact.id = format!("F{}", at + 1);
    }
    (paragraphs, out)
}
