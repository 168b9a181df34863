//! The policy index: compiled criteria and full-text sections.
