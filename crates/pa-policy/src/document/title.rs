//! What a title says its section is about.

mod listed;

use std::borrow::Cow;

use compact_str::CompactString;
use pa_model::vocabulary::words::words;

use crate::criteria::SectionKind;

/// Words of titles, most telling first: the first list that matches decides.
const TITLES: &[(SectionKind, &[&str])] = &[
    (
        SectionKind::Exclusion,
        &[
            "refused",
            "refusal",
            "non approval",
            "nonapproval",
            "non approvable",
            "disapproval",
            "disapproved",
            "non coverage",
            "noncoverage",
            "reason for denial",
            "denied use",
            "denied request",
            "unapproved",
            "ineligible",
            "not eligible",
            "disqualifying",
            "prohibited",
            "contraindicated",
            "will be denied",
            "answers must be no",
            "answer must be no",
            "must be answered no",
            "must all be no",
            "exclusion",
            "excluded",
            "do not meet",
            "does not meet",
            "non covered",
            "noncovered",
            "coverage is not",
            "must not be used",
            "should not be used",
            "may not be used",
            "not to be used",
        ],
    ),
    (
        SectionKind::Initial,
        &[
            "usage guideline",
            "review of documentation for medical necessity",
        ],
    ),
    (
        SectionKind::Background,
        &[
            "background",
            "agent summary",
            "position statement",
            "cross reference",
            "clinical rule",
            "clinical review process",
            "prescriptions that require prior authorization",
            "drugs that require prior authorization",
            "about the drug",
            "about the medication",
            "about the medicine",
            "about the product",
            "additional rule",
            "other diagnose",
            "other indication",
            "off label",
            "revision",
            "history of revision",
            "policy history",
            "reference",
            "bibliography",
            "description",
            "overview",
            "fda approved indication",
            "fda approved use",
            "indication for",
            "indication and usage",
            "labeled indication",
            "definition",
            "appendix",
            "appendices",
            "abbreviation",
            "acronym",
            "coding",
            "hcpc",
            "cpt",
            "icd 10 code",
            "icd 10 diagnosis",
            "purpose",
            "scope",
            "applicability",
            "disclaimer",
            "limitation of use",
            "introduction",
            "summary of evidence",
            "clinical rationale",
            "product information",
            "drug information",
            "instruction",
            "rationale",
            "additional information",
            "goal",
            "approval history",
            "change history",
            "version history",
            "review history",
            "general information",
            "note",
            "how to use this form",
            "contact",
            "therapeutic class",
            "drug class",
            "mechanism of action",
            "available strength",
            "product availability",
            "general information",
            "safety information",
            "place in therapy",
        ],
    ),
    (
        SectionKind::Quantity,
        &[
            "quantity limit",
            "quantity limitation",
            "supply limitation",
            "dose limitation",
        ],
    ),
    // What restricts to some members or prescribers asks for them.
    (
        SectionKind::Initial,
        &[
            "prescriber restriction",
            "required medical information",
            "age restriction",
            "age limit",
            "age requirement",
        ],
    ),
    (
        SectionKind::Exclusion,
        &[
            "contraindication",
            "limitation",
            "denial",
            "when not to",
            "experimental",
            "investigational",
            "unproven",
            "restriction",
        ],
    ),
    (
        SectionKind::Appeal,
        &["appeal", "exception", "grievance", "reconsideration"],
    ),
    (
        SectionKind::Quantity,
        &[
            "quantity",
            "dosing",
            "dosage",
            "dose",
            "supply limit",
            "ql",
            "maximum",
            "dispensing limit",
            "how supplied",
            "strength and limit",
            "administration",
        ],
    ),
    (
        SectionKind::Duration,
        &[
            "duration",
            "length of approval",
            "length of authorization",
            "approval period",
            "authorization period",
            "approval length",
            "approval time",
            "coverage period",
            "authorization length",
            "term of approval",
            "period of approval",
            "authorized for",
            "approved for",
        ],
    ),
    (
        SectionKind::Documentation,
        &[
            "documentation",
            "required document",
            "submission",
            "required information",
            "attachment",
            "what to submit",
            "supporting document",
            "record required",
            "chart note required",
        ],
    ),
    (
        SectionKind::Renewal,
        &[
            "reauthorization",
            "re authorization",
            "renewal",
            "continuation",
            "continued",
            "continuing",
            "recertification",
            "subsequent",
            "reapproval",
            "re approval",
            "continue",
            "continued use",
            "maintenance approval",
            "renew",
            "extension of therapy",
            "ongoing therapy",
        ],
    ),
    (
        SectionKind::Initial,
        &[
            "initial",
            "criteria",
            "criterion",
            "prior authorization",
            "step therapy",
            "coverage guideline",
            "requirement",
            "guideline",
            "authorization",
            "new start",
            "coverage",
            "approve",
            "approved",
            "eligibility",
            "medical necessity",
            "covered use",
            "must meet",
            "meet all",
            "conditions for approval",
            "question",
            "covered when",
            "when it is covered",
            "qualify",
            "qualifies",
            "may receive",
            "when covered",
            "approvable",
            "first request",
            "new request",
            "step 1",
            "pa criteria",
            "prescriber specialty",
            "prescriber specialties",
            "prescriber requirement",
        ],
    ),
];

