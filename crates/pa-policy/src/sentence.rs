//! A sentence: one fact, several joined by connectives, conditionals, an attestation, or unreadable.

mod borrowed;
mod conditional;
mod divide;
mod excused;
mod finding;
mod idioms;
mod listed;
mod nor;
pub(crate) mod own_use;
mod reasons;
mod rewrite;
mod set_apart;
pub(crate) mod turns;
mod values;

use pa_model::vocabulary::codes::CodeRange;

use crate::criteria::{Node, Rule};
use crate::kinds::diagnosis::ConditionRef;
use crate::kinds::lab::LabValue;
use crate::kinds::trial::read::words;
use crate::kinds::trial::{Count, Way};
use crate::kinds::{Criterion, READERS};
use crate::language::{Cue, attestation, outcome};
use crate::phrase::Context;
use crate::phrase::account::is_multiple_of_normal;
use crate::phrase::aside::{changes_the_fact, is_other_person};
use crate::phrase::list::conditions::conditions;
use crate::phrase::token::{Shape, Token};
use borrowed::taken_or_tried;
use conditional::{
    by_drug, exempting, for_drug, for_listed_drugs, for_some, shorter_if, those_who,
};
use divide::{Divide, adds_to_list, compound, divisions, is_definition};
pub(crate) use divide::{is_definition as defines, is_young};
use finding::{caused_by, excluded_with_cause, others_ruled_out, that_is, with_finding};
use idioms::{
    but_not_within, by_code, by_expert, dose_capped, in_setting, length_before_list, meant_by,
    named_by_codes, or_expert, person_who, phototherapy_or, started_within, test_found,
    with_either, with_examples,
};
use listed::{
    counted, enumerated, in_combination, list_behind, not_together, one_of_which, taken_together,
};
use nor::{neither_nor, none_of};
use reasons::{contraindicated_by, intolerant_by, no_contraindication, not_advisable};
use rewrite::{baseline_lead, rewritten};
use set_apart::list_set_apart;
use values::{
    disease_affecting, each_if, either_changed, of_either_sex, pediatric, pressures,
    threshold_for_some, with_and_without,
};

/// A sentence with more tokens is not read: no criterion is so long.
pub(crate) const MAX_TOKENS: usize = 400;

/// Attempts at one sentence; bounds the work on any input.
const MAX_ATTEMPTS: u32 = 800;

/// Reads a sentence in full, or does not. `text` is what the tokens' spans refer to.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    if tokens.len() > MAX_TOKENS {
        return None;
    }
    if let Some((start, requested)) = for_listed_drugs(context, tokens) {
        let rest = text.get(tokens[start].span.start..)?;
        let asked = read(context, &context.lex(rest), rest)?;
        return Some(Node::when(Node::fact(requested), asked));
    }
    // What is put plainly must be a fact then: an attestation is none for what its words became.
    let mut fact = |plain: &str| as_written(context, &context.lex(plain), plain).filter(is_coded);
    turns::put_plainly(context, tokens, text, &mut fact)
        .or_else(|| as_written(context, tokens, text))
}

/// Reads a sentence by the words that it has.
fn as_written(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    context.attempts.set(MAX_ATTEMPTS);
    context.bare.set(true);
    *context.left_over.borrow_mut() = None;
    let tokens = &*rewritten(tokens);
    let told = baseline_lead(context, tokens);
    let tokens = told.as_deref().unwrap_or(tokens);
    statement(context, tokens, text, 0)
        .or_else(|| without_asides(context, tokens, text))
        .or_else(|| statement(context, &tokens[label(tokens)?..], text, 0))
}

/// Words of labels that say only what the sentence behind them is about.
const TOPICS: [&str; 74] = [
    "activity",
    "age",
    "and",
    "blood",
    "body",
    "bone",
    "burden",
    "cardiac",
    "clinical",
    "combination",
    "concomitant",
    "concurrent",
    "control",
    "count",
    "counts",
    "criteria",
    "density",
    "diagnosis",
    "disease",
    "drug",
    "drugs",
    "duplicate",
    "duplication",
    "duration",
    "evidence",
    "function",
    "functions",
    "heart",
    "hepatic",
    "indication",
    "infection",
    "infections",
    "interaction",
    "interactions",
    "kidney",
    "lab",
    "laboratory",
    "labs",
    "length",
    "level",
    "levels",
    "liver",
    "lung",
    "lungs",
    "medical",
    "medication",
    "medications",
    "medicines",
    "of",
    "organ",
    "other",
    "prescriber",
    "prior",
    "pulmonary",
    "renal",
    "requirement",
    "requirements",
    "restriction",
    "restrictions",
    "result",
    "results",
    "safety",
    "severity",
    "specialty",
    "status",
    "step",
    "test",
    "testing",
    "tests",
    "therapeutic",
    "therapy",
    "treatment",
    "trial",
    "use",
];

/// "Duplicate therapy: …", "Concomitant use: …": a label that only says what the sentence is about; where
/// the sentence begins.
pub(crate) fn label(tokens: &[Token]) -> Option<usize> {
    let continues = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "for"
                | "continuation"
                | "continuation of"
                | "of"
                | "prior"
                | "therapy"
                | "current"
                | "existing"
                | "prior therapy"
                | "previous therapy"
        )
    };
    // "For continuation of prior therapy, patient has used Ajovy within the past 45 days"
    let comma = tokens.iter().take(7).position(|t| t.is_sign(','));
    if let Some(comma) = comma.filter(|at| {
        *at > 1
            && tokens[..*at].iter().all(continues)
            && tokens[..*at]
                .iter()
                .any(|t| t.norm.starts_with("continuation"))
    }) {
        return Some(comma + 1);
    }
    let colon = tokens.iter().take(6).position(|t| t.is_sign(':'))?;
    let about = |t: &Token| t.norm.split(' ').all(|word| TOPICS.contains(&word));
    (colon > 0 && tokens[..colon].iter().all(about) && tokens.len() > colon + 1)
        .then_some(colon + 1)
}

