//! Condition, FamilyMemberHistory and AllergyIntolerance.

use super::assemble::Build;
use super::concept::{Diagnosis, diagnosis};
use super::resource::{AllergyIntolerance, Condition, FamilyMemberHistory};
use super::system;
use crate::patient::{self, ConditionStatus};

/// `v3-RoleCode` codes of relatives and the words records use.
pub(super) const RELATIVES: [(&str, &str); 22] = [
    ("MTH", "mother"),
    ("FTH", "father"),
    ("NMTH", "mother"),
    ("NFTH", "father"),
    ("SIS", "sister"),
    ("BRO", "brother"),
    ("NSIS", "sister"),
    ("NBRO", "brother"),
    ("HSIS", "half-sister"),
    ("HBRO", "half-brother"),
    ("SIB", "sibling"),
    ("CHILD", "child"),
    ("SON", "son"),
    ("DAU", "daughter"),
    ("GRPRN", "grandparent"),
    ("GRMTH", "grandmother"),
    ("GRFTH", "grandfather"),
    ("MGRMTH", "maternal grandmother"),
    ("MGRFTH", "maternal grandfather"),
    ("AUNT", "aunt"),
    ("UNCLE", "uncle"),
    ("COUSN", "cousin"),
];

impl Build<'_> {
    pub(super) fn condition(&mut self, condition: &Condition) {
        self.seen([
            condition.onset_date_time,
            condition.recorded_date,
            condition.abatement_date_time,
        ]);
        let verification = condition.verification_status.code();
        if !matches!(verification, "" | "confirmed") {
            return self.leave_out(
                "Condition",
                &condition.id,
                &format!("not confirmed: {verification}"),
            );
        }
        let abated = condition.abatement_date_time.is_some()
            || condition.abatement_period.is_some()
            || condition.abatement_string.is_some();
        let status = match condition.clinical_status.code() {
            "active" | "recurrence" | "relapse" => ConditionStatus::Active,
            "inactive" | "remission" | "resolved" => ConditionStatus::Resolved,
            "" if abated => ConditionStatus::Resolved,
            "" => ConditionStatus::Active,
            other => {
                let why = format!("unknown clinicalStatus {other}");
                return self.leave_out("Condition", &condition.id, &why);
            }
        };
        let Some(Diagnosis {
            name,
            icd10,
            written,
        }) = diagnosis(&condition.code, self.vocabulary)
        else {
            return self.leave_out("Condition", &condition.id, "no code and no name");
        };
        if let Some(written) = written {
            let pointer = format!("/conditions/{}", self.record.conditions.len());
            self.extra(pointer, "recorded_as", written);
        }
        let onset = condition.onset_date_time.or(condition.onset_period.start);
        let onset = onset.and_then(super::date::FhirDate::day);
        self.record.conditions.push(patient::Condition {
            name,
            icd10,
            onset,
            status,
        });
    }

    pub(super) fn family(&mut self, history: &FamilyMemberHistory) {
        self.seen([history.date]);
        let status = history.status.as_deref().unwrap_or_default();
        if !matches!(status, "" | "completed" | "partial") {
            return self.leave_out(
                "FamilyMemberHistory",
                &history.id,
                &format!("status {status}"),
            );
        }
        let relationship = &history.relationship;
        let by_code = relationship
            .code_in(system::ROLE)
            .and_then(|c| c.code.as_deref());
        let word = by_code.and_then(|c| RELATIVES.iter().find(|(code, _)| *code == c));
        let relation = match (&relationship.text, word, by_code) {
            (Some(text), _, _) => Some(text.clone()),
            (None, Some((_, word)), _) => Some((*word).to_owned()),
            (None, None, Some("FAMMEMB")) => None,
            (None, None, _) => relationship.name().map(str::to_lowercase),
        };
        for condition in &history.condition {
            match diagnosis(&condition.code, self.vocabulary) {
                Some(Diagnosis { name, icd10, .. }) => {
                    let relation = relation.clone();
                    self.record.family_history.push(patient::FamilyHistory {
                        name,
                        icd10,
                        relation,
                    });
                }
                None => self.leave_out("FamilyMemberHistory", &history.id, "no code and no name"),
            }
        }
    }

    pub(super) fn allergy(&mut self, allergy: &AllergyIntolerance) {
        self.seen([allergy.recorded_date]);
        let verification = allergy.verification_status.code();
        if matches!(verification, "refuted" | "entered-in-error") {
            return self.leave_out("AllergyIntolerance", &allergy.id, verification);
        }
        let clinical = allergy.clinical_status.code();
        if matches!(clinical, "inactive" | "resolved") {
            return self.leave_out("AllergyIntolerance", &allergy.id, clinical);
        }
        let substances = allergy.reaction.iter().filter_map(|r| r.substance.as_ref());
        let substance = std::iter::once(&allergy.code)
            .chain(substances)
            .find_map(|c| c.name());
        let Some(substance) = substance.map(str::to_owned) else {
            return self.leave_out("AllergyIntolerance", &allergy.id, "no substance");
        };
        let manifestations = allergy.reaction.iter().flat_map(|r| &r.manifestation);
        let reactions: Vec<&str> = manifestations.filter_map(|m| m.name()).collect();
        let reaction = (!reactions.is_empty()).then(|| reactions.join(", "));
        self.record.allergies.push(patient::Allergy {
            substance,
            reaction,
        });
    }
}
