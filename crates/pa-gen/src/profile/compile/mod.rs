//! From the files to what the generator draws from, with every mistake named.

mod body;
mod latent;
#[cfg(test)]
mod tests;
mod therapy;

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::file::{CohortFile, CommonFile, OtherUnit, PeopleFile, ProfileFile};
use super::{
    CKD, CKD4, COMMON, Code, Coded, Cohort, Derived, Drug, Family, Known, Line, Measure, OBESE,
    PEOPLE, People, Profile, Program, T2D, Written,
};
use crate::chance::TREATMENTS;
use crate::formulary;
use crate::text::{Piece, Word};
use body::{read_condition, read_variable};
use latent::Correlations;
use therapy::{read_drug, read_treatment};

/// Names of flags, each a bit.
struct Flags(BTreeMap<String, u64>);

impl Flags {
    fn new() -> Self {
        let known = [("ckd4", CKD4), ("ckd", CKD), ("obese", OBESE), ("t2d", T2D)];
        Self(
            known
                .iter()
                .map(|(name, flag)| ((*name).to_owned(), *flag))
                .collect(),
        )
    }

    fn flag(&mut self, name: &str) -> Result<u64> {
        if let Some(flag) = self.0.get(name) {
            return Ok(*flag);
        }
        ensure!(self.0.len() < 64, "more than 64 conditions");
        let flag = 1 << self.0.len();
        self.0.insert(name.to_owned(), flag);
        Ok(flag)
    }
}

pub(super) fn compile(name: &str, text: &str) -> Result<Profile> {
    let file = format!("data/profiles/{name}.toml");
    let profile: ProfileFile = toml::from_str(text).context(file.clone())?;
    let common: CommonFile = toml::from_str(COMMON).context("data/profiles/common.toml")?;
    ensure!(
        common.measures.len() <= crate::patient::MEASURES,
        "too many measures"
    );
    let people: PeopleFile = toml::from_str(PEOPLE).context("data/profiles/people.toml")?;
    let people = People::from(people);
    ensure!(
        !people.women.is_empty() && !people.men.is_empty() && !people.family.is_empty(),
        "data/profiles/people.toml: no names"
    );
    ensure!(
        !people.streets.is_empty() && !people.towns.is_empty(),
        "data/profiles/people.toml: no streets or towns"
    );
    let mut flags = Flags::new();
    let mut ingredients: Vec<&Word> = Vec::new();
    let drugs = common
        .drugs
        .iter()
        .map(|drug| {
            let known = ingredients
                .iter()
                .position(|known| **known == drug.ingredient);
            let bit = known.unwrap_or_else(|| {
                ingredients.push(&drug.ingredient);
                ingredients.len() - 1
            });
            read_drug(drug, bit, &common.measures, &mut flags).with_context(|| drug.key.clone())
        })
        .collect::<Result<Vec<_>>>()
        .context("data/profiles/common.toml")?;
    let family = common
        .family
        .iter()
        .map(|entry| {
            Ok(Family {
                code: Code {
                    icd10: entry.icd10.clone(),
                    name: entry.name.clone(),
                    above: None,
                },
                share: entry.share,
                flag: entry
                    .blocks
                    .as_deref()
                    .map_or(Ok(0), |name| flags.flag(name))?,
            })
        })
        .collect::<Result<_>>()?;
    let plans = lines()?;
    let context = Shared {
        measures: &common.measures,
        drugs: &drugs,
        plans: &plans,
    };
    let mut cohorts = Vec::new();
    for cohort in &profile.cohorts {
        let read = read_cohort(cohort, &context, &mut flags);
        cohorts.push(read.with_context(|| format!("{file}: cohort {}", cohort.key))?);
    }
    Ok(Profile {
        title: profile.title,
        shares: profile.cohorts.iter().map(|cohort| cohort.share).collect(),
        cohorts,
        written: common
            .measures
            .iter()
            .map(|measure| write_measure(measure).with_context(|| measure.key.clone()))
            .collect::<Result<_>>()
            .context("data/profiles/common.toml")?,
        derived: derived(&common.measures)?,
        coded: Coded::new(),
        drugs,
        allergies: common.allergies,
        family,
        people,
        measures: common.measures,
        plans,
    })
}

/// What cohorts refer to.
struct Shared<'a> {
    measures: &'a [Measure],
    drugs: &'a [Drug],
    plans: &'a [Line],
}

fn lines() -> Result<Vec<Line>> {
    let mut lines: Vec<Line> = Vec::new();
    for payer in formulary::payers()? {
        for plan in payer.plans {
            let id = Word::from(format!("{}-{}", payer.id, plan.id));
            match lines
                .iter_mut()
                .find(|line| line.name == plan.line_of_business)
            {
                Some(line) => line.plans.push(id),
                None => lines.push(Line {
                    name: plan.line_of_business,
                    plans: vec![id],
                }),
            }
        }
    }
    Ok(lines)
}

