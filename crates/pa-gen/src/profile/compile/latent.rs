//! Latent normal numbers: how those drawn later hang on those drawn before.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::number::normal_quantile;
use crate::profile::Latent;

/// The standard normal number that a share of all exceed.
pub(super) fn above(share: f64) -> f64 {
    match share {
        s if s <= 0.0 => f64::INFINITY,
        s if s >= 1.0 => f64::NEG_INFINITY,
        s => normal_quantile(1.0 - s),
    }
}

/// Correlations of the latents so far, by which the weight of a latent's own noise is found.
#[derive(Default)]
pub(super) struct Correlations {
    pub(super) keys: Vec<String>,
    rows: Vec<Vec<f64>>,
}

impl Correlations {
    pub(super) fn latent(&self, on: &BTreeMap<String, f64>) -> Result<Latent> {
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

    pub(super) fn add(&mut self, key: &str, latent: &Latent) -> Result<()> {
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
