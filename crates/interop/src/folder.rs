//! A folder of files as one zip, for whoever wants to see evidence: it opens on every system without a program of ours.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use tritt_core::letter::is_invisible;
use unicode_normalization::UnicodeNormalization as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Most files in a folder.
pub const MOST_FILES: usize = 500;

/// Largest folder before it is packed, in bytes: 100 MiB. What is larger goes through no mailbox and few portals.
pub const LARGEST: usize = 100 * 1024 * 1024;

/// Longest file name without its ending, in bytes: with a folder around it and the ending it stays below the 255 of every file system, and below the 260 a
/// path may have on Windows.
const LONGEST_NAME: usize = 100;

/// Names Windows keeps for devices, whatever ending they have (“Naming Files, Paths, and Namespaces”, Microsoft).
const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// The same with a digit behind.
const NUMBERED: [&str; 2] = ["COM", "LPT"];

/// A file to put into a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, made of [`file_name`] and an ending; a slash makes a folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Why there is no folder.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// More than [`MOST_FILES`].
    #[error("{0} files, more than {MOST_FILES}")]
    TooMany(usize),
    /// Larger than [`LARGEST`].
    #[error("{0} bytes, more than {LARGEST}")]
    TooLarge(usize),
    /// The library refused something, which nobody has seen it do.
    #[error("not packed: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// Writing into memory failed.
    #[error("not packed: {0}")]
    Io(#[from] std::io::Error),
}

/// The folder as a zip. The same files are the same bytes: it bears no times.
///
/// # Errors
/// See [`FolderError`].
pub fn zip(files: &[File]) -> Result<Vec<u8>, FolderError> {
    if files.len() > MOST_FILES {
        return Err(FolderError::TooMany(files.len()));
    }
    let size = files.iter().fold(0_usize, |all, file| all.saturating_add(file.bytes.len()));
    if size > LARGEST {
        return Err(FolderError::TooLarge(size));
    }
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        // photos and PDF are packed already: to try again costs time and gains nothing
        let packed = ["png", "jpg", "webp", "pdf", "docx", "xlsx", "odt", "ods"];
        let is_packed = file.name.rsplit_once('.').is_some_and(|(_, ending)| packed.contains(&ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(file.name.as_str(), options.compression_method(method))?;
        writer.write_all(&file.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A name every file system takes, made of any text; without an ending, never empty. Letters that cannot be seen or mean something to a system go.
pub fn file_name(text: &str) -> String {
    let mut name = String::new();
    for letter in text.nfc() {
        let letter = match letter {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => '-',
            letter if letter.is_whitespace() || letter.is_control() => ' ',
            letter if is_invisible(letter) => continue,
            letter => letter,
        };
        if letter == ' ' && name.ends_with(' ') {
            continue;
        }
        if name.len() + letter.len_utf8() > LONGEST_NAME {
            break;
        }
        name.push(letter);
    }
    let name = name.trim_matches([' ', '.']);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let device = RESERVED.contains(&stem.as_str())
        || NUMBERED.iter().any(|device| {
            let rest = stem.strip_prefix(device).unwrap_or_default();
            rest.chars().count() == 1 && rest.chars().all(|sign| sign.is_ascii_digit() || "¹²³".contains(sign))
        });
    if name.is_empty() || device { format!("_{name}") } else { name.to_owned() }
}

/// Names that are given once, whatever their case: two files of one name would be one on Windows.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// A name with its ending that nobody else has here; a number is put behind one that is taken.
    pub fn give(&mut self, name: &str, ending: &str) -> String {
        let mut number = 1_usize;
        loop {
            let full = if number == 1 { format!("{name}.{ending}") } else { format!("{name} ({number}).{ending}") };
            if self.0.insert(full.to_lowercase()) {
                return full;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use proptest::prelude::*;

    use super::*;

    fn file(name: &str, bytes: &[u8]) -> File {
        File { name: name.to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn what_was_put_in_comes_out() {
        let files =
            [file("index.html", b"<p>hello"), file("Nachweise/Prüfung.pdf", b"%PDF-1.7"), file("empty.txt", b"")];
        let packed = zip(&files).unwrap();
        assert_eq!(packed, zip(&files).unwrap(), "the same files are the same bytes");
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
        assert_eq!(archive.len(), files.len());
        for file in &files {
            let mut bytes = Vec::new();
            archive.by_name(&file.name).unwrap().read_to_end(&mut bytes).unwrap();
            assert_eq!(bytes, file.bytes, "{}", file.name);
        }
    }

    #[test]
    fn size_and_number_are_bounded() {
        let many: Vec<File> = (0..=MOST_FILES).map(|number| file(&number.to_string(), b"")).collect();
        assert!(matches!(zip(&many), Err(FolderError::TooMany(501))));
        assert!(zip(&many[1..]).is_ok());
        let large = [file("a", &vec![0; LARGEST]), file("b", b"x")];
        assert!(matches!(zip(&large), Err(FolderError::TooLarge(_))));
    }

    #[test]
    fn names_are_safe_on_every_system() {
        for (text, expected) in [
            ("P2.6.3 Rücksicherung", "P2.6.3 Rücksicherung"),
            ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("C:\\Windows\\x", "C--Windows-x"),
            ("name. . .", "name"),
            (" .hidden", "hidden"),
            ("con", "_con"),
            ("NUL.txt", "_NUL.txt"),
            ("COM¹", "_COM¹"),
            ("com10", "com10"),
            ("console", "console"),
            ("one\r\n\ttwo\0", "one two"),
            ("\u{202e}fdp.exe", "fdp.exe"),
            ("", "_"),
            ("...", "_"),
        ] {
            assert_eq!(file_name(text), expected, "{text:?}");
        }
        assert_eq!(file_name(&"ä".repeat(5_000)).chars().count(), 50);
    }

    #[test]
    fn a_name_is_given_once_whatever_its_case() {
        let mut names = Names::default();
        assert_eq!(names.give("Plan", "pdf"), "Plan.pdf");
        assert_eq!(names.give("PLAN", "pdf"), "PLAN (2).pdf");
        assert_eq!(names.give("plan", "txt"), "plan.txt");
        assert_eq!(names.give("plan", "PDF"), "plan (3).PDF");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_makes_a_name(text in ".{0,300}") {
            let name = file_name(&text);
            prop_assert!(!name.is_empty() && name.len() <= LONGEST_NAME + 1);
            prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
            prop_assert!(name.chars().all(|letter| !is_invisible(letter)));
            prop_assert!(!name.ends_with([' ', '.']) && !name.starts_with([' ', '.']));
            prop_assert_eq!(file_name(&name), name.clone());
        }
    }
}
