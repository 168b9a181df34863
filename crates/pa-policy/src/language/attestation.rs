//! What a person must attest, because no record can show it.

use std::sync::OnceLock;

use pa_model::vocabulary::words::{TermIndex, words};

use super::{Cue, phrases};
use crate::criteria::{Node, Rule};
use crate::phrase::quantity::duration;
use crate::phrase::token::Token;

fn subjects() -> &'static TermIndex<()> {
    static SUBJECTS: OnceLock<TermIndex<()>> = OnceLock::new();
    SUBJECTS.get_or_init(|| {
        let mut index = TermIndex::default();
        for phrase in phrases(include_str!("attestations.txt")) {
            index.insert(phrase, ());
        }
        index
    })
}

/// Reads tokens as an attestation: they speak of something on the list, and state no threshold,
/// trial or diagnosis beside it that a record would show.
pub(crate) fn read(tokens: &[Token], text: &str) -> Option<Node> {
    let start = tokens.first()?.span.start;
    let end = tokens.last()?.span.end;
    let words = words(text.get(start..end)?);
    let norms: Vec<&str> = words.iter().map(|w| w.norm.as_str()).collect();
    // "hypoactive sexual desire disorder" speaks of a condition, not of what its words would say alone.
    let within_name = |at: usize, taken: usize| {
        let (from, to) = (
            words[at].span.start + start,
            words[at + taken - 1].span.end + start,
        );
        tokens.iter().any(|t| {
            t.condition().is_some()
                && t.span.start <= from
                && to <= t.span.end
                && taken < t.norm.split(' ').count()
        })
    };
    let spoken = (0..norms.len()).any(|at| {
        subjects()
            .longest_at(&norms, at)
            .is_some_and(|(taken, _)| !within_name(at, taken))
    });
    (spoken && !states_a_fact(tokens)).then(|| Node::new(Rule::Attestation))
}

/// "complete or partial response to platinum-based chemotherapy": how a tumor responded, which no record of
/// a drug shows.
pub(crate) fn is_response(tokens: &[Token]) -> bool {
    if !tokens.iter().any(|t| t.norm.contains("response")) {
        return false;
    }
    let said: Vec<&str> = tokens.iter().flat_map(|t| t.norm.split(' ')).collect();
    let graded = [
        "complete or partial response",
        "partial or complete response",
        "complete response or partial response",
    ];
    let said = said.join(" ");
    let counts =
        |t: &Token| t.number().is_some() || t.is(Cue::Not) || t.is(Cue::If) || t.is(Cue::Unless);
    graded.iter().any(|g| said.contains(g)) && !tokens.iter().any(counts)
}

/// "The diagnosis was confirmed by a positive stool assay": how it was found, which no code shows.
pub(crate) fn is_confirmation(tokens: &[Token]) -> bool {
    let rest = match tokens {
        [the, rest @ ..] if the.norm == "the" => rest,
        rest => rest,
    };
    let [diagnosis, rest @ ..] = rest else {
        return false;
    };
    if diagnosis.norm != "diagnosis" {
        return false;
    }
    let confirms = |t: &Token| {
        ["confirmed", "verified", "established", "supported", "made"]
            .iter()
            .any(|w| t.norm.split(' ').any(|n| n == *w))
    };
    let at = rest.iter().take(4).position(confirms);
    at.is_some_and(|at| {
        rest[at + 1..].iter().all(|t| {
            t.number().is_none() && !t.is_drug() && t.specialty().is_none() && !t.is(Cue::Not)
        })
    })
}

