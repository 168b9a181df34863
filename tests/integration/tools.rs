//! The real programs, and folders to run them in.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

pub(crate) const TOOLS: [&str; 4] = ["pa-gen", "pa-import", "pa-index", "pa-query"];

/// The top of the project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Where the programs are: beside this test, in the build folder. They are built when one is
/// missing, which is so where this package alone is tested.
pub(crate) fn bin() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let folder = test.parent().and_then(Path::parent).unwrap().to_owned();
        let suffix = std::env::consts::EXE_SUFFIX;
        if TOOLS
            .iter()
            .any(|t| !folder.join(format!("{t}{suffix}")).exists())
        {
            build(&folder);
        }
        folder
    })
}

fn build(folder: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--workspace", "--bins", "--target-dir"]);
    cargo.arg(folder.parent().unwrap()).current_dir(project());
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    assert!(
        cargo.status().unwrap().success(),
        "cargo build --workspace --bins failed"
    );
}

/// What a run said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Said {
    pub(crate) fn of(output: &Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
            status: output.status.code().expect("ended by itself"),
        }
    }

    /// What it printed, where all went well.
    pub(crate) fn good(self) -> String {
        assert_eq!(self.status, 0, "{}", self.err);
        self.out
    }
}

/// A folder of its own for a test, removed at its end.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn empty() -> Self {
        Self(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap())
    }

    /// With copies of `policies/` and `data/`, and nothing else of the project.
    pub(crate) fn furnished() -> Self {
        let folder = Self::empty();
        for name in ["policies", "data"] {
            copy(&project().join(name), &folder.path(name));
        }
        folder
    }

    /// Furnished, with a database of 100 patients and an index.
    pub(crate) fn ready() -> Self {
        let folder = Self::furnished();
        let sh =
            "pa-gen 100 | pa-import -q - data/plans.json data/forms.json && pa-index policies/";
        folder.sh(sh).good();
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// A tool in this folder, with no settings from outside.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.0.path()).stdin(Stdio::null());
        for name in [
            "PA_DB",
            "PA_INDEX",
            "NO_COLOR",
            "CLICOLOR_FORCE",
            "LC_CTYPE",
            "LANG",
            "COLUMNS",
        ] {
            command.env_remove(name);
        }
        let mut path: OsString = bin().into();
        path.push(if cfg!(windows) { ";" } else { ":" });
        path.push(std::env::var_os("PATH").unwrap_or_default());
        command.env("PATH", path).env("LC_ALL", "C.UTF-8");
        command
    }

    pub(crate) fn run(&self, tool: &str, arguments: &[&str]) -> Said {
        let program = bin().join(tool);
        Said::of(
            &self
                .command(program.to_str().unwrap())
                .args(arguments)
                .output()
                .unwrap(),
        )
    }

    /// Runs a tool with something on stdin.
    pub(crate) fn pipe(&self, tool: &str, arguments: &[&str], input: &[u8]) -> Said {
        let program = bin().join(tool);
        let mut command = self.command(program.to_str().unwrap());
        command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_owned();
        // The tool may have given up before it has read everything.
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Said::of(&output)
    }

    /// A line of shell.
    pub(crate) fn sh(&self, line: &str) -> Said {
        Said::of(&self.command("sh").args(["-c", line]).output().unwrap())
    }

    /// A patient's record as stored.
    pub(crate) fn record(&self, id: &str) -> Value {
        let database = pa_db::Database::open(&self.path("pa.db")).unwrap();
        let stored = database
            .patient(id)
            .unwrap()
            .unwrap_or_else(|| panic!("no patient {id}"));
        serde_json::from_str(&stored.text).unwrap()
    }

    pub(crate) fn patients(&self) -> Vec<String> {
        let database = pa_db::Database::open(&self.path("pa.db")).unwrap();
        let mut ids = Vec::new();
        database
            .each_patient(|id, _| {
                ids.push(id.to_owned());
                true
            })
            .unwrap();
        ids
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
