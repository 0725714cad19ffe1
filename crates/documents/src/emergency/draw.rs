//! The forms of a card.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Tree};
use serde_json::{Value, json};
use typst_pdf::PdfStandard;
use typst_svg::SvgOptions;

use super::{CardContact, CardSide, EmergencyCard, LONGEST_NAME, LONGEST_NUMBER, Modules, Watched};
use crate::paged::{CACHE_AGE, Pages, compiled, paper, write};
use crate::printable::{printable, printable_cell, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, without_shape};

/// Words wider than this many millimetres, as our text face sets them in 9 points, may be divided: columns of cards are narrow, and letters larger.
const NARROW: f64 = 26.0;

/// The poster for the wall as PDF/UA-1: one page.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn poster(card: &EmergencyCard) -> Result<Vec<u8>, DocumentError> {
    let data = data(card, "poster", &[]).to_string();
    let pages = compiled(PageWorld::of_emergency(data.clone().into_bytes(), None))?;
    write(&pages, data, &[PdfStandard::Ua_1])
}

/// Cards for the pocket as PDF/UA-1: four on a sheet, each a quarter of it, the fronts and then their backs, to be printed on both sides and cut. A card for
/// everybody in `holders`, with their name on it; a name with letters our typefaces do not know leaves a line to write on. Nobody makes a sheet of cards
/// without names.
///
/// # Errors
/// [`DocumentError::Cancelled`] when the watcher ended it; when the layout fails or the result would not conform.
pub fn pocket_cards(card: &EmergencyCard, holders: &[String], watched: Watched) -> Result<Vec<u8>, DocumentError> {
    let data = data(card, "pocket", holders).to_string();
    let pages = compiled(PageWorld::of_emergency(data.clone().into_bytes(), watched.clone()));
    let is_cancelled = || watched.as_ref().is_some_and(|watcher| watcher.is_cancelled());
    if is_cancelled() {
        return Err(DocumentError::Cancelled);
    }
    let written = write(&pages?, data, &[PdfStandard::Ua_1]);
    if is_cancelled() { Err(DocumentError::Cancelled) } else { written }
}

/// Width and height of the picture for a phone, in pixels.
const PHONE_PIXELS: (u32, u32) = (1080, 1920);

/// A form of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For the wall.
    Poster,
    /// For the pocket: a sheet of cards without names.
    Pocket,
    /// For the phone.
    Phone,
}

/// A form as pictures for the screen.
///
/// # Errors
/// When the layout fails.
pub fn card_pages(card: &EmergencyCard, form: Form) -> Result<Pages, DocumentError> {
    let name = match form {
        Form::Poster => "poster",
        Form::Pocket => "pocket",
        Form::Phone => "phone",
    };
    let pages = compiled(PageWorld::of_emergency(data(card, name, &[]).to_string().into_bytes(), None))?;
    let svg = pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
    typst::comemo::evict(CACHE_AGE);
    let (width_mm, height_mm) = match form {
        Form::Poster | Form::Pocket => card.paper.size_mm(),
        // 540 by 960 points
        Form::Phone => (190.5, 338.67),
    };
    Ok(Pages { svg, width_mm, height_mm })
}

/// The picture for a phone as PNG: upright, 1080 by 1920 pixels, the uppermost third free for the clock of the lock screen.
///
/// # Errors
/// When the layout fails.
pub fn phone_picture(card: &EmergencyCard) -> Result<Vec<u8>, DocumentError> {
    let pages = compiled(PageWorld::of_emergency(data(card, "phone", &[]).to_string().into_bytes(), None))?;
    let page = pages.pages().first().ok_or_else(|| DocumentError::Layout("no page".to_owned()))?;
    let drawn = typst_svg::svg(page, &SvgOptions::default());
    typst::comemo::evict(CACHE_AGE);
    // letters are outlines by now, so no typeface is looked for
    let wrong = |error: &dyn std::fmt::Display| DocumentError::Layout(error.to_string());
    let tree = Tree::from_str(&drawn, &usvg::Options::default()).map_err(|error| wrong(&error))?;
    let (width, height) = PHONE_PIXELS;
    let mut picture = Pixmap::new(width, height).ok_or_else(|| wrong(&"no room for a picture"))?;
    let across = f64::from(width) / f64::from(tree.size().width());
    #[expect(clippy::cast_possible_truncation, reason = "a factor near two")]
    let scale = across as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|error| wrong(&error))
}

