//! A single page without script, that can be mailed, opened anywhere, ticked and printed.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::model::{cells, columns};
use crate::{Block, CheckRow, Document, Letterhead, Orientation, Other, Photo};

/// Largest logo, in millimetres.
const LOGO_BOX: (f64, f64) = (60.0, 16.0);

/// The document as a page. Every text is escaped where it is written; nothing else writes text.
pub fn html(document: &Document) -> String {
    let mut page = Page(String::new());
    let has_photos = document.blocks.iter().any(|block| matches!(block, Block::Photo { .. }));
    let head = [
        ("<!doctype html>\n<html lang=\"", document.language.as_str()),
        (
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'",
            "",
        ),
        (
            if document.letterhead.logo.is_some() || has_photos {
                "; img-src data:\">\n<title>"
            } else {
                "\">\n<title>"
            },
            &document.title,
        ),
        ("</title>\n<style>\n", ""),
    ];
    for (markup, text) in head {
        page.markup(markup).text(text);
    }
    page.markup(include_str!("../templates/checklist.css"));
    if document.blocks.iter().any(|block| matches!(block, Block::Table { .. })) {
        page.markup(include_str!("../templates/report.css"));
    }
    if document.other.is_some() {
        page.markup(include_str!("../templates/bilingual.css"));
    }
    if document.orientation == Orientation::Landscape {
        page.markup("@page { size: landscape; }\n");
    }
    page.markup("</style>\n</head>\n<body>\n<main>\n");
    let other = document.other.as_deref();
    page.logo(&document.letterhead);
    page.in_both("h1", &document.title, other.map(|other| (other, other.title.as_str())));
    page.in_both("p class=\"for\"", &document.subtitle, other.map(|other| (other, other.subtitle.as_str())));
    if let Some(intro) = &document.intro {
        let second = other.and_then(|other| Some((other, other.intro.as_deref()?)));
        page.in_both("p", intro, second);
    }
    for (place, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { level, text } => {
                page.element(&format!("h{}", level.clamp(&2, &6)), text);
            }
            Block::Paragraph(text) => {
                page.element("p", text);
            }
            Block::CheckGroup { number, heading, other: second, rows } => {
                let numbered = number.map_or(heading.clone(), |number| format!("{number} {heading}"));
                page.in_both("h2", &numbered, other.zip(second.as_deref()));
                page.markup("<ul>\n");
                for (line, row) in rows.iter().enumerate() {
                    page.row(row, &format!("t{place}-{line}"), document);
                }
                page.markup("</ul>\n");
            }
            Block::Table { caption, heads, rows } => page.table(caption, heads, rows),
            Block::Photo { photo, name } => page.photo(photo, name),
            Block::Signature { places } => {
                page.markup("<p class=\"sign\">");
                for place in places {
                    page.text(place).markup(": <i></i> ");
                }
                page.markup("</p>\n");
            }
        }
    }
    page.markup("</main>\n<footer>\n");
    if !document.letterhead.contact.is_empty() {
        page.element("p class=\"contact\" dir=\"auto\"", &document.letterhead.contact);
    }
    page.element("p", &document.foot.source_line).element("p", &document.foot.version_line);
    page.markup("</footer>\n</body>\n</html>\n");
    page.0
}

struct Page(String);

impl Page {
    fn markup(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\n' | '\r' | '\t' => self.0.push(letter),
                // HTML allows no other control in a text
                letter if letter.is_control() => self.0.push(' '),
                letter => self.0.push(letter),
            }
        }
        self
    }

    fn element(&mut self, tag: &str, text: &str) -> &mut Self {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.markup("<").markup(tag).markup(">").text(text).markup("</").markup(name).markup(">\n")
    }

    fn logo(&mut self, letterhead: &Letterhead) {
        let Some(logo) = &letterhead.logo else { return };
        let (wide, _) = logo.size_mm(LOGO_BOX);
        let picture = BASE64_STANDARD.encode(logo.png());
        let _ = write!(self.0, "<img class=\"logo\" width=\"{:.0}\" src=\"data:image/png;base64,", wide / 25.4 * 96.0);
        self.0.push_str(&picture);
        self.markup("\" alt=\"").text(&letterhead.logo_name).markup("\">\n");
    }

    fn photo(&mut self, photo: &Photo, name: &str) {
        let (wide, high) = photo.size();
        let picture = BASE64_STANDARD.encode(photo.jpeg());
        let _ = write!(
            self.0,
            "<figure><img width=\"{wide}\" height=\"{high}\" src=\"data:image/jpeg;base64,{picture}\" alt=\""
        );
        self.text(name).markup("\">").element("figcaption dir=\"auto\"", name).markup("</figure>\n");
    }

    /// An element, and beside it the same in the other language.
    fn in_both(&mut self, tag: &str, text: &str, second: Option<(&Other, &str)>) -> &mut Self {
        let Some((other, second)) = second else { return self.element(tag, text) };
        let name = tag.split(' ').next().unwrap_or(tag);
        self.markup("<").markup(tag).markup("><span>").text(text).markup("</span> <span lang=\"").text(&other.language);
        self.markup("\">").text(second).markup("</span></").markup(name).markup(">\n")
    }

    fn row(&mut self, row: &CheckRow, id: &str, document: &Document) {
        let checked = if row.ticked.is_some() { " checked" } else { "" };
        let _ = write!(self.0, "<li><input type=\"checkbox\" id=\"{id}\"{checked}> <label for=\"{id}\" dir=\"auto\">");
        self.text(&row.text).markup("</label>");
        if let Some(help) = &row.help {
            self.markup("<span class=\"help\">").text(help).markup("</span>");
        }
        let labels = &document.labels;
        if let (Some(other), Some(second)) = (&document.other, &row.other) {
            self.markup("<span class=\"other\" lang=\"").text(&other.language).markup("\">").text(&second.text);
            if let Some(help) = &second.help {
                self.markup("<span class=\"help\">").text(help).markup("</span>");
            }
            self.markup("</span>");
        }
        if let Some(said) = row.says() {
            self.markup("<span class=\"sign\" dir=\"auto\">").text(said).markup("</span>");
        } else if row.is_to_be_signed() {
            let second = document.other.as_deref().map(|other| &other.labels);
            let label = |own: &str, other: Option<&String>| other.map_or(own.to_owned(), |other| both_said(own, other));
            let initials = label(&labels.initials, second.map(|labels| &labels.initials));
            let date = label(&labels.date, second.map(|labels| &labels.date));
            self.markup("<span class=\"sign\">").text(&initials).markup(": <i></i> ");
            self.text(&date).markup(": <i></i></span>");
        }
        self.markup("</li>\n");
    }

    fn table(&mut self, caption: &str, heads: &[String], rows: &[Vec<String>]) {
        let columns = columns(heads, rows);
        if columns == 0 {
            return;
        }
        self.markup("<table>\n");
        if !caption.is_empty() {
            self.element("caption", caption);
        }
        self.markup("<thead>\n<tr>\n");
        for head in cells(heads, columns) {
            self.element("th scope=\"col\"", head);
        }
        self.markup("</tr>\n</thead>\n<tbody>\n");
        for row in rows {
            self.markup("<tr>\n");
            for cell in cells(row, columns) {
                self.element("td", cell);
            }
            self.markup("</tr>\n");
        }
        self.markup("</tbody>\n</table>\n");
    }
}

/// A word of the form in two languages, once where it is the same.
pub(crate) fn both_said(own: &str, other: &str) -> String {
    if own == other { own.to_owned() } else { format!("{own} / {other}") }
}
