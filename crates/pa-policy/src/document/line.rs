//! Lines: what each is by its own look, wrapped lines joined to the one they continue.

use super::marker::{self, Marker};
use super::plain::{as_markdown, unmark};
use super::table;
use super::title;
use crate::criteria::SectionKind;
use crate::phrase::list::Joiner;

/// A line of the document, or several that wrap.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// From 1.
    pub(crate) number: u32,
    /// Column at which it begins; a tab goes to the next multiple of four.
    pub(crate) indent: usize,
    /// Without marker, emphasis and surrounding space.
    pub(crate) text: String,
    pub(crate) look: Look,
    /// Whether a blank line stands before it.
    pub(crate) spaced: bool,
    /// Columns that its last printed line takes.
    pub(crate) width: usize,
    /// All of it is printed in bold.
    pub(crate) bold: bool,
}

/// What a line looks like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Look {
    /// A Markdown heading, 1 to 6, or 7: a line in bold.
    Heading(u8),
    Item(Marker),
    Plain,
    /// A bare AND or OR.
    Connective(Joiner),
    Table,
    /// The row above a table's rule: what its columns are.
    TableHead,
}

/// Lines longer than this are cut, and no more are joined to them; no policy has them.
pub(crate) const MAX_LINE: usize = 20_000;

/// Reads the lines of a body that begins at line `first`.
pub(crate) fn lines(body: &str, first: u32) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    let mut spaced = true;
    let mut listed = false;
    let margin = margin(body);
    let mut rows = (first..).zip(body.lines()).peekable();
    while let Some((number, raw)) = rows.next() {
        let raw = raw.trim_end();
        let ends = rows.peek().is_none_or(|(_, next)| next.trim().is_empty());
        let page = spaced && ends && is_page_number(raw);
        if raw.trim().is_empty() || is_rule(raw) || page || is_page_edge(raw) {
            spaced = true;
            continue;
        }
        let mut line = line(number, raw, spaced);
        if let Some((_, rule)) = rows.peek()
            && spaced
            && let Some(level) = underlines(&line, rule)
        {
            line.look = Look::Heading(level);
        }
        match out.last_mut() {
            Some(before)
                if !spaced
                    && before.text.len() < MAX_LINE
                    && ((!listed || before.look != Look::Plain) && continues(before, &line)
                        || margin.is_some_and(|margin| breaks_at(margin, before, &line))
                        || lists_alone(before, &line, rows.peek().map(|(_, next)| *next))) =>
            {
                before.text.push(' ');
                before.text.push_str(&line.text);
                before.width = line.width;
            }
            _ => {
                // Lines under "…:" without markers are a list of their own.
                listed = out
                    .last()
                    .is_some_and(|b| b.text.ends_with(':') && line.indent > b.indent)
                    || (listed
                        && line.look == Look::Plain
                        && out.last().is_some_and(|b| b.indent == line.indent));
                out.push(line);
            }
        }
        spaced = false;
    }
    table::rows_as_items(&mut out);
    unbold_stages(&mut out);
    title_bold_items(&mut out);
    out
}

/// "**A. Plaque Psoriasis**" right above "**Initial Authorization**": a title that holds it, and no item of a list; so
/// are the other lines that are printed so.
fn title_bold_items(lines: &mut [Line]) {
    let marked = |line: &Line| match line.look {
        Look::Item(marker) if line.bold && !line.text.ends_with(['.', ';', ':']) => {
            Some((marker.style, line.indent))
        }
        _ => None,
    };
    let title = lines.windows(2).find_map(|pair| {
        marked(&pair[0])
            .filter(|_| pair[1].look == Look::Heading(7) && title::is_title(&pair[1].text))
    });
    if title.is_some() {
        for line in lines.iter_mut().filter(|line| marked(line) == title) {
            line.look = Look::Heading(6);
        }
    }
}

