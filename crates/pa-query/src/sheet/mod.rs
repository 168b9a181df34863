//! Pages to print: lines, fields and tables set on US Letter paper and written as PDF. The same
//! content gives the same bytes.

mod fonts;
mod pdf;
mod table;

pub(crate) use fonts::Face;
use fonts::Fonts;

/// Width and height of US Letter, in points.
const PAPER: (f32, f32) = (612.0, 792.0);
/// Left and right.
const MARGIN: f32 = 45.0;
const TOP: f32 = 46.0;
/// Below everything but the foot.
const BELOW: f32 = 48.0;
/// Between the lines, as a share of the size.
const LEADING: f32 = 1.22;

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
enum Mark {
    Text {
        x: f32,
        /// The line on which the letters stand.
        y: f32,
        face: Face,
        size: f32,
        text: String,
    },
    /// A hairline from left to right.
    Line { x: f32, y: f32, width: f32 },
    /// A light area behind a heading.
    Band {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

/// Pages in the making.
#[derive(Debug)]
pub(crate) struct Sheet {
    fonts: Fonts,
    pages: Vec<Vec<Mark>>,
    y: f32,
    /// What stands at the foot of every page, before its number.
    foot: String,
    /// Characters for which the font has no sign.
    unknown: usize,
    /// How large everything is printed; places and sizes here are before it.
    scale: f32,
}

impl Sheet {
    /// An empty first page. `foot` stands at the foot of every page; `scale` is 1 for the usual size.
    pub(crate) fn new(foot: &str, scale: f32) -> anyhow::Result<Self> {
        Ok(Self {
            fonts: Fonts::embedded()?,
            pages: vec![Vec::new()],
            y: TOP,
            foot: foot.to_owned(),
            unknown: 0,
            scale,
        })
    }

    /// How many pages there are.
    pub(crate) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Width and height of the paper in the sizes before scaling.
    fn paper(&self) -> (f32, f32) {
        (PAPER.0 / self.scale, PAPER.1 / self.scale)
    }

    /// Characters that were printed as `?` because the font has no sign for them.
    pub(crate) fn unknown(&self) -> usize {
        self.unknown
    }

    /// Between the margins.
    fn width(&self) -> f32 {
        self.paper().0 - 2.0 * MARGIN
    }

    /// Leaves room.
    pub(crate) fn space(&mut self, points: f32) {
        self.y += points;
    }

    /// Begins a page unless so much room is left.
    pub(crate) fn need(&mut self, points: f32) {
        if self.y + points > self.paper().1 - BELOW && self.y > TOP {
            self.pages.push(Vec::new());
            self.y = TOP;
        }
    }

    /// Lines over the whole width.
    pub(crate) fn paragraph(&mut self, text: &str, face: Face, size: f32) {
        for line in self.wrap(text, face, size, self.width()) {
            self.need(size * LEADING);
            self.y += size * LEADING;
            let (x, y) = (MARGIN, self.y);
            self.text(x, y, face, size, line);
        }
    }

    /// A label over the whole width, of what follows it.
    pub(crate) fn label(&mut self, text: &str) {
        for line in self.wrap(text, Face::Faint, LABEL, self.width() - 8.0) {
            self.y += LABEL * LEADING;
            let (x, y) = (MARGIN + 4.0, self.y);
            self.text(x, y, Face::Faint, LABEL, line);
        }
    }

    /// A heading on a band, with room for what follows it.
    pub(crate) fn heading(&mut self, text: &str) {
        const SIZE: f32 = 9.0;
        const HEIGHT: f32 = 14.0;
        self.space(7.0);
        self.need(HEIGHT + 34.0);
        self.put(Mark::Band {
            x: MARGIN,
            y: self.y,
            width: self.width(),
            height: HEIGHT,
        });
        let y = self.y + 10.2;
        self.text(MARGIN + 4.0, y, Face::Bold, SIZE, text.to_owned());
        self.y += HEIGHT + 2.0;
    }

    /// Labels with their values, in columns of equal width; `long` ones over the whole width.
    pub(crate) fn fields(&mut self, fields: &[Labelled]) {
        const COLUMNS: usize = 3;
        let mut row: Vec<&Labelled> = Vec::new();
        for field in fields {
            let long = field.long || self.is_wide(field, self.width() / COLUMNS as f32);
            if long || row.len() == COLUMNS {
                self.field_row(&row, COLUMNS);
                row.clear();
            }
            match long {
                true => self.field_row(&[field], 1),
                false => row.push(field),
            }
        }
        self.field_row(&row, COLUMNS);
    }

    fn is_wide(&self, field: &Labelled, width: f32) -> bool {
        let room = width - 8.0;
        self.fonts.width(&field.value, Face::Regular, VALUE) > 2.0 * room
            || self.fonts.width(&field.label, Face::Regular, LABEL) > 2.0 * room
    }

    fn field_row(&mut self, row: &[&Labelled], columns: usize) {
        if row.is_empty() {
            return;
        }
        let width = self.width() / columns as f32;
        let cells: Vec<(Vec<String>, Vec<String>, Face)> = row
            .iter()
            .map(|field| {
                let face = if field.open {
                    Face::Bold
                } else {
                    Face::Regular
                };
                (
                    self.wrap(&field.label, Face::Regular, LABEL, width - 8.0),
                    self.wrap(&field.value, face, VALUE, width - 8.0),
                    face,
                )
            })
            .collect();
        let heights = cells.iter().map(|(label, value, _)| {
            LEADING * (label.len() as f32 * LABEL + value.len().max(1) as f32 * VALUE)
        });
        let height = heights.fold(0.0, f32::max) + 4.0;
        self.need(height);
        let top = self.y;
        for (at, (label, value, face)) in cells.into_iter().enumerate() {
            let x = MARGIN + at as f32 * width + 4.0;
            let mut y = top;
            for line in label {
                y += LABEL * LEADING;
                self.text(x, y, Face::Faint, LABEL, line);
            }
            for line in value {
                y += VALUE * LEADING;
                self.text(x, y, face, VALUE, line);
            }
        }
        self.y = top + height;
        self.put(Mark::Line {
            x: MARGIN,
            y: self.y - 1.0,
            width: self.width(),
        });
    }

    /// The pages as PDF. `title` is the document's name.
    pub(crate) fn finish(mut self, title: &str) -> anyhow::Result<Vec<u8>> {
        let total = self.pages.len();
        let (width, height) = self.paper();
        let foot = self.foot.clone();
        for page in 0..total {
            let number = format!("Page {} of {total}", page + 1);
            let right = width - MARGIN - self.fonts.width(&number, Face::Faint, 7.5);
            for (x, text) in [(MARGIN, foot.clone()), (right, number)] {
                let text = self.known(text);
                let mark = Mark::Text {
                    x,
                    y: height - 28.0,
                    face: Face::Faint,
                    size: 7.5,
                    text,
                };
                self.pages[page].push(mark);
            }
        }
        pdf::write(&self.pages, &self.fonts, self.scale, title)
    }

    fn text(&mut self, x: f32, y: f32, face: Face, size: f32, text: String) {
        let text = self.known(text);
        self.put(Mark::Text {
            x,
            y,
            face,
            size,
            text,
        });
    }

    /// The text in signs that the font has.
    fn known(&mut self, text: String) -> String {
        let (text, unknown) = self.fonts.known(&text);
        self.unknown += unknown;
        text
    }

    fn put(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// A text in lines no wider than `width`; a word wider than that is broken.
    fn wrap(&self, text: &str, face: Face, size: f32, width: f32) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if self.fonts.width(&longer, face, size) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                out.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if self.fonts.width(&line, face, size) > width && line.chars().count() > 1 {
                    line.pop();
                    out.push(std::mem::replace(&mut line, c.to_string()));
                }
            }
        }
        if !line.is_empty() {
            out.push(line);
        }
        out
    }
}

/// Sizes of a label and of its value.
const LABEL: f32 = 6.8;
const VALUE: f32 = 9.0;

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Labelled {
    /// Printed small above the value.
    pub(crate) label: String,
    /// The value, or what stands for it.
    pub(crate) value: String,
    /// Over the whole width.
    pub(crate) long: bool,
    /// Still to be completed: printed bold.
    pub(crate) open: bool,
}
