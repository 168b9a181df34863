//! Turns of phrase that say what plainer words say (`language/turns.txt`), put the plain way before a
//! sentence is read.
//!
//! A turn is a pattern of words and slots. What stands in a slot is carried over as it is written, and every
//! word between is a literal of the list; so nothing is lost that was not reviewed there.

use std::ops::Range;
use std::sync::OnceLock;

use pa_model::vocabulary::words::words;

use crate::language::pattern::{self, Lexicon, Part, WordId};
use crate::language::{Cue, phrases};
use crate::phrase::Context;
use crate::phrase::aside::changes_the_fact;
use crate::phrase::quantity::unit_days;
use crate::phrase::token::{Shape, Token};

/// Turns that one sentence may take; bounds the work on any input.
const MAX_TURNS: usize = 6;

/// Atoms that a turn may be sought in; no criterion that is read is so long.
const MAX_ATOMS: usize = 120;

/// Other turns that are tried at first where what the first one leads to is not read.
const MAX_OTHERS: usize = 6;

/// Gives a sentence to `read` as it is put plainly, if any turn is found in it: with all the turns that follow
/// one another, then with fewer of them, then with others.
pub(super) fn put_plainly<T>(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    read: &mut dyn FnMut(&str) -> Option<T>,
) -> Option<T> {
    static TURNS: OnceLock<Turns> = OnceLock::new();
    let turns = TURNS.get_or_init(|| Turns::read(include_str!("../language/turns.txt")));
    let mut tried: Vec<String> = Vec::new();
    let mut attempt = |plain: String, read: &mut dyn FnMut(&str) -> Option<T>| {
        let mut chain = vec![plain];
        while let Some(last) = chain.last()
            && chain.len() < MAX_TURNS
            && let Some(next) = turns.found(&context.lex(last), last, 1).pop()
        {
            chain.push(next);
        }
        chain.into_iter().rev().find_map(|plain| {
            if tried.contains(&plain) {
                return None;
            }
            let found = read(&plain);
            tried.push(plain);
            found
        })
    };
    let first = turns.found(tokens, text, 1).pop()?;
    attempt(first, read).or_else(|| {
        let others = turns.found(tokens, text, MAX_OTHERS);
        others
            .into_iter()
            .skip(1)
            .find_map(|plain| attempt(plain, read))
    })
}

/// A sentence that refuses in other words, put as one that refuses plainly.
pub(crate) fn refusing_plainly(tokens: &[Token], text: &str) -> Option<String> {
    static REFUSALS: OnceLock<Turns> = OnceLock::new();
    let list = || Turns::read(include_str!("../language/refusals.txt"));
    REFUSALS.get_or_init(list).found(tokens, text, 1).pop()
}

/// A sentence among exclusions that prohibits ("Do not use in pregnancy"), put as one that refuses plainly.
pub(crate) fn prohibiting_plainly(tokens: &[Token], text: &str) -> Option<String> {
    static PROHIBITIONS: OnceLock<Turns> = OnceLock::new();
    let list = || Turns::read(include_str!("../language/prohibitions.txt"));
    PROHIBITIONS.get_or_init(list).found(tokens, text, 1).pop()
}

/// The smallest part of a sentence that a pattern speaks of.
struct Atom<'t> {
    /// Its comparable form.
    word: &'t str,
    /// The word as the turns number it.
    id: WordId,
    token: &'t Token,
    part: Place,
    /// Inside a parenthesis.
    inside: bool,
}

/// What of its token an atom is.
#[derive(Debug, Clone, Copy)]
enum Place {
    Whole,
    /// The n-th word.
    Word(usize),
    /// The end of a parenthesis where it opens.
    Opens,
    Closes,
}

impl Atom<'_> {
    /// Where it stands in the sentence.
    fn span(&self, text: &str) -> Option<Range<usize>> {
        let of = &self.token.span;
        match self.part {
            Place::Whole => Some(of.clone()),
            Place::Word(nth) => {
                let word = words(text.get(of.clone())?).into_iter().nth(nth)?;
                Some(of.start + word.span.start..of.start + word.span.end)
            }
            Place::Opens => Some(of.start..(of.start + 1).min(of.end)),
            Place::Closes => {
                // One that is never closed ends with the sentence.
                let raw = text.get(of.clone())?;
                let closed = raw.len() > 1 && raw.ends_with([')', ']']);
                Some(of.end - usize::from(closed)..of.end)
            }
        }
    }
}

