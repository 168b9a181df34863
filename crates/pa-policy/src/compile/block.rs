//! Walking the tree of a document: sections, indications, groups and items become entries.

use std::borrow::Cow;

use pa_model::vocabulary::IngredientId;

use super::assemble::{Entry, Scope};
use super::carry::Carry;
use super::combine::{Asked, Part, combine, combine_excluded, routed};
use super::explanation;
use super::header::{self, HeaderReading, every_excused};
use super::leaf::{self, Leaf};
use super::{CriteriaSection, LineReading, Reading, print, refusal, section, silent, spelled};
use crate::criteria::{Header, Line, Node, Rule, Section, SectionKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::line::closed;
use crate::document::route::{Route, Step};
use crate::document::title;
use crate::document::tree::{Block, Id, Kind, Tree};
use crate::document::{head, plain};
use crate::group::{self, Op};
use crate::kinds::Criterion;
use crate::kinds::requested::Requested;
use crate::kinds::trial::What;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::Joiner;
use crate::phrase::token::Token;
use crate::sentence::{is_coded, is_spelled_out};

/// What the walk gathers.
pub(super) struct Walked {
    pub(super) entries: Vec<Entry>,
    pub(super) scopes: Vec<Scope>,
    pub(super) readings: Vec<LineReading>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) sections: Vec<Section>,
}

/// How much was put out so far.
#[derive(Debug, Clone, Copy)]
struct Noted {
    entries: usize,
    scopes: usize,
    readings: usize,
    diagnostics: usize,
    sections: usize,
}

pub(super) struct Walker<'a> {
    context: &'a Context<'a>,
    titles: &'a section::Titles<'a>,
    tree: &'a Tree,
    /// The heading that is the document's own title.
    own_title: Option<Id>,
    header: &'a Header,
    /// The document has no title for its initial criteria.
    default_initial: bool,
    /// Criteria of a first request stand below a title that opens them.
    titled_initial: bool,
    out: Walked,
    /// How the parts of the run at hand count, where a sentence among them says so.
    run_op: Option<Op>,
    /// Lines read already.
    read: leaf::Read,
    /// The ingredients that the policy is for.
    own: Vec<IngredientId>,
}

/// Where in the document a block stands.
#[derive(Debug, Clone)]
struct Place {
    section: SectionKind,
    scopes: Vec<usize>,
    path: Vec<String>,
    /// How the title above says that what follows directly counts.
    op: Option<Op>,
    /// The title above says what its section is about.
    titled: bool,
    /// The header above denies what stands here.
    denied: bool,
}

impl<'a> Walker<'a> {
    pub(super) fn new(
        titles: &'a section::Titles<'a>,
        tree: &'a Tree,
        header: &'a Header,
        default_initial: bool,
    ) -> Self {
        let out = Walked {
            entries: Vec::new(),
            scopes: Vec::new(),
            readings: Vec::new(),
            diagnostics: Vec::new(),
            sections: Vec::new(),
        };
        let vocabulary = titles.context.vocabulary;
        let named = header.drugs.iter();
        let own = named
            .filter_map(|name| vocabulary.resolve_drug(name))
            .flat_map(|drug| drug.ingredients)
            .collect();
        Self {
            context: titles.context,
            titles,
            tree,
            own_title: tree.title(),
            header,
            default_initial,
            titled_initial: false,
            out,
            run_op: None,
            read: leaf::Read::default(),
            own,
        }
    }

    pub(super) fn document(&mut self) {
        let place = Place {
            section: SectionKind::Background,
            scopes: Vec::new(),
            path: self.header.title.iter().cloned().collect(),
            op: None,
            titled: false,
            denied: false,
        };
        self.children(&self.tree.roots, &place);
        for (line, text) in &self.tree.connectives {
            self.out.readings.push(LineReading {
                text: text.clone(),
                line: *line,
                section: None,
                reading: Reading::Structure,
                kind: None,
                canonical: None,
                qualifiers: Vec::new(),
            });
        }
    }

    /// Whether a title opens the criteria of a first request.
    pub(super) fn titles_initial_criteria(&self) -> bool {
        self.titled_initial
    }

    pub(super) fn states_criteria(&self) -> bool {
        !self.out.entries.is_empty()
    }

    pub(super) fn finish(mut self) -> Walked {
        self.out.readings.sort_by_key(|r| r.line);
        self.out
    }

