//! The index as its users see it: written, opened, searched.

#![allow(clippy::unwrap_used)]

mod library;
mod searching;
mod storing;
