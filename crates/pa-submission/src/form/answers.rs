//! Answers to a form's clinical questions: lists and values of the record, and what judging the
//! policy's criteria found.

use pa_model::form::{FieldType, FormField};
use pa_model::patient::{Condition, ConditionStatus};
use pa_model::vocabulary::{ClassId, ConditionId, Relation, Term, Vocabulary};
use pa_model::{Date, units};
use pa_policy::evaluate::NodeResult;
use pa_policy::facts::{Coded, Facts, Med, Use};
use pa_policy::finding::{Basis, Evidence};
use pa_policy::truth::Truth;

use super::fill::Given;
use super::sections::terms_in;
use super::{FormInput, State, Value};

/// The latest value of a test.
pub(super) fn lab(name: &str, facts: &Facts<'_>) -> Given {
    let Some(lab) = facts.vocabulary.find_lab(name) else {
        return Given::person();
    };
    let of_it = facts.readings.iter().filter(|r| r.lab == lab);
    let dated = of_it.filter_map(|r| Some((r, r.entry.value?)));
    let Some((latest, number)) = dated.max_by_key(|(r, _)| (r.entry.date, r.index)) else {
        return Given::open(State::Missing, format!("no {name} on record"));
    };
    let entry = latest.entry;
    let unit = entry.unit.clone().filter(|unit| !unit.is_empty());
    let with_unit = unit.as_deref().map(|u| format!(" {u}")).unwrap_or_default();
    let summary = format!("{} {number}{with_unit} on {}", entry.name, entry.date);
    Given::value(
        Value::Measured {
            number,
            unit,
            date: entry.date,
        },
        vec![Evidence::entry("observations", latest.index, summary)],
    )
}

/// All values of the record, the latest of each test first.
pub(super) fn observations(facts: &Facts<'_>) -> Given {
    let all = facts.patient.observations.iter().enumerate();
    let mut all: Vec<_> = all.filter(|(_, entry)| entry.date <= facts.as_of).collect();
    all.sort_by(|(_, a), (_, b)| b.date.cmp(&a.date).then_with(|| a.name.cmp(&b.name)));
    let mut seen: Vec<&str> = Vec::new();
    let (mut rows, mut evidence) = (Vec::new(), Vec::new());
    for (index, entry) in all {
        if seen.contains(&entry.name.as_str()) {
            continue;
        }
        seen.push(&entry.name);
        let value = entry.value.map(|v| v.to_string()).unwrap_or_default();
        let unit = entry.unit.clone().unwrap_or_default();
        let stored = format!("{value} {unit}").trim().to_owned();
        let shown = format!("{value} {}", units::plain(&unit));
        evidence.push(Evidence::entry(
            "observations",
            index,
            format!("{} {stored} on {}", entry.name, entry.date),
        ));
        rows.push(vec![
            entry.name.clone(),
            shown.trim().to_owned(),
            entry.date.to_string(),
        ]);
    }
    let mut given = Given::table(&["Test", "Latest value", "Date"], rows, evidence);
    if given.value.is_some() {
        given.note = Some("the latest value of each test".to_owned());
    }
    given
}

/// Diagnoses of the record.
pub(super) fn conditions<'f, 'a>(
    facts: &'f Facts<'a>,
    wanted: impl Fn(&Coded<'a, Condition>) -> bool,
) -> Given {
    let entries: Vec<&'f Coded<'a, Condition>> =
        facts.conditions.iter().filter(|c| wanted(c)).collect();
    let rows = entries.iter().map(|c| {
        vec![
            c.entry.name.clone(),
            c.entry
                .icd10
                .clone()
                .unwrap_or_else(|| "no code".to_owned()),
            condition_status(c.entry).to_owned(),
            day(c.entry.onset),
        ]
    });
    let rows = rows.collect();
    let evidence = entries.iter().map(|c| condition_evidence(c)).collect();
    Given::table(
        &["Diagnosis", "ICD-10-CM", "Status", "Onset"],
        rows,
        evidence,
    )
}

fn condition_status(entry: &Condition) -> &'static str {
    match entry.status {
        ConditionStatus::Active => "active",
        ConditionStatus::Resolved => "resolved",
    }
}

fn condition_evidence(c: &Coded<'_, Condition>) -> Evidence {
    let code = c.entry.icd10.as_deref();
    let code = code.map(|code| format!(" ({code})")).unwrap_or_default();
    let status = condition_status(c.entry);
    let onset = c.entry.onset;
    let onset = onset.map(|d| format!(", onset {d}")).unwrap_or_default();
    let summary = format!("{}{code}, {status}{onset}", c.entry.name);
    Evidence::entry("conditions", c.index, summary)
}

