//! The plan rows and the policies say the same: who must ask, by which document on which day, whether
//! another drug comes first, how much is paid for, and which drugs are preferred.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use pa_model::Date;
use pa_model::plan::PlanRow;
use pa_model::vocabulary::Vocabulary;
use pa_policy::criteria::{Node, Rule};
use pa_policy::determine::{PolicyChoice, select_policy};
use pa_policy::kinds::Criterion;
use pa_policy::kinds::trial::{DrugRef, Trial, Way, What};

use crate::policies::{Tested, all};
use crate::tools::project;

fn rows() -> Vec<PlanRow> {
    let text = fs::read_to_string(project().join("data/plans.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The rows that need authorization, each with every version of its policy.
fn asking<'p>(rows: &'p [PlanRow], policies: &'p [Tested]) -> Vec<(&'p PlanRow, Vec<&'p Tested>)> {
    let mut by_id: BTreeMap<&str, Vec<&Tested>> = BTreeMap::new();
    for policy in policies {
        by_id
            .entry(&policy.compiled.policy.header.policy_id)
            .or_default()
            .push(policy);
    }
    let asking = rows.iter().filter(|row| row.pa_required);
    asking
        .map(|row| {
            let id = row.policy_id.as_deref().unwrap();
            (row, by_id.get(id).cloned().unwrap_or_default())
        })
        .collect()
}

fn place(row: &PlanRow) -> String {
    format!("{} {}", row.plan_id, row.drug)
}

#[test]
fn every_row_that_asks_has_one_policy_on_any_day() {
    let (rows, policies) = (rows(), all());
    assert_eq!(rows.len(), 1_000);
    let asking = asking(&rows, &policies);
    assert!(asking.len() >= 500, "only {}", asking.len());
    let mut documents = BTreeSet::new();
    let mut wrong = Vec::new();
    for (row, versions) in &asking {
        documents.extend(versions.iter().map(|v| &v.file));
        let header = |v: &&Tested| v.compiled.policy.header.clone();
        let first = versions.iter().filter_map(|v| header(v).effective).min();
        let Some(first) = first else {
            wrong.push(format!("{}: no policy", place(row)));
            continue;
        };
        // Every day on which something changes, the days beside it, and one far ahead.
        let changes = versions
            .iter()
            .flat_map(|v| [header(v).effective, header(v).expires]);
        let mut days: BTreeSet<Date> = BTreeSet::from([Date::constant(2040, 1, 1)]);
        for day in changes.flatten() {
            days.extend([day, day.tomorrow().unwrap(), day.yesterday().unwrap()]);
        }
        for day in days.into_iter().filter(|day| *day >= first) {
            let headers = policies.iter().map(|p| (&p.compiled.policy.header, p));
            let chosen = select_policy(
                headers,
                row,
                &row.payer,
                &row.drug,
                day,
                Vocabulary::builtin(),
            );
            match chosen {
                PolicyChoice::One(policy) => {
                    let header = &policy.compiled.policy.header;
                    let plan = header.plans.is_empty() || header.plans.contains(&row.plan_id);
                    if header.payer.as_ref() != Some(&row.payer)
                        || !plan
                        || !header.drugs.contains(&row.drug)
                    {
                        wrong.push(format!("{}: {} is for others", place(row), policy.file));
                    }
                }
                PolicyChoice::None => wrong.push(format!("{}: none on {day}", place(row))),
                PolicyChoice::Several(ids) => {
                    wrong.push(format!("{}: {} on {day}", place(row), ids.join(", ")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(documents.len() >= 60, "only {} documents", documents.len());
}

/// Whether a request for `drug` is asked for earlier treatment with another drug, if only as one of
/// several ways: a step with waivers is a step.
fn asks_for_a_step(node: &Node, drug: &str) -> bool {
    let any = |nodes: &[Node]| nodes.iter().any(|n| asks_for_a_step(n, drug));
    // "One of: the request is for X; trial of X": nothing is asked of those who request X.
    let spared = |nodes: &[Node]| nodes.iter().any(|n| applies(n, drug) == Some(true));
    match &node.rule {
        Rule::All(nodes) | Rule::AtLeast(_, nodes) => any(nodes),
        Rule::Any(nodes) => any(nodes) && !spared(nodes),
        Rule::Indications(list) => list.iter().any(|i| asks_for_a_step(&i.criteria, drug)),
        Rule::When { when, then } => {
            applies(when, drug) != Some(false) && asks_for_a_step(then, drug)
        }
        Rule::Criterion(Criterion::Trial(trial)) => is_step(trial),
        Rule::Not(_) | Rule::Criterion(_) | Rule::Attestation | Rule::Unreadable { .. } => false,
    }
}

/// What a node that speaks of the request alone says of one for this drug; `None`: it speaks of
/// something else.
fn applies(node: &Node, drug: &str) -> Option<bool> {
    let all = |nodes: &[Node]| {
        nodes
            .iter()
            .map(|n| applies(n, drug))
            .collect::<Option<Vec<_>>>()
    };
    match &node.rule {
        Rule::Criterion(Criterion::Requested(requested)) => {
            let names = |d: &DrugRef| d.what == What::Brand && d.name == drug;
            Some(requested.drugs.iter().any(names))
        }
        Rule::All(nodes) => Some(all(nodes)?.into_iter().all(|a| a)),
        Rule::Any(nodes) => Some(all(nodes)?.into_iter().any(|a| a)),
        Rule::Not(node) => Some(!applies(node, drug)?),
        _ => None,
    }
}

fn is_step(trial: &Trial) -> bool {
    let earlier = |way: &Way| matches!(way, Way::Tried(_) | Way::Intolerance);
    trial.ways.iter().any(earlier)
}

#[test]
fn a_step_therapy_is_asked_for_where_the_row_says_so() {
    let (rows, policies) = (rows(), all());
    let mut wrong = BTreeSet::new();
    let mut steps = 0;
    for (row, versions) in asking(&rows, &policies) {
        steps += usize::from(row.step_therapy);
        // The version in force now; an earlier one may have asked otherwise.
        let now = versions
            .iter()
            .max_by_key(|v| v.compiled.policy.header.effective)
            .unwrap();
        let initial = now.compiled.policy.initial.as_ref();
        let asked = initial.is_some_and(|initial| asks_for_a_step(initial, &row.drug));
        if asked != row.step_therapy {
            wrong.insert(format!(
                "{}: {}: the row says {}",
                now.file, row.drug, row.step_therapy
            ));
        }
    }
    assert!((100..rows.len()).contains(&steps), "{steps}");
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn the_quantity_limit_stands_in_the_policy_word_for_word() {
    let (rows, policies) = (rows(), all());
    let mut wrong = BTreeSet::new();
    let mut limits = 0;
    for (row, versions) in asking(&rows, &policies) {
        let Some(limit) = &row.quantity_limit else {
            continue;
        };
        limits += 1;
        for version in versions {
            // One line names the drug and its limit, where the policy is for more than one drug.
            let only = version.compiled.policy.header.drugs.len() == 1;
            let said = version.text.lines().map(squeezed).any(|line| {
                let named = only || line.to_lowercase().contains(&row.drug.to_lowercase());
                named && line.contains(&squeezed(limit))
            });
            if !said {
                wrong.insert(format!("{}: {}: {limit}", version.file, row.drug));
            }
        }
    }
    assert!(limits >= 300, "only {limits}");
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a formulary file says of a class, as far as it matters here.
#[derive(serde::Deserialize)]
struct Formulary {
    name: String,
    class: Vec<Class>,
}

#[derive(serde::Deserialize)]
struct Class {
    #[serde(default)]
    policy: Option<String>,
    #[serde(default)]
    preferred: Vec<String>,
}

#[test]
fn a_policy_names_the_preferred_drugs() {
    let policies = all();
    let mut wrong = Vec::new();
    let mut named = 0;
    for entry in fs::read_dir(project().join("data/formulary")).unwrap() {
        let path = entry.unwrap().path();
        let shared = ["drugs.toml", "forms.toml"]
            .iter()
            .any(|name| path.ends_with(name));
        if shared || path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let payer: Formulary = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for class in payer.class.iter().filter(|c| c.policy.is_some()) {
            let id = class.policy.as_deref().unwrap();
            let versions = policies
                .iter()
                .filter(|p| p.compiled.policy.header.policy_id == id);
            let now = versions.max_by_key(|v| v.compiled.policy.header.effective);
            let Some(now) = now else {
                wrong.push(format!("{}: no policy `{id}`", payer.name));
                continue;
            };
            for drug in &class.preferred {
                named += 1;
                if !now.text.contains(drug.as_str()) {
                    wrong.push(format!("{}: does not name {drug}", now.file));
                }
            }
        }
    }
    assert!(named >= 50, "only {named}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
