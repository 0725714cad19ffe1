//! Folders of text that are built into the program: `tar` with Brotli, a quarter of their size. Build scripts write them, the program reads them at its start.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use brotli::{CompressorWriter, Decompressor};
use tar::{Archive, Builder, EntryType, Header};

/// Bytes read or written at once.
const BUFFER: usize = 64 * 1024;

/// Writes every file under `folder` to `archive`, in the order of their paths and without times or owners: the same folder gives the same bytes. What begins
/// with a dot is the file manager's or the editor's and stays out.
///
/// # Errors
/// What cannot be read or written.
pub fn write(folder: &Path, archive: &Path) -> io::Result<()> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut builder = Builder::new(CompressorWriter::with_params(File::create(archive)?, BUFFER, &best));
    add(&mut builder, folder, "")?;
    // writes the end of the stream; an archive without one is refused by whoever reads it
    builder.into_inner()?.into_inner().sync_all()
}

fn add(builder: &mut Builder<CompressorWriter<File>>, folder: &Path, prefix: &str) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.retain(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add(builder, &entry.path(), &format!("{path}/"))?;
        } else {
            let bytes = fs::read(entry.path())?;
            let mut header = Header::new_ustar();
            header.set_entry_type(EntryType::Regular);
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            builder.append_data(&mut header, &path, bytes.as_slice())?;
        }
    }
    Ok(())
}

/// The files of an archive of [`write`]: path from the folder, with forward slashes, and text.
///
/// # Errors
/// A damaged archive, or a file that is no text.
pub fn read(archive: &[u8]) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in Archive::new(Decompressor::new(archive, BUFFER)).entries()? {
        let mut entry = entry?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text)?;
        files.push((path, text));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        let folder = place.path().join("texts");
        fs::create_dir_all(folder.join("de/ui"))?;
        fs::write(folder.join("de/ui/app.ftl"), "grüße = Grüße\n")?;
        fs::write(folder.join("a.toml"), "")?;
        fs::write(folder.join(".DS_Store"), [0xff])?;
        let (first, second) = (place.path().join("first"), place.path().join("second"));
        write(&folder, &first)?;
        write(&folder, &second)?;
        let bytes = fs::read(&first)?;
        assert_eq!(bytes, fs::read(&second)?, "the same folder, the same bytes");
        let expected = [("a.toml", ""), ("de/ui/app.ftl", "grüße = Grüße\n")];
        assert_eq!(read(&bytes)?, expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
        let damaged = bytes.get(..bytes.len() / 2).unwrap_or_default();
        assert!(read(damaged).is_err(), "half an archive is none");
        Ok(())
    }
}
