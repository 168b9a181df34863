//! The typeface of printed pages, Liberation Sans (`data/fonts`), embedded so that a page looks
//! the same everywhere.

use std::collections::BTreeMap;

use anyhow::Context;

const REGULAR: &[u8] = include_bytes!("../../../../data/fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../data/fonts/LiberationSans-Bold.ttf");

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    /// Upright, black.
    Regular,
    /// Bold, black.
    Bold,
    /// Upright, grey.
    Faint,
}

/// What the pages use in place of signs that the typeface does not have.
const INSTEAD: &[(char, char)] = &[
    ('☐', '□'),
    ('☒', '■'),
    ('✓', '√'),
    ('✗', '×'),
    ('\u{a0}', ' '),
    ('\u{202f}', ' '),
    ('‑', '-'),
];

/// The two cuts, with the widths of their signs.
#[derive(Debug)]
pub(super) struct Fonts {
    regular: Cut,
    bold: Cut,
}

#[derive(Debug)]
struct Cut {
    font: krilla::text::Font,
    /// Widths in shares of the size.
    widths: BTreeMap<char, f32>,
}

impl Cut {
    fn read(data: &'static [u8]) -> anyhow::Result<Self> {
        let face = ttf_parser::Face::parse(data, 0).context("the embedded font")?;
        let em = f32::from(face.units_per_em());
        let mut widths = BTreeMap::new();
        let tables = face
            .tables()
            .cmap
            .context("the embedded font has no signs")?;
        for table in tables.subtables {
            table.codepoints(|code| {
                let sign = char::from_u32(code).and_then(|c| Some((c, face.glyph_index(c)?)));
                if let Some((c, glyph)) = sign
                    && let Some(advance) = face.glyph_hor_advance(glyph)
                {
                    widths.insert(c, f32::from(advance) / em);
                }
            });
        }
        let font = krilla::text::Font::new(data.to_vec().into(), 0);
        Ok(Self {
            font: font.context("the embedded font cannot be read")?,
            widths,
        })
    }
}

impl Fonts {
    pub(super) fn embedded() -> anyhow::Result<Self> {
        Ok(Self {
            regular: Cut::read(REGULAR)?,
            bold: Cut::read(BOLD)?,
        })
    }

    fn cut(&self, face: Face) -> &Cut {
        match face {
            Face::Bold => &self.bold,
            Face::Regular | Face::Faint => &self.regular,
        }
    }

    pub(super) fn font(&self, face: Face) -> &krilla::text::Font {
        &self.cut(face).font
    }

    /// The width of a line, in points.
    pub(super) fn width(&self, text: &str, face: Face, size: f32) -> f32 {
        let widths = &self.cut(face).widths;
        let sum: f32 = text
            .chars()
            .map(|c| widths.get(&instead(c)).copied().unwrap_or(0.6))
            .sum();
        sum * size
    }

    /// The text in signs that the typeface has, and how many it has not.
    pub(super) fn known(&self, text: &str) -> (String, usize) {
        let mut unknown = 0;
        let out = text.chars().map(instead).map(|c| {
            if c.is_control() {
                ' '
            } else if self.regular.widths.contains_key(&c) {
                c
            } else {
                unknown += 1;
                '?'
            }
        });
        let out = out.collect();
        (out, unknown)
    }
}

fn instead(c: char) -> char {
    let known = INSTEAD.iter().find(|(from, _)| *from == c);
    known.map_or(c, |(_, to)| *to)
}
