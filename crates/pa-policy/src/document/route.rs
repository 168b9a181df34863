//! Where the answers of a form's questions lead: "[If no, do not approve.]", "[ ] Yes (skip question 4
//! and go to question 5)  [ ] No (stop)".

use super::title;

/// What follows from an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The next question.
    Next,
    /// The question of this number.
    Go(u32),
    /// The request is approved without further questions.
    Approve,
    /// The request is not approved.
    Stop,
    /// It is told, but not understood.
    Unclear,
}

/// What follows from the answers to a question; `None`: nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Route {
    pub(crate) yes: Option<Step>,
    pub(crate) no: Option<Step>,
}

impl Route {
    fn set(&mut self, yes: bool, step: Step) {
        let slot = if yes { &mut self.yes } else { &mut self.no };
        slot.get_or_insert(step);
    }

    /// Whether something is told of an answer that is not understood.
    pub(crate) fn is_unclear(self) -> bool {
        self.yes == Some(Step::Unclear) || self.no == Some(Step::Unclear)
    }

    fn says(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

/// A question and the directions printed behind it; `None` where nothing is, or not all of it is
/// understood.
pub(crate) fn behind(text: &str) -> Option<(&str, Route)> {
    let (at, _) = text.match_indices('?').find(|(at, _)| {
        let rest = text[at + 1..].trim_start_matches(|c: char| !c.is_alphanumeric());
        let lower = rest.to_ascii_lowercase();
        ["if ", "yes", "no", "must be", "answer"]
            .iter()
            .any(|w| lower.starts_with(w))
    })?;
    let behind = &text[at + 1..];
    let route = directions(behind)
        .or_else(|| answers(behind))
        .or_else(|| expected(behind))?;
    Some((&text[..=at], route))
}

/// "[ ] Yes  [ ] No  (must be Yes)", "[No]": the answer that the form wants.
fn expected(text: &str) -> Option<Route> {
    let text = text.trim().trim_end_matches('.').to_ascii_lowercase();
    let open = text.rfind(['(', '['])?;
    let inner = text[open + 1..].strip_suffix([')', ']'])?.trim();
    // An empty box is one to tick.
    let boxes = text[..open].replace("yes", "").replace("no", "");
    if boxes.contains(char::is_alphanumeric) {
        return None;
    }
    let said = [
        "answer must be ",
        "must be answered ",
        "must be ",
        "answer: ",
        "",
    ]
    .iter()
    .find_map(|lead| inner.strip_prefix(lead))?;
    let wanted = said.strip_suffix(" required").unwrap_or(said);
    let mut route = Route::default();
    match wanted.trim_matches(['"', '\'', '“', '”']) {
        "yes" => route.set(false, Step::Stop),
        "no" => route.set(true, Step::Stop),
        _ => return None,
    }
    Some(route)
}

/// "If yes, go to question 3. If no, do not approve."
fn directions(text: &str) -> Option<Route> {
    let mut route = Route::default();
    for clause in text.split(['.', ';', '[', ']', '(', ')', '?']) {
        let clause = clause.trim().to_ascii_lowercase();
        if clause.is_empty() {
            continue;
        }
        let rest = clause.strip_prefix("if ")?;
        let rest = ["the answer is ", "answered ", "answer is ", "so, ", ""]
            .iter()
            .find_map(|said| rest.strip_prefix(said))?
            .trim_start_matches(['"', '\'', '“']);
        let (yes, rest) = match rest.strip_prefix("yes") {
            Some(rest) => (true, rest),
            None => (false, rest.strip_prefix("no")?),
        };
        if rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        route.set(yes, step(rest)?);
    }
    route.says()
}

/// What a line of its own tells of the answers to the question above it. "Yes - STOP   No - sign below": what
/// stops is understood, whatever the other answer leads to; what is not makes the question's meaning unclear.
pub(crate) fn on_own_line(text: &str) -> Option<Route> {
    answers(text).or_else(|| directions(text)).or_else(|| {
        let lower = text
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .to_ascii_lowercase();
        let leads = [
            "question",
            "stop",
            "approve",
            "deny",
            "denied",
            "skip",
            "go to",
            "not covered",
        ];
        let tells = leads.iter().any(|word| lower.contains(word));
        let first = ["if yes", "if the answer is yes", "yes"]
            .iter()
            .any(|lead| lower.starts_with(lead));
        let first_no = ["if no", "if the answer is no", "no"].iter().any(|lead| {
            let rest = lower.strip_prefix(lead);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == ' '))
        });
        if !tells || !(first || first_no) {
            return None;
        }
        let mut route = Route::default();
        for (yes, told) in told_apart(text) {
            route.set(yes, step(told).unwrap_or(Step::Unclear));
        }
        for slot in [&mut route.yes, &mut route.no] {
            slot.get_or_insert(Step::Unclear);
        }
        if route.yes == Some(Step::Stop) && route.no == Some(Step::Unclear) {
            route.no = None;
        } else if route.no == Some(Step::Stop) && route.yes == Some(Step::Unclear) {
            route.yes = None;
        }
        route.says()
    })
}

