//! MedicationRequest, MedicationStatement and MedicationDispense: stints of drugs.

use std::collections::BTreeMap;

use super::assemble::Build;
use super::date::FhirDate;
use super::resource::{
    Concept, Contained, Dosage, Extension, Medication, MedicationDispense, MedicationRequest,
    MedicationStatement, Reference,
};
use super::system;
use crate::patient::{self, MedicationStatus, Outcome};
use crate::vocabulary::Vocabulary;
use crate::{Date, Decimal, days_between};

/// The longest gap between two prescriptions of one drug that is a renewal: a prescription is good
/// for a year at most in nearly every US state, and 30 days are the gap across which stints of one
/// drug join.
const RENEWAL_DAYS: i32 = 365 + 30;

/// A prescription that was stopped on a day nobody wrote down.
pub(super) struct OpenEnd {
    /// Its place in `medications`.
    at: usize,
    start: Date,
    drug: String,
}

/// Where the end of a stint comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum EndKind {
    /// A prescription's bounds.
    Planned,
    /// The days of a supply.
    Supplied,
}

impl Build<'_> {
    pub(super) fn request(&mut self, request: &MedicationRequest) {
        self.seen([request.authored_on]);
        let status = request.status.as_deref().unwrap_or_default();
        let intent = request.intent.as_deref().unwrap_or_default();
        let why = match (status, intent) {
            _ if request.do_not_perform => Some("a request not to give the drug".to_owned()),
            (_, "proposal" | "plan" | "option") => Some(format!("intent {intent}: no order")),
            ("active" | "completed" | "stopped" | "on-hold", _) => None,
            _ => Some(format!("status {status}")),
        };
        if let Some(why) = why {
            return self.leave_out("MedicationRequest", &request.id, &why);
        }
        let drug = Drug {
            concept: request.medication_codeable_concept.as_ref(),
            reference: request.medication_reference.as_ref(),
            contained: &request.contained,
            extension: &request.extension,
        };
        let Some((name, ingredient)) = self.drug(&drug) else {
            return self.leave_out("MedicationRequest", &request.id, "no drug named");
        };
        let bounds = request
            .dosage_instruction
            .iter()
            .find_map(|d| d.timing.repeat.bounds_period.as_ref());
        let start = bounds
            .and_then(|b| b.start)
            .or(request.authored_on)
            .and_then(FhirDate::day);
        let active = status == "active";
        let valid_until = request
            .dispense_request
            .validity_period
            .end
            .filter(|_| status == "completed");
        let end = bounds
            .and_then(|b| b.end)
            .or(valid_until)
            .and_then(FhirDate::day);
        let reasons = std::slice::from_ref(&request.status_reason);
        if let (Some(authored), false) =
            (request.authored_on.and_then(FhirDate::day), name.is_empty())
        {
            let key = drug_key(request.medication_codeable_concept.as_ref(), &name);
            self.prescribed
                .entry(key.clone())
                .or_default()
                .push(authored);
            let unexplained = status == "stopped" && request.status_reason.name().is_none();
            if let (Some(start), None, true) = (start, end, unexplained) {
                self.open_ends.push(OpenEnd {
                    at: self.record.medications.len(),
                    start,
                    drug: key,
                });
            }
            if self
                .latest_requester
                .as_ref()
                .is_none_or(|(day, _)| *day <= authored)
                && let Some(requester) = &request.requester
            {
                self.latest_requester = Some((authored, requester.clone()));
            }
        }
        self.ends
            .push((self.record.medications.len(), EndKind::Planned));
        self.record.medications.push(patient::Medication {
            drug: name,
            ingredient,
            dose: dose(&request.dosage_instruction),
            start,
            end: end.filter(|_| !active),
            status: if active {
                MedicationStatus::Active
            } else {
                MedicationStatus::Stopped
            },
            outcome: outcome(&request.extension, reasons, active),
            reason: request.status_reason.name().map(str::to_owned),
        });
    }

    pub(super) fn statement(&mut self, statement: &MedicationStatement) {
        let period = &statement.effective_period;
        self.seen([
            statement.effective_date_time,
            period.start,
            statement.date_asserted,
        ]);
        let status = statement.status.as_deref().unwrap_or_default();
        let reasons = &statement.status_reason;
        let outcome = outcome(&statement.extension, reasons, status == "active");
        match status {
            "active" | "completed" | "stopped" | "on-hold" => {}
            // Never taken because it must not be: the one case that says something.
            "not-taken" if outcome == Outcome::Contraindication => {}
            _ => {
                return self.leave_out(
                    "MedicationStatement",
                    &statement.id,
                    &format!("status {status}"),
                );
            }
        }
        let drug = Drug {
            concept: statement.medication_codeable_concept.as_ref(),
            reference: statement.medication_reference.as_ref(),
            contained: &statement.contained,
            extension: &statement.extension,
        };
        let Some((name, ingredient)) = self.drug(&drug) else {
            return self.leave_out("MedicationStatement", &statement.id, "no drug named");
        };
        let active = status == "active";
        if !active {
            self.seen([period.end]);
        }
        let reason = reasons.iter().find_map(|r| r.name().map(str::to_owned));
        let note = || statement.note.iter().find_map(|n| n.text.clone());
        self.record.medications.push(patient::Medication {
            drug: name,
            ingredient,
            dose: dose(&statement.dosage),
            start: period
                .start
                .or(statement.effective_date_time)
                .and_then(FhirDate::day),
            end: period.end.filter(|_| !active).and_then(FhirDate::day),
            status: if active {
                MedicationStatus::Active
            } else {
                MedicationStatus::Stopped
            },
            outcome,
            reason: reason.or_else(note),
        });
    }

    /// What was handed over lasts for the days it was supplied for.
    pub(super) fn dispense(&mut self, dispense: &MedicationDispense) {
        let day = dispense.when_handed_over.or(dispense.when_prepared);
        let status = dispense.status.as_deref().unwrap_or_default();
        if status != "completed" {
            return self.leave_out(
                "MedicationDispense",
                &dispense.id,
                &format!("status {status}"),
            );
        }
        self.seen([day]);
        let drug = Drug {
            concept: dispense.medication_codeable_concept.as_ref(),
            reference: dispense.medication_reference.as_ref(),
            contained: &dispense.contained,
            extension: &[],
        };
        let Some((name, ingredient)) = self.drug(&drug) else {
            return self.leave_out("MedicationDispense", &dispense.id, "no drug named");
        };
        let start = day.and_then(FhirDate::day);
        let supplied = dispense.days_supply.as_ref().and_then(|q| q.value);
        let end = start
            .zip(supplied)
            .and_then(|(start, days)| after_days(start, days));
        self.ends
            .push((self.record.medications.len(), EndKind::Supplied));
        self.record.medications.push(patient::Medication {
            drug: name,
            ingredient,
            dose: dose(&dispense.dosage_instruction),
            start,
            end,
            status: MedicationStatus::Stopped,
            outcome: Outcome::Unknown,
            reason: None,
        });
    }

    /// Ends prescriptions that were stopped without a day by the next prescription of the same
    /// drug, where that followed soon enough to be its renewal: record systems stop the old order
    /// when they write the new one. A stop with a reason, or with nothing after it, keeps an
    /// unknown end.
    pub(super) fn end_renewed(&mut self) {
        let prescribed: BTreeMap<String, Vec<Date>> = std::mem::take(&mut self.prescribed)
            .into_iter()
            .map(|(drug, mut days)| {
                days.sort();
                (drug, days)
            })
            .collect();
        for open in std::mem::take(&mut self.open_ends) {
            let days = prescribed
                .get(&open.drug)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let later = days.partition_point(|day| *day <= open.start);
            let renewed = days
                .get(later)
                .filter(|day| days_between(open.start, **day) <= RENEWAL_DAYS);
            if let Some(day) = renewed {
                self.record.medications[open.at].end = Some(*day);
                let pointer = format!("/medications/{}", open.at);
                self.extra(
                    pointer,
                    "end_source",
                    "the next prescription of the drug".to_owned(),
                );
            }
        }
    }

    /// What was to end after the record's day has not ended on it: a prescription's end is then
    /// unknown, and a supply has lasted until that day.
    pub(super) fn end_by_as_of(&mut self) {
        let as_of = self.record.as_of;
        for (at, kind) in std::mem::take(&mut self.ends) {
            let end = &mut self.record.medications[at].end;
            *end = match kind {
                EndKind::Planned => end.filter(|end| *end <= as_of),
                EndKind::Supplied => end.map(|end| end.min(as_of)),
            };
        }
    }

    fn drug(&self, drug: &Drug<'_>) -> Option<(String, Option<String>)> {
        let stated = extension(drug.extension, system::INGREDIENT).map(str::to_owned);
        let (concept, ingredients) = self.concept(drug)?;
        let name = concept.name()?.to_owned();
        let ingredient = stated
            .or_else(|| {
                concept
                    .names()
                    .find_map(|name| ingredient_of(name, self.vocabulary))
            })
            .or_else(|| by_rxcui(&concept, self.vocabulary))
            .or_else(|| {
                let each: Option<Vec<String>> = ingredients
                    .iter()
                    .map(|c| ingredient_of(c.name()?, self.vocabulary))
                    .collect();
                each.filter(|all| !all.is_empty()).map(|all| all.join("/"))
            });
        Some((name, ingredient))
    }

    /// The drug's concept, and those of its ingredients where a Medication lists them.
    fn concept(&self, drug: &Drug<'_>) -> Option<(Concept, Vec<Concept>)> {
        if let Some(concept) = drug.concept {
            return Some((concept.clone(), vec![]));
        }
        let reference = drug.reference?;
        let of = |code: &Concept, list: &[super::resource::MedicationIngredient]| {
            let items = list
                .iter()
                .filter_map(|i| i.item_codeable_concept.clone())
                .collect();
            (code.clone(), items)
        };
        let target = reference.reference.as_deref().unwrap_or_default();
        let found = match target.strip_prefix('#') {
            Some(id) => drug
                .contained
                .iter()
                .find(|c| c.resource_type == "Medication" && c.id.as_deref() == Some(id))
                .map(|c| of(&c.code, &c.ingredient)),
            None => self
                .shared
                .medication(reference)
                .map(|m: &Medication| of(&m.code, &m.ingredient)),
        };
        found.filter(|(code, _)| code.name().is_some()).or_else(|| {
            let text = reference.display.clone()?;
            Some((
                Concept {
                    text: Some(text),
                    ..Concept::default()
                },
                vec![],
            ))
        })
    }
}