/// Words that name a section only where a title has no others: "Ongoing treatment", not "Adherent to ongoing
/// treatment with an inhaled corticosteroid".
const WHOLE_TITLES: &[(SectionKind, &[&str])] = &[
    (
        SectionKind::Background,
        &[
            "applicable code",
            "billing code",
            "related policy",
            "related policies",
            "review schedule",
            "committee review",
            "policy statement",
            "objective",
            "intended use",
            "procedure",
            "responsibilities",
            "member rights",
            "other information",
            "related information",
            "site of care",
            "monitoring",
            "warning",
            "precaution",
            "formulary status",
            "formulary alternative",
            "therapeutic alternative",
            "product list",
            "covered product",
            "affected drug",
            "drug affected",
            "product affected",
            "drugs covered by",
            "benefit application",
            "benefit category",
            "line of business",
            "regulatory",
            "time frame",
            "document history",
            "p t history",
            "key point",
            "explanation",
            "labeled use",
            "about this drug",
            "plan information",
            "how to submit",
            "source",
            "indication indicator",
            "part b prerequisite",
            "prerequisite therapy required",
        ],
    ),
    (
        SectionKind::Renewal,
        &[
            "extension of approval",
            "extending therapy",
            "ongoing treatment",
            "ongoing use",
            "maintenance therapy",
            "maintenance treatment",
            "staying on therapy",
            "repeat request",
            "established patient",
            "established member",
            "existing patient",
            "existing user",
            "already on therapy",
            "reassessment",
            "re evaluation",
            "reevaluation",
        ],
    ),
];

/// Titles made of these words alone are section titles even without a colon.
const TITLE_WORDS: &[&str] = &[
    "age",
    "required",
    "prescriber",
    "specialty",
    "initial",
    "criteria",
    "criterion",
    "approval",
    "authorization",
    "prior",
    "request",
    "renewal",
    "reauthorization",
    "continuation",
    "continued",
    "therapy",
    "coverage",
    "guideline",
    "step",
    "clinical",
    "policy",
    "of",
    "for",
    "and",
    "the",
    "new",
    "start",
    "duration",
    "dosing",
    "dosage",
    "dose",
    "therapy",
    "administration",
    "availability",
    "product",
    "quantity",
    "limit",
    "exclusion",
    "limitation",
    "reference",
    "background",
    "documentation",
    "appeal",
    "revision",
    "history",
    "p",
    "t",
    "requirement",
    "length",
    "medical",
    "necessity",
    "covered",
    "use",
    "not",
    "non",
    "conditions",
    "condition",
    "indication",
    "fda",
    "approved",
    "drug",
    "benefit",
    "information",
    "re",
    "recertification",
    "subsequent",
    "general",
    "all",
    "patient",
    "member",
    "treatment",
    "eligibility",
    "question",
    "pa",
    "st",
    "ql",
    "section",
    "part",
    "are",
    "is",
    "uses",
    "contraindication",
    "contraindications",
    "when",
    "to",
    "approve",
    "maintenance",
    "first",
    "payment",
    "description",
    "overview",
    "purpose",
    "appendix",
    "appendice",
    "appendices",
    "abbreviation",
    "acronym",
    "note",
    "coding",
    "period",
];