/// "[ ] Yes (skip question 4 and go to question 5)  [ ] No (stop, not approvable)": a line of nothing but
/// answers and where they lead.
fn answers(text: &str) -> Option<Route> {
    let mut route = Route::default();
    let mut rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    while !rest.is_empty() {
        let (yes, told, behind) = next_told(rest)?;
        if !told.is_empty() {
            route.set(yes, step(told)?);
        }
        rest = behind;
    }
    route.says()
}

/// Each answer that a line prints, and what is told of it.
fn told_apart(text: &str) -> Vec<(bool, &str)> {
    let mut out = Vec::new();
    let mut rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    while let Some((yes, told, behind)) = next_told(rest) {
        out.push((yes, told));
        rest = behind;
    }
    out
}

/// The answer that a text begins with, what is told of it, and the text behind.
fn next_told(text: &str) -> Option<(bool, &str, &str)> {
    let word = text.get(..3).filter(|w| w.eq_ignore_ascii_case("yes"));
    let (yes, length) = match word {
        Some(_) => (true, 3),
        None => {
            let no = text.get(..2).filter(|w| w.eq_ignore_ascii_case("no"))?;
            (false, no.len())
        }
    };
    let rest = &text[length..];
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let end = next_answer(rest);
    let told = rest[..end].trim_matches(|c: char| !c.is_alphanumeric());
    let behind = rest[end..].trim_start_matches(|c: char| !c.is_alphanumeric());
    Some((yes, told, behind))
}

/// Where the box of the next answer begins.
fn next_answer(text: &str) -> usize {
    let boxes = ["[", "☐", "□", "_", "( )"];
    let mut at: Vec<usize> = boxes.iter().filter_map(|b| text.find(b)).collect();
    at.extend(["Yes", "No", "YES", "NO"].iter().filter_map(|word| {
        let outside =
            |at: &usize| text[..*at].matches('(').count() == text[..*at].matches(')').count();
        let found = text.match_indices(word).map(|(at, _)| at);
        found
            .filter(|at| !text[at + word.len()..].starts_with(char::is_alphanumeric))
            .find(outside)
    }));
    at.into_iter().min().unwrap_or(text.len())
}

/// What an answer's words say to do; `None` unless all of them are understood.
fn step(text: &str) -> Option<Step> {
    let text = text.to_ascii_lowercase();
    let mut out = None;
    for phrase in text
        .split([',', ';', ':', '(', ')', '→', '.'])
        .flat_map(|part| part.split(" and "))
    {
        let phrase = phrase.trim_matches(|c: char| !c.is_alphanumeric());
        let phrase = phrase.strip_prefix("then ").unwrap_or(phrase);
        // "Yes, or not treated before": the question says whom it asks. "Approve (365 days)": for how long.
        let idle = skipped(phrase) || phrase.starts_with("or not ") || title::is_length(phrase);
        if phrase.is_empty() || idle {
            continue;
        }
        let said = stops(phrase)
            .or_else(|| approves(phrase))
            .or_else(|| goes(phrase));
        // "Deny; medical appropriateness": why.
        let said = match said {
            None if out == Some(Step::Stop) => continue,
            said => said?,
        };
        if *out.get_or_insert(said) != said {
            return None;
        }
    }
    out
}

fn stops(phrase: &str) -> Option<Step> {
    let phrase = ["the request is ", "request is ", "this is ", "the drug is "]
        .iter()
        .find_map(|subject| phrase.strip_prefix(subject))
        .unwrap_or(phrase);
    // "Pass to RPh": a person decides.
    if phrase.starts_with("pass to ") {
        return Some(Step::Stop);
    }
    matches!(
        phrase,
        "stop"
            | "stop here"
            | "no further questions"
            | "coverage not approved"
            | "coverage is not approved"
            | "coverage denied"
            | "do not approve"
            | "not approvable"
            | "not approved"
            | "cannot be approved"
            | "does not qualify"
            | "not covered"
            | "deny"
            | "deny the request"
            | "denied"
            | "denial"
            | "criteria not met"
            | "criteria are not met"
    )
    .then_some(Step::Stop)
}

