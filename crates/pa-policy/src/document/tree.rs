//! The tree of a document: which item stands under which heading, label or item. Nesting shows by
//! indentation, or only by the kind of marker.

use super::line::{Line, Look, is_answer, leading_connective, trailing_connective};
use super::marker::{Marker, Style};
use super::route::{self, Route};
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
    /// Its place in a numbered list.
    pub(crate) number: Option<u32>,
    /// Where the answers to a question lead.
    pub(crate) route: Option<Route>,
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
    TableHead,
}

/// The blocks of a document; the roots are the children of no block.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tree {
    pub(crate) blocks: Vec<Block>,
    pub(crate) roots: Vec<Id>,
    /// Lines that are nothing but a connective.
    pub(crate) connectives: Vec<(u32, String)>,
}

impl Tree {
    /// The heading that is the document's own title: the only one of its size, before any other and larger
    /// than the others.
    pub(crate) fn title(&self) -> Option<Id> {
        let size = |block: &Block| match block.kind {
            Kind::Heading(rank) if rank < 7 => Some(rank),
            _ => None,
        };
        let mut headings = (0..self.blocks.len()).filter(|id| size(&self.blocks[*id]).is_some());
        let first = headings.next()?;
        let own = size(&self.blocks[first]);
        headings
            .all(|other| size(&self.blocks[other]) > own)
            .then_some(first)
    }
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
    Label {
        rank: u8,
        indent: usize,
    },
    Item {
        indent: usize,
        marker: Marker,
        titled: bool,
    },
}

/// The rank of a line that opens a section (8), an indication (9) or a group (10); the flag says
/// whether a list follows. `None`: the line opens nothing.
pub(crate) type Ranker<'a> = &'a dyn Fn(&str, bool) -> Option<u8>;

/// Whether a title opens a section of exclusions.
pub(crate) type Excluder<'a> = &'a dyn Fn(&str) -> bool;

/// Builds the tree of lines.
pub(crate) fn build(lines: &[Line], rank_of: Ranker<'_>, excludes: Excluder<'_>) -> Tree {
    let mut builder = Builder {
        tree: Tree::default(),
        open: Vec::new(),
        pending: None,
        indented: Vec::new(),
        looked_at: (None, false),
    };
    for (at, line) in lines.iter().enumerate() {
        let rest = &lines[at + 1..];
        let next = rest.first();
        // A line beside a connective is one of the things it joins, whatever it names.
        let joined = builder.pending.is_some()
            || next.is_some_and(|n| matches!(n.look, Look::Connective(_)));
        let excluding = builder.excluding(excludes);
        let ranker = |text: &str, before_items: bool| {
            let listed = excluding || (joined && !before_items);
            rank_of(text, before_items).filter(|rank| !(listed && *rank == 9))
        };
        builder.add(line, rest, at == 0, &ranker);
    }
    builder.tree
}

struct Builder {
    tree: Tree,
    open: Vec<Open>,
    pending: Option<Joiner>,
    /// Group headers below which a line was indented.
    indented: Vec<Id>,
    /// The title last looked at, and whether it opens exclusions.
    looked_at: (Option<Id>, bool),
}

impl Builder {
    fn add(&mut self, line: &Line, rest: &[Line], first: bool, rank_of: Ranker<'_>) {
        let next = rest.first();
        if is_answer(&line.text) {
            self.tree.connectives.push((line.number, line.text.clone()));
            return;
        }
        if let Some(route) = route::on_own_line(&line.text)
            && let Some(question) = self
                .tree
                .blocks
                .iter_mut()
                .rev()
                .find(|b| b.text.contains('?'))
        {
            question.route.get_or_insert(route);
            self.tree.connectives.push((line.number, line.text.clone()));
            return;
        }
        match line.look {
            Look::Connective(joiner) => {
                self.pending = Some(joiner);
                self.tree.connectives.push((line.number, line.text.clone()));
            }
            Look::Heading(rank) => self.heading(line, rank, rank_of),
            Look::Table | Look::TableHead => {
                let kind = match line.look {
                    Look::TableHead => Kind::TableHead,
                    _ => Kind::Table,
                };
                let id = self.push(line, &line.text, kind, None);
                self.attach(id);
            }
            Look::Item(marker) => self.item(line, next, marker, rank_of),
            Look::Plain => self.plain(line, rest, first, rank_of),
        }
    }

