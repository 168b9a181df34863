//! The tables of `data/vocabulary`: sorted, unique, sourced, with codes that exist and units that
//! convert. What refers to what is checked when the tables are read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;

use pa_model::Decimal;
use pa_model::vocabulary::{Tables, Vocabulary};

use crate::tools::project;

/// The tables, by file name, in the order of [`read`].
const TABLES: [&str; 7] = [
    "ingredients",
    "brands",
    "classes",
    "conditions",
    "labs",
    "specialties",
    "programs",
];

/// Reads the vocabulary of a folder as the programs read theirs.
pub(crate) fn read(folder: &Path) -> Result<Vocabulary, String> {
    let text = |name: &str| fs::read_to_string(folder.join(name).with_extension("csv")).unwrap();
    let [
        ingredients,
        brands,
        classes,
        conditions,
        labs,
        specialties,
        programs,
    ] = TABLES.map(text);
    Vocabulary::from_tables(&Tables {
        ingredients: &ingredients,
        brands: &brands,
        classes: &classes,
        conditions: &conditions,
        labs: &labs,
        specialties: &specialties,
        programs: &programs,
    })
    .map_err(|e| e.to_string())
}

/// A row, by column name.
type Row = BTreeMap<String, String>;

fn rows(folder: &Path, table: &str) -> Vec<Row> {
    let path = folder.join(table).with_extension("csv");
    csv::Reader::from_path(path)
        .unwrap()
        .deserialize()
        .map(|row| row.unwrap())
        .collect()
}

/// The `; `-separated entries of a column.
fn entries<'r>(row: &'r Row, column: &str) -> Vec<&'r str> {
    let text = row.get(column).map_or("", String::as_str);
    let entries = text.split(';').map(str::trim);
    entries
        .filter(|e| !e.is_empty() && *e != "unknown")
        .collect()
}

/// What is wrong in the tables of a folder, a line each.
pub(crate) fn problems(folder: &Path) -> Vec<String> {
    let mut out: Vec<String> = read(folder).err().into_iter().collect();
    for table in TABLES {
        let rows = rows(folder, table);
        assert!(!rows.is_empty(), "{table} is empty");
        names(table, &rows, &mut out);
    }
    let icd10 = icd10_prefixes();
    for row in rows(folder, "conditions") {
        condition(&row, &icd10, &mut out);
    }
    for row in rows(folder, "labs") {
        lab(&row, &mut out);
    }
    for table in ["ingredients", "brands"] {
        let mut seen = BTreeMap::new();
        for row in rows(folder, table) {
            rxcui(table, &row, &mut seen, &mut out);
        }
    }
    out
}

/// The name of a row: its first column.
fn name<'r>(table: &str, row: &'r Row) -> &'r str {
    let column = match table {
        "classes" => "class",
        "specialties" => "specialty",
        other => other.trim_end_matches('s'),
    };
    &row[column]
}

fn names(table: &str, rows: &[Row], out: &mut Vec<String>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for pair in rows.windows(2) {
        let (a, b) = (name(table, &pair[0]), name(table, &pair[1]));
        if a.to_lowercase() >= b.to_lowercase() {
            out.push(format!("{table}: `{b}` stands after `{a}`"));
        }
    }
    for row in rows {
        let own = name(table, row);
        if row["source"].trim().is_empty() {
            out.push(format!("{table}: `{own}` has no source"));
        }
        let others = ["synonyms", "aliases"]
            .into_iter()
            .flat_map(|c| entries(row, c));
        for written in std::iter::once(own).chain(others) {
            if written.trim() != written || written.is_empty() {
                out.push(format!(
                    "{table}: `{own}`: the name `{written}` has spaces around it"
                ));
            }
            if let Some(other) = seen.insert(written.to_lowercase(), own) {
                out.push(format!(
                    "{table}: `{written}` is a name of `{own}` and of `{other}`"
                ));
            }
        }
    }
}

/// Every code, subcategory and category of ICD-10-CM, without dots.
fn icd10_prefixes() -> BTreeSet<String> {
    let path = project().join("tests/fixtures/icd10cm/codes-2026-04.txt.gz");
    let mut text = String::new();
    flate2::read::GzDecoder::new(fs::File::open(path).unwrap())
        .read_to_string(&mut text)
        .unwrap();
    text.lines().map(str::to_owned).collect()
}