/// "approve for 12 months": for how long or how much is no condition.
fn approves(phrase: &str) -> Option<Step> {
    let rest = ["approved", "approve", "may be approved"]
        .iter()
        .find_map(|word| phrase.strip_prefix(word))?;
    let amount = |word: &str| {
        word.chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–'))
            || matches!(
                word.trim_end_matches('s'),
                "for" | "up" | "to" | "a" | "per" | "only" | "day" | "week" | "month" | "year"
            )
            || matches!(
                word.trim_end_matches('s'),
                "tablet" | "capsule" | "unit" | "dose" | "fill" | "ml" | "mg"
            )
    };
    rest.split_whitespace().all(amount).then_some(Step::Approve)
}

/// "go to question 3", "continue".
fn goes(phrase: &str) -> Option<Step> {
    let verbs = ["go", "skip", "proceed", "continue", "move"];
    let rest = verbs.iter().find_map(|verb| phrase.strip_prefix(verb));
    let Some(rest) = rest else {
        return matches!(phrase, "next" | "next question").then_some(Step::Next);
    };
    let rest = rest.trim_start();
    let target = ["to the ", "to ", "with the ", "with ", "on to "]
        .iter()
        .find_map(|word| rest.strip_prefix(word));
    match target {
        None => (rest.is_empty() && phrase != "skip" && phrase != "go").then_some(Step::Next),
        Some(target) => match numbered(target) {
            Some(number) => Some(Step::Go(number)),
            None => matches!(target, "next" | "next question").then_some(Step::Next),
        },
    }
}

/// "skip question 4", before where it goes on.
fn skipped(phrase: &str) -> bool {
    phrase
        .strip_prefix("skip ")
        .is_some_and(|rest| numbered(rest).is_some())
}

/// "question 4", "no. 4", "#4", "4".
fn numbered(text: &str) -> Option<u32> {
    let nouns = [
        "question number ",
        "question ",
        "questions ",
        "number ",
        "item ",
        "step ",
        "no. ",
    ];
    let rest = nouns
        .iter()
        .find_map(|noun| text.strip_prefix(noun))
        .unwrap_or(text);
    rest.trim_start_matches(['#', 'q']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(yes: impl Into<Option<Step>>, no: impl Into<Option<Step>>) -> Option<Route> {
        Some(Route {
            yes: yes.into(),
            no: no.into(),
        })
    }

    #[test]
    fn directions_stand_behind_a_question() {
        for (text, question, expected) in [
            (
                "Is it so? [If no, do not approve.]",
                "Is it so?",
                route(None, Step::Stop),
            ),
            (
                "Is it so? If yes, deny. If no, go to question 4.",
                "Is it so?",
                route(Step::Stop, Step::Go(4)),
            ),
            (
                "Is it so? [If yes, skip to question 6.]",
                "Is it so?",
                route(Step::Go(6), None),
            ),
            (
                "Is it so? (If no, stop; if yes, continue)",
                "Is it so?",
                route(Step::Next, Step::Stop),
            ),
            (
                "Is it so? [ ] Yes  [ ] No (stop)",
                "Is it so?",
                route(None, Step::Stop),
            ),
            (
                "Is it so?  [ ] Yes  [ ] No   (must be No)",
                "Is it so?",
                route(Step::Stop, None),
            ),
            ("Is it so? [Yes]", "Is it so?", route(None, Step::Stop)),
        ] {
            assert_eq!(
                behind(text),
                expected.map(|route| (question, route)),
                "{text}"
            );
        }
        for text in [
            "Is it so?",
            "Is it so? Yes",
            "Is it so? If yes, attach the report.",
            "Is it so? If none, stop.",
            "Is it so? [If no, except lupus do not approve.]",
            "Is it so? [If yes, skip to question 6 within the past 3 days.]",
            "Is it so? [If yes, approve for lupus.]",
            "Is it so? [ ] Yes [ ] No",
            "Is it so? (not known)",
        ] {
            assert_eq!(behind(text), None, "{text}");
        }
    }

    #[test]
    fn answers_lead_somewhere() {
        for (text, expected) in [
            (
                "[ ] Yes   [ ] No (stop, not approvable)",
                route(None, Step::Stop),
            ),
            (
                "Yes   [ ] No (stop, not approvable)",
                route(None, Step::Stop),
            ),
            (
                "[ ] Yes (skip question 4 and go to question 5)   [ ] No (go to question 4)",
                route(Step::Go(5), Step::Go(4)),
            ),
            (
                "☐ Yes → Go to 3  ☐ No → Stop",
                route(Step::Go(3), Step::Stop),
            ),
            (
                "Yes: approve for 12 months. No: go to next question",
                route(Step::Approve, Step::Next),
            ),
            ("[ ] Yes   [ ] No", None),
            ("No history of stroke", None),
            ("Yes, attach the report", None),
        ] {
            assert_eq!(answers(text), expected, "{text}");
        }
    }
}
