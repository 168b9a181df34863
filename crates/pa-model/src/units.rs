//! Spellings of units of measure. UCUM is the norm; records and policies write many variants of it.

/// A unit as people write it: without the brackets and annotations of UCUM.
///
/// ```
/// use pa_model::units::plain;
/// assert_eq!(plain("mL/min/{1.73_m2}"), "mL/min/1.73 m2");
/// assert_eq!(plain("mm[Hg]"), "mmHg");
/// assert_eq!(plain("{events}/h"), "events/h");
/// assert_eq!(plain("mg/dL"), "mg/dL");
/// ```
pub fn plain(unit: &str) -> String {
    let brackets = |c: char| matches!(c, '[' | ']' | '{' | '}');
    unit.replace('_', " ").replace(brackets, "")
}

/// The comparable form of a unit's spelling: lower case, without spaces, brackets and UCUM
/// annotations in braces, `µ` as `u`, `mc` (micro) as `u`, `^` and `*` left out.
///
/// ```
/// use pa_model::units::normalize;
/// assert_eq!(normalize("mL/min/{1.73_m2}"), normalize("mL/min/1.73 m²"));
/// assert_eq!(normalize("mm[Hg]"), normalize("mmHg"));
/// assert_eq!(normalize("cells/mcL"), normalize("cells/µL"));
/// ```
pub fn normalize(unit: &str) -> String {
    let mut out = String::with_capacity(unit.len());
    for c in unit.trim().chars() {
        match c {
            ' ' | '[' | ']' | '{' | '}' | '^' | '*' | '_' | ',' => {}
            'µ' | 'μ' => out.push('u'),
            '²' => out.push('2'),
            '³' => out.push('3'),
            '¹' => out.push('1'),
            '⁶' => out.push('6'),
            '⁹' => out.push('9'),
            '×' => out.push('x'),
            '‐' | '–' | '−' => out.push('-'),
            _ => out.extend(c.to_lowercase()),
        }
    }
    // "mcg", "mcl", "mcmol" are how US print avoids the letter mu.
    for prefixed in ["mcg", "mcl", "mcmol"] {
        if out.contains(prefixed) {
            out = out.replace(prefixed, &format!("u{}", &prefixed[2..]));
        }
    }
    out
}
