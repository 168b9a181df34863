//! From a criteria tree and a record to a result tree.
//!
//! Groups combine by Kleene's logic. What no record can show stands outside it: an outstanding
//! attestation neither blocks nor satisfies where everything is asked, and is unknown where one of
//! several is enough, so that it never decides alone. A demand whose condition does not apply is
//! left out of its group.

mod outstanding;
mod result;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::criteria::{CompiledPolicy, Indication, Line, Node, Rule};
use crate::facts::Facts;
use crate::finding::{Basis, Finding};
use crate::kinds::Criterion;
use crate::truth::Truth;
use pa_model::RequestKind;

pub use outstanding::{Attestation, attestations, missing};
pub use result::{NodeResult, Operator, Source, Standing};

/// A policy, judged.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The result tree: the section's criteria and the exclusions.
    pub criteria: NodeResult,
    /// Remarks on which criteria were used.
    pub notes: Vec<String>,
}

/// Judges a request by the criteria of its kind and by the exclusions. A renewal is judged by the
/// initial criteria where the policy has none of its own. `None`: the policy states no criteria for
/// this kind of request.
pub fn judge_policy(
    policy: &CompiledPolicy,
    kind: RequestKind,
    facts: &Facts<'_>,
) -> Option<Judged> {
    let section = section(policy, kind)?;
    let mut notes = Vec::new();
    if kind == RequestKind::Renewal && policy.renewal.is_none() {
        notes.push("the policy has no renewal criteria; judged by the initial ones".to_owned());
    }
    let judge = Judge::new(facts, &policy.file);
    Some(Judged {
        criteria: judge.policy(policy, section),
        notes,
    })
}

/// Whether a request would be approved by the criteria alone, without saying why: what cannot change the
/// answer any more is not judged. `finding` judges a criterion, or knows what judging it gave.
pub(crate) fn approves(
    policy: &CompiledPolicy,
    kind: RequestKind,
    facts: &Facts<'_>,
    finding: &dyn Fn(&Criterion) -> Finding,
) -> bool {
    let Some(section) = section(policy, kind) else {
        return false;
    };
    let judge = Judge {
        brief: Some(finding),
        ..Judge::new(facts, "")
    };
    let judged = judge.policy(policy, section);
    judged.status == Truth::Met && judged.coded_met
}

/// The criteria that a request of a kind is judged by.
pub(crate) fn section(policy: &CompiledPolicy, kind: RequestKind) -> Option<&Node> {
    match (kind, &policy.renewal) {
        (RequestKind::Renewal, Some(renewal)) => Some(renewal),
        _ => policy.initial.as_ref(),
    }
}

/// How one node stands by itself, asked or denied.
pub(crate) fn standing(node: &Node, facts: &Facts<'_>, denied: bool) -> Standing {
    let sense = if denied { Sense::Denied } else { Sense::Asked };
    Judge::new(facts, "").node(node, sense).standing
}

/// Judges one tree, without the demand that a coded criterion be met.
pub fn evaluate(node: &Node, facts: &Facts<'_>, file: &str) -> NodeResult {
    Judge::new(facts, file).node(node, Sense::Asked)
}

/// One group of the section's criteria and the exclusions, each a required absence.
fn with_exclusions(
    section: NodeResult,
    exclusions: Vec<NodeResult>,
    coded_met: bool,
) -> NodeResult {
    let truths = exclusions.iter().filter_map(|e| match e.standing {
        Standing::Decided(truth) => Some(truth),
        Standing::Attestation | Standing::LeftOut => None,
    });
    let status = Truth::all(std::iter::once(section.status).chain(truths));
    let mut root = NodeResult::group(Operator::All, None);
    let plain = section.operator == Some(Operator::All)
        && section.text.is_none()
        && section.reason.is_none()
        && section.standing != Standing::LeftOut;
    if plain {
        root.children = section.children;
    } else {
        root.children.push(section);
    }
    root.children.extend(exclusions);
    root.coded_met = coded_met && status == Truth::Met;
    root.decide(Standing::Decided(status));
    root
}

/// In which sense a node is asked, which says what an outstanding attestation in it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// It is to be met.
    Asked,
    /// It is to be not met.
    Denied,
    /// It is the condition of a demand: what cannot be shown leaves it open.
    Condition,
}

