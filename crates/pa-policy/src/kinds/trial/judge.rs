//! Judging a trial: which entries are of the listed drugs, which ways they satisfy, and how many.

pub(super) mod explain;
pub(super) mod group;
#[cfg(test)]
mod tests;

use super::{Count, DrugItem, Trial, Tried, Way};
use crate::facts::Facts;
use crate::finding::{Evidence, Finding};
use crate::trial::{Demand, Stint, intersect};
use crate::truth::Truth;
use explain::Account;
use group::{Gathered, Group};

impl Trial {
    /// Judges the trial. Closed world: what is not on record was not tried.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let mut items = Vec::with_capacity(self.items.len());
        for item in &self.items {
            match Gathered::new(item, self.denied, facts) {
                Ok(gathered) => items.push(gathered),
                Err(name) => return unknown_name(&name),
            }
        }
        let (status, accounts) = match (self.together(), self.count) {
            (Some(tried), Count::AllItems) => self.judge_together(tried, &items, facts),
            (_, Count::Ingredients(n)) => self.count_ingredients(usize::from(n), &items, facts),
            (_, Count::Items(n)) => self.count_items(usize::from(n), &items, &self.ways, facts),
            (_, Count::AllItems) => self.count_items(usize::MAX, &items, &self.ways, facts),
        };
        self.finding(status, &accounts, facts)
    }

    fn together(&self) -> Option<&Tried> {
        self.ways.iter().find_map(|way| match way {
            Way::Tried(tried) if tried.together => Some(tried),
            _ => None,
        })
    }

    fn count_items(
        &self,
        n: usize,
        items: &[Gathered],
        ways: &[Way],
        facts: &Facts<'_>,
    ) -> (Truth, Vec<Account>) {
        let judge =
            |(item, gathered): (&DrugItem, &Gathered)| judge_item(item, gathered, ways, facts);
        let accounts: Vec<Account> = self.items.iter().zip(items).map(judge).collect();
        (
            Truth::at_least(n, accounts.iter().map(|a| a.status)),
            accounts,
        )
    }

    /// Distinct ingredients of all items together. Unlike items, ingredients are not limited by
    /// how many the policy lists.
    fn count_ingredients(
        &self,
        n: usize,
        items: &[Gathered],
        facts: &Facts<'_>,
    ) -> (Truth, Vec<Account>) {
        let mut groups: Vec<Group> = Vec::new();
        for group in items.iter().flat_map(|item| &item.groups) {
            match groups.iter_mut().find(|g| g.drug == group.drug) {
                Some(known) => known.absorb(group),
                None => groups.push(group.clone()),
            }
        }
        let accounts: Vec<Account> = groups
            .iter()
            .map(|g| judge_group(g, &self.ways, facts))
            .collect();
        let count = |truth| accounts.iter().filter(|a| a.status == truth).count();
        let met = count(Truth::Met);
        // An allergy to a whole class says of no one ingredient which or how many.
        let open = self.asks_intolerance() && items.iter().any(|i| !i.class_allergies.is_empty());
        let status = if met >= n {
            Truth::Met
        } else if open || met + count(Truth::Unknown) >= n {
            Truth::Unknown
        } else {
            Truth::NotMet
        };
        (status, accounts)
    }

    fn asks_intolerance(&self) -> bool {
        self.ways.contains(&Way::Intolerance)
    }

    /// Days count only while every item was taken; the other ways ask every item by itself.
    fn judge_together(
        &self,
        tried: &Tried,
        items: &[Gathered],
        facts: &Facts<'_>,
    ) -> (Truth, Vec<Account>) {
        let lists = items.iter().map(Gathered::stints);
        let at_once: Vec<Stint> = lists.reduce(|a, b| intersect(&a, &b)).unwrap_or_default();
        let demand = Demand::new(tried, facts);
        let names: Vec<String> = self.items.iter().map(ToString::to_string).collect();
        let name = crate::print::and_list(&names) + " together";
        let account = if at_once.is_empty() {
            Account::silent(&name, &self.ways)
        } else {
            explain::tried(&name, &at_once, &demand, demand.judge(&at_once), facts)
        };
        let others: Vec<Way> = self
            .ways
            .iter()
            .filter(|w| !matches!(w, Way::Tried(_)))
            .cloned()
            .collect();
        if account.status == Truth::Met || others.is_empty() {
            return (account.status, vec![account]);
        }
        let (status, mut accounts) = self.count_items(usize::MAX, items, &others, facts);
        let status = Truth::any([account.status, status]);
        accounts.insert(0, account);
        (status, accounts)
    }

    fn finding(&self, status: Truth, accounts: &[Account], facts: &Facts<'_>) -> Finding {
        // What was found explains the result; an item without any entry only where nothing else does.
        let decisive: Vec<&Account> = accounts.iter().filter(|a| a.status == status).collect();
        let told = |a: &&&Account| !a.entries.is_empty() || !a.allergies.is_empty();
        let mut shown: Vec<&Account> = decisive.iter().filter(told).copied().collect();
        if shown.is_empty() || (status != Truth::Met && self.needed() > 1) {
            shown = accounts
                .iter()
                .filter(|a| !a.entries.is_empty() || a.status != Truth::NotMet)
                .collect();
        }
        let nothing = shown.is_empty();
        let mut reason = if nothing {
            let names: Vec<String> = self.items.iter().map(ToString::to_string).collect();
            explain::nothing(&crate::print::or_list(&names), &self.ways)
        } else {
            shown
                .iter()
                .map(|a| a.text.as_str())
                .collect::<Vec<_>>()
                .join("; ")
        };
        if self.needed() > 1 {
            let met = accounts.iter().filter(|a| a.status == Truth::Met).count();
            reason = format!("{met} of {} needed: {reason}", self.needed());
        }
        let mut finding = Finding::new(status, reason);
        let mut entries: Vec<usize> = shown
            .iter()
            .flat_map(|a| a.entries.iter().copied())
            .collect();
        entries.sort_unstable();
        entries.dedup();
        let meds = entries.iter().filter_map(|at| facts.medications.get(*at));
        finding.evidence = meds.map(|med| med.evidence()).collect();
        let mut allergies: Vec<usize> = shown
            .iter()
            .flat_map(|a| a.allergies.iter().copied())
            .collect();
        allergies.sort_unstable();
        allergies.dedup();
        finding.evidence.extend(
            allergies
                .iter()
                .filter_map(|at| allergy_evidence(facts, *at)),
        );
        if status == Truth::Unknown {
            let open = accounts.iter().filter(|a| a.status == Truth::Unknown);
            for missing in open.flat_map(|a| &a.missing) {
                if !finding.missing.contains(missing) {
                    finding.missing.push(missing.clone());
                }
            }
        }
        if status == Truth::Unknown && finding.missing.is_empty() {
            let names: Vec<String> = self.items.iter().map(ToString::to_string).collect();
            finding.missing.push(format!(
                "which of {} it was, and how taken",
                crate::print::or_list(&names)
            ));
        }
        if status == Truth::NotMet && finding.evidence.is_empty() {
            finding.basis = Some(crate::finding::Basis::Absence);
        }
        finding
    }

    fn needed(&self) -> usize {
        match self.count {
            Count::Items(n) => usize::from(n).min(self.items.len()),
            Count::AllItems => self.items.len(),
            Count::Ingredients(n) => usize::from(n),
        }
    }
}

