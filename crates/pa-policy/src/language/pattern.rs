//! A phrase and its variants in one line: `[an] (inadequate|poor) response [to|with]`.
//!
//! `(a|b)` is one of them, `[a|b]` one of them or nothing; both nest. Payers vary the words of a cue
//! freely; a list of whole phrases would always lack the next one.

use pa_model::vocabulary::words::words;

/// A sequence of words and choices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// In its comparable form.
    Word(String),
    Choice {
        of: Vec<Pattern>,
        optional: bool,
    },
}

impl Pattern {
    /// Reads a line. A bracket that is not closed stands open to the line's end.
    pub(super) fn parse(line: &str) -> Self {
        let mut rest = line;
        Self::sequence(&mut rest)
    }

    /// A sequence up to `|`, a closing bracket or the end.
    fn sequence(rest: &mut &str) -> Self {
        let mut parts = Vec::new();
        loop {
            let literal = rest.find(['(', '[', '|', ')', ']']).unwrap_or(rest.len());
            let (text, tail) = rest.split_at(literal);
            parts.extend(words(text).into_iter().map(|w| Part::Word(w.norm)));
            *rest = tail;
            let optional = match rest.chars().next() {
                Some('(') => false,
                Some('[') => true,
                _ => return Self(parts),
            };
            *rest = &rest[1..];
            let of = Self::alternatives(rest);
            parts.push(Part::Choice { of, optional });
        }
    }

    /// What stands between brackets; takes the closing one.
    fn alternatives(rest: &mut &str) -> Vec<Self> {
        let mut out = Vec::new();
        loop {
            out.push(Self::sequence(rest));
            let more = rest.starts_with('|');
            if !rest.is_empty() {
                *rest = &rest[1..];
            }
            if !more {
                return out;
            }
        }
    }

    /// The words it can begin with.
    pub(super) fn firsts(&self) -> Vec<&str> {
        let mut out = Vec::new();
        for part in &self.0 {
            match part {
                Part::Word(word) => {
                    out.push(word.as_str());
                    return out;
                }
                Part::Choice { of, optional } => {
                    out.extend(of.iter().flat_map(Self::firsts));
                    if !optional {
                        return out;
                    }
                }
            }
        }
        out
    }

    /// How many words at `at` it takes, at most.
    pub(super) fn longest_at<W: AsRef<str>>(&self, words: &[W], at: usize) -> Option<usize> {
        let mut longest = at;
        Self::ends(&self.0, words, at, &mut |end| longest = longest.max(end));
        (longest > at).then_some(longest - at)
    }

    /// Tells `found` every place at which `parts` can end if they begin at `at`.
    fn ends<W: AsRef<str>>(parts: &[Part], words: &[W], at: usize, found: &mut dyn FnMut(usize)) {
        let Some((part, rest)) = parts.split_first() else {
            return found(at);
        };
        match part {
            Part::Word(word) => {
                if words.get(at).is_some_and(|w| w.as_ref() == word) {
                    Self::ends(rest, words, at + 1, found);
                }
            }
            Part::Choice { of, optional } => {
                if *optional {
                    Self::ends(rest, words, at, found);
                }
                for choice in of {
                    Self::ends(&choice.0, words, at, &mut |end| {
                        Self::ends(rest, words, end, found);
                    });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, words};

    #[test]
    fn every_variant_is_found() {
        let pattern = Pattern::parse("[an] (inadequate|poor [clinical]) response [to|with]");
        let taken = |text: &str| {
            let norms: Vec<String> = words(text).into_iter().map(|w| w.norm).collect();
            pattern.longest_at(&norms, 0)
        };
        assert_eq!(taken("an inadequate response to metformin"), Some(4));
        assert_eq!(taken("poor clinical responses"), Some(3));
        assert_eq!(taken("poor response with"), Some(3));
        assert_eq!(taken("an response"), None);
        assert_eq!(taken("inadequate clinical response"), None);
        assert_eq!(pattern.firsts(), ["an", "inadequate", "poor"]);
    }
}
