//! From a request to its determination: the record and the plan's row from the database, the
//! policy from the index.

mod alternatives;
mod plans;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{anyhow, bail};
use pa_db::{Database, StoredPatient};
use pa_model::form::FormTemplate;
use pa_model::vocabulary::Vocabulary;
use pa_model::{Patient, PlanRow, Request};
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{
    Determination, DetermineInput, Outcome, PolicyChoice, determine, select_policy,
};
use pa_search::{Entry, PolicyIndex};

use crate::answer::Answer;
use plans::{Found, Plans};

/// How many near names an error suggests.
const SUGGESTIONS: usize = 3;

/// Judges requests. What it looks up in plans and policies it remembers, so that the next request
/// for the same plan and drug costs the record alone.
pub(crate) struct Judge<'i> {
    database: Database,
    path: PathBuf,
    index: &'i PolicyIndex,
    vocabulary: &'static Vocabulary,
    plans: Plans,
}

/// A request, judged, with what it was judged from.
#[derive(Debug)]
pub(crate) struct Case {
    /// The result.
    pub(crate) answer: Answer,
    /// The record.
    pub(crate) patient: Patient,
}

/// A determination and what it rests on besides the record.
struct Judged {
    determination: Determination,
    policy: Option<Arc<CompiledPolicy>>,
    entry: Option<Entry>,
    row: Option<Arc<PlanRow>>,
}

/// A version of a policy, loaded.
#[derive(Debug, Clone)]
struct Version {
    entry: Entry,
    policy: Arc<CompiledPolicy>,
}

impl<'i> Judge<'i> {
    /// Opens the database.
    pub(crate) fn open(path: PathBuf, index: &'i PolicyIndex) -> anyhow::Result<Self> {
        Ok(Self {
            database: Database::open(&path)?,
            path,
            index,
            vocabulary: Vocabulary::builtin(),
            plans: Plans::default(),
        })
    }

    /// Looks ahead from an answer: what an approval is worth, or what would lead to one, and what
    /// else the plan would pay for. It costs many judgements.
    pub(crate) fn look_ahead(&mut self, request: &Request, case: &mut Case) -> anyhow::Result<()> {
        let Case { answer, patient } = case;
        answer.determination.look_ahead(&DetermineInput {
            patient,
            drug: &request.drug,
            plan_id: None,
            kind: request.kind,
            as_of: request.as_of,
            plan_row: answer.row.as_deref(),
            policy: answer
                .policy
                .as_deref()
                .map_or(PolicyChoice::None, PolicyChoice::One),
            vocabulary: self.vocabulary,
        });
        let outcome = answer.determination.determination;
        if !matches!(outcome, Outcome::Approve | Outcome::NotRequired) {
            let alternatives = self.alternatives(request, answer, patient)?;
            answer.determination.alternatives = Some(alternatives);
        }
        Ok(())
    }

    /// Prepares for many requests.
    pub(crate) fn expect_many(&self) -> anyhow::Result<()> {
        Ok(self.database.map()?)
    }

    /// Judges a request.
    pub(crate) fn judge(&mut self, request: &Request) -> anyhow::Result<Answer> {
        Ok(self.case(request)?.answer)
    }

    /// Judges a request, and gives what it was judged from with the answer.
    pub(crate) fn case(&mut self, request: &Request) -> anyhow::Result<Case> {
        let stored = stored(&self.database, &self.path, &request.patient_id)?;
        let judged = self.judged(request, &stored.patient)?;
        Ok(Case {
            answer: Answer {
                determination: judged.determination,
                policy: judged.policy,
                entry: judged.entry,
                row: judged.row,
                record: stored.text,
            },
            patient: stored.patient,
        })
    }

