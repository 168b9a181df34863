//! List markers: bullets, check boxes, numbers, letters, roman numerals, outlines, in any print.

/// A list marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) style: Style,
    /// Place in its list, from 1; 0 for bullets.
    pub(crate) value: u32,
    /// The other reading of `i.`, `v)`, `(x)`: a letter instead of a roman numeral.
    pub(crate) letter: Option<u32>,
}

/// What a marker looks like; markers of one list look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Bullet(char),
    Box,
    Number(Form),
    Letter {
        upper: bool,
        form: Form,
    },
    Roman {
        upper: bool,
        form: Form,
    },
    /// `3.1.`, by its depth.
    Outline(usize),
}

/// `a.`, `a)`, `(a)`, `1 - `.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Dash,
    Dot,
    Close,
    Both,
}

impl Marker {
    /// The marker read as a letter, where it can be.
    pub(crate) fn as_letter(self) -> Option<Self> {
        let Style::Roman { upper, form } = self.style else {
            return None;
        };
        Some(Self {
            style: Style::Letter { upper, form },
            value: self.letter?,
            letter: None,
        })
    }
}

/// What a row of a table stands behind.
pub(crate) const BULLET: Marker = Marker {
    style: Style::Bullet('|'),
    value: 0,
    letter: None,
};

const BULLETS: &str = "•*-–—◦▪‣·●○■◆➢→✓✔+o";

const DASHES: [char; 3] = ['-', '–', '—'];

/// Takes the marker off the beginning of a line's text (already without indentation).
pub(crate) fn take(text: &str) -> Option<(Marker, &str)> {
    check_box(text)
        .or_else(|| bullet(text))
        .or_else(|| ordinal(text))
}

fn plain(style: Style) -> Marker {
    Marker {
        style,
        value: 0,
        letter: None,
    }
}

fn check_box(text: &str) -> Option<(Marker, &str)> {
    let boxes = [
        "[ ]", "[x]", "[X]", "[]", "( )", "☐", "☑", "□", "❏", "❑", "_____", "____", "___",
    ];
    let rest = boxes
        .iter()
        .find_map(|b| text.strip_prefix(b))?
        .trim_start();
    // A numbered box: the box alone makes the list.
    let rest = ordinal(rest).map_or(rest, |(_, rest)| rest);
    Some((plain(Style::Box), rest))
}

fn bullet(text: &str) -> Option<(Marker, &str)> {
    let first = text.chars().next().filter(|c| BULLETS.contains(*c))?;
    let rest = &text[first.len_utf8()..];
    if !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let rest = rest.trim_start();
    // "- i. Patient has …": the place in the list says more than the bullet before it. "• C. difficile infection" has
    // none.
    let genus = rest.starts_with(|c: char| c.is_ascii_uppercase())
        && rest.get(1..3) == Some(". ")
        && rest[3..].starts_with(char::is_lowercase);
    if let Some(inner) = check_box(rest).or_else(|| ordinal(rest).filter(|_| !genus)) {
        return Some(inner);
    }
    Some((plain(Style::Bullet(first)), rest))
}

fn ordinal(text: &str) -> Option<(Marker, &str)> {
    let (body, open) = match text.strip_prefix('(') {
        Some(body) => (body, true),
        None => (text, false),
    };
    let body = if open {
        body
    } else {
        body.strip_prefix('Q')
            .filter(|b| b.starts_with(|c: char| c.is_ascii_digit()))
            .unwrap_or(body)
    };
    let end = body
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .unwrap_or(body.len());
    let (label, closed) = match body[end..].chars().next() {
        Some(')') => (&body[..end], true),
        _ if open => return None,
        _ => (&body[..end], false),
    };
    let after = &body[end + usize::from(closed)..];
    // "**1** - Diagnosis of …": the number alone is in bold.
    let after = after
        .strip_prefix("**")
        .filter(|rest| rest.trim_start().starts_with(DASHES))
        .unwrap_or(after);
    // "3 . Revision History"
    if let Some(rest) = after.strip_prefix(" . ").filter(|_| !open && !closed)
        && let Some(marker) = number(label, Form::Dot)
    {
        return Some((marker, rest.trim_start()));
    }
    if !(after.is_empty() || after.starts_with(char::is_whitespace) || after.starts_with("**")) {
        return None;
    }
    // "1 - Diagnosis of …", "3.1 – …": the dash closes the number where words follow.
    let dashed = !open && !closed && label.starts_with(|c: char| c.is_ascii_digit());
    let behind = after
        .trim_start()
        .strip_prefix(DASHES)
        .map(|rest| (rest.starts_with(' '), rest.trim_start()))
        .filter(|(spaced, rest)| {
            let said = rest.trim_start_matches(['*', '_', '(', '"', '\u{201c}']);
            dashed && *spaced && said.starts_with(|c: char| c.is_alphabetic() || "≥≤><".contains(c))
        });
    if let Some((_, rest)) = behind {
        return Some((number(label, Form::Dash)?, rest));
    }
    let dotted = label.ends_with('.');
    let form = match (open, closed, dotted) {
        (true, true, _) => Form::Both,
        (false, true, _) => Form::Close,
        (false, false, true) => Form::Dot,
        _ if label.contains('.') => Form::Dot,
        _ => return None,
    };
    let label = label.trim_end_matches('.');
    let marker = number(label, form)
        .or_else(|| letters(label, form))
        .or_else(|| numbered_letter(label))?;
    Some((marker, after.trim_start()))
}

