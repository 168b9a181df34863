//! The guard's words: phrases that state something, by what they state, and words that state
//! nothing.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// What a phrase states. Phrases of one meaning may stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Meaning {
    Negation,
    AtLeast,
    AtMost,
    More,
    Less,
    Inadequate,
    Partial,
    Intolerance,
    Contraindicated,
    GoodEffect,
    Present,
    Past,
    Begin,
    End,
    Resolved,
    Met,
    Open,
    Outstanding,
    Excluded,
    Female,
    Male,
    All,
    Renewal,
    Appeal,
    Authorize,
    Confirm,
    Since,
}

/// Phrases in the comparable form of their words, longest first when they are looked up.
const PHRASES: &[(Meaning, &[&str])] = &[
    (
        Meaning::Negation,
        &[
            "not",
            "no",
            "none",
            "never",
            "nothing",
            "without",
            "neither",
            "nor",
            "cannot",
            "n't",
            "nobody",
            "nowhere",
            "lack",
            "lacks",
            "lacking",
            "absent",
            "absence",
            "fail",
            "fails",
            "failed",
            "failing",
            "except",
            "unless",
            "denies",
            "negative",
            "free of",
            "rather than",
            "instead of",
            "far from",
            "hardly",
            "barely",
            "scarcely",
            "refuses",
            "excludes",
            "other than",
            "unmet",
            "unable",
            "unlike",
            "despite",
            "although",
        ],
    ),
    (
        Meaning::AtLeast,
        &[
            "at least",
            "or more",
            "or higher",
            "or older",
            "or above",
            "or later",
            "or greater",
            "minimum",
            "≥",
            "no less than",
            "not less than",
        ],
    ),
    (
        Meaning::AtMost,
        &[
            "at most",
            "or less",
            "or lower",
            "or younger",
            "or below",
            "or earlier",
            "maximum",
            "≤",
            "up to",
            "no more than",
            "not more than",
        ],
    ),
    (
        Meaning::More,
        &[
            "more than",
            "greater than",
            "over",
            "above",
            "exceeding",
            "exceeds",
            ">",
            "higher than",
            "older than",
        ],
    ),
    (
        Meaning::Less,
        &[
            "less than",
            "fewer than",
            "under",
            "below",
            "<",
            "lower than",
            "younger than",
        ],
    ),
    (
        Meaning::Inadequate,
        &[
            "inadequate response",
            "insufficient response",
            "inadequate",
            "insufficient",
            "inadequately",
            "insufficiently",
            "response was inadequate",
            "response was insufficient",
            "did not respond adequately",
            "no adequate response",
            "without adequate response",
            "response that was inadequate",
            "response being inadequate",
            "response proved inadequate",
            "responded inadequately",
            "responding inadequately",
            "inadequate result",
            "inadequate therapeutic response",
        ],
    ),
    (
        Meaning::Partial,
        &[
            "partial response",
            "partial",
            "partially",
            "response was partial",
            "responded partially",
        ],
    ),
    (
        Meaning::Intolerance,
        &[
            "intolerance",
            "intolerant",
            "intolerable",
            "not tolerated",
            "was not tolerated",
            "did not tolerate",
            "could not tolerate",
            "could not be tolerated",
            "not be tolerated",
            "poorly tolerated",
        ],
    ),
    (
        Meaning::Contraindicated,
        &["contraindicated", "contraindication", "contraindications"],
    ),
    (
        Meaning::GoodEffect,
        &[
            "good effect",
            "effective",
            "good response",
            "worked well",
            "to good effect",
            "effectively",
        ],
    ),
    (
        Meaning::Present,
        &[
            "currently",
            "current",
            "now",
            "presently",
            "still",
            "ongoing",
            "continues",
            "continuing",
            "remains",
            "active",
            "to this day",
            "is being taken",
            "takes",
            "is taking",
        ],
    ),
    (
        Meaning::Past,
        &[
            "formerly",
            "previously",
            "in the past",
            "no longer",
            "discontinued",
            "stopped",
        ],
    ),
    (
        Meaning::Begin,
        &[
            "from",
            "beginning",
            "beginning on",
            "starting",
            "starting on",
            "started on",
            "started",
            "began",
            "began on",
            "begun",
        ],
    ),
    (
        Meaning::End,
        &[
            "until",
            "through",
            "ending",
            "ending on",
            "ended",
            "ended on",
        ],
    ),
    (
        Meaning::Resolved,
        &[
            "resolved",
            "since resolved",
            "has since resolved",
            "which has resolved",
            "over",
        ],
    ),
    (
        Meaning::Met,
        &[
            "meets",
            "meet",
            "met",
            "satisfies",
            "satisfy",
            "satisfied",
            "fulfils",
            "fulfills",
            "fulfill",
            "fulfilled",
            "meeting",
            "satisfying",
            "fulfilling",
        ],
    ),
    (
        Meaning::Open,
        &[
            "open",
            "undecided",
            "unresolved",
            "remains open",
            "remain open",
        ],
    ),
    (
        Meaning::Outstanding,
        &[
            "still to be submitted",
            "yet to be submitted",
            "remains to be submitted",
            "remaining to be submitted",
            "to be submitted",
            "outstanding",
            "to follow",
            "awaited",
        ],
    ),
    (
        Meaning::Excluded,
        &[
            "exclusion",
            "exclusions",
            "exclusion criteria",
            "exclusion criterion",
        ],
    ),
    (
        Meaning::Female,
        &[
            "woman", "female", "girl", "she", "her", "hers", "herself", "lady",
        ],
    ),
    (
        Meaning::Male,
        &[
            "man",
            "male",
            "boy",
            "he",
            "him",
            "his",
            "himself",
            "gentleman",
        ],
    ),
    (
        Meaning::All,
        &["all", "every", "each", "entire", "always", "any"],
    ),
    (
        Meaning::Renewal,
        &[
            "continued",
            "continuation",
            "renewal",
            "renewed",
            "renew",
            "continue",
            "reauthorization",
        ],
    ),
    (
        Meaning::Appeal,
        &[
            "appeal",
            "appealing",
            "contest",
            "reconsidered",
            "reconsideration",
            "reconsider",
        ],
    ),
    (
        Meaning::Authorize,
        &[
            "prior authorization",
            "authorization",
            "authorized",
            "authorize",
            "authorise",
            "authorised",
            "approved",
            "approve",
            "approval",
            "authorizing",
            "preauthorization",
        ],
    ),
    (
        Meaning::Confirm,
        &[
            "confirm",
            "confirms",
            "confirmed",
            "attest",
            "confirming",
            "confirmation",
        ],
    ),
    (
        Meaning::Since,
        &["since", "as of", "dating from", "dating back to"],
    ),
];

