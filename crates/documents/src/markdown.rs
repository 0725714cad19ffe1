//! Markdown with task lists, for wikis and notes.

use std::fmt::Write as _;

use crate::model::{cells, columns};
use crate::{Block, CheckRow, Document, Labels, Other};

/// The document as Markdown. Signs with a meaning there are escaped, so that every text comes out as it is.
pub fn markdown(document: &Document) -> String {
    let other = document.other.as_deref();
    let mut out = format!("# {}\n", escaped(&document.title));
    let mut bold = |text: &str| {
        let text = escaped(text);
        if !text.is_empty() {
            let _ = write!(out, "\n**{text}**\n");
        }
    };
    bold(&document.subtitle);
    if let Some(other) = other {
        bold(&other.title);
        bold(&other.subtitle);
    }
    let intros = [document.intro.as_ref(), other.and_then(|other| other.intro.as_ref())];
    for intro in intros.into_iter().flatten() {
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
            Block::CheckGroup { number, heading, other: second, rows } => {
                let number = number.map(|number| format!("{number} ")).unwrap_or_default();
                let second = second.as_deref().map(|second| format!(" / {}", escaped(second))).unwrap_or_default();
                let _ = write!(out, "\n## {number}{}{second}\n\n", escaped(heading));
                match other {
                    Some(other) => side_by_side(&mut out, rows, document, other),
                    None => rows.iter().for_each(|row| task(&mut out, row, document)),
                }
            }
            Block::Table { caption, heads, rows } => table(&mut out, caption, heads, rows),
            Block::Photo { .. } => {}
            Block::Signature { places } => {
                let lines: String =
                    places.iter().map(|place| format!("\n{}: \\_\\_\\_\\_\n", escaped(place))).collect();
                out.push_str(&lines);
            }
        }
    }
    let foot = [&document.letterhead.contact, &document.foot.source_line, &document.foot.version_line]
        .map(|line| escaped(line));
    let lines: Vec<String> = foot
        .into_iter()
        .enumerate()
        .filter(|(place, line)| *place > 0 || !line.is_empty())
        .map(|(_, line)| line)
        .collect();
    let _ = write!(out, "\n---\n\n{}\n", lines.join("\n\n"));
    out
}

/// A line of a task list.
fn task(out: &mut String, row: &CheckRow, document: &Document) {
    let mark = if row.ticked.is_some() { 'x' } else { ' ' };
    let mut lines = vec![escaped(&row.text)];
    lines.extend(row.help.as_deref().map(escaped).filter(|help| !help.is_empty()));
    lines.extend(signing(row, &document.labels));
    // a backslash keeps the end of a line; without it the lines would run together
    let _ = writeln!(out, "- [{mark}] {}", lines.join("\\\n  "));
}

/// Who ticked it and when, or room for that.
fn signing(row: &CheckRow, labels: &Labels) -> Option<String> {
    let room = || escaped(&format!("{}: ____ {}: ____", labels.initials, labels.date));
    row.says().map(escaped).or_else(|| row.is_to_be_signed().then(room))
}

/// The lines of a step in two languages: task lists have no columns, so they are a table with boxes to write in.
fn side_by_side(out: &mut String, rows: &[CheckRow], document: &Document, other: &Other) {
    let cell = |text: &str, help: Option<&str>, last: Option<String>| {
        let help = help.map(escaped).filter(|help| !help.is_empty());
        std::iter::once(escaped(text)).chain(help).chain(last).collect::<Vec<_>>().join("<br>")
    };
    let heads = [&document.labels.done, &document.labels.item, &other.labels.item].map(|head| escaped(head));
    let _ = writeln!(out, "| {} |\n| --- | --- | --- |", heads.join(" | "));
    for row in rows {
        let mark = if row.ticked.is_some() { "\\[x\\]" } else { "\\[ \\]" };
        let own = cell(&row.text, row.help.as_deref(), signing(row, &document.labels));
        let second = row.other.as_ref().map(|other| cell(&other.text, other.help.as_deref(), None)).unwrap_or_default();
        let _ = writeln!(out, "| {mark} | {own} | {second} |");
    }
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
