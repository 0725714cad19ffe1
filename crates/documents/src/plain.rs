//! Plain text for a mail: nothing but letters, lines no longer than mail programs leave alone.

use std::fmt::Write as _;

use tritt_core::letter::is_invisible;

use crate::model::{cells, columns};
use crate::{Block, CheckRow, Document};

/// Longest line, in letters: below the 78 that mail may have (RFC 5322, section 2.1.1), with room for the marks of an answer.
const LONGEST: usize = 72;

/// The document as plain text. What would turn the direction of reading or could not be seen is left out.
pub fn plain(document: &Document) -> String {
    let mut mail = Mail(String::new());
    let other = document.other.as_deref();
    mail.line(&document.title, "", "");
    if let Some(other) = other {
        mail.line(&other.title, "", "");
    }
    mail.rule('=').line(&document.subtitle, "", "");
    if let Some(other) = other {
        mail.line(&other.subtitle, "", "");
    }
    let intros = [document.intro.as_ref(), other.and_then(|other| other.intro.as_ref())];
    for intro in intros.into_iter().flatten() {
        mail.gap().line(intro, "", "");
    }
    for block in &document.blocks {
        mail.gap();
        match block {
            Block::Heading { text, .. } => {
                mail.line(text, "", "").rule('-');
            }
            Block::Paragraph(text) => {
                mail.line(text, "", "");
            }
            Block::CheckGroup { number, heading, other, rows } => {
                let number = number.map(|number| format!("{number} ")).unwrap_or_default();
                mail.line(&format!("{number}{heading}"), "", "");
                if let Some(other) = other {
                    mail.line(other, "", "");
                }
                mail.rule('-');
                for row in rows {
                    mail.row(row, document);
                }
            }
            Block::Table { caption, heads, rows } => mail.table(caption, heads, rows),
            Block::Photo { .. } => {}
            Block::Signature { places } => {
                for place in places {
                    mail.line(&format!("{place}: ____________________"), "", "");
                }
            }
        }
    }
    mail.gap().line("-- ", "", "");
    let contact = &document.letterhead.contact;
    for line in std::iter::once(contact.as_str()).chain(document.foot.lines()).filter(|line| !line.is_empty()) {
        mail.line(line, "", "");
    }
    mail.0
}

struct Mail(String);

impl Mail {
    /// A text over as many lines as it needs, the first behind `first`, the others behind `then`.
    fn line(&mut self, text: &str, first: &str, then: &str) -> &mut Self {
        let mut here = first.to_owned();
        let mut bare = true;
        for word in visible(text).split_whitespace() {
            if !bare && here.chars().count() + 1 + word.chars().count() > LONGEST {
                let _ = writeln!(self.0, "{here}");
                then.clone_into(&mut here);
                bare = true;
            }
            if !bare {
                here.push(' ');
            }
            here.push_str(word);
            bare = false;
        }
        let _ = writeln!(self.0, "{here}");
        self
    }

    fn rule(&mut self, letter: char) -> &mut Self {
        let rule: String = std::iter::repeat_n(letter, LONGEST).collect();
        let _ = writeln!(self.0, "{rule}");
        self
    }

    fn gap(&mut self) -> &mut Self {
        self.0.push('\n');
        self
    }

    fn row(&mut self, row: &CheckRow, document: &Document) {
        const BEHIND: &str = "    ";
        let mark = if row.ticked.is_some() { "[x] " } else { "[ ] " };
        self.line(&row.text, mark, BEHIND);
        let second = row.other.as_ref();
        let rest = [row.help.as_ref(), second.map(|other| &other.text), second.and_then(|other| other.help.as_ref())];
        for text in rest.into_iter().flatten().filter(|text| !text.is_empty()) {
            self.line(text, BEHIND, BEHIND);
        }
        let labels = &document.labels;
        if let Some(said) = row.says() {
            self.line(said, BEHIND, BEHIND);
        } else if row.is_to_be_signed() {
            self.line(&format!("{}: ________ {}: ________", labels.initials, labels.date), BEHIND, BEHIND);
        }
    }

    /// Each row as lines of head and cell: columns would not hold in a letter of varying width.
    fn table(&mut self, caption: &str, heads: &[String], rows: &[Vec<String>]) {
        if !caption.is_empty() {
            self.line(caption, "", "").rule('-');
        }
        let columns = columns(heads, rows);
        for row in rows {
            for (head, cell) in cells(heads, columns).zip(cells(row, columns)).filter(|(_, cell)| !cell.is_empty()) {
                let head = if head.is_empty() { String::new() } else { format!("{head}: ") };
                self.line(&format!("{head}{cell}"), "", "    ");
            }
            self.gap();
        }
    }
}

fn visible(text: &str) -> String {
    text.chars()
        .filter_map(|letter| {
            if letter.is_whitespace() {
                Some(' ')
            } else if is_invisible(letter) {
                None
            } else {
                Some(letter)
            }
        })
        .collect()
}
