//! The head of a document: YAML front matter, or header lines as payers print them.

use pa_model::Date;

use crate::criteria::Header;

/// A document's head and where its body begins.
pub(crate) struct Head {
    pub(crate) header: Header,
    /// First line of the body, from 1.
    pub(crate) body_line: u32,
    /// Byte offset of the body.
    pub(crate) body: usize,
}

/// Reads the head of a document whose file name is `file`.
pub(crate) fn read(file: &str, text: &str) -> Head {
    let mut header = Header::default();
    let (body, body_line) = front_matter(text, &mut header);
    if body == 0 {
        printed(text, &mut header);
    } else if header.title.is_none() {
        header.title = first_title(&text[body..]);
    }
    if header.policy_id.is_empty() {
        header.policy_id = id_of(file);
    }
    Head {
        header,
        body_line,
        body,
    }
}

/// A file name without folder, ending and trailing date.
fn id_of(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let dated = name.len() > 11
        && name.is_char_boundary(name.len() - 11)
        && name[name.len() - 11..].starts_with('-')
        && name[name.len() - 10..].parse::<Date>().is_ok();
    if dated {
        name[..name.len() - 11].to_owned()
    } else {
        name.to_owned()
    }
}

fn front_matter(text: &str, header: &mut Header) -> (usize, u32) {
    let text_start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let mut lines = text[text_start..].split_inclusive('\n');
    if lines.next().is_none_or(|l| l.trim_end() != "---") {
        return (0, 1);
    }
    let mut offset = text_start + text[text_start..].find('\n').map_or(0, |at| at + 1);
    let mut number = 2;
    let mut key = String::new();
    for line in lines {
        offset += line.len();
        number += 1;
        let bare = line.trim();
        if bare == "---" || bare == "..." {
            return (offset, number);
        }
        if let Some(entry) = bare.strip_prefix("- ") {
            set(header, &key, entry.trim(), true);
        } else if let Some((name, value)) = bare.split_once(':') {
            key = name.trim().to_lowercase();
            set(header, &key, value.trim(), false);
        }
    }
    // Never closed: no front matter after all.
    *header = Header::default();
    (0, 1)
}

fn set(header: &mut Header, key: &str, value: &str, append: bool) {
    if value.is_empty() {
        return;
    }
    let clean = value.trim_matches(['"', '\'']).to_owned();
    let list = || -> Vec<String> {
        let inner = value.trim_start_matches('[').trim_end_matches(']');
        inner
            .split(',')
            .map(|v| v.trim().trim_matches(['"', '\'']).to_owned())
            .filter(|v| !v.is_empty())
            .collect()
    };
    match key {
        "policy_id" | "policy id" => header.policy_id = clean,
        "title" => header.title = Some(clean),
        "payer" => header.payer = Some(clean),
        "plans" | "plan" => {
            if !append {
                header.plans.clear();
            }
            header
                .plans
                .extend(list().into_iter().filter(|p| p != "all"));
        }
        "drugs" | "drug" => {
            if !append {
                header.drugs.clear();
            }
            header.drugs.extend(list());
        }
        "effective" | "effective_date" => header.effective = date(&clean),
        "expires" | "expiration" | "end_date" => header.expires = date(&clean),
        _ => {}
    }
}

/// How many lines of a document may be its printed head.
const HEAD_LINES: usize = 40;

fn printed(text: &str, header: &mut Header) {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .take(HEAD_LINES)
        .collect();
    for line in &lines {
        if let Some(field) = header_line(line) {
            field.apply(header);
        }
    }
    header.title = header.title.take().or_else(|| first_title(text));
    if header.effective.is_none() {
        // "Foothill Health Advantage - Effective 2024-02-01"
        header.effective = lines.iter().find_map(|line| {
            let at = find_ignoring_case(line, "effective")?;
            let rest = line[at + "effective".len()..].trim_start_matches([':', ' ']);
            let rest = rest
                .strip_prefix("Date")
                .unwrap_or(rest)
                .trim_start_matches([':', ' ']);
            date(rest)
        });
    }
    if header.payer.is_none() {
        header.payer = lines.iter().take(6).find_map(|line| payer_in(line));
    }
}

fn find_ignoring_case(line: &str, word: &str) -> Option<usize> {
    line.to_ascii_lowercase().find(word)
}

