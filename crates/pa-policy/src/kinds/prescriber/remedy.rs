//! Another prescriber, or the recorded specialty of this one.

use pa_model::Date;

use super::PrescribedBy;
use crate::facts::Facts;
use crate::path::{Edit, Nature, Remedies, Remedy, Wish};

impl PrescribedBy {
    /// A prescription by a specialist. A consultation cannot be told from a record, so that a
    /// person has to accept one.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let Some(first) = self.specialties.first().filter(|_| !wish.denied) else {
            return Remedies::none();
        };
        let list = crate::print::or_list(&self.specialties);
        let recorded = facts.patient.prescriber.as_ref();
        let recorded = recorded.and_then(|p| p.specialty.as_deref());
        let remedy = if recorded.is_none_or(|s| s.trim().is_empty()) {
            let text = format!("prescriber's specialty on record: {list}, if it is so");
            Remedy::edit(Nature::Complete, text, Edit::Specialty(first.clone()))
        } else {
            let or = if self.consultation {
                " (or a consultation with one, for the payer's reviewer to accept)"
            } else {
                ""
            };
            let text = format!("prescription by a specialist in {list}{or}");
            Remedy::edit(Nature::Consult, text, Edit::Specialty(first.clone()))
        };
        Remedies::any(vec![remedy])
    }

    /// Time does not change it.
    pub fn turns(&self, _: &Facts<'_>) -> Vec<Date> {
        Vec::new()
    }
}