fn data(card: &EmergencyCard, form: &str, holders: &[String]) -> Value {
    let first = card.sides.first();
    let title = first.map_or("", |side| side.title.as_str());
    let firm = cut(&card.firm, LONGEST_NAME);
    json!({
        "form": form,
        "file-title": if card.firm.is_empty() { title.to_owned() } else { format!("{title} – {firm}") },
        "language": first.map(language),
        "firm": printable(&firm),
        "sides": card.sides.iter().map(side).collect::<Vec<_>>(),
        "first": card.first.iter().map(contact).collect::<Vec<_>>(),
        "others": card.others.iter().map(contact).collect::<Vec<_>>(),
        "code": card.code.as_ref().map(rows),
        "holders": holders.iter().map(|name| holder(name)).collect::<Vec<_>>(),
        "date": [card.date.0, card.date.1, card.date.2],
        "paper": paper(card.paper),
    })
}

fn language(side: &CardSide) -> &str {
    side.language.split('-').next().unwrap_or_default()
}

fn side(side: &CardSide) -> Value {
    json!({
        "language": language(side),
        "title": printable_heading(&side.title),
        "motto": printable(&side.motto),
        "steps-heading": printable_heading(&side.steps_heading),
        "steps": side.steps.iter().map(|(word, text)| json!([printable(word), printable(text)])).collect::<Vec<_>>(),
        "leave-heading": printable_heading(&side.leave_heading),
        "leave": side.leave.iter().map(|line| printable(line)).collect::<Vec<_>>(),
        "others-heading": printable_heading(&side.others_heading),
        "code-words": printable(&side.code_words),
        "code-alt": printable(&side.code_alt),
        "dated": printable(&side.dated),
        "holder": printable(&side.holder),
    })
}

fn contact(contact: &CardContact) -> Value {
    json!({
        "labels": contact.labels.iter().map(|label| printable(label)).collect::<Vec<_>>(),
        "name": printable_cell(&cut(&contact.name, LONGEST_NAME), NARROW),
        "phone": printable_cell(&cut(&contact.phone, LONGEST_NUMBER), NARROW),
        "note": printable_cell(&cut(&contact.note, LONGEST_NAME), NARROW),
    })
}

/// The rows of the square as text, a letter a module.
pub(crate) fn rows(Modules(rows): &Modules) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(|dark| if *dark { '1' } else { '0' }).collect()).collect()
}

/// The name on a card, or nothing where it cannot be printed.
fn holder(name: &str) -> String {
    if without_shape(name).is_empty() { printable(&cut(name, LONGEST_NAME)) } else { String::new() }
}

/// The text on one line, at most so many letters long.
fn cut(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let begin: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", begin.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_for_a_card_is_cut_and_says_so() {
        for (text, most, expected) in [
            ("Mara", 10, "Mara"),
            (" Mara \n Lang ", 10, "Mara Lang"),
            ("Mara Lang-Novak", 10, "Mara Lang…"),
            ("", 10, ""),
        ] {
            assert_eq!(cut(text, most), expected, "{text:?}");
        }
        assert_eq!(cut(&"ä".repeat(5000), LONGEST_NAME).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn a_name_that_cannot_be_printed_leaves_a_line_to_write_on() {
        for (name, expected) in [("Zoë Łęcka", "Zoë Łęcka"), ("مارا", ""), ("李 Mara", ""), ("", "")] {
            assert_eq!(holder(name), expected, "{name:?}");
        }
    }
}
