//! The names by which a question picks policies: payers, plans and the drugs that policies are on.

use std::collections::BTreeSet;

use pa_model::vocabulary::words::{self, TermIndex};
use pa_model::vocabulary::{BrandId, ClassId, IngredientId, Term, Vocabulary};
use pa_policy::criteria::Header;

use crate::concepts::classes;
use crate::tables;

/// Words of payers' names that many payers share.
const SHARED: &str = "health healthcare plan plans insurance insurer company co inc corporation corp \
    group of the care benefit benefits advantage choice network mutual assurance service services \
    solution solutions pharmacy medical cooperative coop hmo ppo epo ehb formulary commercial \
    medicaid medicare partner partners alliance system systems community employee employees \
    program programs clinical management administrators and for state";

/// What a payer's name in a question stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PayerName {
    /// A payer of this index, by its number.
    Here(u16),
    /// A known payer that has no policy here, by its row in the table.
    Elsewhere(usize),
}

/// The names of payers and what they stand for.
pub(crate) fn payer_names(payers: &[String]) -> TermIndex<PayerName> {
    let mut index = TermIndex::default();
    let mut rows_here = BTreeSet::new();
    let keys: Vec<RowKeys> = tables::payers().iter().map(RowKeys::of).collect();
    for (number, payer) in (0..).zip(payers) {
        let name = PayerName::Here(number);
        index.insert(payer, name);
        for alias in own_aliases(payer, payers) {
            index.insert(&alias, name);
        }
        let key = words::key(payer);
        for (at, row) in tables::payers().iter().enumerate() {
            if keys[at].fit(&key) {
                rows_here.insert(at);
                for alias in row.phrases.iter().chain([&row.name]) {
                    index.insert(alias, name);
                }
            }
        }
    }
    for (at, row) in tables::payers().iter().enumerate() {
        if rows_here.contains(&at) {
            continue;
        }
        for alias in row.phrases.iter().chain([&row.name]) {
            if index.exact(alias).is_none() {
                index.insert(alias, PayerName::Elsewhere(at));
            }
        }
    }
    index
}

/// A row's names in comparable form.
struct RowKeys {
    name: String,
    aliases: Vec<String>,
}

impl RowKeys {
    fn of(row: &tables::Row) -> Self {
        Self {
            name: words::key(&row.name),
            aliases: row.phrases.iter().map(|alias| words::key(alias)).collect(),
        }
    }

    /// Whether a payer's name, in comparable form, is, or begins with, that of the row.
    fn fit(&self, payer: &str) -> bool {
        let begins = payer
            .strip_prefix(&self.name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        begins || self.aliases.iter().any(|alias| alias == payer)
    }
}

/// Shorter forms of a payer's name: without what stands in parentheses, up to the first word that
/// many payers share, the first word where no other payer begins with it, the initials.
fn own_aliases(payer: &str, payers: &[String]) -> Vec<String> {
    let bare = payer.split('(').next().unwrap_or(payer).trim();
    let parts: Vec<&str> = bare.split_whitespace().collect();
    let shared = |word: &str| {
        SHARED
            .split_whitespace()
            .any(|s| s.eq_ignore_ascii_case(word))
    };
    let own: Vec<&str> = parts
        .iter()
        .copied()
        .take_while(|word| !shared(word))
        .collect();
    let mut aliases = vec![bare.to_owned()];
    if let Some(first) = own.first() {
        aliases.push(own.join(" "));
        let begins = |other: &&String| {
            other
                .split_whitespace()
                .next()
                .is_some_and(|word| word.eq_ignore_ascii_case(first))
        };
        if first.chars().count() >= 4 && payers.iter().filter(begins).count() == 1 {
            aliases.push((*first).to_owned());
        }
    }
    let initials: String = parts
        .iter()
        .filter_map(|word| word.chars().next())
        .collect();
    if initials.len() >= 3 && initials.chars().all(char::is_uppercase) {
        aliases.push(initials);
    }
    aliases
}

/// What a policy says it is on, as keys that questions are matched with:
/// `b:` a brand it names, `g:` an ingredient it names without a brand, `i:` the ingredient of either,
/// `m:` an ingredient of a combination product, `c:` a class it names, `k:` a class of an ingredient,
/// `n:` a name the vocabulary does not know.
pub(crate) fn drug_keys(header: &Header, vocabulary: &Vocabulary) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in &header.drugs {
        let known = add_drugs(name, vocabulary, &mut keys);
        if !known {
            keys.insert(format!("n:{}", words::key(name)));
        }
    }
    if let Some(title) = &header.title {
        add_drugs(title, vocabulary, &mut keys);
    }
    keys
}

/// Adds the keys of the drugs and classes named in a text; whether there were any.
fn add_drugs(text: &str, vocabulary: &Vocabulary, keys: &mut BTreeSet<String>) -> bool {
    let terms = drug_terms(text, vocabulary);
    let branded: Vec<IngredientId> = terms
        .iter()
        .filter_map(|term| match term {
            Term::Brand(id) => Some(vocabulary.brand(*id).ingredients.iter().copied()),
            _ => None,
        })
        .flatten()
        .collect();
    for term in &terms {
        match *term {
            Term::Brand(id) => {
                keys.insert(brand_key(vocabulary, id));
                let members = vocabulary.brand(id).ingredients;
                let prefix = if members.len() == 1 { "i" } else { "m" };
                for ingredient in members {
                    add_ingredient(prefix, vocabulary, *ingredient, keys);
                }
            }
            Term::Ingredient(id) => {
                // "Wegovy (semaglutide)" is on Wegovy, not on every semaglutide.
                if !branded.contains(&id) {
                    keys.insert(ingredient_key("g", vocabulary, id));
                }
                add_ingredient("i", vocabulary, id, keys);
            }
            Term::Class(id) => {
                keys.insert(class_key("c", vocabulary, id));
            }
            _ => {}
        }
    }
    !terms.is_empty()
}