/// "**Therapy Stage: Reauthorization**", "**Approval Criteria**": in a document that says in fields which stage criteria
/// are for, bold print ranks no title above those fields.
fn unbold_stages(lines: &mut [Line]) {
    let bold = |line: &Line| line.look == Look::Heading(7);
    if !lines
        .iter()
        .any(|line| bold(line) && title::is_stage_field(&line.text))
    {
        return;
    }
    let field = |text: &str| {
        let label = text.split_once(": ").map(|(label, _)| label);
        label.is_some_and(|label| {
            [
                "Product Name",
                "Diagnosis",
                "Approval Length",
                "Therapy Stage",
                "Guideline Type",
            ]
            .contains(&label)
        })
    };
    for line in lines.iter_mut().filter(|line| bold(line)) {
        if field(&line.text) || title::is_title(&line.text) {
            line.look = Look::Plain;
        }
    }
}

/// A line that is nothing but a number: the page's.
fn is_page_number(raw: &str) -> bool {
    let text = raw.trim();
    text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit())
}

/// "Page 2 of 5", "Mapleton Health | Page 2 of 5", "Page 2": printed at a page's edge, wherever that falls.
fn is_page_edge(raw: &str) -> bool {
    let words: Vec<&str> = raw.split_whitespace().collect();
    let number = |w: &str| {
        let digits = w.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let page = |w: &str| {
        w.trim_matches(|c: char| !c.is_alphanumeric())
            .eq_ignore_ascii_case("page")
    };
    let counted = words
        .windows(4)
        .any(|w| page(w[0]) && number(w[1]) && w[2].eq_ignore_ascii_case("of") && number(w[3]));
    counted && words.len() <= 16 || matches!(words[..], [p, n] if page(p) && number(n))
}

/// The level of the heading that a line is by the rule right below it, about as long as the line itself.
fn underlines(line: &Line, rule: &str) -> Option<u8> {
    let rule = rule.trim();
    let length = rule.chars().count();
    // "II. CRITERIA FOR INITIAL APPROVAL"
    let numbered = matches!(line.look, Look::Item(marker) if marker.value > 0);
    let titled = (line.look == Look::Plain || numbered)
        && !line.text.ends_with(['.', ';', ','])
        && line.text.chars().next().is_some_and(char::is_alphanumeric)
        && length.abs_diff(line.width) <= 2;
    let level = match rule.chars().next()? {
        '=' => 1,
        '-' => 2,
        _ => return None,
    };
    (titled && is_rule(rule)).then_some(level)
}

fn is_rule(raw: &str) -> bool {
    let text = raw.trim();
    text.len() >= 3 && text.chars().all(|c| matches!(c, '-' | '=' | '*' | '_'))
}

fn line(number: u32, raw: &str, spaced: bool) -> Line {
    let mut indent = 0;
    for c in raw.chars().take_while(|c| c.is_whitespace()) {
        indent = if c == '\t' {
            indent / 4 * 4 + 4
        } else {
            indent + 1
        };
    }
    let mut cut = raw.len().min(MAX_LINE);
    while !raw.is_char_boundary(cut) {
        cut -= 1;
    }
    let said = as_markdown(&raw[..cut]);
    let text = said.trim();
    let width = raw.chars().count();
    let whole = text.len() > 4
        && text.starts_with("**")
        && text.ends_with("**")
        && text.matches("**").count() == 2;
    let make = |text: &str, look| Line {
        number,
        indent,
        text: unmark(text),
        look,
        spaced,
        width,
        bold: whole,
    };
    if text.starts_with('|') {
        // "| Therapy Stage | Reauthorization |"
        if let [name, value] = table::cells(text)[..] {
            let field = format!("{name}: {value}");
            if title::is_stage_field(&field) {
                return make(&field, Look::Plain);
            }
        }
        return make(text, Look::Table);
    }
    if let Some(joiner) = connective(text) {
        return make(text, Look::Connective(joiner));
    }
    let level = text.bytes().take_while(|b| *b == b'#').count();
    if (1..=6).contains(&level) && text[level..].starts_with(' ') {
        let title = text[level..].trim().trim_end_matches('#').trim_end();
        let title = marker::take(unbold(title)).map_or(title, |(_, rest)| rest);
        return make(title, Look::Heading(level as u8));
    }
    if let Some((marker, rest)) = marker::take(unbold(text)) {
        if let Some(joiner) = connective(rest) {
            return make(rest, Look::Connective(joiner));
        }
        return make(rest, Look::Item(marker));
    }
    let closes = text.get(2..).and_then(|t| t.find("**")).is_some();
    let bold = text.starts_with("**")
        && closes
        && (text.ends_with("**")
            || text.ends_with(':')
            || text.contains(":**")
            || text.contains("** –")
            || text.contains("** -")
            || text.contains(".**"));
    let bold = bold && !labels_its_line(text);
    // "**One** of the following:" opens a group, not a part of the document.
    let opens_group = bold && text.trim_end_matches("**").ends_with(':') && {
        let said = unmark(text);
        crate::group::header(&said).counts || title::tells_of_patient(&said)
    };
    if bold && !opens_group && text.len() > 4 && !(whole && states_duration(&unmark(text))) {
        return make(text, Look::Heading(7));
    }
    make(text, Look::Plain)
}

/// "**Age Restrictions:** 18 years of age or older.", "**Length of approval:** 12 months": a label, and behind it all
/// that it labels; it is not the title of the lines that follow.
fn labels_its_line(text: &str) -> bool {
    let Some((label, said)) = text.split_once(":**") else {
        return false;
    };
    let said = said.trim();
    if said.is_empty() || said.ends_with([':', '*']) {
        return false;
    }
    // "**Asthma:** patient meets all of the following" introduces what follows.
    title::classify(&unmark(label)).is_some() || !crate::group::header(&unmark(said)).counts
}

/// "**Approval duration: 6 months**": all of it, not the title of what follows.
fn states_duration(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(label, value)| {
        let counts = value.contains(|c: char| c.is_ascii_digit());
        counts && title::classify(label) == Some(SectionKind::Duration)
    })
}