fn number(label: &str, form: Form) -> Option<Marker> {
    let parts: Vec<u32> = label
        .split('.')
        .map(|p| p.parse().ok())
        .collect::<Option<_>>()?;
    let value = *parts.last()?;
    if parts.contains(&0) {
        return None;
    }
    // A year or an amount is no place in a list.
    if value == 0 || value > 199 {
        return None;
    }
    let style = if parts.len() > 1 {
        Style::Outline(parts.len())
    } else {
        Style::Number(form)
    };
    Some(Marker {
        style,
        value,
        letter: None,
    })
}

/// `2a.`: a letter under its number.
fn numbered_letter(label: &str) -> Option<Marker> {
    let letter = label.chars().next_back().filter(char::is_ascii_lowercase)?;
    let digits = &label[..label.len() - 1];
    let known = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    known.then(|| Marker {
        style: Style::Outline(2),
        value: letter as u32 - 'a' as u32 + 1,
        letter: None,
    })
}

fn letters(label: &str, form: Form) -> Option<Marker> {
    let upper = label.chars().all(|c| c.is_ascii_uppercase());
    if label.is_empty() || !(upper || label.chars().all(|c| c.is_ascii_lowercase())) {
        return None;
    }
    let single = label.chars().next().filter(|_| label.len() == 1);
    let letter = single.map(|c| c.to_ascii_lowercase() as u32 - 'a' as u32 + 1);
    if let Some(value) = roman(&label.to_ascii_lowercase()) {
        return Some(Marker {
            style: Style::Roman { upper, form },
            value,
            letter,
        });
    }
    let doubled = label.len() == 2 && label.as_bytes()[0] == label.as_bytes()[1];
    let value = match letter {
        Some(value) => value,
        None if doubled => 26 + u32::from(label.as_bytes()[0].to_ascii_lowercase() - b'a') + 1,
        None => return None,
    };
    Some(Marker {
        style: Style::Letter { upper, form },
        value,
        letter: None,
    })
}

fn roman(label: &str) -> Option<u32> {
    const NUMERALS: [&str; 30] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
        "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi",
        "xxvii", "xxviii", "xxix", "xxx",
    ];
    NUMERALS
        .iter()
        .position(|n| *n == label)
        .map(|at| at as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_of_every_print() {
        for (text, style, value, rest) in [
            ("- item", Style::Bullet('-'), 0, "item"),
            ("• item", Style::Bullet('•'), 0, "item"),
            ("[ ] item", Style::Box, 0, "item"),
            ("☐ 1. item", Style::Box, 0, "item"),
            ("1. item", Style::Number(Form::Dot), 1, "item"),
            ("(2) item", Style::Number(Form::Both), 2, "item"),
            (
                "c) item",
                Style::Letter {
                    upper: false,
                    form: Form::Close,
                },
                3,
                "item",
            ),
            (
                "IV. item",
                Style::Roman {
                    upper: true,
                    form: Form::Dot,
                },
                4,
                "item",
            ),
            (
                "(ii) item",
                Style::Roman {
                    upper: false,
                    form: Form::Both,
                },
                2,
                "item",
            ),
            ("3.1. item", Style::Outline(2), 1, "item"),
            ("4 - item", Style::Number(Form::Dash), 4, "item"),
            ("3.2 - item", Style::Outline(2), 2, "item"),
            ("Q3. item", Style::Number(Form::Dot), 3, "item"),
        ] {
            let (marker, left) = take(text).expect(text);
            assert_eq!(
                (marker.style, marker.value, left),
                (style, value, rest),
                "{text}"
            );
        }
        for text in [
            "-AND-",
            "12-17 years",
            "12 - 17 years",
            "2024 update",
            "5 mg",
            "e.g. this",
            "Dr. Li",
            "0.5 mg",
            "**Bold**",
        ] {
            assert!(take(text).is_none(), "{text}");
        }
        assert_eq!(
            take("i. x").and_then(|m| m.0.as_letter()).map(|m| m.value),
            Some(9)
        );
    }
}
