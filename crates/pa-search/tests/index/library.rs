//! A small library of policies, built by hand.

use std::path::Path;

use pa_model::vocabulary::Vocabulary;
use pa_policy::criteria::{CompiledPolicy, FORMAT, Header, Line, Node, Rule, Section, SectionKind};
use pa_search::{IndexBuilder, PolicyIndex, Summary};

/// A policy whose text is made of sections: kind, headings, text. Lines are counted on.
pub(crate) fn policy(
    file: &str,
    payer: &str,
    drugs: &[&str],
    effective: &str,
    sections: &[(SectionKind, &str, &str)],
) -> CompiledPolicy {
    let id = file.rsplit('/').next().unwrap();
    let mut line = 1;
    let section = |(kind, heading, text): &(SectionKind, &str, &str)| {
        let first = line;
        line += text.lines().count() as u32 + 1;
        Section {
            kind: *kind,
            path: vec![(*heading).to_owned()],
            first: Line(first),
            last: Line(line - 1),
            text: format!("## {heading}\n{text}"),
        }
    };
    CompiledPolicy {
        format: FORMAT,
        file: file.to_owned(),
        header: Header {
            policy_id: id.split(['@', '.']).next().unwrap().to_owned(),
            title: Some(format!("{} for {payer}", drugs.join(", "))),
            payer: Some(payer.to_owned()),
            plans: vec![],
            drugs: drugs.iter().map(|d| (*d).to_owned()).collect(),
            effective: Some(effective.parse().unwrap()),
            expires: None,
        },
        initial: Some(Node::new(Rule::Attestation)),
        renewal: None,
        exclusions: vec![],
        terms: Default::default(),
        sections: sections.iter().map(section).collect(),
    }
}

/// Three payers with like policies, one of them in two versions.
pub(crate) fn library() -> Vec<CompiledPolicy> {
    use SectionKind::{Appeal, Background, Duration, Exclusion, Initial, Quantity, Renewal};
    let like = |payer: &str, file: &str, drug: &str, effective: &str, a1c: &str| {
        let criteria = format!(
            "- Age 18 years or older\n- Diagnosis of type 2 diabetes mellitus\n\
             - HbA1c of {a1c}% or higher within the past 90 days\n\
             - Trial of metformin for at least 3 months"
        );
        policy(
            file,
            payer,
            &[drug],
            effective,
            &[
                (
                    Background,
                    "Background",
                    &format!("{drug} is indicated for glycemic control in adults."),
                ),
                (Initial, "Coverage criteria", &criteria),
                (
                    Renewal,
                    "Reauthorization",
                    "- Documented reduction of HbA1c from baseline",
                ),
                (
                    Exclusion,
                    "Exclusions",
                    "- Personal history of medullary thyroid carcinoma",
                ),
                (Quantity, "Quantity limits", "- 4 pens per 28 days"),
                (Duration, "Approval duration", "Initial approval: 12 months"),
                (
                    Appeal,
                    "Appeals",
                    "Send appeals by fax within 180 days of the denial.",
                ),
            ],
        )
    };
    let mut all = vec![
        like(
            "Aetna",
            "aetna/aetna-ozempic@2024.md",
            "Ozempic",
            "2024-01-01",
            "8.0",
        ),
        like(
            "Aetna",
            "aetna/aetna-ozempic@2025.md",
            "Ozempic",
            "2025-01-01",
            "7.0",
        ),
        like(
            "Aetna",
            "aetna/aetna-mounjaro.md",
            "Mounjaro",
            "2024-01-01",
            "7.5",
        ),
        like(
            "Cigna",
            "cigna/cigna-ozempic.md",
            "Ozempic",
            "2024-01-01",
            "7.2",
        ),
        like(
            "Summit Western Health",
            "summit/summit-mounjaro.md",
            "Mounjaro",
            "2024-01-01",
            "6.5",
        ),
    ];
    all[4].header.plans = vec!["summit-silver".into()];
    all
}

pub(crate) fn build(path: &Path, policies: &[CompiledPolicy]) -> Summary {
    let mut builder = IndexBuilder::begin(path, Vocabulary::builtin()).unwrap();
    policies
        .iter()
        .for_each(|policy| builder.add(policy, "").unwrap());
    builder.finish().unwrap()
}

/// An index of [`library`] in a folder of its own.
pub(crate) fn indexed() -> (tempfile::TempDir, PolicyIndex) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pa.index");
    build(&path, &library());
    let index = PolicyIndex::open(&path).unwrap();
    (folder, index)
}
