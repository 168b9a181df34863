//! Completions and manual pages name what the program has, and shells read them.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::clinic::Clinic;

const COMMANDS: [&str; 10] = [
    "search",
    "similar",
    "patterns",
    "log",
    "replay",
    "form",
    "letter",
    "coverage",
    "completions",
    "man",
];

#[test]
fn completions_name_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = Clinic::empty().run(&["completions", shell]);
        assert_eq!((said.status, said.err.as_str()), (0, ""));
        for word in COMMANDS.into_iter().chain(["exit-code", "as-of"]) {
            assert!(said.out.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn bash_completes() {
    let script = Clinic::empty().run(&["completions", "bash"]).out;
    let ask = "COMP_WORDS=(pa-query form --form); COMP_CWORD=2; _pa__query pa-query --form form; \
               echo \"${COMPREPLY[@]}\"";
    let Ok(mut bash) = Command::new("bash")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        return; // No bash here.
    };
    let mut input = bash.stdin.take().unwrap();
    write!(input, "{script}\n{ask}\n").unwrap();
    drop(input);
    let said = bash.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&said.stdout), "--format\n");
}

#[test]
fn manual_pages() {
    let clinic = Clinic::empty();
    let page = clinic.run(&["man"]);
    assert_eq!(page.status, 0);
    assert!(page.out.contains(".TH pa-query 1"), "{}", page.out);
    assert!(
        page.out.contains("with \\-\\-exit\\-code: pend"),
        "{}",
        page.out
    );
    for command in COMMANDS {
        let page = clinic.run(&["man", command]).out;
        assert!(
            page.contains(&format!(".TH pa-query-{command} 1")),
            "{page}"
        );
    }
    let said = clinic.run(&["man", "forms"]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("no command `forms`"), "{}", said.err);
}
