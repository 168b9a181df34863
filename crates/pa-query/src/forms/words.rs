//! What the forms for people say alike, in plain text.

use pa_policy::criteria::{CompiledPolicy, SectionKind};
use pa_policy::determine::{Coverage, Determination};
use pa_policy::evaluate::{Attestation, Source};
use pa_policy::finding::Basis;

use crate::answer::{self, Answer};
use crate::outline::{Detail, Item, Mark, outline};

/// The parts of a request in the order in which a person asks for them: patient, drug, day.
pub(super) fn asked(d: &Determination) -> String {
    format!("patient {} · {} · {}", d.patient_id, d.drug, d.as_of)
}

/// Under what it was judged: plan, kind of request, policy.
pub(super) fn judged_under(answer: &Answer) -> String {
    let d = &answer.determination;
    let id = d.plan_id.as_deref().unwrap_or_default();
    let name = d
        .coverage
        .as_ref()
        .map(|c| c.plan.as_str())
        .filter(|name| !name.is_empty());
    let plan = name.map_or_else(|| format!("Plan {id}"), |name| format!("{name} ({id})"));
    let mut out = format!("{plan} · {} request", d.kind.word());
    if let Some(policy) = &d.policy_id {
        out.push_str(&format!(" · policy {policy}"));
    }
    let effective = answer.policy.as_ref().and_then(|p| p.header.effective);
    if let Some(day) = effective {
        out.push_str(&format!(" of {day}"));
    }
    out
}

/// Why, in a sentence.
pub(super) fn why(d: &Determination) -> String {
    let meaning = answer::meaning(d.determination);
    sentence(d.reason.as_deref().unwrap_or(meaning))
}

/// With a capital and a full stop.
pub(super) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars
        .next()
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    let rest = chars.as_str();
    let stop = if text.ends_with(['.', '!', '?', ':']) {
        ""
    } else {
        "."
    };
    format!("{first}{rest}{stop}")
}

/// What the plan says of the drug.
pub(super) fn coverage(c: &Coverage) -> String {
    if !c.covered {
        return "not covered".to_owned();
    }
    let limit = c.quantity_limit.as_deref();
    let terms = terms(c.tier, c.copay, c.pa_required, c.step_therapy, limit);
    format!("covered, {terms}")
}

/// On which terms the plan pays for a drug.
pub(super) fn terms(
    tier: Option<u8>,
    copay: Option<f64>,
    pa_required: bool,
    step_therapy: bool,
    quantity_limit: Option<&str>,
) -> String {
    let mut parts = Vec::new();
    parts.extend(tier.map(|tier| format!("tier {tier}")));
    parts.extend(copay.map(|copay| format!("copay ${} for 30 days", dollars(copay))));
    parts.push(
        if pa_required {
            "prior authorization"
        } else {
            "no prior authorization"
        }
        .to_owned(),
    );
    if step_therapy {
        parts.push("step therapy".to_owned());
    }
    parts.extend(quantity_limit.map(|limit| format!("limit {limit}")));
    parts.join(", ")
}

fn dollars(amount: f64) -> String {
    if amount.fract() == 0.0 {
        format!("{amount:.0}")
    } else {
        format!("{amount:.2}")
    }
}

/// Where the policy says it: `file:line`.
pub(crate) fn place(source: &Source) -> String {
    format!("{}:{}", source.file, source.line)
}

/// The criteria and the exclusions, apart.
pub(crate) fn criteria(answer: &Answer) -> (Vec<Item<'_>>, Vec<Item<'_>>) {
    let Some(root) = &answer.determination.criteria else {
        return (Vec::new(), Vec::new());
    };
    let policy = answer.policy.as_deref();
    outline(root)
        .into_iter()
        .partition(|item| !item.source.is_some_and(|at| is_exclusion(policy, at)))
}

/// Whether a line stands in a section of exclusions.
fn is_exclusion(policy: Option<&CompiledPolicy>, at: &Source) -> bool {
    policy.is_some_and(|policy| {
        let mut sections = policy
            .sections
            .iter()
            .filter(|s| s.first.0 <= at.line && at.line <= s.last.0);
        sections.any(|s| s.kind == SectionKind::Exclusion)
    })
}

/// A criterion that is not met, with the reason where it is one fact, else with its parts.
pub(super) fn not_met(item: &Item<'_>) -> String {
    let text = item.text.trim_end_matches(':');
    let parts = item
        .children
        .iter()
        .filter(|child| child.mark == Mark::NotMet);
    let parts: Vec<&str> = parts
        .map(|child| child.text.trim_end_matches(':'))
        .collect();
    match item.details.first() {
        _ if !parts.is_empty() => format!("{text}: {}", parts.join("; ")),
        Some(Detail::Reason(reason)) => format!("{text}: {reason}"),
        _ => text.to_owned(),
    }
}

/// What is to be confirmed, as the prescriber would say it.
pub(crate) fn attestation(answer: &Answer, attestation: &Attestation) -> String {
    let source = attestation.source.as_ref();
    let excluded = source.is_some_and(|at| is_exclusion(answer.policy.as_deref(), at));
    let absent = if excluded { "Absent: " } else { "" };
    let silent = match attestation.basis {
        Some(Basis::Absence) => " (nothing on record)",
        None => "",
    };
    format!("{absent}{}{silent}", attestation.text)
}

/// Whether a person needs the entry on the page; the day of birth stands in the record.
pub(crate) fn is_shown(pointer: &str) -> bool {
    pointer != "/birth_date"
}