/// A name, a number, a sign and both ends of a parenthesis are one atom each; other tokens an atom a word.
fn atoms<'t>(tokens: &'t [Token], lexicon: &Lexicon, inside: bool, out: &mut Vec<Atom<'t>>) {
    for token in tokens {
        let atom = |word: &'t str, part: Place, inside: bool| Atom {
            word,
            id: lexicon.id(word),
            token,
            part,
            inside,
        };
        match &token.shape {
            Shape::Group(inner) => {
                out.push(atom("(", Place::Opens, inside));
                atoms(inner, lexicon, true, out);
                out.push(atom(")", Place::Closes, inside));
            }
            // However it is typed.
            Shape::Sign('≥') => out.push(atom("≥", Place::Whole, inside)),
            Shape::Sign('≤') => out.push(atom("≤", Place::Whole, inside)),
            Shape::Word if token.terms.is_empty() => {
                let said = token.norm.split(' ').enumerate();
                out.extend(said.map(|(at, word)| atom(as_member(word), Place::Word(at), inside)));
            }
            _ => out.push(atom(&token.norm, Place::Whole, inside)),
        }
    }
}

/// Payers call their members by many names; a pattern says `member` for any of them.
fn as_member(word: &str) -> &str {
    match word {
        "patient" | "individual" | "beneficiary" | "recipient" | "enrollee" | "participant"
        | "subscriber" | "client" | "applicant" | "person" | "people" => "member",
        _ => word,
    }
}

/// What may stand in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// A drug, a class of drugs, with its parenthesis.
    Drug,
    Condition,
    Lab,
    Number,
    /// A number and a unit of time.
    Time,
    /// ICD-10-CM codes.
    Codes,
    /// A parenthesis.
    Group,
    /// Names of drugs with commas and connectives between, nothing else.
    Drugs,
    /// A few words that say of what sort the names behind them are.
    Words,
    /// Anything up to what follows in the pattern, but no semicolon.
    Any,
}

/// What a pattern has besides words and choices.
#[derive(Debug, Clone)]
enum Mark {
    Slot(Slot, String),
    /// Either end of the sentence.
    Start,
    End,
}

/// A turn of phrase, and how it is put plainly.
struct Turn {
    pattern: Vec<Part<Mark>>,
    /// Words without which a sentence cannot have the turn.
    needs: Vec<WordId>,
    plain: String,
    /// It carries over a list of drugs.
    lists: bool,
}

#[derive(Default)]
struct Turns {
    list: Vec<Turn>,
    lexicon: Lexicon,
    /// Turns by words of which a sentence must have one.
    by_word: Vec<Vec<usize>>,
}

impl Turns {
    fn read(list: &str) -> Self {
        let mut out = Self::default();
        for line in phrases(list) {
            let Some((pattern, plain)) = line.split_once("=>") else {
                continue;
            };
            let pattern = pattern::parts(pattern, &mut out.lexicon, mark);
            out.list.push(Turn {
                lists: line.contains("{drugs}"),
                needs: pattern::literals(&pattern),
                pattern,
                plain: plain.trim().to_owned(),
            });
        }
        // A word tells the more the fewer turns have it.
        let mut counts = vec![0_usize; out.lexicon.len() + 1];
        for turn in &out.list {
            count(&turn.pattern, &mut counts);
        }
        out.by_word.resize_with(counts.len(), Vec::new);
        for (at, turn) in out.list.iter().enumerate() {
            for word in required(&turn.pattern, &counts) {
                out.by_word[word as usize].push(at);
            }
        }
        out
    }

    /// The sentence after each of the turns that are found in it and change it, the first of them at most.
    fn found(&self, tokens: &[Token], text: &str, most: usize) -> Vec<String> {
        let mut of_tokens = Vec::with_capacity(MAX_ATOMS);
        atoms(tokens, &self.lexicon, false, &mut of_tokens);
        if of_tokens.len() > MAX_ATOMS {
            return Vec::new();
        }
        let sentence = Sentence {
            atoms: &of_tokens,
            lexicon: &self.lexicon,
        };
        let mut said: Vec<WordId> = of_tokens.iter().map(|atom| atom.id).collect();
        let names = of_tokens.iter().filter(|atom| atom.word.contains(' '));
        said.extend(names.flat_map(|name| name.word.split(' ').map(|w| self.lexicon.id(w))));
        said.sort_unstable();
        said.dedup();
        let has = |word: &WordId| said.binary_search(word).is_ok();
        let mut candidates: Vec<usize> = said
            .iter()
            .flat_map(|word| &self.by_word[*word as usize])
            .copied()
            .filter(|at| self.list[*at].needs.iter().all(has))
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates
            .into_iter()
            .filter_map(|at| self.list[at].applied(&sentence, text))
            .filter(|plain| plain != text)
            .take(most)
            .collect()
    }
}