    fn block(&self, id: Id) -> &'a Block {
        &self.tree.blocks[id]
    }

    /// Blocks that stand together under one heading: runs of criteria become entries, structural
    /// ones are entered.
    fn children(&mut self, ids: &[Id], place: &Place) {
        let mut run: Vec<Id> = Vec::new();
        for id in ids {
            let scopes = self.noted().scopes;
            if self.is_of_every_request(self.block(*id), ids, place) {
                self.run(&std::mem::take(&mut run), place);
                self.of_every_request(*id, place);
                continue;
            }
            if says_of_all_indications(self.block(*id)) && !place.scopes.is_empty() {
                self.run(&std::mem::take(&mut run), place);
                let scopes = Vec::new();
                self.run(
                    &[*id],
                    &Place {
                        scopes,
                        ..place.clone()
                    },
                );
                continue;
            }
            if let Some(said) = inline_exclusion(self.block(*id))
                && place.section.states_criteria()
            {
                self.run(&std::mem::take(&mut run), place);
                self.exclude_inline(*id, said, place);
                continue;
            }
            if let Some(inner) = self.approved_in_one(*id, ids, place) {
                self.run(&std::mem::take(&mut run), place);
                self.run(&[*id], &inner);
                continue;
            }
            let Some(inner) = self.opens(*id, place) else {
                run.push(*id);
                continue;
            };
            self.run(&std::mem::take(&mut run), place);
            let block = self.block(*id);
            let before = Noted {
                scopes,
                ..self.noted()
            };
            self.note(block, &block.text, place, Reading::Structure, None);
            self.children(&block.children, &inner);
            let asked = &self.out.entries[before.entries..];
            let no_more = asked.iter().all(|e| e.node.rule == Rule::Attestation);
            if no_more && self.asks_itself(block, &inner, place) {
                // "Diagnosis of gout", and below it only "Chart notes are required": what is asked for, not a
                // title.
                self.forget(before);
                run.push(*id);
            }
        }
        self.run(&run, place);
    }

    /// "PRESCRIBER REQUIREMENTS: an oncologist or a nephrologist", "AGE RESTRICTIONS: …", behind the criteria of
    /// continuation: what a payer asks of every request alike.
    fn is_of_every_request(&self, block: &Block, beside: &[Id], place: &Place) -> bool {
        let label = block
            .text
            .split_once(':')
            .map_or(block.text.as_str(), |(l, _)| l);
        let words = label.to_lowercase();
        if is_titled_other(block) && self.stated_both_kinds() {
            return true;
        }
        if self.is_part_for_all(block, &words, beside) {
            return true;
        }
        place.section == SectionKind::Renewal
            && self.titled_initial
            && block.kind != Kind::Item
            && title::classify(label) == Some(SectionKind::Initial)
            && (names_who(&words)
                || title::is_shouted(label)
                    && ["prescriber", "age", "specialt"]
                        .iter()
                        .any(|w| words.contains(w)))
    }

    /// Whether criteria of first requests and of renewals were stated before.
    fn stated_both_kinds(&self) -> bool {
        let renews = |e: &Entry| e.section == CriteriaSection::Renewal;
        self.titled_initial && self.out.entries.iter().any(renews)
    }

    /// "II. PRESCRIBER SPECIALTIES", "III. REQUIREMENTS FOR ALL REQUESTS (INITIAL AND CONTINUATION)": a heading of
    /// what is asked of all, beside one of continuation. `title` is its label in lower case.
    fn is_part_for_all(&self, block: &Block, title: &str, beside: &[Id]) -> bool {
        let heading = |block: &Block| match block.kind {
            Kind::Heading(_) | Kind::Label => true,
            // "III. PRESCRIBER SPECIALTIES", however it is printed.
            Kind::Item => title::is_shouted(&block.text),
            _ => false,
        };
        if !heading(block) || block.children.is_empty() {
            return false;
        }
        if section::is_of_both_kinds(title) {
            return true;
        }
        let general = [
            "general criteria",
            "general requirements",
            "universal criteria",
        ];
        let excludes = title::classify(&block.text) == Some(SectionKind::Exclusion);
        let says = !excludes && title.contains("all requests") || general.contains(&title.trim());
        // "For initial requests, the drug must be prescribed by …" speaks of those alone.
        let of_initial = |id: &Id| {
            let text = self.block(*id).text.to_ascii_lowercase();
            text.contains("initial")
        };
        let for_all = says || names_who(title) && !block.children.iter().any(of_initial);
        for_all
            && beside
                .iter()
                .map(|id| self.block(*id))
                .filter(|other| heading(other) && other.line != block.line)
                // "Continuation of therapy: N/A"
                .filter(|other| {
                    other
                        .children
                        .iter()
                        .any(|id| !silent::is_footer(&self.block(*id).text))
                })
                .any(|other| title::classify(&other.text) == Some(SectionKind::Renewal))
    }

    fn of_every_request(&mut self, id: Id, place: &Place) {
        let title = self.block(id).text.trim_end_matches(':').to_owned();
        let scopes = match section::is_of_both_kinds(&title.to_lowercase()) {
            true => place.scopes.clone(),
            false => Vec::new(),
        };
        let within = |section| Place {
            section,
            scopes: scopes.clone(),
            path: [place.path.as_slice(), std::slice::from_ref(&title)].concat(),
            op: group::header(&title).op,
            ..place.clone()
        };
        let before = self.noted();
        let entries = before.entries;
        self.criteria_of(id, &within(SectionKind::Renewal));
        let renewal = self.out.entries.split_off(entries);
        self.forget(before);
        self.criteria_of(id, &within(SectionKind::Initial));
        let first = self.out.entries.split_off(entries);
        // A title within that names its own kind of request says it of that kind alone, both times.
        let later = |e: &Entry| e.section == CriteriaSection::Renewal;
        let first = first.into_iter().filter(|e| !later(e));
        self.out.entries.extend(first);
        self.out.entries.extend(renewal.into_iter().filter(later));
    }

    /// What a label of exclusions on the same line excludes.
    fn exclude_inline(&mut self, id: Id, said: &str, place: &Place) {
        let block = Block {
            text: said.to_owned(),
            ..self.block(id).clone()
        };
        let within = Place {
            section: SectionKind::Exclusion,
            scopes: Vec::new(),
            ..place.clone()
        };
        let mut parts = Vec::new();
        self.leaf(&block, &within, &Carry::default(), &mut parts);
        self.push_exclusions(parts, &within);
        // What follows is no more of it.
        self.children(&self.block(id).children, place);
    }

    /// What stands in a block, or below it where it is only a title.
    fn criteria_of(&mut self, id: Id, place: &Place) {
        let block = self.block(id);
        match block.children.as_slice() {
            [] => self.run(&[id], place),
            children => {
                self.note(block, &block.text, place, Reading::Structure, None);
                self.children(children, place);
            }
        }
    }

    /// Whether a block taken for a title, below which nothing is asked for, is itself a criterion.
    fn asks_itself(&self, block: &Block, inner: &Place, place: &Place) -> bool {
        // "DIAGNOSIS:", and below it the disease alone.
        let named = || {
            let above = place.path.last().map(|title| title.to_lowercase());
            block.kind == Kind::Label
                && block.children.is_empty()
                && above.is_some_and(|title| title.starts_with("diagnosis"))
        };
        (block.kind == Kind::Item || named())
            && !block.text.ends_with(':')
            && inner.section == place.section
            && criteria_section(place.section).is_some()
    }

    /// The place inside a structural block; `None`: the block is content.
    fn opens(&mut self, id: Id, place: &Place) -> Option<Place> {
        self.opens_by_title(id, place).or_else(|| {
            let block = self.block(id);
            self.holds_sections(block)
                .then(|| self.around_sections(block, place))
                .flatten()
        })
    }

    fn opens_by_title(&mut self, id: Id, place: &Place) -> Option<Place> {
        let block = self.block(id);
        let heading = matches!(block.kind, Kind::Heading(_));
        let text = block.text.as_str();
        let leaf = block.children.is_empty();
        let structural = match block.kind {
            Kind::Heading(_) => true,
            Kind::Label => true,
            Kind::Item => !leaf,
            _ => false,
        };
        if !structural {
            return None;
        }
        let mut inner = place.clone();
        inner.op = None;
        inner.path.push(text.trim_end_matches(':').to_owned());
        // The document's own title names what it is about, not who comes under it.
        let own_title = self.own_title == Some(id);
        let mut title = self.titles.title(text, heading);
        if own_title && !title::is_title(text) {
            title.kind = None;
        }
        let header = group::header(text);
        // "3. Some Disease. Approve for 1 year if …", "… Individual meets ALL …" beside such items: an indication that is not read.
        let approves = block.kind == Kind::Item
            && goes_on_to_criteria(text)
            && match title.kind {
                None => true,
                // Only "approve" says so; what the first sentence names is not read, nor asked for below.
                Some(SectionKind::Initial) => {
                    let told = title.gate.is_some() || title.named_use || title.drugs.is_some();
                    let first = section::first_sentence(text);
                    !told && title::classify(first).is_none() && !self.asks_diagnosis(block)
                }
                Some(_) => false,
            }
            && !(title.whole && title.gate.is_some());
        // So it is below "FDA-Approved Indications", which otherwise says nothing of criteria.
        let stated = matches!(
            place.section,
            SectionKind::Initial | SectionKind::Background
        );
        if approves && stated && !title::is_title(section::first_sentence(text)) {
            let scope = self.scope(block, None);
            inner.scopes.push(scope);
            inner.section = SectionKind::Initial;
            return Some(inner);
        }
        // "all of the following: 1. Diagnosis of obesity with one of the following: …": asked for, like the others.
        let says_so = || self.context.lex(text).iter().any(|t| t.is(Cue::Diagnosis));
        let asked = block.kind == Kind::Item
            && place.op == Some(Op::All)
            && title.gate.is_some()
            && (says_so() || self.stands_among_criteria(id));
        if asked && place.section.states_criteria() {
            return None;
        }
        if place.section == SectionKind::Initial && self.is_unread_title(id) {
            inner.scopes.push(self.scope(block, None));
            return Some(inner);
        }
        // An item is a title only where all of it is one.
        if block.kind == Kind::Item
            && !(title.whole
                && (title.gate.is_some()
                    || title.named_use
                    || title.general
                    || title
                        .kind
                        .is_some_and(|k| k.states_criteria() || !header.counts)))
        {
            if place.section == SectionKind::Initial && self.titles_diagnosis(block) {
                let scope = self.scope(block, None);
                self.out.scopes[scope].by_use = true;
                inner.scopes.push(scope);
                return Some(inner);
            }
            return None;
        }
        // "Continues to meet the initial criteria, and:" in a renewal: asked for, no title of initial criteria.
        if place.section == SectionKind::Renewal
            && title.kind == Some(SectionKind::Initial)
            && !heading
            && leaf::refers_to_initial(text)
        {
            return None;
        }
        inner.op = title.op;
        inner.titled = title.kind.is_some();
        let criteria = matches!(
            title.kind.unwrap_or(place.section),
            SectionKind::Initial | SectionKind::Renewal
        );
        let titles = heading || title.kind.is_some();
        let untold = || self.leaves_untold(&title, text) || group::leaves_open(text);
        if criteria && titles && !own_title && !leaf && untold() {
            inner.scopes.push(self.scope(block, None));
        }
        if let Some(kind) = title.kind {
            // "Criteria" inside a renewal section are renewal criteria.
            let general = kind == SectionKind::Initial && !text.to_lowercase().contains("initial");
            let within = matches!(place.section, SectionKind::Renewal | SectionKind::Exclusion);
            // "FDA-Approved Indications" above criteria, in their section, only says for which they are.
            let indications = kind == SectionKind::Background
                && criteria_section(place.section).is_some()
                && text.to_lowercase().contains("indication")
                && !self.holds_approvals(block)
                && self.demands(&block.children)
                && self.asks_beyond_names(&block.children);
            inner.section = if general && within || indications {
                place.section
            } else {
                kind
            };
        } else if heading && self.names_diagnosis_alone(block)
            || self.default_initial
                && title.gate.is_some()
                && place.section == SectionKind::Background
        {
            inner.section = SectionKind::Initial;
        }
        let mut named = false;
        if let Some(gate) = title
            .gate
            .filter(|_| !own_title && (title.whole || block.kind == Kind::Item))
        {
            inner
                .scopes
                .push(self.scope(block, Some(section::gate(gate))));
            named = true;
        }
        if let Some(age) = title
            .age
            .filter(|_| !own_title && title.whole && (named || heading || title.kind.is_some()))
        {
            inner
                .scopes
                .push(self.scope(block, Some(Criterion::from(age))));
        }
        if let Some(sex) = title.sex.filter(|_| !own_title && title.whole && named) {
            inner
                .scopes
                .push(self.scope(block, Some(Criterion::from(sex))));
        }
        if let Some(also) = title.also.filter(|_| !own_title && named) {
            inner
                .scopes
                .push(self.scope(block, Some(section::gate(also))));
        }
        if let Some(value) = title.value.filter(|_| !own_title && named) {
            inner
                .scopes
                .push(self.scope(block, Some(Criterion::from(value))));
        }
        if title.named_use && !own_title && title.whole {
            let scope = self.scope(block, None);
            self.out.scopes[scope].by_use = true;
            inner.scopes.push(scope);
            named = true;
        }
        // "Approve Myfembree if ALL of these apply:" is nothing but a title: it names whom it is for, as "Myfembree" does.
        let all = block.kind == Kind::Item && title.whole;
        let granted = || self.granted_part(text).filter(|_| all);
        if let Some(drugs) = title.drugs.or_else(granted).filter(|_| !own_title) {
            if self.is_part(&drugs) {
                inner
                    .scopes
                    .push(self.scope(block, Some(Criterion::from(drugs))));
            }
            named = true;
        }
        if heading && title.kind.is_some() && !named && !title.whole && self.is_one_of_titles(id) {
            inner.scopes.push(self.scope(block, None));
        }
        if title.kind == Some(SectionKind::Initial) && section::is_alternative(text) {
            let scope = self.scope(block, None);
            self.out.scopes[scope].by_use = true;
            self.out.scopes[scope].besides = true;
            inner.scopes.push(scope);
        }
        if title.kind.is_some() || named || title.general && title.whole {
            return Some(inner);
        }
        match block.kind {
            Kind::Heading(rank) => {
                if rank > 1
                    && place.section != SectionKind::Background
                    && self.is_unread_indication(id)
                {
                    inner.scopes.push(self.scope(block, None));
                }
                Some(inner)
            }
            // "Diagnosis: …" of a form: who comes under it is not read, so nobody is shown to.
            Kind::Label if !leaf && text.starts_with("Diagnosis:") => {
                inner.scopes.push(self.scope(block, None));
                Some(inner)
            }
            // "Member must meet the following:" is the header of a group.
            Kind::Label if !leaf => None,
            Kind::Label => Some(inner),
            _ => None,
        }
    }

    /// "2. Migraine. Approve for 1 year if the patient is an adult.", beside other indications: a way of its own,
    /// though nothing stands below it.
    fn approved_in_one(&mut self, id: Id, beside: &[Id], place: &Place) -> Option<Place> {
        let block = self.block(id);
        let approves = |id: &&Id| {
            let block = self.block(**id);
            block.kind == Kind::Item && goes_on_to_criteria(&block.text)
        };
        let alone = block.children.is_empty() && approves(&&id);
        let initial = matches!(
            place.section,
            SectionKind::Initial | SectionKind::Background
        );
        if !alone || !initial || beside.iter().filter(approves).count() < 2 {
            return None;
        }
        let gate = section::indication(self.context, section::first_sentence(&block.text))?;
        let mut inner = place.clone();
        inner.section = SectionKind::Initial;
        inner
            .scopes
            .push(self.scope(block, Some(section::gate(gate))));
        Some(inner)
    }

    /// "1. Asthma. Approve for 1 year if …": whether what stands below a title says itself whom it approves.
    fn holds_approvals(&self, block: &Block) -> bool {
        let below = block.children.iter().map(|id| self.block(*id));
        let mut items = below.filter(|block| block.kind == Kind::Item);
        items.any(|item| goes_on_to_criteria(&item.text))
    }

    /// Whether something below a title asks for more than a disease and an age, or approves.
    fn asks_beyond_names(&self, ids: &[Id]) -> bool {
        ids.iter().any(|id| {
            let block = self.block(*id);
            let approves = leaf::sentences(&block.text)
                .iter()
                .any(|s| s.starts_with("Approve "));
            approves
                || matches!(self.line(&block.text), Leaf::Criterion(node) if asks_beyond_whom(&node))
                || self.asks_beyond_names(&block.children)
        })
    }

    /// "DIAGNOSIS:", and below it nothing but the name of the disease.
    fn names_diagnosis_alone(&self, block: &Block) -> bool {
        let title = block.text.trim_end_matches([':', ' ']);
        let disease = |id: &Id| {
            let below = self.block(*id);
            let title = self.titles.title(&below.text, false);
            below.children.is_empty() && title.gate.is_some() && title.whole
        };
        title.eq_ignore_ascii_case("diagnosis")
            && matches!(block.children.as_slice(), [only] if disease(only))
    }

    /// "Criteria for members 18 years and older": whether a title names patients by what was not read of it, so
    /// that nobody is shown to be one of them.
    fn leaves_untold(&self, title: &section::Title, text: &str) -> bool {
        let told = title.age.is_some()
            || title.sex.is_some()
            || title.value.is_some()
            || title.drugs.is_some();
        let by_more = !(title.whole && told) && section::narrows_by_more(self.context, text);
        let gated = title.whole && (title.gate.is_some() || title.named_use);
        let by_disease = || {
            section::narrows_by_condition(self.context, text)
                || section::names_unread_use(self.context, text)
        };
        by_more || !gated && by_disease()
    }

    /// Whether something below a block asks for a disease.
    fn asks_diagnosis(&self, block: &Block) -> bool {
        fn diagnosed(node: &Node) -> bool {
            node.is_diagnosis() || node.children().into_iter().any(diagnosed)
        }
        block.children.iter().any(|id| {
            let below = self.block(*id);
            let read = self.line(&below.text);
            matches!(read, Leaf::Criterion(node) if diagnosed(&node)) || self.asks_diagnosis(below)
        })
    }

    /// The drugs to which a line grants the approval, where they are only some of those the policy is for.
    fn granted_part(&self, text: &str) -> Option<Requested> {
        let several = self.own.len() > 1;
        several
            .then(|| header::granted_to(self.context, text))?
            .filter(|drugs| self.is_part(drugs))
    }

    /// Whether the named drugs are only some of those the policy is for.
    fn is_part(&self, drugs: &Requested) -> bool {
        let named: Vec<_> = drugs
            .drugs
            .iter()
            .filter_map(|d| self.context.vocabulary.resolve_drug(&d.name))
            .flat_map(|d| d.ingredients)
            .collect();
        let own = &self.own;
        // "STEP 1: METFORMIN" names what is to be tried, not what is requested.
        named.iter().any(|i| own.contains(i)) && own.iter().any(|i| !named.contains(i))
    }

    /// "Nucala is medically necessary for asthma when all of the following are met:" above "For initial therapy,
    /// all of the following:" and "For continuation of therapy, …": the sections stand within it.
    fn holds_sections(&self, block: &Block) -> bool {
        let kinds: Vec<_> = block
            .children
            .iter()
            .map(|id| self.block(*id))
            .filter(|below| !below.children.is_empty())
            .filter_map(|below| self.titles.title(&below.text, false).kind)
            .collect();
        kinds.contains(&SectionKind::Initial)
            && kinds.contains(&SectionKind::Renewal)
            && kinds.len() == block.children.len()
    }

    /// The place inside a header that holds sections: whom it is for applies to all of them.
    fn around_sections(&mut self, block: &Block, place: &Place) -> Option<Place> {
        let header = group::header(&block.text);
        let prefix = header::lead(self.context, &header);
        let stated = match header::read(self.context, prefix, "", false, false, &place.path) {
            HeaderReading::Pure => None,
            HeaderReading::Statement(node) => match node.rule {
                Rule::Criterion(criterion) => Some(criterion),
                _ => return None,
            },
            _ => return None,
        };
        let mut inner = place.clone();
        inner.op = None;
        inner.path.push(block.text.trim_end_matches(':').to_owned());
        if let Some(criterion) = stated {
            inner.scopes.push(self.scope(block, Some(criterion)));
        }
        Some(inner)
    }

    /// A heading beside headings that name indications, which itself is not read as one.
    fn is_unread_indication(&self, id: Id) -> bool {
        let siblings = self.beside(id);
        let rank = self.block(id).kind;
        let text = &self.block(id).text;
        let general = [
            "general",
            "all indications",
            "all diagnoses",
            "universal",
            "other criteria",
        ];
        let lower = text.to_lowercase();
        !general.iter().any(|g| lower.contains(g))
            && siblings.iter().any(|s| {
                *s != id
                    && self.block(*s).kind == rank
                    && section::indication(self.context, &self.block(*s).text).is_some()
            })
    }

    /// Whether an item stands in a list with others that hold nothing: "Age 18 years or older" beside "Gout, confirmed
    /// by one of the following: …".
    fn stands_among_criteria(&self, id: Id) -> bool {
        let criterion = |other: &Id| {
            let block = self.block(*other);
            *other != id && block.kind == Kind::Item && block.children.is_empty()
        };
        self.beside(id).iter().any(criterion)
    }

    /// The blocks that stand where one stands, itself among them.
    fn beside(&self, id: Id) -> &'a [Id] {
        let parent = self.tree.blocks.iter().find(|b| b.children.contains(&id));
        parent.map_or(self.tree.roots.as_slice(), |b| b.children.as_slice())
    }

    /// "A. WHIM Syndrome (must meet all):" beside "B. Asthma (must meet all):", of which only the other is known.
    fn is_unread_title(&self, id: Id) -> bool {
        let text = self.block(id).text.as_str();
        let header = group::header(text);
        let counted = |text: &str| {
            let header = group::header(text);
            text.trim_end_matches(':').ends_with(')') && header.op == Some(Op::All)
        };
        if self.block(id).kind != Kind::Item || !counted(text) {
            return false;
        }
        let known = |t: &Token| !t.terms.is_empty() || t.number().is_some() || t.is(Cue::Not);
        let tokens = self.context.lex(header.prefix);
        let plain =
            !tokens.is_empty() && !tokens.iter().any(known) && !tokens.iter().all(Token::is_silent);
        let named = title::classify(header.prefix).is_some() || section::is_use(header.prefix);
        let beside = self.beside(id);
        plain
            && !named
            && beside.iter().any(|other| {
                let text = self.block(*other).text.as_str();
                *other != id && counted(text) && section::indication(self.context, text).is_some()
            })
    }

    /// "Initial criteria: Bone loss during hormone therapy" beside "Initial criteria: Osteoporosis": the words behind
    /// the colon say for whom, though they are not read.
    fn is_one_of_titles(&self, id: Id) -> bool {
        let block = self.block(id);
        let Some((section, _)) = block.text.split_once(": ") else {
            return false;
        };
        let others = (0..self.tree.blocks.len()).filter(|other| *other != id);
        let alike = others
            .map(|other| self.block(other))
            .filter(|other| other.kind == block.kind);
        // No document has more indications.
        alike.take(64).any(|other| {
            let behind = other.text.strip_prefix(section);
            let named = behind.and_then(|rest| rest.strip_prefix(": "));
            named.is_some_and(|n| section::indication(self.context, n).is_some())
        })
    }

    fn scope(&mut self, block: &Block, gate: Option<Criterion>) -> usize {
        self.out.scopes.push(Scope {
            heading: section::first_sentence(block.text.trim_end_matches(':')).to_owned(),
            line: block.line,
            gate,
            by_use: false,
            besides: false,
        });
        self.out.scopes.len() - 1
    }

    /// A run of content blocks in one place: one entry, or background.
    fn run(&mut self, ids: &[Id], place: &Place) {
        if ids.is_empty() {
            return;
        }
        let untitled = place.section == SectionKind::Background && !place.titled;
        let begins = untitled
            && if self.default_initial {
                // "Authorization may be granted for …, when all of the following are met:" says for whom itself.
                let grants =
                    |block: &Block| !block.children.is_empty() && section::grants(&block.text);
                ids.iter()
                    .map(|id| self.block(*id))
                    .any(|block| block.kind == Kind::Item || grants(block))
                    || !place.path.is_empty() && self.asks(ids)
            } else {
                self.demands(ids)
            };
        let preamble = match begins {
            true => ids.iter().take_while(|id| self.is_preamble(**id)).count(),
            false => 0,
        };
        let (preamble, ids) = ids.split_at(preamble);
        self.background(preamble, place);
        let place = &if begins {
            Place {
                section: SectionKind::Initial,
                ..place.clone()
            }
        } else {
            place.clone()
        };
        self.keep_section(ids, place);
        // What another run says of how its parts count holds for that run alone.
        self.run_op = None;
        let Some(criteria) = criteria_section(place.section) else {
            self.background(ids, place);
            return;
        };
        let parts = self.ways_apart(ids, place);
        if parts.is_empty() {
            return;
        }
        // Items that deny something of their own ("X is not covered for …") are exclusions wherever
        // they stand.
        // So does what must not be under a title such as "Other": it holds for every request.
        let other = place
            .path
            .last()
            .is_some_and(|title| title.to_lowercase().starts_with("other"));
        let (exclusions, parts): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|p| p.excludes || other && p.node.is_absence());
        self.push_exclusions(exclusions, place);
        if parts.is_empty() {
            return;
        }
        if criteria == CriteriaSection::Exclusion {
            self.push_exclusions(parts, place);
        } else {
            // Each "Authorization may be granted for …" is a way of its own.
            let ways = ids.len() > 1
                && ids
                    .iter()
                    .all(|id| section::opens_grant(self.context, &self.block(*id).text));
            let said = ways.then_some(Op::Any).or(place.op);
            let node = combine(parts, said.or(self.run_op.take()));
            self.titled_initial |= criteria == CriteriaSection::Initial && !begins;
            if begins && self.stated_both_kinds() {
                // Under a title that does not say which kind of request it is for.
                self.out.entries.push(Entry {
                    section: CriteriaSection::Renewal,
                    scopes: place.scopes.clone(),
                    node: node.clone(),
                });
            }
            self.out.entries.push(Entry {
                section: criteria,
                scopes: place.scopes.clone(),
                node,
            });
        }
    }

    /// The criteria of sibling blocks, among which sentences one behind the other may grant the approval for
    /// one indication each ("X is covered for gout in …", "X is also covered for …"): then either is enough,
    /// beside what the other sentences ask of everyone.
    fn ways_apart(&mut self, ids: &[Id], place: &Place) -> Vec<Part> {
        let carry = Carry::default();
        let granted_for = |id: &Id| {
            let text = &self.block(*id).text;
            let granted = section::opens_grant(self.context, text);
            let tokens = granted.then(|| self.context.lex(text))?;
            tokens.iter().find_map(Token::condition)
        };
        let uses: Vec<_> = ids.iter().map(granted_for).collect();
        let Some(first) = uses.iter().position(Option::is_some) else {
            return self.parts(ids, place, &carry);
        };
        let ways = uses[first..].iter().take_while(|of| of.is_some()).count();
        let granted = &uses[first..first + ways];
        let apart = granted
            .iter()
            .enumerate()
            .all(|(at, of)| !granted[..at].contains(of));
        if ways < 2 || ways == ids.len() || !apart {
            return self.parts(ids, place, &carry);
        }
        let mut out = self.parts(&ids[..first], place, &carry);
        let ways_found = self.parts(&ids[first..first + ways], place, &carry);
        let (excluding, found): (Vec<_>, Vec<_>) = ways_found.into_iter().partition(|p| p.excludes);
        out.extend(excluding);
        if !found.is_empty() {
            out.push(Part {
                lead: None,
                node: combine(found, Some(Op::Any)),
                excludes: false,
                closes_list: false,
            });
        }
        out.extend(self.parts(&ids[first + ways..], place, &carry));
        out
    }

    /// Whether what stands below a title that says nothing of its section is criteria all the same: it
    /// grants the approval, says who prescribes, or several of its items ask for coded facts. Left out,
    /// they would be taken for met.
    fn demands(&self, ids: &[Id]) -> bool {
        let grants = |id: &Id| {
            let text = &self.block(*id).text;
            let approves = leaf::sentences(text)
                .iter()
                .any(|s| s.starts_with("Approve for ") || s.starts_with("Approve if "));
            (approves || section::grants(text))
                && !leaf::sentences(text)
                    .into_iter()
                    .all(|s| self.is_background(s))
        };
        let names_prescriber = |id: &Id| {
            let tokens = self.context.lex(&self.block(*id).text);
            if !tokens.iter().any(|t| t.specialty().is_some()) {
                return false;
            }
            let read = self.line(&self.block(*id).text);
            let by = |n: &Node| matches!(n.rule, Rule::Criterion(Criterion::PrescribedBy(_)));
            matches!(read, Leaf::Criterion(n) if by(&n))
        };
        // "Linzess is not covered for members younger than 24 months.", whatever the title above.
        let refuses = |id: &Id| refusal::states_exclusion(self.context, &self.block(*id).text);
        // "- The member must be at least 18 years of age", though no other item asks for anything.
        let must = |id: &Id| self.block(*id).kind == Kind::Item && self.asks(&[*id]);
        let any = |id: &Id| grants(id) || names_prescriber(id) || refuses(id) || must(id);
        if ids.iter().any(any) {
            return true;
        }
        ids.iter().map(|id| self.coded_items(*id)).sum::<usize>() > 1
    }

    /// "LONE MESQUITE MEDICAID", "Answer every question": a line above the criteria that no title opens, which
    /// names, counts and asks nothing.
    fn is_preamble(&self, id: Id) -> bool {
        let block = self.block(id);
        let tokens = self.context.lex(&block.text);
        let silent = |t: &Token| {
            t.number().is_none()
                && t.group().is_none_or(|g| {
                    g.iter()
                        .all(|t| self.context.is_policy_drug(t) || t.is_sign('/'))
                })
                && (t.terms.is_empty() || t.class().is_some() || self.context.is_policy_drug(t))
                && t.cues
                    .iter()
                    .all(|c| matches!(c, Cue::Inert | Cue::Qualifier | Cue::And | Cue::Or))
        };
        block.kind == Kind::Paragraph
            && block.children.is_empty()
            && !block.text.ends_with('?')
            && tokens.iter().all(silent)
            && !block.text.to_lowercase().contains("must")
    }

    /// How many items ask for coded facts: of a block itself, or of the list that it introduces.
    fn coded_items(&self, id: Id) -> usize {
        let block = self.block(id);
        if !block.children.is_empty() {
            let lists = block.kind == Kind::Item || group::header(&block.text).counts;
            let inner = block.children.iter().map(|id| self.coded_items(*id));
            return if lists { inner.sum() } else { 0 };
        }
        let read = || self.line(&block.text);
        let coded = block.kind == Kind::Item
            && matches!(read(), Leaf::Criterion(n) if n.rule != Rule::Attestation);
        usize::from(coded)
    }

    /// What a line is that no header carries words into.
    fn line(&self, text: &str) -> Leaf {
        self.read.line(self.context, text, false)
    }

    fn is_background(&self, sentence: &str) -> bool {
        matches!(self.line(sentence), Leaf::Background)
    }

    /// Whether paragraphs ask for coded facts in so many words ("The member must …").
    fn asks(&self, ids: &[Id]) -> bool {
        let must = |text: &str| {
            [" must ", "medically necessary for", " is required"]
                .iter()
                .any(|w| text.contains(w))
        };
        ids.iter().any(|id| {
            let block = self.block(*id);
            leaf::sentences(&block.text).into_iter().any(|s| {
                must(s) && matches!(self.line(s), Leaf::Criterion(n) if n.rule != Rule::Attestation)
            })
        })
    }

    /// The criteria of sibling blocks.
    fn parts(&mut self, ids: &[Id], place: &Place, carry: &Carry) -> Vec<Part> {
        let mut out: Vec<Asked> = Vec::new();
        let outer = self.context.mentioned.borrow().clone();
        // The connective in front of a header that stands alone before its alternatives.
        let mut passed_on = None;
        for (at, id) in ids.iter().enumerate() {
            let block = self.block(*id);
            if self.heads_alternatives(&ids[at..]) || self.heads_all(&ids[at..]) {
                self.note(block, header_text(block), place, Reading::Structure, None);
                passed_on = block.lead;
                continue;
            }
            // "Other" on a line sets apart what the lines before it in the same list ask for.
            for part in out.last().iter().flat_map(|asked| &asked.parts) {
                let mut mentioned = self.context.mentioned.borrow_mut();
                for ingredient in trial_ingredients(&part.node, self.context) {
                    if !mentioned.contains(&ingredient) {
                        mentioned.push(ingredient);
                    }
                }
            }
            let mut parts = Vec::new();
            if self.continues(block, place) {
                self.continuing(block, place);
            } else if block.route.is_some_and(Route::is_unclear) {
                parts.push(self.unrouted(block, place));
            } else if block.children.is_empty() {
                self.leaf_of_stages(block, place, carry, &mut parts);
            } else {
                parts.extend(self.group(block, place, carry));
            }
            if let Some(lead) = passed_on.take()
                && let Some(first) = parts.first_mut()
            {
                first.lead = first.lead.or(Some(lead));
            }
            out.push(Asked {
                number: block.number,
                route: block.route,
                parts,
            });
        }
        *self.context.mentioned.borrow_mut() = outer;
        routed(out)
    }

    /// A question of which it is not understood what its answers lead to.
    fn unrouted(&mut self, block: &Block, place: &Place) -> Part {
        self.note(block, &block.text, place, Reading::Unreadable, None);
        self.unread(block, &block.text, &block.text, None);
        let reason = "what follows from its answer is not read".to_owned();
        Part {
            lead: block.lead,
            node: Node::new(Rule::Unreadable { reason }),
            excludes: false,
            closes_list: false,
        }
    }

    /// "One of the following:", with nothing below it, before lines that stand between bare ORs: these say
    /// it already.
    fn heads_alternatives(&self, ids: &[Id]) -> bool {
        let [header, _, second, ..] = ids else {
            return false;
        };
        let block = self.block(*header);
        if !block.children.is_empty() || self.block(*second).lead != Some(Joiner::Or) {
            return false;
        }
        let counted = group::header(&block.text);
        counted.op == Some(Op::Any) && counted.prefix.is_empty() && counted.suffix.is_empty()
    }

    /// "All of the following:", with nothing below it, before lines that stand between bare ANDs.
    fn heads_all(&self, ids: &[Id]) -> bool {
        let [header, _, ..] = ids else {
            return false;
        };
        let block = self.block(*header);
        let counted = group::header(&block.text);
        block.children.is_empty()
            && block.text.ends_with(':')
            && counted.op == Some(Op::All)
            && counted.prefix.is_empty()
            && counted.suffix.is_empty()
    }

    /// "B) Patient is Currently Receiving X. Approve if …", beside the criteria of a first request.
    fn continues(&self, block: &Block, place: &Place) -> bool {
        let leaf = block.kind == Kind::Item && block.children.is_empty();
        leaf && place.section == SectionKind::Initial
            && match leaf::sentences(&block.text).as_slice() {
                [who, approves, ..] => {
                    approves.starts_with("Approve")
                        && section::is_continuing(self.context, closed(who))
                }
                _ => false,
            }
    }

    /// Such an item as criteria of a renewal.
    fn continuing(&mut self, block: &Block, place: &Place) {
        let inner = Place {
            section: SectionKind::Renewal,
            ..place.clone()
        };
        let mut parts = Vec::new();
        self.leaf(block, &inner, &Carry::default(), &mut parts);
        let node = combine(parts, Some(Op::All));
        self.out.entries.push(Entry {
            section: CriteriaSection::Renewal,
            scopes: place.scopes.clone(),
            node,
        });
    }

    /// A line without children, part of which may be of renewals alone.
    fn leaf_of_stages(&mut self, block: &Block, place: &Place, carry: &Carry, out: &mut Vec<Part>) {
        let initial = place.section == SectionKind::Initial && carry.is_empty();
        let Some((here, later)) = initial.then(|| leaf::of_renewal(&block.text)).flatten() else {
            self.leaf(block, place, carry, out);
            return;
        };
        let part = |text: String| Block {
            text,
            ..block.clone()
        };
        if !here.is_empty() {
            self.leaf(&part(here), place, carry, out);
        }
        self.continuing(&part(later), place);
    }

    /// A line without children: its sentences.
    fn leaf(&mut self, block: &Block, place: &Place, carry: &Carry, out: &mut Vec<Part>) {
        let heads = block.kind == Kind::TableHead;
        if heads
            || block.kind == Kind::Table
                && (section::is_product_table(self.context, &block.text)
                    || silent::is_dated_row(&block.text)
                    || silent::is_field_row(&block.text))
        {
            self.note(block, &block.text, place, Reading::Structure, None);
            return;
        }
        if head::header_line(&block.text).is_some() && carry.is_empty() {
            self.note(block, &block.text, place, Reading::Background, None);
            return;
        }
        if carry.is_empty()
            && (silent::is_background(&block.text) || silent::is_titled_remark(&block.text))
        {
            self.note(block, &block.text, place, Reading::Background, None);
            return;
        }
        if carry.is_empty() && self.only_counts(block) {
            self.note(block, &block.text, place, Reading::Structure, None);
            return;
        }
        let excluding = excludes(block, place);
        let sentences = if carry.is_empty() {
            leaf::sentences(&block.text)
        } else {
            vec![block.text.as_str()]
        };
        let mut lead = block.lead;
        let first = out.len();
        let mut stated = Vec::new();
        for sentence in sentences {
            let found = match carry.is_empty() && carry.taken.is_empty() {
                true => self.read.line(self.context, sentence, excluding),
                false => carry.read(self.context, sentence, excluding),
            };
            if excluding
                && matches!(found, Leaf::Unreadable(_))
                && !stated.is_empty()
                && explanation::explains(self.context, sentence, &stated)
            {
                self.note(block, sentence, place, Reading::Structure, None);
                continue;
            }
            stated.push(sentence);
            if !excluding
                && let Some(except) = leaf::exception(self.context, sentence)
                && out.len() > first
                && let Some(asked) = out.last_mut()
            {
                // What was asked before is met by the exception as well.
                let (kind, shown) = reading_of(&except);
                self.note(block, sentence, place, kind, shown);
                let before = std::mem::replace(&mut asked.node, Node::new(Rule::Attestation));
                let mut node = Node::new(Rule::Any(vec![before, except]));
                node.text = Some(closed(&block.text).to_owned());
                node.line = Some(Line(block.line));
                asked.node = node;
                continue;
            }
            let found = match found {
                Leaf::Criterion(node) => Some((node, false)),
                Leaf::Exclusion(node) => Some((node, true)),
                Leaf::Background => None,
                Leaf::Unreadable(_)
                    if sentence.as_ptr() != block.text.as_ptr()
                        && leaf::goes_on_with_label(&block.text, sentence) =>
                {
                    None
                }
                Leaf::Unreadable(ref at) | Leaf::UnreadExclusion(ref at) => {
                    self.unread(block, sentence, &carry.around(sentence), at.clone());
                    let reason = "not read in full".into();
                    // What refuses holds for every request, read or not.
                    let refuses = matches!(found, Leaf::UnreadExclusion(_));
                    Some((Node::new(Rule::Unreadable { reason }), refuses))
                }
            };
            let Some((mut node, excludes)) = found else {
                // "… is approved if EITHER section A or section B is met": says how the parts count.
                let lower = sentence.to_lowercase();
                if section::intro(self.context, sentence).is_some()
                    && (lower.contains("either ") || lower.contains("one of"))
                {
                    self.run_op = Some(Op::Any);
                }
                self.note(block, sentence, place, Reading::Background, None);
                continue;
            };
            let (kind, shown) = reading_of(&node);
            let place = if excludes {
                Place {
                    section: SectionKind::Exclusion,
                    ..place.clone()
                }
            } else {
                place.clone()
            };
            self.note(block, sentence, &place, kind, shown);
            node.text = Some(closed(sentence).to_owned());
            node.line = Some(Line(block.line));
            let closes_list = block.text.ends_with([';', ',']);
            out.push(Part {
                lead: lead.take(),
                node,
                excludes,
                closes_list,
            });
        }
        if block.kind == Kind::Item {
            one_item(out, first, block);
        }
    }

    /// "Patient must have the following:", above a title: it asks for nothing itself.
    fn only_counts(&self, block: &Block) -> bool {
        if !block.text.ends_with(':') {
            return false;
        }
        let counted = group::header(&block.text);
        let plain = |t: &Token| t.terms.is_empty() && !t.is(Cue::Not);
        counted.counts
            && counted.suffix.is_empty()
            && self.context.lex(counted.prefix).iter().all(plain)
    }

    /// A header with items below it. "Approve Myfembree if all of the following apply", in a policy for several
    /// drugs, asks it of that drug's requests; within an indication, it is a way for no other.
    fn group(&mut self, block: &Block, place: &Place, carry: &Carry) -> Option<Part> {
        let granted = self.granted_part(&block.text);
        let mut part = self.group_of_all(block, place, carry)?;
        if let Some(drugs) = granted {
            let whole = Node {
                text: part.node.text.clone(),
                line: part.node.line,
                ..Node::new(Rule::Attestation)
            };
            let (asked, node) = (Node::fact(drugs), part.node);
            let ruled = match place.scopes.is_empty() {
                true => Node::when(asked, node),
                false => Node::new(Rule::All(vec![asked, node])),
            };
            part.node = Node {
                rule: ruled.rule,
                ..whole
            };
        }
        Some(part)
    }

    fn group_of_all(&mut self, block: &Block, place: &Place, carry: &Carry) -> Option<Part> {
        if self.refuses(block, place) {
            self.note(block, header_text(block), place, Reading::Structure, None);
            self.exclude_all(block, place);
            return None;
        }
        if group::leaves_open(&block.text) {
            return Some(self.not_put_together(block, place));
        }
        if let Some(part) = self.counted_twice(block, place, carry) {
            return Some(part);
        }
        let text = plain::without_papers(&block.text);
        let text = header::plainly(text);
        if let Some(part) = self.spelled(block, &text, place, carry) {
            return Some(part);
        }
        let excused = header::excused_in_front(&text)
            .filter(|(rest, _)| group::header(rest).suffix.is_empty());
        let (text, excuse) = match &excused {
            Some((rest, excuse)) => (Cow::Borrowed(rest.as_str()), *excuse),
            None => (text, ""),
        };
        let mut counted = group::header(&text);
        if let Some(op) = header::which(&block.text) {
            counted.op = Some(op);
            (counted.prefix, counted.suffix) = ("", "");
        }
        // "of the following generic anticonvulsants": the class says again what the items are.
        let repeats = |t: &Token| {
            t.class().is_some()
                || t.condition().is_some()
                || t.is(Cue::Or)
                || t.is(Cue::Inert)
                || t.is(Cue::Another)
                || t.is(Cue::Qualifier)
                || t.group().is_some_and(|g| g.len() == 1)
                || matches!(
                    t.norm.as_str(),
                    "standard" | "therapy" | "class" | "classes"
                )
        };
        let suffix = self.context.lex(counted.suffix);
        let of_some = section::narrows_by_condition(self.context, counted.suffix)
            || suffix.iter().any(section::narrows);
        if !suffix.is_empty() && suffix.iter().all(repeats) && !of_some {
            counted.suffix = "";
        }
        if !of_some {
            counted.suffix = header::without_noun(self.context, counted.suffix);
        }
        // "Both of the following for weight reduction"
        let items = block
            .children
            .iter()
            .map(|id| self.block(*id).text.as_str());
        if section::is_use(counted.suffix)
            || header::gives_reasons(counted.suffix, items)
            || header::names_contraindications(self.context, counted.suffix)
            || header::names_topic(self.context, counted.suffix)
        {
            counted.suffix = "";
        }
        // "two of the following, including at least one triptan": which of the items must be among them is not read.
        let lower = counted.suffix.to_lowercase();
        if counted.counts
            && lower
                .trim_start_matches([',', ' '])
                .starts_with("including ")
        {
            return Some(self.not_put_together(block, place));
        }
        let every = every_excused(&mut counted);
        if counted.suffix.is_empty() {
            counted.suffix = excuse;
        }
        if counted.op.is_none() && header::gives_conditions(self.context, &text) {
            counted.op = Some(Op::Any);
        }
        let prefix = header::lead(self.context, &counted);
        let titled = block.text.trim_end_matches(':').ends_with([')', ']']);
        let excluding = excludes(block, place);
        let reading = header::read(
            self.context,
            prefix,
            &carry.prefix,
            excluding,
            titled,
            &place.path,
        );
        // "does not have any of the following": none of them; what the header says for itself denies no item.
        let goes_on = match &reading {
            HeaderReading::Statement(_) | HeaderReading::Conditional(..) => "",
            HeaderReading::Both(_, rest) | HeaderReading::Either(_, rest) => rest,
            _ => prefix,
        };
        let denied = header::denies(self.context, goes_on);
        let below = block.children.len();
        counted.op = match counted.op {
            Some(Op::Any) | None if denied => Some(Op::All),
            // "does not have two or more of the following": at most one of them.
            Some(Op::AtLeast(n)) if denied && usize::from(n) <= below => {
                u8::try_from(below + 1).ok().map(|all| Op::AtLeast(all - n))
            }
            op => op,
        };
        // "Exclusion criteria. Patient does not have any of the following: …": denied twice, or only once as payers
        // mean it?
        let twice = denied || counted.op == Some(Op::None);
        if twice && place.section == SectionKind::Exclusion && !header::prohibits(&block.text) {
            return Some(self.not_put_together(block, place));
        }
        // "Any of the following", below what excludes: each of them must be absent.
        let excluded = excluding && !denied;
        let opens_list = counted.counts || block.text.ends_with(':');
        let reading = match reading {
            // A whole sentence about the prescriber's word goes on in no line below it: what stands
            // there would become that word too.
            _ if header::gives_conditions(self.context, &text) => HeaderReading::Pure,
            HeaderReading::Carried(prefix) if !opens_list => {
                match leaf::read(self.context, &block.text, excluding) {
                    Leaf::Criterion(node) => HeaderReading::Statement(node),
                    _ => HeaderReading::Carried(prefix),
                }
            }
            reading => reading,
        };
        let reading = match carry.prefix.is_empty() {
            true => reading,
            false => self.with_carried(reading, prefix, carry, excluding),
        };
        let (condition, reading) = match reading {
            HeaderReading::Conditional(when, inner) => (Some(when), *inner),
            reading => (None, reading),
        };
        let inner = match &reading {
            HeaderReading::Carried(prefix) => Carry {
                prefix: prefix.clone(),
                suffix: format!("{} {}", counted.suffix, carry.suffix)
                    .trim()
                    .to_owned(),
                taken: String::new(),
            },
            HeaderReading::Both(stated, carried) | HeaderReading::Either(stated, carried) => {
                Carry {
                    prefix: carried.clone(),
                    suffix: counted.suffix.to_owned(),
                    taken: header::tried(self.context, prefix, stated).unwrap_or_default(),
                }
            }
            HeaderReading::Pure => Carry {
                prefix: carry.prefix.clone(),
                suffix: if counted.suffix.is_empty() {
                    carry.suffix.clone()
                } else {
                    counted.suffix.to_owned()
                },
                taken: carry.taken.clone(),
            },
            HeaderReading::Statement(node) => Carry {
                prefix: String::new(),
                suffix: counted.suffix.to_owned(),
                taken: header::tried(self.context, prefix, node).unwrap_or_default(),
            },
            _ => Carry {
                prefix: String::new(),
                suffix: counted.suffix.to_owned(),
                taken: String::new(),
            },
        };
        // "Does not have a contraindication to it, including: …": none of what stands below either.
        let below = &Place {
            denied: place.denied
                || !counted.counts
                    && matches!(&reading, HeaderReading::Statement(node) if leaf::denies(node) && is_coded(node)),
            ..place.clone()
        };
        let before = self.noted();
        let mut parts = self.parts(&block.children, below, &inner);
        let mut reading = reading;
        let unread = |parts: &[Part]| {
            !parts.is_empty()
                && parts
                    .iter()
                    .all(|p| matches!(p.node.rule, Rule::Unreadable { .. }))
        };
        let texts = || {
            block
                .children
                .iter()
                .map(|id| self.block(*id).text.as_str())
        };
        if unread(&parts)
            && (header::describes(self.context, &inner.suffix)
                || header::said_again(self.context, &inner.suffix, texts()))
        {
            // "the following indicators of very high fracture risk": the items stand for themselves.
            self.forget(before);
            let inner = Carry {
                suffix: String::new(),
                ..inner.clone()
            };
            parts = self.parts(&block.children, place, &inner);
        }
        if unread(&parts)
            && let Some((lab, within)) = header::only_lab(self.context, &block.text)
        {
            // "an eosinophilic phenotype, shown by a blood eosinophil count of one of the following": the
            // items are of that value.
            self.forget(before);
            let carry = Carry {
                prefix: format!("{lab} {within}").trim_end().to_owned(),
                ..Carry::default()
            };
            parts = self.parts(&block.children, place, &carry);
            reading = HeaderReading::Pure;
        }
        if matches!(reading, HeaderReading::Carried(_)) && unread(&parts) {
            // The items do not go on with the header's words: they stand for themselves.
            self.forget(before);
            parts = self.parts(&block.children, place, &Carry::default());
            reading = HeaderReading::Unread;
        }
        let mut listed = if parts.is_empty() {
            None
        } else {
            if denied && counted.op == Some(Op::All) {
                // "does not have any of the following: gout; OR lupus": none of them.
                for part in &mut parts {
                    part.lead = part.lead.filter(|lead| *lead != Joiner::Or);
                }
            }
            // "not covered for all of the following": each; "the patient meets all": together.
            let each = counted.op == Some(Op::All) && !header::speaks_of_patient(prefix);
            let joined = if excluded && !each {
                combine_excluded
            } else {
                combine
            };
            Some(joined(parts, counted.op))
        };
        let both = |stated, listed| {
            let rule = if excluded { Rule::Any } else { Rule::All };
            Node::new(rule(vec![stated, listed]))
        };
        if let Some(excuse) = every
            && let Some(node) = listed.take()
        {
            // "… unless all are contraindicated": every item is excused, not one of them.
            let before = self.noted();
            let carry = Carry {
                prefix: excuse.to_owned(),
                ..Carry::default()
            };
            let excused = self.parts(&block.children, place, &carry);
            self.forget(before);
            let every = combine(excused, Some(Op::All));
            listed = Some(Node::new(Rule::Any(vec![node, every])));
        }
        if let Some(when) = condition {
            let then = listed.unwrap_or_else(|| {
                Node::new(Rule::Unreadable {
                    reason: "no items below the header".into(),
                })
            });
            let node = Node::when(when, then);
            return Some(self.placed(block, place, node, false));
        }
        let node = match reading {
            HeaderReading::Conditional(..) => return None,
            HeaderReading::Pure | HeaderReading::Carried(_)
                if listed.is_none() && !counted.counts =>
            {
                return self.header_alone(block, place, carry, before);
            }
            HeaderReading::Pure | HeaderReading::Carried(_) => {
                let mut node = listed?;
                if node.text.is_some() {
                    node = Node::new(Rule::All(vec![node]));
                }
                node
            }
            // The header's words are its own statement; the items below are asked besides.
            HeaderReading::Statement(mut stated) => {
                let Some(listed) = listed else {
                    return Some(self.placed(block, place, stated, false));
                };
                self.header_note(block, place, &stated, false);
                if header::is_definition(prefix)
                    && Node::is_diagnosis(&stated)
                    && (only_diagnoses(&listed) && is_spelled_out(self.context, &stated, &listed)
                        || is_a_value(&stated) && listed.all_alternatives(Node::is_value))
                {
                    // "ASCVD, defined as one of: a history of stroke; …": the items say what is meant.
                    let mut node = Node::new(Rule::All(vec![listed]));
                    node.text = Some(header_text(block).to_owned());
                    node.line = Some(Line(block.line));
                    node.qualifiers.extend(stated.qualifiers);
                    return Some(Part {
                        lead: block.lead,
                        node,
                        excludes: false,
                        closes_list: block.text.ends_with([';', ',']),
                    });
                }
                stated.text = Some(header_text(block).to_owned());
                stated.line = Some(Line(block.line));
                let closes_list = block.text.ends_with([';', ',']);
                let node = both(stated, listed);
                return Some(Part {
                    lead: block.lead,
                    node,
                    excludes: false,
                    closes_list,
                });
            }
            HeaderReading::Either(stated, _) => match listed {
                Some(listed) => Node::new(Rule::Any(vec![stated, listed])),
                None => stated,
            },
            HeaderReading::Both(stated, _) => match listed {
                Some(listed) => both(stated, listed),
                None => stated,
            },
            HeaderReading::Unread => {
                self.unread(block, &block.text, &block.text, None);
                let unread = Node::new(Rule::Unreadable {
                    reason: "header not read in full".into(),
                });
                // Items of which it is not known that they are denied are not asked for.
                match listed {
                    Some(listed) if !denied => Node::new(Rule::All(vec![unread, listed])),
                    _ => unread,
                }
            }
        };
        Some(self.placed(block, place, node, prefix.is_empty()))
    }

    /// A list of which it is not read how its parts hang together, or whether they must be absent or present.
    fn not_put_together(&mut self, block: &Block, place: &Place) -> Part {
        for id in &block.children {
            let below = self.block(*id);
            self.note(below, &below.text, place, Reading::Unreadable, None);
        }
        self.unread(block, &block.text, &block.text, None);
        let unread = Node::new(Rule::Unreadable {
            reason: "how the lines below hang together is not read".into(),
        });
        self.placed(block, place, unread, false)
    }

    /// What a header states of its own, below one whose words go on in it: "Rheumatoid arthritis", below "A diagnosis
    /// of one of the following", with those words; where they do not go together, it is not read.
    fn with_carried(
        &self,
        reading: HeaderReading,
        prefix: &str,
        carry: &Carry,
        excluding: bool,
    ) -> HeaderReading {
        match reading {
            HeaderReading::Statement(_) => {
                let whole = format!("{} {prefix}", carry.prefix);
                match leaf::read(self.context, &whole, excluding) {
                    Leaf::Criterion(node) => HeaderReading::Statement(node),
                    _ => HeaderReading::Unread,
                }
            }
            HeaderReading::Both(..)
            | HeaderReading::Either(..)
            | HeaderReading::Conditional(..) => HeaderReading::Unread,
            reading => reading,
        }
    }

    /// A header whose items only name its drugs, read with them as one sentence.
    fn spelled(&mut self, block: &Block, text: &str, place: &Place, carry: &Carry) -> Option<Part> {
        if !carry.is_empty() {
            return None;
        }
        let items: Vec<&Block> = block.children.iter().map(|id| self.block(*id)).collect();
        let node = spelled::read(self.context, text, &items, excludes(block, place))?;
        let part = self.placed(block, place, node, false);
        for item in items {
            self.note(item, &item.text, place, Reading::Structure, None);
        }
        Some(part)
    }

    /// A header below which stand only notes, read as the line it is.
    fn header_alone(
        &mut self,
        block: &Block,
        place: &Place,
        carry: &Carry,
        before: Noted,
    ) -> Option<Part> {
        let notes = self.out.readings.split_off(before.readings);
        let mut parts = Vec::new();
        self.leaf(block, place, carry, &mut parts);
        self.out.readings.extend(notes);
        if parts.is_empty() {
            return None;
        }
        Some(Part {
            lead: block.lead,
            node: combine(parts, Some(Op::All)),
            excludes: false,
            closes_list: block.text.ends_with([';', ',']),
        })
    }

    /// "tried one of the following, or has an intolerance to two of the following:": two groups over the
    /// same items, either of which is enough.
    fn counted_twice(&mut self, block: &Block, place: &Place, carry: &Carry) -> Option<Part> {
        let (first, second) = header::two_counts(&block.text)?;
        let half = |text: &str| Block {
            text: text.to_owned(),
            ..block.clone()
        };
        let before = self.noted();
        let first = as_counted(first, self.group(&half(first), place, carry)?)?;
        self.forget(before);
        let second = as_counted(second, self.group(&half(second), place, carry)?)?;
        let header = |reading: &LineReading| reading.line == block.line;
        let noted = self.out.readings.split_off(before.readings);
        self.out
            .readings
            .extend(noted.into_iter().filter(|r| !header(r)));
        let node = Node::new(Rule::Any(vec![first.node, second.node]));
        Some(self.placed(block, place, node, false))
    }

    /// "Hepatitis C-Associated Thrombocytopenia (must meet all):", "BONE LOSS IN WOMEN RECEIVING AN AROMATASE
    /// INHIBITOR FOR BREAST CANCER:", above "Female with a diagnosis of breast cancer": whether an item is only
    /// the title of criteria that begin with the diagnosis it names, and ask for the drugs that it names.
    fn titles_diagnosis(&self, block: &Block) -> bool {
        let header = group::header(&block.text);
        let named = block.text.trim_end_matches(':');
        let counted = named.ends_with(')')
            && header.counts
            && header.op == Some(Op::All)
            && header.suffix.is_empty();
        let shouted = block.text.ends_with(':') && title::is_shouted(named);
        if !(counted || shouted) {
            return false;
        }
        let below: Vec<_> = block
            .children
            .iter()
            .map(|id| self.context.lex(&self.block(*id).text))
            .collect();
        let asked_below = |t: &Token| {
            below
                .iter()
                .flat_map(|l| l.iter())
                .any(|b| b.is_drug() && b.terms == t.terms)
        };
        let plain = |t: &Token| {
            (!t.is_drug() || shouted && asked_below(t))
                && t.lab().is_none()
                && t.number().is_none()
                && !t.is(Cue::Not)
                && !t.is(Cue::Age)
        };
        let title = self
            .context
            .lex(if counted { header.prefix } else { named });
        let Some(first) = block.children.first().map(|id| self.block(*id)) else {
            return false;
        };
        let read = leaf::read(self.context, closed(header_text(first)), false);
        let asks = match &read {
            leaf::Leaf::Criterion(asked) => match &asked.rule {
                Rule::All(parts) => parts.iter().any(Node::is_diagnosis),
                _ => asked.is_diagnosis(),
            },
            // "Documented diagnosis of osteoporosis, confirmed by ONE of the following:"
            _ => {
                !first.children.is_empty()
                    && self
                        .context
                        .lex(&first.text)
                        .iter()
                        .any(|t| t.is(Cue::Diagnosis))
            }
        };
        let vocabulary = self.context.vocabulary;
        let kinds = |t: &Token| t.condition().map(|id| vocabulary.included(id));
        let named = self.context.lex(&first.text);
        let shares = |t: &Token| {
            kinds(t).is_some_and(|titled| {
                let mut asked = named.iter().filter_map(kinds).flatten();
                asked.any(|id| titled.contains(id))
            })
        };
        asks && title.iter().all(plain) && title.iter().any(shares)
    }

    /// How much has been put out so far.
    fn noted(&self) -> Noted {
        Noted {
            entries: self.out.entries.len(),
            scopes: self.out.scopes.len(),
            readings: self.out.readings.len(),
            diagnostics: self.out.diagnostics.len(),
            sections: self.out.sections.len(),
        }
    }

    /// Forgets what was put out since, before the same lines are read in another way.
    fn forget(&mut self, before: Noted) {
        self.out.entries.truncate(before.entries);
        self.out.scopes.truncate(before.scopes);
        self.out.readings.truncate(before.readings);
        self.out.diagnostics.truncate(before.diagnostics);
        self.out.sections.truncate(before.sections);
    }

    /// "X will not be approved:" among criteria: what stands below is excluded.
    fn refuses(&self, block: &Block, place: &Place) -> bool {
        place.section != SectionKind::Exclusion
            && block.text.ends_with(':')
            && refusal::only_refuses(self.context, &block.text)
    }

    /// The items below as exclusions, which hold for renewals as well.
    fn exclude_all(&mut self, block: &Block, place: &Place) {
        let inner = Place {
            section: SectionKind::Exclusion,
            ..place.clone()
        };
        let parts = self.parts(&block.children, &inner, &Carry::default());
        self.push_exclusions(parts, &inner);
    }

    fn push_exclusions(&mut self, parts: Vec<Part>, place: &Place) {
        self.out.entries.extend(parts.into_iter().map(|part| Entry {
            section: CriteriaSection::Exclusion,
            scopes: place.scopes.clone(),
            node: part.node,
        }));
    }

    /// A header's node with its words and place.
    fn placed(&mut self, block: &Block, place: &Place, mut node: Node, pure: bool) -> Part {
        self.header_note(block, place, &node, pure);
        node.text = Some(header_text(block).to_owned());
        node.line = Some(Line(block.line));
        let closes_list = block.text.ends_with([';', ',']);
        Part {
            lead: block.lead,
            node,
            excludes: false,
            closes_list,
        }
    }

    fn header_note(&mut self, block: &Block, place: &Place, node: &Node, pure: bool) {
        let (kind, shown) = if pure {
            (Reading::Structure, None)
        } else {
            reading_of(node)
        };
        self.note(block, header_text(block), place, kind, shown);
    }

    fn background(&mut self, ids: &[Id], place: &Place) {
        for id in ids {
            let block = self.block(*id);
            self.note(block, &block.text, place, Reading::Background, None);
            // A title among them may open a section of its own.
            self.children(&block.children, place);
        }
    }

    fn keep_section(&mut self, ids: &[Id], place: &Place) {
        let mut lines = Vec::new();
        for id in ids {
            self.gather(*id, &mut lines);
        }
        let (Some(first), Some(last)) = (
            lines.iter().map(|l: &(u32, String)| l.0).min(),
            lines.iter().map(|l| l.0).max(),
        ) else {
            return;
        };
        let text = lines
            .into_iter()
            .map(|l| l.1)
            .collect::<Vec<_>>()
            .join("\n");
        self.out.sections.push(Section {
            kind: place.section,
            path: place.path.clone(),
            first: Line(first),
            last: Line(last),
            text,
        });
    }

    fn gather(&self, id: Id, into: &mut Vec<(u32, String)>) {
        let block = self.block(id);
        into.push((block.line, block.text.clone()));
        for child in &block.children {
            self.gather(*child, into);
        }
    }

    fn note(
        &mut self,
        block: &Block,
        text: &str,
        place: &Place,
        reading: Reading,
        shown: Option<Shown>,
    ) {
        let (kind, canonical, qualifiers) = match shown {
            Some(shown) => (shown.kind, Some(shown.canonical), shown.qualifiers),
            None => (None, None, Vec::new()),
        };
        self.out.readings.push(LineReading {
            text: closed(text).to_owned(),
            line: block.line,
            section: criteria_section(place.section),
            reading,
            kind,
            canonical,
            qualifiers,
        });
    }

    fn unread(
        &mut self,
        block: &Block,
        sentence: &str,
        read: &str,
        at: Option<std::ops::Range<usize>>,
    ) {
        let words = at.and_then(|r| read.get(r)).unwrap_or_default().to_owned();
        let found = sentence.find(words.as_str()).filter(|_| !words.is_empty());
        let column = found.map_or(1, |offset| sentence[..offset].chars().count() + 1);
        let message = if words.is_empty() {
            "this line is not read; a request that hangs on it pends".to_owned()
        } else {
            format!("not read: nothing accounts for `{words}`")
        };
        self.out.diagnostics.push(Diagnostic {
            severity: Severity::Warning,
            rule: "unreadable",
            message,
            line: block.line,
            column: u32::try_from(column).unwrap_or(1),
            length: u32::try_from(words.chars().count()).unwrap_or(0),
            help: Some(
                "reword the line, or leave it: the request then goes to a person".to_owned(),
            ),
        });
    }
}

