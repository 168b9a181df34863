//! A determination with what the forms for people say besides.

use std::sync::Arc;

use pa_model::PlanRow;
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{Determination, Outcome};
use pa_search::Entry;

/// What was found out about a request.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The result.
    pub(crate) determination: Determination,
    /// The policy that decided.
    pub(crate) policy: Option<Arc<CompiledPolicy>>,
    /// Its entry in the index.
    pub(crate) entry: Option<Entry>,
    /// The plan's row for the drug.
    pub(crate) row: Option<Arc<PlanRow>>,
    /// The text of the patient's record.
    pub(crate) record: String,
}

/// The answer in the words a clinic uses.
pub(crate) fn headline(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approve => "APPROVE",
        Outcome::Pend => "NEEDS INFORMATION (pend)",
        Outcome::Refer => "REFER TO CLINICIAN",
        Outcome::NotRequired => "NOT REQUIRED",
        Outcome::NotCovered => "NOT COVERED",
    }
}

/// What the answer means for the person who asked.
pub(crate) fn meaning(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approve => "every required criterion is met",
        Outcome::Pend => "the record does not decide it; see what is missing",
        Outcome::Refer => "a required criterion is not met; a clinician decides, this is no denial",
        Outcome::NotRequired => "covered without prior authorization",
        Outcome::NotCovered => "the plan does not cover the drug",
    }
}

/// The exit status with `--exit-code`.
pub(crate) fn exit_status(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Approve | Outcome::NotRequired => 0,
        Outcome::Pend => 3,
        Outcome::Refer => 4,
        Outcome::NotCovered => 5,
    }
}
