//! From a criteria tree to the cheapest sets of steps that would satisfy it on a day.

use std::cell::RefCell;
use std::collections::BTreeSet;

use pa_model::Date;

use super::remedy::{Change, Nature, NewValues, Remedy, Wish};
use crate::criteria::{CompiledPolicy, Line, Node, Rule};
use crate::evaluate::{self, Standing};
use crate::facts::Facts;
use crate::kinds::Criterion;
use crate::truth::Truth;

/// How many sets are kept at each node: enough that a few which verification refuses leave others.
const KEPT: usize = 24;

/// A step with the lines of the policy that it serves.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    pub(super) remedy: Remedy,
    pub(super) lines: Vec<Line>,
}

/// Steps that together satisfy a node, with their cost.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Way {
    pub(super) steps: Vec<Step>,
    pub(super) cost: u32,
}

/// What no change of the record satisfies.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Obstacle {
    pub(super) text: String,
    pub(super) line: Option<Line>,
    pub(super) reason: String,
    /// The criterion and whether it is to be not met; `None` where it cannot be judged at all.
    pub(super) criterion: Option<(Criterion, bool)>,
}

/// What would satisfy a node: no way where nothing does, with what stands against it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Solved {
    pub(super) ways: Vec<Way>,
    pub(super) obstacles: Vec<Obstacle>,
}

/// Solves a tree for a day: `then` is the record on that day, `now` on the day of the request.
pub(super) struct Solver<'s, 'a> {
    pub(super) now: &'s Facts<'a>,
    pub(super) then: &'s Facts<'a>,
    /// Days on which something may turn by itself.
    pub(super) turns: RefCell<BTreeSet<Date>>,
}

/// The nearest words and line of the document above a node.
#[derive(Clone, Copy, Default)]
struct Place<'n> {
    text: Option<&'n str>,
    line: Option<Line>,
}

impl Solver<'_, '_> {
    /// The section's criteria and every exclusion.
    pub(super) fn policy(&self, policy: &CompiledPolicy, section: &Node) -> Solved {
        let nodes = std::iter::once(section).chain(&policy.exclusions);
        let parts = nodes.map(|node| self.node(node, false, true, Place::default()));
        every(parts.collect(), self.then)
    }

    /// `among_all`: the node's group asks for every child, so that an attestation only waits.
    fn node(&self, node: &Node, denied: bool, among_all: bool, above: Place<'_>) -> Solved {
        let place = Place {
            text: node.text.as_deref().or(above.text),
            line: node.line.or(above.line),
        };
        let wanted = if denied { Truth::NotMet } else { Truth::Met };
        let passes = |facts| match evaluate::standing(node, facts, denied) {
            Standing::Decided(truth) => truth == wanted,
            Standing::LeftOut => true,
            Standing::Attestation => among_all,
        };
        if passes(self.then) && passes(self.now) {
            return Solved::free();
        }
        match &node.rule {
            Rule::All(nodes) if !denied => self.every(nodes, denied, place),
            Rule::Any(nodes) if denied => self.every(nodes, denied, place),
            Rule::All(nodes) | Rule::Any(nodes) => self.some(1, nodes, denied, place),
            Rule::AtLeast(n, nodes) => {
                let n = usize::from(*n).min(nodes.len());
                let n = if denied { nodes.len() + 1 - n } else { n };
                self.some(n, nodes, denied, place)
            }
            Rule::Not(child) => self.node(child, !denied, among_all, place),
            Rule::When { when, then } => {
                let demand = self.node(then, denied, among_all, place);
                if denied {
                    return demand;
                }
                let avoided = self.node(when, true, false, place);
                some(1, vec![demand, avoided], self.then)
            }
            Rule::Indications(list) => {
                let one = |indication: &crate::criteria::Indication| {
                    let at = Place {
                        text: indication.heading.as_deref().or(place.text),
                        line: indication.line.or(place.line),
                    };
                    let gate = indication.gate.as_ref();
                    let gate = gate.map(|gate| self.criterion(gate, false, at));
                    let asked = self.node(&indication.criteria, false, true, at);
                    every(gate.into_iter().chain([asked]).collect(), self.then)
                };
                some(1, list.iter().map(one).collect(), self.then)
            }
            Rule::Criterion(criterion) => self.criterion(criterion, denied, place),
            Rule::Attestation => attestation(node, denied, place),
            Rule::Unreadable { .. } => Solved::hopeless(Obstacle {
                text: place.text.unwrap_or("a criterion").to_owned(),
                line: place.line,
                reason: "the line is for a person to read".to_owned(),
                criterion: None,
            }),
        }
    }