    fn heading(&mut self, line: &Line, rank: u8, rank_of: Ranker<'_>) {
        self.pending = None;
        // "**Renewal Evaluation**" and, printed as boldly, the sentence that introduces its list.
        let introduces = rank == 7
            && line.text.ends_with(':')
            && line.text.split_whitespace().count() > 4
            && rank_of(&line.text, true) == Some(8)
            && self.open.last().is_some_and(|o| {
                matches!(o.level, Level::Heading(7)) && self.tree.blocks[o.id].children.is_empty()
            });
        // "### Diabetic kidney disease" below "**Initiation criteria:** …": the indication is within the
        // section, however the two are printed.
        let rank_at = |at: usize| rank_of(&self.tree.blocks[self.open[at].id].text, true);
        let bold = (0..self.open.len()).find(|at| {
            matches!(self.open[*at].level, Level::Heading(7)) && rank_at(*at) == Some(8)
        });
        let held = rank < 7
            && rank_of(&line.text, true) == Some(9)
            && bold.is_some_and(|at| {
                let title = |o: &Open| matches!(o.level, Level::Heading(1));
                (0..at).all(|above| title(&self.open[above]) || rank_at(above) != Some(9))
            });
        let rank = if introduces || held { 8 } else { rank };
        while self
            .open
            .last()
            .is_some_and(|o| !matches!(o.level, Level::Heading(r) if r < rank))
        {
            self.open.pop();
        }
        let id = self.push(
            line,
            line.text.trim_start_matches('#').trim(),
            Kind::Heading(rank),
            None,
        );
        self.attach(id);
        self.enter(id, Level::Heading(rank));
    }

    fn item(&mut self, line: &Line, next: Option<&Line>, marker: Marker, rank_of: Ranker<'_>) {
        let (text, lead) = self.connected(&line.text);
        // Behind siblings that hold nothing, an item holds nothing: what follows begins a part of its own.
        let holds = self.sibling(line.indent, marker).is_none_or(|(depth, _)| {
            let before = &self.open[depth];
            let titled = matches!(before.level, Level::Item { titled: true, .. });
            titled || !self.tree.blocks[before.id].children.is_empty()
        });
        let introduced = next.is_some_and(|n| {
            holds
                && n.look == Look::Plain
                && n.indent >= line.indent
                && n.text.ends_with(':')
                && n.text.split_whitespace().count() > 3
                && rank_of(&n.text, true).is_some_and(|r| r == 8 || r == 10)
        });
        // "V. OTHER", with a blank line and a paragraph behind it.
        let numbered = matches!(
            marker.style,
            Style::Roman { upper: true, .. } | Style::Letter { upper: true, .. } | Style::Number(_)
        );
        let shouted = numbered
            && line.indent == 0
            && title::is_shouted(text)
            && next.is_some_and(|n| n.spaced && n.look == Look::Plain);
        let opens = title::is_title(text)
            || shouted
            || introduced
            || text.ends_with(':')
            || next.is_some_and(|n| match n.look {
                Look::Item(other) => {
                    n.indent > line.indent
                        || (other.style != marker.style && n.indent == line.indent)
                }
                _ => n.indent > line.indent,
            });
        // A sentence that is over opens only what it introduces.
        let stops = text.ends_with('.') && !opens;
        // "B. Ulcerative colitis" above a paragraph, beside "A. Rheumatoid arthritis", which is a title.
        let beside_title = next.is_some_and(|n| n.look == Look::Plain)
            && self.sibling(line.indent, marker).is_some_and(|(depth, _)| {
                matches!(self.open[depth].level, Level::Item { titled: true, .. })
            });
        let titled = (opens || stops || beside_title)
            && !text.ends_with('?')
            && match rank_of(text, !stops) {
                Some(8) => opens || stops,
                Some(9) => opens && introduced || beside_title,
                _ => false,
            };
        // "2. Exclusions" counts on from a section that a label has closed: no item holds it.
        let counts_on = titled
            && rank_of(text, true) == Some(8)
            && marker.value > 1
            && line.indent == 0
            && title::is_title(text);
        // "4. CONDITIONS NOT COVERED" behind "3. Member is not pregnant": no item of that list.
        let beside = self.sibling(line.indent, marker);
        let apart = beside.is_none_or(|(depth, _)| {
            let before = &self.tree.blocks[self.open[depth].id].text;
            title::is_shouted(text) && !title::is_shouted(before)
        });
        if counts_on && apart {
            while self
                .open
                .last()
                .is_some_and(|o| !matches!(o.level, Level::Heading(_)))
            {
                self.open.pop();
            }
        }
        let marker = self.place(line.indent, marker);
        let (text, route) = match route::behind(text) {
            Some((question, route)) => (question, Some(route)),
            None => (text, None),
        };
        let id = self.push(line, text, Kind::Item, lead);
        self.tree.blocks[id].route = route;
        self.tree.blocks[id].number = (marker.value > 0).then_some(marker.value);
        self.attach(id);
        self.enter(
            id,
            Level::Item {
                indent: line.indent,
                marker,
                titled,
            },
        );
    }

