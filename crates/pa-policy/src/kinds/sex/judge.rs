//! Judging sex.

use pa_model::patient::Sex;

use super::SexIs;
use crate::facts::Facts;
use crate::finding::{Evidence, Finding};
use crate::truth::Truth;

impl SexIs {
    /// Judges the recorded sex. "Other" says of neither that it is not so.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let recorded = facts.patient.sex;
        let status = match recorded {
            _ if recorded == self.sex => Truth::Met,
            Sex::Female | Sex::Male => Truth::NotMet,
            Sex::Other | Sex::Unknown => Truth::Unknown,
        };
        if recorded == Sex::Unknown {
            let mut finding = Finding::new(status, "sex not recorded");
            finding.missing.push("sex".to_owned());
            return finding;
        }
        let reason = format!(
            "recorded sex is {}, needs {}",
            recorded.word(),
            self.sex.word()
        );
        let mut finding = Finding::new(status, reason);
        let summary = format!("sex {}", recorded.word());
        finding.evidence.push(Evidence {
            pointer: "/sex".to_owned(),
            summary,
        });
        finding
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::sample::judge;

    #[test]
    fn only_a_recorded_sex_decides() {
        for (recorded, status) in [
            ("female", Truth::Met),
            ("male", Truth::NotMet),
            ("other", Truth::Unknown),
            ("unknown", Truth::Unknown),
        ] {
            let finding = judge(SexIs { sex: Sex::Female }, json!({"sex": recorded}));
            assert_eq!(finding.status, status, "{recorded}");
        }
    }
}
