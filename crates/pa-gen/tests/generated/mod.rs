//! Patients as tests look at them.
#![allow(dead_code, missing_docs)]

use pa_gen::day::Day;
use pa_gen::output::{self, Format, Order};
use pa_gen::profile;
use pa_model::patient::Patient;
use pa_model::{Date, Decimal};

pub(crate) const AS_OF: Day = Day(20_454); // 2026-01-01

pub(crate) fn text(name: &str, count: u64, seed: u64, as_of: Day, format: Format) -> Vec<u8> {
    on_threads(2, name, count, seed, as_of, format)
}

pub(crate) fn on_threads(
    threads: usize,
    name: &str,
    count: u64,
    seed: u64,
    as_of: Day,
    format: Format,
) -> Vec<u8> {
    let profile = profile::load(name).unwrap().unwrap();
    let mut text = Vec::new();
    let order = Order {
        profile: &profile,
        count,
        seed,
        as_of,
        format,
    };
    output::write(&order, threads, &mut text, |_| ()).unwrap();
    text
}

pub(crate) fn patients(name: &str, count: u64, seed: u64, as_of: Day) -> Vec<Patient> {
    serde_json::from_slice(&text(name, count, seed, as_of, Format::Json)).unwrap()
}

/// On how many patients what must always hold is tried.
pub(crate) fn many(profile: &str) -> u64 {
    if profile == "metabolic" {
        10_000
    } else {
        3_000
    }
}

pub(crate) fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

pub(crate) fn value(patient: &Patient, loinc: &str) -> Option<(f64, Date)> {
    let readings = patient
        .observations
        .iter()
        .filter(|o| o.loinc.as_deref() == Some(loinc));
    let latest = readings.max_by_key(|o| o.date)?;
    Some((latest.value.map(Decimal::to_f64)?, latest.date))
}