/// Emphasis before a marker: `**1. Asthma.** Approve …`.
fn unbold(text: &str) -> &str {
    let inner = text.trim_start_matches("**");
    let marked =
        marker::take(inner).is_some_and(|(m, _)| !matches!(m.style, marker::Style::Bullet(_)));
    if inner.len() != text.len() && marked {
        inner
    } else {
        text
    }
}

/// `AND`, `-OR-`, `*and*`, `OR:`.
fn connective(text: &str) -> Option<Joiner> {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    match bare.to_ascii_lowercase().as_str() {
        "and" | "plus" => Some(Joiner::And),
        "or" | "and/or" => Some(Joiner::Or),
        _ => None,
    }
}

/// A line shorter than this was not broken by a margin.
const FULL_LINE: usize = 50;

/// A document with a longer line does not break its lines at a margin.
const MAX_MARGIN: usize = 120;

/// The width at which a document breaks its lines; `None` where it does not.
fn margin(body: &str) -> Option<usize> {
    let rows = body.lines().map(str::trim_end);
    let widest = rows
        .filter(|row| !row.starts_with('|'))
        .map(|row| row.chars().count());
    widest
        .max()
        .filter(|width| (FULL_LINE..=MAX_MARGIN).contains(width))
}

/// Whether a line is broken only since its next word reaches over the margin.
fn breaks_at(margin: usize, before: &Line, line: &Line) -> bool {
    let next = line
        .text
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let over = before.width + 1 + next.chars().count() > margin;
    let of_item = matches!(before.look, Look::Item(_));
    let lists = before.text.ends_with(':') && (of_item || line.text.contains(", "));
    line.look == Look::Plain
        && matches!(before.look, Look::Plain | Look::Item(_))
        && (lists || !before.text.ends_with(['.', ':', ';', '?', '!']))
        && !title::is_shouted(&before.text)
        && trailing_connective(&before.text).is_none()
        && over
}

