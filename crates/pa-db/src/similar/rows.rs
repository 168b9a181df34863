//! The packed form: rows of features in a box, and the bounds of a box.
//!
//! Numbers are little-endian. A row: rowid `u32`, age in days `i32`, HbA1c and BMI `u16`, number of
//! diagnoses `u8`, each diagnosis `u16`.

use super::features::{self, Category, Features, Likeness};

/// Stands for no value of HbA1c or BMI.
pub(super) const MISSING: u16 = u16::MAX;
/// Bytes of a row before its diagnoses.
pub(super) const HEAD: usize = 13;
/// Bytes of a box's bounds in the directory.
pub(super) const BOUNDS: usize = 28;

/// Appends a row.
pub(super) fn pack(rowid: u32, features: &Features, out: &mut Vec<u8>) {
    out.extend(rowid.to_le_bytes());
    out.extend(features.age_days.to_le_bytes());
    out.extend(features.hba1c.unwrap_or(MISSING).to_le_bytes());
    out.extend(features.bmi.unwrap_or(MISSING).to_le_bytes());
    // `Features` has no more than a byte counts.
    out.push(features.diagnoses.len() as u8);
    features
        .diagnoses
        .iter()
        .for_each(|category| out.extend(category.0.to_le_bytes()));
}

/// A row where it lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'b> {
    pub(super) rowid: u32,
    pub(super) age_days: i32,
    pub(super) hba1c: Option<u16>,
    pub(super) bmi: Option<u16>,
    diagnoses: &'b [u8],
    /// Bytes it takes.
    pub(super) bytes: usize,
}

impl<'b> Row<'b> {
    /// The first row of these bytes; `None` where they are cut off.
    pub(super) fn first(bytes: &'b [u8]) -> Option<Self> {
        let count = usize::from(*bytes.get(HEAD - 1)?);
        Some(Self {
            rowid: u32::from_le_bytes(bytes.first_chunk().copied()?),
            age_days: i32::from_le_bytes(bytes[4..].first_chunk().copied()?),
            hba1c: present(u16::from_le_bytes(bytes[8..].first_chunk().copied()?)),
            bmi: present(u16::from_le_bytes(bytes[10..].first_chunk().copied()?)),
            diagnoses: bytes.get(HEAD..HEAD + 2 * count)?,
            bytes: HEAD + 2 * count,
        })
    }

    pub(super) fn diagnoses(&self) -> impl ExactSizeIterator<Item = Category> + use<'b> {
        let pairs = self.diagnoses.chunks_exact(2);
        pairs.map(|pair| Category(u16::from_le_bytes([pair[0], pair[1]])))
    }

    /// How far from a patient, without a list of its own for every row.
    pub(super) fn likeness(&self, to: &Features) -> Likeness {
        let days = self.age_days.abs_diff(to.age_days);
        Likeness::of(to, days, self.hba1c, self.bmi, self.diagnoses())
    }

    /// What it holds.
    #[cfg(test)]
    pub(super) fn features(&self) -> Features {
        Features {
            age_days: self.age_days,
            hba1c: self.hba1c,
            bmi: self.bmi,
            diagnoses: self.diagnoses().collect(),
        }
    }
}

fn present(value: u16) -> Option<u16> {
    (value != MISSING).then_some(value)
}

/// Every row of a box, in order; ends with `None` where the bytes are cut off.
pub(super) fn rows(mut bytes: &[u8]) -> impl Iterator<Item = Option<Row<'_>>> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let row = Row::first(bytes);
        bytes = &bytes[row.map_or(bytes.len(), |row| row.bytes)..];
        Some(row)
    })
}

/// What all patients of a box have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bounds {
    age_days: (i32, i32),
    /// Of those that have a value; none where nobody has.
    hba1c: Option<(u16, u16)>,
    bmi: Option<(u16, u16)>,
    /// Whether everybody has a value.
    all: (bool, bool),
    /// The fewest diagnoses of anybody.
    fewest: u8,
    /// A bit for every diagnosis of anybody; several share one.
    mask: u64,
}

/// The bit of a diagnosis.
fn bit(category: Category) -> u64 {
    1 << (category.0.wrapping_mul(40_503) >> 10)
}

impl Bounds {
    /// The bounds of one patient.
    pub(super) fn of(row: &Row<'_>) -> Self {
        let point = |value: Option<u16>| value.map(|v| (v, v));
        Self {
            age_days: (row.age_days, row.age_days),
            hba1c: point(row.hba1c),
            bmi: point(row.bmi),
            all: (row.hba1c.is_some(), row.bmi.is_some()),
            fewest: row.diagnoses().len() as u8,
            mask: row.diagnoses().fold(0, |mask, d| mask | bit(d)),
        }
    }

