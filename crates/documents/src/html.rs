//! A single page without script, that can be mailed, opened anywhere, ticked and printed.

use std::fmt::Write as _;

use crate::model::{cells, columns};
use crate::{Block, CheckRow, Document, Orientation};

/// The document as a page. Every text is escaped where it is written; nothing else writes text.
pub fn html(document: &Document) -> String {
    let mut page = Page(String::new());
    let head = [
        ("<!doctype html>\n<html lang=\"", document.language.as_str()),
        (
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>",
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
    if document.orientation == Orientation::Landscape {
        page.markup("@page { size: landscape; }\n");
    }
    page.markup("</style>\n</head>\n<body>\n<main>\n");
    page.element("h1", &document.title).element("p class=\"for\"", &document.subtitle);
    if let Some(intro) = &document.intro {
        page.element("p", intro);
    }
    for (place, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { level, text } => {
                page.element(&format!("h{}", level.clamp(&2, &6)), text);
            }
            Block::Paragraph(text) => {
                page.element("p", text);
            }
            Block::CheckGroup { number, heading, rows } => {
                page.markup("<h2>").text(&format!("{number} ")).text(heading).markup("</h2>\n<ul>\n");
                for (line, row) in rows.iter().enumerate() {
                    page.row(row, &format!("t{place}-{line}"), document);
                }
                page.markup("</ul>\n");
            }
            Block::Table { caption, heads, rows } => page.table(caption, heads, rows),
            Block::Signature { places } => {
                page.markup("<p class=\"sign\">");
                for place in places {
                    page.text(place).markup(": <i></i> ");
                }
                page.markup("</p>\n");
            }
        }
    }
    page.markup("</main>\n<footer>\n")
        .element("p", &document.foot.source_line)
        .element("p", &document.foot.version_line);
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

    fn row(&mut self, row: &CheckRow, id: &str, document: &Document) {
        let checked = if row.ticked { " checked" } else { "" };
        let _ = write!(self.0, "<li><input type=\"checkbox\" id=\"{id}\"{checked}> <label for=\"{id}\">");
        self.text(&row.text).markup("</label>");
        if let Some(help) = &row.help {
            self.markup("<span class=\"help\">").text(help).markup("</span>");
        }
        if row.signed {
            self.markup("<span class=\"sign\">").text(&document.labels.initials).markup(": <i></i> ");
            self.text(&document.labels.date).markup(": <i></i></span>");
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
