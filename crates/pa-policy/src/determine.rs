//! From a request to its determination: the JSON result of `pa-query`.

use pa_model::plan::PlanRow;
use pa_model::vocabulary::{DrugName, Vocabulary, words};
use pa_model::{Date, Patient, RequestKind};
use serde::{Deserialize, Serialize};

use crate::authorization::Authorization;
use crate::clock::Clock;
use crate::criteria::{CompiledPolicy, Header};
use crate::evaluate::{self, Attestation, NodeResult};
use crate::facts::{Facts, same_drugs};
use crate::path::{Expiry, Outlook, Question};
use crate::truth::Truth;

/// What a determination can be. There is no denial: what a rule cannot approve goes to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every required criterion is met.
    Approve,
    /// A required criterion is not met, whatever the unknowns turn out to be.
    Refer,
    /// Neither; the missing facts that matter are listed.
    Pend,
    /// The plan does not cover the drug.
    NotCovered,
    /// Covered without prior authorization.
    NotRequired,
}

impl Outcome {
    /// The word used in the files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Refer => "refer",
            Self::Pend => "pend",
            Self::NotCovered => "not_covered",
            Self::NotRequired => "not_required",
        }
    }
}

/// A request with everything it is judged by.
#[derive(Debug, Clone)]
pub struct DetermineInput<'a> {
    /// The patient's record.
    pub patient: &'a Patient,
    /// The requested drug as written.
    pub drug: &'a str,
    /// The plan it is judged under.
    pub plan_id: Option<&'a str>,
    /// First request or continuation.
    pub kind: RequestKind,
    /// The day of judgement; `None`: the record's own.
    pub as_of: Option<Date>,
    /// The plan's row for the drug; `None`: it has none.
    pub plan_row: Option<&'a PlanRow>,
    /// The policy that decides, as [`select_policy`] chose it.
    pub policy: PolicyChoice<&'a CompiledPolicy>,
    /// The names that are known.
    pub vocabulary: &'a Vocabulary,
}

/// The JSON result of `pa-query`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Determination {
    /// The patient's id.
    pub patient_id: String,
    /// The requested drug as written.
    pub drug: String,
    /// The plan it was judged under.
    pub plan_id: Option<String>,
    /// The policy it was judged by; null where none was needed or found.
    pub policy_id: Option<String>,
    /// First request or continuation.
    pub kind: RequestKind,
    /// The day of judgement.
    pub as_of: Date,
    /// The result.
    pub determination: Outcome,
    /// Why, where no criterion tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The criteria with what became of each; null where none were judged.
    pub criteria: Option<NodeResult>,
    /// The facts that could still change the result.
    pub missing: Vec<String>,
    /// What is left for the prescriber to confirm.
    pub attestations: Vec<Attestation>,
    /// Passages of the policy, best first; absent where they were not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<Citation>>,
    /// Remarks, such as which criteria a renewal was judged by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What the plan says of the drug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// On approval: its duration and limits; absent where it was not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization: Option<Authorization>,
    /// How long the payer may take, or that it is not known; absent where it was not asked for and
    /// where the plan has no row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    /// What would turn the result into an approval; absent where it was not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Outlook>,
    /// Which facts go stale when; absent where it was not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Expiry>,
    /// Other drugs of the class that the plan covers, each judged for this patient, cheapest first;
    /// absent where they were not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<Vec<Alternative>>,
}

/// Another drug of the class on the same plan, judged for the same patient.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alternative {
    /// The drug as the plan names it.
    pub drug: String,
    /// Formulary tier, 1 the cheapest.
    pub tier: Option<u8>,
    /// Copay in US dollars for 30 days.
    pub copay: Option<f64>,
    /// Whether it must be authorized first.
    pub pa_required: bool,
    /// Whether other drugs must be tried first.
    pub step_therapy: bool,
    /// Quantity limit as the payer prints it.
    pub quantity_limit: Option<String>,
    /// The policy it was judged by.
    pub policy_id: Option<String>,
    /// What a request for it would be.
    pub determination: Outcome,
    /// Why, where no criterion tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What that lacks.
    pub missing: Vec<String>,
}

impl Alternative {
    /// A row of the plan with what became of a request for its drug.
    pub fn new(row: &PlanRow, judged: Determination) -> Self {
        Self {
            drug: row.drug.clone(),
            tier: row.tier,
            copay: row.copay,
            pa_required: row.pa_required,
            step_therapy: row.step_therapy,
            quantity_limit: row.quantity_limit.clone(),
            policy_id: judged.policy_id,
            determination: judged.determination,
            reason: judged.reason,
            missing: judged.missing,
        }
    }
}

