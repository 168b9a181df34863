//! A trial still to be made, one to go on with, or one that took place and is not shown.

use pa_model::Date;
use pa_model::patient::{Medication, MedicationStatus, Outcome};
use pa_model::vocabulary::IngredientId;

use super::judge::group::{Gathered, Group};
use super::judge::{judge_group, judge_item};
use super::{Count, DrugItem, Trial, Tried, Wanted, Way};
use crate::facts::{Facts, date_of, day_number};
use crate::path::edit::stint;
use crate::path::{Amendment, Edit, Nature, Remedies, Remedy, Specimen, Wish};
use crate::trial::{Demand, GAP, join};
use crate::truth::Truth;

/// Days that a trial of no stated length is taken to need.
const UNSTATED: i32 = 30;

/// A drug that would satisfy a way.
struct Subject {
    /// As the policy names it.
    label: String,
    /// How it would be recorded.
    specimen: Specimen,
    /// Its entries.
    group: Option<Group>,
}

impl Trial {
    /// What would satisfy so many items, or drugs, as are still lacking.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        // What was tried, not tolerated or contraindicated stays so.
        if wish.denied {
            return Remedies::none();
        }
        let gathered = self.items.iter().map(|item| Gathered::new(item, self.denied, facts));
        let Ok(gathered) = gathered.collect::<Result<Vec<_>, _>>() else {
            return Remedies::none();
        };
        let together = self.ways.iter().any(|way| matches!(way, Way::Tried(t) if t.together));
        match self.count {
            Count::Ingredients(n) => self.further_drugs(usize::from(n), &gathered, facts, wish),
            Count::AllItems if together => self.all_at_once(facts, wish),
            Count::AllItems => self.further_items(self.items.len(), &gathered, facts, wish),
            Count::Items(n) => self.further_items(usize::from(n), &gathered, facts, wish),
        }
    }

    fn further_items(
        &self,
        n: usize,
        gathered: &[Gathered],
        facts: &Facts<'_>,
        wish: Wish,
    ) -> Remedies {
        let items = self.items.iter().zip(gathered);
        let (met, open): (Vec<_>, Vec<_>) =
            items.partition(|(item, g)| judge_item(item, g, &self.ways, facts).status == Truth::Met);
        let choices = open.into_iter().map(|(item, gathered)| {
            let subjects = subjects(item, gathered, facts);
            let remedies = subjects.iter().flat_map(|s| self.options(s, facts, wish));
            remedies.collect()
        });
        Remedies {
            need: n.min(self.items.len()).saturating_sub(met.len()),
            choices: choices.collect(),
        }
    }

    /// Distinct ingredients: those on record that fall short, then others that the items name.
    fn further_drugs(
        &self,
        n: usize,
        gathered: &[Gathered],
        facts: &Facts<'_>,
        wish: Wish,
    ) -> Remedies {
        let mut used: Vec<IngredientId> = Vec::new();
        let mut met = Vec::new();
        let mut choices: Vec<Vec<Remedy>> = Vec::new();
        for group in gathered.iter().flat_map(|g| &g.groups) {
            let Some(id) = facts.vocabulary.find_ingredient(&group.name) else {
                continue;
            };
            let is_met = judge_group(group, &self.ways, facts).status == Truth::Met;
            if is_met && !met.contains(&id) {
                met.push(id);
            }
            if !used.contains(&id) {
                used.push(id);
                if !is_met {
                    let subject = Subject {
                        label: group.name.clone(),
                        specimen: specimen_of(&group.name, id),
                        group: Some(group.clone()),
                    };
                    choices.push(self.options(&subject, facts, wish));
                }
            }
        }
        let need = n.saturating_sub(met.len());
        for named in self.items.iter().flat_map(|item| &item.any_of) {
            for _ in 0..need {
                let Some(specimen) = Specimen::of(named, facts, &used) else {
                    break;
                };
                used.extend(&specimen.ingredients);
                let label = if specimen.drug == named.name {
                    named.name.clone()
                } else {
                    format!("{named} such as {}", specimen.drug)
                };
                let subject = Subject {
                    label,
                    specimen,
                    group: None,
                };
                choices.push(self.options(&subject, facts, wish));
            }
        }
        Remedies { need, choices }
    }

    /// Every item over the same days.
    fn all_at_once(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let firsts = self.items.iter().map(|item| {
            let mut names = item.any_of.iter();
            names.find_map(|named| Specimen::of(named, facts, &[]))
        });
        let Some(specimens) = firsts.collect::<Option<Vec<_>>>() else {
            return Remedies::none();
        };
        let names: Vec<String> = self.items.iter().map(ToString::to_string).collect();
        let label = crate::print::and_list(&names) + " together";
        let mut out = Vec::new();
        for way in &self.ways {
            let Way::Tried(tried) = way else { continue };
            for (nature, text, first, end) in self.courses(&label, tried, 0, facts, wish) {
                let entries = specimens.iter().map(|specimen| {
                    Edit::Medication(course(specimen, first, end, tried.outcome))
                });
                out.push(Remedy::edits(nature, text, entries.collect()));
            }
        }
        Remedies::any(out)
    }

    /// All ways in which one drug could come to count.
    fn options(&self, subject: &Subject, facts: &Facts<'_>, wish: Wish) -> Vec<Remedy> {
        let Subject { label, specimen, .. } = subject;
        let mut out = Vec::new();
        for way in &self.ways {
            match way {
                Way::Intolerance => out.push(Remedy::edit(
                    Nature::Document,
                    format!("intolerance of {label}, documented if it is so"),
                    Edit::Medication(never_long(specimen, Outcome::Intolerance)),
                )),
                Way::Contraindication => out.push(Remedy::edit(
                    Nature::Document,
                    format!("contraindication to {label}, documented if it is so"),
                    Edit::Medication(never_long(specimen, Outcome::Contraindication)),
                )),
                Way::Tried(tried) => {
                    let spent = subject.group.as_ref().map_or(0, |group| {
                        out.extend(completed(group, tried, facts));
                        spent(group, tried, wish)
                    });
                    for (nature, text, first, end) in
                        self.courses(label, tried, spent, facts, wish)
                    {
                        let entry = course(specimen, first, end, tried.outcome);
                        out.push(Remedy::edit(nature, text, Edit::Medication(entry)));
                    }
                }
            }
        }
        out
    }

    /// A course begun on the day of the request, if it is complete by now, and an earlier one
    /// that is not on record: nature, words, first day, last day.
    fn courses(
        &self,
        label: &str,
        tried: &Tried,
        spent: i32,
        facts: &Facts<'_>,
        wish: Wish,
    ) -> Vec<(Nature, String, i32, Option<i32>)> {
        let (day, begin) = (facts.day(), day_number(wish.today));
        let least = tried.min_days.map_or(UNSTATED, in_days);
        let need = (least - spent).max(1);
        let outcome = match tried.outcome {
            Wanted::Any => "",
            Wanted::Failure => ", with an inadequate response",
            Wanted::Response => ", with a response",
        };
        let mut out = Vec::new();
        if day - begin >= need {
            let more = if spent > 0 { "more " } else { "" };
            let end = date_of(begin + need);
            let text = format!("{need} {more}days of {label}, complete on {end}{outcome}");
            out.push((Nature::Treat, text, begin, None));
        }
        let length = match tried.min_days {
            Some(days) => format!(" for at least {days} days"),
            None => String::new(),
        };
        let recent = match (tried.current, tried.within_days) {
            (true, _) => ", still taken".to_owned(),
            (false, Some(days)) => format!(", in use on {} or later", facts.window_start(days)),
            (false, None) => String::new(),
        };
        let text = format!(
            "an earlier trial of {label}{length}{recent}{outcome}, documented if it took place"
        );
        let end = (!tried.current).then_some(day);
        out.push((Nature::Document, text, day - least, end));
        out
    }

    /// The days on which a course that goes on is long enough, one begun today would be, and one
    /// that is over leaves the window.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let today = facts.day();
        let gathered = self.items.iter().filter_map(|item| Gathered::new(item, self.denied, facts).ok());
        let gathered: Vec<Gathered> = gathered.collect();
        let mut out = Vec::new();
        for way in &self.ways {
            let Way::Tried(tried) = way else { continue };
            let least = tried.min_days.map_or(UNSTATED, in_days);
            out.push(today.saturating_add(least));
            for group in gathered.iter().flat_map(|g| &g.groups) {
                let wish = Wish {
                    denied: false,
                    today: facts.as_of,
                };
                out.push(today.saturating_add(least - spent(group, tried, wish)));
                let window = tried.within_days.map(in_days);
                for stint in &group.stints {
                    out.extend(stint.to.zip(window).map(|(to, n)| to.saturating_add(n + 1)));
                }
            }
        }
        // What a planned end in the days to come says becomes known on that day.
        let ends = facts.medications.iter().filter_map(|med| med.entry.end);
        out.extend(ends.map(day_number));
        out.retain(|day| *day > today);
        out.into_iter().map(date_of).collect()
    }
}

