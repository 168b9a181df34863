//! Input files and stdin.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

/// An input named on the command line, opened.
pub struct Input {
    /// What messages call it: the path as given, or `stdin`.
    pub name: String,
    /// Its size in bytes, where it is a plain file.
    pub length: Option<u64>,
    reader: Box<dyn Read + Send>,
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// Opens a path, or stdin for `-`. Refuses a folder; every error names the path.
pub fn open(path: &Path) -> anyhow::Result<Input> {
    if path.as_os_str() == "-" {
        let reader = Box::new(io::stdin());
        return Ok(Input {
            name: "stdin".into(),
            length: None,
            reader,
        });
    }
    let name = path.display().to_string();
    let file = File::open(path).with_context(|| name.clone())?;
    // A folder can be opened but not read on Unix; say so before anything is begun.
    let facts = file.metadata().with_context(|| name.clone())?;
    if facts.is_dir() {
        bail!("{name}: it is a folder; a file is needed here");
    }
    let length = facts.is_file().then_some(facts.len());
    Ok(Input {
        name,
        length,
        reader: Box::new(file),
    })
}

/// The whole text of a path, or of stdin for `-`. What is not UTF-8 is an error that names the
/// line.
pub fn read_text(path: &Path) -> anyhow::Result<String> {
    let mut input = open(path)?;
    let mut bytes = Vec::new();
    input
        .read_to_end(&mut bytes)
        .with_context(|| input.name.clone())?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + good.iter().filter(|b| **b == b'\n').count();
            bail!(
                "{}, line {line}: invalid UTF-8; save the file as UTF-8",
                input.name
            )
        }
    }
}

/// Every file below a folder that `wanted` takes, sorted by path so that the order is the same on
/// every machine. Hidden files and folders (`.git`, editors' own) are left out; a link to a folder
/// above itself is followed once at most.
pub fn files_below(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut above = Vec::new();
    walk(folder, wanted, &mut above, &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(
    folder: &Path,
    wanted: &dyn Fn(&Path) -> bool,
    above: &mut Vec<PathBuf>,
    found: &mut Vec<PathBuf>,
) -> anyhow::Result<()> {
    let named = || folder.display().to_string();
    let real = folder.canonicalize().with_context(named)?;
    if above.contains(&real) {
        return Ok(());
    }
    above.push(real);
    for entry in folder.read_dir().with_context(named)? {
        let entry = entry.with_context(named)?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            walk(&path, wanted, above, found)?;
        } else if wanted(&path) {
            found.push(path);
        }
    }
    above.pop();
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::message::one_line;

    #[test]
    fn what_is_no_file_is_said_plainly() {
        let folder = tempfile::tempdir().unwrap();
        let said = |path: &Path| open(path).err().map(|e| one_line(&e)).unwrap();
        let missing = folder.path().join("none.json");
        assert!(said(&missing).ends_with("none.json: no such file or folder"));
        assert!(said(folder.path()).ends_with("it is a folder; a file is needed here"));
        let latin = folder.path().join("latin1.txt");
        std::fs::write(&latin, b"a\nM\xfcller\n").unwrap();
        let error = one_line(&read_text(&latin).unwrap_err());
        assert!(error.contains("line 2: invalid UTF-8"), "{error}");
    }

    #[test]
    fn folders_are_walked_in_order() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b/2.json", "a/1.json", "c.txt", ".git/x.json"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.path(), folder.path().join("a/loop")).unwrap();
        let json = |path: &Path| path.extension().is_some_and(|e| e == "json");
        let found = files_below(folder.path(), &json).unwrap();
        let names: Vec<_> = found
            .iter()
            .map(|p| p.strip_prefix(folder.path()).unwrap().to_str().unwrap())
            .collect();
        assert_eq!(names, ["a/1.json", "b/2.json"]);
    }
}
