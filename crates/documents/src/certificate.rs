//! Certificates: a page for the wall that carries its own proof.

use serde_json::{Value, json};
use typst_pdf::PdfStandard;

use crate::paged::{Pages, compiled, drawn, paper, put, write};
use crate::printable::{is_invisible, printable, printable_code, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Letterhead, Paper};

/// Largest logo, in millimetres.
const LOGO_BOX: (f64, f64) = (50.0, 14.0);

/// A certificate, finished but for its form, for one person or the same for several. All its words come from here; a line without words takes no room.
///
/// One page holds it with 16 objectives of a hundred letters; with more it becomes several pages, nothing is cut off. Letters the typefaces do not know are
/// printed as question marks: ask [`without_shape`](crate::without_shape) about the names before.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// What it is: “Certificate”.
    pub title: String,
    /// The sentence up to the name: “This is to certify that”.
    pub above_name: String,
    /// Who has done it: each gets a page of their own. A name of blanks is a line to write it on.
    pub names: Vec<String>,
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
    /// Whether they are ticked as reached; else they are only named.
    pub ticked: bool,
    /// Date, result, versions, number, thumbprint and whatever else has a name.
    pub facts: Vec<Fact>,
    /// Below a line for a pen; without words there is no line.
    pub signature: String,
    /// What it proves and what not, a paragraph each.
    pub small_print: Vec<String>,
    /// “Page {} of {}”: what stands before, between and after the numbers, on certificates of several pages.
    pub page: [String; 3],
    /// Whose paper it is, at the foot.
    pub letterhead: Letterhead,
    /// Paper size.
    pub paper: Paper,
    /// Year, month, day: the date of the file and of what is attached, so that the same certificate gives the same bytes.
    pub date: (i32, u8, u8),
    /// What travels in the file.
    pub attachment: Option<Attachment>,
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
    let (data, files) = data(certificate);
    let data = data.to_string();
    let pages = compiled(PageWorld::of_certificate(data.as_bytes().to_vec(), files))?;
    write(&pages, data, &[PdfStandard::Ua_1, PdfStandard::A_3a])
}

/// The same pages as pictures.
///
/// # Errors
/// When the date is no day, or the layout fails.
pub fn certificate_pages(certificate: &Certificate) -> Result<Pages, DocumentError> {
    let (data, files) = data(certificate);
    let pages = compiled(PageWorld::of_certificate(data.to_string().into_bytes(), files))?;
    Ok(drawn(&pages, certificate.paper.size_mm()))
}

/// What the template reads, and the files in it, one behind the other.
fn data(certificate: &Certificate) -> (Value, Vec<u8>) {
    let mut files = Vec::new();
    let (title, path) = (printable_heading(&certificate.title), line(&certificate.path));
    let about = if let [name] = certificate.names.as_slice() { name } else { &path };
    let letterhead = &certificate.letterhead;
    let data = json!({
        "language": certificate.language.split('-').next(),
        "file-title": format!("{title} – {}", printable_heading(about)),
        "title": title,
        "above": line(&certificate.above_name),
        "names": certificate.names.iter().map(|name| own_name(name)).collect::<Vec<_>>(),
        "below": line(&certificate.below_name),
        "path": path,
        "after": line(&certificate.below_path),
        "objectives-heading": line(&certificate.objectives_heading),
        "objectives": lines(&certificate.objectives),
        "ticked": certificate.ticked,
        "facts": certificate.facts.iter().map(fact).collect::<Vec<_>>(),
        "signature": line(&certificate.signature),
        "small-print": lines(&certificate.small_print),
        "contact": line(&letterhead.contact),
        "logo": letterhead.logo.as_ref().map(|logo| {
            let (width, height) = logo.size_mm(LOGO_BOX);
            let name = printable_heading(&letterhead.logo_name);
            json!({ "width": width, "height": height, "name": name, "bytes": put(logo.png(), &mut files) })
        }),
        "page": certificate.page.each_ref().map(|words| printable(words)),
        "paper": paper(certificate.paper),
        "date": [certificate.date.0, certificate.date.1, certificate.date.2],
        "attachment": certificate.attachment.as_ref().map(|attachment| json!({
            "name": file_name(&attachment.file_name),
            "media-type": attachment.media_type,
            "relationship": attachment.relationship.name(),
            "description": attachment.description.replace(is_invisible, " "),
            "bytes": put(&attachment.bytes, &mut files),
        })),
    });
    (data, files)
}

