//! The SQLite file of patients, plans and forms: its only writer and reader.
//!
//! A database file is never changed where it stands. [`Loader`] writes beside it, to
//! `NAME.loading`, from nothing or from a copy of what there is, and renames the result over it
//! when it is complete and synced. So a load is seen whole or not at all, whatever kills it; readers
//! go on with the file they opened; and [`Database`] can open it as immutable, without locks.
//! `NAME.lock` keeps two loads apart.
//!
//! Records are kept as the text they came in, beside the columns they are found by: unknown
//! fields stay, and JSON pointers into a record resolve. What patients are compared by is packed
//! beside them ([`Database::similar`]). The file says its format version.

mod error;
mod load;
mod lock;
mod plans;
mod read;
mod schema;
mod similar;
mod stage;

pub use error::DbError;
pub use load::{Loaded, Loader, Tally};
pub use plans::{PlanMatch, PlanName};
pub use read::{Counts, Database, StoredPatient};
pub use schema::VERSION;
pub use similar::{Category, Features, Likeness, Neighbour};
pub use stage::{Staged, Staging};
