//! What an approval is by the policy's words: from when to when, and how much.

use std::sync::Arc;

use pa_model::vocabulary::Vocabulary;
use pa_model::{Date, RequestKind};
use serde::Serialize;

use crate::criteria::{
    CompiledPolicy, Duration, DurationUnit, Indication, Line, Node, Quantity, Rule, SectionKind,
};
use crate::evaluate::{NodeResult, Source};
use crate::facts::same_drugs;
use crate::truth::Truth;

/// The authorization that goes with an approval. What the policy does not say is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Authorization {
    /// First day: the day of judgement.
    pub start: Date,
    /// Last day, included.
    pub end: Option<Date>,
    /// How long.
    pub duration: Option<Stated>,
    /// How long a continuation is then approved for, where the policy says.
    pub renewal_duration: Option<Stated>,
    /// How much.
    pub quantity_limit: Option<Stated>,
}

/// What a line of the policy states.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stated {
    /// It in a few words: "12 months", "Mounjaro: 2 mL per 28 days".
    pub value: String,
    /// The policy's line.
    pub text: String,
    /// Where it stands.
    pub source: Source,
}

impl Authorization {
    /// The authorization of an approved request. `criteria`: the judged tree.
    pub fn of(
        policy: &CompiledPolicy,
        kind: RequestKind,
        drug: &str,
        criteria: &NodeResult,
        start: Date,
        vocabulary: &Vocabulary,
    ) -> Self {
        let terms = Terms {
            policy,
            drug,
            vocabulary,
        };
        let duration = terms.duration(kind, criteria);
        Self {
            start,
            end: duration.and_then(|d| last_day(start, d)),
            duration: duration.map(|d| terms.stated(words(d), &d.text, d.line)),
            renewal_duration: match kind {
                RequestKind::Initial => terms
                    .duration(RequestKind::Renewal, criteria)
                    .map(|d| terms.stated(words(d), &d.text, d.line)),
                RequestKind::Renewal => None,
            },
            quantity_limit: terms
                .quantity()
                .map(|q| terms.stated(q.text.clone(), &q.text, q.line)),
        }
    }
}

struct Terms<'a> {
    policy: &'a CompiledPolicy,
    drug: &'a str,
    vocabulary: &'a Vocabulary,
}

