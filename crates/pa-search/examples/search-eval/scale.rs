//! What it costs to index and search many policies: ours, again and again under other payers' names.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use pa_model::vocabulary::Vocabulary;
use pa_search::{IndexBuilder, PolicyIndex, Query, Search};

use crate::questions::Question;
use crate::{DAY, Document};

/// Times an index of `count` policies.
pub(crate) fn measure(
    out: &mut String,
    documents: &[Document],
    questions: &[&Question],
    count: usize,
) -> Result<(), Box<dyn Error>> {
    let place = tempfile::tempdir()?;
    let path = place.path().join("pa.index");
    let started = Instant::now();
    let mut builder = IndexBuilder::begin(&path, Vocabulary::builtin())?;
    for (at, document) in documents.iter().cycle().take(count).enumerate() {
        let round = at / documents.len();
        let mut policy = document.policy.clone();
        if round > 0 {
            policy.header.policy_id = format!("{}-{round}", policy.header.policy_id);
            policy.file = format!("copy{round}/{}", policy.file);
            policy.header.payer = policy
                .header
                .payer
                .map(|p| format!("Region{} {p}", round % 40));
        }
        builder.add(&policy, &document.text)?;
    }
    builder.finish()?;
    writeln!(
        out,
        "\n{count} policies: indexed in {:?}, {:.1} MB",
        started.elapsed(),
        size(&path)? as f64 / 1e6
    )?;
    let started = Instant::now();
    let index = PolicyIndex::open(&path)?;
    let opened = started.elapsed();
    let id = &documents[0].policy.header.policy_id;
    let entry = index.versions(id)?.pop().ok_or("no such policy")?;
    index.policy(&entry)?;
    let policy = started.elapsed();
    let search = Search::new(&index, Vocabulary::builtin())?;
    let first = Query {
        as_of: Some(DAY),
        ..Query::new("Aetna Ozempic criteria")
    };
    search.search(&first)?;
    writeln!(
        out,
        "opened in {opened:?}, a policy after {policy:?}, the first answer after {:?}",
        started.elapsed()
    )?;
    let mut times = Vec::new();
    for question in questions {
        let started = Instant::now();
        search.search(&Query {
            as_of: Some(DAY),
            ..Query::new(&question.text)
        })?;
        times.push(started.elapsed());
    }
    times.sort();
    let at = |part: usize| {
        times
            .get(times.len() * part / 100)
            .copied()
            .unwrap_or(Duration::ZERO)
    };
    writeln!(
        out,
        "a question: median {:?}, 90 % under {:?}, longest {:?}",
        at(50),
        at(90),
        times.last()
    )?;
    Ok(())
}

fn size(folder: &Path) -> std::io::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        sum += if entry.path().is_dir() {
            size(&entry.path())?
        } else {
            entry.metadata()?.len()
        };
    }
    Ok(sum)
}