fn own_name(name: &str) -> String {
    if name.trim().is_empty() { String::new() } else { printable_heading(name) }
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
    use typst::diag::{SourceResult, Warned};
    use typst_layout::PagedDocument;

    use super::*;
    use crate::paged::told;

    fn sample(objectives: usize, paper: Paper) -> Certificate {
        let word = || "Word".to_owned();
        Certificate {
            language: "en".to_owned(),
            title: word(),
            above_name: word(),
            names: vec![word()],
            below_name: word(),
            path: word(),
            below_path: word(),
            objectives_heading: word(),
            objectives: vec!["What was reached, in a sentence. ".repeat(3); objectives],
            ticked: true,
            facts: vec![Fact { label: word(), value: word(), code: true }; 6],
            signature: String::new(),
            small_print: vec![word(); 2],
            page: ["", " of ", ""].map(str::to_owned),
            letterhead: Letterhead::default(),
            paper,
            date: (2026, 3, 2),
            attachment: Some(Attachment {
                file_name: "a.txt".to_owned(),
                media_type: "text/plain".to_owned(),
                relationship: Relationship::Data,
                description: word(),
                bytes: vec![0],
            }),
        }
    }

    /// What is measured to find a form is what is set then: a layout that does not settle would come out one way or the other.
    #[test]
    fn the_layout_settles() {
        for paper in [Paper::A4, Paper::Letter] {
            for objectives in [0, 1, 8, 16, 60] {
                let made = set(&sample(objectives, paper));
                assert!(made.warnings.is_empty(), "{objectives} on {paper:?}: {}", told(&made.warnings));
                assert!(made.output.is_ok_and(|pages| (pages.pages().len() == 1) == (objectives <= 16)));
            }
        }
    }

    fn set(certificate: &Certificate) -> Warned<SourceResult<PagedDocument>> {
        let (data, files) = data(certificate);
        let Some(world) = PageWorld::of_certificate(data.to_string().into_bytes(), files) else { panic!("no world") };
        typst::compile::<PagedDocument>(&world)
    }

    /// People of one certificate do not share a page, however long it is and whatever else stands on it.
    #[test]
    fn everybody_has_pages_of_their_own() {
        let names = |count| vec!["Ada Wolf".to_owned(); count];
        let (contact, signature) = ("Bäckerei Korn, 0221 0000000".to_owned(), "Signature".to_owned());
        for (objectives, pages) in [(0, 1), (12, 1), (60, 2)] {
            for count in [1, 2, 5] {
                let of = Certificate {
                    names: names(count),
                    ticked: false,
                    signature: signature.clone(),
                    letterhead: Letterhead { contact: contact.clone(), ..Letterhead::default() },
                    attachment: None,
                    ..sample(objectives, Paper::A4)
                };
                let made = set(&of);
                assert!(made.warnings.is_empty(), "{objectives} for {count}: {}", told(&made.warnings));
                let number = made.output.map(|pages| pages.pages().len());
                assert!(
                    number.as_ref().is_ok_and(|number| *number == pages * count),
                    "{objectives} for {count}: {number:?}"
                );
                assert_eq!(certificate_pages(&of).map(|pages| pages.svg.len()), Ok(pages * count));
                assert!(certificate(&of).is_ok_and(|file| file.starts_with(b"%PDF")));
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
