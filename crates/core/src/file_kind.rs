//! What a file is, by its bytes: an ending can say anything.

/// A kind of file that may be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A picture: PNG.
    Png,
    /// A picture: JPEG.
    Jpeg,
    /// A picture: WebP.
    Webp,
    /// A PDF.
    Pdf,
    /// A Word document (Office Open XML).
    Docx,
    /// An Excel workbook (Office Open XML).
    Xlsx,
    /// A text of an OpenDocument program.
    Odt,
    /// A spreadsheet of an OpenDocument program.
    Ods,
    /// Plain text in UTF-8.
    Text,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 9] =
        [Self::Png, Self::Jpeg, Self::Webp, Self::Pdf, Self::Docx, Self::Xlsx, Self::Odt, Self::Ods, Self::Text];

    /// The usual ending, which is also the id in the database.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Text => "txt",
        }
    }

    /// Whether a window can show it as a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp)
    }

    /// The kind of a file by its bytes; nothing for any other kind, and for an empty file.
    ///
    /// Sources: the signatures of PNG (W3C, PNG 3rd edition, 5.2), JPEG (ITU-T T.81, B.1.1.3), WebP (RFC 9649, 2.3), PDF (ISO 32000-1, 7.5.2), ZIP (PKWARE
    /// APPNOTE, 4.3.7), OpenDocument (ODF 1.3 part 2, 3.3: the first entry, stored, is named `mimetype`).
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [b'P', b'K', 3, 4, ..] => Self::of_archive(bytes),
            [] => None,
            _ => std::str::from_utf8(bytes).is_ok_and(is_readable).then_some(Self::Text),
        }
    }

    fn of_archive(bytes: &[u8]) -> Option<Self> {
        let first_name = bytes.get(30..)?;
        let typed = |text: &str| {
            first_name.starts_with(format!("mimetypeapplication/vnd.oasis.opendocument.{text}").as_bytes())
        };
        let has = |name: &[u8]| bytes.windows(name.len()).any(|place| place == name);
        match () {
            () if typed("text") => Some(Self::Odt),
            () if typed("spreadsheet") => Some(Self::Ods),
            () if has(b"word/document.xml") => Some(Self::Docx),
            () if has(b"xl/workbook.xml") => Some(Self::Xlsx),
            () => None,
        }
    }
}

fn is_readable(text: &str) -> bool {
    !text.contains(|sign: char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t' | '\u{c}'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<FileKind>) {
        assert_eq!(FileKind::of(bytes), expected);
    }

    fn archive(rest: &[u8]) -> Vec<u8> {
        [b"PK\x03\x04".as_slice(), &[0; 26], rest].concat()
    }

    #[test]
    fn bytes_say_what_a_file_is() {
        check(b"\x89PNG\r\n\x1a\n....", Some(FileKind::Png));
        check(b"\xff\xd8\xff\xe0JFIF", Some(FileKind::Jpeg));
        check(b"RIFF\x10\0\0\0WEBPVP8 ", Some(FileKind::Webp));
        check(b"%PDF-1.7\n", Some(FileKind::Pdf));
        check(&archive(b"[Content_Types].xml...word/document.xml"), Some(FileKind::Docx));
        check(&archive(b"[Content_Types].xml...xl/workbook.xml"), Some(FileKind::Xlsx));
        check(&archive(b"mimetypeapplication/vnd.oasis.opendocument.textPK"), Some(FileKind::Odt));
        check(&archive(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"), Some(FileKind::Ods));
        check("Grüße;1\r\n".as_bytes(), Some(FileKind::Text));
    }

    #[test]
    fn anything_else_is_nothing() {
        check(b"", None);
        check(b"MZ\x90\0\x03", None);
        check(b"\x7fELF\x02", None);
        check(&archive(b"virus.exe"), None);
        check(b"GIF89a\x01\0", None);
        check(b"caf\xe9", None);
        check(b"PK\x03\x04", None);
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_odd(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let kind = FileKind::of(&bytes);
            prop_assert!(kind != Some(FileKind::Text) || std::str::from_utf8(&bytes).is_ok());
        }
    }
}
