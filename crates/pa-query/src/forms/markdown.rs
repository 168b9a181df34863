//! The determination as Markdown, for a chart, a ticket or a wiki.

use super::{Paper, ahead, clean, words};
use crate::answer::{self, Answer};
use crate::outline::{Detail, Item, Mark};

pub(super) fn print(answer: &Answer, _: &Paper) -> String {
    let d = &answer.determination;
    let mut page = Page::default();
    page.line(&format!(
        "# {}: {}",
        answer::headline(d.determination),
        escape(&d.drug)
    ));
    let under = format!(
        "patient {} · {} · {}",
        d.patient_id,
        d.as_of,
        words::judged_under(answer)
    );
    page.paragraph(&escape(&under));
    page.paragraph(&escape(&words::why(d)));
    if let Some(coverage) = &d.coverage {
        page.paragraph(&format!(
            "**Coverage:** {}",
            escape(&words::coverage(coverage))
        ));
    }
    if let Some(clock) = ahead::clock(d) {
        page.paragraph(&format!("**Time to answer:** {}", escape(&clock)));
    }
    page.list(
        "Authorization",
        ahead::authorization(d).iter().map(|text| escape(text)),
    );
    let (asked, excluded) = words::criteria(answer);
    page.tree("Criteria", &asked);
    page.tree(
        &format!("Exclusions ({} absent)", Mark::Met.sign()),
        &excluded,
    );
    let not_met = asked
        .iter()
        .chain(&excluded)
        .filter(|item| item.mark == Mark::NotMet);
    page.list("Not met", not_met.map(|item| escape(&words::not_met(item))));
    page.list("Missing", d.missing.iter().map(|text| escape(text)));
    page.paths(&ahead::paths(d));
    page.list(
        "What no document changes",
        ahead::fixed(d).iter().map(|text| escape(text)),
    );
    page.list(
        "What goes stale",
        ahead::expiry(d).iter().map(|text| escape(text)),
    );
    let attestations = d.attestations.iter().map(|attestation| {
        let place = attestation
            .source
            .as_ref()
            .map(|at| format!(" ({})", code(&words::place(at))));
        let text = escape(&words::attestation(answer, attestation));
        format!("[ ] {text}{}", place.unwrap_or_default())
    });
    page.list("For the prescriber to confirm", attestations);
    page.list(
        "Notes",
        d.notes.iter().map(|text| escape(&words::sentence(text))),
    );
    page.list(
        "Alternatives on this plan, by tier and copay",
        ahead::alternatives(d).iter().map(|text| escape(text)),
    );
    page.out
}

#[derive(Default)]
struct Page {
    out: String,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.line("");
        self.line(text);
    }

    fn list(&mut self, title: &str, items: impl Iterator<Item = String>) {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return;
        }
        self.paragraph(&format!("## {title}"));
        self.line("");
        items.for_each(|item| self.line(&format!("- {item}")));
    }

    fn paths(&mut self, paths: &[ahead::Told]) {
        if paths.is_empty() {
            return;
        }
        self.paragraph("## Path to approval");
        self.paragraph("Each was tried: the record so changed is approved.");
        self.line("");
        for (path, number) in paths.iter().zip(1..) {
            self.line(&format!("{number}. {}", escape(&path.heading)));
            for (step, others) in &path.steps {
                self.line(&format!("   - {}", escape(step)));
                for other in others {
                    self.line(&format!("     - or {}", escape(other)));
                }
            }
        }
    }

    fn tree(&mut self, title: &str, items: &[Item<'_>]) {
        if items.is_empty() {
            return;
        }
        self.paragraph(&format!("## {title}"));
        self.line("");
        items.iter().for_each(|item| self.item(item, 0));
    }

    fn item(&mut self, item: &Item<'_>, depth: usize) {
        let indent = "  ".repeat(depth);
        let place = item
            .source
            .map(|at| format!(" ({})", code(&words::place(at))));
        let (sign, text) = (item.mark.sign(), escape(&item.text));
        self.line(&format!(
            "{indent}- {sign} **{text}**{}",
            place.unwrap_or_default()
        ));
        for detail in &item.details {
            let text = match detail {
                Detail::Reason(reason) => (*reason).to_owned(),
                Detail::Evidence(_, pointer) if !words::is_shown(pointer) => continue,
                Detail::Evidence(summary, _) => format!("on record: {summary}"),
                Detail::Silence => "nothing on record".to_owned(),
                Detail::Qualifier(words) => format!("to attest: {words}"),
            };
            self.line(&format!("{indent}  - {}", escape(&text)));
        }
        item.children
            .iter()
            .for_each(|child| self.item(child, depth + 1));
    }
}

/// Text in which nothing is markup.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in clean(text).chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A file name or the like.
fn code(text: &str) -> String {
    format!("`{}`", clean(text).replace('`', "'"))
}