/// "Turner syndrome confirmed by karyotyping": how a fact was found is the prescriber's to confirm.
fn confirmed(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let says = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "confirmed by"
                | "verified by"
                | "proven by"
                | "based on"
                | "determined by"
                | "established by"
                | "diagnosed by"
                | "documented by"
                | "supported by"
                | "as documented by"
                | "evidenced by"
                | "as evidenced by"
                | "as confirmed by"
                | "demonstrated by"
                | "by"
                | "diagnosed per"
                | "characterized by"
                | "diagnosed using"
                | "diagnosed according to"
                | "per"
                | "according to"
                | "according"
                | "meeting"
        ) || (t.norm == "confirmed" || t.norm == "verified")
    };
    let at = tokens
        .iter()
        .rposition(says)
        .filter(|at| *at > 0 && at + 1 < tokens.len())?;
    let plain = |t: &Token| {
        // "genetic" is a specialty as well.
        (t.terms.is_empty() || t.norm == "genetic" || t.lab().is_some())
            && !is_other_person(t)
            && t.number().is_none()
            && t.group().is_none_or(|g| {
                let examples = g.first().is_some_and(|t| t.is(Cue::Examples));
                g.iter().all(|t| {
                    t.terms.is_empty()
                        && (examples || t.number().is_none())
                        && !t.is(Cue::Not)
                        && !changes_the_fact(t)
                })
            })
            && matches!(t.shape, Shape::Word | Shape::Sign(_) | Shape::Group(_))
            && !t.cues.iter().any(|c| {
                !matches!(
                    c,
                    Cue::Inert | Cue::Qualifier | Cue::Or | Cue::And | Cue::AndOr | Cue::Cause
                ) && t.norm != "with"
            })
    };
    if !tokens[at + 1..].iter().all(plain) {
        return None;
    }
    let tail = &tokens[at..];
    let mut named = trim(&tokens[..at]);
    // "ADHD diagnosed per DSM-5 criteria"
    while let [rest @ .., last] = named
        && matches!(
            last.norm.as_str(),
            "diagnosed"
                | "confirmed"
                | "characterized"
                | "made"
                | "established"
                | "as"
                | "has been"
                | "been"
                | "is"
                | "was"
                | "has"
        )
    {
        named = rest;
    }
    let mut node = fact(context, named)?;
    let diagnosed = node.is_diagnosis();
    node.qualifiers.push(words(tail));
    diagnosed.then_some(node)
}

/// "partial-onset (focal) seizures": reads the sentence without words in parentheses that only
/// qualify the name they interrupt; they become qualifiers.
fn without_asides(context: &Context<'_>, tokens: &[Token], text: &str) -> Option<Node> {
    let plain = |t: &Token| {
        t.shape == Shape::Word
            && t.terms.is_empty()
            && (t.cues.is_empty() || t.is(Cue::Qualifier))
            && !changes_the_fact(t)
    };
    let aside = |t: &Token| {
        let inner = text.get(t.span.clone()).unwrap_or_default();
        let one_word = !inner.contains(char::is_whitespace);
        let silent = |t: &Token| plain(t) || (one_word && t.number().is_some());
        t.group().is_some_and(|g| {
            let alternatives = g.iter().any(|t| t.is(Cue::Or));
            // "(BCR-ABL1 positive)"
            let marker = g
                .last()
                .is_some_and(|t| matches!(t.norm.as_str(), "positive" | "negative" | "mutated"));
            let short = marker || one_word || g.len() <= 2 || (alternatives && g.len() <= 4);
            (1..=4).contains(&g.len()) && short && g.iter().all(|t| silent(t) || t.is(Cue::Or))
        })
    };
    if !tokens.iter().any(aside) {
        return None;
    }
    let mut kept = String::new();
    let mut from = 0;
    let mut qualifiers = Vec::new();
    for token in tokens.iter().filter(|t| aside(t)) {
        kept.push_str(text.get(from..token.span.start)?.trim_end());
        kept.push(' ');
        from = token.span.end;
        qualifiers.push(
            text.get(token.span.start + 1..token.span.end.saturating_sub(1))?
                .to_owned(),
        );
    }
    kept.push_str(text.get(from..)?.trim_start());
    let tokens = context.lex(&kept);
    let mut node = statement(context, &tokens, &kept, 0).filter(is_coded)?;
    node.qualifiers.extend(qualifiers);
    Some(node)
}

