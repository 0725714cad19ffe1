//! Tests of certificates as a whole; what they share.

mod every_byte;
mod hostile;
mod keys;
mod mutants;
mod pdf_files;
mod round_trip;
mod verdicts;

use std::sync::LazyLock;

use tritt_core::Timestamp;

use super::*;

/// The certificate of the fixtures, as it was signed.
const TOKEN: &str = include_str!("../../../fixtures/badge/certificate.jwt");

/// A page as typst wrote it, with [`TOKEN`] attached, not sealed.
const PAGE: &[u8] = include_bytes!("../../../fixtures/badge/certificate.pdf");

/// A picture without a credential.
const PICTURE: &[u8] = include_bytes!("../../../fixtures/badge/page.png");

/// 2025-12-01T00:00:00Z, from when the certificate of the fixtures holds.
const BEGINS: Timestamp = Timestamp(1_764_547_200_000);

/// 2027-12-02T00:00:00Z, when it ends.
const ENDS: Timestamp = Timestamp(1_827_705_600_000);

/// In between.
const NOW: Timestamp = Timestamp(1_780_000_000_000);

/// The key of the fixtures.
static KEY: LazyLock<Key> = LazyLock::new(|| {
    Key::from_pkcs8(include_bytes!("../../../fixtures/badge/key.pk8")).expect("the key of the fixtures")
});

/// Somebody else's key, another one in each run.
static OTHER: LazyLock<Key> = LazyLock::new(|| Key::generate().expect("a new key"));

static SEALED_PAGE: LazyLock<Vec<u8>> = LazyLock::new(|| seal(PAGE, &KEY).expect("the page has its credential"));

static SEALED_PICTURE: LazyLock<Vec<u8>> =
    LazyLock::new(|| seal(&bake(PICTURE, TOKEN).expect("a picture"), &KEY).expect("it has a credential"));

/// The three files of one certificate.
fn files() -> [(&'static str, &'static [u8]); 3] {
    [("token", TOKEN.as_bytes()), ("picture", &SEALED_PICTURE), ("document", &SEALED_PAGE)]
}

fn credential() -> Credential {
    Credential {
        id: "urn:uuid:0b8f7c52-6d1e-4c1a-9a53-3c2f1e0d9b77".parse().expect("a urn"),
        name: "Cybersicherheit: Grundlagen".to_owned(),
        issuer: Issuer { id: "https://muster.example/".to_owned(), name: "Bäckerei Müller & Söhne GmbH".to_owned() },
        recipient: "urn:uuid:5f0d1c9e-2b7a-4e0f-8a44-9d6f0c3b2a11".parse().expect("a urn"),
        achievement: Achievement {
            id: "urn:uuid:7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d".to_owned(),
            name: "Grundlagen der Cybersicherheit".to_owned(),
            description: "Zehn Schritte für kleine Betriebe.".to_owned(),
            criteria: "Alle Lektionen gelesen,\nvier von fünf Fragen je Schritt richtig beantwortet.".to_owned(),
        },
        valid_from: BEGINS,
        valid_until: Some(ENDS),
    }
}

/// The header that we write, with this key.
fn header(key: &PublicKey) -> String {
    format!(r#"{{"alg":"RS256","jwk":{},"typ":"JWT"}}"#, key.jwk())
}

fn genuine(finding: &Finding) -> bool {
    matches!(finding.verdict, Verdict::GenuineKeyKnown | Verdict::GenuineKeyUnknown)
}

/// Bytes without a pattern, the same in each run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let next = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    next.flatten().take(length).collect()
}

/// A chunk of a PNG with a right checksum.
fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let checked = [kind.as_slice(), content].concat();
    let length = u32::try_from(content.len()).expect("short").to_be_bytes();
    [length.as_slice(), &checked, &crc32fast::hash(&checked).to_be_bytes()].concat()
}

/// The picture with these bytes before its end.
fn before_end(png: &[u8], more: &[u8]) -> Vec<u8> {
    let (start, end) = png.split_at(png.len() - 12);
    [start, more, end].concat()
}

/// A small PDF with these attachments, not compressed unless they are, which ends as typst ends its own.
fn pdf_with(attachments: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n%\xbf\xbf\xbf\xbf\n\n".to_vec();
    for (at, (name, filter, content)) in attachments.iter().enumerate() {
        let (specification, stream) = (10 + at, 50 + at);
        let head = format!(
            "{specification} 0 obj\n<</Type/Filespec/F({name})/UF({name})/EF<</F {stream} 0 R/UF {stream} 0 R>>>>\nendobj\n\n\
             {stream} 0 obj\n<</Length {}/Type/EmbeddedFile{filter}>>\nstream\n",
            content.len()
        );
        pdf.extend_from_slice(head.as_bytes());
        pdf.extend_from_slice(content);
        pdf.extend_from_slice(b"\nendstream\nendobj\n\n");
    }
    pdf.extend_from_slice(b"xref\n0 0\ntrailer\n<</Size 0>>\nstartxref\n0\n%%EOF");
    pdf
}
