//! Which way a value goes where the disease gets better: most scores and counts are of what is wrong, so that less is
//! better; of the values listed here it is not so.

use super::Direction;

/// Values of which more is better.
const RISES: [&str; 46] = [
    "25-hydroxy vitamin D",
    "6-minute walk distance",
    "absolute neutrophil count",
    "ALSFRS-R",
    "alpha-1 antitrypsin level",
    "ankle-brachial index",
    "arterial oxygen partial pressure",
    "Asthma Control Test score",
    "best corrected visual acuity letters",
    "bioavailable testosterone",
    "bone mineral density T-score",
    "bone mineral density Z-score",
    "C1 inhibitor function",
    "CD4 count",
    "creatinine clearance",
    "DLCO percent predicted",
    "eGFR",
    "factor IX activity",
    "factor VIII activity",
    "ferritin",
    "fetal hemoglobin",
    "FEV1",
    "FEV1 percent predicted",
    "FEV1/FVC ratio",
    "free testosterone",
    "FVC percent predicted",
    "HDL-C",
    "height standard deviation score",
    "height velocity",
    "hematocrit",
    "hemoglobin",
    "lymphocyte count",
    "LVEF",
    "mean sleep latency",
    "MMSE total score",
    "MoCA total score",
    "oxygen saturation",
    "peak expiratory flow percent predicted",
    "platelet count",
    "post-bronchodilator FEV1 percent predicted",
    "serum albumin",
    "time in range",
    "total testosterone",
    "transferrin saturation",
    "vital capacity percent predicted",
    "weekly spontaneous bowel movements",
];

/// Values that may be too high or too low, so that "improved" does not say which way they went.
const EITHER: [&str; 22] = [
    "ACTH",
    "body height",
    "body temperature",
    "chloride",
    "cortisol",
    "estradiol",
    "free T3",
    "free T4",
    "heart rate",
    "IGF-1",
    "INR",
    "insulin level",
    "ionized calcium",
    "progesterone",
    "respiratory rate",
    "serum bicarbonate",
    "serum calcium",
    "serum magnesium",
    "serum phosphorus",
    "serum potassium",
    "serum sodium",
    "TSH",
];

/// Which way a value goes when it improves; `None`: either.
pub(super) fn direction(lab: &str) -> Option<Direction> {
    match lab {
        _ if RISES.contains(&lab) => Some(Direction::Increase),
        _ if EITHER.contains(&lab) => None,
        _ => Some(Direction::Decrease),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pa_model::vocabulary::Vocabulary;

    #[test]
    fn every_value_is_one_of_the_vocabulary() {
        let vocabulary = Vocabulary::builtin();
        for name in RISES.iter().chain(&EITHER) {
            let found = vocabulary.find_lab(name).map(|id| vocabulary.lab(id).name);
            assert_eq!(found, Some(*name));
        }
    }
}
