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
    doubts: Vec<String>,
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
                    Doubt::Dose => self.doubts.push(format!("daily dose of {}", med.entry.drug)),
                    Doubt::Release => {
                        self.doubts.push(format!("release form of {}", med.entry.drug));
                    }
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
        let doubts = self.doubts.iter().cloned();
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
        doubts.chain(ended).chain(names).chain(brand).collect()
    }
}

#[cfg(test)]
mod tests;