/// Reads tokens as a statement; `depth` counts the splits above.
fn statement(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let tokens = trim(tokens);
    if tokens.is_empty()
        || depth > 5
        || is_cut_off(tokens)
        || denies_both_of_own(context, tokens)
        || risks_fracture(context, tokens)
    {
        return None;
    }
    context.attempts.set(context.attempts.get().checked_sub(1)?);
    if let Some(clause) = behind_prescriber(tokens) {
        let stated = statement(context, clause, text, depth + 1)?;
        return Some(join(Node::new(Rule::Attestation), stated, true));
    }
    if attestation::is_spoken_by_prescriber(tokens)
        || attestation::is_intention(tokens)
        || !context.exclusion.get() && attestation::is_response(tokens)
        || !context.exclusion.get() && depth == 0 && outcome::is_told(context, tokens, text)
        || depth == 0 && attestation::is_confirmation(tokens)
    {
        return Some(Node::new(Rule::Attestation));
    }
    // Beside a drug or a diagnosis it would hide what is asked of those, and what an attestation hides
    // under an exclusion passes.
    if is_multiple_of_normal(tokens)
        && !context.exclusion.get()
        && !tokens
            .iter()
            .any(|t| t.is_drug() || t.condition().is_some())
    {
        return Some(Node::new(Rule::Attestation));
    }
    if let Some(node) = by_drug(context, tokens, text, depth)
        .or_else(|| for_drug(context, tokens, text, depth))
        .or_else(|| for_some(context, tokens, text, depth))
    {
        return Some(node);
    }
    // Without a name, code or age there is no coded fact to look for: only an attestation is left.
    if !may_state_a_fact(tokens) {
        return attestation::read(tokens, text);
    }
    if let Some(node) = neither_nor(context, tokens, text, depth)
        .or_else(|| none_of(context, tokens, text, depth))
        .or_else(|| list_behind(context, tokens, text, depth))
        .or_else(|| length_before_list(context, tokens, text, depth))
        .or_else(|| list_set_apart(context, tokens, text, depth))
        .or_else(|| taken_together(context, tokens, text, depth))
        .or_else(|| test_found(context, tokens))
        .or_else(|| or_expert(context, tokens, text, depth))
        .or_else(|| by_expert(tokens))
        .or_else(|| but_not_within(context, tokens, text, depth))
        .or_else(|| person_who(context, tokens, text, depth))
        .or_else(|| with_either(context, tokens, text, depth))
        .or_else(|| dose_capped(context, tokens, text, depth))
        .or_else(|| started_within(context, tokens, text, depth))
        .or_else(|| naive(context, tokens, text, depth))
        .or_else(|| shorter_if(context, tokens, text, depth))
        .or_else(|| those_who(context, tokens, text, depth))
        .or_else(|| exempting(context, tokens, text, depth))
        .or_else(|| not_together(context, tokens, text, depth))
        .or_else(|| no_contraindication(context, tokens, text, depth))
        .or_else(|| not_advisable(context, tokens, text, depth))
        .or_else(|| intolerant_by(context, tokens, text, depth))
        .or_else(|| pressures(context, tokens, text, depth))
        .or_else(|| with_and_without(context, tokens, text, depth))
        .or_else(|| of_either_sex(context, tokens, text, depth))
        .or_else(|| each_if(context, tokens, text, depth))
        .or_else(|| disease_affecting(context, tokens, text, depth))
        .or_else(|| pediatric(context, tokens, text, depth))
    {
        return Some(node);
    }
    fact(context, tokens)
        .or_else(|| taken_or_tried(context, tokens, text, depth))
        .or_else(|| contraindicated_by(context, tokens, text, depth))
        .or_else(|| threshold_for_some(context, tokens, text, depth))
        .or_else(|| either_changed(context, tokens, text, depth))
        .or_else(|| one_of_which(context, tokens))
        .or_else(|| by_code(tokens))
        .or_else(|| in_setting(context, tokens, text, depth))
        .or_else(|| phototherapy_or(context, tokens, text, depth))
        .or_else(|| meant_by(context, tokens, text, depth))
        .or_else(|| with_examples(context, tokens, text, depth))
        .or_else(|| confirmed(context, tokens))
        .or_else(|| with_finding(context, tokens))
        .or_else(|| that_is(context, tokens))
        .or_else(|| caused_by(context, tokens))
        .or_else(|| excluded_with_cause(context, tokens))
        .or_else(|| others_ruled_out(context, tokens, text, depth))
        .or_else(|| in_combination(context, tokens, text, depth))
        .or_else(|| enumerated(context, tokens, text, depth))
        .or_else(|| counted(context, tokens, text, depth))
        .or_else(|| with_parenthesis(context, tokens, text, depth))
        .or_else(|| attestation::is_screening(tokens).then(|| Node::new(Rule::Attestation)))
        .or_else(|| last_of_sex(context, tokens, text, depth))
        .or_else(|| compound(context, tokens, text, depth))
        .or_else(|| graded(context, tokens))
        .or_else(|| sexed(context, tokens, text, depth))
        .or_else(|| negated(context, tokens))
        .or_else(|| named_by_codes(context, tokens, text, depth))
        .or_else(|| {
            attestation::read(tokens, text).filter(|_| {
                let names = names_other_drug(context, tokens);
                // Under an exclusion an attestation that names a drug or a condition would let it pass.
                let named = names || tokens.iter().any(|t| t.condition().is_some());
                let hides = named && context.exclusion.get();
                let whole = depth == 0
                    && !says_what_is_taken(context, tokens)
                    && !says_at_what_dose(tokens, text);
                !hides && (whole || !(names || is_fragment(tokens)))
            })
        })
}

/// "The prescriber confirms that …, and the patient has tried allopurinol": the clause that stands for itself.
fn behind_prescriber(tokens: &[Token]) -> Option<&[Token]> {
    let clause = |at: usize| {
        if tokens[at].is_sign(';') {
            return tokens.get(at + 1..);
        }
        let adds = |t: &Token| t.is(Cue::And) || t.norm == "but";
        let joins = tokens[at].is_comma() && tokens.get(at + 1).is_some_and(adds);
        let clause = tokens.get(at + 2..).filter(|_| joins)?;
        clause.first()?.is_patient().then_some(clause)
    };
    attestation::is_spoken_by_prescriber(tokens)
        .then(|| (0..tokens.len()).find_map(clause))
        .flatten()
}

