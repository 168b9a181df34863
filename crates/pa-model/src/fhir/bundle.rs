//! Taking a Bundle apart.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::stream::{self, RecordError};

/// An entry of a Bundle that holds a resource.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Its place in `entry`.
    pub index: usize,
    /// `fullUrl`, which other entries may refer to.
    pub full_url: Option<&'a str>,
    /// The resource's text.
    pub text: &'a str,
}

#[derive(Deserialize)]
struct BundleElements<'a> {
    #[serde(borrow, default, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    entry: Vec<EntryElements<'a>>,
}

#[derive(Deserialize)]
struct EntryElements<'a> {
    // A URL needs no escapes; where it has some, the entry goes by its resource's id alone.
    #[serde(borrow, default, rename = "fullUrl")]
    full_url: Option<&'a RawValue>,
    #[serde(borrow, default)]
    resource: Option<&'a RawValue>,
}

/// The entries of a Bundle's text that hold a resource, and the Bundle's type.
pub fn bundle_entries(text: &str) -> Result<(String, Vec<Entry<'_>>), RecordError> {
    let bundle: BundleElements<'_> = stream::parse(text, 1, 1)?;
    let kind = bundle.kind.unwrap_or_default().into_owned();
    let entries = bundle
        .entry
        .into_iter()
        .enumerate()
        .filter_map(|(index, entry)| {
            let url = entry.full_url.map(|raw| raw.get().trim_matches('"'));
            let full_url = url.filter(|url| !url.contains('\\'));
            entry.resource.map(|raw| Entry {
                index,
                full_url,
                text: raw.get(),
            })
        });
    Ok((kind, entries.collect()))
}

/// Whether a Bundle of this type holds all there is of its patients. A `searchset` or `history` is
/// a page of an answer, whose other pages may hold more of the same patient.
pub fn fits_together(bundle_type: &str) -> bool {
    !matches!(bundle_type, "searchset" | "history")
}