impl Sense {
    fn denied(self) -> Self {
        match self {
            Self::Asked => Self::Denied,
            Self::Denied => Self::Asked,
            Self::Condition => Self::Condition,
        }
    }

    /// Whether a group asks for every child ("all of" asked, "any of" denied), so that an
    /// attestation among them is left for the prescriber.
    fn asks_every(self, operator: Operator) -> bool {
        matches!(
            (self, operator),
            (Self::Asked, Operator::All) | (Self::Denied, Operator::Any)
        )
    }
}

struct Judge<'f, 'a> {
    facts: &'f Facts<'a>,
    file: Arc<str>,
    /// Only the result is wanted, and how a criterion is judged.
    brief: Option<&'f dyn Fn(&Criterion) -> Finding>,
}

impl Judge<'_, '_> {
    fn new<'f, 'a>(facts: &'f Facts<'a>, file: &str) -> Judge<'f, 'a> {
        Judge {
            facts,
            file: Arc::from(file),
            brief: None,
        }
    }

    /// The section's criteria and the exclusions.
    fn policy(&self, policy: &CompiledPolicy, section: &Node) -> NodeResult {
        let mut section = self.node(section, Sense::Asked);
        let coded = section.coded_met;
        section.demand_coded_fact();
        if policy.exclusions.is_empty() || self.brief.is_some() && !coded {
            return section;
        }
        let exclusions = policy.exclusions.iter();
        let exclusions = exclusions.map(|node| self.node(node, Sense::Asked));
        with_exclusions(section, exclusions.collect(), coded)
    }

    fn node(&self, node: &Node, sense: Sense) -> NodeResult {
        let mut result = match &node.rule {
            Rule::All(nodes) => self.group(Operator::All, None, nodes, sense),
            Rule::Any(nodes) => self.group(Operator::Any, None, nodes, sense),
            Rule::AtLeast(n, nodes) => self.group(Operator::AtLeast, Some(*n), nodes, sense),
            Rule::Not(child) => negation(self.node(child, sense.denied()), sense),
            Rule::Indications(list) => self.indications(list, sense),
            Rule::When { when, then } => self.when(when, then, sense),
            Rule::Criterion(criterion) => self.criterion(criterion, sense),
            Rule::Attestation => self.attestation(node, sense),
            Rule::Unreadable { reason } => {
                let mut leaf = NodeResult::leaf("unreadable", Standing::Decided(Truth::Unknown));
                leaf.reason = Some("unreadable".to_owned());
                leaf.detail = Some(reason.clone());
                leaf
            }
        };
        if self.brief.is_some() {
            return result;
        }
        // The document's own words say it; where a sentence holds several facts, each is spelled out.
        if let (None, Rule::Criterion(criterion)) = (&node.text, &node.rule) {
            result.canonical = Some(criterion.canonical());
        }
        result.text.clone_from(&node.text);
        result.source = self.source(node.line);
        result.qualifiers.clone_from(&node.qualifiers);
        result.confirmed_qualifiers = node
            .qualifiers
            .iter()
            .map(|q| self.is_confirmed(q))
            .collect();
        result
    }

    fn source(&self, line: Option<Line>) -> Option<Source> {
        line.map(|Line(line)| Source {
            file: Arc::clone(&self.file),
            line,
        })
    }

    fn group(&self, operator: Operator, n: Option<u8>, nodes: &[Node], sense: Sense) -> NodeResult {
        let mut out = NodeResult::group(operator, n);
        out.children = self.children(operator, nodes, sense);
        let mut standing = combine(operator, n, &out.children, sense);
        // Alternatives inside one sentence that are all for the prescriber are one attestation.
        let one_sentence = nodes
            .iter()
            .all(|node| node.text.is_none() && node.rule == Rule::Attestation);
        if operator == Operator::Any && sense == Sense::Asked && one_sentence && !nodes.is_empty() {
            standing = Standing::Attestation;
        }
        out.sense_denied = sense == Sense::Denied;
        out.decide(standing);
        out.coded_met = out.passes() && out.children.iter().any(|c| c.coded_met);
        // Without its decided children it would be left out, or wait for the prescriber.
        let mut decided = out
            .children
            .iter()
            .filter(|c| matches!(c.standing, Standing::Decided(_)));
        out.may_be_left_out = decided.all(|c| c.may_be_left_out);
        out
    }

