//! The determination as a person at a terminal reads it: the answer first, then each criterion with
//! its evidence, then what is left to do.

use anstyle::{AnsiColor, Style};

use super::{Paper, ahead, clean, words, wrap_options};
use crate::answer::{self, Answer};
use crate::outline::{Detail, Item, Mark};
use pa_policy::determine::Outcome;

const PLAIN: Style = Style::new();
const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

pub(super) fn print(answer: &Answer, paper: &Paper) -> String {
    let mut page = Page {
        out: String::new(),
        width: paper.width,
    };
    head(answer, &mut page);
    criteria(answer, &mut page);
    to_do(answer, &mut page);
    paper.finish(page.out)
}

/// What the plan says of the drug, and what else of its class it would pay for.
pub(super) fn print_coverage(answer: &Answer, paper: &Paper) -> String {
    let d = &answer.determination;
    let mut page = Page {
        out: String::new(),
        width: paper.width,
    };
    page.line(
        "",
        "  ",
        &[
            (STRONG, d.drug.clone()),
            (PLAIN, format!("· patient {} · {}", d.patient_id, d.as_of)),
        ],
    );
    page.line("", "  ", &[(PLAIN, words::judged_under(answer))]);
    plan(answer, &mut page);
    let style = colour(d.determination).bold();
    let headline = answer::headline(d.determination).to_owned();
    page.line(
        "",
        "  ",
        &[
            (STRONG, "A request now:".to_owned()),
            (style, headline),
            (PLAIN, format!("· {}", words::why(d))),
        ],
    );
    alternatives(answer, &mut page);
    paper.finish(page.out)
}

fn head(answer: &Answer, page: &mut Page) {
    let d = &answer.determination;
    let style = colour(d.determination).bold();
    let headline = answer::headline(d.determination);
    page.line(
        "",
        "",
        &[
            (style, headline.to_owned()),
            (PLAIN, format!("· {}", words::asked(d))),
        ],
    );
    page.line("", "  ", &[(PLAIN, words::judged_under(answer))]);
    page.line("", "  ", &[(PLAIN, words::why(d))]);
    plan(answer, page);
    let authorization = ahead::authorization(d).join("; ");
    if !authorization.is_empty() {
        page.line(
            "",
            "  ",
            &[
                (STRONG, "Authorization:".to_owned()),
                (PLAIN, authorization),
            ],
        );
    }
}

/// What the plan says, and how long it may take.
fn plan(answer: &Answer, page: &mut Page) {
    let d = &answer.determination;
    let Some(coverage) = &d.coverage else { return };
    page.blank();
    let told = words::coverage(coverage);
    page.line("", "  ", &[(STRONG, "Coverage:".to_owned()), (PLAIN, told)]);
    if let Some(clock) = ahead::clock(d) {
        page.line(
            "",
            "  ",
            &[(STRONG, "Time to answer:".to_owned()), (PLAIN, clock)],
        );
    }
}

fn criteria(answer: &Answer, page: &mut Page) {
    let (asked, excluded) = words::criteria(answer);
    if asked.is_empty() && excluded.is_empty() {
        return;
    }
    page.blank();
    let mut marks = Vec::new();
    asked
        .iter()
        .chain(&excluded)
        .for_each(|item| marks_of(item, &mut marks));
    let legend = Mark::ALL.iter().filter(|mark| marks.contains(mark));
    let legend: Vec<String> = legend
        .map(|mark| format!("{} {}", mark.sign(), mark.words()))
        .collect();
    page.line(
        "",
        "  ",
        &[
            (STRONG, "Criteria".to_owned()),
            (FAINT, format!("({})", legend.join(", "))),
        ],
    );
    asked.iter().for_each(|item| self::item(item, 1, page));
    if !excluded.is_empty() {
        page.blank();
        let sense = format!("({} absent)", Mark::Met.sign());
        page.line(
            "",
            "  ",
            &[(STRONG, "Exclusions".to_owned()), (FAINT, sense)],
        );
        excluded.iter().for_each(|item| self::item(item, 1, page));
    }
}

