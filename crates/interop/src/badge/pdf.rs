//! PDF files that carry a credential as an attachment, as typst writes them with `pdf.attach`.
//!
//! This is no reader of PDF at large: it finds the file specifications and embedded files that stand in a file as objects of their own, which is how typst
//! writes them. What other programs made of a certificate is altered in any case, so nothing is lost when they hide them elsewhere.

use std::collections::BTreeMap;
use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::read::ZlibDecoder;
use memchr::memmem;

use super::pdf_syntax::{Dictionary, Object, Value, objects};
use super::read::text;
use super::seal::Sealed;
use super::{LARGEST_ATTACHMENT, Reason};

/// What a line of the seal begins with: `%` makes it a comment.
const MARK: &[u8] = b"%trittsicher-seal ";

/// Characters of the signature on one line; with [`MARK`] well under the 255 of ISO 32000-1, 7.5.1.
const LINE: usize = 200;

/// Within how many bytes before the end readers look for `startxref` (PDF reference 1.7, implementation note 18).
const TAIL: usize = 1024;

/// Within how many bytes before the end a seal begins: that, and a signature of the longest key.
const SEALED_TAIL: usize = 4096;

/// Most file specifications and embedded files that are looked at.
const MOST_FILES: usize = 100;

pub(super) fn is_one(file: &[u8]) -> bool {
    file.starts_with(b"%PDF-")
}

/// The one attachment of a PDF whose name ends in `.jwt`.
pub(super) fn credential(pdf: &[u8]) -> Result<String, Reason> {
    let mut names = Vec::new();
    let mut files = BTreeMap::new();
    for object in objects(pdf) {
        match object.dictionary.get("Type") {
            Some(Value::Name(name)) if name == b"Filespec" => names.push(object.dictionary),
            Some(Value::Name(name)) if name == b"EmbeddedFile" => {
                files.insert(object.number, object);
            }
            _ => {}
        }
        if names.len() + files.len() > MOST_FILES {
            return Err(Reason::NoCredential);
        }
    }
    let mut credentials = names.iter().filter(|specification| is_credential(specification));
    let Some(specification) = credentials.next() else {
        // lost with whatever happened to the file
        let was_one = tail(pdf, SEALED_TAIL).is_some_and(|(_, tail)| memmem::find(tail, MARK).is_some());
        return Err(if was_one { Reason::Damaged } else { Reason::NoCredential });
    };
    if credentials.next().is_some() {
        return Err(Reason::SeveralCredentials);
    }
    let file = embedded(specification).and_then(|number| files.get(&number)).ok_or(Reason::Damaged)?;
    text(&unpack(file)?).ok_or(Reason::NotAToken)
}

fn is_credential(specification: &Dictionary) -> bool {
    let name = specification.get("UF").or_else(|| specification.get("F"));
    let Some(Value::Text(name)) = name else { return false };
    // either a byte or, behind a mark, two bytes for each character (ISO 32000-1, 7.9.2.2)
    let name: Vec<u8> = name.iter().copied().filter(|byte| *byte != 0).collect();
    name.to_ascii_lowercase().ends_with(b".jwt")
}

fn embedded(specification: &Dictionary) -> Option<u32> {
    let Some(Value::Dictionary(files)) = specification.get("EF") else { return None };
    match files.get("UF").or_else(|| files.get("F")) {
        Some(Value::Reference(number)) => Some(*number),
        _ => None,
    }
}

/// The content of an embedded file, unpacked within its bound.
fn unpack(file: &Object<'_>) -> Result<Vec<u8>, Reason> {
    let packed = file.stream.ok_or(Reason::Damaged)?;
    let flate = |value: &Value| matches!(value, Value::Name(name) if name == b"FlateDecode");
    let deflated = match file.dictionary.get("Filter") {
        None => false,
        Some(Value::Array(filters)) => matches!(filters.as_slice(), [only] if flate(only)),
        Some(value) => flate(value),
    };
    if file.dictionary.get("Filter").is_some() != deflated || file.dictionary.get("DecodeParms").is_some() {
        return Err(Reason::Damaged);
    }
    let mut content = Vec::new();
    let bound = LARGEST_ATTACHMENT as u64 + 1;
    let read = if deflated {
        ZlibDecoder::new(packed).take(bound).read_to_end(&mut content)
    } else {
        packed.take(bound).read_to_end(&mut content)
    };
    read.map_err(|_| Reason::Damaged)?;
    if content.len() > LARGEST_ATTACHMENT { Err(Reason::TooLarge) } else { Ok(content) }
}

/// The PDF with a seal before the `startxref` of its end, or none when it does not end like a PDF.
pub(super) fn put_seal(pdf: &[u8], signature: &[u8]) -> Option<Vec<u8>> {
    let (from, tail) = tail(pdf, TAIL)?;
    let at = from + memmem::rfind(tail, b"\nstartxref")? + 1;
    let mut seal = Vec::new();
    for line in URL_SAFE_NO_PAD.encode(signature).as_bytes().chunks(LINE) {
        seal.extend_from_slice(MARK);
        seal.extend_from_slice(line);
        seal.push(b'\n');
    }
    Some([pdf.get(..at)?, &seal, pdf.get(at..)?].concat())
}

/// The PDF without its seal, and the seal.
pub(super) fn take_seal(pdf: &[u8]) -> Result<Sealed, Reason> {
    let (from, tail) = tail(pdf, SEALED_TAIL).ok_or(Reason::SealMissing)?;
    let at = from + memmem::find(tail, MARK).ok_or(Reason::SealMissing)?;
    let (before, mut rest) = pdf.split_at(at);
    let mut signature = Vec::new();
    while let Some(line) = rest.strip_prefix(MARK) {
        let end = memchr::memchr(b'\n', line).ok_or(Reason::SealBroken)?;
        signature.extend_from_slice(line.get(..end).unwrap_or_default());
        rest = line.get(end + 1..).unwrap_or_default();
    }
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Reason::SealBroken)?;
    Ok(Sealed { file: [before, rest].concat(), signature })
}

/// The last bytes of a file and where they begin.
fn tail(file: &[u8], most: usize) -> Option<(usize, &[u8])> {
    let from = file.len().saturating_sub(most);
    Some((from, file.get(from..)?))
}
