//! Sentences in a section of criteria that state none: limits, lengths of approval, directions to the
//! reader, words about the document.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::document::{head, table, title};
use crate::language::{Cue, any_of, phrases};
use crate::phrase::Context;
use crate::phrase::quantity::duration;
use crate::phrase::token::{Shape, Token};

/// "Epclusa (sofosbuvir/velpatasvir)": what the document is about.
pub(super) fn names_the_drug(context: &Context<'_>, tokens: &[Token]) -> bool {
    let named = |t: &Token| context.is_policy_drug(t);
    // "(erenumab-aooe subcutaneous injection – Amgen)": the ingredient, its form and its maker.
    let maker = |t: &Token| {
        t.terms.is_empty()
            && t.number().is_none()
            && matches!(t.shape, Shape::Word | Shape::Sign(_))
            && t.cues
                .iter()
                .all(|c| matches!(c, Cue::Inert | Cue::Qualifier))
    };
    let inner = |t: &Token| {
        t.group().is_some_and(|g| {
            g.iter().all(|t| named(t) || t.is_sign('/') || t.is_comma())
                || g.first().is_some_and(named) && g.iter().all(|t| named(t) || maker(t))
        })
    };
    let form = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "subcutaneous"
                | "intravenous"
                | "injection"
                | "tablet"
                | "capsule"
                | "oral"
                | "solution"
                | "infusion"
                | "pen"
                | "nasal spray"
        )
    };
    named(&tokens[0])
        && tokens
            .iter()
            .all(|t| named(t) || inner(t) || form(t) || t.is_sign('/'))
}

/// "If yes, go to question 3": where to go on, not a criterion.
pub(super) fn is_routing(text: &str) -> bool {
    let lower = text.trim_start_matches(['[', '(']).to_ascii_lowercase();
    let begins = ["if yes", "if no", "if \"yes\"", "if \"no\"", "yes:", "no:"]
        .iter()
        .any(|b| lower.starts_with(b));
    begins
        && [
            "continue", "go to", "proceed", "approve", "skip", "stop", "question", "next",
        ]
        .iter()
        .any(|w| lower.contains(w))
}

/// "Maximum 2 tablets per day.", "No renewals.": a limit of the approval.
pub(super) fn is_limit(tokens: &[Token]) -> bool {
    let counted = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "tablet"
                | "capsule"
                | "pen"
                | "syringe"
                | "vial"
                | "unit"
                | "fill"
                | "patch"
                | "kit"
                | "supply"
                | "quantity"
                | "course"
                | "dose"
                | "mg"
                | "g"
                | "ml"
        )
    };
    let caps = |t: &Token| {
        t.is(Cue::AtMost)
            || matches!(
                t.norm.as_str(),
                "maximum" | "limit" | "limited" | "limited to"
            )
    };
    // "Dose does not exceed 10 mg per day" is the prescriber's to confirm.
    if tokens.iter().any(|t| t.norm.contains("exceed")) {
        return false;
    }
    let known = |t: &Token| {
        counted(t)
            || t.group()
                .is_some_and(|g| g.iter().all(|t| counted(t) || t.number().is_some()))
            || caps(t)
            || t.number().is_some()
            || matches!(t.shape, Shape::Sign(_))
            || t.is_silent()
            || matches!(
                t.norm.as_str(),
                "daily"
                    | "per"
                    | "day"
                    | "days"
                    | "month"
                    | "week"
                    | "year"
                    | "no"
                    | "renewal"
                    | "refill"
                    | "strength"
                    | "starting"
                    | "is"
                    | "are"
                    | "box"
            )
    };
    // "One course of therapy per authorization"
    let per = tokens.windows(2).any(|w| {
        w[0].norm == "per"
            && matches!(
                w[1].norm.as_str(),
                "authorization" | "approval" | "request" | "lifetime"
            )
    });
    let course = tokens
        .iter()
        .any(|t| t.norm == "course" || t.norm == "course of");
    if per && course && tokens.len() <= 8 && tokens.iter().all(|t| t.terms.is_empty()) {
        return true;
    }
    let limits = tokens.iter().any(caps) && tokens.iter().any(counted);
    let renews =
        matches!(tokens, [no, renewal] if no.norm == "no" && renewal.norm.starts_with("renewal"));
    renews || (limits && tokens.iter().all(known))
}

/// Words of lines that hold for any policy, or tell the reader what to do with the form.
static FOOTERS: LazyLock<AhoCorasick> =
    LazyLock::new(|| any_of(phrases(include_str!("../language/footers.txt"))));