/// A passage of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    /// Path of the document below the indexed folder.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// The heading above it.
    pub heading: String,
    /// The passage.
    pub text: String,
    /// BM25 score.
    pub score: f32,
}

/// What the plan says of the drug.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// The plan's name.
    pub plan: String,
    /// The payer's name.
    pub payer: String,
    /// Whether the plan pays for the drug at all.
    pub covered: bool,
    /// Whether it must be authorized first.
    pub pa_required: bool,
    /// Formulary tier, 1 the cheapest.
    pub tier: Option<u8>,
    /// Copay in US dollars for 30 days.
    pub copay: Option<f64>,
    /// Whether other drugs must be tried first.
    pub step_therapy: bool,
    /// Quantity limit as the payer prints it.
    pub quantity_limit: Option<String>,
    /// Covered drugs of the same class, in the payer's order of preference.
    pub alternatives: Vec<String>,
}

impl From<&PlanRow> for Coverage {
    fn from(row: &PlanRow) -> Self {
        Self {
            plan: row.plan.clone(),
            payer: row.payer.clone(),
            covered: row.covered,
            pa_required: row.pa_required,
            tier: row.tier,
            copay: row.copay,
            step_therapy: row.step_therapy,
            quantity_limit: row.quantity_limit.clone(),
            alternatives: row.alternatives.clone(),
        }
    }
}

/// Judges a request.
pub fn determine(input: &DetermineInput<'_>) -> Determination {
    let mut out = Determination {
        patient_id: input.patient.patient_id.clone(),
        drug: input.drug.to_owned(),
        plan_id: input.plan_id.map(str::to_owned),
        policy_id: None,
        kind: input.kind,
        as_of: input.as_of.unwrap_or(input.patient.as_of),
        determination: Outcome::Pend,
        reason: None,
        criteria: None,
        missing: Vec::new(),
        attestations: Vec::new(),
        citations: None,
        notes: Vec::new(),
        coverage: input.plan_row.map(Coverage::from),
        authorization: None,
        clock: None,
        path: None,
        expiry: None,
        alternatives: None,
    };
    let Some(row) = input.plan_row else {
        let plan = input
            .plan_id
            .map_or("the plan".to_owned(), |id| format!("plan `{id}`"));
        out.reason = Some(format!("{plan} has no row for {}", input.drug));
        return out;
    };
    if !row.covered {
        out.determination = Outcome::NotCovered;
        out.reason = Some(format!("the plan does not cover {}", input.drug));
        return out;
    }
    if !row.pa_required {
        out.determination = Outcome::NotRequired;
        out.reason = Some(format!(
            "{} is covered without prior authorization",
            input.drug
        ));
        return out;
    }
    let policy = match &input.policy {
        PolicyChoice::One(policy) => *policy,
        PolicyChoice::None => {
            out.policy_id.clone_from(&row.policy_id);
            let what = match &row.policy_id {
                Some(id) => format!("no version of policy `{id}`"),
                None => format!("no policy of {} for {}", row.payer, input.drug),
            };
            out.reason = Some(format!("{what} is in force on {}", out.as_of));
            return out;
        }
        PolicyChoice::Several(ids) => {
            let list = crate::print::and_list(ids);
            out.reason = Some(format!("several policies name {}: {list}", input.drug));
            return out;
        }
    };
    out.policy_id = Some(policy.header.policy_id.clone());
    judge(&mut out, policy, input);
    out
}

impl Determination {
    /// Adds what a determination by itself does not need: the authorization of an approval or the
    /// path to one, what goes stale, and the clock. `input` is what it was determined from.
    pub fn look_ahead(&mut self, input: &DetermineInput<'_>) {
        self.clock = input
            .plan_row
            .map(Clock::of)
            .filter(|_| self.determination != Outcome::NotRequired);
        let (PolicyChoice::One(policy), Some(criteria)) = (&input.policy, &self.criteria) else {
            return;
        };
        let question = Question {
            policy,
            kind: self.kind,
            patient: input.patient,
            drug: input.drug,
            day: self.as_of,
            vocabulary: input.vocabulary,
        };
        self.expiry = Some(question.expiry());
        if self.determination == Outcome::Approve {
            self.authorization = Some(Authorization::of(
                policy,
                self.kind,
                input.drug,
                criteria,
                self.as_of,
                input.vocabulary,
            ));
        } else {
            self.path = Some(question.outlook());
        }
    }
}

