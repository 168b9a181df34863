//! Drugs, and the treatments that are steps of them.

use anyhow::{Context, Result, bail, ensure};

use super::latent::{Correlations, above};
use super::{Flags, Shared, measure};
use crate::day::Day;
use crate::number::normal_quantile;
use crate::profile::file::{ByDoseFile, DrugFile, TreatmentFile};
use crate::profile::{
    Choice, Drug, MOST, Marker, Measure, PREFERENCES, Preference, Treatment, Variable,
};

pub(super) fn read_drug(
    file: &DrugFile,
    bit: usize,
    measures: &[Measure],
    flags: &mut Flags,
) -> Result<Drug> {
    ensure!(bit < 128, "more than 128 ingredients");
    ensure!(
        !file.names.is_empty() && !file.doses.is_empty(),
        "no name or dose"
    );
    ensure!(!file.reasons.is_empty(), "no reason for intolerance");
    let mut contraindicated = 0;
    for name in &file.contraindicated {
        contraindicated |= flags.flag(name)?;
    }
    ensure!(
        (contraindicated == 0) == file.contraindication.is_none(),
        "contraindication"
    );
    let by_dose = |numbers: &ByDoseFile| {
        let numbers = match numbers {
            ByDoseFile::All(number) => vec![*number; file.doses.len()],
            ByDoseFile::Each(numbers) => numbers.clone(),
        };
        ensure!(
            numbers.len() == file.doses.len(),
            "not a number for each dose"
        );
        Ok(numbers)
    };
    let effects = file
        .effect
        .iter()
        .map(|(key, fall)| Ok((measure(measures, key)?, by_dose(fall)?)));
    let weight = file.weight.as_ref().map_or(Ok(Vec::new()), by_dose)?;
    ensure!(
        (file.spread > 0.0) != weight.is_empty(),
        "`weight` and `spread` go together"
    );
    Ok(Drug {
        key: file.key.clone(),
        ingredient: file.ingredient.clone(),
        bit: 1 << bit,
        since: file.since.map_or(Day(i32::MIN), |date| {
            Day::from_civil(date.year().into(), date.month().into(), date.day().into())
        }),
        names: file.names.clone(),
        class: file.class.clone(),
        doses: file.doses.clone(),
        effects: effects.collect::<Result<_>>()?,
        slims: weight.iter().any(|change| *change < -0.02),
        weight,
        spread: file.spread,
        intolerance: file.intolerance,
        abandoned: file.abandoned,
        reasons: file.reasons.clone(),
        contraindicated,
        contraindication: file.contraindication.clone(),
        continues: file.continues,
        displaces: (file.displaces > 0.0).then(|| above(file.displaces)),
        days: file.months * 30.4,
    })
}

pub(super) fn read_treatment(
    file: &TreatmentFile,
    latents: &Correlations,
    variables: &[Variable],
    context: &Shared<'_>,
    flags: &mut Flags,
) -> Result<Treatment> {
    let marker = match (&file.marker, file.goal) {
        (Some(key), Some(goal)) => {
            let measure = measure(context.measures, key)?;
            let variable = variables.iter().position(|v| v.measure == Some(measure));
            let variable = variable.with_context(|| format!("no variable `{key}`"))?;
            Some(Marker {
                variable,
                measure,
                goal,
                band: file.band,
                relative: file.relative,
            })
        }
        (None, None) => None,
        _ => bail!("`marker` and `goal` go together"),
    };
    ensure!(
        file.loss.is_none() || marker.is_none(),
        "`marker` or `loss`, not both"
    );
    ensure!(
        file.preferences.len() <= PREFERENCES,
        "more than {PREFERENCES} preferences"
    );
    for preference in &file.preferences {
        let known = context
            .drugs
            .iter()
            .any(|drug| drug.class == preference.class);
        ensure!(known, "no drug of the class `{}`", preference.class);
        let rising = preference.ages.is_sorted_by(|a, b| a[0] < b[0]);
        ensure!(rising, "the ages of a preference do not rise");
    }
    let total: f64 = file.depth.iter().sum();
    ensure!(
        (total - 1.0).abs() < 1e-9,
        "the shares of `depth` sum to {total}"
    );
    ensure!(
        file.depth.len() <= file.steps.len() + 1,
        "`depth` has more steps than `steps`"
    );
    let mut sum = 0.0;
    let thresholds = file.depth[..file.depth.len() - 1].iter().map(|share| {
        sum += share;
        if sum <= 0.0 {
            f64::NEG_INFINITY
        } else {
            normal_quantile(sum.min(1.0 - 1e-12))
        }
    });
    let steps = file.steps.iter().map(|step| {
        ensure!(step.len() <= MOST, "more than {MOST} drugs in a step");
        step.iter()
            .map(|(key, share)| {
                let drug = context.drugs.iter().position(|drug| drug.key == *key);
                let drug = drug.with_context(|| format!("no drug `{key}`"))?;
                let class = &context.drugs[drug].class;
                Ok(Choice {
                    drug,
                    share: *share,
                    preference: file.preferences.iter().position(|p| p.class == *class),
                })
            })
            .collect::<Result<Vec<_>>>()
    });
    Ok(Treatment {
        needs: file
            .needs
            .as_deref()
            .map_or(Ok(0), |name| flags.flag(name))?,
        marker,
        loss: file.loss,
        failure: file.failure.clone(),
        latent: latents.latent(&file.on)?,
        displacing: latents.latent(&file.displaces_on)?,
        displacing_far: file.displaces_far,
        preferences: file
            .preferences
            .iter()
            .map(|preference| Preference {
                ages: preference.ages.clone(),
                obese: preference.obese,
                women: preference.women,
            })
            .collect(),
        thresholds: thresholds.collect(),
        declines: (file.declines > 0.0).then(|| above(file.declines)),
        declining: latents.latent(&file.declines_on)?,
        days: file.months * 30.4,
        stopped: file.stopped,
        steps: steps.collect::<Result<_>>()?,
    })
}
