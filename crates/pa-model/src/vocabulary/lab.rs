//! Laboratory values, vital signs and scores, and the conversion of their units.

use super::store::{Part, TextList};
use super::table::{self, Row, TableError};
use super::{LabId, Vocabulary};
use crate::{Decimal, units};

/// A laboratory value, vital sign or score.
#[derive(Debug, Clone, Copy)]
pub struct Lab<'v> {
    /// Canonical name.
    pub name: &'v str,
    /// Other names.
    pub synonyms: TextList<'v>,
    /// LOINC codes that mean it.
    pub loinc: TextList<'v>,
    /// Canonical unit, UCUM.
    pub unit: &'v str,
    /// Least plausible value, in the canonical unit.
    pub plausible_min: Option<Decimal>,
    /// Greatest plausible value, in the canonical unit.
    pub plausible_max: Option<Decimal>,
    /// `lab`, `vital`, `score`, `count` or `imaging`.
    pub kind: &'v str,
    /// The canonical unit in comparable form.
    comparable: &'v str,
    /// Units in comparable form.
    units: TextList<'v>,
    /// How to convert from each of `units`.
    conversions: &'v [Conversion],
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct LabRow {
    pub(crate) name: u32,
    pub(crate) synonyms: Part,
    pub(crate) loinc: Part,
    pub(crate) unit: u32,
    pub(crate) plausible_min: Option<Decimal>,
    pub(crate) plausible_max: Option<Decimal>,
    pub(crate) kind: u32,
    pub(crate) comparable: u32,
    pub(crate) units: Part,
    pub(crate) conversions: Part,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Conversion {
    pub(crate) factor: Decimal,
    pub(crate) offset: Decimal,
}

impl Vocabulary {
    pub(super) fn read_labs(&mut self, text: &str) -> Result<(), TableError> {
        let (texts, all_conversions) = (&mut self.texts, &mut self.conversions);
        let rows = table::read("labs.csv", text, |row| {
            let mut units = Vec::new();
            let mut conversions = Vec::new();
            for entry in row.list("conversions")? {
                let (unit, conversion) = conversion(row, &entry)?;
                units.push(unit);
                conversions.push(conversion);
            }
            let bound = |column: &str| match row.text(column)? {
                "" => Ok(None),
                text => text
                    .parse()
                    .map(Some)
                    .map_err(|e| row.error(format!("`{column}`: {e}"))),
            };
            let mut loinc = row.list("loinc")?;
            loinc.retain(|code| code != "unknown");
            if let Some(code) = loinc.iter().find(|code| loinc_key(code).is_none()) {
                return Err(row.error(format!("`{code}` is no LOINC code")));
            }
            let unit = row.name("unit")?;
            Ok(LabRow {
                name: texts.push(row.name("lab")?),
                synonyms: texts.push_all(&row.list("synonyms")?),
                loinc: texts.push_all(&loinc),
                unit: texts.push(unit),
                plausible_min: bound("plausible_min")?,
                plausible_max: bound("plausible_max")?,
                kind: texts.push(row.name("kind")?),
                comparable: texts.push(&units::normalize(unit)),
                units: texts.push_all(&units),
                conversions: Part::push(all_conversions, conversions),
            })
        })?;
        let mut by_loinc: Vec<(u128, LabId)> = Vec::new();
        for (id, row) in (0..).map(LabId).zip(&rows) {
            let codes = texts.list(row.loinc);
            by_loinc.extend(codes.iter().filter_map(loinc_key).map(|code| (code, id)));
        }
        // Stable, and the first row of a code stays.
        by_loinc.sort_by_key(|(code, _)| *code);
        by_loinc.dedup_by_key(|(code, _)| *code);
        self.by_loinc = by_loinc.into();
        self.lab_rows = rows.into();
        Ok(())
    }

    pub(super) fn lab_view(&self, row: &LabRow) -> Lab<'_> {
        Lab {
            name: self.texts.get(row.name),
            synonyms: self.texts.list(row.synonyms),
            loinc: self.texts.list(row.loinc),
            unit: self.texts.get(row.unit),
            plausible_min: row.plausible_min,
            plausible_max: row.plausible_max,
            kind: self.texts.get(row.kind),
            comparable: self.texts.get(row.comparable),
            units: self.texts.list(row.units),
            conversions: row.conversions.of(&self.conversions),
        }
    }

    /// The test that a recorded observation is of: its LOINC code decides where it is known.
    pub fn identify_lab(&self, name: &str, loinc: Option<&str>) -> Option<LabId> {
        loinc
            .and_then(|code| self.lab_of_loinc(code))
            .or_else(|| self.find_lab(name))
    }

    fn lab_of_loinc(&self, code: &str) -> Option<LabId> {
        let code = loinc_key(code)?;
        let at = self
            .by_loinc
            .binary_search_by_key(&code, |(known, _)| *known);
        at.ok().map(|at| self.by_loinc[at].1)
    }
}

/// A LOINC code as a number of its own, which is found without looking at texts: a load of a million
/// patients asks for twenty million. `None` where it is longer than any code (ten characters).
fn loinc_key(code: &str) -> Option<u128> {
    let mut bytes = [0; 16];
    let (length, text) = bytes.split_last_mut()?;
    text.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
    // With its length, so that a code and the same with zero bytes behind it differ.
    *length = code.len() as u8;
    Some(u128::from_be_bytes(bytes))
}

fn conversion(row: &Row<'_>, entry: &str) -> Result<(String, Conversion), TableError> {
    let wrong = || row.error(format!("`{entry}` is not `UNIT = factor [+ offset]`"));
    let (unit, formula) = entry.rsplit_once('=').ok_or_else(wrong)?;
    let (factor, offset) = match formula.split_once('+') {
        Some((factor, offset)) => (factor, offset),
        None => (formula, "0"),
    };
    let number = |text: &str| text.trim().parse::<Decimal>().map_err(|_| wrong());
    let conversion = Conversion {
        factor: number(factor)?,
        offset: number(offset)?,
    };
    Ok((units::normalize(unit), conversion))
}

impl Lab<'_> {
    /// A value in the canonical unit; `None` where the unit is not known for this test. Only a
    /// score or count may come without a unit.
    pub fn canonical(&self, value: Decimal, unit: Option<&str>) -> Option<Decimal> {
        // Nearly always it is written so.
        if !self.unit.is_empty() && unit == Some(self.unit) {
            return Some(value);
        }
        let written = units::normalize(unit.unwrap_or_default());
        if written.is_empty() {
            return matches!(self.kind, "score" | "count").then_some(value);
        }
        if written == self.comparable {
            return Some(value);
        }
        let at = self.units.iter().position(|unit| unit == written)?;
        let conversion = self.conversions[at];
        let product = value.ratio(conversion.factor, Decimal::from(1))?;
        // Four places: finer than any threshold, coarser than the factors' own rounding.
        Some(product.checked_add(conversion.offset)?.round(4))
    }
}

#[cfg(test)]
mod tests {
    use super::loinc_key;

    #[test]
    fn different_codes_have_different_keys() {
        let keys: Vec<_> = [
            "",
            "4548-4",
            "4548-5",
            "14548-4",
            "4548-4\0",
            "\u{0}4548-4",
            "100000-9",
        ]
        .iter()
        .map(|code| loinc_key(code))
        .collect();
        for (at, key) in keys.iter().enumerate() {
            assert!(key.is_some() && !keys[..at].contains(key), "{at}");
        }
        assert_eq!(loinc_key("a text that is no code"), None);
        assert!(loinc_key(&"1".repeat(15)).is_some() && loinc_key(&"1".repeat(16)).is_none());
    }
}
