//! The page phones load, from memory.

use std::collections::BTreeMap;

use axum::body::Bytes;

/// The files of the page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    files: BTreeMap<String, File>,
}

#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Packed with gzip, which every browser takes over plain HTTP.
    pub packed: Bytes,
    pub kind: &'static str,
}

impl Page {
    /// A page of these files: their path below the page, as `index.html` or `assets/page.js`, and their bytes packed with gzip. Files of a kind phones do not
    /// get are left out.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let known = files.into_iter().filter_map(|(path, packed)| {
            let kind = kind(&path)?;
            Some((path, File { packed: Bytes::from(packed), kind }))
        });
        Self { files: known.collect() }
    }

    /// The file at an address, by its very name: nothing is decoded, nothing is looked for elsewhere.
    pub(crate) fn file(&self, address: &str) -> Option<&File> {
        let name = if address == "/" { "index.html" } else { address.strip_prefix('/')? };
        self.files.get(name)
    }
}

fn kind(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}