fn marks_of(item: &Item<'_>, out: &mut Vec<Mark>) {
    out.push(item.mark);
    item.children.iter().for_each(|child| marks_of(child, out));
}

fn item(item: &Item<'_>, depth: usize, page: &mut Page) {
    let indent = "  ".repeat(depth);
    let sign = format!(
        "{indent}{}{}{:#} ",
        style_of(item.mark),
        item.mark.sign(),
        style_of(item.mark)
    );
    let beneath = format!("{indent}  ");
    // Two spaces keep the place apart from the words.
    let place = item
        .source
        .map(|at| format!(" {}", words::place(at)))
        .unwrap_or_default();
    page.line(
        &sign,
        &beneath,
        &[(PLAIN, item.text.clone()), (FAINT, place)],
    );
    let indent = format!("{beneath}  ");
    let hanging = format!("{indent}  ");
    for detail in &item.details {
        match detail {
            Detail::Reason(reason) => {
                page.line(&indent, &hanging, &[(PLAIN, (*reason).to_owned())])
            }
            Detail::Evidence(summary, pointer) => {
                if words::is_shown(pointer) {
                    page.line(
                        &indent,
                        &hanging,
                        &[(PLAIN, format!("on record: {summary}"))],
                    );
                }
            }
            Detail::Silence => page.line(
                &indent,
                &hanging,
                &[(PLAIN, "nothing on record".to_owned())],
            ),
            Detail::Qualifier(words) => {
                page.line(&indent, &hanging, &[(PLAIN, format!("to attest: {words}"))]);
            }
        }
    }
    item.children
        .iter()
        .for_each(|child| self::item(child, depth + 1, page));
}

fn to_do(answer: &Answer, page: &mut Page) {
    let d = &answer.determination;
    let (asked, excluded) = words::criteria(answer);
    let not_met = asked
        .iter()
        .chain(&excluded)
        .filter(|item| item.mark == Mark::NotMet);
    page.list(
        "Not met",
        not_met.map(|item| vec![(PLAIN, format!("- {}", words::not_met(item)))]),
    );
    page.list(
        "Missing",
        d.missing
            .iter()
            .map(|text| vec![(PLAIN, format!("- {text}"))]),
    );
    paths(answer, page);
    let attestations = d.attestations.iter().map(|attestation| {
        let text = format!(
            "{} {}",
            Mark::Attestation.sign(),
            words::attestation(answer, attestation)
        );
        let line = attestation
            .source
            .as_ref()
            .map(|at| format!("(line {})", at.line));
        vec![(PLAIN, text), (FAINT, line.unwrap_or_default())]
    });
    page.list("For the prescriber to confirm", attestations);
    page.list(
        "Notes",
        d.notes
            .iter()
            .map(|text| vec![(PLAIN, words::sentence(text))]),
    );
    alternatives(answer, page);
}

fn alternatives(answer: &Answer, page: &mut Page) {
    let told = ahead::alternatives(&answer.determination).into_iter();
    page.list(
        "Alternatives on this plan, by tier and copay",
        told.map(|text| vec![(PLAIN, format!("- {text}"))]),
    );
}

fn paths(answer: &Answer, page: &mut Page) {
    let paths = ahead::paths(&answer.determination);
    if !paths.is_empty() {
        page.blank();
        page.line(
            "",
            "  ",
            &[
                (STRONG, "Path to approval".to_owned()),
                (
                    FAINT,
                    "(each was tried: the record so changed is approved)".to_owned(),
                ),
            ],
        );
    }
    for (path, number) in paths.iter().zip(1..) {
        page.line(
            "  ",
            "     ",
            &[(PLAIN, format!("{number}. {}", path.heading))],
        );
        for (step, others) in &path.steps {
            page.line("     ", "       ", &[(PLAIN, format!("- {step}"))]);
            for other in others {
                page.line("       ", "         ", &[(PLAIN, format!("or {other}"))]);
            }
        }
    }
    let items = |texts: Vec<String>| texts.into_iter().map(|t| vec![(PLAIN, format!("- {t}"))]);
    page.list(
        "What no document changes",
        items(ahead::fixed(&answer.determination)),
    );
    page.list(
        "What goes stale",
        items(ahead::expiry(&answer.determination)),
    );
}