    /// The bounds of the patients of both.
    pub(super) fn with(&self, other: &Self) -> Self {
        let join = |a: Option<(u16, u16)>, b: Option<(u16, u16)>| match (a, b) {
            (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
            (one, other) => one.or(other),
        };
        Self {
            age_days: (
                self.age_days.0.min(other.age_days.0),
                self.age_days.1.max(other.age_days.1),
            ),
            hba1c: join(self.hba1c, other.hba1c),
            bmi: join(self.bmi, other.bmi),
            all: (self.all.0 && other.all.0, self.all.1 && other.all.1),
            fewest: self.fewest.min(other.fewest),
            mask: self.mask | other.mask,
        }
    }

    /// The least distance at which the box can hold anybody.
    pub(super) fn least(&self, to: &Features) -> u32 {
        let (first, last) = self.age_days;
        let days = match to.age_days {
            at if at < first => first.abs_diff(at),
            at if at > last => at.abs_diff(last),
            _ => 0,
        };
        let known = to.diagnoses.len();
        let shared = to.diagnoses.iter().filter(|d| bit(**d) & self.mask != 0);
        // The likest diagnoses that the box allows: all those it may hold, and no others than
        // everybody in it has to have.
        let shared = shared.count();
        let theirs = usize::from(self.fewest).max(shared);
        features::age(days)
            + least_of(to.hba1c, self.hba1c, self.all.0, features::hba1c)
            + least_of(to.bmi, self.bmi, self.all.1, features::bmi)
            + features::diagnoses(known, theirs, shared)
    }

    /// Appends them.
    pub(super) fn pack(&self, out: &mut Vec<u8>) {
        let begun = out.len();
        out.extend(self.age_days.0.to_le_bytes());
        out.extend(self.age_days.1.to_le_bytes());
        for range in [self.hba1c, self.bmi] {
            let (least, most) = range.unwrap_or((MISSING, MISSING));
            out.extend(least.to_le_bytes());
            out.extend(most.to_le_bytes());
        }
        out.push(u8::from(self.all.0) | u8::from(self.all.1) << 1);
        out.push(self.fewest);
        out.extend([0; 2]);
        out.extend(self.mask.to_le_bytes());
        debug_assert_eq!(out.len() - begun, BOUNDS);
    }

    /// The bounds that these bytes hold.
    pub(super) fn unpack(bytes: &[u8; BOUNDS]) -> Self {
        let short = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let long = |at: usize| i32::from(short(at)) | i32::from(short(at + 2)) << 16;
        let range = |at: usize| Some((present(short(at))?, present(short(at + 2))?));
        let mut mask = [0; 8];
        mask.copy_from_slice(&bytes[20..]);
        Self {
            age_days: (long(0), long(4)),
            hba1c: range(8),
            bmi: range(12),
            all: (bytes[16] & 1 != 0, bytes[16] & 2 != 0),
            fewest: bytes[17],
            mask: u64::from_le_bytes(mask),
        }
    }
}

/// The least part of a value that may be missing.
fn least_of(to: Option<u16>, range: Option<(u16, u16)>, all: bool, part: fn(u16) -> u32) -> u32 {
    let one_sided = features::value(to.or(Some(0)), None, part);
    let there = range.map(|(least, most)| match to {
        Some(at) => part(at.clamp(least, most).abs_diff(at)),
        None => one_sided,
    });
    let missing = (!all).then(|| features::value(to, None, part));
    there.into_iter().chain(missing).min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn any() -> impl Strategy<Value = Features> {
        let value = |most: u16| prop_oneof![1 => Just(None), 4 => (300..most).prop_map(Some)];
        let diagnoses =
            prop::collection::btree_set((0_u16..9360).prop_map(|n| Category(n % 40 * 7)), 0..6);
        (-400..40_000_i32, value(1500), value(6000), diagnoses).prop_map(
            |(age_days, hba1c, bmi, d)| Features {
                age_days,
                hba1c,
                bmi,
                diagnoses: d.into_iter().collect(),
            },
        )
    }

    proptest! {
        #[test]
        fn a_row_comes_back_and_no_box_is_nearer_than_it_says(
            people in prop::collection::vec(any(), 1..20), from in any(),
        ) {
            let mut bytes = Vec::new();
            (0..).zip(&people).for_each(|(id, p)| pack(id, p, &mut bytes));
            let found: Vec<Row<'_>> = rows(&bytes).map(Option::unwrap).collect();
            let back: Vec<Features> = found.iter().map(Row::features).collect();
            prop_assert_eq!(&back, &people);
            for (row, person) in found.iter().zip(&people) {
                prop_assert_eq!(row.likeness(&from), Likeness::between(&from, person));
                let shared = person.diagnoses.iter().filter(|d| from.diagnoses.contains(d)).count();
                prop_assert_eq!(row.likeness(&from).shared as usize, shared);
            }
            let bounds = found.iter().map(Bounds::of).reduce(|a, b| a.with(&b)).unwrap();
            let mut packed = Vec::new();
            bounds.pack(&mut packed);
            prop_assert_eq!(&Bounds::unpack(packed.first_chunk().unwrap()), &bounds);
            let nearest = people.iter().map(|p| Likeness::between(&from, p).distance).min().unwrap();
            prop_assert!(bounds.least(&from) <= nearest);
            // Of one patient, the bounds leave only the diagnoses open.
            let one = Bounds::of(&found[0]).least(&from);
            let exact = Likeness::between(&from, &people[0]);
            prop_assert!(exact.distance - exact.diagnoses <= one);
            prop_assert!(rows(&bytes[..bytes.len() - 1]).last().unwrap().is_none());
        }
    }
}