    /// The nodes of a group; where only the result is wanted, up to the one that decides it.
    fn children(&self, operator: Operator, nodes: &[Node], sense: Sense) -> Vec<NodeResult> {
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            let child = self.node(node, sense);
            let decides = sense == Sense::Asked
                && match (operator, child.standing) {
                    (Operator::All, Standing::Decided(Truth::NotMet)) => !child.may_be_left_out,
                    (Operator::Any, Standing::Decided(Truth::Met)) => {
                        child.coded_met && !child.may_be_left_out
                    }
                    _ => false,
                };
            out.push(child);
            if decides && self.brief.is_some() {
                break;
            }
        }
        out
    }

    fn criterion(&self, criterion: &Criterion, sense: Sense) -> NodeResult {
        let finding = match self.brief {
            Some(finding) => finding(criterion),
            None => criterion.judge(self.facts),
        };
        let mut out = NodeResult::leaf(criterion.kind(), Standing::Decided(finding.status));
        out.reason = finding.reason;
        out.evidence = finding.evidence;
        out.missing = finding.missing;
        out.silent = finding.basis == Some(Basis::Absence);
        out.basis = finding.basis.filter(|_| finding.status == Truth::Met);
        out.sense_denied = sense == Sense::Denied;
        // What is requested says nothing of the patient, so that it is no coded fact to approve on.
        out.coded_met = out.passes() && !matches!(criterion, Criterion::Requested(_));
        out
    }

    fn attestation(&self, node: &Node, sense: Sense) -> NodeResult {
        // A text under a "not" does not say which of the two senses the prescriber confirmed.
        let confirmed =
            sense == Sense::Asked && node.text.as_deref().is_some_and(|t| self.is_confirmed(t));
        let standing = if confirmed {
            Standing::Decided(Truth::Met)
        } else {
            Standing::Attestation
        };
        let mut out = NodeResult::leaf("attestation", standing);
        out.sense_denied = sense == Sense::Denied;
        let reason = if confirmed {
            "confirmed by the prescriber"
        } else {
            "for the prescriber to confirm"
        };
        out.reason = Some(reason.to_owned());
        out
    }

    /// Whether the record already holds the prescriber's confirmation of a text.
    fn is_confirmed(&self, text: &str) -> bool {
        let said = |value: &serde_json::Value| {
            let stated = value.as_str().or_else(|| value.get("text")?.as_str());
            stated.is_some_and(|stated| stated.trim() == text.trim())
        };
        self.facts.patient.attestations.iter().any(said)
    }

    /// "If …, …": shown as "not the condition, or the demand", which is what it means.
    fn when(&self, when: &Node, then: &Node, sense: Sense) -> NodeResult {
        let condition = self.node(when, Sense::Condition);
        let demand = self.node(then, sense);
        let applies = match condition.standing {
            Standing::Decided(truth) => truth,
            Standing::Attestation => Truth::Unknown,
            Standing::LeftOut => Truth::Met,
        };
        let standing = match (applies, demand.standing) {
            (Truth::NotMet, _) | (_, Standing::LeftOut) => Standing::LeftOut,
            (Truth::Met, standing) => standing,
            // Asked or not, an attestation only waits for the prescriber.
            (Truth::Unknown, Standing::Attestation) => Standing::Attestation,
            (Truth::Unknown, Standing::Decided(truth)) => {
                Standing::Decided(if truth == Truth::Met {
                    Truth::Met
                } else {
                    Truth::Unknown
                })
            }
        };
        let mut out = NodeResult::group(Operator::Any, None);
        out.sense_denied = sense == Sense::Denied;
        out.coded_met = demand.coded_met && applies == Truth::Met;
        out.children = vec![negation(condition, Sense::Condition), demand];
        out.decide(standing);
        out.may_be_left_out = applies == Truth::Unknown;
        if standing == Standing::LeftOut {
            out.applies = Some(false);
            out.reason = Some("the condition of this demand does not apply".to_owned());
        }
        out
    }

    fn indications(&self, list: &[Indication], sense: Sense) -> NodeResult {
        let mut out = NodeResult::group(Operator::Any, None);
        out.children = list
            .iter()
            .map(|indication| self.indication(indication))
            .collect();
        let standing = combine(Operator::Any, None, &out.children, Sense::Condition);
        out.sense_denied = sense == Sense::Denied;
        out.decide(standing);
        out.coded_met = out.passes() && out.children.iter().any(|c| c.coded_met);
        out
    }

    /// One indication: who comes under it, and what is asked of them. Its heading is no criterion,
    /// so that it does not count as the coded fact without which nothing is approved.
    fn indication(&self, indication: &Indication) -> NodeResult {
        let mut criteria = self.node(&indication.criteria, Sense::Asked);
        let coded = criteria.coded_met;
        criteria.demand_coded_fact();
        let mut out = NodeResult::group(Operator::All, None);
        let gate = indication
            .gate
            .as_ref()
            .map(|gate| restated(gate, &indication.criteria));
        let gate = gate.map(|gate| {
            let mut leaf = self.criterion(gate, Sense::Asked);
            leaf.text.clone_from(&indication.heading);
            leaf.canonical = leaf.text.is_none().then(|| gate.canonical());
            leaf.source = self.source(indication.line);
            leaf
        });
        let under = gate.as_ref().map_or(Truth::Met, |gate| gate.status);
        let status = Truth::all([under, criteria.status]);
        out.coded_met = coded && status == Truth::Met;
        if under == Truth::NotMet {
            out.applies = Some(false);
            out.reason = Some("the patient does not come under this indication".to_owned());
        }
        out.children = gate.into_iter().chain([criteria]).collect();
        out.text.clone_from(&indication.heading);
        out.source = self.source(indication.line);
        out.decide(Standing::Decided(status));
        out
    }
}

