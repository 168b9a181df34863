//! Tables of sentences of which it is known what they mean: a row is the requested drugs, `X` under an
//! exclusion, the sentence, and its canonical sentence.

use pa_policy::compile::CriteriaSection;

/// A row of a table.
pub(crate) struct Row<'t> {
    pub(crate) drugs: &'t str,
    pub(crate) excluded: bool,
    pub(crate) sentence: &'t str,
    pub(crate) canonical: &'t str,
}

/// The row that a line is; `None`: a remark, or no row.
pub(crate) fn row(line: &str) -> Option<Row<'_>> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [drugs, excluded, sentence, canonical] = columns[..] else {
        return None;
    };
    (!line.starts_with('#')).then_some(Row {
        drugs,
        excluded: excluded == "X",
        sentence,
        canonical,
    })
}

/// A document with these sentences as the items of one section, and which section that is.
pub(crate) fn document<'t>(
    drugs: &str,
    excluded: bool,
    sentences: impl Iterator<Item = &'t str>,
) -> (String, CriteriaSection) {
    let items: String = sentences.map(|s| format!("- {s}\n")).collect();
    let (opening, section) = match excluded {
        true => (
            "## Initial criteria\n\n- 18 years of age or older\n\n## Exclusions",
            CriteriaSection::Exclusion,
        ),
        false => ("## Initial criteria", CriteriaSection::Initial),
    };
    let text = format!("---\ndrugs: [{drugs}]\n---\n\n{opening}\n\n{items}");
    (text, section)
}
