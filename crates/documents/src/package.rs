//! Office Open XML (ECMA-376) packages: zips of XML.
//!
//! Written by hand: the libraries for it bring half a megabyte and more to the program for what is some hundred lines here (docs/dependencies.md).

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::{Document, DocumentError};

/// How every part begins.
pub(crate) const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// The kinds of relations between parts.
pub(crate) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts as a zip. The same parts give the same bytes: the time of each is that of no clock.
///
/// # Errors
/// When they cannot be packed.
pub(crate) fn packed(parts: &[(&str, &[u8])]) -> Result<Vec<u8>, DocumentError> {
    let put = || -> Result<Vec<u8>, ZipError> {
        let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        for (name, bytes) in parts {
            pack.start_file(*name, options)?;
            pack.write_all(bytes)?;
        }
        Ok(pack.finish()?.into_inner())
    };
    put().map_err(|error| DocumentError::Pack(error.to_string()))
}

/// The lines of a text, whichever signs end them.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).flat_map(|line| line.split('\r'))
}

/// Writes a text into markup; what ends a line there is said by [`lines`] and is a line feed here. XML 1.0 allows no control in it but tabs and ends of
/// lines, and neither of the last two letters of a plane.
pub(crate) fn escape(out: &mut String, text: &str) {
    for (place, line) in lines(text).enumerate() {
        if place > 0 {
            out.push('\n');
        }
        escape_line(out, line);
    }
}

fn escape_line(out: &mut String, line: &str) {
    for letter in line.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if letter.is_control() || (letter as u32) & 0xfffe == 0xfffe => out.push(' '),
            letter => out.push(letter),
        }
    }
}

/// What leads from the package to its main part and to what is said about the file.
pub(crate) fn package_relations(main: &str) -> String {
    format!(
        concat!(
            r#"{}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
            r#"<Relationship Id="rId1" Type="{}/officeDocument" Target="{}"/>"#,
            r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
            "</Relationships>",
        ),
        DECLARATION, RELATIONS, main
    )
}

/// What leads from a main part to others: number, kind, place.
pub(crate) fn part_relations(relations: &[(u32, &str, String)]) -> String {
    let mut out =
        format!(r#"{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#);
    for (number, kind, target) in relations {
        let _ = write!(out, r#"<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#);
    }
    out.push_str("</Relationships>");
    out
}

/// Which kind each part is: place and the end of its media type.
pub(crate) fn content_types(parts: &[(String, &str)]) -> String {
    let mut out = format!(
        concat!(
            r#"{}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
            r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
            r#"<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>"#,
            r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
        ),
        DECLARATION
    );
    for (place, kind) in parts {
        let _ = write!(
            out,
            r#"<Override PartName="/{place}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>"#
        );
    }
    out.push_str("</Types>");
    out
}

/// Title, language and day of the file itself.
pub(crate) fn core(document: &Document) -> String {
    let (year, month, day) = document.date;
    let mut out = format!(
        concat!(
            r#"{}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>"#,
        ),
        DECLARATION
    );
    escape(&mut out, &document.title);
    out.push_str("</dc:title><dc:creator>Trittsicher</dc:creator><dc:language>");
    escape(&mut out, &document.language);
    let _ = write!(
        out,
        r#"</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{year:04}-{month:02}-{day:02}T00:00:00Z</dcterms:created></cp:coreProperties>"#
    );
    out
}
