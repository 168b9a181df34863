//! The tree of a document: which item stands under which heading, label or item. Nesting shows by
//! indentation, or only by the kind of marker.

use super::line::{Line, Look, leading_connective, trailing_connective};
use super::marker::{Marker, Style};
use super::title;
use crate::phrase::list::Joiner;

/// Index of a block in its tree.
pub(crate) type Id = usize;

/// A heading, label, item or paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub(crate) line: u32,
    /// Without marker and connectives.
    pub(crate) text: String,
    pub(crate) kind: Kind,
    /// What joins it to the sibling before it, where a connective says so.
    pub(crate) lead: Option<Joiner>,
    pub(crate) children: Vec<Id>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading of this rank; 1 the highest.
    Heading(u8),
    /// A line that introduces what follows ("Dosing:", "For diagnosis of asthma").
    Label,
    Item,
    Paragraph,
    Table,
    /// A bare connective: structure only.
    Connective,
}

/// The blocks of a document; the roots are the children of no block.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tree {
    pub(crate) blocks: Vec<Block>,
    pub(crate) roots: Vec<Id>,
}

/// Deeper nesting is flattened; no policy has it.
const MAX_DEPTH: usize = 24;

/// An open block that later lines may stand under.
#[derive(Debug, Clone, Copy)]
struct Open {
    id: Id,
    level: Level,
}

#[derive(Debug, Clone, Copy)]
enum Level {
    Heading(u8),
    Label(u8),
    Item { indent: usize, marker: Marker, titled: bool },
}

/// Builds the tree of lines. `is_indication` says whether a text names an indication.
pub(crate) fn build(lines: &[Line], is_indication: &dyn Fn(&str) -> bool) -> Tree {
    let mut builder = Builder { tree: Tree::default(), open: Vec::new(), pending: None };
    for (at, line) in lines.iter().enumerate() {
        builder.add(line, lines.get(at + 1), at == 0, is_indication);
    }
    builder.tree
}

struct Builder {
    tree: Tree,
    open: Vec<Open>,
    pending: Option<Joiner>,
}

impl Builder {
    fn add(&mut self, line: &Line, next: Option<&Line>, first: bool, is_indication: &dyn Fn(&str) -> bool) {
        match line.look {
            Look::Connective(joiner) => {
                self.pending = Some(joiner);
                let id = self.push(line, &line.text, Kind::Connective, None);
                self.attach(id);
            }
            Look::Heading(rank) => self.heading(line, rank),
            Look::Table => {
                let id = self.push(line, &line.text, Kind::Table, None);
                self.attach(id);
            }
            Look::Item(marker) => self.item(line, marker),
            Look::Plain => self.plain(line, next, first, is_indication),
        }
    }

    fn heading(&mut self, line: &Line, rank: u8) {
        self.pending = None;
        while self.open.last().is_some_and(|o| !matches!(o.level, Level::Heading(r) if r < rank)) {
            self.open.pop();
        }
        let id = self.push(line, line.text.trim_start_matches('#').trim(), Kind::Heading(rank), None);
        self.attach(id);
        self.enter(id, Level::Heading(rank));
    }

    fn item(&mut self, line: &Line, marker: Marker) {
        let marker = self.place(line.indent, marker);
        let (text, lead) = self.connected(&line.text);
        let id = self.push(line, text, Kind::Item, lead);
        self.attach(id);
        let titled = title::is_title(text.trim_end_matches(':')) || (text.ends_with(':') && short(text) && title::classify(text).is_some());
        self.enter(id, Level::Item { indent: line.indent, marker, titled });
    }

    fn plain(&mut self, line: &Line, next: Option<&Line>, first: bool, is_indication: &dyn Fn(&str) -> bool) {
        let text = line.text.as_str();
        let inside = self.open.last().and_then(|o| match o.level {
            Level::Item { indent, .. } => Some(indent),
            _ => None,
        });
        // A paragraph hanging under an item belongs to it.
        let hangs = inside.is_some_and(|indent| line.indent > indent);
        let rank = (!first && !hangs).then(|| self.label_rank(text, next, is_indication)).flatten();
        let Some(rank) = rank else {
            let (text, lead) = self.connected(text);
            let id = self.push(line, text, Kind::Paragraph, lead);
            if hangs { self.attach(id) } else { self.attach_to_section(id) }
            return;
        };
        self.pending = None;
        while self.open.last().is_some_and(|o| match o.level {
            Level::Heading(r) => r >= rank.max(7) && rank < 7,
            Level::Label(r) => r >= rank,
            Level::Item { titled, .. } => !titled || rank <= 8 && line.indent == 0 && !self.numbered_above(),
        }) {
            self.open.pop();
        }
        let id = self.push(line, text, Kind::Label, None);
        self.attach(id);
        self.enter(id, Level::Label(rank));
    }

    fn numbered_above(&self) -> bool {
        self.open.iter().any(|o| matches!(o.level, Level::Item { marker, .. } if marker.value > 0))
    }

