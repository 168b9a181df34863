//! The canonical sentence of a trial.

use super::{Count, Trial, Tried, Wanted, Way, What};

impl Trial {
    /// Every drug of every item; where one item is enough, their grouping says nothing.
    fn names(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for item in &self.items {
            let class = item.any_of.first().is_some_and(|d| d.what == What::Class);
            let mixed = class && item.any_of.iter().any(|d| d.what != What::Class);
            if mixed {
                out.push(item.to_string());
            } else {
                out.extend(item.any_of.iter().map(ToString::to_string));
            }
        }
        out
    }

    /// One plain sentence; compiling it gives the same criterion.
    pub fn canonical(&self) -> String {
        let ways: Vec<String> = self.ways.iter().map(way).collect();
        let ways = crate::print::or_list(&ways);
        let items: Vec<String> = self.items.iter().map(ToString::to_string).collect();
        let drugs = match self.count {
            Count::Items(1) => crate::print::or_list(&self.names()),
            Count::AllItems => crate::print::and_list(&items),
            Count::Items(n) => format!("{n} of {}", items.join("; ")),
            Count::Ingredients(n) => format!("{n} different {}", crate::print::or_list(&items)),
        };
        let tried = self.ways.iter().find_map(|w| if let Way::Tried(t) = w { Some(t) } else { None });
        format!("Patient has {ways} to {drugs}{}", tried.map(demands).unwrap_or_default())
    }
}

fn way(way: &Way) -> String {
    match way {
        Way::Intolerance => "intolerance".to_owned(),
        Way::Contraindication => "contraindication".to_owned(),
        Way::Tried(tried) => match tried.outcome {
            Wanted::Any => "trial".to_owned(),
            Wanted::Failure => "inadequate response".to_owned(),
            Wanted::Response => "response".to_owned(),
        },
    }
}

fn demands(tried: &Tried) -> String {
    let mut out = String::new();
    if let Some(days) = tried.min_days {
        let total = if tried.total { " in total" } else { "" };
        out += &format!(" for at least {days} days{total}");
    }
    if let Some(days) = tried.within_days {
        out += &format!(" within the past {days} days");
    }
    if tried.current {
        out += ", currently taking it";
    }
    out
}