/// A line whose words say that it names the payer.
fn payer_in(line: &str) -> Option<String> {
    let name = line.split(" - ").next().unwrap_or(line).trim();
    let lower = name.to_lowercase();
    let words = [
        "health",
        "plan",
        "medicaid",
        "insurance",
        "assurance",
        "mutual",
        "advantage",
        "blue cross",
        "alliance",
        "healthcare",
        "care",
        "medical group",
        "benefit",
    ];
    let is_name = name.split_whitespace().count() <= 8
        && words.iter().any(|w| lower.contains(w))
        && ![
            "policy",
            "criteria",
            "authorization",
            "guideline",
            "coverage",
            ":",
            "program",
        ]
        .iter()
        .any(|w| lower.contains(w));
    is_name.then(|| name.to_owned())
}

fn first_title(text: &str) -> Option<String> {
    let line = text.lines().map(str::trim).find(|l| !l.is_empty())?;
    Some(
        line.trim_start_matches('#')
            .replace("**", "")
            .trim()
            .to_owned(),
    )
}

/// A printed header line.
pub(crate) struct Field<'a> {
    name: FieldName,
    value: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum FieldName {
    Payer,
    Plan,
    Drugs,
    Effective,
    Expires,
    PolicyId,
    Other,
}

/// Reads `Payer: …`, `Drug(s): …`, `Effective Date: …` and other lines that only heads have.
pub(crate) fn header_line(line: &str) -> Option<Field<'_>> {
    let line = line.trim_matches(['*', ' ', '#', '|']);
    let (name, value) = line.split_once(':')?;
    let value = value.trim_matches(['*', ' ', '|']);
    let key = name
        .to_lowercase()
        .replace("(s)", "")
        .replace(['*', '_'], " ");
    let name = match key.trim() {
        "payer" | "health plan" | "insurer" | "carrier" | "issuer" | "payor" => FieldName::Payer,
        "plan" | "plan name" | "plans" => FieldName::Plan,
        "drug" | "drugs" | "medication" | "medications" | "drug name" | "product" | "products"
        | "brand name" | "medication name" | "agent" | "agents" | "applicable drugs"
        | "drugs addressed" | "formulary drug" => FieldName::Drugs,
        "effective"
        | "effective date"
        | "date effective"
        | "policy effective date"
        | "current effective date"
        | "effective on"
        | "original effective date" => FieldName::Effective,
        "expires" | "expiration date" | "end date" | "termination date" => FieldName::Expires,
        "policy id" | "policy_id" => FieldName::PolicyId,
        "title"
        | "guideline name"
        | "product name"
        | "program"
        | "program number"
        | "reference number"
        | "policy number"
        | "guideline type"
        | "guideline id"
        | "latest review date"
        | "last review"
        | "member name"
        | "prescriber name"
        | "document #"
        | "document"
        | "line of business"
        | "lines of business"
        | "type"
        | "p&t approval date"
        | "p&t date"
        | "last review date"
        | "last reviewed"
        | "last revised"
        | "revision date"
        | "review date"
        | "version"
        | "policy"
        | "department"
        | "therapeutic class"
        | "drug class"
        | "date"
        | "approval date"
        | "next review date"
        | "next review"
        | "origination date"
        | "document number"
        | "benefit"
        | "formulary"
        | "policy title"
        | "subject"
        | "number"
        | "status"
        | "generic name"
        | "route"
        | "class"
        | "date of origin"
        | "last approval"
        | "committee approval date"
        | "reviewed"
        | "revised"
        | "phone"
        | "fax"
        | "hcpcs"
        | "page"
        | "p&t"
        | "applies to"
        | "market"
        | "publication"
        | "bulletin"
        | "states"
        | "state"
        | "category"
        | "clinical policy" => FieldName::Other,
        _ => return None,
    };
    Some(Field { name, value })
}

impl Field<'_> {
    fn apply(&self, header: &mut Header) {
        let text = || Some(self.value.to_owned()).filter(|v| !v.is_empty());
        match self.name {
            FieldName::Payer => header.payer = text(),
            FieldName::Plan => header.payer = header.payer.take().or_else(text),
            // A line of amounts at the document's end ("Agents: Gemtesa 75 mg, 1 tablet per day") names no others.
            FieldName::Drugs if !header.drugs.is_empty() => {}
            FieldName::Drugs => header.drugs = drug_names(self.value),
            FieldName::Effective => {
                header.effective = header.effective.or_else(|| date(self.value))
            }
            FieldName::Expires => header.expires = date(self.value),
            FieldName::PolicyId => header.policy_id = self.value.to_owned(),
            FieldName::Other => {}
        }
    }
}