/// "State mandates may apply.", "N/A", a help desk's number: nothing about the patient.
pub(super) fn is_footer(text: &str) -> bool {
    FOOTERS.is_match(text)
        || text.starts_with("Criteria will be updated")
        || is_nothing(text)
        || is_reference(text)
        || is_dated_label(text)
}

/// "P&T review: 05/2025", "P&T Review: 6/25, 4/23; Implementation: 7/1/25": when the document was looked at.
fn is_dated_label(text: &str) -> bool {
    if !text.contains(':') {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let about = [
        "review",
        "revis",
        "implement",
        "approv",
        "updat",
        "date",
        "effective",
        "publish",
    ];
    let is_date =
        |word: &str| word.bytes().all(|b| b.is_ascii_digit()) || head::month(word).is_some();
    let dated = |part: &str| {
        part.split_once(':').is_some_and(|(label, date)| {
            let mut words = date
                .split([' ', '/', '.', '-', ','])
                .filter(|w| !w.is_empty())
                .peekable();
            about.iter().any(|w| label.contains(w)) && words.peek().is_some() && words.all(is_date)
        })
    };
    lower.split(';').all(dated)
}

/// What is written where nothing is to be said.
const NOTHING: [&str; 9] = [
    "none",
    "n/a",
    "not applicable",
    "not available",
    "no requirement",
    "no requirements",
    "no restriction",
    "no restrictions",
    "none required",
];

/// "None", "N/A".
fn is_nothing(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let same = |word: &&str| bare.eq_ignore_ascii_case(word);
    NOTHING.iter().chain(&["na"]).any(same)
}

/// A telephone number, or the number under which the document is filed ("ORPTCEND064").
fn is_reference(text: &str) -> bool {
    let digits = |w: &str| w.chars().filter(char::is_ascii_digit).count();
    let telephone = text.split_whitespace().any(|w| {
        let w = w.trim_matches(|c: char| !c.is_ascii_digit());
        digits(w) >= 10
            && w.matches('-').count() >= 2
            && w.chars().all(|c| c.is_ascii_digit() || c == '-')
    });
    let capitals = text.chars().filter(char::is_ascii_uppercase).count();
    let filed = !text.contains(char::is_whitespace)
        && digits(text) >= 3
        && capitals >= 4
        && text
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.'));
    telephone || filed
}

/// "Dosing. 180 mg orally once daily.": a remark under a title of its own, which opens no criteria.
pub(super) fn is_titled_remark(text: &str) -> bool {
    let Some((title, rest)) = text.split_once(". ") else {
        return false;
    };
    title.split_whitespace().count() <= 3
        && !rest.is_empty()
        && title::is_title(title)
        && title::classify(title).is_some_and(|kind| !kind.states_criteria())
}

/// "| Medication | Steglatro |": a field of the document's head, printed as a table.
pub(super) fn is_field_row(row: &str) -> bool {
    let cells = table::cells(row);
    let [name, value] = cells.as_slice() else {
        return false;
    };
    head::header_line(&format!("{name}: {value}")).is_some()
}

/// A row of a history of revisions: one of its cells is a date.
pub(super) fn is_dated_row(row: &str) -> bool {
    let date = |cell: &str| {
        let cell = cell.trim();
        cell.contains('/')
            && cell.len() >= 6
            && cell.chars().all(|c| c.is_ascii_digit() || c == '/')
    };
    table::cells(row).iter().any(|cell| date(cell))
}

/// "Note: Examples of corticosteroids are prednisone and methylprednisolone."
pub(super) fn is_example_note(text: &str) -> bool {
    let lower = text.to_lowercase();
    let note = ["note:", "note -", "note –", "notes:"]
        .iter()
        .any(|n| lower.starts_with(n));
    note && lower.contains("example")
        && !["not ", "except", "must", "only"]
            .iter()
            .any(|w| lower.contains(w))
}

/// Whether a block's label says that nothing in it is a criterion: "Description: …", "Claim codes: not
/// applicable".
pub(super) fn is_background(text: &str) -> bool {
    let Some((name, rest)) = text.split_once(':') else {
        return false;
    };
    let rest = rest.trim().trim_end_matches('.').to_lowercase();
    NOTHING.contains(&rest.as_str()) || name.eq_ignore_ascii_case("description")
}

/// "Exclusions at the end apply to both.": words about the document, none about a patient.
pub(super) fn is_about_the_policy(context: &Context<'_>, tokens: &[Token]) -> bool {
    let names_part = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "exclusion"
                | "criteria"
                | "criterion"
                | "section"
                | "policy"
                | "heading"
                | "guideline"
                | "document"
                | "appendix"
                | "box"
                | "statement"
                | "instruction"
                | "limit"
                | "requirement"
                | "management"
        )
    };
    let about = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "page"
                | "apply"
                | "applie"
                | "above"
                | "below"
                | "end"
                | "both"
                | "all"
                | "each"
                | "listed"
                | "see"
                | "refer"
                | "and"
                | "or"
                | "either"
                | "uses"
                | "also"
                | "must"
                | "one"
                | "when"
                | "every"
                | "checked"
                | "use"
                | "satisfied"
                | "true"
                | "list"
                | "table"
                | "renewal"
                | "initial"
                | "continued"
                | "continuation"
                | "not"
                | "supply"
                | "place"
                | "none"
                | "waste"
                | "off"
                | "label"
        )
    };
    tokens.iter().any(names_part)
        && tokens.iter().all(|t| {
            matches!(t.shape, Shape::Sign(_))
                || names_part(t)
                || about(t)
                || t.number().is_some()
                || t.is_silent()
                || context.is_policy_drug(t)
        })
}