/// Allergies of the record.
pub(super) fn allergies(facts: &Facts<'_>) -> Given {
    let list = facts.patient.allergies.iter();
    let reaction = |reaction: &Option<String>| reaction.clone().unwrap_or_default();
    let rows = list
        .clone()
        .map(|a| vec![a.substance.clone(), reaction(&a.reaction)]);
    let entries = list.enumerate().map(|(index, a)| {
        Evidence::entry("allergies", index, format!("allergy to {}", a.substance))
    });
    Given::table(
        &["Substance", "Reaction"],
        rows.collect(),
        entries.collect(),
    )
}

/// Programmes of the record that had begun.
pub(super) fn programs(facts: &Facts<'_>) -> Given {
    let list = facts.patient.programs.iter().enumerate();
    let begun = list.filter(|(_, p)| p.start.is_none_or(|start| start <= facts.as_of));
    let rows = begun
        .clone()
        .map(|(_, p)| vec![p.name.clone(), day(p.start), day(p.end)]);
    let entries = begun.map(|(index, p)| Evidence::entry("programs", index, p.name.clone()));
    let rows: Vec<Vec<String>> = rows.collect();
    let entries = entries.collect();
    Given::table(&["Programme", "From", "To"], rows, entries)
}

/// Relatives' diagnoses of the record.
pub(super) fn family(facts: &Facts<'_>) -> Given {
    let code = |code: &Option<String>| code.clone().unwrap_or_default();
    let rows = facts.family.iter().map(|f| {
        let who = f.entry.relation.clone().unwrap_or_default();
        vec![f.entry.name.clone(), code(&f.entry.icd10), who]
    });
    let rows = rows.collect();
    let entries = facts
        .family
        .iter()
        .map(|f| Evidence::entry("family_history", f.index, f.entry.name.clone()));
    let entries = entries.collect();
    Given::table(&["Diagnosis", "ICD-10-CM", "Relative"], rows, entries)
}

/// The drug history: all of it, or that of a drug or class.
pub(super) fn history(name: &str, facts: &Facts<'_>) -> Given {
    if name.is_empty() {
        return medications(facts, |_| true);
    }
    let vocabulary = facts.vocabulary;
    if let Some(class) = vocabulary.find_class(name) {
        return medications(facts, |med| is_member(med, class, vocabulary));
    }
    match vocabulary.resolve_drug(name) {
        Some(named) => medications(facts, |med| {
            let mut wanted = named.ingredients.iter();
            wanted.any(|id| med.ingredients.contains(id))
        }),
        None => Given::person(),
    }
}