/// "For all indications, the patient must not have:", below the last of them.
fn says_of_all_indications(block: &Block) -> bool {
    let said = block.text.to_ascii_lowercase();
    let leads = [
        "for all indications",
        "for all diagnoses",
        "for every indication",
        "all indications:",
        "regardless of indication",
        "regardless of the indication",
        "for any indication",
    ];
    !matches!(block.kind, Kind::Heading(_)) && leads.iter().any(|lead| said.starts_with(lead))
}

/// "IV. OTHER", "OTHER CRITERIA (ALL REQUESTS)", behind the criteria of both kinds of requests.
fn is_titled_other(block: &Block) -> bool {
    let title = block.text.trim_end_matches(':').to_lowercase();
    let bare = title.split(" (").next().unwrap_or_default();
    !block.children.is_empty()
        && matches!(
            bare,
            "other"
                | "other criteria"
                | "other requirements"
                | "other criteria for all requests"
                | "criteria for all requests"
        )
}

/// "ii. prescriber specialties", "age restrictions": a title, in lower case, of nothing but who must prescribe or how old
/// the patient must be.
fn names_who(title: &str) -> bool {
    let words: Vec<&str> = title
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() > 2 && *word != "iii")
        .collect();
    let what = [
        "prescriber",
        "age",
        "specialty",
        "specialties",
        "requirement",
        "requirements",
        "restriction",
        "restrictions",
        "limit",
        "limits",
    ];
    let first = words
        .first()
        .is_some_and(|word| ["prescriber", "age"].contains(word));
    first && words.len() > 1 && words.iter().all(|word| what.contains(word))
}

