//! The real program on a small database and index.
#![allow(clippy::unwrap_used, missing_docs)]

mod answers;
mod bulk;
mod clinic;
mod endpoint;
mod form;
mod letter;
mod mistakes;
mod patterns;
mod record;
mod schema;
mod search;
mod shell;
mod similar;