/// Counts the turns' words.
fn count(pattern: &[Part<Mark>], counts: &mut [usize]) {
    for part in pattern {
        match part {
            Part::Word(word) => counts[*word as usize] += 1,
            Part::Choice { of, .. } => of.iter().for_each(|parts| count(parts, counts)),
            Part::Other(_) => {}
        }
    }
}

/// The words of the pattern's part that has the rarest of them: a sentence with the turn has one of these.
fn required(pattern: &[Part<Mark>], counts: &[usize]) -> Vec<WordId> {
    let words = |part: &Part<Mark>| match part {
        Part::Word(word) => vec![*word],
        Part::Choice {
            of,
            optional: false,
        } => {
            // Every alternative must have a word of its own; else the part says nothing.
            let each: Vec<_> = of.iter().map(|parts| required(parts, counts)).collect();
            if each.iter().any(Vec::is_empty) {
                Vec::new()
            } else {
                each.concat()
            }
        }
        _ => Vec::new(),
    };
    let turns = |words: &Vec<WordId>| words.iter().map(|w| counts[*w as usize]).sum::<usize>();
    let found = pattern.iter().map(words).filter(|w| !w.is_empty());
    found.min_by_key(turns).unwrap_or_default()
}

/// A slot, an end of the sentence, or a sign that stands for itself; `\\(` is a parenthesis.
fn mark(text: &str, lexicon: &mut Lexicon) -> Option<(Part<Mark>, usize)> {
    let sign = text.chars().next()?;
    let (part, taken) = match sign {
        '{' => {
            let (name, _) = text[1..].split_once('}')?;
            (
                Part::Other(Mark::Slot(slot(name), name.to_owned())),
                name.len() + 2,
            )
        }
        '^' => (Part::Other(Mark::Start), 1),
        '$' => (Part::Other(Mark::End), 1),
        '\\' => {
            let meant = text[1..].chars().next()?;
            let word = lexicon.insert(meant.encode_utf8(&mut [0; 4]));
            (Part::Word(word), 1 + meant.len_utf8())
        }
        ',' | ':' | '/' | ';' | '-' | '%' | '≥' | '≤' => {
            let word = lexicon.insert(sign.encode_utf8(&mut [0; 4]));
            (Part::Word(word), sign.len_utf8())
        }
        _ => return None,
    };
    Some((part, taken))
}

/// `{drug}`, `{drug2}`: what the name without its number stands for.
fn slot(name: &str) -> Slot {
    match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "drug" => Slot::Drug,
        "condition" => Slot::Condition,
        "lab" => Slot::Lab,
        "number" => Slot::Number,
        "time" => Slot::Time,
        "codes" => Slot::Codes,
        "group" => Slot::Group,
        "drugs" => Slot::Drugs,
        "words" => Slot::Words,
        _ => Slot::Any,
    }
}

/// What the slots of a pattern hold: names and atoms.
type Held<'p> = Vec<(&'p str, Range<usize>)>;

impl Turn {
    /// The sentence with the turn put plainly.
    fn applied(&self, sentence: &Sentence<'_>, text: &str) -> Option<String> {
        let atoms = sentence.atoms;
        let starts = if matches!(self.pattern.first(), Some(Part::Other(Mark::Start))) {
            1
        } else {
            atoms.len()
        };
        // Plain words with a parenthesis are not for the inside of one.
        let nests = self.plain.contains('(');
        let may_begin = |from: &usize| !(nests && atoms.get(*from).is_some_and(|a| a.inside));
        (0..starts).filter(may_begin).find_map(|from| {
            let mut held = Held::new();
            let end = matched(&self.pattern, sentence, from, &mut held, &mut |end, _| {
                Some(end)
            })?;
            // A list of names that stands for a class stands for it alone: beside other drugs it would join them.
            let alone = |a: &Atom<'_>| !a.token.is_drug();
            if self.lists && !(atoms[..from].iter().all(alone) && atoms[end..].iter().all(alone)) {
                return None;
            }
            let (first, last) = (atoms.get(from)?, atoms.get(end.checked_sub(1)?)?);
            let plain = self.filled(&held, atoms, text)?;
            // The tokens may be a part of the text: what was taken off before them stays off.
            let begins = atoms.first()?.token.span.start;
            let (before, after) = (
                text.get(begins..first.span(text)?.start)?,
                text.get(last.span(text)?.end..)?,
            );
            Some(format!("{before}{plain}{after}"))
        })
    }

