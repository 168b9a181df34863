//! What looks ahead, in words: the authorization of an approval or the paths to one, what goes
//! stale, the clock, the alternatives. The forms for people say it alike.

use pa_policy::authorization::Stated;
use pa_policy::clock::{Clock, Limit};
use pa_policy::determine::{Alternative, Determination, Outcome};
use pa_policy::evaluate::Source;
use pa_policy::path::{Path, PathStep};

use super::words;
use crate::answer;

/// A path: its heading, and its steps with what may stand in the place of each.
pub(super) struct Told {
    pub(super) heading: String,
    pub(super) steps: Vec<(String, Vec<String>)>,
}

/// What an approval is: a line each.
pub(super) fn authorization(d: &Determination) -> Vec<String> {
    let Some(a) = &d.authorization else {
        return Vec::new();
    };
    let mut out = Vec::new();
    out.push(match (&a.duration, a.end) {
        (Some(stated), Some(end)) => {
            format!("{}, {} to {end}{}", stated.value, a.start, line(stated))
        }
        _ => format!("from {}; the policy does not say for how long", a.start),
    });
    if let Some(stated) = &a.renewal_duration {
        out.push(format!("a continuation: {}{}", stated.value, line(stated)));
    }
    match &a.quantity_limit {
        Some(stated) => out.push(format!("limit {}{}", stated.value, line(stated))),
        None => out.push("the policy states no quantity limit for this drug".to_owned()),
    }
    out
}

fn line(stated: &Stated) -> String {
    format!(" (line {})", stated.source.line)
}

/// How long the payer may take.
pub(super) fn clock(d: &Determination) -> Option<String> {
    let rule = match d.clock.as_ref()? {
        Clock::Known(rule) => rule,
        Clock::Unknown { unknown } => return Some(unknown.clone()),
    };
    let limit = |limit: &Limit| format!("{} hours ({})", limit.hours, limit.source);
    Some(format!(
        "standard {}, urgent {}, from {}",
        limit(&rule.standard),
        limit(&rule.urgent),
        rule.counted_from
    ))
}

/// The paths, cheapest first.
pub(super) fn paths(d: &Determination) -> Vec<Told> {
    let paths = d.path.as_ref().map_or(&[][..], |outlook| &outlook.paths);
    let told = |path: &Path| {
        let ready = if path.ready == d.as_of {
            "As soon as it can be sent".to_owned()
        } else {
            format!("From {}", path.ready)
        };
        let last = path
            .last_day
            .map(|day| format!(", by {day}"))
            .unwrap_or_default();
        let steps = path
            .steps
            .iter()
            .map(|step| (said(step), step.or.iter().map(said).collect()));
        Told {
            heading: format!("{ready}{last}"),
            steps: steps.collect(),
        }
    };
    paths.iter().map(told).collect()
}

fn said(step: &PathStep) -> String {
    format!("{}{}", step.text, lines(&step.sources))
}

fn lines(sources: &[Source]) -> String {
    let numbers: Vec<String> = sources.iter().map(|s| s.line.to_string()).collect();
    match numbers.as_slice() {
        [] => String::new(),
        [one] => format!(" (line {one})"),
        several => format!(" (lines {})", several.join(", ")),
    }
}

/// What no document changes.
pub(super) fn fixed(d: &Determination) -> Vec<String> {
    let fixed = d.path.as_ref().map_or(&[][..], |outlook| &outlook.fixed);
    let told = |f: &pa_policy::path::Fixed| {
        let text = f.text.trim_end_matches(':');
        let from = match f.from {
            Some(day) => format!("; time alone brings it on {day}"),
            None => String::new(),
        };
        let place = f.source.as_ref().map(|s| lines(std::slice::from_ref(s)));
        format!("{text}: {}{from}{}", f.reason, place.unwrap_or_default())
    };
    fixed.iter().map(told).collect()
}

/// What goes stale, soonest first, and the last day to send an approval in.
pub(super) fn expiry(d: &Determination) -> Vec<String> {
    let Some(expiry) = &d.expiry else {
        return Vec::new();
    };
    let mut out: Vec<String> = Vec::new();
    out.extend(
        expiry
            .last_day
            .map(|day| format!("last day to submit: {day}")),
    );
    for fact in &expiry.facts {
        let entries: Vec<&str> = fact.evidence.iter().map(|e| e.summary.as_str()).collect();
        let place = fact.source.as_ref().map(|s| lines(std::slice::from_ref(s)));
        out.push(format!(
            "{} counts until {}: {}{}",
            entries.join("; "),
            fact.on
                .yesterday()
                .map_or_else(|_| String::new(), |day| day.to_string()),
            fact.text.trim_end_matches(':'),
            place.unwrap_or_default()
        ));
    }
    out
}

/// Other drugs of the class: name, what the plan says, what a request would be.
pub(super) fn alternatives(d: &Determination) -> Vec<String> {
    let list = d.alternatives.as_deref().unwrap_or_default();
    let told = |a: &Alternative| {
        let lacks = match (a.determination, &a.reason, a.missing.as_slice()) {
            (Outcome::Pend, Some(reason), _) => format!("; {reason}"),
            (Outcome::Pend, None, [_, ..]) => format!("; missing: {}", a.missing.join("; ")),
            _ => String::new(),
        };
        format!(
            "{} ({}): {}{lacks}",
            a.drug,
            words::terms(
                a.tier,
                a.copay,
                a.pa_required,
                a.step_therapy,
                a.quantity_limit.as_deref()
            ),
            answer::headline(a.determination)
        )
    };
    list.iter().map(told).collect()
}