/// "EXCLUSIONS: pregnancy": what stands behind a title of exclusions on its own line.
fn inline_exclusion(block: &Block) -> Option<&str> {
    let (label, said) = block.text.split_once(": ")?;
    let said = said.trim();
    let titles = title::is_title(label) || title::is_shouted(label);
    let none = ["none", "n/a", "not applicable"]
        .iter()
        .any(|no| said.trim_end_matches('.').eq_ignore_ascii_case(no));
    (titles
        && title::classify(&label.replace("(s)", "s")) == Some(SectionKind::Exclusion)
        && !none
        && !said.ends_with(':')
        && !group::header(said).counts)
        .then_some(said)
}

/// Whether a block says what must not be: a question that is not to be answered with yes, or anything in
/// a section of exclusions.
fn excludes(block: &Block, place: &Place) -> bool {
    match block.route {
        Some(Route {
            yes: Some(Step::Stop),
            ..
        }) => true,
        Some(Route {
            no: Some(Step::Stop),
            ..
        }) => false,
        _ => place.denied || place.section == SectionKind::Exclusion,
    }
}

/// The sentences of one item are asked together, whatever its group counts.
fn one_item(out: &mut Vec<Part>, first: usize, block: &Block) {
    let several = out.len() > first + 1 && out[first..].iter().all(|p| !p.excludes);
    if !several {
        return;
    }
    let mut parts = out.drain(first..);
    let lead = parts.next().map(|p| (p.lead, p.closes_list, p.node));
    let Some((lead, closes_list, node)) = lead else {
        return;
    };
    let nodes: Vec<Node> = std::iter::once(node)
        .chain(parts.by_ref().map(|p| p.node))
        .collect();
    drop(parts);
    let mut node = Node::new(Rule::All(nodes));
    node.text = Some(closed(&block.text).to_owned());
    node.line = Some(Line(block.line));
    out.push(Part {
        lead,
        node,
        excludes: false,
        closes_list,
    });
}

