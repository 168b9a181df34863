//! Every path to approval that is shown leads to one: its patch is applied to the record, as anyone
//! could, and the record is judged again. Every choice among its steps leads there too, no proper
//! subset of them does, and the last day is the last.

use std::fs;

use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, Patient, PlanRow, RequestKind};
use pa_policy::compile::compile;
use pa_policy::criteria::CompiledPolicy;
use pa_policy::determine::{DetermineInput, Outcome, PolicyChoice, determine, select_policy};
use pa_policy::path::{Operation, Outlook, Path, PathStep, Question};
use serde_json::Value;

use crate::policies::documents;
use crate::tools::{Folder, project};

/// How many patients are made; each is judged for every drug of the own plan that is authorized.
const PATIENTS: &str = "120";
/// The tests share them, so that they run side by side.
const SHARES: usize = 4;

fn policies() -> Vec<CompiledPolicy> {
    let root = project().join("policies");
    let mut paths = Vec::new();
    documents(&root, &mut paths);
    let read = |path: &std::path::PathBuf| {
        let file = path.strip_prefix(&root).unwrap().to_str().unwrap();
        let text = fs::read_to_string(path).unwrap();
        compile(file, &text, Vocabulary::builtin()).unwrap().policy
    };
    paths.iter().map(read).collect()
}

/// Applies the operations of JSON Patch (RFC 6902) that the paths use, written apart from them.
fn patched(record: &Value, operations: &[Operation]) -> Value {
    let mut out = record.clone();
    for operation in operations {
        let (parent, last) = operation.path.rsplit_once('/').unwrap();
        if let (Some(object), "") = (out.as_object_mut(), parent) {
            object.insert(last.to_owned(), operation.value.clone().unwrap());
            continue;
        }
        let list = |out: &mut Value| {
            // A record may leave an empty list out.
            if out.pointer(parent).is_none() {
                out[parent.trim_start_matches('/')] = Value::Array(Vec::new());
            }
        };
        match (operation.op, last) {
            ("add", "-") => {
                list(&mut out);
                let target = out.pointer_mut(parent).unwrap().as_array_mut().unwrap();
                target.push(operation.value.clone().unwrap());
            }
            ("add", name) => {
                out.pointer_mut(parent).unwrap()[name] = operation.value.clone().unwrap()
            }
            ("remove", index) => {
                let target = out.pointer_mut(parent).unwrap().as_array_mut().unwrap();
                target.remove(index.parse().unwrap());
            }
            other => panic!("{other:?}"),
        }
    }
    out
}

/// A request, judged as the programs judge it.
struct Case<'a> {
    record: &'a Value,
    patient: &'a Patient,
    row: &'a PlanRow,
    policy: &'a CompiledPolicy,
    kind: RequestKind,
}

impl Case<'_> {
    fn outcome(&self, patient: &Patient, day: Date) -> Outcome {
        determine(&DetermineInput {
            patient,
            drug: &self.row.drug,
            plan_id: Some(&self.row.plan_id),
            kind: self.kind,
            as_of: Some(day),
            plan_row: Some(self.row),
            policy: PolicyChoice::One(self.policy),
            vocabulary: Vocabulary::builtin(),
        })
        .determination
    }

    fn question<'q>(&'q self, patient: &'q Patient, day: Date) -> Question<'q> {
        Question {
            policy: self.policy,
            kind: self.kind,
            patient,
            drug: &self.row.drug,
            day,
            vocabulary: Vocabulary::builtin(),
        }
    }

    fn named(&self) -> String {
        format!(
            "{} {} {:?} by {}",
            self.patient.patient_id, self.row.drug, self.kind, self.policy.file
        )
    }

    /// The result with the patches of some steps applied.
    fn with(&self, steps: &[&[Operation]], day: Date) -> (Patient, Outcome) {
        let operations: Vec<Operation> = steps.iter().flat_map(|s| s.iter().cloned()).collect();
        let (removals, others): (Vec<_>, Vec<_>) =
            operations.into_iter().partition(|o| o.op == "remove");
        let mut record = patched(self.record, &others);
        record = patched(&record, &removals);
        let patient: Patient = serde_json::from_value(record).unwrap();
        let outcome = self.outcome(&patient, day);
        (patient, outcome)
    }

    fn check(&self, path: &Path) {
        let name = || format!("{}\n{path:#?}", self.named());
        let patches: Vec<&[Operation]> = path.steps.iter().map(|s| s.patch.as_slice()).collect();
        let (changed, outcome) = self.with(&patches, path.ready);
        assert_eq!(outcome, Outcome::Approve, "{}", name());
        if let Some(last) = path.last_day {
            assert!(last >= path.ready, "{}", name());
            assert_eq!(self.outcome(&changed, last), Outcome::Approve, "{}", name());
        }
        for steps in combinations(&path.steps) {
            let (_, outcome) = self.with(&steps, path.ready);
            assert_eq!(outcome, Outcome::Approve, "{steps:#?}\n{}", name());
        }
        // Steps that are no change of the record (waiting) are left in: the day is the day.
        let steps: Vec<&[Operation]> = patches.into_iter().filter(|p| !p.is_empty()).collect();
        for some in 0..(1_u32 << steps.len()) - 1 {
            let kept = (0..steps.len()).filter(|at| some & (1 << at) != 0);
            let kept: Vec<&[Operation]> = kept.map(|at| steps[at]).collect();
            let (_, outcome) = self.with(&kept, path.ready);
            let count = kept.len();
            assert_ne!(
                outcome,
                Outcome::Approve,
                "{count} steps do: {kept:#?}\n{}",
                name()
            );
        }
    }
}