    fn every(&self, nodes: &[Node], denied: bool, place: Place<'_>) -> Solved {
        let parts = nodes
            .iter()
            .map(|node| self.node(node, denied, true, place));
        every(parts.collect(), self.then)
    }

    fn some(&self, n: usize, nodes: &[Node], denied: bool, place: Place<'_>) -> Solved {
        let alone = nodes.len() == 1;
        let parts = nodes
            .iter()
            .map(|node| self.node(node, denied, alone, place));
        some(n, parts.collect(), self.then)
    }

    fn criterion(&self, criterion: &Criterion, denied: bool, place: Place<'_>) -> Solved {
        let wanted = if denied { Truth::NotMet } else { Truth::Met };
        let then = criterion.judge(self.then);
        let now = criterion.judge(self.now);
        self.turns.borrow_mut().extend(criterion.turns(self.now));
        if then.status == wanted {
            if now.status == wanted {
                return Solved::free();
            }
            let text = place
                .text
                .map_or_else(|| criterion.canonical(), str::to_owned);
            let why = then.reason.unwrap_or_default();
            let remedy = Remedy {
                nature: Nature::Wait,
                text: format!("{}: {why}", text.trim_end_matches(':')),
                change: Change::Time,
            };
            return Solved::of(vec![Way::step(remedy, place.line)]);
        }
        let wish = Wish {
            denied,
            today: self.now.as_of,
        };
        let remedies = criterion.remedies(self.then, wish);
        let choices = remedies.choices.into_iter().map(|choice| {
            let ways = choice
                .into_iter()
                .map(|remedy| Way::step(remedy, place.line));
            Solved::of(ways.collect())
        });
        let mut solved = some(remedies.need, choices.collect(), self.then);
        if solved.ways.is_empty() {
            solved.obstacles = vec![Obstacle {
                text: place
                    .text
                    .map_or_else(|| criterion.canonical(), str::to_owned),
                line: place.line,
                reason: now.reason.unwrap_or_default(),
                criterion: Some((criterion.clone(), denied)),
            }];
        }
        solved
    }
}

/// A statement that the prescriber could confirm, where it has words of its own.
fn attestation(node: &Node, denied: bool, place: Place<'_>) -> Solved {
    let Some(text) = node.text.as_ref().filter(|_| !denied) else {
        return Solved::hopeless(Obstacle {
            text: place.text.unwrap_or("a statement").to_owned(),
            line: place.line,
            reason: "for a person to confirm".to_owned(),
            criterion: None,
        });
    };
    let edit = super::Edit::Attestation(text.clone());
    let words = format!("the prescriber's confirmation: “{text}”");
    Solved::of(vec![Way::step(
        Remedy::edit(Nature::Confirm, words, edit),
        place.line,
    )])
}

impl Solved {
    fn free() -> Self {
        Self::of(vec![Way::default()])
    }

    fn of(ways: Vec<Way>) -> Self {
        Self {
            ways,
            obstacles: Vec::new(),
        }
    }

    fn hopeless(obstacle: Obstacle) -> Self {
        Self {
            ways: Vec::new(),
            obstacles: vec![obstacle],
        }
    }
}

