//! Plan rows and the policies that go with them, each looked up once.

use std::collections::HashMap;
use std::sync::Arc;

use pa_db::{Database, DbError, PlanMatch};
use pa_model::vocabulary::{Vocabulary, distance};
use pa_model::{Date, PlanRow};
use pa_policy::determine::PolicyChoice;

use super::{SUGGESTIONS, Version};

/// What a plan says of a drug, by plan and drug as written.
#[derive(Default)]
pub(super) struct Plans {
    known: HashMap<String, HashMap<String, Known>>,
}

struct Known {
    found: Found,
    choices: HashMap<Date, PolicyChoice<Version>>,
}

/// What was found of a plan and a drug.
#[derive(Debug)]
pub(super) enum Found {
    /// This row.
    Row(Arc<PlanRow>),
    /// The plan does not list the drug.
    NoRow,
    /// There is no such plan.
    NoPlan,
    /// The drug's name does not say what is meant: why, in one line.
    Refused(String),
}

impl Plans {
    /// What the plan says of the drug.
    pub(super) fn find(
        &mut self,
        database: &Database,
        plan_id: &str,
        drug: &str,
        vocabulary: &Vocabulary,
    ) -> Result<&Found, DbError> {
        if self.get(plan_id, drug).is_none() {
            let found = look_up(database, plan_id, drug, vocabulary)?;
            let known = Known {
                found,
                choices: HashMap::new(),
            };
            self.known
                .entry(plan_id.to_owned())
                .or_default()
                .insert(drug.to_owned(), known);
        }
        Ok(self
            .get(plan_id, drug)
            .map_or(&Found::NoRow, |known| &known.found))
    }

    fn get(&self, plan_id: &str, drug: &str) -> Option<&Known> {
        self.known.get(plan_id)?.get(drug)
    }

    /// The policy chosen before.
    pub(super) fn choice(
        &self,
        plan_id: &str,
        drug: &str,
        day: Date,
    ) -> Option<&PolicyChoice<Version>> {
        self.get(plan_id, drug)?.choices.get(&day)
    }

    /// Remembers the choice of a policy.
    pub(super) fn remember(
        &mut self,
        plan_id: &str,
        drug: &str,
        day: Date,
        choice: PolicyChoice<Version>,
    ) {
        let known = self
            .known
            .get_mut(plan_id)
            .and_then(|drugs| drugs.get_mut(drug));
        if let Some(known) = known {
            known.choices.insert(day, choice);
        }
    }
}

fn look_up(
    database: &Database,
    plan_id: &str,
    drug: &str,
    vocabulary: &Vocabulary,
) -> Result<Found, DbError> {
    Ok(match database.plan_row(plan_id, drug, vocabulary)? {
        PlanMatch::Row(row) => Found::Row(Arc::from(row)),
        PlanMatch::Several(names) => Found::Refused(format!(
            "drug `{drug}` means several drugs of plan `{plan_id}`: {}; name one of them",
            names.join(", ")
        )),
        PlanMatch::Nothing if !database.plan_exists(plan_id)? => Found::NoPlan,
        PlanMatch::Nothing if vocabulary.resolve_drug(drug).is_none() => {
            Found::Refused(unknown_drug(drug, &listed(database, plan_id)?, vocabulary))
        }
        PlanMatch::Nothing => Found::NoRow,
    })
}

fn listed(database: &Database, plan_id: &str) -> Result<Vec<String>, DbError> {
    Ok(database
        .plan_rows(plan_id)?
        .into_iter()
        .map(|row| row.drug)
        .collect())
}

/// Says that a drug is not known, with the nearest names: those of the plan before others as near.
fn unknown_drug(drug: &str, listed: &[String], vocabulary: &Vocabulary) -> String {
    let wanted = drug.to_lowercase();
    let most = (wanted.chars().count() / 3).max(1);
    let rank = |name: &str, place: u8| {
        (
            distance(&wanted, &name.to_lowercase()),
            place,
            name.to_owned(),
        )
    };
    let mut near: Vec<(usize, u8, String)> = listed.iter().map(|name| rank(name, 0)).collect();
    near.extend(
        vocabulary
            .nearest_drugs(drug, SUGGESTIONS)
            .into_iter()
            .map(|name| rank(name, 1)),
    );
    near.retain(|(distance, ..)| *distance <= most);
    near.sort();
    let mut names: Vec<String> = Vec::with_capacity(SUGGESTIONS);
    for (_, _, name) in near {
        if names.len() < SUGGESTIONS && !names.iter().any(|known| known.eq_ignore_ascii_case(&name))
        {
            names.push(name);
        }
    }
    match names.as_slice() {
        [] => format!("unknown drug `{drug}`; give its brand or generic name"),
        names => format!("unknown drug `{drug}`; nearest: {}", names.join(", ")),
    }
}