/// Every way to take a path whose steps may stand for each other.
fn combinations(steps: &[PathStep]) -> Vec<Vec<&[Operation]>> {
    let mut out = vec![Vec::new()];
    for step in steps {
        let choices = || std::iter::once(step).chain(&step.or);
        out = out
            .iter()
            .flat_map(|before: &Vec<&[Operation]>| {
                choices().map(move |choice| {
                    let mut next = before.clone();
                    next.push(&choice.patch);
                    next
                })
            })
            .collect();
    }
    out
}

#[test]
fn every_path_that_is_shown_leads_to_an_approval_0() {
    share(0);
}

#[test]
fn every_path_that_is_shown_leads_to_an_approval_1() {
    share(1);
}

#[test]
fn every_path_that_is_shown_leads_to_an_approval_2() {
    share(2);
}

#[test]
fn every_path_that_is_shown_leads_to_an_approval_3() {
    share(3);
}

fn share(number: usize) {
    let folder = Folder::empty();
    let made = folder
        .run("pa-gen", &[PATIENTS, "--format", "ndjson"])
        .good();
    let records: Vec<Value> = made
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let rows: Vec<PlanRow> =
        serde_json::from_str(&fs::read_to_string(project().join("data/plans.json")).unwrap())
            .unwrap();
    let policies = policies();
    let (mut pairs, mut open, mut solved, mut shown, mut barred) = (0, 0, 0, 0, 0);
    for record in records.iter().skip(number).step_by(SHARES) {
        let patient: Patient = serde_json::from_value(record.clone()).unwrap();
        let day = patient.as_of;
        let plan = &patient.coverage.as_ref().unwrap().plan_id;
        let asked = rows
            .iter()
            .filter(|row| row.plan_id == *plan && row.covered && row.pa_required);
        for row in asked {
            let headed = policies.iter().map(|p| (&p.header, p));
            let vocabulary = Vocabulary::builtin();
            let PolicyChoice::One(policy) =
                select_policy(headed, row, &row.payer, &row.drug, day, vocabulary)
            else {
                continue;
            };
            for kind in [RequestKind::Initial, RequestKind::Renewal] {
                let case = Case {
                    record,
                    patient: &patient,
                    row,
                    policy,
                    kind,
                };
                pairs += 1;
                if case.outcome(&patient, day) == Outcome::Approve {
                    let last = case.question(&patient, day).expiry().last_day;
                    if let Some(last) = last {
                        let at = |day| case.outcome(&patient, day);
                        assert_eq!(at(last), Outcome::Approve, "{}", case.named());
                        let next = last.tomorrow().unwrap();
                        let lapsed = policy.header.expires == Some(last);
                        assert!(
                            lapsed || at(next) != Outcome::Approve,
                            "{} {last}",
                            case.named()
                        );
                    }
                    continue;
                }
                open += 1;
                let Outlook { paths, fixed } = case.question(&patient, day).outlook();
                solved += usize::from(!paths.is_empty());
                barred += usize::from(paths.is_empty() && !fixed.is_empty());
                shown += paths.len();
                paths.iter().for_each(|path| case.check(path));
            }
        }
    }
    let summary = format!(
        "{pairs} requests, {open} not approved, {solved} of them with a path, {barred} barred, {shown} paths"
    );
    assert!(pairs >= 400 && solved >= 200, "{summary}");
    // Whoever has no path is told what bars it.
    assert!(solved + barred >= open * 95 / 100, "{summary}");
}
