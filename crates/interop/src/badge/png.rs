//! Pictures that carry a credential: PNG with an `iTXt` chunk `openbadgecredential` (Open Badges 3.0, "Baking"; PNG, third edition).

use super::read::text;
use super::seal::Sealed;
use super::{LARGEST_FILE, LONGEST_TOKEN, Reason};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const KEYWORD: &[u8] = b"openbadgecredential";
const TEXT: [u8; 4] = *b"iTXt";
const END: [u8; 4] = *b"IEND";

/// The chunk of the seal: ancillary, private, unsafe to copy.
const SEAL: [u8; 4] = *b"trSL";

/// Most chunks of a picture that is looked into.
const MOST_CHUNKS: usize = 10_000;

/// Why a credential was not put into a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BakeError {
    /// Not a whole PNG, or larger than [`LARGEST_FILE`].
    #[error("no whole PNG")]
    NotPng,
    /// There is a credential or a seal in it already.
    #[error("baked already")]
    Baked,
    /// Not a signed credential in its compact form.
    #[error("no credential")]
    NotAToken,
}

/// The picture with the credential in it. For people it looks the same. Seal it afterwards: [`seal`](super::seal()).
///
/// # Errors
/// What is no PNG or no credential, and a picture with a credential in it.
pub fn bake(png: &[u8], token: &str) -> Result<Vec<u8>, BakeError> {
    let chunks = chunks(png).ok_or(BakeError::NotPng)?;
    if chunks.iter().any(|chunk| chunk.kind == SEAL || chunk.is_credential()) {
        return Err(BakeError::Baked);
    }
    if token.len() > LONGEST_TOKEN || text(token.as_bytes()).as_deref() != Some(token) {
        return Err(BakeError::NotAToken);
    }
    // uncompressed (0), method 0, no language, no translated keyword
    let content = [KEYWORD, b"\0\0\0\0\0", token.as_bytes()].concat();
    let end = chunks.last().map(|chunk| chunk.start);
    end.and_then(|end| insert(png, end, TEXT, &content)).ok_or(BakeError::NotPng)
}

/// The credential of a picture, not checked.
///
/// # Errors
/// No PNG or none with a credential; several; a damaged picture.
pub fn unbake(png: &[u8]) -> Result<String, Reason> {
    if png.len() > LARGEST_FILE {
        return Err(Reason::TooLarge);
    }
    credential(png)
}

pub(super) fn is_one(file: &[u8]) -> bool {
    file.starts_with(SIGNATURE)
}

/// The credential of a picture.
pub(super) fn credential(png: &[u8]) -> Result<String, Reason> {
    let Some(chunks) = chunks(png) else {
        // broken pictures are many; this was a certificate
        let was_one = memchr::memmem::find(png, &[TEXT.as_slice(), KEYWORD, b"\0"].concat()).is_some();
        return Err(if was_one { Reason::Damaged } else { Reason::NoCredential });
    };
    let mut found = chunks.iter().filter(|chunk| chunk.is_credential());
    let chunk = found.next().ok_or(Reason::NoCredential)?;
    if found.next().is_some() {
        return Err(Reason::SeveralCredentials);
    }
    let rest = chunk.content.get(KEYWORD.len() + 1..).unwrap_or_default();
    // compression flag and method, then language and translated keyword, each with a zero behind
    let rest = rest.strip_prefix(b"\0\0").ok_or(Reason::NotAToken)?;
    let token = rest.splitn(3, |byte| *byte == 0).nth(2).ok_or(Reason::NotAToken)?;
    text(token).ok_or(Reason::NotAToken)
}

/// The picture with a seal before its end.
pub(super) fn put_seal(png: &[u8], signature: &[u8]) -> Option<Vec<u8>> {
    insert(png, chunks(png)?.last()?.start, SEAL, signature)
}

/// The picture without its seal, and the seal.
pub(super) fn take_seal(png: &[u8]) -> Result<Sealed, Reason> {
    let chunks = chunks(png).ok_or(Reason::Damaged)?;
    let at = chunks.iter().position(|chunk| chunk.kind == SEAL).ok_or(Reason::SealMissing)?;
    let (Some(seal), Some(next)) = (chunks.get(at), chunks.get(at + 1)) else {
        return Err(Reason::SealBroken);
    };
    let (before, after) = (png.get(..seal.start), png.get(next.start..));
    Ok(Sealed {
        file: [before.unwrap_or_default(), after.unwrap_or_default()].concat(),
        signature: seal.content.to_vec(),
    })
}

struct Chunk<'a> {
    /// Where its length stands.
    start: usize,
    kind: [u8; 4],
    content: &'a [u8],
}

impl Chunk<'_> {
    fn is_credential(&self) -> bool {
        self.kind == TEXT && self.content.strip_prefix(KEYWORD).is_some_and(|rest| rest.first() == Some(&0))
    }
}

/// The chunks of a PNG from `IHDR` to `IEND`, each with a right checksum, and nothing before, between or behind them.
fn chunks(png: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut rest = png.strip_prefix(SIGNATURE).filter(|_| png.len() <= LARGEST_FILE)?;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let start = png.len() - rest.len();
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let checked = after.get(..length.checked_add(4)?)?;
        let (kind, content) = checked.split_first_chunk::<4>()?;
        let (checksum, after) = after.get(checked.len()..)?.split_first_chunk::<4>()?;
        if crc32fast::hash(checked) != u32::from_be_bytes(*checksum) || !kind.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        let last = *kind == END;
        if chunks.is_empty() != (*kind == *b"IHDR") || last && !(content.is_empty() && after.is_empty()) {
            return None;
        }
        chunks.push(Chunk { start, kind: *kind, content });
        if chunks.len() > MOST_CHUNKS {
            return None;
        }
        rest = after;
    }
    chunks.last().is_some_and(|chunk| chunk.kind == END).then_some(chunks)
}

fn insert(png: &[u8], at: usize, kind: [u8; 4], content: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(content.len()).ok()?.to_be_bytes();
    let checked = [kind.as_slice(), content].concat();
    let checksum = crc32fast::hash(&checked).to_be_bytes();
    Some([png.get(..at)?, &length, &checked, &checksum, png.get(at..)?].concat())
}