/// One item: any of its drugs by any way.
pub(super) fn judge_item(item: &DrugItem, gathered: &Gathered, ways: &[Way], facts: &Facts<'_>) -> Account {
    let mut best = Account::silent(&item.to_string(), ways);
    for group in &gathered.groups {
        best = best.better(judge_group(group, ways, facts));
    }
    if ways.contains(&Way::Intolerance) && !gathered.class_allergies.is_empty() {
        best = best.better(Account::allergic(
            &item.to_string(),
            &gathered.class_allergies,
        ));
    }
    for way in ways {
        if let Way::Tried(tried) = way
            && tried.total
            && gathered.groups.iter().any(|g| !g.stints.is_empty())
        {
            best = best.better(explain::total(&item.to_string(), gathered, tried, facts));
        }
    }
    best
}

pub(super) fn judge_group(group: &Group, ways: &[Way], facts: &Facts<'_>) -> Account {
    let mut best = Account::silent(&group.name, ways);
    for way in ways {
        let account = match way {
            Way::Tried(tried) => {
                let demand = Demand::new(tried, facts);
                if group.stints.is_empty() {
                    continue;
                }
                let truth = demand.judge(&group.stints);
                explain::tried(&group.name, &group.stints, &demand, truth, facts)
            }
            Way::Intolerance => explain::intolerance(group),
            Way::Contraindication => explain::contraindication(group),
        };
        best = best.better(account);
    }
    if best.status == Truth::Unknown {
        best.missing.extend(group.missing());
    }
    best
}

fn unknown_name(name: &str) -> Finding {
    Finding::new(Truth::Unknown, format!("`{name}` is not in the vocabulary"))
}

fn allergy_evidence(facts: &Facts<'_>, index: usize) -> Option<Evidence> {
    let entry = facts.patient.allergies.get(index)?;
    let summary = match &entry.reaction {
        Some(reaction) => format!("allergy to {}: {reaction}", entry.substance),
        None => format!("allergy to {}", entry.substance),
    };
    Some(Evidence::entry("allergies", index, summary))
}