/// Words that state nothing, one or more a line.
const PLAIN: &str = include_str!("plain.txt");

pub(super) struct Lexicon {
    phrases: HashMap<String, Vec<(Vec<String>, Meaning)>>,
    plain: HashSet<String>,
}

impl Lexicon {
    pub(super) fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<Lexicon> = OnceLock::new();
        BUILTIN.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut phrases: HashMap<String, Vec<(Vec<String>, Meaning)>> = HashMap::new();
        for (meaning, list) in PHRASES {
            for phrase in *list {
                let words: Vec<String> = phrase.split(' ').map(str::to_owned).collect();
                let entries = phrases.entry(words[0].clone()).or_default();
                // Longest first, so that the first hit is the longest.
                let at = entries.partition_point(|(known, _)| known.len() >= words.len());
                entries.insert(at, (words, *meaning));
            }
        }
        let lines = PLAIN.lines().filter(|line| !line.starts_with('#'));
        let plain = lines.flat_map(str::split_whitespace).map(str::to_owned);
        Self {
            phrases,
            plain: plain.collect(),
        }
    }

    /// The longest phrase that begins at a word: how many words, and what they state.
    pub(super) fn phrase_at(&self, words: &[String], at: usize) -> Option<(usize, Meaning)> {
        let entries = self.phrases.get(words.get(at)?)?;
        entries
            .iter()
            .find(|(phrase, _)| words[at..].starts_with(phrase))
            .map(|(phrase, meaning)| (phrase.len(), *meaning))
    }

    pub(super) fn is_plain(&self, word: &str) -> bool {
        self.plain.contains(word)
    }
}
