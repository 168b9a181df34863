//! Values that can be read and yet can hardly be true: taken, and warned of.

use pa_model::patient::Patient;
use pa_model::vocabulary::Vocabulary;

/// Calls `warn` with the kind of each oddity of a record and the pointer to it.
pub(crate) fn oddities(patient: &Patient, mut warn: impl FnMut(&'static str, String)) {
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
        // Read only where it is needed: it takes longer than a small load.
        let vocabulary = Vocabulary::builtin();
        let lab = vocabulary.identify_lab(&observation.name, observation.loinc.as_deref());
        let Some(lab) = lab.map(|id| vocabulary.lab(id)) else {
            continue;
        };
        match lab.canonical(value, observation.unit.as_deref()) {
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