    fn plain(&mut self, line: &Line, rest: &[Line], first: bool, rank_of: Ranker<'_>) {
        let next = rest.first();
        let text = line.text.as_str();
        let inside = self.open.last().and_then(|o| match o.level {
            Level::Item { indent, .. } => Some(indent),
            _ => None,
        });
        // A paragraph hanging under an item belongs to it.
        let hangs = inside.is_some_and(|indent| line.indent > indent);
        // A sentence that is over is no header of the section that begins behind it.
        let begins = |n: &Line| text.ends_with('.') && rank_of(&n.text, true) == Some(8);
        let list_follows = next.is_some_and(|n| {
            matches!(n.look, Look::Item(_))
                || n.indent > line.indent
                || n.text.ends_with(':') && !matches!(n.look, Look::Heading(_)) && !begins(n)
        });
        // "B. Ulcerative colitis", below it "… when either of the following is met:", and its list.
        let below = |n: &Line| matches!(n.look, Look::Item(_)) && n.indent >= line.indent;
        if hangs
            && text.ends_with(':')
            && next.is_some_and(below)
            && rank_of(text, true) == Some(10)
        {
            self.leave_groups(line.indent);
            let (text, lead) = self.connected(text);
            let id = self.push(line, text, Kind::Label, lead);
            self.attach(id);
            let indent = line.indent;
            self.enter(id, Level::Label { rank: 10, indent });
            return;
        }
        let remark = is_remark(text);
        let rank = (!hangs && !remark && (!first || list_follows))
            .then(|| rank_of(text, list_follows))
            .flatten();
        // An indication right above a section title holds that section.
        let holds = |n: &Line| n.look == Look::Plain && rank_of(&n.text, true) == Some(8);
        // One beside such an indication stands at its level.
        let beside = |o: &Open| matches!(o.level, Level::Label { rank: 7, .. });
        // "Diagnosis: …" is a field of a form; what stands below, sections included, is for that diagnosis.
        let field = text.starts_with("Diagnosis:");
        let rank = if rank == Some(9)
            && (field || next.is_some_and(holds) || self.open.iter().any(beside))
        {
            Some(7)
        } else {
            rank
        };
        let Some(rank) = rank else {
            self.leave_groups(line.indent);
            self.leave_list(line);
            if let Some(Open {
                level: Level::Label { indent, .. },
                id,
            }) = self.open.last()
                && line.indent > *indent
                && self.indented.last() != Some(id)
            {
                self.indented.push(*id);
            }
            let (text, lead) = self.connected(text);
            let id = self.push(line, text, Kind::Paragraph, lead);
            if hangs {
                self.attach(id)
            } else {
                self.attach_to_section(id)
            }
            return;
        };
        // "OR" between two headers joins what stands below them.
        let lead = self.pending.take().filter(|_| rank == 10);
        if rank == 8 && title::is_shouted(text) {
            // A section in capitals ends an indication in lower case that holds sections.
            let held = self.open.iter().position(|o| {
                matches!(o.level, Level::Label { rank: 7, .. })
                    && !title::is_shouted(&self.tree.blocks[o.id].text)
                    && !self.tree.blocks[o.id].children.is_empty()
            });
            if let Some(at) = held {
                self.open.truncate(at);
            }
        }
        // "CRITERIA FOR CONTINUED USE" and the sentence that introduces its list: one within the other.
        let field = title::is_stage_field;
        let introduced = rank == 8
            && !field(text)
            && self.open.last().is_some_and(|o| {
                let above = &self.tree.blocks[o.id];
                // "Approval Criteria" below "Therapy Stage: Reauthorization" are those of that stage.
                matches!(o.level, Level::Label { rank: 8, .. })
                    && (above.children.is_empty() || field(&above.text))
            });
        while !introduced
            && self.open.last().is_some_and(|o| match o.level {
                Level::Heading(r) => r >= rank.max(7) && rank < 7,
                Level::Label { rank: r, .. } => r >= rank,
                Level::Item { titled, .. } => {
                    !titled
                        || rank <= 8
                            && line.indent == 0
                            && (!self.numbered_above() || self.is_over(o, rest))
                }
            })
        {
            self.open.pop();
        }
        let id = self.push(line, text, Kind::Label, lead);
        self.attach(id);
        let indent = line.indent;
        self.enter(id, Level::Label { rank, indent });
    }

    /// Whether lines stand in a section of exclusions: there a condition's name is an item.
    fn excluding(&mut self, excludes: Excluder<'_>) -> bool {
        let titled =
            |o: &&Open| matches!(o.level, Level::Heading(_) | Level::Label { rank: ..=8, .. });
        let Some(innermost) = self.open.iter().rev().find(titled) else {
            return false;
        };
        if self.looked_at.0 != Some(innermost.id) {
            let excluding = excludes(&self.tree.blocks[innermost.id].text);
            self.looked_at = (Some(innermost.id), excluding);
        }
        self.looked_at.1
    }