    /// The rank of a plain line that introduces what follows; `None`: it is a paragraph.
    fn label_rank(&self, text: &str, next: Option<&Line>, is_indication: &dyn Fn(&str) -> bool) -> Option<u8> {
        let titled = title::is_title(text)
            || (title::is_shouted(text) && short(text))
            || (text.ends_with(':') && short(text) && title::classify(text).is_some())
            || opens_section(text);
        if titled {
            return Some(8);
        }
        if is_indication(text) {
            // An indication right above a section title holds that section.
            let holds = next.is_some_and(|n| {
                matches!(n.look, Look::Plain) && (title::is_title(&n.text) || opens_section(&n.text) || (n.text.ends_with(':') && title::classify(&n.text).is_some()))
            });
            return Some(if holds { 7 } else { 9 });
        }
        let introduces = text.ends_with(':') && next.is_some_and(|n| matches!(n.look, Look::Item(_)));
        introduces.then_some(10)
    }

    /// Takes connectives off both ends of a text; the one in front is what joins it.
    fn connected<'t>(&mut self, text: &'t str) -> (&'t str, Option<Joiner>) {
        let mut lead = self.pending.take();
        let mut text = text;
        if let Some((joiner, rest)) = leading_connective(text) {
            lead = Some(joiner);
            text = rest;
        }
        if let Some((joiner, rest)) = trailing_connective(text) {
            self.pending = Some(joiner);
            text = rest;
        }
        (text, lead)
    }

    /// Closes what an item with this marker does not stand under, and settles whether an ambiguous
    /// marker is a numeral or a letter.
    fn place(&mut self, indent: usize, marker: Marker) -> Marker {
        if let Some((depth, marker)) = self.sibling(indent, marker) {
            self.open.truncate(depth);
            return marker;
        }
        // A new list: under the innermost open item that is not indented deeper.
        while let Some(Open { level: Level::Item { indent: outer, titled, .. }, .. }) = self.open.last() {
            if *outer > indent && !titled {
                self.open.pop();
            } else {
                break;
            }
        }
        match marker.style {
            // "i." opening a list is a numeral; "v." or "x." a letter out of its list.
            Style::Roman { .. } if marker.value != 1 => marker.as_letter().unwrap_or(marker),
            _ => marker,
        }
    }

    /// The open list that an item goes on: how many open blocks stay, and the marker as read there.
    fn sibling(&self, indent: usize, marker: Marker) -> Option<(usize, Marker)> {
        let readings = [Some(marker), marker.as_letter()];
        let mut fallback = None;
        for (depth, open) in self.open.iter().enumerate().rev() {
            let Level::Item { indent: other, marker: last, .. } = open.level else {
                // Bullets never reach across a heading or label.
                if matches!(open.level, Level::Heading(_)) || marker.value == 0 {
                    break;
                }
                continue;
            };
            for reading in readings.into_iter().flatten() {
                if reading.style != last.style {
                    continue;
                }
                if reading.value == 0 {
                    if other == indent {
                        return Some((depth, reading));
                    }
                    if indent < other {
                        // Shallower than the list: the nearest list that is not deeper.
                        fallback = None;
                    }
                } else if reading.value == last.value + 1 {
                    return Some((depth, reading));
                } else if reading.value > last.value && fallback.is_none() && other == indent {
                    fallback = Some((depth, reading));
                }
            }
        }
        fallback
    }

    fn push(&mut self, line: &Line, text: &str, kind: Kind, lead: Option<Joiner>) -> Id {
        self.tree.blocks.push(Block {
            line: line.number,
            text: text.trim().to_owned(),
            kind,
            lead,
            children: Vec::new(),
        });
        self.tree.blocks.len() - 1
    }

    fn attach(&mut self, id: Id) {
        match self.open.last() {
            Some(open) => self.tree.blocks[open.id].children.push(id),
            None => self.tree.roots.push(id),
        }
    }

    /// A paragraph after a list belongs to the section, not to the list's last item.
    fn attach_to_section(&mut self, id: Id) {
        let holds = |o: &&Open| !matches!(o.level, Level::Item { titled: false, .. });
        match self.open.iter().rev().find(holds) {
            Some(open) => self.tree.blocks[open.id].children.push(id),
            None => self.tree.roots.push(id),
        }
    }

    fn enter(&mut self, id: Id, level: Level) {
        if self.open.len() < MAX_DEPTH {
            self.open.push(Open { id, level });
        }
    }
}

/// Few enough words for a title.
pub(crate) fn short(text: &str) -> bool {
    text.split_whitespace().count() <= 14
}

/// "Patients must meet the following criteria …:", "INITIAL REQUEST (all boxes …)", "Initial
/// criteria (approve 4 months) - ALL of the following:".
fn opens_section(text: &str) -> bool {
    let words = text.split_whitespace().count();
    if words > 30 || text.ends_with(['.', ';']) {
        return false;
    }
    let lower = text.to_lowercase();
    let sentence = ["must meet the following", "meet the following criteria", "meets the following criteria", "the following criteria", "do not meet the criteria", "may not be approved", "not be approved for", "is not covered for", "are not covered", "will not be approved", "not covered for the following", "must meet all", "all of the following criteria"];
    let begins = ["initial criteria", "initial approval", "initial request", "initial authorization", "initial therapy", "renewal criteria", "renewal request", "renewal", "reauthorization", "re-authorization", "continuation", "continued therapy", "exclusion", "coverage criteria", "approval criteria", "clinical criteria", "prior authorization criteria", "criteria for"];
    (text.ends_with(':') && sentence.iter().any(|s| lower.contains(s)))
        || (begins.iter().any(|b| lower.starts_with(b)) && (text.ends_with(':') || text.ends_with(')') || words <= 6))
}
