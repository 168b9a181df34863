//! Imports patients, plans, forms and FHIR records into the database.

fn main() {}
