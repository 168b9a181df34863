//! The guard on letters written for it: altered ones, of which it must catch every one, and
//! faithful ones, of which it should accept nine in ten.
#![allow(clippy::unwrap_used)]

use pa_model::vocabulary::Vocabulary;
use pa_submission::guard::{check, number_lines, read};

const LETTERS: &str = include_str!("data/letters.txt");

/// A letter with what its sentences were made into.
struct Letter {
    name: String,
    sentences: Vec<Sentence>,
}

struct Sentence {
    text: String,
    faithful: Vec<String>,
    altered: Vec<String>,
}

fn letters() -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::new();
    for line in LETTERS.lines() {
        if let Some(name) = line.strip_prefix("# letter ") {
            out.push(Letter {
                name: name.to_owned(),
                sentences: Vec::new(),
            });
            continue;
        }
        let Some((mark, text)) = line.split_once(' ').filter(|(mark, _)| *mark != "#") else {
            continue;
        };
        let letter = out.last_mut().unwrap();
        match mark {
            "=" => letter.sentences.push(Sentence {
                text: text.to_owned(),
                faithful: Vec::new(),
                altered: Vec::new(),
            }),
            "+" => letter
                .sentences
                .last_mut()
                .unwrap()
                .faithful
                .push(text.to_owned()),
            "-" => letter
                .sentences
                .last_mut()
                .unwrap()
                .altered
                .push(text.to_owned()),
            other => panic!("`{other}` in the letters"),
        }
    }
    out
}

impl Letter {
    fn original(&self) -> Vec<&str> {
        self.sentences.iter().map(|s| s.text.as_str()).collect()
    }

    /// The letter with each sentence in one of its rewordings, chosen by `round`.
    fn reworded(&self, round: usize) -> Vec<String> {
        let sentences = self.sentences.iter().enumerate();
        sentences
            .map(|(at, s)| {
                s.faithful[(round * (2 * at + 1) + round / (at + 2)) % s.faithful.len()].clone()
            })
            .collect()
    }

    fn refused(&self, reply: &[String]) -> Vec<String> {
        // By way of the lines in which a model answers, as in use.
        let lines: Vec<&str> = reply.iter().map(String::as_str).collect();
        let reply = match read(&number_lines(&lines), &self.original()) {
            Ok(reply) => reply,
            Err(violation) => return vec![violation.to_string()],
        };
        let wrong = check(&self.original(), &reply, Vocabulary::builtin());
        wrong.iter().map(ToString::to_string).collect()
    }
}

#[test]
fn a_letter_in_its_own_words_passes() {
    for letter in letters() {
        let own: Vec<String> = letter.original().iter().map(|s| (*s).to_owned()).collect();
        assert_eq!(letter.refused(&own), [""; 0], "{}", letter.name);
    }
}

#[test]
fn every_altered_letter_is_caught() {
    let (mut count, mut passed) = (0, Vec::new());
    for letter in letters() {
        // In the letter's own words, and hidden among faithful rewordings of the rest.
        let own: Vec<String> = letter.original().iter().map(|s| (*s).to_owned()).collect();
        for around in [own, letter.reworded(0)] {
            for (at, sentence) in letter.sentences.iter().enumerate() {
                for altered in &sentence.altered {
                    let mut reply = around.clone();
                    reply[at].clone_from(altered);
                    let refused = letter.refused(&reply);
                    let here = format!("sentence {}:", at + 1);
                    count += 1;
                    if !refused.iter().any(|what| what.starts_with(&here)) {
                        passed.push(altered.clone());
                    }
                }
            }
        }
    }
    // Each of the 200 and more, twice.
    assert!(count >= 400, "only {count} altered letters");
    assert!(passed.is_empty(), "not caught:\n{}", passed.join("\n"));
}

#[test]
fn nine_in_ten_faithful_letters_are_accepted() {
    let mut seen: Vec<Vec<String>> = Vec::new();
    let (mut accepted, mut refusals) = (0, Vec::new());
    for letter in letters() {
        for round in 0..24 {
            let reply = letter.reworded(round);
            if seen.contains(&reply) {
                continue;
            }
            let refused = letter.refused(&reply);
            accepted += usize::from(refused.is_empty());
            refusals.extend(refused);
            seen.push(reply);
        }
    }
    refusals.sort();
    refusals.dedup();
    let count = seen.len();
    assert!(count >= 50, "only {count} faithful letters");
    assert!(
        accepted * 10 >= count * 9,
        "{accepted} of {count} accepted; refused for\n{}",
        refusals.join("\n")
    );
}

/// What a model could do to a letter without a person's wit: to every number, date and name.
#[test]
fn no_mechanical_change_passes() {
    let (mut count, mut passed) = (0, Vec::new());
    for letter in letters() {
        for (at, sentence) in letter.sentences.iter().enumerate() {
            for altered in mechanically_altered(&sentence.text) {
                let mut reply = letter.reworded(at);
                reply[at].clone_from(&altered);
                count += 1;
                if letter.refused(&reply).is_empty() {
                    passed.push(altered);
                }
            }
        }
    }
    assert!(count >= 300, "only {count} changes");
    assert!(passed.is_empty(), "not caught:\n{}", passed.join("\n"));
}

/// A sentence with each digit changed in turn, each long word but the plain left out in turn, and
/// with a "not", another diagnosis and another drug put in.
fn mechanically_altered(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        let other = if c == '9' {
            '1'
        } else {
            char::from(c as u8 + 1)
        };
        out.push(format!("{}{other}{}", &text[..at], &text[at + 1..]));
    }
    let end = text.trim_end_matches('.');
    for more in [
        ", which is not so",
        " despite chronic kidney disease",
        ", together with insulin glargine",
        ", which is urgent",
        ", in 2024",
        " (E10.9)",
    ] {
        out.push(format!("{end}{more}."));
    }
    out
}

#[test]
fn a_reply_that_is_not_the_lines_asked_for_is_refused() {
    let original = ["One sentence.", "Another sentence."];
    for reply in [
        "",
        "S1 | One sentence.",
        "S1 | One sentence.\nS3 | Another sentence.",
        "S2 | Another sentence.\nS1 | One sentence.",
        "S1 | One sentence.\nS2 | Another sentence.\nS3 | A third.",
        "Here is your letter:\nS1 | One sentence.\nS2 | Another sentence.",
        "S1 | One sentence.\nS2 | Another sentence.\nI hope this helps!",
        "S1 |\nS2 | Another sentence.",
        "S1 | One sentence.\nwhich goes on\nS2 | Another sentence.",
    ] {
        assert!(read(reply, &original).is_err(), "{reply}");
    }
    let long = format!("S1 | {}\nS2 | Another sentence.", "very ".repeat(60));
    assert!(read(&long, &original).is_err());
    let loose = "\n  S1|One sentence.\n\nS2 |  Another sentence.  \n";
    assert_eq!(read(loose, &original).unwrap(), original);
}
