//! The pieces of a document that are searched: its sections, with their headings above them and
//! whatever stands between them, so that no line of the document is out of reach.

use pa_model::vocabulary::words;
use pa_policy::criteria::{CompiledPolicy, Line, Section};

/// The sections of a policy, each widened upwards to its headings and downwards to the next
/// section's, with the document's own text. Lines above the first heading (front matter) belong to
/// none. Without a text, the sections as they are.
pub(crate) fn chunks(policy: &CompiledPolicy, text: &str) -> Vec<Section> {
    let mut sections = policy.sections.clone();
    let lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return sections;
    }
    sections.sort_by_key(|section| (section.first, section.last));
    let mut taken = 0;
    for at in 0..sections.len() {
        let first = sections[at].first.0;
        let start = if first > taken {
            head(&sections[at], &lines, taken + 1)
        } else {
            first
        };
        if at > 0 && start > taken + 1 {
            sections[at - 1].last = Line(sections[at - 1].last.0.max(start - 1));
        }
        sections[at].first = Line(start);
        taken = taken.max(sections[at].last.0);
    }
    if let Some(last) = sections.last_mut() {
        last.last = Line(last.last.0.max(lines.len() as u32));
    }
    for section in &mut sections {
        trim(section, &lines);
    }
    sections
}

/// The first line from `from` on that is one of the section's headings, or its own first line.
fn head(section: &Section, lines: &[&str], from: u32) -> u32 {
    let keys: Vec<String> = section
        .path
        .iter()
        .map(|h| words::key(h))
        .filter(|k| !k.is_empty())
        .collect();
    let is_heading = |number: &u32| {
        let line = lines
            .get(*number as usize - 1)
            .map_or_else(String::new, |l| words::key(l));
        // A list marker ("B.", "2.") may stand before a heading, and text behind it.
        keys.iter().any(|key| {
            line.find(key.as_str()).is_some_and(|at| {
                let ends = line.len() == at + key.len() || line[at + key.len()..].starts_with(' ');
                at <= 4 && ends && (at == 0 || line[..at].ends_with(' '))
            })
        })
    };
    (from..section.first.0)
        .find(is_heading)
        .unwrap_or(section.first.0)
}

/// Takes blank lines off both ends and sets the text.
fn trim(section: &mut Section, lines: &[&str]) {
    let blank = |number: u32| {
        lines
            .get(number as usize - 1)
            .is_none_or(|l| l.trim().is_empty())
    };
    let (mut first, mut last) = (section.first.0.max(1), section.last.0);
    while first < last && blank(first) {
        first += 1;
    }
    while last > first && blank(last) {
        last -= 1;
    }
    let range = first as usize - 1..(last as usize).min(lines.len());
    if let Some(own) = lines.get(range) {
        section.text = own.join("\n");
        (section.first, section.last) = (Line(first), Line(last));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use pa_model::vocabulary::Vocabulary;
    use pa_policy::compile::compile;

    use super::*;

    const TEXT: &str = "---\npayer: Aetna\ndrugs: [Ozempic]\n---\n\n# Ozempic\n\n## Initial criteria\n\n\
        All of the following:\n\n- Patient is 18 years of age or older\n- Diagnosis of type 2 diabetes\n\n\
        Authorization will be issued for 12 months.\n\n## Exclusions\n\n- Pregnancy\n\n\
        ## Quantity limits\n\n4 pens per 28 days\n";

    #[test]
    fn every_line_below_the_front_matter_is_in_one_chunk() {
        let policy = compile("x.md", TEXT, Vocabulary::builtin()).unwrap().policy;
        let lines: Vec<&str> = TEXT.lines().collect();
        let found = chunks(&policy, TEXT);
        for (number, line) in (1..)
            .zip(&lines)
            .skip(5)
            .filter(|(_, l)| !l.trim().is_empty())
        {
            let holding = found
                .iter()
                .filter(|s| s.first.0 <= number && number <= s.last.0);
            assert_eq!(holding.count(), 1, "line {number}: {line}");
        }
        for section in &found {
            let own = &lines[section.first.0 as usize - 1..section.last.0 as usize];
            assert_eq!(
                section.text,
                own.join("\n"),
                "the text is what stands there"
            );
        }
        let of = |text: &str| found.iter().find(|s| s.text.contains(text)).unwrap();
        assert!(of("issued for 12 months").text.starts_with("# Ozempic"));
        assert!(of("4 pens").text.starts_with("## Quantity limits"));
    }

    #[test]
    fn without_a_text_the_sections_stay() {
        let policy = compile("x.md", TEXT, Vocabulary::builtin()).unwrap().policy;
        assert_eq!(chunks(&policy, ""), policy.sections);
    }
}