fn medications<'f, 'a>(facts: &'f Facts<'a>, wanted: impl Fn(&Med<'a>) -> bool) -> Given {
    let meds: Vec<&'f Med<'a>> = facts.medications.iter().filter(|m| wanted(m)).collect();
    let rows = meds.iter().map(|med| row(med)).collect();
    let evidence = meds.iter().map(|med| med.evidence()).collect();
    Given::table(&["Drug", "Dose", "From", "To", "Result"], rows, evidence)
}

fn row(med: &Med<'_>) -> Vec<String> {
    let never = med.usage == Use::Never;
    let (from, to) = match med.usage {
        Use::Never => ("never taken".to_owned(), String::new()),
        Use::Active => (day(med.entry.start), "present".to_owned()),
        Use::Stopped | Use::Contradictory => (day(med.entry.start), day(med.entry.end)),
    };
    let mut result = outcome(med).to_owned();
    if let Some(reason) = med.entry.reason.as_deref().filter(|r| !r.trim().is_empty())
        && (never || med.usage != Use::Active)
    {
        result = format!("{result}: {}", reason.trim());
    }
    let dose = med.entry.dose.clone().unwrap_or_default();
    vec![med.entry.drug.clone(), dose, from, to, result]
}

fn outcome(med: &Med<'_>) -> &'static str {
    use pa_model::patient::Outcome;
    match med.outcome {
        Outcome::Effective => "effective",
        Outcome::PartialResponse => "partial response",
        Outcome::InadequateResponse => "inadequate response",
        Outcome::Intolerance => "intolerance",
        Outcome::Contraindication => "contraindicated",
        Outcome::Unknown if med.usage == Use::Active => "in use",
        Outcome::Unknown => "not recorded",
    }
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(|| "not recorded".to_owned(), |date| date.to_string())
}

/// Whether a medication is of a class, at the dose or by the route by which its ingredient counts.
fn is_member(med: &Med<'_>, class: ClassId, vocabulary: &Vocabulary) -> bool {
    let rows = med.ingredients.iter().map(|id| vocabulary.ingredient(*id));
    let mut memberships = rows.flat_map(|row| row.memberships.iter());
    memberships.any(|m| {
        let route = m.route.is_none() || med.route.is_none() || m.route == med.route;
        route && vocabulary.class(m.class).ancestors.contains(&class)
    })
}

/// What the record holds of each preferred product of the plan.
pub(super) fn alternatives(names: &[String], facts: &Facts<'_>) -> Given {
    if names.is_empty() {
        return Given::open(State::None, "the plan names none");
    }
    let mut evidence = Vec::new();
    let told = names.iter().map(|name| {
        let wanted = facts.vocabulary.resolve_drug(name).unwrap_or_default();
        let same = |med: &&Med<'_>| match (wanted.brand, med.brand) {
            (Some(a), Some(b)) => a == b,
            _ => {
                let mut ids = wanted.ingredients.iter();
                ids.any(|id| med.ingredients.contains(id))
            }
        };
        let tried: Vec<Evidence> = facts
            .medications
            .iter()
            .filter(same)
            .map(Med::evidence)
            .collect();
        let words: Vec<&str> = tried.iter().map(|e| e.summary.as_str()).collect();
        let words = match words.as_slice() {
            [] => "nothing on record".to_owned(),
            words => words.join("; "),
        };
        evidence.extend(tried.iter().cloned());
        format!("{name}: {words}")
    });
    let text = told.collect::<Vec<_>>().join(". ");
    Given::value(Value::Text(text), evidence)
}

/// Yes where one of the conditions that a question names is on record, of the patient or, where
/// asked, of the family; else no, by the record's silence.
pub(super) fn named_condition(question: &str, family: bool, facts: &Facts<'_>) -> Given {
    let wanted: Vec<ConditionId> = terms_in(question, facts.vocabulary)
        .into_iter()
        .filter_map(|term| match term {
            Term::Condition(id) => Some(id),
            _ => None,
        })
        .collect();
    if wanted.is_empty() {
        return Given::person();
    }
    let is = |relation: Option<Relation>| matches!(relation, Some(Relation::Same | Relation::Past));
    let mut evidence: Vec<Evidence> = Vec::new();
    for c in &facts.conditions {
        if wanted.iter().any(|id| is(c.relate(*id, facts.vocabulary))) {
            evidence.push(condition_evidence(c));
        }
    }
    if family {
        for f in &facts.family {
            if wanted.iter().any(|id| is(f.relate(*id, facts.vocabulary))) {
                let who = f.entry.relation.as_deref().unwrap_or("relative");
                let summary = format!("{} ({who})", f.entry.name);
                evidence.push(Evidence::entry("family_history", f.index, summary));
            }
        }
    }
    if evidence.is_empty() {
        return Given {
            note: Some("nothing on record; for the prescriber to confirm".to_owned()),
            basis: Some(Basis::Absence),
            ..Given::value(Value::Boolean(false), evidence)
        };
    }
    Given::value(Value::Boolean(true), evidence)
}

/// What judging the policy's criteria found.
pub(super) fn finding(
    field: &FormField,
    kind: &str,
    input: &FormInput<'_>,
    facts: &Facts<'_>,
) -> Given {
    let leaves = input.determination.criteria.as_ref();
    let leaves = leaves.map_or_else(Vec::new, |root| leaves_of(root, kind));
    match (kind, field.field_type) {
        ("all", _) => criteria(input),
        ("attestation", _) => attestations(input),
        ("diagnosis", FieldType::Boolean) => named_condition(&field.label, false, facts),
        ("diagnosis", _) => {
            let met = leaves.iter().filter(|leaf| leaf.status == Truth::Met);
            let pointers: Vec<&str> = met
                .flat_map(|leaf| &leaf.evidence)
                .map(|e| e.pointer.as_str())
                .collect();
            conditions(facts, |c| {
                pointers.contains(&format!("/conditions/{}", c.index).as_str())
            })
        }
        ("concurrent", _) => concurrent(&field.label, &leaves, facts),
        ("prescriber", _) => prescriber(&leaves),
        ("change", _) => change(&leaves, input),
        ("history", _) => exclusions(input),
        _ => Given::person(),
    }
}

fn leaves_of<'r>(root: &'r NodeResult, kind: &str) -> Vec<&'r NodeResult> {
    let mut out = Vec::new();
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        if node.kind == Some(kind) {
            out.push(node);
        }
        if node.applies != Some(false) {
            stack.extend(node.children.iter().rev());
        }
    }
    out
}

