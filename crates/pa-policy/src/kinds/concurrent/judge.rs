//! Judging present use.

use super::Concurrent;
use crate::facts::{Doubt, Facts, Fit, Med, Target, Use, requested_fit};
use crate::finding::{Basis, Finding};
use crate::truth::Truth;

impl Concurrent {
    /// Judges present use: entries with status active. Closed world, but an active drug that the
    /// vocabulary does not know may belong to any class, so that it keeps a class from being absent.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let mut targets = Vec::with_capacity(self.drugs.len());
        for named in &self.drugs {
            let Some(target) = Target::find(named, facts.vocabulary) else {
                let reason = format!("`{}` is not in the vocabulary", named.name);
                return Finding::new(Truth::Unknown, reason);
            };
            targets.push(target);
        }
        let mut found = Found::default();
        for med in &facts.medications {
            if matches!(med.usage, Use::Active | Use::Contradictory) {
                found.add(med, self.fit(&targets, med, facts));
            }
        }
        for target in &targets {
            found.add_combination(target, facts);
        }
        if self.absent && targets.iter().any(Target::is_class) {
            let active = facts
                .medications
                .iter()
                .filter(|med| med.usage == Use::Active);
            found
                .unknown
                .extend(active.filter(|med| med.ingredients.is_empty()));
        }
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        self.finding(&found, &crate::print::or_list(&names))
    }

    /// The requested drug is not used concurrently with itself: where an absence is required, it
    /// counts only if the policy says "the requested drug".
    fn fit(&self, targets: &[Target<'_>], med: &Med<'_>, facts: &Facts<'_>) -> Fit {
        let one = |target: &Target<'_>| {
            let fit = target.fit(facts, med);
            if !self.absent || target.is_requested() || fit == Fit::No {
                return fit;
            }
            fit.and(|| match requested_fit(facts, med) {
                Fit::Yes => Fit::No,
                Fit::No => Fit::Yes,
                doubt @ Fit::Maybe(_) => doubt,
            })
        };
        targets
            .iter()
            .fold(Fit::No, |best, target| best.or(|| one(target)))
    }

    fn finding(&self, found: &Found<'_, '_>, list: &str) -> Finding {
        let taken = Truth::any(
            [
                (&found.sure, Truth::Met),
                (&found.doubtful, Truth::Unknown),
                (&found.unknown, Truth::Unknown),
            ]
            .into_iter()
            .map(|(meds, truth)| {
                if meds.is_empty() {
                    Truth::NotMet
                } else {
                    truth
                }
            }),
        );
        let status = if self.absent { !taken } else { taken };
        let shown = match taken {
            Truth::Met => &found.sure,
            _ if found.doubtful.is_empty() => &found.unknown,
            _ => &found.doubtful,
        };
        let drugs: Vec<String> = shown.iter().map(|med| med.entry.drug.clone()).collect();
        let drugs = crate::print::and_list(&drugs);
        let reason = match taken {
            Truth::Met => format!("{drugs} taken now"),
            Truth::NotMet => format!("no present use of {list} on record"),
            Truth::Unknown if found.doubtful.is_empty() => {
                format!("{drugs} taken now, a drug that is not in the vocabulary")
            }
            Truth::Unknown => {
                format!("{drugs} on record, but not so that it surely counts as {list}")
            }
        };
        let mut finding = Finding::new(status, reason);
        finding.evidence = shown.iter().map(|med| med.evidence()).collect();
        if status == Truth::Unknown {
            finding.missing = found.missing();
        }
        if taken == Truth::NotMet {
            finding.basis = Some(Basis::Absence);
        }
        finding
    }
}

#[derive(Default)]
struct Found<'m, 'a> {
    sure: Vec<&'m Med<'a>>,
    doubtful: Vec<&'m Med<'a>>,
    unknown: Vec<&'m Med<'a>>,
    doses: Vec<&'m Med<'a>>,
    brand: bool,
}

impl<'m, 'a> Found<'m, 'a> {
    fn add(&mut self, med: &'m Med<'a>, fit: Fit) {
        match fit {
            Fit::No => {}
            Fit::Yes if med.usage == Use::Active => self.sure.push(med),
            Fit::Yes => self.doubtful.push(med),
            Fit::Maybe(doubt) => {
                self.doubtful.push(med);
                match doubt {
                    Doubt::Dose => self.doses.push(med),
                    Doubt::RequestedBrand => self.brand = true,
                }
            }
        }
    }

    /// The ingredients of a combination product, taken as separate products.
    fn add_combination(&mut self, target: &Target<'_>, facts: &'m Facts<'a>) {
        let Some(parts) = target.combination() else {
            return;
        };
        let active = |part| {
            let mut meds = facts
                .medications
                .iter()
                .filter(|med| med.usage == Use::Active);
            meds.find(|med| {
                med.ingredients.contains(part) && target.conditions(facts, med) == Fit::Yes
            })
        };
        let Some(meds) = parts.iter().map(active).collect::<Option<Vec<_>>>() else {
            return;
        };
        // One product with every part has been found already.
        let single = meds
            .iter()
            .all(|med| parts.iter().all(|p| med.ingredients.contains(p)));
        if !single {
            self.sure.extend(meds);
        }
    }

