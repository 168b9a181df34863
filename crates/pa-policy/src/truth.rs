//! Kleene's three-valued logic.

use serde::{Deserialize, Serialize};

/// What is known of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// The record does not say.
    Unknown,
}

impl Truth {
    /// Met where every part is met, not met where one is not.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::at_least(usize::MAX, parts)
    }

    /// Met where one part is met, not met where none is.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::at_least(1, parts)
    }

    /// Met where `n` parts are met, not met where `n` cannot be any more. An `n` beyond the number
    /// of parts asks for every part.
    pub fn at_least(n: usize, parts: impl IntoIterator<Item = Self>) -> Self {
        let (mut met, mut unknown, mut total) = (0, 0, 0);
        for part in parts {
            total += 1;
            match part {
                Self::Met => met += 1,
                Self::Unknown => unknown += 1,
                Self::NotMet => {}
            }
        }
        let needed = n.min(total);
        if met >= needed {
            Self::Met
        } else if met + unknown >= needed {
            Self::Unknown
        } else {
            Self::NotMet
        }
    }

    /// The word used in the files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Unknown => "unknown",
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Met => Self::NotMet,
            Self::NotMet => Self::Met,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, Met, NotMet, Unknown};

    #[test]
    fn tables_of_kleene() {
        for (a, b, all, any) in [
            (Met, Met, Met, Met),
            (Met, NotMet, NotMet, Met),
            (Met, Unknown, Unknown, Met),
            (NotMet, NotMet, NotMet, NotMet),
            (NotMet, Unknown, NotMet, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
        ] {
            assert_eq!(Truth::all([a, b]), all, "{a:?} and {b:?}");
            assert_eq!(Truth::all([b, a]), all);
            assert_eq!(Truth::any([a, b]), any, "{a:?} or {b:?}");
            assert_eq!(Truth::any([b, a]), any);
        }
        assert_eq!(Truth::at_least(2, [Met, Unknown, NotMet]), Unknown);
        assert_eq!(Truth::at_least(2, [Met, NotMet, NotMet]), NotMet);
        assert_eq!(Truth::at_least(2, [Met, Met, Unknown]), Met);
        assert_eq!(Truth::all([]), Met);
        assert_eq!(Truth::any([]), Met, "an empty group asks nothing");
    }
}
