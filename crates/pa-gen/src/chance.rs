//! Streams of chance: one a patient and group of fields, so that what one group draws moves no
//! other, whoever else is made on whatever thread.

use rand::SeedableRng;
use rand::rand_core::Rng;
use rand_chacha::ChaCha8Rng;

use crate::number;

/// Groups of fields that draw from streams of their own. Append only: a number is part of what a
/// seed means.
#[derive(Clone, Copy)]
#[repr(u64)]
pub enum Group {
    /// Cohort, sex, name, address.
    Person = 0,
    /// Age, measures and conditions, drawn jointly.
    Body = 1,
    /// When visits took place, and what was measured.
    Visits = 3,
    /// Plan and prescriber.
    Coverage = 4,
    /// Allergies, family history, programmes.
    History = 5,
    /// How it is written down: units, names, what is left out.
    Record = 6,
}

/// Greatest number of treatments of a cohort: the groups from 8 on are theirs.
pub const TREATMENTS: usize = 8;

/// Makes the streams of a seed.
#[derive(Clone, Copy)]
pub struct Source([u8; 32]);

/// A stream of chance.
pub struct Stream(ChaCha8Rng);

impl Source {
    /// The source of a seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed).get_seed())
    }

    /// The stream of the patient `index` and a group.
    pub fn stream(&self, index: u64, group: Group) -> Stream {
        self.numbered(index, group as u64)
    }

    /// The stream of the patient `index` and one of the treatments, below [`TREATMENTS`].
    pub fn treatment(&self, index: u64, place: usize) -> Stream {
        self.numbered(index, TREATMENTS as u64 + place as u64)
    }

    fn numbered(&self, index: u64, group: u64) -> Stream {
        let mut generator = ChaCha8Rng::from_seed(self.0);
        generator.set_stream((index << 4) | group);
        Stream(generator)
    }
}

impl Stream {
    /// Evenly distributed in the open interval from 0 to 1.
    pub fn unit(&mut self) -> f64 {
        (f64::from(self.0.next_u32()) + 0.5) / 4_294_967_296.0
    }

    /// Standard normal.
    pub fn normal(&mut self) -> f64 {
        number::normal_quantile(self.unit())
    }

    /// Log-normal with the given median.
    pub fn around(&mut self, median: f64, sigma: f64) -> f64 {
        median * number::exp(sigma * self.normal())
    }

    /// True with the given probability.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// An integer from `low` to `high`, both included.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = (i64::from(high) - i64::from(low) + 1).max(1) as u64;
        low + ((u64::from(self.0.next_u32()) * span) >> 32) as i32
    }

    /// One of `choices`, all equally likely; they must not be empty.
    pub fn one<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.between(0, choices.len() as i32 - 1) as usize]
    }

    /// The index of a weight, each with its share of the sum; `None` where the sum is 0.
    pub fn weighted(&mut self, weights: &[f64]) -> Option<usize> {
        let mut rest = self.unit() * weights.iter().sum::<f64>();
        let mut last = None;
        for (index, weight) in weights
            .iter()
            .enumerate()
            .filter(|(_, weight)| **weight > 0.0)
        {
            last = Some(index);
            if rest < *weight {
                break;
            }
            rest -= weight;
        }
        last
    }
}
