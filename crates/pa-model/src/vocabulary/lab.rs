//! Laboratory values, vital signs and scores, and the conversion of their units.

use super::table::{self, Row, TableError};
use super::{LabId, Vocabulary};
use crate::{Decimal, units};

/// A laboratory value, vital sign or score.
#[derive(Debug, Clone)]
pub struct Lab {
    /// Canonical name.
    pub name: String,
    /// Other names.
    pub synonyms: Vec<String>,
    /// LOINC codes that mean it.
    pub loinc: Vec<String>,
    /// Canonical unit, UCUM.
    pub unit: String,
    /// Least plausible value, in the canonical unit.
    pub plausible_min: Option<Decimal>,
    /// Greatest plausible value, in the canonical unit.
    pub plausible_max: Option<Decimal>,
    /// `lab`, `vital`, `score`, `count` or `imaging`.
    pub kind: String,
    conversions: Vec<Conversion>,
}

#[derive(Debug, Clone)]
struct Conversion {
    unit: String,
    factor: Decimal,
    offset: Decimal,
}

pub(super) fn read_labs(text: &str) -> Result<Vec<Lab>, TableError> {
    table::read("labs.csv", text, |row| {
        let mut conversions = Vec::new();
        for entry in row.list("conversions")? {
            conversions.push(conversion(row, &entry)?);
        }
        let bound = |column: &str| match row.text(column)? {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|e| row.error(format!("`{column}`: {e}"))),
        };
        Ok(Lab {
            name: row.name("lab")?,
            synonyms: row.list("synonyms")?,
            loinc: row
                .list("loinc")?
                .into_iter()
                .filter(|c| c != "unknown")
                .collect(),
            unit: row.name("unit")?,
            plausible_min: bound("plausible_min")?,
            plausible_max: bound("plausible_max")?,
            kind: row.name("kind")?,
            conversions,
        })
    })
}

fn conversion(row: &Row<'_>, entry: &str) -> Result<Conversion, TableError> {
    let wrong = || row.error(format!("`{entry}` is not `UNIT = factor [+ offset]`"));
    let (unit, formula) = entry.rsplit_once('=').ok_or_else(wrong)?;
    let (factor, offset) = match formula.split_once('+') {
        Some((factor, offset)) => (factor, offset),
        None => (formula, "0"),
    };
    let number = |text: &str| text.trim().parse::<Decimal>().map_err(|_| wrong());
    Ok(Conversion {
        unit: units::normalize(unit),
        factor: number(factor)?,
        offset: number(offset)?,
    })
}

impl Lab {
    /// A value in the canonical unit; `None` where the unit is not known for this test. Only a
    /// score or count may come without a unit.
    pub fn canonical(&self, value: Decimal, unit: Option<&str>) -> Option<Decimal> {
        // Nearly always it is written so.
        if !self.unit.is_empty() && unit == Some(self.unit.as_str()) {
            return Some(value);
        }
        let written = units::normalize(unit.unwrap_or_default());
        if written.is_empty() {
            return matches!(self.kind.as_str(), "score" | "count").then_some(value);
        }
        if written == units::normalize(&self.unit) {
            return Some(value);
        }
        let conversion = self.conversions.iter().find(|c| c.unit == written)?;
        let product = value.ratio(conversion.factor, Decimal::from(1))?;
        // Four places: finer than any threshold, coarser than the factors' own rounding.
        Some(product.checked_add(conversion.offset)?.round(4))
    }
}

impl Vocabulary {
    /// The test that a recorded observation is of: its LOINC code decides where it is known.
    pub fn identify_lab(&self, name: &str, loinc: Option<&str>) -> Option<LabId> {
        loinc
            .and_then(|code| self.by_loinc.get(code).copied())
            .or_else(|| self.find_lab(name))
    }
}