fn in_days(n: u32) -> i32 {
    // Far beyond any trial, and safe to add.
    i32::try_from(n).unwrap_or(i32::MAX / 4)
}

/// The drugs by which an item would be satisfied: those on record, else one that it names, single
/// drugs before classes.
fn subjects(item: &DrugItem, gathered: &Gathered, facts: &Facts<'_>) -> Vec<Subject> {
    let mut out: Vec<Subject> = Vec::new();
    for group in &gathered.groups {
        if let Some(id) = facts.vocabulary.find_ingredient(&group.name) {
            out.push(Subject {
                label: group.name.clone(),
                specimen: specimen_of(&group.name, id),
                group: Some(group.clone()),
            });
        }
    }
    let mut named: Vec<_> = item.any_of.iter().collect();
    named.sort_by_key(|named| named.what == super::What::Class);
    let known = |specimen: &Specimen| {
        let same = |s: &Subject| s.specimen.ingredients == specimen.ingredients;
        out.iter().any(same)
    };
    let other = named.into_iter().find_map(|named| Specimen::of(named, facts, &[]));
    if let Some(specimen) = other.filter(|specimen| !known(specimen)) {
        out.push(Subject {
            label: item.to_string(),
            specimen,
            group: None,
        });
    }
    out
}

fn specimen_of(name: &str, id: IngredientId) -> Specimen {
    Specimen {
        drug: name.to_owned(),
        dose: None,
        ingredients: vec![id],
    }
}

