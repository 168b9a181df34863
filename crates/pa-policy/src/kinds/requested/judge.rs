//! Judging what is requested.

use super::Requested;
use crate::facts::{Facts, Target};
use crate::finding::Finding;
use crate::truth::Truth;

impl Requested {
    /// Judges the request. A request by generic name leaves open which brand of it is meant.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let one = |named| {
            Target::find(named, facts.vocabulary)
                .map_or(Truth::Unknown, |target| target.is_asked_for(facts))
        };
        // An empty list names nothing, so that no request can be for it.
        let status = Truth::any(self.drugs.iter().map(one).chain([Truth::NotMet]));
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        let list = crate::print::or_list(&names);
        let mut finding = Finding::new(
            status,
            format!(
                "the request is for {}, asked is {list}",
                facts.requested_name
            ),
        );
        if status == Truth::Unknown {
            finding
                .missing
                .push(format!("whether the request is for {list}"));
        }
        finding
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::kinds::trial::What;
    use crate::sample::{judge_for, named};
    use crate::truth::Truth::{Met, NotMet, Unknown};

    #[test]
    fn the_request_is_compared_by_brand_then_by_ingredient() {
        for (drug, name, what, status) in [
            ("Ozempic", "Ozempic", What::Brand, Met),
            ("Wegovy", "Ozempic", What::Brand, NotMet),
            ("semaglutide", "Ozempic", What::Brand, Unknown),
            ("Ozempic", "semaglutide", What::Ingredient, Met),
            ("Victoza", "semaglutide", What::Ingredient, NotMet),
            ("Victoza", "GLP-1 receptor agonist", What::Class, Met),
            ("Januvia", "GLP-1 receptor agonist", What::Class, NotMet),
            ("Lipitor", "high-intensity statin", What::Class, Unknown),
            ("Ozempic", "", What::Requested, Met),
            ("Nosuchdrug", "Ozempic", What::Brand, Unknown),
        ] {
            let asked = Requested {
                drugs: vec![named(name, what)],
            };
            assert_eq!(
                judge_for(drug, asked, json!({})).status,
                status,
                "{drug} as {name}"
            );
        }
        assert_eq!(
            judge_for("Ozempic", Requested { drugs: vec![] }, json!({})).status,
            NotMet
        );
    }
}