/// A part of a sentence that names a drug is no attestation: it would hide what is asked of the drug.
pub(crate) fn names_other_drug(context: &Context<'_>, tokens: &[Token]) -> bool {
    tokens
        .iter()
        .any(|t| t.is_drug() && !context.is_policy_drug(t))
}

/// "chronic pain in a patient who has been taking an opioid", "or is dependent on daily corticosteroids": a record
/// shows it, whatever else the sentence speaks of.
fn says_what_is_taken(context: &Context<'_>, tokens: &[Token]) -> bool {
    let takes = |t: &Token| {
        let verb = [
            "has been",
            "have been",
            "taking",
            "receiving",
            "dependent",
            "has tried",
            "has used",
        ];
        (t.is(Cue::Current) || t.is(Cue::Try)) && verb.iter().any(|w| t.norm.contains(w))
    };
    let drug = |t: &Token| t.is_drug() && !context.is_policy_drug(t);
    (0..tokens.len()).any(|at| takes(&tokens[at]) && tokens[at + 1..].iter().take(4).any(drug))
}

/// "is on a statin at the maximum dose tolerated", "adequate trial of metformin (adequate is defined as 3 months)": what
/// is taken or was tried and how, which records show.
fn says_at_what_dose(tokens: &[Token], text: &str) -> bool {
    let lower = text.to_lowercase();
    let dosed = [
        "maximum dose",
        "dose tolerated",
        "is defined as",
        "are defined as",
    ]
    .iter()
    .any(|words| lower.contains(words));
    let taken = [" on ", "taking", "trial of", "has tried", "receiving"]
        .iter()
        .any(|words| lower.contains(words));
    dosed && taken && tokens.iter().any(Token::is_drug)
}

/// "not on both vibegron and mirabegron", in a policy for both: which of them is meant depends on the request.
fn denies_both_of_own(context: &Context<'_>, tokens: &[Token]) -> bool {
    let own = tokens.iter().filter(|t| context.is_policy_drug(t)).count();
    let together = |t: &Token| t.norm == "both" || t.norm == "in combination with";
    own > 1 && tokens.iter().any(|t| t.is(Cue::Not)) && tokens.iter().any(together)
}

/// "FRAX 10-year probability of 20% or more, or of hip fracture of 3% or more": that fracture is a risk, not one that the
/// patient had.
fn risks_fracture(context: &Context<'_>, tokens: &[Token]) -> bool {
    let predicts = |t: &Token| {
        let lab = t.lab().map(|id| context.vocabulary.lab(id).name);
        lab.is_some_and(|name| name.starts_with("FRAX"))
    };
    let threshold = |t: &Token| t.number().is_some() || Cue::COMPARING.iter().any(|cue| t.is(*cue));
    let fracture = |at: usize| {
        tokens[at].condition().is_some()
            && tokens[at].norm.contains("fracture")
            && (tokens
                .get(at + 1)
                .is_some_and(|t| t.norm == "of" || threshold(t))
                || at > 1 && tokens[at - 1].norm == "for"
                || at > 0 && tokens[at - 1].norm == "of" && at > 1 && tokens[at - 2].is(Cue::Or))
    };
    tokens.iter().any(predicts) && (0..tokens.len()).any(fracture)
}

/// "must also be taking", cut off from what is taken.
fn is_cut_off(tokens: &[Token]) -> bool {
    let verb = |t: &Token| {
        ["taking", "receiving", "using"]
            .iter()
            .any(|w| t.norm.ends_with(w))
    };
    let modal = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "must" | "also" | "be" | "must be" | "must also be"
        )
    };
    match tokens {
        [.., before, last] => verb(last) && (modal(before) || last.says("be")),
        _ => false,
    }
}

/// "III symptoms": a value and a noun cut off their sentence attest nothing.
fn is_fragment(tokens: &[Token]) -> bool {
    let value =
        |t: &Token| t.number().is_some() || t.norm.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let says = |t: &&Token| t.shape == Shape::Word && !value(t) && !t.is_silent();
    tokens.first().is_some_and(value) || tokens.iter().filter(says).count() == 0
}

/// Whether tokens hold anything that a coded fact could be about.
fn may_state_a_fact(tokens: &[Token]) -> bool {
    tokens.iter().any(|t| {
        !t.terms.is_empty()
            || matches!(t.shape, Shape::Code(_))
            || [
                Cue::AgeOfYears,
                Cue::AgeOfMonths,
                Cue::Age,
                Cue::OrMore,
                Cue::OrLess,
            ]
            .iter()
            .any(|c| t.is(*c))
            || t.number().is_some()
            || t.norm.starts_with("requested ")
            || t.norm.contains("currently receiving")
            || t.norm.contains("currently taking")
            || matches!(
                t.norm.as_str(),
                "female"
                    | "male"
                    | "woman"
                    | "women"
                    | "man"
                    | "men"
                    | "adult"
                    | "an adult"
                    | "biological female"
                    | "biological male"
                    | "all"
                    | "both"
                    | "it"
                    | "them"
            )
            || t.group().is_some_and(may_state_a_fact)
    })
}

fn fact(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    context.attempts.set(context.attempts.get().checked_sub(1)?);
    READERS
        .iter()
        .find_map(|reader| reader(context, tokens))
        .map(|reading| reading.node)
}