fn colour(outcome: Outcome) -> Style {
    let colour = match outcome {
        Outcome::Approve | Outcome::NotRequired => AnsiColor::Green,
        Outcome::Pend => AnsiColor::Yellow,
        Outcome::Refer | Outcome::NotCovered => AnsiColor::Red,
    };
    colour.on_default()
}

fn style_of(mark: Mark) -> Style {
    match mark {
        Mark::Met => AnsiColor::Green.on_default(),
        Mark::NotMet => AnsiColor::Red.on_default(),
        Mark::Unknown => AnsiColor::Yellow.on_default(),
        Mark::Attestation => AnsiColor::Cyan.on_default(),
        Mark::LeftOut => FAINT,
    }
}

/// A page being written.
struct Page {
    out: String,
    width: usize,
}

impl Page {
    /// Parts in their styles, a space between them and what spaces they begin with, wrapped.
    fn line(&mut self, first: &str, beneath: &str, parts: &[(Style, String)]) {
        let mut text = String::new();
        for (style, part) in parts.iter().filter(|(_, part)| !part.is_empty()) {
            if !text.is_empty() {
                text.push(' ');
            }
            let words = part.trim_start();
            let spaces = &part[..part.len() - words.len()];
            text.push_str(&format!("{spaces}{style}{}{style:#}", clean(words)));
        }
        let options = wrap_options(self.width)
            .initial_indent(first)
            .subsequent_indent(beneath);
        for line in textwrap::wrap(&text, &options) {
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    /// A titled list, or nothing where it is empty.
    fn list(&mut self, title: &str, items: impl Iterator<Item = Vec<(Style, String)>>) {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return;
        }
        self.blank();
        self.line("", "", &[(STRONG, title.to_owned())]);
        for item in items {
            self.line("  ", "    ", &item);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::super::sample;
    use super::*;

    const PAPER: Paper = Paper {
        width: 80,
        unicode: true,
    };

    fn plain(answer: &Answer, paper: Paper) -> String {
        let mut out = Vec::new();
        use std::io::Write;
        let mut strip = anstream::StripStream::new(&mut out);
        strip.write_all(print(answer, &paper).as_bytes()).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn fits(page: &str, width: usize) {
        for line in page.lines() {
            assert!(line.chars().count() <= width, "{line}\nin\n{page}");
        }
    }

    #[test]
    fn narrow_terminals_and_odd_policies() {
        let policy = "---\npayer: Summit\ndrugs: [Mounjaro]\n---\n# Mounjaro\n\n## Asthma\n\n\
            All of the following:\n- Diagnosis of asthma\n- Age 18 years or older\n\n## Type 2 diabetes\n\n\
            All of the following:\n- Diagnosis of type 2 diabetes mellitus\n\
            - The quorum of the 7th moiety stands before Tuesday\n\
            - At least two of the following:\n  - BMI of 30 kg/m2 or greater\n  - HbA1c above 9%\n  - Age 65 years or older\n";
        let answer = sample::answer(
            policy,
            "Mounjaro",
            &sample::patient(json!({})),
            sample::row(json!({})),
        );
        let page = plain(&answer, PAPER);
        insta::assert_snapshot!("odd_policy", page);
        fits(&page, 80);
        fits(
            &plain(
                &answer,
                Paper {
                    width: 40,
                    unicode: true,
                },
            ),
            40,
        );
        assert!(
            plain(
                &answer,
                Paper {
                    width: 80,
                    unicode: false
                }
            )
            .is_ascii()
        );
    }
}
