//! Words of prose as the index counts them: lower case, numbers in one form, stemmed.

use std::ops::Range;

use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer};

/// Name under which the analyzer is registered with the index.
pub(crate) const ANALYZER: &str = "policy";

/// Longer words are cut; they are no words.
const MAX_WORD: usize = 40;

/// A word of a text as written, in lower case, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

/// The words of a text: runs of letters and digits. A number keeps its decimals but neither
/// thousands separators nor trailing zeros, so that `7`, `7.0` and `7.00` are one word; a
/// possessive ending is dropped.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some(&(start, c)) = rest.peek() {
        if !c.is_alphanumeric() {
            rest.next();
            continue;
        }
        let mut end = start;
        while let Some(&(at, c)) = rest.peek() {
            let inside_number =
                matches!(c, '.' | ',') && digit_before(text, at) && digit_after(text, at);
            if !c.is_alphanumeric() && !inside_number {
                break;
            }
            end = at + c.len_utf8();
            rest.next();
        }
        let raw = &text[start..end];
        let possessive = raw.eq_ignore_ascii_case("s") && text[..start].ends_with(['\'', '’']);
        if !possessive {
            out.push(Word {
                text: normal(raw),
                span: start..end,
            });
        }
    }
    out
}

fn digit_before(text: &str, at: usize) -> bool {
    text[..at].ends_with(|c: char| c.is_ascii_digit())
}

fn digit_after(text: &str, at: usize) -> bool {
    text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
}

fn normal(raw: &str) -> String {
    let numeric = raw
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    if numeric {
        let plain: String = raw.chars().filter(|c| *c != ',').collect();
        return match plain.contains('.') {
            true => plain.trim_end_matches('0').trim_end_matches('.').to_owned(),
            false => plain,
        };
    }
    let mut lower: String = raw.chars().flat_map(char::to_lowercase).collect();
    if lower.len() > MAX_WORD {
        let cut = (0..=MAX_WORD)
            .rev()
            .find(|at| lower.is_char_boundary(*at))
            .unwrap_or(0);
        lower.truncate(cut);
    }
    lower
}

/// The analyzer of every prose field, and of questions.
pub(crate) fn analyzer() -> TextAnalyzer {
    TextAnalyzer::builder(Prose)
        .filter(Stemmer::new(Language::English))
        .build()
}

/// The stem of a word that [`words`] gave.
pub(crate) struct Stems(TextAnalyzer);

impl Stems {
    pub(crate) fn new() -> Self {
        Self(analyzer())
    }

    pub(crate) fn of(&mut self, word: &str) -> String {
        let mut stream = self.0.token_stream(word);
        stream
            .next()
            .map_or_else(String::new, |token| token.text.clone())
    }
}

#[derive(Clone)]
struct Prose;

struct ProseStream {
    words: std::vec::IntoIter<Word>,
    token: Token,
}

impl Tokenizer for Prose {
    type TokenStream<'a> = ProseStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> ProseStream {
        ProseStream {
            words: words(text).into_iter(),
            token: Token::default(),
        }
    }
}

impl TokenStream for ProseStream {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else {
            return false;
        };
        self.token.offset_from = word.span.start;
        self.token.offset_to = word.span.end;
        self.token.position = self.token.position.wrapping_add(1);
        self.token.text = word.text;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// Words of questions and of prose alike that say nothing of what is sought. "Not", "no", "without"
/// and every number are left in: they tell one criterion from another.
const STOP: &str = "a an the this that these those of to in on at by for from with and or as is are \
    was were be been being am do does did doing done has have had having i me my we our us you your \
    he she his her it its they them their what which who whom whose when where why how there here \
    can could will would shall should may might must need needs needed get gets got getting want \
    wants know tell show find give about into than then so if also please any some all each every \
    just only very really someone something anyone im ive dont whats does'nt etc per via up out off \
    patient patients member members drug drugs medication medications medicine policy policies plan \
    plans payer insurance insurer coverage cover covers covered";

/// Whether a word is on the list of words that say nothing of what is sought.
pub(crate) fn is_stop_word(word: &str) -> bool {
    use std::collections::HashSet;
    use std::sync::OnceLock;
    static WORDS: OnceLock<HashSet<&str>> = OnceLock::new();
    WORDS
        .get_or_init(|| STOP.split_whitespace().collect())
        .contains(word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|w| w.text).collect()
    }

    #[test]
    fn numbers_have_one_form_and_words_keep_their_digits() {
        assert_eq!(
            texts("HbA1c ≥ 7.0% (7.50, 1,200)."),
            ["hba1c", "7", "7.5", "1200"]
        );
        assert_eq!(
            texts("Crohn's GLP-1, 3 mL per 28 days."),
            ["crohn", "glp", "1", "3", "ml", "per", "28", "days"]
        );
        assert_eq!(texts("10.1.2026 .5 7."), ["10.1.2026", "5", "7"]);
    }

    #[test]
    fn spans_are_where_the_words_stand() {
        let text = "é 7,5 Ozempic’s A1c";
        for word in words(text) {
            assert!(text.get(word.span.clone()).is_some(), "{word:?}");
        }
        assert_eq!(
            texts(text),
            ["é", "7,5".replace(',', "").as_str(), "ozempic", "a1c"]
        );
    }

    #[test]
    fn stems_meet() {
        let mut stems = Stems::new();
        assert_eq!(stems.of("requires"), stems.of("required"));
        assert_eq!(stems.of("documentation"), stems.of("documented"));
        assert_eq!(stems.of(""), "");
    }

    proptest! {
        /// The lines of a section are searched by it.
        #[test]
        fn a_stem_begins_as_its_word(text in "[a-z\u{e9}0-9']{1,12}|[a-zA-Zéβ ²'-]{1,16}") {
            let mut stems = Stems::new();
            for word in words(&text) {
                let stem = stems.of(&word.text);
                prop_assert_eq!(stem.chars().next(), word.text.chars().next(), "{}", word.text);
            }
        }
    }
}