/// "The prescriber states …": whatever follows is the prescriber's word.
pub(crate) fn is_spoken_by_prescriber(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().map(|t| t.norm.as_str()).filter(|n| {
        !matches!(
            *n,
            "the"
                | "a"
                | "requesting"
                | "treating"
                | "has"
                | "have"
                | "will"
                | "must"
                | "doe"
                | "is"
                | "did"
        )
    });
    let subject = words.next();
    let verb = words.next();
    let speaker = matches!(
        subject,
        Some(
            "prescriber"
                | "provider"
                | "physician"
                | "according to the prescriber"
                | "per the prescriber"
        )
    );
    let says = |v: &str| {
        matches!(
            v,
            "attest"
                | "attests"
                | "states"
                | "state"
                | "confirm"
                | "confirms"
                | "certify"
                | "certifies"
                | "agree"
                | "agrees"
                | "acknowledge"
                | "acknowledges"
                | "determine"
                | "determines"
                | "believe"
                | "believes"
                | "indicate"
                | "discussed"
                | "explained"
                | "reviewed"
                | "counseled"
                | "evaluated"
                | "assessed"
                | "provided"
                | "submitted"
                | "determined"
                | "considered"
                | "checked"
                | "verified"
                | "review"
                | "discuss"
                | "monitor"
                | "assess"
                | "verify"
                | "verifies"
                | "document"
                | "considers"
                | "provides"
                | "attestation"
                | "talked"
                | "informed"
                | "advised"
                | "warned"
                | "told"
                | "instructed"
                | "educated"
                | "documented"
                | "reports"
        ) || v.starts_with("confirm")
            || v.starts_with("attest")
            || v.starts_with("state")
            || v.starts_with("report")
    };
    // "Has the patient been seen by the prescriber, who reports an improvement …"
    let reported = tokens.windows(3).any(|w| {
        w[0].norm.ends_with("prescriber") && w[1].is_comma() && w[2].norm.starts_with("who report")
            || w[0].is_comma() && w[1].norm == "who" && says(&w[2].norm)
    }) && tokens
        .iter()
        .any(|t| t.norm.ends_with("prescriber") || t.norm == "provider");
    reported
        || subject.is_some_and(|s| s.starts_with("according to the prescriber"))
        || (speaker && verb.is_some_and(says))
}

/// "Will continue to receive a statin", "member will stop the ACE inhibitor 36 hours before": what is
/// to come stands in no record.
pub(crate) fn is_intention(tokens: &[Token]) -> bool {
    let Some(at) = tokens.iter().position(|t| t.norm == "will") else {
        return false;
    };
    let verb = tokens.get(at + 1).map_or("", |t| t.norm.as_str());
    let verb = verb.split(' ').next().unwrap_or_default();
    // "Prolia will be discontinued before the first dose of Evenity"
    let ends = |w: [&str; 2]| {
        let said: Vec<&str> = tokens[at..].iter().map(|t| t.norm.as_str()).collect();
        said.join(" ").starts_with(&format!("will be {}", w[0]))
            || said.join(" ").starts_with(&format!("will be {}", w[1]))
    };
    let passive = (ends(["discontinued", "stopped"]) || ends(["withdrawn", "tapered"]))
        && tokens[..at].iter().all(|t| t.is_drug() || t.is_silent());
    passive
        && !tokens
            .iter()
            .any(|t| t.is(Cue::Not) || t.is(Cue::Or) || t.is(Cue::And) || t.lab().is_some())
        || tokens[..at].iter().all(Token::is_silent)
            && matches!(
                verb,
                "continue"
                    | "stop"
                    | "discontinue"
                    | "receive"
                    | "take"
                    | "switch"
                    | "start"
                    | "begin"
                    | "initiate"
                    | "remain"
                    | "undergo"
                    | "participate"
                    | "enroll"
                    | "follow"
                    | "maintain"
            )
            && !tokens[at..]
                .iter()
                .any(|t| t.is(Cue::Not) || t.is(Cue::Or) || t.is(Cue::And) || t.lab().is_some())
}