    /// Closes a group header whose items, marked but not indented, are over: a sentence stands behind an empty
    /// line at the header's own indentation.
    fn leave_list(&mut self, line: &Line) {
        let item = |o: &Open| matches!(o.level, Level::Item { titled: false, .. });
        let header = self.open.iter().rposition(|o| !item(o));
        let over = header.is_some_and(|at| {
            let of_items = |id: &Id| self.tree.blocks[*id].kind == Kind::Item;
            let children = &self.tree.blocks[self.open[at].id].children;
            matches!(self.open[at].level, Level::Label { rank: 10, indent } if line.indent <= indent)
                && !children.is_empty()
                && children.iter().all(of_items)
        });
        if over && line.spaced && line.text.ends_with('.') {
            self.open.truncate(header.unwrap_or_default());
        }
    }

    /// Closes group headers whose indented lines are over.
    fn leave_groups(&mut self, indent: usize) {
        while let Some(Open {
            level:
                Level::Label {
                    rank: 10,
                    indent: header,
                },
            id,
        }) = self.open.last()
            && indent <= *header
            && !self.tree.blocks[*id].children.is_empty()
            && self.indented.contains(id)
        {
            self.open.pop();
        }
    }

    /// Whether the last of several titled items ("A. OSTEOPOROSIS:", "B. BONE LOSS:") is over where a section
    /// begins: none follows, and none before it held a section of its own, so this one is for all.
    fn is_over(&self, open: &Open, rest: &[Line]) -> bool {
        let Level::Item { indent, marker, .. } = open.level else {
            return false;
        };
        let counted = |line: &Line| match line.look {
            Look::Item(next) if line.indent == indent && next.style == marker.style => next.value,
            _ => 0,
        };
        // Another list begins with 1 again.
        let mut own = rest.iter().map(counted).take_while(|value| *value != 1);
        let siblings = match self.open.iter().rposition(|o| o.id == open.id) {
            Some(at) if at > 0 => &self.tree.blocks[self.open[at - 1].id].children,
            _ => &self.tree.roots,
        };
        let labeled = |id: &Id| self.tree.blocks[*id].kind == Kind::Label;
        let holds_sections = |id: &Id| self.tree.blocks[*id].children.iter().any(labeled);
        marker.value > 0
            && !self.tree.blocks[open.id].children.is_empty()
            && !own.any(|value| value == marker.value + 1)
            && !siblings.iter().any(holds_sections)
    }

    fn numbered_above(&self) -> bool {
        self.open
            .iter()
            .any(|o| matches!(o.level, Level::Item { marker, .. } if marker.value > 0))
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
        while let Some(Open {
            level:
                Level::Item {
                    indent: outer,
                    titled,
                    ..
                },
            ..
        }) = self.open.last()
        {
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
    /// A list at the same indentation comes before one that only counts on.
    fn sibling(&self, indent: usize, marker: Marker) -> Option<(usize, Marker)> {
        let mut counts_on = None;
        let mut skips = None;
        for (depth, open) in self.open.iter().enumerate().rev() {
            let Level::Item {
                indent: other,
                marker: last,
                ..
            } = open.level
            else {
                // Bullets never reach across a heading or label.
                if matches!(open.level, Level::Heading(_)) || marker.value == 0 {
                    break;
                }
                continue;
            };
            for (nth, reading) in [Some(marker), marker.as_letter()]
                .into_iter()
                .flatten()
                .enumerate()
            {
                // "i." that could be the ninth letter goes on a list only behind the eighth.
                if reading.style != last.style || (nth == 1 && reading.value != last.value + 1) {
                    continue;
                }
                let level = other == indent;
                if reading.value == 0 {
                    if level {
                        return Some((depth, reading));
                    }
                } else if reading.value == last.value + 1 {
                    if level {
                        return Some((depth, reading));
                    }
                    counts_on = counts_on.or(Some((depth, reading)));
                } else if reading.value > last.value && level {
                    skips = skips.or(Some((depth, reading)));
                }
            }
        }
        skips.or(counts_on)
    }

    fn push(&mut self, line: &Line, text: &str, kind: Kind, lead: Option<Joiner>) -> Id {
        self.tree.blocks.push(Block {
            line: line.number,
            text: text.trim().to_owned(),
            kind,
            lead,
            number: None,
            route: None,
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

/// "Note: see the appendix", "Documentation: Chart notes must be submitted.": no title of the list behind it.
fn is_remark(text: &str) -> bool {
    let Some((label, said)) = text.split_once(": ") else {
        return false;
    };
    if title::is_stage_field(text) {
        return false;
    }
    let note = ["Note", "Notes", "NOTE"].contains(&label) && !said.ends_with(':');
    let of_no_criteria = |label| title::classify(label).is_some_and(|kind| !kind.states_criteria());
    note || said.ends_with('.') && label.split_whitespace().count() <= 4 && of_no_criteria(label)
}
