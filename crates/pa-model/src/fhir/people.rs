//! Patient, Coverage (else the payer a Claim names), Practitioner and PractitionerRole; CarePlan
//! and Procedure for programmes.

use super::assemble::Build;
use super::date::FhirDate;
use super::resource::{
    CarePlan, Claim, Concept, ContactPoint, Coverage, HumanName, Identifier, Patient, Procedure,
    Reference,
};
use super::system;
use crate::Date;
use crate::patient::{self, Sex};

/// A cover that was read, and what chooses among several.
pub(super) struct Cover {
    pub(super) coverage: patient::Coverage,
    pub(super) end: Option<Date>,
}

/// The name of a person: as written, else put together.
fn full_name(names: &[HumanName]) -> Option<String> {
    let official = names
        .iter()
        .find(|n| n.r#use.as_deref() == Some("official"));
    let name = official.or_else(|| names.iter().find(|n| n.r#use.as_deref() != Some("old")))?;
    if let Some(text) = &name.text {
        return Some(text.clone());
    }
    let given = name.given.iter().flatten().map(String::as_str);
    let parts: Vec<&str> = given.chain(name.family.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn contact(points: &[ContactPoint], system: &str) -> Option<String> {
    points
        .iter()
        .find(|p| p.system.as_deref() == Some(system))
        .and_then(|p| p.value.clone())
}

fn identifier<'a>(list: &'a [Identifier], system: &str) -> Option<&'a str> {
    list.iter()
        .find(|i| i.system.as_deref() == Some(system))
        .and_then(|i| i.value.as_deref())
}

/// The id a record gets: the one it had when it was written by this library, else `Patient.id`.
pub(super) fn patient_id(patient: &Patient) -> Option<String> {
    let written = identifier(&patient.identifier, system::PATIENT_ID).map(str::to_owned);
    written
        .or_else(|| patient.id.clone())
        .filter(|id| !id.is_empty())
}

impl Build<'_> {
    /// What the Patient resource itself says, besides id and birth date.
    pub(super) fn person(&mut self, person: &Patient) {
        let record = &mut self.record;
        record.name = full_name(&person.name).unwrap_or_default();
        record.sex = match person.gender.as_deref() {
            Some("female") => Sex::Female,
            Some("male") => Sex::Male,
            Some("other") => Sex::Other,
            _ => Sex::Unknown,
        };
        record.address = person.address.first().map(|a| patient::Address {
            line: a
                .line
                .iter()
                .flatten()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", "),
            city: a.city.clone().unwrap_or_default(),
            state: a.state.clone().unwrap_or_default(),
            postal_code: a.postal_code.clone().unwrap_or_default(),
        });
        record.phone = contact(&person.telecom, "phone");
        record.email = contact(&person.telecom, "email");
        for attestation in person
            .extension
            .iter()
            .filter(|e| e.url == system::ATTESTATION)
        {
            let text = attestation.value_string.as_deref().unwrap_or_default();
            if let Ok(value) = serde_json::from_str(text) {
                record.attestations.push(value);
            }
        }
        if let Some(died) = person.deceased_date_time.and_then(FhirDate::day) {
            self.extra(String::new(), "deceased", died.to_string());
        }
    }

    pub(super) fn coverage(&mut self, coverage: &Coverage) {
        let status = coverage.status.as_deref().unwrap_or_default();
        if !matches!(status, "" | "active") {
            return self.leave_out("Coverage", &coverage.id, &format!("status {status}"));
        }
        let plan = coverage.class.iter().find(|c| {
            let known = c
                .r#type
                .code_in(system::COVERAGE_CLASS)
                .and_then(|t| t.code.as_deref());
            known.unwrap_or_else(|| c.r#type.code()) == "plan"
        });
        let payor = coverage.payor.first();
        let payer = payor.and_then(|p| {
            let organization = self.shared.organization(p).and_then(|o| o.name.clone());
            p.display.clone().or(organization)
        });
        let plan_id = plan.and_then(|c| c.value.clone()).or(payer);
        let Some(plan_id) = plan_id.or_else(|| coverage.r#type.name().map(str::to_owned)) else {
            return self.leave_out("Coverage", &coverage.id, "no plan and no payer");
        };
        let member = coverage.identifier.iter().find(|i| i.r#type.code() == "MB");
        let member_id = member
            .and_then(|i| i.value.clone())
            .or_else(|| coverage.subscriber_id.clone());
        let start = coverage.period.start.and_then(FhirDate::day);
        let end = coverage.period.end.and_then(FhirDate::day);
        self.covers.push(Cover {
            coverage: patient::Coverage {
                plan_id,
                member_id,
                start,
            },
            end,
        });
    }

    /// The payer that a claim names, for exports without a Coverage.
    pub(super) fn claim(&mut self, claim: &Claim) {
        let insurance = claim
            .insurance
            .iter()
            .find(|i| i.focal)
            .or(claim.insurance.first());
        let payer = insurance.and_then(|i| i.coverage.display.as_deref());
        let Some((payer, day)) = payer.zip(claim.created.and_then(FhirDate::day)) else {
            return;
        };
        if self
            .claimed
            .as_ref()
            .is_none_or(|(latest, _)| *latest <= day)
        {
            self.claimed = Some((day, payer.to_owned()));
        }
    }

    /// The cover on the record's day: of those that have not ended, the one that began last.
    pub(super) fn choose_cover(&mut self) {
        let as_of = self.record.as_of;
        let current = self.covers.iter().filter(|c| {
            c.end.is_none_or(|end| end >= as_of)
                && c.coverage.start.is_none_or(|start| start <= as_of)
        });
        // `max_by_key` takes the last of equals; an export lists the newest last as a rule.
        let chosen = current
            .max_by_key(|c| c.coverage.start)
            .map(|c| c.coverage.clone());
        let claimed = self.claimed.as_ref().map(|(_, payer)| payer.as_str());
        let claimed = claimed.filter(|payer| self.covers.is_empty() && *payer != "no_insurance");
        self.record.coverage = chosen.or_else(|| {
            let plan_id = claimed?.to_owned();
            Some(patient::Coverage {
                plan_id,
                member_id: None,
                start: None,
            })
        });
    }

    /// Who prescribed last, else the patient's own practitioner.
    pub(super) fn prescriber(&mut self, person: &Patient) {
        let latest = self.latest_requester.take().map(|(_, requester)| requester);
        let references = latest.iter().chain(person.general_practitioner.iter());
        self.record.prescriber = references.filter_map(|r| self.practitioner(r)).next();
    }

    fn practitioner(&self, reference: &Reference) -> Option<patient::Prescriber> {
        let Some((practitioner, roles)) = self.shared.practitioner(reference) else {
            let name = reference.display.clone()?;
            return Some(patient::Prescriber {
                name,
                npi: None,
                specialty: None,
                phone: None,
            });
        };
        let name = practitioner
            .and_then(|p| full_name(&p.name))
            .or_else(|| reference.display.clone());
        let npi = practitioner.and_then(|p| identifier(&p.identifier, system::NPI));
        // A made-up number of a sample is no NPI: it has ten digits.
        let npi = npi.filter(|n| n.len() == 10 && n.bytes().all(|b| b.is_ascii_digit()));
        let phones = practitioner.map(|p| p.telecom.as_slice()).into_iter();
        let mut phones = phones.chain(roles.iter().map(|r| r.telecom.as_slice()));
        Some(patient::Prescriber {
            name: name.unwrap_or_default(),
            npi: npi.map(str::to_owned),
            specialty: self.specialty(roles.iter().flat_map(|r| &r.specialty)),
            phone: phones.find_map(|points| contact(points, "phone")),
        })
    }

    /// The first specialty whose name is known, in the words it is known by; else the first named.
    fn specialty<'c>(&self, concepts: impl Iterator<Item = &'c Concept>) -> Option<String> {
        let names: Vec<&str> = concepts.flat_map(Concept::names).collect();
        let known = names
            .iter()
            .find(|name| self.vocabulary.find_specialty(name).is_some());
        known.or(names.first()).map(|name| (*name).to_owned())
    }

    pub(super) fn care_plan(&mut self, plan: &CarePlan) {
        self.seen([plan.period.start]);
        let status = plan.status.as_deref().unwrap_or_default();
        if !matches!(status, "active" | "completed" | "on-hold" | "revoked") {
            return self.leave_out("CarePlan", &plan.id, &format!("status {status}"));
        }
        let start = plan.period.start.and_then(FhirDate::day);
        let end = plan.period.end.and_then(FhirDate::day);
        let own = plan
            .category
            .iter()
            .find(|c| c.code_in(system::PROGRAM).is_some());
        if let Some(name) = own.and_then(Concept::name) {
            self.record.programs.push(patient::Program {
                name: name.to_owned(),
                start,
                end,
            });
            return;
        }
        let activities = plan.activity.iter().map(|a| &a.detail.code);
        let names = plan
            .category
            .iter()
            .chain(activities)
            .flat_map(Concept::names);
        let known = self.programs(plan.title.as_deref().into_iter().chain(names));
        if known.is_empty() {
            return self.leave_out("CarePlan", &plan.id, "no known programme");
        }
        for name in known {
            self.record
                .programs
                .push(patient::Program { name, start, end });
        }
    }

    pub(super) fn procedure(&mut self, procedure: &Procedure) {
        let day = procedure.performed_date_time;
        self.seen([day, procedure.performed_period.start]);
        let status = procedure.status.as_deref().unwrap_or_default();
        if !matches!(status, "completed" | "in-progress" | "stopped") {
            return self.leave_out("Procedure", &procedure.id, &format!("status {status}"));
        }
        let known = self.programs(procedure.code.names());
        if known.is_empty() {
            return self.leave_out("Procedure", &procedure.id, "no known programme");
        }
        let start = day
            .or(procedure.performed_period.start)
            .and_then(FhirDate::day);
        let end = day
            .or(procedure.performed_period.end)
            .and_then(FhirDate::day);
        for name in known {
            self.record
                .programs
                .push(patient::Program { name, start, end });
        }
    }

    /// The names that the vocabulary knows, each programme once.
    fn programs<'n>(&self, names: impl Iterator<Item = &'n str>) -> Vec<String> {
        let mut found = Vec::new();
        for name in names {
            if let Some(id) = self.vocabulary.find_program(name)
                && !found.iter().any(|(known, _)| *known == id)
            {
                found.push((id, name.to_owned()));
            }
        }
        found.into_iter().map(|(_, name)| name).collect()
    }
}
