//! Phrases written once for all their variants: `[an] (inadequate|poor) response [to|with]`.
//!
//! `(a|b)` is one of them, `[a|b]` one of them or nothing; both nest. Payers vary the words of a cue
//! freely; a list of whole phrases would always lack the next one.

/// All phrases a pattern stands for. A bracket that is not closed stands open to the line's end.
pub(super) fn expand(pattern: &str) -> Vec<String> {
    let mut rest = pattern;
    sequence(&mut rest)
}

/// A sequence up to `|`, a closing bracket or the end.
fn sequence(rest: &mut &str) -> Vec<String> {
    let mut out = vec![String::new()];
    loop {
        let literal = rest.find(['(', '[', '|', ')', ']']).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(literal);
        out = product(&out, &[word.trim().to_owned()]);
        *rest = tail;
        let optional = match rest.chars().next() {
            Some('(') => false,
            Some('[') => true,
            _ => return out,
        };
        *rest = &rest[1..];
        let mut choices = alternatives(rest);
        if optional {
            choices.push(String::new());
        }
        out = product(&out, &choices);
    }
}

/// What stands between brackets; takes the closing one.
fn alternatives(rest: &mut &str) -> Vec<String> {
    let mut out = Vec::new();
    loop {
        out.extend(sequence(rest));
        let more = rest.starts_with('|');
        if !rest.is_empty() {
            *rest = &rest[1..];
        }
        if !more {
            return out;
        }
    }
}

fn product(left: &[String], right: &[String]) -> Vec<String> {
    let joined = |a: &String, b: &String| match (a.is_empty(), b.is_empty()) {
        (_, true) => a.clone(),
        (true, false) => b.clone(),
        (false, false) => format!("{a} {b}"),
    };
    left.iter()
        .flat_map(|a| right.iter().map(move |b| joined(a, b)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn every_variant_is_one_phrase() {
        assert_eq!(expand("at least"), ["at least"]);
        assert_eq!(expand("is (not|never) on"), ["is not on", "is never on"]);
        assert_eq!(
            expand("[an] (inadequate|poor [clinical]) response"),
            [
                "an inadequate response",
                "an poor clinical response",
                "an poor response",
                "inadequate response",
                "poor clinical response",
                "poor response",
            ]
        );
        assert_eq!(
            expand("response (to|with|on)"),
            ["response to", "response with", "response on"]
        );
    }
}
