//! Which policies a search looks at, and how well each fits: by day, payer, plan and drug.

use std::sync::Arc;

use tantivy::Term;
use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, TermQuery};
use tantivy::schema::IndexRecordOption;

use super::{Query, Search};
use crate::force;
use crate::names::{Fit, ON_THE_DRUG};
use crate::question::Question;
use crate::sections::PolicyFacts;

/// What policies are fitted to.
struct Fitting {
    payers: Vec<u16>,
    plans: Vec<u32>,
    drugs: Vec<(f32, Vec<Fit>)>,
}

impl Fitting {
    /// How well a policy fits: 1 perfectly, 0 not at all. One of another payer never does.
    fn weight(&self, facts: &PolicyFacts, numbers: &[Vec<(u32, f32)>]) -> f32 {
        let payer = match facts.payer {
            _ if self.payers.is_empty() => 1.0,
            Some(payer) if self.payers.contains(&payer) => 1.0,
            Some(_) => return 0.0,
            None => 0.5,
        };
        let plan = match &self.plans[..] {
            [] => 1.0,
            _ if facts.plans.iter().any(|p| self.plans.contains(p)) => 1.0,
            _ if facts.plans.is_empty() => 0.8,
            _ => 0.3,
        };
        payer * plan * self.drug_weight(facts, numbers)
    }

    fn drug_weight(&self, facts: &PolicyFacts, numbers: &[Vec<(u32, f32)>]) -> f32 {
        if self.drugs.is_empty() {
            return 1.0;
        }
        if facts.drugs.is_empty() {
            return 0.5;
        }
        let mut sum = 0.0;
        let mut total = 0.0;
        for ((weight, _), keys) in self.drugs.iter().zip(numbers) {
            let fits = keys
                .iter()
                .filter(|(number, _)| facts.drugs.contains(number));
            sum += weight * fits.map(|(_, fit)| *fit).fold(0.0, f32::max);
            total += weight;
        }
        sum / total
    }
}

/// Which policies are searched.
pub(super) struct Scope {
    /// By policy number: 0 is out.
    pub(super) weights: Arc<Vec<f32>>,
    /// What a document must have to be looked at at all.
    pub(super) clauses: Vec<(Occur, Box<dyn tantivy::query::Query>)>,
}

impl Search<'_> {
    /// Which policies are searched, and how well each fits; or why none can be.
    pub(super) fn scope(
        &self,
        query: &Query<'_>,
        question: &Question,
        drugs: bool,
    ) -> Result<Scope, String> {
        let fit = self.fitting(query, question, drugs)?;
        let day = query.as_of.map(force::number);
        let numbers = self.numbers(&fit);
        let weigh = |facts: &PolicyFacts| {
            let applies = match day {
                _ if query.all_versions => true,
                Some(day) => force::holds(&facts.periods, day),
                None => facts.latest,
            };
            if applies {
                fit.weight(facts, &numbers)
            } else {
                0.0
            }
        };
        let mut weights: Vec<f32> = self.facts().iter().map(weigh).collect();
        if query.drug.is_some() {
            keep_best(&mut weights);
        }
        let clauses = self.clauses(&fit, &numbers, query.drug.is_none());
        Ok(Scope {
            weights: Arc::new(weights),
            clauses,
        })
    }

    /// The payers, plans and drugs that a query asks for: by its conditions, else by its text.
    fn fitting(
        &self,
        query: &Query<'_>,
        question: &Question,
        drugs: bool,
    ) -> Result<Fitting, String> {
        let subjects = |q: &Question| q.drugs.iter().map(|s| (s.weight, s.fits.clone())).collect();
        let mut fit = Fitting {
            payers: vec![],
            plans: vec![],
            drugs: vec![],
        };
        if self.tuning.payers {
            fit.payers.clone_from(&question.payers);
            fit.plans.clone_from(&question.plans);
        }
        if let Some(name) = query.payer {
            fit.payers = self.reader().read(name, self.sections, true).payers;
            if fit.payers.is_empty() {
                return Err(format!("no policy of a payer `{name}` is indexed"));
            }
        }
        if drugs && self.tuning.drugs {
            fit.drugs = subjects(question);
        }
        if let Some(name) = query.drug {
            fit.drugs = subjects(&self.reader().read(name, self.sections, true));
            if fit.drugs.is_empty() {
                return Err(format!("no policy on a drug `{name}` is indexed"));
            }
        }
        Ok(fit)
    }

    /// For each drug sought, the numbers of the keys that fit it and how well.
    fn numbers(&self, fit: &Fitting) -> Vec<Vec<(u32, f32)>> {
        let of = |fits: &[Fit]| {
            let numbered = |f: &Fit| Some((*self.sections.names().subjects.get(&f.key)?, f.weight));
            fits.iter().filter_map(numbered).collect()
        };
        fit.drugs.iter().map(|(_, fits)| of(fits)).collect()
    }

    /// What a document must have to be looked at at all.
    fn clauses(
        &self,
        fit: &Fitting,
        numbers: &[Vec<(u32, f32)>],
        drugless: bool,
    ) -> Vec<(Occur, Box<dyn tantivy::query::Query>)> {
        let mut clauses = Vec::new();
        let mut require = |names: Vec<String>| {
            let any = names.into_iter().map(|name| {
                let term = Term::from_field_text(self.sections.fields.scope, &name);
                let query = TermQuery::new(term, IndexRecordOption::Basic);
                (
                    Occur::Should,
                    Box::new(query) as Box<dyn tantivy::query::Query>,
                )
            });
            clauses.push((Occur::Must, no_score(BooleanQuery::new(any.collect()))));
        };
        if !fit.payers.is_empty() {
            let own = fit.payers.iter().map(|p| format!("p{p}"));
            require(own.chain(["p-".to_owned()]).collect());
        }
        if !fit.drugs.is_empty() {
            let keys = numbers
                .iter()
                .flatten()
                .map(|(number, _)| format!("d{number}"));
            let none = drugless.then(|| "d-".to_owned());
            require(keys.chain(none).collect());
        }
        clauses
    }
}

/// Keeps policies on the very drug where there are any; else those on its ingredient or class.
fn keep_best(weights: &mut [f32]) {
    let best = weights.iter().copied().fold(0.0, f32::max);
    for weight in weights {
        if *weight < best * ON_THE_DRUG {
            *weight = 0.0;
        }
    }
}

pub(super) fn no_score(query: impl tantivy::query::Query) -> Box<dyn tantivy::query::Query> {
    Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
}
