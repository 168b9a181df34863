//! Whom a title's words beside an indication are of ("Osteoporosis in men", "Crohn's disease (pediatric, 6 years
//! and older)"), and how it is treated ("Major depressive disorder (adjunctive treatment)").

use super::section::{age_group, is_treatment};
use crate::criteria::Rule;
use crate::kinds::Criterion;
use crate::kinds::age::{self, Age};
use crate::kinds::sex::{self, SexIs};
use crate::phrase::Context;

/// What the words beside an indication say.
#[derive(Debug, Default)]
pub(super) struct Whom {
    pub(super) age: Option<Age>,
    pub(super) sex: Option<SexIs>,
}

/// A title's indication, and what its other words say of the patients; `None`: it is no such title, or the
/// words are not read.
pub(super) fn apart<'t>(context: &Context<'_>, title: &'t str) -> Option<(&'t str, Whom)> {
    if let Some((named, inside)) = title
        .strip_suffix([')', ']'])
        .and_then(|t| t.rsplit_once(['(', '[']))
    {
        let whom = is_manner(inside)
            .then(Whom::default)
            .or_else(|| read(context, inside))?;
        return Some((named.trim_end(), whom));
    }
    if let Some((named, how)) = [" – ", " — ", " - "]
        .iter()
        .find_map(|dash| title.rsplit_once(dash))
        && is_manner(how)
    {
        return Some((named.trim_end(), Whom::default()));
    }
    // "Men with osteoporosis"
    if let Some((who, named)) = title.split_once(" with ")
        && let Some(sex) = sex_of(context, who)
    {
        let whom = Whom {
            sex: Some(sex),
            ..Whom::default()
        };
        return Some((named, whom));
    }
    let (named, who) = title.rsplit_once(" in ")?;
    let persons = ["patients ", "members ", "individuals ", "beneficiaries "];
    let bare = persons.iter().find_map(|word| who.strip_prefix(word));
    Some((named, read(context, bare.unwrap_or(who))?))
}

/// "Men with osteoporosis at high risk for fracture": without the words of the label, which the criteria below give
/// their measure.
pub(super) fn without_risk(title: &str) -> &str {
    let bare = title.trim_end_matches(':');
    let last = bare.rsplit(' ').next().unwrap_or_default();
    if !last.eq_ignore_ascii_case("fracture") {
        return title;
    }
    let lower = bare.to_ascii_lowercase();
    let risks = [
        " at high risk for fracture",
        " at high risk of fracture",
        " at very high risk for fracture",
        " at very high risk of fracture",
        " at increased risk for fracture",
        " at increased risk of fracture",
    ];
    let found = risks.iter().find(|words| lower.ends_with(**words));
    found.map_or(title, |words| &bare[..bare.len() - words.len()])
}

/// "Stroke prevention in atrial fibrillation": the disease of those in whom another is to be prevented.
pub(super) fn protected(title: &str) -> Option<&str> {
    let (what, of) = title.rsplit_once(" in ")?;
    let lower = what.to_lowercase();
    let prevents = ["prevention", "prophylaxis", "reduction", "reduce the risk"];
    prevents
        .iter()
        .any(|word| lower.contains(word))
        .then_some(of)
}

/// "Prevention of deep vein thrombosis after hip replacement": what does not exist yet, behind an operation.
pub(super) fn prevents_after(title: &str) -> bool {
    let lower = title.to_lowercase();
    let what = [" after ", " following "]
        .iter()
        .find_map(|word| lower.split_once(word))
        .map_or("", |(what, _)| what);
    let prevents = what.contains("prophylaxis") || what.contains("prevention");
    // "… prevention of osteoporosis, when all of the following are met" counts.
    let counts = what.ends_with(" the") || what.contains(',');
    prevents && !counts && what.split_whitespace().count() <= 7
}

/// "adjunctive treatment", "add-on therapy", "prevention": how the disease is treated.
fn is_manner(words: &str) -> bool {
    let lower = words.to_lowercase();
    let adds = matches!(
        lower.as_str(),
        "adjunctive" | "adjunct" | "add-on" | "preventive"
    );
    let bare = lower.strip_prefix("add-on ").unwrap_or(&lower);
    // An attack is treated in another way than it is prevented: not only how, but what for.
    adds || is_treatment(bare) && !bare.contains("acute")
}

/// "men", "pediatric, 6 years and older", "≥ 6 months of age".
fn read(context: &Context<'_>, words: &str) -> Option<Whom> {
    if let Some(sex) = sex_of(context, words) {
        return Some(Whom {
            sex: Some(sex),
            ..Whom::default()
        });
    }
    let (group, rest) = match words.split_once(", ") {
        Some((group, rest)) => (age_group(group), rest),
        None => (age_group(words), words),
    };
    if group.is_none() && rest.len() < words.len() {
        return None;
    }
    let stated =
        age::read::read(context, &context.lex(rest)).and_then(|read| match read.node.rule {
            Rule::Criterion(Criterion::Age(age)) => Some(age),
            _ => None,
        });
    let age = match (group, stated) {
        (Some(group), Some(stated)) => Age {
            min: stated.min.or(group.min),
            max: stated.max.or(group.max),
        },
        (Some(group), None) if rest.len() == words.len() => group,
        (None, Some(stated)) => stated,
        _ => return None,
    };
    Some(Whom {
        age: Some(age),
        ..Whom::default()
    })
}

fn sex_of(context: &Context<'_>, words: &str) -> Option<SexIs> {
    let lower = words.to_lowercase();
    // "postmenopausal women": what no record shows of them is the prescriber's to say.
    let bare = lower.strip_prefix("postmenopausal ").unwrap_or(&lower);
    let singular = match bare {
        "men" | "males" | "male" => "male",
        "women" | "woman" | "females" | "female" => "female",
        _ => return None,
    };
    let read = sex::read::read(context, &context.lex(&format!("Patient is {singular}")))?;
    match read.node.rule {
        Rule::Criterion(Criterion::SexIs(sex)) => Some(sex),
        _ => None,
    }
}