    /// The plain words, with what the slots hold.
    fn filled(&self, held: &Held<'_>, atoms: &[Atom<'_>], text: &str) -> Option<String> {
        let mut out = String::new();
        let mut rest = self.plain.as_str();
        while let Some((before, tail)) = rest.split_once('{') {
            out.push_str(before);
            let (name, after) = tail.split_once('}')?;
            rest = after;
            // A slot of an alternative that was not taken holds nothing.
            let Some((_, range)) = held.iter().find(|(n, _)| *n == name) else {
                continue;
            };
            if let (Some(first), Some(last)) =
                (atoms.get(range.start), atoms.get(range.end.wrapping_sub(1)))
            {
                out.push_str(text.get(first.span(text)?.start..last.span(text)?.end)?);
            }
        }
        out.push_str(rest);
        Some(out)
    }
}

/// What a turn is sought in.
struct Sentence<'s> {
    atoms: &'s [Atom<'s>],
    lexicon: &'s Lexicon,
}

/// Where `parts` end if they begin at `at` and `then` agrees with the end; the slots' atoms in `held`.
fn matched<'p>(
    parts: &'p [Part<Mark>],
    sentence: &Sentence<'_>,
    at: usize,
    held: &mut Held<'p>,
    then: &mut dyn FnMut(usize, &mut Held<'p>) -> Option<usize>,
) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return then(at, held);
    };
    let atoms = sentence.atoms;
    match part {
        Part::Other(Mark::Start) => (at == 0)
            .then(|| matched(rest, sentence, at, held, then))
            .flatten(),
        Part::Other(Mark::End) => {
            let over = |a: &Atom<'_>| matches!(a.word, "." | "?");
            atoms[at..]
                .iter()
                .all(over)
                .then(|| matched(rest, sentence, at, held, then))
                .flatten()
        }
        Part::Word(_) => {
            let taken = spelled(parts, atoms.get(at)?, sentence.lexicon)?;
            matched(&parts[taken..], sentence, at + 1, held, then)
        }
        Part::Other(Mark::Slot(slot, name)) => ends(*slot, atoms, at).find_map(|end| {
            held.push((name, at..end));
            let found = matched(rest, sentence, end, held, then);
            if found.is_none() {
                held.pop();
            }
            found
        }),
        Part::Choice { of, optional } => {
            let taken = of.iter().find_map(|choice| {
                let known = held.len();
                let found = matched(choice, sentence, at, held, &mut |end, held| {
                    matched(rest, sentence, end, held, then)
                });
                if found.is_none() {
                    held.truncate(known);
                }
                found
            });
            taken.or_else(|| {
                optional
                    .then(|| matched(rest, sentence, at, held, then))
                    .flatten()
            })
        }
    }
}

/// How many words of the pattern an atom is: a name may have several.
fn spelled(parts: &[Part<Mark>], atom: &Atom<'_>, lexicon: &Lexicon) -> Option<usize> {
    let says =
        |at: usize, id: WordId| matches!(parts.get(at), Some(Part::Word(word)) if *word == id);
    if !atom.word.contains(' ') {
        return says(0, atom.id).then_some(1);
    }
    let words = atom.word.split(' ').map(|word| lexicon.id(word));
    let mut said = 0;
    for id in words {
        said = says(said, id).then_some(said + 1)?;
    }
    Some(said)
}