struct Drug<'a> {
    concept: Option<&'a Concept>,
    reference: Option<&'a Reference>,
    contained: &'a [Contained],
    extension: &'a [Extension],
}

pub(super) fn extension<'a>(list: &'a [Extension], url: &str) -> Option<&'a str> {
    let found = list.iter().find(|e| e.url == url)?;
    found
        .value_string
        .as_deref()
        .or(found.value_code.as_deref())
}

fn ingredient_of(name: &str, vocabulary: &Vocabulary) -> Option<String> {
    let drug = vocabulary.resolve_drug(name)?;
    let names: Vec<&str> = drug
        .ingredients
        .iter()
        .map(|id| vocabulary.ingredient(*id).name)
        .collect();
    Some(names.join("/"))
}

fn by_rxcui(concept: &Concept, vocabulary: &Vocabulary) -> Option<String> {
    let code = concept.code_in(system::RXNORM)?.code.as_deref();
    let brand = vocabulary.brands().find(|(_, b)| b.rxcui == code);
    let named = brand.map(|(_, b)| b.name).or_else(|| {
        vocabulary
            .ingredients()
            .find(|(_, i)| i.rxcui == code)
            .map(|(_, i)| i.name)
    });
    ingredient_of(named?, vocabulary)
}

/// What two prescriptions of one drug have in common: the RxNorm code, else the name.
fn drug_key(concept: Option<&Concept>, name: &str) -> String {
    let code = concept
        .and_then(|c| c.code_in(system::RXNORM))
        .and_then(|c| c.code.clone());
    code.unwrap_or_else(|| name.to_lowercase())
}

