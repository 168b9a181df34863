//! Which facts go stale, and the last day on which a request would still be approved.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use pa_model::{Date, days_between};
use serde::Serialize;

use super::Question;
use crate::criteria::{Line, Node, Rule};
use crate::evaluate::{self, Source};
use crate::facts::Facts;
use crate::finding::Evidence;
use crate::kinds::Criterion;
use crate::truth::Truth;

/// Facts that go stale later than this many days from the request are of no interest: ten years.
const HORIZON: i32 = 3650;

/// When what an approval rests on ceases to hold.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Expiry {
    /// The last day on which the request, approved on its day, would still be approved by the same
    /// record and policy; absent where it is not approved, or nothing goes stale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// Facts that are met now and cease to count, soonest first.
    pub facts: Vec<Stale>,
}

/// A fact that ceases to count.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stale {
    /// The criterion in the policy's words.
    pub text: String,
    /// Where they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The entries that it rests on.
    pub evidence: Vec<Evidence>,
    /// The first day on which it counts no more.
    pub on: Date,
}

impl Question<'_> {
    /// What goes stale, and when it takes the approval with it.
    pub fn expiry(&self) -> Expiry {
        let Some(section) = evaluate::section(self.policy, self.kind) else {
            return Expiry::default();
        };
        let now = self.facts(self.patient, self.day);
        let mut search = Search {
            question: self,
            now: &now,
            stale: Vec::new(),
            turns: Turns::new(),
        };
        for node in std::iter::once(section).chain(&self.policy.exclusions) {
            search.node(node, false, (None, None));
        }
        let Search {
            mut stale, turns, ..
        } = search;
        stale.sort_by_key(|fact| fact.on);
        let approved = self.approves(self.patient, self.day);
        Expiry {
            last_day: approved.then(|| self.end(&turns)).flatten(),
            facts: stale,
        }
    }

    /// The last day on which a request that is approved on its day still is; `None`: nothing goes
    /// stale.
    pub(super) fn last_day(&self) -> Option<Date> {
        let section = evaluate::section(self.policy, self.kind)?;
        let now = self.facts(self.patient, self.day);
        let mut turns = Turns::new();
        for node in std::iter::once(section).chain(&self.policy.exclusions) {
            self.turns(node, &now, &mut turns);
        }
        self.end(&turns)
    }

    /// The days on which each criterion of the tree may turn.
    fn turns(&self, node: &Node, now: &Facts<'_>, into: &mut Turns) {
        if let Rule::Criterion(criterion) = &node.rule {
            into.insert(std::ptr::from_ref(criterion), self.soon(criterion, now));
        }
        for child in node.children() {
            self.turns(child, now, into);
        }
    }

    /// The days within the horizon on which a criterion may turn, in order.
    fn soon(&self, criterion: &Criterion, now: &Facts<'_>) -> Vec<Date> {
        let mut days = criterion.turns(now);
        days.retain(|day| days_between(self.day, *day) <= HORIZON);
        days.sort_unstable();
        days
    }

    /// The day before the first on which the request is approved no more, or the policy's own last day.
    /// A criterion is judged again only where it may have turned since.
    fn end(&self, turns: &Turns) -> Option<Date> {
        let days: BTreeSet<Date> = turns.values().flatten().copied().collect();
        let known = RefCell::new(HashMap::new());
        let approved = |day: Date| {
            let facts = self.facts(self.patient, day);
            self.policy.header.expires.is_none_or(|last| day <= last)
                && evaluate::approves(self.policy, self.kind, &facts, &|criterion| {
                    let at = std::ptr::from_ref(criterion);
                    let Some(own) = turns.get(&at) else {
                        return criterion.judge(&facts);
                    };
                    let passed = own.partition_point(|turn| *turn <= day);
                    known
                        .borrow_mut()
                        .entry((at, passed))
                        .or_insert_with(|| criterion.judge(&facts))
                        .clone()
                })
        };
        let ends = days.into_iter().find(|day| !approved(*day));
        let by_record = ends.and_then(|day| day.yesterday().ok());
        by_record
            .into_iter()
            .chain(self.policy.header.expires)
            .min()
    }
}

/// The days on which criteria may turn, in order.
type Turns = HashMap<*const Criterion, Vec<Date>>;

struct Search<'s, 'a> {
    question: &'s Question<'a>,
    now: &'s Facts<'s>,
    stale: Vec<Stale>,
    turns: Turns,
}

impl<'s> Search<'s, '_> {
    fn node(&mut self, node: &'s Node, denied: bool, above: (Option<&'s str>, Option<Line>)) {
        let place = (node.text.as_deref().or(above.0), node.line.or(above.1));
        let criterion = match &node.rule {
            Rule::Criterion(criterion) => criterion,
            Rule::Not(child) => return self.node(child, !denied, place),
            _ => {
                for child in node.children() {
                    self.node(child, denied, place);
                }
                return;
            }
        };
        let days = self.question.soon(criterion, self.now);
        let wanted = if denied { Truth::NotMet } else { Truth::Met };
        let finding = criterion.judge(self.now);
        if finding.status == wanted && !finding.evidence.is_empty() {
            let question = self.question;
            let ends = days.iter().find(|day| {
                let then = question.facts(question.patient, **day);
                criterion.judge(&then).status != wanted
            });
            if let Some(on) = ends {
                self.stale.push(Stale {
                    text: place.0.map_or_else(|| criterion.canonical(), str::to_owned),
                    source: place.1.map(|Line(line)| Source {
                        file: Arc::from(question.policy.file.as_str()),
                        line,
                    }),
                    evidence: finding.evidence,
                    on: *on,
                });
            }
        }
        self.turns.insert(std::ptr::from_ref(criterion), days);
    }
}