fn condition(row: &Row, icd10: &BTreeSet<String>, out: &mut Vec<String>) {
    let own = &row["condition"];
    for column in ["icd10", "history_icd10"] {
        for entry in entries(row, column) {
            // Marked as exact: a code as it was before it was divided.
            let entry = entry.strip_suffix('!').unwrap_or(entry);
            let bounds: Vec<String> = entry
                .split('-')
                .map(|c| c.trim().replace('.', ""))
                .collect();
            let dotted = entry.split('-').all(|code| {
                let (category, rest) = code.trim().split_at_checked(3).unwrap_or((code, ""));
                category.len() == 3
                    && (rest.is_empty() || (rest.starts_with('.') && rest.len() > 1))
            });
            // A code, and so every broader one above it, is a line of the release.
            let chain = bounds.iter().all(|code| {
                (3..=code.len()).all(|n| icd10.contains(&code[..n]) || placeholder(code, n))
            });
            if !dotted || bounds.len() > 2 || bounds.first() > bounds.last() || !chain {
                out.push(format!(
                    "conditions: `{own}`: `{entry}` is no code or range of ICD-10-CM"
                ));
            }
        }
    }
    for code in entries(row, "snomed") {
        if !verhoeff(code) {
            out.push(format!(
                "conditions: `{own}`: `{code}` is no SNOMED CT identifier"
            ));
        }
    }
}

/// `T78.3X` stands for no code of its own: `X` only keeps the place of the seventh character.
fn placeholder(code: &str, length: usize) -> bool {
    length < code.len() && code[..length].ends_with('X')
}

fn lab(row: &Row, out: &mut Vec<String>) {
    let own = &row["lab"];
    for code in entries(row, "loinc") {
        if !loinc(code) {
            out.push(format!("labs: `{own}`: `{code}` is no LOINC code"));
        }
    }
    let bounds = ["plausible_min", "plausible_max"].map(|c| row[c].parse::<Decimal>().ok());
    if bounds[0].is_some() && bounds[1].is_some() && bounds[0] >= bounds[1] {
        out.push(format!(
            "labs: `{own}`: the plausible values leave nothing between them"
        ));
    }
    for entry in entries(row, "conversions") {
        let Some((unit, formula)) = entry.rsplit_once('=') else {
            continue;
        };
        let factor = formula.split('+').next().unwrap_or_default().trim();
        let Ok(factor) = factor.parse::<f64>() else {
            continue;
        };
        if factor <= 0.0 {
            out.push(format!(
                "labs: `{own}`: `{entry}` has a factor that is not positive"
            ));
        }
        // Between units of one dimension arithmetic says what the factor must be.
        let sizes = size(unit.trim()).zip(size(&row["unit"]));
        if let Some((from, to)) = sizes
            && from.0 == to.0
            && ((from.1 / to.1) / factor - 1.0).abs() > 1e-3
        {
            out.push(format!(
                "labs: `{own}`: `{entry}`, but 1 {} is {} {}",
                unit.trim(),
                from.1 / to.1,
                row["unit"]
            ));
        }
    }
}

/// Dimension and size of a unit such as `mg/dL`; `None` where it is not made of plain parts.
fn size(unit: &str) -> Option<(String, f64)> {
    const ATOMS: [(&str, &str, f64); 18] = [
        ("kg", "g", 1e3),
        ("g", "g", 1.0),
        ("mg", "g", 1e-3),
        ("ug", "g", 1e-6),
        ("mcg", "g", 1e-6),
        ("ng", "g", 1e-9),
        ("pg", "g", 1e-12),
        ("mol", "mol", 1.0),
        ("mmol", "mol", 1e-3),
        ("umol", "mol", 1e-6),
        ("nmol", "mol", 1e-9),
        ("pmol", "mol", 1e-12),
        ("L", "L", 1.0),
        ("dL", "L", 1e-1),
        ("mL", "L", 1e-3),
        ("uL", "L", 1e-6),
        ("cm", "m", 1e-2),
        ("m", "m", 1.0),
    ];
    let atom = |text: &str| ATOMS.iter().find(|a| a.0 == text).map(|a| (a.1, a.2));
    match unit.split_once('/') {
        None => atom(unit).map(|(dimension, size)| (dimension.to_owned(), size)),
        Some((above, below)) => {
            let (above, below) = (atom(above)?, atom(below)?);
            Some((format!("{}/{}", above.0, below.0), above.1 / below.1))
        }
    }
}

fn rxcui(table: &str, row: &Row, seen: &mut BTreeMap<String, String>, out: &mut Vec<String>) {
    let (own, code) = (name(table, row), row["rxcui"].as_str());
    let sourced = row["source"].contains("RxNorm");
    let known = (2..=7).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
    if !known && code != "unknown" {
        out.push(format!(
            "{table}: `{own}`: `{code}` is no RxCUI; write `unknown`"
        ));
    }
    if known != sourced {
        out.push(format!(
            "{table}: `{own}`: an RxCUI and its source (\"RxNorm …\") go together"
        ));
    }
    if known && let Some(other) = seen.insert(code.to_owned(), own.to_owned()) {
        out.push(format!("{table}: `{own}` and `{other}` have one RxCUI"));
    }
}

