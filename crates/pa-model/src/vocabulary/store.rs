//! How the tables are kept: flat slices without pointers, so that the built-in ones are data of the
//! program, which costs nothing before a row is looked at, and others are made at run time.

use std::borrow::Cow;

/// Elements of one sort, of all rows of a table one after the other.
pub(crate) type Slice<T> = Cow<'static, [T]>;

/// Some elements of a [`Slice`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) at: u32,
    pub(crate) len: u32,
}

impl Part {
    pub(crate) fn of<T>(self, all: &[T]) -> &[T] {
        let at = self.at as usize;
        &all[at..at + self.len as usize]
    }

    /// Appends elements and says where they stand.
    pub(crate) fn push<T: Clone>(
        all: &mut Slice<T>,
        elements: impl IntoIterator<Item = T>,
    ) -> Self {
        let all = all.to_mut();
        let at = all.len();
        all.extend(elements);
        Self {
            at: at as u32,
            len: (all.len() - at) as u32,
        }
    }
}

/// Texts by number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    pub(crate) text: Cow<'static, str>,
    /// Where each text ends; the next begins there.
    pub(crate) ends: Slice<u32>,
}

impl Texts {
    pub(crate) fn get(&self, number: u32) -> &str {
        let number = number as usize;
        let start = match number.checked_sub(1) {
            Some(before) => self.ends[before] as usize,
            None => 0,
        };
        &self.text[start..self.ends[number] as usize]
    }

    pub(super) fn push(&mut self, text: &str) -> u32 {
        self.text.to_mut().push_str(text);
        self.ends.to_mut().push(self.text.len() as u32);
        self.ends.len() as u32 - 1
    }

    /// Appends texts; they have consecutive numbers.
    pub(super) fn push_all(&mut self, texts: &[String]) -> Part {
        let at = self.ends.len() as u32;
        for text in texts {
            self.push(text);
        }
        Part {
            at,
            len: texts.len() as u32,
        }
    }

    pub(super) fn list(&self, part: Part) -> TextList<'_> {
        TextList { texts: self, part }
    }
}

/// Some texts of a row: its synonyms, its codes.
#[derive(Clone, Copy)]
pub struct TextList<'v> {
    texts: &'v Texts,
    part: Part,
}

impl<'v> TextList<'v> {
    /// The texts, in the row's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &'v str> + use<'v> {
        let texts = self.texts;
        let at = self.part.at as usize;
        // Through `usize`, since a range of `u32` has no exact size.
        (at..at + self.part.len as usize).map(move |number| texts.get(number as u32))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.part.len == 0
    }
}

impl std::fmt::Debug for TextList<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for TextList<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
