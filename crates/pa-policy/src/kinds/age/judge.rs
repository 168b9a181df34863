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
