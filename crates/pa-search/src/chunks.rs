//! The pieces of a document that are searched: its sections, with their headings above them and
//! whatever stands between them, so that no line of the document is out of reach.

use pa_model::vocabulary::words;
use pa_policy::criteria::{CompiledPolicy, Line, Node, Rule, Section, SectionKind};

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
            let start = head(&sections[at], &lines, taken + 1);
            titled(&lines, taken + 1, start)
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
    let asked = asked(policy);
    for section in &mut sections {
        trim(section, &lines);
        section.kind = kind(section, &asked);
        entitle(section);
    }
    sections
}

/// What a section is about once its text is whole: its own title goes before the titles above it,
/// and what stands before the first fact that is asked for (a title page, a summary, a list of
/// products) states no criteria.
fn kind(section: &Section, asked: &[Asked]) -> SectionKind {
    use SectionKind::{Background, Exclusion, Initial, Renewal};
    if !matches!(section.kind, Initial | Renewal | Exclusion) {
        return section.kind;
    }
    let within = |a: &&Asked| (section.first.0..=section.last.0).contains(&a.line);
    let begins = asked.iter().filter(|a| a.coded).map(|a| a.line).min();
    if !asked.iter().any(|a| within(&a)) || begins.is_some_and(|line| section.last.0 < line) {
        return Background;
    }
    match title_kind(section.text.lines().next().unwrap_or_default()) {
        Some(Renewal) if section.kind == Exclusion => Exclusion,
        Some(said) => said,
        None => section.kind,
    }
}

/// Puts the title that a section begins with among its headings, where the document's outline has
/// missed it.
fn entitle(section: &mut Section) {
    let first = section.text.lines().next().unwrap_or_default();
    let key = words::key(first);
    let known = section.path.iter().any(|heading| {
        let heading = words::key(heading);
        !heading.is_empty() && (key.contains(&heading) || heading.contains(&key))
    });
    if title_kind(first).is_some() && !known {
        let marks = |c: char| c == '#' || c == '*' || c.is_whitespace();
        section.path.push(first.trim_matches(marks).to_owned());
    }
}

/// What a title says of the kind of its section, where it says it plainly.
fn title_kind(title: &str) -> Option<SectionKind> {
    if title.chars().count() > 90 {
        return None;
    }
    let key = format!(" {} ", words::key(title));
    let says = |phrases: &[&str]| phrases.iter().any(|p| key.contains(p));
    if says(&EXCLUDES) {
        Some(SectionKind::Exclusion)
    } else if says(&RENEWS) && !key.contains(" initial ") {
        Some(SectionKind::Renewal)
    } else {
        None
    }
}

/// The first title among lines that no section owns, from `from` to before `start`, else `start`: a
/// line of its own in capitals or with a heading's mark that says what is below it.
fn titled(lines: &[&str], from: u32, start: u32) -> u32 {
    let line = |number: u32| lines.get(number as usize - 1).map_or("", |l| l.trim());
    let alone =
        |number: u32| line(number + 1).is_empty() && (number == 1 || line(number - 1).is_empty());
    let title = |text: &str| {
        let marked = text.starts_with('#') || text.starts_with("**");
        marked || (text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase))
    };
    (from..start)
        .find(|number| {
            let text = line(*number);
            alone(*number) && title(text) && title_kind(text).is_some()
        })
        .unwrap_or(start)
}

/// Words of a title, in their comparable form, that open what is not covered.
const EXCLUDES: [&str; 7] = [
    " exclusion ",
    " not covered ",
    " not be covered ",
    " not approved ",
    " not be approved ",
    " not authorized ",
    " not be authorized ",
];

/// The same for what is asked of those who go on.
const RENEWS: [&str; 4] = [
    " renewal ",
    " reauthorization ",
    " continuation ",
    " continued ",
];

/// A line that asks for something or excludes something.
struct Asked {
    line: u32,
    /// A fact that a record shows, not words for a person.
    coded: bool,
}

fn asked(policy: &CompiledPolicy) -> Vec<Asked> {
    fn leaves(node: &Node, above: u32, into: &mut Vec<Asked>) {
        let line = node.line.map_or(above, |line| line.0);
        let mut leaf = |coded| into.push(Asked { line, coded });
        match &node.rule {
            Rule::Criterion(_) => leaf(true),
            Rule::Attestation | Rule::Unreadable { .. } => leaf(false),
            _ => node
                .children()
                .into_iter()
                .for_each(|child| leaves(child, line, into)),
        }
    }
    let mut lines = Vec::new();
    let sections = policy.initial.iter().chain(&policy.renewal);
    for node in sections.chain(&policy.exclusions) {
        leaves(node, 0, &mut lines);
    }
    lines.retain(|asked| asked.line > 0);
    lines
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
    fn a_sections_own_title_says_what_it_is() {
        let text = "Payer: T\nDrug: Ozempic\n\nPRODUCTS\n\nPrior authorization criteria\n\nPreferred: metformin\n\n\
            INITIAL REQUEST\n\nAll of the following:\n\n- Patient is 18 years of age or older\n\n\
            RENEWAL REQUEST\n\n- HbA1c of less than 8%\n\nEXCLUSIONS\n\n- Pregnancy\n";
        let policy = compile("x.txt", text, Vocabulary::builtin())
            .unwrap()
            .policy;
        let found = chunks(&policy, text);
        let kind = |of: &str| found.iter().find(|s| s.text.contains(of)).unwrap().kind;
        assert_eq!(kind("18 years"), SectionKind::Initial);
        assert_eq!(kind("less than 8%"), SectionKind::Renewal);
        assert_eq!(kind("Pregnancy"), SectionKind::Exclusion);
        assert_eq!(kind("Preferred: metformin"), SectionKind::Background);
        assert_eq!(
            title_kind("III. Uses for which coverage is NOT authorized:"),
            Some(SectionKind::Exclusion)
        );
        assert_eq!(title_kind("Continued Therapy"), Some(SectionKind::Renewal));
        assert_eq!(title_kind("Initial and renewal criteria"), None);
        assert_eq!(title_kind("Coverage criteria"), None);
        let lines = [
            "1. Is it taken?",
            "",
            "EXCLUSIONS",
            "",
            "A \"yes\" means that it is not covered.",
            "",
            "2. Pregnant?",
        ];
        assert_eq!(titled(&lines, 2, 7), 3);
        assert_eq!(titled(&lines, 4, 7), 7, "a sentence is no title");
    }

    #[test]
    fn without_a_text_the_sections_stay() {
        let policy = compile("x.md", TEXT, Vocabulary::builtin()).unwrap().policy;
        assert_eq!(chunks(&policy, ""), policy.sections);
    }
}
