//! The words of policies that are no names: comparators, connectives, cues of each kind, words that
//! carry no condition, qualifiers, and what attestations speak of. One text file a list, a phrase a
//! line; reviewed and tested, because each promise of the reading rests on them.

pub(crate) mod attestation;
pub(crate) mod outcome;
pub(crate) mod pattern;
pub(crate) mod plain;

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use enumset::{EnumSet, EnumSetType};
use pa_model::vocabulary::words::TermIndex;

use pattern::{Lexicon, Pattern, WordId};
use rustc_hash::FxHashMap;

/// What a phrase of the lists does in a sentence.
#[derive(Debug, Hash, EnumSetType)]
pub(crate) enum Cue {
    /// `≥`, "at least", "a minimum of".
    AtLeast,
    /// `>`, "greater than".
    MoreThan,
    /// `≤`, "no more than".
    AtMost,
    /// `<`, "less than".
    LessThan,
    /// "or more", "or older", after the number.
    OrMore,
    /// "or less", "or younger", after the number.
    OrLess,
    /// "in total".
    Total,
    /// "and".
    And,
    /// "or".
    Or,
    /// "and/or".
    AndOr,
    /// "unless", "except if".
    Unless,
    /// "if", "when the".
    If,
    /// "while on", "despite".
    While,
    /// "no", "not", "without".
    Not,
    /// "another", "other".
    Another,
    /// "trial of", "tried", "has been on".
    Try,
    /// "failure", "inadequate response".
    Fail,
    /// "intolerance", "adverse effects".
    Intolerance,
    /// "contraindication".
    Contraindication,
    /// "has responded to", where a drug follows.
    Respond,
    /// "concurrent use of", "in combination with".
    Concurrent,
    /// "currently taking", "is on", "is receiving".
    Current,
    /// "diagnosis of".
    Diagnosis,
    /// "history of", "prior".
    History,
    /// "family history of".
    FamilyHistory,
    /// "personal or family history of".
    EitherHistory,
    /// "within the past".
    Window,
    /// "prescribed by".
    Prescribed,
    /// "in consultation with".
    Consultation,
    /// "years of age", "years old".
    AgeOfYears,
    /// "months of age".
    AgeOfMonths,
    /// "age", "aged".
    Age,
    /// "baseline".
    Baseline,
    /// "loss of", "decrease in".
    Decrease,
    /// "increase in", "gain of".
    Increase,
    /// "enrolled in", "participation in".
    Participation,
    /// "two measurements on separate days".
    TwoDays,
    /// "e.g.", "such as".
    Examples,
    /// "i.e.", "namely": what is meant stands behind.
    Namely,
    /// "also called": the name again.
    AlsoCalled,
    /// "due to", "complicated by": two conditions, one of which brought the other.
    Cause,
    /// "before the request".
    BeforeRequest,
    /// "has been discontinued".
    Stopped,
    /// Carries no condition.
    Inert,
    /// No code shows it: becomes an attestation beside the coded fact.
    Qualifier,
}

impl Cue {
    /// What compares a number.
    pub(crate) const COMPARING: [Self; 6] = [
        Self::AtLeast,
        Self::AtMost,
        Self::MoreThan,
        Self::LessThan,
        Self::OrMore,
        Self::OrLess,
    ];
}

const LISTS: &[(Cue, &str)] = &[
    (Cue::AtLeast, include_str!("at_least.txt")),
    (Cue::MoreThan, include_str!("more_than.txt")),
    (Cue::AtMost, include_str!("at_most.txt")),
    (Cue::LessThan, include_str!("less_than.txt")),
    (Cue::OrMore, include_str!("or_more.txt")),
    (Cue::OrLess, include_str!("or_less.txt")),
    (
        Cue::Total,
        "in total\ntotal treatment\nof total treatment\ntotal treatment with\nof total treatment with\ntotal of\na total of\ncumulative\ncumulatively\ntotal duration of therapy with\ntotal duration of treatment with\ntotal duration of\nlifetime treatment with\nlifetime therapy with\nlifetime use of\ncumulative treatment with\ncumulative therapy with\ncumulative duration of\ncombined total of\ntotal time on\ntotal time of\ntotal length of\ntotal use of\ncumulative use of\nlifetime exposure to\nlifetime duration of\n",
    ),
    (Cue::And, "and\nas well as\nin addition to\nplus\n"),
    (Cue::Or, "or\n"),
    (Cue::AndOr, "and/or\n"),
    (Cue::Unless, include_str!("unless.txt")),
    (Cue::If, include_str!("if.txt")),
    (Cue::While, include_str!("while.txt")),
    (Cue::Not, include_str!("not.txt")),
    (
        Cue::Another,
        "another\na second\nan additional\nother\nany other\nother than the requested drug\n",
    ),
    (Cue::Try, include_str!("try.txt")),
    (Cue::Fail, include_str!("fail.txt")),
    (Cue::Intolerance, include_str!("intolerance.txt")),
    (Cue::Contraindication, include_str!("contraindication.txt")),
    (Cue::Respond, include_str!("respond.txt")),
    (Cue::Concurrent, include_str!("concurrent.txt")),
    (Cue::Current, include_str!("current.txt")),
    (Cue::Diagnosis, include_str!("diagnosis.txt")),
    (Cue::History, include_str!("history.txt")),
    (Cue::FamilyHistory, include_str!("family_history.txt")),
    (Cue::EitherHistory, include_str!("either_history.txt")),
    (Cue::Window, include_str!("window.txt")),
    (Cue::Prescribed, include_str!("prescribed.txt")),
    (Cue::Consultation, include_str!("consultation.txt")),
    (
        Cue::AgeOfYears,
        "years of age\nyear of age\nyears old\nyear old\nyr old\nyo\ny o\nyears in age\n",
    ),
    (
        Cue::AgeOfMonths,
        "months of age\nmonth of age\nmonths old\nmonth old\n",
    ),
    (
        Cue::Age,
        "age\naged\nages\nage of\nage is\nage between\nages between\naged between\nage range\n",
    ),
    (Cue::Baseline, include_str!("baseline.txt")),
    (Cue::Decrease, include_str!("decrease.txt")),
    (Cue::Increase, include_str!("increase.txt")),
    (Cue::Participation, include_str!("participation.txt")),
    (Cue::TwoDays, include_str!("two_days.txt")),
    (
        Cue::Examples,
        "e.g\neg\nsuch as\nsuch as but not limited to\nincluding\nfor example\nincluding but not limited to\nfor instance\nlike\nexamples\nexamples include\n",
    ),
    (Cue::Namely, "i.e\nie\nnamely\nviz\nthat is\n"),
    (Cue::AlsoCalled, include_str!("also_called.txt")),
    (Cue::Cause, include_str!("cause.txt")),
    (Cue::BeforeRequest, include_str!("before_request.txt")),
    (Cue::Stopped, include_str!("stopped.txt")),
    (Cue::Inert, include_str!("inert.txt")),
    (Cue::Qualifier, include_str!("qualifiers.txt")),
];

