//! Names and towns.

use fake::locales::{Data, EN};

use super::file::PeopleFile;
use crate::text::Word;

/// Names, streets, towns.
#[derive(Debug)]
pub struct People {
    /// Given names of women.
    pub women: Vec<Name>,
    /// Given names of men.
    pub men: Vec<Name>,
    /// Family names.
    pub family: Vec<Name>,
    /// Streets.
    pub streets: Vec<Word>,
    /// City, state, first digits of its ZIP codes, area code.
    pub towns: Vec<[Word; 4]>,
}

/// A given or family name.
#[derive(Debug)]
pub struct Name {
    /// As it is written.
    pub word: Word,
    /// As it stands in an e-mail address.
    pub mail: String,
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        let plain = name
            .chars()
            .filter(|c| c.is_ascii_alphabetic() || *c == '.');
        Self {
            word: Word::from(name),
            mail: plain.map(|c| c.to_ascii_lowercase()).collect(),
        }
    }
}

impl From<PeopleFile> for People {
    fn from(file: PeopleFile) -> Self {
        let names = |names: &[String]| names.iter().map(|name| Name::from(name.as_str())).collect();
        Self {
            women: names(&file.women),
            men: names(&file.men),
            family: EN::NAME_LAST_NAME
                .iter()
                .map(|name| Name::from(*name))
                .collect(),
            streets: file.streets,
            towns: file.towns,
        }
    }
}
