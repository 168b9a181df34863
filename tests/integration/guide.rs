//! The guide for those who write policies: its part on sentences is put together from the kinds'
//! pages, which are tests themselves.

use std::fmt::Write;
use std::fs;

use pa_policy::kinds::PAGES;

use crate::tools::project;

const BEGIN: &str = "<!-- assembled from the pages of the kinds; `just bless` renews it -->\n";
const END: &str = "<!-- end of the assembled part -->\n";

/// Every kind with what it means, sentences that are read, and sentences that are not.
fn assembled() -> String {
    let mut out = String::new();
    for (kind, page) in PAGES {
        let title = page.lines().next().and_then(|l| l.strip_prefix("# "));
        let title = title.unwrap_or_else(|| panic!("the page of {kind} has no title"));
        let about = page
            .lines()
            .skip(1)
            .find(|l| !l.is_empty())
            .unwrap_or_default();
        let _ = write!(
            out,
            "\n### {title}\n\n{about}\n\n| written | judged |\n| --- | --- |\n"
        );
        let rows = page.lines().filter(|l| l.starts_with("| "));
        for row in rows.filter(|l| !l.starts_with("| sentence") && !l.starts_with("| ---")) {
            let _ = writeln!(out, "{row}");
        }
        let refused: Vec<&str> = page.lines().filter_map(|l| l.strip_prefix("- ")).collect();
        if !refused.is_empty() {
            let _ = writeln!(out, "\nLeft to a person: *{}*.", refused.join("*; *"));
        }
    }
    out.push('\n');
    out
}

#[test]
fn the_guide_is_assembled_from_the_pages() {
    let path = project().join("policies/README.md");
    let text = fs::read_to_string(&path).unwrap();
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| {
        let (now, after) = rest.split_once(END)?;
        Some((before, now, after))
    });
    let (before, now, after) = parts.expect("the two marks of the assembled part");
    let wanted = assembled();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, [before, BEGIN, &wanted, END, after].concat()).unwrap();
        return;
    }
    assert!(
        now == wanted,
        "policies/README.md is not what the kinds' pages say: run `just bless`"
    );
}
