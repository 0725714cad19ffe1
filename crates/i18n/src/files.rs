//! Where words and curriculum come from: built into the program, or a folder of an author.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Text files by their path relative to a root, with forward slashes.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, Result<String, String>>);

/// Longest file read, in bytes; the longest of ours has a tenth of it.
const LONGEST: u64 = 1024 * 1024;

impl Files {
    /// The files of a folder that was built in, packed by `tritt_pack`. A program that is damaged there has none, and its words say so.
    pub fn packed(archive: &[u8]) -> Self {
        let files = tritt_pack::read(archive).unwrap_or_default();
        Self(files.into_iter().map(|(path, text)| (path, Ok(text))).collect())
    }

    /// The files of a folder on disk. A file that cannot be read as text stays in the list as such, so that whoever needs it can say so.
    ///
    /// # Errors
    /// When the folder itself cannot be listed.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        read_into(root, "", &mut files, 0)?;
        Ok(Self(files))
    }

    /// Every path in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The text of a file; nothing when there is none, the reason when it cannot be read.
    pub fn text(&self, path: &str) -> Option<Result<&str, &str>> {
        self.0.get(path).map(|text| text.as_deref().map_err(String::as_str))
    }

    /// Puts `text` at `path`; tests build broken content with it.
    pub fn set(&mut self, path: &str, text: impl Into<String>) {
        self.0.insert(path.to_owned(), Ok(text.into()));
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }
}

fn read_into(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, Result<String, String>>,
    depth: usize,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() && depth < 4 {
            read_into(&entry.path(), &format!("{path}/"), files, depth + 1)?;
        } else if kind.is_file() {
            files.insert(path, read_text(&entry.path()));
        }
    }
    Ok(())
}

fn read_text(path: &Path) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LONGEST {
        return Err(format!("{size} bytes, {LONGEST} at most"));
    }
    fs::read_to_string(path).map_err(|error| error.to_string())
}