/// The phrases of a list file, one a line; `#` begins a remark.
pub(crate) fn phrases(list: &str) -> impl Iterator<Item = &str> {
    list.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|l| !l.is_empty())
}

/// Finds any of some texts, however their letters are written.
pub(crate) fn any_of<'t>(texts: impl IntoIterator<Item = &'t str>) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(texts)
        .expect("a few dozen phrases are within the automaton's limits")
}

/// A pattern of the lists.
struct Listed {
    cue: Cue,
    pattern: Pattern,
    /// Words without which a text cannot have it.
    needs: Vec<WordId>,
}

/// The words of a text as the patterns number them.
pub(crate) struct Numbered {
    /// In the text's order.
    ids: Vec<WordId>,
    /// Each once, in their own order.
    known: Vec<WordId>,
}

/// All phrases of the lists and what they do.
#[derive(Default)]
pub(crate) struct Cues {
    phrases: TermIndex<Cue>,
    patterns: Vec<Listed>,
    /// The words of the patterns.
    lexicon: Lexicon,
    /// Patterns that one word can be all of, by that word.
    by_word: FxHashMap<WordId, Vec<usize>>,
    /// The others, by the two words they can begin with.
    by_two: FxHashMap<(WordId, WordId), Vec<usize>>,
}

impl Cues {
    fn read(lists: &[(Cue, &str)]) -> Self {
        let mut out = Self::default();
        for (cue, list) in lists {
            for line in phrases(list) {
                out.insert(*cue, line);
            }
        }
        out
    }

    fn insert(&mut self, cue: Cue, line: &str) {
        if !line.contains(['(', '[']) {
            self.phrases.insert(line, cue);
            return;
        }
        let pattern = Pattern::parse(line, &mut self.lexicon);
        let index = self.patterns.len();
        let beginnings = pattern.beginnings();
        for (first, second) in &beginnings {
            match second {
                None => self.by_word.entry(*first).or_default().push(index),
                Some(_) if beginnings.contains(&(*first, None)) => {}
                Some(second) => {
                    let both = (*first, *second);
                    self.by_two.entry(both).or_default().push(index);
                }
            }
        }
        let needs = pattern.needs();
        self.patterns.push(Listed {
            cue,
            pattern,
            needs,
        });
    }

    /// The words of a text as [`Self::longest_at`] wants them besides.
    pub(crate) fn numbered<W: AsRef<str>>(&self, words: &[W]) -> Numbered {
        let ids: Vec<WordId> = words.iter().map(|w| self.lexicon.id(w.as_ref())).collect();
        let mut known = ids.clone();
        known.sort_unstable();
        known.dedup();
        Numbered { ids, known }
    }

    /// The longest phrase at word `at` of a text's first words: how many words it takes, and all that it does.
    /// `numbered`: the words of the whole text.
    pub(crate) fn longest_at<W: AsRef<str>>(
        &self,
        words: &[W],
        numbered: &Numbered,
        at: usize,
    ) -> Option<(usize, EnumSet<Cue>)> {
        let mut best = self
            .phrases
            .longest_at(words, at)
            .map_or((0, EnumSet::new()), |(taken, cues)| {
                (taken, cues.iter().copied().collect())
            });
        let ids = numbered.ids.get(..words.len())?;
        let first = *ids.get(at)?;
        let word = self.by_word.get(&first).into_iter();
        let two = ids
            .get(at + 1)
            .and_then(|second| self.by_two.get(&(first, *second)));
        let has = |word: &WordId| numbered.known.binary_search(word).is_ok();
        for index in word.chain(two).flatten() {
            let listed = &self.patterns[*index];
            if !listed.needs.iter().all(has) {
                continue;
            }
            let taken = listed.pattern.longest_at(ids, at).unwrap_or(0);
            if taken > best.0 {
                best = (taken, listed.cue.into());
            } else if taken == best.0 && taken > 0 {
                best.1.insert(listed.cue);
            }
        }
        (best.0 > 0).then_some(best)
    }
}

/// The lists, read once.
pub(crate) fn cues() -> &'static Cues {
    static CUES: OnceLock<Cues> = OnceLock::new();
    CUES.get_or_init(|| Cues::read(LISTS))
}
