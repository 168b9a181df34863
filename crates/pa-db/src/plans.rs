//! Plan rows: which row speaks of a drug.

use pa_model::plan::PlanRow;
use pa_model::vocabulary::{Vocabulary, words};

use rusqlite::OptionalExtension;

use crate::read::Nearest;
use crate::{Database, DbError};

/// The row of a plan that speaks of a drug.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanMatch {
    /// This one.
    Row(Box<PlanRow>),
    /// The name means several of the plan's drugs, which are listed as the plan names them:
    /// an ingredient that is sold under several brands.
    Several(Vec<String>),
    /// None.
    Nothing,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanName {
    /// Its id.
    pub plan_id: String,
    /// Its name.
    pub plan: String,
    /// Its payer.
    pub payer: String,
}

impl Database {
    /// Every row of a plan, in the order of loading.
    pub fn plan_rows(&self, plan_id: &str) -> Result<Vec<PlanRow>, DbError> {
        let failed = |e| self.failed(e);
        let sql = "SELECT record FROM plan WHERE plan_id = ? ORDER BY rowid";
        let mut statement = self.connection.prepare_cached(sql).map_err(failed)?;
        let texts = statement
            .query_map([plan_id], |row| row.get::<_, String>(0))
            .map_err(failed)?;
        let mut rows = Vec::new();
        for text in texts {
            rows.push(self.read(&format!("plan {plan_id}"), &text.map_err(failed)?)?);
        }
        Ok(rows)
    }

    /// Whether there is any row of a plan.
    pub fn plan_exists(&self, plan_id: &str) -> Result<bool, DbError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM plan WHERE plan_id = ?)";
        self.connection
            .query_row(sql, [plan_id], |row| row.get(0))
            .map_err(|e| self.failed(e))
    }

    /// The row of a plan that speaks of a drug, named by brand or ingredient, also with strength
    /// and form around it. The same name comes first, then the same brand; a name without a brand
    /// means the plan's drugs of the same ingredients, and a brand also the plan's row of its
    /// ingredients where that names no brand.
    pub fn plan_row(
        &self,
        plan_id: &str,
        drug: &str,
        vocabulary: &Vocabulary,
    ) -> Result<PlanMatch, DbError> {
        if let Some(same) = self.plan_row_named(plan_id, drug)? {
            return Ok(PlanMatch::Row(Box::new(same)));
        }
        let Some(meant) = vocabulary.resolve_drug(drug) else {
            return Ok(PlanMatch::Nothing);
        };
        let rows = self.plan_rows(plan_id)?;
        let resolved: Vec<_> = rows
            .iter()
            .filter_map(|row| vocabulary.resolve_drug(&row.drug).map(|name| (row, name)))
            .collect();
        let brand = resolved
            .iter()
            .find(|(_, name)| meant.brand.is_some() && name.brand == meant.brand);
        if let Some((row, _)) = brand {
            return Ok(PlanMatch::Row(Box::new((*row).clone())));
        }
        let same_ingredients = |ids: &[pa_model::vocabulary::IngredientId]| {
            ids.len() == meant.ingredients.len()
                && ids.iter().all(|id| meant.ingredients.contains(id))
        };
        let fitting: Vec<&PlanRow> = resolved
            .iter()
            .filter(|(_, name)| meant.brand.is_none() || name.brand.is_none())
            .filter(|(_, name)| same_ingredients(&name.ingredients))
            .map(|(row, _)| *row)
            .collect();
        Ok(match fitting.as_slice() {
            [] => PlanMatch::Nothing,
            [one] => PlanMatch::Row(Box::new((*one).clone())),
            several => PlanMatch::Several(several.iter().map(|row| row.drug.clone()).collect()),
        })
    }

    /// The row of a plan for a drug by the name it has there.
    fn plan_row_named(&self, plan_id: &str, drug: &str) -> Result<Option<PlanRow>, DbError> {
        let sql = "SELECT record FROM plan WHERE plan_id = ? AND drug = ?";
        let found = self.connection.prepare_cached(sql).and_then(|mut s| {
            let key = (plan_id, words::key(drug));
            s.query_row(key, |row| row.get::<_, String>(0)).optional()
        });
        let text = found.map_err(|e| self.failed(e))?;
        text.map(|text| self.read(&format!("plan {plan_id}"), &text))
            .transpose()
    }

    /// Every plan once, by id.
    pub fn plans(&self) -> Result<Vec<PlanName>, DbError> {
        let failed = |e| self.failed(e);
        // With a bare column SQLite gives that of the row with the least rowid of each group.
        let sql = "SELECT record, min(rowid) FROM plan GROUP BY plan_id ORDER BY plan_id";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let texts = statement
            .query_map([], |row| row.get::<_, String>(0))
            .map_err(failed)?;
        let mut plans = Vec::new();
        for text in texts {
            let row: PlanRow = self.read("a plan", &text.map_err(failed)?)?;
            plans.push(PlanName {
                plan_id: row.plan_id,
                plan: row.plan,
                payer: row.payer,
            });
        }
        Ok(plans)
    }

    /// The plan ids nearest to one that is not there.
    pub fn nearest_plans(&self, plan_id: &str, limit: usize) -> Result<Vec<String>, DbError> {
        let failed = |e| self.failed(e);
        let sql = "SELECT DISTINCT plan_id FROM plan ORDER BY plan_id";
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let ids = statement
            .query_map([], |row| row.get::<_, String>(0))
            .map_err(failed)?;
        let mut near = Nearest::to(plan_id);
        for id in ids {
            near.offer(&id.map_err(failed)?, limit);
        }
        Ok(near.best(limit))
    }
}