/// Drops signs and connectives at both ends.
fn trim(mut tokens: &[Token]) -> &[Token] {
    let edge = |t: &Token| matches!(t.shape, Shape::Sign(',' | ';' | ':' | '.' | '-' | '?'));
    while let [first, rest @ ..] = tokens
        && (edge(first) || first.is(Cue::And))
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && edge(last)
    {
        tokens = rest;
    }
    tokens
}

/// "Diagnosis of heart failure (NYHA class II-IV)": a parenthesis that is a criterion of its own.
fn with_parenthesis(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    // Of its own part, where a condition or an excuse divides the sentence.
    if tokens.iter().any(|t| t.is(Cue::If) || t.is(Cue::Unless)) {
        return None;
    }
    let at = tokens.iter().rposition(|t| {
        t.group().is_some_and(|g| {
            g.len() > 1
                && !g
                    .iter()
                    .all(|t| matches!(t.shape, Shape::Code(_) | Shape::Sign(_)))
        })
    })?;
    let mut inner = tokens[at].group()?;
    // "hypertension (essential or secondary)": other names of the condition before it.
    let names = conditions(context, inner, 0).is_some_and(|l| l.end == inner.len());
    if names && at > 0 && tokens[at - 1].condition().is_some() {
        return None;
    }
    while let [first, rest @ ..] = inner
        && (first.is(Cue::Namely) || first.is_comma() || first.is_sign('.'))
    {
        inner = rest;
    }
    // "(not required for Nexletol)": asked where another of the policy's drugs is requested.
    if let Some(waived) = waived_for(context, inner) {
        let asked = [&tokens[..at], &tokens[at + 1..]].concat();
        let asked = statement(context, &asked, text, depth + 1).filter(is_coded)?;
        return Some(Node::new(Rule::Any(vec![waived, asked])));
    }
    let inside = statement(context, inner, text, depth + 1).filter(is_coded)?;
    let mut outer = tokens[..at].to_vec();
    outer.extend_from_slice(&tokens[at + 1..]);
    // "treatment-naive (no previous use of a direct-acting antiviral)": the parenthesis defines it.
    if outer.iter().any(is_naive)
        && outer
            .iter()
            .all(|t| is_naive(t) || t.is(Cue::Inert) || t.is_sign('-'))
    {
        return Some(inside);
    }
    let outside = statement(context, &outer, text, depth + 1).filter(is_coded)?;
    if is_spelled_out(context, &outside, &inside) {
        return Some(inside);
    }
    if let Some(node) = defined_by_parts(context, &outside, &inside) {
        return Some(node);
    }
    // "a detectable viral load (HCV RNA of at least 15 IU/mL) within 6 months": which one it is.
    if let (
        Rule::Criterion(Criterion::LabValue(general)),
        Rule::Criterion(Criterion::LabValue(named)),
    ) = (&outside.rule, &inside.rule)
        && outer.iter().any(|t| t.norm == "detectable")
        && named.within_days.is_none()
    {
        let mut named = named.clone();
        named.within_days = general.within_days;
        return Some(Node::fact(named));
    }
    // "A1C of 7 % with cardiovascular disease (a stroke, …)": the list belongs to the name before it.
    let named = |t: &Token| statement(context, std::slice::from_ref(t), text, depth + 1);
    if !Node::is_diagnosis(&outside)
        && let Some(name) = at.checked_sub(1).and_then(|at| named(&tokens[at]))
        && is_spelled_out(context, &name, &inside)
    {
        return compound(context, tokens, text, depth);
    }
    // "severe renal impairment (CrCl < 35) or chronic kidney disease": of the name before it alone.
    let more = |t: &Token| t.is(Cue::Or) || t.is(Cue::And);
    if tokens[at + 1..].iter().any(more)
        && let Some(node) = compound(context, tokens, text, depth)
    {
        return Some(node);
    }
    // "no lung cancer (and has a BMI of 30 or more)": a fact of its own.
    let added = inner.first().is_some_and(|t| t.is(Cue::And));
    if measures(&inside) && !added && (is_negative(&outside) || context.exclusion.get()) {
        return Some(not_so_bad(outside, inside, context.exclusion.get()));
    }
    Some(Node::new(Rule::All(vec![outside, inside])))
}

/// Two thresholds of one value, either of which is enough.
fn of_one_value(node: &Node) -> bool {
    let lab = |node: &Node| match &node.rule {
        Rule::Criterion(Criterion::LabValue(value)) => Some(value.lab.clone()),
        _ => None,
    };
    match &node.rule {
        Rule::Any(parts) => match parts.as_slice() {
            [first, second] => lab(first).is_some() && lab(first) == lab(second),
            _ => false,
        },
        _ => false,
    }
}

/// A value, or any of several.
fn measures(node: &Node) -> bool {
    node.all_alternatives(|n| matches!(n.rule, Rule::Criterion(Criterion::LabValue(_))))
}

/// "free of severe hypertension (systolic 180 or above)", "severe renal impairment (eGFR below 30)" among what
/// is excluded: neither the condition nor the value; where only a word that no code shows makes it severe,
/// the value alone.
fn not_so_bad(condition: Node, value: Node, excluded: bool) -> Node {
    let graded = !condition.qualifiers.is_empty();
    match (graded, excluded) {
        (true, true) => value,
        (true, false) => negate(value),
        (false, true) => Node::new(Rule::Any(vec![condition, value])),
        (false, false) => Node::new(Rule::All(vec![condition, negate(value)])),
    }
}

