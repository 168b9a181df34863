//! Measures of rankings.

use std::collections::BTreeMap;
use std::fmt;

use crate::questions::Question;

/// The first results of a question, right or not, best first.
pub(crate) struct Ranking {
    pub(crate) right: Vec<bool>,
    /// How many right ones there are at all.
    pub(crate) in_all: usize,
}

/// Sums over questions.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sums {
    questions: f64,
    first: f64,
    third: f64,
    reciprocal: f64,
    gain: f64,
}

impl Sums {
    fn add(&mut self, ranking: &Ranking) {
        let ten = &ranking.right[..ranking.right.len().min(10)];
        let rank = ten.iter().position(|right| *right);
        let discount = |at: usize| 1.0 / ((at + 2) as f64).log2();
        let gain: f64 = (0..ten.len()).filter(|at| ten[*at]).map(discount).sum();
        let ideal: f64 = (0..ranking.in_all.clamp(1, 10)).map(discount).sum();
        self.questions += 1.0;
        self.first += f64::from(u8::from(rank == Some(0)));
        self.third += f64::from(u8::from(rank.is_some_and(|r| r < 3)));
        self.reciprocal += rank.map_or(0.0, |r| 1.0 / (r + 1) as f64);
        self.gain += (gain / ideal).min(1.0);
    }
}

impl fmt::Display for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |sum: f64| sum / self.questions.max(1.0);
        let (first, third) = (of(self.first), of(self.third));
        let (reciprocal, gain) = (of(self.reciprocal), of(self.gain));
        write!(
            f,
            "{first:>8.3} {third:>10.3} {reciprocal:>7.3} {gain:>8.3}"
        )
    }
}

/// Measures by type of question, and over all.
#[derive(Debug, Default)]
pub(crate) struct Measures(BTreeMap<String, Sums>);

const ALL: &str = "~all";

impl Measures {
    pub(crate) fn add(&mut self, question: &Question, ranking: Ranking) {
        for kind in [question.kind.as_str(), ALL] {
            self.0.entry(kind.to_owned()).or_default().add(&ranking);
        }
    }

    pub(crate) fn all(&self) -> Sums {
        self.0.get(ALL).copied().unwrap_or_default()
    }
}

impl fmt::Display for Measures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "type           n  success@1  success@3  MRR@10  nDCG@10")?;
        for (kind, sums) in &self.0 {
            write!(
                f,
                "\n{:<13} {:>3} {sums}",
                kind.trim_start_matches('~'),
                sums.questions
            )?;
        }
        Ok(())
    }
}