/// Whether a node asks for nothing but diagnoses.
fn only_diagnoses(node: &Node) -> bool {
    Node::is_diagnosis(node)
        || matches!(node.rule, Rule::Any(_)) && node.children().into_iter().all(only_diagnoses)
}

/// Ingredients that a node asks a trial of by name.
fn trial_ingredients(node: &Node, context: &Context<'_>) -> Vec<IngredientId> {
    let mut out = Vec::new();
    if let Rule::Criterion(Criterion::Trial(trial)) = &node.rule {
        let named = trial.items.iter().flat_map(|i| &i.any_of);
        for drug in named.filter(|d| matches!(d.what, What::Ingredient | What::Brand)) {
            out.extend(
                context
                    .vocabulary
                    .resolve_drug(&drug.name)
                    .map(|d| d.ingredients)
                    .unwrap_or_default(),
            );
        }
    }
    for child in node.children() {
        out.extend(trial_ingredients(child, context));
    }
    out
}

/// Whether a title goes on to state criteria of its own.
fn goes_on_to_criteria(text: &str) -> bool {
    const SUBJECTS: [&str; 4] = ["individual", "patient", "member", "the patient"];
    let lower = text.to_lowercase();
    lower.match_indices(". ").any(|(at, stop)| {
        let rest = &lower[at + stop.len()..];
        rest.starts_with("approve")
            || SUBJECTS.iter().any(|subject| {
                rest.strip_prefix(subject)
                    .is_some_and(|r| r.starts_with(" meets "))
            })
    })
}

