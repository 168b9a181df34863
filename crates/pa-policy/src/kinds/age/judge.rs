//! Judging age: by calendar years and months, never by days.

use pa_model::Date;

use super::{Age, AgeBound, AgeUnit};
use crate::facts::Facts;
use crate::finding::{Evidence, Finding};
use crate::truth::Truth;

impl Age {
    /// Judges the age on the day.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let birth = facts.patient.birth_date;
        let months = completed_months(birth, facts.as_of);
        if months < 0 {
            let reason = format!("born {birth}, after {}", facts.as_of);
            let mut finding = Finding::new(Truth::Unknown, reason);
            finding.missing.push("date of birth".to_owned());
            return finding;
        }
        let age = |bound: AgeBound| match bound.unit {
            AgeUnit::Years => months / 12,
            AgeUnit::Months => months,
        };
        let low = self.min.filter(|b| age(*b) < i64::from(b.value));
        let high = self.max.filter(|b| age(*b) > i64::from(b.value));
        let unit = self.min.or(self.max).map_or(AgeUnit::Years, |b| b.unit);
        let stated = match unit {
            AgeUnit::Years if months >= 24 => format!("{} years", months / 12),
            _ if months == 1 => "1 month".to_owned(),
            _ => format!("{months} months"),
        };
        let needs = match (self.min, self.max) {
            (Some(min), Some(max)) => format!(", needs {min} to {max}"),
            (Some(min), None) => format!(", needs at least {min}"),
            (None, Some(max)) => format!(", needs at most {max}"),
            (None, None) => String::new(),
        };
        let status = Truth::from(low.is_none() && high.is_none());
        let mut finding = Finding::new(status, format!("age {stated}{needs}"));
        finding.evidence.push(Evidence {
            pointer: "/birth_date".to_owned(),
            summary: format!("born {birth}"),
        });
        finding
    }
}

/// Completed calendar months; negative before birth. A month that lacks the day of birth is
/// completed on the first of the next: born on 29 February, a birthday falls on 1 March in common
/// years.
fn completed_months(birth: Date, day: Date) -> i64 {
    let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    months(day) - months(birth) - i64::from(day.day() < birth.day())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::sample::judge;
    use crate::truth::Truth::{Met, NotMet, Unknown};

    fn years(value: u32) -> Option<AgeBound> {
        Some(AgeBound {
            value,
            unit: AgeUnit::Years,
        })
    }

    fn months(value: u32) -> Option<AgeBound> {
        Some(AgeBound {
            value,
            unit: AgeUnit::Months,
        })
    }

    #[test]
    fn birthdays_decide_to_the_day() {
        for (birth, as_of, min, max, status) in [
            ("2008-01-01", "2026-01-01", years(18), None, Met),
            ("2008-01-02", "2026-01-01", years(18), None, NotMet),
            // "12-17 years" ends the day before the 18th birthday.
            ("2008-01-02", "2026-01-01", years(12), years(17), Met),
            ("2008-01-01", "2026-01-01", years(12), years(17), NotMet),
            // Born on 29 February: the birthday is 1 March in common years.
            ("2008-02-29", "2026-02-28", years(18), None, NotMet),
            ("2008-02-29", "2026-03-01", years(18), None, Met),
            ("2008-02-29", "2024-02-29", years(16), None, Met),
            // Months are calendar months.
            ("2025-07-01", "2026-01-01", months(6), None, Met),
            ("2025-07-02", "2026-01-01", months(6), None, NotMet),
            ("2025-08-31", "2026-02-28", months(6), None, NotMet),
            ("2025-08-31", "2026-03-01", months(6), None, Met),
            ("2025-01-01", "2026-01-01", None, months(11), NotMet),
            ("2025-01-02", "2026-01-01", None, months(11), Met),
            ("2026-01-02", "2026-01-01", years(0), None, Unknown),
        ] {
            let record = json!({"birth_date": birth, "as_of": as_of});
            let finding = judge(Age { min, max }, record);
            assert_eq!(finding.status, status, "born {birth}, on {as_of}");
        }
    }

    #[test]
    fn the_reason_gives_age_and_need() {
        let age = Age {
            min: years(18),
            max: None,
        };
        let finding = judge(age, json!({"birth_date": "2010-01-01"}));
        assert_eq!(
            finding.reason.unwrap(),
            "age 16 years, needs at least 18 years"
        );
        assert_eq!(finding.evidence[0].pointer, "/birth_date");
    }
}