/// Every part.
fn every(parts: Vec<Solved>, facts: &Facts<'_>) -> Solved {
    let obstacles = parts.iter().flat_map(|part| part.obstacles.iter().cloned());
    let obstacles = obstacles.collect();
    let mut ways = vec![Way::default()];
    for part in parts {
        ways = cheapest(product(&ways, &part.ways, facts));
    }
    Solved { ways, obstacles }
}

/// At least `n` parts.
fn some(n: usize, parts: Vec<Solved>, facts: &Facts<'_>) -> Solved {
    // At each place, the ways of satisfying so many of the parts so far.
    let mut reached: Vec<Vec<Way>> = vec![Vec::new(); n + 1];
    reached[0].push(Way::default());
    for part in &parts {
        for count in (1..=n).rev() {
            let mut ways = std::mem::take(&mut reached[count]);
            ways.extend(product(&reached[count - 1], &part.ways, facts));
            reached[count] = cheapest(ways);
        }
    }
    let ways = reached.pop().unwrap_or_default();
    let hopeless = ways.is_empty();
    let obstacles = parts
        .into_iter()
        .filter(|_| hopeless)
        .flat_map(|part| part.obstacles);
    Solved {
        ways,
        obstacles: obstacles.collect(),
    }
}

fn product(one: &[Way], other: &[Way], facts: &Facts<'_>) -> Vec<Way> {
    let mut out = Vec::with_capacity(one.len() * other.len());
    for a in one {
        out.extend(other.iter().filter_map(|b| a.with(b, facts)));
    }
    out
}

/// The cheapest few; of equal cost those of fewer steps, then in the order of the policy.
fn cheapest(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_key(|way| (way.cost, way.steps.len()));
    let mut out: Vec<Way> = Vec::with_capacity(KEPT);
    for way in ways {
        if out.len() == KEPT {
            break;
        }
        if !out.iter().any(|known| known.steps == way.steps) {
            out.push(way);
        }
    }
    out
}

impl Way {
    fn step(remedy: Remedy, line: Option<Line>) -> Self {
        Self {
            cost: remedy.nature.cost(),
            steps: vec![Step {
                remedy,
                lines: line.into_iter().collect(),
            }],
        }
    }

    /// Whether a step of it takes the time itself.
    pub(super) fn waits(&self) -> bool {
        let natures = self.steps.iter().map(|step| step.remedy.nature);
        natures
            .into_iter()
            .any(|n| matches!(n, Nature::Wait | Nature::Treat))
    }

    /// Both; a step that serves both is taken once, values of one test are measured once. `None`
    /// where no value would do for both.
    fn with(&self, other: &Self, facts: &Facts<'_>) -> Option<Self> {
        let mut steps = self.steps.clone();
        for step in &other.steps {
            match steps.iter_mut().find(|known| known.key() == step.key()) {
                Some(known) => known.absorb(step, facts)?,
                None => steps.push(step.clone()),
            }
        }
        let cost = steps.iter().map(|step| step.remedy.nature.cost()).sum();
        Some(Self { steps, cost })
    }
}

impl Step {
    /// What the step is, whatever its dates: steps of one key are one step.
    pub(super) fn key(&self) -> String {
        match &self.remedy.change {
            Change::Values(NewValues { lab, until, .. }) => {
                let when = until.map(|day| day.to_string()).unwrap_or_default();
                format!("values of {lab} {when}")
            }
            _ => self.remedy.text.clone(),
        }
    }

    fn absorb(&mut self, other: &Self, facts: &Facts<'_>) -> Option<()> {
        if let (Change::Values(mine), Change::Values(theirs)) =
            (&self.remedy.change, &other.remedy.change)
        {
            let lab = facts.vocabulary.find_lab(&mine.lab)?;
            let both = mine.merge(theirs, facts.vocabulary.lab(lab))?;
            self.remedy.change = Change::Values(both);
            self.remedy.nature = self.remedy.nature.max(other.remedy.nature);
        }
        for line in &other.lines {
            if !self.lines.contains(line) {
                self.lines.push(*line);
            }
        }
        Some(())
    }
}
