//! Group headers: "… TWO of the following:", "(must meet all):", and what their words carry to the
//! items below.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use pa_model::vocabulary::words::{Word, words};

use crate::language::any_of;

/// How the items of a group count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    All,
    Any,
    AtLeast(u8),
    None,
}

/// A header taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GroupHeader<'t> {
    /// `None`: the header does not say; connectives between the items decide.
    pub(crate) op: Option<Op>,
    /// Words before the counting phrase.
    pub(crate) prefix: &'t str,
    /// Words after it that belong to each item ("within the past year").
    pub(crate) suffix: &'t str,
    /// Whether the text has a counting phrase at all.
    pub(crate) counts: bool,
}

impl<'t> GroupHeader<'t> {
    /// A text that counts nothing.
    const fn plain(body: &'t str) -> Self {
        Self {
            op: None,
            prefix: body,
            suffix: "",
            counts: false,
        }
    }
}

/// One of these stands in whatever counts; most texts have none, and are not taken into words.
static COUNTING: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = [
        "following",
        "below",
        "these",
        "those",
        "all",
        "both",
        "each",
        "every",
        "any",
        "either",
        "none",
        "neither",
    ];
    let digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    any_of(words.into_iter().chain(NUMBERS).chain(digits))
});

/// Nouns that may stand after "the following" and say nothing more.
const NOUNS: &[&str] = &[
    "describe",
    "describes",
    "patient",
    "member",
    "individual",
    "recipient",
    "satisfied",
    "age",
    "limit",
    "met",
    "listed",
    "type",
    "applie",
    "checked",
    "answered",
    "list",
    "reason",
    "disease",
    "medical",
    "weight",
    "sign",
    "apply",
    "may",
    "criteria",
    "criterion",
    "condition",
    "requirement",
    "drug",
    "agent",
    "medication",
    "product",
    "therapy",
    "class",
    "item",
    "indication",
    "circumstance",
    "situation",
    "factor",
    "risk",
    "test",
    "baseline",
    "alternative",
    "preferred",
    "preventive",
    "formulary",
    "generic",
    "apply",
    "applies",
    "is",
    "are",
    "met",
    "true",
    "present",
    "have",
    "been",
    "has",
    "statement",
    "option",
    "treatment",
    "diagnosis",
    "diagnose",
    "cognitive",
    "categories",
    "category",
    "or",
    "and",
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "h",
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "must",
    "be",
    "in",
    "this",
    "section",
    "drug class",
    "medicine",
    "finding",
    "s",
    "prerequisite",
    "conventional",
    "oral",
    "prophylactic",
    "different",
    "through",
    "to",
    "comorbidity",
    "comorbid",
    "weight",
    "related",
    "event",
    "group",
    "step",
    "reason",
    "feature",
    "documented",
    "below",
    "covered",
    "prescription",
    "approval",
    "clinical",
    "applicable",
    "listed",
    "comorbidit",
    "measure",
    "result",
    "evidence",
];

/// Takes a header apart.
pub(crate) fn header(text: &str) -> GroupHeader<'_> {
    let body = text.trim_end_matches([':', ' ', '.', '-', '–', ',', ';']);
    if let Some(Some(op)) = instruction(body) {
        return GroupHeader {
            op: Some(op),
            prefix: "",
            suffix: "",
            counts: true,
        };
    }
    let body = unlabelled(uninstructed(body));
    if let Some(referring) = referring(body) {
        return referring;
    }
    if !COUNTING.is_match(body) {
        return labelled(body).unwrap_or(GroupHeader::plain(body));
    }
    let list = words(body);
    following(body, &list)
        .or_else(|| closing(body, &list))
        .or_else(|| labelled(body))
        .unwrap_or(GroupHeader::plain(body))
}

/// "both of the following, unless contraindicated (a and b)": without the markers of the items, which the count
/// has told already.
fn unlabelled(body: &str) -> &str {
    let Some((rest, inner)) = body.strip_suffix(')').and_then(|t| t.rsplit_once(" (")) else {
        return body;
    };
    let told =
        following(rest, &words(rest)).is_some_and(|h| h.op.is_some() && !h.suffix.is_empty());
    match told && names_items(inner) {
        true => rest,
        false => body,
    }
}

/// "a and b", "i, ii, or iii": markers of items, two at least.
fn names_items(inner: &str) -> bool {
    let parts = || {
        inner
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
    };
    let joins = |w: &str| matches!(w, "or" | "and" | "OR" | "AND");
    parts().filter(|w| is_label(w)).count() >= 2 && parts().all(|w| is_label(w) || joins(w))
}

