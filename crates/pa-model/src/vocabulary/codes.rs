//! ICD-10-CM codes, code prefixes and ranges, compared without their dots.

/// A listed code or range of codes; it takes every narrower code (`E11` takes `E11.65`).
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct CodeRange {
    first: String,
    last: String,
}

impl CodeRange {
    /// Reads `E11`, `E11.65`, `E11.x`, `I20-I25`, `O09-O9A`. `None` where it is no code.
    pub fn parse(text: &str) -> Option<Self> {
        let (first, last) = match text.split_once(['-', '–']) {
            Some((first, last)) => (normalize(first)?, normalize(last)?),
            None => {
                let code = normalize(text)?;
                (code.clone(), code)
            }
        };
        (first <= last).then_some(Self { first, last })
    }

    /// Whether `code` (normalized) is listed or narrower than what is listed.
    pub fn takes(&self, code: &str) -> bool {
        // A shorter code than the bound is broader, not narrower.
        prefix(code, self.first.len()).is_some_and(|p| p >= self.first.as_str())
            && prefix(code, self.last.len()).is_some_and(|p| p <= self.last.as_str())
    }

    /// Whether `code` (normalized) is listed, narrower, or broader than what is listed.
    pub fn touches(&self, code: &str) -> bool {
        self.takes(code) || (code.len() >= 3 && self.first.starts_with(code))
    }
}

impl std::fmt::Display for CodeRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let dotted = |code: &str| match code.split_at_checked(3) {
            Some((category, rest)) if !rest.is_empty() => format!("{category}.{rest}"),
            _ => code.to_owned(),
        };
        if self.first == self.last {
            f.write_str(&dotted(&self.first))
        } else {
            write!(f, "{}-{}", dotted(&self.first), dotted(&self.last))
        }
    }
}

fn prefix(code: &str, length: usize) -> Option<&str> {
    code.get(..length)
}

/// The comparable form of an ICD-10-CM code: upper case, no dot, no trailing placeholder `x`
/// written for "any". `None` where it does not look like one (letter, digit, letter or digit).
pub fn normalize(code: &str) -> Option<String> {
    let mut out: String = code
        .trim()
        .chars()
        .filter(|c| *c != '.')
        .map(|c| c.to_ascii_uppercase())
        .collect();
    while out.len() > 3 && out.ends_with(['X', '*']) {
        out.pop();
    }
    let bytes = out.as_bytes();
    let shaped = (3..=7).contains(&bytes.len())
        && bytes[0].is_ascii_alphabetic()
        && bytes[1].is_ascii_digit()
        && bytes.iter().all(u8::is_ascii_alphanumeric);
    shaped.then_some(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_takes_itself_and_narrower_ones() {
        let code = |text: &str| normalize(text).unwrap();
        let t2dm = CodeRange::parse("E11.x").unwrap();
        assert!(t2dm.takes(&code("E11.65")) && t2dm.takes(&code("E11")));
        assert!(!t2dm.takes(&code("E10.9")));
        let one = CodeRange::parse("E11.65").unwrap();
        assert!(
            !one.takes(&code("E11")) && one.touches(&code("E11")) && !one.touches(&code("E11.9"))
        );
        let ischaemic = CodeRange::parse("I20-I25").unwrap();
        assert!(ischaemic.takes(&code("I21.4")) && ischaemic.takes(&code("I25.10")));
        assert!(!ischaemic.takes(&code("I26.99")) && !ischaemic.takes(&code("I19")));
        let pregnancy = CodeRange::parse("O09-O9A").unwrap();
        assert!(pregnancy.takes(&code("O24.410")) && pregnancy.takes(&code("O9A.11")));
        assert_eq!(normalize("T78.3XXA").unwrap(), "T783XXA");
        assert_eq!(normalize("metformin"), None);
        assert_eq!(CodeRange::parse("E11.65").unwrap().to_string(), "E11.65");
    }
}