/// "not required for Nexletol": that one of the policy's drugs is requested.
fn waived_for(context: &Context<'_>, inner: &[Token]) -> Option<Node> {
    let required = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "required" | "required for" | "needed" | "not required" | "not required for"
        )
    };
    let denied = inner
        .first()
        .is_some_and(|t| t.is(Cue::Not) || t.norm.starts_with("not "));
    let silent = |t: &Token| {
        required(t) || t.is(Cue::Not) || t.norm == "for" || t.is(Cue::Or) || t.is_comma()
    };
    let drugs: Vec<_> = inner
        .iter()
        .filter(|t| context.is_policy_drug(t))
        .filter_map(|t| crate::phrase::list::drugs::named(context, t))
        .collect();
    let only = inner.iter().all(|t| silent(t) || context.is_policy_drug(t));
    (denied && inner.iter().any(required) && only && !drugs.is_empty())
        .then(|| Node::fact(crate::kinds::requested::Requested { drugs }))
}

/// "cardiovascular disease (coronary artery disease, prior stroke)": whether the parenthesis says which of
/// the named group's conditions are meant, in the ways that it says.
pub(crate) fn is_spelled_out(context: &Context<'_>, outside: &Node, inside: &Node) -> bool {
    let Rule::Criterion(Criterion::Diagnosis(group)) = &outside.rule else {
        return false;
    };
    let [group_name] = group.conditions.as_slice() else {
        return false;
    };
    let Some(wide) = context.vocabulary.find_condition(&group_name.name) else {
        return false;
    };
    // A stroke may be hemorrhagic; that the group shares any of its kinds is enough.
    let held = context.vocabulary.included(wide);
    let within = |name: &str| {
        let narrow = context.vocabulary.find_condition(name);
        narrow.filter(|id| *id != wide).is_some_and(|id| {
            let kinds = context.vocabulary.included(id);
            kinds.iter().any(|kind| held.contains(kind))
        })
    };
    let named = |node: &Node| match &node.rule {
        Rule::Criterion(Criterion::Diagnosis(d)) => {
            !d.absent && d.conditions.iter().all(|c| within(&c.name))
        }
        _ => false,
    };
    // "… within the past year", behind the parenthesis, is asked of what is named before it.
    group.within_days.is_none() && !group.absent && inside.all_alternatives(named)
}

/// "decompensated cirrhosis (cirrhosis with ascites or bleeding varices)": the name, or the wider disease with
/// what makes it so, as charts code it.
fn defined_by_parts(context: &Context<'_>, outside: &Node, inside: &Node) -> Option<Node> {
    fn conditions(node: &Node) -> Option<&[ConditionRef]> {
        match &node.rule {
            Rule::Criterion(Criterion::Diagnosis(d)) if !d.absent => Some(&d.conditions),
            _ => None,
        }
    }
    let included = |name: &str| {
        let id = context.vocabulary.find_condition(name)?;
        Some(context.vocabulary.included(id))
    };
    let Rule::All(parts) = &inside.rule else {
        return None;
    };
    let [name] = conditions(outside)? else {
        return None;
    };
    let held = context.vocabulary.find_condition(&name.name)?;
    // By its kinds, or by its name: "decompensated cirrhosis" is a cirrhosis.
    let is_wider = |wide: &str| {
        included(wide).is_some_and(|kinds| kinds.contains(&held)) || name.name.ends_with(wide)
    };
    let wider = conditions(parts.first()?)?
        .iter()
        .any(|c| is_wider(&c.name));
    let diagnoses = parts.iter().all(|part| conditions(part).is_some());
    (wider && diagnoses).then(|| join(outside.clone(), inside.clone(), false))
}

/// "treatment-naive, i.e., has never been treated with an antiviral": what it means stands behind.
fn naive(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let means = |t: &Token| t.is(Cue::Namely) || is_definition(t);
    let at = tokens.iter().position(means)?;
    let plain = |t: &Token| is_naive(t) || t.is_comma() || t.is_sign('-') || t.is_silent();
    let named = tokens[..at].iter().any(is_naive) && tokens[..at].iter().all(plain);
    let signs = tokens[at + 1..]
        .iter()
        .take_while(|t| t.is_comma() || t.is_sign('.'))
        .count();
    named
        .then(|| statement(context, &tokens[at + 1 + signs..], text, depth + 1).filter(is_coded))
        .flatten()
}

fn is_naive(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "naive" | "naïve" | "treatment naive" | "treatment naïve"
    )
}

/// "≥ 600 pg/mL, or ≥ 900 pg/mL with atrial fibrillation": the second value is within the first, so it
/// replaces it for some, and is no alternative.
fn is_stricter(left: &Node, right: &Node) -> bool {
    fn value(node: &Node) -> Option<&LabValue> {
        match &node.rule {
            Rule::Criterion(Criterion::LabValue(value)) => Some(value),
            _ => None,
        }
    }
    let parts = match &right.rule {
        Rule::All(parts) => parts.as_slice(),
        _ => std::slice::from_ref(right),
    };
    value(left).is_some_and(|left| {
        parts.iter().filter_map(value).any(|right| {
            left.lab == right.lab
                && left.within_days == right.within_days
                && left.range.holds(&right.range)
        })
    })
}

pub(crate) fn is_coded(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(_) => true,
        Rule::Attestation | Rule::Unreadable { .. } => false,
        _ => node.children().into_iter().any(is_coded),
    }
}