/// "A", "iv", "3": an item's marker.
fn is_label(word: &str) -> bool {
    word.len() <= 3
        && (word.bytes().all(|b| b"ivxIVX".contains(&b))
            || word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// "Approve if the patient meets (A or B)": the items by their markers, and how they count.
pub(crate) fn labelled(body: &str) -> Option<GroupHeader<'_>> {
    let open = match body.chars().next_back()? {
        ')' if !body.ends_with("))") => '(',
        ']' => '[',
        _ => return None,
    };
    let (before, inner) = body.rsplit_once(open)?;
    if !names_items(inner) {
        return None;
    }
    let mut said = inner.split(|c: char| !c.is_alphanumeric());
    let op = match said.find(|w| matches!(*w, "or" | "and" | "OR" | "AND"))? {
        "or" | "OR" => Op::Any,
        _ => Op::All,
    };
    let meets = ["meets", "meet", "satisfies", "following"]
        .iter()
        .any(|verb| before.trim_end().ends_with(verb));
    meets.then(|| GroupHeader {
        op: Some(op),
        prefix: prefix(before),
        suffix: "",
        counts: true,
    })
}

/// "Requests are approved when 2.1 through 2.9 are all met": the items that it names by their numbers, together
/// or either of them.
pub(crate) fn referring(body: &str) -> Option<GroupHeader<'_>> {
    let bare = ["met", "satisfied", "fulfilled", "true"]
        .iter()
        .find_map(|end| body.strip_suffix(end))?;
    let mut at = 0;
    // Each word in lower case, and where it begins.
    let words: Vec<(usize, String)> = bare
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            let start = at;
            at += word.len();
            let said = word.trim_end().trim_matches([',', '(', ')', ';']);
            (start, said.to_ascii_lowercase())
        })
        .filter(|(start, _)| !bare[*start..].starts_with(char::is_whitespace))
        .collect();
    let is = |list: &[&str], (_, word): &(usize, String)| list.contains(&word.as_str());
    let number = |(_, word): &(usize, String)| {
        word.split(['.', '-', '–']).all(|part| {
            (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
                || is_label(part)
        })
    };
    let behind = |end: usize, of: &dyn Fn(&(usize, String)) -> bool| {
        end - words[..end]
            .iter()
            .rev()
            .take_while(|word| of(word))
            .count()
    };
    let verbs = behind(words.len(), &|word| is(&REFERRING_VERBS, word));
    let named = behind(verbs, &|word| number(word) || is(&REFERRING_JOINERS, word));
    let lead = behind(named, &|word| is(&REFERRING_LEADS, word));
    let range = |(_, word): &(usize, String)| word.contains(['-', '–']);
    let numbers = &words[named..verbs];
    let several =
        numbers.iter().filter(|word| number(word)).count() > 1 || numbers.iter().any(range);
    // "one of the following criteria, 1 through 3, is met" counts them itself.
    let counted = words[..named].iter().any(|word| is(&["following"], word));
    if verbs == words.len() || !several || counted {
        return None;
    }
    let any = numbers.iter().any(|word| is(&["or"], word))
        || words[lead..named]
            .iter()
            .any(|word| is(&["any", "either", "one"], word));
    Some(GroupHeader {
        op: Some(if any { Op::Any } else { Op::All }),
        prefix: prefix(&body[..words[lead].0]),
        suffix: "",
        counts: true,
    })
}

/// What stands behind the numbers of such a header.
const REFERRING_VERBS: [&str; 9] = [
    "are", "is", "all", "both", "each", "have", "been", "must", "be",
];

/// What stands between them.
const REFERRING_JOINERS: [&str; 6] = ["and", "or", "through", "to", "–", "-"];

/// What stands before them.
const REFERRING_LEADS: [&str; 13] = [
    "all",
    "any",
    "either",
    "both",
    "one",
    "of",
    "criteria",
    "items",
    "conditions",
    "requirements",
    "numbers",
    "statements",
    "sections",
];

/// Whether a header leaves open how what stands below it hangs together, where one count cannot say it.
pub(crate) fn leaves_open(text: &str) -> bool {
    is_mixed(text) || counts_apart(text)
}

/// "Not all of the following:", "both of the following; if under 18, one of the following:", "two of the criteria below and
/// criterion 3": counts that are denied, or of which each is for some.
fn counts_apart(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let denied = ["not all of the", "not both of the", "not all of these"]
        .iter()
        .any(|words| lower.starts_with(words));
    let counted = header(text).counts;
    let several = ["otherwise", "; if ", ", or both if", "; for "]
        .iter()
        .any(|words| lower.contains(words));
    let and_one = [
        "below and criterion",
        "below, and criterion",
        "following and criterion",
    ]
    .iter()
    .any(|words| lower.contains(words));
    denied || counted && several || and_one
}

