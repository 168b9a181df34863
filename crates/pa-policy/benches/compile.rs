//! What compiling costs: every policy of the repository, the vocabulary loaded once; and what
//! loading the vocabulary costs.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pa_model::vocabulary::{BUILTIN, Vocabulary};
use pa_policy::compile::compile;

/// As in the programs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn documents(folder: &Path, into: &mut Vec<(String, String)>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            documents(&path, into);
        } else if path.extension().is_some_and(|e| e == "md" || e == "txt")
            && !path.ends_with("README.md")
        {
            into.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
}

fn policies(criterion: &mut Criterion) {
    let mut texts = Vec::new();
    documents(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies"),
        &mut texts,
    );
    let vocabulary = Vocabulary::builtin();
    let mut group = criterion.benchmark_group("compile");
    group
        .throughput(Throughput::Elements(texts.len() as u64))
        .sample_size(10);
    group.bench_function("all policies", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .filter(|(file, text)| compile(file, text, vocabulary).is_ok())
                .count()
        });
    });
    group.finish();
    criterion.bench_function("load the vocabulary", |bencher| {
        bencher.iter(|| Vocabulary::from_tables(&BUILTIN).unwrap());
    });
}

criterion_group!(benches, policies);
criterion_main!(benches);