/// "Benefits for weight loss drugs vary by group contract.", "Approvals are for six months the first time": of
/// approvals or the document, with no word of a patient, of anything clinical or of a condition.
pub(super) fn is_administrative(context: &Context<'_>, tokens: &[Token]) -> bool {
    let subject = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "approval"
                | "authorization"
                | "benefit"
                | "quantity"
                | "quantity limit"
                | "duration"
                | "length"
                | "indication"
                | "claim"
                | "guideline"
                | "program"
                | "document"
                | "dosing"
        )
    };
    let leads = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "the" | "all" | "this" | "each" | "any" | "initial" | "renewal" | "our"
        )
    };
    // Whom it is for, or when it holds: that may be a criterion.
    let conditional = |t: &Token| {
        let words = [
            "member",
            "patient",
            "individual",
            "adult",
            "child",
            "person",
            "people",
            "beneficiary",
            "who",
            "whose",
            "if",
            "when",
            "only",
            "except",
            "must",
            "should",
            "prescriber",
            "provider",
            "without",
            "before",
            "after",
            "until",
        ];
        t.norm.split(' ').any(|word| words.contains(&word))
    };
    let silent = |t: &Token| {
        let named = t.terms.is_empty() || t.class().is_some() || context.is_policy_drug(t);
        let cued = |cue: Cue| {
            matches!(
                cue,
                Cue::Inert
                    | Cue::Qualifier
                    | Cue::And
                    | Cue::Or
                    | Cue::AndOr
                    | Cue::AtMost
                    | Cue::AtLeast
                    | Cue::MoreThan
                    | Cue::LessThan
                    | Cue::Total
                    | Cue::Another
            )
        };
        named && t.group().is_none() && t.cues.iter().all(cued) && !conditional(t)
    };
    let first = tokens.iter().find(|t| !leads(t));
    first.is_some_and(subject) && tokens.iter().all(silent)
}

/// "Authorization will be issued for 12 months", "Approve for 1 year".
pub(super) fn is_duration_statement(tokens: &[Token]) -> bool {
    let mut length = false;
    let mut approval = false;
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        if let Some((_, end)) = duration(tokens, i) {
            length = true;
            i = end;
            continue;
        }
        let word = token.norm.as_str();
        approval |= [
            "authorization",
            "approv",
            "coverage",
            "issued",
            "granted",
            "renewal",
        ]
        .iter()
        .any(|w| word.contains(w));
        let known = token.is(Cue::Inert)
            || token.number().is_some()
            || token.is(Cue::AtMost)
            || token.is(Cue::Baseline)
            || matches!(
                word,
                "issued"
                    | "renewed"
                    | "is renewed"
                    | "extended"
                    | "continued"
                    | "granted"
                    | "approve"
                    | "initial"
                    | "renewal"
                    | "reauthorization"
                    | "benefit"
                    | "length"
                    | "plan"
                    | "valid"
                    | "authorized"
                    | "maximum"
                    | "continuation"
                    | "per"
                    | "and"
                    | "year"
                    | "s"
                    | "will be issued"
                    | "approvals"
                    | "authorizations"
                    | "lifetime"
                    | "no"
                    | "renewals"
                    | "maximum of"
                    | "calendar"
                    | "end"
                    | "all"
                    | "or"
                    | "duration"
                    | "re"
            );
        let sign =
            matches!(token.shape, Shape::Sign(_)) || token.group().is_some_and(|g| g.len() <= 2);
        let named = token.is_drug();
        if !(known || sign || named) || token.condition().is_some() {
            return false;
        }
        let of_plan = word == "year" && i > 0 && tokens[i - 1].norm == "plan";
        length |= of_plan || matches!(word, "lifetime") || word.contains("plan year");
        i += 1;
    }
    approval && length
}