/// The check digit of LOINC: Luhn's, before the last hyphen.
fn loinc(code: &str) -> bool {
    let Some((digits, check)) = code.split_once('-') else {
        return false;
    };
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !plain(digits) || !plain(check) || check.len() != 1 {
        return false;
    }
    let doubled = |at: usize, digit: u32| match (at % 2, digit * 2) {
        (0, twice) if twice > 9 => twice - 9,
        (0, twice) => twice,
        _ => digit,
    };
    let digits = digits.chars().rev().filter_map(|c| c.to_digit(10));
    let sum: u32 = digits
        .enumerate()
        .map(|(at, digit)| doubled(at, digit))
        .sum();
    check.parse::<u32>() == Ok((10 - sum % 10) % 10)
}

/// The check digit of SNOMED CT identifiers: Verhoeff's, in the dihedral group of order ten.
fn verhoeff(code: &str) -> bool {
    let times = |a: u32, b: u32| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => 5 + (a + b - 5) % 5,
        (false, true) => 5 + (a - 5 + 5 - b) % 5,
        (false, false) => (a + 5 - b) % 5,
    };
    const STEP: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let permuted = |at: usize, digit: u32| (0..at % 8).fold(digit, |d, _| STEP[d as usize]);
    let digits: Option<Vec<u32>> = code.chars().rev().map(|c| c.to_digit(10)).collect();
    digits.is_some_and(|digits| {
        let sum = digits
            .iter()
            .enumerate()
            .fold(0, |sum, (at, digit)| times(sum, permuted(at, *digit)));
        (6..=18).contains(&digits.len()) && sum == 0
    })
}

#[test]
fn the_tables_are_in_order() {
    let found = problems(&project().join("data/vocabulary"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn check_digits_are_checked() {
    assert!(loinc("4548-4") && loinc("2345-7") && !loinc("4548-5") && !loinc("4548"));
    assert!(verhoeff("44054006") && verhoeff("73211009") && !verhoeff("44054007") && !verhoeff(""));
}

#[test]
fn what_is_wrong_in_a_table_is_found() {
    let folder = tempfile::tempdir().unwrap();
    for table in TABLES {
        let name = format!("{table}.csv");
        fs::copy(
            project().join("data/vocabulary").join(&name),
            folder.path().join(&name),
        )
        .unwrap();
    }
    assert_eq!(problems(folder.path()), Vec::<String>::new());
    for (table, row, said) in [
        (
            "brands",
            "Aaa,,metformin,oral,unknown,FDA label",
            "`Aaa` stands after",
        ),
        (
            "brands",
            "Zzz,Ozempic,metformin,oral,unknown,FDA label",
            "`Ozempic` is a name of",
        ),
        (
            "brands",
            "Zzz,,metformin,oral,unknown,",
            "`Zzz` has no source",
        ),
        (
            "brands",
            "Zzz,,metformin,oral,12x,FDA label",
            "`12x` is no RxCUI",
        ),
        (
            "brands",
            "Zzz,,metformin,oral,12345,FDA label",
            "go together",
        ),
        (
            "brands",
            "Zzz,,unobtainium,oral,unknown,FDA label",
            "unobtainium",
        ),
        ("classes", "zzz,,no such class,ATC", "no such class"),
        (
            "conditions",
            "zzz,,E11.99,,,,ICD-10-CM",
            "`E11.99` is no code",
        ),
        (
            "conditions",
            "zzz,,E1165,,,,ICD-10-CM",
            "`E1165` is no code",
        ),
        ("conditions", "zzz,,I25-I20,,,,ICD-10-CM", "`I25-I20`"),
        (
            "conditions",
            "zzz,,E11.65,,,44054007,ICD-10-CM",
            "`44054007` is no SNOMED",
        ),
        (
            "labs",
            "zzz,,4548-5,mg/dL,g/L = 100,0,10,lab,LOINC",
            "`4548-5` is no LOINC",
        ),
        (
            "labs",
            "zzz,,4548-4,mg/dL,g/L = 10,0,10,lab,LOINC",
            "`g/L = 10`, but",
        ),
        (
            "labs",
            "zzz,,4548-4,mg/dL,g/L = 100,10,0,lab,LOINC",
            "plausible",
        ),
    ] {
        let path = folder.path().join(table).with_extension("csv");
        let before = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{before}{row}\n")).unwrap();
        let found = problems(folder.path());
        assert!(found.iter().any(|p| p.contains(said)), "{row}: {found:?}");
        fs::write(&path, before).unwrap();
    }
}
