//! Criteria without a fact that a record can show: attestations approve nothing, so that every
//! request that rests on them alone goes to a person.

use super::Subject;
use crate::criteria::{Node, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::kinds::Criterion;

const NAME: &str = "cannot-decide";

pub(super) fn look(subject: &Subject<'_>, remarks: &mut Vec<Diagnostic>) {
    for (name, section) in subject.sections() {
        if decides(section) {
            below(subject, section, 0, remarks);
            continue;
        }
        let line = first_line(section).unwrap_or(1);
        remarks.push(subject.remark(NAME, line, None).saying(
            format!("no line of the {name} criteria can be decided from a record: every such request pends"),
            "add a fact that a record shows: a diagnosis, a value, a drug tried, an age",
        ));
    }
}

/// Looks at the alternatives below a node that as a whole can be decided.
fn below(subject: &Subject<'_>, node: &Node, line: u32, remarks: &mut Vec<Diagnostic>) {
    let line = node.line.map_or(line, |l| l.0);
    match &node.rule {
        Rule::Any(children) | Rule::AtLeast(_, children) => {
            alternatives(subject, node, children, line, remarks);
        }
        Rule::Indications(list) => {
            for indication in list.iter().filter(|i| !decides(&i.criteria)) {
                let line = indication.line.map_or(line, |l| l.0);
                let heading = indication.heading.as_deref();
                remarks.push(subject.remark(NAME, line, heading).saying(
                    "nothing below this heading can be decided from a record: requests under it pend",
                    "add a fact that a record shows besides the diagnosis in the heading",
                ));
            }
        }
        _ => {}
    }
    for child in node.children().into_iter().filter(|c| decides(c)) {
        below(subject, child, line, remarks);
    }
}

fn alternatives(
    subject: &Subject<'_>,
    group: &Node,
    children: &[Node],
    line: u32,
    remarks: &mut Vec<Diagnostic>,
) {
    // Alternatives within one sentence are one thing to confirm.
    if children
        .iter()
        .all(|c| c.line.is_none() && c.text.is_none())
    {
        return;
    }
    for child in children.iter().filter(|c| !decides(c) && !unread(c)) {
        let line = first_line(child).unwrap_or(line);
        let mut remark =
            subject.remark(NAME, line, child.text.as_deref().or(group.text.as_deref()));
        remark.severity = Severity::Note;
        remarks.push(remark.saying(
            "this alternative is for the prescriber to confirm: a request that rests on it alone pends",
            "where a record can show it, say which diagnosis, value or drug it is",
        ));
    }
}

/// Whether some coded fact stands in it. What is requested says nothing of the patient.
fn decides(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(criterion) => !matches!(criterion, Criterion::Requested(_)),
        Rule::When { then, .. } => decides(then),
        _ => node.children().into_iter().any(decides),
    }
}

/// A line that is not read has its own remark.
fn unread(node: &Node) -> bool {
    matches!(node.rule, Rule::Unreadable { .. })
}

fn first_line(node: &Node) -> Option<u32> {
    let own = node.line.map(|l| l.0);
    own.or_else(|| node.children().into_iter().find_map(first_line))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::lint::sample::{HEAD, remarks, silent, speaks};

    const ATTEST: &str = "The prescriber confirms that the drug is used with diet and exercise";

    #[test]
    fn speaks_of_a_section_without_a_coded_fact() {
        let renewal = |line: &str| {
            format!(
                "## Initial criteria\n\n- HbA1c of 7% or higher\n\n## Renewal criteria\n\n- {ATTEST}\n{line}"
            )
        };
        speaks(super::NAME, &renewal(""), 13);
        silent(super::NAME, &renewal("- HbA1c of less than 7%\n"));
        // What is requested says nothing of the patient.
        speaks(super::NAME, &renewal("- The request is for Ozempic\n"), 13);
    }

    #[test]
    fn speaks_of_an_indication_without_a_coded_fact() {
        let text = |line: &str| {
            format!(
                "## Initial criteria\n\n### Type 2 diabetes mellitus\n\n- HbA1c of 7% or higher\n\n### Obesity\n\n- {ATTEST}\n{line}"
            )
        };
        speaks(super::NAME, &text(""), 13);
        silent(super::NAME, &text("- BMI of 30 kg/m2 or higher\n"));
    }

    #[test]
    fn notes_an_alternative_that_is_only_confirmed() {
        let text = |line: &str| {
            format!(
                "{HEAD}## Initial criteria\n\n- HbA1c of 7% or higher\n- One of the following:\n  \
                 - BMI of 30 kg/m2 or higher\n  - {line}\n"
            )
        };
        let found = remarks(&text(ATTEST));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            (found[0].rule, found[0].severity, found[0].line),
            (super::NAME, Severity::Note, 12)
        );
        assert_eq!(remarks(&text("Patient is 18 years of age or older")), []);
    }

    #[test]
    fn attestations_beside_facts_are_no_branch() {
        silent(
            super::NAME,
            &format!("## Initial criteria\n\n- HbA1c of 7% or higher\n- {ATTEST}\n"),
        );
    }
}