fn judge(out: &mut Determination, policy: &CompiledPolicy, input: &DetermineInput<'_>) {
    let facts = Facts::new(input.patient, Some(out.as_of), input.drug, input.vocabulary);
    let Some(judged) = evaluate::judge_policy(policy, input.kind, &facts) else {
        out.reason = Some(format!(
            "policy `{}` states no criteria for {} requests",
            policy.header.policy_id,
            input.kind.word()
        ));
        return;
    };
    let criteria = judged.criteria;
    out.determination = match criteria.status {
        Truth::Met if criteria.coded_met => Outcome::Approve,
        Truth::NotMet => Outcome::Refer,
        Truth::Met | Truth::Unknown => Outcome::Pend,
    };
    out.missing = evaluate::missing(&criteria);
    out.attestations = evaluate::attestations(&criteria);
    out.criteria = Some(criteria);
    out.notes = judged.notes;
}

/// Which policy decides a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PolicyChoice<P> {
    /// This one.
    One(P),
    /// None is in force.
    None,
    /// Several different ones name the drug equally well: their ids, sorted.
    Several(Vec<String>),
}

impl<P> PolicyChoice<P> {
    /// The same choice of something else.
    pub fn map<Q>(self, f: impl FnOnce(P) -> Q) -> PolicyChoice<Q> {
        match self {
            Self::One(policy) => PolicyChoice::One(f(policy)),
            Self::None => PolicyChoice::None,
            Self::Several(ids) => PolicyChoice::Several(ids),
        }
    }
}

/// Chooses the policy that decides a request: the plan row's, else the payer's that names the drug.
/// Of several versions in force on the day (both days inclusive) the latest effective wins; a
/// policy that names the brand goes before one that names the ingredient.
pub fn select_policy<'h, P>(
    policies: impl IntoIterator<Item = (&'h Header, P)>,
    row: &PlanRow,
    payer: &str,
    drug: &str,
    as_of: Date,
    vocabulary: &Vocabulary,
) -> PolicyChoice<P> {
    let payer = words::key(payer);
    let asked = vocabulary.resolve_drug(drug);
    let naming = |header: &Header| match &row.policy_id {
        Some(id) => (*id == header.policy_id).then_some(Naming::Brand),
        None if is_for(header, row, &payer) => names(header, drug, asked.as_ref(), vocabulary),
        None => None,
    };
    let mut found: Vec<(Naming, &Header, P)> = policies
        .into_iter()
        .filter(|(header, _)| in_force(header, as_of))
        .filter_map(|(header, policy)| Some((naming(header)?, header, policy)))
        .collect();
    let strongest = found.iter().map(|(naming, ..)| *naming).max();
    found.retain(|(naming, ..)| Some(*naming) == strongest);
    let mut ids: Vec<&String> = found
        .iter()
        .map(|(_, header, _)| &header.policy_id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() > 1 {
        return PolicyChoice::Several(ids.into_iter().cloned().collect());
    }
    let latest = found.into_iter().reduce(|best, next| {
        if next.1.effective > best.1.effective {
            next
        } else {
            best
        }
    });
    latest.map_or(PolicyChoice::None, |(_, _, policy)| {
        PolicyChoice::One(policy)
    })
}

/// How a policy names a drug, from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Naming {
    Ingredient,
    Brand,
}

fn in_force(header: &Header, day: Date) -> bool {
    header.effective.is_none_or(|first| first <= day)
        && header.expires.is_none_or(|last| day <= last)
}

fn is_for(header: &Header, row: &PlanRow, payer: &str) -> bool {
    let same_payer = header
        .payer
        .as_deref()
        .is_some_and(|p| words::key(p) == payer);
    let same_plan =
        header.plans.is_empty() || header.plans.iter().any(|p| *p == row.plan_id || p == "all");
    same_payer && same_plan
}

/// How the header names the drug. A policy on another brand of its ingredient does not.
fn names(
    header: &Header,
    drug: &str,
    asked: Option<&DrugName>,
    vocabulary: &Vocabulary,
) -> Option<Naming> {
    let one = |name: &String| {
        if name.trim().eq_ignore_ascii_case(drug.trim()) {
            return Some(Naming::Brand);
        }
        let named = vocabulary.resolve_drug(name)?;
        let asked = asked?;
        match (named.brand, asked.brand) {
            (Some(a), Some(b)) => (a == b).then_some(Naming::Brand),
            _ => same_drugs(&named.ingredients, &asked.ingredients).then_some(Naming::Ingredient),
        }
    };
    header.drugs.iter().filter_map(one).max()
}

#[cfg(test)]
mod tests;