/// "4. A preferred long-acting opioid:" above a line of names, and no other like it: what the item lists.
fn lists_alone(before: &Line, line: &Line, next: Option<&str>) -> bool {
    let alone =
        next.is_none_or(|next| next.trim().is_empty() || marker::take(next.trim()).is_some());
    alone
        && line.look == Look::Plain
        && line.indent >= before.indent
        && !line.text.ends_with([':', '.'])
        && !line.text.starts_with("Note")
        && matches!(before.look, Look::Item(_))
        && before.text.ends_with(':')
        && before.width >= FULL_LINE
}

/// Whether a line goes on with the sentence of the one before it.
fn continues(before: &Line, line: &Line) -> bool {
    let open = !before.text.ends_with(['.', ':', ';', '?', '!']);
    let lower = line
        .text
        .starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '(');
    let hanging = line.indent > before.indent && !line.text.starts_with("Note");
    let of_item = hanging && matches!(before.look, Look::Item(_));
    // "…, or" at the end of a full line goes on; "… OR" joins two items.
    let connected = trailing_connective(&before.text).is_some()
        && !before.text.ends_with(" or")
        && !before.text.ends_with(" and")
        && !of_item;
    let goes_on = lower || hanging || is_torn(&before.text);
    line.look == Look::Plain
        && matches!(before.look, Look::Plain | Look::Item(_))
        && (open
            || has_open_parenthesis(&before.text)
            || hanging && is_running(&before.text, &line.text))
        && !connected
        && before.width >= FULL_LINE
        && goes_on
}

/// "two of these classes: | beta-blockers (e.g., propranolol), anticonvulsants (e.g., topiramate, | …": several names on
/// a line that ends with a comma are no item of a list.
fn is_running(before: &str, text: &str) -> bool {
    let several = text.trim_end_matches(',').contains(", ") || has_open_parenthesis(text);
    before.ends_with(':') && text.ends_with(',') && several
}

fn has_open_parenthesis(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

/// Whether a line ends where no sentence does: inside a parenthesis, behind a comma, a preposition or an article.
fn is_torn(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let binds = matches!(
        last,
        "a" | "an"
            | "and"
            | "answered"
            | "at"
            | "by"
            | "for"
            | "from"
            | "in"
            | "of"
            | "on"
            | "or"
            | "than"
            | "that"
            | "the"
            | "to"
            | "with"
            | "within"
    );
    binds || text.ends_with(',') || has_open_parenthesis(text)
}

/// Takes a connective off the end of an item: "…; AND", "…, or".
pub(crate) fn trailing_connective(text: &str) -> Option<(Joiner, &str)> {
    let bare = text.trim_end_matches(['.', ',', ';', ':', ' ', '-', '*', ']']);
    let (rest, word) =
        bare.rsplit_once(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '['))?;
    let joiner = match word {
        "AND" | "and" | "And" => Joiner::And,
        "OR" | "or" | "Or" | "AND/OR" | "and/or" => Joiner::Or,
        _ => return None,
    };
    Some((joiner, rest.trim_end_matches(['-', ' ', '*', '['])))
}

/// `[ ] Yes  [ ] No`: places for an answer.
pub(crate) fn is_answer(text: &str) -> bool {
    let mut words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .peekable();
    words.peek().is_some()
        && words.all(|w| {
            matches!(
                w.to_ascii_lowercase().as_str(),
                "yes" | "no" | "y" | "n" | "na" | "a"
            )
        })
}

/// Takes a connective off the beginning: "AND patient is …", "-OR- …".
pub(crate) fn leading_connective(text: &str) -> Option<(Joiner, &str)> {
    let bare = text.trim_start_matches(['-', ' ', '*']);
    for (word, joiner) in [("AND", Joiner::And), ("OR", Joiner::Or)] {
        if let Some(rest) = bare.strip_prefix(word)
            && rest.starts_with([' ', ':', ',', '-'])
        {
            return Some((joiner, rest.trim_start_matches([' ', ':', ',', '-'])));
        }
    }
    None
}

/// A criterion's words without closing punctuation.
pub(crate) fn closed(text: &str) -> &str {
    text.trim_end_matches(['.', ';', ',', ' ', '?'])
}