    /// Judges a request for a patient whose record has been read.
    fn judged(&mut self, request: &Request, patient: &Patient) -> anyhow::Result<Judged> {
        let plan_id = match (&request.plan_id, &patient.coverage) {
            (Some(named), _) => named.as_str(),
            (None, Some(coverage)) => coverage.plan_id.as_str(),
            (None, None) => bail!(
                "the record of patient `{}` names no plan; say with --plan (or \"plan_id\") under which to judge",
                request.patient_id
            ),
        };
        let own_plan = request.plan_id.is_none();
        let as_of = request.as_of.unwrap_or(patient.as_of);
        let found = self
            .plans
            .find(&self.database, plan_id, &request.drug, self.vocabulary)?;
        let row = match found {
            Found::Row(row) => Some(Arc::clone(row)),
            Found::NoRow => None,
            Found::Refused(why) => bail!("{why}"),
            Found::NoPlan => return Err(self.unknown_plan(plan_id, own_plan)),
        };
        let choice = match &row {
            Some(row) if row.covered && row.pa_required => {
                self.choose(row, &request.drug, as_of)?
            }
            _ => PolicyChoice::None,
        };
        let determination = determine(&DetermineInput {
            patient,
            drug: &request.drug,
            plan_id: Some(plan_id),
            kind: request.kind,
            as_of: Some(as_of),
            plan_row: row.as_deref(),
            policy: match &choice {
                PolicyChoice::One(version) => PolicyChoice::One(version.policy.as_ref()),
                PolicyChoice::None => PolicyChoice::None,
                PolicyChoice::Several(ids) => PolicyChoice::Several(ids.clone()),
            },
            vocabulary: self.vocabulary,
        });
        let (policy, entry) = match choice {
            PolicyChoice::One(Version { entry, policy }) => (Some(policy), Some(entry)),
            _ => (None, None),
        };
        Ok(Judged {
            determination,
            policy,
            entry,
            row,
        })
    }

    /// The request form of the plan's payer.
    pub(crate) fn form(&self, row: Option<&PlanRow>) -> anyhow::Result<Option<FormTemplate>> {
        let Some(row) = row else { return Ok(None) };
        Ok(self.database.form(&row.payer)?)
    }

    /// The policy that decides, remembered by plan, drug and day.
    fn choose(
        &mut self,
        row: &Arc<PlanRow>,
        drug: &str,
        as_of: pa_model::Date,
    ) -> anyhow::Result<PolicyChoice<Version>> {
        if let Some(choice) = self.plans.choice(&row.plan_id, drug, as_of) {
            return Ok(choice.clone());
        }
        let listed;
        let entries = match &row.policy_id {
            Some(id) => {
                listed = self.index.versions(id)?;
                listed.as_slice()
            }
            None => self.index.entries()?,
        };
        let headed = entries.iter().map(|entry| (&entry.header, entry));
        let choice = select_policy(headed, row, &row.payer, drug, as_of, self.vocabulary);
        let choice = match choice {
            PolicyChoice::One(entry) => {
                let policy = self.index.policy(entry)?;
                PolicyChoice::One(Version {
                    entry: entry.clone(),
                    policy,
                })
            }
            PolicyChoice::None => PolicyChoice::None,
            PolicyChoice::Several(ids) => PolicyChoice::Several(ids),
        };
        self.plans
            .remember(&row.plan_id, drug, as_of, choice.clone());
        Ok(choice)
    }

    fn unknown_plan(&self, plan_id: &str, own: bool) -> anyhow::Error {
        let db = self.path.display();
        let near = match self.database.nearest_plans(plan_id, SUGGESTIONS) {
            Ok(near) => near,
            Err(error) => return error.into(),
        };
        let nearest = if near.is_empty() {
            String::new()
        } else {
            format!("; nearest: {}", near.join(", "))
        };
        if own {
            return anyhow!(
                "{db}: no plan `{plan_id}`, which the patient's record names{nearest}; judge under another with \
                 --plan (or \"plan_id\"), or import its rows with `pa-import`"
            );
        }
        let help = if near.is_empty() {
            "; import its rows with `pa-import`"
        } else {
            ""
        };
        anyhow!("{db}: no plan `{plan_id}`{nearest}{help}")
    }
}

/// The patient of an id; else an error with the nearest ids.
pub(crate) fn stored(database: &Database, path: &Path, id: &str) -> anyhow::Result<StoredPatient> {
    if let Some(stored) = database.patient(id)? {
        return Ok(stored);
    }
    let near = database.nearest_patients(id, SUGGESTIONS)?;
    let db = path.display();
    Err(match near.as_slice() {
        [] => anyhow!(
            "{db}: no patient `{id}`; it holds no patients yet; import some with `pa-import`"
        ),
        near => anyhow!("{db}: no patient `{id}`; nearest: {}", near.join(", ")),
    })
}