/// "criteria A and either B or C are met", "criteria (1 and 2) or 3 must be met": items named by their marks, some of
/// them together and some of them alternatives, which one count for all does not say.
fn is_mixed(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if !["criteri", " met", "meet"]
        .iter()
        .any(|word| lower.contains(word))
    {
        return false;
    }
    let mark = |word: &str| {
        word.split(['-', '–']).all(|end| match end.as_bytes() {
            [letter] => letter.is_ascii_uppercase() && *letter <= b'H' || letter.is_ascii_digit(),
            [first, second] => first.is_ascii_digit() && second.is_ascii_digit(),
            _ => false,
        })
    };
    let (mut marks, mut together, mut either, mut told) = (0, false, false, false);
    for word in text.split_whitespace() {
        let word = word.trim_matches([',', '(', ')', ';', ':', '.', '[', ']']);
        match word.to_ascii_lowercase().as_str() {
            _ if mark(word) => marks += if word.len() > 2 { 2 } else { 1 },
            "and" | "plus" | "both" if marks > 0 => together = true,
            "or" | "either" | "one" if marks > 0 => either = true,
            "of" | "criteria" | "criterion" | "items" | "at" | "least" | "any" if marks > 0 => {}
            _ => {
                told |= marks > 2 && together && either;
                (marks, together, either) = (0, false, false);
            }
        }
    }
    told || marks > 2 && together && either
}

/// Words of what the reader of a form is told to do with the boxes or questions below.
const INSTRUCTION: [&str; 60] = [
    "please",
    "check",
    "checked",
    "select",
    "selected",
    "choose",
    "chosen",
    "mark",
    "marked",
    "circle",
    "tick",
    "ticked",
    "pick",
    "indicate",
    "the",
    "a",
    "one",
    "box",
    "boxes",
    "that",
    "which",
    "applies",
    "apply",
    "applicable",
    "appropriate",
    "correct",
    "diagnosis",
    "diagnoses",
    "indication",
    "indications",
    "reason",
    "use",
    "for",
    "of",
    "following",
    "below",
    "at",
    "least",
    "only",
    "is",
    "are",
    "required",
    "must",
    "be",
    "to",
    "patient",
    "patients",
    "member",
    "members",
    "s",
    "request",
    "all",
    "any",
    "what",
    "every",
    "each",
    "being",
    "treated",
    "listed",
    "does",
];

/// "Check the box that applies (at least one is required):", "What is the diagnosis?": what the reader of a form is
/// told to do, and how the answers below count. The inner `None`: it does not say ("Check all that apply");
/// `None`: it is no such instruction.
pub(crate) fn instruction(text: &str) -> Option<Option<Op>> {
    let said = || {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
    };
    // Most texts have another word soon.
    let known = |w: &str| INSTRUCTION.iter().any(|of| of.eq_ignore_ascii_case(w));
    if !said().all(known) {
        return None;
    }
    let told = |list: &[&str]| {
        let listed = |w: &str| list.iter().any(|of| of.eq_ignore_ascii_case(w));
        said().any(listed)
    };
    let picks = told(&[
        "check", "select", "choose", "mark", "circle", "tick", "pick", "indicate",
    ]);
    let names = told(&["diagnosis", "indication"]);
    let asked = told(&["which", "what"]) && (told(&["applies", "apply"]) || names);
    let must = told(&["box", "boxes"]) && told(&["must"]);
    if !(picks || must || asked) {
        return None;
    }
    let every = must && told(&["all", "every", "each"]);
    let counted = told(&["one", "what"]) || told(&["which"]) && !told(&["all"]);
    let named = names || told(&["box", "applicable", "appropriate"]);
    Some(match () {
        () if every => Some(Op::All),
        () if counted || named && !told(&["all"]) => Some(Op::Any),
        () => None,
    })
}

/// "One of these applies (check one)": without what the reader of a form is told to do.
fn uninstructed(body: &str) -> &str {
    let told = [
        "check ",
        "select ",
        "mark ",
        "tick ",
        "choose ",
        "please ",
        "document ",
        "list ",
        "specify ",
        "provide ",
        "circle ",
        "listed below",
        "see below",
        "below",
        "as listed",
        "as described",
        "described below",
        "criteria below",
        "as outlined",
        "outlined below",
    ];
    match body
        .strip_suffix([')', ']'])
        .and_then(|t| t.rsplit_once(['(', '[']))
    {
        Some((rest, inner))
            if told.iter().any(|w| inner.to_lowercase().starts_with(w))
                && (rest.contains("following") || rest.contains("these")) =>
        {
            rest.trim_end()
        }
        _ => body,
    }
}