fn norms(title: &str) -> Vec<CompactString> {
    words(title).into_iter().map(|w| w.norm).collect()
}

/// The kind a title names; `None`: it names none (an indication, a drug, …).
pub(crate) fn classify(title: &str) -> Option<SectionKind> {
    let outside = without_parentheses(title);
    // "Initial authorization – Length of approval: 6 months": the first part is the title.
    let dashes = outside
        .contains(['–', '—', '-'])
        .then_some([" – ", " — ", " - "]);
    let outside = match dashes
        .iter()
        .flatten()
        .find_map(|dash| outside.split_once(dash))
    {
        Some((first, _)) if by_words(first).is_some() => Cow::Owned(first.to_owned()),
        _ => outside,
    };
    let kind = by_words(&outside);
    if outside == title {
        return kind;
    }
    // "Prior Authorization (Reauthorization)": the parenthesis says which.
    let vague = matches!(kind, Some(SectionKind::Initial | SectionKind::Duration))
        && !norms(&outside).iter().any(|n| n == "initial");
    // "For every patient (all answers must be NO)": only the parenthesis says that it excludes.
    let silent = matches!(kind, None | Some(SectionKind::Background));
    match by_words(title) {
        Some(SectionKind::Renewal) if vague => Some(SectionKind::Renewal),
        Some(SectionKind::Exclusion) if silent => Some(SectionKind::Exclusion),
        _ => kind,
    }
}

fn by_words(text: &str) -> Option<SectionKind> {
    let norms = norms(text);
    // "Initial approval criteria", "Approval criteria" are criteria, not durations.
    let criteria = norms.iter().any(|n| n == "criteria" || n == "criterion");
    if matches!(norms.as_slice(), [one] if matches!(one.as_str(), "approval" | "approved" | "authorization" | "length" | "duration"))
    {
        return Some(SectionKind::Duration);
    }
    match norms.as_slice() {
        // A payer's heading for what it covers.
        // Or for what it asks about.
        [one]
            if [
                "policy",
                "criteria",
                "other",
                "age",
                "prescriber",
                "step",
                "bmi",
                "a1c",
                "hba1c",
                "labs",
                "laboratory",
            ]
            .contains(&one.as_str()) =>
        {
            return Some(SectionKind::Initial);
        }
        [one] if one == "indication" || one == "indications" => {
            return Some(SectionKind::Background);
        }
        [who, what] if who.starts_with("prescriber") && what.starts_with("special") => {
            return Some(SectionKind::Initial);
        }
        _ => {}
    }
    // "the answer to each of questions 10 to 13 must be No"
    let answered_no = norms.iter().any(|n| n == "answer")
        && norms
            .windows(3)
            .any(|w| w[0] == "must" && w[1] == "be" && w[2] == "no");
    if denies(&norms) || answered_no {
        return Some(SectionKind::Exclusion);
    }
    // "All FDA-approved indications not otherwise excluded" names what is covered.
    if norms
        .windows(2)
        .any(|pair| pair[0] == "not" && pair[1] == "otherwise")
    {
        return Some(SectionKind::Background);
    }
    let found = listed::phrases(&norms);
    let renewal = found
        .iter()
        .any(|phrase| phrase.kind == SectionKind::Renewal);
    let telling = found.into_iter().find(|phrase| {
        if phrase.whole && !of_title_words(&norms) {
            return false;
        }
        let weak =
            phrase.kind == SectionKind::Documentation || matches!(phrase.text, "maximum" | "dose");
        !(weak && (criteria || renewal))
    });
    // "PRIOR AUTHORIZATION REQUEST", "Prior Authorization Form": the document's own title.
    let form = norms.iter().any(|n| n == "form" || n == "request");
    let telling =
        telling.filter(|phrase| !(form && !criteria && phrase.text == "prior authorization"));
    // "will be authorized for 12 months if items 1 through 6 are satisfied" says what for.
    let conditional = norms.iter().any(|n| n == "if" || n == "when");
    telling
        .map(|phrase| phrase.kind)
        .filter(|kind| !(*kind == SectionKind::Duration && conditional))
}