/// A diagnosis that is a symptom (ICD-10-CM chapter R, or pain).
fn is_symptom(context: &Context<'_>, node: &Node) -> bool {
    symptom_codes(context, node).is_some_and(|(of_symptoms, all)| of_symptoms == all)
}

/// How many of a diagnosis's codes are those of symptoms (ICD-10-CM chapter R, or pain), and how many it
/// has.
fn symptom_codes(context: &Context<'_>, node: &Node) -> Option<(usize, usize)> {
    let Rule::Criterion(Criterion::Diagnosis(d)) = &node.rule else {
        return None;
    };
    let mut count = (0, 0);
    for condition in d.conditions.iter().filter(|_| !d.absent) {
        // "dementia with agitation (F02.811)": codes of its own say more than the symptom.
        if !condition.codes.is_empty() {
            return None;
        }
        let id = context.vocabulary.find_condition(&condition.name)?;
        let row = context.vocabulary.condition(id);
        let of_symptom = |code: &&CodeRange| row.name == "pain" || code.is_of_symptoms();
        count.0 += row.codes.iter().filter(of_symptom).count();
        count.1 += row.codes.len();
    }
    (count.1 > 0).then_some(count)
}

/// Joins two nodes, flattening groups of the same kind that have no words of their own.
fn join(left: Node, right: Node, all: bool) -> Node {
    let mut parts = Vec::new();
    if matches!(
        (&left.rule, &right.rule),
        (Rule::Attestation, Rule::Attestation)
    ) {
        return left;
    }
    for node in [left, right] {
        match node.rule {
            Rule::All(inner) if all && node.text.is_none() && node.qualifiers.is_empty() => {
                parts.extend(inner)
            }
            Rule::Any(inner) if !all && node.text.is_none() && node.qualifiers.is_empty() => {
                parts.extend(inner)
            }
            _ => parts.push(node),
        }
    }
    Node::new(if all {
        Rule::All(parts)
    } else {
        Rule::Any(parts)
    })
}

fn is_negative(node: &Node) -> bool {
    match &node.rule {
        Rule::Not(_) => true,
        Rule::Criterion(_) => node.is_absence(),
        _ => node.children().into_iter().any(is_negative),
    }
}

/// A name without a verb or cue of its own, which would have to borrow one from the left.
fn is_bare_name(tokens: &[Token]) -> bool {
    let tokens = trim(tokens);
    let speaks = |t: &Token| {
        !matches!(t.norm.as_str(), "combined" | "together" | "used together")
            && [
                Cue::Diagnosis,
                Cue::History,
                Cue::FamilyHistory,
                Cue::EitherHistory,
                Cue::Try,
                Cue::Fail,
                Cue::Intolerance,
                Cue::Contraindication,
                Cue::Concurrent,
                Cue::Current,
                Cue::Not,
                Cue::Prescribed,
                Cue::Consultation,
                Cue::Participation,
            ]
            .iter()
            .chain(&Cue::COMPARING)
            .any(|cue| t.is(*cue))
            || matches!(
                t.norm.as_str(),
                "is" | "must" | "meets" | "member" | "patient"
            )
    };
    !tokens.iter().any(speaks)
}

/// "postmenopausal osteoporosis, osteoporosis in a male": the sex is told of the last one.
fn last_of_sex(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let sex = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "male" | "female" | "man" | "woman" | "men" | "women"
        )
    };
    if !tokens.last().is_some_and(sex) {
        return None;
    }
    let comma = tokens.iter().rposition(Token::is_comma)?;
    let ends = tokens[..comma]
        .last()
        .is_some_and(|t| t.condition().is_some());
    let told = tokens[comma..].iter().any(|t| t.condition().is_some());
    // "has lupus, and does not have asthma or is female": the "and" says otherwise.
    let joined = tokens[comma + 1].is(Cue::And);
    if !(ends && told) || joined {
        return None;
    }
    let first = statement(context, &tokens[..comma], text, depth + 1).filter(is_coded)?;
    let last = statement(context, &tokens[comma + 1..], text, depth + 1).filter(is_coded)?;
    Some(join(first, last, false))
}

/// "A male 50 years of age or over with osteoporosis": the sex, and what else is said.
fn sexed(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let word = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "male"
                | "female"
                | "man"
                | "woman"
                | "men"
                | "women"
                | "biological male"
                | "biological female"
        )
    };
    let at = tokens.iter().position(word)?;
    // What a record says of a transgender patient's sex depends on the clinic.
    if tokens.iter().any(|t| t.norm.contains("transgender")) {
        return None;
    }
    if tokens.iter().filter(|t| word(t)).count() > 1
        || tokens.iter().any(|t| t.is(Cue::Not) || t.is(Cue::Or))
    {
        return None;
    }
    let sex = fact(context, &tokens[at..=at])?;
    let mut rest = tokens[..at].to_vec();
    // "is female and between 15 and 50 years of age"
    let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is(Cue::And)));
    rest.extend_from_slice(&tokens[next..]);
    let rest = statement(context, &rest, text, depth + 1).filter(is_coded)?;
    Some(join(sex, rest, true))
}

/// "NYHA class IV heart failure": a value and the condition that it grades.
fn graded(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens.iter().position(|t| t.lab().is_some())?;
    let (diagnosed, value) = if at > 0 && tokens[at - 1].condition().is_some() {
        // "heart failure NYHA class II to IV"
        tokens.split_at(at)
    } else {
        let condition = (at + 1..tokens.len()).find(|i| tokens[*i].condition().is_some())?;
        let (value, diagnosed) = tokens.split_at(condition);
        (diagnosed, value)
    };
    let value = fact(context, value)?;
    let diagnosed = fact(context, diagnosed)?;
    let fits =
        matches!(&value.rule, Rule::Criterion(Criterion::LabValue(_))) && diagnosed.is_diagnosis();
    fits.then(|| join(diagnosed, value, true))
}

