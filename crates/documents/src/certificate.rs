//! Certificates: a page for the wall that carries its own proof.

use serde_json::{Value, json};
use typst_pdf::PdfStandard;

use crate::paged::{compiled, paper, write};
use crate::printable::{is_invisible, printable, printable_code, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Paper};

/// A certificate, finished but for its form. All its words come from here; a line without words takes no room.
///
/// One page holds it with 16 objectives of a hundred letters; with more it becomes several pages, nothing is cut off. Letters the typefaces do not know are
/// printed as question marks: ask [`without_shape`](crate::without_shape) about the name before.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// What it is: “Certificate”.
    pub title: String,
    /// The sentence up to the name: “This is to certify that”.
    pub above_name: String,
    /// Who has done it.
    pub name: String,
    /// The sentence from the name to the path: “has completed this learning path:”.
    pub below_name: String,
    /// The learning path.
    pub path: String,
    /// The end of the sentence, or who says so, where and when.
    pub below_path: String,
    /// Over the objectives.
    pub objectives_heading: String,
    /// What was reached, a line or two each.
    pub objectives: Vec<String>,
    /// Date, result, versions, number, thumbprint and whatever else has a name.
    pub facts: Vec<Fact>,
    /// What it proves and what not, a paragraph each.
    pub small_print: Vec<String>,
    /// “Page {} of {}”: what stands before, between and after the numbers, on certificates of several pages.
    pub page: [String; 3],
    /// Paper size.
    pub paper: Paper,
    /// Year, month, day: the date of the file and of what is attached, so that the same certificate gives the same bytes.
    pub date: (i32, u8, u8),
    /// What travels in the file.
    pub attachment: Attachment,
}

/// Something with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its name.
    pub label: String,
    /// What it is.
    pub value: String,
    /// Whether it is a number or thumbprint to compare letter by letter: set in the typewriter face, and one word up to 56 letters.
    pub code: bool,
}

/// A file in the file. It can be taken out as it was put in.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// Its name, with ending. What no file system takes in a name becomes a hyphen.
    pub file_name: String,
    /// Its media type: “application/jwt”.
    pub media_type: String,
    /// What it has to do with the page.
    pub relationship: Relationship,
    /// What it is, in words: readers show it beside the name.
    pub description: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What an attached file has to do with the page (ISO 19005-3, annex E: `AFRelationship`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relationship {
    /// The page was made from it.
    Source,
    /// The page shows what it says.
    Data,
    /// It says the same in another form.
    Alternative,
    /// It adds to the page.
    Supplement,
}

impl Relationship {
    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Data => "data",
            Self::Alternative => "alternative",
            Self::Supplement => "supplement",
        }
    }
}

/// The certificate as PDF/UA-1 and PDF/A-3a: tagged, with language and title, fonts embedded, the attachment in it. The same certificate gives the same bytes.
///
/// # Errors
/// When the date is no day, the media type no media type, the layout fails, or the result would not conform.
pub fn certificate(certificate: &Certificate) -> Result<Vec<u8>, DocumentError> {
    let data = data(certificate).to_string();
    let pages = compiled(world(certificate, &data))?;
    write(&pages, data, &[PdfStandard::Ua_1, PdfStandard::A_3a])
}

fn world(certificate: &Certificate, data: &str) -> Option<PageWorld> {
    PageWorld::of_certificate(data.as_bytes().to_vec(), certificate.attachment.bytes.clone())
}

fn data(certificate: &Certificate) -> Value {
    let attachment = &certificate.attachment;
    let (title, name) = (printable_heading(&certificate.title), printable_heading(&certificate.name));
    json!({
        "language": certificate.language.split('-').next(),
        "file-title": format!("{title} – {name}"),
        "title": title,
        "above": line(&certificate.above_name),
        "name": name,
        "below": line(&certificate.below_name),
        "path": line(&certificate.path),
        "after": line(&certificate.below_path),
        "objectives-heading": line(&certificate.objectives_heading),
        "objectives": lines(&certificate.objectives),
        "facts": certificate.facts.iter().map(fact).collect::<Vec<_>>(),
        "small-print": lines(&certificate.small_print),
        "page": certificate.page.each_ref().map(|words| printable(words)),
        "paper": paper(certificate.paper),
        "date": [certificate.date.0, certificate.date.1, certificate.date.2],
        "attachment": {
            "name": file_name(&attachment.file_name),
            "media-type": attachment.media_type,
            "relationship": attachment.relationship.name(),
            "description": attachment.description.replace(is_invisible, " "),
        },
    })
}

fn fact(fact: &Fact) -> Value {
    let value = if fact.code { printable_code(&fact.value) } else { printable(&fact.value) };
    json!({ "label": line(&fact.label), "value": value, "code": fact.code })
}

/// A line as it can be printed, without blanks around it: of blanks alone it is none.
fn line(text: &str) -> String {
    printable(text).trim().to_owned()
}

fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| line(text)).filter(|line| !line.is_empty()).collect()
}

/// A name without a folder in it, and without what Windows, macOS or a shell would trip over.
fn file_name(name: &str) -> String {
    let allowed = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | ' ');
    let name: String = name.chars().map(|letter| if allowed(letter) { letter } else { '-' }).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "attachment".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use typst_layout::PagedDocument;

    use super::*;
    use crate::paged::told;

    fn sample(objectives: usize, paper: Paper) -> Certificate {
        let word = || "Word".to_owned();
        Certificate {
            language: "en".to_owned(),
            title: word(),
            above_name: word(),
            name: word(),
            below_name: word(),
            path: word(),
            below_path: word(),
            objectives_heading: word(),
            objectives: vec!["What was reached, in a sentence. ".repeat(3); objectives],
            facts: vec![Fact { label: word(), value: word(), code: true }; 6],
            small_print: vec![word(); 2],
            page: ["", " of ", ""].map(str::to_owned),
            paper,
            date: (2026, 3, 2),
            attachment: Attachment {
                file_name: "a.txt".to_owned(),
                media_type: "text/plain".to_owned(),
                relationship: Relationship::Data,
                description: word(),
                bytes: vec![0],
            },
        }
    }

    /// What is measured to find a form is what is set then: a layout that does not settle would come out one way or the other.
    #[test]
    fn the_layout_settles() {
        for paper in [Paper::A4, Paper::Letter] {
            for objectives in [0, 1, 8, 16, 60] {
                let certificate = sample(objectives, paper);
                let Some(world) = world(&certificate, &data(&certificate).to_string()) else { panic!("no world") };
                let made = typst::compile::<PagedDocument>(&world);
                assert!(made.warnings.is_empty(), "{objectives} on {paper:?}: {}", told(&made.warnings));
                assert!(made.output.is_ok_and(|pages| (pages.pages().len() == 1) == (objectives <= 16)));
            }
        }
    }

    #[test]
    fn a_file_name_is_a_name_alone() {
        for (name, expected) in [
            ("certificate.jwt", "certificate.jwt"),
            ("Zertifikat Müller-Weiß_1.jwt", "Zertifikat Müller-Weiß_1.jwt"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("C:\\x\u{202e}.jwt", "C--x-.jwt"),
            (" .hidden. ", "hidden"),
            ("..", "attachment"),
            ("", "attachment"),
        ] {
            assert_eq!(file_name(name), expected, "{name:?}");
        }
    }
}