/// Whether a criterion asks for more than who somebody is: a disease, an age or a sex.
fn asks_beyond_whom(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(fact) => !matches!(
            fact,
            Criterion::Diagnosis(_) | Criterion::Age(_) | Criterion::SexIs(_)
        ),
        _ => node.children().into_iter().any(asks_beyond_whom),
    }
}

/// "Anemia, shown by one of the following": a disease that is nothing but a value out of its range.
fn is_a_value(stated: &Node) -> bool {
    const VALUES: [&str; 5] = [
        "anemia",
        "neutropenia",
        "thrombocytopenia",
        "hyperkalemia",
        "hypercalcemia",
    ];
    let value = |name: &str| VALUES.contains(&name);
    matches!(&stated.rule, Rule::Criterion(Criterion::Diagnosis(d)) if d.conditions.iter().all(|c| value(&c.name)))
}

/// A group over items that stand between ORs, which say how the header's other half counts: "both" is both.
fn as_counted(header: &str, mut part: Part) -> Option<Part> {
    part.node.rule = match (group::header(header).op, part.node.rule) {
        (Some(Op::All), Rule::Any(parts)) => Rule::All(parts),
        (Some(Op::AtLeast(_)), Rule::Any(_)) => return None,
        (_, rule) => rule,
    };
    Some(part)
}

