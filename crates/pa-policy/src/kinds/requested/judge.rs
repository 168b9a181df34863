//! Judging what is requested.

use super::Requested;
use crate::facts::{Facts, Target};
use crate::finding::Finding;
use crate::truth::Truth;

impl Requested {
    /// Judges the request. A request by generic name leaves open which brand of it is meant.
    pub fn judge(&self, facts: &Facts<'_>) -> Finding {
        let one = |named| {
            Target::find(named, facts.vocabulary)
                .map_or(Truth::Unknown, |target| target.is_asked_for(facts))
        };
        // An empty list names nothing, so that no request can be for it.
        let status = Truth::any(self.drugs.iter().map(one).chain([Truth::NotMet]));
        let names: Vec<String> = self.drugs.iter().map(ToString::to_string).collect();
        let list = crate::print::or_list(&names);
        let mut finding =
            Finding::new(status, format!("the request is for {}, asked is {list}", facts.requested_name));
        if status == Truth::Unknown {
            finding.missing.push(format!("whether the request is for {list}"));
        }
        finding
    }
}
