//! Markdown with task lists, for wikis and notes.

use std::fmt::Write as _;

use crate::model::{cells, columns};
use crate::{Block, Document};

/// The document as Markdown. Signs with a meaning there are escaped, so that every text comes out as it is.
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n", escaped(&document.title));
    let subtitle = escaped(&document.subtitle);
    if !subtitle.is_empty() {
        let _ = write!(out, "\n**{subtitle}**\n");
    }
    if let Some(intro) = &document.intro {
        let _ = write!(out, "\n{}\n", escaped(intro));
    }
    for block in &document.blocks {
        match block {
            Block::Heading { level, text } => {
                let _ = write!(out, "\n{} {}\n", "#".repeat(usize::from(*level.clamp(&2, &6))), escaped(text));
            }
            Block::Paragraph(text) => {
                let _ = write!(out, "\n{}\n", escaped(text));
            }
            Block::CheckGroup { number, heading, rows } => {
                let _ = write!(out, "\n## {number} {}\n\n", escaped(heading));
                for row in rows {
                    let mark = if row.ticked { 'x' } else { ' ' };
                    let mut lines = vec![escaped(&row.text)];
                    lines.extend(row.help.as_deref().map(escaped).filter(|help| !help.is_empty()));
                    if row.signed {
                        let labels = &document.labels;
                        lines.push(escaped(&format!("{}: ____ {}: ____", labels.initials, labels.date)));
                    }
                    // a backslash keeps the end of a line; without it the lines would run together
                    let _ = writeln!(out, "- [{mark}] {}", lines.join("\\\n  "));
                }
            }
            Block::Table { caption, heads, rows } => table(&mut out, caption, heads, rows),
            Block::Signature { places } => {
                let lines: String =
                    places.iter().map(|place| format!("\n{}: \\_\\_\\_\\_\n", escaped(place))).collect();
                out.push_str(&lines);
            }
        }
    }
    let _ =
        write!(out, "\n---\n\n{}\n\n{}\n", escaped(&document.foot.source_line), escaped(&document.foot.version_line));
    out
}

/// A table as GitHub writes them, below its caption.
fn table(out: &mut String, caption: &str, heads: &[String], rows: &[Vec<String>]) {
    let columns = columns(heads, rows);
    if columns == 0 {
        return;
    }
    let caption = escaped(caption);
    if !caption.is_empty() {
        let _ = write!(out, "\n**{caption}**\n");
    }
    let line = |row: &[String]| cells(row, columns).map(|cell| format!("| {} ", escaped(cell))).collect::<String>();
    let _ = write!(out, "\n{}|\n{}|\n", line(heads), "| --- ".repeat(columns));
    for row in rows {
        let _ = writeln!(out, "{}|", line(row));
    }
}

/// Backslashes before everything CommonMark and GitHub give a meaning, at the beginning also before what would open a list, a rule or a table; line breaks
/// and controls become blanks, and there are none around it: four of them would make it code.
fn escaped(text: &str) -> String {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let text = text.trim();
    let mut out = String::with_capacity(text.len());
    // “1.” and “1)” begin a list
    let number = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    for (place, letter) in text.char_indices() {
        let opens = match letter {
            '+' | '-' | '=' | ':' => place == 0,
            '.' | ')' => place > 0 && place == number,
            _ => false,
        };
        if opens || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$')
        {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
