//! The SQLite file of patients, plans and forms: its only writer and reader.