/// "… at least two of the following preventive drugs (a or b)".
fn following<'t>(body: &'t str, list: &[Word]) -> Option<GroupHeader<'t>> {
    let points = |i: usize| {
        let next = list.get(i + 1).map(|w| w.norm.as_str());
        match list[i].norm.as_str() {
            "following" => true,
            // "Hematocrit below 50%", "FEV1 below the lower limit of normal": no list.
            "below" => next.is_none_or(|n| {
                !n.starts_with(|c: char| c.is_ascii_digit()) && !matches!(n, "the" | "a" | "normal")
            }),
            "these" | "those" => {
                i > 0 && (next.is_none_or(|n| NOUNS.contains(&n)) || list[i - 1].norm == "of")
            }
            _ => false,
        }
    };
    let at = (0..list.len()).rev().find(|i| points(*i))?;
    let mut start = at;
    let before = |i: usize, word: &str| i > 0 && list[i - 1].norm == word;
    // "two of the groups below"
    if list[at].norm == "below"
        && [
            "group",
            "condition",
            "option",
            "item",
            "criteria",
            "requirement",
            "class",
            "category",
            "categories",
            "drug",
            "agent",
            "medication",
        ]
        .iter()
        .any(|noun| before(at, noun))
    {
        start -= 1;
    }
    for word in ["the", "of"] {
        if before(start, word) {
            start -= 1;
        }
    }
    let (op, start) = match enumerated(list, at) {
        Some((op, start)) => (Some(op), start),
        None => counted(list, start),
    };
    // "no history of the following": of what stands below.
    let past = |w: &Word| matches!(w.norm.as_str(), "history" | "diagnosis");
    let of_history = op.is_none()
        && list[start].norm == "of"
        && start.checked_sub(1).is_some_and(|at| past(&list[at]));
    let start = start + usize::from(of_history);
    let mut end = at + 1;
    while list
        .get(end)
        .is_some_and(|w| NOUNS.contains(&w.norm.as_str()))
    {
        end += 1;
    }
    // "…, or cannot take it": the connective belongs to what follows.
    if end < list.len() && end > at + 1 && matches!(list[end - 1].norm.as_str(), "or" | "and") {
        end -= 1;
    }
    let suffix = list.get(end).map_or("", |w| &body[w.span.start..]);
    let prefix_end = list.get(start).map_or(body.len(), |w| w.span.start);
    Some(GroupHeader {
        op,
        prefix: prefix(&body[..prefix_end]),
        suffix,
        counts: true,
    })
}

/// "Criterion 1, 2, or 3 below is met", "criteria A through D below": how the items that the header names by
/// their markers count, and where that begins.
fn enumerated(list: &[Word], at: usize) -> Option<(Op, usize)> {
    let label = |w: &str| {
        w.len() <= 3
            && (w.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
                || w.len() == 1 && w.chars().all(|c| c.is_ascii_alphanumeric()))
    };
    let joins = |w: &str| matches!(w, "or" | "and" | "through" | "to");
    let said = |w: &&Word| label(&w.norm) || joins(&w.norm);
    let start = at - list[..at].iter().rev().take_while(said).count();
    let noun = start.checked_sub(1)?;
    let named = matches!(
        list[noun].norm.as_str(),
        "criterion" | "criteria" | "condition" | "item" | "requirement" | "section" | "part"
    );
    let labels = &list[start..at];
    let op = labels.iter().find_map(|w| match w.norm.as_str() {
        "or" => Some(Op::Any),
        "and" | "through" | "to" => Some(Op::All),
        _ => None,
    })?;
    let both_ends =
        labels.len() >= 3 && label(&labels[0].norm) && label(&labels[labels.len() - 1].norm);
    (named && both_ends && list[at].norm == "below").then_some((op, noun))
}

