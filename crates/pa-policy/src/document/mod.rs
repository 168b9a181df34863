//! The document: its head, and its lines as a tree of headings, labels, items and paragraphs.

pub(crate) mod head;
pub(crate) mod line;
pub(crate) mod marker;
pub(crate) mod plain;
pub(crate) mod route;
pub(crate) mod table;
pub(crate) mod title;
pub(crate) mod tree;
