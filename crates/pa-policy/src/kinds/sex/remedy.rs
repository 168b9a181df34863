//! A sex that is not recorded can be.

use pa_model::Date;
use pa_model::patient::Sex;

use super::SexIs;
use crate::facts::Facts;
use crate::path::{Edit, Nature, Remedies, Remedy, Wish};

impl SexIs {
    /// Recording it, if it is not.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        if facts.patient.sex != Sex::Unknown {
            return Remedies::none();
        }
        let sex = match (wish.denied, self.sex) {
            (false, sex) => sex,
            (true, Sex::Female) => Sex::Male,
            (true, _) => Sex::Female,
        };
        let text = format!("recorded sex {}, if it is so", sex.word());
        Remedies::any(vec![Remedy::edit(Nature::Complete, text, Edit::Sex(sex))])
    }

    /// Time does not change it.
    pub fn turns(&self, _: &Facts<'_>) -> Vec<Date> {
        Vec::new()
    }
}