/// Days of the course that one begun on the day of the request would go on with.
fn spent(group: &Group, tried: &Tried, wish: Wish) -> i32 {
    let begin = day_number(wish.today);
    let courses = join(&group.stints);
    if tried.total {
        return courses.iter().map(|c| c.days).sum();
    }
    let lasting = courses.last().filter(|c| c.active || c.to.saturating_add(GAP) >= begin);
    // A course that goes on is counted up to the day of judgement; what is asked is what it had.
    lasting.map_or(0, |c| (begin.min(c.to) - c.from).min(c.days).max(0))
}

/// What is on record and lacks only an outcome or its dates.
fn completed(group: &Group, tried: &Tried, facts: &Facts<'_>) -> Vec<Remedy> {
    let mut out = Vec::new();
    let demand = Demand::new(tried, facts);
    let (outcome, words) = match tried.outcome {
        Wanted::Any => (None, "kept as it is"),
        Wanted::Failure => (Some(Outcome::InadequateResponse), "an inadequate response"),
        Wanted::Response => (Some(Outcome::Effective), "a response"),
    };
    let any_outcome = Demand {
        outcome: Wanted::Any,
        ..demand
    };
    for course in join(&group.stints) {
        let lacks = !course.outcomes.satisfy(tried.outcome);
        let (Some(outcome), true) = (outcome, lacks && any_outcome.met_by(&course)) else {
            continue;
        };
        let entries = course.entries.iter().filter_map(|at| facts.medications.get(*at));
        let Some(med) = entries.max_by_key(|med| med.to) else {
            continue;
        };
        let open = med.entry.outcome == Outcome::Unknown;
        if !open && !course.active {
            continue;
        }
        let nature = if open { Nature::Complete } else { Nature::Document };
        let text = format!(
            "outcome of {} since {} on record: {words}, if it was so",
            med.entry.drug,
            date_of(course.from)
        );
        let amendment = Amendment {
            outcome: Some(outcome),
            ..Amendment::default()
        };
        out.push(Remedy::edit(nature, text, Edit::Amend(med.index, amendment)));
    }
    for stint in group.stints.iter().filter(|s| !s.is_dated()) {
        let entries = stint.entries.iter().filter_map(|at| facts.medications.get(*at));
        for med in entries {
            out.extend(dated(med.index, med.entry, tried, outcome, facts));
        }
    }
    out
}

/// The dates of an entry that has none, or only one.
fn dated(
    index: usize,
    entry: &Medication,
    tried: &Tried,
    outcome: Option<Outcome>,
    facts: &Facts<'_>,
) -> Option<Remedy> {
    let least = tried.min_days.map_or(UNSTATED, in_days);
    let lasting = entry.status == MedicationStatus::Active && entry.end.is_none();
    let (start, end) = match (entry.start, entry.end) {
        (Some(start), None) if !lasting => (None, Some(date_of(day_number(start) + least))),
        (None, Some(end)) => (Some(date_of(day_number(end) - least)), None),
        (None, None) => {
            let end = (!lasting).then_some(facts.as_of);
            (Some(date_of(facts.day() - least)), end)
        }
        _ => return None,
    };
    let outcome = outcome.filter(|_| entry.outcome == Outcome::Unknown);
    let text = format!(
        "start and end of {} on record: at least {least} days, if it was so",
        entry.drug
    );
    let amendment = Amendment {
        start,
        end,
        outcome,
        ..Amendment::default()
    };
    Some(Remedy::edit(Nature::Complete, text, Edit::Amend(index, amendment)))
}

fn course(specimen: &Specimen, first: i32, end: Option<i32>, wanted: Wanted) -> Medication {
    let mut entry = stint(
        &specimen.drug,
        specimen.dose.clone(),
        date_of(first),
        end.map(date_of),
    );
    entry.outcome = match wanted {
        Wanted::Any => Outcome::Unknown,
        Wanted::Failure => Outcome::InadequateResponse,
        Wanted::Response => Outcome::Effective,
    };
    entry
}

/// An entry whose length does not matter.
fn never_long(specimen: &Specimen, outcome: Outcome) -> Medication {
    Medication {
        drug: specimen.drug.clone(),
        ingredient: None,
        dose: specimen.dose.clone(),
        start: None,
        end: None,
        status: MedicationStatus::Stopped,
        outcome,
        reason: None,
    }
}
