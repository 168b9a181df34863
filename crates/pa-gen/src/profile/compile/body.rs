//! Variables and conditions, with their distributions.

use anyhow::{Context, Result, bail, ensure};

use super::latent::{Correlations, above};
use super::{Flags, measure};
use crate::number::normal_quantile;
use crate::profile::file::{CodeFile, ConditionFile, MarginalFile, VariableFile};
use crate::profile::{Code, Condition, Marginal, Marginals, Measure, Table, Variable};

pub(super) fn read_variable(
    file: &VariableFile,
    latents: &Correlations,
    measures: &[Measure],
    flags: &mut Flags,
) -> Result<Variable> {
    let everybody = MarginalFile {
        normal: file.normal,
        shifted_log: file.shifted_log,
        quantiles: file.quantiles.clone(),
        ages: file.ages.clone(),
    };
    let marginal = |own: Option<&MarginalFile>| read_ages(own.unwrap_or(&everybody));
    let by_age = |own: Option<&MarginalFile>| own.is_some_and(|own| own.ages.is_some());
    let ages = by_age(Some(&everybody)) || by_age(file.women.as_ref()) || by_age(file.men.as_ref());
    ensure!(file.key != "age" || !ages, "age depends on itself");
    // What conditions and other values were worked out from does not change afterwards.
    let fixed = ["age", "height", "bmi", "egfr"];
    ensure!(
        file.among.is_empty() || !fixed.contains(&file.key.as_str()),
        "`among` of {} cannot be",
        file.key
    );
    let among = file.among.iter().map(|(key, marginal)| {
        let marginal = read_ages(marginal)?;
        Ok((flags.flag(key)?, [marginal.clone(), marginal]))
    });
    let among = among.collect::<Result<Vec<(u64, Marginals)>>>()?;
    Ok(Variable {
        latent: latents.latent(&file.on)?,
        marginal: [marginal(file.women.as_ref())?, marginal(file.men.as_ref())?],
        among,
        range: file.range,
        measure: if file.key == "age" {
            None
        } else {
            Some(measure(measures, &file.key)?)
        },
        measured: file.measured,
        repeats: file.repeats,
        with: file
            .with
            .as_ref()
            .map(|key| {
                let index = latents.keys.iter().position(|known| known == key);
                index.with_context(|| format!("`with` names `{key}`, not yet drawn"))
            })
            .transpose()?,
        given: file
            .given
            .as_deref()
            .map(|name| flags.flag(name))
            .transpose()?,
    })
}

/// A distribution by age: its own for each band, or the same for all.
fn read_ages(file: &MarginalFile) -> Result<[Marginal; 3]> {
    let Some(ages) = &file.ages else {
        let marginal = read_marginal(file)?;
        return Ok([marginal.clone(), marginal.clone(), marginal]);
    };
    let alone = file.normal.is_none() && file.shifted_log.is_none() && file.quantiles.is_none();
    let nested = ages.iter().any(|age| age.ages.is_some());
    match ages.as_slice() {
        [young, middle, old] if alone && !nested => Ok([
            read_marginal(young)?,
            read_marginal(middle)?,
            read_marginal(old)?,
        ]),
        _ => bail!("`ages` are three distributions, and nothing beside them"),
    }
}

fn read_marginal(file: &MarginalFile) -> Result<Marginal> {
    match (file.normal, file.shifted_log, &file.quantiles) {
        (Some([mean, deviation]), None, None) => Ok(Marginal::Normal(mean, deviation)),
        (None, Some([shift, mean, deviation]), None) => {
            Ok(Marginal::ShiftedLog(shift, mean, deviation))
        }
        (None, None, Some(points)) => {
            let rising = points
                .windows(2)
                .all(|pair| pair[0][0] < pair[1][0] && pair[0][1] <= pair[1][1]);
            let inside = points.iter().all(|point| point[0] > 0.0 && point[0] < 1.0);
            ensure!(
                points.len() >= 2 && rising && inside,
                "quantiles do not rise between 0 and 1"
            );
            let points: Vec<_> = points
                .iter()
                .map(|point| (normal_quantile(point[0]), point[1]))
                .collect();
            Ok(Marginal::Table(Table::new(&points)))
        }
        _ => bail!("give one of `normal`, `shifted_log`, `quantiles`"),
    }
}

pub(super) fn read_condition(
    file: &ConditionFile,
    latents: &Correlations,
    flags: &mut Flags,
) -> Result<Condition> {
    ensure!(
        file.codes.is_empty() || file.kinds.is_empty(),
        "`codes` or `kinds`, not both"
    );
    let codes: &Vec<CodeFile> = if file.kinds.is_empty() {
        &file.codes
    } else {
        &file.kinds
    };
    ensure!((1..=8).contains(&codes.len()), "no code, or more than 8");
    let women = file.women.unwrap_or(file.share).by_age().map(above);
    let men = file.men.unwrap_or(file.share).by_age().map(above);
    Ok(Condition {
        flag: flags.flag(&file.key)?,
        latent: latents.latent(&file.on)?,
        thresholds: [women, men],
        under: file.under.unwrap_or(f64::INFINITY),
        codes: codes
            .iter()
            .map(|code| read_code(code, latents))
            .collect::<Result<_>>()?,
        weights: codes.iter().map(|code| code.share).collect(),
        kinds: !file.kinds.is_empty(),
        years: file.years,
        resolved: file.resolved,
    })
}

fn read_code(file: &CodeFile, latents: &Correlations) -> Result<Code> {
    let above = file.above.as_ref().map(|(key, value)| -> Result<_> {
        let index = latents.keys.iter().position(|known| known == key);
        Ok((
            index.with_context(|| format!("`above` names `{key}`, not yet drawn"))?,
            *value,
        ))
    });
    Ok(Code {
        icd10: file.icd10.clone(),
        name: file.name.clone(),
        above: above.transpose()?,
    })
}
