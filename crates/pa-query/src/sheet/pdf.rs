//! Writing the marks of pages as PDF.

use anyhow::{Context, anyhow};
use krilla::Document;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::text::TextDirection;

use super::fonts::{Face, Fonts};
use super::{Mark, PAPER};

/// Grey values: text, faint text, hairlines, bands.
const BLACK: u8 = 0;
const FAINT: u8 = 95;
const LINE: u8 = 190;
const BAND: u8 = 228;

pub(super) fn write(
    pages: &[Vec<Mark>],
    fonts: &Fonts,
    scale: f32,
    title: &str,
) -> anyhow::Result<Vec<u8>> {
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(title.to_owned())
            .language("en-US".to_owned())
            .creator("pa-query".to_owned()),
    );
    for marks in pages {
        let settings = PageSettings::from_wh(PAPER.0, PAPER.1).context("the size of the paper")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(scale, scale));
        for mark in marks {
            draw(mark, fonts, &mut surface);
        }
        surface.pop();
        surface.finish();
        page.finish();
    }
    document
        .finish()
        .map_err(|error| anyhow!("the pages could not be written as PDF: {error:?}"))
}

fn draw(mark: &Mark, fonts: &Fonts, surface: &mut Surface<'_>) {
    match mark {
        Mark::Text {
            x,
            y,
            face,
            size,
            text,
        } => {
            let grey = if *face == Face::Faint { FAINT } else { BLACK };
            surface.set_fill(Some(fill(grey)));
            let font = fonts.font(*face).clone();
            let at = Point::from_xy(*x, *y);
            surface.draw_text(at, font, *size, text, false, TextDirection::LeftToRight);
        }
        Mark::Line { x, y, width } => area(surface, LINE, (*x, *y, *width, 0.5)),
        Mark::Band {
            x,
            y,
            width,
            height,
        } => area(surface, BAND, (*x, *y, *width, *height)),
    }
}

fn area(surface: &mut Surface<'_>, grey: u8, (x, y, width, height): (f32, f32, f32, f32)) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(grey)));
        surface.draw_path(&path);
    }
}

fn fill(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}