/// A header's words; its colon stays.
fn header_text(block: &Block) -> &str {
    block.text.trim_end_matches([' ', '.', ';', ','])
}

/// How a line's reading is shown.
struct Shown {
    kind: Option<&'static str>,
    canonical: String,
    qualifiers: Vec<String>,
}

fn gather_qualifiers(node: &Node, into: &mut Vec<String>) {
    into.extend(node.qualifiers.iter().cloned());
    for child in node.children() {
        gather_qualifiers(child, into);
    }
}

fn reading_of(node: &Node) -> (Reading, Option<Shown>) {
    fn any(node: &Node, test: &dyn Fn(&Rule) -> bool) -> bool {
        test(&node.rule) || node.children().into_iter().any(|c| any(c, test))
    }
    if any(node, &|r| matches!(r, Rule::Unreadable { .. }))
        && !any(node, &|r| matches!(r, Rule::Criterion(_)))
    {
        return (Reading::Unreadable, None);
    }
    if any(node, &|r| matches!(r, Rule::Criterion(_))) {
        let mut qualifiers = Vec::new();
        gather_qualifiers(node, &mut qualifiers);
        let shown = Shown {
            kind: print::kind(node),
            canonical: print::canonical(node),
            qualifiers,
        };
        return (Reading::Computable, Some(shown));
    }
    (Reading::Attestation, None)
}

fn criteria_section(kind: SectionKind) -> Option<CriteriaSection> {
    match kind {
        SectionKind::Initial => Some(CriteriaSection::Initial),
        SectionKind::Renewal => Some(CriteriaSection::Renewal),
        SectionKind::Exclusion => Some(CriteriaSection::Exclusion),
        _ => None,
    }
}
