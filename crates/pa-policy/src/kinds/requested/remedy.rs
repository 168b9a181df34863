//! What is requested is no fact of the record.

use pa_model::Date;

use super::Requested;
use crate::facts::Facts;
use crate::path::{Remedies, Wish};

impl Requested {
    /// Another drug is another request.
    pub fn remedies(&self, _: &Facts<'_>, _: Wish) -> Remedies {
        Remedies::none()
    }

    /// Time does not change it.
    pub fn turns(&self, _: &Facts<'_>) -> Vec<Date> {
        Vec::new()
    }
}
