//! Writing and opening.

use std::fs;
use std::path::{Path, PathBuf};

use pa_model::vocabulary::Vocabulary;
use pa_search::{IndexBuilder, PolicyIndex, Query, Search};

use crate::library::{build, indexed, library};

fn error(path: &Path) -> String {
    PolicyIndex::open(path).err().unwrap().to_string()
}

/// The folder of the current generation.
fn generation(path: &Path) -> PathBuf {
    path.join(fs::read_to_string(path.join("CURRENT")).unwrap().trim())
}

#[test]
fn policies_come_back_as_they_were() {
    let (_folder, index) = indexed();
    let entries = index.entries().unwrap();
    let ids: Vec<&str> = entries
        .iter()
        .map(|e| e.header.policy_id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "aetna-mounjaro",
            "aetna-ozempic",
            "aetna-ozempic",
            "cigna-ozempic",
            "summit-mounjaro"
        ]
    );
    for original in library() {
        let versions = index.versions(&original.header.policy_id).unwrap();
        let entry = versions.iter().find(|e| e.file == original.file).unwrap();
        assert_eq!(*index.policy(entry).unwrap(), original);
    }
    let dates: Vec<_> = index
        .versions("aetna-ozempic")
        .unwrap()
        .iter()
        .map(|e| e.header.effective.unwrap())
        .collect();
    assert!(dates.is_sorted() && dates.len() == 2);
    for unknown in ["", "aetna", "zzz", "aetna-ozempic ", "é"] {
        assert!(index.versions(unknown).unwrap().is_empty(), "{unknown}");
    }
}

#[test]
fn the_same_policies_give_the_same_digest() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.index");
    let first = build(&path, &library());
    let bytes = fs::read(generation(&path).join("policies.ndjson")).unwrap();
    assert_eq!(build(&path, &library()), first);
    assert_eq!(
        fs::read(generation(&path).join("policies.ndjson")).unwrap(),
        bytes
    );
    let mut changed = library();
    changed[0].sections[0].text.push('.');
    assert_ne!(build(&path, &changed).digest, first.digest);
}

#[test]
fn an_unfinished_build_leaves_the_old_index() {
    let (folder, _) = indexed();
    let path = folder.path().join("pa.index");
    let before = PolicyIndex::open(&path).unwrap().summary().clone();
    let mut builder = IndexBuilder::begin(&path, Vocabulary::builtin()).unwrap();
    builder.add(&library()[0], "").unwrap();
    assert_eq!(*PolicyIndex::open(&path).unwrap().summary(), before);
    drop(builder);
    assert_eq!(*PolicyIndex::open(&path).unwrap().summary(), before);
}

#[test]
fn an_open_index_outlives_a_rebuild() {
    let (folder, index) = indexed();
    let entries = index.entries().unwrap().to_vec();
    Search::new(&index, Vocabulary::builtin()).unwrap();
    build(&folder.path().join("pa.index"), &library()[..1]);
    assert_eq!(
        index.policy(&entries[4]).unwrap().header.policy_id,
        "summit-mounjaro"
    );
    let search = Search::new(&index, Vocabulary::builtin()).unwrap();
    assert!(
        !search
            .search(&Query::new("summit renewal"))
            .unwrap()
            .hits
            .is_empty()
    );
}

#[test]
fn a_search_after_a_rebuild_says_so() {
    let (folder, index) = indexed();
    build(&folder.path().join("pa.index"), &library()[..1]);
    let error = Search::new(&index, Vocabulary::builtin())
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.ends_with("the index was rebuilt meanwhile; run the command again"),
        "{error}"
    );
}

#[test]
fn an_index_without_policies_is_an_index() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.index");
    assert_eq!(build(&path, &[]).policies, 0);
    let index = PolicyIndex::open(&path).unwrap();
    assert!(index.entries().unwrap().is_empty() && index.versions("x").unwrap().is_empty());
    let search = Search::new(&index, Vocabulary::builtin()).unwrap();
    assert!(
        search
            .search(&Query::new("Ozempic criteria"))
            .unwrap()
            .hits
            .is_empty()
    );
}

#[test]
fn what_is_no_index_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.index");
    let said = error(&path);
    assert!(
        said.contains("no policy index here yet; `pa-index policies/ --index "),
        "{said}"
    );
    assert!(error(Path::new("pa.index")).ends_with("`pa-index policies/` makes it"));
    fs::write(&path, "x").unwrap();
    assert!(error(&path).contains("it is a file, not a folder"));
}

#[test]
fn another_version_is_refused() {
    let (folder, _) = indexed();
    let path = folder.path().join("pa.index");
    let directory = generation(&path).join("policies.dir");
    let text = fs::read_to_string(&directory).unwrap();
    let own = format!("\"pa_index\":{}", pa_search::FORMAT);
    assert!(text.contains(&own));
    fs::write(&directory, text.replacen(&own, "\"pa_index\":99", 1)).unwrap();
    let said = error(&path);
    let criteria = pa_policy::criteria::FORMAT;
    let wanted = format!(
        "the index has format 99.{criteria}, this program reads {}.{criteria}",
        pa_search::FORMAT
    );
    assert!(said.contains(&wanted), "{said}");
}

#[test]
fn damage_is_found_and_never_a_panic() {
    for (file, cut) in [
        ("policies.dir", 0),
        ("policies.dir", 40),
        ("policies.dir", 700),
        ("policies.ndjson", 500),
        ("search.json", 30),
        ("CURRENT", 0),
    ] {
        let (folder, _) = indexed();
        let path = folder.path().join("pa.index");
        let target = if file == "CURRENT" {
            path.join(file)
        } else {
            generation(&path).join(file)
        };
        let bytes = fs::read(&target).unwrap();
        fs::write(&target, &bytes[..cut]).unwrap();
        let said = read_everything(&path).unwrap_err();
        assert!(
            said.contains("damaged") && !said.contains('\n'),
            "{file} at {cut}: {said}"
        );
    }
    let (folder, _) = indexed();
    let path = folder.path().join("pa.index");
    let policies = generation(&path).join("policies.ndjson");
    let mut bytes = fs::read(&policies).unwrap();
    bytes[200] ^= 1;
    fs::write(&policies, bytes).unwrap();
    assert!(
        read_everything(&path)
            .unwrap_err()
            .contains("is not as it was written")
    );
    for entry in fs::read_dir(generation(&path).join("sections")).unwrap() {
        let file = entry.unwrap().path();
        if file
            .extension()
            .is_some_and(|e| e == "idx" || e == "term" || e == "store")
        {
            let (folder, _) = indexed();
            let path = folder.path().join("pa.index");
            let inner = generation(&path).join("sections");
            let same = fs::read_dir(&inner).unwrap().map(|e| e.unwrap().path());
            let target = same
                .into_iter()
                .find(|p| p.extension() == file.extension())
                .unwrap();
            let bytes = fs::read(&target).unwrap();
            fs::write(&target, &bytes[..bytes.len() / 2]).unwrap();
            let index = PolicyIndex::open(&path).unwrap();
            let said = Search::new(&index, Vocabulary::builtin())
                .err()
                .unwrap()
                .to_string();
            assert!(said.contains("cut short"), "{said}");
        }
    }
}

/// Opens an index and reads every part of it.
fn read_everything(path: &Path) -> Result<(), String> {
    let index = PolicyIndex::open(path).map_err(|e| e.to_string())?;
    for entry in index.entries().map_err(|e| e.to_string())? {
        index.policy(entry).map_err(|e| e.to_string())?;
    }
    Search::new(&index, Vocabulary::builtin()).map_err(|e| e.to_string())?;
    Ok(())
}