/// "(must meet all)", "either", "one of", at the end of the text.
fn closing<'t>(body: &'t str, list: &[Word]) -> Option<GroupHeader<'t>> {
    let mut end = list.len();
    let parenthesized = body.ends_with([')', ']']);
    let label = |w: &str| w.len() == 1 || matches!(w, "ii" | "iii" | "iv" | "or" | "and");
    while end > 1 && label(&list[end - 1].norm) {
        end -= 1;
    }
    while end > 0
        && matches!(
            list[end - 1].norm.as_str(),
            "criteria"
                | "criterion"
                | "of"
                | "apply"
                | "required"
                | "these"
                | "are"
                | "must"
                | "be"
                | "met"
                | "requirement"
                | "item"
                | "the"
                | "true"
                | "section"
                | "in"
                | "this"
                | "boxe"
                | "box"
                | "condition"
        )
    {
        end -= 1;
    }
    let (op, start) = counted(list, end);
    let op = op?;
    // A number that ends a sentence counts nothing unless "of" follows it.
    if matches!(op, Op::AtLeast(_)) && !list[end..].iter().any(|w| w.norm == "of") {
        return None;
    }
    let mut start = start;
    while start > 0
        && matches!(
            list[start - 1].norm.as_str(),
            "must" | "meet" | "satisfy" | "meets"
        )
    {
        start -= 1;
    }
    let prefix_end = list.get(start).map_or(body.len(), |w| w.span.start);
    let raw = &body[..prefix_end];
    let raw = if parenthesized {
        raw.trim_end_matches(['(', '[', ' '])
    } else {
        raw
    };
    Some(GroupHeader {
        op: Some(op),
        prefix: prefix(raw),
        suffix: "",
        counts: true,
    })
}

/// The counting words that end before word `end`: what they count, and where they begin.
fn counted(list: &[Word], end: usize) -> (Option<Op>, usize) {
    let norm = |i: usize| list.get(i).map(|w| w.norm.as_str());
    let Some(last) = end.checked_sub(1).and_then(norm) else {
        return (None, end);
    };
    let mut start = end - 1;
    // "one or more of", "2 or more of"
    let mut word = last;
    if matches!(last, "more" | "greater") && start >= 2 && norm(start - 1) == Some("or") {
        start -= 2;
        word = norm(start).unwrap_or_default();
    }
    let mut number = |word: &str| {
        let value = NUMBERS
            .iter()
            .position(|n| *n == word)
            .map(|at| at as u8 + 1)
            .or_else(|| word.parse().ok().filter(|n| (1..=20).contains(n)));
        value.inspect(|value| {
            // "two (2)"
            let same = start > 0
                && list.get(start - 1).is_some_and(|w| {
                    NUMBERS.iter().position(|n| *n == w.norm) == Some(usize::from(*value) - 1)
                });
            if same {
                start -= 1;
            }
        })
    };
    let op = match word {
        "all" | "both" | "each" | "every" => Op::All,
        "any" | "either" => Op::Any,
        "none" | "neither" => Op::None,
        word => match number(word) {
            Some(1) => Op::Any,
            Some(n) => Op::AtLeast(n),
            None => return (None, end),
        },
    };
    while start > 0 {
        let before = norm(start - 1);
        let at_least = before == Some("least") && start > 1 && norm(start - 2) == Some("at");
        if at_least {
            start -= 2;
        } else if matches!(before, Some("any" | "only" | "a" | "minimum")) {
            start -= 1;
        } else {
            break;
        }
    }
    // "Not any of the following conditions"
    if op == Op::Any && start == 1 && norm(0) == Some("not") {
        return (Some(Op::None), 0);
    }
    (Some(op), start)
}

const NUMBERS: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

fn prefix(text: &str) -> &str {
    text.trim_end_matches([' ', ',', ':', '-', '–', '(', '[', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_taken_apart() {
        for (text, op, prefix, suffix) in [
            ("ALL of the following:", Some(Op::All), "", ""),
            (
                "Patient meets ONE of the following (i or ii):",
                Some(Op::Any),
                "Patient meets",
                "",
            ),
            (
                "Failure, contraindication or intolerance to TWO of the following preventive drugs:",
                Some(Op::AtLeast(2)),
                "Failure, contraindication or intolerance to",
                "",
            ),
            (
                "Alzheimer's Disease (must meet all):",
                Some(Op::All),
                "Alzheimer's Disease",
                "",
            ),
            (
                "At least two (2) of the following within the past 12 months:",
                Some(Op::AtLeast(2)),
                "",
                "within the past 12 months",
            ),
            (
                "Patient meets the following criteria:",
                None,
                "Patient meets",
                "",
            ),
            ("One or more of the following:", Some(Op::Any), "", ""),
            ("None of the following:", Some(Op::None), "", ""),
            ("Either:", Some(Op::Any), "", ""),
            ("ONE of:", Some(Op::Any), "", ""),
            (
                "Both of the following [(a) and (b)]:",
                Some(Op::All),
                "",
                "",
            ),
            ("Diagnosis of asthma", None, "Diagnosis of asthma", ""),
        ] {
            let found = header(text);
            assert_eq!(
                (found.op, found.prefix, found.suffix),
                (op, prefix, suffix),
                "{text}"
            );
        }
    }
}
