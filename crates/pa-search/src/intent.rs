//! What a question is after, and the kinds of sections that answer it.

use pa_model::vocabulary::words::TermIndex;
use pa_policy::criteria::SectionKind;

use crate::tables;

/// What a question is after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intent {
    /// What must be met.
    Criteria,
    /// Which drugs come first.
    Step,
    /// How much.
    Quantity,
    /// For how long.
    Duration,
    /// How to go on.
    Renewal,
    /// What is not covered.
    Exclusion,
    /// What to send along.
    Documentation,
    /// What to do about a "no".
    Appeal,
    /// What the drug or policy is.
    Background,
}

const ALL: [Intent; 9] = [
    Intent::Criteria,
    Intent::Step,
    Intent::Quantity,
    Intent::Duration,
    Intent::Renewal,
    Intent::Exclusion,
    Intent::Documentation,
    Intent::Appeal,
    Intent::Background,
];

impl Intent {
    /// The word of the table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Criteria => "criteria",
            Self::Step => "step",
            Self::Quantity => "quantity",
            Self::Duration => "duration",
            Self::Renewal => "renewal",
            Self::Exclusion => "exclusion",
            Self::Documentation => "documentation",
            Self::Appeal => "appeal",
            Self::Background => "background",
        }
    }

    /// Reads the word of the table.
    pub fn parse(word: &str) -> Option<Self> {
        ALL.into_iter().find(|intent| intent.word() == word)
    }

    /// What a person calls it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Step => "step therapy",
            Self::Quantity => "quantity limits",
            Self::Exclusion => "exclusions",
            other => other.word(),
        }
    }

    /// The kind of section that answers it.
    pub fn section(self) -> SectionKind {
        match self {
            Self::Criteria | Self::Step => SectionKind::Initial,
            Self::Quantity => SectionKind::Quantity,
            Self::Duration => SectionKind::Duration,
            Self::Renewal => SectionKind::Renewal,
            Self::Exclusion => SectionKind::Exclusion,
            Self::Documentation => SectionKind::Documentation,
            Self::Appeal => SectionKind::Appeal,
            Self::Background => SectionKind::Background,
        }
    }

    /// How little the phrases of an intent are used in other senses: "appeal" says more of what is
    /// sought than "require".
    pub(crate) fn weight(self) -> f32 {
        match self {
            Self::Criteria => 0.55,
            Self::Step => 0.6,
            Self::Background => 0.7,
            Self::Exclusion => 0.85,
            Self::Quantity | Self::Duration | Self::Documentation | Self::Renewal => 1.0,
            Self::Appeal => 1.2,
        }
    }

    /// The concept under which sections state it.
    pub(crate) fn concept(self) -> String {
        format!("intent:{}", self.word())
    }
}

/// Phrases of questions and what they are after.
pub(crate) fn asked() -> TermIndex<Intent> {
    phrases(|row| &row.phrases)
}

/// Phrases in which policies state what an intent asks.
pub(crate) fn stated() -> TermIndex<Intent> {
    phrases(|row| &row.stated)
}

fn phrases(of: impl Fn(&'static tables::Row) -> &'static [String]) -> TermIndex<Intent> {
    let mut index = TermIndex::default();
    for row in tables::intents() {
        let Some(intent) = Intent::parse(&row.name) else {
            continue;
        };
        for phrase in of(row) {
            index.insert(phrase, intent);
        }
    }
    index
}
