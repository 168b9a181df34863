//! The determination as a person at a terminal reads it.
use super::Paper;
use crate::answer::Answer;
pub(super) fn print(answer: &Answer, paper: &Paper) -> String {
    format!("{answer:?}{paper:?}")
}
#[cfg(test)]
mod tests {
    use super::super::sample;
    use serde_json::json;
    #[test]
    fn look() {
        let a = sample::answer(sample::POLICY, "Mounjaro", &sample::patient(json!({})), sample::row(json!({})));
        panic!("{}", serde_json::to_string_pretty(&a.determination).unwrap());
    }
}
