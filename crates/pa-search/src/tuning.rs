//! The weights of the ingredients of a search. Each is there because leaving it out made the
//! judged questions of `eval/` come out worse; the evaluation prints by how much.

/// Weights; [`Tuning::default`] is what the tools use.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuning {
    /// Of a word in the section's text, its headings included.
    pub body: f32,
    /// Of a concept in the section's text.
    pub concepts: f32,
    /// Of a concept in the section's headings.
    pub heading_concepts: f32,
    /// Of the drug asked for in the section's own headings.
    pub drug_heading: f32,
    /// By how much a section of the kind asked for gains.
    pub intent: f32,
    /// By how much sections of criteria gain, whatever is asked.
    pub criteria: f32,
    /// Of words that only say what is asked for, which the kind of section counts already.
    pub intent_words: f32,
    /// Of phrases in which sections of other kinds state what is asked for.
    pub stated: f32,
    /// How little sections gain that seldom answer: 1 is no prior against them.
    pub boilerplate: f32,
    /// What a section has for being of the right policy, before any word of it counts.
    pub base: f32,
    /// Whether payers and plans are recognised.
    pub payers: bool,
    /// Whether drugs are recognised.
    pub drugs: bool,
    /// Whether spelling is corrected.
    pub spelling: bool,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            body: 1.0,
            concepts: 0.7,
            heading_concepts: 0.8,
            drug_heading: 1.0,
            intent: 1.0,
            criteria: 0.6,
            intent_words: 0.4,
            stated: 0.8,
            boilerplate: 0.6,
            base: 2.0,
            payers: true,
            drugs: true,
            spelling: true,
        }
    }
}
