//! Questions as statements: "Is the patient taking X, and has it been used for 3 months?" asks what
//! "the patient is taking X, and it has been used for 3 months" states.

const VERBS: [&str; 16] = [
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can",
    "could", "must", "should",
];

const SUBJECTS: [&str; 14] = [
    "client",
    "drug",
    "medication",
    "patient",
    "member",
    "individual",
    "enrollee",
    "beneficiary",
    "recipient",
    "participant",
    "subscriber",
    "person",
    "applicant",
    "prescriber",
];

/// The statement that a question asks for, where its subject is the patient; `None` if the text is no
/// such question.
pub(super) fn statement(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    if !is_one_of(&VERBS, words.first()?) {
        return None;
    }
    // "Is it true that the patient is not taking X?"
    let asks = ["it", "true", "that"];
    if words.len() > 4
        && asks
            .iter()
            .zip(&words[1..])
            .all(|(a, b)| a.eq_ignore_ascii_case(b))
    {
        return Some(words[4..].join(" "));
    }
    let mut out: Vec<&str> = Vec::with_capacity(words.len());
    let mut inverted = false;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let subject = if is_one_of(&VERBS, word) {
            subject(&words[at + 1..])
        } else {
            0
        };
        if subject > 0 {
            out.extend_from_slice(&words[at + 1..=at + subject]);
            inverted = true;
        }
        out.push(word);
        at += 1 + subject;
    }
    inverted.then(|| out.join(" "))
}

/// How many words at the front are the subject.
fn subject(words: &[&str]) -> usize {
    match words {
        [article, noun, ..]
            if is_one_of(&["the", "this"], article) && is_one_of(&SUBJECTS, noun) =>
        {
            2
        }
        [pronoun, ..] if is_one_of(&["it", "he", "she"], pronoun) => 1,
        _ => 0,
    }
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|w| w.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::statement;

    #[test]
    fn what_is_asked_to_be_true_is_stated() {
        let asked = "Is it true that the patient is not taking Ozempic?";
        assert_eq!(
            statement(asked).as_deref(),
            Some("the patient is not taking Ozempic?")
        );
    }

    #[test]
    fn the_verb_goes_behind_its_subject() {
        let asked = "Is the patient receiving Ozempic, and has it been used for 90 days?";
        let stated = "the patient Is receiving Ozempic, and it has been used for 90 days?";
        assert_eq!(statement(asked).as_deref(), Some(stated));
        assert_eq!(statement("Is the patient's LDL-C above 70?"), None);
        assert_eq!(statement("The patient is taking Ozempic"), None);
    }
}