/// "heart failure with an LVEF of 40 % or less": a condition and the value that is told of it.
fn measured(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| {
            matches!(
                t.norm.as_str(),
                "with" | "in a patient with" | "in patients with"
            ) || t.is(Cue::Cause)
        })
        .filter(|at| *at > 0)?;
    let diagnosed = fact(context, &tokens[..at])?;
    let value = fact(context, &tokens[at + 1..])?;
    let fits = matches!(
        &value.rule,
        Rule::Criterion(Criterion::LabValue(_) | Criterion::Diagnosis(_))
    ) && !is_negative(&value)
        && diagnosed.is_diagnosis();
    fits.then(|| join(diagnosed, value, true))
}

/// A negation before a statement that the kinds do not negate themselves.
fn negated(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::Not))?;
    if tokens[at + 1..].iter().any(|t| t.is(Cue::Not)) {
        return None;
    }
    if tokens[..at].iter().any(|t| t.lab().is_some()) {
        // "Hemoglobin has not dropped by more than 2 g/dL": the negation stands behind the name.
        if !tokens[..at]
            .iter()
            .all(|t| t.is_silent() || t.lab().is_some())
        {
            return None;
        }
        let mut said = tokens[..at].to_vec();
        said.extend_from_slice(&tokens[at + 1..]);
        return fact(context, &said)
            .filter(|n| {
                matches!(
                    n.rule,
                    Rule::Criterion(Criterion::Change(_) | Criterion::LabValue(_))
                )
            })
            .map(negate);
    }
    if !tokens[..at].iter().all(Token::is_silent) {
        return None;
    }
    let rest = &tokens[at + 1..];
    if rest.iter().any(|t| t.is_sign(';')) {
        return None;
    }
    // One fact only: a negation before several joined ones could reach over all or the first.
    let node = fact(context, trim(rest))
        .filter(|n| matches!(n.rule, Rule::Criterion(_)))
        .or_else(|| graded(context, trim(rest)))
        .or_else(|| measured(context, trim(rest)))
        .or_else(|| either_value(context, trim(rest)))?;
    // "No stroke, pancreatitis, or diabetes with ketoacidosis": what "with" adds is of the last alone, or of each.
    let several = |part: &Node| matches!(&part.rule, Rule::Criterion(Criterion::Diagnosis(d)) if d.conditions.len() > 1);
    if matches!(&node.rule, Rule::All(parts) if parts.iter().any(several)) {
        return None;
    }
    Some(negate(neither_of(node, rest)))
}

/// "a systolic pressure below 90 or a diastolic pressure below 50", "a blood pressure below 90/50": values, either of
/// which is enough.
fn either_value(context: &Context<'_>, tokens: &[Token]) -> Option<Node> {
    if let Some(node) = fact(context, tokens) {
        return measures(&node).then_some(node);
    }
    let parts = tokens.split(|t| t.is(Cue::Or)).map(trim);
    let values: Option<Vec<Node>> = parts.map(|part| fact(context, part)).collect();
    let node = Node::new(Rule::Any(values.filter(|v| v.len() > 1)?));
    measures(&node).then_some(node)
}

/// "has not taken A and B": neither, unless it says "both".
fn neither_of(mut node: Node, tokens: &[Token]) -> Node {
    let together = |t: &Token| matches!(t.norm.as_str(), "both" | "all" | "together" | "each");
    if let Rule::Criterion(Criterion::Trial(trial)) = &mut node.rule
        && trial.count == Count::AllItems
        && trial
            .ways
            .iter()
            .all(|way| matches!(way, Way::Tried(tried) if !tried.together))
        && !tokens.iter().any(together)
    {
        trial.count = Count::Items(1);
    }
    node
}

/// The opposite of a node, with required absences where the kind has them.
pub(crate) fn negate(mut node: Node) -> Node {
    node.rule = match node.rule {
        Rule::Criterion(Criterion::Diagnosis(mut d)) => {
            d.absent = !d.absent;
            Rule::Criterion(Criterion::Diagnosis(d))
        }
        Rule::Criterion(Criterion::Concurrent(mut c)) => {
            c.absent = !c.absent;
            Rule::Criterion(Criterion::Concurrent(c))
        }
        Rule::Criterion(Criterion::Trial(mut t)) => {
            t.denied = true;
            // "another", beside what was named before: in what must not be, every other counts.
            for drug in t.items.iter_mut().flat_map(|item| &mut item.any_of) {
                drug.except.clear();
            }
            Rule::Not(Box::new(Node::new(Rule::Criterion(Criterion::Trial(t)))))
        }
        Rule::Not(mut inner) => {
            if let Rule::Criterion(Criterion::Trial(t)) = &mut inner.rule {
                t.denied = false;
            }
            return *inner;
        }
        Rule::When { when, then } => Rule::When {
            when,
            then: Box::new(negate(*then)),
        },
        Rule::All(nodes) => Rule::Any(nodes.into_iter().map(negate).collect()),
        Rule::Any(nodes) => Rule::All(nodes.into_iter().map(negate).collect()),
        Rule::Attestation => Rule::Attestation,
        Rule::Unreadable { reason } => Rule::Unreadable { reason },
        rule => Rule::Not(Box::new(Node::new(rule))),
    };
    node
}
