//! From the files to what the generator draws from, with every mistake named.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};

use super::file::{
    ByDoseFile, CodeFile, CohortFile, CommonFile, ConditionFile, DrugFile, MarginalFile, OtherUnit,
    PeopleFile, ProfileFile, TreatmentFile, VariableFile,
};
use super::{
    CKD, CKD4, COMMON, Choice, Code, Coded, Cohort, Condition, Derived, Drug, Family, Known,
    Latent, Line, MOST, Marginal, Marginals, Marker, Measure, OBESE, PEOPLE, PREFERENCES, People,
    Preference, Profile, Program, T2D, Table, Treatment, Variable, Written,
};
use crate::chance::TREATMENTS;
use crate::day::Day;
use crate::formulary;
use crate::number::normal_quantile;
use crate::text::{Piece, Word};

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

fn read_drug(file: &DrugFile, bit: usize, measures: &[Measure], flags: &mut Flags) -> Result<Drug> {
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

/// The standard normal number that a share of all exceed.
fn above(share: f64) -> f64 {
    match share {
        s if s <= 0.0 => f64::INFINITY,
        s if s >= 1.0 => f64::NEG_INFINITY,
        s => normal_quantile(1.0 - s),
    }
}

/// Correlations of the latents so far, by which the weight of a latent's own noise is found.
#[derive(Default)]
struct Correlations {
    keys: Vec<String>,
    rows: Vec<Vec<f64>>,
}

impl Correlations {
    fn latent(&self, on: &BTreeMap<String, f64>) -> Result<Latent> {
        let mut terms = Vec::new();
        for (key, weight) in on {
            let index = self.keys.iter().position(|known| known == key);
            terms.push((
                index.with_context(|| format!("`on` names `{key}`, not yet drawn"))?,
                *weight,
            ));
        }
        let explained: f64 = terms
            .iter()
            .flat_map(|a| {
                terms
                    .iter()
                    .map(move |b| a.1 * b.1 * self.between(a.0, b.0))
            })
            .sum();
        ensure!(
            explained < 1.0,
            "the weights of `on` explain more than everything"
        );
        Ok(Latent {
            terms,
            rest: (1.0 - explained).sqrt(),
        })
    }

    fn add(&mut self, key: &str, latent: &Latent) -> Result<()> {
        ensure!(
            !self.keys.iter().any(|known| known == key),
            "`{key}` is drawn twice"
        );
        let row = (0..self.keys.len())
            .map(|other| {
                latent
                    .terms
                    .iter()
                    .map(|(i, w)| w * self.between(*i, other))
                    .sum()
            })
            .collect();
        self.rows.push(row);
        self.keys.push(key.to_owned());
        Ok(())
    }

    fn between(&self, a: usize, b: usize) -> f64 {
        if a == b {
            1.0
        } else {
            self.rows[a.max(b)][a.min(b)]
        }
    }
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

fn read_variable(
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

fn read_condition(
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

fn read_treatment(
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
