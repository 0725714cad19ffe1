//! PDF files that are not quite as typst writes them.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::*;

const FLATE: &str = "/Filter/FlateDecode";

fn packed(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).expect("into memory");
    encoder.finish().expect("into memory")
}

#[track_caller]
fn check(pdf: &[u8], expected: Result<&str, Reason>) {
    let found = read(pdf).map(|found| found.token);
    assert_eq!(found.as_deref(), expected.as_ref().copied());
}

#[test]
fn the_attachment_that_ends_in_jwt_is_the_credential() {
    let token = TOKEN.as_bytes();
    let deflated = packed(token);
    check(PAGE, Ok(TOKEN));
    check(&pdf_with(&[("certificate.jwt", "", token)]), Ok(TOKEN));
    check(&pdf_with(&[("CERTIFICATE.JWT", FLATE, &deflated)]), Ok(TOKEN));
    check(&pdf_with(&[("certificate.jwt", "/Filter [ /FlateDecode ]", &deflated)]), Ok(TOKEN));
    check(&pdf_with(&[("certificate.jwt", "/Filter\n  /Flate#44ecode % as ever\n", &deflated)]), Ok(TOKEN));
    check(
        &pdf_with(&[("notes.txt", "", b"hello"), ("certificate.jwt", "", token), ("course.csv", "", b"")]),
        Ok(TOKEN),
    );
    check(&pdf_with(&[("\\376\\377certificate\\056.jwt", "", token)]), Ok(TOKEN));
    let wide: String = "\u{feff}x.jwt".encode_utf16().map(|unit| format!("{unit:04x}")).collect();
    let hex = pdf_with(&[("x.jwt", "", token)]);
    let hex = String::from_utf8_lossy(&hex).replace("(x.jwt)", &format!("<{wide}>"));
    check(hex.as_bytes(), Ok(TOKEN));
}

#[test]
fn none_or_several_are_no_certificate() {
    let token = TOKEN.as_bytes();
    check(&pdf_with(&[]), Err(Reason::NoCredential));
    check(&pdf_with(&[("certificate.txt", "", token)]), Err(Reason::NoCredential));
    check(&pdf_with(&[("a.jwt", "", token), ("b.jwt", "", token)]), Err(Reason::SeveralCredentials));
    let many: Vec<_> = std::iter::repeat_n(("a.txt", "", token), 40).chain([("a.jwt", "", token)]).collect();
    check(&pdf_with(&many), Ok(TOKEN));
    let too_many: Vec<_> = std::iter::repeat_n(("a.txt", "", token), 51).chain([("a.jwt", "", token)]).collect();
    check(&pdf_with(&too_many), Err(Reason::NoCredential));
}

#[test]
fn a_broken_attachment_is_damaged() {
    let token = TOKEN.as_bytes();
    let deflated = packed(token);
    let half = &deflated[..deflated.len() / 2];
    check(&pdf_with(&[("a.jwt", FLATE, half)]), Err(Reason::Damaged));
    check(&pdf_with(&[("a.jwt", FLATE, token)]), Err(Reason::Damaged));
    check(&pdf_with(&[("a.jwt", "/Filter/LZWDecode", &deflated)]), Err(Reason::Damaged));
    check(&pdf_with(&[("a.jwt", "/Filter[/ASCIIHexDecode/FlateDecode]", &deflated)]), Err(Reason::Damaged));
    check(&pdf_with(&[("a.jwt", "/Filter/FlateDecode/DecodeParms<</Predictor 12>>", &deflated)]), Err(Reason::Damaged));
    check(&pdf_with(&[("a.jwt", "", b"hello, world")]), Err(Reason::NotAToken));
    check(&pdf_with(&[("a.jwt", "", b"")]), Err(Reason::NotAToken));
    let whole = pdf_with(&[("a.jwt", "", token)]);
    for (from, to) in
        [("/Length ", "/Length 9"), ("/Length ", "/Lengte "), ("endstream", "endstraem"), ("50 0 obj", "51 0 obj")]
    {
        let broken = String::from_utf8_lossy(&whole).replacen(from, to, 1);
        check(broken.as_bytes(), Err(Reason::Damaged));
    }
}

#[test]
fn what_unpacks_to_more_than_a_mebibyte_is_too_large() {
    let bomb = packed(&vec![b'A'; LARGEST_ATTACHMENT * 8]);
    check(&pdf_with(&[("a.jwt", FLATE, &bomb)]), Err(Reason::TooLarge));
    let plain = vec![b'A'; LARGEST_ATTACHMENT + 1];
    check(&pdf_with(&[("a.jwt", "", &plain)]), Err(Reason::TooLarge));
    let most = packed(&vec![b'A'; LARGEST_ATTACHMENT]);
    let finding = verify(&pdf_with(&[("a.jwt", FLATE, &most)]), NOW, &[]);
    assert_eq!(finding.reason, Some(Reason::TooLarge), "longer than any credential");
}

#[test]
fn a_seal_of_the_same_key_makes_any_such_file_genuine() {
    let pdf = pdf_with(&[("a.jwt", FLATE, &packed(TOKEN.as_bytes()))]);
    let sealed = seal(&pdf, &KEY).expect("it has a credential");
    assert_eq!(verify(&sealed, NOW, &[KEY.public().thumbprint()]).verdict, Verdict::GenuineKeyKnown);
}

/// Files that would take the square of their size, were anything in them read twice.
#[test]
fn no_file_takes_long() {
    for pattern in [
        "1 0 obj<<",
        "1 0 obj<</A",
        "1 0 obj(",
        "1 0 obj<",
        "1 0 obj[",
        "1 0 obj[1 1 ",
        "1 0 obj%",
        "1 0 obj<</Length 1>>%",
        "1 0 obj<</Length 1000000>>stream\n",
        "1 0 obj<</Length 1>>   ",
        "<<<<<<<<",
        "obj",
        "%trittsicher-seal ",
    ] {
        let pdf = format!("%PDF-1.7\n{}", pattern.repeat(1024 * 1024 / pattern.len()));
        let finding = verify(pdf.as_bytes(), NOW, &[]);
        assert!(!genuine(&finding), "{pattern}");
    }
}