impl<'a> Terms<'a> {
    /// How long a request of a kind is approved for: what is said at the indication that is met,
    /// else what is said of all. `None` where the policy does not say, or says several things.
    fn duration(&self, kind: RequestKind, criteria: &NodeResult) -> Option<&'a Duration> {
        let met = self.met_indications(criteria);
        let suits = |d: &&Duration| {
            self.kind_of(d).is_none_or(|k| k == kind)
                && (d.drugs.is_empty() || self.names(&d.drugs))
        };
        let all: Vec<&Duration> = self.policy.terms.durations.iter().filter(suits).collect();
        let within = |line: Line, span: &(Line, Line)| span.0 <= line && line < span.1;
        let own: Vec<&Duration> = all
            .iter()
            .filter(|d| met.iter().any(|span| within(d.line, span)))
            .copied()
            .collect();
        let spans = self.spans();
        let general = all
            .iter()
            .filter(|d| !spans.iter().any(|span| within(d.line, span)));
        let of = |list: Vec<&'a Duration>| {
            // What is said of this drug, or this kind of request, goes before what is said of all.
            let rank = |d: &Duration| (d.drugs.is_empty(), d.kind.is_none());
            let best = list.iter().map(|d| rank(d)).min()?;
            let mut best = list.into_iter().filter(|d| rank(d) == best);
            let first = best.next()?;
            best.all(|d| (d.amount, d.unit) == (first.amount, first.unit))
                .then_some(first)
        };
        if own.is_empty() {
            of(general.copied().collect())
        } else {
            of(own)
        }
    }

    /// Which kind of request a duration is of: what its words say, else where it stands.
    fn kind_of(&self, duration: &Duration) -> Option<RequestKind> {
        let at_indication = |tree: &Option<Node>| {
            let mut found = false;
            let tree = tree.iter();
            tree.for_each(|tree| {
                indications(tree, &mut |i| found |= i.line == Some(duration.line));
            });
            found
        };
        duration.kind.or_else(|| {
            self.policy.renewal.as_ref()?;
            match (
                at_indication(&self.policy.initial),
                at_indication(&self.policy.renewal),
            ) {
                (true, false) => Some(RequestKind::Initial),
                (false, true) => Some(RequestKind::Renewal),
                _ => None,
            }
        })
    }

    /// From the line of each indication up to that of the next, or to the next part of the
    /// document.
    fn spans(&self) -> Vec<(Line, Line)> {
        let mut starts: Vec<Line> = Vec::new();
        let trees = self.policy.initial.iter().chain(&self.policy.renewal);
        trees.for_each(|tree| indications(tree, &mut |i| starts.extend(i.line)));
        starts.sort_unstable();
        starts.dedup();
        let ends = |start: Line| {
            let next = starts.iter().find(|other| **other > start).copied();
            let here = self.kind_at(start);
            let parts = self.policy.sections.iter();
            let mut parts = parts.filter(|s| s.first > start && Some(s.kind) != here);
            let part = parts.next().map(|s| s.first);
            next.into_iter().chain(part).min().unwrap_or(Line(u32::MAX))
        };
        starts.iter().map(|start| (*start, ends(*start))).collect()
    }

    fn kind_at(&self, line: Line) -> Option<SectionKind> {
        let mut sections = self.policy.sections.iter();
        let here = sections.rfind(|s| s.first <= line && line <= s.last);
        here.map(|s| s.kind)
    }

    fn met_indications(&self, criteria: &NodeResult) -> Vec<(Line, Line)> {
        let mut lines = Vec::new();
        met_lines(criteria, &mut lines);
        self.spans()
            .into_iter()
            .filter(|(start, _)| lines.contains(&start.0))
            .collect()
    }

    /// The limit that names the drug; where the policy is for one drug, the only one.
    fn quantity(&self) -> Option<&'a Quantity> {
        let all = &self.policy.terms.quantities;
        let mut named = all.iter().filter(|q| self.names(&q.drugs));
        let first = named.next();
        if first.is_some() {
            // Several lines on one drug are by strength or use, which a request does not say.
            return first.filter(|_| named.next().is_none());
        }
        let single = self.policy.header.drugs.len() == 1;
        match all.as_slice() {
            [only] if single && only.drugs.is_empty() => Some(only),
            _ => None,
        }
    }

    /// Whether one of the names is the requested drug: the same brand, or an ingredient by itself.
    fn names(&self, names: &[String]) -> bool {
        let Some(asked) = self.vocabulary.resolve_drug(self.drug) else {
            return false;
        };
        names
            .iter()
            .filter_map(|n| self.vocabulary.resolve_drug(n))
            .any(|named| match (named.brand, asked.brand) {
                (Some(one), Some(other)) => one == other,
                _ => same_drugs(&named.ingredients, &asked.ingredients),
            })
    }

    fn stated(&self, value: String, text: &str, Line(line): Line) -> Stated {
        Stated {
            value,
            text: text.to_owned(),
            source: Source {
                file: Arc::from(self.policy.file.as_str()),
                line,
            },
        }
    }
}

fn indications<'n>(node: &'n Node, each: &mut impl FnMut(&'n Indication)) {
    if let Rule::Indications(list) = &node.rule {
        list.iter().for_each(&mut *each);
    }
    for child in node.children() {
        indications(child, each);
    }
}

/// Lines of the parts that are met.
fn met_lines(node: &NodeResult, out: &mut Vec<u32>) {
    if node.status == Truth::Met && node.applies != Some(false) {
        out.extend(node.source.as_ref().map(|s| s.line));
        node.children.iter().for_each(|child| met_lines(child, out));
    }
}

fn words(duration: &Duration) -> String {
    let unit = match duration.unit {
        DurationUnit::Days => "day",
        DurationUnit::Weeks => "week",
        DurationUnit::Months => "month",
        DurationUnit::Years => "year",
    };
    let s = if duration.amount == 1 { "" } else { "s" };
    format!("{} {unit}{s}", duration.amount)
}

