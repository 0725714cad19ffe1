//! What is taken for a logo, and what is made of it.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use tritt_documents::{Block, Logo, LogoError, Photo, html, markdown, pages};

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

#[test]
fn a_photo_is_made_small_and_becomes_a_jpeg_of_our_own() {
    for (bytes, expected) in [
        (picture(120, 60, ImageFormat::Png), (120, 60)),
        (picture(4000, 3000, ImageFormat::Jpeg), (960, 720)),
        (picture(300, 2160, ImageFormat::Png), (100, 720)),
    ] {
        let photo = Photo::read(&bytes).expect("a photo");
        assert_eq!(photo.size(), expected);
        assert!(photo.jpeg().starts_with(&[0xff, 0xd8, 0xff]) && photo.jpeg().len() < 200 * 1024);
    }
    assert_eq!(Photo::read(b"%PDF-1.7"), Err(LogoError::Kind));
    assert_eq!(Photo::read(&picture(12_001, 1, ImageFormat::Png)), Err(LogoError::TooManyPixels(12_001, 1)));
}

/// Beside a logo, and more than one: each is found where it lies.
#[test]
fn photos_stand_on_paper_and_in_the_page_and_say_what_they_are() {
    let mut document = bilingual();
    let before = tags(&written(&document)).iter().filter(|tag| *tag == "Figure").count();
    for name in ["red <screen>.png", "till.jpg"] {
        let photo = Photo::read(&picture(400, 300, ImageFormat::Png)).expect("a photo");
        document.blocks.push(Block::Photo { photo, name: name.to_owned() });
    }
    let pdf = written(&document);
    assert_eq!(tags(&pdf).iter().filter(|tag| *tag == "Figure").count(), before + 2, "{:?}", tags(&pdf));
    let page = html(&document);
    assert_eq!(page.matches("data:image/jpeg;base64,").count(), 2);
    assert!(page.contains("alt=\"red &lt;screen&gt;.png\"") && page.contains("img-src data:"), "{page:.400}");
    assert!(!markdown(&document).contains("till.jpg"), "a form without pictures says nothing of them");
}