/// "Patient must have no contraindications, including:": a sentence about a patient, not the title of a section.
pub(crate) fn tells_of_patient(text: &str) -> bool {
    const SUBJECTS: [&str; 7] = [
        "patient",
        "member",
        "individual",
        "beneficiary",
        "recipient",
        "enrollee",
        "person",
    ];
    const VERBS: [&str; 11] = [
        "has", "have", "does", "do", "must", "is", "are", "should", "will", "cannot", "may",
    ];
    let mut said = text.split_whitespace().map(str::to_ascii_lowercase);
    let first = said.next().unwrap_or_default();
    let subject = match first.as_str() {
        "the" | "a" | "an" => said.next().unwrap_or_default(),
        _ => first,
    };
    let verb = said.next().unwrap_or_default();
    SUBJECTS.contains(&subject.as_str()) && VERBS.contains(&verb.as_str())
}

/// Whether a sentence denies coverage in so many words.
pub(crate) fn denies_coverage(text: &str) -> bool {
    denies(&norms(text))
}

/// "Coverage will not be provided for": a negation, and behind it the verb of coverage.
fn denies(norms: &[CompactString]) -> bool {
    let word = |list: &[&str], norm: &CompactString| list.contains(&norm.as_str());
    let covers = [
        "cover",
        "approv",
        "authoriz",
        "provid",
        "grant",
        "reimburs",
        "payab",
        "paid",
        "eligib",
        "necess",
        "recommend",
        "qualif",
        "allow",
        "permit",
        "support",
        "appropriate",
        "availab",
    ];
    let between = [
        "be",
        "been",
        "a",
        "an",
        "considered",
        "medically",
        "generally",
        "routinely",
        "currently",
        "being",
        "is",
        "are",
    ];
    // "Deny if any of the following is present:"
    let outright = matches!(norms, [deny, when, ..] if deny == "deny" && matches!(when.as_str(), "if" | "when"));
    outright
        || norms.iter().enumerate().any(|(at, norm)| {
            let next = norms[at + 1..].iter().find(|n| !word(&between, n));
            let when = norms.get(at + 1).is_some_and(|n| word(&["if", "when"], n));
            norm == "denied" && when
                || word(&["not", "cannot", "never", "no"], norm)
                    && next.is_some_and(|n| covers.iter().any(|stem| n.starts_with(stem)))
        })
}

/// "12 month(s)": how long an approval lasts, among the fields or the answers of a form.
pub(crate) fn is_length(part: &str) -> bool {
    let mut words = part.split_whitespace();
    let count = words.next().unwrap_or_default();
    let unit = words.next().unwrap_or_default().to_lowercase();
    let unit = unit.trim_end_matches("(s)").trim_end_matches('s');
    count.bytes().all(|b| b.is_ascii_digit())
        && matches!(unit, "day" | "week" | "month" | "year")
        && words.next().is_none()
}

/// Fields of a form that say which stage what follows is for: "Therapy Stage: Reauthorization", "Guideline
/// Type: Prior Authorization - Initial Authorization".
pub(crate) fn is_stage_field(text: &str) -> bool {
    // "Approval Length: 12 month(s). Therapy Stage: Reauthorization."
    if text.contains("Therapy Stage:") {
        return true;
    }
    let stages = ["initial", "reauth", "renewal", "continu"];
    text.strip_prefix("Guideline Type:").is_some_and(|value| {
        let value = value.to_ascii_lowercase();
        stages.iter().any(|stage| value.contains(stage))
    })
}