/// Whether tokens state what a record shows, so that no attestation may swallow it.
pub(super) fn states_a_fact(tokens: &[Token]) -> bool {
    // "IV symptoms", left of "class II, III, or IV symptoms": the last of several values.
    let classed = tokens
        .first()
        .is_some_and(|t| matches!(t.norm.as_str(), "i" | "ii" | "iii" | "iv" | "v"));
    if classed {
        return true;
    }
    let any = |cue: Cue| tokens.iter().any(|t| t.is(cue));
    let number = tokens.iter().any(|t| t.number().is_some());
    // A percentile has no place in a record.
    let lab =
        tokens.iter().any(|t| t.lab().is_some()) && !tokens.iter().any(|t| t.norm == "percentile");
    let drug = tokens.iter().any(Token::is_drug);
    let tried = [Cue::Fail, Cue::Intolerance, Cue::Contraindication]
        .into_iter()
        .any(any);
    // A capitalized word that nothing knows may be a drug.
    let unknown = |t: &Token| {
        t.cues.is_empty()
            && t.terms.is_empty()
            && t.raw.chars().next().is_some_and(char::is_uppercase)
    };
    let drug = drug || tokens.iter().skip(1).any(unknown);
    let taken = any(Cue::Try)
        && !tokens
            .iter()
            .any(|t| t.norm.starts_with("will") || t.norm == "response to therapy");
    let tried = tried
        || taken
            && drug
            && tokens
                .iter()
                .any(|t| t.norm.starts_with("tried") || t.norm.contains("has tried"));
    let diagnosed = tokens.iter().any(|t| t.norm.contains("diagnos"))
        && tokens.iter().any(|t| t.condition().is_some());
    let age = any(Cue::AgeOfYears) || any(Cue::AgeOfMonths) || tokens.iter().any(Token::bounds_age);
    // A denied or past condition, and present use of another drug, stand in the record.
    let condition = tokens.iter().any(|t| t.condition().is_some());
    let denied = any(Cue::Not)
        || tokens.iter().any(|t| {
            t.is(Cue::History) && (t.norm.contains("history") || t.norm.contains("diagnos"))
        })
        || any(Cue::FamilyHistory)
        || any(Cue::EitherHistory);
    let grouped = |t: &Token| t.group().is_some_and(|g| g.iter().any(Token::is_drug));
    let named = drug || tokens.iter().any(grouped);
    // "has not received a manufacturer supplied sample": what was given away stands in no record.
    let sampled = tokens.iter().any(|t| t.norm.contains("sample"));
    let using = !sampled
        && any(Cue::Not)
        && [Cue::Current, Cue::Concurrent, Cue::Try]
            .into_iter()
            .any(any);
    // A length, which is not a window.
    let lasting = (1..tokens.len()).any(|i| {
        let opens = tokens[i - 1].is(Cue::AtLeast) || tokens[i - 1].norm == "for";
        opens && duration(tokens, i).is_some()
    });
    // How often something happened that was treated with a drug.
    let events = [
        "exacerbation",
        "attack",
        "flare",
        "episode",
        "hospitalization",
        "visit",
    ];
    let counted = tokens.iter().any(|t| {
        events
            .iter()
            .any(|w| t.norm.split(' ').any(|n| n.starts_with(w)))
    });
    // "has used it for at least 8 weeks"
    let named_so = |t: &Token| t.norm == "it" || t.norm.starts_with("requested ");
    let it = any(Cue::Try) && tokens.iter().any(named_so);
    let timed = (drug && (lasting || number && any(Cue::Try)) || it && lasting) && !counted;
    let program = any(Cue::Participation) && tokens.iter().any(|t| t.program().is_some());
    let biopsied = tokens.iter().any(|t| t.norm.contains("biopsy"));
    // "is now class II or lower"
    let roman = |t: &Token| matches!(t.norm.as_str(), "i" | "ii" | "iii" | "iv");
    let compared = (number || tokens.iter().any(roman))
        && (tokens.iter().any(|t| t.norm.starts_with("between"))
            || Cue::COMPARING.into_iter().any(any));
    // "a FRAX risk of 20% and/or more", "Symptoms fall in New York Heart Association class II through IV"
    let valued = tokens.windows(2).any(|pair| {
        let number = |t: &Token| t.number().is_some();
        number(&pair[0]) && pair[1].is_sign('%')
            || pair[0].lab().is_some() && (number(&pair[1]) || roman(&pair[1]))
    });
    // "disease response, as FEV1 has increased from baseline"
    let changed = lab && any(Cue::Baseline) && (any(Cue::Increase) || any(Cue::Decrease));
    // "has sickle cell disease (any form)": the condition itself, not what is told of it.
    let has = (0..tokens.len()).any(|i| names_diagnosis(tokens, i));
    let prescribed = (any(Cue::Prescribed) || any(Cue::Consultation))
        && tokens.iter().any(|t| t.specialty().is_some());
    let conditional = drug && any(Cue::If) && any(Cue::Current);
    let receives = |t: &Token| t.is(Cue::Current) && t.norm.contains("currently");
    let receiving = named && !sampled && tokens.iter().any(receives);
    let graded = tokens.iter().any(roman) && Cue::COMPARING.into_iter().any(any);
    // "the patient is female"
    let sexed = tokens.windows(2).any(|pair| {
        pair[0].norm.ends_with("is") && matches!(pair[1].norm.as_str(), "female" | "male")
    });
    // "(the patient is taking aspirin)"; "(e.g., no new fractures)" says only what is meant.
    let aside = |t: &Token| {
        t.group()
            .is_some_and(|inner| inner.iter().any(Token::is_patient) && states_a_fact(inner))
    };
    sexed
        || tokens.iter().any(aside)
        || (lab && (compared || valued) && !biopsied)
        || changed
        || graded
        || conditional
        || receiving
        || has
        || prescribed
        || program
        || timed
        || (drug && tried)
        || diagnosed
        || age
        || (condition && denied)
        || (named && using)
}

