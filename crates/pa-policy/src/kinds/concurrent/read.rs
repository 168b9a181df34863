//! The phrases that mean this kind.
