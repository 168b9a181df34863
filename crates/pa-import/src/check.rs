//! Values that can be read and yet can hardly be true: taken, and warned of.

use pa_model::patient::Patient;
use pa_model::vocabulary::{Lab, Vocabulary};

/// What is known of tests, at hand for every record of a load.
pub(crate) struct Checks {
    vocabulary: &'static Vocabulary,
    /// By their ids.
    labs: Vec<Lab<'static>>,
}

impl Checks {
    pub(crate) fn new(vocabulary: &'static Vocabulary) -> Self {
        let labs = vocabulary.labs().map(|(_, lab)| lab).collect();
        Self { vocabulary, labs }
    }

    /// Calls `warn` with the kind of each oddity of a record and the pointer to it.
    pub(crate) fn oddities<S: AsRef<str>>(
        &self,
        patient: &Patient<S>,
        mut warn: impl FnMut(&'static str, String),
    ) {
        if patient.birth_date > patient.as_of {
            warn("born after as_of", "/birth_date".to_owned());
        }
        for (at, observation) in patient.observations.iter().enumerate() {
            let pointer = || format!("/observations/{at}");
            if observation.date > patient.as_of {
                warn(
                    "observation dated after as_of (ignored when judging)",
                    pointer(),
                );
            }
            if observation.date < patient.birth_date {
                warn("observation dated before birth", pointer());
            }
            let Some(value) = observation.value else {
                continue;
            };
            let loinc = observation.loinc.as_ref().map(AsRef::as_ref);
            let lab = self
                .vocabulary
                .identify_lab(observation.name.as_ref(), loinc);
            let Some(lab) = lab.and_then(|id| self.labs.get(usize::from(id.0))) else {
                continue;
            };
            let unit = observation.unit.as_ref().map(AsRef::as_ref);
            match lab.canonical(value, unit) {
                None => warn("unit not known for the test", pointer()),
                Some(value) => {
                    let low = lab.plausible_min.is_some_and(|least| value < least);
                    let high = lab.plausible_max.is_some_and(|most| value > most);
                    if low || high {
                        warn("implausible value", pointer());
                    }
                }
            }
        }
        for (at, medication) in patient.medications.iter().enumerate() {
            let pointer = || format!("/medications/{at}");
            if medication
                .start
                .zip(medication.end)
                .is_some_and(|(start, end)| end < start)
            {
                warn("medication ends before it starts", pointer());
            }
            if medication.start.is_some_and(|start| start > patient.as_of) {
                warn(
                    "medication starts after as_of (ignored when judging)",
                    pointer(),
                );
            }
        }
    }
}