/// "has severe asthma (…)", "diagnosis of asthma, …": a condition is the whole of what is said to be had.
fn names_diagnosis(tokens: &[Token], at: usize) -> bool {
    let verb = &tokens[at];
    let says = verb.is(Cue::Diagnosis) && !matches!(verb.norm.as_str(), "with" | "treatment of");
    let silent = |t: &&Token| t.is(Cue::Qualifier) || matches!(t.norm.as_str(), "a" | "an" | "the");
    let first = at + usize::from(says);
    if !says && at > 0 {
        return false;
    }
    let name = first + tokens[first..].iter().take_while(silent).count();
    tokens.get(name).is_some_and(|t| t.condition().is_some())
        && tokens.get(name + 1).is_none_or(|t| {
            t.is_comma()
                || t.group().is_some()
                || t.norm.starts_with("with ")
                || t.norm.ends_with(" by")
                || matches!(t.norm.as_str(), "with" | "by" | "based on")
        })
}

/// "…, according to the prescriber": the sentence says itself whose word it is.
pub(crate) fn rests_on_prescriber(text: &str) -> bool {
    let lower = text.to_lowercase();
    // Behind a fact, "or the prescriber states …" is another way beside it.
    let opens = ["prescriber attests", "prescriber states"]
        .iter()
        .any(|said| lower.trim_start_matches("the ").starts_with(said));
    opens
        || [
            "according to the prescriber",
            "as attested by the prescriber",
            "attested by the prescriber",
            "as determined by the prescriber",
            "in the opinion of the prescriber",
            "in the judgment of the prescriber",
            "in the prescriber's judgment",
            "in the prescriber's opinion",
            "per the prescriber",
            "as documented by the prescriber",
            "as reported by the prescriber",
            "confirmed by the prescriber",
            "documented by the prescriber",
            "verified by the prescriber",
            "as judged by the prescriber",
            "as assessed by the prescriber",
            "as stated by the prescriber",
            "as documented in the oncologist's notes",
            "as documented in the prescriber's notes",
            "as documented in the specialist's notes",
            "as documented in the physician's notes",
        ]
        .iter()
        .any(|phrase| lower.contains(phrase))
}

/// "has been screened for tuberculosis and hepatitis B": what was looked for is not what was found.
pub(crate) fn is_screening(tokens: &[Token]) -> bool {
    let screens = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "testing for"
                | "screened"
                | "screened for"
                | "screening"
                | "screening for"
                | "tested"
                | "vaccinated"
        )
    };
    let at = tokens.iter().position(screens);
    let plain = |t: &Token| {
        matches!(t.shape, crate::phrase::token::Shape::Sign(_))
            || t.condition().is_some()
            || t.is(Cue::Inert)
            || t.is(Cue::And)
            || t.is(Cue::Or)
            || t.is(Cue::Qualifier)
            || t.is(Cue::History)
            || t.group().is_some()
            || t.is(Cue::Window)
            || t.number().is_some()
            || crate::phrase::quantity::unit_days(&t.norm).is_some()
    };
    at.is_some_and(|at| {
        tokens
            .iter()
            .enumerate()
            .all(|(i, t)| i == at || plain(t) || t.cues.is_empty())
    })
}