fn measure(measures: &[Measure], key: &str) -> Result<usize> {
    let index = measures.iter().position(|measure| measure.key == key);
    index.with_context(|| format!("no measure `{key}`"))
}

fn derived(measures: &[Measure]) -> Result<Derived> {
    Ok(Derived {
        weight: measure(measures, "weight")?,
        bmi: measure(measures, "bmi")?,
        creatinine: measure(measures, "creatinine")?,
        egfr: measure(measures, "egfr")?,
        cholesterol: measure(measures, "tc")?,
    })
}

/// What is written around the value of a measurement, in its own unit and in the other.
fn write_measure(measure: &Measure) -> Result<[Written; 2]> {
    let other = measure.other.as_ref();
    let own = (&measure.loinc, &measure.unit, measure.decimals);
    let written = |(loinc, unit, decimals): (&Option<Word>, &Word, u8)| -> Result<Written> {
        let name = measure.name.escaped();
        let loinc = loinc.as_ref().map_or(String::new(), |loinc| {
            format!(r#","loinc":"{}""#, loinc.escaped())
        });
        let before = format!(r#"{{"name":"{name}"{loinc},"value":"#);
        let after = format!(r#","unit":"{}","date":""#, unit.escaped());
        Ok(Written {
            before: Piece::new(&before)?,
            after: Piece::new(&after)?,
            decimals,
        })
    };
    let in_other = |other: &'_ OtherUnit| written((&other.loinc, &other.unit, other.decimals));
    Ok([written(own)?, other.map_or_else(|| written(own), in_other)?])
}

fn read_cohort(file: &CohortFile, context: &Shared<'_>, flags: &mut Flags) -> Result<Cohort> {
    let mut latents = Correlations::default();
    let mut variables = Vec::new();
    for variable in &file.variables {
        let read = read_variable(variable, &latents, context.measures, flags);
        let read = read.with_context(|| format!("variable {}", variable.key))?;
        latents.add(&variable.key, &read.latent)?;
        variables.push(read);
    }
    ensure!(
        latents.keys.first().is_some_and(|key| key == "age"),
        "the first variable is not age"
    );
    let known = known(&latents.keys)?;
    let mut conditions = Vec::new();
    for condition in &file.conditions {
        let read = read_condition(condition, &latents, flags);
        let read = read.with_context(|| format!("condition {}", condition.key))?;
        latents.add(&condition.key, &read.latent)?;
        conditions.push(read);
    }
    ensure!(
        latents.keys.len() <= crate::patient::LATENTS,
        "too many variables and conditions"
    );
    let treatments = file
        .treatments
        .iter()
        .enumerate()
        .map(|(index, treatment)| {
            read_treatment(treatment, &latents, &variables, context, flags)
                .with_context(|| format!("treatment {}", index + 1))
        });
    let treatments = treatments.collect::<Result<_>>()?;
    ensure!(
        file.treatments.len() <= TREATMENTS,
        "more than {TREATMENTS} treatments"
    );
    let insurance = |shares: &BTreeMap<String, f64>| -> Result<Vec<f64>> {
        for name in shares.keys() {
            ensure!(
                context.plans.iter().any(|line| line.name == *name),
                "no plan of line `{name}`"
            );
        }
        Ok(context
            .plans
            .iter()
            .map(|line| shares.get(&line.name).copied().unwrap_or(0.0))
            .collect())
    };
    Ok(Cohort {
        key: file.key.clone(),
        women: file.women,
        specialties: file
            .specialties
            .keys()
            .map(|name| Word::from(name.as_str()))
            .collect(),
        specialty_weights: file.specialties.values().copied().collect(),
        insurance: [
            insurance(&file.insurance.under_65)?,
            insurance(&file.insurance.from_65)?,
        ],
        variables,
        conditions,
        treatments,
        programs: file
            .programs
            .iter()
            .map(|program| Program {
                name: program.name.clone(),
                share: program.share,
                months: program.months,
                current: program.current,
            })
            .collect(),
        known,
        codes_obesity: file.coded.iter().any(|code| code == "obesity"),
        codes_ckd: file.coded.iter().any(|code| code == "ckd"),
    })
}

fn known(keys: &[String]) -> Result<Known> {
    let find = |key: &str| keys.iter().position(|known| known == key);
    let need = |key: &str| find(key).with_context(|| format!("no variable `{key}`"));
    let lipids = match (find("ldl"), find("hdl"), find("tg")) {
        (Some(ldl), Some(hdl), Some(tg)) => Some([ldl, hdl, tg]),
        _ => None,
    };
    Ok(Known {
        height: need("height")?,
        bmi: need("bmi")?,
        hba1c: find("hba1c"),
        egfr: find("egfr"),
        uacr: find("uacr"),
        lipids,
    })
}
