//! Other drugs of the class on the same plan, each judged for the same patient.

use pa_model::vocabulary::{ClassId, Vocabulary};
use pa_model::{PlanRow, Request};
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
        let class = class_of(own, self.vocabulary);
        let mut rows = self.database.plan_rows(plan_id)?;
        rows.retain(|row| {
            row.covered
                && !row.drug.eq_ignore_ascii_case(own)
                && (place(row) != usize::MAX || self.related(class, &row.drug))
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
            let judged = self.judge(&other)?.determination;
            out.push(Alternative::new(&row, judged));
        }
        Ok(out)
    }

    /// Whether a drug is of a class, or of a wider or narrower one.
    fn related(&self, own: Option<ClassId>, drug: &str) -> bool {
        let within = |narrow: ClassId, wide: ClassId| {
            self.vocabulary.class(narrow).ancestors.contains(&wide)
        };
        let other = class_of(drug, self.vocabulary);
        own.zip(other)
            .is_some_and(|(a, b)| within(a, b) || within(b, a))
    }
}

/// The class that a drug is known by: of those that its ingredients belong to directly the one with
/// the fewest members, so that semaglutide is a GLP-1 receptor agonist before it is an antidiabetic.
fn class_of(drug: &str, vocabulary: &Vocabulary) -> Option<ClassId> {
    let ingredients = vocabulary.resolve_drug(drug)?.ingredients;
    let rows = ingredients.into_iter().map(|id| vocabulary.ingredient(id));
    let classes = rows.flat_map(|row| row.memberships.iter().map(|m| m.class));
    let members = |class: ClassId| {
        let rows = vocabulary.ingredients();
        let within = |m: &pa_model::vocabulary::Membership| {
            vocabulary.class(m.class).ancestors.contains(&class)
        };
        rows.filter(|(_, row)| row.memberships.iter().any(within))
            .count()
    };
    classes.min_by_key(|class| members(*class))
}