fn criteria(input: &FormInput<'_>) -> Given {
    if input.criteria.is_empty() {
        let reason = input.determination.reason.clone();
        return Given::open(State::NotApplicable, reason.unwrap_or_default());
    }
    let rows = input.criteria.iter().map(|c| {
        let indent = "– ".repeat(c.depth);
        vec![
            format!("{indent}{}", c.text),
            c.place.clone(),
            c.answer().to_owned(),
            c.because.clone(),
        ]
    });
    let rows = rows.collect();
    let mut evidence: Vec<Evidence> = Vec::new();
    for entry in input.criteria.iter().flat_map(|c| &c.evidence) {
        if !evidence.contains(entry) {
            evidence.push(entry.clone());
        }
    }
    Given::table(
        &["Criterion", "Policy", "Answer", "Evidence"],
        rows,
        evidence,
    )
}

fn attestations(input: &FormInput<'_>) -> Given {
    if input.attestations.is_empty() {
        return Given::open(State::None, "none");
    }
    let rows = input.attestations.iter().map(|a| {
        let place = a.place.clone().unwrap_or_default();
        vec![a.text.clone(), place, "☐ yes  ☐ no".to_owned()]
    });
    let columns = &["Statement", "Policy", "Confirmed"];
    Given::table(columns, rows.collect(), Vec::new())
}

/// Drugs of the classes that a question names, and those that the policy's criteria on concurrent
/// use found.
fn concurrent(question: &str, leaves: &[&NodeResult], facts: &Facts<'_>) -> Given {
    let found: Vec<&str> = leaves
        .iter()
        .flat_map(|leaf| &leaf.evidence)
        .map(|e| e.pointer.as_str())
        .collect();
    let vocabulary = facts.vocabulary;
    let classes: Vec<ClassId> = terms_in(question, vocabulary)
        .into_iter()
        .filter_map(|term| match term {
            Term::Class(id) => Some(id),
            _ => None,
        })
        .collect();
    if classes.is_empty() && leaves.is_empty() {
        return Given::person();
    }
    medications(facts, |med| {
        found.contains(&format!("/medications/{}", med.index).as_str())
            || classes
                .iter()
                .any(|class| is_member(med, *class, vocabulary))
    })
}

fn prescriber(leaves: &[&NodeResult]) -> Given {
    let evidence = leaves.iter().flat_map(|leaf| leaf.evidence.clone());
    let evidence: Vec<Evidence> = evidence.collect();
    let status = Truth::any(leaves.iter().map(|leaf| leaf.status));
    match status {
        _ if leaves.is_empty() => Given::person(),
        Truth::Met => Given::value(Value::Boolean(true), evidence),
        Truth::NotMet => Given::value(Value::Boolean(false), evidence),
        Truth::Unknown => Given {
            note: leaves.iter().find_map(|leaf| leaf.reason.clone()),
            ..Given::person()
        },
    }
}

fn change(leaves: &[&NodeResult], input: &FormInput<'_>) -> Given {
    if input.determination.kind == pa_model::RequestKind::Initial {
        return Given::open(State::NotApplicable, "first request");
    }
    let told: Vec<&str> = leaves
        .iter()
        .filter_map(|leaf| leaf.reason.as_deref())
        .collect();
    if told.is_empty() {
        return Given::open(State::Missing, "no change from a baseline on record");
    }
    let evidence = leaves.iter().flat_map(|leaf| leaf.evidence.clone());
    Given::value(Value::Text(told.join("; ")), evidence.collect())
}

/// What the policy excludes, each with what the record shows.
fn exclusions(input: &FormInput<'_>) -> Given {
    let open = input.criteria.iter().filter(|c| c.exclusion);
    let told: Vec<String> = open
        .clone()
        .map(|c| format!("{}: {} ({})", c.text, c.answer(), c.because))
        .collect();
    if told.is_empty() {
        return Given::person();
    }
    let evidence = open.flat_map(|c| c.evidence.clone()).collect();
    Given {
        note: Some("what the policy excludes; the label is for the prescriber".to_owned()),
        ..Given::value(Value::Text(told.join(". ")), evidence)
    }
}