/// Who comes under an indication. Where its own criteria name the diagnosis of the heading among
/// others ("Alzheimer's disease: mild cognitive impairment or dementia due to it"), that sentence
/// says it, and the heading only labels it.
fn restated<'n>(gate: &'n Criterion, criteria: &'n Node) -> &'n Criterion {
    let Criterion::Diagnosis(heading) = gate else {
        return gate;
    };
    let items = match &criteria.rule {
        Rule::All(nodes) => nodes.as_slice(),
        _ => std::slice::from_ref(criteria),
    };
    let says_it = |node: &'n Node| match &node.rule {
        Rule::Criterion(criterion @ Criterion::Diagnosis(asked)) => {
            let named = heading
                .conditions
                .iter()
                .all(|c| asked.conditions.contains(c));
            let wider =
                !asked.absent && asked.whose == heading.whose && asked.within_days.is_none();
            (named && wider).then_some(criterion)
        }
        _ => None,
    };
    items.iter().find_map(says_it).unwrap_or(gate)
}

fn combine(operator: Operator, n: Option<u8>, children: &[NodeResult], sense: Sense) -> Standing {
    let every = sense.asks_every(operator);
    let asked = || children.iter().filter(|c| c.standing != Standing::LeftOut);
    let alone = asked().nth(1).is_none();
    if asked().next().is_none() {
        return Standing::LeftOut;
    }
    let truths = asked().filter_map(|child| match child.standing {
        // A demand that may turn out not to apply counts only where its absence counts the same.
        Standing::Decided(truth) if child.may_be_left_out && !alone => {
            Some(match (operator, truth) {
                (Operator::All, Truth::Met) | (Operator::Any, Truth::NotMet) => truth,
                _ => Truth::Unknown,
            })
        }
        Standing::Decided(truth) => Some(truth),
        Standing::Attestation if every => None,
        Standing::Attestation | Standing::LeftOut => Some(Truth::Unknown),
    });
    let mut truths = truths.peekable();
    if truths.peek().is_none() {
        return Standing::Attestation;
    }
    Standing::Decided(match operator {
        Operator::All | Operator::Not => Truth::all(truths),
        Operator::Any => Truth::any(truths),
        Operator::AtLeast => Truth::at_least(n.map_or(1, usize::from), truths),
    })
}

fn negation(child: NodeResult, sense: Sense) -> NodeResult {
    let mut out = NodeResult::group(Operator::Not, None);
    out.sense_denied = sense == Sense::Denied;
    let standing = match child.standing {
        Standing::Decided(truth) => Standing::Decided(!truth),
        other => other,
    };
    if standing == Standing::Decided(Truth::Met) && child.silent {
        out.basis = Some(Basis::Absence);
    }
    out.coded_met = child.coded_met;
    out.may_be_left_out = child.may_be_left_out;
    out.children = vec![child];
    out.decide(standing);
    out
}
