//! Plain English lists.

/// `a`, `a or b`, `a, b, or c`.
pub fn or_list(items: &[String]) -> String {
    list(items, "or")
}

/// `a`, `a and b`, `a, b, and c`.
pub fn and_list(items: &[String]) -> String {
    list(items, "and")
}

fn list(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} {word} {other}"),
        [most @ .., last] => format!("{}, {word} {last}", most.join(", ")),
    }
}