/// Whether a line without colon or emphasis is a section title by its words alone.
pub(crate) fn is_title(text: &str) -> bool {
    let capital = text.starts_with(|c: char| c.is_uppercase());
    let outside = without_parentheses(text);
    if !capital || text.ends_with(['.', ';', ',']) || outside.split_whitespace().count() > 8 {
        return false;
    }
    let norms = norms(&outside);
    of_title_words(&norms) && classify(text).is_some()
}

/// Whether words are of those of which titles are made.
pub(crate) fn is_of_title_words(text: &str) -> bool {
    of_title_words(&norms(text))
}

/// Whether a title has no words but those of which titles are made, and not too many.
fn of_title_words(norms: &[CompactString]) -> bool {
    (1..=8).contains(&norms.len()) && norms.iter().all(|norm| listed::is_title_word(norm))
}

/// Whether every letter is a capital, in a short line.
pub(crate) fn is_shouted(text: &str) -> bool {
    let outside = without_parentheses(text);
    let letters = outside.chars().filter(|c| c.is_alphabetic());
    let count = letters.clone().count();
    (4..=80).contains(&count)
        && letters.clone().all(char::is_uppercase)
        && !text.ends_with(['.', ';'])
}

fn without_parentheses(text: &str) -> Cow<'_, str> {
    if !text.contains(['(', '[', ')', ']']) {
        return Cow::Borrowed(text);
    }
    let mut depth = 0_u32;
    text.chars()
        .filter(|c| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_their_sections() {
        use SectionKind::*;
        for (title, kind) in [
            ("Initial Approval Criteria", Some(Initial)),
            ("Prior Authorization (Reauthorization)", Some(Renewal)),
            ("Reauthorization Criteria", Some(Renewal)),
            ("II. Continued Therapy", Some(Renewal)),
            ("Conditions Not Covered", Some(Exclusion)),
            ("Approval duration", Some(Duration)),
            ("Length of Approval", Some(Duration)),
            ("Approval period", Some(Duration)),
            ("AGE RESTRICTION", Some(Initial)),
            ("Restrictions", Some(Exclusion)),
            ("Coverage is not provided for", Some(Exclusion)),
            ("Uses that are not routinely covered", Some(Exclusion)),
            ("Quantity Limits", Some(Quantity)),
            ("Dosing limit", Some(Quantity)),
            ("Limitations of Use", Some(Background)),
            ("Indications for Prior Authorization", Some(Background)),
            ("P & T Revisions", Some(Background)),
            ("COVERAGE GUIDELINE", Some(Initial)),
            ("SECTION III - REASONS FOR NON-APPROVAL", Some(Exclusion)),
            ("Authorization will not be granted", Some(Exclusion)),
            (
                "Part C. Every patient (all answers must be NO)",
                Some(Exclusion),
            ),
            ("Step Therapy", Some(Initial)),
            ("Subsequent Approval Criteria", Some(Renewal)),
            ("Subsequent Approval", Some(Renewal)),
            ("Ongoing Treatment", Some(Renewal)),
            ("Adherent to ongoing treatment", None),
            ("Ineligible Members", Some(Exclusion)),
            ("Unapproved Uses", Some(Exclusion)),
            ("Objective", Some(Background)),
            ("Objective improvement of symptoms", None),
            ("PA Indication Indicator", Some(Background)),
            ("Required Medical Information", Some(Initial)),
            ("Atopic Dermatitis", None),
        ] {
            assert_eq!(classify(title), kind, "{title}");
        }
    }

    #[test]
    fn a_title_stands_alone() {
        for title in [
            "Required Medical Information",
            "Age Restrictions",
            "Part B Prerequisite",
            "Continuation of Therapy",
            "Site of Care",
        ] {
            assert!(is_title(title), "{title}");
        }
        for line in [
            "Chronic kidney disease",
            "Site of infection is known",
            "Age 18 years",
        ] {
            assert!(!is_title(line), "{line}");
        }
    }
}
