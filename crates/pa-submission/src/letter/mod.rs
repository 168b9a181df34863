//! The letter of medical necessity: plain prose from a determination and the record behind it.
//!
//! Every sentence carries the ids of the facts it states, and every fact its place in the record or
//! the policy. What the record does not show the letter says too: it supports a request, it does
//! not advertise it.

mod appeal;
mod clinical;
mod compose;
mod criteria;
pub mod rephrase;

use pa_model::{Date, Patient, PlanRow};
use pa_policy::determine::Determination;
use serde::Serialize;

use crate::form::{AttestationRow, CriterionRow};

pub use compose::compose;

/// Version of the letter's shape in JSON.
pub const VERSION: u32 = 1;
/// Words of the body, from the first sentence to the last.
pub const WORDS: std::ops::RangeInclusive<usize> = 150..=300;

/// What a letter is written from.
#[derive(Debug, Clone, Copy)]
pub struct LetterInput<'a> {
    /// The patient's record.
    pub patient: &'a Patient,
    /// The plan's row for the drug.
    pub plan_row: Option<&'a PlanRow>,
    /// The request, judged.
    pub determination: &'a Determination,
    /// Since when the policy has been in force.
    pub effective: Option<Date>,
    /// The criteria as people read them, in order.
    pub criteria: &'a [CriterionRow],
    /// The statements for the prescriber to confirm, as people read them.
    pub attestations: &'a [AttestationRow],
    /// The reason of a denial by a person, which the letter answers.
    pub denial: Option<&'a str>,
    /// The names that are known.
    pub vocabulary: &'a pa_model::vocabulary::Vocabulary,
}

/// Why there is no letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoLetter {
    /// The drug is covered without prior authorization.
    NotNeeded,
    /// A denial without a reason cannot be answered.
    EmptyReason,
}

/// What a letter asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Prior authorization.
    Authorization,
    /// Its continuation.
    Renewal,
    /// Coverage of a drug that the plan does not list.
    Exception,
    /// That a denial be reconsidered.
    Appeal,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// [`VERSION`].
    pub schema_version: u32,
    /// What it asks for.
    pub purpose: Purpose,
    /// What stands above and below the body: it names people, the body does not.
    pub head: Head,
    /// The body.
    pub paragraphs: Vec<Vec<Sentence>>,
    /// Words of the body.
    pub words: usize,
    /// What the sentences state, in the order in which they are first stated.
    pub facts: Vec<Fact>,
    /// What the prescriber confirms by signing.
    pub confirm: Vec<String>,
}

/// What stands above and below the body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Head {
    /// The day of the request.
    pub date: Date,
    /// The payer.
    pub payer: Option<String>,
    /// The plan.
    pub plan: Option<String>,
    /// The patient's id in the clinic's records.
    pub patient_id: String,
    /// The patient's name.
    pub patient: String,
    /// The patient's date of birth.
    pub birth_date: Date,
    /// The patient's number with the payer.
    pub member_id: Option<String>,
    /// The requested drug as written.
    pub drug: String,
    /// The prescriber.
    pub prescriber: Option<pa_model::patient::Prescriber>,
}

/// A sentence of the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// Its words.
    pub text: String,
    /// Ids of the facts that it states; a courtesy states none.
    pub facts: Vec<String>,
}

/// Something that the record, the plan or the policy states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// `F1`, `F2`, …, unique in the letter.
    pub id: String,
    /// The fact in a few words.
    pub statement: String,
    /// RFC 6901 JSON pointer into the record as stored, where it is an entry of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// `file:line`, where it is a line of the policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What else states it: the plan's row, the request, the denial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'static str>,
}

/// Words of a text, counted at spaces.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// A sentence in the making.
#[derive(Debug, Clone)]
struct Draft {
    text: String,
    /// The same in fewer words, where the whole would not fit.
    short: Option<String>,
    facts: Vec<String>,
    rank: Rank,
}

/// Which sentences go first where there is no room for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Without it the letter would be none, or would mislead.
    Needed,
    /// What the request rests on.
    Support,
    /// The policy's words beside it.
    Quote,
    /// The picture around it.
    Background,
}

/// The facts that the sentences state, each once.
#[derive(Debug, Default)]
struct Facts {
    list: Vec<Fact>,
}

impl Facts {
    /// An entry of the record.
    fn entry(&mut self, pointer: &str, statement: &str) -> String {
        self.add(statement, Some(pointer), None, None)
    }

    /// A line of the policy.
    fn line(&mut self, place: &str, statement: &str) -> String {
        let place = Some(place).filter(|place| !place.is_empty());
        self.add(statement, None, place, place.is_none().then_some("policy"))
    }

    /// What another paper states.
    fn stated(&mut self, from: &'static str, statement: &str) -> String {
        self.add(statement, None, None, Some(from))
    }

    fn add(
        &mut self,
        statement: &str,
        pointer: Option<&str>,
        source: Option<&str>,
        from: Option<&'static str>,
    ) -> String {
        let same = |fact: &&Fact| {
            fact.statement == statement
                && fact.pointer.as_deref() == pointer
                && fact.source.as_deref() == source
        };
        if let Some(known) = self.list.iter().find(same) {
            return known.id.clone();
        }
        let id = format!("F{}", self.list.len() + 1);
        self.list.push(Fact {
            id: id.clone(),
            statement: statement.to_owned(),
            pointer: pointer.map(str::to_owned),
            source: source.map(str::to_owned),
            from,
        });
        id
    }
}