/// Where a slot that begins at `at` may end, the likeliest end first.
fn ends(slot: Slot, atoms: &[Atom<'_>], at: usize) -> Box<dyn Iterator<Item = usize>> {
    // Where the parenthesis that opens at `i` is over.
    let closed = |i: usize| {
        let open = atoms.get(i).filter(|a| a.word == "(")?;
        let inner = atoms[i + 1..].iter();
        let end = inner.take_while(|a| !(a.word == ")" && std::ptr::eq(a.token, open.token)));
        Some(i + 2 + end.count())
    };
    let is_number = |i: usize| atoms.get(i).is_some_and(|a| a.token.number().is_some());
    let article = |a: &Atom<'_>| matches!(a.word, "a" | "an" | "the");
    let named = |is: &dyn Fn(&Token) -> bool| -> Box<dyn Iterator<Item = usize>> {
        let at = at + usize::from(atoms.get(at).is_some_and(article));
        if !atoms.get(at).is_some_and(|a| is(a.token)) {
            return Box::new(std::iter::empty());
        }
        // "Repatha (suspected)" is not what is called Repatha.
        let says_more = atoms.get(at + 1).and_then(|a| a.token.group());
        let plain = says_more.is_none_or(|inner| !inner.iter().any(changes_the_fact));
        let behind = closed(at + 1).filter(|_| plain);
        Box::new(behind.into_iter().chain([at + 1]))
    };
    let rest = || atoms.iter().skip(at);
    match slot {
        Slot::Drug => named(&Token::is_drug),
        Slot::Condition => named(&|t| t.condition().is_some()),
        Slot::Lab => named(&|t| t.lab().is_some()),
        Slot::Number => Box::new(is_number(at).then_some(at + 1).into_iter()),
        Slot::Group => Box::new(closed(at).into_iter()),
        Slot::Time => {
            let unit = |i: usize| atoms.get(i).is_some_and(|a| unit_days(a.word).is_some());
            let found = [at + 1, at + 2].into_iter().find(|i| unit(*i));
            let end =
                found.filter(|i| is_number(at) && (*i == at + 1 || atoms[at + 1].word == "-"));
            Box::new(end.map(|i| i + 1).into_iter())
        }
        Slot::Codes => {
            let code = |a: &Atom<'_>| matches!(a.token.shape, Shape::Code(_));
            let joins = |a: &Atom<'_>| matches!(a.word, "," | "or" | "and" | "/" | "-");
            let mut end = at + rest().take_while(|a| code(a) || joins(a)).count();
            while end > at && !code(&atoms[end - 1]) {
                end -= 1;
            }
            Box::new((end > at && code(&atoms[at])).then_some(end).into_iter())
        }
        Slot::Drugs => {
            let joins = |a: &Atom<'_>| {
                matches!(a.word, "," | "or" | "and" | "a" | "an") || a.token.is_drug()
            };
            let end = at + rest().take_while(|a| joins(a)).count();
            let named = atoms.get(at).is_some_and(|a| a.token.is_drug());
            Box::new(
                (named && atoms[end - 1].token.is_drug())
                    .then_some(end)
                    .into_iter(),
            )
        }
        Slot::Words => {
            // Of what sort the names are; any other word could say whose they are, or when.
            let sort = |word: &str| {
                matches!(
                    word,
                    "highly"
                        | "effective"
                        | "preventive"
                        | "prophylactic"
                        | "conventional"
                        | "traditional"
                        | "disease"
                        | "modifying"
                )
            };
            let plain = |a: &&Atom<'_>| {
                let token = a.token;
                let silent = |c: Cue| matches!(c, Cue::Inert | Cue::Qualifier);
                token.shape == Shape::Word
                    && !token.is_drug()
                    && token.lab().is_none()
                    && (sort(a.word)
                        || token.condition().is_some()
                        || !token.cues.is_empty() && token.cues.iter().all(silent))
            };
            let run = rest().take(6).take_while(plain).count();
            Box::new(at + 1..at + 1 + run)
        }
        Slot::Any => {
            // Whole parentheses only.
            let mut out = Vec::new();
            let mut end = at;
            while let Some(atom) = atoms.get(end).filter(|a| !matches!(a.word, ";" | ")")) {
                end = closed(end).filter(|_| atom.word == "(").unwrap_or(end + 1);
                out.push(end);
            }
            Box::new(out.into_iter())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Context, put_plainly};
    use pa_model::vocabulary::Vocabulary;

    fn plain(text: &str) -> String {
        let context = Context::new(Vocabulary::builtin(), Vec::new());
        let tokens = context.lex(text);
        let plain = put_plainly(&context, &tokens, text, &mut |plain| Some(plain.to_owned()));
        plain.unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn what_stands_in_the_slots_is_carried_over() {
        assert_eq!(
            plain("BMI that equals or exceeds 30 kg/m2 within 90 days"),
            "BMI at least 30 kg/m2 within 90 days"
        );
        assert_eq!(
            plain("No more than 35 days have passed since the member's myocardial infarction."),
            "myocardial infarction within the past 35 days."
        );
    }

    #[test]
    fn other_sentences_stay() {
        let said = "Trial of metformin for at least 90 days";
        assert_eq!(plain(said), said);
    }
}
