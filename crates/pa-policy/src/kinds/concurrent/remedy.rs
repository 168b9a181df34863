//! Stopping a drug, or showing that it is taken.

use pa_model::Date;
use pa_model::patient::MedicationStatus;

use super::Concurrent;
use crate::facts::{Facts, Fit, Med, Target, Use};
use crate::path::edit::stint;
use crate::path::{Amendment, Edit, Nature, Remedies, Remedy, Specimen, Wish};

impl Concurrent {
    /// Where it is to be absent: stopping what stands in the way. Where it is asked for: its use on
    /// record.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let finding = self.judge(facts);
        if self.absent != wish.denied {
            return self.stop(&finding, facts);
        }
        let specimen = self.drugs.iter().find_map(|named| Specimen::of(named, facts, &[]));
        let Some(Specimen { drug, dose, .. }) = specimen else {
            return Remedies::none();
        };
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        let text = format!(
            "present use of {}, documented if it is so",
            crate::print::or_list(&names)
        );
        let entry = Edit::Medication(stint(&drug, dose, facts.as_of, None));
        Remedies::any(vec![Remedy::edit(Nature::Document, text, entry)])
    }

    fn stop(&self, finding: &crate::finding::Finding, facts: &Facts<'_>) -> Remedies {
        let taken = |med: &&Med<'_>| {
            let pointer = format!("/medications/{}", med.index);
            finding.evidence.iter().any(|e| e.pointer == pointer)
        };
        let meds: Vec<&Med<'_>> = facts.medications.iter().filter(taken).collect();
        if meds.is_empty() {
            return Remedies::none();
        }
        let names: Vec<String> = meds.iter().map(|med| med.entry.drug.clone()).collect();
        let only_unsure = meds.iter().all(|med| med.usage == Use::Contradictory);
        let (nature, text) = if only_unsure {
            (Nature::Complete, format!("{} recorded as stopped, if it is", crate::print::and_list(&names)))
        } else {
            (Nature::Stop, format!("{} stopped", crate::print::and_list(&names)))
        };
        let ended = |med: &&Med<'_>| {
            let end = match med.usage {
                Use::Contradictory => med.entry.end,
                _ => Some(facts.as_of),
            };
            Edit::Amend(
                med.index,
                Amendment {
                    end,
                    status: Some(MedicationStatus::Stopped),
                    ..Amendment::default()
                },
            )
        };
        Remedies::any(vec![Remedy::edits(nature, text, meds.iter().map(ended).collect())])
    }

    /// The day on which a drug with a planned end is no longer taken.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let targets: Vec<Target<'_>> = self
            .drugs
            .iter()
            .filter_map(|named| Target::find(named, facts.vocabulary))
            .collect();
        let mut ends = Vec::new();
        for med in &facts.medications {
            let ours = targets.iter().any(|target| target.fit(facts, med) != Fit::No);
            ends.extend(med.entry.end.filter(|end| ours && *end > facts.as_of));
        }
        ends
    }
}