    fn missing(&self) -> Vec<String> {
        let doses = self
            .doses
            .iter()
            .map(|med| format!("daily dose of {}", med.entry.drug));
        let names = self
            .unknown
            .iter()
            .map(|med| format!("ingredient of {}", med.entry.drug));
        let ended = self
            .doubtful
            .iter()
            .filter(|med| med.usage == Use::Contradictory);
        let ended = ended.map(|med| format!("whether {} is still taken", med.entry.drug));
        let brand = self.brand.then(|| "brand of the requested drug".to_owned());
        doses.chain(ended).chain(names).chain(brand).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;
    use crate::kinds::trial::{DrugRef, What};
    use crate::sample::{judge_for, med, named};
    use crate::truth::Truth::{Met, NotMet, Unknown};

    fn another(name: &str) -> DrugRef {
        DrugRef {
            other_than_requested: true,
            ..named(name, What::Class)
        }
    }

    fn absent(drug: DrugRef) -> Concurrent {
        Concurrent {
            drugs: vec![drug],
            absent: true,
        }
    }

    fn active(drug: &str) -> Value {
        med(drug, "2025-06-01", "", "active", "effective")
    }

    #[test]
    fn another_leaves_out_the_requested_brand_only() {
        for (requested, taken, status) in [
            ("Ozempic", "Ozempic", Met),
            ("Ozempic", "semaglutide", Met),
            ("Ozempic", "semaglutide tablet", NotMet),
            ("Ozempic", "Rybelsus", NotMet),
            ("Ozempic", "Victoza", NotMet),
            ("Ozempic", "Januvia", Met),
            ("semaglutide", "semaglutide", Met),
            ("semaglutide", "Ozempic", Unknown),
            ("Ozempic", "melatonin", Met),
            ("Ozempic", "Newdrugumab", Unknown),
        ] {
            let finding = judge_for(
                requested,
                absent(another("GLP-1 receptor agonist")),
                json!({"medications": [active(taken)]}),
            );
            assert_eq!(finding.status, status, "{requested} beside {taken}");
        }
    }

    #[test]
    fn only_what_is_taken_on_the_day_is_concurrent() {
        for (start, end, status, expected) in [
            ("2025-06-01", "", "active", NotMet),
            ("2025-06-01", "2025-12-31", "stopped", Met),
            ("2025-06-01", "2026-01-02", "stopped", NotMet),
            ("2026-01-02", "", "active", Met),
            ("2025-06-01", "2025-12-31", "active", Unknown),
            ("", "", "active", NotMet),
            ("", "", "stopped", Met),
        ] {
            let record = json!({"medications": [med("Victoza", start, end, status, "unknown")]});
            let finding = judge_for(
                "Ozempic",
                absent(named("liraglutide", What::Ingredient)),
                record,
            );
            assert_eq!(finding.status, expected, "{start}..{end} {status}");
        }
        let never = med("Victoza", "", "", "stopped", "contraindication");
        let record = json!({"medications": [never]});
        let finding = judge_for(
            "Ozempic",
            absent(named("liraglutide", What::Ingredient)),
            record,
        );
        assert_eq!(finding.status, Met);
    }

    #[test]
    fn silence_is_told_from_evidence() {
        let criterion = absent(another("GLP-1 receptor agonist"));
        let finding = judge_for("Ozempic", criterion, json!({}));
        assert_eq!((finding.status, finding.basis), (Met, Some(Basis::Absence)));
    }

    #[test]
    fn combinations_routes_and_doses() {
        let present = |drug: DrugRef| Concurrent {
            drugs: vec![drug],
            absent: false,
        };
        let janumet = named("Janumet", What::Brand);
        let inhaled = DrugRef {
            route: Some("inhaled".into()),
            ..named("fluticasone", What::Ingredient)
        };
        let strong = named("high-intensity statin", What::Class);
        let dosed = |dose: &str| json!({"drug": "atorvastatin", "dose": dose, "start": "2025-01-01", "status": "active"});
        for (criterion, meds, status) in [
            (present(janumet.clone()), json!([active("Janumet")]), Met),
            (
                present(janumet.clone()),
                json!([active("sitagliptin/metformin")]),
                Met,
            ),
            (
                present(janumet.clone()),
                json!([active("Januvia"), active("metformin")]),
                Met,
            ),
            (present(janumet), json!([active("Januvia")]), NotMet),
            (present(inhaled.clone()), json!([active("Flovent")]), Met),
            (
                present(inhaled.clone()),
                json!([active("fluticasone")]),
                Met,
            ),
            (
                present(inhaled.clone()),
                json!([active("Cutivate")]),
                NotMet,
            ),
            (
                present(inhaled),
                json!([active("fluticasone cream")]),
                NotMet,
            ),
            (
                present(strong.clone()),
                json!([dosed("40 mg once daily")]),
                Met,
            ),
            (
                present(strong.clone()),
                json!([dosed("39.9 mg once daily")]),
                NotMet,
            ),
            (
                present(strong.clone()),
                json!([dosed("20 mg twice daily")]),
                Met,
            ),
            (
                present(strong.clone()),
                json!([dosed("as directed")]),
                Unknown,
            ),
            (present(strong), json!([active("Lipitor")]), Unknown),
        ] {
            let finding = judge_for("Ozempic", criterion.clone(), json!({"medications": meds}));
            assert_eq!(finding.status, status, "{criterion:?} with {meds}");
        }
    }
}
