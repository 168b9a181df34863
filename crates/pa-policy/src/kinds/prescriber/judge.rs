//! Judging the prescriber.

use pa_model::vocabulary::Vocabulary;

use super::PrescribedBy;
use crate::facts::Facts;
use crate::finding::{Evidence, Finding};
use crate::truth::Truth;

impl PrescribedBy {
    /// Judges the prescriber's specialty. A record names one prescriber only, so that a
    /// consultation with another can neither be shown nor excluded.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let list = crate::print::or_list(&self.specialties);
        let recorded = facts
            .patient
            .prescriber
            .as_ref()
            .and_then(|p| p.specialty.as_deref());
        let Some(recorded) = recorded.filter(|s| !s.trim().is_empty()) else {
            let mut finding =
                Finding::new(Truth::Unknown, "specialty of the prescriber not recorded");
            finding
                .missing
                .push(format!("prescriber's specialty ({list})"));
            return finding;
        };
        let practised = self
            .specialties
            .iter()
            .any(|s| practises(recorded, s, facts.vocabulary));
        let status = match (practised, self.consultation) {
            (true, _) => Truth::Met,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::NotMet,
        };
        let needs = if self.consultation {
            ", or a consultation with it"
        } else {
            ""
        };
        let mut finding = Finding::new(
            status,
            format!("prescriber's specialty is {recorded}, needs {list}{needs}"),
        );
        finding.evidence.push(Evidence {
            pointer: "/prescriber/specialty".to_owned(),
            summary: format!("prescriber's specialty {recorded}"),
        });
        if status == Truth::Unknown {
            finding
                .missing
                .push(format!("consultation with a specialist in {list}"));
        }
        finding
    }
}

fn practises(recorded: &str, wanted: &str, vocabulary: &Vocabulary) -> bool {
    if recorded.eq_ignore_ascii_case(wanted) {
        return true;
    }
    let ids = vocabulary
        .find_specialty(wanted)
        .zip(vocabulary.find_specialty(recorded));
    ids.is_some_and(|(wanted, recorded)| vocabulary.specialty(wanted).includes.contains(&recorded))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::sample::judge;
    use crate::truth::Truth::{Met, NotMet, Unknown};

    #[test]
    fn the_specialty_decides() {
        for (recorded, consultation, status) in [
            (json!("endocrinology"), false, Met),
            (json!("Endocrinologist"), false, Met),
            (json!("pediatric endocrinology"), false, Met),
            (json!("family medicine"), false, NotMet),
            (json!("family medicine"), true, Unknown),
            (json!("endocrinology"), true, Met),
            (json!("herbalism"), false, NotMet),
            (json!(null), false, Unknown),
            (json!(" "), true, Unknown),
        ] {
            let asked = PrescribedBy {
                specialties: vec!["endocrinology".into()],
                consultation,
            };
            let finding = judge(
                asked,
                json!({"prescriber": {"name": "Dr. Li", "specialty": recorded}}),
            );
            assert_eq!(
                finding.status, status,
                "{recorded}, consultation {consultation}"
            );
            assert_eq!(finding.missing.is_empty(), status != Unknown);
        }
        let asked = PrescribedBy {
            specialties: vec!["endocrinology".into()],
            consultation: false,
        };
        assert_eq!(judge(asked, json!({})).status, Unknown);
    }

    #[test]
    fn a_narrower_specialty_asked_is_not_met_by_the_broader() {
        let asked = PrescribedBy {
            specialties: vec!["pediatric endocrinology".into()],
            consultation: false,
        };
        let record = json!({"prescriber": {"specialty": "endocrinology"}});
        assert_eq!(judge(asked, record).status, NotMet);
    }
}