fn add_ingredient(
    prefix: &str,
    vocabulary: &Vocabulary,
    id: IngredientId,
    keys: &mut BTreeSet<String>,
) {
    keys.insert(ingredient_key(prefix, vocabulary, id));
    for class in classes(vocabulary, id) {
        keys.insert(class_key("k", vocabulary, class));
    }
}

/// The drugs and classes named in a text.
fn drug_terms(text: &str, vocabulary: &Vocabulary) -> Vec<Term> {
    let found = words::words(text);
    let norms: Vec<&str> = found.iter().map(|w| w.norm.as_str()).collect();
    let mut terms = Vec::new();
    crate::concepts::each(&found, &norms, vocabulary.terms(), |meanings, _| {
        terms.extend(meanings.iter().copied().filter(is_drug));
    });
    terms
}

/// Whether a term names a drug or a class of drugs.
pub(crate) fn is_drug(term: &Term) -> bool {
    matches!(term, Term::Brand(_) | Term::Ingredient(_) | Term::Class(_))
}

fn brand_key(vocabulary: &Vocabulary, id: BrandId) -> String {
    format!("b:{}", words::key(vocabulary.brand(id).name))
}

fn ingredient_key(prefix: &str, vocabulary: &Vocabulary, id: IngredientId) -> String {
    format!("{prefix}:{}", words::key(vocabulary.ingredient(id).name))
}

fn class_key(prefix: &str, vocabulary: &Vocabulary, id: ClassId) -> String {
    format!("{prefix}:{}", words::key(vocabulary.class(id).name))
}

/// How well a policy with a key fits a question about a drug: 1 is on that very drug.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fit {
    pub(crate) key: String,
    pub(crate) weight: f32,
}

/// A policy is on the drug asked for where it fits at least so well.
pub(crate) const ON_THE_DRUG: f32 = 0.85;

/// The keys that fit a drug or class named in a question, best first.
pub(crate) fn fits(term: Term, vocabulary: &Vocabulary) -> Vec<Fit> {
    let mut fits = Vec::new();
    let mut add = |key: String, weight: f32| fits.push(Fit { key, weight });
    match term {
        Term::Brand(id) => {
            add(brand_key(vocabulary, id), 1.0);
            for ingredient in vocabulary.brand(id).ingredients {
                add(ingredient_key("g", vocabulary, *ingredient), 0.95);
                add(ingredient_key("i", vocabulary, *ingredient), 0.4);
                add(ingredient_key("m", vocabulary, *ingredient), 0.3);
                for class in classes(vocabulary, *ingredient) {
                    add(class_key("c", vocabulary, class), 0.5);
                }
            }
        }
        Term::Ingredient(id) => {
            add(ingredient_key("g", vocabulary, id), 1.0);
            add(ingredient_key("i", vocabulary, id), 0.95);
            add(ingredient_key("m", vocabulary, id), 0.4);
            for class in classes(vocabulary, id) {
                add(class_key("c", vocabulary, class), 0.5);
            }
        }
        Term::Class(id) => {
            add(class_key("c", vocabulary, id), 1.0);
            add(class_key("k", vocabulary, id), 0.9);
        }
        _ => {}
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payers_go_by_shorter_names() {
        let payers: Vec<String> = [
            "Summit Western Health",
            "Evergreen United Plan",
            "Summit Care",
            "Aetna Better Health",
            "UnitedHealthcare",
        ]
        .map(str::to_owned)
        .to_vec();
        let index = payer_names(&payers);
        for (name, number) in [
            ("summit western", 0),
            ("evergreen", 1),
            ("EUP", 1),
            ("aetna", 3),
            ("uhc", 4),
            ("United Healthcare", 4),
        ] {
            assert_eq!(
                index.exact(name),
                Some(&[PayerName::Here(number)][..]),
                "{name}"
            );
        }
        assert_eq!(
            index.exact("Summit"),
            Some(&[PayerName::Here(2)][..]),
            "its whole own part"
        );
        assert!(matches!(
            index.exact("cigna"),
            Some([PayerName::Elsewhere(_)])
        ));
    }

    #[test]
    fn a_policy_on_another_brand_fits_less() {
        let vocabulary = Vocabulary::builtin();
        let header = |drugs: &[&str]| Header {
            drugs: drugs.iter().map(|d| (*d).to_owned()).collect(),
            ..Header::default()
        };
        let best = |question: &str, drugs: &[&str]| {
            let keys = drug_keys(&header(drugs), vocabulary);
            let terms = vocabulary.meanings(question);
            let all = terms.iter().flat_map(|t| fits(*t, vocabulary));
            all.filter(|f| keys.contains(&f.key))
                .map(|f| f.weight)
                .fold(0.0, f32::max)
        };
        assert_eq!(best("Ozempic", &["Ozempic", "Trulicity"]), 1.0);
        assert!(best("Ozempic", &["semaglutide"]) >= ON_THE_DRUG);
        assert!(best("semaglutide", &["Ozempic (semaglutide)"]) >= ON_THE_DRUG);
        assert!(best("Mounjaro", &["Ozempic"]) < ON_THE_DRUG);
        assert_eq!(
            drug_keys(&header(&["Zyxoril"]), vocabulary)
                .into_iter()
                .next()
                .as_deref(),
            Some("n:zyxoril")
        );
    }
}
