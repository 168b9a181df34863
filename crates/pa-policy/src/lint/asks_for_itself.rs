//! A step therapy that demands the requested drug itself: whoever asks for it has not had it, so that
//! no first request is ever approved.

use pa_model::vocabulary::{BrandId, IngredientId, Vocabulary};

use super::asked::required;
use super::{Subject, quoted};
use crate::diagnostic::Diagnostic;
use crate::kinds::Criterion;
use crate::kinds::trial::{Count, DrugItem, DrugRef, Trial, Wanted, Way, What};

const NAME: &str = "asks-for-itself";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    // What a renewal asks of the drug itself is what it did.
    let Some(initial) = &subject.policy.initial else {
        return;
    };
    for fact in required(initial).iter().filter(|f| !f.denied) {
        let Criterion::Trial(trial) = fact.what else {
            continue;
        };
        if !is_step(trial) {
            continue;
        }
        let drugs = &subject.policy.header.drugs;
        let itself = drugs.iter().find(|drug| {
            Own::of(drug, subject.vocabulary)
                .is_some_and(|own| own.is_demanded(trial, subject.vocabulary))
        });
        if let Some(drug) = itself {
            let line = fact
                .text
                .map_or_else(|| fact.what.canonical(), str::to_owned);
            remarks.push(subject.remark(NAME, fact.line, fact.text).saying(
                format!("a first request for {drug} is asked to have tried {drug}: {}", quoted(&line)),
                format!("name the drugs that come before it, or say for which requests this is (\"If the request is for …\"), if not for {drug}"),
            ));
        }
    }
}

/// Whether it asks for earlier treatment rather than for present use or a response to it.
fn is_step(trial: &Trial) -> bool {
    let earlier = |way: &Way| match way {
        Way::Tried(tried) => tried.outcome != Wanted::Response && !tried.current,
        Way::Intolerance | Way::Contraindication => true,
    };
    trial.ways.iter().any(|w| matches!(w, Way::Tried(_))) && trial.ways.iter().all(earlier)
}

/// The drug that the policy is for.
enum Own {
    Brand(BrandId),
    Generic(Vec<IngredientId>),
}

impl Own {
    fn of(name: &str, vocabulary: &Vocabulary) -> Option<Self> {
        let found = vocabulary.resolve_drug(name)?;
        Some(
            found
                .brand
                .map_or(Self::Generic(found.ingredients), Self::Brand),
        )
    }

    /// Whether a reference means this very drug. The ingredient before its brand, or one brand before
    /// another, is a step that payers do ask for.
    fn is(&self, named: &DrugRef, vocabulary: &Vocabulary) -> bool {
        if named.other_than_requested {
            return false;
        }
        match (named.what, self) {
            (What::Requested, _) => true,
            (What::Brand, Self::Brand(own)) => vocabulary.find_brand(&named.name) == Some(*own),
            (What::Ingredient, Self::Generic(own)) => {
                let id = vocabulary.find_ingredient(&named.name);
                id.is_some_and(|id| own.as_slice() == [id])
            }
            _ => false,
        }
    }

    fn is_demanded(&self, trial: &Trial, vocabulary: &Vocabulary) -> bool {
        let own = |item: &&DrugItem| item.any_of.iter().all(|drug| self.is(drug, vocabulary));
        let others = trial.items.iter().filter(|i| !own(i)).count();
        match trial.count {
            Count::AllItems => others < trial.items.len(),
            Count::Items(n) => others < usize::from(n),
            Count::Ingredients(_) => others == 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::sample::{silent, speaks};

    fn asking(sentence: &str) -> String {
        format!("## Initial criteria\n\n- Diagnosis of type 2 diabetes mellitus\n- {sentence}\n")
    }

    #[test]
    fn speaks_of_a_step_through_the_drug_itself() {
        for sentence in [
            "Trial of Ozempic for at least 30 days",
            "Failure of Ozempic and metformin",
            "Inadequate response or intolerance to two of the following: Victoza, metformin",
        ] {
            speaks(super::NAME, &asking(sentence), 10);
        }
    }

    #[test]
    fn is_silent_of_a_step_through_other_drugs() {
        for sentence in [
            "Trial of metformin for at least 30 days",
            "Trial of Trulicity for at least 30 days",
            "Failure of Ozempic or metformin",
            // The ingredient under another brand.
            "Trial of Rybelsus for at least 30 days",
            "Inadequate response or intolerance to two of the following: Victoza, metformin, glipizide",
            "If the request is for Victoza, inadequate response or intolerance to Ozempic",
            "Patient is currently taking Ozempic",
        ] {
            silent(super::NAME, &asking(sentence));
        }
    }

    #[test]
    fn a_renewal_may_ask_for_it() {
        silent(
            super::NAME,
            "## Initial criteria\n\n- HbA1c of 7% or higher\n\n## Renewal criteria\n\n\
             - Patient has been on Ozempic for at least 90 days\n- HbA1c of less than 8%\n",
        );
    }
}