/// The last day of so long a time that begins on a day: 12 months from 1 January end on 31 December.
fn last_day(start: Date, duration: &Duration) -> Option<Date> {
    let amount = i64::from(duration.amount);
    let span = jiff::Span::new();
    let span = match duration.unit {
        DurationUnit::Days => span.try_days(amount),
        DurationUnit::Weeks => span.try_weeks(amount),
        DurationUnit::Months => span.try_months(amount),
        DurationUnit::Years => span.try_years(amount),
    };
    start.checked_add(span.ok()?).ok()?.yesterday().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;
    use crate::compile::compile;
    use crate::facts::Facts;
    use crate::sample;

    fn authorization(body: &str, kind: RequestKind, drug: &str, fields: Value) -> Authorization {
        let text = format!("---\npayer: Summit\ndrugs: [Dupixent]\n---\n# Dupixent\n\n{body}");
        let vocabulary = Vocabulary::builtin();
        let policy = compile("summit.md", &text, vocabulary).unwrap().policy;
        let patient = sample::patient(fields);
        let facts = Facts::new(&patient, None, drug, vocabulary);
        let judged = crate::evaluate::judge_policy(&policy, kind, &facts).unwrap();
        Authorization::of(
            &policy,
            kind,
            drug,
            &judged.criteria,
            sample::DAY,
            vocabulary,
        )
    }

    fn told(a: &Authorization) -> String {
        let value = |s: &Option<Stated>| {
            s.as_ref()
                .map_or("-".to_owned(), |s| format!("{}@{}", s.value, s.source.line))
        };
        let end = a.end.map_or("-".to_owned(), |d| d.to_string());
        format!(
            "{} to {end}, then {}, {}",
            value(&a.duration),
            value(&a.renewal_duration),
            value(&a.quantity_limit)
        )
    }

    const TWO: &str = "## I. Coverage is recommended in those who meet one of the following:\n\n\
        **1. Atopic Dermatitis.** Approve for 4 months if the patient meets ALL of the following (A and B):\n\n\
        A) Patient is ≥ 6 months of age; AND\nB) Patient has a diagnosis of atopic dermatitis.\n\n\
        **2. Asthma.** Approve for 6 months if the patient meets ALL of the following (A and B):\n\n\
        A) Patient is ≥ 6 years of age; AND\nB) Patient has a diagnosis of asthma.\n\n\
        ## II. Continuation of therapy\n\nApprove for 1 year if the patient meets BOTH of the following (A and B):\n\n\
        A) Patient is ≥ 6 months of age; AND\nB) Patient is currently taking Dupixent.\n\n\
        ## III. Quantity Limits\n\n1. Dupixent: 4 mL per 28 days\n";

    #[test]
    fn the_indication_that_is_met_says_how_long() {
        let asthma = json!({"conditions": [{"name": "Asthma", "icd10": "J45.909"}]});
        let skin = json!({"conditions": [{"name": "Atopic dermatitis", "icd10": "L20.9"}]});
        let initial = |fields| {
            told(&authorization(
                TWO,
                RequestKind::Initial,
                "Dupixent",
                fields,
            ))
        };
        let limit = "Dupixent: 4 mL per 28 days@28";
        assert_eq!(
            initial(asthma.clone()),
            format!("6 months@14 to 2026-06-30, then 1 year@21, {limit}")
        );
        assert_eq!(
            initial(skin),
            format!("4 months@9 to 2026-04-30, then 1 year@21, {limit}")
        );
        let renewal = told(&authorization(
            TWO,
            RequestKind::Renewal,
            "Dupixent",
            asthma,
        ));
        assert_eq!(renewal, format!("1 year@21 to 2026-12-31, then -, {limit}"));
    }

    #[test]
    fn what_is_not_said_or_said_twice_is_null() {
        let plain = "## Initial criteria\n\n- Patient is 18 years of age or older\n";
        let said = |more: &str| {
            let body = format!("{plain}\n{more}");
            told(&authorization(
                &body,
                RequestKind::Initial,
                "Dupixent",
                json!({}),
            ))
        };
        assert_eq!(said(""), "- to -, then -, -");
        assert_eq!(
            said("## Approval duration\n\n12 months\n"),
            "12 months@13 to 2026-12-31, then 12 months@13, -"
        );
        assert_eq!(
            said("## Approval duration\n\n6 months. 12 months.\n"),
            "- to -, then -, -"
        );
        assert_eq!(
            said("## Quantity limits\n\n- 200 mg strength: 4 mL per 28 days\n"),
            "- to -, then -, 200 mg strength: 4 mL per 28 days@13"
        );
    }
}
