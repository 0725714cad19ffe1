//! What is taken for a logo, and what is made of it.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use tritt_documents::{Logo, LogoError, html, pages};

use crate::read::{keys, tags, written};
use crate::sample::{bilingual, logo};

fn picture(wide: u32, high: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::new(wide, high)).write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

#[test]
fn a_picture_is_made_small_and_becomes_a_png_of_our_own() {
    for (bytes, expected) in [
        (picture(120, 60, ImageFormat::Png), (120, 60)),
        (picture(1440, 100, ImageFormat::Jpeg), (720, 50)),
        (picture(600, 2000, ImageFormat::Png), (60, 200)),
        (picture(1, 1, ImageFormat::Jpeg), (1, 1)),
    ] {
        let logo = Logo::read(&bytes).expect("a logo");
        assert_eq!(logo.size(), expected);
        assert!(logo.png().starts_with(b"\x89PNG"));
        assert_eq!(Logo::read(logo.png()).expect("again").size(), expected, "what was kept is read again");
    }
}

#[test]
fn what_is_no_logo_is_refused_by_its_bytes() {
    let truncated = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    // a header that promises more than there is and than is decoded
    let mut bomb = picture(8, 8, ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    for (name, bytes) in [
        ("nothing", Vec::new()),
        ("a text", b"logo.png".to_vec()),
        ("a GIF", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec()),
        ("a drawing", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec()),
        ("a PDF", b"%PDF-1.7".to_vec()),
    ] {
        assert_eq!(Logo::read(&bytes), Err(LogoError::Kind), "{name}");
    }
    assert_eq!(Logo::read(&vec![0x89; 1024 * 1024 + 1]), Err(LogoError::TooLarge(1024 * 1024 + 1)));
    assert_eq!(Logo::read(&picture(6001, 1, ImageFormat::Png)), Err(LogoError::TooManyPixels(6001, 1)));
    for (name, bytes) in [
        ("half a PNG", truncated(picture(400, 400, ImageFormat::Png))),
        ("a bomb", bomb),
        ("half a head", picture(9, 9, ImageFormat::Jpeg)[..12].to_vec()),
    ] {
        assert!(matches!(Logo::read(&bytes), Err(LogoError::Damaged(_) | LogoError::TooManyPixels(..))), "{name}");
    }
}

#[test]
fn a_logo_on_paper_is_a_figure_that_says_what_it_is() {
    let document = bilingual();
    let pdf = written(&document);
    assert!(tags(&pdf).contains(&"Figure".to_owned()), "{:?}", tags(&pdf));
    assert!(keys(&pdf).contains("Alt"));
    assert!(pages(&document).expect("pages").svg[0].contains("<image"));
    let page = html(&document);
    assert!(page.contains("data:image/png;base64,") && page.contains("alt=\"Logo\""));
    assert_eq!(logo().size(), (120, 60));
}
