//! Tables: columns as wide as their text needs, as far as there is room.

use super::{Face, LEADING, MARGIN, Mark, Sheet};

const SIZE: f32 = 7.8;
const HEAD: f32 = 6.8;
/// Between columns.
const GAP: f32 = 8.0;

impl Sheet {
    /// A table over the whole width; its headings stand again on every page.
    pub(crate) fn table(&mut self, columns: &[&str], rows: &[Vec<String>]) {
        let widths = self.widths(columns, rows);
        self.need(40.0);
        self.headings(columns, &widths);
        for row in rows {
            let cells: Vec<Vec<String>> = row
                .iter()
                .zip(&widths)
                .map(|(text, width)| self.wrap(text, Face::Regular, SIZE, *width))
                .collect();
            let lines = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
            let height = lines as f32 * SIZE * LEADING + 2.6;
            let page = self.pages.len();
            self.need(height);
            if self.pages.len() > page {
                self.headings(columns, &widths);
            }
            let top = self.y;
            let mut x = MARGIN + 4.0;
            for (cell, width) in cells.into_iter().zip(&widths) {
                let mut y = top;
                for line in cell {
                    y += SIZE * LEADING;
                    self.text(x, y, Face::Regular, SIZE, line);
                }
                x += width + GAP;
            }
            self.y = top + height;
            let y = self.y - 0.4;
            self.rule(y);
        }
    }

    fn headings(&mut self, columns: &[&str], widths: &[f32]) {
        self.y += HEAD * LEADING + 1.0;
        let (mut x, y) = (MARGIN + 4.0, self.y);
        for (heading, width) in columns.iter().zip(widths) {
            self.text(x, y, Face::Faint, HEAD, (*heading).to_owned());
            x += width + GAP;
        }
        self.y += 2.4;
        self.rule(y + 2.0);
    }

    fn rule(&mut self, y: f32) {
        self.put(Mark::Line {
            x: MARGIN,
            y,
            width: self.width(),
        });
    }

    /// Columns that need less than an even share get what they need; the others share the rest
    /// evenly.
    fn widths(&self, columns: &[&str], rows: &[Vec<String>]) -> Vec<f32> {
        let wanted: Vec<f32> = (0..columns.len())
            .map(|at| {
                let texts = rows.iter().filter_map(|row| row.get(at));
                let widths = texts.map(|text| self.fonts.width(text, Face::Regular, SIZE));
                let head = self.fonts.width(columns[at], Face::Faint, HEAD);
                widths.fold(head, f32::max) + 0.5
            })
            .collect();
        let room = self.width() - 8.0 - GAP * (columns.len().saturating_sub(1)) as f32;
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
        let (mut left, mut out) = (room, vec![0.0; wanted.len()]);
        for (done, at) in order.iter().enumerate() {
            let share = left / (order.len() - done) as f32;
            out[*at] = wanted[*at].min(share);
            left -= out[*at];
        }
        out
    }
}
