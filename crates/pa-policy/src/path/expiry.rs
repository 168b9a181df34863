//! Which facts go stale, and the last day on which a request would still be approved.

use std::sync::Arc;

use pa_model::{Date, days_between};
use serde::Serialize;

use super::Question;
use crate::criteria::{Line, Node, Rule};
use crate::evaluate::{self, Source};
use crate::facts::Facts;
use crate::finding::Evidence;
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
            days: Vec::new(),
            stale: Vec::new(),
        };
        for node in std::iter::once(section).chain(&self.policy.exclusions) {
            search.node(node, false, (None, None));
        }
        let Search {
            mut days,
            mut stale,
            ..
        } = search;
        days.sort_unstable();
        days.dedup();
        stale.sort_by_key(|fact| fact.on);
        let last_day = if self.approves(self.patient, self.day) {
            let ends = days
                .into_iter()
                .find(|day| !self.approves(self.patient, *day));
            let by_record = ends.and_then(|day| day.yesterday().ok());
            [by_record, self.policy.header.expires]
                .into_iter()
                .flatten()
                .min()
        } else {
            None
        };
        Expiry {
            last_day,
            facts: stale,
        }
    }
}

struct Search<'s, 'a> {
    question: &'s Question<'a>,
    now: &'s Facts<'s>,
    /// Every day on which something may turn.
    days: Vec<Date>,
    stale: Vec<Stale>,
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
        let mut days = criterion.turns(self.now);
        days.retain(|day| days_between(self.question.day, *day) <= HORIZON);
        days.sort_unstable();
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
        self.days.extend(days);
    }
}
