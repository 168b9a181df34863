//! Other drugs of the class on the same plan, each judged for the same patient.

use pa_model::vocabulary::{ClassId, Vocabulary};
use pa_model::{Patient, PlanRow, Request};
use pa_policy::determine::Alternative;

use super::Judge;
use crate::answer::Answer;

impl Judge<'_> {
    /// The covered drugs of the plan that the payer names as alternatives or that are of the same
    /// class, by tier, copay and the payer's order; what has no tier or copay comes last.
    pub(super) fn alternatives(
        &mut self,
        request: &Request,
        answer: &Answer,
        patient: &Patient,
    ) -> anyhow::Result<Vec<Alternative>> {
        let d = &answer.determination;
        let Some(plan_id) = d.plan_id.as_deref() else {
            return Ok(Vec::new());
        };
        let own = answer
            .row
            .as_ref()
            .map_or(request.drug.as_str(), |row| row.drug.as_str());
        let named = answer.row.as_ref().map_or(&[][..], |row| &row.alternatives);
        let place = |row: &PlanRow| {
            let place = named
                .iter()
                .position(|name| name.eq_ignore_ascii_case(&row.drug));
            place.unwrap_or(usize::MAX)
        };
        let class = class_of(self.vocabulary, own);
        let mut rows = self.database.plan_rows(plan_id)?;
        rows.retain(|row| {
            row.covered
                && !row.drug.eq_ignore_ascii_case(own)
                && (place(row) != usize::MAX || related(self.vocabulary, class, &row.drug))
        });
        rows.sort_by(|a, b| {
            let tier = |row: &PlanRow| row.tier.unwrap_or(u8::MAX);
            let copay = |row: &PlanRow| row.copay.unwrap_or(f64::INFINITY);
            (tier(a).cmp(&tier(b)))
                .then(copay(a).total_cmp(&copay(b)))
                .then(place(a).cmp(&place(b)))
                .then_with(|| a.drug.cmp(&b.drug))
        });
        let mut out = Vec::with_capacity(rows.len());
        for row in rows {
            let other = Request {
                drug: row.drug.clone(),
                plan_id: Some(plan_id.to_owned()),
                as_of: Some(d.as_of),
                // Whoever changes the drug begins with it.
                kind: pa_model::RequestKind::Initial,
                ..request.clone()
            };
            let judged = self.judged(&other, patient)?.determination;
            out.push(Alternative::new(&row, judged));
        }
        Ok(out)
    }
}

/// The class that a drug is known by: of those that its ingredients belong to directly the one with
/// the fewest members, so that semaglutide is a GLP-1 receptor agonist before it is an antidiabetic.
fn class_of(vocabulary: &Vocabulary, drug: &str) -> Option<ClassId> {
    let ingredients = vocabulary.resolve_drug(drug)?.ingredients;
    let memberships = ingredients
        .into_iter()
        .flat_map(|id| vocabulary.memberships(id));
    // What a drug may be used for says not what sort of drug it is.
    let use_of = vocabulary.find_class("drug by labeled use");
    let classes = memberships.map(|m| m.class).filter(|class| {
        !vocabulary
            .ancestors(*class)
            .iter()
            .any(|a| Some(*a) == use_of)
    });
    classes.min_by_key(|class| vocabulary.class(*class).size)
}

/// Whether a drug is of a class, or of a wider or narrower one.
fn related(vocabulary: &Vocabulary, own: Option<ClassId>, drug: &str) -> bool {
    let within = |narrow, wide| vocabulary.ancestors(narrow).contains(&wide);
    own.zip(class_of(vocabulary, drug))
        .is_some_and(|(a, b)| within(a, b) || within(b, a))
}