/// "Jardiance (empagliflozin), Steglatro (ertugliflozin)": the names outside parentheses.
fn drug_names(value: &str) -> Vec<String> {
    let mut depth = 0_u32;
    let outside: String = value
        .chars()
        .filter(|c| {
            match c {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    let names = outside
        .split([',', ';', '/'])
        .flat_map(|n| n.split(" and "));
    names
        .map(|n| n.trim_matches(['®', '™', ' ', '.']).to_owned())
        .filter(|n| !says_only_form(n))
        .collect()
}

/// "chewable tablets", "33" of "Soliqua 100/33": a form or a strength beside the name, none of its own.
fn says_only_form(name: &str) -> bool {
    const FORMS: [&str; 28] = [
        "tablet",
        "capsule",
        "chewable",
        "oral",
        "solution",
        "suspension",
        "injection",
        "injectable",
        "subcutaneous",
        "intravenous",
        "pen",
        "syringe",
        "vial",
        "cream",
        "ointment",
        "gel",
        "patch",
        "powder",
        "packet",
        "film",
        "spray",
        "nasal",
        "inhaler",
        "delayed-release",
        "extended-release",
        "sprinkle",
        "granule",
        "kit",
    ];
    name.split_whitespace().all(|word| {
        let word = word.to_lowercase();
        let form = FORMS.contains(&word.trim_end_matches('s'));
        form || !word.contains(char::is_alphabetic)
    })
}

/// The number of a month, by its name or the beginning of it ("Sept").
pub(crate) fn month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let found = pa_model::MONTHS
        .iter()
        .position(|m| m.starts_with(word.as_str()) || (word == "sept" && *m == "september"));
    found.filter(|_| word.len() >= 3).map(|m| m as i8 + 1)
}

/// Reads a date as payers print it: `2024-09-06`, `10/1/2025`, `03.01.25`, `September 6, 2024`,
/// `Sept 2024` (its first day), `7/2025`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let text = text.trim().trim_matches(['"', '\'', '*', '.', ')']);
    let first: String = text.chars().take(10).collect();
    if let Ok(date) = first.parse::<Date>() {
        return Some(date);
    }
    let parts: Vec<&str> = text
        .split([' ', ',', '/', '.', '-'])
        .filter(|p| !p.is_empty())
        .collect();
    let number = |at: usize| {
        parts.get(at).and_then(|p| {
            p.trim_end_matches(|c: char| c.is_alphabetic())
                .parse::<i16>()
                .ok()
        })
    };
    let month_name = |at: usize| month(parts.get(at)?);
    let year = |n: i16| if n < 100 { 2000 + n } else { n };
    if let Some(month) = month_name(0) {
        let (day, y) = match (number(1)?, number(2)) {
            (day, Some(y)) if day <= 31 => (day, y),
            (y, _) => (1, y),
        };
        return Date::new(year(y), month, i8::try_from(day).ok()?).ok();
    }
    if let Some(month) = month_name(1) {
        return Date::new(year(number(2)?), month, i8::try_from(number(0)?).ok()?).ok();
    }
    match (number(0)?, number(1)?, number(2)) {
        (month, day, Some(y)) => {
            Date::new(year(y), i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        }
        (month, y, None) if y > 31 => Date::new(year(y), i8::try_from(month).ok()?, 1).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_payers_print_them() {
        for (text, iso) in [
            ("2024-09-06", "2024-09-06"),
            ("10/1/2025", "2025-10-01"),
            ("03.01.25", "2025-03-01"),
            ("September 6, 2024", "2024-09-06"),
            ("Sept. 6, 2024", "2024-09-06"),
            ("6 September 2024", "2024-09-06"),
            ("7/2025", "2025-07-01"),
            ("March 2025", "2025-03-01"),
        ] {
            assert_eq!(
                date(text).map(|d| d.to_string()).as_deref(),
                Some(iso),
                "{text}"
            );
        }
        for text in ["", "soon", "13/45/2025", "annually"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn ids_come_from_file_names() {
        assert_eq!(
            id_of("payer/aetna-glp1-t2dm-2025-01-01.md"),
            "aetna-glp1-t2dm"
        );
        assert_eq!(id_of("007-saxenda-checkbox.txt"), "007-saxenda-checkbox");
    }
}