fn after_days(start: Date, days: Decimal) -> Option<Date> {
    // No supply lasts longer than ten years; more is an error of typing.
    let days = days.micros() / 1_000_000;
    let valid = (0..=3650).contains(&days);
    valid
        .then(|| start.checked_add(jiff::Span::new().days(days)).ok())
        .flatten()
}

/// The dose as text: as written, else from its parts.
fn dose(dosages: &[Dosage]) -> Option<String> {
    let written: Vec<&str> = dosages
        .iter()
        .filter_map(|d| d.text.as_deref())
        .filter(|t| !t.trim().is_empty())
        .collect();
    if !written.is_empty() {
        return Some(written.join("; "));
    }
    let [dosage] = dosages else { return None };
    let quantity = dosage
        .dose_and_rate
        .iter()
        .find_map(|d| d.dose_quantity.as_ref());
    let amount = quantity.and_then(|q| {
        let value = q.value?;
        // An amount without a unit counts tablets, puffs or whatever the product comes in.
        let unit = q
            .unit
            .as_deref()
            .or(q.code.as_deref())
            .filter(|u| !u.is_empty());
        Some(unit.map_or(format!("{value} per dose,"), |unit| {
            format!("{value} {unit}")
        }))
    });
    let repeat = &dosage.timing.repeat;
    let times = repeat
        .frequency
        .zip(repeat.period)
        .zip(repeat.period_unit.as_deref());
    let often = times.map(|((times, period), unit)| frequency(times, period, unit));
    let as_needed =
        dosage.as_needed_boolean == Some(true) || dosage.as_needed_codeable_concept.is_some();
    let parts = [amount, often, as_needed.then(|| "as needed".to_owned())];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn frequency(times: Decimal, period: Decimal, unit: &str) -> String {
    let one = Decimal::from(1);
    let word = match unit {
        "h" => "hour",
        "d" => "day",
        "wk" => "week",
        "mo" => "month",
        "min" => "minute",
        other => other,
    };
    let how_often = match times {
        t if t == one => "once".to_owned(),
        t if t == Decimal::from(2) => "twice".to_owned(),
        t => format!("{t} times"),
    };
    match (period == one, word) {
        (true, "day") => format!("{how_often} daily"),
        (true, "week") => format!("{how_often} weekly"),
        (true, word) => format!("{how_often} every {word}"),
        (false, word) if times == one => format!("every {period} {word}s"),
        (false, word) => format!("{how_often} every {period} {word}s"),
    }
}

/// What came of the drug, by the reasons for its status. Only wordings and codes that say exactly
/// one of the contract's outcomes count; "suspected intolerance" and the like do not.
fn outcome(extensions: &[Extension], reasons: &[Concept], active: bool) -> Outcome {
    let stated = extension(extensions, system::OUTCOME).and_then(|word| match word {
        "effective" => Some(Outcome::Effective),
        "partial_response" => Some(Outcome::PartialResponse),
        "inadequate_response" => Some(Outcome::InadequateResponse),
        "intolerance" => Some(Outcome::Intolerance),
        "contraindication" => Some(Outcome::Contraindication),
        _ => None,
    });
    if let Some(stated) = stated {
        return stated;
    }
    if active {
        return Outcome::Unknown;
    }
    let codes = reasons
        .iter()
        .flat_map(|r| &r.coding)
        .filter_map(|c| c.code.as_deref());
    let names = reasons.iter().flat_map(Concept::names);
    codes
        .map(outcome_of_code)
        .chain(names.map(outcome_of_words))
        .flatten()
        .next()
        .unwrap_or_default()
}

/// SNOMED CT findings, and `salg` of FHIR's medicationrequest-status-reason.
fn outcome_of_code(code: &str) -> Option<Outcome> {
    match code {
        "58848006" => Some(Outcome::InadequateResponse),
        "59037007" | "62014003" | "salg" => Some(Outcome::Intolerance),
        "410536001" => Some(Outcome::Contraindication),
        _ => None,
    }
}

fn outcome_of_words(words: &str) -> Option<Outcome> {
    match words.trim().trim_end_matches('.').to_lowercase().as_str() {
        "effective" | "therapy effective" => Some(Outcome::Effective),
        "partial response" => Some(Outcome::PartialResponse),
        "inadequate response"
        | "insufficient response"
        | "no response"
        | "lack of efficacy"
        | "lack of effect"
        | "ineffective"
        | "not effective"
        | "treatment failure"
        | "therapeutic failure"
        | "failure of therapy" => Some(Outcome::InadequateResponse),
        "intolerance"
        | "drug intolerance"
        | "not tolerated"
        | "adverse effect"
        | "adverse effects"
        | "adverse reaction"
        | "adverse drug reaction"
        | "side effect"
        | "side effects" => Some(Outcome::Intolerance),
        "contraindicated" | "contraindication" | "drug contraindicated" => {
            Some(Outcome::Contraindication)
        }
        _ => None,
    }
}
