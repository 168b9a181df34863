//! The determination as one page for a browser: nothing is fetched, it prints, it is read by screen
//! readers, in light and dark.

use super::{Paper, ahead, clean, words};
use crate::answer::{self, Answer};
use crate::outline::{Detail, Item, Mark};
use pa_policy::determine::Outcome;

const STYLE: &str = include_str!("page.css");

pub(super) fn print(answer: &Answer, _: &Paper) -> String {
    let d = &answer.determination;
    let headline = answer::headline(d.determination);
    let mut page = Page::default();
    page.open("html lang=\"en\"");
    page.open("head");
    page.line("<meta charset=\"utf-8\">");
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    page.element(
        "title",
        &format!("{headline}: {} for patient {}", d.drug, d.patient_id),
    );
    page.line(&format!("<style>\n{STYLE}</style>"));
    page.close("head");
    page.open("body");
    page.open("main");
    head(answer, headline, &mut page);
    let (asked, excluded) = words::criteria(answer);
    tree("Criteria", &asked, &mut page);
    tree(
        &format!("Exclusions ({} absent)", Mark::Met.sign()),
        &excluded,
        &mut page,
    );
    let not_met = asked
        .iter()
        .chain(&excluded)
        .filter(|item| item.mark == Mark::NotMet);
    page.list("Not met", "", not_met.map(words::not_met));
    page.list("Missing", "", d.missing.iter().cloned());
    page.paths(&ahead::paths(d));
    page.list("What no document changes", "", ahead::fixed(d).into_iter());
    page.list("What goes stale", "", ahead::expiry(d).into_iter());
    let attestations = d.attestations.iter().map(|a| words::attestation(answer, a));
    page.list(
        "For the prescriber to confirm",
        " class=\"boxes\"",
        attestations,
    );
    page.list(
        "Notes",
        "",
        d.notes.iter().map(|text| words::sentence(text)),
    );
    page.list(
        "Alternatives on this plan, by tier and copay",
        "",
        ahead::alternatives(d).into_iter(),
    );
    page.close("main");
    page.close("body");
    page.close("html");
    format!("<!DOCTYPE html>\n{}", page.out)
}

fn head(answer: &Answer, headline: &str, page: &mut Page) {
    let d = &answer.determination;
    let class = match d.determination {
        Outcome::Approve | Outcome::NotRequired => "good",
        Outcome::Pend => "open",
        Outcome::Refer | Outcome::NotCovered => "stop",
    };
    page.open(&format!("header class=\"{class}\""));
    page.element("h1", headline);
    page.element("p class=\"asked\"", &words::asked(d));
    page.element("p", &words::judged_under(answer));
    page.element("p", &words::why(d));
    if let Some(coverage) = &d.coverage {
        page.element("p", &format!("Coverage: {}", words::coverage(coverage)));
    }
    if let Some(clock) = ahead::clock(d) {
        page.element("p", &format!("Time to answer: {clock}"));
    }
    let authorization = ahead::authorization(d).join("; ");
    if !authorization.is_empty() {
        page.element("p", &format!("Authorization: {authorization}"));
    }
    page.close("header");
}

fn tree(title: &str, items: &[Item<'_>], page: &mut Page) {
    if items.is_empty() {
        return;
    }
    page.open("section");
    page.element("h2", title);
    page.open("ul class=\"tree\"");
    items.iter().for_each(|item| self::item(item, page));
    page.close("ul");
    page.close("section");
}

/// One criterion: the policy's words and their place on one side, the evidence on the other.
fn item(item: &Item<'_>, page: &mut Page) {
    let (sign, says) = (item.mark.sign(), item.mark.words());
    page.open(&format!("li class=\"{}\"", says.replace(' ', "-")));
    page.open("div class=\"row\"");
    page.open("div class=\"policy\"");
    page.line(&format!(
        "<span class=\"mark\" role=\"img\" aria-label=\"{says}\">{sign}</span>"
    ));
    page.element("span", &item.text);
    if let Some(source) = item.source {
        page.element("span class=\"place\"", &words::place(source));
    }
    page.close("div");
    let details: Vec<String> = item.details.iter().filter_map(told).collect();
    if !details.is_empty() {
        page.open("div class=\"evidence\"");
        details.iter().for_each(|text| page.element("p", text));
        page.close("div");
    }
    page.close("div");
    if !item.children.is_empty() {
        page.open("ul");
        item.children
            .iter()
            .for_each(|child| self::item(child, page));
        page.close("ul");
    }
    page.close("li");
}

fn told(detail: &Detail<'_>) -> Option<String> {
    match detail {
        Detail::Reason(reason) => Some((*reason).to_owned()),
        Detail::Evidence(_, pointer) if !words::is_shown(pointer) => None,
        Detail::Evidence(summary, pointer) => Some(format!("on record: {summary} ({pointer})")),
        Detail::Silence => Some("nothing on record".to_owned()),
        Detail::Qualifier(words) => Some(format!("to attest: {words}")),
    }
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

    fn open(&mut self, tag: &str) {
        self.line(&format!("<{tag}>"));
    }

    fn close(&mut self, tag: &str) {
        self.line(&format!("</{tag}>"));
    }

    /// An element with text; `tag` may carry attributes.
    fn element(&mut self, tag: &str, text: &str) {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.line(&format!("<{tag}>{}</{name}>", escape(text)));
    }

    fn paths(&mut self, paths: &[ahead::Told]) {
        if paths.is_empty() {
            return;
        }
        self.open("section");
        self.element("h2", "Path to approval");
        self.element("p", "Each was tried: the record so changed is approved.");
        self.open("ol class=\"paths\"");
        for path in paths {
            self.open("li");
            self.element("span", &path.heading);
            self.open("ul");
            for (step, others) in &path.steps {
                self.open("li");
                self.element("span", step);
                for other in others {
                    self.element("div class=\"or\"", &format!("or {other}"));
                }
                self.close("li");
            }
            self.close("ul");
            self.close("li");
        }
        self.close("ol");
        self.close("section");
    }

    fn list(&mut self, title: &str, attributes: &str, items: impl Iterator<Item = String>) {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return;
        }
        self.open("section");
        self.element("h2", title);
        self.open(&format!("ul{attributes}"));
        items.for_each(|item| self.element("li", &item));
        self.close("ul");
        self.close("section");
    }
}

/// Text in which nothing is markup.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in clean(text).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
